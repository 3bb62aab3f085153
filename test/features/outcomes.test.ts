import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { Content, Outcome } from '../../src/content/model.js';
import type { KcContent } from '../../src/elements/kc-content.js';
import type { KcTreatmentList } from '../../src/elements/kc-treatment-list.js';
import { announceContent } from '../../src/content/registry.js';
import { registerMessages } from '../../src/messages/languages.js';
import { make } from '../../src/render/make.js';
import { aContent, anOutcome, aTreatment, bundled } from '../helpers/content.js';
import { isSeen, page, settled } from '../helpers/elements.js';
import { find, findAll, wordsOf } from '../helpers/rendering.js';
import { waitUntil } from '../helpers/until.js';

const { treatments } = bundled();
const studied = treatments.filter(({ outcomes }) => outcomes.length);

const showsViews = (list: Element): Promise<void> =>
  waitUntil(() => list.querySelector('.kc-picture, .kc-side'), 'shows pictures or tables');

async function listWith(attributes: string): Promise<KcTreatmentList> {
  const list = await page<KcTreatmentList>(`<kc-treatment-list ${attributes}></kc-treatment-list>`);
  await showsViews(list);
  return list;
}

/** A list of content that the test gives, as a page's script would. */
async function listOf(content: Content, outcomes: string): Promise<KcTreatmentList> {
  const provider = await page<KcContent>('<kc-content></kc-content>');
  provider.content = content;
  const list = make('kc-treatment-list', { numbers: 'show', outcomes });
  provider.append(list);
  await showsViews(list);
  return list;
}
const withOutcomes = (...outcomes: Outcome[]): Content => aContent({ treatments: [aTreatment({ outcomes })] });

const openAll = (list: Element): void => {
  for (const details of list.querySelectorAll('details')) details.open = true;
};

/** How many dots a path draws: each begins with a move. */
const dotsOf = (path: Element): number => path.getAttribute('d')?.split('M').slice(1).length ?? 0;
const isFilled = (path: Element): boolean => getComputedStyle(path).fill !== 'none';

/** Of each hundred in the pictures: how many dots are filled, how many outlined. */
const hundredsIn = (box: Element): [filled: number, outlined: number][] =>
  findAll(box, '.kc-picture svg').map((svg) => {
    const paths = [...svg.querySelectorAll('path')];
    const count = (wanted: boolean): number =>
      paths.filter((path) => isFilled(path) === wanted).reduce((sum, path) => sum + dotsOf(path), 0);
    return [count(true), count(false)];
  });

const sentencesIn = (box: Element): HTMLElement[] => findAll(box, '.kc-outcomes .kc-numbers > ul > li');

/** The words of a table, row by row, without the names that only show where it is narrow. */
const rowsOf = (table: Element): string[][] =>
  [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => {
      const copy = cell.cloneNode(true) as Element;
      copy.querySelector('.kc-of')?.remove();
      return wordsOf(copy);
    }),
  );

describe('What studies found, as pictures', () => {
  it('shows as many filled and empty dots as the sentence counts, for all that ships', async () => {
    const list = await listWith('outcomes="picture"');
    expect(studied.length).to.be.greaterThan(4);
    for (const { id, outcomes } of studied) {
      const sentences = sentencesIn(find(list, `#treatment-${id}`));
      expect(sentences.length).to.equal(outcomes.length);
      for (const sentence of sentences) {
        const [, n, rest, m, versusRest] =
          /^About (\d+) in 100.* For about (\d+) in 100.*: about (\d+) in 100, and not for about (\d+) in 100/.exec(
            wordsOf(sentence),
          ) ?? [];
        expect(hundredsIn(sentence), id).to.deep.equal([
          [Number(n), Number(rest)],
          [Number(m), Number(versusRest)],
        ]);
      }
    }
  });

  it('draws both hundreds in the same size, side by side, and below each other on a phone', async () => {
    const list = await listWith('outcomes="picture" treatments="nivolumab" numbers="show"');
    openAll(list);
    const boxes = (): DOMRect[] => findAll(list, '.kc-picture svg').map((each) => each.getBoundingClientRect());
    const [left, right] = boxes() as [DOMRect, DOMRect];
    expect(right.top).to.equal(left.top);
    expect(right.left).to.be.greaterThan(left.right);
    expect([right.width, right.height]).to.deep.equal([left.width, left.height]);
    expect(left.height).to.be.closeTo(left.width, 1);
    await setViewport({ width: 390, height: 800 });
    const [above, below] = boxes() as [DOMRect, DOMRect];
    expect(below.top).to.be.greaterThan(above.bottom);
    expect(below.width).to.equal(above.width);
    await setViewport({ width: 800, height: 600 });
  });

  it('says below each hundred who they are and how many', async () => {
    const list = await listOf(withOutcomes(anOutcome()), 'picture');
    expect(findAll(list, '.kc-picture > div').map(wordsOf)).to.deep.equal([
      'Nivolumababout 12 in 100 people had no cancer left that scans could see',
      'sunitinibabout 4 in 100 people',
    ]);
    expect(wordsOf(find(list, '.kc-numbers > .kc-note'))).to.contain('Each dot is one of 100 people.');
  });

  it('is one image for a screen reader, called what its sentence says', async () => {
    const list = await listWith('outcomes="picture" numbers="show"');
    openAll(list);
    const pictures = findAll(list, '.kc-picture');
    expect(pictures.length).to.be.greaterThan(10);
    for (const picture of pictures) {
      expect(picture.role).to.equal('img');
      const sentence = document.getElementById(picture.getAttribute('aria-labelledby') ?? '');
      expect(wordsOf(sentence)).to.match(/^About \d+ in 100 people .*Studied: \d+ people/);
      expect(sentence?.parentElement === picture.parentElement).to.equal(true);
    }
    const ids = findAll(list, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('is heard as an image with nothing inside', async function () {
    const list = await listOf(withOutcomes(anOutcome()), 'picture');
    openAll(list);
    const { supported, tree } = await executeServerCommand<any, object>('ax-tree', { selector: '.kc-picture' });
    if (!supported) return this.skip();
    expect(tree.role).to.equal('image');
    expect(tree.name).to.match(/^About 12 in 100 people had no cancer left/);
    expect(tree.children).to.deep.equal([]);
  });

  it('keeps the sentence, and its source one click away', async () => {
    const list = await listWith('outcomes="picture" treatments="nivolumab" numbers="show"');
    openAll(list);
    find(list, '.kc-outcomes .kc-cite').click();
    expect(document.activeElement?.matches('.kc-sources li')).to.equal(true);
  });

  it('stays folded with the numbers until a reader asks for them', async () => {
    const list = await listWith('outcomes="picture" treatments="nivolumab"');
    find(list, '.kc-treatment > summary').click();
    expect(isSeen(list.querySelector('.kc-picture svg'))).to.equal(false);
    find(list, '.kc-numbers > summary').click();
    expect(isSeen(list.querySelector('.kc-picture svg'))).to.equal(true);
    find(list, '.kc-numbers > summary').click();
  });

  it('rounds, and never draws more than a hundred or fewer than none', async () => {
    const one = (percent: unknown, versus: unknown): Outcome =>
      anOutcome({ percent: percent as number, versus: { what: 'sunitinib', percent: versus as number } });
    const odd = withOutcomes(
      one(0, 100),
      one(3.5, 99.5),
      one(150, 0.4),
      one(-1, 5),
      one(NaN, 5),
      one('x', 5),
      one(5, {}),
    );
    // What comes with a script isn't judged as what is loaded is.
    announceContent({ ...odd, lang: 'x-odd' });
    const list = find<KcTreatmentList>(
      await page('<div lang="x-odd"><kc-treatment-list outcomes="picture"></kc-treatment-list></div>'),
      'kc-treatment-list',
    );
    await showsViews(list);
    const drawn = sentencesIn(list).map(hundredsIn);
    expect(drawn).to.deep.equal([
      [
        [0, 100],
        [100, 0],
      ],
      [
        [4, 96],
        [100, 0],
      ],
      [
        [100, 0],
        [0, 100],
      ],
      [
        [0, 100],
        [5, 95],
      ],
      [],
      [],
      [],
    ]);
    list.outcomes = 'table';
    await settled(list);
    expect(rowsOf(find(list, 'table')).length).to.equal(1 + 4);
    expect(wordsOf(find(list, 'table'))).to.not.match(/NaN|150|-1/);
  });

  it('goes away when sentences or a table are asked for, and comes back', async () => {
    const list = await listWith('outcomes="picture" treatments="nivolumab"');
    const shown = (): number[] => ['.kc-picture', '.kc-side', '.kc-note'].map((each) => findAll(list, each).length);
    const pictures = treatments.find(({ id }) => id === 'nivolumab')?.outcomes.length ?? 0;
    expect(shown()).to.deep.equal([pictures, 0, 1]);
    for (const [view, wanted] of [
      ['text', [0, 0, 0]],
      ['table', [0, 1, 0]],
      ['picture', [pictures, 0, 1]],
      ['none', [0, 0, 0]],
    ] as const) {
      list.outcomes = view;
      await settled(list);
      expect(shown(), view).to.deep.equal(wanted);
    }
  });

  it('shows everything once, however often the element is updated', async () => {
    const list = await listWith('outcomes="picture" treatments="nivolumab"');
    for (const view of ['picture', 'table'] as const) {
      list.outcomes = view;
      await settled(list);
      const before = wordsOf(list);
      list.requestUpdate();
      await settled(list);
      expect(wordsOf(list)).to.equal(before);
    }
  });

  it('shows filled and empty dots in forced colors, in the color of the text', async function () {
    const list = await listWith('outcomes="picture" treatments="nivolumab" numbers="show"');
    openAll(list);
    const { supported } = await executeServerCommand<any, object>('media-features', { 'forced-colors': 'active' });
    if (!supported) return this.skip();
    const [did, didNot] = findAll(list, '.kc-picture path') as [HTMLElement, HTMLElement];
    const { color } = getComputedStyle(find(list, '.kc-outcomes li'));
    expect(getComputedStyle(did).fill).to.equal(color);
    expect(getComputedStyle(didNot).fill).to.equal('none');
    expect(getComputedStyle(didNot).stroke).to.equal(color);
    await executeServerCommand('media-features', {});
  });

  it('keeps its dots where the page has colors and sizes for drawings of its own', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('svg { width: 1em; height: 1em } svg path { fill: red; stroke: none }');
    document.adoptedStyleSheets.push(sheet);
    const list = await listWith('outcomes="picture" treatments="nivolumab" numbers="show"');
    openAll(list);
    const percent = Math.round(bundled().treatments.find(({ id }) => id === 'nivolumab')?.outcomes[0]?.percent ?? NaN);
    expect(hundredsIn(list)[0]).to.deep.equal([percent, 100 - percent]);
    expect(find(list, '.kc-picture svg').getBoundingClientRect().width).to.be.greaterThan(100);
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
  });

  it('keeps each sentence as it stands without a picture', async () => {
    const list = await page<KcTreatmentList>('<kc-treatment-list treatments="nivolumab"></kc-treatment-list>');
    const picture = await listWith('outcomes="picture" treatments="nivolumab"');
    expect(sentencesIn(picture).map((each) => wordsOf(each.firstElementChild))).to.deep.equal(
      sentencesIn(list).map((each) => wordsOf(each).replace(/\[\d+\]$/, '')),
    );
  });

  it('says its own words in the language of the content, or marks them as English', async () => {
    registerMessages('nl', { dots: 'Elke stip is één van 100 mensen.' });
    const marked = await listOf({ ...withOutcomes(anOutcome()), lang: 'eo' }, 'picture');
    expect(find(marked, '.kc-note').lang).to.equal('en');
    const dutch = await listOf({ ...withOutcomes(anOutcome()), lang: 'nl' }, 'picture');
    expect(wordsOf(find(dutch, '.kc-note'))).to.equal('Elke stip is één van 100 mensen.');
    expect(find(dutch, '.kc-note').lang).to.equal('');
  });
});

describe('What studies found, as a table', () => {
  it('has a row for each outcome with both numbers both ways, the time, who was studied and the source', async () => {
    const list = await listWith('outcomes="table" numbers="show"');
    for (const { id, name, outcomes } of studied) {
      const table = find(list, `#treatment-${id} table`);
      expect(wordsOf(table.querySelector('caption'))).to.equal(`What studies found: ${name}`);
      const [heads, ...rows] = rowsOf(table);
      expect(heads).to.deep.equal(['What was counted', name, 'Compared with', 'Over what time', 'Who was studied']);
      rows.forEach((row, index) => {
        const { what, percent, versus, time, people, group } = outcomes[index] as Outcome;
        const [n, m] = [Math.round(percent), Math.round(versus.percent)];
        const source = row.at(-1)?.match(/\[\d+\]$/)?.[0];
        expect(source).to.be.a('string');
        expect(row).to.deep.equal([
          `People ${what}`,
          `Yes: about ${n} in 100No: about ${100 - n} in 100`,
          `${versus.what}Yes: about ${m} in 100No: about ${100 - m} in 100`,
          time,
          `${people} ${group}${source}`,
        ]);
      });
      expect(rows.length).to.equal(outcomes.length);
    }
  });

  it('has heads of columns and rows, and stands in the place of the sentences', async () => {
    const list = await listWith('outcomes="table" treatments="nivolumab" numbers="show"');
    openAll(list);
    const table = find(list, 'table');
    expect([...table.querySelectorAll('thead th')].every((each) => each.getAttribute('scope') === 'col')).to.equal(
      true,
    );
    for (const row of table.querySelectorAll('tbody tr'))
      expect(row.firstElementChild?.getAttribute('scope')).to.equal('row');
    expect(isSeen(table)).to.equal(true);
    expect(sentencesIn(list).some(isSeen)).to.equal(false);
  });

  it('leads from each row to its source', async () => {
    const list = await listWith('outcomes="table" treatments="nivolumab" numbers="show"');
    openAll(list);
    const cites = findAll(list, '.kc-side .kc-cite');
    expect(cites.length).to.equal(bundled().treatments.find(({ id }) => id === 'nivolumab')?.outcomes.length);
    for (const cite of cites) {
      cite.click();
      const { activeElement } = document;
      expect(activeElement?.matches('.kc-sources li')).to.equal(true);
      expect(`#${activeElement?.id}`).to.equal(cite.getAttribute('href'));
    }
  });

  it('needs no scrolling sideways at 320 px, and names each number there', async () => {
    await setViewport({ width: 320, height: 800 });
    // Some windows can't be as narrow.
    for (const view of ['table', 'picture']) {
      const list = await listWith(`outcomes="${view}" numbers="show" style="max-width: 320px"`);
      openAll(list);
      expect(list.scrollWidth, view).to.be.at.most(320);
      expect(document.documentElement.scrollWidth, view).to.be.at.most(innerWidth);
      for (const box of findAll(list, '.kc-side')) expect(box.scrollWidth, view).to.be.at.most(box.clientWidth);
      if (view === 'table') expect(isSeen(find(list, '.kc-side .kc-of'))).to.equal(true);
    }
    await setViewport({ width: 800, height: 600 });
  });

  for (const view of ['table', 'picture'])
    for (const width of [1024, 390])
      it(`has nothing that axe finds as ${view}, ${width} px wide`, async function () {
        // axe is slow on a busy machine.
        this.timeout(60_000);
        await setViewport({ width, height: 800 });
        const list = await listWith(`outcomes="${view}" numbers="show" treatments="nivolumab,sunitinib"`);
        openAll(list);
        await expect(list).to.be.accessible();
        await setViewport({ width: 800, height: 600 });
      });
});
