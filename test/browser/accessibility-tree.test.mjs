/** What a screen reader is given of the built elements, by the accessibility trees of Chromium and of Firefox. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { missingFor, wantedBrowsers } from '../../tools/browsers.mjs';
import { listenToChromium } from '../helpers/chromium-tree.mjs';
import { listenToFirefox } from '../helpers/firefox-tree.mjs';
import { flat, hear, spoken, wordsOf } from '../helpers/heard.mjs';
import { startSite } from '../helpers/static-server.mjs';

/** @typedef {import('../helpers/heard.mjs').Heard} Heard */
/** @typedef {import('../helpers/heard.mjs').Listening} Listening */

const content = JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/content/en.json'), 'utf8'));
const topic = content.topics.find((/** @type {{id: string}} */ { id }) => id === 'spread');
const { id, question, short } = topic.questions.find(
  (/** @type {{id: string}} */ { id }) => id === 'spread-cure-meaning',
);
const term = short.find((/** @type {{type: string}} */ { type }) => type === 'term');
/** Words that stand in this answer alone. */
const ANSWER = short.findLast((/** @type {{type: string}} */ { type }) => type === 'text').value.trim();
const TERM = term.children[0].value;
const DEFINITION = content.glossary[term.id].definition;
const SUMMARY = `[data-kc-id="${id}"] > summary`;
const FAILED = 'These answers could not be loaded. Try again, or ask your care team.';

/** @param {string} body */
const pageOf = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A clinic</title>
  <script type="module" src="/dist/kc.js"></script><body><h1>A clinic</h1>${body}`;

const PAGES = {
  '/spread': pageOf('<kc-faq topic="spread"></kc-faq>'),
  '/open': pageOf(`<kc-faq topic="spread" questions="${id}" open="all"></kc-faq>`),
  '/level-1': pageOf('<kc-faq topic="spread" heading-level="1"></kc-faq>'),
  '/level-9': pageOf('<kc-faq topic="spread" heading-level="9"></kc-faq>'),
  '/failed': pageOf('<kc-faq topic="other" src="/nowhere.json"></kc-faq>'),
  '/treatments': pageOf('<kc-treatment-list></kc-treatment-list>'),
};

/** @type {import('../helpers/static-server.mjs').Site} */
let site;
/** @type {Map<string, import('../helpers/heard.mjs').Listener>} */
const listeners = new Map();
/** @param {string} browser */
const isLeftOut = (browser) =>
  browser === 'Firefox' && !wantedBrowsers().includes('firefox')
    ? (missingFor('firefox') ?? 'KC_BROWSERS leaves Firefox out.')
    : false;
const BROWSERS = { Chromium: listenToChromium, Firefox: listenToFirefox };

before(async () => {
  site = await startSite({ pages: PAGES });
  for (const [browser, listen] of Object.entries(BROWSERS))
    if (!isLeftOut(browser)) listeners.set(browser, await listen());
});
after(async () => {
  for (const listener of listeners.values()) await listener.close();
  site.close();
});

/**
 * A test in each browser.
 * @param {string} title
 * @param {keyof typeof PAGES} path
 * @param {(listening: Listening) => Promise<void>} body
 */
function heardTest(title, path, body) {
  for (const browser of Object.keys(BROWSERS))
    test(`${title}, in ${browser}`, { skip: isLeftOut(browser) }, async () => {
      const listening = await /** @type {import('../helpers/heard.mjs').Listener} */ (listeners.get(browser)).open(
        `${site.origin}${path}`,
      );
      await body(listening).finally(() => listening.page.close());
    });
}

/** @param {Heard} tree @param {string} role @param {string} name */
const find = (tree, role, name) => flat(tree).find((node) => node.role === role && node.name === name);

/**
 * What opens and closes the answer, if that is the case now.
 * @param {boolean} isOpen
 * @returns {(tree: Heard) => unknown}
 */
const isQuestion = (isOpen) => (tree) => find(tree, 'summary', question)?.expanded === isOpen;

/** @param {Heard} tree @returns {Heard} */
const answerIn = (tree) => {
  const all = flat(tree).filter(({ role }) => role === 'group');
  return /** @type {Heard} */ (all.find((group) => group.children[0]?.name === question));
};

/** @param {Heard} tree @param {string} words */
const timesSaid = (tree, words) => wordsOf(tree).split(words).length - 1;

/** @param {Heard} tree */
const statusesIn = (tree) => flat(tree).filter(({ role }) => role === 'status');

/** @param {Heard} tree @param {string[]} names */
const levelsOf = (tree, names) => [...new Set(names.map((name) => find(tree, 'heading', name)?.level))];

heardTest('a closed question is a heading of level 3, collapsed, and its answer is silent', '/spread', async (page) => {
  const tree = await hear(page, 'the question, collapsed', isQuestion(false));
  assert.deepEqual(spoken(answerIn(tree)), [`summary, ${question}, collapsed`, `heading, ${question}, level 3`]);
  assert.equal(timesSaid(tree, ANSWER), 0);
});

heardTest('every question and its topic are heard as headings, one level apart', '/spread', async (page) => {
  const tree = await hear(page, 'the question, collapsed', isQuestion(false));
  assert.deepEqual(levelsOf(tree, [topic.question]), [2]);
  const questions = topic.questions.map((/** @type {{question: string}} */ { question }) => question);
  assert.ok(questions.length > 5);
  assert.deepEqual(levelsOf(tree, questions), [3]);
});

for (const [what, act] of /** @type {const} */ ([
  ['a click', (/** @type {Listening} */ { page }) => page.click(SUMMARY)],
  [
    'the Enter key',
    async (/** @type {Listening} */ { page }) => {
      await page.focus(SUMMARY);
      await page.keyboard.press('Enter');
    },
  ],
  ['the page', (/** @type {Listening} */ { page }) => page.evaluate(`document.querySelector('kc-faq').show('${id}')`)],
]))
  heardTest(`a question that ${what} opens is expanded, and its answer is heard after it`, '/spread', async (page) => {
    await hear(page, 'the question, collapsed', isQuestion(false));
    await act(page);
    const answer = answerIn(await hear(page, 'the question, expanded', isQuestion(true)));
    assert.deepEqual(spoken(answer).slice(0, 2), [`summary, ${question}, expanded`, `heading, ${question}, level 3`]);
    assert.equal(timesSaid(answer, ANSWER), 1);
  });

heardTest('an answer that is closed again is silent again', '/open', async (page) => {
  await hear(page, 'the question, expanded', isQuestion(true));
  await page.page.click(SUMMARY);
  assert.equal(timesSaid(await hear(page, 'the question, collapsed', isQuestion(false)), ANSWER), 0);
});

heardTest('each citation is a link that says the number which its source has in the list', '/open', async (page) => {
  const answer = answerIn(await hear(page, 'the question, expanded', isQuestion(true)));
  const seen = /** @type {string[]} */ (
    await page.page.evaluate(
      `[...document.querySelectorAll('[data-kc-id="${id}"] .kc-cite')].map((cite) => 'Source ' + document.querySelector(cite.hash).value)`,
    )
  );
  assert.ok(seen.length > 3);
  assert.equal(new Set(seen.map((name) => /^Source [1-9]\d*$/.test(name))).size, 1);
  const names = flat(answer).flatMap(({ role, name }) => (role === 'link' && /source/i.test(name) ? [name] : []));
  assert.deepEqual(names, seen);
});

heardTest('a word to explain is a button, and pressing it says the explanation beside it', '/open', async (page) => {
  const isTerm = (/** @type {boolean} */ isOpen) => (/** @type {Heard} */ tree) =>
    find(answerIn(tree) ?? tree, 'button', TERM)?.expanded === isOpen;
  assert.equal(timesSaid(await hear(page, 'the word, collapsed', isTerm(false)), DEFINITION), 0);
  await page.page.focus(`[data-kc-id="${id}"] .kc-term`);
  await page.page.keyboard.press('Enter');
  const tree = await hear(page, 'the word, expanded', isTerm(true));
  const phrases = spoken(answerIn(tree));
  const at = phrases.indexOf(`button, ${TERM}, expanded`);
  assert.deepEqual(phrases.slice(at, at + 3), [`button, ${TERM}, expanded`, 'note', DEFINITION]);
  await page.page.keyboard.press('Escape');
  assert.equal(timesSaid(await hear(page, 'the word, collapsed again', isTerm(false)), DEFINITION), 0);
});

for (const [path, given, title, inside] of /** @type {const} */ ([
  ['/level-1', 1, 2, 3],
  ['/level-9', 9, 6, 6],
]))
  heardTest(`a page that asks for level ${given} gets ${title}, and ${inside} for questions`, path, async (page) => {
    const tree = await hear(page, 'the question', isQuestion(false));
    assert.deepEqual([levelsOf(tree, [topic.question]), levelsOf(tree, [question])], [[title], [inside]]);
  });

heardTest('a load that failed is told once, politely, with a button to try again', '/failed', async (page) => {
  const tree = await hear(page, FAILED, (tree) => timesSaid(tree, FAILED) > 0);
  assert.equal(timesSaid(tree, FAILED), 1);
  assert.deepEqual(
    statusesIn(tree).map((status) => [status.live, wordsOf(status)]),
    [['polite', FAILED]],
  );
  assert.ok(find(tree, 'button', 'Try again'));
});

heardTest('a filter says which kind is chosen, and how many treatments that leaves', '/treatments', async (page) => {
  const pressedIn = (/** @type {Heard} */ tree) =>
    flat(tree).flatMap(({ role, name, pressed }) => (role === 'button' && pressed ? [name] : []));
  const countIn = (/** @type {Heard} */ tree) => statusesIn(tree).map(wordsOf).filter(Boolean);
  const { treatments } = content;
  const ofSurgery = treatments.filter((/** @type {{type: string}} */ { type }) => type === 'surgery').length;

  const before = await hear(page, 'All, pressed', (tree) => pressedIn(tree).includes('All'));
  assert.deepEqual(pressedIn(before), ['All']);
  assert.deepEqual(countIn(before), [`${treatments.length} treatments shown`]);
  assert.equal(find(before, 'button', 'Surgery')?.pressed, false);

  await page.page.evaluate(
    `document.querySelector('kc-treatment-list').shadowRoot.querySelector('[value="surgery"]').focus()`,
  );
  await page.page.keyboard.press(' ');
  const after = await hear(page, 'Surgery, pressed', (tree) => pressedIn(tree).includes('Surgery'));
  assert.deepEqual(pressedIn(after), ['Surgery']);
  assert.deepEqual(countIn(after), [`${ofSurgery} treatments shown`]);
  assert.ok(statusesIn(after).every(({ live }) => live === 'polite'));
  assert.equal(flat(after).filter(({ role }) => role === 'summary').length < treatments.length, true);
});

test('both browsers say the same, word by word, from the start of the page to its end', async (t) => {
  const left = Object.keys(BROWSERS).map(isLeftOut).find(Boolean);
  if (left) return t.skip(left);
  for (const path of ['/open', '/failed', '/treatments']) {
    const walks = [];
    for (const listener of listeners.values()) {
      const listening = await listener.open(`${site.origin}${path}`);
      const isDone = (/** @type {Heard} */ tree) => flat(tree).length > 5 && !wordsOf(tree).includes('Loading');
      walks.push(spoken(await hear(listening, path, isDone)));
      await listening.page.close();
    }
    assert.ok((walks[0]?.length ?? 0) > 3);
    assert.deepEqual(walks[1], walks[0]);
  }
});
