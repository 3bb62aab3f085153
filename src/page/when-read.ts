/** Waits until the browser has read the page: before that, an element may lack what stands in it. */

/** Calls at once where the page has been read. */
export function whenRead(act: () => void): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', act, { once: true });
  else act();
}
