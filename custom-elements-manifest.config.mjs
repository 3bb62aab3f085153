/** How the elements are described for editors and documentation: dist/custom-elements.json, out of the JSDoc. */
import { sharedProperties } from './tools/manifest-shared-properties.mjs';

/** The published package has the built modules, not the sources. @param {string} path */
const published = (path) => path.replace(/^\/?src\//, '').replace(/\.ts$/, '.js');

/**
 * Leaves out what a page author can't use: private members, and dispatched events that the JSDoc doesn't name.
 * @param {string} key
 * @param {unknown} value
 */
function publicPart(key, value) {
  if ((key === 'path' || key === 'module') && typeof value === 'string') return published(value);
  if (key === 'members') return /** @type {any[]} */ (value).filter(({ privacy }) => privacy !== 'private');
  if (key === 'events') return /** @type {any[]} */ (value).filter(({ name }) => name);
  return value;
}

export default {
  globs: ['src/elements/kc-*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    sharedProperties,
    {
      name: 'public-part',
      /** @param {{customElementsManifest: object}} context */
      packageLinkPhase({ customElementsManifest }) {
        Object.assign(customElementsManifest, JSON.parse(JSON.stringify(customElementsManifest, publicPart)));
      },
    },
  ],
};
