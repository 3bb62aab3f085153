/** The parts of whole pages, as trees: a topic, all treatments, or what stands around every list. Runs in Node. */
import type { Element } from 'hast';
import type { Content } from '../content/model.js';
import { pick, selectTreatments } from '../content/select.js';
import { core } from '../messages/en.js';
import { sayIn } from '../messages/messages.js';
import { makeTopic } from '../render/answers.js';
import { askedFor } from '../render/asked.js';
import { type Citations, startCitations } from '../render/citations.js';
import { makeEnd, makeUrgent } from '../render/frame.js';
import { makeLists } from '../render/lists.js';
import { make } from '../render/make.js';
import { makeQuestion } from '../render/question.js';
import { type Rendering, startRendering } from '../render/rendering.js';
import { makeReview } from '../render/review.js';
import { makeTreatments, makeTypes } from '../render/treatments.js';
import { document, type StaticElement } from './document.js';
import { type Given, makeHost, makeWritten } from './host.js';
import './languages.js';
import { checkAsked, read } from './source.js';

const VIEWS = { layout: 'list', outcomes: 'text' } as const;

export interface PartsOptions {
  /** The address of the page. Without it, links that aren't whole addresses become text. */
  baseUrl?: string | undefined;
}

export interface TopicOptions extends PartsOptions {
  /** Its id. */
  topic: string;
  /** The level of the page's own heading, which stands before it: 1 on a page, 2 in a frame. */
  level: number;
  /** Whether its treatments are written out. */
  hasTreatments: boolean;
  /** Where a script will make elements of the lists: other attributes of kc-faq. */
  attributes?: Given | undefined;
}

const nodeOf = (element: HTMLElement): Element => (element as unknown as StaticElement).node;

/** Starts a page: its lists share their ids, their numbers of sources and their explained words. */
function start(content: Content, { baseUrl }: PartsOptions, level: number): [Rendering, Citations] {
  document.baseURI = baseUrl || 'about:blank';
  const say = sayIn(content.lang, core);
  const rendering = startRendering({ content, say, level, hasTitle: true }, document as unknown as Document);
  return [rendering, startCitations('kc', rendering)];
}

const makeBox = ({ lang, dir }: Content, nodes: HTMLElement[]): Element[] =>
  nodes.length ? [nodeOf(make('div', { class: 'kc-answers', lang, dir }, ...nodes))] : [];

/** The treatments of a topic as an element. */
function hostOf(topic: string, list: HTMLElement[], content: Content, level: number): HTMLElement[] {
  const host = makeHost('kc-treatment-list', { topic, 'heading-level': level }, { content });
  host.append(...makeWritten({ list }, content, askedFor(level, true, [topic, '', '', VIEWS.layout, VIEWS.outcomes])));
  return [host];
}

/** The parts of a topic's page. The page gives its heading: those of answers are one level lower, those of treatments three. */
export function topicParts(
  json: unknown,
  { topic: id, level, hasTreatments, attributes, ...options }: TopicOptions,
): { answers: Element[]; treatments: Element[]; end: Element[] } {
  const content = read(json);
  checkAsked(content, { topic: id });
  const [rendering, citations] = start(content, options, 2);
  // Right under an h1, where no list of an element stands.
  const first = { ...rendering, level };
  const answers = pick(content.topics, [id]).flatMap((topic) => {
    const introduction = [makeTopic(topic, first, citations, false), ...makeUrgent(first, citations, level + 1)];
    const lists = { introduction, list: topic.questions.map((each) => makeQuestion(each, first, topic)) };
    if (!attributes) return makeLists(lists, content);
    const host = makeHost('kc-faq', { topic: id, ...attributes }, { content });
    host.append(...makeWritten(lists, content, askedFor(2, true, [id, ''])));
    return [host];
  });
  const chosen = hasTreatments ? selectTreatments(content, { topic: id }) : [];
  const list = makeTypes(chosen, { ...rendering, level: level + 2 }, VIEWS);
  const treatments = attributes ? hostOf(id, list, content, level + 2) : makeLists({ list }, content);
  return {
    answers: answers.map(nodeOf),
    treatments: list.length ? treatments.map(nodeOf) : [],
    end: makeBox(content, makeEnd(rendering, citations)),
  };
}

/** All treatments, with what stands before and after them. Types are h2, treatments h3. */
export function treatmentParts(json: unknown, options: PartsOptions = {}): Element[] {
  const content = read(json);
  const [rendering] = start(content, options, 2);
  return makeLists(makeTreatments(content.treatments, rendering, VIEWS), content).map(nodeOf);
}

/** Who reviewed the words, urgent help, and what stands after every list: for a page without answers. */
export function frameParts(json: unknown, options: PartsOptions = {}): { introduction: Element[]; end: Element[] } {
  const content = read(json);
  const [rendering, citations] = start(content, options, 2);
  const introduction = [makeReview(content, rendering), ...makeUrgent(rendering, citations, 2)];
  return { introduction: makeBox(content, introduction), end: makeBox(content, makeEnd(rendering, citations)) };
}
