/** Weighs what a page loads, and fails if the code is over its limits. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { contentLanguages } from './build-content.mjs';
import { buildScripts } from './build-scripts.mjs';
import { minifier, sourcePlugins } from './rollup-plugins.mjs';
import { costsByModule } from './size-by-module.mjs';
import { whenRun } from './when-run.mjs';

const root = join(import.meta.dirname, '..');

/** Bytes on the wire, after brotli. */
const CORE_LIMIT = 12_200;
const FAQ_LIMIT = 11_300;
const SCRIPT_LIMIT = 41_000;
const CLASSIC_LIMIT = 41_500;

/** @typedef {{name: string, code: Buffer, limit?: number}} Weighed */

/** What somebody's page loads first who imports nothing but the class of kc-faq; the parts come later, as chunks. */
async function bundleOfFaq() {
  const file = JSON.stringify(join(root, 'src/elements/kc-faq.ts'));
  const bundle = await rollup({
    input: 'only-faq.js',
    plugins: [
      {
        name: 'only-faq',
        resolveId: (source) => (source === 'only-faq.js' ? source : null),
        load: (id) =>
          id === 'only-faq.js' ? `import { KcFaq } from ${file}; customElements.define('kc-faq', KcFaq);` : null,
      },
      ...sourcePlugins(),
      minifier(),
    ],
  });
  const { output } = await bundle.generate({ format: 'es', minifyInternalExports: true });
  await bundle.close();
  return Buffer.from(output[0].code);
}

/** @param {Buffer} code */
function brotliSize(code) {
  return brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** @param {Weighed} weighed */
function rowOf({ name, code, limit }) {
  const brotli = brotliSize(code);
  const left = limit === undefined ? undefined : limit - brotli;
  return { file: name, raw: code.length, gzip: gzipSync(code, { level: 9 }).length, brotli, limit, left };
}

/**
 * @param {string} head what the rows are of
 * @param {string[]} columns
 * @param {(readonly [name: string, ...cells: (number | undefined)[]])[]} rows
 */
function printTable(head, columns, rows) {
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log([head.padEnd(width), ...columns.map((column) => column.padStart(9))].join(''));
  for (const [name, ...cells] of rows)
    console.log([name.padEnd(width), ...cells.map((cell) => (cell?.toLocaleString('en') ?? '').padStart(9))].join(''));
}

/** Where the bytes go. Needs dist/kc-core.js. */
function printModules() {
  const costs = costsByModule(join(root, 'dist/kc-core.js'), brotliSize);
  console.log(
    '\nWhat each module costs in kc-core.js: brotli is how much less the whole would weigh without it, give or take 20.\n',
  );
  printTable(
    'module',
    ['raw', 'brotli'],
    costs.map(({ module, raw, brotli }) => [module, raw, brotli]),
  );
}

/** Prints the table. Throws a sentence for what is over its limit. Needs dist/kc.js and dist/kc-core.js. */
export async function checkSizes() {
  /** @param {string} file */
  const dist = (file) => readFileSync(join(root, 'dist', file));
  /** @param {string} folder @param {RegExp} pattern */
  const filesOf = (folder, pattern) =>
    readdirSync(join(root, 'dist', folder))
      .filter((file) => pattern.test(file))
      .map((file) => ({ name: `${folder}/${file}`, code: dist(`${folder}/${file}`) }));
  /** @type {Weighed[]} */
  const weighed = [
    { name: 'kc-core.js (all elements, no content)', code: dist('kc-core.js'), limit: CORE_LIMIT },
    { name: 'kc-faq alone, from npm', code: await bundleOfFaq(), limit: FAQ_LIMIT },
    { name: 'kc.js (elements, treatments, some topics in English)', code: dist('kc.js'), limit: SCRIPT_LIMIT },
    { name: 'kc.classic.js (the same, not as a module)', code: dist('kc.classic.js'), limit: CLASSIC_LIMIT },
    { name: 'kc-remote.js (src, content)', code: dist('kc-remote.js') },
    { name: 'kc-tools.js (searchable, expandable, linkable, printable, askable)', code: dist('kc-tools.js') },
    { name: 'kc-views.js (compare, picture, table)', code: dist('kc-views.js') },
    { name: 'kc-clinic.js (clinic)', code: dist('kc-clinic.js') },
    ...filesOf('messages', /^(?!en)[a-z]{2}\.js$/),
    ...filesOf('topics', /\.js$/),
    ...contentLanguages().flatMap((lang) => filesOf('content', new RegExp(`^${lang}\\.js(on)?$`))),
  ];
  const rows = weighed.map(rowOf);
  printTable(
    'file',
    ['raw', 'gzip', 'brotli', 'limit', 'left'],
    rows.map(({ file, raw, gzip, brotli, limit, left }) => [file, raw, gzip, brotli, limit, left]),
  );
  const over = rows.filter(({ left }) => left !== undefined && left < 0);
  if (over.length === 0) return;
  throw new Error(over.map(({ file, left }) => `${file} is ${-Number(left)} bytes over its limit.`).join('\n'));
}

await whenRun(import.meta.filename, async () => {
  await buildScripts();
  await checkSizes().finally(printModules);
});
