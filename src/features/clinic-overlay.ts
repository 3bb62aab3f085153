/** Which words of a clinic an element shows: the nearest script that holds them, or the nearest file that is named. */
import { ContentProblem } from '../content/problem.js';
import { type Clinic, readClinic } from '../content/read-clinic.js';
import { rootsOf } from '../page/root.js';
import type { FeatureHost } from './feature.js';

const SCRIPT = 'script[type="application/json" i][data-kc="clinic"]';
const OURS = 'kc-content, kc-faq, kc-treatment-list';

const said = new Set<string>();

/** Tells the developer once what readers don't see. */
function tell(name: string, message: string, paths: readonly string[] = []): void {
  const line = `${name}: ${message}`;
  const all = [line, ...paths].join('\n');
  if (said.has(all)) return;
  said.add(all);
  if (!paths.length) return console.warn(line);
  console.groupCollapsed(line);
  for (const path of paths) console.warn(path);
  console.groupEnd();
}

function read(name: string, from: string, getValue: () => unknown): Clinic | undefined {
  try {
    const { clinic, leftOut } = readClinic(getValue());
    if (leftOut.length)
      tell(name, `${leftOut.length} left out of the clinic in ${from}. kc-answers check says why.`, leftOut);
    return clinic;
  } catch (error) {
    const { code = 'json', message } = error as Partial<ContentProblem> & Error;
    tell(name, `the clinic in ${from} isn’t shown: ${code} ${message}`);
    return undefined;
  }
}

const scripts = new WeakMap<Element, { json: string; clinic: Clinic | undefined }>();

/** Read again only where the page has written another text into it. */
function readScript(name: string, script: Element): Clinic | undefined {
  const json = script.textContent ?? '';
  let known = scripts.get(script);
  if (known?.json !== json) {
    known = { json, clinic: read(name, 'its script', () => JSON.parse(json) as unknown) };
    scripts.set(script, known);
  }
  return known.clinic;
}

const above = (element: Element): Element | undefined =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;

/** A script with words of a clinic, or an element whose attribute names them. */
function nearest(host: Element): Element | undefined {
  for (let each: Element | undefined = host; each; each = above(each)) {
    if (each !== host && each.localName !== 'kc-content') continue;
    const own = [...each.querySelectorAll(SCRIPT)].find((script) => script.closest(OURS) === each);
    if (own || each.hasAttribute('clinic')) return own ?? each;
  }
  return rootsOf(host)
    .flatMap((root) => [...root.querySelectorAll(SCRIPT)])
    .find((script) => !script.closest(OURS));
}

/** Returns what finds the words that the element shows now; they may come later, then the element is updated. */
export function watchOverlay(host: FeatureHost): () => Clinic | undefined {
  let address: string | null = null;
  let loaded: Clinic | undefined;
  let abort: AbortController | undefined;

  async function load(from: string): Promise<void> {
    const { signal } = (abort = new AbortController());
    let value: unknown;
    try {
      const { loadNamed } = await import('../remote/remote.js');
      value = await loadNamed('clinic', from, signal);
    } catch (error) {
      const { code = 'network', message } = error as Partial<ContentProblem> & Error;
      if (!signal.aborted) tell(host.localName, `the clinic of ${from} isn’t shown: ${code} ${message}`);
      return;
    }
    if (signal.aborted) return;
    loaded = read(host.localName, from, () => value);
    host.requestUpdate();
  }

  function leave(): void {
    abort?.abort();
    address = null;
    loaded = undefined;
  }

  host.addController({ hostConnected: () => host.requestUpdate(), hostDisconnected: leave });
  return () => {
    const place = host.isConnected ? nearest(host) : undefined;
    const named = place?.matches(SCRIPT) ? null : (place?.getAttribute('clinic') ?? null);
    if (named !== address) {
      leave();
      address = named;
      if (named !== null) void load(named);
    }
    return named === null && place ? readScript(host.localName, place) : loaded;
  };
}

/** Names notes that belong to nothing here; not where some answers may stand in files of their own. */
export function tellUnknown(host: FeatureHost, notes: readonly string[], isKnown: (id: string) => boolean): void {
  const unknown = notes.filter((id) => !isKnown(id));
  if (unknown.length) tell(host.localName, `notes of the clinic for no question or treatment here.`, unknown);
}
