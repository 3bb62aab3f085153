/** The scripts of pages: plain files that run from any host, from a disk too, as one that answers `import` would not. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const resolveDir = fileURLToPath(new URL('../../src/site', import.meta.url));

/** @param {string} code What runs, of what src/site exports. */
async function script(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    ignoreAnnotations: true,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** In a frame: tells its height. */
export const frameScript = () => script("import { startFrame } from './frame-height.js'; startFrame();");

/** Around frames: makes them as high. */
export const listenerScript = () => script("import { listenToFrames } from './frame-listener.js'; listenToFrames();");

/** The search of an index. @param {import('../../src/site/search-data.js').SearchData} data */
export const searchScript = (data) =>
  script(
    `import { startSearch } from './search-box.js'; startSearch(JSON.parse(${JSON.stringify(JSON.stringify(data))}));`,
  );
