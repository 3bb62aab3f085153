/** Builds each folder of `content/`, one a language, into the JSON that the widget reads, unless nothing has changed. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './run.mjs';
import { unlessBuilt } from './stamp.mjs';
import { whenRun } from './when-run.mjs';

const folder = join(import.meta.dirname, '../content');

/** The languages that there is content in: each is a folder with a `pack.yaml`. */
export const contentLanguages = () =>
  readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'pack.yaml')))
    .sort();

const outputOf = (/** @type {string} */ lang) => `dist/content/${lang}.json`;

// The content is read by the same code in the build and in the page, so that code counts as well.
export const CONTENT_INPUTS = ['content', 'cli', 'src/content', 'src/render', 'package-lock.json'];

/** Throws if the content has problems; the content's own tool has then named them. */
export async function buildContent() {
  const languages = contentLanguages();
  await unlessBuilt({ name: 'content', inputs: CONTENT_INPUTS, outputs: languages.map(outputOf) }, () => {
    for (const lang of languages)
      if (!runNode('cli/kc-answers.mjs', ['build', `content/${lang}`, '--out', outputOf(lang)]))
        throw new Error('The content was not built: see the lines above.');
  });
}

await whenRun(import.meta.filename, buildContent);
