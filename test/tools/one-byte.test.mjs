/** What a page loads needs one byte per character in memory. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { escapeWide, isNearlyOneByte, oneByteJson, WIDE } from '../../tools/one-byte.mjs';
import { bundlePlugins } from '../../tools/rollup-plugins.mjs';

const dist = join(import.meta.dirname, '../../dist');
const LONG = 'One kidney is enough. '.repeat(400);

test('what is escaped is the same once it is read', () => {
  const value = {
    quotes: `${LONG}“so” \\u201c \\“ ’`,
    pair: `${LONG}🙂`,
    half: `${LONG}\ud83d`,
    '“': null,
    latin: 'é\u00a0ÿ',
  };
  const json = oneByteJson(value);
  assert.equal(json.match(WIDE), null);
  assert.deepEqual(JSON.parse(json), value);
  assert.match(json, /é\u00a0ÿ/);
});

test('text of another script stays as it is', () => {
  const value = { ar: 'هل يمكنني العيش بكلية واحدة؟' };
  assert.equal(oneByteJson(value), JSON.stringify(value));
  assert.equal(isNearlyOneByte(`${LONG}“so”`), true);
  assert.equal(isNearlyOneByte('“so”'), false);
});

test('a script with strings, templates and regular expressions says the same', async () => {
  const code = `export const said = ["“", \`\${1}…\`, /[‘-‟]/.test("“"), /🙂{2}/u.test("🙂🙂"), "🙂".length]; /* ${LONG} */
export const more = ${JSON.stringify(LONG)};`;
  const entry = {
    name: 'entry',
    resolveId: (/** @type {string} */ source) => source,
    load: () => code,
  };
  const bundle = await rollup({ input: 'entry.js', plugins: [entry, ...bundlePlugins()] });
  const { output } = await bundle.generate({ format: 'es' });
  assert.ok(output[0].code.includes(escapeWide('…')));
  assert.equal(output[0].code.match(WIDE), null);
  const { said } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
  assert.deepEqual(said, ['“', '1…', true, true, 2]);
});

test('the scripts that ship need one byte per character', { skip: !existsSync(dist) && 'dist/ isn’t built' }, () => {
  const scripts = ['.', 'topics', 'content'].flatMap((folder) =>
    readdirSync(join(dist, folder))
      .filter(
        (file) =>
          /^kc.*\.js$/.test(file) || (folder === 'topics' && file.endsWith('.js')) || /^(en|es)\.js$/.test(file),
      )
      .map((file) => join(folder, file)),
  );
  assert.ok(scripts.length > 20, scripts.join());
  const wide = scripts.filter((file) => readFileSync(join(dist, file), 'utf8').match(WIDE));
  assert.deepEqual(wide, []);
});
