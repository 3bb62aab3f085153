/** Writes a list as HTML, for a page that shall show its answers before, or without, any script. Runs in Node. */
import { toHtml } from 'hast-util-to-html';
import type { Content } from '../content/model.js';
import { readContent } from '../content/read.js';
import { idList, selectTreatments, shownTopics } from '../content/select.js';
import { core } from '../messages/en.js';
import { sayIn } from '../messages/messages.js';
import '../messages/ar.js';
import '../messages/de.js';
import '../messages/es.js';
import '../messages/fr.js';
import '../messages/he.js';
import '../messages/hi.js';
import '../messages/pl.js';
import '../messages/pt.js';
import '../messages/zh.js';
import { makeAnswers } from '../render/answers.js';
import { askedFor } from '../render/asked.js';
import { type Lists, makeLists } from '../render/lists.js';
import { make } from '../render/make.js';
import { type Rendering, startRendering } from '../render/rendering.js';
import { makeShadow } from '../render/shadow.js';
import { makeTreatments, OUTCOMES_VIEWS, TREATMENT_LAYOUTS } from '../render/treatments.js';
import { document, type StaticElement } from './document.js';

/** The elements that can be written. */
export const RENDERED = ['kc-faq', 'kc-treatment-list'] as const;

/** `element`: the tag itself. `div`: for a CMS that takes unknown tags away; `kc.js` makes the element of it. */
export const FORMS = ['element', 'div'] as const;

export interface RenderOptions {
  /** Default `kc-faq`. */
  element?: (typeof RENDERED)[number];
  /** Default `element`. */
  form?: (typeof FORMS)[number];
  /** As the attribute `topic`: an id, several parted by commas, or `all` (default). */
  topic?: string;
  /** As the attribute `questions` of kc-faq: ids of the only questions to write. */
  questions?: string;
  /** As the attributes of kc-treatment-list. */
  type?: string;
  treatments?: string;
  layout?: (typeof TREATMENT_LAYOUTS)[number];
  outcomes?: (typeof OUTCOMES_VIEWS)[number];
  /** The level of the first headings, 2 to 6. Default 2. */
  headingLevel?: number;
  /** Other attributes of the element: `{ searchable: true, numbers: 'show' }`. False and undefined are left out. */
  attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** The address of the page that it will stand in. Without it, links that aren't whole addresses become text. */
  baseUrl?: string;
}

/** The content, read whole: what the elements would leave out of a page stops the build of one. */
function read(json: unknown): Content {
  let leftOut: string[];
  try {
    const reading = readContent(json, Infinity);
    if (!reading.leftOut.length) return reading.content;
    ({ leftOut } = reading);
  } catch (error) {
    leftOut = [(error as Error).message];
  }
  throw new Error(
    `This content can't be used as it is; look at: ${leftOut.join(', ')}. "kc-answers check" says what is wrong.`,
  );
}

const ATTRIBUTE = /^[a-z]+(-[a-z]+)*$/;

/** The element's attributes, as the page would write them. */
function attributesOf(options: RenderOptions, isDiv: boolean): Record<string, string> {
  const { element = 'kc-faq', topic, questions, type, treatments, layout, outcomes, headingLevel } = options;
  const given = { topic, questions, type, treatments, layout, outcomes, 'heading-level': headingLevel };
  const all = Object.entries<string | number | boolean | undefined>({ ...given, ...options.attributes }).flatMap(
    ([name, value]) => {
      if (!ATTRIBUTE.test(name) || name.startsWith('on')) throw new Error(`"${name}" is no attribute of <${element}>.`);
      return value === undefined || value === false ? [] : [[name, value === true ? '' : String(value)] as const];
    },
  );
  const written = all.map(([name, value]) => [isDiv ? `data-kc-${name}` : name, value] as const);
  return Object.fromEntries([...(isDiv ? [['data-kc', element.replace('kc-', '')] as const] : []), ...written]);
}

function unknown(kind: string, ids: readonly string[], items: readonly { id: string }[]): string[] {
  const known = items.map(({ id }) => id);
  const missing = ids.filter((id) => id !== 'all' && !known.includes(id));
  return missing.map((id) => `There is no ${kind} "${id}" in this content. It has: ${known.join(', ') || 'none'}.`);
}

/** Throws where something is asked for that the content hasn't got: a page must not miss it without a word. */
function checkAsked(content: Content, { topic, questions, treatments }: RenderOptions): void {
  const answers = content.topics.flatMap((each) => each.questions);
  const complaints = [
    ...unknown('topic', idList(topic), content.topics),
    ...unknown('question', idList(questions), answers),
    ...unknown('treatment', idList(treatments), content.treatments),
  ];
  if (complaints.length) throw new Error(complaints.join('\n'));
}

function makeBoth(content: Content, rendering: Rendering, options: RenderOptions): { lists: Lists; asked: unknown[] } {
  const { topic = '', questions = '', type = '', treatments = '', layout = 'list', outcomes = 'text' } = options;
  if (options.element !== 'kc-treatment-list')
    return {
      lists: makeAnswers(shownTopics(content, { topic, questions }), rendering, { topic, questions }),
      asked: [topic, questions],
    };
  const chosen = selectTreatments(content, { topic, type, treatments });
  if (!chosen.length) throw new Error('No treatment in this content is what was asked for.');
  return {
    lists: makeTreatments(chosen, rendering, { layout, outcomes }),
    asked: [topic, type, treatments, layout, outcomes],
  };
}

/**
 * @param json the value of a content file, such as `JSON.parse` gives.
 * @returns the element with its list inside. On upgrade the list stays as it is, if the attributes are still the same.
 * @throws {Error} where a part of the content can't be read, or it hasn't got what is asked for; the message says which
 * part, or what it has.
 */
export function renderToString(json: unknown, options: RenderOptions = {}): string {
  const { element = 'kc-faq', headingLevel = 2, baseUrl = '' } = options;
  const content = read(json);
  checkAsked(content, options);
  // Only a whole address can be parsed against that.
  document.baseURI = baseUrl || 'about:blank';
  const say = sayIn(content.lang, core);
  const place = document as unknown as Document;
  const rendering = startRendering({ content, say, level: headingLevel, hasTitle: true }, place);
  const { lists, asked } = makeBoth(content, rendering, options);
  const isDiv = options.form === 'div';
  const host = make(isDiv ? 'div' : (element as 'div'), attributesOf(options, isDiv));
  const { lang, dir } = content;
  const shadow = make('template', { shadowrootmode: 'open' }, ...makeShadow({ lang, dir }, { hidden: '' }));
  const written = makeLists(lists, content, {
    'data-kc-asked': askedFor(headingLevel, true, asked),
    'data-kc-revision': content.revision,
    'data-kc-updated': content.updated,
    'data-kc-date': content.updatedText || content.updated,
  });
  host.append(...(isDiv ? [] : [shadow]), ...written);
  return toHtml((host as unknown as StaticElement).node);
}
