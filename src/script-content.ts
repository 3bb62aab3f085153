/** The English content that comes with the script tag: some topics whole, the others by name, to be had from beside it. */
import files from '../dist/topics/files.json';
import content from '../dist/topics/script.json';
import { offerTopics } from './content/late.js';
import { announceContent } from './content/registry.js';
import { loadPart } from './render/part.js';

/** The hash of each file in `topics/`, by its name. */
const hashes = files as unknown as Record<string, string>;

offerTopics(content.lang, hashes, (name) => loadPart(`topics/${name}.js`, hashes[name] ?? ''));
announceContent(content);
