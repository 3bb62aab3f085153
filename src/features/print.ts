/** Prints the answers of one element alone: what `printable` asks for. */
import { print } from '../messages/en-tools.js';
import { sayIn } from '../messages/messages.js';
import { write } from '../page/write.js';
import { make, makeHeading } from '../render/make.js';
import type { FeatureContext, StartFeature } from './feature.js';
import { printLeaflet } from './leaflet.js';

/** What has no use on paper, would load something, or wasn't asked for. */
const GONE =
  'button, input, select, textarea, dialog, iframe, object, embed, audio, video, script, style, template, .kc-directory, .kc-back, .kc-copied, .kc-definition, .kc-chooser, :not(li) > .kc-ask, .kc-numbers:not([open]), .kc-numbers > summary';

/** What a search or a filter hides: on paper, every answer stands. */
const ANSWERS = 'details, .kc-topic, .kc-group';

/** Puts another element in the place of one that folds, or runs a script of its own. */
function replace(old: HTMLElement, tag: 'section' | 'div', name = old.className): void {
  old.replaceWith(make(tag, name, ...old.childNodes));
}

/** Spells out where a link leads; within the page it leads nowhere on paper. */
function spellAddress(link: HTMLAnchorElement): void {
  if (/^(#|$)/.test(link.getAttribute('href') ?? '')) {
    for (const name of ['href', 'role', 'aria-expanded']) link.removeAttribute(name);
    return;
  }
  // A number of the clinic's says itself.
  if (link.matches('.kc-tel')) return;
  const { protocol, href, pathname, host, nextSibling } = link;
  const address = /^http/.test(protocol) ? href : pathname;
  const short = ` (${host.replace(/^www\./, '')})`;
  const after = nextSibling as Partial<Text> | null;
  const source = link.closest('.kc-sources li');
  // The address in full says it.
  if (host && after?.data?.startsWith(short)) after.data = (source ? ',' : '') + after.data.slice(short.length);
  const squash = (text: string): string => text.replace(/[\s()-]/g, '');
  if (squash(link.textContent ?? '').includes(squash(address))) return;
  if (source) source.append(make('span', 'kc-address', address));
  else link.after(` (${address})`);
}

/** One list of sources at the end, not one in each answer: numbers are counted over the whole list. */
function gatherSources(list: HTMLElement): void {
  const all = [...list.querySelectorAll('.kc-sources')];
  const last = all.at(-1);
  if (!last) return;
  const items = all.flatMap((each) => [...each.querySelectorAll('li')]);
  const byNumber = new Map(items.map((item) => [item.value, item]));
  for (const each of all) each.remove();
  last.querySelector('ol')?.replaceChildren(...[...byNumber.values()].sort((a, b) => a.value - b.value));
  list.append(last, ...list.querySelectorAll('.kc-disclaimer'));
}

/** What the element shows, in the order in which it shows it: heading, introduction, answers, footer. */
const shownIn = (host: HTMLElement): Node[] =>
  [...(host.shadowRoot?.querySelectorAll('slot') ?? [])]
    .filter((slot) => !slot.hidden && !slot.closest('[part]'))
    .flatMap((slot) => slot.assignedNodes())
    .filter((node) => !(node instanceof Element) || node.matches(ANSWERS) || node.checkVisibility());

/** Copies of what stands in the page, as a translator may have left it: all unfolded, nothing to click. */
function makePaper(context: FeatureContext): HTMLElement {
  const { host } = context;
  const paper = make('div', '', ...shownIn(host).map((node) => node.cloneNode(true)));
  for (const each of paper.querySelectorAll<HTMLElement>('[hidden]'))
    if (each.matches(ANSWERS)) each.hidden = false;
    else each.remove();
  for (const each of paper.querySelectorAll(GONE)) each.remove();
  // A label of numbers that are left out.
  for (const empty of paper.querySelectorAll('dd:empty')) {
    empty.previousElementSibling?.remove();
    empty.remove();
  }
  for (const link of paper.querySelectorAll('a')) spellAddress(link);
  for (const list of paper.querySelectorAll<HTMLElement>('.kc-answers')) gatherSources(list);
  for (const each of paper.querySelectorAll<HTMLElement>('*')) {
    const { localName } = each;
    if (each.matches('.kc-ask, .kc-numbers')) each.replaceWith(...each.childNodes);
    else if (localName === 'details') replace(each, 'section', each.className || 'kc-question');
    else if (localName === 'summary') replace(each, 'div', 'kc-label');
    else if (localName.includes('-')) replace(each, 'div');
  }
  // Firefox doesn't know `break-after: avoid`: a question and its short answer are one block.
  for (const short of paper.querySelectorAll('.kc-short'))
    short.closest('section')?.querySelector('.kc-label')?.append(short);
  // Urgent help comes before all that is there to be read.
  const introduction = paper.querySelector('[slot="intro"].kc-answers');
  const title = introduction?.querySelector('.kc-title');
  const hasTitle = title || paper.querySelector('[slot="heading"]');
  const urgent = introduction?.querySelector('.kc-urgent');
  introduction?.prepend(
    hasTitle ? (title ?? '') : makeHeading(host.headingLevel, 'kc-title', context.content()?.title ?? ''),
    urgent ?? '',
  );
  return paper;
}

export const startPrint: StartFeature = (context) => {
  const { host, toolbar } = context;
  const button = make('button', { type: 'button' });
  button.onclick = () => printLeaflet(context, makePaper(context));
  toolbar.append(button);
  return () => {
    button.hidden = !host.printable || !host.querySelector('details, .kc-answers');
    write(button, sayIn(context.lang(), print)('print'));
  };
};
