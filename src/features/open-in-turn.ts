/** Opens or closes many answers, as many at a time as the page bears without a stop. The newest wish wins. */

// As many as a slow phone opens without a stop. More, where a frame with them stays short. Where there are thousands, each
// frame takes a third of a second by itself: short ones would take 19 s to open 10,000 answers, these take 8.
const AT_LEAST = 100;
const FRAME_MS = 100;
const THOUSANDS = 2000;
const LONG_FRAME_MS = 300;

/** What is under way in an element. */
export interface Turn {
  readonly isOpen: boolean;
  readonly total: number;
  done: number;
}

const turns = new WeakMap<HTMLElement, Turn>();
const listeners = new WeakMap<HTMLElement, (turn: Turn) => void>();

/** `undefined` once all is done. */
export const turnIn = (host: HTMLElement): Turn | undefined => turns.get(host);

/** Calls back whenever some more are done, and at the end, however it comes. */
export const onTurn = (host: HTMLElement, listener: (turn: Turn) => void): void => void listeners.set(host, listener);

function end(host: HTMLElement, turn: Turn): void {
  turns.delete(host);
  listeners.get(host)?.(turn);
}

export function stopTurn(host: HTMLElement): void {
  const turn = turns.get(host);
  if (turn) end(host, turn);
}

/** Whether neither a search nor a filter hides it. What stands in a hidden part of the page counts as shown there. */
export const isShown = (answer: Element, host: HTMLElement): boolean =>
  answer.closest('[hidden]')?.contains(host) ?? true;

/** Once what was done is painted: layout is most of its cost. Where nobody sees it, nothing is painted. */
function afterFrame(then: () => void): void {
  if (document.hidden) setTimeout(then);
  else requestAnimationFrame(() => setTimeout(then));
}

/** The first of them at once. One turn at a time: the last one, if it still runs, is over. */
export function openInTurn(host: HTMLElement, answers: readonly HTMLDetailsElement[], isOpen: boolean): void {
  const turn: Turn = { isOpen, total: answers.length, done: 0 };
  let atOnce = AT_LEAST;
  turns.set(host, turn);

  // By a script that has opened or closed all: its wish is the newer one.
  const isUndone = (): boolean => turn.done > 1 && answers.slice(0, turn.done).every(({ open }) => open !== isOpen);

  function go(): void {
    if (turns.get(host) !== turn) return;
    if (!host.isConnected || isUndone()) return end(host, turn);
    const start = performance.now();
    const until = Math.min(turn.done + atOnce, turn.total);
    // What a search has hidden since isn't among those shown any more.
    for (const each of answers.slice(turn.done, until)) if (isShown(each, host)) each.open = isOpen;
    turn.done = until;
    if (turn.done === turn.total) return end(host, turn);
    listeners.get(host)?.(turn);
    afterFrame(() => {
      const share = (turn.total > THOUSANDS ? LONG_FRAME_MS : FRAME_MS) / (performance.now() - start);
      atOnce = Math.max(AT_LEAST, Math.round(atOnce * Math.min(1.5, share)));
      go();
    });
  }
  go();
}
