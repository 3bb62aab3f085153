/**
 * Builds the WordPress plug-in: wordpress/build/kc-answers/, and its zip beside that. The same sources give the same zip, byte
 * for byte.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildScripts } from '../../tools/build-scripts.mjs';
import { whenRun } from '../../tools/when-run.mjs';
import { elementsOf } from './elements.mjs';
import { loadBuilders, piecesOf } from './pieces.mjs';
import { translationsOf } from './translations.mjs';
import { zipOf } from './zip.mjs';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const source = join(root, 'wordpress/kc-answers');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The plug-in as it is installed, and its zip. */
export const PLUGIN = join(root, 'wordpress/build/kc-answers');
export const ZIP = join(root, `wordpress/build/kc-answers-${version}.zip`);

/** What pages load, of all that stands in dist/. */
const loaded = () => [
  ...[
    'kc.js',
    'kc-core.js',
    'kc-remote.js',
    'kc-tools.js',
    'kc-views.js',
    'kc-clinic.js',
    'kc-answers.css',
    'NOTICES.txt',
  ],
  ...scriptsIn('topics'),
  ...scriptsIn('messages'),
  ...scriptsIn('content', /^[a-z]{2}\.js$/),
  ...filesIn(join(dist, 'themes')).map((file) => `themes/${file}`),
];

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** The scripts of a folder of dist/ that are built for script tags: those in sri.json. @param {string} folder @param {RegExp} [wanted] */
function scriptsIn(folder, wanted = /\.js$/) {
  const { files } = JSON.parse(readFileSync(join(dist, 'sri.json'), 'utf8'));
  return Object.keys(files).filter((file) => dirname(file) === folder && wanted.test(file.slice(folder.length + 1)));
}

/** @param {string} file @param {string} text */
function write(file, text) {
  mkdirSync(dirname(join(PLUGIN, file)), { recursive: true });
  writeFileSync(join(PLUGIN, file), text);
}

/** The plug-in's own files; its version is that of the package. */
function copySource() {
  for (const file of filesIn(source)) {
    const text = readFileSync(join(source, file), 'utf8');
    write(file, text.replaceAll('0.0.0', version));
  }
}

async function writeData() {
  const builders = await loadBuilders();
  write('data/elements.json', JSON.stringify(elementsOf(join(dist, 'custom-elements.json'), builders)));
  const contents = filesIn(join(dist, 'content')).filter((file) => /^[a-z]{2}\.json$/.test(file));
  write('data/languages.json', JSON.stringify(contents.map((file) => file.slice(0, 2))));
  for (const file of contents) {
    const content = JSON.parse(readFileSync(join(dist, 'content', file), 'utf8'));
    for (const [name, pieces] of Object.entries(piecesOf(builders, content)))
      write(`data/${content.lang}/${name}`, JSON.stringify(pieces));
  }
}

/** @returns {Promise<number>} how many files it has */
export async function buildPlugin() {
  await buildScripts();
  const manifest = join(dist, 'custom-elements.json');
  if (!existsSync(manifest)) throw new Error(`There is no ${manifest}. "npm run build" makes it.`);
  rmSync(PLUGIN, { recursive: true, force: true });
  copySource();
  for (const file of loaded()) {
    mkdirSync(dirname(join(PLUGIN, 'dist', file)), { recursive: true });
    cpSync(join(dist, file), join(PLUGIN, 'dist', file));
  }
  cpSync(join(root, 'LICENSE'), join(PLUGIN, 'LICENSE'));
  await writeData();
  write('languages/kc-answers.pot', translationsOf(source, filesIn(source), version));
  const files = filesIn(PLUGIN);
  writeFileSync(ZIP, zipOf(files.map((file) => [`kc-answers/${file}`, readFileSync(join(PLUGIN, file))])));
  return files.length;
}

await whenRun(import.meta.filename, async () => {
  const count = await buildPlugin();
  console.log(`${ZIP.slice(root.length + 1)}: ${count} files.`);
});
