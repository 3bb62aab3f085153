/** What editors are told about the elements: every attribute that the README names, and no other. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runNode, commandOf } from '../../tools/run.mjs';

const FILE = new URL('../../dist/custom-elements.json', import.meta.url);

/** @type {Record<string, string[]>} */
const EXPECTED = {
  'kc-content': ['src', 'integrity', 'min-updated', 'timeout-ms', 'clinic'],
  'kc-faq':
    'topic questions open exclusive numbers searchable expandable linkable printable askable href-template src integrity min-updated clinic refresh heading-level'.split(
      ' ',
    ),
  'kc-related': 'topic for limit href-template src integrity min-updated heading-level'.split(' '),
  'kc-treatment-list':
    'topic type treatments layout outcomes numbers expandable linkable printable askable src integrity min-updated clinic refresh heading-level'.split(
      ' ',
    ),
};

test('every attribute of an element is described, also those that elements share', () => {
  const args = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];
  assert.ok(runNode(commandOf('cem', '@custom-elements-manifest/analyzer'), args));
  assert.ok(existsSync(FILE));
  /** @type {any[]} */
  const elements = JSON.parse(readFileSync(FILE, 'utf8')).modules.flatMap(
    (/** @type {any} */ { declarations }) => declarations ?? [],
  );
  for (const [tag, names] of Object.entries(EXPECTED)) {
    const { attributes } = elements.find(({ tagName }) => tagName === tag);
    assert.deepEqual(attributes.map((/** @type {any} */ { name }) => name).sort(), [...names].sort(), tag);
    for (const { name, description, type } of attributes) {
      assert.ok(description, `${tag} ${name} is described`);
      assert.ok(type?.text, `${tag} ${name} has a type`);
    }
  }
});
