/**
 * Warns where the passive piles up: twice in a sentence, or in three sentences in a row.
 *
 * One passive is fine, and often kind ("the kidney is taken out"). The rule is our own: what npm has for it
 * (`retext-passive`) knows irregular verbs only, and takes their simple past for passives too.
 */

/** @import { Finding, Rule } from './finding.mjs' */
/** @import { Paragraph } from './paragraphs.mjs' */

const IN_A_SENTENCE = 2;
const IN_A_ROW = 3;

const IRREGULAR =
  'beaten begun bent bitten blown bought bound broken brought built burnt caught chosen cut dealt done drawn driven drunk ' +
  'eaten fed felt forgiven forgotten fought found frozen given ground grown heard held hidden hit hurt kept known laid led lent ' +
  'lost made meant met overcome overseen paid put read rewritten run said seen sent set sewn shaken shared shown shut spent ' +
  'split spoken spread stolen stuck struck sung swept sworn taken taught thought told torn thrown understood undergone ' +
  'withdrawn withheld won worn written';
/** Words in -ed that tell how someone or something is, or that aren't verbs. */
const STATES =
  'advanced alarmed ashamed bed blessed bored bothered bred centred complicated concerned confused crowded delighted depressed ' +
  'detailed disabled disappointed distressed embarrassed excited exhausted experienced frightened hundred impressed indeed ' +
  'inflamed inherited interested involved limited located married naked needed overwhelmed pleased prepared qualified red ' +
  'related relaxed relieved retired rushed satisfied scared seed shed skilled sled stressed supposed surprised swollen tired ' +
  'unaffected unexplained unrelated unused unwanted upset wicked worried';
/** "is called", "is known as" and "is made of" explain a word: there is no plainer way. */
const NAMING = /^(?:called|named|termed|born)$/;
const NAMING_PHRASE = /^(?:known\s+as|made\s+(?:up\s+)?of|based\s+on|used\s+to\s+(?:it|the|having|being))\b/;

const ADVERB = String.raw`(?:not|also|often|most|mostly|mainly|usually|never|always|still|then|now|first|only|just|all|both|once|soon|\w+ly)`;
const PASSIVE = new RegExp(
  String.raw`\b(?:am|is|are|was|were|be|been|being|isn[’']t|aren[’']t|wasn[’']t|weren[’']t)\s+(?:${ADVERB}\s+){0,2}([a-z]+(?:-[a-z]+)?)\b`,
  'giu',
);
const irregular = new Set(IRREGULAR.split(' '));
const states = new Set(STATES.split(' '));

/** @type {Rule} */
export const passiveChains = ({ paragraphs }) => paragraphs.flatMap(chainsIn);

/** @param {Paragraph} paragraph @returns {Finding[]} */
function chainsIn({ sentences, node, path }) {
  let row = 0;
  return sentences.flatMap((sentence) => {
    const passives = passivesIn(sentence);
    row = passives.length ? row + 1 : 0;
    const isChain = passives.length >= IN_A_SENTENCE;
    if (!isChain && row < IN_A_ROW) return [];
    row = 0;
    return [
      {
        node,
        path,
        sentence,
        message: isChain
          ? `this sentence has ${passives.length} passives: ${passives.map((words) => `"${words}"`).join(', ')}.`
          : `this is the third sentence in a row with a passive ("${passives[0]}").`,
        advice: 'Say who does what: "your doctor checks …" instead of "… is checked".',
      },
    ];
  });
}

/** @param {string} sentence @returns {string[]} */
const passivesIn = (sentence) =>
  [...sentence.matchAll(PASSIVE)].flatMap((match) => {
    const [words, last = ''] = match;
    const verb = last.toLowerCase();
    const rest = sentence.slice(match.index + words.length - last.length).toLowerCase();
    if (states.has(verb) || NAMING.test(verb) || NAMING_PHRASE.test(rest)) return [];
    return irregular.has(verb) || /[a-z]{2}ed$/.test(verb) ? [words] : [];
  });
