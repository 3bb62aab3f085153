/** What the tools for reading say, in English. Apart from the elements' words: they come with the tools. */
import type { Words } from './words.js';

export const search = {
  search: 'Search these answers',
  found: { one: '{n} answer found', other: '{n} answers found' },
  firstShown: '{found}. Here are the first {n}.',
  showFound: 'Show all {n}',
  nothingFound: 'Nothing found. Try another word, or ask your care team.',
  openFound: { one: 'Open it', other: 'Open all {n}' },
  clear: 'Clear the search',
  related: 'Read on',
} satisfies Words;

export const expand = {
  expandAll: 'Open all answers',
  collapseAll: 'Close all answers',
  openedSoFar: '{n} of {total} answers opened',
  closedSoFar: '{n} of {total} answers closed',
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
