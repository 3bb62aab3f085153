/**
 * Writes dist/sri.json: the version, and the `integrity` value of each file that a page may load by address; and
 * dist/snippet.html: what to paste into a page, with both.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

export function writeIntegrity() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const isLoaded =
    /^dist\/(kc(-[a-z]+)?\.js|messages\/(?!en)[a-z]{2}\.js|topics\/[a-z0-9-]+\.js|content\/[a-z-]+\.json)$/;
  const files = filesIn('dist').filter((file) => isLoaded.test(file));
  const entries = files.map((file) => [file.replace('dist/', ''), integrityOf(file)]);
  const text = JSON.stringify({ version, files: Object.fromEntries(entries) }, null, 2);
  writeFileSync(join(root, 'dist/sri.json'), `${text}\n`);
  writeFileSync(join(root, 'dist/snippet.html'), snippet(version));
}
