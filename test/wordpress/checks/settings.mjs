/** The settings: who may change them, what is refused, and what they do to a page. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { axe, startAxe } from '../../helpers/axe.mjs';
import { Session } from '../session.mjs';
import { php } from '../site.mjs';
import { givenSite, launchChromium, takePicture, visit } from '../visit.mjs';

const site = givenSite();
const PAGE = '/wp-admin/options-general.php?page=kc-answers';

/** A content file of a clinic's own. */
const OWN = {
  schema: 1,
  lang: 'en',
  updated: '2026-11-23',
  updatedText: '23 November 2026',
  disclaimer: 'This is general information.',
  sources: {},
  topics: [
    {
      id: 'spread',
      question: 'Our own topic',
      summary: 'You meet a nurse.',
      questions: [{ id: 'own-question', question: 'Where can I park?', short: 'Behind the building.', answer: [] }],
    },
  ],
};

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Session} */
let administrator;
let post = '';

before(async () => {
  browser = await launchChromium();
  administrator = await Session.open(site, 'administrator');
  const content = '<!-- wp:kc-answers/faq {"topic":"spread"} /-->';
  post = (await administrator.rest('/wp/v2/posts', { title: 'Answers', status: 'publish', content })).link;
});
afterEach(() => void php(site, "delete_option( 'kc_answers' );"));
after(() => browser.close());

/** What the form sends. @param {Record<string, string>} values by the names of the settings */
const fields = (values) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`kc_answers[${name}]`, value]));

/** Saves the form, and returns the notices of the page then. @param {Record<string, string>} values */
async function save(values) {
  const response = await administrator.submit(PAGE, fields(values));
  assert.equal(response.status, 302);
  const html = await (await administrator.fetch(response.headers.get('location') ?? '')).text();
  return [...html.matchAll(/<div id='setting-error-[^]*?<\/div>/g)].join('\n');
}

/** @returns {Record<string, any>} */
const saved = () => JSON.parse(php(site, 'echo json_encode( KC_Answers\\settings() );'));

const pageOf = async (/** @type {string} */ url) => (await fetch(url)).text();

test('an editor neither sees the page nor can send its form', async () => {
  const editor = await Session.open(site, 'editor');
  const page = await editor.fetch(PAGE);
  assert.equal(page.status, 403);
  const response = await editor.fetch('/wp-admin/options.php', {
    method: 'POST',
    body: new URLSearchParams({ option_page: 'kc-answers', action: 'update', ...fields({ theme: 'calm' }) }),
  });
  assert.equal(response.status, 403);
  assert.equal(saved().theme, '');
});

test('a form that WordPress didn’t make is refused', async () => {
  const response = await administrator.fetch('/wp-admin/options.php', {
    method: 'POST',
    body: new URLSearchParams({
      option_page: 'kc-answers',
      action: 'update',
      _wpnonce: 'x',
      ...fields({ theme: 'calm' }),
    }),
  });
  assert.equal(response.status, 403);
  assert.equal(saved().theme, '');
});

test('axe and the console find no fault in the form', async () => {
  await browser.setCookie(
    .../** @type {any[]} */ (
      administrator.cookies.map(({ url, ...each }) => ({ ...each, domain: new URL(url).hostname }))
    ),
  );
  for (const width of [390, 1280]) {
    const { page, complaints } = await visit(browser, site.origin + PAGE, { width });
    await startAxe(page, 'light');
    const faults = (await axe(page)).filter((each) => each.includes('kc-answers'));
    assert.deepEqual(faults, []);
    assert.deepEqual(
      complaints.filter((each) => !/JQMIGRATE|ERR_NAME_NOT_RESOLVED/.test(each)),
      [],
    );
    await takePicture(page, `settings-${width}`);
    await page.close();
  }
  await browser.deleteCookie(...(await browser.cookies()));
});

test('an address that browsers would refuse is not saved, and the page says why; what was there stays', async () => {
  assert.match(
    await save({ src: 'https://files.clinic.example/a.json' }),
    /Allow https:\/\/files\.clinic\.example, too/,
  );
  for (const bad of [
    'javascript:alert(1)',
    'http://files.clinic.example/a.json',
    'files.clinic.example',
    '//x.example/a',
  ]) {
    const page = await save({ src: bad, clinic_src: bad });
    assert.match(page, /was not saved\. Give an address/);
    assert.equal(saved().src, 'https://files.clinic.example/a.json');
    assert.equal(saved().clinic_src, '');
  }
  for (const bad of ['https://x.example/path', 'http://x.example', '*', 'https://x.example" onload="x'])
    assert.match(await save({ origins: bad }), /was not saved\. Give the beginning of an address/);
  await save({ theme: '../../../wp-config' });
  assert.deepEqual([saved().origins, saved().theme], [[], '']);
});

test('allowed origins and the theme come to the page', async () => {
  await save({ origins: 'https://a.example\nhttps://B.example/', theme: 'calm' });
  const page = await pageOf(post);
  assert.match(page, /<script type="module" data-origins="https:\/\/a\.example, https:\/\/b\.example"[^>]*kc-core\.js/);
  assert.match(page, /<link rel='stylesheet' id='kc-answers-theme-css' href='[^']*\/dist\/themes\/calm\.css/);
});

test('an own content file takes the place of all answers: none of ours is left in the page', async () => {
  const uploads = join(site.wordpress, 'wp-content/uploads');
  mkdirSync(uploads, { recursive: true });
  writeFileSync(join(uploads, 'own.json'), JSON.stringify(OWN));
  await save({ src: '/wp-content/uploads/own.json' });
  const html = await pageOf(post);
  assert.match(
    html,
    /<kc-faq topic="spread" src="\/wp-content\/uploads\/own\.json"><p>Our answers can’t be shown right now/,
  );
  assert.doesNotMatch(html, /data-kc-asked/);
  const { page, complaints } = await visit(browser, post);
  await page.waitForSelector('details#own-question');
  assert.equal(await page.$('#spread-aims'), null);
  assert.deepEqual(complaints, []);
  await page.close();
});

test('the clinic’s numbers stand beside the answers, with scripts and without, and can hold no markup', async () => {
  await save({
    clinic_name: 'Example <b>clinic</b>',
    clinic_urgent: 'Kidney nurse: +1 555 0100',
    clinic_phones: 'Reception: +1 555 0142\n"><img src=x onerror=alert(1)>: +1 555 0143',
    clinic_hours: 'Mon to Fri, 8 to 16</script><script>alert(1)</script>',
  });
  for (const hasScripts of [true, false]) {
    const { page, complaints } = await visit(browser, post, { hasScripts });
    if (hasScripts) await page.waitForSelector('.kc-urgent .kc-clinic a[href="tel:+15550100"]');
    const seen = await page.$$eval('a[href^="tel:"]', (all) =>
      all.filter((each) => each.checkVisibility()).map((each) => each.textContent),
    );
    for (const number of ['+1 555 0100', '+1 555 0142', '+1 555 0143']) assert.ok(seen.includes(number), `${seen}`);
    const text = await page.$eval('body', (body) => body.innerText);
    assert.match(text, /Added by Example clinic/);
    assert.match(text, /Mon to Fri, 8 to 16/);
    assert.equal(await page.$('img[src="x"]'), null);
    assert.deepEqual(complaints, []);
    await takePicture(page, `clinic-${hasScripts ? 'with' : 'without'}-scripts`);
    await page.close();
  }
});

test('numbers without a name are not shown: readers must see whose they are', async () => {
  assert.match(await save({ clinic_phones: 'Reception: +1 555 0142' }), /Give the clinic’s name, too/);
  assert.doesNotMatch(await pageOf(post), /555 0142/);
  assert.match(await save({ clinic_name: 'Example clinic', clinic_phones: 'Reception' }), /there is no number in it/);
});

test('a clinic file is named on each element', async () => {
  await save({
    clinic_name: 'Example clinic',
    clinic_phones: '+1 555 0142',
    clinic_src: '/wp-content/uploads/clinic.json',
  });
  const html = await pageOf(post);
  assert.match(html, /<kc-faq topic="spread" clinic="\/wp-content\/uploads\/clinic\.json">/);
  assert.doesNotMatch(html, /555 0142/);
});
