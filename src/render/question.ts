/** One question: heading, short answer, detail, numbers, what isn't known, sources. */
import type { Question } from '../content/model.js';
import { startCitations } from './citations.js';
import { make, makeHeading } from './make.js';
import { makeNumbers } from './numbers.js';
import type { Rendering } from './rendering.js';
import { makeOwnReview, type Reviewed } from './review.js';
import { makeBlocks, makeInlines } from './rich-text.js';

/** `topic` is what it belongs to. */
export function makeQuestion(question: Question, rendering: Rendering, topic: Reviewed): HTMLDetailsElement {
  const { say, lang, level, newId } = rendering;
  const { id, short, numbers, unknown } = question;
  const citations = startCitations(id, rendering, question.sources);
  const answer = make('div', 'kc-answer');
  if (short.length) answer.append(make('p', 'kc-short', ...makeInlines(short, citations, rendering)));
  answer.append(...makeBlocks(question.answer, citations, rendering));
  if (numbers.length) answer.append(makeNumbers(rendering, ...makeBlocks(numbers, citations, rendering)));
  if (unknown.length) {
    const label = make('p', { class: 'kc-label', lang }, say('unknown'));
    answer.append(make('div', 'kc-unknown', label, ...makeBlocks(unknown, citations, rendering)));
  }
  answer.append(...citations.makeList(), ...makeOwnReview(question, topic, rendering));
  return make(
    'details',
    { class: 'kc-question', id: newId(id), 'data-kc-id': id },
    make('summary', '', makeHeading(level + 1, 'kc-heading', question.question)),
    answer,
  );
}
