/** Checks one content file in JSON, built or written by hand. */
import { findReferences } from './content-references.mjs';
import { Findings } from './findings.mjs';
import { hasProblems } from './problem.mjs';
import { checkReferences } from './references.mjs';
import { revisionOf } from './revision.mjs';
import { checkSchema } from './schema.mjs';
import { readText } from './text-file.mjs';
import { jsonMistake } from './json-mistake.mjs';

/** @import { Place, Problem } from './problem.mjs' */
/** @import { Loose } from './texts.mjs' */

const HOMES = {
  source: '"sources"',
  term: '"glossary"',
  topic: '"topics"',
  group: '"groups"',
  treatment: '"treatments"',
  question: '"topics"',
};

/**
 * The file's content, or `null` if it isn't JSON or isn't an object; with everything that is wrong with it.
 * @param {string} file
 * @returns {Promise<{content: Loose | null, problems: Problem[]}>}
 */
export async function readContentFile(file) {
  /** @param {Place} place @param {string} message @returns {{content: null, problems: Problem[]}} */
  const refused = (place, message) => ({ content: null, problems: [{ ...place, level: 'problem', message }] });
  const { text, reason } = await readText(file);
  if (text === undefined) return refused({ file }, reason);
  const mistake = jsonMistake(text);
  if (mistake) return refused({ file, line: mistake.line }, `this isn't JSON: ${mistake.message}`);
  const content = JSON.parse(text);
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return refused({ file }, 'a content file holds one object: {"schema": 1, "lang": "en", "topics": […]}.');
  return { content, problems: checkContent(file, content) };
}

/** @param {string} file @param {Loose} content @returns {Problem[]} */
export function checkContent(file, content) {
  const problems = checkSchema(content).map((flaw) => ({ file, ...flaw }));
  // References can only be followed in a file that has its parts where they belong.
  if (hasProblems(problems)) return problems;
  const findings = new Findings();
  findReferences(file, content, findings);
  return [
    ...problems,
    ...checkReferences(findings, HOMES),
    ...noticeStaleRevision(file, content),
    ...noticeUnsourced(file, content),
  ];
}

/** @param {string} file @param {Loose} content @returns {Problem[]} */
function noticeStaleRevision(file, content) {
  if (!content['revision'] || content['revision'] === revisionOf(content)) return [];
  const message = 'the file was changed after it was built. Build it anew, or take the revision out.';
  return [{ file, path: 'revision', level: 'warning', message }];
}

/** @param {string} file @param {Loose} content @returns {Problem[]} */
const noticeUnsourced = (file, content) =>
  listOf(content, 'topics').flatMap((topic, index) =>
    listOf(topic, 'questions').flatMap((question, number) =>
      listOf(question, 'sources').length
        ? []
        : [
            {
              file,
              path: `topics[${index}].questions[${number}]`,
              level: /** @type {const} */ ('warning'),
              message: 'the answer has no source. Add its ids under "sources".',
            },
          ],
    ),
  );

/** @param {Loose} item @param {string} key @returns {any[]} */
const listOf = (item, key) => item[key] ?? [];
