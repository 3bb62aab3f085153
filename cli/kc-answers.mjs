#!/usr/bin/env node
/** The command line: builds, checks, renders, imports, exports, compares and reviews content. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { check } from './check.mjs';
import { addDiff } from './diff/command.mjs';
import { EXIT_CODES, FINE, PROBLEMS, WRONG_USAGE } from './exit-codes.mjs';
import { addExport } from './export/command.mjs';
import { addImport } from './import/command.mjs';
import { addNew } from './new/command.mjs';
import { buildPack } from './pack.mjs';
import { problemText } from './problem.mjs';
import { counted, reportText } from './report.mjs';
import { addRender } from './render/command.mjs';
import { addReview } from './review/command.mjs';
import { MAX_AGE_MONTHS } from './rules/check-rules.mjs';
import { addSite } from './site/command.mjs';
import { writeOrPrint } from './write-file.mjs';

/** @param {string} folder @param {{out?: string}} options */
async function build(folder, { out }) {
  const { content, problems } = await buildPack(folder);
  for (const problem of problems) console.error(problemText(problem));
  if (!content) {
    console.error(
      `\n${counted(problems.filter(({ level }) => level === 'problem').length, 'problem')}: nothing was built.`,
    );
    return PROBLEMS;
  }
  const json = `${JSON.stringify({ $schema: '../content.schema.json', ...content })}\n`;
  const reason = await writeOrPrint(out, json);
  if (reason) console.error(reason);
  if (reason || out === undefined) return reason ? PROBLEMS : FINE;
  const answers = content.topics.reduce((sum, topic) => sum + topic.questions.length, 0);
  console.error(
    `${out}: ${counted(content.topics.length, 'topic')}, ${counted(answers, 'answer')}, ${counted(content.treatments.length, 'treatment')}, ${content.revision}`,
  );
  return FINE;
}

/** @param {string} target @param {{json?: boolean, grades?: boolean, strict?: boolean, maxAge: number}} options */
async function report(target, { json, grades, strict, maxAge }) {
  const found = await check(target, undefined, maxAge);
  console.log(json ? JSON.stringify(found, null, 2) : reportText(found, { hasGrades: grades ?? false }));
  return found.ok && !(strict && found.warnings.length) ? FINE : PROBLEMS;
}

/** @param {string} text */
function months(text) {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Give a number of months, such as 24.');
  return Number(text);
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const program = new Command('kc-answers')
  .description(
    'Builds, checks, renders, imports, exports, compares and reviews plain-language answers for the kc-answers elements.',
  )
  .version(version)
  .exitOverride()
  .showHelpAfterError('(run with --help for how to use it)')
  .addHelpText(
    'after',
    `
Examples:
  $ kc-answers check content/en
  $ kc-answers build content/en --out dist/content/en.json
  $ kc-answers check my-answers.json
  $ kc-answers new topic work --folder content/en --question "Can I go on working?"
  $ kc-answers diff published.json content/en
  $ kc-answers import faq.html --out my-answers.json
  $ kc-answers export my-answers.json --to html --out my-answers.html
  $ kc-answers render --topic spread --snippet --out spread.html
  $ kc-answers site content/en --out public
${EXIT_CODES}`,
  );

program
  .command('build')
  .description('build a content folder (Markdown, YAML) into the JSON that the elements read')
  .argument('<folder>', 'the folder that holds pack.yaml')
  .option('--out <file>', 'write to this file, making its folder if needed (default: to standard output)')
  .addHelpText('after', `\nNothing is written if there is any problem; all problems are listed.\n${EXIT_CODES}`)
  .action(async (folder, options) => {
    process.exitCode = await build(folder, options);
  });

program
  .command('check')
  .description('list everything that is wrong or hard to read in a content folder or a JSON file')
  .argument('<folder|file.json>', 'a content folder, a content file, built or written by hand, or a clinic file')
  .option('--json', 'print the report as JSON, for other programs')
  .option('--grades', 'list the reading grade of every text, not only the mean of each topic')
  .option('--strict', 'fail on warnings too')
  .option('--max-age <months>', 'warn of words that nobody has updated for this long', months, MAX_AGE_MONTHS)
  .addHelpText(
    'after',
    `
Each finding has its file and line, the sentence, what to do, and in brackets the name of its rule, which
docs/writing.md explains. Reading grades (Flesch-Kincaid) count drug names and glossary words like any other word,
and list items as sentences. Rules that know English only are skipped for other languages.
${EXIT_CODES}`,
  )
  .action(async (target, options) => {
    process.exitCode = await report(target, options);
  });

addImport(program);
addExport(program);
addRender(program);
addSite(program);
addNew(program);
addReview(program);
addDiff(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode ? WRONG_USAGE : FINE;
}
