/** Which addresses an answer may carry: the URL parser judges, nothing else does. */

const SCHEMES = /^(https?|mailto|tel):$/;

/** The address in full, or `undefined` if it can't be parsed or its scheme isn't http, https, mailto or tel. */
export function safeUrl(address: string, base?: string): URL | undefined {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && SCHEMES.test(url.protocol) ? url : undefined;
}
