/** What stands around the words of a clinic, in English. Apart from the elements' words: it comes with the clinic's. */
import type { Words } from './words.js';

export const clinic = {
  addedBy: 'Added by {name}',
  callUs: 'Call us:',
  openingHours: 'Opening hours:',
  urgent: 'When to get help now',
} satisfies Words;
