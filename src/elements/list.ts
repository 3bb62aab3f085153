/** What every list element does: gets its content, says how things stand, and builds its list into the page once per version. */
import type { Content, Topic } from '../content/model.js';
import { idList, pick } from '../content/select.js';
import type { FeatureContext, FeatureHost } from '../features/feature.js';
import { listWords } from '../messages/en.js';
import { languages } from '../messages/languages.js';
import { type English, type Say, sayIn } from '../messages/messages.js';
import { adopt } from '../page/adopt.js';
import { rootOf } from '../page/root.js';
import { askedFor } from '../render/asked.js';
import { type Lists, makeLists } from '../render/lists.js';
import { pageStyles } from '../render/page-styles.js';
import { type Rendering, startRendering } from '../render/rendering.js';
import type { Loading } from './load.js';
import { shadowStyles } from './shadow-styles.js';
import { makeShell, type Shell } from './shell.js';
import { type Asked, makeSource, type Source } from './source.js';
import { makeWritten } from './written.js';

export interface ListHost extends Loading {
  topic: string;
  headingLevel: number;
  /** Whether what the build wrote into the page gives way to newer content. */
  refresh?: boolean;
}

/** What differs from element to element. */
export interface ListParts<Item> extends Partial<Asked> {
  /** What the element's attributes ask for; nothing where the page's own text shall stand. */
  choose(content: Content): Item[];
  /** The attributes on which the list depends, where what the build wrote for them may stand in the page. */
  asked?(): unknown[];
  /** Everything else on which the list depends, but the content: it is built again when a part changes. */
  version(items: Item[]): unknown[];
  /** The list, and what stands before the tools. */
  build(items: Item[], rendering: Rendering): Lists;
  /** What a list that isn't there yet waits for. The element updates when it is over. */
  awaited?(): unknown;
  /** Called when a new list stands in the page: built, or taken over as the build of the page wrote it. */
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
  /** Whether this is one of them. */
  has(details: HTMLDetailsElement): boolean;
  /** What the host lends to its features; `answers` can be opened. */
  context(answers: () => HTMLDetailsElement[]): FeatureContext;
}

const OPENABLE = 'details[data-kc-id]';
const detailsIn = (list: HTMLElement): HTMLDetailsElement[] => [...list.querySelectorAll<HTMLDetailsElement>(OPENABLE)];

export function makeList<Item>(host: ListHost, parts: ListParts<Item>): List<Item> {
  const { words = listWords } = parts;
  const needs = (content: Content): Topic[] => parts.needs?.(content) ?? [];
  const written = makeWritten(() => host.refresh);
  const source = makeSource(host, words, {
    rank: (content) => pick(content.topics, idList(host.topic)).length,
    ...parts,
    needs: (content) => (written.isKept(content) ? [] : needs(content)),
  });
  const shell = makeShell(host, parts.tools ?? []);
  // Its children only, one by one: a selector would look at every element of a long list.
  const children = (selector: string): HTMLElement[] =>
    [...host.children].filter((each): each is HTMLElement => each.matches(selector));
  const hasTitle = (): boolean => !children('[slot="heading"]').length;
  let version: unknown[] = [];
  /** Takes the list off the page, and any that a copy of the host brought along. */
  function remove(): void {
    for (const old of children('.kc-answers')) old.remove();
    list.element = written.element = undefined;
  }

  function settle(element: HTMLElement): void {
    list.element = element;
    // Editors and sanitizers may have taken the attribute away.
    for (const old of children('.kc-answers')) old.slot = old === element ? 'kc-list' : 'intro';
    parts.onBuilt?.();
    host.dispatchEvent(new Event('kc-render', { bubbles: true, composed: true }));
  }

  /** Builds anew: what was open and focused stays so. */
  function build(content: Content): void {
    const open = new Set(list.details().flatMap((each) => (each.open ? each.dataset.kcId : [])));
    const focused = list.element?.querySelector(':focus')?.closest<HTMLElement>(OPENABLE)?.dataset.kcId;
    remove();
    const { say } = list;
    const rendering = startRendering({ content, say, level: host.headingLevel, hasTitle: hasTitle() }, rootOf(host));
    const lists = makeLists(parts.build(list.items, rendering), content);
    host.append(...lists);
    const element = lists.at(-1) as HTMLElement;
    // A long list is looked through only where something is to be found again.
    for (const details of open.size || focused ? detailsIn(element) : []) {
      details.open = open.has(details.dataset.kcId);
      if (details.dataset.kcId === focused) details.querySelector('summary')?.focus();
    }
    settle(element);
  }

  /** Builds the list again where something has changed. */
  function show(content: Content | undefined, last: unknown[]): void {
    const { element } = written;
    if (element) {
      if (list.element !== element) settle(element);
    } else if (!content || !list.items.length) remove();
    else if (!list.element && parts.awaited?.()) return;
    else if (
      !list.element ||
      version.length !== last.length ||
      version.some((part, index) => !Object.is(part, last[index]))
    )
      build(content);
  }

  host.addController({
    hostConnected() {
      const { renderRoot } = host;
      // Again at each arrival: a root in another document has lost its sheets. Where the page came with the list and links
      // the same one, a second would only make the browser work out all styles anew.
      const isWritten = children('[data-kc-asked]').length;
      if (!isWritten || +getComputedStyle(host).getPropertyValue('--kc-sheet') !== pageStyles.length)
        adopt(rootOf(host), pageStyles);
      shell.fill(renderRoot);
      adopt(renderRoot as ShadowRoot, parts.styles ?? shadowStyles);
    },
    hostUpdate() {
      written.asked = askedFor(host.headingLevel, hasTitle(), parts.asked?.());
      if (!list.element) [written.element] = children('[data-kc-asked]');
      source.update();
      const { content } = source.state;
      list.items = content ? parts.choose(content) : [];
      if (content && list.items.length && !written.isKept(content)) written.element = undefined;
      list.say = sayIn((written.element ?? content)?.lang ?? '', words);
    },
    hostUpdated() {
      const { content } = source.state;
      const { items } = list;
      const { element } = written;
      const { isQuiet } = parts;
      const last = version;
      version = [content, languages.get(list.say.lang), written.asked, ...parts.version(items)];
      const older = content && (items.length || needs(content).length) ? written.olderThan(content) : undefined;
      shell.update(source, { isEmpty: !items.length && !element, isQuiet, lang: (element ?? content)?.lang, older });
      try {
        show(content, last);
      } catch (error) {
        // On a page that has taken away what it takes: its own text stands.
        console.warn(`${host.localName}:`, error);
        remove();
        shell.update(source, { isEmpty: true, isQuiet });
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
    details: () => (list.element ? detailsIn(list.element) : []),
    has: (details) => details.matches(OPENABLE) && !!list.element?.contains(details),
  };
  return list;
}
