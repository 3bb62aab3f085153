/** Where each field of a content file stands in the page, to be found there word for word. */

/** How a string is looked for: as all that an element says, by its paragraphs, or so many times in what it says. */
type How = 'whole' | 'paragraphs' | number;

/** The fields of the model that a place shows, the place, and how. */
type Place = readonly [fields: string, selector: string, how: How];

const rich = (field: string, at: string): Place[] => [
  [`${field}.text.value`, `${at} > p`, 'whole'],
  [`${field}.strong`, `${at} > p > strong`, 'whole'],
  [`${field}.emphasis`, `${at} > p > em`, 'whole'],
  [`${field}.link, ${field}.link.url`, `${at} > p:has(> strong)`, 4],
  [`${field}.term, ${field}.term.id`, `${at} > p > .kc-term`, 'whole'],
  [`${field}.list, ${field}.list.ordered`, `${at} > ul > li > p`, 'whole'],
  [`${field}.orderedList`, `${at} > ol > li > p`, 'whole'],
  [`${field}.headCell`, `${at} th`, 'whole'],
  [`${field}.cell`, `${at} td`, 'whole'],
];

const reviewed = (item: string, at: string): Place => [
  `${item}.review.by, ${item}.review.role, ${item}.review.dateText, ${item}.updatedText`,
  `${at} > .kc-review`,
  4,
];

const source = (item: string): Place => [
  `${item}.sources, sources.key, sources.title, sources.publisher, sources.url, sources.date`,
  '.kc-sources li',
  3,
];

/** In the section of a topic. */
export const TOPIC: Place[] = [
  ['topic.question', ':scope > .kc-title', 'whole'],
  ['topic.summary', ':scope > .kc-summary > p', 'whole'],
  reviewed('topic', ':scope'),
  ['question.question', '.kc-question > summary > .kc-heading', 'whole'],
  ['question.short', '.kc-short', 'whole'],
  ...rich('question.answer', '.kc-question > .kc-answer'),
  ['question.answer.cite.id', '.kc-question .kc-cite', 0],
  ['question.numbers', '.kc-question .kc-numbers > p', 'whole'],
  ['question.unknown', '.kc-unknown > p', 'paragraphs'],
  source('question'),
  reviewed('question', '.kc-answer'),
];

/** In the group that a topic stands in, and in the directory. */
export const GROUP: Place[] = [['group.id, group.title, group.topics', ':scope > .kc-title', 'whole']];
export const DIRECTORY: Place[] = [['group.title', '.kc-directory .kc-label', 'whole']];

/** In a treatment, however it is laid out. */
export const TREATMENT: Place[] = [
  ['treatment.name', '.kc-heading', 'whole'],
  ['treatment.brands', '.kc-brands > bdi', 'whole'],
  ...rich('treatment.how', '.kc-how'),
  ['treatment.how.cite.id', '.kc-how .kc-cite', 0],
  ['treatment.given', '.kc-given > p', 'paragraphs'],
  ['treatment.setting', '.kc-setting > p', 'paragraphs'],
  ['treatment.sideEffects', '.kc-sideEffects > p', 'whole'],
  ['treatment.numbers', '.kc-outcomes .kc-numbers > p', 'whole'],
  ['treatment.combinedWith', '.kc-combinedWith li', 1],
  ['outcome.group, outcome.what, outcome.time, outcome.versus.what', '.kc-outcomes .kc-numbers > ul > li', 4],
  ['outcome.source', '.kc-outcomes .kc-numbers > ul > li .kc-cite', 0],
  ['treatment.questionsToAsk', '.kc-questionsToAsk li', 1],
  source('treatment'),
  reviewed('treatment', '.kc-answer'),
];

/** In what a list shows once; `id`s have no words, but an element that carries them. */
export const LIST: Place[] = [
  ['urgent', '.kc-urgent > p', 'paragraphs'],
  ['disclaimer', '.kc-disclaimer > p', 'whole'],
  ['glossary.key, glossary.term', '.kc-words dt', 'whole'],
  ['glossary.definition', '.kc-words dd', 'whole'],
];

/** What is kept, and found or told by it, but shown to nobody. */
export const UNSEEN = [
  ...['topic', 'question', 'treatment'].flatMap((item) =>
    ['updated', 'review.date', 'review.next', 'review.nextText'].map((field) => `${item}.${field}`),
  ),
  'glossary.synonyms',
  'topic.treatments',
];

const times = (text: string, part: string): number => text.split(part).length - 1;

/** Whether the words stand in one of the places. */
export function stands(words: string, texts: Set<string>, how: How): boolean {
  if (how === 'whole') return texts.has(words);
  if (how === 'paragraphs') return words.split(/\n\s*\n/).every((part) => !part.trim() || texts.has(part));
  return texts.size > 0 && [...texts].some((text) => times(text, words) >= how);
}

export const textsAt = (box: ParentNode, selector: string): Set<string> =>
  new Set([...box.querySelectorAll(selector)].map((each) => each.textContent ?? ''));
