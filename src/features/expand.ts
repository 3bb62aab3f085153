/** Opens or closes all answers that are shown: what `expandable` asks for. */
import { expand } from '../messages/en-tools.js';
import { sayIn } from '../messages/messages.js';
import { write } from '../page/write.js';
import { make } from '../render/make.js';
import { answersOf, forgetAnswers } from './answers.js';
import type { FeatureContext, StartFeature } from './feature.js';
import { isShown, onTurn, openInTurn, stopTurn, type Turn, turnIn } from './open-in-turn.js';

// Nobody waits for what takes less, and nobody listens to more.
const FIRST_SAID_MS = 1000;
const SAID_EVERY_MS = 2000;

/** Says how far a long turn has come; nothing where it is soon over. */
function startTelling(context: FeatureContext, status: HTMLElement): (turn: Turn, isOver: boolean) => void {
  let last: Turn | undefined;
  let nextAt = 0;

  return (turn, isOver) => {
    if (turn !== last) {
      last = turn;
      nextAt = performance.now() + FIRST_SAID_MS;
      write(status, '');
    }
    if (isOver ? !status.textContent : performance.now() < nextAt) return;
    nextAt = performance.now() + SAID_EVERY_MS;
    const say = sayIn(context.lang(), expand);
    const [n, total] = [turn.done, turn.total].map((each) =>
      // eslint-disable-next-line no-restricted-properties -- Not on the first path: only where it takes seconds anyway.
      each.toLocaleString(say.lang, { numberingSystem: 'latn' }),
    ) as [string, string];
    write(status, say(turn.isOpen ? 'openedSoFar' : 'closedSoFar', { n, total }));
  };
}

/** Whether there is more than one answer to open or close, and whether all are open. Reads no further than it must. */
function lookAt(context: FeatureContext): { isMany: boolean; isOpen: boolean } {
  let count = 0;
  let isOpen = true;
  for (const each of answersOf(context)) {
    if (!isShown(each, context.host)) continue;
    count++;
    isOpen &&= each.open;
    if (count > 1 && !isOpen) break;
  }
  return { isMany: count > 1, isOpen };
}

export const startExpand: StartFeature = (context) => {
  const { host, toolbar } = context;
  const button = make('button', { type: 'button' });
  const status = make('p', { role: 'status' });
  const tell = startTelling(context, status);

  function update(): void {
    if (host.exclusive) stopTurn(host);
    const isOffered = host.expandable && !host.exclusive;
    const { isMany, isOpen } = isOffered ? lookAt(context) : { isMany: false, isOpen: true };
    show(isMany, turnIn(host)?.isOpen ?? isOpen);
  }
  /** What is under way counts as done: the button takes it back. */
  function show(isSeen: boolean, isOpen: boolean): void {
    button.toggleAttribute('hidden', !isSeen);
    button.ariaExpanded = `${isOpen}`;
    write(button, sayIn(context.lang(), expand)(isOpen ? 'collapseAll' : 'expandAll'));
  }

  button.onclick = () => {
    const shown = answersOf(context).filter((each) => isShown(each, host));
    openInTurn(host, shown, button.ariaExpanded === 'false');
    update();
  };
  onTurn(host, (turn) => {
    const isOver = turn !== turnIn(host);
    tell(turn, isOver);
    if (isOver) update();
  });
  toolbar.append(button, status);
  // By whatever an answer is opened, closed, hidden or shown. A turn is looked at when it is over.
  new MutationObserver(() => turnIn(host) ?? update()).observe(host, {
    subtree: true,
    attributeFilter: ['open', 'hidden'],
  });
  return () => {
    forgetAnswers(host);
    update();
  };
};
