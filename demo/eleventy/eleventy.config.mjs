/** Builds a clinic's pages with the answers inside: see README.md. */
import { readFileSync } from 'node:fs';
// In a site of your own: from 'kc-answers/render', and the files below from 'node_modules/kc-answers/dist'.
import { renderToString } from '../../dist/render.js';

const DIST = '../../dist';
const FILES = [
  'kc-answers.css',
  'kc-core.js',
  // Parts that the script loads where an attribute asks for them.
  'kc-tools.js',
  'kc-views.js',
  'kc-remote.js',
  'kc-clinic.js',
  // The content again, for the search alone: it knows other names of words.
  'content/en.js',
];

const answers = JSON.parse(readFileSync(new URL(`${DIST}/content/en.json`, import.meta.url), 'utf8'));

export default function (/** @type {any} */ eleventyConfig) {
  eleventyConfig.addShortcode('kcFaq', (/** @type {object} */ options = {}) => renderToString(answers, options));
  for (const file of FILES) eleventyConfig.addPassthroughCopy({ [`${DIST}/${file}`]: `kc-answers/${file}` });
  eleventyConfig.addPassthroughCopy({ '../demo.css': 'demo.css', 'pages/site.css': 'site.css' });
}

export const config = { dir: { input: 'pages', output: '_site' } };
