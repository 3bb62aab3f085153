/** Finds the line of the first mistake in JSON, which JSON.parse doesn't reliably tell. */

const TOKEN =
  /\s*(?:([{}[\],:])|("(?:[^"\\\n\t]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;
const END = '';

/**
 * @param {string} text
 * @returns {{line: number, message: string} | undefined} Nothing for good JSON.
 */
export function jsonMistake(text) {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    const { offset, message } = firstMistake(text);
    return { line: text.slice(0, offset).split('\n').length, message };
  }
}

/** @param {string} text @returns {{offset: number, message: string}} */
function firstMistake(text) {
  /** The brackets that are open. @type {string[]} */
  const open = [];
  let wants = 'value';
  let offset = 0;
  for (;;) {
    const { sign, end, mistake } = nextToken(text, offset);
    if (mistake) return { offset: end, message: mistake };
    const next = after(sign, wants, open);
    if ('message' in next) return { offset: end - (sign === END ? 0 : sign.length), message: next.message };
    wants = next.wants;
    offset = end;
  }
}

/** `sign` is a bracket, comma or colon, `"` for text, `1` for other values, or empty at the end. @param {string} text @param {number} offset */
function nextToken(text, offset) {
  TOKEN.lastIndex = offset;
  const found = TOKEN.exec(text);
  if (found) return { sign: found[1] ?? (found[2] ? '"' : '1'), end: TOKEN.lastIndex };
  const start = offset + (/\S/.exec(text.slice(offset))?.index ?? text.length - offset);
  if (start >= text.length) return { sign: END, end: text.trimEnd().length };
  const rest = text.slice(start, start + 20).split('\n')[0];
  if (rest?.startsWith('"'))
    return {
      sign: END,
      end: start,
      mistake: 'this text has no closing quote, a line break or tab inside, or a single "\\" (write "\\\\").',
    };
  if (/^\/[/*]/.test(rest ?? '')) return { sign: END, end: start, mistake: 'JSON has no comments. Take this one out.' };
  return {
    sign: END,
    end: start,
    mistake: `${rest} can't stand here. Texts are written in straight double quotes ("…").`,
  };
}

/** What may follow a token, or what is wrong with it. @param {string} sign @param {string} wants @param {string[]} open @returns {{wants: string} | {message: string}} */
function after(sign, wants, open) {
  const inObject = open.at(-1) === '{';
  const done = () => ({ wants: open.length ? 'comma' : 'end' });
  if (wants.includes('value') && (sign === '{' || sign === '[')) {
    open.push(sign);
    return { wants: sign === '{' ? 'key or close' : 'value or close' };
  }
  if (wants.includes('value') && (sign === '"' || sign === '1')) return done();
  if (wants.includes('key') && sign === '"') return { wants: 'colon' };
  if (wants === 'colon' && sign === ':') return { wants: 'value' };
  if (wants === 'comma' && sign === ',') return { wants: inObject ? 'key' : 'next value' };
  const closes = sign === (inObject ? '}' : ']') && open.length > 0;
  if (closes && (wants === 'comma' || wants.endsWith('close'))) {
    open.pop();
    return done();
  }
  return { message: complaint(sign, wants, closes, inObject) };
}

/** @param {string} sign @param {string} wants @param {boolean} closes @param {boolean} inObject */
function complaint(sign, wants, closes, inObject) {
  if (sign === END)
    return wants === 'value' || wants === 'end'
      ? 'the file is empty or breaks off.'
      : `the file breaks off: a "${inObject ? '}' : ']'}" is missing at its end.`;
  if (closes && (wants === 'key' || wants === 'next value'))
    return `a comma stands before this "${sign}". Take the comma out.`;
  if (wants === 'comma') return `a comma or a "${inObject ? '}' : ']'}" is missing before this.`;
  if (wants === 'colon') return "a colon is missing between a field's name and its value.";
  if (wants.startsWith('key')) return "a field's name in double quotes is missing before this.";
  return wants === 'end' ? 'something follows the end of the content. Take it out.' : 'a value is missing before this.';
}
