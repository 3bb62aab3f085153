/** Shows the questions for an appointment together, to be printed, copied or taken off the list. */
import { appointment } from '../messages/en-tools.js';
import { dirOf, type Say, sayIn } from '../messages/messages.js';
import { type Child, make } from '../render/make.js';
import { asLeaflet, asText, makeGroup } from './appointment-paper.js';
import { type Ask, groupTicked, tick, ticked } from './appointment-store.js';
import { copyText } from './clipboard.js';
import type { FeatureContext } from './feature.js';
import { printLeaflet } from './leaflet.js';

/** Copies the list; where that is refused, shows it marked, to be copied by hand. */
function makeCopy(
  say: Say,
  text: () => string,
  tell: (words: string) => void,
): { button: HTMLElement; byHand: HTMLElement } {
  const area = make('textarea', { readonly: '', rows: '6' });
  const byHand = make('label', '', say('copyListByHand'), area);
  const button = make('button', { type: 'button' }, say('copyList'));
  byHand.hidden = true;
  button.onclick = async () => {
    area.value = text();
    byHand.hidden = await copyText(area.value);
    tell(byHand.hidden ? say('listCopied') : '');
    if (!byHand.hidden) area.select();
  };
  return { button, byHand };
}

/** A question whose tick is taken away stays in sight, so that it can be ticked again. */
const makeRows = (groups: Map<string, Ask[]>, onTick: () => void): Child[] =>
  [...groups].flatMap(([name, asks]) =>
    makeGroup(asks, name, 'ul', (ask, text) => {
      const input = make('input', { type: 'checkbox' });
      input.checked = true;
      input.onchange = () => {
        tick(ask, input.checked);
        onTick();
      };
      return [make('label', '', input, text)];
    }),
  );

export function openDialog(context: FeatureContext): void {
  const root = context.host.shadowRoot;
  if (!root) return;
  // Left open where the element was moved.
  root.querySelector('[part="appointment"]')?.remove();
  const say = sayIn(context.lang(), appointment);
  const groups = groupTicked();
  const status = make('p', { role: 'status' });
  const tell = (words: string): void => void (status.textContent = words);
  const title = make('h2', { id: 'appointment', tabindex: '-1', autofocus: '' }, say('myQuestions'));
  const empty = make('p', '', say('noQuestions'));
  const printButton = make('button', { type: 'button' }, say('printList'));
  const { button: copyButton, byHand } = makeCopy(say, () => asText(groups, say), tell);
  const closeButton = make('button', { type: 'button' }, say('close'));
  const show = (): void => {
    empty.hidden = ticked.size > 0;
    printButton.hidden = copyButton.hidden = !ticked.size;
  };
  const rows = makeRows(groups, () => {
    show();
    tell(say('myQuestionsCount', { n: ticked.size }));
  });
  const kept = make('p', 'kc-kept', say('kept'));
  const tools = make('div', 'kc-tools', printButton, copyButton, closeButton);
  const attributes = { part: 'appointment', 'aria-labelledby': title.id, lang: say.lang, dir: dirOf(say.lang) };
  const dialog = make('dialog', attributes, title, empty, ...rows, kept, byHand, status, tools);
  // How the clinic is reached, where the page says so.
  const reach = (): Child[] => [...context.host.querySelectorAll('.kc-reach')].map((box) => box.cloneNode(true));
  printButton.onclick = () => printLeaflet(context, ...asLeaflet(groups, say), ...reach());
  closeButton.onclick = () => dialog.close();
  dialog.onclose = () => dialog.remove();
  show();
  root.append(dialog);
  dialog.showModal();
}
