/** Finds answers by the words that a reader types: what `searchable` asks for. */
import { wordsOf } from '../content/search.js';
import { adopt } from '../page/adopt.js';
import { KcSearchEvent } from './events.js';
import { reveal } from '../page/reveal.js';
import { rootOf } from '../page/root.js';
import { answersOf, forgetAnswers } from './answers.js';
import type { FeatureContext, FeatureHost, StartFeature } from './feature.js';
import { startHighlight } from './highlight.js';
import { BOX_STYLES, makeSearchBox, type SearchBox } from './search-box.js';
import { filter, FIRST, type Found, isOurs, placesIn } from './search-filter.js';
import { openInTurn } from './open-in-turn.js';
import { makeIndex } from './search-index.js';
import { handlePage, type Searching } from './search-page.js';

const css = String.raw;

// On light and dark pages alike: a page doesn't always say which it is.
const MARK_STYLES = css`
  @layer kc {
    ::highlight(kc-search) {
      background-color: #fce8a6;
      color: #1a1a1a;
    }
    @media (forced-colors: active) {
      ::highlight(kc-search) {
        background-color: Mark;
        color: MarkText;
      }
    }
  }
`;

const PAUSE_MS = 400;

function startSearching(context: FeatureContext, box: SearchBox): Searching {
  const { host } = context;
  const index = makeIndex(context);
  const highlight = startHighlight();
  let words: string[] = [];
  let atMost = FIRST;
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Nothing is looked through before somebody searches: a page has to load first.
  let all: readonly HTMLDetailsElement[] = [];
  let result: Found = { all: [], shown: [], total: 0 };
  const found = (): Found | undefined => (words.length ? result : undefined);
  // A copy of a list that was being searched has nobody who searches: all of it is shown.
  if (answersOf(context).some(isOurs)) filter(host, answersOf(context));

  function tell(): void {
    box.tell(found());
    const asked = words.join(' ');
    if (asked === told) return;
    told = asked;
    host.dispatchEvent(new KcSearchEvent({ count: result.all.length, total: result.total }));
  }
  function show(): void {
    if (words.length) adopt(rootOf(host), MARK_STYLES);
    box.show(found());
    highlight.set(found()?.shown.flatMap(placesIn) ?? [], words);
  }
  function apply(pauseMs: number): void {
    all = answersOf(context);
    result = filter(host, all, words.length ? index.find(words) : undefined, atMost);
    show();
    clearTimeout(timer);
    if (pauseMs && words.length) timer = setTimeout(tell, pauseMs);
    else tell();
  }
  function showAll(): void {
    atMost = Infinity;
    apply(0);
  }
  box.input.onfocus = () => {
    // Not at the first key, and not while the page loads: the page's styles are all computed anew.
    adopt(rootOf(host), MARK_STYLES);
    index.prepare();
  };
  host.addController({ hostConnected: show, hostDisconnected: () => highlight.clear() });
  return {
    search(text, pauseMs = 0) {
      words = wordsOf(text);
      atMost = FIRST;
      apply(pauseMs);
      return result.all.length;
    },
    update() {
      forgetAnswers(host);
      const now = words.length ? answersOf(context) : all;
      const isSame = now.length === all.length && now.every((each, at) => each === all[at]);
      if (!isSame) apply(PAUSE_MS);
      else box.show(found());
    },
    show,
    more() {
      const next = result.shown.length;
      showAll();
      // The button goes, and with it the place at which a person is.
      result.all[next]?.querySelector('summary')?.focus();
    },
    open() {
      const { all: found } = result;
      if (result.shown.length < found.length) showAll();
      openInTurn(host, found, true);
      if (found[0]) reveal(found[0]);
    },
    print: (isPrinting) =>
      void filter(host, answersOf(context), isPrinting ? undefined : found() && new Set(result.all), atMost),
  };
}

/** What a person does in the box. */
function handleBox({ input, open, more, clear }: SearchBox, searching: Searching, empty: () => void): void {
  input.oninput = () => searching.search(input.value, PAUSE_MS);
  input.onkeydown = (event) => {
    if (event.key !== 'Escape' || event.isComposing || !input.value) return;
    event.preventDefault();
    empty();
  };
  open.onclick = searching.open;
  more.onclick = searching.more;
  clear.onclick = () => {
    empty();
    // The button goes: without this, so would the place at which a person is.
    input.focus();
  };
}

const searches = new WeakMap<FeatureHost, (text: string) => number>();

/** Searches as if a reader had typed it, also where no box is asked for. Returns how many answers it finds. */
export const search = (host: FeatureHost, text: string): number => searches.get(host)?.(text) ?? 0;

export const startSearch: StartFeature = (context) => {
  const { host, toolbar } = context;
  const box = makeSearchBox(context);
  const searching = startSearching(context, box);
  let isOn = false;
  const searchFor = (text: string): number => {
    if (box.input.value !== text) box.input.value = text;
    return searching.search(text);
  };
  const empty = (): void => void searchFor('');

  searches.set(host, searchFor);
  handleBox(box, searching, empty);
  handlePage(host, searching, empty);
  toolbar.append(box.element);
  return () => {
    if (isOn && !host.searchable) empty();
    isOn = !!host.searchable;
    if (isOn) adopt(toolbar.getRootNode() as ShadowRoot, BOX_STYLES);
    searching.update();
    box.element.toggleAttribute('hidden', !isOn || !answersOf(context).length);
  };
};
