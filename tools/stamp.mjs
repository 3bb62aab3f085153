/** Remembers, by a hash of everything that went in, what has been built already. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/**
 * All files of a folder, or the file itself, in a fixed order; none if there is no such thing.
 * @param {string} path
 * @returns {string[]}
 */
export function filesIn(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .filter((name) => name !== 'node_modules')
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
}

/** @param {string[]} inputs */
function hashOf(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesIn))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/**
 * Runs a task unless its outputs exist and its inputs are what they were after the last success.
 * @param {{name: string, inputs: string[], outputs: string[]}} what
 * @param {() => void | Promise<void>} task
 */
export async function unlessBuilt({ name, inputs, outputs }, task) {
  const file = join(root, '.cache', `${name}.sha256`);
  const hash = hashOf(inputs);
  const isBuilt = existsSync(file) && readFileSync(file, 'utf8') === hash;
  if (isBuilt && outputs.every((output) => existsSync(join(root, output)))) return;
  rmSync(file, { force: true });
  await task();
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(file, hash);
}
