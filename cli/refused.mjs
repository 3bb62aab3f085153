/** Says what to write in place of the Markdown that answers can't hold. */

/** @type {Record<string, string>} */
const ADVICE = {
  blockquote: 'a block quote (">") isn\'t used in answers. Write it as a paragraph.',
  break:
    'a line break within a paragraph isn\'t used. Take out the spaces or "\\" at the end of the line, or leave an empty line.',
  code: "a code block isn't used in answers. If you only meant to indent, take out the spaces at the start of the line.",
  definition: "a link address in a list of its own isn't used. Write links as [text](address).",
  heading: 'a heading can\'t stand here. In a topic file, "## " begins a question; other headings aren\'t used.',
  html: "HTML isn't used in answers. Write it in Markdown, or leave it out.",
  image: "an image can't be part of an answer. Say it in words.",
  imageReference: "an image can't be part of an answer. Say it in words.",
  inlineCode: "code (`…`) isn't used in answers. Take out the backticks.",
  linkReference: "a link to an address elsewhere in the file isn't used. Write links as [text](address).",
  thematicBreak: 'a rule ("---", "***") isn\'t used in answers. Take it out.',
  yaml: "front matter can't stand here: it belongs at the very start of a topic file.",
};

/** @type {Record<string, string>} */
const DIRECTIVES = {
  question: '"::question" belongs on the line under a "## " heading of a topic file.',
  short: '":::short" belongs under a question, not inside other blocks.',
  numbers: '":::numbers" belongs under a question, not inside other blocks.',
  unknown: '":::unknown" belongs under a question, not inside other blocks.',
  cite: 'a citation stands in a sentence, with one colon: ":cite[id]".',
  term: 'a glossary word stands in a sentence, with one colon: ":term[word]{#id}".',
};

/**
 * Why a node of the Markdown tree can't be used where it stands, and what to do.
 * @param {{type: string, name?: string}} node
 */
export function refusal({ type, name }) {
  if (type === 'textDirective')
    return `":${name}" begins an instruction that isn't known. If it is only a colon, put a space after it, or "\\" before it; known are ":cite[id]" and ":term[word]{#id}".`;
  if (type === 'leafDirective' || type === 'containerDirective')
    return (
      DIRECTIVES[name ?? ''] ??
      `"${type === 'leafDirective' ? '::' : ':::'}${name}" isn't known. Known are "::question", ":::short", ":::numbers" and ":::unknown".`
    );
  return (
    ADVICE[type] ?? `"${type}" isn't used in answers. Use paragraphs, lists, simple tables, bold, italics and links.`
  );
}
