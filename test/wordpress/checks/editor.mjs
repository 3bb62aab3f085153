/** The block editor, as an author has it: blocks with previews that the server writes, and controls that change them. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Session } from '../session.mjs';
import { givenSite, launchChromium, takePicture } from '../visit.mjs';

const site = givenSite();
/** What WordPress complains of by itself: old code, pictures of users elsewhere, templates that authors may not see. */
const OWN = /JQMIGRATE|is deprecated since version|gravatar|s\.w\.org|wp%2Fv2%2Ftemplates/;

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Session} */
let author;

before(async () => {
  browser = await launchChromium();
  author = await Session.open(site, 'author');
  await browser.setCookie(
    .../** @type {any[]} */ (
      author.cookies.map(({ url, ...cookie }) => ({ ...cookie, domain: new URL(url).hostname }))
    ),
  );
});
after(() => browser.close());

/** @param {string} path @param {number} width */
async function openEditor(path, width) {
  const page = await browser.newPage();
  // The editor is slow on a busy machine.
  page.setDefaultTimeout(120_000);
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => {
    const text = `${message.text()} ${message.location().url ?? ''}`;
    if (['error', 'warn'].includes(message.type()) && !OWN.test(text)) complaints.push(text);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport({ width, height: width < 600 ? 844 : 900 });
  await page.goto(site.origin + path);
  await page.waitForFunction(`window.wp?.data?.select('core/editor')?.getCurrentPostId()`);
  await page.evaluate(`
    for (const feature of ['welcomeGuide', 'fullscreenMode'])
      if (wp.data.select('core/edit-post').isFeatureActive(feature)) wp.data.dispatch('core/edit-post').toggleFeature(feature);
  `);
  return { page, complaints };
}

/** Adds blocks, as the inserter does. @param {import('puppeteer-core').Page} page */
const addBlocks = (page) =>
  page.evaluate(`{
    const { createBlock } = wp.blocks;
    const inside = createBlock('kc-answers/faq', { topic: 'spread' });
    const blocks = [
      createBlock('kc-answers/faq', { topic: 'sarcomatoid' }),
      createBlock('kc-answers/treatment-list', { topic: 'sarcomatoid', layout: 'cards' }),
      createBlock('kc-answers/related', { topic: 'spread', hrefTemplate: '/answers/{topic}/' }),
      createBlock('kc-answers/content', { src: '/own.json' }, [inside]),
    ];
    wp.data.dispatch('core/editor').editPost({ title: 'Answers' });
    wp.data.dispatch('core/block-editor').insertBlocks(blocks);
    wp.data.dispatch('core/block-editor').selectBlock(blocks[0].clientId);
  }`);

/** The attributes of the first block. @param {import('puppeteer-core').Page} page @returns {Promise<any>} */
const firstAttributes = (page) => page.evaluate(`wp.data.select('core/block-editor').getBlocks()[0].attributes`);

/**
 * Presses a control in the side bar, by the keyboard: the bar scrolls when a part of it opens, away from under a pointer.
 * @param {import('puppeteer-core').Page} page @param {'button' | 'checkbox'} role @param {string} name
 */
async function press(page, role, name) {
  const found = await page.waitForSelector(`.block-editor-block-inspector ::-p-aria([name="${name}"][role="${role}"])`);
  await found?.focus();
  await page.keyboard.press('Space');
}

test('each block has a preview with answers; ticking a topic changes it; nothing is complained of', async () => {
  const { page, complaints } = await openEditor('/wp-admin/post-new.php', 1280);
  await addBlocks(page);
  await page.waitForSelector('.kc-answers-preview #sarcomatoid-meaning');
  await page.waitForSelector('.kc-answers-preview #treatment-nivolumab');
  await page.waitForSelector('.kc-answers-preview kc-related a[href$="/answers/sarcomatoid/"]');
  const inside = await page.waitForSelector('.wp-block-kc-answers-content .kc-answers-preview');
  assert.match((await inside?.evaluate((each) => each.textContent)) ?? '', /what stands at \/own\.json/);
  assert.equal(
    await page.$('.wp-block-kc-answers-content .kc-answers-preview details'),
    null,
    'what another file holds is not known: ours must not stand in for it',
  );
  await takePicture(page, 'editor-1280');

  await press(page, 'checkbox', 'What are the stages of kidney cancer?');
  await page.waitForSelector('.kc-answers-preview #stages-four');
  assert.equal((await firstAttributes(page)).topic, 'sarcomatoid, stages');
  await press(page, 'button', 'Questions');
  await press(page, 'checkbox', 'What does “sarcomatoid” mean?');
  await page.waitForFunction(`!document.querySelector('.kc-answers-preview #stages-four')`);
  assert.equal((await firstAttributes(page)).questions, 'sarcomatoid-meaning');
  await press(page, 'button', 'Tools for readers');
  await press(page, 'checkbox', 'Search');
  assert.equal((await firstAttributes(page)).searchable, true);
  await takePicture(page, 'editor-chosen-1280');
  assert.deepEqual(complaints, []);
  await page.close();
});

test('a saved post opens again with its blocks whole', async () => {
  const post = await author.rest('/wp/v2/posts', { title: 'Answers', status: 'draft', content: '' });
  const path = `/wp-admin/post.php?post=${post.id}&action=edit`;
  const { page } = await openEditor(path, 390);
  await addBlocks(page);
  await page.waitForSelector('.kc-answers-preview #sarcomatoid-meaning');
  await takePicture(page, 'editor-390');
  await page.evaluate(`wp.data.dispatch('core/editor').savePost()`);
  await page.close();

  const again = await openEditor(path, 1280);
  await again.page.waitForSelector('.kc-answers-preview #sarcomatoid-meaning');
  const blocks = await again.page.evaluate(`
    wp.data.select('core/block-editor').getBlocks()
      .map(({ name, isValid, innerBlocks }) => ({ name, isValid, inside: innerBlocks.length }))
  `);
  assert.deepEqual(blocks, [
    { name: 'kc-answers/faq', isValid: true, inside: 0 },
    { name: 'kc-answers/treatment-list', isValid: true, inside: 0 },
    { name: 'kc-answers/related', isValid: true, inside: 0 },
    { name: 'kc-answers/content', isValid: true, inside: 1 },
  ]);
  assert.deepEqual(again.complaints, []);
  await again.page.close();
});
