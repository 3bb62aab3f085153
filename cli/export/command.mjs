/** The command `kc-answers export`. */
import { Option } from 'commander';
import { EXIT_CODES, FINE, PROBLEMS } from '../exit-codes.mjs';
import { problemText } from '../problem.mjs';
import { counted } from '../report.mjs';
import { writeOrPrint } from '../write-file.mjs';
import { htmlPage } from './html.mjs';
import { jsonLd } from './json-ld.mjs';
import { plainText } from './plain-text.mjs';
import { readForExport } from './read.mjs';
import { wordsIn } from './words.mjs';

/** @import { Command } from 'commander' */
/** @import { Content } from '../../src/content/model.js' */

/** @typedef {{to: 'json-ld' | 'html' | 'text', topic?: string, out?: string}} Options */

const HELP = `
  json-ld  a MedicalWebPage with FAQPages, to stand in a <script type="application/ld+json">. Without treatments,
           urgent help, and how long people lived: a search engine would show that to readers who didn't ask
  html     a complete page, without a script or a style
  text     plain text, for e-mail or print

Examples:
  $ kc-answers export content/en --to html --out answers.html
  $ kc-answers export my-answers.json --to json-ld --topic visit
  $ kc-answers export my-answers.json --to text --out answers.txt`;

/** @param {Command} program */
export function addExport(program) {
  program
    .command('export')
    .description('write content as structured data for search engines, a plain HTML page, or plain text')
    .argument('<folder|file.json>', 'a content folder, or a content file, built or written by hand')
    .addOption(new Option('--to <format>', 'what to write').choices(['json-ld', 'html', 'text']).makeOptionMandatory())
    .option('--topic <id>', 'this topic alone, with its treatments')
    .option('--out <file>', 'write to this file, making its folder if needed (default: to standard output)')
    .addHelpText('after', `${HELP}\n${EXIT_CODES}`)
    .action(async (target, options) => {
      process.exitCode = await run(target, options);
    });
}

/** @param {string} target @param {Options} options */
async function run(target, { to, topic, out }) {
  const { content, problems } = await readForExport(target, topic);
  for (const problem of problems) console.error(problemText(problem));
  if (!content) {
    console.error(`\n${counted(problems.length, 'problem')}: nothing was exported.`);
    return PROBLEMS;
  }
  const reason = await writeOrPrint(out, await exportAs(to, content));
  if (reason) console.error(reason);
  return reason ? PROBLEMS : FINE;
}

/** @param {Options['to']} to @param {Content} content */
export async function exportAs(to, content) {
  if (to === 'json-ld') return jsonLd(content);
  const say = await wordsIn(content.lang);
  return to === 'html' ? htmlPage(content, say) : plainText(content, say);
}
