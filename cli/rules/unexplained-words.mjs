/** Warns of medical words that neither the glossary nor the answer itself explains. */
import { wordsOf } from '../readability.mjs';
import { isMedical, isShortForm } from './medical-vocabulary.mjs';

/** @import { Checked, Finding, Rule } from './finding.mjs' */
/** @import { Paragraph } from './paragraphs.mjs' */

const SAYS = String.raw`(?:also\s+)?(?:called|call(?:s|ed)?\s+(?:this|it|these|them)|known\s+as|named|say|says|hear|word(?:s)?|short\s+for|means?)`;

/** @type {Rule} */
export function unexplainedWords({ content, texts, paragraphs }) {
  const known = knownWords(content);
  return texts.flatMap((text) => {
    /** One warning a word is enough for an answer. @type {Set<string>} */
    const told = new Set();
    const own = paragraphs.filter(({ of }) => of === text);
    const whole = own.map((paragraph) => paragraph.text).join('\n');
    return own.flatMap((paragraph) =>
      paragraph.sentences.flatMap((sentence) =>
        hardWords(sentence, known).flatMap((word) => {
          if (told.has(word.toLowerCase()) || isExplained(word, whole) || own.some((each) => isHeading(word, each)))
            return [];
          told.add(word.toLowerCase());
          return [found(word, sentence, paragraph)];
        }),
      ),
    );
  });
}

/** @param {string} word @param {string} sentence @param {Paragraph} paragraph @returns {Finding} */
const found = (word, sentence, { node, path }) => ({
  node,
  path,
  sentence,
  message: `"${word}" is a medical word that nothing explains.`,
  advice: `Use a plain word, explain it where it stands ("${word}, which means …"), or add it to glossary.yaml.`,
});

/** @param {string} sentence @param {ReadonlySet<string>} known */
function hardWords(sentence, known) {
  const words = wordsOf(sentence);
  return words.filter((written, index) => {
    const word = written.replace(/[’']s$/, '');
    if (isKnown(word.toLowerCase(), known)) return false;
    if (isShortForm(word)) return true;
    // A capital inside a sentence begins a name: "the Sarcoma Foundation".
    if (/^\p{Lu}/u.test(word) && index) return false;
    return isMedical(word.toLowerCase());
  });
}

/** @param {string} word @param {ReadonlySet<string>} known */
const isKnown = (word, known) =>
  [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')].some((form) => known.has(form)) ||
  (word.includes('-') && word.split('-').every((part) => known.has(part) || !isMedical(part)));

/** All words of the glossary's terms and their other forms, of treatments and of who publishes. @param {Checked['content']} content */
function knownWords(content) {
  /** @type {any[]} */
  const treatments = Array.isArray(content['treatments']) ? content['treatments'] : [];
  /** @type {any[]} */
  const entries = Object.values(content['glossary'] ?? {});
  const texts = [
    ...entries.flatMap(({ term, synonyms }) => [term, ...(Array.isArray(synonyms) ? synonyms : [])]),
    ...treatments.flatMap(({ name, brands }) => [name, ...(Array.isArray(brands) ? brands : [])]),
    content['publisher']?.name,
  ];
  return new Set(texts.flatMap((text) => wordsOf(String(text ?? '').toLowerCase())));
}

/** "**Sepsis.** Blood poisoning …": a bold word that begins a paragraph is what the paragraph explains. @param {string} word @param {Paragraph} paragraph */
function isHeading(word, { node }) {
  /** @type {any[]} */
  const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
  const [first, ...rest] = children;
  const text = (first?.children ?? []).map((/** @type {any} */ child) => child.value ?? '').join('');
  return (
    first?.type === 'strong' &&
    rest.length > 0 &&
    wordsOf(text.toLowerCase()).some((each) => each === word.toLowerCase())
  );
}

/** Whether an answer says what a word means, wherever in it. @param {string} word @param {string} text */
function isExplained(word, text) {
  const it = word.replaceAll('.', '\\.');
  const quoted = `[“"‘'(]*${it}[”"’')]*`;
  const signs = [
    // "which is called sepsis", "Doctors call this metastasectomy", "(also called lymph glands)"
    `${SAYS}\\s+(?:an?\\s+|the\\s+)?[“"‘']*(?:[\\p{L}-]+\\s+){0,3}${quoted}`,
    // "sepsis, which means …", "sepsis means …", "Sepsis is a …", "sepsis (…)", "sepsis: …", "sepsis, or …"
    `${quoted}(?:\\s+\\p{L}+)?(?:\\s*,)?\\s+(?:which|that)\\s+(?:means?|is|are)\\b`,
    `${quoted}(?:\\s+\\p{L}+)?(?:\\s+(?:means?|stands\\s+for)\\b|\\s+(?:is|are)\\s+(?:an?|the|when|what|how|cells?|drugs?|parts?)\\b|\\s*\\(|\\s*:\\s|,\\s+(?:or|an?|the)\\s)`,
    // "blood poisoning (sepsis)"
    `\\((?:[^()]{0,30}\\s)?${it}(?:\\s[^()]{0,30})?\\)`,
  ];
  return signs.some((sign) => new RegExp(sign, 'imu').test(text));
}
