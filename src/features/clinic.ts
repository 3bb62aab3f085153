/** Shows what a clinic adds to the answers: its urgent number, its phones and hours, its notes. A part of its own. */
import type { Content } from '../content/model.js';
import type { Clinic } from '../content/read-clinic.js';
import { clinic as english } from '../messages/en-clinic.js';
import { languages } from '../messages/languages.js';
import { markOf, sayIn } from '../messages/messages.js';
import { adopt } from '../page/adopt.js';
import { rootOf } from '../page/root.js';
import { make } from '../render/make.js';
import { makeNote, makePhonesBox, makeUrgentBox } from './clinic-boxes.js';
import { tellUnknown, watchOverlay } from './clinic-overlay.js';
import { CLINIC_STYLES } from './clinic-styles.js';
import { type Words, wordsFor } from './compare-words.js';
import type { FeatureContext, StartFeature } from './feature.js';
import { ADDED } from './search-index.js';

const BOXES = '.kc-clinic, .kc-alone';
const END = ':scope > :is(.kc-words, .kc-sources, .kc-disclaimer)';

/** The list in a slot of the element. */
const listIn = (host: Element, slot: string): HTMLElement | null =>
  host.querySelector(`:scope > .kc-answers[slot="${slot}"]`);

/** Every box of ours, those too that a copy of the element brought along; not those of an element further in. */
function remove({ host, toolbar }: FeatureContext): void {
  for (const box of [...host.querySelectorAll(BOXES), ...toolbar.querySelectorAll(BOXES)])
    if (toolbar.contains(box) || box.closest(host.localName) === host) box.remove();
}

/** Questions and treatments, unfolded or not, by their ids. */
function answersOf(context: FeatureContext): Map<string, Element> {
  const cards = [...context.host.querySelectorAll<HTMLElement>(':scope > .kc-answers .kc-treatment')];
  const all = new Map<string, Element>();
  for (const each of [...cards, ...context.answers()]) all.set(each.dataset.kcId ?? each.id, each);
  return all;
}

/** After the answer's own words, before what tools have put there. */
function addNote(answer: Element, box: HTMLElement): void {
  const place = answer.querySelector(':scope > .kc-answer') ?? answer;
  const tool = [...place.children].find((each) => each.matches(ADDED));
  place.insertBefore(box, tool ?? null);
}

/** Where answers are, urgent help stands before them, and how the clinic is reached after them. */
function addAround(context: FeatureContext, clinic: Clinic, words: Words): void {
  const { host } = context;
  const list = listIn(host, 'kc-list');
  const introduction = listIn(host, 'intro');
  const urgent = introduction?.querySelector(':scope > .kc-urgent');
  // As the heading that the content's own box would have.
  const level = host.headingLevel + (introduction?.querySelector(':scope > .kc-topic') ? 1 : 0);
  if (urgent) (urgent.querySelector(':scope > .kc-heading') ?? urgent).after(...makeUrgentBox(clinic, words));
  else introduction?.append(...makeUrgentBox(clinic, words, level));
  if (list) list.insertBefore(makeFragment(makePhonesBox(clinic, words)), list.querySelector(END));
  else {
    const boxes = [...makeUrgentBox(clinic, words, level), ...makePhonesBox(clinic, words)];
    if (boxes.length) host.append(make('div', { class: 'kc-alone', slot: 'kc-list' }, ...boxes));
  }
}

function makeFragment(nodes: Node[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes);
  return fragment;
}

/** What a search that finds nothing shows, unless the page says how to reach it. */
const contactIn = ({ toolbar }: FeatureContext): HTMLSlotElement | null =>
  toolbar.querySelector('slot[name="contact"]');

/** Whether there is something to add to: not while answers are still loading. */
function isReady(context: FeatureContext): boolean {
  const retry = context.host.shadowRoot?.querySelector<HTMLElement>('[part="retry"]');
  return !!context.content() || !!context.answers().length || retry?.hidden === false;
}

function tellOfNotes({ host }: FeatureContext, notes: string[], content: Content, answers: Map<string, Element>): void {
  const { topics, treatments } = content;
  // A topic without answers has them in another file.
  if (topics.some(({ questions }) => !questions.length)) return;
  const ids = new Set([...topics.flatMap((topic) => topic.questions), ...treatments].map(({ id }) => id));
  tellUnknown(host, notes, (id) => ids.has(id) || answers.has(id) || !!rootOf(host).getElementById(id));
}

function add(context: FeatureContext, clinic: Clinic, content: Content | undefined): void {
  const { host, toolbar } = context;
  const say = sayIn(context.lang(), english);
  const inPage = { say, lang: markOf(say, context.lang()) };
  const words = content && listIn(host, 'kc-list') ? wordsFor(content, english) : inPage;
  for (const root of [rootOf(host), toolbar.getRootNode() as ShadowRoot]) adopt(root, CLINIC_STYLES);
  addAround(context, clinic, words);
  const answers = answersOf(context);
  for (const [id, note] of Object.entries(clinic.notes)) {
    const answer = answers.get(id);
    if (answer) addNote(answer, makeNote(note, clinic, words));
  }
  contactIn(context)?.append(...makePhonesBox(clinic, { say, lang: undefined }));
  if (content) tellOfNotes(context, Object.keys(clinic.notes), content, answers);
}

export const start: StartFeature = (context) => {
  const { host } = context;
  const findClinic = watchOverlay(host);
  let last: unknown[] = [];
  return () => {
    const found = findClinic();
    const clinic = isReady(context) ? found : undefined;
    const content = context.content();
    const lists = [listIn(host, 'intro'), listIn(host, 'kc-list'), contactIn(context)];
    const tags = [content?.lang ?? '', context.lang()];
    const spoken = tags.map((tag) => languages.get(sayIn(tag, english).lang));
    const now = [clinic, host.headingLevel, ...tags, ...spoken, ...lists, ...answersOf(context).values()];
    if (now.length === last.length && now.every((each, index) => each === last[index])) return;
    last = now;
    remove(context);
    if (clinic) add(context, clinic, content);
  };
};
