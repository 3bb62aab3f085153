/** Two origins for tests of hostile strings: a clinic's pages, with or without a strict policy, and the content. */
import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { startSite } from './static-server.mjs';

/** @typedef {import('./static-server.mjs').Site} Site */

/** With and without the policy; the latter also tells what harmless content looks like. */
export const MODES = /** @type {const} */ (['without a policy', 'under the strict policy']);

const script = String(
  buildSync({
    entryPoints: [join(import.meta.dirname, 'hostile-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
  }).outputFiles[0]?.text,
);

/** @param {string} content its origin */
const policyFor = (content) =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `connect-src ${content}`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html`,
  ].join('; ');

/** @param {string} origin of the content @param {string} body */
const pageOf = (origin, body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A clinic</title>
<script src="/watch.js"></script><script type="module" src="/dist/kc.js" data-origins="${origin}"></script>
<body><h1>A clinic</h1>${body}`;

/**
 * @param {Record<string, unknown>} files The content, by path.
 * @param {(origin: string) => Record<string, string>} bodies Pages by path, given the origin of the content.
 */
export async function startHostileSites(files, bodies) {
  const pages = Object.fromEntries(Object.entries(files).map(([path, file]) => [path, JSON.stringify(file)]));
  const content = await startSite({ pages, headers: { 'access-control-allow-origin': '*' } });
  const markup = Object.entries(bodies(content.origin)).map(([path, body]) => [path, pageOf(content.origin, body)]);
  const clinicPages = { '/watch.js': script, ...Object.fromEntries(markup) };
  /** @type {Map<string, Site>} */
  const clinics = new Map();
  for (const mode of MODES) {
    /** @type {Record<string, string>} */
    const headers = mode === MODES[0] ? {} : { 'content-security-policy': policyFor(content.origin) };
    clinics.set(mode, await startSite({ pages: clinicPages, headers }));
  }
  const clinicOf = (/** @type {string} */ mode) => /** @type {Site} */ (clinics.get(mode));
  return {
    content,
    clinicOf,
    /** Whether an address is one of the page's own files or one of the content. @param {string} mode @param {string} address */
    isOwn(mode, address) {
      // With a font of its own, Firefox draws the bullets of lists.
      if (address.startsWith('data:font/woff2;')) return true;
      const { origin, pathname } = new URL(address);
      if (origin === content.origin) return pathname in pages;
      if (origin !== clinicOf(mode).origin) return false;
      return pathname in clinicPages || /^\/dist\/kc[\w-]*\.js$/.test(pathname) || pathname === '/favicon.ico';
    },
    close() {
      for (const site of [content, ...clinics.values()]) site.close();
    },
  };
}
