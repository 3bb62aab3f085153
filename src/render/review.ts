/** The line that says who reviewed the words, and when they were changed. */
import type { Review } from '../content/model.js';
import { make } from './make.js';
import type { Rendering } from './rendering.js';

/** "Not yet reviewed by a clinician. Last changed on 23 November 2026." */
export function makeReview(
  { review, updatedText }: { review: Review | null; updatedText: string },
  { say, lang }: Rendering,
): HTMLElement {
  const who = review
    ? say('reviewed', { by: review.by, role: review.role, date: review.dateText })
    : say('notReviewed');
  return make('p', { class: 'kc-review', lang }, who, updatedText ? ` ${say('changed', { date: updatedText })}` : '');
}
