/** What is built for browsers: two bundles for a script tag, and modules for those who have a bundler. */
import { readdirSync } from 'node:fs';
import { bundlePlugins, sourcePlugins } from './tools/rollup-plugins.mjs';

const elements = readdirSync('src/elements').filter((name) => /^kc-[a-z-]+\.ts$/.test(name));
const languages = readdirSync('src/bundled');

/** @type {(input: string, file: string) => import('rollup').RollupOptions} */
const bundle = (input, file) => ({
  input,
  output: { file, format: 'es', sourcemap: true },
  plugins: bundlePlugins(),
});

/** @type {import('rollup').RollupOptions[]} */
export default [
  bundle('src/kc.ts', 'dist/kc.js'),
  bundle('src/register.ts', 'dist/kc-core.js'),
  {
    input: [
      'src/index.ts',
      'src/register.ts',
      ...elements.map((name) => `src/elements/${name}`),
      ...languages.map((name) => `src/bundled/${name}`),
    ],
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      // The content that src/bundled imports stands in dist/ already, outside the sources' root.
      entryFileNames: ({ name }) => `${name.replace(/^dist\//, '')}.js`,
    },
    external: [/^lit($|\/)/, /^@lit\//],
    plugins: sourcePlugins(),
  },
];
