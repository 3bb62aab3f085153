/** The questions for an appointment as a list to read, as text to copy, and on paper. */
import { dirOf, type Say } from '../messages/messages.js';
import { nearestLang } from '../page/language.js';
import { type Child, make } from '../render/make.js';
import { type Ask, textOf, ticked } from './appointment-store.js';

/** What is still ticked, by what it is about. */
const stillTicked = (groups: Map<string, Ask[]>): [string, Ask[]][] =>
  [...groups]
    .map(([name, asks]): [string, Ask[]] => [name, asks.filter(({ key }) => ticked.has(key))])
    .filter(([, asks]) => asks.length);

const langOf = (element: Element | null | undefined): string | undefined =>
  (element && nearestLang(element)) || undefined;

/** A part of the list: the name of what its questions are about, and the questions. */
export function makeGroup(
  asks: Ask[],
  name: string,
  tag: 'ul' | 'ol',
  makeItem: (ask: Ask, text: HTMLElement) => Child[],
): Child[] {
  const items = asks.map((ask) => {
    const text = make('span', { lang: langOf(ask.question), dir: 'auto' }, textOf(ask.question));
    return make('li', '', ...makeItem(ask, text));
  });
  const about = name ? [make('h3', { lang: langOf(asks[0]?.about), dir: 'auto' }, name)] : [];
  return [...about, make(tag, '', ...items)];
}

/** One question a line, with room for what is said. */
export const asText = (groups: Map<string, Ask[]>, say: Say): string =>
  [
    say('myQuestions'),
    ...stillTicked(groups).map(([name, asks]) =>
      [name, ...asks.map(({ question }) => `– ${textOf(question)}\n\n`)].filter(Boolean).join('\n\n'),
    ),
  ].join('\n\n');

/** On paper, each question has lines to write on. */
export const asLeaflet = (groups: Map<string, Ask[]>, say: Say): Child[] => [
  make('h2', { class: 'kc-title', lang: say.lang, dir: dirOf(say.lang) }, say('myQuestions')),
  ...stillTicked(groups).flatMap(([name, asks]) =>
    makeGroup(asks, name, 'ol', (_, text) => [text, make('hr'), make('hr'), make('hr')]),
  ),
];
