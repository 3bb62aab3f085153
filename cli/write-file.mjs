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
