/** Lets a command use a module of the widget itself, which is TypeScript. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * The code of one file, with all that it imports.
 * @param {string} folder A folder of `src/`.
 * @param {string} code What is wanted of it: `export { sayIn } from './messages.js';`.
 * @param {string[]} [inject] Modules of that folder whose exports stand in the place of a page's globals.
 */
export async function bundleSource(folder, code, inject = []) {
  const resolveDir = fileURLToPath(new URL(`../src/${folder}`, import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir },
    inject: inject.map((file) => join(resolveDir, file)),
    bundle: true,
    write: false,
    format: 'esm',
    // The package says that its sources have no side effects; those of the languages do: they register.
    ignoreAnnotations: true,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** @param {string} code @returns {Promise<any>} */
export const importText = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);

/** @param {string} folder @param {string} code As for bundleSource. @returns {Promise<any>} */
export const sourceModule = async (folder, code) => importText(await bundleSource(folder, code));
