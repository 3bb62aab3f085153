/** What stands once around every list: urgent help before it; after it, what explains and proves the words. */
import type { Citations } from './citations.js';
import { make, makeHeading } from './make.js';
import type { Rendering } from './rendering.js';
import { makeBlocks } from './rich-text.js';

/** What to do when it can't wait: in sight, never folded away. */
export function makeUrgent(rendering: Rendering, citations: Citations, level: number): HTMLElement[] {
  const { content, say, lang } = rendering;
  if (!content.urgent.length) return [];
  const heading = makeHeading(level, { class: 'kc-heading', lang }, say('urgent'));
  return [make('div', 'kc-urgent', heading, ...makeBlocks(content.urgent, citations, rendering))];
}

/** The glossary words that the list used: for paper, for reading without scripts, and for the note beside a word. */
function makeWords({ content, say, lang, words }: Rendering): HTMLElement[] {
  if (!words.size) return [];
  const list = make('dl');
  for (const [id, elementId] of words) {
    const entry = content.glossary[id];
    list.append(make('dt', { id: elementId }, entry?.term ?? ''), make('dd', '', entry?.definition ?? ''));
  }
  return [make('details', 'kc-words', make('summary', { class: 'kc-label', lang }, say('words')), list)];
}

/** What stands after every list: the words explained, the sources of what isn't in an answer, the disclaimer. */
export function makeEnd(rendering: Rendering, citations: Citations): HTMLElement[] {
  const disclaimer = makeBlocks(rendering.content.disclaimer, citations, rendering);
  return [
    ...makeWords(rendering),
    ...citations.makeList('details'),
    ...(disclaimer.length ? [make('div', 'kc-disclaimer', ...disclaimer)] : []),
  ];
}
