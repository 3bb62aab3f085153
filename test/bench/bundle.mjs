/** Makes one script, or one style sheet, of what a package's documentation says to import. */
import { join } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import { rollup } from 'rollup';

/** @typedef {Record<string, string>} Files what is served beside a page, by name */

const ENTRY = join(import.meta.dirname, 'entry.js');

/** @param {string} code @returns {import('rollup').Plugin} */
const entry = (code) => ({
  name: 'entry',
  resolveId: (source) => (source === ENTRY ? ENTRY : null),
  load: (id) => (id === ENTRY ? code : null),
});

/** Some packages ask what they are built for. @returns {import('rollup').Plugin} */
const production = () => ({
  name: 'production',
  transform: (code) =>
    code.includes('process.env.NODE_ENV')
      ? { code: code.replaceAll('process.env.NODE_ENV', '"production"'), map: null }
      : null,
});

/** A style sheet that a script imports is bundled apart: see `bundleStyles`. @returns {import('rollup').Plugin} */
const withoutStyles = () => ({ name: 'without-styles', load: (id) => (id.endsWith('.css') ? '' : null) });

/**
 * The script as `app.js`, with what it loads later beside it: made by the bundler and the minifier, and with the settings,
 * that make our own.
 * @param {string} code what an author would write
 * @returns {Promise<Files>}
 */
export async function bundleScript(code) {
  const bundle = await rollup({
    input: ENTRY,
    plugins: [
      entry(code),
      nodeResolve({ exportConditions: ['production'], browser: true }),
      withoutStyles(),
      production(),
      terser({
        ecma: 2022,
        module: true,
        compress: { passes: 3, keep_fargs: false },
        format: { comments: false },
      }),
    ],
    onwarn: (warning) => {
      if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
    },
  });
  const { output } = await bundle.generate({
    format: 'es',
    entryFileNames: 'app.js',
    chunkFileNames: 'part-[hash].js',
  });
  await bundle.close();
  return Object.fromEntries(
    output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  );
}

/**
 * Style sheets as one `app.css`, without the fonts that they name.
 * @param {string} code CSS that imports what is needed
 * @returns {Promise<Files>}
 */
export async function bundleStyles(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: 'css', resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    external: ['*.woff', '*.woff2', '*.svg', '*.png'],
    logLevel: 'error',
  });
  return { 'app.css': outputFiles[0]?.text ?? '' };
}
