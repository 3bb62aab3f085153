/** The command `kc-answers review`. */
import { InvalidArgumentError } from 'commander';
import { isDate } from '../dates.mjs';
import { EXIT_CODES, FINE, PROBLEMS, WRONG_USAGE } from '../exit-codes.mjs';
import { readPack } from '../pack.mjs';
import { hasProblems, inFileOrder, problemText } from '../problem.mjs';
import { counted } from '../report.mjs';
import { today } from '../today.mjs';
import { write } from '../write-file.mjs';
import { choose, newerThan } from './choose.mjs';
import { recordReview } from './record.mjs';

/** @import { Command } from 'commander' */
/** @import { Wanted } from './choose.mjs' */
/** @import { Signature } from './record.mjs' */

/** @typedef {Signature & Wanted} Options */

const HELP = `
Records that a clinician has read these words and stands by them. The record names the words themselves: as soon as one
of them changes, the answer says so until it is reviewed again. Dates, line ends, bold type and glossary marks may change.

A review of a topic is one of its summary and all its answers; with --question, of these answers alone.

Examples:
  $ kc-answers review content/en --topic spread --by "Dr. Ada Moss" --role oncologist --date 2026-11-28 --next 2027-11-28
  $ kc-answers review content/en --question spread-aims spread-trial --by "Dr. Ada Moss" --role oncologist --date 2026-11-28
  $ kc-answers review content/en --treatment nivolumab --by "Dr. Ada Moss" --role oncologist --date 2026-11-28`;

/** @param {Command} program */
export function addReview(program) {
  program
    .command('review')
    .description('record who has reviewed which words of a content folder, and when')
    .argument('<folder>', 'the folder that holds pack.yaml')
    .option('--topic <ids...>', 'the summary and all answers of these topics')
    .option('--question <ids...>', 'these answers alone')
    .option('--treatment <ids...>', 'these treatments')
    .requiredOption('--by <name>', 'who reviewed the words', words)
    .requiredOption('--role <profession>', 'the profession of that person, as readers see it', words)
    .requiredOption('--date <date>', 'the day of the review, as 2026-11-28', date)
    .option('--next <date>', 'when the words are to be reviewed again', date)
    .addHelpText('after', `${HELP}\n${EXIT_CODES}`)
    .action(async (folder, options) => {
      process.exitCode = await run(folder, options);
    });
}

/** @param {string} text */
function words(text) {
  if (!text.trim()) throw new InvalidArgumentError('Readers are told it, so it can’t be empty.');
  return text.trim().replace(/\s+/g, ' ');
}

/** @param {string} text */
function date(text) {
  if (!isDate(text))
    throw new InvalidArgumentError('It isn’t a date of the calendar. Write it as year-month-day: 2026-11-23.');
  return text;
}

/** @param {string} folder @param {Options} options */
async function run(folder, { topic, question, treatment, by, role, date, next }) {
  const wrong = [
    topic || question || treatment ? '' : 'name what was reviewed, with --topic, --question or --treatment.',
    date > today() ? `--date ${date} is in the future. A review is recorded when it is done.` : '',
    next && next <= date ? `--next ${next} must come after --date ${date}.` : '',
  ].filter(Boolean);
  if (wrong.length) return refuse(wrong, WRONG_USAGE);
  const { content, findings } = await readPack(folder);
  if (!content || hasProblems(findings.problems)) {
    const problems = inFileOrder(findings.problems).filter(({ level }) => level === 'problem');
    return refuse(problems.map(problemText));
  }
  const { chosen, refusals } = choose(content, {
    ...(topic && { topic }),
    ...(question && { question }),
    ...(treatment && { treatment }),
  });
  const refused = [...refusals, ...newerThan(chosen, date)];
  if (refused.length) return refuse(refused.map((each) => `${folder}: ${each}`));
  const texts = await recordReview(folder, chosen, { by, role, date, ...(next && { next }) });
  for (const [file, text] of Object.entries(texts)) {
    const reason = await write(file, text);
    if (reason) return refuse([`${file}: this file can't be written (${reason}).`]);
    console.log(`${file}: the review by ${by} is recorded.`);
  }
  const answers = [...chosen.topics.flatMap(({ questions }) => questions), ...chosen.questions];
  const counts = [
    counted(chosen.topics.length, 'summary', 'summaries'),
    counted(answers.length, 'answer'),
    counted(chosen.treatments.length, 'treatment'),
  ];
  console.log(`Reviewed on ${date}: ${counts.filter((count) => !count.startsWith('0 ')).join(', ')}.`);
  return FINE;
}

/** @param {string[]} messages @param {number} [code] */
function refuse(messages, code = PROBLEMS) {
  for (const message of messages) console.error(message);
  console.error('\nNo review was recorded.');
  return code;
}
