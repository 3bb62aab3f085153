import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import type { Content } from '../../src/content/model.js';
import type { KcContent } from '../../src/elements/kc-content.js';
import type { KcTreatmentList } from '../../src/elements/kc-treatment-list.js';
import { make } from '../../src/render/make.js';
import { aContent, aParagraph, aTreatment, bundled } from '../helpers/content.js';
import { isSeen, page, settled } from '../helpers/elements.js';
import { find, findAll, wordsOf } from '../helpers/rendering.js';
import { waitUntil } from '../helpers/until.js';

const { treatments } = bundled();
const FACTS = ['how', 'given', 'setting', 'sideEffects', 'combinedWith', 'outcomes', 'questionsToAsk'];

const showsChooser = (list: Element): Promise<void> =>
  waitUntil(() => list.querySelector('.kc-chooser'), 'offers a choice');

async function listWith(attributes = ''): Promise<KcTreatmentList> {
  const list = await page<KcTreatmentList>(`<kc-treatment-list layout="compare" ${attributes}></kc-treatment-list>`);
  await showsChooser(list);
  return list;
}

/** A list of content that the test gives, as a page's script would. */
async function listOf(content: Content): Promise<KcTreatmentList> {
  const provider = await page<KcContent>('<kc-content></kc-content>');
  provider.content = content;
  const list = make('kc-treatment-list', { layout: 'compare' });
  provider.append(list);
  await showsChooser(list);
  return list;
}

const boxOf = (list: Element, id: string): HTMLInputElement => find(list, `.kc-chooser input[value="${id}"]`);
const choose = (list: Element, ...ids: string[]): void => ids.forEach((id) => boxOf(list, id).click());
const chosenIn = (list: Element): string[] =>
  findAll<HTMLInputElement>(list, '.kc-chooser input:checked').map(({ value }) => value);
const said = (list: Element): string => wordsOf(find(list, '.kc-chooser [role="status"]'));
const tableIn = (list: Element): HTMLElement | null => list.querySelector('.kc-side table');
const headsOf = (list: Element): string[] => findAll(list, '.kc-side thead th').map(wordsOf);
const rowsOf = (list: Element): HTMLTableRowElement[] => findAll(list, '.kc-side tbody tr');
const rowOf = (list: Element, head: string): HTMLTableRowElement =>
  rowsOf(list).find(({ firstElementChild }) => wordsOf(firstElementChild).startsWith(head)) ??
  expect.fail(`There is no row ${head}.`);
/** The words of a cell, without the name that only shows where it is narrow. */
const wordsIn = (cell: Element): string => {
  const copy = cell.cloneNode(true) as Element;
  copy.querySelector('.kc-of')?.remove();
  return wordsOf(copy);
};
const filterTo = (list: Element, type: string): void =>
  list.shadowRoot?.querySelector<HTMLElement>(`[part="filter"] [value="${type}"]`)?.click();
const seen = (list: Element, selector: string): string[] =>
  findAll(list, selector)
    .filter(isSeen)
    .map((each) => wordsOf(each));

describe('The choice of treatments to compare', () => {
  it('offers every treatment of the list, by type and in its order, before the list', async () => {
    const list = await listWith();
    const inList = findAll(list, '.kc-group').map((group) => [
      wordsOf(find(group, '.kc-title')),
      ...findAll(group, '.kc-treatment .kc-heading').map(wordsOf),
    ]);
    const offered = findAll(list, '.kc-chooser fieldset fieldset').map((ofType) => [
      wordsOf(find(ofType, 'legend')),
      ...findAll(ofType, 'label').map(wordsOf),
    ]);
    expect(offered).to.deep.equal(inList);
    expect(offered.flat().length).to.be.greaterThan(treatments.length);
    expect(wordsOf(list.querySelector('.kc-chooser legend'))).to.equal('Compare treatments');
    expect(wordsOf(list.querySelector('.kc-chooser p'))).to.contain('The order does not mean');
    const bottom = find(list, '.kc-chooser').getBoundingClientRect().bottom;
    expect(find(list, '.kc-group').getBoundingClientRect().top).to.be.at.least(bottom);
  });

  it('has targets at least 44 pixels high that wrap', async () => {
    const list = await listWith('style="font-size: 10px; width: 300px"');
    const labels = findAll(list, '.kc-chooser label').map((each) => each.getBoundingClientRect());
    for (const { height, width } of labels) {
      expect(height).to.be.at.least(44);
      expect(width).to.be.at.most(300);
    }
    expect(new Set(labels.map(({ top }) => top)).size).to.be.greaterThan(8);
  });

  it('asks for one more when one is chosen, and says nothing when none is', async () => {
    const list = await listWith();
    expect(said(list)).to.equal('');
    choose(list, 'sunitinib');
    expect(said(list)).to.equal('Choose one more to see them side by side.');
    expect(findAll(list, '.kc-side').length).to.equal(0);
    choose(list, 'sunitinib');
    expect(said(list)).to.equal('');
  });

  it('refuses a fourth in words, and takes it when one is taken away', async () => {
    const list = await listWith();
    choose(list, 'sunitinib', 'nivolumab', 'ablation');
    const fourth = boxOf(list, 'axitinib');
    expect(fourth.ariaDisabled).to.equal('true');
    fourth.focus();
    expect(fourth.matches(':focus')).to.equal(true);
    choose(list, 'axitinib');
    expect(said(list)).to.equal('Three are chosen. Take one away before you choose another.');
    expect(chosenIn(list)).to.deep.equal(['nivolumab', 'sunitinib', 'ablation']);
    expect(headsOf(list).length).to.equal(3);
    choose(list, 'ablation', 'axitinib');
    expect(headsOf(list)).to.deep.equal(['Nivolumab', 'Axitinib', 'Sunitinib']);
  });

  it('works by keyboard alone', async () => {
    const list = await listWith('treatments="nivolumab,sunitinib,ablation,kidney-removal"');
    boxOf(list, 'nivolumab').focus();
    for (const press of [' ', 'Tab', ' ', 'Tab', ' ', 'Tab', ' ']) await sendKeys({ press });
    expect(chosenIn(list)).to.deep.equal(['nivolumab', 'sunitinib', 'kidney-removal']);
    expect(said(list)).to.contain('Three are chosen.');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ press: ' ' });
    expect(headsOf(list)).to.deep.equal(['Nivolumab', 'Sunitinib']);
  });

  it('says once, politely, what stands side by side, and leads there', async () => {
    const list = await listWith();
    choose(list, 'sunitinib', 'nivolumab');
    expect(said(list)).to.equal('Side by side: Nivolumab, Sunitinib');
    expect(findAll(list, '.kc-chooser [role="status"], [aria-live]').length).to.equal(1);
    const link = find<HTMLAnchorElement>(list, '.kc-chooser [role="status"] a');
    expect(link.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    link.click();
    expect(tableIn(list)?.matches(':focus')).to.equal(true);
    expect(link.hash.slice(1)).to.equal(tableIn(list)?.id);
    expect(location.hash).to.equal('');
  });

  it('leaves out the types that the filter hides, but for what is chosen', async () => {
    const list = await listWith();
    choose(list, 'nivolumab', 'sunitinib');
    filterTo(list, 'surgery');
    const surgery = treatments.filter(({ type }) => type === 'surgery').map(({ name }) => name);
    await waitUntil(() => !isSeen(boxOf(list, 'axitinib')));
    expect(seen(list, '.kc-chooser label')).to.deep.equal(['Nivolumab', 'Sunitinib', ...surgery]);
    expect(seen(list, '.kc-chooser legend').slice(1)).to.deep.equal(['Immunotherapy', 'Targeted drugs', 'Surgery']);
    expect(headsOf(list)).to.deep.equal(['Nivolumab', 'Sunitinib']);
    filterTo(list, 'all');
    await waitUntil(() => isSeen(boxOf(list, 'axitinib')));
    expect(seen(list, '.kc-chooser label').length).to.equal(treatments.length);
  });

  it('is kept when the list is built again, without what is no longer there', async () => {
    const list = await listWith();
    choose(list, 'nivolumab', 'sunitinib', 'ablation');
    list.headingLevel = 4;
    await settled(list);
    expect(wordsOf(find(list, '.kc-chooser h4'))).to.equal('Compare treatments');
    expect(chosenIn(list)).to.deep.equal(['nivolumab', 'sunitinib', 'ablation']);
    expect(headsOf(list).length).to.equal(3);
    expect(said(list)).to.equal('');
    list.type = 'immunotherapy,targeted';
    await settled(list);
    expect(headsOf(list)).to.deep.equal(['Nivolumab', 'Sunitinib']);
    expect(boxOf(list, 'axitinib').ariaDisabled).to.equal(null);
    expect(findAll(list, '.kc-chooser').length).to.equal(1);
  });

  it('keeps the focus and its words when the element is updated for something else', async () => {
    const list = await listWith();
    choose(list, 'nivolumab', 'sunitinib');
    const box = boxOf(list, 'sunitinib');
    box.focus();
    list.requestUpdate();
    await settled(list);
    expect(box.matches(':focus')).to.equal(true);
    expect(said(list)).to.equal('Side by side: Nivolumab, Sunitinib');
    expect(findAll(list, '.kc-chooser').length).to.equal(1);
  });

  it('goes when the list or the cards are asked for, and comes back with what was chosen', async () => {
    const list = await listWith();
    choose(list, 'nivolumab', 'sunitinib');
    for (const layout of ['list', 'cards'] as const) {
      list.layout = layout;
      await settled(list);
      expect(findAll(list, '.kc-chooser, .kc-side').length).to.equal(0);
    }
    list.layout = 'compare';
    await settled(list);
    expect(headsOf(list)).to.deep.equal(['Nivolumab', 'Sunitinib']);
  });

  it('works after a move to another place, and into a shadow root', async () => {
    const list = await listWith();
    choose(list, 'nivolumab');
    const root = list.parentElement?.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root?.append(list);
    await settled(list);
    choose(list, 'sunitinib');
    expect(headsOf(list)).to.deep.equal(['Nivolumab', 'Sunitinib']);
    expect(getComputedStyle(find(list, '.kc-chooser label')).minBlockSize).to.equal('44px');
  });

  it('isn’t offered where there is only one treatment', async () => {
    const list = await listWith();
    list.treatments = 'nivolumab';
    await settled(list);
    expect(findAll(list, '.kc-chooser').length).to.equal(0);
    expect(list.querySelectorAll('.kc-treatment').length).to.equal(1);
  });
});

describe('Treatments side by side', () => {
  it('stand in the order of the list, with the same words as in the list', async () => {
    const list = await listWith();
    choose(list, 'sunitinib', 'cabozantinib', 'nivolumab');
    expect(wordsOf(find(list, '.kc-side caption'))).to.equal('Side by side: Nivolumab, Cabozantinib, Sunitinib');
    expect(headsOf(list)).to.deep.equal(['Nivolumab', 'Cabozantinib', 'Sunitinib']);
    const columns = ['nivolumab', 'cabozantinib', 'sunitinib'].map((id) => find(list, `#treatment-${id}`));
    const wanted = FACTS.map((fact) =>
      columns.map((each) => wordsOf(each.querySelector(`.kc-${fact}`)) || 'Nothing is said about this here.'),
    );
    expect(rowsOf(list).map(({ cells }) => [...cells].slice(1).map(wordsIn))).to.deep.equal(wanted);
    expect(find(list, '.kc-side').compareDocumentPosition(find(list, '.kc-group'))).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('take a third, and lose it again', async () => {
    const list = await listWith();
    choose(list, 'nivolumab', 'ablation');
    expect(headsOf(list).length).to.equal(2);
    choose(list, 'axitinib');
    expect(headsOf(list)[1]).to.equal('Axitinib');
    choose(list, 'nivolumab');
    expect(headsOf(list)).to.deep.equal(['Axitinib', 'Ablation (freezing or heating a tumor)']);
    choose(list, 'ablation');
    expect(findAll(list, '.kc-side').length).to.equal(0);
  });

  it('say so where nothing is known of one, and leave out what is known of none', async () => {
    const list = await listOf(
      aContent({
        treatments: [
          aTreatment({ id: 'one', name: 'One', given: [aParagraph('By mouth.')] }),
          aTreatment({ id: 'two', name: 'Two' }),
        ],
      }),
    );
    choose(list, 'one', 'two');
    expect(rowsOf(list).map((row) => [...row.cells].map(wordsIn))).to.deep.equal([
      ['How it works', 'It helps the immune system.', 'It helps the immune system.'],
      ['How it is given', 'By mouth.', 'Nothing is said about this here.'],
    ]);
  });

  it('show numbers only to who asks for them, with a word that studies differ', async () => {
    const list = await listWith();
    choose(list, 'nivolumab', 'cabozantinib');
    const row = rowOf(list, 'What studies found');
    expect(wordsOf(row.firstElementChild)).to.contain('can’t be compared with each other');
    const items = findAll(row, 'li');
    expect(items.some(isSeen)).to.equal(false);
    find(row, 'summary').click();
    expect(items.every(isSeen)).to.equal(true);
    choose(list, 'sunitinib');
    expect(findAll(rowOf(list, 'What studies found'), 'li').every(isSeen)).to.equal(true);
    find(list, '.kc-side .kc-numbers > summary').click();
  });

  for (const view of ['picture', 'table'])
    it(`show what studies found in sentences where the list shows a ${view}`, async () => {
      const list = await listWith(`outcomes="${view}"`);
      await waitUntil(() => list.querySelector('.kc-treatment :is(.kc-picture, .kc-side)'));
      choose(list, 'nivolumab', 'cabozantinib');
      const row = rowOf(list, 'What studies found');
      find(row, 'summary').click();
      const items = findAll(row, 'li');
      expect(items.every(isSeen)).to.equal(true);
      expect(wordsOf(items[0])).to.match(/^About \d+ in 100 people .* With .*: about .* Studied: .*\.\[\d+\]$/);
      expect(findAll(row, '.kc-picture, .kc-side, [id]').length).to.equal(0);
      find(row, 'summary').click();
    });

  it('lead to the sources of the list, also where the filter has hidden them', async () => {
    const list = await listWith();
    choose(list, 'nivolumab', 'ablation');
    filterTo(list, 'surgery');
    const cite = find(list, '.kc-side .kc-cite');
    cite.click();
    const source = document.activeElement;
    expect(source?.closest('.kc-treatment')?.id).to.equal('treatment-nivolumab');
    expect(isSeen(source)).to.equal(true);
    find(source as Element, '.kc-back').click();
    expect(cite.matches(':focus')).to.equal(true);
    const ids = findAll(list, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('are without the boxes that a reader ticks in the list', async () => {
    const list = await listWith('askable');
    await waitUntil(() => list.querySelector('.kc-questionsToAsk li input'), 'has boxes to tick');
    choose(list, 'nivolumab', 'sunitinib');
    const { questionsToAsk = [] } = treatments.find(({ id }) => id === 'nivolumab') ?? {};
    const cell = rowOf(list, 'Questions to ask').cells[1] as HTMLElement;
    expect(findAll(cell, 'li').map(wordsOf)).to.deep.equal(questionsToAsk);
    expect(findAll(list, '.kc-side :is(input, label, button)').length).to.equal(0);
  });

  it('explain a word beside it', async () => {
    const list = await listWith();
    choose(list, 'nivolumab');
    const inList = find(list, '#treatment-nivolumab .kc-term');
    find<HTMLDetailsElement>(list, '#treatment-nivolumab').open = true;
    inList.click();
    choose(list, 'sunitinib');
    expect(findAll(list, '.kc-side .kc-definition').length).to.equal(0);
    const term = find(list, '.kc-side .kc-term');
    expect(term.ariaExpanded).to.equal('false');
    term.click();
    expect(isSeen(list.querySelector('.kc-side .kc-definition'))).to.equal(true);
  });

  it('keep what a translator has made of the list', async () => {
    const list = await listWith();
    for (const id of ['nivolumab', 'sunitinib'])
      for (const place of findAll(list, `#treatment-${id} :is(.kc-heading, dt, .kc-how p)`)) {
        const font = document.createElement('font');
        font.append(`[${wordsOf(place)}]`);
        place.replaceChildren(font);
      }
    choose(list, 'nivolumab', 'sunitinib');
    expect(headsOf(list)).to.deep.equal(['[Nivolumab]', '[Sunitinib]']);
    const [head, ...cells] = [...(rowsOf(list)[0]?.cells ?? [])];
    expect(wordsOf(head)).to.equal('[How it works]');
    expect(cells.map((cell) => wordsOf(cell.querySelector('p > font')))).to.deep.equal(
      ['nivolumab', 'sunitinib'].map((id) => wordsOf(find(list, `#treatment-${id} .kc-how`))),
    );
  });

  it('keep the roles of a table on a phone, each cell with its treatment in front', async () => {
    await setViewport({ width: 390, height: 800 });
    const list = await listWith();
    choose(list, 'nivolumab', 'sunitinib');
    const [row] = rowsOf(list);
    const [head, first, second] = [...(row?.cells ?? [])] as HTMLElement[] as [HTMLElement, HTMLElement, HTMLElement];
    expect(getComputedStyle(first).display).to.equal('block');
    const tops = [head, first, second].map((each) => each.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(seen(first, '.kc-of')).to.deep.equal(['Nivolumab']);
    expect(seen(second, '.kc-of')).to.deep.equal(['Sunitinib']);
    const roles = findAll(list, '.kc-side :is(table, thead, tbody, tr, th, td)').map((each) => each.role);
    expect(new Set(roles)).to.deep.equal(new Set(['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']));
    await setViewport({ width: 800, height: 600 });
    expect(isSeen(find(first, '.kc-of'))).to.equal(false);
  });

  for (const width of [1024, 390])
    it(`are heard as a table with heads of rows and columns, ${width} px wide`, async function () {
      await setViewport({ width, height: 800 });
      const list = await listWith();
      choose(list, 'nivolumab', 'sunitinib');
      const { supported, tree } = await executeServerCommand<any, object>('ax-tree', { selector: '.kc-side table' });
      await setViewport({ width: 800, height: 600 });
      if (!supported) return this.skip();
      const flat = (node: any): any[] => [node, ...node.children.flatMap(flat)];
      const named = (role: string): string[] => flat(tree).flatMap((each) => (each.role === role ? [each.name] : []));
      expect([tree.role, tree.name]).to.deep.equal(['table', 'Side by side: Nivolumab, Sunitinib']);
      expect(named('columnheader')).to.deep.equal(['Nivolumab', 'Sunitinib']);
      expect(named('rowheader').length).to.equal(FACTS.length);
      expect(named('rowheader')[0]).to.equal('How it works');
      expect(named('row').length).to.equal(1 + FACTS.length);
    });

  it('need no scrolling sideways at 320 px', async () => {
    await setViewport({ width: 320, height: 800 });
    // Some windows can't be as narrow.
    const list = await listWith('numbers="show" style="max-width: 320px"');
    choose(list, 'nivolumab', 'stereotactic-radiation', 'cytoreductive-nephrectomy');
    expect(list.scrollWidth).to.be.at.most(320);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    for (const cell of findAll(list, '.kc-side tbody :is(th, td), .kc-chooser label'))
      expect(cell.scrollWidth, wordsOf(cell)).to.be.at.most(cell.clientWidth);
    await setViewport({ width: 800, height: 600 });
  });

  it('are printed without what they were chosen by, before the list', async function () {
    const list = await listWith();
    choose(list, 'nivolumab', 'sunitinib');
    const rules = [...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    expect(rules.join()).to.match(/@media print[^@]*\.kc-chooser \{ display: none !important/);
    expect(rules.join()).to.not.match(/@media print[^@]*\.kc-side \{ display: none/);
  });

  for (const [state, ids] of Object.entries({
    'nothing chosen': [],
    'one chosen': ['nivolumab'],
    'two side by side': ['nivolumab', 'sunitinib'],
    'a fourth refused': ['nivolumab', 'sunitinib', 'ablation', 'axitinib'],
  }))
    for (const width of [1024, 390])
      it(`have nothing that axe finds with ${state}, ${width} px wide`, async function () {
        // axe is slow on a busy machine.
        this.timeout(60_000);
        await setViewport({ width, height: 800 });
        const list = await listWith('treatments="nivolumab,sunitinib,ablation,axitinib" numbers="show"');
        choose(list, ...ids);
        await expect(list).to.be.accessible();
        await setViewport({ width: 800, height: 600 });
      });
});
