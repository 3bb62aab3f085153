/** Makes JSON that nobody meant to write: any values, and changes that break content in one to six places. */
import fc from 'fast-check';
import type { Content } from '../../src/content/model.js';

type Json = Record<string, unknown>;

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '_$litType$',
  'nodeType',
  'then',
  'length',
  'type',
  'id',
  'children',
  'topics',
];

const TEXTS = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  'a\udc00b',
  '\u202eabc',
  '\u2066\u2067\u202c',
  '\ufeff',
  '__proto__',
  'javascript:alert(1)',
  '{topic}',
  '<img src=x onerror=alert(1)>',
  'x'.repeat(10_000),
];

const deep = (depth: number): unknown => {
  let value: unknown = 'deep';
  for (let n = 0; n < depth; n++) value = n % 2 ? [value] : { children: value, type: 'strong' };
  return value;
};

const aText = (): fc.Arbitrary<string> => fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary' }));
const aKey = (): fc.Arbitrary<string> => fc.oneof(fc.constantFrom(...KEYS), fc.string());

/** Own keys, `__proto__` too: as JSON.parse makes them. */
const define = (holder: Json, key: string, value: unknown): Json =>
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });

const fromEntries = (entries: [string, unknown][]): Json =>
  entries.reduce((out, [key, value]) => define(out, key, value), {});

const aLeaf = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    aText(),
    fc.constantFrom(null, true, false, 0, -1, 1e308, 0.5, 1, 2),
    fc.integer(),
    fc.constantFrom([], {}, deep(10), deep(31), deep(40), deep(300)),
    fc.constantFrom(3000, 30_000).map((length) => Array<string>(length).fill('many')),
  );

/** Any JSON; half of it begins as content does. */
export const anyJson = (): fc.Arbitrary<unknown> => {
  const { any } = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      aLeaf(),
      fc.array(tie('any'), { maxLength: 8 }),
      fc.array(fc.tuple(aKey(), tie('any')), { maxLength: 8 }).map(fromEntries),
    ),
  }));
  const names = ['title', 'urgent', 'sources', 'glossary', 'topics', 'treatments', 'review', 'publisher'];
  const likeContent = fc
    .array(fc.tuple(fc.constantFrom(...names), any), { maxLength: 8 })
    .map((entries) => ({ schema: 1, lang: 'en', ...fromEntries(entries) }));
  return fc.oneof(any, likeContent);
};

/** All that holds something, in the whole tree. */
const holders = (value: unknown): Json[] =>
  value && typeof value === 'object' ? [value as Json, ...Object.values(value).flatMap(holders)] : [];

interface Change {
  kind: 'delete' | 'replace' | 'duplicate' | 'insert' | 'move';
  where: number;
  which: number;
  key: string;
  value: unknown;
}

function changeList(list: unknown[], { kind, which, value }: Change, moved: unknown): void {
  const at = which % (list.length || 1);
  if (kind === 'delete') list.splice(at, 1);
  else if (kind === 'duplicate') list.push(structuredClone(list[at]));
  else if (kind === 'insert') list.splice(at, 0, value);
  else list[at] = kind === 'move' ? moved : value;
}

function changeObject(holder: Json, { kind, which, key, value }: Change, moved: unknown): void {
  const keys = Object.keys(holder);
  const name = keys[which % (keys.length || 1)] ?? key;
  if (kind === 'delete') delete holder[name];
  else if (kind === 'duplicate') define(holder, key, structuredClone(holder[name]));
  else if (kind === 'insert') define(holder, key, value);
  else define(holder, name, kind === 'move' ? moved : value);
}

/** Content with each change made in one place of its tree: `where` and `which` choose it. */
export function breakContent(content: Content, changes: readonly Change[]): unknown {
  const broken = structuredClone(content) as unknown as Json;
  for (const each of changes) {
    const all = holders(broken);
    const holder = all[each.where % all.length] as Json;
    const moved = structuredClone(all[each.which % all.length]);
    // A value of its own: a later change may reach into it, and would change what every other run is given.
    const change = { ...each, value: structuredClone(each.value) };
    if (Array.isArray(holder)) changeList(holder, change, moved);
    else changeObject(holder, change, moved);
  }
  return broken;
}

export const someChanges = (): fc.Arbitrary<Change[]> =>
  fc.array(
    fc.record<Change>({
      kind: fc.constantFrom('delete', 'replace', 'duplicate', 'insert', 'move'),
      where: fc.nat(),
      which: fc.nat(),
      key: aKey(),
      value: aLeaf(),
    }),
    { minLength: 1, maxLength: 6 },
  );
