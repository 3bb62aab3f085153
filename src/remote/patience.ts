/** How long a load may take in all. Waiting that the server asks for has a time of its own. */
import type { Wait } from './retry.js';

const MAX_ASKED_MS = 30_000;

export interface Patience {
  /** Waits, unless the time would be over before; then `false`, at once. Rejects when the load is ended. */
  wait(wait: Wait): Promise<boolean>;
  end(): void;
}

/** Aborts with the reason `timeout` when the time is over. */
export function startPatience(ms: number, controller: AbortController): Patience {
  const { signal } = controller;
  let left = ms;
  let askedLeft = MAX_ASKED_MS;
  let since = 0;
  let timer: ReturnType<typeof setTimeout>;
  const start = (): void => {
    since = performance.now();
    timer = setTimeout(() => controller.abort('timeout'), left);
  };
  const end = (): void => {
    clearTimeout(timer);
    left -= performance.now() - since;
  };
  start();
  return {
    end,
    async wait({ ms: waitMs, isAsked }) {
      end();
      if (isAsked) askedLeft -= waitMs;
      else left -= waitMs;
      if (left <= 0 || askedLeft < 0) return false;
      await new Promise<void>((resolve, reject) => {
        const waiting = setTimeout(resolve, waitMs);
        signal.addEventListener('abort', () => {
          clearTimeout(waiting);
          reject(new Error('ended'));
        });
      });
      start();
      return true;
    },
  };
}
