/** Prints what a reviewer must sign, for people. */
import { counted } from '../report.mjs';

/** @import { Change, Swap } from './compare.mjs' */

/** @type {Record<Change['kind'], string>} */
const KINDS = {
  urgent: 'urgent help',
  disclaimer: 'disclaimer',
  summary: 'summary',
  answer: 'answer',
  treatment: 'treatment',
  definition: 'glossary word',
  source: 'source',
};

/** @param {readonly Change[]} changes */
export function diffText(changes) {
  if (!changes.length) return 'Nothing to sign: no words have changed.';
  const withNumbers = changes.filter(({ numbers }) => numbers).length;
  const total = `To sign: ${counted(changes.length, 'text')}${withNumbers ? `, ${withNumbers} with changed numbers` : ''}.`;
  return [...changes.map(changeText), total].join('\n\n');
}

/** @param {Change} change */
function changeText({ change, kind, id, name, numbers, sources, isCitedElsewhere, words }) {
  const head = [`${change}: ${KINDS[kind]}`, id, name && `“${name}”`].filter(Boolean).join(' ');
  return [
    numbers ? `NUMBERS ${head}` : head,
    ...(numbers ? [swapText('numbers', numbers)] : []),
    ...(sources ? [swapText('sources', sources)] : []),
    ...(isCitedElsewhere ? ['  the same sources stand after other words'] : []),
    ...words.flatMap((hunk) => [
      `  ${hunk.part}`,
      ...hunk.old.map((sentence) => `  - ${sentence}`),
      ...hunk.new.map((sentence) => `  + ${sentence}`),
    ]),
  ].join('\n');
}

/** @param {string} what @param {Swap} swap */
const swapText = (what, swap) => `  ${what}: ${swap.old.join(', ') || 'none'} → ${swap.new.join(', ') || 'none'}`;
