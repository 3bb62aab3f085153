/** The address of a topic's page. */
import { safeUrl } from './link.js';

/** Where a topic has its page: its own address, else the template's. A template can't choose the host by the topic's id. */
export function topicUrl(own: string | null, template: string, id: string, base: string): string | undefined {
  if (own) return safeUrl(own, base)?.href;
  const url = template ? safeUrl(template.replaceAll('{topic}', encodeURIComponent(id)), base) : undefined;
  // Braces can't stand in a host: such a template can't be parsed as it is.
  return url?.host === safeUrl(template, base)?.host ? url?.href : undefined;
}
