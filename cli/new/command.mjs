/** The command `kc-answers new`. */
import { InvalidArgumentError } from 'commander';
import { EXIT_CODES, FINE, PROBLEMS } from '../exit-codes.mjs';
import { today } from '../today.mjs';
import { newTopic } from './topic.mjs';

/** @import { Command } from 'commander' */

/** @typedef {{folder: string, question: string, group?: string}} Options */

const HELP = `
Writes the file of the topic, with its question and the date of today, and adds the topic to pack.yaml: last in the list,
or last in the group. Then "kc-answers check" names what is to be filled in.

Example:
  $ kc-answers new topic work --folder content/en --question "Can I go on working?" --group living`;

/** @param {Command} program */
export function addNew(program) {
  program
    .command('new')
    .description('begin a new topic in a content folder')
    .command('topic')
    .description('begin a new topic in a content folder')
    .argument('<id>', 'the id of the topic, which becomes the name of its file')
    .requiredOption('--folder <folder>', 'the folder that holds pack.yaml')
    .requiredOption('--question <text>', 'the question that the whole topic answers', words)
    .option('--group <id>', 'the group of pack.yaml that it belongs to')
    .addHelpText('after', `${HELP}\n${EXIT_CODES}`)
    .action(async (id, options) => {
      process.exitCode = await run(id, options);
    });
}

/** @param {string} text */
function words(text) {
  if (!text.trim()) throw new InvalidArgumentError('Write the question that the topic answers.');
  return text.trim().replace(/\s+/g, ' ');
}

/** @param {string} id @param {Options} options */
async function run(id, { folder, question, group }) {
  const { file, reasons } = await newTopic(
    folder,
    { id, question, ...(group === undefined ? {} : { group }) },
    today(),
  );
  for (const reason of reasons) console.error(reason);
  if (reasons.length) return PROBLEMS;
  console.log(`${file}: write the summary above the first "## ", then questions with their answers.`);
  console.log(`What is missing is told by: kc-answers check ${folder}`);
  return FINE;
}
