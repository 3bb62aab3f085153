/**
 * How a person reaches the right answer by a real navigation, in every engine: an address with words of an answer
 * (`#:~:text=…`), an address with an id, Back, and find in page. What doesn't need a navigation is tested in
 * test/elements/roads.test.ts.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { until, useEngines } from '../helpers/engines.mjs';
import { startSite } from '../helpers/static-server.mjs';

/** @typedef {import('../helpers/engines.mjs').Visit} Visit */

const CONTENT = '/dist/content/en.json';
const text = readFileSync(join(import.meta.dirname, '../..', CONTENT), 'utf8');
const ID = 'spread-aims';
/** Words that stand in the answer `ID` alone. */
const WORDS = 'hold the cancer back for as long as they can';
assert.equal(text.split(WORDS).length, 2, `“${WORDS}” stands in one answer`);

/** @param {string} src */
const script = (src) => `<script type="module" src="/dist/${src}"></script>`;
/** Notes when the page stands still after its load event, what moves on it, and what it is told. */
const NOTES = `<script>
  Object.assign(window, { isSettled: false, moves: [], told: [] });
  addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => (isSettled = true))));
  for (const type of ['transitionrun', 'transitionstart', 'animationstart'])
    addEventListener(type, ({ type, target }) => moves.push(type + ' ' + target.localName), true);
  addEventListener('kc-toggle', ({ detail }) => detail.isOpen && told.push(detail.id));
</script>`;
const TALL = '<div style="height: 3000px">Something else.</div>';

/** @param {string} head @param {string} body */
const pageOf = (head, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A clinic</title>${NOTES}${head}<body><h1>A clinic</h1>${body}`;

const BUNDLED = '<kc-faq topic="spread"></kc-faq>';
const REMOTE = `<kc-faq topic="spread" src="${CONTENT}"></kc-faq>`;
const TABS = `<div role="tablist"><button role="tab" aria-controls="panel-1">One</button><button role="tab" aria-controls="panel-2">Two</button></div>
  <div role="tabpanel" id="panel-1">One.</div><div role="tabpanel" id="panel-2" hidden>${TALL}${BUNDLED}</div>
  <script>
    addEventListener('DOMContentLoaded', () => {
      for (const tab of document.querySelectorAll('[role="tab"]'))
        tab.onclick = () => {
          for (const panel of document.querySelectorAll('[role="tabpanel"]'))
            panel.hidden = panel.id !== tab.getAttribute('aria-controls');
        };
    });
  </script>`;

/** Where the answers come from, by the path of the page. */
const KINDS = {
  'that comes with the script': '/bundled',
  'that is written by hand': '/authored',
  'that is loaded': '/remote',
};

const PAGES = {
  '/bundled': pageOf(script('kc.js'), `${TALL}${BUNDLED}${TALL}`),
  '/authored': pageOf(
    script('kc.js'),
    `${TALL}<kc-faq><details id="first"><summary><h2>First?</h2></summary><p>Yes.</p></details>
    <details id="${ID}"><summary><h2>What are the aims?</h2></summary><p>To ${WORDS}.</p></details></kc-faq>${TALL}`,
  ),
  '/remote': pageOf(script('kc-core.js'), `${TALL}${REMOTE}${TALL}`),
  '/tabs': pageOf(script('kc.js'), TABS),
  '/links': pageOf(
    script('kc.js'),
    `<a href="#${ID}" target="other">Aims</a><iframe name="other"></iframe>${TALL}${BUNDLED}`,
  ),
  '/elsewhere': pageOf('', '<p>Elsewhere.</p>'),
};

/** @type {import('../helpers/static-server.mjs').Site} */
let site;
/** Holds an image back until it is told that the answers stand in the page: until then, no load event. */
const holder = createServer((request, response) => {
  response.setHeader('access-control-allow-origin', '*');
  if (request.url !== '/release') return void held.push(response);
  for (const each of held.splice(0)) each.end();
  response.end();
});
/** @type {import('node:http').ServerResponse[]} */
const held = [];
const engineTest = useEngines();

before(async () => {
  await once(holder.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (holder.address());
  const origin = `http://127.0.0.1:${port}`;
  site = await startSite({
    pages: {
      ...PAGES,
      // Ends its loading once the answers stand in it.
      '/remote-early': pageOf(
        script('kc-core.js'),
        `${TALL}${REMOTE}<img src="${origin}/held.png" alt="">${TALL}<script>
          const timer = setInterval(() => document.getElementById('${ID}') && (clearInterval(timer), fetch('${origin}/release')), 20);
        </script>`,
      ),
      // Begins to load long after the page has.
      '/remote-late': pageOf(
        script('kc-core.js'),
        `${TALL}<kc-faq topic="spread"></kc-faq>${TALL}<script>
          addEventListener('load', () => setTimeout(() => (document.querySelector('kc-faq').src = '${CONTENT}'), 1500));
        </script>`,
      ),
    },
  });
});
after(() => {
  site.close();
  holder.close();
  holder.closeAllConnections();
});

/** @param {string} path @param {string} words */
const byWords = (path, words = WORDS) => `${site.origin}${path}#:~:text=${encodeURIComponent(words)}`;

const QUESTION = `document.getElementById('${ID}')`;
const IS_OPEN = `!!${QUESTION}?.open`;
/** @param {string} element */
const isInView = (element) => `(() => {
  const { top, bottom, height } = ${element}.getBoundingClientRect();
  return height > 0 && top > -1 && bottom < innerHeight + 1;
})()`;
/** The smallest element that holds the words. */
const PLACE = `[...${QUESTION}.querySelectorAll('p')].find((each) => each.textContent.includes('${WORDS}'))`;
const IS_FOCUSED = `document.activeElement === ${QUESTION}.querySelector('summary')`;

/** @param {Visit} visit */
async function showsTheWords(visit) {
  await until(visit, 'the answer is open', IS_OPEN);
  await until(visit, 'its words are in view', isInView(PLACE));
}

/** @param {Visit} visit */
async function arrives(visit) {
  await until(visit, 'the page has loaded', 'isSettled');
  await until(visit, 'the answer is open', IS_OPEN);
  await until(visit, 'the question is in view', isInView(`${QUESTION}.querySelector('summary')`));
  await until(visit, 'the question has the focus', IS_FOCUSED);
}

/** Nothing moves, now or before. @param {Visit} visit */
async function stoodStill({ evaluate }) {
  assert.equal(await evaluate('document.getAnimations().length'), 0);
  assert.deepEqual(await evaluate('moves'), []);
}

for (const [what, path] of Object.entries(KINDS)) {
  if (path !== '/remote')
    engineTest(`an address with words of an answer ${what} opens it and shows the words`, async (open) => {
      const visit = await open(byWords(path));
      await showsTheWords(visit);
      await stoodStill(visit);
    });

  engineTest(`an address that names an answer ${what} opens it, in view and focused`, async (open) => {
    const visit = await open(`${site.origin}${path}#${ID}`);
    await arrives(visit);
    await stoodStill(visit);
    await visit.press('Enter');
    await until(visit, 'the answer is closed by the Enter key', `!${QUESTION}.open`);
  });

  engineTest(`a closed answer ${what} stands where the browser searches, in a fold and not hidden`, async (open) => {
    const visit = await open(`${site.origin}${path}`);
    await until(visit, 'the answer is there', `!!${QUESTION}`);
    const found = await visit.evaluate(`(() => {
      const place = ${PLACE};
      const around = [];
      for (let each = place; each; each = each.parentElement) around.push(each);
      const isHidden = (each) => {
        const { display, visibility, contentVisibility } = getComputedStyle(each);
        return display === 'none' || visibility !== 'visible' || contentVisibility !== 'visible' || each.hidden || each.inert || each.ariaHidden;
      };
      const isSeen = () => place.checkVisibility();
      const before = isSeen();
      ${QUESTION}.open = true;
      return [around.filter(isHidden).length, before, isSeen()];
    })()`);
    assert.deepEqual(found, [0, false, true]);
  });

  engineTest(`find in page opens a closed answer ${what} and shows the words`, async (open, _, t) => {
    const visit = await open(`${site.origin}${path}`);
    if (!visit.find) return t.skip('No driver of this browser can use its find in page.');
    await until(visit, 'the answer is there', `!!${QUESTION}`);
    assert.equal(await visit.find('words that stand nowhere'), false);
    assert.equal(await visit.evaluate(IS_OPEN), false);
    assert.equal(await visit.find(WORDS), true);
    await showsTheWords(visit);
    await until(visit, 'the page is told', `told.includes('${ID}')`);
    await stoodStill(visit);
  });
}

engineTest('an address with words of an answer that is loaded in time opens it and shows the words', async (open) => {
  const visit = await open(byWords('/remote-early'));
  await showsTheWords(visit);
});

engineTest('an address with words of an answer that comes late opens it in WebKit alone', async (open, name) => {
  const visit = await open(byWords('/remote-late'));
  await until(visit, 'the answer is there', `!!${QUESTION}`);
  if (name === 'webkit') return showsTheWords(visit);
  // The others have given up by now. If one of them learns to wait, docs/reading.md has good news.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  assert.deepEqual(await visit.evaluate(`[${IS_OPEN}, scrollY]`), [false, 0]);
});

engineTest('an address that names an answer opens it in tabs that the page starts later', async (open) => {
  const visit = await open(`${site.origin}/tabs#${ID}`);
  await arrives(visit);
  assert.equal(await visit.evaluate(`document.getElementById('panel-1').hidden`), true);
});

engineTest('Back from another page shows the answer that its address names', async (open) => {
  const visit = await open(`${site.origin}/bundled#${ID}`);
  await until(visit, 'the answer is open', IS_OPEN);
  await visit.evaluate(`void setTimeout(() => (location.href = '/elsewhere'))`);
  await until(
    visit,
    'the other page is there',
    `location.pathname === '/elsewhere' && document.readyState === 'complete'`,
  );
  await visit.evaluate('void setTimeout(() => history.back())');
  await until(visit, 'the page is there again', `location.pathname === '/bundled' && ${IS_OPEN}`);
  await until(visit, 'the question is in view', isInView(`${QUESTION}.querySelector('summary')`));
});

engineTest('a link that opens elsewhere leaves the reader where she is', async (open) => {
  const visit = await open(`${site.origin}/links#${ID}`);
  await until(visit, 'the answer is open', IS_OPEN);
  await visit.evaluate(`void (${QUESTION}.open = false)`);
  await visit.click('a[target]');
  await until(visit, 'the page is open elsewhere', `!!frames.other.document.querySelector('#${ID}')?.open`);
  assert.equal(await visit.evaluate(IS_OPEN), false);
});

engineTest('nothing moves when an answer is opened by a click, by a link, or by its words', async (open) => {
  const visit = await open(byWords('/bundled'));
  await showsTheWords(visit);
  await stoodStill(visit);
  await visit.click(`#${ID} > summary`);
  await until(visit, 'the answer is closed', `!${QUESTION}.open`);
  await visit.click(`#${ID} > summary`);
  await until(visit, 'the answer is open again', IS_OPEN);
  await stoodStill(visit);
  await visit.evaluate(`void (location.hash = '#spread-trial')`);
  await until(visit, 'the other answer is open', `document.getElementById('spread-trial').open`);
  await stoodStill(visit);
  const durations = await visit.evaluate(
    `['::details-content', '::after', null].map((part) => getComputedStyle(${QUESTION}, part).transitionDuration)`,
  );
  assert.deepEqual(durations, ['0s', '0s', '0s']);
});
