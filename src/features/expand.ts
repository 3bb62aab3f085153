/** Opens or closes all answers that are shown: what `expandable` asks for. */
import { expand } from '../messages/en-tools.js';
import { sayIn } from '../messages/messages.js';
import { write } from '../page/write.js';
import { make } from '../render/make.js';
import type { FeatureContext, StartFeature } from './feature.js';

// As many as a slow phone opens without a stop.
const AT_ONCE = 100;

/** Those that neither a search nor a filter hides. What stands in a hidden part of the page counts as shown there. */
export const shownOf = (context: FeatureContext): HTMLDetailsElement[] =>
  context.answers().filter((each) => each.closest('[hidden]')?.contains(context.host) ?? true);

/** Opens or closes answers, some at a time. */
export function openInTurn(answers: readonly HTMLDetailsElement[], isOpen: boolean): void {
  for (const each of answers.slice(0, AT_ONCE)) each.open = isOpen;
  const rest = answers.slice(AT_ONCE);
  if (rest.length) setTimeout(() => openInTurn(rest, isOpen));
}

export const startExpand: StartFeature = (context) => {
  const { host, toolbar } = context;
  const button = make('button', { type: 'button' });

  function update(): void {
    const shown = host.expandable && !host.exclusive ? shownOf(context) : [];
    const isOpen = shown.every((each) => each.open);
    button.toggleAttribute('hidden', shown.length < 2);
    button.ariaExpanded = `${isOpen}`;
    write(button, sayIn(context.lang(), expand)(isOpen ? 'collapseAll' : 'expandAll'));
  }

  button.onclick = () => openInTurn(shownOf(context), button.ariaExpanded === 'false');
  toolbar.append(button);
  // By whatever an answer is opened, closed, hidden or shown.
  new MutationObserver(update).observe(host, { subtree: true, attributeFilter: ['open', 'hidden'] });
  return update;
};
