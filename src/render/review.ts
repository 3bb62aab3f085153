/** The line that says who reviewed the words, and when they were changed. */
import type { Review } from '../content/model.js';
import { make } from './make.js';
import type { Rendering } from './rendering.js';

export interface Reviewed {
  review: Review | null;
  updatedText: string;
}

const isPast = (date: string): boolean => /^\d{4}-/.test(date) && date < new Date().toISOString().slice(0, 10);

/** "Not yet reviewed by a clinician. Last changed on 23 November 2026." */
export function makeReview({ review, updatedText }: Reviewed, { say, lang }: Rendering): HTMLElement {
  const { by = '', role = '', dateText = '', isChanged, next = '', nextText = next } = review ?? {};
  const words = [
    review ? say('reviewed', { by, role, date: dateText }) : say('notReviewed'),
    isChanged && say('changedSince'),
    updatedText && say('changed', { date: updatedText }),
    isPast(next) && say('reviewDue', { date: nextText }),
  ];
  return make('p', { class: 'kc-review', lang }, words.filter(Boolean).join(' '));
}

/** The same line for a part of what another line is about; nothing where that says it already. */
export const makeOwnReview = (part: Reviewed, whole: Reviewed, rendering: Rendering): HTMLElement[] =>
  JSON.stringify(part.review) === JSON.stringify(whole.review) ? [] : [makeReview(part, rendering)];
