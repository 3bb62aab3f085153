/** Puts topics, or what belongs to them, under the groups of a directory. Pure. */
import type { Group } from './model.js';
import { pick } from './select.js';

/** What stands under one title; without a title, what is in no group. */
export interface Grouped<T> {
  title: string;
  items: T[];
}

/** By their ids, in the order of the groups; what is in none stands last, and groups without anything are left out. */
export function groupTopics<T extends { id: string }>(groups: readonly Group[], items: readonly T[]): Grouped<T>[] {
  const rest = new Set(items);
  const grouped = groups.map(({ title, topics }) => {
    const found = pick([...rest], topics);
    for (const each of found) rest.delete(each);
    return { title, items: found };
  });
  return [...grouped, { title: '', items: [...rest] }].filter((each) => each.items.length);
}
