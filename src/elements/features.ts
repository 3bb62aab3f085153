/** Loads what an element's attributes ask for beyond its list, once they ask, and keeps it told of what changes. */
import type { ReactiveElement } from '@lit/reactive-element';
import type { FeatureContext, FeatureHost, StartFeature, UpdateFeature } from '../features/feature.js';

const yes = { type: Boolean };

/** The attributes that ask for the tools for reading. */
export const toolProperties = { expandable: yes, linkable: yes, printable: yes, askable: yes, searchable: yes };

/** `isWanted` says whether an attribute asks for it now; `load` gets the part of the script that has it. */
export function useFeatures(
  host: ReactiveElement,
  context: FeatureContext,
  isWanted: () => unknown,
  load: () => Promise<{ start: StartFeature }>,
): void {
  let update: UpdateFeature | undefined;
  let isLoading = false;

  async function startFeatures(): Promise<void> {
    isLoading = true;
    try {
      update = (await load()).start(context);
      host.requestUpdate();
    } catch (error) {
      // The answers stand without it.
      console.warn(`${host.localName}:`, error);
    }
  }

  host.addController({
    hostUpdated() {
      if (update) update();
      else if (!isLoading && isWanted()) void startFeatures();
    },
  });
}

export const loadTools = (): Promise<typeof import('../features/tools.js')> => import('../features/tools.js');

/** The tools for reading, in whatever element. */
export function useTools(host: ReactiveElement & FeatureHost, context: FeatureContext): void {
  const names = Object.keys(toolProperties) as (keyof typeof toolProperties)[];
  useFeatures(host, context, () => names.some((name) => host[name]), loadTools);
}
