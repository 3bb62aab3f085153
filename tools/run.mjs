/** Runs one program of this project or of an installed package, and waits for it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/**
 * The script behind a command of an installed package: started with `node`, it needs no shell on any system.
 * @param {string} command
 * @param {string} [packageName]
 */
export function commandOf(command, packageName = command) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {boolean} whether it succeeded
 */
export function runNode(script, args) {
  return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).status === 0;
}
