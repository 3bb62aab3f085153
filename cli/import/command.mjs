/** The command `kc-answers import`. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { EXIT_CODES, FINE, PROBLEMS } from '../exit-codes.mjs';
import { ID_ADVICE, isId } from '../id.mjs';
import { problemText } from '../problem.mjs';
import { counted } from '../report.mjs';
import { write, writeOrPrint } from '../write-file.mjs';
import { WAYS } from './html.mjs';
import { importFile } from './import.mjs';
import { lostInMarkdown, markdownFiles } from './markdown-files.mjs';
import { lostReviews } from './reviews.mjs';

/** @import { Command } from 'commander' */
/** @import { Made } from './draft.mjs' */
/** @import { ImportOptions } from './import.mjs' */

/** @typedef {ImportOptions & {to: 'json' | 'markdown', out?: string}} Options */

const HELP = `
What answers can't hold (images, forms, code, links that aren't safe) is left out or kept as plain words, and each such
place is said. Nothing is invented: an answer without a date or a source has none, and isn't reviewed.

Of a page, FAQPage data is read if there is any; else <details>, else <dl>, else headings with text after them.

Examples:
  $ kc-answers import faq.html --out my-answers.json
  $ kc-answers import faq.html --by headings --base https://clinic.example/faq --id visit --out my-answers.json
  $ kc-answers import notes.md --lang de --to markdown --out my-content
  $ kc-answers import my-answers.json --to markdown --out my-content`;

/** @param {Command} program */
export function addImport(program) {
  program
    .command('import')
    .description('make our JSON or Markdown of an HTML page, a Markdown file or JSON, saying what is left out')
    .argument('<file>', 'an HTML page, a Markdown file, or JSON (a content file, a FAQPage, a list of items)')
    .addOption(new Option('--to <format>', 'what to write').choices(['json', 'markdown']).default('json'))
    .option('--out <file|folder>', 'write to this file, or Markdown to this new folder (default: to standard output)')
    .addOption(
      new Option('--from <format>', 'what to read (default: by the name of the file)').choices([
        'html',
        'markdown',
        'json',
      ]),
    )
    .addOption(new Option('--by <way>', 'how the questions of a page are found').choices(WAYS))
    .option('--base <address>', 'the address of the page, for its relative links', readBase)
    .option('--id <topic>', 'the id of the topic', readId)
    .option('--title <text>', 'the title')
    .option('--lang <tag>', 'the language, such as en or pt-BR (default: what the file says)')
    .addHelpText('after', `${HELP}\n${EXIT_CODES}`)
    .action(async (file, options) => {
      process.exitCode = await run(file, options);
    });
}

/** @param {string} id */
function readId(id) {
  if (!isId(id)) throw new InvalidArgumentError(ID_ADVICE);
  return id;
}

/** @param {string} address */
function readBase(address) {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new InvalidArgumentError('Write the address in full: https://….');
  return address;
}

/** @param {string} file @param {Options} options */
async function run(file, options) {
  const { content, problems } = await importFile(file, options);
  for (const problem of problems) console.error(problemText(problem));
  if (!content) {
    console.error(
      `\n${counted(problems.filter(({ level }) => level === 'problem').length, 'problem')}: nothing was imported.`,
    );
    return PROBLEMS;
  }
  const reason = await (options.to === 'markdown'
    ? writeMarkdown(content, options.out)
    : writeJson(content, options.out));
  if (reason) console.error(reason);
  else sayDone(file, content, problems.length);
  return reason ? PROBLEMS : FINE;
}

/** @param {Made} content @param {string | undefined} out */
async function writeJson(content, out) {
  return writeOrPrint(out, `${JSON.stringify(content, null, 2)}\n`);
}

/** @param {Made} content @param {string | undefined} out */
async function writeMarkdown(content, out) {
  for (const lost of [...lostInMarkdown(content), ...lostReviews(content)]) console.error(lost);
  const files = Object.entries(markdownFiles(content));
  if (out === undefined) {
    for (const [name, text] of files) process.stdout.write(`${files.length > 1 ? `# --- ${name}\n` : ''}${text}\n`);
    return '';
  }
  const there = await readdir(out).catch(() => []);
  if (there.length) return `${out}: this folder isn't empty. Name a new one, so that nothing of yours is overwritten.`;
  for (const [name, text] of files) {
    const reason = await write(path.join(out, name), text);
    if (reason) return `${path.join(out, name)}: this file can't be written (${reason}).`;
  }
  return '';
}

/** @param {string} file @param {Made} content @param {number} notes */
function sayDone(file, content, notes) {
  const { topics = [] } = content;
  const questions = topics.flatMap((topic) => topic.questions);
  const bare = questions.filter(({ sources }) => !sources?.length).length;
  console.error(
    `${file}: ${counted(topics.length, 'topic')}, ${counted(questions.length, 'answer')}, ${counted(notes, 'note')}.` +
      (bare ? ` ${counted(bare, 'answer')} without a source: add what can be cited.` : '') +
      (content.review ? '' : ' No clinician has reviewed these words.'),
  );
}
