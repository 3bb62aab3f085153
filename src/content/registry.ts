/** Where content that came with a script is announced, and found by language; one place for all copies of the script. */
import type { Content, Topic } from './model.js';
import { shared } from './shared.js';

const contents = shared('kc-registry-1', () => new Map<string, Content>());

/** Fired at the window when content, a provider or words of a language may be had that weren't there before. */
export const ANNOUNCE = 'kc-announce';

export const announce = (): void => void globalThis.dispatchEvent?.(new Event(ANNOUNCE));

const changing = ({ topics, groups, treatments }: Content): unknown[] => [...topics, groups, treatments];

/** Without a prototype: no source is called "constructor". */
const both = <T>(...all: Record<string, T>[]): Record<string, T> =>
  Object.assign(Object.create(null) as Record<string, T>, ...all) as Record<string, T>;

/** Adds what `known` lacks. What it has stays the very same: lists that show it aren't built again. */
function join(known: Content, more: Content): void {
  const all = [known, more];
  // Whoever names more topics knows their order.
  const inOrder = more.topics.length > known.topics.length ? [more, known] : all;
  const best = (id: string): Topic => {
    const found = all.flatMap(({ topics }) => topics.filter((topic) => topic.id === id));
    return found.find(({ questions }) => questions.length) ?? (found[0] as Topic);
  };
  known.topics = [...new Set(inOrder.flatMap(({ topics }) => topics.map(({ id }) => id)))].map(best);
  known.sources = both(more.sources, known.sources);
  known.glossary = both(more.glossary, known.glossary);
  if (more.groups.length > known.groups.length) known.groups = more.groups;
  if (more.treatments.length > known.treatments.length) known.treatments = more.treatments;
}

/**
 * Makes content available to every element that has no `src`. The first of a language stays; other topics join it where
 * they are of the same revision, and thus of the same sources.
 */
export function announceContent(content: Content): void {
  const lang = content.lang.toLowerCase();
  const known = contents.get(lang);
  if (!known) {
    contents.set(lang, { ...content });
    return announce();
  }
  if (!content.revision || known.revision !== content.revision) return;
  const before = changing(known);
  join(known, content);
  const after = changing(known);
  if (after.length > before.length || after.some((each, index) => each !== before[index])) announce();
}

/**
 * Content in a language (`de-AT` also finds `de`), else in the language that was announced first. Where `rank` finds more
 * in another language of what is asked for, that one.
 */
export function findContent(lang: string, rank: (content: Content) => number = () => 0): Content | undefined {
  const tag = lang.toLowerCase();
  const all = [contents.get(tag), contents.get(tag.replace(/-.*/, '')), ...contents.values()].filter(
    (each) => each !== undefined,
  );
  const ranks = all.map(rank);
  return all[ranks.indexOf(Math.max(...ranks))];
}

/** How it stands with topics that content only names, and that come in files of their own. */
export interface Late {
  status: 'loading' | 'ready' | 'failed';
  retry: () => void;
}

/** Who gets the topics that the content of a language only names. */
export const lates = shared('kc-late-1', () => new Map<string, (topics: readonly string[]) => Late | undefined>());
