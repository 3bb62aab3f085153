/** Topics with their questions, in one list or in groups after a directory. */
import { groupTopics } from '../content/groups.js';
import type { Group, Topic } from '../content/model.js';
import { isAll } from '../content/select.js';
import { type Citations, startCitations } from './citations.js';
import { makeEnd, makeUrgent } from './frame.js';
import type { Lists } from './lists.js';
import { make, makeHeading } from './make.js';
import { makeQuestion } from './question.js';
import { makeDirectory } from './related.js';
import type { Rendering } from './rendering.js';
import { makeReview } from './review.js';
import { makeBlocks } from './rich-text.js';

/** What stands before the questions of a topic. */
export function makeTopic(topic: Topic, rendering: Rendering, citations: Citations, hasTitle: boolean): HTMLElement {
  const title = hasTitle ? [makeHeading(rendering.level, 'kc-title', topic.question)] : [];
  const summary = make('div', 'kc-summary', ...makeBlocks(topic.summary, citations, rendering));
  const attributes = { class: 'kc-topic', id: rendering.newId(topic.id), 'data-kc-id': topic.id };
  return make('section', attributes, ...title, summary, makeReview(topic, rendering));
}

/** Links to all topics that stand in the list, each under the title of its group. */
function makeContents(
  topics: readonly Topic[],
  sections: ReadonlyMap<Topic, HTMLElement>,
  groups: readonly Group[],
  { say, lang, level, newId }: Rendering,
): HTMLElement {
  const links = topics.map((topic) => ({
    id: topic.id,
    href: `#${sections.get(topic)?.id}`,
    text: topic.question,
  }));
  const id = newId('kc-topics');
  const heading = makeHeading(level, { class: 'kc-title', id, lang }, say('topics'));
  const lists = makeDirectory(links, groups, (title) => make('p', 'kc-label', title));
  return make('nav', { class: 'kc-directory', 'aria-labelledby': id }, heading, ...lists);
}

/** The topics under the titles of their groups, after the directory. */
function makeGroups(
  topics: readonly Topic[],
  rendering: Rendering,
  groups: readonly Group[],
  makeSection: (topic: Topic, rendering: Rendering) => HTMLElement,
): HTMLElement[] {
  const { level } = rendering;
  const sections = new Map<Topic, HTMLElement>();
  const parts = groupTopics(groups, topics).flatMap(({ title, items }) => {
    const inside = { ...rendering, level: level + Number(!!title) };
    for (const topic of items) sections.set(topic, makeSection(topic, inside));
    const all = items.flatMap((topic) => sections.get(topic) ?? []);
    return title ? make('section', 'kc-group', makeHeading(level, 'kc-title', title), ...all) : all;
  });
  return [makeContents(topics, sections, groups, rendering), ...parts];
}

/**
 * Everything that a list of topics shows. What everybody must read stands before the tools of the list. Where every topic
 * was `asked` for, they stand in their groups.
 */
export function makeAnswers(
  topics: readonly Topic[],
  rendering: Rendering,
  asked: { topic?: string; questions?: string },
): Required<Lists> {
  const groups = isAll(asked.topic) && !asked.questions ? rendering.content.groups : [];
  const citations = startCitations('kc', rendering);
  const isOne = topics.length < 2;
  const introduction = isOne ? topics.map((topic) => makeTopic(topic, rendering, citations, rendering.hasTitle)) : [];
  introduction.push(...makeUrgent(rendering, citations, rendering.level + Number(isOne)));
  const questionsOf = (topic: Topic, inside: Rendering): HTMLElement[] =>
    topic.questions.map((question) => makeQuestion(question, inside, topic));
  const makeSection = (topic: Topic, inside: Rendering): HTMLElement => {
    const section = makeTopic(topic, inside, citations, true);
    section.append(...questionsOf(topic, inside));
    return section;
  };
  const list = isOne
    ? topics.flatMap((topic) => questionsOf(topic, rendering))
    : groups.length
      ? makeGroups(topics, rendering, groups, makeSection)
      : topics.map((topic) => makeSection(topic, rendering));
  return { introduction, list: [...list, ...makeEnd(rendering, citations)] };
}
