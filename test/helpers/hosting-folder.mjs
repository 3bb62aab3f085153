/** A folder as docs/hosting.md tells a webmaster to lay it out, with what has been built. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { precompress } from '../../tools/precompress.mjs';

const DIST = join(import.meta.dirname, '../../dist');

/** The same content at an address that stays, and at one that would change with it. */
export const CONTENT = '/answers/clinic.json';
export const HASHED_CONTENT = '/answers/clinic.3f9a0c7d52e1.json';

/** @returns {{root: string, version: string, remove: () => void}} */
export function makeHostingFolder() {
  const { version } = JSON.parse(readFileSync(join(DIST, '../package.json'), 'utf8'));
  const root = mkdtempSync(join(tmpdir(), 'kc-hosting-'));
  const scripts = join(root, 'kc-answers', version);
  cpSync(DIST, scripts, {
    recursive: true,
    // Only what a page may load: not the modules and types for bundlers.
    filter: (file) =>
      /^\/?($|kc[-.a-z]*\.js|(topics|messages|content|themes)($|\/[^.]*\.(js|json|css)$))/.test(
        file.slice(DIST.length),
      ),
  });
  mkdirSync(join(root, 'answers'));
  cpSync(join(DIST, 'content/en.json'), join(root, CONTENT));
  cpSync(join(DIST, 'content/en.json'), join(root, HASHED_CONTENT));
  for (const path of [scripts, join(root, HASHED_CONTENT)]) precompress(path);
  return { root, version, remove: () => rmSync(root, { recursive: true, force: true }) };
}
