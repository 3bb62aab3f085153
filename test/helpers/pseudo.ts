/** A made-up language for tests: English with accents, in brackets, and longer, as the words of other languages are. */
import * as english from './english.js';
import type { Plural } from '../../src/messages/words.js';
import { registerMessages } from '../../src/messages/languages.js';

/** English by its first part: so plurals are the English ones, and English content isn't another language. */
export const PSEUDO = 'en-XA';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'àƀćďḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽŵẋẏźÀƁĆĎḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼŴẊẎŹ'];
const FILLERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const PLACE = /(\{\w+\})/;

const accent = (text: string): string => text.replace(/[a-zA-Z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? '');

/** About 40 % longer, in words, so that it can wrap: at least one. */
function lengthen(text: string): string {
  const wanted = text.length * 1.4;
  let longer = text;
  for (let at = 0; at === 0 || longer.length < wanted; at++) longer += ` ${FILLERS[at % FILLERS.length]}`;
  return longer;
}

/** “Back to the text” becomes “［Ɓàćķ ŧǿ ŧħḗ ŧḗẋŧ one two］”; places stay as they are. */
export function pseudo(text: string): string {
  const accented = text.split(PLACE).map((part) => (PLACE.test(part) ? part : accent(part)));
  return `［${lengthen(accented.join(''))}］`;
}

const pseudoPlural = (forms: Plural): Plural =>
  Object.fromEntries(Object.entries(forms).map(([category, form]) => [category, pseudo(form)]));

/** Makes elements on a page whose language is `PSEUDO` speak it, for as long as the page of the tests stands. */
export function registerPseudo(): void {
  const all = Object.values(english).flatMap((words) => Object.entries<string | Plural>(words));
  registerMessages(
    PSEUDO,
    Object.fromEntries(all.map(([key, word]) => [key, typeof word === 'string' ? pseudo(word) : pseudoPlural(word)])),
  );
}
