/** Loads what an element's attributes ask for beyond its list, once they ask, and keeps it told of what changes. */
import type { ReactiveElement } from '@lit/reactive-element';
import type { FeatureContext, StartFeature, UpdateFeature } from '../features/feature.js';

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
      console.warn(`${host.localName}: a part of the script could not be loaded: ${String(error)}`);
    }
  }

  host.addController({
    hostUpdated() {
      if (update) update();
      else if (!isLoading && isWanted()) void startFeatures();
    },
  });
}
