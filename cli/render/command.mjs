/** The command `kc-answers render`. */
import { InvalidArgumentError, Option } from 'commander';
import { EXIT_CODES, FINE, PROBLEMS } from '../exit-codes.mjs';
import { readForExport } from '../export/read.mjs';
import { problemText } from '../problem.mjs';
import { counted } from '../report.mjs';
import { writeOrPrint } from '../write-file.mjs';
import { ASSETS, pageFiles } from './page.mjs';
import { loadRenderer } from './renderer.mjs';
import { OPEN } from './still.mjs';

/** @import { Command } from 'commander' */
/** @import { PageOptions } from './page.mjs' */

/** @typedef {{attribute: [string, string | true][], base?: string, out?: string, page?: true, snippet?: true} & PageOptions & Record<string, unknown>} Options */

const FOLDER = 'content/en';

const HELP = `
The snippet is the element with its answers inside, as native <details>: to be read without any script. A script that
comes later takes them over as they stand. For looks without a script, and for no shift when it comes, link
kc-answers.css in the page's head.

  --form element  <kc-faq>, for pages and for CMSs that keep unknown tags
  --form div      <div data-kc="faq">, for CMSs that take unknown tags away; kc.js makes the element of it

The page is a whole file of one topic, with its own looks, for any host: no script is needed, and none is in it.

  --frame            for an <iframe>: without the page's head and foot. It tells the page around it how high it is
  --assets inside    looks (and, in a frame, the script that tells its height) stand in the file (default)
  --assets beside    they stand beside it, in kc-page.css and kc-frame.js: for a policy that refuses them in the page

Examples:
  $ kc-answers render --topic spread --page --out spread.html --href-template https://clinic.example/answers/{topic}.html
  $ kc-answers render --topic spread --page --frame --assets beside --out frames/spread.html
  $ kc-answers render --topic spread --snippet
  $ kc-answers render --topic spread --snippet --form div --out spread.html
  $ kc-answers render my-answers.json --topic visit --snippet --attribute searchable --base https://clinic.example/
  $ kc-answers render --element kc-treatment-list --topic spread --snippet`;

/** @param {string} text */
function level(text) {
  if (!/^[2-6]$/.test(text)) throw new InvalidArgumentError('Give a level from 2 to 6.');
  return Number(text);
}

/** @param {string} text @param {Options['attribute']} all @returns {Options['attribute']} */
function attribute(text, all) {
  const [, name, , value] = /^([a-z-]+)(=(.*))?$/s.exec(text) ?? [];
  if (!name) throw new InvalidArgumentError('Give an attribute, such as searchable or numbers=show.');
  return [...all, [name, value ?? true]];
}

/** @param {string} text */
function address(text) {
  if (!URL.canParse(text))
    throw new InvalidArgumentError('Give a whole address, such as https://clinic.example/answers/.');
  return text;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** @param {string} text */
function template(text) {
  if (!text.includes('{topic}')) throw new InvalidArgumentError('Give an address with {topic} in it.');
  return text;
}

/** What stands for a whole site in a message. @param {string} text */
export function origin(text) {
  if (!URL.canParse(text) || new URL(text).origin !== text)
    throw new InvalidArgumentError('Give an origin, such as https://clinic.example.');
  return text;
}

/** @param {Command} program */
export function addRender(program) {
  program
    .command('render')
    .description('write answers as HTML, to be read before, or without, any script')
    .argument('[folder|file.json]', 'a content folder, or a content file, built or written by hand', FOLDER)
    .addOption(new Option('--snippet', 'what a page or a CMS pastes').conflicts('page'))
    .option('--page', 'a whole page of one topic')
    .option('--topic <ids>', 'a topic, several parted by commas, or all (default: all)')
    .option('--questions <ids>', 'these questions alone, in this order')
    .addOption(
      new Option('--element <tag>', 'what to write').choices(['kc-faq', 'kc-treatment-list']).default('kc-faq'),
    )
    .addOption(new Option('--form <form>', 'how to write it').choices(['element', 'div']).default('element'))
    .option('--type <types>', 'kc-treatment-list: treatments of these types alone')
    .option('--treatments <ids>', 'kc-treatment-list: these treatments alone')
    .addOption(
      new Option('--layout <layout>', 'kc-treatment-list: how they stand').choices(['list', 'cards', 'compare']),
    )
    .addOption(
      new Option('--outcomes <view>', 'kc-treatment-list: how numbers are shown').choices([
        'text',
        'picture',
        'table',
        'none',
      ]),
    )
    .option('--heading-level <level>', 'the level of the first headings, 2 to 6 (default: 2)', level)
    .option('--attribute <name[=value]>', 'another attribute of the element; can be given again', attribute, [])
    .option(
      '--base <url>',
      'the address of the page: without it, links that are not whole addresses become text',
      address,
    )
    .option('--frame', 'page: for an <iframe>')
    .addOption(new Option('--assets <where>', 'page: where its looks stand').choices(ASSETS).default('inside'))
    .addOption(new Option('--open <answers>', 'page: which answers are open at first').choices(OPEN).default('none'))
    .option('--href-template <url>', 'page: where the pages of other topics are, with {topic} for the id', template)
    .option('--script <url>', 'page: kc-core.js or kc.js at this address makes elements of the lists')
    .option('--parent <origin>', 'frame: the only site that may hear its height (default: any)', origin)
    .addOption(
      new Option('--target <window>', 'frame: where its links open').choices(['_blank', '_top']).default('_blank'),
    )
    .option('--out <file>', 'write to this file, making its folder if needed (default: to standard output)')
    .addHelpText('after', `${HELP}\n${EXIT_CODES}`)
    .action(async (target, options, command) => {
      const wrong = misused(options);
      if (wrong) command.error(`error: ${wrong}`);
      process.exitCode = await run(target, options);
    });
}

/** Why these options can't go together, or nothing. @param {Options} options */
function misused({ snippet, page, topic = '', out, frame, script, assets, parent, attribute: attributes }) {
  if (!snippet && !page) return 'say what to write: --snippet or --page';
  if (!page) return frame || script ? '--frame and --script belong to --page' : '';
  if (!ID.test(String(topic))) return 'a page has one topic: give its id as --topic';
  if (assets === 'beside' && !out) return '--assets beside needs --out: the files are written beside it';
  if (parent && !frame) return '--parent belongs to --frame';
  return attributes.length && !script ? '--attribute needs --script: without one there is no element' : '';
}

/** @param {string} target @param {Options} options */
async function run(target, { out, base, attribute: attributes, ...options }) {
  const { content, problems } = await readForExport(target);
  for (const problem of problems) console.error(problemText(problem));
  if (!content) {
    console.error(`\n${counted(problems.length, 'problem')}: nothing was written.`);
    return PROBLEMS;
  }
  let written;
  try {
    const given = Object.fromEntries(attributes);
    written = options.page
      ? await pageFiles(content, { ...options, base, out, attributes: given })
      : { files: [[out, await snippet(content, { ...options, baseUrl: base, attributes: given })]], policy: '' };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return PROBLEMS;
  }
  for (const [file, text] of written.files) {
    const reason = await writeOrPrint(file, String(text));
    if (reason) console.error(reason);
    if (reason) return PROBLEMS;
  }
  if (out && written.policy) console.error(`${out}: a content security policy must allow: ${written.policy}`);
  return FINE;
}

/** @param {unknown} content @param {Record<string, unknown>} options */
async function snippet(content, options) {
  const { renderToString } = await loadRenderer();
  return `${renderToString(content, options)}\n`;
}
