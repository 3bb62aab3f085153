/** Lints a piece of code as if it stood in a folder of src/, by the project's own configuration. */
import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';

const eslint = new ESLint();

/**
 * The code takes the place of a module that exists, because rules that know types ask for one.
 * @param {string} folder of src/
 * @param {string} rule whose messages are wanted
 * @param {string} code
 * @returns {Promise<[file: string, problems: import('eslint').Linter.LintMessage[]]>}
 */
export async function messagesFor(folder, rule, code) {
  const name = readdirSync(`src/${folder}`).find((entry) => entry.endsWith('.ts'));
  const file = `src/${folder}/${name}`;
  const [result] = await eslint.lintText(code, { filePath: file });
  const fatal = result?.messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${file}: ${fatal.message}`);
  return [file, result?.messages.filter(({ ruleId }) => ruleId === rule || rule === '*') ?? []];
}
