/** Makes CSS of the Sass of a package: its own documentation says to import a part of it. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Sass is installed with the peers, not with kc-answers: it is asked for when it is needed.
 * @param {string} code
 * @returns {string}
 */
export function compileSass(code) {
  const folder = join(import.meta.dirname, '../node_modules');
  const sass = createRequire(import.meta.url)('sass');
  return sass.compileString(code, { loadPaths: [folder], quietDeps: true, logger: sass.Logger.silent }).css;
}
