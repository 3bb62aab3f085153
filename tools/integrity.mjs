/**
 * Writes dist/sri.json: the version, and the `integrity` value of each file that a page may load by address; and
 * dist/snippet.html: what to paste into a page, with both; dist/snippets.html has the tags for each kind of page.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesIn } from './stamp.mjs';

const root = join(import.meta.dirname, '..');

/** @param {string} file */
function integrityOf(file) {
  return `sha384-${createHash('sha384')
    .update(readFileSync(join(root, file)))
    .digest('base64')}`;
}

/** @param {string} version */
const snippet = (version) => `<!-- kc-answers ${version} -->
<script
  type="module"
  src="/kc-answers/${version}/kc.js"
  integrity="${integrityOf('dist/kc.js')}"
  crossorigin="anonymous"
></script>

<kc-faq topic="spread">
  <p>Our answers can’t be shown right now. Please ask your care team.</p>
</kc-faq>
`;

/** A script tag with its hash. @param {string} version @param {string} file */
const tag = (version, file) => `<script${file.includes('.classic.') ? '' : '\n  type="module"'}
  src="/kc-answers/${version}/${file}"
  integrity="${integrityOf(`dist/${file}`)}"
  crossorigin="anonymous"
></script>`;

/** The tags that docs/scripts.md tells of, each kind of page under its title. @param {string} version @param {string[]} files */
const snippets = (version, files) => {
  const topics = files.filter((file) => /^topics\/(?!all\.)/.test(file));
  const languages = files.filter((file) => /^content\/(?!en\b).*\.js$/.test(file));
  const pages = [
    ['The topics “spread” and “sarcomatoid”, treatments, links', ['kc.js']],
    ['The same, for systems that can’t carry type="module"', ['kc.classic.js']],
    ['The whole questions page', ['kc.js', 'topics/all.js']],
    ['All in English, without further requests', ['kc-core.js', 'content/en.js']],
    ...topics.map((file) => [`The topic “${basename(file, '.js')}” alone`, ['kc-core.js', file]]),
    ...languages.map((file) => [
      `A page in “${basename(file, '.js')}”`,
      ['kc.js', file, file.replace('content', 'messages')].filter((each) => files.includes(each)),
    ]),
  ];
  return pages
    .map(
      ([title, own]) => `<!-- ${title}: kc-answers ${version} -->
${/** @type {string[]} */ (own).map((file) => tag(version, file)).join('\n')}
`,
    )
    .join('\n');
};

export function writeIntegrity() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const isLoaded =
    /^dist\/(kc([-.][a-z]+)?\.js|kc-answers\.css|themes\/[a-z-]+\.css|messages\/(?!en)[a-z]{2}\.js|topics\/[a-z0-9-]+\.js|content\/([a-z-]+\.json|[a-z]{2}\.js))$/;
  const files = filesIn('dist').filter((file) => isLoaded.test(file));
  const entries = files.map((file) => [file.replace('dist/', ''), integrityOf(file)]);
  const text = JSON.stringify({ version, files: Object.fromEntries(entries) }, null, 2);
  writeFileSync(join(root, 'dist/sri.json'), `${text}\n`);
  writeFileSync(join(root, 'dist/snippet.html'), snippet(version));
  writeFileSync(
    join(root, 'dist/snippets.html'),
    snippets(
      version,
      files.map((file) => file.replace('dist/', '')),
    ),
  );
}
