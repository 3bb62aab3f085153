/** What a person sees who needs larger text, more space or more contrast, or who has little room: in every browser. */
import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Content } from '../../src/content/model.js';
import type { KcContent } from '../../src/elements/kc-content.js';
import { aCite, aContent, anOutcome, aParagraph, aQuestion, aSource, aTerm, aText } from '../helpers/content.js';
import { aTopic, aTreatment, bundled } from '../helpers/content.js';
import { isSeen, muteWarnings, page, settled } from '../helpers/elements.js';
import { find, findAll } from '../helpers/rendering.js';
import { serve } from '../helpers/server.js';
import { waitUntil } from '../helpers/until.js';

/** Everything in an element, its shadow root and those inside it, as far as it is seen. */
const seenIn = (root: Element): HTMLElement[] =>
  [root, ...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
    ...(each instanceof HTMLElement && isSeen(each) ? [each] : []),
    ...(each.shadowRoot ? [...each.shadowRoot.children].flatMap(seenIn) : []),
  ]);

/** The element around another, as the page shows it: through slots and out of shadow roots. */
const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

function isIn(element: Element, what: (style: CSSStyleDeclaration, each: Element) => boolean): boolean {
  for (let each: Element | null = element; each; each = around(each))
    if (what(getComputedStyle(each), each)) return true;
  return false;
}

/** Boxes that scroll by themselves, and what only a screen reader finds. */
const isExempt = (element: Element): boolean =>
  isIn(
    element,
    ({ overflowX, clipPath }, each) =>
      /auto|scroll/.test(overflowX) || clipPath !== 'none' || each.matches('input, textarea'),
  );

const nameOf = ({ localName, className, textContent }: Element): string =>
  `${localName}.${className} “${textContent?.trim().slice(0, 40)}”`;

/** What has no room for all of itself, or stands beside the page. */
const cutOffIn = (root: Element): string[] =>
  seenIn(root)
    .filter((each) => !isExempt(each))
    .filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      const isTooWide = getComputedStyle(each).display !== 'inline' && each.scrollWidth > each.clientWidth + 1;
      return isTooWide || left < -1 || right > document.body.getBoundingClientRect().right + 1;
    })
    .map(nameOf);

const openAll = (root: Element): void => {
  for (const each of root.querySelectorAll('details')) each.open = true;
};

const LISTS = `
  <kc-faq topic="all" searchable expandable linkable printable askable></kc-faq>
  <kc-treatment-list layout="compare" type="immunotherapy,surgery" askable linkable></kc-treatment-list>
  <kc-treatment-list outcomes="picture" treatments="nivolumab,pembrolizumab"></kc-treatment-list>
  <kc-treatment-list outcomes="table" treatments="nivolumab,ipilimumab" numbers="show"></kc-treatment-list>
  <kc-treatment-list layout="cards" type="monitoring,trial"></kc-treatment-list>
  <kc-related topic="spread" href-template="/topics/{topic}"></kc-related>`;

/** Every list with every tool, all of it open, and two treatments compared. */
async function everything(lists = LISTS): Promise<HTMLElement> {
  const section = await page<HTMLElement>(`<section>${lists}</section>`);
  const wanted = ['.kc-ask', '.kc-copy', '.kc-chooser', '.kc-picture', '.kc-outcomes .kc-side'];
  for (const each of wanted) await waitUntil(() => section.querySelector(each), `shows ${each}`);
  for (const box of findAll(section, '.kc-chooser input').slice(0, 2)) box.click();
  openAll(section);
  await settled(section);
  return section;
}

// Names that are given to drugs, and what a clinic's editor may paste: nothing to break a line at.
const DRUG = 'Pembrolizumab-berahyaluronidase-alfa-pmph';
const LONG = `${DRUG} Lutetiumvipivotidtetraxetanradioligandentherapie`;

/** Every place that holds words holds long ones. */
const longContent = (): Content =>
  aContent({
    sources: { nci: aSource({ title: LONG, publisher: LONG }) },
    urgent: [aParagraph(LONG)],
    disclaimer: [aParagraph(LONG)],
    topics: [
      aTopic({
        question: `${LONG}?`,
        summary: [aParagraph(LONG, aCite('nci'))],
        questions: [
          aQuestion({
            question: `${LONG}?`,
            short: [aText(LONG), aTerm('metastasis', LONG)],
            answer: [aParagraph(LONG)],
            sources: ['nci'],
          }),
        ],
      }),
    ],
    treatments: [
      aTreatment({ id: 'one', name: LONG, brands: [LONG], questionsToAsk: [LONG], outcomes: [longOutcome] }),
      aTreatment({ id: 'two', name: DRUG, type: 'surgery', outcomes: [longOutcome] }),
    ],
  });
const longOutcome = anOutcome({ what: LONG, time: LONG, group: LONG, versus: { what: LONG, percent: 4 } });

/** What was ticked in another test stays so. */
function tickOne(section: Element): void {
  const box = find<HTMLInputElement>(section, '.kc-ask input');
  if (!box.checked) box.click();
}

/** A style sheet of the page, for one test. */
function addStyles(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  styles.push(style);
}
const styles: HTMLStyleElement[] = [];
const fileOf = async (path: string): Promise<string> => (await fetch(path)).text();

/** WCAG 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** A page that gives these rules to shadow roots too, as an extension of the browser does. */
function addEverywhere(section: Element, css: string): void {
  addStyles(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const { shadowRoot } of section.querySelectorAll('*')) shadowRoot?.adoptedStyleSheets.push(sheet);
}

const ROOMS = {
  '320 px by 256 px, a window zoomed to 400 %': { width: 320, height: 256, css: '' },
  'text of 400 % in a window of 1,280 px': { width: 1280, height: 800, css: 'html { font-size: 400%; }' },
  'text with more space, on a phone': { width: 390, height: 800, css: SPACING },
  'text with more space, in a window of 320 px': { width: 320, height: 256, css: SPACING },
};

describe('what is seen', () => {
  muteWarnings();
  afterEach(async () => {
    for (const style of styles.splice(0)) style.remove();
    await setViewport({ width: 800, height: 600 });
  });

  for (const [room, { width, height, css }] of Object.entries(ROOMS)) {
    const prepare = async (section: Element): Promise<void> => {
      await setViewport({ width, height });
      // The window of WebKit can't be made narrower than about 450 px.
      addStyles(`body { margin: 0; inline-size: ${width}px; }`);
      addEverywhere(section, css);
      await nextFrame();
      expect(section.clientWidth).to.equal(width);
    };

    it(`has room for all of itself: ${room}`, async () => {
      const section = await everything();
      await prepare(section);
      expect(cutOffIn(section)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });

    it(`wraps the longest names and questions: ${room}`, async () => {
      const provider = await page<KcContent>(`<kc-content></kc-content>`);
      provider.content = longContent();
      const section = document.createElement('section');
      section.innerHTML =
        '<kc-faq expandable searchable askable linkable></kc-faq><kc-treatment-list layout="compare" numbers="show"></kc-treatment-list><kc-treatment-list outcomes="picture" numbers="show"></kc-treatment-list><kc-treatment-list outcomes="table" numbers="show"></kc-treatment-list><kc-related href-template="/{topic}"></kc-related>';
      provider.append(section);
      for (const each of ['.kc-ask', '.kc-copy', '.kc-chooser', '.kc-picture', '.kc-outcomes .kc-side'])
        await waitUntil(() => section.querySelector(each), `shows ${each}`);
      for (const box of findAll(section, '.kc-chooser input')) box.click();
      openAll(section);
      await prepare(section);
      expect(cutOffIn(section)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      for (const heading of findAll(section, 'summary > .kc-heading')) {
        const { fontSize } = getComputedStyle(heading);
        expect(heading.getBoundingClientRect().height / parseFloat(fontSize), 'lines').to.be.greaterThan(2.5);
      }
    });
  }

  it('has the longest question and the longest treatment that ship on several lines', async () => {
    const section = await everything();
    await setViewport({ width: 320, height: 256 });
    const { topics, treatments } = bundled();
    const byLength = (a: { length: number }, b: { length: number }): number => b.length - a.length;
    const [question] = topics.flatMap(({ questions }) => questions.map((each) => each.question)).sort(byLength);
    const [name] = treatments.map((each) => each.name).sort(byLength);
    addStyles(`.kc-treatment summary { inline-size: 8em; }`);
    const list = await page('<kc-treatment-list></kc-treatment-list>');
    for (const [root, words] of [[section, question] as const, [list, name] as const]) {
      const heading = findAll(root, 'summary .kc-heading').find(({ textContent }) => textContent === words);
      const { height = 0 } = heading?.getBoundingClientRect() ?? {};
      expect(height, words).to.be.greaterThan(2 * parseFloat(getComputedStyle(heading as Element).fontSize));
    }
  });

  it('can be hit with a finger: every button, question, box to tick and field is 44 by 44 pixels', async () => {
    const { url } = serve({ status: '404' });
    const section = await everything(`${LISTS}<kc-faq src="${url}" topic="spread"></kc-faq>`);
    const failed = section.lastElementChild?.shadowRoot?.querySelector('[part="retry"]');
    await waitUntil(() => isSeen(failed), 'offers to try again');
    find(section, '.kc-copy').click();
    const [faq] = section.children;
    find<HTMLInputElement>(faq?.shadowRoot as ShadowRoot, '[part="search"]').value = 'cancer';
    find(faq?.shadowRoot as ShadowRoot, '[part="search"]').dispatchEvent(new Event('input'));
    tickOne(section);
    findAll<HTMLButtonElement>(faq?.shadowRoot as ShadowRoot, 'button')
      .find(({ ariaHasPopup }) => ariaHasPopup)
      ?.click();
    await settled(section);
    for (const width of [320, 1280]) {
      await setViewport({ width, height: 800 });
      // Links stand in sentences and lists of sources, where they have the size of the text. What a label names is hit at the label.
      const targets = seenIn(section).filter((each) =>
        each.matches('button, summary, label:has(input), input:not(label input)'),
      );
      expect(new Set(targets.map(({ localName }) => localName)).size).to.equal(4);
      expect(targets.length).to.be.greaterThan(60);
      const small = targets.filter((each) => {
        const box = each.getBoundingClientRect();
        return box.width < 43.9 || box.height < 43.9;
      });
      expect(small.map((each) => `${nameOf(each)} ${each.offsetWidth} × ${each.offsetHeight}`)).to.deep.equal([]);
    }
  });
});

type Color = [red: number, green: number, blue: number, alpha: number];

/** Of what `getComputedStyle` gives: `rgb(1 2 3 / 50%)`, `rgba(1, 2, 3, 0.5)`, `color(srgb 0.1 0.2 0.3 / 0.5)`. */
function colorOf(value: string): Color {
  const isUnit = value.startsWith('color(srgb');
  if (!isUnit && !value.startsWith('rgb')) throw new Error(`${value} is no color that is known here`);
  const numbers = value.replace('color(srgb', '').match(/-?[\d.]+(e-?\d+)?%?/g) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.map(
    (each) => parseFloat(each) / (each.endsWith('%') ? 100 : 1),
  );
  const scale = isUnit ? 255 : 1;
  return [red * scale, green * scale, blue * scale, alpha];
}

const over = ([red, green, blue, alpha]: Color, below: Color): Color => [
  red * alpha + below[0] * (1 - alpha),
  green * alpha + below[1] * (1 - alpha),
  blue * alpha + below[2] * (1 - alpha),
  1,
];

/** What is behind the words of an element. */
function backgroundOf(element: Element, page: Color): Color {
  const layers: Color[] = [];
  for (let each: Element | null = element; each; each = around(each)) {
    const color = colorOf(getComputedStyle(each).backgroundColor);
    layers.push(color);
    if (color[3] === 1) break;
  }
  return layers.reduceRight((below, color) => over(color, below), page);
}

function luminance([red, green, blue]: Color): number {
  const [r, g, b] = [red, green, blue].map((each) => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Color, b: Color): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const hasOwnWords = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim());

describe('the contrast', () => {
  muteWarnings();
  afterEach(() => {
    for (const style of styles.splice(0)) style.remove();
  });

  it('is computed as WCAG says', () => {
    expect(contrast([0, 0, 0, 1], [255, 255, 255, 1])).to.equal(21);
    expect(contrast(colorOf('rgb(118, 118, 118)'), colorOf('color(srgb 1 1 1)'))).to.be.closeTo(4.54, 0.01);
    expect(over(colorOf('color(srgb 0 0 0 / 0.5)'), [255, 255, 255, 1])[0]).to.equal(127.5);
    expect(colorOf('rgba(0, 0, 0, 0.25)')[3]).to.equal(0.25);
  });

  for (const theme of ['', 'calm', 'contrast'])
    for (const scheme of ['white', 'light', 'dark'] as const) {
      const where = `${scheme === 'white' ? 'on white' : `on the demo’s ${scheme} page`}, ${theme || 'without a'} theme`;
      const prepare = async (): Promise<{ section: HTMLElement; paper: Color }> => {
        if (scheme === 'white') addStyles('html { background: #fff; color: #000; }');
        else addStyles((await fileOf('/demo/demo.css')) + `:root { color-scheme: ${scheme} !important; }`);
        if (theme) addStyles(await fileOf(`/src/themes/${theme}.css`));
        // So narrow that a table names its columns in each cell.
        addStyles('section { inline-size: 24em; }');
        const section = await everything();
        find(section, '.kc-cite').click();
        tickOne(section);
        find(section, '.kc-summary .kc-term').click();
        await settled(section);
        const paper = scheme === 'white' ? ([255, 255, 255, 1] as Color) : backgroundOf(document.body, [0, 0, 0, 1]);
        expect(luminance(paper) < 0.1).to.equal(scheme === 'dark');
        return { section, paper };
      };

      it(`is at least 7 to 1 for all words ${where}`, async () => {
        const { section, paper } = await prepare();
        // Links have the page’s own color, as long as the page gives them one.
        const link = document.body.appendChild(document.createElement('a'));
        link.href = '#';
        const linkColor = getComputedStyle(link).color;
        link.remove();
        const isPages = (each: Element): boolean =>
          isIn(each, ({ color }, { localName }) => localName === 'a' && color === linkColor);
        const expectStrong = (...parts: string[]): void => {
          const words = seenIn(section).filter((each) => hasOwnWords(each) && !isPages(each));
          for (const part of parts)
            expect(
              words.some((each) => each.matches(part)),
              part,
            ).to.equal(true);
          const weak = words.flatMap((each) => {
            const behind = backgroundOf(each, paper);
            const ratio = contrast(over(colorOf(getComputedStyle(each).color), behind), behind);
            return ratio < 7 ? `${ratio.toFixed(2)} ${nameOf(each)}` : [];
          });
          expect(weak).to.deep.equal([]);
        };
        expectStrong('.kc-review', '.kc-urgent p', '.kc-short', '.kc-definition', '.kc-label', '.kc-disclaimer p');
        expectStrong(
          'button',
          'label',
          'legend',
          'caption',
          '.kc-ask span',
          '.kc-note',
          '.kc-heading',
          '.kc-side p',
          '.kc-of span',
        );
        const tools = section.firstElementChild?.shadowRoot as ShadowRoot;
        find(tools, '[aria-haspopup="dialog"]').click();
        expectStrong('dialog h2', 'dialog h3', 'dialog label span', 'dialog button');
      });

      it(`is at least 3 to 1 for chevrons, fields, marks and rings ${where}`, async () => {
        const { section, paper } = await prepare();
        const marks: [string, Element, string][] = [];
        const root = section.firstElementChild?.shadowRoot as ShadowRoot;
        for (const each of findAll(section, 'summary'))
          marks.push(['chevron', each, getComputedStyle(each, '::after').borderBlockEndColor]);
        for (const each of findAll(section, '.kc-urgent, .kc-short'))
          marks.push(['bar', each, getComputedStyle(each).borderInlineStartColor]);
        marks.push(['field', root.host, getComputedStyle(find(root, '[part="search"]')).borderBlockEndColor]);
        for (const each of [find(section, 'summary'), find(section, '.kc-ask input')]) {
          each.focus();
          marks.push(['ring', section, getComputedStyle(each).outlineColor]);
        }
        const weak = marks.flatMap(([what, each, color]) => {
          const behind = backgroundOf(around(each) ?? each, paper);
          const ratio = contrast(over(colorOf(color), behind), behind);
          return ratio < 3 ? `${ratio.toFixed(2)} ${what} ${nameOf(each)}` : [];
        });
        expect(weak).to.deep.equal([]);
      });
    }
});
