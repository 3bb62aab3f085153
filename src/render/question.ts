/** One question: heading, short answer, detail, what isn't known, sources. */
import type { Question } from '../content/model.js';
import { startCitations } from './citations.js';
import { make, makeHeading } from './make.js';
import type { Rendering } from './rendering.js';
import { makeReview } from './review.js';
import { makeBlocks, makeInlines } from './rich-text.js';

export function makeQuestion(question: Question, rendering: Rendering): HTMLDetailsElement {
  const { say, level, newId } = rendering;
  const { id, short, unknown } = question;
  const citations = startCitations(id, rendering, question.sources);
  const answer = make('div', 'kc-answer');
  if (short.length) answer.append(make('p', 'kc-short', ...makeInlines(short, citations, rendering)));
  answer.append(...makeBlocks(question.answer, citations, rendering));
  if (unknown.length)
    answer.append(
      make('div', 'kc-unknown', make('p', 'kc-label', say('unknown')), ...makeBlocks(unknown, citations, rendering)),
    );
  answer.append(...citations.makeList());
  if (question.review) answer.append(makeReview(question, say));
  return make(
    'details',
    { class: 'kc-question', id: newId(id), 'data-kc-id': id },
    make('summary', '', makeHeading(level + 1, 'kc-heading', question.question)),
    answer,
  );
}
