/** What is built for browsers: bundles for a script tag with the parts they load later, and modules for those who have a bundler. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { rollup } from 'rollup';
import { bundlePlugins, sourcePlugins } from './tools/rollup-plugins.mjs';

const elements = readdirSync('src/elements').filter((name) => /^kc-[a-z-]+\.ts$/.test(name));
const bundled = readdirSync('src/bundled');
const languages = readdirSync('src/messages').filter((name) => /^[a-z]{2}\.ts$/.test(name) && name !== 'en.ts');

/** What a script loads only where an attribute asks for it, by the name of the module: where it is, and its file. */
const PARTS = {
  remote: { input: 'src/remote/remote.ts', file: 'kc-remote.js' },
  tools: { input: 'src/features/tools.ts', file: 'kc-tools.js' },
  views: { input: 'src/features/views.ts', file: 'kc-views.js' },
  // After what it loads itself.
  clinic: { input: 'src/features/clinic.ts', file: 'kc-clinic.js' },
};

/** @type {(input: string, file: string, parts?: Parameters<typeof bundlePlugins>[0]) => import('rollup').RollupOptions & {output: import('rollup').OutputOptions}} */
const bundle = (input, file, parts) => ({
  input,
  // Hidden: the line that names the map would be paid by every patient. The maps stand beside the scripts.
  output: { file, format: 'es', sourcemap: 'hidden' },
  plugins: bundlePlugins(parts),
});

/** Builds the parts first: the scripts carry their hashes. */
async function buildParts() {
  /** @type {Record<string, import('./tools/rollup-plugins.mjs').Part>} */
  const built = {};
  for (const [name, { input, file }] of Object.entries(PARTS)) {
    const options = bundle(input, `dist/${file}`, built);
    const part = await rollup(options);
    await part.write(options.output);
    await part.close();
    const hash = createHash('sha256').update(readFileSync(`dist/${file}`));
    built[name] = { file, integrity: `sha256-${hash.digest('base64')}` };
  }
  return built;
}

export default async () => {
  const parts = await buildParts();
  return [
    bundle('src/kc.ts', 'dist/kc.js', parts),
    bundle('src/register.ts', 'dist/kc-core.js', parts),
    ...languages.map((name) => bundle(`src/messages/${name}`, `dist/messages/${name.replace('.ts', '.js')}`)),
    {
      input: [
        'src/index.ts',
        'src/register.ts',
        ...elements.map((name) => `src/elements/${name}`),
        ...bundled.map((name) => `src/bundled/${name}`),
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
      plugins: sourcePlugins(),
    },
  ];
};
