/** Picks what an element's attributes ask for. Pure. */
import type { Content, Topic, Treatment } from './model.js';

/** The words of an attribute: ids parted by commas or spaces. */
export const idList = (value: string | null | undefined): string[] => value?.split(/[\s,]+/).filter(Boolean) ?? [];

/** Items by their ids, in the order of the ids. */
export const pick = <T extends { id: string }>(items: readonly T[], ids: readonly string[]): T[] => {
  const byId = new Map(items.map((item) => [item.id, item]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
};

/** Whether a `topic` attribute asks for every topic. */
export const isAll = (topic?: string): boolean => !idList(topic).length || idList(topic).includes('all');

/** The topics of a `topic` attribute, in its order; every topic for `all` or nothing; `questions` narrows them. */
export function selectTopics(content: Content, topic?: string, questions?: string): Topic[] {
  const topics = isAll(topic) ? content.topics : pick(content.topics, idList(topic));
  const wanted = idList(questions);
  if (!wanted.length) return topics;
  return topics
    .map((each) => ({ ...each, questions: pick(each.questions, wanted) }))
    .filter((each) => each.questions.length);
}

/** Those of them whose answers are there: a topic may be only named. */
export const shownTopics = (content: Content, { topic, questions }: { topic?: string; questions?: string }): Topic[] =>
  selectTopics(content, topic, questions).filter((each) => each.questions.length);

/** The treatments with certain ids, else those of a topic, else all; of certain types. In the order of the file. */
export function selectTreatments(
  content: Content,
  { topic, type, treatments }: { topic?: string; type?: string; treatments?: string },
): Treatment[] {
  const types = idList(type);
  const ofTopic = topic ? selectTopics(content, topic).flatMap((each) => each.treatments) : [];
  const ids = treatments ? idList(treatments) : ofTopic;
  return content.treatments.filter(
    (each) => (!types.length || types.includes(each.type)) && (ids.includes(each.id) || !(topic || treatments)),
  );
}
