/** Many questions of a realistic length, made of the words that ship and, where they are, of real ones of others. */
import { existsSync, readFileSync } from 'node:fs';

const SHIPPED = new URL('../../dist/content/en.json', import.meta.url);
const REAL = new URL('../../../shared/corpora/medquad-cancergov-kidney.json', import.meta.url);

/** @param {URL} url */
const json = (url) => JSON.parse(readFileSync(url, 'utf8'));

/** The same numbers in each run. @param {number} seed */
const startDice = (seed) => (/** @type {number} */ sides) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor((seed / 2147483648) * sides);
};

/** @param {any} value @returns {string} */
function textOf(value) {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  return value.value ?? textOf(value.children ?? []);
}

/** @returns {{question: string, answer: string}[]} */
const realItems = () => (existsSync(REAL) ? json(REAL).items : []);

/** @param {string} text */
function paragraphsOf(text) {
  const words = text.split(/\s+/);
  const starts = Array.from({ length: Math.ceil(words.length / 40) }, (_, index) => index * 40);
  return starts.map((start) => words.slice(start, start + 40).join(' '));
}

/**
 * Content as a file holds it, with `count` questions in one topic, each about as long as a shipped one. Their texts are
 * strings: as trees, 1,000 would be more than a file may hold.
 * @param {number} count
 * @param {{question: string, answer: string}[]} [real] real questions of others
 */
export function contentOf(count, real = realItems()) {
  const content = json(SHIPPED);
  const roll = startDice(7);
  /** @template T @param {T[]} all */
  const any = (all) => /** @type {T} */ (all[roll(all.length)]);
  /** @type {any[]} */
  const shipped = content.topics.flatMap((/** @type {any} */ topic) => topic.questions);
  const titles = [...shipped, ...real].map(({ question }) => question);
  const shorts = shipped.map(({ short }) => textOf(short));
  const paragraphs = [
    ...shipped.flatMap(({ answer }) => answer.map(textOf)),
    ...real.flatMap(({ answer }) => paragraphsOf(answer)),
  ];
  const dated = { updated: content.updated, updatedText: content.updatedText, review: null, unknown: [], sources: [] };
  const questions = Array.from({ length: count }, (_, index) => ({
    id: `question-${index}`,
    question: any(titles),
    short: any(shorts),
    answer: Array.from({ length: 4 }, () => any(paragraphs)).join('\n\n'),
    ...dated,
  }));
  return { ...content, topics: [{ ...content.topics[0], questions }], treatments: [] };
}

/**
 * What a search looks through: the text of each question.
 * @param {number} count
 */
export const searchTexts = (count) =>
  contentOf(count).topics[0].questions.map((/** @type {any} */ { question, short, answer }) =>
    [question, short, answer].join(' '),
  );
