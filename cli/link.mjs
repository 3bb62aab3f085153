/** Which addresses an answer may carry, by the rule of the widget (`src/content/link.ts`): the URL parser judges. */

const SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];
const PLAIN = /^(https?:\/\/|mailto:|tel:)\S+$/i;

/**
 * The address as it stands, or in full, fit for a content file; `undefined` if it can't be used.
 * @param {string} address
 * @param {string} [base] What a relative address is relative to.
 */
export function safeAddress(address, base) {
  const trimmed = address.trim();
  const url = URL.canParse(trimmed, base) ? new URL(trimmed, base) : undefined;
  if (!url || !SCHEMES.includes(url.protocol)) return undefined;
  if (PLAIN.test(trimmed)) return trimmed;
  const full = url.href.replace(/\s/g, encodeURIComponent);
  return PLAIN.test(full) ? full : undefined;
}
