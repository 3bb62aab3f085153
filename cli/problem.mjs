/** What can be wrong with content: where it is, and how it is told to the person who wrote it. */

/**
 * Authored files are pointed at by line, JSON files by path (`topics[0].questions[1].answer`).
 * @typedef {{file: string, line?: number, path?: string}} Place
 */

/**
 * A problem keeps the content from being built; a warning doesn't. `rule` names what was broken, `sentence` is the one that
 * broke it, and `advice` says what to do, where the message doesn't.
 * @typedef {Place & {level: 'problem' | 'warning', message: string, rule?: string, sentence?: string, advice?: string}} Problem
 */

/** `content/en/spread.md:14: the answer is empty.` @param {Problem} problem */
export function problemText({ file, line, path, level, message, advice }) {
  const place = [line === undefined ? file : `${file}:${line}`, path].filter(Boolean).join(': ');
  return `${place}: ${level === 'warning' ? 'warning: ' : ''}${[message, advice].filter(Boolean).join(' ')}`;
}

/** @param {readonly Problem[]} problems */
export const hasProblems = (problems) => problems.some(({ level }) => level === 'problem');

/** By file, then line, in the order of finding where neither tells. @param {readonly Problem[]} problems */
export const inFileOrder = (problems) =>
  [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)));
