/** The command `kc-answers render`. */
import { InvalidArgumentError, Option } from 'commander';
import { EXIT_CODES, FINE, PROBLEMS } from '../exit-codes.mjs';
import { readForExport } from '../export/read.mjs';
import { problemText } from '../problem.mjs';
import { counted } from '../report.mjs';
import { writeOrPrint } from '../write-file.mjs';
import { loadRenderer } from './renderer.mjs';

/** @import { Command } from 'commander' */

/** @typedef {{attribute: [string, string | true][], base?: string, out?: string} & Record<string, unknown>} Options */

const FOLDER = 'content/en';

const HELP = `
The snippet is the element with its answers inside, as native <details>: to be read without any script. A script that
comes later takes them over as they stand. For looks without a script, and for no shift when it comes, link
kc-answers.css in the page's head.

  --form element  <kc-faq>, for pages and for CMSs that keep unknown tags
  --form div      <div data-kc="faq">, for CMSs that take unknown tags away; kc.js makes the element of it

Examples:
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

/** @param {Command} program */
export function addRender(program) {
  program
    .command('render')
    .description('write answers as HTML, to be read before, or without, any script')
    .argument('[folder|file.json]', 'a content folder, or a content file, built or written by hand', FOLDER)
    .addOption(new Option('--snippet', 'what a page or a CMS pastes').makeOptionMandatory())
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
    .option('--out <file>', 'write to this file, making its folder if needed (default: to standard output)')
    .addHelpText('after', `${HELP}\n${EXIT_CODES}`)
    .action(async (target, options) => {
      process.exitCode = await run(target, options);
    });
}

/** @param {string} target @param {Options} options */
async function run(target, { out, base, attribute: attributes, ...options }) {
  const { content, problems } = await readForExport(target);
  for (const problem of problems) console.error(problemText(problem));
  if (!content) {
    console.error(`\n${counted(problems.length, 'problem')}: nothing was written.`);
    return PROBLEMS;
  }
  const { renderToString } = await loadRenderer();
  let html;
  try {
    html = `${renderToString(content, { ...options, baseUrl: base, attributes: Object.fromEntries(attributes) })}\n`;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return PROBLEMS;
  }
  const reason = await writeOrPrint(out, html);
  if (reason) console.error(reason);
  return reason ? PROBLEMS : FINE;
}
