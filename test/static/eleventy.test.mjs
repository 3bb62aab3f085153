/** The demo of a static generator, built as its readme says: the answers stand in its pages, and what these name is there. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

const DEMO = join(import.meta.dirname, '../../demo/eleventy');
const ELEVENTY = join(DEMO, 'node_modules/@11ty/eleventy/cmd.cjs');
const skip = !existsSync(ELEVENTY) && 'Eleventy is not installed: run "npm ci" in demo/eleventy.';

/** @type {import('../../src/content/model.js').Content} */
const shipped = JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/content/en.json'), 'utf8'));

/** The topics of each page. @type {[string, (topic: string) => boolean][]} */
const PAGES = [
  ['index.html', (topic) => topic === 'spread'],
  ['questions.html', () => true],
];

const site = mkdtempSync(join(tmpdir(), 'kc-eleventy-'));
before(async () => {
  if (!skip) await promisify(execFile)(process.execPath, [ELEVENTY, '--quiet', `--output=${site}`], { cwd: DEMO });
});
after(() => rmSync(site, { recursive: true }));

/** Its elements, in order. @param {string} file */
function elementsOf(file) {
  /** @type {import('hast').Element[]} */
  const elements = [];
  visit(fromHtml(readFileSync(join(site, file), 'utf8')), 'element', (each) => void elements.push(each));
  return elements;
}

for (const [file, isOn] of PAGES) {
  test(`${file} has every question of its topics, with its answer`, { skip }, () => {
    const wanted = shipped.topics.filter(({ id }) => isOn(id)).flatMap(({ questions }) => questions);
    assert.ok(wanted.length > 5);
    const folded = elementsOf(file).filter(({ properties }) => properties.dataKcId && 'id' in properties);
    for (const { id, question } of wanted) {
      const details = folded.find((each) => each.tagName === 'details' && each.properties.id === id);
      assert.ok(details, `no answer ${id}`);
      const [summary, answer] = details.children.map((child) => toString(child));
      assert.equal(summary, question);
      assert.ok(answer && answer.length > 20, `the answer of ${id} is empty`);
    }
  });

  test(`${file} names only files and places that are there`, { skip }, () => {
    const elements = elementsOf(file);
    const ids = new Set(elements.map(({ properties }) => properties.id));
    const named = elements.flatMap(({ properties: { href, src } }) => [href, src].filter((each) => each !== undefined));
    const own = named.map(String).filter((address) => !/^(https?|data|tel|mailto):/.test(address));
    for (const address of own)
      assert.ok(
        address.startsWith('#') ? ids.has(address.slice(1)) : existsSync(join(site, address)),
        `${address} leads nowhere`,
      );
    for (const asset of ['kc-answers/kc-answers.css', 'kc-answers/kc-core.js']) assert.ok(own.includes(asset), asset);
  });
}

test('every part that the script may load stands beside it', { skip }, () => {
  const parts = readFileSync(join(site, 'kc-answers/kc-core.js'), 'utf8').match(/kc-[a-z]+\.js/g) ?? [];
  assert.ok(parts.length > 0);
  for (const part of parts) assert.ok(existsSync(join(site, 'kc-answers', part)), part);
});
