/** Records what a page must not do: talk to the reader, ask for something, run text, break a policy, fail. */

const happened: string[] = [];
const requests: string[] = [];
/** What is done with a leaflet in place of printing it. */
let onPaper: (leaflet: ShadowRoot) => void = () => {};

const note = (what: string): void => void happened.push(what.slice(0, 300));

const replaced = window as unknown as Record<string, unknown>;
for (const name of ['alert', 'confirm', 'prompt', 'open', 'eval', 'XMLHttpRequest', 'WebSocket', 'EventSource'])
  replaced[name] = (...given: unknown[]) => note(`${name}(${given.map(String).join()})`);
navigator.sendBeacon = (url) => {
  note(`sendBeacon(${String(url)})`);
  return true;
};

const fetch = window.fetch.bind(window);
window.fetch = (input, init) => {
  requests.push(input instanceof Request ? input.url : String(input));
  return fetch(input, init);
};

window.print = () => {
  const leaflet = document.querySelector('.kc-leaflet')?.shadowRoot;
  if (leaflet) onPaper(leaflet);
  else note('printed without a leaflet');
};

const { error } = console;
console.error = (...given) => {
  note(`console.error: ${given.map(String).join(' ')}`);
  error.apply(console, given);
};
addEventListener('error', ({ message }) => note(`error: ${message}`), true);
addEventListener('unhandledrejection', ({ reason }) => note(`unhandled: ${reason}`));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  // Browsers ask for it by themselves.
  if (blockedURI !== `${location.origin}/favicon.ico`) note(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
});

/** What happened until now that must not, and each address that was asked for. */
export const watched = (): { happened: string[]; requests: string[] } => ({
  happened,
  requests: [...new Set([...requests, ...performance.getEntriesByType('resource').map(({ name }) => name)])],
});

export const readPaper = (read: typeof onPaper): void => void (onPaper = read);
