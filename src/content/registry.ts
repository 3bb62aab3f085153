/** Where content that came with a script is announced, and found by language; one place for all copies of the script. */
import type { Content } from './model.js';

interface Registry {
  contents: Map<string, Content>;
  listeners: Set<() => void>;
}

const KEY = Symbol.for('kc-registry-1');
const registry: Registry = ((globalThis as Record<symbol, unknown>)[KEY] ??= {
  contents: new Map(),
  listeners: new Set(),
}) as Registry;

/** Makes content available to every element that has no `src`. The first of a language stays. */
export function announceContent(content: Content): void {
  const lang = content.lang.toLowerCase();
  if (registry.contents.has(lang)) return;
  registry.contents.set(lang, content);
  tellListeners();
}

/** Tells every element that content may be had now that wasn't there before. */
export function tellListeners(): void {
  for (const listener of registry.listeners) listener();
}

/** Content in a language (`de-AT` also finds `de`), else in the language that was announced first. */
export function findContent(lang: string): Content | undefined {
  const { contents } = registry;
  const tag = lang.toLowerCase();
  return contents.get(tag) ?? contents.get(tag.split('-')[0] ?? '') ?? contents.values().next().value;
}

/** Calls back whenever content may have become available, until the function it returns is called. */
export function onAnnounce(listener: () => void): () => void {
  registry.listeners.add(listener);
  return () => void registry.listeners.delete(listener);
}
