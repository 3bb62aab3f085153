/** Warns of British spellings among American ones, and the other way round. Quotes, links and names are let be. */
import { sentencesOf } from '../readability.mjs';
import { SPELLINGS } from './spellings.mjs';

/** @import { Checked, Finding, Rule } from './finding.mjs' */

/** @typedef {'American' | 'British'} Country */
/** @typedef {{word: string, country: Country, isIze: boolean, sentence: string, node: object, path: string}} Found */

const QUOTED = /“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})/gu;

/** @type {Rule} */
export function mixedSpelling(checked) {
  const found = wordsIn(checked);
  const lang = String(checked.content['lang']);
  return [true, false].flatMap((isIze) => {
    const family = found.filter((each) => each.isIze === isIze);
    const wanted = wantedIn(lang, isIze, family);
    return family.filter(({ country }) => country !== wanted).map((each) => noted(each, wanted, lang));
  });
}

/**
 * `en-US` and `en-GB` say it themselves; else the spelling that most words have. Some in Britain write "-ize", so there
 * the majority decides too.
 * @param {string} lang @param {boolean} isIze @param {readonly Found[]} found @returns {Country}
 */
function wantedIn(lang, isIze, found) {
  if (/^en-(?:US|PH|LR)\b/i.test(lang)) return 'American';
  if (/^en-(?:GB|IE|AU|NZ|ZA|IN)\b/i.test(lang) && !isIze) return 'British';
  const american = found.filter(({ country }) => country === 'American').length;
  return american * 2 >= found.length ? 'American' : 'British';
}

/** @param {Found} found @param {Country} wanted @param {string} lang @returns {Finding} */
const noted = ({ word, country, isIze, sentence, node, path }, wanted, lang) => ({
  node,
  path,
  sentence,
  message: isIze
    ? `"${word}" is written with "${country === 'British' ? '-ise' : '-ize'}".`
    : `"${word}" is ${country} spelling.`,
  advice: `Use the ${isIze ? `spelling with "${wanted === 'British' ? '-ise' : '-ize'}"` : `${wanted} spelling`}, as ${/^en-/i.test(lang) && !isIze ? `"lang: ${lang}" asks for` : 'the other words do'}.`,
});

/** @param {Checked} checked @returns {Found[]} */
function wordsIn({ content, paragraphs }) {
  const texts = [
    ...paragraphs.flatMap(({ sentences, node, path }) =>
      sentences.map((sentence) => ({ sentence, own: withoutLinks(sentence, node), node, path })),
    ),
    ...titlesIn(content),
  ];
  return texts.flatMap(({ sentence, own, node, path }) =>
    lowerWords(own).flatMap((word) => {
      const spelling = SPELLINGS.find(({ american, british }) => american.test(word) || british.test(word));
      if (!spelling) return [];
      const country = /** @type {Country} */ (spelling.american.test(word) ? 'American' : 'British');
      return [{ word, country, isIze: spelling.isIze, sentence, node, path }];
    }),
  );
}

/** Questions are read too. @param {Record<string, any>} content */
const titlesIn = (content) =>
  (content['topics'] ?? []).flatMap((/** @type {any} */ topic, /** @type {number} */ index) =>
    [
      { node: topic, path: `topics[${index}].question` },
      ...(topic.questions ?? []).map((/** @type {any} */ node, /** @type {number} */ number) => ({
        node,
        path: `topics[${index}].questions[${number}].question`,
      })),
    ].flatMap((at) =>
      sentencesOf(String(at.node.question ?? '')).map((sentence) => ({ ...at, sentence, own: sentence })),
    ),
  );

/** A link is mostly called by the title of its page. @param {string} sentence @param {any} node */
const withoutLinks = (sentence, node) =>
  linkTexts(node).reduce((rest, text) => (text ? rest.replace(text, ' ') : rest), sentence);

/** @param {any} node @returns {string[]} */
function linkTexts(node) {
  if (Array.isArray(node)) return node.flatMap(linkTexts);
  if (node?.type === 'link') return node.children.map((/** @type {any} */ child) => String(child.value ?? ''));
  return linkTexts(node?.children ?? []);
}

/** A capital inside a sentence begins a name: "the Tumour Board". @param {string} text */
const lowerWords = (text) =>
  (text.replace(QUOTED, ' ').match(/[\p{L}’']+/gu) ?? []).flatMap((word, index) =>
    index && /^\p{Lu}/u.test(word) ? [] : [word.toLowerCase()],
  );
