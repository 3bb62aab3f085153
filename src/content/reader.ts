/** The parts that readers of unknown JSON are put together from. Why a value is bad, `kc-answers check` says at length. */

import { closeBidi } from './bidi.js';

/** Returns what it could read, or `undefined` after adding `path` to what was left out. */
export type Reader<T> = (value: unknown, path: string, leftOut: string[]) => T | undefined;
type Fields<T> = { [K in keyof T]-?: Reader<NonNullable<T[K]>> };
type Fallbacks<T> = { [K in keyof T]-?: readonly [Reader<NonNullable<T[K]>>, T[K] | readonly never[]] };

/** A reader of values that pass a test. */
export const where =
  <T>(test: (value: unknown) => unknown): Reader<T> =>
  (value, path, leftOut) =>
    test(value) ? (value as T) : void leftOut.push(path);

const anyList = where<unknown[]>(Array.isArray);
export const anyObject = where<Record<string, unknown>>((value) => value && typeof value === 'object');

export const text: Reader<string> = (value, path, leftOut) =>
  typeof value === 'string' ? closeBidi(value) : void leftOut.push(path);

/** A whole or broken number from 0. */
export const count = where<number>((value) => typeof value === 'number' && value >= 0);

/** The language of a tag must be one that a browser can name: anything else would throw there. */
export const language = where<string>((value) => typeof value === 'string' && /^[a-z]{2,3}(-|$)/i.test(value));

export const oneOf = <T extends string>(allowed: readonly T[]): Reader<T> =>
  where((value) => allowed.includes(value as T));

/** A list without the items that can't be read. */
export const list =
  <T>(read: Reader<T>): Reader<T[]> =>
  (value, path, leftOut) =>
    anyList(value, path, leftOut)
      ?.map((raw, index) => read(raw, `${path}[${index}]`, leftOut))
      .filter((item) => item !== undefined);

/** The same for items with an id: of those with the same one, the first stays. */
export const listOfUnique = <T extends { id: string }>(read: Reader<T>): Reader<T[]> => {
  return (value, path, leftOut) => {
    const seen = new Set<string>();
    return list<T>((raw, at) => {
      const item = read(raw, at, leftOut);
      if (!item || seen.has(item.id)) return void (item && leftOut.push(at));
      seen.add(item.id);
      return item;
    })(value, path, leftOut);
  };
};

/** An object used as a map, without the entries that can't be read. */
export const record =
  <T>(read: Reader<T>): Reader<Record<string, T>> =>
  (value, path, leftOut) => {
    const out = Object.create(null) as Record<string, T>;
    for (const [key, raw] of Object.entries(anyObject(value, path, leftOut) ?? {})) {
      const item = read(raw, `${path}.${key}`, leftOut);
      if (item !== undefined) out[key] = item;
    }
    return out;
  };

/** An object: without one of its `needed` fields it can't be read; an `other` field falls back to its default. */
export const shape =
  <N extends object, O extends object = object>(needed: Fields<N>, other = {} as Fallbacks<O>): Reader<N & O> =>
  (value, path, leftOut) => {
    const from = anyObject(value, path, leftOut) ?? {};
    const out: Record<string, unknown> = {};
    const own = (key: string): unknown => (Object.hasOwn(from, key) ? from[key] : undefined);
    for (const [key, [read, fallback]] of Object.entries<readonly [Reader<unknown>, unknown]>(other)) {
      const raw = own(key);
      out[key] = (raw == null ? undefined : read(raw, `${path}.${key}`, leftOut)) ?? fallback;
    }
    const isWhole = Object.entries<Reader<unknown>>(needed).every(
      ([key, read]) => (out[key] = read(own(key), `${path}.${key}`, leftOut)) !== undefined,
    );
    return isWhole ? (out as N & O) : undefined;
  };
