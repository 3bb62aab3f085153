/** Which addresses an answer may carry: the URL parser judges, nothing else does. */

const SCHEMES = /^(https?|mailto|tel):$/;

/** The address in full, or `undefined` if it can't be parsed or its scheme isn't http, https, mailto or tel. */
export function safeUrl(address: string, base?: string): URL | undefined {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && SCHEMES.test(url.protocol) ? url : undefined;
}

/** Where a topic has its page: its own address, else the template's. A template can't choose the host by the topic's id. */
export function topicUrl(own: string | null, template: string, id: string, base: string): string | undefined {
  if (own) return safeUrl(own, base)?.href;
  const url = template ? safeUrl(template.replaceAll('{topic}', encodeURIComponent(id)), base) : undefined;
  // Braces can't stand in a host: such a template can't be parsed as it is.
  return url?.host === safeUrl(template, base)?.host ? url?.href : undefined;
}
