/** Compares words as a reader means them: without accents, case and the other marks that people leave out. Pure. */

/** Letters that Unicode takes for whole, though people write them with others. What is read here is kept here. */
const known = new Map([
  ['´', ''],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ð', 'd'],
  ['đ', 'd'],
  ['ħ', 'h'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ['ँ', 'ं'],
]);

// Hyphens, quotes, tatweel, nukta; and the marks of those scripts alone that are read without them: from Latin to Arabic
// and Syriac. In Hindi, Thai or Japanese a mark makes another word.
const DROPPED =
  /[-'"`\p{Pd}\p{Pi}\p{Pf}\p{DI}\u2212\u02bb\u02bc\u05f3\u05f4\u0640]|\u093c|(?=[\u08ca-\u08ff\u1dc0-\u2dff\u0300-\u07a5])\p{Mn}/gu;

const replaceLetter = (letter: string): string =>
  known.get(letter) ??
  // Hiragana for katakana: the word for cancer is written in both.
  letter.replace(/[ァ-ヶ]/, (kana) => String.fromCharCode(kana.charCodeAt(0) - 96));

function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    // Upper case first: it makes ß SS, ı I, and one letter of the Greek sigmas.
    folded = character.normalize('NFKD').replace(DROPPED, '').toUpperCase().toLowerCase();
    known.set(character, (folded = folded.replace(/./gsu, replaceLetter)));
  }
  return folded;
}

// What folding can change besides case: neither the rest of ASCII nor the ideographs.
const FOLDED = /[^ -~\u4e00-\u9fff]+|[-'"`]/gu;

function foldRun(run: string): string {
  if (!known.has(run)) known.set(run, [...run].map(foldCharacter).join(''));
  return known.get(run) as string;
}

/** Two texts that mean the same words are the same when folded. Each character is folded by itself, whatever is beside it. */
export const fold = (text: string): string => text.replace(FOLDED, foldRun).toLowerCase();

/** The folded text and, for each of its code units, where its character begins in the text. */
export function foldWithMap(text: string): { folded: string; starts: number[] } {
  const starts: number[] = [];
  let end = 0;
  const keep = (until: number): void => {
    while (end < until) starts.push(end++);
  };
  const folded = text.replace(FOLDED, (run, from: number) => {
    keep(from);
    for (const character of run) {
      for (let units = foldCharacter(character).length; units--;) starts.push(end);
      end += character.length;
    }
    return foldRun(run);
  });
  keep(text.length);
  return { folded: folded.toLowerCase(), starts };
}

// A query's word goes on over a quote, a decimal point, and a hyphen before a short end (IL-2, follow-up). Another hyphen
// ends it, so that "side-effects" finds side effects too.
const WORD = /(?:[^\s\p{P}]|['"\p{Pi}\p{Pf}\u05f3\u05f4]|[.,]\d|\p{Pd}[^\s\p{P}]{1,2}(?![^\s\p{P}]))+/gu;

/** The words of a query, folded, each once. */
export const wordsOf = (query: string): string[] => [...new Set(query.match(WORD)?.map(fold).filter(Boolean))];

/** Whether a folded text holds every word, also inside of longer words: as one types, words are unfinished. */
export const matches = (foldedText: string, words: readonly string[]): boolean =>
  words.every((word) => foldedText.includes(word));
