/** What a clinic adds, each in a box that says who adds it. Never a part of the reviewed words. */
import { findPhones, telOf } from '../content/phone.js';
import type { Clinic, Phone } from '../content/read-clinic.js';
import { dirOf } from '../messages/messages.js';
import { type Child, make, makeHeading } from '../render/make.js';
import type { Words } from './compare-words.js';

let count = 0;

/** A number that a phone dials when it is pressed. In one direction, also among Arabic words. */
const makeTel = (text: string, href: string): Child => make('a', { class: 'kc-tel', href, dir: 'ltr' }, text);

const linkPhones = (text: string): Child[] =>
  findPhones(text).map(({ text: piece, tel }) => (tel ? makeTel(piece, tel) : piece));

/** The clinic's own words are in its language, whatever that of the answers is. */
const own = ({ lang }: Clinic): { lang: string | undefined; dir: string } => ({ lang, dir: 'auto' });

const ours = ({ lang }: Words): { lang: string | undefined; dir: string | undefined } => ({
  lang,
  dir: lang && dirOf(lang),
});

/** A section, since reader modes take out a `div` that is little more than a link. */
function makeBox(clinic: Clinic, words: Words, name: string, ...children: Child[]): HTMLElement {
  const by = make('p', { class: 'kc-by', id: `kc-by-${++count}`, ...ours(words) });
  by.textContent = words.say('addedBy', { name: clinic.name });
  return make('section', { class: `kc-clinic ${name}`, role: 'note', 'aria-labelledby': by.id }, by, ...children);
}

const makeParagraphs = (text: string, clinic: Clinic): HTMLElement[] =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => make('p', own(clinic), ...linkPhones(part.trim())));

function makePhone({ number, label, hours }: Phone, clinic: Clinic): Child[] {
  const tel = telOf(number);
  const parts: Child[][] = [
    label === undefined ? [] : [make('strong', own(clinic), label)],
    tel ? [makeTel(number, tel)] : linkPhones(number),
    hours === undefined ? [] : [make('span', own(clinic), hours)],
  ];
  return parts.filter((part) => part.length).flatMap((part, index) => (index ? [' ', ...part] : part));
}

/** The number for what can't wait; with a heading where the content has no such box of its own. */
export function makeUrgentBox(clinic: Clinic, words: Words, level?: number): HTMLElement[] {
  if (!clinic.urgent) return [];
  const { number, label, hours } = clinic.urgent;
  const call = make('strong', ours(words), words.say('callUs'));
  const line = make('p', 'kc-phone', call, ' ', ...makePhone({ number, hours }, clinic));
  if (label !== undefined) line.append(' ', make('span', own(clinic), label));
  const box = makeBox(clinic, words, level === undefined ? 'kc-first' : 'kc-urgent', line);
  if (level !== undefined)
    box.prepend(makeHeading(level, { class: 'kc-heading', ...ours(words) }, words.say('urgent')));
  return [box];
}

/** How the clinic is reached, and when; nothing where it doesn't say. */
export function makePhonesBox(clinic: Clinic, words: Words): HTMLElement[] {
  const phones: HTMLElement[] = clinic.phones.map((each) => make('p', 'kc-phone', ...makePhone(each, clinic)));
  const hours = makeParagraphs(clinic.hours ?? '', clinic);
  const label = (key: 'callUs' | 'openingHours'): HTMLElement =>
    make('p', { class: 'kc-what', ...ours(words) }, words.say(key));
  if (phones.length) phones.unshift(label('callUs'));
  if (hours.length) hours.unshift(label('openingHours'));
  return phones.length + hours.length ? [makeBox(clinic, words, 'kc-reach', ...phones, ...hours)] : [];
}

export const makeNote = (note: string, clinic: Clinic, words: Words): HTMLElement =>
  makeBox(clinic, words, 'kc-added', ...makeParagraphs(note, clinic));
