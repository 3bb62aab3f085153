/** Answers in a frame: as high as their text where scripts may run, to be scrolled where none may. In all engines. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, startAxe } from '../helpers/axe.mjs';
import { launchChromium, visit } from '../helpers/chromium.mjs';
import { until, useEngines } from '../helpers/engines.mjs';
import { startSite } from '../helpers/static-server.mjs';

const FRAME = '/demo/site/frames/spread.html';

/** A clinic's page. @param {string} inside */
const page = (inside) => `<!doctype html><html lang="en"><title>Clinic</title><h1>Clinic</h1>${inside}</html>`;
const listener = '<script src="/demo/site/kc-frames.js"></script>';
const frame = (/** @type {string} */ more) =>
  `<iframe class="kc-frame" title="Answers" src="${FRAME}" style="width:100%" ${more}></iframe>`;

/** @type {import('../helpers/static-server.mjs').Site} */
let site;
before(async () => {
  site = await startSite({
    pages: {
      // The page's own script comes first, or last: both must do.
      '/open.html': page(`${listener}${frame('')}`),
      '/late.html': page(`${frame('')}<script>
        document.querySelector('iframe').onload = () => {
          const script = document.createElement('script');
          script.src = '/demo/site/kc-frames.js';
          document.body.append(script);
        };</script>`),
      '/sandbox.html': page(`${listener}${frame('sandbox="allow-scripts"')}`),
      '/still.html': page(`${listener}${frame('sandbox height="400"')}`),
    },
  });
});
after(() => site.close());

const HEIGHT = `document.querySelector('iframe').getBoundingClientRect().height`;
const engines = useEngines();

for (const path of ['open.html', 'late.html'])
  engines(`a frame grows when an answer is opened, and shrinks when it is closed (${path})`, async (open) => {
    const visited = await open(`${site.origin}/${path}`);
    const summary = `document.querySelector('iframe').contentDocument.querySelector('#spread-meaning > summary')`;
    await until(visited, 'the frame is as high as its text', `${HEIGHT} > 600`);
    const closed = await visited.evaluate(HEIGHT);
    await visited.evaluate(`${summary}.click()`);
    await until(visited, 'the frame has grown', `${HEIGHT} > ${closed + 100}`);
    const opened = await visited.evaluate(HEIGHT);
    const inside = `document.querySelector('iframe').contentDocument.documentElement`;
    assert.ok(await visited.evaluate(`${inside}.scrollHeight <= ${inside}.clientHeight`), 'it has a scroll bar');
    await visited.evaluate(`${summary}.click()`);
    // Not to the very height: a scroll bar that was there at first has taken some width.
    await until(visited, 'the frame has shrunk', `${HEIGHT} < ${opened - 100}`);
  });

engines('a frame in a sandbox, of which the page knows nothing, is as high as its text', async (open) => {
  const visited = await open(`${site.origin}/sandbox.html`);
  assert.equal(await visited.evaluate(`document.querySelector('iframe').contentDocument`), null);
  await until(visited, 'the frame is as high as its text', `${HEIGHT} > 600`);
});

engines('where no script may run, a frame keeps its height', async (open) => {
  const visited = await open(`${site.origin}/still.html`);
  assert.ok((await visited.evaluate(HEIGHT)) <= 404);
});

test('in a sandbox, a real click opens an answer, and the frame grows; without scripts it scrolls', async () => {
  const browser = await launchChromium();
  const { page: tab } = await visit(browser, `${site.origin}/demo/frame.html`);
  const [first, second] = await tab.$$('iframe');
  const heightOf = async (/** @type {typeof first} */ element) => Number((await element?.boundingBox())?.height);
  await tab.waitForFunction(`${HEIGHT} > 600`);
  const [closed, fixed] = [await heightOf(first), await heightOf(second)];
  const inside = await first?.contentFrame();
  await inside?.click('#spread-meaning > summary');
  await tab.waitForFunction(`${HEIGHT} > ${closed + 100}`);
  const still = await second?.contentFrame();
  await still?.click('#sarcomatoid-meaning > summary');
  await still?.waitForSelector('#sarcomatoid-meaning[open] .kc-answer');
  assert.equal(await heightOf(second), fixed);
  assert.ok(await still?.evaluate('document.documentElement.scrollHeight > innerHeight'), 'it can’t be scrolled');
  await browser.close();
});

test('axe finds nothing in a frame', async () => {
  const browser = await launchChromium();
  const { page: tab } = await visit(browser, `${site.origin}/open.html`);
  await startAxe(tab, 'light');
  const inside = tab.frames().find((each) => each.url().endsWith(FRAME));
  await inside?.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  const found = await axe(tab);
  assert.deepEqual(
    found.filter((each) => !/^(landmark|region)/.test(each)),
    [],
  );
  await browser.close();
});
