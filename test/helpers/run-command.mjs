/** Runs the command line as a user does. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../cli/kc-answers.mjs', import.meta.url));

/**
 * @param {string} folder Where it is run.
 * @param {string[]} words
 * @returns {Promise<{code: number, out: string, err: string}>}
 */
export const runCommand = (folder, ...words) =>
  new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...words], { cwd: folder }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
