/** Turns any JSON value into what a clinic adds of its own: its name, its phone numbers, its hours, its notes. Plain text alone. */
import { ContentProblem } from './problem.js';
import { language, list, type Reader, record, shape, text } from './reader.js';

export interface Phone {
  /** As the clinic writes it. */
  number: string;
  label?: string | undefined;
  hours?: string | undefined;
}

export interface Clinic {
  /** Who adds it: stands at everything that is shown of it. */
  name: string;
  phones: Phone[];
  hours?: string | undefined;
  /** The number for what can't wait. */
  urgent?: Phone | undefined;
  /** Blank lines part paragraphs. By the id of the question or treatment that it belongs to. */
  notes: Record<string, string>;
  /** A BCP 47 language tag: of all texts here. */
  lang?: string | undefined;
}

const MOST_PHONES = 20;
const MOST_NOTES = 200;
/** Of a line, and of a text, in characters. */
const LINE = 200;
const TEXT = 2000;

/** A text that says something, of at most so many characters: cut short, it could say the opposite. */
const upTo =
  (most: number): Reader<string> =>
  (value, path, leftOut) => {
    const read = text(value, path, leftOut);
    if (read === undefined || (read.trim() && read.length <= most)) return read;
    return void leftOut.push(path);
  };
const line = upTo(LINE);

const number: Reader<string> = (value, path, leftOut) => {
  const read = line(value, path, leftOut);
  return read === undefined || /\p{Nd}/u.test(read) ? read : void leftOut.push(path);
};

/** The first so many; that there are more is noted once. */
const phones: Reader<Phone[]> = (value, path, leftOut) => {
  const isMore = Array.isArray(value) && value.length > MOST_PHONES;
  if (isMore) leftOut.push(`${path}[${MOST_PHONES}] and all after it`);
  return list(phone)(isMore ? value.slice(0, MOST_PHONES) : value, path, leftOut);
};

const notes: Reader<Record<string, string>> = (value, path, leftOut) => {
  const all = record(upTo(TEXT))(value, path, leftOut);
  const keys = Object.keys(all ?? {});
  const [next] = keys.slice(MOST_NOTES);
  if (next !== undefined) leftOut.push(`${path}.${next} and all after it`);
  for (const key of keys.slice(MOST_NOTES)) delete all?.[key];
  return all;
};

const phone = shape<Pick<Phone, 'number'>, Omit<Phone, 'number'>>(
  { number },
  { label: [line, undefined], hours: [line, undefined] },
);

const clinic = shape<Pick<Clinic, 'name'>, Omit<Clinic, 'name'>>(
  { name: line },
  {
    phones: [phones, []],
    hours: [upTo(TEXT), undefined],
    urgent: [phone, undefined],
    notes: [notes, Object.create(null)],
    lang: [language, undefined],
  },
);

/** What could be read, and the paths of what couldn't: `clinic.phones[2].number`. */
export interface ClinicReading {
  clinic: Clinic;
  leftOut: string[];
}

/** Reads the value of a clinic file. Throws a ContentProblem where it doesn't say whose it is. */
export function readClinic(value: unknown): ClinicReading {
  const leftOut: string[] = [];
  const read = clinic(value, 'clinic', leftOut);
  if (!read) throw new ContentProblem('content', String(leftOut));
  return { clinic: read, leftOut };
}
