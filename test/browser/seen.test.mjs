/** What is seen of the demo pages with little room, large text, forced colors or the keyboard, in Chromium. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEMO_PAGES, OPEN_ALL, run, useDemoSite } from '../helpers/demo-site.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const site = useDemoSite();

/** Everything that is seen in the elements of a page, their shadow roots included; `around` goes out through slots. */
const SEEN = `
  const seenIn = (root) =>
    [root, ...root.querySelectorAll('*')].flatMap((each) => [
      ...(each instanceof HTMLElement && each.checkVisibility() ? [each] : []),
      ...(each.shadowRoot ? [...each.shadowRoot.children].flatMap(seenIn) : []),
    ]);
  const around = (each) => each.assignedSlot ?? each.parentElement ?? each.getRootNode().host ?? null;
  const isIn = (element, what) => {
    for (let each = element; each; each = around(each)) if (what(getComputedStyle(each), each)) return true;
    return false;
  };
  const widgets = [...document.querySelectorAll('kc-faq, kc-treatment-list, kc-related')];
  const nameOf = (each) => each.localName + '.' + each.className + ' “' + each.textContent.trim().slice(0, 40) + '”';`;

/** What has no room for all of itself: not what scrolls by itself, nor what only a screen reader finds. */
const CUT_OFF = `(() => { ${SEEN}
  const isExempt = (each) => isIn(each, ({ overflowX, clipPath }, { localName }) =>
    /auto|scroll/.test(overflowX) || clipPath !== 'none' || localName === 'input');
  const width = document.documentElement.clientWidth;
  return widgets.flatMap(seenIn).filter((each) => !isExempt(each)).filter((each) => {
    const { left, right } = each.getBoundingClientRect();
    const isTooWide = getComputedStyle(each).display !== 'inline' && each.scrollWidth > each.clientWidth + 1;
    return isTooWide || left < -1 || right > width + 1;
  }).map(nameOf);
})()`;

/** Everything that a person may unfold or ask for. */
const USE_ALL = `${OPEN_ALL}
  for (const box of [...document.querySelectorAll('.kc-chooser input')].slice(0, 3)) box.click();
  document.querySelector('.kc-ask')?.click();`;

/** The list for an appointment, where there is one. */
const OPEN_DIALOG = `document.querySelector('[askable]')?.shadowRoot.querySelector('[aria-haspopup]').click();`;

/** WCAG 1.4.12, in shadow roots too, as an extension of the browser does it. */
const ADD_SPACE = `
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
  for (const root of [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])])
    root.adoptedStyleSheets.push(sheet);`;

/** @param {Page} page @param {string} what @param {number} width */
async function assertRoom(page, what, width) {
  await run(page, USE_ALL);
  assert.deepEqual(await page.evaluate(CUT_OFF), [], what);
  const scrollWidth = Number(await page.evaluate('document.documentElement.scrollWidth'));
  assert.ok(scrollWidth <= width, `${what} is ${scrollWidth} px wide`);
  await run(page, OPEN_DIALOG);
  assert.deepEqual(await page.evaluate(CUT_OFF), [], `${what}, with the list for an appointment`);
}

/** Until the parts that attributes ask for have come: they are loaded by themselves. @param {Page} page */
const toolsCome = (page) =>
  page.waitForFunction(`[...document.querySelectorAll('[searchable], [expandable], [printable], [askable], [layout="compare"]')]
    .every((each) => each.shadowRoot.querySelector('[part="toolbar"] > *') || each.querySelector('.kc-chooser'))`);

test('a window of 320 by 256 pixels has room for all of every demo page', async () => {
  for (const file of DEMO_PAGES) {
    const { page } = await site.open(file, { width: 320 });
    await page.setViewport({ width: 320, height: 256 });
    await toolsCome(page);
    await assertRoom(page, file, 320);
    await page.close();
  }
});

test('text of 400 % has room on every demo page in a window of 1,280 pixels', async () => {
  for (const file of DEMO_PAGES) {
    const { page } = await site.open(file, { width: 1280 });
    await page.addStyleTag({ content: 'html { font-size: 400%; }' });
    await toolsCome(page);
    await assertRoom(page, file, 1280);
    await page.close();
  }
});

test('text with more space loses nothing on any demo page', async () => {
  for (const file of DEMO_PAGES)
    for (const width of [320, 1280]) {
      const { page } = await site.open(file, { width });
      await toolsCome(page);
      await run(page, ADD_SPACE);
      await assertRoom(page, `${file} at ${width} px`, width);
      await page.close();
    }
});

test('each language has room in a window of 320 pixels, and speaks in every tool', async () => {
  for (const lang of ['en', 'es', 'fr', 'de', 'pt', 'pl', 'ar', 'he', 'hi', 'zh']) {
    const { page, complaints } = await site.open(`languages.html?lang=${lang}`, { width: 320 });
    await page.waitForFunction(
      `document.documentElement.lang === '${lang}' && document.querySelector('#visit .kc-question')`,
    );
    await toolsCome(page);
    await assertRoom(page, lang, 320);
    const dir = await page.evaluate(`getComputedStyle(document.querySelector('#visit .kc-answers')).direction`);
    assert.equal(dir, ['ar', 'he'].includes(lang) ? 'rtl' : 'ltr');
    assert.deepEqual(complaints, [], lang);
    await page.close();
  }
});

/** @param {string} file @param {Record<string, string>} features */
async function openWith(file, features, width = 800) {
  const { page } = await site.open(file, { width });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  await toolsCome(page);
  return page;
}

/** @param {Page} page @param {string} code @returns {Promise<any>} */
const ask = (page, code) => page.evaluate(`(() => { ${SEEN} ${code} })()`);

const FORCED = { 'forced-colors': 'active' };

for (const scheme of ['light', 'dark'])
  test(`forced colors, ${scheme}: chevrons, lines and the urgent box are drawn in colors that stand out`, async () => {
    for (const file of ['index.html', 'treatments.html', 'reading.html']) {
      const page = await openWith(file, { ...FORCED, 'prefers-color-scheme': scheme });
      const drawn = await ask(
        page,
        `const lines = (each, pseudo) => {
          const style = getComputedStyle(each, pseudo);
          return { width: parseFloat(style.borderBlockEndWidth), color: style.borderBlockEndColor, line: style.borderBlockEndStyle };
        };
        const bars = [...document.querySelectorAll('.kc-urgent')].map((each) => {
          const style = getComputedStyle(each);
          return { width: parseFloat(style.borderInlineStartWidth), color: style.borderInlineStartColor, line: style.borderInlineStartStyle };
        });
        const buttons = widgets.flatMap((each) => [...each.shadowRoot.querySelectorAll('button, input')]).filter((each) => each.checkVisibility());
        return {
          paper: getComputedStyle(document.body).backgroundColor,
          all: [
            ...[...document.querySelectorAll('summary')].flatMap((each) => [lines(each, '::after'), lines(each.parentElement)]),
            ...buttons.map((each) => lines(each)),
            ...bars,
          ],
        };`,
      );
      assert.ok(drawn.all.length > 10, file);
      for (const { width, color, line } of drawn.all) {
        assert.ok(width > 0 && line !== 'none', file);
        assert.match(color, /^rgb\(/, 'not see-through');
        assert.notEqual(color, drawn.paper);
      }
      await page.close();
    }
  });

test('forced colors: the filter that is pressed is drawn otherwise than those that are not', async () => {
  const page = await openWith('treatments.html', FORCED);
  const looks = await ask(
    page,
    `const buttons = [...widgets[0].shadowRoot.querySelectorAll('[part="filter"] button')];
    buttons[2].click();
    return buttons.map((each) => {
      const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor, outlineStyle, textDecorationLine } = getComputedStyle(each);
      return [each.ariaPressed, [borderTopWidth, borderTopStyle, borderTopColor, backgroundColor, outlineStyle, textDecorationLine].join(' ')];
    });`,
  );
  const pressed = looks.filter((/** @type {string[]} */ [state]) => state === 'true');
  const others = new Set(
    looks.filter((/** @type {string[]} */ [state]) => state !== 'true').map((/** @type {string[]} */ [, look]) => look),
  );
  assert.equal(pressed.length, 1);
  assert.equal(others.size, 1);
  assert.ok(!others.has(pressed[0][1]), `all are ${pressed[0][1]}: only the weight of the letters differs`);
  await page.close();
});

/** What has the focus, also in a shadow root. */
const FOCUSED = `let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;`;

test('forced colors: whatever Tab reaches has a ring', async () => {
  const page = await openWith('reading.html', FORCED);
  await run(page, `document.querySelector('.kc-question').open = true; document.querySelector('header a').focus()`);
  const seen = new Set();
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    const { name, style, width, color, paper } = await ask(
      page,
      `${FOCUSED}
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
      return { name: focused.localName, style: outlineStyle, width: parseFloat(outlineWidth), color: outlineColor, paper: getComputedStyle(document.body).backgroundColor };`,
    );
    seen.add(name);
    assert.ok(style !== 'none' && width >= 1, `${name}: ${style} ${width}`);
    assert.notEqual(color, paper);
  }
  for (const name of ['summary', 'a', 'button', 'input']) assert.ok(seen.has(name), name);
  await page.close();
});

test('more contrast, if it is asked for, gives lines and quiet words the color of the text', async () => {
  const page = await openWith('index.html', { 'prefers-contrast': 'more' });
  const colors = await ask(
    page,
    `const ink = getComputedStyle(document.body).color;
    const quiet = [...document.querySelectorAll('.kc-review, .kc-disclaimer p')].map((each) => getComputedStyle(each).color);
    const lines = [...document.querySelectorAll('details')].map((each) => getComputedStyle(each).borderBlockEndColor);
    return [...quiet, ...lines].filter((color) => color !== ink);`,
  );
  assert.deepEqual(colors, []);
  await page.close();
});

test('less transparency, if it is asked for, leaves the urgent box without a tint, with its bar', async () => {
  const look = `const { backgroundColor, borderInlineStartWidth } = getComputedStyle(document.querySelector('.kc-urgent'));
    return [backgroundColor, parseFloat(borderInlineStartWidth) > 4];`;
  const page = await openWith('index.html', { 'prefers-reduced-transparency': 'reduce' });
  assert.deepEqual(await ask(page, look), ['rgba(0, 0, 0, 0)', true]);
  await page.close();
  const plain = await openWith('index.html', {});
  assert.notEqual((await ask(plain, look))[0], 'rgba(0, 0, 0, 0)');
  await plain.close();
});

/** A page with bars that stay: as it should, it says how high they are; `scroll-padding` keeps what has the focus out of them. */
const BARS = `html { scroll-padding-block: 5rem 4rem; }
  header { position: sticky; inset-block-start: 0; z-index: 9; block-size: 5rem; background: Canvas; }
  footer { position: sticky; inset-block-end: 0; z-index: 9; block-size: 4rem; background: Canvas; }`;

/** Whether a point of what has the focus is seen: nothing else of the page lies over it. */
const IS_HIDDEN = `${FOCUSED}
  const isOwn = (each) => isIn(each, (_, other) => other === focused);
  const at = (x, y) => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot?.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit) hit = hit.shadowRoot.elementFromPoint(x, y);
    return hit;
  };
  const points = [...focused.getClientRects()].flatMap(({ left, top, width, height }) =>
    [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height])));
  const target = focused.closest('label') ?? focused;
  if (focused === document.body) return '';
  return points.some(([x, y]) => { const hit = at(x, y); return hit && (isOwn(hit) || target.contains(hit)); }) ? '' : nameOf(focused);`;

for (const [file, steps] of /** @type {const} */ ([
  ['reading.html', 90],
  ['compare.html', 70],
]))
  test(`what has the focus is never hidden on ${file}, under bars that stay: forth and back by Tab`, async () => {
    const page = await openWith(file, {}, 390);
    await page.setViewport({ width: 390, height: 640 });
    await page.addStyleTag({ content: BARS });
    await run(
      page,
      `document.body.append(document.createElement('footer')); document.querySelector('.kc-question, .kc-treatment').open = true;
      for (const box of [...document.querySelectorAll('.kc-chooser input')].slice(0, 2)) box.click();
      document.querySelector('header a').focus()`,
    );
    const hidden = [];
    for (let step = 0; step < steps; step++) {
      await page.keyboard.press('Tab');
      hidden.push(await ask(page, IS_HIDDEN));
    }
    await page.keyboard.down('Shift');
    for (let step = 0; step < steps; step++) {
      await page.keyboard.press('Tab');
      hidden.push(await ask(page, IS_HIDDEN));
    }
    assert.deepEqual(hidden.filter(Boolean), []);
    await page.close();
  });

test('the explanation of a word does not cover what has the focus after it', async () => {
  const page = await openWith('index.html', {}, 390);
  await page.setViewport({ width: 390, height: 640 });
  await run(page, OPEN_ALL);
  const terms = Number(await page.evaluate(`document.querySelectorAll('.kc-term').length`));
  assert.ok(terms > 5);
  const hidden = [];
  for (let index = 0; index < terms; index++) {
    await run(page, `document.querySelectorAll('.kc-term')[${index}].focus()`);
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(`document.activeElement.className`), 'kc-definition');
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('Tab');
      const name = await ask(page, IS_HIDDEN);
      if (name) hidden.push(`${name}, ${step + 1} after word ${index + 1}`);
    }
    await page.keyboard.press('Escape');
  }
  assert.deepEqual(hidden, []);
  await page.close();
});
