/** Keeps what was measured in a Markdown file, between two comments that name it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/**
 * @param {string} text
 * @param {string} name What stands in the comments: `<!-- name -->` and `<!-- /name -->`.
 * @param {string} fresh
 */
export function between(text, name, fresh) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest, ...more] = text.split(start);
  const [old, after, ...others] = rest?.split(end) ?? [];
  if (old === undefined || after === undefined || more.length + others.length > 0)
    throw new Error(`It must hold ${start} once, and after it ${end} once.`);
  return `${before}${start}\n\n${fresh}\n\n${end}${after}`;
}

/** What the file would hold. @param {string} file @param {string} name @param {string} fresh */
export async function filledIn(file, name, fresh) {
  let text;
  try {
    text = between(readFileSync(file, 'utf8'), name, fresh);
  } catch (error) {
    throw new Error(`${file} can’t take the new tables. ${/** @type {Error} */ (error).message}`, { cause: error });
  }
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
}

/** @param {string} file @param {string} name @param {string} fresh */
export async function writeBetween(file, name, fresh) {
  writeFileSync(file, await filledIn(file, name, fresh));
}
