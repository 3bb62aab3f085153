/** What `kc-answers site` writes: whole pages that lead to each other, and nothing where something is wrong. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { writeFolder } from '../../cli/site/folder.mjs';
import { flawsOf, readPage } from '../helpers/html-page.mjs';
import { packFolder } from '../helpers/pack-folder.mjs';
import { runCommand } from '../helpers/run-command.mjs';
import { folded, htmlWords, textIn } from '../helpers/words.mjs';

const dist = (/** @type {string} */ name) => path.join(import.meta.dirname, '../../dist/content', name);
const [english, spanish] = ['en.json', 'es.json'].map((name) => JSON.parse(readFileSync(dist(name), 'utf8')));
const BASE = 'https://clinic.example/answers/';

const root = mkdtempSync(path.join(tmpdir(), 'kc-site-'));
after(() => rmSync(root, { recursive: true }));

const site = path.join(root, 'public');
const words = ['site', dist('en.json'), dist('es.json'), '--frames', '--base', BASE];
before(async () => {
  const { code, err } = await runCommand(root, ...words, '--out', 'public');
  assert.equal(code, 0, err);
  assert.match(err, /^public: \d+ pages, 2 languages\n$/);
});

const read = (/** @type {string} */ file) => readFileSync(path.join(site, file), 'utf8');
/** All files of a folder, by their paths in it. @param {string} folder */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)));
const pages = () => filesIn(site).filter((file) => file.endsWith('.html'));
const isFrame = (/** @type {string} */ file) => file.includes('frames/');

test('each topic has its page, in each language that has it, and each language its index, treatments and glossary', () => {
  const names = (/** @type {any} */ { topics }) => [
    ...topics.flatMap((/** @type {any} */ { id }) => [`${id}.html`, `frames/${id}.html`]),
    'index.html',
    'treatment-list.html',
    'glossary.html',
  ];
  const wanted = [...names(english), ...names(spanish).map((name) => `es/${name}`), '404.html'];
  assert.deepEqual(pages().sort(), wanted.sort());
  assert.ok(english.topics.length > 10 && spanish.topics.length > 2);
});

test('every page is well built: ids are there once, headings in order, one of the first level', () => {
  for (const file of pages()) assert.deepEqual(flawsOf(read(file), isFrame(file) ? 2 : 1), [], file);
});

test('every link within the site leads to a file and, in it, to a place', () => {
  const ids = new Map(pages().map((file) => [file, readPage(read(file)).ids]));
  let count = 0;
  for (const file of pages())
    for (const link of readPage(read(file)).links) {
      if (/^(https?|mailto|tel):/.test(link) || link.startsWith('/answers/')) continue;
      const [target = '', place] = link.split('#');
      const name = target ? path.join(path.dirname(file), target) : file;
      assert.ok(existsSync(path.join(site, name)), `${file}: ${link} leads nowhere`);
      if (place) assert.ok(ids.get(name)?.includes(place), `${file}: ${link} has no such place`);
      count++;
    }
  assert.ok(count > 1000, String(count));
});

test('the index lists every question, each with the way to its answer, under the titles of the groups', () => {
  const { named, text, links } = readPage(read('index.html'));
  const linked = named('a').map((link) => [link.properties.href, text(link)]);
  for (const topic of english.topics) {
    assert.ok(
      linked.some(([href, words]) => href === `${topic.id}.html` && words === topic.question),
      topic.id,
    );
    for (const { id, question } of topic.questions)
      assert.ok(
        linked.some(([href, words]) => href === `${topic.id}.html#${id}-answer` && words === question),
        id,
      );
  }
  const titles = named('h2').map(text);
  for (const { title } of english.groups) assert.ok(titles.includes(title), title);
  for (const file of ['treatment-list.html', 'glossary.html', 'kc-search.js']) assert.ok(links.includes(file), file);
});

test('a topic’s page shows all its words as native details, with urgent help, treatments and where to read on', () => {
  for (const topic of english.topics) {
    const { byId, named, text, links } = readPage(read(`${topic.id}.html`));
    assert.equal(named('h1').map(text).join(), topic.question);
    assert.ok(byId(topic.id), topic.id);
    for (const { id, question, short } of topic.questions) {
      const details = byId(id);
      assert.equal(details?.tagName, 'details', id);
      const [summary, answer] = details.children.map((child) =>
        folded(text(/** @type {any} */ (child))).replace(/\[\d+\]/g, ''),
      );
      assert.equal(summary, folded(question));
      assert.ok(answer?.startsWith(folded(textIn(short))), `${id}: ${answer?.slice(0, 80)}`);
    }
    for (const id of topic.related) assert.ok(links.includes(`${id}.html`), `${topic.id}: ${id}`);
    for (const id of topic.treatments) assert.ok(links.includes(`treatment-list.html#treatment-${id}-answer`), id);
    const whole = folded(text(/** @type {any} */ (named('body')[0])));
    for (const told of ['When to get help now', 'Not yet reviewed by a clinician.', textIn(english.disclaimer)])
      assert.ok(whole.includes(folded(told)), `${topic.id}: ${told}`);
  }
});

test('structured data are the words that the page shows', () => {
  for (const topic of english.topics) {
    const { data, byId, text, links } = readPage(read(`${topic.id}.html`));
    assert.deepEqual([data['@type'], data.mainEntity['@type']], ['MedicalWebPage', 'FAQPage']);
    assert.equal(data.url, `${BASE}${topic.id}.html`);
    assert.ok(links.includes(data.url), 'no canonical link');
    assert.equal(data.lastReviewed, undefined);
    assert.equal(data.mainEntity.mainEntity.length, topic.questions.length);
    for (const { '@id': id, name, acceptedAnswer } of data.mainEntity.mainEntity) {
      const [summary, answer] = byId(id.slice(1))?.children ?? [];
      assert.equal(htmlWords(name), folded(text(/** @type {any} */ (summary))));
      // What the page has besides: numbers of sources, hosts of links, labels, how long people lived.
      const shown = folded(text(/** @type {any} */ (answer))).replace(/\[\d+\]/g, '');
      for (const piece of acceptedAnswer.text
        .split(/<[^>]*>/)
        .map(htmlWords)
        .filter((/** @type {string} */ each) => each.length > 3))
        assert.ok(shown.includes(piece), `${id}: ${piece}`);
    }
    const crumbs = data.breadcrumb.itemListElement.map((/** @type {any} */ { name }) => name);
    const group = english.groups.find((/** @type {any} */ { topics }) => topics.includes(topic.id));
    assert.deepEqual(crumbs, ['All topics', group.title, topic.question]);
  }
});

test('a page names its other languages, and search engines every page', () => {
  const { elements } = readPage(read('spread.html'));
  const others = elements.filter(({ tagName, properties }) => tagName === 'link' && properties.hrefLang);
  assert.deepEqual(
    others.map(({ properties }) => [properties.hrefLang, properties.href]),
    [
      ['en', `${BASE}spread.html`],
      ['es', `${BASE}es/spread.html`],
    ],
  );
  assert.ok(readPage(read('es/spread.html')).links.includes('../spread.html'));
  assert.equal(readPage(read('stages.html')).links.filter((link) => /^(\.\.\/)?es\//.test(link)).length, 0);
  const map = read('sitemap.xml');
  const listed = pages().filter((file) => !isFrame(file) && file !== '404.html');
  for (const file of listed)
    assert.ok(map.includes(`<loc>${BASE}${file.replace(/index\.html$/, '')}</loc>`), `${file} is not in the sitemap`);
  assert.equal(map.match(/<loc>/g)?.length, listed.length);
  assert.match(read('404.html'), /<meta name="robots" content="noindex">/);
  assert.match(read('404.html'), /href="\/answers\/index\.html"/);
});

test('a page for a frame has no landmarks, no structured data, and links that leave it', () => {
  const { elements, data, named } = readPage(read('frames/spread.html'));
  const landmarks = ['main', 'nav', 'header', 'footer', 'aside'];
  assert.deepEqual(
    elements.filter(({ tagName }) => landmarks.includes(tagName)),
    [],
  );
  assert.equal(data, undefined);
  assert.deepEqual(
    named('base').map(({ properties }) => properties.target),
    ['_blank'],
  );
  for (const { properties } of named('a'))
    if (String(properties.href).startsWith('#')) assert.equal(properties.target, '_self');
    else assert.match(String(properties.rel), /noopener/);
  assert.match(read('frames/spread.html'), /<meta name="robots" content="noindex">/);
});

test('no page has a script but that of the search, and no style or handler in its tags', () => {
  for (const file of pages()) {
    const { named, elements } = readPage(read(file));
    const scripts = named('script').flatMap(({ properties }) => (properties.src ? [String(properties.src)] : []));
    const wanted = isFrame(file) ? ['kc-frame.js'] : file.endsWith('index.html') ? ['kc-search.js'] : [];
    assert.deepEqual(
      scripts.map((each) => path.basename(each)),
      wanted,
      file,
    );
    assert.equal(named('style').length, 0, file);
    for (const { properties } of elements)
      assert.deepEqual(
        Object.keys(properties).filter((name) => /^on|^style$/i.test(name)),
        [],
        file,
      );
  }
});

test('the same content gives the same files, and takes the place of the last ones', async () => {
  const again = await runCommand(root, ...words, '--out', 'again');
  assert.equal(again.code, 0, again.err);
  assert.deepEqual(filesIn(path.join(root, 'again')).sort(), filesIn(site).sort());
  for (const file of filesIn(site))
    assert.equal(readFileSync(path.join(root, 'again', file), 'utf8'), read(file), file);
  const less = await runCommand(root, 'site', dist('es.json'), '--out', 'again');
  assert.equal(less.code, 0, less.err);
  assert.ok(!existsSync(path.join(root, 'again/stages.html')), 'an old page is left');
  assert.match(readFileSync(path.join(root, 'again/index.html'), 'utf8'), /<html lang="es"/);
  assert.deepEqual(readdirSync(root).sort(), ['again', 'public'], 'something is left over');
});

test('a folder with anything else in it stays as it is', async (t) => {
  const there = await packFolder(t);
  const before = filesIn(there).sort();
  const foreign = await runCommand(there, 'site', dist('es.json'), '--out', 'en');
  assert.equal(foreign.code, 1);
  assert.match(
    foreign.err,
    /^en: this folder isn't empty, and isn't one that kc-answers site has written\. Name another\.\n$/,
  );
  assert.deepEqual(filesIn(there).sort(), before);
  assert.equal((await runCommand(there, 'site', dist('es.json'), '--out', 'own')).code, 0);
  writeFileSync(path.join(there, 'own/CNAME'), 'clinic.example');
  const more = await runCommand(there, 'site', dist('en.json'), '--out', 'own');
  assert.equal(more.code, 1);
  assert.match(more.err, /^own: this folder holds what kc-answers site hasn't written: CNAME\. Move it away/);
  assert.match(readFileSync(path.join(there, 'own/index.html'), 'utf8'), /<html lang="es"/);
  await writeFile(path.join(there, 'file'), '');
  assert.match(
    (await runCommand(there, 'site', dist('es.json'), '--out', 'file')).err,
    /this is a file\. Name a folder/,
  );
  assert.match(
    (await runCommand(there, 'site', dist('es.json'), '--out', 'file/x')).err,
    /can't be written \(ENOTDIR\)/,
  );
});

test('what is wrong is said in a sentence, and nothing is written', async (t) => {
  const there = await packFolder(t, { 'spread.md': 'nothing' });
  const bad = await runCommand(there, 'site', 'en', '--out', 'public');
  assert.equal(bad.code, 1);
  assert.match(bad.err, /en\/spread\.md:1: /);
  assert.match(bad.err, /nothing was written\./);
  const twice = await runCommand(there, 'site', dist('es.json'), dist('es.json'), '--out', 'public');
  assert.equal(twice.code, 1);
  assert.match(twice.err, /Two contents are in the same language, "es"/);
  const topics = [{ id: 'glossary', question: 'Q?', questions: [{ id: 'a', question: 'Q?', answer: 'A.' }] }];
  await writeFile(path.join(there, 'own.json'), JSON.stringify({ schema: 1, lang: 'en', topics }));
  assert.match(
    (await runCommand(there, 'site', 'own.json', '--out', 'public')).err,
    /A topic can't be called "glossary"/,
  );
  assert.ok(!existsSync(path.join(there, 'public')));
  for (const wrong of [
    [],
    ['--out', 'x', '--base', 'clinic'],
    ['--out', 'x', '--parent', 'https://a.example'],
    ['--out', 'x', '--open', 'some'],
  ]) {
    const { code, err } = await runCommand(there, 'site', dist('es.json'), ...wrong);
    assert.equal(code, 2, wrong.join(' '));
    assert.doesNotMatch(err, /\n {4}at /);
  }
});

test('a file by hand, in a language that the elements don’t speak, is a site too, with its own words marked', async (t) => {
  const there = await packFolder(t);
  const topics = [
    { id: 'visit', question: 'Visita?', questions: [{ id: 'a', question: 'Quando?', answer: '<b>Domani & dopo</b>' }] },
  ];
  await writeFile(path.join(there, 'it.json'), JSON.stringify({ schema: 1, lang: 'it', title: 'Domande', topics }));
  const { code, err } = await runCommand(there, 'site', 'it.json', '--out', 'public');
  assert.equal(code, 0, err);
  assert.deepEqual(
    filesIn(path.join(there, 'public'))
      .filter((file) => file.endsWith('.html'))
      .sort(),
    ['404.html', 'index.html', 'visit.html'],
  );
  const html = readFileSync(path.join(there, 'public/visit.html'), 'utf8');
  assert.deepEqual(flawsOf(html), []);
  assert.ok(html.includes('&#x3C;b>Domani &#x26; dopo&#x3C;/b>'));
  const { elements } = readPage(html);
  assert.equal(
    elements.find(({ properties }) => properties.className?.toString() === 'kc-skip')?.properties.lang,
    'en',
  );
});

test('a run that fails in the middle leaves the last site whole, and nothing beside it', async (t) => {
  const there = await packFolder(t);
  const folder = path.join(there, 'site');
  assert.equal(await writeFolder(folder, new Map([['index.html', 'old']])), '');
  // A folder can't stand where a file does.
  const files = new Map([
    ['index.html', 'new'],
    ['spread.html', 'new'],
    ['spread.html/frame.html', 'new'],
  ]);
  assert.match(
    await writeFolder(folder, files),
    /can't be written \((EEXIST|ENOTDIR)\)\. Nothing has changed in it\.$/,
  );
  assert.deepEqual(filesIn(folder).sort(), ['index.html', 'kc-site.json']);
  assert.equal(readFileSync(path.join(folder, 'index.html'), 'utf8'), 'old');
  assert.deepEqual(readdirSync(there).sort(), ['en', 'site']);
});

test('a script makes elements of the answers, if it is the very file that was built', async (t) => {
  const there = await packFolder(t);
  const upgraded = await runCommand(there, 'site', dist('es.json'), '--out', 'site', '--script', '/kc/kc-core.js');
  assert.equal(upgraded.code, 0, upgraded.err);
  const html = readFileSync(path.join(there, 'site/spread.html'), 'utf8');
  const { files } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../dist/sri.json'), 'utf8'));
  assert.ok(
    html.includes(
      `<script src="/kc/kc-core.js" type="module" integrity="${files['kc-core.js']}" crossorigin="anonymous">`,
    ),
  );
  assert.ok(html.includes('<kc-faq topic="spread"><template shadowrootmode="open">'));
  const unknown = await runCommand(there, 'site', dist('es.json'), '--out', 'other', '--script', '/kc/kc-gone.js');
  assert.equal(unknown.code, 1);
  assert.match(unknown.err, /No hash is known of "kc-gone\.js"/);
});
