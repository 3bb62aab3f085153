/** The command `kc-answers site`. */
import { InvalidArgumentError, Option } from 'commander';
import { EXIT_CODES, FINE, PROBLEMS } from '../exit-codes.mjs';
import { readForExport } from '../export/read.mjs';
import { problemText } from '../problem.mjs';
import { origin } from '../render/command.mjs';
import { OPEN } from '../render/still.mjs';
import { counted } from '../report.mjs';
import { writeFolder } from './folder.mjs';
import { clash } from './place.mjs';
import { siteFiles } from './site.mjs';

/** @import { Command } from 'commander' */
/** @import { Content } from '../../src/content/model.js' */
/** @import { SiteOptions } from './language.mjs' */

const HELP = `
Writes a page for each topic, an index with a search, all treatments, the glossary, and 404.html: for any static host,
any folder of it, or a disk. All is read without a script; the search of the index needs one, which is written, too. The
first language stands in the folder itself, each other in a folder of its own.

The folder is written whole or not at all. It may be empty, or missing, or what this command has written before.

Examples:
  $ kc-answers site --out public
  $ kc-answers site content/en content/es --out public --base https://clinic.example/answers/
  $ kc-answers site my-answers.json --out public --frames --parent https://clinic.example`;

/** @param {string} text */
function base(text) {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text) || /[?#]/.test(text))
    throw new InvalidArgumentError('Give the whole address of the folder, such as https://clinic.example/answers/.');
  return new URL(text.replace(/\/*$/, '/')).href;
}

/** @param {Command} program */
export function addSite(program) {
  program
    .command('site')
    .description('write a site of all topics: pages with looks and a search, for any static host')
    .argument('[folders|files.json...]', 'content folders, or content files, one a language', ['content/en'])
    .requiredOption('--out <folder>', 'where to write')
    .option(
      '--base <url>',
      'the address of the site: for sitemap.xml, canonical links, structured data, 404.html',
      base,
    )
    .option('--frames', 'write each topic once more, for an <iframe>, into frames/')
    .option('--parent <origin>', 'frames: the only site that may hear their height (default: any)', origin)
    .addOption(
      new Option('--target <window>', 'frames: where their links open').choices(['_blank', '_top']).default('_blank'),
    )
    .addOption(new Option('--open <answers>', 'which answers are open at first').choices(OPEN).default('none'))
    .option('--script <url>', 'kc-core.js or kc.js at this address makes elements of the answers')
    .addHelpText('after', `${HELP}\n${EXIT_CODES}`)
    .action(async (targets, options, command) => {
      if (options.parent && !options.frames) command.error('error: --parent belongs to --frames');
      process.exitCode = await run(targets, options);
    });
}

/** @param {string[]} targets @param {SiteOptions & {out: string}} options */
async function run(targets, { out, ...options }) {
  const readings = await Promise.all(targets.map((target) => readForExport(target)));
  const problems = readings.flatMap((reading) => reading.problems);
  for (const problem of problems) console.error(problemText(problem));
  const contents = readings.flatMap(({ content }) => content ?? []);
  if (contents.length < targets.length) {
    console.error(`\n${counted(problems.length, 'problem')}: nothing was written.`);
    return PROBLEMS;
  }
  const reason = clash(contents) || (await write(contents, out, options));
  if (reason) console.error(reason);
  return reason ? PROBLEMS : FINE;
}

/** Returns the sentence that says why it can't, or nothing. @param {Content[]} contents @param {string} out @param {SiteOptions} options */
async function write(contents, out, options) {
  let files;
  try {
    files = await siteFiles(contents, options);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const reason = await writeFolder(out, files);
  if (reason) return reason;
  const pages = [...files.keys()].filter((file) => file.endsWith('.html')).length;
  console.error(`${out}: ${counted(pages, 'page')}, ${counted(contents.length, 'language')}`);
  return '';
}
