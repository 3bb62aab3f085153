/** What all copies and parts of the script on a page have in common. */

/** The one of this name; made by whoever asks first. */
export function shared<T>(name: string, make: () => T): T {
  const all = globalThis as unknown as Record<symbol, T | undefined>;
  return (all[Symbol.for(name)] ??= make());
}
