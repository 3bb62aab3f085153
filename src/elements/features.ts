/** Loads what an element's attributes ask for beyond its list, once they ask, and keeps it told of what changes. */
import type { ReactiveElement } from '@lit/reactive-element';
import type { FeatureContext, FeatureHost, StartFeature, UpdateFeature } from '../features/feature.js';
import { hasClinic } from '../page/clinic-mark.js';
import { rootsOf } from '../page/root.js';

const yes = { type: Boolean };

/** The attributes of every list that ask for the tools for reading. */
export const toolProperties = { expandable: yes, linkable: yes, printable: yes, askable: yes };

/** `isWanted` says whether an attribute asks for it now; `loadPart` gets the part of the script that has it. */
export function useFeatures(
  host: ReactiveElement,
  context: FeatureContext,
  isWanted: () => unknown,
  loadPart: () => Promise<{ start: StartFeature }>,
): () => Promise<void> {
  let update: UpdateFeature | undefined;
  let started: Promise<void> | undefined;

  async function load(): Promise<void> {
    try {
      update = (await loadPart()).start(context);
      host.requestUpdate();
    } catch (error) {
      // The answers stand without it.
      console.warn(`${host.localName}:`, error);
    }
  }

  const start = (): Promise<void> => (started ??= load());
  host.addController({
    // Before the list is built, so that it is on its way meanwhile: often one frame shows both.
    hostUpdate() {
      if (isWanted()) void start();
    },
    hostUpdated() {
      update?.();
    },
  });
  return start;
}

export const loadTools = (): Promise<typeof import('../features/tools.js')> => import('../features/tools.js');

/** The tools for reading, none of which is asked for at first. Returns what starts them, asked for or not. */
export function useTools(host: ReactiveElement & FeatureHost, context: FeatureContext): () => Promise<void> {
  const names = Object.keys(toolProperties) as (keyof typeof toolProperties)[];
  for (const name of names) host[name] = false;
  const start = useFeatures(host, context, () => host.searchable || names.some((name) => host[name]), loadTools);
  // After the tools: it adds to them.
  useFeatures(
    host,
    context,
    () => rootsOf(host).some(hasClinic),
    () => import('../features/clinic.js'),
  );
  return start;
}
