/** Writes what answers in a page's own HTML need: dist/kc-answers.css, their looks, and dist/render.js, which writes them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleRenderer } from '../cli/render/renderer.mjs';
import { listCss } from '../cli/render/styles.mjs';

const dist = join(import.meta.dirname, '../dist');

export async function writeStaticFiles() {
  writeFileSync(join(dist, 'kc-answers.css'), await listCss());
  writeFileSync(join(dist, 'render.js'), await bundleRenderer());
}
