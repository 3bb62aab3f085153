/** Breaks text into lines of 76 characters; an address longer than that stays whole. */

const WIDTH = 76;

/**
 * @param {string} text
 * @param {string} [first] What the first line begins with.
 * @param {string} [others] What the other lines begin with: as much space, if it isn't given.
 */
export function wrap(text, first = '', others = ' '.repeat(first.length)) {
  /** @type {string[]} */
  const lines = [];
  let line = '';
  // Not at a no-break space: a citation stays with its sentence.
  for (const word of text.split(/[ \t\n\f\r]+/).filter(Boolean)) {
    const start = lines.length ? others : first;
    if (line && [...`${start}${line} ${word}`].length > WIDTH) {
      lines.push(start + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push((lines.length ? others : first) + line);
  return lines.join('\n');
}
