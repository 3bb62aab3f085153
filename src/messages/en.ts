/** The widget's own words in English, by the part that says them. `{…}` are places that `say` fills; an object holds plural forms. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>>;
type Words = Record<string, string | Plural>;

/** What the elements themselves say. */
export const core = {
  loading: 'Loading…',
  failed: 'These answers could not be loaded. Try again, or ask your care team.',
  failedKept: 'Newer answers could not be loaded. You can read what stands here.',
  retry: 'Try again',
  empty: 'There are no answers on this topic here. Please ask your care team.',
  language: 'These answers are in {language}.',
  urgent: 'When to get help now',
  notReviewed: 'Not yet reviewed by a clinician.',
  reviewed: 'Reviewed by {by}, {role}, on {date}.',
  changed: 'Last changed on {date}.',
  numbers: 'Show the numbers',
  unknown: 'What we don’t know',
  sources: 'Sources',
  source: 'Source {n}',
  back: 'Back to the text',
  words: 'Words explained',
  related: 'Read on',
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

export const search = {
  search: 'Search these answers',
  found: { one: '{n} answer found', other: '{n} answers found' },
  nothingFound: 'Nothing found. Try another word, or ask your care team.',
  openFound: { one: 'Open it', other: 'Open all {n}' },
  clear: 'Clear the search',
} satisfies Words;

export const expand = {
  expandAll: 'Open all answers',
  collapseAll: 'Close all answers',
} satisfies Words;

export const link = {
  copyLink: 'Copy a link to this answer',
  linkCopied: 'The link is copied.',
  copyByHand: 'The link could not be copied. It is marked here, so that you can copy it:',
} satisfies Words;

export const print = {
  print: 'Print these answers',
  printed: 'Printed on {date}, from {address}',
} satisfies Words;

export const outcomes = {
  dots: 'Each dot is one of 100 people. A filled dot: this was so. An empty dot: it was not.',
  inHundred: 'about {n} in 100 people {what}',
  outcomesOf: 'What studies found: {name}',
  counted: 'What was counted',
  peopleWho: 'People {what}',
  versus: 'Compared with',
  did: 'Yes: about {n} in 100',
  didNot: 'No: about {n} in 100',
  time: 'Over what time',
  studied: 'Who was studied',
} satisfies Words;

export const compare = {
  compare: 'Compare treatments',
  compareHow: 'Choose two or three. The order does not mean that one is better than another.',
  compareMore: 'Choose one more to see them side by side.',
  compareFull: 'Three are chosen. Take one away before you choose another.',
  compared: 'Side by side: {names}',
  comparedStudies: 'Numbers from different studies can’t be compared with each other.',
  nothingSaid: 'Nothing is said about this here.',
} satisfies Words;

export const appointment = {
  askThis: 'Ask this at my appointment',
  myQuestions: 'Questions for my appointment',
  myQuestionsCount: { one: 'My list: {n} question', other: 'My list: {n} questions' },
  noQuestions: 'Nothing is on your list yet. Tick “Ask this at my appointment” in an answer.',
  kept: 'The list stays on this page only. It is gone when you leave or reload the page. Nothing is stored or sent.',
  printList: 'Print the list',
  copyList: 'Copy the list',
  listCopied: 'The list is copied.',
  copyListByHand: 'The list could not be copied. It is marked here, so that you can copy it:',
  close: 'Close',
} satisfies Words;

type All = typeof core &
  typeof search &
  typeof expand &
  typeof link &
  typeof print &
  typeof outcomes &
  typeof compare &
  typeof appointment;
export type MessageKey = keyof All;
