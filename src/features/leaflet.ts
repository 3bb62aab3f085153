/** Prints nodes alone, as a leaflet: black on white, however the page and its theme look. */
import { print } from '../messages/en-tools.js';
import { dirOf, sayIn } from '../messages/messages.js';
import { type Child, make } from '../render/make.js';
import { adopt } from '../page/adopt.js';
import { rootOf } from '../page/root.js';
import type { FeatureContext } from './feature.js';
import { AROUND, LEAFLET } from './leaflet-styles.js';

let clear: (() => void) | undefined;

/** The day on which it was printed, and where from: addresses and answers change. */
function makePrinted(context: FeatureContext): HTMLElement {
  const say = sayIn(context.lang(), print);
  // As the dates of the answers are: in an order that can't be misread.
  const tag = say.lang === 'en' ? 'en-GB' : say.lang;
  // eslint-disable-next-line no-restricted-properties -- Not on the first path: only when a person prints.
  const date = new Date().toLocaleDateString(tag, { dateStyle: 'long' });
  const [address = ''] = context.host.ownerDocument.URL.split('#');
  return make('p', { class: 'kc-printed', lang: say.lang, dir: dirOf(say.lang) }, say('printed', { date, address }));
}

/** Puts the leaflet on the page, out of sight, and takes it away when it is printed. */
export function printLeaflet(context: FeatureContext, ...children: Child[]): void {
  clear?.();
  const { host } = context;
  const document = host.ownerDocument;
  const view = document.defaultView ?? window;
  const { fontFamily, direction } = view.getComputedStyle(host);
  const leaflet = make('div', { class: 'kc-leaflet', lang: context.lang(), dir: direction });
  leaflet.style.setProperty('--_font', fontFamily);
  document.body.append(leaflet);
  // A shadow root keeps the page's own styles out.
  const root = leaflet.attachShadow({ mode: 'open' });
  root.append(make('div', 'kc-answers', ...children, makePrinted(context)));
  root.adoptedStyleSheets = rootOf(host).adoptedStyleSheets.filter(
    ({ cssRules: [first] }) => (first as CSSLayerBlockRule | undefined)?.name === 'kc',
  );
  adopt(root, LEAFLET);
  adopt(document, AROUND);
  const around = document.adoptedStyleSheets.at(-1);
  const done = new AbortController();
  clear = () => {
    leaflet.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== around);
    done.abort();
  };
  // Where a browser tells of no end: the next that a person does.
  for (const type of ['afterprint', 'pagehide', 'pointerdown', 'keydown'])
    view.addEventListener(type, clear, { capture: true, signal: done.signal });
  view.print();
}
