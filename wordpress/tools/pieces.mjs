/**
 * Writes a content file as the pieces of which the plug-in joins a list: each as HTML in which whatever depends on the rest
 * of the page is left open. The builders of the elements write them, so that the elements take the lists over.
 */
import { bundleSource, importText } from '../../cli/source-module.mjs';

/**
 * `{{id:x}}` is the element id wanted as x, `{{n:x}}` the number of the source x, `{{h1}}` the level of a heading that is one
 * lower than the list's first. `ids` and `numbers` say in which order these are given out; `words` and `cites` what the piece
 * adds to the words explained and to the sources at the end of the list.
 * @typedef {{html: string, ids: string[], numbers: string[], words: string[], cites: string[]}} Piece
 */

/** Of what is written around something else: what stands before, and after. @typedef {[string, string]} Around */

const BUILDERS = `
  import '../messages/es.js';
  export { readContent } from '../content/read.js';
  export { core } from '../messages/en.js';
  export { sayIn } from '../messages/messages.js';
  export { makeAnswers } from '../render/answers.js';
  export { startCitations } from '../render/citations.js';
  export { makeEnd, makeUrgent } from '../render/frame.js';
  export { make } from '../render/make.js';
  export { makeQuestion } from '../render/question.js';
  export { makeReview } from '../render/review.js';
  export { makeBlocks } from '../render/rich-text.js';
  export { makeShadow } from '../render/shadow.js';
  export { makeTreatments, OUTCOMES_VIEWS, TREATMENT_LAYOUTS } from '../render/treatments.js';
  export { TREATMENT_TYPES } from '../content/model.js';
  export { toHtml } from 'hast-util-to-html';
  export { document } from './document.js';
`;

/** The elements' own builders, over a stand-in for the page. @returns {Promise<any>} */
export async function loadBuilders() {
  const builders = await importText(await bundleSource('static', BUILDERS, ['document.ts']));
  // Only a whole address can be read against that: where the list will stand isn't known yet.
  builders.document.baseURI = 'about:blank';
  return builders;
}

const SOURCE_ID = 'kc-source-';
const MARK = '{{…}}';

/**
 * What the builders of one piece are given: it writes down what they ask for.
 * @param {any} builders @param {any} content @param {Piece} piece
 */
function recording({ sayIn, core }, content, piece) {
  return {
    content,
    say: sayIn(content.lang, core),
    lang: undefined,
    level: 2,
    hasTitle: true,
    /** @param {string} wanted */
    newId(wanted) {
      if (piece.ids.includes(wanted)) throw new Error(`Two things in one piece want the id "${wanted}".`);
      piece.ids.push(wanted);
      if (wanted.startsWith(SOURCE_ID)) piece.cites.push(wanted.slice(SOURCE_ID.length));
      return `{{id:${wanted}}}`;
    },
    /** @param {string} source */
    numberOf(source) {
      if (!piece.numbers.includes(source)) piece.numbers.push(source);
      return `{{n:${source}}}`;
    },
    words: new Map(),
  };
}

/** @param {any} builders @param {any[]} nodes of the stand-in, or of HAST */
const htmlOf = ({ toHtml }, nodes) =>
  nodes
    .map((each) => toHtml(each.node ?? each))
    .join('')
    .replaceAll(/(<\/?h)([2-6])(?=[ >])/g, (_, tag, level) => `${tag}{{h${level - 2}}}`);

/** @param {any} builders @param {any} content @param {(rendering: any) => any[]} build @returns {Piece} */
function makePiece(builders, content, build) {
  /** @type {Piece} */
  const piece = { html: '', ids: [], numbers: [], words: [], cites: [] };
  const rendering = recording(builders, content, piece);
  piece.html = htmlOf(builders, build(rendering));
  piece.words = [...rendering.words.keys()];
  return piece;
}

/** @param {any} builders @param {any} element in which one thing, MARK, stands @returns {Around} */
function around(builders, element) {
  const [before = '', after = ''] = htmlOf(builders, [element]).split(MARK);
  return [before, after];
}

const WITHOUT_FRAME = { urgent: [], disclaimer: [] };

/**
 * The words explained and the sources that stand after a list: each entry by its id, and what stands around them.
 * @param {any} builders @param {any} content
 */
function endPieces(builders, content) {
  const { makeEnd, startCitations } = builders;
  const rendering = recording(
    builders,
    content,
    makePiece(builders, content, () => []),
  );
  for (const id of Object.keys(content.glossary)) rendering.words.set(id, `{{id:word-${id}}}`);
  const bare = { ...rendering, content: { ...content, ...WITHOUT_FRAME } };
  const [words, sources] = makeEnd(bare, startCitations('kc', rendering, Object.keys(content.sources)));
  /** @param {any} box @param {number} size how many elements make an entry */
  const split = (box, size) => {
    const list = box.node.children.at(-1);
    const entries = Array.from({ length: list.children.length / size }, (_, index) =>
      htmlOf(builders, list.children.slice(index * size, (index + 1) * size)),
    );
    list.children = [{ type: 'text', value: MARK }];
    return { entries, around: around(builders, box) };
  };
  const [explained, listed] = [split(words, 2), split(sources, 1)];
  /** @param {object} items @param {string[]} entries */
  const byId = (items, entries) => Object.fromEntries(Object.keys(items).map((id, index) => [id, entries[index]]));
  return {
    words: byId(content.glossary, explained.entries),
    sources: byId(content.sources, listed.entries),
    wordsAround: explained.around,
    sourcesAround: listed.around,
  };
}

/** The directory of all topics, and what stands around each group. @param {any} builders @param {any} content */
function groupPieces(builders, content) {
  if (!content.groups.length) return { directory: null, groups: [] };
  const named = content.topics.map((/** @type {any} */ topic) => ({ ...topic, summary: [], questions: [] }));
  const bare = { ...content, ...WITHOUT_FRAME };
  /** @param {any} rendering */
  const make = (rendering) => builders.makeAnswers(named, rendering, { topic: 'all' }).list;
  const sections = make(
    recording(
      builders,
      bare,
      makePiece(builders, bare, () => []),
    ),
  ).slice(1);
  const groups = content.groups.map((/** @type {any} */ { topics }, /** @type {number} */ index) => {
    const { node } = sections[index];
    node.children = [node.children[0], { type: 'text', value: MARK }];
    return { topics, around: around(builders, node) };
  });
  return { directory: makePiece(builders, bare, (rendering) => make(rendering).slice(0, 1)), groups };
}

/** @param {any} builders @param {any} content @returns {Record<string, Around>} */
function typePieces(builders, content) {
  const { makeTreatments, TREATMENT_TYPES, TREATMENT_LAYOUTS } = builders;
  const bare = { ...content, ...WITHOUT_FRAME };
  return Object.fromEntries(
    TREATMENT_LAYOUTS.flatMap((/** @type {string} */ layout) =>
      TREATMENT_TYPES.flatMap((/** @type {string} */ type) => {
        const one = content.treatments.find((/** @type {any} */ each) => each.type === type);
        if (!one) return [];
        const rendering = recording(
          builders,
          bare,
          makePiece(builders, bare, () => []),
        );
        const [{ node }] = makeTreatments([one], rendering, { layout, outcomes: 'none' }).list;
        node.children.at(-1).children = [{ type: 'text', value: MARK }];
        return [[`${layout} ${type}`, around(builders, node)]];
      }),
    ),
  );
}

/** What every list needs, and what there is. @param {any} builders @param {any} content */
function listPieces(builders, content) {
  const { make, makeUrgent, makeReview, makeShadow, makeBlocks, startCitations, sayIn, core } = builders;
  const { lang, dir, revision, updated, updatedText } = content;
  const say = sayIn(lang, core);
  /** @param {any} rendering */
  const cites = (rendering) => startCitations('kc', rendering);
  /** @param {any} rendering */
  const makeDisclaimer = (rendering) =>
    content.disclaimer.length
      ? [make('div', 'kc-disclaimer', ...makeBlocks(content.disclaimer, cites(rendering), rendering))]
      : [];
  return {
    ...{ lang, dir, revision, updated, date: updatedText || updated },
    say: { related: say('related'), topics: say('topics') },
    shadow: htmlOf(builders, [
      make('template', { shadowrootmode: 'open' }, ...makeShadow({ lang, dir }, { hidden: '' })),
    ]),
    urgent: makePiece(builders, content, (rendering) => makeUrgent(rendering, cites(rendering), 2)),
    review: makePiece(builders, content, (rendering) => [makeReview(content, rendering)]),
    disclaimer: makePiece(builders, content, makeDisclaimer),
    ...groupPieces(builders, content),
    types: typePieces(builders, content),
    ...endPieces(builders, content),
    topics: content.topics.map((/** @type {any} */ { id, question, questions, treatments, related, url }) => ({
      ...{ id, question, treatments, related, url },
      questions: questions.map((/** @type {any} */ each) => ({ id: each.id, question: each.question })),
    })),
    treatments: content.treatments.map((/** @type {any} */ { id, name, type }) => ({ id, name, type })),
  };
}

/** @param {any} builders @param {any} content @param {any} topic */
function topicPieces(builders, content, topic) {
  const bare = { ...content, ...WITHOUT_FRAME };
  const alone = { ...topic, questions: [] };
  return {
    head: makePiece(
      builders,
      bare,
      (rendering) => builders.makeAnswers([alone], rendering, { topic: topic.id }).introduction,
    ),
    questions: Object.fromEntries(
      topic.questions.map((/** @type {any} */ question) => [
        question.id,
        makePiece(builders, content, (rendering) => [builders.makeQuestion(question, rendering, topic)]),
      ]),
    ),
  };
}

/** @param {any} builders @param {any} content @param {{layout: string, outcomes: string}} views */
const treatmentPieces = (builders, content, views) =>
  Object.fromEntries(
    content.treatments.map((/** @type {any} */ treatment) => [
      treatment.id,
      makePiece(builders, { ...content, ...WITHOUT_FRAME }, (rendering) => {
        const [{ node }] = builders.makeTreatments([treatment], rendering, views).list;
        return [node.children.at(-1).children[0]];
      }),
    ]),
  );

/**
 * The files of one language, by their names.
 * @param {any} builders @param {unknown} json the value of a content file
 * @returns {Record<string, unknown>}
 */
export function piecesOf(builders, json) {
  const { content, leftOut } = builders.readContent(json, Infinity);
  if (leftOut.length) throw new Error(`This content can't be used as it is; look at: ${leftOut.join(', ')}.`);
  if (JSON.stringify(content).includes('{{'))
    throw new Error('No text may hold "{{": it stands for what is left open.');
  return {
    'list.json': listPieces(builders, content),
    ...Object.fromEntries(
      content.topics.map((/** @type {any} */ topic) => [
        `topics/${topic.id}.json`,
        topicPieces(builders, content, topic),
      ]),
    ),
    'treatments/list-text.json': treatmentPieces(builders, content, { layout: 'list', outcomes: 'text' }),
    'treatments/list-none.json': treatmentPieces(builders, content, { layout: 'list', outcomes: 'none' }),
    'treatments/cards-text.json': treatmentPieces(builders, content, { layout: 'cards', outcomes: 'text' }),
    'treatments/cards-none.json': treatmentPieces(builders, content, { layout: 'cards', outcomes: 'none' }),
  };
}
