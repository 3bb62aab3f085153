/** What is written: content that can be read whole, and that has what is asked for. */
import type { Content } from '../content/model.js';
import { readContent } from '../content/read.js';
import { idList } from '../content/select.js';

/** The content, read whole: what the elements would leave out of a page stops the build of one. */
export function read(json: unknown): Content {
  let leftOut: string[];
  try {
    const reading = readContent(json, Infinity);
    if (!reading.leftOut.length) return reading.content;
    ({ leftOut } = reading);
  } catch (error) {
    leftOut = [(error as Error).message];
  }
  throw new Error(
    `This content can't be used as it is; look at: ${leftOut.join(', ')}. "kc-answers check" says what is wrong.`,
  );
}

function unknown(kind: string, ids: readonly string[], items: readonly { id: string }[]): string[] {
  const known = items.map(({ id }) => id);
  const missing = ids.filter((id) => id !== 'all' && !known.includes(id));
  return missing.map((id) => `There is no ${kind} "${id}" in this content. It has: ${known.join(', ') || 'none'}.`);
}

/** Throws where something is asked for that the content hasn't got: a page must not miss it without a word. */
export function checkAsked(
  content: Content,
  { topic, questions, treatments }: { topic?: string; questions?: string; treatments?: string },
): void {
  const answers = content.topics.flatMap((each) => each.questions);
  const complaints = [
    ...unknown('topic', idList(topic), content.topics),
    ...unknown('question', idList(questions), answers),
    ...unknown('treatment', idList(treatments), content.treatments),
  ];
  if (complaints.length) throw new Error(complaints.join('\n'));
}
