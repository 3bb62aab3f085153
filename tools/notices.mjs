/** Writes dist/NOTICES.txt: the licenses, in full, of what the bundles carry besides our own code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export function writeNotices() {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const notices = Object.keys(dependencies).map((name) => {
    const license = readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8');
    return `${name}\n\n${license.trim()}\n`;
  });
  writeFileSync(join(root, 'dist/NOTICES.txt'), notices.join('\n----\n\n'));
}
