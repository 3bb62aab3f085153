/** Warns of counts written in two ways in one text: readers can't compare "1 in 5" with "12 in 100" or with "20%". */
import { countsIn } from './numbers.mjs';

/** @import { Rule } from './finding.mjs' */

/** @type {Rule} */
export const mixedNumbers = ({ texts, paragraphs }) =>
  texts.flatMap((text) => {
    const counts = paragraphs
      .filter(({ of }) => of === text)
      .flatMap((paragraph) =>
        paragraph.sentences.flatMap((sentence) =>
          countsIn(sentence).map((count) => ({ ...count, sentence, paragraph })),
        ),
      );
    const first = counts[0];
    const other = counts.find(({ kind }) => kind !== first?.kind);
    if (!first || !other) return [];
    const odd = other.kind === 'in 100' ? first : other;
    return [
      {
        node: odd.paragraph.node,
        path: odd.paragraph.path,
        sentence: odd.sentence,
        message: `${text.name} counts in two ways: "${first.written}" and "${other.written}".`,
        advice: 'Write all of them as "… in 100", so that they can be compared.',
      },
    ];
  });
