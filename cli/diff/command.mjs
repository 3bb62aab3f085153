/** The command `kc-answers diff`. */
import { EXIT_CODES, FINE, PROBLEMS, TO_SIGN } from '../exit-codes.mjs';
import { readForExport } from '../export/read.mjs';
import { problemText } from '../problem.mjs';
import { compare } from './compare.mjs';
import { diffText } from './report.mjs';

/** @import { Command } from 'commander' */

const HELP = `
Lists each answer, summary, treatment, definition and source, urgent help and the disclaimer, if its words, its numbers
or its citations are others than before: what a reviewer must read again. Changed numbers come first. Dates, line
ends, bold type and glossary marks don't count.

Examples:
  $ kc-answers diff published.json content/en
  $ kc-answers diff old.json new.json --json`;

/** @param {Command} program */
export function addDiff(program) {
  program
    .command('diff')
    .description('list what a reviewer must sign when one content takes the place of another')
    .argument('<old>', 'a content file or folder, as it was')
    .argument('<new>', 'the same, as it is now')
    .option('--json', 'print the list as JSON, for other programs')
    .addHelpText('after', `${HELP}\n${EXIT_CODES}\n  ${TO_SIGN}  there is something to sign`)
    .action(async (old, now, options) => {
      process.exitCode = await run(old, now, options);
    });
}

/** @param {string} old @param {string} now @param {{json?: boolean}} options */
async function run(old, now, { json }) {
  const [before, after] = await Promise.all([readForExport(old), readForExport(now)]);
  for (const problem of [...before.problems, ...after.problems]) console.error(problemText(problem));
  if (!before.content || !after.content) {
    console.error('\nNothing was compared.');
    return PROBLEMS;
  }
  const changes = compare(before.content, after.content);
  console.log(json ? JSON.stringify({ old, new: now, changes }, null, 2) : diffText(changes));
  return changes.length ? TO_SIGN : FINE;
}
