/** What the other views of treatments say, in English. Apart from the elements' words: they come with the views. */
import type { Words } from './words.js';

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
