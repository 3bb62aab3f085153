/** Turns any JSON value into content: what is bad is left out and noted with its path; a bad document is refused. */
import {
  type Content,
  type GlossaryEntry,
  type Group,
  type Outcome,
  type Question,
  type Review,
  SCHEMA,
  type Source,
  type Topic,
  type Treatment,
  TREATMENT_TYPES,
} from './model.js';
import { ContentProblem } from './problem.js';
import { readBlocks, readInlines } from './read-rich-text.js';
import { count, language, list, listOfUnique, oneOf, type Reader, record, shape, text, where } from './reader.js';

const MAX_DEPTH = 32;
const MAX_ITEMS = 50_000;

const none: readonly [Reader<string>, undefined] = [text, undefined];
const blocks = [readBlocks, []] as const;
const texts = [list(text), []] as const;

const review = shape<
  Pick<Review, 'by' | 'role' | 'date' | 'dateText'>,
  Pick<Review, 'next' | 'nextText' | 'isChanged'>
>(
  { by: text, role: text, date: text, dateText: text },
  { next: none, nextText: none, isChanged: [where<boolean>((value) => typeof value === 'boolean'), undefined] },
);
/** What a question, a topic, a treatment and the whole file carry alike. */
const dated = { updated: [text, ''], updatedText: [text, ''], review: [review, null] } as const;

const question = shape<Pick<Question, 'id' | 'question' | 'answer'>, Omit<Question, 'id' | 'question' | 'answer'>>(
  { id: text, question: text, answer: readBlocks },
  { short: [readInlines, []], numbers: blocks, unknown: blocks, sources: texts, ...dated },
);

const topic = shape<Pick<Topic, 'id' | 'question' | 'questions'>, Omit<Topic, 'id' | 'question' | 'questions'>>(
  { id: text, question: text, questions: listOfUnique(question) },
  { summary: blocks, treatments: texts, related: texts, url: [text, null], ...dated },
);

const group = shape<Group>({ id: text, title: text, topics: list(text) });

const percent = where<number>((value) => typeof value === 'number' && value >= 0 && value <= 100);
const outcome = shape<Outcome>({
  group: text,
  people: count,
  what: text,
  percent,
  time: text,
  versus: shape({ what: text, percent }),
  source: text,
});

const treatment = shape<Pick<Treatment, 'id' | 'name' | 'type'>, Omit<Treatment, 'id' | 'name' | 'type'>>(
  { id: text, name: text, type: oneOf(TREATMENT_TYPES) },
  {
    brands: texts,
    how: blocks,
    given: blocks,
    setting: blocks,
    sideEffects: blocks,
    numbers: blocks,
    combinedWith: texts,
    outcomes: [list(outcome), []],
    questionsToAsk: texts,
    sources: texts,
    ...dated,
  },
);

const source = shape<Omit<Source, 'date'>, Pick<Source, 'date'>>(
  { title: text, publisher: text, url: text },
  { date: none },
);
const glossaryEntry = shape<Omit<GlossaryEntry, 'synonyms'>, Pick<GlossaryEntry, 'synonyms'>>(
  { term: text, definition: text },
  { synonyms: texts },
);

const content = shape<Pick<Content, 'schema' | 'lang'>, Omit<Content, 'schema' | 'lang'>>(
  { schema: count, lang: language },
  {
    revision: [text, ''],
    dir: [oneOf(['ltr', 'rtl']), 'ltr'],
    title: [text, ''],
    publisher: [shape<{ name: string }, { url?: string }>({ name: text }, { url: none }), { name: '' }],
    urgent: blocks,
    disclaimer: blocks,
    // Without a prototype: no source is called "constructor".
    sources: [record(source), Object.create(null)],
    glossary: [record(glossaryEntry), Object.create(null)],
    topics: [listOfUnique(topic), []],
    groups: [listOfUnique(group), []],
    treatments: [listOfUnique(treatment), []],
    ...dated,
  },
);

/** How many values a document has; throws as soon as it is too deep or too long. */
function measure(value: unknown, most: number, depth = MAX_DEPTH, items = 1): number {
  if (!depth || items > most) throw new ContentProblem('size', 'too deep or too long');
  if (value && typeof value === 'object')
    for (const child of Object.values(value)) items = measure(child, most, depth - 1, items + 1);
  return items;
}

/** What could be read, and the paths of what couldn't: `content.topics[2].questions[0].id`. */
export interface Reading {
  content: Content;
  leftOut: string[];
}

/**
 * Reads the value of a content file. Throws a ContentProblem where the document as a whole can't be used. `most` is how
 * many values it may have: on a page, more would stop a phone.
 */
export function readContent(value: unknown, most = MAX_ITEMS): Reading {
  const leftOut: string[] = [];
  measure(value, most);
  const read = content(value, 'content', leftOut);
  if (!read) throw new ContentProblem('content', String(leftOut));
  if (read.schema > SCHEMA) throw new ContentProblem('schema', `${read.schema} is newer than ${SCHEMA}`);
  return { content: read, leftOut };
}
