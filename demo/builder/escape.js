/** Puts a value into a snippet so that it stays a value: in HTML, in JSX, in an address. Pure. */

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '[': '&#91;', ']': '&#93;' };

/** Square brackets, too: WordPress would read them as a shortcode. */
export const inHtml = (text) => text.replace(/[&<>"'[\]]/g, (each) => ENTITIES[each]);

/** As the value of an attribute in JSX, with its quotes or braces. */
export const inJsx = (text) => (/^[^"&\\\n]*$/.test(text) ? `"${text}"` : `{${JSON.stringify(text)}}`);

/**
 * An address from the root of the site, or a full one, in which nothing can end an attribute, a shortcode or a string;
 * `undefined` for anything else.
 */
export function address(text) {
  if (!/^(\/(?![/\\])|https?:\/\/)/i.test(text)) return undefined;
  if (!URL.canParse(text, 'https://site.invalid')) return undefined;
  const url = new URL(text, 'https://site.invalid');
  if (url.username || url.password) return undefined;
  const { origin, pathname, search } = url;
  return `${origin === 'https://site.invalid' ? '' : origin}${pathname}${search}`
    .replace(/['"`[\]<>|\\^()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%7Btopic%7D/gi, '{topic}');
}
