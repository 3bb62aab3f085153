/** What the elements themselves say, in English. */
import type { Words } from './words.js';

/** What every list says. */
export const listWords = {
  loading: 'Loading…',
  failed: 'These answers could not be loaded. Try again, or ask your care team.',
  failedKept: 'Newer answers could not be loaded. You can read what stands here.',
  retry: 'Try again',
  empty: 'There are no answers on this topic here. Please ask your care team.',
  older: 'There are newer answers than these.',
  language: 'These answers are in {language}.',
  urgent: 'When to get help now',
  notReviewed: 'Not yet reviewed by a clinician.',
  reviewed: 'Reviewed by {by}, {role}, on {date}.',
  changed: 'Last changed on {date}.',
  changedSince: 'Changed since then.',
  reviewDue: 'This was due for another check on {date}. It may be out of date.',
  numbers: 'Show the numbers',
  unknown: 'What we don’t know',
  sources: 'Sources',
  source: 'Source {n}',
  back: 'Back to the text',
  words: 'Words explained',
  related: 'Read on',
  topics: 'Topics',
} satisfies Words;

/** What the list of treatments says besides. */
export const treatmentWords = {
  filter: 'Kind of treatment',
  all: 'All',
  treatments: { one: '{n} treatment shown', other: '{n} treatments shown' },
  immunotherapy: 'Immunotherapy',
  targeted: 'Targeted drugs',
  surgery: 'Surgery',
  radiotherapy: 'Radiation',
  local: 'Other local treatment',
  monitoring: 'Watching closely',
  trial: 'Clinical trials',
  brands: 'Also sold as',
  how: 'How it works',
  given: 'How it is given',
  setting: 'When it is used',
  sideEffects: 'Side effects',
  combinedWith: 'Given together with',
  outcomes: 'What studies found',
  outcome:
    'About {n} in 100 people {what}, {time}. For about {rest} in 100, this was not so. With {versus}: about {m} in 100, and not for about {versusRest} in 100. Studied: {people} {group}.',
  questionsToAsk: 'Questions to ask',
} satisfies Words;

export const core = { ...listWords, ...treatmentWords };
