/** The element around a list that is written: its attributes, its shadow root, and what says for what it was written. */
import type { Content } from '../content/model.js';
import { type Lists, makeLists } from '../render/lists.js';
import { make } from '../render/make.js';
import { makeShadow } from '../render/shadow.js';

/** Values of attributes by their names. False and undefined are left out. */
export type Given = Readonly<Record<string, string | number | boolean | undefined>>;

const ATTRIBUTE = /^[a-z]+(-[a-z]+)*$/;

/** The element's attributes, as the page would write them. */
function attributesOf(element: string, given: Given, isDiv: boolean): Record<string, string> {
  const all = Object.entries(given).flatMap(([name, value]) => {
    if (!ATTRIBUTE.test(name) || name.startsWith('on')) throw new Error(`"${name}" is no attribute of <${element}>.`);
    return value === undefined || value === false ? [] : [[name, value === true ? '' : String(value)] as const];
  });
  const written = all.map(([name, value]) => [isDiv ? `data-kc-${name}` : name, value] as const);
  return Object.fromEntries([...(isDiv ? [['data-kc', element.replace('kc-', '')] as const] : []), ...written]);
}

/** The element, with an empty shadow root; as a `div`, without one. */
export function makeHost(
  element: string,
  given: Given,
  { isDiv = false, content: { lang, dir } }: { isDiv?: boolean; content: Content },
): HTMLElement {
  const host = make(isDiv ? 'div' : (element as 'div'), attributesOf(element, given, isDiv));
  if (!isDiv) host.append(make('template', { shadowrootmode: 'open' }, ...makeShadow({ lang, dir }, { hidden: '' })));
  return host;
}

/** What stands in the element, such that a script takes it over as it stands. `asked` is what it was written for. */
export const makeWritten = (lists: Lists, content: Content, asked: string): HTMLElement[] =>
  makeLists(lists, content, {
    'data-kc-asked': asked,
    'data-kc-revision': content.revision,
    'data-kc-updated': content.updated,
    'data-kc-date': content.updatedText || content.updated,
  });
