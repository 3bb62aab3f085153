/** What the build of the WordPress plug-in makes, where no WordPress is needed to tell: the rest is in test/wordpress/. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { crc32, inflateRawSync } from 'node:zlib';
import { elementsOf } from '../../wordpress/tools/elements.mjs';
import { loadBuilders, piecesOf } from '../../wordpress/tools/pieces.mjs';
import { translationsOf } from '../../wordpress/tools/translations.mjs';
import { zipOf } from '../../wordpress/tools/zip.mjs';

const folder = mkdtempSync(join(tmpdir(), 'kc-plugin-'));
after(() => rmSync(folder, { recursive: true }));

/** @param {string} name @param {string} text */
function write(name, text) {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** Reads a zip by its directory, as unpackers do. @param {Buffer} zip @returns {[string, string][]} */
function readZip(zip) {
  const end = zip.length - 22;
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const [crc, packed, nameLength] = [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const offset = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const start = offset + 30 + zip.readUInt16LE(offset + 26);
    const bytes = inflateRawSync(zip.subarray(start, start + packed));
    assert.equal(crc32(bytes), crc);
    at += 46 + nameLength;
    return [name, bytes.toString()];
  });
}

test('a zip holds its files, and is the same for the same files', () => {
  /** @type {[string, Buffer][]} */
  const files = [
    ['kc-answers/a.txt', Buffer.from('a'.repeat(1000))],
    ['kc-answers/ä/b.txt', Buffer.from('Ä')],
  ];
  const zip = zipOf(files);
  assert.deepEqual(
    readZip(zip),
    files.map(([name, bytes]) => [name, bytes.toString()]),
  );
  assert.ok(zip.length < 500);
  assert.deepEqual(zipOf(files), zip);
});

test('translators get each text once, with its places and notes', () => {
  write('kc-answers.php', ' * Plugin Name:   The name\n * Description:   What it is\n');
  write('a.php', "/* translators: %s: a name. */\nsprintf( esc_html__( 'Added by %s', 'kc-answers' ), 1 );\n");
  write('b.js', "__('Added by %s', 'kc-answers'); __('It\\'s “here”', 'kc-answers');");
  const pot = translationsOf(folder, ['a.php', 'b.js'], '1.2.3');
  assert.match(
    pot,
    /#\. translators: %s: a name\.\n#: a\.php:2\n#: b\.js:1\n#, php-format\nmsgid "Added by %s"\nmsgstr ""/,
  );
  assert.equal(pot.match(/msgid "Added by %s"/g)?.length, 1);
  assert.match(pot, /msgid "It's “here”"/);
  assert.match(pot, /msgid "What it is"/);
});

test('a text that cannot be collected stops the build', () => {
  write('kc-answers.php', '');
  write('a.php', '\n__( $text, "kc-answers" );');
  assert.throws(() => translationsOf(folder, ['a.php'], '1'), /a\.php:2/);
});

test('an attribute that nobody has decided on stops the build', async () => {
  const builders = await loadBuilders();
  /** @param {string} name @param {string} type */
  const manifest = (name, type) =>
    write(
      'elements.json',
      JSON.stringify({
        modules: [
          { declarations: [{ tagName: 'kc-faq', attributes: [{ name, type: { text: type }, fieldName: 'x' }] }] },
        ],
      }),
    );
  assert.deepEqual(elementsOf(manifest('layout', 'TreatmentLayout'), builders)['kc-faq']?.layout?.kind, [
    'list',
    'cards',
    'compare',
  ]);
  assert.equal(elementsOf(manifest('new-one', 'boolean'), builders)['kc-faq']?.['new-one']?.kind, 'switch');
  assert.throws(() => elementsOf(manifest('new-one', 'string'), builders), /attribute "new-one"/);
});

test('what is left open in the pieces can be told from every text', async () => {
  const builders = await loadBuilders();
  const content = JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/content/en.json'), 'utf8'));
  const { html } = /** @type {any} */ (piecesOf(builders, content)['topics/spread.json']).head;
  assert.match(html, /<section class="kc-topic" id="\{\{id:spread\}\}" data-kc-id="spread"><h\{\{h0\}\} /);
  content.topics[0].question = 'What is {{this}}?';
  assert.throws(() => piecesOf(builders, content), /No text may hold/);
});
