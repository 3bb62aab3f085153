/** Lists on a page that a machine translates: text nodes are wrapped or replaced, at first and whenever words are added. */
import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Block, Content, Inline, Question, Treatment } from '../../src/content/model.js';
import type { KcContent } from '../../src/elements/kc-content.js';
import type { KcFaq } from '../../src/elements/kc-faq.js';
import type { KcTreatmentList } from '../../src/elements/kc-treatment-list.js';
import '../../src/messages/es.js';
import { aCite, aContent, anOutcome, aParagraph, aQuestion, aTerm, aText, bundled } from '../helpers/content.js';
import { aTopic, aTreatment } from '../helpers/content.js';
import { isSeen, muteWarnings, openIn, page, retryOf, settled } from '../helpers/elements.js';
import { find, findAll } from '../helpers/rendering.js';
import { serve } from '../helpers/server.js';
import {
  isTranslated,
  keepTranslating,
  textsIn,
  translate,
  untranslated,
  type Way,
  WAYS,
} from '../helpers/translate.js';
import { waitUntil } from '../helpers/until.js';

type Node = Block | Inline | { children: Node[] };

/** All words of some rich text, bit by bit. */
const bitsOf = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => ('value' in node ? node.value : 'children' in node ? bitsOf(node.children) : []));

const topicOf = (id: string) => bundled().topics.find((topic) => topic.id === id);
const longest = (nodes: readonly Node[]): string => untranslated(bitsOf(nodes).sort((a, b) => b.length - a.length)[0]);

const wordsOf = (element: globalThis.Node | null | undefined): string => untranslated(element?.textContent);

/** Everything that an element says, in the page and in its shadow root. */
const allWordsOf = (element: Element): string =>
  untranslated(
    textsIn(element)
      .map(({ data }) => data)
      .join(' '),
  );

const countOf = (text: string, part: string): number => text.split(part).length - 1;

/** Each question and treatment of the list stands once, and has its own answer under it and nothing of another one's. */
function expectOwnAnswers(element: Element, { topics, treatments }: Content): void {
  const byId = new Map<string, { name: string; key: string; bits: string[] }>();
  for (const { id, question, short, answer, numbers, unknown } of topics.flatMap(({ questions }) => questions))
    byId.set(id, { name: question, key: longest(short), bits: bitsOf([...short, ...answer, ...numbers, ...unknown]) });
  for (const { id, name, how, given, setting, sideEffects } of treatments)
    byId.set(id, { name, key: longest(how), bits: bitsOf([...how, ...given, ...setting, ...sideEffects]) });
  const items = findAll(element, '.kc-question, .kc-treatment');
  expect(items.length).to.be.greaterThan(0);
  const owns = items.map(({ dataset }) => byId.get(dataset.kcId ?? '') ?? expect.fail(`no answer: ${dataset.kcId}`));
  const all = items.map((item) => wordsOf(item)).join('\n');
  const wanted = owns.flatMap(({ bits }) => bits.map(untranslated)).join('\n');
  items.forEach((item, index) => {
    const { name, key, bits } = owns[index] as (typeof owns)[number];
    const answer = wordsOf(find(item, '.kc-answer'));
    expect(wordsOf(find(item, '.kc-heading')), 'the question').to.equal(untranslated(name));
    for (const bit of bits) expect(answer, name).to.contain(untranslated(bit));
    expect(countOf(all, key), `times that the list says “${key}”`).to.equal(countOf(wanted, key));
  });
  expect(new Set(items.map(({ dataset }) => dataset.kcId)).size).to.equal(items.length);
}

/** No button, box or status says anything beside what it says now. */
function expectOneTextEach(element: Element): void {
  const root = element.shadowRoot as ShadowRoot;
  for (const each of findAll(root, 'button, label, [role="status"]'))
    expect(textsIn(each).length, `texts in “${each.textContent}”`).to.be.lessThan(2);
}

const shownIds = (element: Element): (string | undefined)[] =>
  findAll(element, '.kc-question, .kc-treatment')
    .filter(isSeen)
    .map(({ dataset }) => dataset.kcId);

const part = <E extends HTMLElement>(element: Element, name: string): E =>
  find<E>(element.shadowRoot as ShadowRoot, `[part="${name}"]`);

const buttonOf = (root: ParentNode, words: string): HTMLButtonElement =>
  findAll<HTMLButtonElement>(root, 'button').find((each) => wordsOf(each) === untranslated(words)) ??
  expect.fail(`There is no button “${words}”.`);

/** The button that opens and closes all. */
const expandOf = (faq: Element): HTMLElement | null =>
  part(faq, 'toolbar').querySelector('button[aria-expanded]:not([hidden])');

const has = (element: Element, what: string, found: () => unknown): Promise<void> =>
  waitUntil(found, `${element.localName} has ${what}`);

/** Two pieces of content that share an id and no words. */
const contentOf = (word: string): Content =>
  aContent({
    sources: { nci: { title: `Source ${word}`, publisher: `Publisher ${word}`, url: 'https://www.cancer.gov/' } },
    glossary: { metastasis: { term: `Term ${word}`, definition: `Definition ${word}.`, synonyms: [] } },
    urgent: [aParagraph(`Urgent ${word}.`)],
    disclaimer: [aParagraph(`Disclaimer ${word}.`)],
    topics: [
      aTopic({
        id: 'remote',
        question: `Topic ${word}?`,
        summary: [aParagraph(`Summary ${word}.`, aCite('nci'))],
        questions: ['one', 'two', 'three'].map((id) => questionOf(id, `${word} ${id}`)),
      }),
    ],
    treatments: [treatmentOf('nivolumab', 'immunotherapy', word), treatmentOf('ablation', 'local', word)],
  });

const questionOf = (id: string, words: string): Question =>
  aQuestion({
    id,
    question: `Question ${words}?`,
    short: [aText(`Short ${words} `), aTerm('metastasis', `word ${words}`), aText('.'), aCite('nci')],
    answer: [aParagraph(`Detail ${words}.`)],
    numbers: [aParagraph(`Numbers ${words}.`)],
    unknown: [aParagraph(`Unknown ${words}.`)],
    sources: ['nci'],
  });

const treatmentOf = (id: string, type: Treatment['type'], word: string): Treatment =>
  aTreatment({
    id,
    type,
    name: `${id} ${word}`,
    how: [aParagraph(`How ${id} ${word}.`)],
    outcomes: [anOutcome({ what: `had ${id} ${word}` })],
    questionsToAsk: [`Ask ${id} ${word}?`],
  });

/** What the widget itself writes into its live regions from now on: it would be announced. */
function announced(element: Element): string[] {
  const texts: string[] = [];
  const observer = new MutationObserver((records) => {
    // The translator puts its texts into `font`.
    for (const { addedNodes, target } of records)
      if (target.nodeName !== 'FONT')
        texts.push(
          ...[...addedNodes].flatMap((node) => (node instanceof Text && node.data.trim() ? wordsOf(node) : [])),
        );
  });
  for (const root of [element, element.shadowRoot as ShadowRoot])
    for (const region of root.querySelectorAll('[role="status"]'))
      observer.observe(region, { childList: true, subtree: true });
  return texts;
}

/** Puts an element on a page that is being translated. */
async function translated<T extends HTMLElement>(markup: string, way: Way): Promise<T> {
  const element = await page<T>(markup);
  translate(element, way);
  stops.push(keepTranslating(element, way));
  return element;
}
const stops: (() => void)[] = [];

/** A list and what gives it its content, from JavaScript. */
async function provided<T extends HTMLElement>(markup: string, content: Content, way: Way) {
  const provider = await translated<KcContent>(`<kc-content>${markup}</kc-content>`, way);
  const list = provider.firstElementChild as T;
  const give = async (given: Content): Promise<void> => {
    const loaded = oneEvent(provider, 'kc-load');
    provider.content = given;
    await loaded;
    await settled(provider);
  };
  await give(content);
  return { list, give };
}

const errors: unknown[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent): void =>
  void errors.push('reason' in event ? event.reason : event.message);

for (const way of WAYS)
  describe(`on a page whose words are ${way === 'wrap' ? 'wrapped' : 'replaced'} by a translator`, () => {
    muteWarnings();
    const { error } = console;
    before(() => {
      console.error = (...words: unknown[]) => void errors.push(words.join(' '));
      addEventListener('error', note);
      addEventListener('unhandledrejection', note);
    });
    after(() => {
      console.error = error;
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', note);
    });
    afterEach(() => {
      for (const stop of stops.splice(0)) stop();
      expect(errors.splice(0)).to.deep.equal([]);
    });

    describe('kc-faq', () => {
      it('shows only translated words, each answer under its question', async () => {
        const faq = await translated<KcFaq>('<kc-faq topic="all"></kc-faq>', way);
        expectOwnAnswers(faq, bundled());
        const texts = textsIn(faq);
        expect(texts.length).to.be.greaterThan(200);
        expect(texts.filter(({ data }) => !isTranslated(data) || data.includes('««'))).to.deep.equal([]);
      });

      it('opens the answer of the question that is pressed, and closes it', async () => {
        const faq = await translated<KcFaq>('<kc-faq topic="spread"></kc-faq>', way);
        const font = find(faq, '#spread-aims .kc-heading font');
        font.click();
        expect(openIn(faq)).to.deep.equal(['spread-aims']);
        expect(isSeen(find(faq, '#spread-aims .kc-short font'))).to.equal(true);
        font.click();
        expect(openIn(faq)).to.deep.equal([]);
        expectOwnAnswers(faq, bundled());
      });

      it('keeps one answer open at a time where that is asked for', async () => {
        const faq = await translated<KcFaq>('<kc-faq topic="spread" exclusive></kc-faq>', way);
        find(faq, '#spread-aims .kc-heading').click();
        find(faq, '#spread-trial .kc-heading').click();
        expect(openIn(faq)).to.deep.equal(['spread-trial']);
        expectOwnAnswers(faq, bundled());
      });

      it('opens and closes all at a button that says what it does next', async () => {
        const faq = await translated<KcFaq>('<kc-faq topic="spread" expandable></kc-faq>', way);
        await has(faq, 'a button', () => expandOf(faq));
        await settled(faq);
        for (const [words, next] of [
          ['Open all answers', 'Close all answers'],
          ['Close all answers', 'Open all answers'],
        ] as const) {
          buttonOf(part(faq, 'toolbar'), words).click();
          await has(faq, `“${next}”`, () => wordsOf(expandOf(faq)) === untranslated(next));
          expectOneTextEach(faq);
        }
        expect(openIn(faq)).to.deep.equal([]);
        expectOwnAnswers(faq, bundled());
      });

      it('finds answers by words as they read now, and shows all of them again', async () => {
        const faq = await translated<KcFaq>('<kc-faq topic="all" searchable></kc-faq>', way);
        await has(faq, 'a search box', () => faq.shadowRoot?.querySelector('[part="search"]'));
        const all = shownIds(faq);
        const input = part<HTMLInputElement>(faq, 'search');
        input.focus();
        await sendKeys({ type: 'meaning of' });
        input.value = '';
        await sendKeys({ type: untranslated(topicOf('spread')?.questions[2]?.question).toLowerCase() });
        await has(faq, 'fewer answers', () => shownIds(faq).length < all.length);
        expect(shownIds(faq)).to.contain(topicOf('spread')?.questions[2]?.id);
        expectOwnAnswers(faq, bundled());
        expectOneTextEach(faq);
        await sendKeys({ press: 'Escape' });
        expect(shownIds(faq)).to.deep.equal(all);
        expectOwnAnswers(faq, bundled());
        expectOneTextEach(faq);
      });

      it('says once how many answers were found while that stays the same', async () => {
        const faq = await translated<KcFaq>('<kc-faq topic="spread" searchable></kc-faq>', way);
        await has(faq, 'a search box', () => faq.shadowRoot?.querySelector('[part="search"]'));
        await settled(faq);
        const texts = announced(faq);
        await faq.search('cancer');
        await settled(faq);
        await faq.search('the cancer');
        await settled(faq);
        expect(texts.length).to.equal(1);
        expect(texts[0]).to.match(/^\d+ ANSWERS FOUND$/);
      });

      it('shows the questions in another order, each with its answer', async () => {
        const faq = await translated<KcFaq>('<kc-faq topic="spread" open="spread-aims"></kc-faq>', way);
        for (const ids of ['spread-trial,spread-aims,spread-meaning', 'spread-meaning,spread-trial', '']) {
          faq.questions = ids;
          await settled(faq);
          if (ids) expect(shownIds(faq).join()).to.equal(ids);
          expectOwnAnswers(faq, bundled());
        }
        expect(openIn(faq)).to.deep.equal([]);
        expect(shownIds(faq).length).to.equal(topicOf('spread')?.questions.length);
      });

      it('shows another topic and nothing of the one before', async () => {
        const faq = await translated<KcFaq>('<kc-faq topic="spread" open="all"></kc-faq>', way);
        faq.topic = 'sarcomatoid';
        await settled(faq);
        expectOwnAnswers(faq, bundled());
        const titleOf = (id: string): string => untranslated(topicOf(id)?.question);
        const [spread, sarcomatoid] = [titleOf('spread'), titleOf('sarcomatoid')];
        const title = findAll(faq, '.kc-title').map(wordsOf);
        expect([title, countOf(wordsOf(faq), spread)]).to.deep.equal([[sarcomatoid], 0]);
        faq.topic = 'all';
        await settled(faq);
        expect(findAll(faq, '.kc-topic > .kc-title').map(wordsOf)).to.deep.equal(
          bundled().topics.map(({ question }) => untranslated(question)),
        );
        expectOwnAnswers(faq, bundled());
      });

      it('shows other content from JavaScript and no word of the one before', async () => {
        const [old, next] = [contentOf('old'), contentOf('new')];
        const { list, give } = await provided<KcFaq>('<kc-faq open="all"></kc-faq>', old, way);
        expectOwnAnswers(list, old);
        expect(countOf(allWordsOf(list), 'OLD')).to.be.greaterThan(20);
        await give(next);
        expectOwnAnswers(list, next);
        expect(allWordsOf(list)).to.not.contain('OLD');
        await give(old);
        expectOwnAnswers(list, old);
        expect(allWordsOf(list)).to.not.contain('NEW');
      });

      it('shows the content of another address and no word of the one before', async () => {
        const [old, next] = [contentOf('old'), contentOf('new')];
        const faq = await translated<KcFaq>(`<kc-faq src="${serve({ body: old }).url}" topic="remote"></kc-faq>`, way);
        await has(faq, 'old words', () => allWordsOf(faq).includes('QUESTION OLD THREE'));
        faq.src = serve({ body: next, delayMs: 50 }).url;
        await has(faq, 'new words', () => allWordsOf(faq).includes('QUESTION NEW THREE'));
        await settled(faq);
        expectOwnAnswers(faq, next);
        expect(allWordsOf(faq)).to.not.contain('OLD');
        expect(allWordsOf(faq)).to.not.contain('LOADING');
      });

      it('says that a load failed, and shows what came at the second try', async () => {
        const body = contentOf('new');
        const { url } = serve({ status: '404,200', body });
        const faq = await translated<KcFaq>(`<kc-faq src="${url}" topic="remote"><p>Phone us.</p></kc-faq>`, way);
        await has(faq, 'failed', () => wordsOf(part(faq, 'status')).includes('COULD NOT BE LOADED'));
        await settled(faq);
        expectOneTextEach(faq);
        expect(wordsOf(retryOf(faq))).to.equal('TRY AGAIN');
        const again = find(retryOf(faq), 'font');
        again.click();
        await has(faq, 'answers', () => faq.querySelector('.kc-question'));
        await settled(faq);
        expectOwnAnswers(faq, body);
        expect(wordsOf(part(faq, 'status'))).to.equal('');
        expect(isSeen(faq.querySelector('p:not(.kc-answers *)'))).to.equal(false);
      });

      it('says once that a load failed, whatever else changes', async () => {
        const { url } = serve({ status: '404' });
        const faq = await translated<KcFaq>(`<kc-faq src="${url}" topic="nonsense"></kc-faq>`, way);
        await has(faq, 'failed', () => wordsOf(part(faq, 'status')).includes('COULD NOT BE LOADED'));
        await settled(faq);
        const texts = announced(faq);
        for (const name of ['heading-level', 'questions', 'open', 'expandable', 'askable']) {
          faq.setAttribute(name, '4');
          await settled(faq);
        }
        expect(texts).to.deep.equal([]);
      });

      it('speaks another language when the page does, and the first one again', async () => {
        const faq = await translated<KcFaq>('<kc-faq topic="spread" expandable lang="en"></kc-faq>', way);
        await has(faq, 'a button', () => expandOf(faq));
        for (const [lang, words] of [
          ['es', 'Abrir todas las respuestas'],
          ['en', 'Open all answers'],
        ] as const) {
          faq.lang = lang;
          const button = (): Element | null => expandOf(faq);
          await has(faq, words, () => wordsOf(button()) === untranslated(words));
          expectOneTextEach(faq);
          expectOwnAnswers(faq, bundled());
        }
        expect(wordsOf(part(faq, 'status'))).to.equal('');
      });

      it('explains a word beside it, and takes the explanation away again', async () => {
        const faq = await translated<KcFaq>('<kc-faq topic="spread" open="all"></kc-faq>', way);
        const term = find(faq, '.kc-summary .kc-term');
        const before = wordsOf(faq);
        for (let times = 0; times < 2; times++) {
          find(term, 'font').click();
          const definitions = findAll(faq, '.kc-definition').map(wordsOf);
          expect(definitions).to.deep.equal([untranslated(bundled().glossary.cure?.definition)]);
          find(term, 'font').click();
          expect(wordsOf(faq)).to.equal(before);
        }
        expectOwnAnswers(faq, bundled());
      });

      it('leads from a citation to its source and back, and leaves nothing behind', async () => {
        const faq = await translated<KcFaq>('<kc-faq topic="spread" open="spread-cure-meaning"></kc-faq>', way);
        const before = wordsOf(faq);
        const cite = find<HTMLAnchorElement>(faq, '#spread-cure-meaning .kc-cite');
        find(cite, 'font').click();
        expect(document.activeElement?.id).to.equal(cite.hash.slice(1));
        const source = Object.values(bundled().sources).find(({ title }) =>
          wordsOf(document.activeElement).startsWith(untranslated(title)),
        );
        expect(source?.publisher).to.contain('MSD');
        await settled(faq);
        const back = find(document.activeElement as Element, '.kc-back');
        expect(wordsOf(back)).to.equal('BACK TO THE TEXT');
        find(back, 'font').click();
        expect(document.activeElement).to.equal(cite);
        expect(wordsOf(faq)).to.equal(before);
      });

      it('shows the numbers of every answer when a reader asks for them, and folds them again', async () => {
        const { list } = await provided<KcFaq>('<kc-faq open="all"></kc-faq>', contentOf('old'), way);
        const numbers = (): boolean[] => findAll(list, '.kc-numbers p').map(isSeen);
        find(list, '.kc-numbers summary font').click();
        expect(numbers()).to.deep.equal([true, true, true]);
        expectOwnAnswers(list, contentOf('old'));
        find(list, '.kc-numbers summary font').click();
        expect(numbers()).to.deep.equal([false, false, false]);
      });

      it('lets questions be ticked for an appointment, each as it reads now', async () => {
        const faq = await translated<KcFaq>('<kc-faq topic="spread" open="all" askable></kc-faq>', way);
        await has(faq, 'boxes', () => faq.querySelector('.kc-ask'));
        await settled(faq);
        const ids = ['spread-trial', 'spread-aims'];
        for (const id of ids) find(faq, `#${id} .kc-ask`).click();
        await settled(faq);
        expectOwnAnswers(faq, bundled());
        for (const box of findAll(faq, '.kc-ask')) expect(wordsOf(box)).to.equal('ASK THIS AT MY APPOINTMENT');
        expect(findAll(faq, '.kc-ask:has(:checked)').map((each) => each.closest('details')?.id)).to.deep.equal(
          shownIds(faq).filter((id) => ids.includes(id ?? '')),
        );
        const texts = announced(faq);
        faq.open = 'first';
        await settled(faq);
        expect(texts, 'said again').to.deep.equal([]);
        buttonOf(part(faq, 'toolbar'), 'My list: 2 questions').click();
        await settled(faq);
        const questions = topicOf('spread')?.questions.filter(({ id }) => ids.includes(id)) ?? [];
        expect(findAll(part(faq, 'appointment'), 'li').map(wordsOf)).to.deep.equal(
          questions.map(({ question }) => untranslated(question)),
        );
        buttonOf(part(faq, 'appointment'), 'Close').click();
        for (const id of ids) find(faq, `#${id} .kc-ask`).click();
        await settled(faq);
        expectOneTextEach(faq);
      });

      it('gives a link to each answer at a button of its own', async function () {
        const faq = await translated<KcFaq>('<kc-faq topic="spread" open="all" linkable expandable></kc-faq>', way);
        await has(faq, 'tools', () => expandOf(faq));
        await settled(faq);
        const buttons = findAll<HTMLButtonElement>(faq, '.kc-question button');
        if (!buttons.length) return this.skip();
        const told = oneEvent(faq, 'kc-link');
        const button = find<HTMLButtonElement>(faq, '#spread-aims button');
        button.click();
        expect((await told).detail.id).to.equal('spread-aims');
        await settled(faq);
        faq.headingLevel = 3;
        await settled(faq);
        expectOwnAnswers(faq, bundled());
        for (const each of findAll(faq, '.kc-question button')) expect(textsIn(each).length).to.be.lessThan(2);
      });

      it('keeps all this when it moves in the page', async () => {
        const faq = await translated<KcFaq>('<kc-faq topic="spread" open="spread-aims" expandable></kc-faq>', way);
        await has(faq, 'a button', () => expandOf(faq));
        const before = allWordsOf(faq);
        const elsewhere = await page('<section></section>');
        elsewhere.append(faq);
        await settled(faq);
        expect(allWordsOf(faq)).to.equal(before);
        faq.headingLevel = 4;
        await settled(faq);
        expectOwnAnswers(faq, bundled());
        expect(openIn(faq)).to.deep.equal(['spread-aims']);
      });

      it('opens and closes questions that were written by hand', async () => {
        const faq = await translated<KcFaq>(
          '<kc-faq exclusive><details id="a"><summary>A?</summary>Yes.</details><details id="b"><summary>B?</summary>No.</details></kc-faq>',
          way,
        );
        find(faq, '#a summary font').click();
        find(faq, '#b summary font').click();
        expect(openIn(faq)).to.deep.equal(['b']);
        faq.topic = 'spread';
        await settled(faq);
        expectOwnAnswers(faq, bundled());
        expect(isSeen(faq.querySelector('#a'))).to.equal(false);
      });
    });

    describe('kc-treatment-list', () => {
      it('shows the treatments of one type, and of all again, with their number', async () => {
        const list = await translated<KcTreatmentList>('<kc-treatment-list></kc-treatment-list>', way);
        const { treatments } = bundled();
        const ofType = (type: string): string[] => treatments.filter((each) => each.type === type).map(({ id }) => id);
        find(list, '#treatment-nivolumab .kc-heading font').click();
        for (const type of ['surgery', 'immunotherapy', 'trial']) {
          find(part(list, 'filter'), `[value="${type}"] font`).click();
          await settled(list);
          expect(shownIds(list)).to.deep.equal(ofType(type));
          expect(wordsOf(part(list, 'count'))).to.match(new RegExp(`^${ofType(type).length} TREATMENTS? SHOWN$`));
          expectOwnAnswers(list, bundled());
          expectOneTextEach(list);
        }
        buttonOf(part(list, 'filter'), 'All').click();
        await settled(list);
        expect(shownIds(list).length).to.equal(treatments.length);
        expect(wordsOf(part(list, 'count'))).to.equal(`${treatments.length} TREATMENTS SHOWN`);
        expect(openIn(list)).to.deep.equal(['nivolumab']);
        expectOwnAnswers(list, bundled());
      });

      it('speaks another language when the page does', async () => {
        const list = await translated<KcTreatmentList>('<kc-treatment-list lang="en"></kc-treatment-list>', way);
        find(part(list, 'filter'), '[value="surgery"]').click();
        for (const [lang, all, count] of [
          ['es', 'Todos', 'Se muestran 3 tratamientos'],
          ['en', 'All', '3 treatments shown'],
        ] as const) {
          list.lang = lang;
          await has(list, count, () => wordsOf(part(list, 'count')) === untranslated(count));
          expect(wordsOf(find(part(list, 'filter'), '[value="all"]'))).to.equal(untranslated(all));
          expect(shownIds(list).length).to.equal(3);
          expectOwnAnswers(list, bundled());
          expectOneTextEach(list);
        }
      });

      it('says how many are shown once, also when the list is built again', async () => {
        const list = await translated<KcTreatmentList>('<kc-treatment-list></kc-treatment-list>', way);
        const texts = announced(list);
        list.headingLevel = 4;
        await settled(list);
        expect(list.querySelector('.kc-treatment h5')).to.not.equal(null);
        expect(texts).to.deep.equal([]);
        expect(wordsOf(part(list, 'count'))).to.equal(`${bundled().treatments.length} TREATMENTS SHOWN`);
      });

      it('follows its attributes, with each text under its treatment', async () => {
        const list = await translated<KcTreatmentList>('<kc-treatment-list></kc-treatment-list>', way);
        for (const [name, value] of [
          ['type', 'surgery,immunotherapy'],
          ['layout', 'cards'],
          ['outcomes', 'none'],
          ['layout', 'list'],
          ['type', 'trial'],
          ['topic', 'sarcomatoid'],
          ['type', ''],
        ] as const) {
          list.setAttribute(name, value);
          await settled(list);
          expectOwnAnswers(list, bundled());
          expectOneTextEach(list);
        }
      });

      it('shows other content and no word of the one before', async () => {
        const [old, next] = [contentOf('old'), contentOf('new')];
        const { list, give } = await provided<KcTreatmentList>('<kc-treatment-list></kc-treatment-list>', old, way);
        find(part(list, 'filter'), '[value="local"] font').click();
        await give(next);
        expectOwnAnswers(list, next);
        expectOneTextEach(list);
        expect(allWordsOf(list)).to.not.contain('OLD');
        expect(shownIds(list)).to.deep.equal(['ablation']);
      });

      it('compares treatments as they read now, each in a column of its own', async () => {
        const list = await translated<KcTreatmentList>('<kc-treatment-list layout="compare"></kc-treatment-list>', way);
        await has(list, 'a choice', () => list.querySelector('.kc-chooser'));
        await settled(list);
        const boxOf = (id: string): HTMLElement => find(list, `.kc-chooser [value="${id}"]`);
        const { treatments } = bundled();
        const nameOf = (id: string): string => untranslated(treatments.find((each) => each.id === id)?.name);
        const expectColumns = (...ids: string[]): void => {
          expect(findAll(list, '.kc-side thead th').map(wordsOf)).to.deep.equal(ids.map(nameOf));
          const rows = findAll(list, '.kc-side tbody tr').filter(({ firstElementChild: head }) =>
            wordsOf(head).startsWith('HOW IT WORKS'),
          );
          expect(rows.length).to.equal(1);
          ids.forEach((id, index) => {
            const cell = rows[0]?.children[index + 1];
            const bits = bitsOf(treatments.find((each) => each.id === id)?.how ?? []);
            expect(wordsOf(cell?.querySelector('.kc-of'))).to.equal(nameOf(id));
            for (const bit of bits) expect(wordsOf(cell), id).to.contain(untranslated(bit));
          });
          expectOwnAnswers(list, bundled());
        };
        for (const box of findAll<HTMLInputElement>(list, '.kc-chooser input'))
          expect(wordsOf(box.parentElement)).to.equal(nameOf(box.value));
        boxOf('sunitinib').click();
        await settled(list);
        expect(wordsOf(find(list, '.kc-chooser [role="status"]'))).to.equal(
          'CHOOSE ONE MORE TO SEE THEM SIDE BY SIDE.',
        );
        boxOf('nivolumab').click();
        await settled(list);
        expectColumns('nivolumab', 'sunitinib');
        boxOf('nivolumab').click();
        boxOf('axitinib').click();
        await settled(list);
        expectColumns('axitinib', 'sunitinib');
        find(part(list, 'filter'), '[value="surgery"] font').click();
        await settled(list);
        expectColumns('axitinib', 'sunitinib');
        list.layout = 'list';
        await settled(list);
        expect(list.querySelector('.kc-side, .kc-chooser')).to.equal(null);
        expectOwnAnswers(list, bundled());
      });

      for (const view of ['picture', 'table'] as const)
        it(`says the same in a ${view} as in its sentence`, async () => {
          const content = contentOf('old');
          const markup = '<kc-treatment-list numbers="show"></kc-treatment-list>';
          const { list, give } = await provided<KcTreatmentList>(markup, content, way);
          list.outcomes = view;
          await has(list, view, () => list.querySelector('.kc-picture, .kc-side'));
          await settled(list);
          for (const id of ['nivolumab', 'ablation']) {
            const outcomes = wordsOf(find(list, `#treatment-${id} .kc-outcomes`));
            expect(countOf(outcomes, `HAD ${id} OLD`.toUpperCase())).to.equal(2);
            expect(countOf(outcomes, 'SUNITINIB')).to.equal(2);
          }
          expectOwnAnswers(list, content);
          await give(contentOf('new'));
          await has(list, view, () => list.querySelector('.kc-picture, .kc-side'));
          expect(allWordsOf(list)).to.not.contain('OLD');
          list.outcomes = 'text';
          await settled(list);
          expect(countOf(wordsOf(find(list, '#treatment-ablation .kc-outcomes')), 'HAD ABLATION NEW')).to.equal(1);
        });
    });

    describe('kc-related', () => {
      it('leads to other topics by links that say where, and nothing of those before', async () => {
        const related = await translated<HTMLElement>(
          '<kc-related topic="spread" href-template="/topics/{topic}"></kc-related>',
          way,
        );
        const { topics } = bundled();
        for (const topic of ['sarcomatoid', 'spread', 'sarcomatoid,spread']) {
          related.setAttribute('topic', topic);
          await settled(related);
          for (const link of findAll<HTMLAnchorElement>(related, 'a'))
            expect(wordsOf(link)).to.equal(
              untranslated(topics.find(({ id }) => link.pathname.endsWith(`/${id}`))?.question),
            );
        }
      });
    });

    describe('by a translator that stops after its first turn', () => {
      it('keeps the words of its tools as they were translated while they say the same', async () => {
        const faq = await page<KcFaq>('<kc-faq topic="spread" expandable printable askable searchable></kc-faq>');
        await has(faq, 'boxes', () => faq.querySelector('.kc-ask'));
        await settled(faq);
        // What can be done with what was found has words from the first search on.
        await faq.search('cancer');
        await faq.search('');
        translate(faq, way);
        const tools = part(faq, 'toolbar');
        const before = textsIn(tools).map(({ data }) => data);
        expect(before.length).to.be.greaterThan(4);
        find(faq, '#spread-aims .kc-heading').click();
        await settled(faq);
        faq.open = 'spread-trial';
        await settled(faq);
        expect(textsIn(tools).map(({ data }) => data)).to.deep.equal(before);
      });

      it('has each answer under its question through everything that a reader does', async () => {
        const faq = await page<KcFaq>('<kc-faq topic="all" expandable searchable askable></kc-faq>');
        await has(faq, 'boxes', () => faq.querySelector('.kc-ask'));
        translate(faq, way);
        find(faq, '#spread-aims .kc-heading').click();
        await faq.search('cancer');
        find(faq, '#spread-aims .kc-ask').click();
        expectOwnAnswers(faq, bundled());
        await faq.search('');
        find(faq, '#spread-aims .kc-ask').click();
        faq.expandAll();
        faq.questions = 'spread-trial,sarcomatoid-meaning,spread-aims';
        await settled(faq);
        expectOwnAnswers(faq, bundled());
        const asked = { spread: ['spread-trial', 'spread-aims'], sarcomatoid: ['sarcomatoid-meaning'] };
        // Topics in the order of the content, questions in that of the attribute.
        const inOrder = bundled().topics.flatMap(({ id }) => asked[id as keyof typeof asked] ?? []);
        expect(shownIds(faq)).to.deep.equal(inOrder);
        const list = await page<KcTreatmentList>('<kc-treatment-list layout="compare"></kc-treatment-list>');
        await has(list, 'a choice', () => list.querySelector('.kc-chooser'));
        translate(list, way);
        for (const id of ['sunitinib', 'nivolumab']) find(list, `.kc-chooser [value="${id}"]`).click();
        for (const type of ['surgery', 'all']) find(part(list, 'filter'), `[value="${type}"]`).click();
        expectOwnAnswers(list, bundled());
        expectOneTextEach(list);
      });
    });
  });
