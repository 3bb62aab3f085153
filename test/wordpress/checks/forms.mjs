/** Whoever writes posts puts each form on one, as the block editor does, and readers see the answers, with scripts and without. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Session } from '../session.mjs';
import { php, ROLES } from '../site.mjs';
import { givenSite, isUpgraded, launchChromium, takePicture, tryQuestion, visit } from '../visit.mjs';

/** @typedef {{withScripts: boolean, withoutScripts: boolean}} Shown */

const site = givenSite();
const PARAGRAPH = '<!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph -->\n';

/** What is put on a post. Where there is a question, it stands in that topic. */
const FORMS = {
  'the block': `${PARAGRAPH}<!-- wp:kc-answers/faq {"topic":"sarcomatoid"} /-->`,
  'a shortcode in a shortcode block': `${PARAGRAPH}<!-- wp:shortcode -->[kc-faq topic="sarcomatoid"]<!-- /wp:shortcode -->`,
  'a shortcode in a paragraph': 'Before.\n\n[kc-faq topic="sarcomatoid"]\n\nAfter.',
  'a link with a class': `${PARAGRAPH}<!-- wp:paragraph --><p><a class="kc-faq" href="/answers/sarcomatoid/">Sarcomatoid kidney cancer</a></p><!-- /wp:paragraph -->`,
  'a division': `${PARAGRAPH}<!-- wp:html --><div data-kc="faq" data-kc-topic="sarcomatoid">Please ask us.</div><!-- /wp:html -->`,
  'the element in HTML': `${PARAGRAPH}<!-- wp:html --><kc-faq topic="sarcomatoid"></kc-faq><!-- /wp:html -->`,
  'the element in a post without blocks': 'Before.\n\n<kc-faq topic="sarcomatoid"></kc-faq>\n\nAfter.',
};
const QUESTION = 'sarcomatoid-meaning';

/** WordPress takes unknown tags away from those who may not publish. @param {string} role @param {string} form */
const isExpected = (role, form) => role !== 'contributor' || !form.startsWith('the element');

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Map<string, Session>} */
const sessions = new Map();
/** @type {Record<string, Record<string, Shown>>} */
const table = {};

before(async () => {
  browser = await launchChromium();
  for (const role of ROLES) sessions.set(role, await Session.open(site, role));
});
after(() => browser.close());

/** @param {string} user */
const session = (user) => /** @type {Session} */ (sessions.get(user));

/** Those who may not publish hand it in, and an editor publishes it. @param {string} role @param {string} content */
async function publish(role, content) {
  const mayPublish = role !== 'contributor';
  const post = { title: 'Answers', content, status: mayPublish ? 'publish' : 'pending' };
  const made = await session(role).rest('/wp/v2/posts', post);
  if (!mayPublish) await session('editor').rest(`/wp/v2/posts/${made.id}`, { status: 'publish' });
  return made.link;
}

/** @param {string} link @param {boolean} hasScripts */
async function isShown(link, hasScripts) {
  const { page, complaints } = await visit(browser, link, { hasScripts });
  const { isShown, isAnswered } = await tryQuestion(page, QUESTION);
  const isReady = !hasScripts || (isShown && (await isUpgraded(page)));
  assert.deepEqual(complaints, []);
  assert.equal(isShown, isAnswered, 'a question that shows has an answer that shows');
  await page.close();
  return isShown && isReady;
}

for (const role of ROLES)
  for (const [form, content] of Object.entries(FORMS))
    test(`${role}: ${form} ${isExpected(role, form) ? 'shows the answers' : 'is taken away by WordPress'}`, async () => {
      const link = await publish(role, content);
      const shown = { withScripts: await isShown(link, true), withoutScripts: await isShown(link, false) };
      (table[form] ??= {})[role] = shown;
      const expected = isExpected(role, form);
      assert.deepEqual(shown, { withScripts: expected, withoutScripts: expected });
    });

/** @param {Shown | undefined} shown */
function cell(shown) {
  if (!shown) return '?';
  if (shown.withScripts !== shown.withoutScripts) return shown.withScripts ? 'with scripts' : 'without scripts';
  return shown.withScripts ? 'yes' : 'no';
}

test('the guide has the same table', () => {
  const rows = Object.entries(table).map(([form, roles]) => [form, ...ROLES.map((role) => cell(roles[role]))]);
  const lines = rows.map((row) => row.join(' | '));
  console.log(`Shows the answers, with JavaScript and without:\nform | ${ROLES.join(' | ')}\n${lines.join('\n')}`);
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/wordpress.md'), 'utf8').replaceAll(/ {2,}/g, ' ');
  for (const line of lines) assert.ok(guide.includes(`| ${line} |`), `docs/wordpress.md has no line "${line}"`);
});

test('nothing moves when the script comes, and nothing is asked of another site', async () => {
  const link = await publish('editor', FORMS['the block']);
  const page = await browser.newPage();
  /** @type {string[]} */
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.evaluateOnNewDocument(`
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  `);
  await page.setViewport({ width: 390, height: 844 });
  await page.goto(link, { waitUntil: 'networkidle0' });
  assert.ok(await isUpgraded(page));
  assert.equal(await page.evaluate('shift'), 0);
  const ours = requests.filter((url) => url.includes('/kc-answers/')).map((url) => new URL(url).pathname);
  assert.deepEqual(
    ours.map((path) => path.replace(/.*\/kc-answers\//, '')).sort(),
    ['dist/kc-answers.css', 'dist/kc-core.js'],
    'the content is in the page: the small script is enough',
  );
  assert.deepEqual(
    requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:')),
    [],
  );
  await takePicture(page, 'post-390');
  await page.setViewport({ width: 1280, height: 900 });
  await takePicture(page, 'post-1280');
  await page.close();
});

test('an author’s element keeps its attributes, and loses what could run', async () => {
  const content =
    '<kc-faq topic="spread" searchable onclick="alert(1)" clinic="javascript:alert(1)"><script>alert(1)</script></kc-faq>';
  const { content: kept } = await session('author').rest('/wp/v2/posts?context=edit', { title: 'Answers', content });
  assert.equal(kept.raw, '<kc-faq topic="spread" searchable clinic="alert(1)">alert(1)</kc-faq>');
});

test('a site in Spanish shows what there is in Spanish, and says where it is English', async () => {
  // WordPress takes no language of which it has no file.
  php(site, "wp_mkdir_p( WP_LANG_DIR ); touch( WP_LANG_DIR . '/es_ES.mo' ); update_option( 'WPLANG', 'es_ES' );");
  const spanish = await publish('editor', '<!-- wp:kc-answers/faq {"topic":"spread","expandable":true} /-->');
  const english = await publish('editor', FORMS['the block']);
  const first = await visit(browser, spanish);
  assert.match(await first.page.$eval('#spread', (topic) => topic.textContent ?? ''), /¿Se puede curar/);
  await first.page.waitForSelector('kc-faq >>> button::-p-text(Abrir todas las respuestas)');
  const second = await visit(browser, english);
  assert.equal(await second.page.$eval('.kc-answers', (list) => list.getAttribute('lang')), 'en');
  await second.page.waitForSelector('kc-faq >>> [part=status]::-p-text(inglés)');
  assert.deepEqual([...first.complaints, ...second.complaints], []);
  await first.page.close();
  await second.page.close();
  php(site, "update_option( 'WPLANG', '' );");
});

test('a theme without blocks has the style sheet in its head, and the same answers', async () => {
  php(site, "switch_theme( 'twentytwentyone' );");
  for (const form of /** @type {const} */ (['the block', 'a shortcode in a paragraph'])) {
    const link = await publish('author', FORMS[form]);
    assert.match((await (await fetch(link)).text()).split('</head>')[0] ?? '', /dist\/kc-answers\.css/);
    assert.deepEqual([await isShown(link, true), await isShown(link, false)], [true, true]);
  }
  php(site, "switch_theme( 'twentytwentythree' );");
});

test('a page without answers loads nothing of the plug-in', async () => {
  const link = await publish('editor', PARAGRAPH);
  const html = await (await fetch(link)).text();
  assert.match(html, /Before\./);
  assert.doesNotMatch(html, /plugins\/kc-answers/);
});

test('a search, and what the server can’t write, get the whole script', async () => {
  for (const content of [
    '<!-- wp:kc-answers/faq {"topic":"spread","searchable":true} /-->',
    '<!-- wp:html --><ul><li><a class="kc-faq" href="/answers/spread/">Spread</a></li></ul><!-- /wp:html -->',
  ]) {
    const link = await publish('editor', content);
    const { page, complaints } = await visit(browser, link);
    assert.ok((await tryQuestion(page, 'spread-aims')).isAnswered);
    assert.ok(await page.$('script[type=module][src*="/kc-answers/dist/kc.js"]'));
    assert.deepEqual(complaints, []);
    await page.close();
  }
});

test('a shortcode in running text leaves the sentence whole', async () => {
  const link = await publish('author', 'Read [kc-faq topic="sarcomatoid"] first.');
  const { page } = await visit(browser, link, { hasScripts: false });
  const text = await page.$eval('.entry-content, .wp-block-post-content', (element) => element.textContent);
  assert.match(text ?? '', /Read\s+first\./);
  assert.equal(await page.$('details'), null);
  await page.close();
});

test('treatments and links to read on show without scripts, too', async () => {
  const link = await publish(
    'author',
    '<!-- wp:kc-answers/treatment-list {"topic":"sarcomatoid"} /--><!-- wp:kc-answers/related {"topic":"spread","hrefTemplate":"/answers/{topic}/"} /-->',
  );
  for (const hasScripts of [true, false]) {
    const { page, complaints } = await visit(browser, link, { hasScripts });
    const treatment = await page.$('details#treatment-nivolumab > summary');
    assert.ok(await treatment?.isVisible());
    const links = await page.$$eval('kc-related a', (all) =>
      all.filter((each) => each.checkVisibility()).map((each) => each.pathname),
    );
    assert.ok(links.includes('/answers/sarcomatoid/'), String(links));
    assert.equal(new Set(links).size, links.length);
    assert.deepEqual(complaints, []);
    await page.close();
  }
});
