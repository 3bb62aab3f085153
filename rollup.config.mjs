/** What is built for browsers: bundles for a script tag with the parts they load later, and modules for those who have a bundler. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { contentLanguages } from './tools/build-content.mjs';
import { bundlePlugins, generated, parsed, sourcePlugins } from './tools/rollup-plugins.mjs';
import { splitContent } from './tools/split-content.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = readdirSync('src/elements').filter((name) => /^kc-[a-z-]+\.ts$/.test(name));
const languages = readdirSync('src/messages').filter((name) => /^[a-z]{2}\.ts$/.test(name) && name !== 'en.ts');

/** What a script loads only where an attribute asks for it, by the name of the module: where it is, and its file. */
const PARTS = {
  remote: { input: 'src/remote/remote.ts', file: 'kc-remote.js' },
  tools: { input: 'src/features/tools.ts', file: 'kc-tools.js' },
  views: { input: 'src/features/views.ts', file: 'kc-views.js' },
  // After what it loads itself.
  clinic: { input: 'src/features/clinic.ts', file: 'kc-clinic.js' },
};

/** The topics of the English content that kc.js carries; it gets the others from beside it (docs/decisions/0022). */
const WITH_SCRIPT = ['spread', 'sarcomatoid'];

/** Where modules that the build writes would stand. */
const writtenAs = (/** @type {string} */ name) => join(import.meta.dirname, `src/bundled/${name}.ts`);

/** @param {import('./src/content/model.js').Content} content */
const announcing = (content) =>
  `import { announceContent } from '../content/registry.js';
announceContent(${parsed(content)});`;

/** The modules that announce the content of a language: those that don't stand in src/bundled are like those that do. */
const bundled = contentLanguages().map((lang) => ({ lang, module: writtenAs(lang) }));
const writtenLanguages = generated(
  Object.fromEntries(
    bundled
      .filter(({ module }) => !existsSync(module))
      .map(({ lang, module }) => [
        module,
        readFileSync('src/bundled/en.ts', 'utf8').replace('/content/en.json', `/content/${lang}.json`),
      ]),
  ),
);

/** @type {(input: string, file: string, parts?: Parameters<typeof bundlePlugins>[0]) => import('rollup').RollupOptions & {output: import('rollup').OutputOptions}} */
const bundle = (input, file, parts) => ({
  input,
  // Hidden: the line that names the map would be paid by every patient. The maps stand beside the scripts.
  output: { file, format: 'es', sourcemap: 'hidden' },
  plugins: [writtenLanguages, ...bundlePlugins(parts)],
});

/**
 * The script for pages that can't carry `type="module"`. What would be `import.meta.url` in a module is the address of its
 * tag: nothing else counts as one, not an image by the name of `currentScript`. It begins and ends so that it can stand
 * in one file with others.
 * @param {Parameters<typeof bundlePlugins>[0]} parts
 * @returns {import('rollup').RollupOptions}
 */
const classic = (parts) => ({
  input: 'src/kc.classic.ts',
  output: {
    file: 'dist/kc.classic.js',
    format: 'iife',
    intro: `const script = document.currentScript;
const scriptUrl = (script instanceof HTMLScriptElement && script.src) || document.baseURI;`,
    sourcemap: 'hidden',
  },
  plugins: [
    {
      name: 'classic',
      resolveImportMeta: () => 'scriptUrl',
      load: (id) => (id === join(import.meta.dirname, 'package.json') ? JSON.stringify({ version }) : null),
    },
    writtenLanguages,
    ...bundlePlugins(parts, false),
  ],
});

/** The hash of a file that a script loads from beside it. @param {string} file */
const hashOf = (file) => `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;

/** @param {import('rollup').RollupOptions & {output: import('rollup').OutputOptions}} options */
async function write(options) {
  const built = await rollup(options);
  await built.write(options.output);
  await built.close();
}

/** Builds the files of topics, and what kc.js carries: that names them with their hashes. */
async function buildTopics() {
  const { script, topics, all } = splitContent(JSON.parse(readFileSync('dist/content/en.json', 'utf8')), WITH_SCRIPT);
  /** @type {Record<string, string>} */
  const hashes = {};
  for (const [name, content] of Object.entries({ ...topics, all })) {
    const module = writtenAs(`topic-${name}`);
    const file = `dist/topics/${name}.js`;
    const options = bundle(module, file);
    await write({ ...options, plugins: [generated({ [module]: announcing(content) }), options.plugins] });
    hashes[name] = hashOf(file);
  }
  mkdirSync('dist/topics', { recursive: true });
  writeFileSync('dist/topics/files.json', JSON.stringify(hashes));
  writeFileSync('dist/topics/script.json', JSON.stringify(script));
}

/** Builds the parts first: the scripts carry their hashes. */
async function buildParts() {
  /** @type {Record<string, import('./tools/rollup-plugins.mjs').Part>} */
  const built = {};
  for (const [name, { input, file }] of Object.entries(PARTS)) {
    await write(bundle(input, `dist/${file}`, built));
    built[name] = { file, integrity: hashOf(`dist/${file}`) };
  }
  return built;
}

export default async () => {
  const parts = await buildParts();
  await buildTopics();
  return [
    bundle('src/kc.ts', 'dist/kc.js', parts),
    bundle('src/register.ts', 'dist/kc-core.js', parts),
    classic(parts),
    ...languages.map((name) => bundle(`src/messages/${name}`, `dist/messages/${name.replace('.ts', '.js')}`)),
    ...bundled.map(({ lang, module }) => bundle(module, `dist/content/${lang}.js`)),
    {
      input: [
        'src/index.ts',
        'src/register.ts',
        ...elements.map((name) => `src/elements/${name}`),
        ...bundled.map(({ module }) => module),
      ],
      output: {
        dir: 'dist',
        format: 'es',
        preserveModules: true,
        preserveModulesRoot: 'src',
        // The content that src/bundled imports stands in dist/ already, outside the sources' root.
        entryFileNames: (/** @type {{name: string}} */ { name }) => `${name.replace(/^dist\//, '')}.js`,
        chunkFileNames: '[name].js',
      },
      external: [/^lit($|\/)/, /^@lit\//],
      plugins: [writtenLanguages, ...sourcePlugins()],
    },
  ];
};
