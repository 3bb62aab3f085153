/** What `kc-answers check` says of a file with what a clinic adds. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCommand } from '../helpers/run-command.mjs';

const GOOD = {
  $schema: 'clinic.schema.json',
  name: 'Example Hospital',
  phones: [{ label: 'Nurse', number: '+1 555 0100 ext. 12', hours: 'Mornings' }],
  hours: 'Monday to Friday',
  urgent: { number: '112' },
  notes: { 'spread-aims': 'A group.' },
  lang: 'en',
};

/** @param {import('node:test').TestContext} t @param {object} clinic */
async function check(t, clinic) {
  const folder = await mkdtemp(join(tmpdir(), 'kc-clinic-'));
  t.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'clinic.json'), JSON.stringify(clinic));
  return runCommand(folder, 'check', 'clinic.json');
}

test('a good clinic file is fine', async (t) => {
  const { code, out } = await check(t, GOOD);
  assert.deepEqual([code, out], [0, 'clinic.json: 0 problems, 0 warnings.\n']);
});

/** @type {[string, object, RegExp][]} */
const BAD = [
  [
    'a phone without a number',
    { phones: [{ label: 'Nurse' }] },
    /phones\[0\], problem: the field "number" is missing\./,
  ],
  [
    'a number without digits',
    { urgent: { number: 'call us' } },
    /urgent\.number, problem: "call us" can't stand here\. \[format\]\n +→ A number has digits/,
  ],
  ['an empty note', { notes: { a: ' ' } }, /notes\.a, problem: must not be empty\./],
  [
    'a note that is too long',
    { notes: { a: 'x'.repeat(2001) } },
    /notes\.a, problem: is too long: it has 2001 characters, and may have 2000\./,
  ],
  ['too many phones', { phones: Array(21).fill({ number: '112' }) }, /phones, problem: has more than 20 entries/],
  ['a name that is no text', { name: 7 }, /name, problem: must be text in quotes\./],
];
for (const [what, more, wanted] of BAD)
  test(`${what} is a problem, told by path`, async (t) => {
    const { code, out } = await check(t, { ...GOOD, ...more });
    assert.equal(code, 1);
    assert.match(out, wanted);
  });

test('two numbers in one, and a field that isn’t known, are warned of', async (t) => {
  const { code, out } = await check(t, { ...GOOD, phone: [], urgent: { number: '555 0100 or 555 0101' } });
  assert.equal(code, 0);
  assert.match(out, /urgent\.number, warning: "555 0100 or 555 0101" isn't plainly one number/);
  assert.match(out, /warning: the field "phone" isn't known and isn't shown \(did you mean "phones"\?\)/);
});
