/** Listens at the window for as long as an element stands in the page. */

/** What an element offers that is told when it comes and goes. */
export interface ControllerHost {
  addController(controller: { hostConnected(): void; hostDisconnected(): void }): void;
}

export function listen(host: ControllerHost, listeners: Record<string, (event: Event) => unknown>): void {
  const all = Object.entries(listeners);
  host.addController({
    hostConnected: () => all.forEach(([type, listener]) => addEventListener(type, listener)),
    hostDisconnected: () => all.forEach(([type, listener]) => removeEventListener(type, listener)),
  });
}
