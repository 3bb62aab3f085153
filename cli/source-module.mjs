/** Lets a command use a module of the widget itself, which is TypeScript. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * @param {string} folder A folder of `src/`.
 * @param {string} code What is wanted of it: `export { sayIn } from './messages.js';`.
 * @returns {Promise<any>}
 */
export async function sourceModule(folder, code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL(`../src/${folder}`, import.meta.url)) },
    bundle: true,
    write: false,
    format: 'esm',
    // The package says that its sources have no side effects; those of the languages do: they register.
    ignoreAnnotations: true,
    logLevel: 'silent',
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}
