/** Loads what an element's attributes ask for beyond its list, once they ask, and keeps it told of what changes. */
import type { ReactiveElement } from '@lit/reactive-element';
import type { FeatureContext, FeatureHost, StartFeature, UpdateFeature } from '../features/feature.js';
import { hasClinic } from '../page/clinic-mark.js';
import { rootsOf } from '../page/root.js';

const yes = { type: Boolean };

/** The attributes of every list that ask for the tools for reading. */
export const toolProperties = { expandable: yes, linkable: yes, printable: yes, askable: yes };

/** So long a list that isn't there yet waits for its tools: then one frame shows both, and nothing is pushed down. */
const PATIENCE_MS = 50;

export interface Feature {
  /** Loads it, asked for or not. */
  start: () => Promise<void>;
  /** While it may come at any moment: until it has, or it takes too long. */
  awaited?: Promise<void> | undefined;
}

/** `isWanted` says whether an attribute asks for it now; `loadPart` gets the part of the script that has it. */
export function useFeatures(
  host: ReactiveElement,
  context: FeatureContext,
  isWanted: () => unknown,
  loadPart: () => Promise<{ start: StartFeature }>,
): Feature {
  let update: UpdateFeature | undefined;
  let started: Promise<void> | undefined;
  const feature: Feature = { start: () => (started ??= load()) };

  async function load(): Promise<void> {
    let settle = (): void => {};
    feature.awaited = new Promise((resolve) => {
      settle = () => {
        feature.awaited = undefined;
        host.requestUpdate();
        resolve();
      };
    });
    const timer = setTimeout(settle, PATIENCE_MS);
    try {
      update = (await loadPart()).start(context);
    } catch (error) {
      // The answers stand without it.
      console.warn(`${host.localName}:`, error);
    }
    clearTimeout(timer);
    settle();
  }

  host.addController({
    // Before the list is built, so that it is on its way meanwhile: often one frame shows both.
    hostUpdate() {
      if (isWanted()) void feature.start();
    },
    hostUpdated() {
      update?.();
    },
  });
  return feature;
}

export const loadTools = (): Promise<typeof import('../features/tools.js')> => import('../features/tools.js');

/** The tools for reading, none of which is asked for at first. */
export function useTools(host: ReactiveElement & FeatureHost, context: FeatureContext): Feature {
  const names = Object.keys(toolProperties) as (keyof typeof toolProperties)[];
  for (const name of names) host[name] = false;
  const tools = useFeatures(host, context, () => host.searchable || names.some((name) => host[name]), loadTools);
  // After the tools: it adds to them.
  useFeatures(
    host,
    context,
    () => rootsOf(host).some(hasClinic),
    () => import('../features/clinic.js'),
  );
  return tools;
}
