/** Builds the content of `content/en` into the JSON that the widget reads, unless nothing has changed. */
import { runNode } from './run.mjs';
import { unlessBuilt } from './stamp.mjs';

const OUTPUT = 'dist/content/en.json';

// The content is read by the same code in the build and in the page, so that code counts as well.
export const CONTENT_INPUTS = ['content', 'cli', 'src/content', 'src/render', 'package-lock.json'];

/** Throws if the content has problems; the content's own tool has then named them. */
export async function buildContent() {
  await unlessBuilt({ name: 'content', inputs: CONTENT_INPUTS, outputs: [OUTPUT] }, () => {
    if (!runNode('cli/kc-answers.mjs', ['build', 'content/en', '--out', OUTPUT]))
      throw new Error('The content was not built: see the lines above.');
  });
}

if (process.argv[1] === import.meta.filename) {
  await buildContent().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
