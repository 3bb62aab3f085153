/** Reads `[kc-faq topic="spread"]`, with quotes and spaces as editors leave them. Pure. */
import type { Request } from './request.js';

export interface Shortcode extends Request {
  /** The text between `[kc-faq]` and `[/kc-faq]`; `undefined` where nothing closes it. */
  fallback: string | undefined;
}

const ATTRIBUTE = /([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;
const SHORTCODE = /^\[(kc-[a-z-]+)(\s(?:"[^"]*"|'[^']*'|[^"'\]])*)?\](?:([^[]*)\[\/\1\])?/;

/** Makes quotes, spaces and hyphens plain, also those that were escaped once too often. */
export const straighten = (text: string): string =>
  text
    .replace(/&(amp;)+/g, '&')
    .replace(/&#(\d+|x[\da-f]+);/gi, (_, code: string) => String.fromCharCode(+`${/^x/i.test(code) ? 0 : ''}${code}`))
    .replace(/&nbsp;/g, ' ')
    .replace(/&(quot|[lrb]dquo|[lr]aquo|Prime);|[“”„‟″‶«»〞＂]/g, '"')
    .replace(/&(apos|[lrs]b?squo|prime);|[‘’‚‛′‵]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[\u200b-\u200d\u2060\u00ad]/g, '');

/** The shortcode that text begins with. The text was straightened. */
export function readShortcode(text: string): Shortcode | undefined {
  const [placeholder = '', tag, written = '', inside] = SHORTCODE.exec(text) ?? [];
  if (!tag || /[^\s/]/.test(written.replace(ATTRIBUTE, ''))) return undefined;
  const pairs = [...written.matchAll(ATTRIBUTE)].map(
    ([, name = '', double, single, bare]) => [name, double ?? single ?? bare ?? ''] as const,
  );
  return { tag, attributes: new Map(pairs), placeholder, fallback: inside?.trim() };
}
