/** All files of a site, by their paths. */
import { jsonLd } from '../export/json-ld.mjs';
import { wordsIn } from '../export/words.mjs';
import { htmlDocument, scriptTag } from '../render/document.mjs';
import { frameTag, upgradeTag } from '../render/page.mjs';
import { pageWords } from '../render/page-words.mjs';
import { loadRenderer } from '../render/renderer.mjs';
import { frameScript, listenerScript, searchScript } from '../render/scripts.mjs';
import { fit } from '../render/still.mjs';
import { pageCss } from '../render/styles.mjs';
import { topicPage } from '../render/topic-page.mjs';
import { groupsOf, indexParts } from './index-page.mjs';
import { glossaryPage, notFoundPage, treatmentsPage } from './pages.mjs';
import { addressOf, alternatesOf, fileOf, GLOSSARY, INDEX, NOT_FOUND, pagesOf, TREATMENTS } from './place.mjs';
import { searchData } from './search-data.mjs';
import { robots, sitemap } from './sitemap.mjs';

/** @import { Content } from '../../src/content/model.js' */
/** @import { Say } from '../export/words.mjs' */
/** @import { Renderer } from '../render/renderer.mjs' */
/** @import { Crumb } from '../render/document.mjs' */
/** @import { Parts } from './pages.mjs' */
/** @import { Place } from './place.mjs' */

/**
 * @typedef {object} SiteOptions
 * @property {string} [base] The address of the site, with a slash at its end.
 * @property {boolean} [frames] Each topic once more, for frames.
 * @property {string} [parent] The only site that may hear the height of a frame.
 * @property {string} [target] Where the links of a frame open.
 * @property {string} [script] The address of a script that makes elements of the lists.
 * @property {'none' | 'first' | 'all'} [open]
 */

/** @typedef {{place: Place, places: Place[], say: Say, renderer: Renderer, options: SiteOptions}} Context */

const STYLES = 'kc-page.css';
const SEARCH = 'kc-search.js';
const FRAME = 'kc-frame.js';
const FRAMES = 'frames/';

/** @param {readonly Content[]} contents The first stands in the folder itself, the others each in its own. @param {SiteOptions} options */
export async function siteFiles(contents, options) {
  const { base, frames } = options;
  const places = contents.map((content, index) => ({ content, base, folder: index ? `${content.lang}/` : '' }));
  const renderer = await loadRenderer();
  /** @type {Map<string, string>} */
  const files = new Map([[STYLES, await pageCss()]]);
  if (frames) {
    files.set(FRAME, await frameScript());
    files.set('kc-frames.js', await listenerScript());
  }
  for (const place of places) {
    const say = await wordsIn(place.content.lang);
    const context = { place, places, say, renderer, options };
    for (const [name, text] of await languageFiles(context)) files.set(`${place.folder}${name}`, text);
  }
  if (base) files.set('sitemap.xml', sitemap(places));
  if (base && new URL(base).pathname === '/') files.set('robots.txt', robots(base));
  return files;
}

/** @param {Context} context @returns {Promise<[string, string][]>} */
async function languageFiles(context) {
  const { place, say, renderer, options } = context;
  const { content, folder, base } = place;
  const pages = pagesOf(content);
  const at = (/** @type {string} */ file) => addressOf(place, file);
  const still = renderer.frameParts(content, { baseUrl: at(INDEX) });
  const start = { introduction: fit(still.introduction, { isStill: true }), end: fit(still.end, { isStill: true }) };
  const index = indexParts(content, say, start);
  const upgrade = options.script ? [await upgradeTag(fromRoot(options.script, folder))] : [];
  const whole = (/** @type {Parts} */ parts) => wholePage(context, parts);
  /** @type {[string, string][]} */
  const topics = content.topics.flatMap((topic) => [
    [fileOf(topic), ofTopic(context, topic, upgrade)],
    ...(options.frames
      ? [/** @type {[string, string]} */ ([`${FRAMES}${fileOf(topic)}`, ofFrame(context, topic)])]
      : []),
  ]);
  return [
    [INDEX, whole(index)],
    [SEARCH, await searchScript(await searchData(content, say.lang))],
    ...topics,
    ...(pages.includes(TREATMENTS)
      ? [/** @type {[string, string]} */ ([TREATMENTS, whole(treatmentsPage(content, say, renderer, at(TREATMENTS)))])]
      : []),
    ...(pages.includes(GLOSSARY)
      ? [/** @type {[string, string]} */ ([GLOSSARY, whole(glossaryPage(content, say))])]
      : []),
    // A host has one, for whatever address: its links can't be relative where the site's own address is known.
    ...(folder ? [] : [/** @type {[string, string]} */ ([NOT_FOUND, whole(notFoundPage(content, say, rootOf(base)))])]),
  ];
}

/** @param {string | undefined} base */
const rootOf = (base) => (base ? new URL(base).pathname : '');

/** An address as it is from a folder of the site. @param {string} address @param {string} folder */
const fromRoot = (address, folder) => (/^([a-z]+:|\/)/i.test(address) ? address : `${folder && '../'}${address}`);

/** What all pages of a language have in common. @param {Context} context @param {string} file */
function common({ place, places, say }, file) {
  const { content, folder } = place;
  return {
    content,
    say,
    address: addressOf(place, file),
    alternates: places.length > 1 ? alternatesOf(places, place, file) : [],
    styles: { href: fromRoot(STYLES, folder) },
  };
}

/** @param {Context} context @param {Parts} parts */
function wholePage(context, { file, title, description, body }) {
  const { place, say } = context;
  const { content, base } = place;
  const isIndex = file === INDEX;
  const isLost = file === NOT_FOUND;
  const root = isLost ? rootOf(base) : '';
  const shared = common(context, file);
  /** @type {Crumb[]} */
  const crumbs = isIndex || isLost ? [] : [{ name: pageWords(say.lang).topics, href: INDEX }];
  const urls = crumbs.length && [
    { name: crumbs[0]?.name ?? '', url: addressOf(place, INDEX) },
    { name: title, url: shared.address },
  ];
  return htmlDocument({
    ...shared,
    ...(isLost ? { address: undefined, alternates: [], isListed: false, styles: { href: `${root}${STYLES}` } } : {}),
    title: isIndex ? title : [title, content.title].filter(Boolean).join(' – '),
    description,
    scripts: isIndex ? [scriptTag({ href: SEARCH }, { defer: true })] : [],
    home: `${root}${INDEX}`,
    crumbs,
    data: isLost ? undefined : jsonLd({ ...content, title, topics: [] }, { url: shared.address, crumbs: urls || [] }),
    body,
  });
}

/** The crumbs of a topic: all topics, then its group. @param {Content} content @param {Say} say @param {{id: string}} topic @returns {Crumb[]} */
function crumbsOf(content, say, { id }) {
  const { topics } = pageWords(say.lang);
  const group = groupsOf(content, '').find(({ title, items }) => title && items.some((each) => each.id === id));
  return [{ name: topics, href: INDEX }, ...(group ? [{ name: group.title, href: `${INDEX}#${group.id}` }] : [])];
}

/** @param {Context} context @param {Content['topics'][number]} topic @param {import('hast').Element[]} scripts */
function ofTopic(context, topic, scripts) {
  const { place, say, renderer, options } = context;
  return topicPage({
    ...common(context, fileOf(topic)),
    renderer,
    topic,
    scripts,
    home: INDEX,
    crumbs: crumbsOf(place.content, say, topic),
    hrefOf: fileOf,
    treatments: TREATMENTS,
    open: options.open,
    ...(scripts.length ? { attributes: {} } : {}),
  });
}

/** @param {Context} context @param {Content['topics'][number]} topic */
function ofFrame(context, topic) {
  const { place, say, renderer, options } = context;
  const up = place.folder ? '../../' : '../';
  return topicPage({
    content: place.content,
    say,
    address: addressOf(place, fileOf(topic)),
    renderer,
    topic,
    styles: { href: `${up}${STYLES}` },
    scripts: [frameTag({ href: `${up}${FRAME}` }, options.parent)],
    hrefOf: (other) => `../${fileOf(other)}`,
    treatments: `../${TREATMENTS}`,
    open: options.open,
    frame: options.target ?? '_blank',
  });
}
