/** What every list element does: gets its content, says how things stand, and builds its list into the page once per version. */
import type { Content } from '../content/model.js';
import type { FeatureContext, FeatureHost } from '../features/feature.js';
import { listWords } from '../messages/en.js';
import { languages } from '../messages/languages.js';
import { type English, type Say, sayIn } from '../messages/messages.js';
import { adopt } from '../page/adopt.js';
import { rootOf } from '../page/root.js';
import { make } from '../render/make.js';
import { pageStyles } from '../render/page-styles.js';
import { type Rendering, startRendering } from '../render/rendering.js';
import type { Loading } from './load.js';
import { shadowStyles } from './shadow-styles.js';
import { makeShell, type Shell } from './shell.js';
import { makeSource, type Source } from './source.js';

export interface ListHost extends Loading {
  headingLevel: number;
}

/** What differs from element to element. */
export interface ListParts<Item> {
  /** What the element's attributes ask for; nothing where the page's own text shall stand. */
  choose(content: Content): Item[];
  /** Everything but the content on which the list depends: it is built again when a part changes. */
  version(items: Item[]): unknown[];
  /** The list, and what stands before the tools. */
  build(items: Item[], rendering: Rendering): { list: HTMLElement[]; introduction?: HTMLElement[] };
  /** Called when a new list stands in the page. */
  onBuilt?(): void;
  /** What it says, in English, where that is more than every list says. */
  words?: English;
  /** Nothing is said where there is nothing to show. */
  isQuiet?: boolean;
  /** The styles of its shadow root, where those of every list don't do. */
  styles?: string;
  /** What stands in the shadow root before the list. */
  tools?: HTMLElement[];
}

export interface List<Item> {
  source: Source;
  shell: Shell;
  /** Says what stands in the list: in the language of its content, where that is registered. */
  say: Say;
  /** What is shown now. */
  items: Item[];
  /** The list that stands in the page now. */
  element: HTMLElement | undefined;
  /** What can be opened in the list: its questions or treatments. */
  details(): HTMLDetailsElement[];
  /** What the host lends to its features; `answers` can be opened. */
  context(answers: () => HTMLDetailsElement[]): FeatureContext;
}

const OPENABLE = 'details[data-kc-id]';

export function makeList<Item>(host: ListHost, parts: ListParts<Item>): List<Item> {
  const { words = listWords } = parts;
  const source = makeSource(host, words);
  const shell = makeShell(host, parts.tools ?? []);
  const hasTitle = (): boolean => !host.querySelector(':scope > [slot="heading"]');
  let version: unknown[] = [];

  /** Takes the list off the page, and any that a copy of the host brought along. */
  function remove(): void {
    for (const old of host.querySelectorAll(':scope > .kc-answers')) old.remove();
    list.element = undefined;
  }

  /** Builds anew: what was open and focused stays so. */
  function build(content: Content): void {
    const open = new Set(list.details().flatMap((each) => (each.open ? each.dataset.kcId : [])));
    const focused = list.element?.querySelector(':focus')?.closest<HTMLElement>(OPENABLE)?.dataset.kcId;
    remove();
    const { lang, dir } = content;
    const { say } = list;
    const rendering = startRendering({ content, say, level: host.headingLevel, hasTitle: hasTitle() }, rootOf(host));
    const wrap = (slot: string, nodes: HTMLElement[]): HTMLElement =>
      make('div', { class: 'kc-answers', slot, lang, dir }, ...nodes);
    const built = parts.build(list.items, rendering);
    list.element = wrap('kc-list', built.list);
    if (built.introduction) host.append(wrap('intro', built.introduction));
    host.append(list.element);
    for (const details of list.details()) {
      details.open = open.has(details.dataset.kcId);
      if (details.dataset.kcId === focused) details.querySelector('summary')?.focus();
    }
    parts.onBuilt?.();
    host.dispatchEvent(new Event('kc-render', { bubbles: true, composed: true }));
  }

  host.addController({
    hostConnected() {
      const { renderRoot } = host;
      if (!renderRoot.firstChild) renderRoot.append(...shell.nodes);
      // Again at each arrival: a root in another document has lost its sheets.
      adopt(rootOf(host), pageStyles);
      adopt(renderRoot as ShadowRoot, parts.styles ?? shadowStyles);
    },
    hostUpdate() {
      source.update();
      const { content } = source.state;
      list.items = content ? parts.choose(content) : [];
      list.say = sayIn(content?.lang ?? '', words);
    },
    hostUpdated() {
      const { content } = source.state;
      const { items } = list;
      const last = version;
      version = [content, languages.get(list.say.lang), host.headingLevel, hasTitle(), ...parts.version(items)];
      shell.update(source, !items.length, !!parts.isQuiet);
      try {
        if (!content || !items.length) remove();
        else if (!list.element || version.some((part, index) => !Object.is(part, last[index]))) build(content);
      } catch (error) {
        // On a page that has taken away what it takes: its own text stands.
        console.warn(`${host.localName}:`, error);
        remove();
        shell.update(source, true, !!parts.isQuiet);
      }
    },
  });

  const list: List<Item> = {
    source,
    shell,
    say: source.say,
    items: [],
    element: undefined,
    context: (answers) => ({
      host: host as Loading & FeatureHost,
      toolbar: shell.toolbar,
      answers,
      content: () => source.state.content,
      lang: () => source.lang,
    }),
    details: () => [...(list.element?.querySelectorAll<HTMLDetailsElement>(OPENABLE) ?? [])],
  };
  return list;
}
