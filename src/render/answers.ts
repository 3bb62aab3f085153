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
  return make('section', attributes, ...title, summary, makeReview(topic, rendering.say));
}

/** Everything that a list of topics shows. */
export function makeAnswers(topics: readonly Topic[], rendering: Rendering): HTMLElement[] {
  const citations = startCitations('kc', rendering);
  const sections = topics.map((topic, index) => {
    const section = makeTopic(topic, rendering, citations, rendering.hasTitle || topics.length > 1);
    if (!index) section.append(...makeUrgent(rendering, citations, rendering.level + 1));
    section.append(...topic.questions.map((question) => makeQuestion(question, rendering)));
    return section;
  });
  return [...sections, ...makeEnd(rendering, citations)];
}
