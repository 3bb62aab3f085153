/** The line that says who reviewed the words, and when they were changed. */
import type { Review } from '../content/model.js';
import type { Say } from '../messages/messages.js';
import { make } from './make.js';

/** "Not yet reviewed by a clinician. Last changed on 23 November 2026." */
export function makeReview(
  { review, updatedText }: { review: Review | null; updatedText: string },
  say: Say,
): HTMLElement {
  const who = review
    ? say('reviewed', { by: review.by, role: review.role, date: review.dateText })
    : say('notReviewed');
  return make('p', 'kc-review', who, updatedText ? ` ${say('changed', { date: updatedText })}` : '');
}
