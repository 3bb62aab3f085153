/** The files of one topic's page: the page and, where they stand beside it, its looks and its script. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { wordsIn } from '../export/words.mjs';
import { scriptTag } from './document.mjs';
import { loadRenderer } from './renderer.mjs';
import { frameScript } from './scripts.mjs';
import { pageCss } from './styles.mjs';
import { topicPage } from './topic-page.mjs';

/** @import { Content, Topic } from '../../src/content/model.js' */
/** @import { Asset } from './document.mjs' */

/** What a page's files are, by where they are to be written, and what a policy must allow for what stands in the page. @typedef {{files: [string | undefined, string][], policy: string}} PageFiles */

/** Where the looks of a page stand. */
export const ASSETS = ['inside', 'beside'];

/**
 * @typedef {object} PageOptions
 * @property {string} [topic]
 * @property {boolean} [frame]
 * @property {string} [assets]
 * @property {'none' | 'first' | 'all'} [open]
 * @property {string} [hrefTemplate]
 * @property {string} [script]
 * @property {string} [parent]
 * @property {string} [target]
 */

/**
 * @param {Content} content
 * @param {PageOptions & {base?: string, out?: string, attributes: Record<string, string | true>}} options
 * @returns {Promise<PageFiles>}
 */
export async function pageFiles(content, options) {
  const { topic: id, frame, assets, open, hrefTemplate, script, parent, target, base, out, attributes } = options;
  const topic = content.topics.find((each) => each.id === id);
  if (!topic) throw new Error(`There is no topic "${id}" in this content. ${known(content)}`);
  /** @type {[string, string][]} */
  const beside = [];
  /** @type {string[]} */
  const policy = [];
  /** @param {string} name @param {string} text @param {'style' | 'script'} kind @returns {Asset} */
  const asset = (name, text, kind) => {
    if (assets !== 'beside') {
      policy.push(`${kind}-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
      return { text };
    }
    beside.push([path.join(path.dirname(String(out)), name), text]);
    return { href: name };
  };
  const page = topicPage({
    content,
    topic,
    renderer: await loadRenderer(),
    say: await wordsIn(content.lang),
    address: base,
    open,
    hrefOf: (each) => each.url ?? hrefTemplate?.replaceAll('{topic}', each.id),
    styles: asset('kc-page.css', await pageCss(), 'style'),
    scripts: [
      ...(script ? [await upgradeTag(script)] : []),
      ...(frame ? [frameTag(asset('kc-frame.js', await frameScript(), 'script'), parent)] : []),
    ],
    ...(script ? { attributes } : {}),
    ...(frame ? { frame: target } : {}),
  });
  return { files: [[out, page], ...beside], policy: policy.join('; ') };
}

/** @param {Content} content */
const known = ({ topics }) => `It has: ${topics.map((/** @type {Topic} */ { id }) => id).join(', ') || 'none'}.`;

/** It runs at once, wherever it stands: it waits for changes of the height. @param {Asset} script @param {string} [parent] */
export const frameTag = (script, parent) =>
  scriptTag(script, { dataParent: parent, ...('href' in script ? { async: true } : {}) });

/** The script that makes elements of lists: refused unless it is the very file that was built here. @param {string} address */
export async function upgradeTag(address) {
  const name =
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  const text = await readFile(new URL('../../dist/sri.json', import.meta.url), 'utf8').catch(() => '{"files":{}}');
  const integrity = name.startsWith('kc') ? JSON.parse(text).files[name] : undefined;
  if (!integrity)
    throw new Error(`No hash is known of "${name}": end --script in kc-core.js or kc.js, and build first.`);
  return scriptTag({ href: address }, { type: 'module', integrity, crossOrigin: 'anonymous' });
}
