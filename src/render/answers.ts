/** Topics with their questions. */
import type { Topic } from '../content/model.js';
import { type Citations, startCitations } from './citations.js';
import { makeEnd, makeUrgent } from './frame.js';
import { make, makeHeading } from './make.js';
import { makeQuestion } from './question.js';
import type { Rendering } from './rendering.js';
import { makeReview } from './review.js';
import { makeBlocks } from './rich-text.js';

function makeTopic(topic: Topic, rendering: Rendering, citations: Citations, hasTitle: boolean): HTMLElement {
  const title = hasTitle ? [makeHeading(rendering.level, 'kc-title', topic.question)] : [];
  const summary = make('div', 'kc-summary', ...makeBlocks(topic.summary, citations, rendering));
  const attributes = { class: 'kc-topic', id: rendering.newId(topic.id), 'data-kc-id': topic.id };
  return make('section', attributes, ...title, summary, makeReview(topic, rendering));
}

/** Everything that a list of topics shows. What everybody must read stands before the tools of the list. */
export function makeAnswers(
  topics: readonly Topic[],
  rendering: Rendering,
): { introduction: HTMLElement[]; list: HTMLElement[] } {
  const citations = startCitations('kc', rendering);
  const isOne = topics.length < 2;
  const introduction = isOne ? topics.map((topic) => makeTopic(topic, rendering, citations, rendering.hasTitle)) : [];
  introduction.push(...makeUrgent(rendering, citations, rendering.level + Number(isOne)));
  const list = topics.flatMap((topic) => {
    const section = isOne ? [] : [makeTopic(topic, rendering, citations, true)];
    const questions = topic.questions.map((question) => makeQuestion(question, rendering));
    section[0]?.append(...questions);
    return isOne ? questions : section;
  });
  return { introduction, list: [...list, ...makeEnd(rendering, citations)] };
}
