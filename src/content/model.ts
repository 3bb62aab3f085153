/** What a content file holds: the types of the JSON that the widget reads, as `content.schema.json` describes it. */

/** The newest content format that this code can read. */
export const SCHEMA = 1;

/** The kinds of treatment, in the order in which groups are shown. */
export const TREATMENT_TYPES = [
  'immunotherapy',
  'targeted',
  'surgery',
  'radiotherapy',
  'local',
  'monitoring',
  'trial',
] as const;
export type TreatmentType = (typeof TREATMENT_TYPES)[number];

export interface Text {
  type: 'text';
  value: string;
}
export interface Strong {
  type: 'strong';
  children: Inline[];
}
export interface Emphasis {
  type: 'emphasis';
  children: Inline[];
}
export interface Link {
  type: 'link';
  url: string;
  children: Inline[];
}
/** A word that the glossary explains; `id` is a key of `glossary`. */
export interface Term {
  type: 'term';
  id: string;
  children: Inline[];
}
/** A reference to a source; `id` is a key of `sources`. */
export interface Cite {
  type: 'cite';
  id: string;
}
export type Inline = Text | Strong | Emphasis | Link | Term | Cite;

export interface Paragraph {
  type: 'paragraph';
  children: Inline[];
}
export interface List {
  type: 'list';
  ordered?: boolean;
  children: ListItem[];
}
export interface ListItem {
  type: 'listItem';
  children: Block[];
}
/** The first row is the heading row. */
export interface Table {
  type: 'table';
  children: TableRow[];
}
export interface TableRow {
  type: 'tableRow';
  children: TableCell[];
}
export interface TableCell {
  type: 'tableCell';
  children: Inline[];
}
/** In a file, a plain string may stand wherever blocks do: blank lines part its paragraphs. `readContent` makes nodes of it. */
export type Block = Paragraph | List | Table;

/** Who checked the words clinically, and when. Dates are ISO (`2026-11-23`) with their spelled-out text. */
export interface Review {
  by: string;
  role: string;
  date: string;
  dateText: string;
  /** When the next check is due. */
  next?: string;
  nextText?: string;
  /** The words have changed since they were checked. */
  isChanged?: boolean;
}

export interface Source {
  title: string;
  publisher: string;
  url: string;
  /** As the source gives it; absent where it gives none. */
  date?: string;
}

export interface GlossaryEntry {
  term: string;
  definition: string;
  /** Other words for the same thing, which a search finds it by. Never shown. */
  synonyms: string[];
}

export interface Question {
  id: string;
  question: string;
  /** The answer in one or two sentences, shown first. */
  short: Inline[];
  answer: Block[];
  /** How long people lived: shown only to readers who ask for it. */
  numbers: Block[];
  /** What nobody knows yet. */
  unknown: Block[];
  /** Keys of `sources`, in the order of their first citation. */
  sources: string[];
  /** ISO date of the last change. */
  updated: string;
  updatedText: string;
  review: Review | null;
}

export interface Topic {
  id: string;
  question: string;
  summary: Block[];
  questions: Question[];
  /** Ids of treatments. */
  treatments: string[];
  /** Ids of topics. */
  related: string[];
  /** Where the topic has a page of its own. */
  url: string | null;
  updated: string;
  updatedText: string;
  review: Review | null;
}

/** Topics that a reader would look for together, under a title such as "Living with it". */
export interface Group {
  id: string;
  title: string;
  /** Ids of topics. A topic in no group stands after all groups. */
  topics: string[];
}

/** A number that can't be shown without its group, its time and what it is compared with. */
export interface Outcome {
  /** Who was studied: "people with advanced clear cell kidney cancer, not treated before". */
  group: string;
  /** How many people were studied in all. */
  people: number;
  /** What was counted: "given it with ipilimumab had no cancer left that scans could see". */
  what: string;
  /** Of 100 people who got this treatment, how many. */
  percent: number;
  /** Over what time: "over about 8 years". */
  time: string;
  /** Compared with what (`sunitinib`), and the same count there. */
  versus: { what: string; percent: number };
  /** A key of `sources`. */
  source: string;
}

export interface Treatment {
  id: string;
  name: string;
  brands: string[];
  type: TreatmentType;
  /** What it is and how it works. */
  how: Block[];
  /** How it is given. */
  given: Block[];
  /** When it is usually used. */
  setting: Block[];
  sideEffects: Block[];
  /** How long people lived: shown with the outcomes, when a reader asks for the numbers. */
  numbers: Block[];
  /** Ids of treatments. */
  combinedWith: string[];
  outcomes: Outcome[];
  questionsToAsk: string[];
  sources: string[];
  updated: string;
  updatedText: string;
  review: Review | null;
}

export interface Content {
  schema: number;
  /** `sha256-…` of everything else in the file. */
  revision: string;
  /** A BCP 47 language tag. */
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  publisher: { name: string; url?: string };
  review: Review | null;
  updated: string;
  updatedText: string;
  /** What to do when it can't wait. Never folded away. */
  urgent: Block[];
  disclaimer: Block[];
  sources: Record<string, Source>;
  glossary: Record<string, GlossaryEntry>;
  topics: Topic[];
  /** In the order in which a directory of topics shows them. */
  groups: Group[];
  treatments: Treatment[];
}
