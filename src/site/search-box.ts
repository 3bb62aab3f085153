/** The search of a site's index: finds answers on all its pages, in the page itself. No word of it leaves the page. */
import { fold, matches, wordsOf } from '../content/search.js';
import { registerMessages } from '../messages/languages.js';
import { sayIn } from '../messages/messages.js';
import type { SearchData, SearchedAnswer } from './search-data.js';

/** More than that nobody reads: another word narrows them down. */
const MOST = 20;

/** Those in which every word of the query is found; before the others, those with all of them in their question. */
export function search(answers: readonly SearchedAnswer[], query: string): SearchedAnswer[] {
  const words = wordsOf(query);
  if (!words.length) return [];
  const rank = ({ question, topic, words: others }: SearchedAnswer): number => {
    const [own, around] = [fold(question), fold(topic)];
    const texts = [own, `${own} ${around}`, `${own} ${around} ${others}`];
    const found = texts.findIndex((text) => matches(text, words));
    return found < 0 ? texts.length : found;
  };
  const ranked = answers.map((answer) => ({ answer, place: rank(answer) })).filter(({ place }) => place < 3);
  return ranked.sort((a, b) => a.place - b.place).map(({ answer }) => answer);
}

function make(tag: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

function makeResult({ href, question, topic }: SearchedAnswer): HTMLElement {
  const link = make('a', make('span', question), make('small', topic));
  link.setAttribute('href', href);
  return make('li', link);
}

/** Makes the box work, which is hidden until then: a page without scripts must not offer what it can't do. */
export function startSearch({ lang, messages, answers }: SearchData): void {
  const box = document.querySelector<HTMLElement>('.kc-search');
  const [input, status, list] = ['input', '[role="status"]', 'ul'].map((each) => box?.querySelector<HTMLElement>(each));
  if (!box || !input || !status || !list) return;
  registerMessages(lang, messages);
  const say = sayIn(lang, {});
  input.oninput = () => {
    const query = (input as HTMLInputElement).value;
    const found = search(answers, query);
    const count = say('found', { n: found.length });
    const more = found.length > MOST ? say('firstShown', { found: count, n: MOST }) : count;
    status.textContent = wordsOf(query).length ? (found.length ? more : say('nothingFound')) : '';
    list.replaceChildren(...found.slice(0, MOST).map(makeResult));
  };
  box.hidden = false;
}
