/**
 * Warns of counts without what a reader needs to judge them: of whom, and if they are about a treatment also over what
 * time and compared with what. A whole paragraph, or a list with what leads into it, may say it. Of whom a count is that
 * isn't about a treatment may also stand with a count further up in the same answer.
 */
import { sentencesOf } from '../readability.mjs';
import { countsIn } from './numbers.mjs';

/** @import { Checked, Finding, Rule } from './finding.mjs' */
/** @import { Paragraph } from './paragraphs.mjs' */

const PEOPLE = 'people|persons?|patients?|adults?|wom[ae]n|m[ae]n|children';
const GROUP = new RegExp(
  [
    // "people with stage 4", "adults in England", "patients whose cancer …", but not "12 in 100 people get well"
    String.raw`\b(?:${PEOPLE})\s+(?:\w+\s+)?(?:with|who|whose|in|on|from|of|aged|over|under|at|given|treated|taking|after|had|got|gave)\b`,
    // "a study of 651 people", "186 people had this change"
    String.raw`(?<!\b(?:in|of)\s+)\b\d[\d,]*\s+(?:\w+\s+)?(?:${PEOPLE})\b`,
    String.raw`\bstud(?:y|ies)\b.{0,40}\bof\s+[\d,]+`,
    String.raw`\bof\s+(?:them|those|these|us)\b|\b(?:these|those)\s+(?:${PEOPLE})\b`,
    String.raw`\b(?:cancers|tumou?rs|cases|operations)\b`,
  ].join('|'),
  'iu',
);

const AMOUNT = '(?:[0-9][0-9.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|few)';
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const TIME = new RegExp(
  [
    String.raw`\b${AMOUNT}\b(?:[\s-]+(?:and|a|half|more|full|or|to|[0-9.,]+)){0,4}[\s-]+(?:days?|weeks?|months?|years?)\b`,
    String.raw`\b(?:from|between|in|since|until|by|of)\s+(?:the\s+)?(?:(?:${MONTH})\s+)?(?:19|20)\d\d\b`,
    String.raw`\b(?:lifetimes?|first\s+(?:week|month|year))\b`,
  ].join('|'),
  'iu',
);

const COMPARED =
  /\b(?:compared?|versus|placebo|other\s+(?:group|half|people|drug|treatment)|others|both\s+groups|without|than\s+(?:on|with|in|of|after))\b/iu;
const NOT_COMPARED = /\b(?:compar\w+|no\s+(?:other|second)\s+group|no\s+group)\b/iu;
const TREATMENTS =
  'drugs?|pairs?|medicines?|treatments?|treated|therapy|therapies|immunotherapy|chemotherapy|radiation|radiotherapy|surgery|' +
  'operations?|tablets?|pills?|placebo|vaccines?';

/** @type {Rule} */
export function bareNumbers({ content, paragraphs }) {
  const names = treatmentNames(content);
  return paragraphs.flatMap((paragraph) => {
    const counted = paragraph.sentences.filter((sentence) => countsIn(sentence).length);
    const [first] = counted;
    if (first === undefined) return [];
    const about = counted.find((sentence) => isAboutTreatment(sentence, paragraph.sentences, names));
    const before = about === undefined ? countedBefore(paragraph, paragraphs) : '';
    const missing = missingIn(paragraph.around, before, about === undefined ? undefined : names);
    return missing.length ? [found(paragraph, about ?? first, missing)] : [];
  });
}

/** What treatments are called, as part of a pattern. @param {Checked['content']} content */
function treatmentNames(content) {
  /** @type {any[]} */
  const treatments = Array.isArray(content['treatments']) ? content['treatments'] : [];
  const names = treatments
    .flatMap(({ name, brands }) => [name, ...(Array.isArray(brands) ? brands : [])])
    .filter((name) => typeof name === 'string' && /[\p{L}\p{N}]/u.test(name))
    .map((name) => name.match(/[\p{L}\p{N}]+/gu)?.join('\\W+'));
  return [TREATMENTS, ...names].join('|');
}

/** "It helped 12 in 100" is about what the sentence before is about. @param {string} sentence @param {string[]} all @param {string} names */
function isAboutTreatment(sentence, all, names) {
  const treatment = new RegExp(String.raw`\b(?:${names})\b`, 'iu');
  const before = /^(?:It|They|This|These)\b/.test(sentence) ? (all[all.indexOf(sentence) - 1] ?? '') : '';
  return treatment.test(sentence) || treatment.test(before);
}

/** @param {Paragraph} paragraph @param {readonly Paragraph[]} all */
const countedBefore = (paragraph, all) =>
  all
    .slice(0, all.indexOf(paragraph))
    .filter(({ of }) => of === paragraph.of)
    .flatMap(({ sentences }) => sentences.filter((sentence) => countsIn(sentence).length))
    .join(' ');

/** @param {string} around @param {string} before @param {string} [names] Of treatments, if the count is about one. */
function missingIn(around, before, names) {
  return [
    GROUP.test(around) || GROUP.test(before) ? '' : 'of whom ("of 651 people with …")',
    names === undefined || TIME.test(around) ? '' : 'over what time ("over about 5 years")',
    names === undefined || isCompared(around, names) ? '' : 'compared with what ("compared with about 4 in 100 on …")',
  ].filter(Boolean);
}

/**
 * There are two counts, and what they compare, or a sentence that says that nothing was compared. "People in studies are
 * fitter than others" compares no treatments, so the words for it count only where the counts stand.
 * @param {string} around @param {string} names
 */
function isCompared(around, names) {
  if (NOT_COMPARED.test(around)) return true;
  const counted = sentencesOf(around.replaceAll('\n', ' ')).filter((sentence) => countsIn(sentence).length);
  const text = counted.join(' ');
  if (countsIn(text).length < 2) return false;
  const arms = new RegExp(
    String.raw`\b(?:with|on|got|had|gave|given|took|after|of)\s+(?:[\w,-]+\s+){0,6}?(?:${names})\b`,
    'giu',
  );
  return COMPARED.test(text) || (around.match(arms)?.length ?? 0) > 1;
}

/** @param {Paragraph} paragraph @param {string} sentence @param {string[]} missing @returns {Finding} */
function found({ node, path }, sentence, missing) {
  const [count] = countsIn(sentence);
  return {
    node,
    path,
    sentence,
    message: `"${count?.written}" doesn't say ${missing.join(', nor ')}.`,
    advice: 'Say it in the same paragraph, or leave the number out.',
  };
}
