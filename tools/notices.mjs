/** Writes dist/NOTICES.txt: the licenses, in full, of what the bundles carry besides our own code. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** The packages whose code stands in dist/render.js: each module there begins with the line that names its file. */
function renderedPackages() {
  const code = readFileSync(join(root, 'dist/render.js'), 'utf8');
  return [...code.matchAll(/^\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map(([, name = '']) => name);
}

/** @param {string} name of a package */
function licenseOf(name) {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((each) => /^licen[sc]e(\.(md|txt))?$/i.test(each));
  if (!file) throw new Error(`${name} has no license file: dist/NOTICES.txt can't be written.`);
  return readFileSync(join(folder, file), 'utf8');
}

export function writeNotices() {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const notices = [...new Set([...Object.keys(dependencies), ...renderedPackages()])].map((name) => {
    const license = licenseOf(name);
    return `${name}\n\n${license.trim()}\n`;
  });
  writeFileSync(join(root, 'dist/NOTICES.txt'), notices.join('\n----\n\n'));
}
