/** Writes a list as HTML, for a page that shall show its answers before, or without, any script. Runs in Node. */
import { toHtml } from 'hast-util-to-html';
import type { Content } from '../content/model.js';
import { selectTreatments, shownTopics } from '../content/select.js';
import { core } from '../messages/en.js';
import { sayIn } from '../messages/messages.js';
import { makeAnswers } from '../render/answers.js';
import { askedFor } from '../render/asked.js';
import type { Lists } from '../render/lists.js';
import { type Rendering, startRendering } from '../render/rendering.js';
import { makeTreatments, OUTCOMES_VIEWS, TREATMENT_LAYOUTS } from '../render/treatments.js';
import { document, type StaticElement } from './document.js';
import { type Given, makeHost, makeWritten } from './host.js';
import './languages.js';
import { checkAsked, read } from './source.js';

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
  attributes?: Given;
  /** The address of the page that it will stand in. Without it, links that aren't whole addresses become text. */
  baseUrl?: string;
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
  const { topic, questions, type, treatments, layout, outcomes } = options;
  const given = { topic, questions, type, treatments, layout, outcomes, 'heading-level': options.headingLevel };
  const host = makeHost(element, { ...given, ...options.attributes }, { isDiv: options.form === 'div', content });
  host.append(...makeWritten(lists, content, askedFor(headingLevel, true, asked)));
  return toHtml((host as unknown as StaticElement).node);
}
