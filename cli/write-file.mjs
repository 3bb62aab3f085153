/** Writes a text file, and says why it can't. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Why a file can't be written, or nothing. @param {string} file @param {string} text */
export async function write(file, text) {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    return '';
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (!code) throw error;
    return code;
  }
}

/**
 * Writes to a file, or to standard output where none is named. Returns the sentence that says why it can't, or nothing.
 * @param {string | undefined} file @param {string} text
 */
export async function writeOrPrint(file, text) {
  if (file === undefined) {
    process.stdout.write(text);
    return '';
  }
  const reason = await write(file, text);
  return reason && `${file}: this file can't be written (${reason}).`;
}
