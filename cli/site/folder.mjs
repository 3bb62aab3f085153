/** Writes a folder whole or not at all, and takes the place of none but its own last one. */
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Lists what was written: it tells our own folder from others. */
export const LIST = 'kc-site.json';

/**
 * Returns the sentence that says why it can't, or nothing.
 * @param {string} out
 * @param {ReadonlyMap<string, string>} files By their paths in the folder.
 */
export async function writeFolder(out, files) {
  const folder = await realpath(out).catch(() => path.resolve(out));
  const next = `${folder}.next-${process.pid}`;
  try {
    const reason = await whyNot(folder);
    if (reason) return `${out}: ${reason}`;
    for (const [file, text] of [...files, listOf(files)]) {
      const target = path.join(next, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    await replace(folder, next);
    return '';
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (!code) throw error;
    return `${out}: this folder can't be written (${code}). Nothing has changed in it.`;
  } finally {
    // Where not even its place could be made, nothing is left either.
    await rm(next, { recursive: true, force: true }).catch(() => {});
  }
}

/** @param {ReadonlyMap<string, string>} files @returns {[string, string]} */
const listOf = (files) => [
  LIST,
  `${JSON.stringify({ writtenBy: 'kc-answers site', files: [...files.keys()].sort() }, null, 2)}\n`,
];

/** The old folder makes room by a rename, and comes back if the new one can't take its place. @param {string} folder @param {string} next */
async function replace(folder, next) {
  const last = `${folder}.last-${process.pid}`;
  const isThere = await stat(folder).catch(() => null);
  if (!isThere) return rename(next, folder);
  await rename(folder, last);
  try {
    await rename(next, folder);
  } catch (error) {
    await rename(last, folder);
    throw error;
  }
  await rm(last, { recursive: true, force: true });
}

/** Why what is there must stay, or nothing. @param {string} folder */
async function whyNot(folder) {
  const found = await stat(folder).catch(() => null);
  if (!found) return '';
  if (!found.isDirectory()) return 'this is a file. Name a folder.';
  const there = await filesIn(folder);
  if (!there.length) return '';
  const own = await readFile(path.join(folder, LIST), 'utf8').then(listed, () => undefined);
  if (!own) return "this folder isn't empty, and isn't one that kc-answers site has written. Name another.";
  const others = there.filter((file) => !own.includes(file));
  return others.length
    ? `this folder holds what kc-answers site hasn't written: ${others.slice(0, 3).join(', ')}${others.length > 3 ? ' and more' : ''}. Move it away, or name another folder.`
    : '';
}

/** @param {string} text @returns {string[] | undefined} */
function listed(text) {
  try {
    const { writtenBy, files } = JSON.parse(text);
    return writtenBy === 'kc-answers site' && Array.isArray(files) ? [LIST, ...files] : undefined;
  } catch {
    return undefined;
  }
}

/** All files in a folder, with slashes in their paths. @param {string} folder */
const filesIn = async (folder) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      path
        .relative(folder, path.join(entry.parentPath ?? entry.path, entry.name))
        .split(path.sep)
        .join('/'),
    );
