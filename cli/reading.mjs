/** Warns of texts that are hard to read, and sums up how hard they are. */
import { MAX_GRADE, MAX_SENTENCE_WORDS, readingGrade, rounded, sentencesOf, wordsOf } from './readability.mjs';
import { isEnglish } from './rules/check-rules.mjs';
import { textsOf } from './texts.mjs';

/** @import { Place, Problem } from './problem.mjs' */
/** @import { Loose, Passage, ReadText } from './texts.mjs' */

/** @typedef {{name: string, texts: number, mean: number, max: number}} SummaryRow */

/** @typedef {Place & {name: string, group: string, grade: number, gradeWithoutNames: number}} GradeRow */

/**
 * @param {Loose} content
 * @param {(at: {node: object, path: string}) => Place} placeOf
 * @returns {{warnings: Problem[], summary: SummaryRow[], grades: GradeRow[]}} Nothing for other languages than English.
 */
export function checkReading(content, placeOf) {
  if (!isEnglish(content)) return { warnings: [], summary: [], grades: [] };
  const names = namesIn(content);
  const graded = textsOf(content).map((text) => ({
    text,
    ...readingGrade(
      text.passages.map((passage) => passage.text),
      names,
    ),
  }));
  const warnings = graded.flatMap(({ text, grade, gradeWithoutNames }) => {
    const hard = isGraded(text) && grade > MAX_GRADE ? [gradeWarning(text, grade, gradeWithoutNames)] : [];
    return [...hard, ...text.passages.flatMap(longSentences)].map(({ at, ...said }) => ({
      ...placeOf(at),
      level: /** @type {const} */ ('warning'),
      ...said,
    }));
  });
  const counted = graded.filter(({ text }) => isGraded(text));
  const grades = counted.map(({ text: { node, path, name, group }, grade, gradeWithoutNames }) => ({
    ...placeOf({ node, path }),
    name,
    group,
    grade,
    gradeWithoutNames,
  }));
  return { warnings, summary: summed(counted), grades };
}

/** A single definition is too short for a grade to mean anything. @param {ReadText} text */
const isGraded = ({ group }) => group !== 'glossary';

/** Names of treatments and glossary words, word by word. @param {Loose} content */
function namesIn(content) {
  const treatments = Array.isArray(content['treatments']) ? content['treatments'] : [];
  const texts = [
    ...treatments.flatMap((treatment) => [
      treatment?.name,
      ...(Array.isArray(treatment?.brands) ? treatment.brands : []),
    ]),
    ...Object.values(content['glossary'] ?? {}).map((entry) => entry?.term),
    ...termLabels([content['urgent'], content['disclaimer'], content['topics'], treatments]),
  ];
  return new Set(texts.flatMap((text) => wordsOf(String(text ?? '').toLowerCase())));
}

/** The words that stand for glossary entries in a text. @param {any} value @returns {string[]} */
function termLabels(value) {
  if (typeof value !== 'object' || value === null) return [];
  if (value.type === 'term' && Array.isArray(value.children))
    return value.children.map((/** @type {any} */ child) => child?.value);
  return Object.values(value).flatMap(termLabels);
}

/** @param {ReadText} text @param {number} grade @param {number} withoutNames */
function gradeWarning(text, grade, withoutNames) {
  const aside =
    withoutNames < grade ? ` (${withoutNames.toFixed(1)} with names and glossary words counted as easy)` : '';
  return {
    at: { node: text.node, path: text.path },
    rule: 'reading-grade',
    message: `${text.name} reads at grade ${grade.toFixed(1)}${aside}; aim for ${MAX_GRADE} or less.`,
    advice: 'Shorten its sentences, and use shorter words.',
  };
}

/** @param {Passage} passage */
const longSentences = (passage) =>
  sentencesOf(passage.text).flatMap((sentence) => {
    const count = wordsOf(sentence).length;
    if (count <= MAX_SENTENCE_WORDS) return [];
    return [
      {
        at: { node: passage.node, path: passage.path },
        rule: 'long-sentence',
        sentence: sentence.trim(),
        message: `a sentence of ${count} words.`,
        advice: `Make it two, of ${MAX_SENTENCE_WORDS} words at most.`,
      },
    ];
  });

/** @param {readonly {text: ReadText, grade: number}[]} graded @returns {SummaryRow[]} */
function summed(graded) {
  /** @type {Map<string, number[]>} */
  const groups = new Map();
  for (const { text, grade } of [...graded].sort((a, b) => order(a.text) - order(b.text))) {
    const name = text.kind === 'other' ? 'other texts' : text.group;
    groups.set(name, [...(groups.get(name) ?? []), grade]);
  }
  return [...groups].map(([name, grades]) => ({
    name,
    texts: grades.length,
    mean: rounded(grades.reduce((sum, grade) => sum + grade, 0) / grades.length),
    max: Math.max(...grades),
  }));
}

/** @param {ReadText} text */
const order = ({ kind }) => ['answer', 'treatment', 'other'].indexOf(kind);
