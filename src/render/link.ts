/** Links of an answer: judged by their address, with their host where they lead off the site. */
import { safeUrl } from '../content/link.js';
import { type Child, make } from './make.js';

/** A link and, off the site, its host; only its text where the address isn't allowed. */
export function makeLink(address: string, ...children: Child[]): Child[] {
  const url = safeUrl(address, document.baseURI);
  if (!url) return children;
  const isOutside = url.host !== location.host;
  const link = make('a', { href: url.href, rel: isOutside ? 'noopener noreferrer' : undefined }, ...children);
  const host = url.host.replace(/^www\./, '');
  return [link, host && isOutside ? ` (${host})` : ''];
}
