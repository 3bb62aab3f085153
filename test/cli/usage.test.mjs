/** How the command line answers right and wrong usage. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { packFolder } from '../helpers/pack-folder.mjs';
import { runCommand } from '../helpers/run-command.mjs';

test('help shows the commands, examples and exit codes', async (t) => {
  const root = await packFolder(t);
  const { code, out } = await runCommand(root, '--help');
  assert.equal(code, 0);
  for (const words of ['build [options] <folder>', 'check [options] <folder|file.json>', 'Examples:', 'Exit codes:'])
    assert.ok(out.includes(words), words);
  assert.ok((await runCommand(root, 'check', '--help')).out.includes('Exit codes:'));
});

for (const words of [
  [],
  ['bild', 'en'],
  ['build'],
  ['build', 'en', 'more'],
  ['build', 'en', '--ot', 'x'],
  ['check', '--jsn', 'en'],
])
  test(`wrong usage exits with 2: kc-answers ${words.join(' ')}`, async (t) => {
    const { code, out, err } = await runCommand(await packFolder(t), ...words);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.notEqual(err, '');
    assert.doesNotMatch(err, /\n {4}at /);
  });

test('what isn’t there is told in a sentence, without a stack trace', async (t) => {
  const root = await packFolder(t, { 'treatments.yaml': null });
  const told = async (/** @type {string[]} */ ...words) => {
    const { code, out, err } = await runCommand(root, ...words);
    assert.equal(code, 1, words.join(' '));
    assert.doesNotMatch(out + err, /\n {4}at /);
    return out + err;
  };
  assert.match(await told('build', 'nowhere'), /^nowhere: there is no such folder\.\n/);
  assert.match(await told('check', 'nowhere'), /^nowhere\n {2}problem: there is no such folder\. \[format\]\n/);
  assert.match(
    await told('check', 'nowhere.json'),
    /^nowhere\.json\n {2}problem: there is no such file\. \[format\]\n/,
  );
  assert.match(await told('build', 'en/pack.yaml'), /^en\/pack\.yaml: this is a file\. Name the folder/);
  assert.match(await told('build', '.'), /^pack\.yaml: there is no such file\. A content folder needs one/);
  assert.match(await told('build', 'en'), /^en\/spread\.md:5: the treatment "drug-a" isn't in treatments\.yaml\./);
});

test('text that isn’t UTF-8 is told in a sentence', async (t) => {
  const root = await packFolder(t);
  await writeFile(path.join(root, 'en/glossary.yaml'), Buffer.from([0x61, 0x3a, 0x20, 0xe9, 0x0a]));
  const { code, err } = await runCommand(root, 'build', 'en');
  assert.equal(code, 1);
  assert.match(err, /en\/glossary\.yaml: this file isn't UTF-8 text\. Save it as UTF-8\./);
});

test('a topic file that isn’t listed or isn’t there is named', async (t) => {
  const pack = `lang: en\ntitle: T\npublisher: {name: A}\ntopics: [spreed, spread, spread, "Bad Id"]\nurgent: Now.\ndisclaimer: No.\n`;
  const root = await packFolder(t, { 'pack.yaml': pack, 'other.md': 'x', 'README.md': 'x' });
  const { code, err } = await runCommand(root, 'build', 'en');
  assert.equal(code, 1);
  assert.match(err, /en\/pack\.yaml:4: the topic "spreed" needs the file en\/spreed\.md: there is no such file\./);
  assert.match(err, /en\/pack\.yaml:4: the id "spread" is already that of the topic at en\/pack\.yaml:4\./);
  assert.match(err, /en\/pack\.yaml:4: "Bad Id" can't be the id of a topic\. Ids are made of small letters/);
  assert.match(err, /en\/other\.md: warning: this file isn't built: its name isn't under "topics"/);
  assert.doesNotMatch(err, /README/);
});
