/** The newest copy of each file that this page view has had: nothing older takes its place, and it stands in for a failure. */
import type { Content } from '../content/model.js';
import { ContentProblem } from '../content/problem.js';
import { shared } from '../content/shared.js';
import type { Loaded } from './load.js';

const copies = shared('kc-copies-1', () => new Map<string, Content>());

const VERSIONS = ['v', 'ver', 'version', 'rev', 'revision', 'hash', 't', '_'];

/** A file keeps its name when another version of it is asked for: `answers.json?v=2`. */
function nameOf(address: string): string {
  const url = new URL(address);
  for (const each of VERSIONS) url.searchParams.delete(each);
  return url.href;
}

const DATE = /^\d{4}-\d\d-\d\d/;
/** A date that can be compared as text; empty where there is none. */
const dateOf = (text: string): string => DATE.exec(text)?.[0] ?? '';

/** Throws where content is older than it must be. `minUpdated` is a date, such as `2026-11-24`. */
export function checkAge({ updated }: Content, minUpdated: string): void {
  if (!dateOf(minUpdated))
    throw new ContentProblem('outdated', `${minUpdated} is no date. Write one as in 2026-11-24.`);
  if (dateOf(updated) < dateOf(minUpdated))
    throw new ContentProblem('outdated', `The content is of ${updated || 'no date'}, older than ${minUpdated}.`);
}

/** Keeps a copy that was loaded, unless this page view has had a newer one: that is refused. */
export function noteCopy(loaded: Loaded): Loaded {
  const name = nameOf(loaded.url);
  const last = copies.get(name);
  if (last && dateOf(last.updated)) checkAge(loaded.content, last.updated);
  copies.set(name, loaded.content);
  return loaded;
}

/** What this page view has had from this address before. */
export const lastCopy = (url: string): Content | undefined => copies.get(nameOf(url));
