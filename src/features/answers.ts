/** The answers of an element as they stand, read again only when its list has changed: to read 10,000 takes 8 ms. */
import type { FeatureContext, FeatureHost } from './feature.js';

interface Kept {
  observer: MutationObserver;
  answers?: HTMLDetailsElement[] | undefined;
}

const kept = new WeakMap<FeatureHost, Kept>();

/** The same array for as long as nothing comes or goes in the element. */
export function answersOf(context: FeatureContext): readonly HTMLDetailsElement[] {
  const { host } = context;
  let own = kept.get(host);
  if (!own) {
    kept.set(host, (own = { observer: new MutationObserver(() => forgetAnswers(host)) }));
    own.observer.observe(host, { childList: true, subtree: true });
  }
  // What has changed in this very task isn't told yet.
  if (own.observer.takeRecords().length) own.answers = undefined;
  return (own.answers ??= context.answers());
}

/** To be called after an update of the element: it may have taken over a list that stood there before. */
export function forgetAnswers(host: FeatureHost): void {
  const own = kept.get(host);
  if (own) own.answers = undefined;
}
