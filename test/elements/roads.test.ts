/** How a person reaches the right answer by an address: `#id`. Real navigations are in test/browser/roads.test.mjs. */
import { expect, nextFrame } from '@open-wc/testing';
import type { KcFaq } from '../../src/elements/kc-faq.js';
import type { KcToggleEvent } from '../../src/page/events.js';
import { aContent, aQuestion, aTopic } from '../helpers/content.js';
import { faqOf, isSeen, muteWarnings, openIn, page, settled, shows } from '../helpers/elements.js';
import { serve } from '../helpers/server.js';
import { waitUntil } from '../helpers/until.js';

type Root = Document | ShadowRoot;

/** More than a screen. */
const TALL = '<div style="height: 3000px">Something else.</div>';
const SPREAD = '<kc-faq topic="spread"></kc-faq>';

/** Engines scroll by whole pixels. */
const isInView = (element: Element): boolean => {
  const { top, bottom, height } = element.getBoundingClientRect();
  return isSeen(element) && height > 0 && top > -1 && bottom < innerHeight + 1;
};

const questionOf = (id: string, root: Root = document): HTMLDetailsElement => {
  const question = root.getElementById(id);
  return question instanceof HTMLDetailsElement ? question : expect.fail(`there is no question #${id}`);
};

/** Until a question is open, in view and focused. */
async function arrivesAt(id: string, root: Root = document): Promise<void> {
  const summaryOf = (): HTMLElement | null | undefined => root.getElementById(id)?.querySelector('summary');
  await waitUntil(() => summaryOf() && root.activeElement === summaryOf(), `#${id} gets the focus`);
  expect(questionOf(id, root).open, `#${id} is open`).to.equal(true);
  expect(isInView(summaryOf() as HTMLElement), `#${id} is in view`).to.equal(true);
}

/** Goes to a hash as a link does, until the page has been told. */
async function goTo(hash: string): Promise<void> {
  if (location.hash === hash) return;
  const told = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await told;
}

const clickOn = (element: ParentNode, selector: string): void => element.querySelector<HTMLElement>(selector)?.click();

/** Who told of which answer. */
function listenToToggles(element: Element): (() => string)[] {
  const told: (() => string)[] = [];
  element.addEventListener('kc-toggle', (event) => {
    const { target, detail } = event as KcToggleEvent;
    const { id, localName } = target as Element;
    told.push(() => `${id || localName}: ${detail.id} ${detail.isOpen ? 'open' : 'closed'}`);
  });
  return told;
}

afterEach(() => {
  // Also where a test has failed, the next one begins at no answer.
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
});

describe('An address that names an answer', () => {
  it('opens its question, in view and focused, as soon as it is shown', async () => {
    await goTo('#spread-aims');
    const all = await page(`<div>${TALL}${SPREAD}</div>`);
    await arrivesAt('spread-aims');
    expect(openIn(all)).to.deep.equal(['spread-aims']);
  });

  it('brings its topic into view and moves the focus there', async () => {
    await goTo('#sarcomatoid');
    const all = await page(`<div>${TALL}<kc-faq topic="all"></kc-faq>${TALL}</div>`);
    const topic = all.querySelector<HTMLElement>('#sarcomatoid');
    expect(document.activeElement).to.equal(topic);
    expect(isInView(topic?.querySelector('.kc-title') ?? all)).to.equal(true);
    expect(openIn(all)).to.deep.equal([]);
  });

  it('goes to the topic of a list that has one topic alone', async () => {
    await goTo('#spread');
    const all = await page(`<div>${TALL}${SPREAD}${TALL}</div>`);
    expect(document.activeElement?.id).to.equal('spread');
    expect(isInView(all.querySelector('.kc-title') ?? all)).to.equal(true);
  });

  it('opens a question that is written by hand', async () => {
    await goTo('#parking');
    await page(
      `<div>${TALL}<kc-faq><details id="parking"><summary>Where can I park?</summary>Here.</details></kc-faq></div>`,
    );
    await arrivesAt('parking');
  });

  it('opens an answer that comes late', async () => {
    const { url } = serve({
      delayMs: 300,
      body: aContent({ topics: [aTopic({ questions: [aQuestion({ id: 'late' })] })] }),
    });
    await goTo('#late');
    const all = await page(`<div>${TALL}<kc-faq src="${url}" topic="spread"></kc-faq></div>`);
    expect(all.querySelector('#late')).to.equal(null);
    await arrivesAt('late');
  });

  it('leaves an answer closed that the reader has closed, when the list is built again', async () => {
    await goTo('#spread-aims');
    const faq = await faqOf(SPREAD);
    clickOn(faq, '#spread-aims > summary');
    faq.headingLevel = 4;
    await settled(faq);
    expect(faq.querySelector('#spread-aims h5')).to.not.equal(null);
    expect(openIn(faq)).to.deep.equal([]);
  });

  it('opens an answer in one of two lists, and nothing in the other', async () => {
    const all = await page(`<div>${SPREAD}${TALL}<kc-faq topic="sarcomatoid"></kc-faq></div>`);
    await goTo('#sarcomatoid-type');
    await arrivesAt('sarcomatoid-type');
    expect(openIn(all)).to.deep.equal(['sarcomatoid-type']);
    await goTo('#spread-aims');
    await arrivesAt('spread-aims');
    expect(openIn(all)).to.deep.equal(['spread-aims', 'sarcomatoid-type']);
  });

  it('opens one answer only where the same answers stand on the page twice', async () => {
    await goTo('#spread-aims');
    const all = await page(`<div>${SPREAD}${TALL}${SPREAD}</div>`);
    await arrivesAt('spread-aims');
    const isOpen = (faq: Element): number => openIn(faq).length;
    expect([...all.querySelectorAll('kc-faq')].map(isOpen)).to.deep.equal([1, 0]);
    await goTo('#spread-aims-2');
    await arrivesAt('spread-aims-2');
    expect([...all.querySelectorAll('kc-faq')].map(isOpen)).to.deep.equal([1, 1]);
  });

  it('opens its treatment', async () => {
    await goTo('#treatment-sunitinib');
    const all = await page(`<div>${TALL}<kc-treatment-list></kc-treatment-list></div>`);
    await arrivesAt('treatment-sunitinib');
    expect(openIn(all)).to.deep.equal(['sunitinib']);
  });
});

/** Where answers come from, each with two of them. */
const KINDS: [what: string, markup: () => string, first: string, second: string][] = [
  ['that comes with the script', () => SPREAD, 'spread-aims', 'spread-trial'],
  [
    'that is written by hand',
    () =>
      '<kc-faq><details id="a"><summary>A?</summary>A.</details><details id="b"><summary>B?</summary>B.</details></kc-faq>',
    'a',
    'b',
  ],
  [
    'that is loaded',
    () => `<kc-faq src="${serve().url}" topic="sarcomatoid"></kc-faq>`,
    'sarcomatoid-type',
    'sarcomatoid-ask',
  ],
];

for (const [what, markup, first, second] of KINDS)
  describe(`A link to an answer ${what}`, () => {
    const withLinks = async (): Promise<HTMLElement> => {
      const all = await page(`<div><a href="#${first}">1</a><a href="#${second}">2</a>${TALL}${markup()}</div>`);
      await waitUntil(() => all.querySelector(`#${second}`), 'the answers are there');
      return all;
    };

    it('opens it, in view and focused', async () => {
      const all = await withLinks();
      clickOn(all, `[href="#${first}"]`);
      await arrivesAt(first);
      expect(openIn(all)).to.deep.equal([first]);
    });

    it('is followed by Back and Forward', async () => {
      const all = await withLinks();
      clickOn(all, `[href="#${first}"]`);
      await arrivesAt(first);
      clickOn(all, `[href="#${second}"]`);
      await arrivesAt(second);
      clickOn(all, `#${first} > summary`);
      history.back();
      await arrivesAt(first);
      clickOn(all, `#${second} > summary`);
      history.forward();
      await arrivesAt(second);
    });
  });

describe('A link to an answer', () => {
  const withLink = `<div><a href="#spread-aims">Aims</a>${TALL}${SPREAD}</div>`;

  it('opens it again after it was closed', async () => {
    const all = await page(withLink);
    for (let times = 0; times < 3; times++) {
      clickOn(all, 'a');
      await arrivesAt('spread-aims');
      clickOn(all, '#spread-aims > summary');
      (document.activeElement as HTMLElement).blur();
      scrollTo(0, 0);
      expect(openIn(all)).to.deep.equal([]);
    }
  });

  it('brings a topic into view again after the reader has scrolled away', async () => {
    const all = await page(`<div><a href="#spread">Spread</a>${TALL}${SPREAD}${TALL}</div>`);
    const topic = all.querySelector('.kc-topic') as HTMLElement;
    const title = all.querySelector('.kc-title') as HTMLElement;
    for (let times = 0; times < 2; times++) {
      clickOn(all, 'a');
      await waitUntil(() => document.activeElement === topic && isInView(title), 'the topic is in view and focused');
      topic.blur();
      scrollTo(0, 0);
    }
  });

  it('opens it from another answer, and from within a component of the page', async () => {
    const all = await page(`<div>${SPREAD}<span></span></div>`);
    const root = all.querySelector('span')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<a href="#spread-aims"><b>Aims</b></a>';
    for (let times = 0; times < 2; times++) {
      clickOn(root, 'b');
      await arrivesAt('spread-aims');
      clickOn(all, '#spread-aims > summary');
      (document.activeElement as HTMLElement).blur();
    }
  });

  it('that the page handles itself moves nothing', async () => {
    const all = await page(withLink);
    await goTo('#spread-aims');
    await arrivesAt('spread-aims');
    clickOn(all, '#spread-aims > summary');
    all.addEventListener('click', (event) => event.preventDefault());
    clickOn(all, 'a');
    await nextFrame();
    await nextFrame();
    expect(openIn(all)).to.deep.equal([]);
  });
});

describe('An answer inside something that the page hides', () => {
  it('is reached in a closed <details>, in a closed <details>', async () => {
    const all = await page(
      `<div><a href="#spread-aims">Aims</a>${TALL}<details><summary>More</summary><details><summary>Still more</summary>${SPREAD}</details></details></div>`,
    );
    clickOn(all, 'a');
    await arrivesAt('spread-aims');
    expect([...all.querySelectorAll<HTMLDetailsElement>(':scope details')].filter(({ open }) => open).length).to.equal(
      3,
    );
  });

  it('is reached in what is hidden until found, and the page’s script is told once', async () => {
    const all = await page(
      `<div><a href="#spread-aims">Aims</a>${TALL}<div hidden="until-found">${SPREAD}</div></div>`,
    );
    const told: string[] = [];
    all.addEventListener('beforematch', ({ target }) =>
      told.push(`${(target as Element).localName} ${(target as Element).getAttribute('hidden')}`),
    );
    clickOn(all, 'a');
    await arrivesAt('spread-aims');
    expect(told).to.deep.equal(['div until-found']);
    expect(all.querySelector('[hidden="until-found"]')).to.equal(null);
  });

  it('is reached in what is hidden until found where the browser itself doesn’t look: in a shadow root', async () => {
    const all = await page(`<div>${TALL}<span></span></div>`);
    const root = all.querySelector('span')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = `<div hidden="until-found">${SPREAD}</div>`;
    const told: string[] = [];
    root.addEventListener('beforematch', ({ target }) => told.push((target as Element).localName));
    await settled(root.querySelector('kc-faq') as Element);
    await goTo('#spread-aims');
    await arrivesAt('spread-aims', root);
    expect(told).to.deep.equal(['div']);
    expect(root.querySelector('[hidden="until-found"]')).to.equal(null);
  });

  /** Tabs as a page's script makes them. */
  const withTabs = (panel: string): string => `<div><a href="#spread-aims">Aims</a>
    <div role="tablist"><button role="tab" aria-controls="panel-1">One</button><button role="tab" aria-controls="panel-2">Two</button></div>
    <div role="tabpanel" id="panel-1">One.</div><div role="tabpanel" id="panel-2" hidden>${panel}</div></div>`;
  const startTabs = (all: ParentNode): string[] => {
    const clicked: string[] = [];
    for (const tab of all.querySelectorAll<HTMLElement>('[role="tab"]'))
      tab.onclick = () => {
        clicked.push(tab.textContent ?? '');
        for (const panel of all.querySelectorAll<HTMLElement>('[role="tabpanel"]'))
          panel.hidden = panel.id !== tab.getAttribute('aria-controls');
      };
    return clicked;
  };

  it('is reached in a panel of tabs: its tab is pressed, and no other', async () => {
    const all = await page(withTabs(TALL + SPREAD));
    const clicked = startTabs(all);
    clickOn(all, 'a');
    await arrivesAt('spread-aims');
    expect(clicked).to.deep.equal(['Two']);
  });

  it('leaves the tabs alone where the panel is in sight already', async () => {
    const all = await page(withTabs(SPREAD));
    const clicked = startTabs(all);
    clickOn(all, '[aria-controls="panel-2"]');
    clickOn(all, 'a');
    await arrivesAt('spread-aims');
    expect(clicked).to.deep.equal(['Two']);
  });

  it('is reached in a shadow root, in whatever surrounds that', async () => {
    const all = await page(`<div>${TALL}<details><summary>More</summary><span></span></details></div>`);
    const root = all.querySelector('span')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = `<details><summary>Inside</summary>${SPREAD}</details>`;
    await settled(root.querySelector('kc-faq') as Element);
    await goTo('#spread-aims');
    await arrivesAt('spread-aims', root);
    expect(all.querySelector('details')?.open).to.equal(true);
  });

  it('is reached in the slot of a component that folds, also when it comes late', async () => {
    const { url } = serve({ delayMs: 200 });
    await goTo('#spread-aims');
    const all = await page(`<div>${TALL}<section><kc-faq src="${url}" topic="spread"></kc-faq></section></div>`);
    const root = all.querySelector('section')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<details><summary>More</summary><slot></slot></details>';
    await arrivesAt('spread-aims');
  });
});

// Firefox keeps 50 steps at most, and forgets old ones when it likes.
const steps = (): number => Math.min(history.length, 50);

describe('An address that names no answer', () => {
  const HASHES = [
    '#%E0%A4%A',
    '#%',
    '#"><',
    `#${'very-long-'.repeat(2000)}`,
    '#/route/1',
    '#!/x',
    '#kc"]',
    '#',
    '#spread-aims/x',
    '#constructor',
    '#:~:text=cure',
  ];
  const errors: string[] = [];
  const onError = (event: ErrorEvent | PromiseRejectionEvent): void =>
    void errors.push('message' in event ? event.message : String(event.reason));
  let written: string[] = [];

  beforeEach(() => {
    errors.length = 0;
    written = [];
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
    for (const name of ['pushState', 'replaceState'] as const)
      history[name] = (_: unknown, __: string, url?: string | URL | null) =>
        void written.push(`${name} ${String(url)}`);
  });
  afterEach(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
    // What the browser itself has is seen again.
    for (const name of ['pushState', 'replaceState']) Reflect.deleteProperty(history, name);
  });

  for (const hash of HASHES)
    it(`is left as it is, and so are the answers: ${hash.slice(0, 30)}`, async () => {
      if (hash !== '#') await goTo(new URL(hash, location.href).hash);
      const { href } = location;
      const length = steps();
      const all = await page(`<div><a href="${hash.replaceAll('"', '&quot;')}">Somewhere</a>${SPREAD}</div>`);
      const before = document.activeElement;
      dispatchEvent(new HashChangeEvent('hashchange'));
      // A link to another text is a step of its own in WebKit, for which no address changes.
      if (!/^#(:|$)/.test(hash)) clickOn(all, 'a');
      await nextFrame();
      await nextFrame();
      expect(openIn(all)).to.deep.equal([]);
      expect(document.activeElement).to.equal(before);
      expect([location.href, steps(), written, errors]).to.deep.equal([href, length, [], []]);
    });

  it('is the page’s own route: it stays, and the page’s script is told of it before and after', async () => {
    const told: string[] = [];
    const onRoute = (): void => void told.push(location.hash);
    addEventListener('hashchange', onRoute);
    await goTo('#/route/1');
    const all = await page(`<div>${SPREAD}</div>`);
    await goTo('#/route/2');
    expect(told).to.deep.equal(['#/route/1', '#/route/2']);
    expect(location.hash).to.equal('#/route/2');
    expect(openIn(all)).to.deep.equal([]);
    removeEventListener('hashchange', onRoute);
  });

  it('stays as it is whatever a reader opens, follows or looks up', async () => {
    await goTo('#/route/1');
    const length = steps();
    const all = await page(`<div><kc-faq topic="spread"></kc-faq><kc-treatment-list></kc-treatment-list></div>`);
    // Not the numbers: they would be open in the tests that follow.
    for (const summary of all.querySelectorAll<HTMLElement>(':not(.kc-numbers) > summary')) summary.click();
    clickOn(all, '.kc-term');
    clickOn(all, '.kc-question .kc-cite');
    clickOn(all, '.kc-back');
    all.querySelector<KcFaq>('kc-faq')?.show('spread-aims');
    await nextFrame();
    expect([location.hash, steps(), written]).to.deep.equal(['#/route/1', length, []]);
  });
});

describe('Answers inside an answer', () => {
  muteWarnings();

  const nested = (inner: string, attributes = ''): string => `<kc-faq id="outer" ${attributes}>
    <details id="one"><summary>One?</summary>${inner}</details>
    <details id="two"><summary>Two?</summary>Two.</details>
  </kc-faq>`;
  const AUTHORED = `<kc-faq id="inner"><details id="in-one"><summary>In one?</summary>1</details>
    <details id="in-two"><summary>In two?</summary>2</details></kc-faq>`;

  it('are reached by their address, in the answer around them', async () => {
    const outer = await faqOf(nested(SPREAD));
    await goTo('#spread-aims');
    await arrivesAt('spread-aims');
    expect(openIn(outer)).to.deep.equal(['one', 'spread-aims']);
  });

  it('stay closed when the answer around them is gone to', async () => {
    const outer = await faqOf(nested(AUTHORED));
    await goTo('#one');
    await arrivesAt('one');
    expect(openIn(outer)).to.deep.equal(['one']);
  });

  for (const [what, inner, selector] of [
    ['questions', SPREAD, '#spread-aims'],
    ['questions written by hand', AUTHORED, '#in-two'],
    ['treatments', '<kc-treatment-list></kc-treatment-list>', '#treatment-sunitinib'],
  ] as const)
    it(`tell for themselves that they were opened, and the list around them stays silent: ${what}`, async () => {
      const outer = await faqOf(nested(inner, 'open="one"'));
      const told = listenToToggles(outer);
      clickOn(outer, `${selector} > summary`);
      clickOn(outer, '#two > summary');
      const all = (): string[] => told.map((tell) => tell());
      await waitUntil(() => all().includes('outer: two open'), 'the list around tells of its own answer');
      expect(all().filter((each) => each.startsWith('outer: '))).to.deep.equal(['outer: two open']);
      expect(all().length).to.equal(2);
    });

  it('stay open or closed when one answer at most is open around them', async () => {
    const outer = await faqOf(nested(AUTHORED, 'exclusive open="one"'));
    clickOn(outer, '#in-one > summary');
    clickOn(outer, '#in-two > summary');
    expect(openIn(outer)).to.deep.equal(['one', 'in-one', 'in-two']);
    clickOn(outer, '#two > summary');
    expect(openIn(outer)).to.deep.equal(['in-one', 'in-two', 'two']);
  });

  it('stay as they are when all around them are opened or closed', async () => {
    const outer = await faqOf(nested(AUTHORED));
    outer.expandAll();
    expect(openIn(outer)).to.deep.equal(['one', 'two']);
    clickOn(outer, '#in-two > summary');
    outer.collapseAll();
    expect(openIn(outer)).to.deep.equal(['in-two']);
    expect(outer.show('in-one')).to.equal(false);
  });

  it('that come late are reached too', async () => {
    const { url } = serve({
      delayMs: 200,
      body: aContent({ topics: [aTopic({ questions: [aQuestion({ id: 'late' })] })] }),
    });
    await goTo('#late');
    const outer = await faqOf(nested(`<kc-faq src="${url}" topic="spread"></kc-faq>`));
    await shows(outer, 'Can it be cured?');
    await arrivesAt('late');
    expect(openIn(outer)).to.deep.equal(['one', 'late']);
  });
});
