/** Where to read on. Pure. */
import type { Content, Topic } from './model.js';
import { pick, selectTopics } from './select.js';

/** The topics to read after those of a `topic` attribute: their related ones, without themselves. */
export function relatedTopics(content: Content, topic?: string): Topic[] {
  const here = topic ? selectTopics(content, topic) : [];
  if (!here.length) return content.topics;
  const ids = here.flatMap((each) => each.related);
  return pick(content.topics, ids).filter((each) => !here.includes(each));
}
