/** Content for tests: the content that ships, and small valid pieces in which a test fills only what it is about. */
import shipped from '../../dist/content/en.json';
import type {
  Content,
  Group,
  Inline,
  Outcome,
  Paragraph,
  Question,
  Review,
  Source,
  Text,
  Topic,
  Treatment,
} from '../../src/content/model.js';

/** The content that ships, as a copy of its own. */
export const bundled = (): Content => structuredClone(shipped);

const DATED = { updated: '2026-11-23', updatedText: '23 November 2026', review: null };

export const aText = (value: string): Text => ({ type: 'text', value });

/** Strings become text nodes. */
export const aParagraph = (...children: (Inline | string)[]): Paragraph => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? aText(child) : child)),
});

export const aCite = (id: string): Inline => ({ type: 'cite', id });

export const aTerm = (id: string, ...words: string[]): Inline => ({ type: 'term', id, children: words.map(aText) });

export const aLink = (url: string, ...words: string[]): Inline => ({ type: 'link', url, children: words.map(aText) });

export const aReview = (more: Partial<Review> = {}): Review => ({
  by: 'Dr Ana Silva',
  role: 'oncologist',
  date: '2026-10-01',
  dateText: '1 October 2026',
  ...more,
});

export const aSource = (more: Partial<Source> = {}): Source => ({
  title: 'Renal cell cancer treatment',
  publisher: 'National Cancer Institute',
  url: 'https://www.cancer.gov/kidney',
  date: '2026',
  ...more,
});

export const aQuestion = (more: Partial<Question> = {}): Question => ({
  id: 'spread-cure',
  question: 'Can it be cured?',
  short: [aText('Sometimes.')],
  answer: [aParagraph('Treatment helps many people to live longer.')],
  numbers: [],
  unknown: [],
  sources: [],
  ...DATED,
  ...more,
});

export const aTopic = (more: Partial<Topic> = {}): Topic => ({
  id: 'spread',
  question: 'What if kidney cancer spreads?',
  summary: [aParagraph('A short introduction.')],
  questions: [aQuestion()],
  treatments: ['nivolumab'],
  related: [],
  url: null,
  ...DATED,
  ...more,
});

export const aGroup = (more: Partial<Group> = {}): Group => ({
  id: 'understanding',
  title: 'Understanding it',
  topics: ['spread'],
  ...more,
});

export const anOutcome = (more: Partial<Outcome> = {}): Outcome => ({
  group: 'people with advanced kidney cancer',
  people: 1096,
  what: 'had no cancer left that scans could see',
  percent: 12,
  time: 'over about 8 years',
  versus: { what: 'sunitinib', percent: 4 },
  source: 'nci',
  ...more,
});

export const aTreatment = (more: Partial<Treatment> = {}): Treatment => ({
  id: 'nivolumab',
  name: 'Nivolumab',
  brands: [],
  type: 'immunotherapy',
  how: [aParagraph('It helps the immune system.')],
  given: [],
  setting: [],
  sideEffects: [],
  numbers: [],
  combinedWith: [],
  outcomes: [],
  questionsToAsk: [],
  sources: [],
  ...DATED,
  ...more,
});

/** One topic with one question, one treatment, the source `nci` and the glossary word `metastasis`. */
export const aContent = (more: Partial<Content> = {}): Content => ({
  schema: 1,
  revision: 'sha256-test',
  lang: 'en',
  dir: 'ltr',
  title: 'Kidney cancer questions',
  publisher: { name: 'A clinic' },
  urgent: [aParagraph('Call an ambulance if you can’t breathe.')],
  disclaimer: [aParagraph('Your care team knows you best.')],
  sources: { nci: aSource() },
  glossary: {
    metastasis: { term: 'Metastasis', definition: 'Cancer that has spread.', synonyms: ['secondary cancer'] },
  },
  topics: [aTopic()],
  groups: [],
  treatments: [aTreatment()],
  ...DATED,
  ...more,
});
