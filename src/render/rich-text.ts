/** Rich text, tree to DOM: the only place where the words of an answer become nodes. */
import type { Block, Inline, Table } from '../content/model.js';
import type { Citations } from './citations.js';
import { makeLink } from './link.js';
import { type Child, make } from './make.js';
import type { Rendering } from './rendering.js';

/** A glossary word: a link to its explanation, which shows beside it where scripts run. */
function makeTerm(id: string, children: Child[], { content, words, newId }: Rendering): Child[] {
  if (!content.glossary[id]) return children;
  if (!words.has(id)) words.set(id, newId(`word-${id}`));
  return [
    make('a', { class: 'kc-term', role: 'button', 'aria-expanded': 'false', href: `#${words.get(id)}` }, ...children),
  ];
}

function makeCite(id: string, citations: Citations, { say, lang, numberOf }: Rendering): Child[] {
  const target = citations.idOf(id);
  if (!target) return [];
  const n = numberOf(id);
  return [make('a', { class: 'kc-cite', href: `#${target}`, 'aria-label': say('source', { n }), lang }, `[${n}]`)];
}

export function makeInlines(nodes: readonly Inline[], citations: Citations, rendering: Rendering): Child[] {
  return nodes.flatMap((node): Child | Child[] => {
    // Without a list around it: a long list of answers has thousands.
    if (node.type === 'text') return node.value;
    if (node.type === 'cite') return makeCite(node.id, citations, rendering);
    const children = makeInlines(node.children, citations, rendering);
    if (node.type === 'term') return makeTerm(node.id, children, rendering);
    if (node.type === 'link') return makeLink(node.url, ...children);
    return make(node.type === 'strong' ? 'strong' : 'em', '', ...children);
  });
}

/** A table in a box of its own that scrolls, by keyboard too: it can be wider than a phone. */
function makeTable(table: Table, citations: Citations, rendering: Rendering): HTMLElement {
  const rows = table.children.map((row, index) =>
    make(
      'tr',
      '',
      ...row.children.map((cell) =>
        make(index ? 'td' : 'th', index ? {} : { scope: 'col' }, ...makeInlines(cell.children, citations, rendering)),
      ),
    ),
  );
  return make('div', { class: 'kc-table', tabindex: '0' }, make('table', '', make('tbody', '', ...rows)));
}

export function makeBlocks(blocks: readonly Block[], citations: Citations, rendering: Rendering): HTMLElement[] {
  return blocks.map((block) => {
    if (block.type === 'paragraph') return make('p', '', ...makeInlines(block.children, citations, rendering));
    if (block.type === 'table') return makeTable(block, citations, rendering);
    return make(
      block.ordered ? 'ol' : 'ul',
      '',
      ...block.children.map((item) => make('li', '', ...makeBlocks(item.children, citations, rendering))),
    );
  });
}
