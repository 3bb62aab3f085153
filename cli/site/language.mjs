/** The files of one language of a site: its pages and its search. */
import { jsonLdAt } from '../export/json-ld.mjs';
import { htmlDocument, scriptTag } from '../render/document.mjs';
import { frameTag, upgradeTag } from '../render/page.mjs';
import { pageWords } from '../render/page-words.mjs';
import { searchScript } from '../render/scripts.mjs';
import { fit } from '../render/still.mjs';
import { topicPage } from '../render/topic-page.mjs';
import { groupsOf, indexParts } from './index-page.mjs';
import { glossaryPage, notFoundPage, treatmentsPage } from './pages.mjs';
import { addressOf, alternatesOf, fileOf, INDEX, NOT_FOUND, pagesOf, TREATMENTS } from './place.mjs';
import { searchData } from './search-data.mjs';

/** @import { Element } from 'hast' */
/** @import { Content, Topic } from '../../src/content/model.js' */
/** @import { Say } from '../export/words.mjs' */
/** @import { Crumb } from '../render/document.mjs' */
/** @import { Renderer } from '../render/renderer.mjs' */
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

export const STYLES = 'kc-page.css';
const SEARCH = 'kc-search.js';
export const FRAME = 'kc-frame.js';
const FRAMES = 'frames/';

/** By their paths in the folder of the language. @param {Context} context */
export async function languageFiles(context) {
  const { place, say, renderer, options } = context;
  const { content, folder, base } = place;
  const at = (/** @type {string} */ file) => addressOf(place, file);
  const { introduction, end } = renderer.frameParts(content, { baseUrl: at(INDEX) });
  const around = { introduction: fit(introduction, { isStill: true }), end: fit(end, { isStill: true }) };
  const pages = [
    indexParts(content, say, around),
    treatmentsPage(content, say, renderer, at(TREATMENTS)),
    glossaryPage(content, say, around),
  ].filter(({ file }) => pagesOf(content).includes(file));
  // A host has one, for whatever address: its links can't be relative where the site's own address is known.
  if (!folder) pages.push(notFoundPage(content, say, rootOf(base)));
  const upgrade = options.script ? [await upgradeTag(fromRoot(options.script, folder))] : [];

  /** @type {Map<string, string>} */
  const files = new Map(pages.map((parts) => [parts.file, wholePage(context, parts)]));
  files.set(SEARCH, await searchScript(await searchData(content, say.lang)));
  for (const topic of content.topics) {
    files.set(fileOf(topic), ofTopic(context, topic, upgrade));
    if (options.frames) files.set(`${FRAMES}${fileOf(topic)}`, ofFrame(context, topic));
  }
  return files;
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
    data: isLost ? undefined : jsonLdAt({ ...content, title, topics: [] }, { url: shared.address, crumbs: urls || [] }),
    body,
  });
}

/** The crumbs of a topic: all topics, then its group. @param {Content} content @param {Say} say @param {{id: string}} topic @returns {Crumb[]} */
function crumbsOf(content, say, { id }) {
  const { topics } = pageWords(say.lang);
  const group = groupsOf(content, '').find(({ title, items }) => title && items.some((each) => each.id === id));
  return [{ name: topics, href: INDEX }, ...(group ? [{ name: group.title, href: `${INDEX}#${group.id}` }] : [])];
}

/** @param {Context} context @param {Topic} topic @param {Element[]} scripts */
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

/** @param {Context} context @param {Topic} topic */
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
