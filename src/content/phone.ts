/** Phone numbers as people write them: what a phone dials, and where in a text they stand. A wrong number is worse than no link. */

const EXTENSION = /[,;]?\s*(?:extension|ext|x|#|durchwahl|poste|anexo|ramal|wewn)\.?:?\s*(\d{1,7})$/iu;
/** Brackets, dots, slashes and dashes; a plus first. */
const NUMBER = /^[\s([]*\+?[\d\s()[\]./\p{Pd}]*$/u;
/** What may part an area code from the rest, but also two numbers. */
const PARTED = /\s*\/\s*|\s+\p{Pd}\s+/u;
const MOST_DIGITS = 15;

/** Zeros of other digits that keyboards have: Arabic, Persian, Hindi, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xff10];
const plainDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((each) => code >= each && code < each + 10);
  return zero === undefined ? digit : String(code - zero);
};
/** One character for one, but for those that can't be seen. */
const plain = (text: string): string =>
  text
    .replace(/\p{Nd}/gu, plainDigit)
    .replace(/\p{Cf}/gu, '')
    .replace('＋', '+');

const digitsIn = (text: string): string => text.replace(/\D/g, '');

/** The `tel:` address of a number; `undefined` where it isn't plainly one number. */
export function telOf(written: string): string | undefined {
  const number = plain(written).trim();
  const extension = EXTENSION.exec(number);
  const rest = number.slice(0, extension?.index);
  const [area = '', ...others] = rest.split(PARTED);
  const isOne = !others.length || (others.length === 1 && digitsIn(area).length <= 6);
  const isAbroad = /^\D*\+/.test(rest);
  // "+44 (0)20": the zero is for calls from within the country.
  const digits = digitsIn(isAbroad ? rest.replace(/[([]0[)\]]/, '') : rest);
  if (!isOne || !NUMBER.test(rest) || digits.length < 2 || digits.length > MOST_DIGITS) return undefined;
  return `tel:${isAbroad ? '+' : ''}${digits}${extension ? `;ext=${extension[1]}` : ''}`;
}

/** Digits in groups, parted by single spaces, dots or dashes, or by brackets. */
const CANDIDATE =
  /(?<![\p{L}\p{N}\p{Sc}_+#№\p{Pd}])(?<!\d[.,:/])[+(]{0,2}\d(?:(?:[ \u00a0\u202f\u2009]?[()][ \u00a0\u202f\u2009]?|[ \u00a0\u202f\u2009.\p{Pd}]|\)\p{Pd})?\d)+/gu;
const AFTER_EXTENSION =
  /^[,;]?[ \u00a0]*(?:extension|ext|durchwahl|poste|anexo|ramal|wewn)\.?[ \u00a0]*\d{1,7}(?!\d)/iu;
const NO_NUMBER_BEFORE = /^(?:[\p{L}\p{N}_%‰°]|[.,:/]\d|\s?[%‰\p{Sc}])/u;

const DATES = [
  /(?<!\d)(?:19|20)\d\d\D\d{1,2}\D\d{1,2}(?!\d)/,
  /(?<!\d)\d{1,2}\D\d{1,2}\D(?:19|20)\d\d(?!\d)/,
  /^(?:19|20)\d\d\D(?:19|20)\d\d$/,
  // "0900-1630"
  /^(?:[01]\d|2[0-4])[0-5][05]\D(?:[01]\d|2[0-4])[0-5][05]$/,
];

/** Not a date, an amount, hours, or the number of a card or a study. */
function looksLikePhone(text: string): boolean {
  const groups = text.match(/\d+/g) ?? [];
  const [first = ''] = groups;
  const digits = groups.join('');
  if (digits.length < 7 || digits.length > MOST_DIGITS || DATES.some((each) => each.test(text))) return false;
  // "1 000 000"
  const isAmount = /^\+?[1-9]\d{0,2}(?:[^\d()\p{Pd}]\d{3})+$/u.test(text) && digits.length < 9;
  if (isAmount || text.includes('+')) return !isAmount;
  if (groups.length === 1) return /^0\d{8}/.test(digits);
  const gaps = new Set(text.match(/(?<=\d)\D+(?=\d)/g));
  // "01 23 45 67 89", but not the hours "8-12 13-17".
  if (groups.every(({ length }) => length <= 2)) return gaps.size === 1 && digits.length > 7;
  // "3.1415926"
  if (groups.length === 2 && gaps.has('.') && first.length < 3) return false;
  // "Room 12 555 0100" and "8-12 555 0100" aren't one number.
  if (first.length > 2 || text.startsWith('(')) return true;
  return first === '1' ? digits.length === 11 : first.startsWith('0') && !/^\d\d\p{Pd}\d\d\s/u.test(text);
}

/** A piece of a text, with a `tel:` address where it is a phone number. */
export interface Piece {
  text: string;
  tel?: string | undefined;
}

/** Parts a text where phone numbers stand in it. */
export function findPhones(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(CANDIDATE)) {
    const isOpen = found.split('(').length > found.split(')').length;
    const number = isOpen ? found.replace(/\(/, '') : found;
    const start = index + found.length - number.length;
    const rest = text.slice(index + found.length);
    if (number.includes('(') && isOpen) continue;
    if (!looksLikePhone(number) || NO_NUMBER_BEFORE.test(rest)) continue;
    const whole = number + (AFTER_EXTENSION.exec(rest)?.[0] ?? '');
    const tel = telOf(whole);
    if (!tel) continue;
    pieces.push({ text: text.slice(at, start) }, { text: whole, tel });
    at = start + whole.length;
  }
  pieces.push({ text: text.slice(at) });
  return pieces.filter((piece) => piece.text);
}
