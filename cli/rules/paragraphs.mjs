/** Lists the paragraphs of texts with what a reader knows while reading them: their list or table, and what leads into it. */
import { citedIn } from '../citations.mjs';
import { sentencesOf } from '../readability.mjs';

/** @import { Passage, ReadText } from '../texts.mjs' */

/**
 * @typedef {object} Paragraph
 * @property {string} text A paragraph, a list item or a table cell.
 * @property {string[]} sentences
 * @property {string} around The whole list or table that it stands in, with what leads into it; else its own text.
 * @property {boolean} isCited Whether it, the line that leads into its list, or its table names a source.
 * @property {ReadText} of
 * @property {string} path
 * @property {object} node
 */

/** A paragraph of its own, or all of a list or a table. @typedef {{key: string, passages: Passage[]}} Run */

/** @param {readonly ReadText[]} texts @returns {Paragraph[]} */
export const paragraphsOf = (texts) =>
  texts.flatMap((of) => {
    const runs = runsOf(of);
    return runs.flatMap((run, index) => {
      const lead = leadInto(run, runs[index - 1]);
      const around = [...(lead ? [lead] : []), ...run.passages].map(({ text }) => text.trim()).join('\n');
      const isTable = run.passages.some(({ node }) => 'type' in node && node.type === 'tableCell');
      const isRunCited = [...(lead ? [lead] : []), ...(isTable ? run.passages : [])].some(isCited);
      return run.passages.map((passage) => ({
        ...passage,
        sentences: sentencesOf(passage.text),
        around,
        isCited: isRunCited || isCited(passage),
        of,
      }));
    });
  });

/** @param {ReadText} text */
function runsOf({ path, passages }) {
  /** @type {Run[]} */
  const runs = [];
  for (const passage of passages) {
    const [key = ''] = passage.path.slice(path.length).match(/^(?:\.\w+)?(?:\[\d+\])?/) ?? [];
    const last = runs.at(-1);
    if (last?.key === key && key.endsWith(']')) last.passages.push(passage);
    else runs.push({ key, passages: [passage] });
  }
  return runs;
}

/** "Doctors look at:" leads into the list after it. @param {Run} run @param {Run} [before] */
function leadInto(run, before) {
  const last = before?.passages.at(-1);
  const isInside = run.passages.some(({ path }) => path.includes('.children'));
  return isInside && last?.text.trim().endsWith(':') ? last : undefined;
}

/** @param {Passage} passage */
const isCited = ({ node }) => citedIn(/** @type {any[]} */ (Array.isArray(node) ? node : [node])).length > 0;
