/** Two or three treatments side by side, as a reader chooses them: `layout="compare"`. They are never ranked. */
import { compare as english } from '../messages/en-views.js';
import { adopt } from '../page/adopt.js';
import { reveal } from '../page/reveal.js';
import { rootOf } from '../page/root.js';
import { type Child, make } from '../render/make.js';
import { type Chooser, CHOOSER_STYLES, makeChooser } from './compare-chooser.js';
import { copyOf } from './compare-copy.js';
import { makeSideTable, TABLE_STYLES } from './compare-table.js';
import { type Words, wordsFor } from './compare-words.js';
import type { StartFeature } from './feature.js';

// Names of drugs that are sold aren't compared: few are known here, and "nothing is said" would mislead.
const FACTS = ['how', 'given', 'setting', 'sideEffects', 'combinedWith', 'outcomes', 'questionsToAsk'];
const MOST = 3;

const nameOf = (treatment: Element): Node[] => copyOf(treatment.querySelector('.kc-heading'));

/** What the list says of the treatments, word by word; what it says of none of them is left out. */
function makeRows(treatments: Element[], { say, lang }: Words): Child[][][] {
  return FACTS.flatMap((fact) => {
    const places = treatments.map((each) => each.querySelector(`dd.kc-${fact}`));
    const label = places.find((each) => each)?.previousElementSibling as HTMLElement | undefined;
    if (!label) return [];
    const head: Child[] = [make('span', { lang: label.lang || undefined }, ...copyOf(label))];
    if (fact === 'outcomes') head.push(make('p', { class: 'kc-note', lang }, say('comparedStudies')));
    const cells = places.map((each) =>
      each ? copyOf(each) : [make('p', { class: 'kc-note', lang }, say('nothingSaid'))],
    );
    return [[head, ...cells]];
  });
}

/** The table, and the words that name it: its caption, and the way to it. */
function makeComparison(treatments: Element[], words: Words): { table: HTMLElement; link: HTMLElement } {
  const { say, lang } = words;
  const names = treatments.map((each) => make('span', '', ...nameOf(each)));
  const text = say('compared', { names: names.map((each) => each.textContent).join(', ') });
  const table = makeSideTable(make('caption', { lang }, text), [undefined, ...names], makeRows(treatments, words));
  const place = table.firstElementChild as HTMLElement;
  place.id = `${treatments[0]?.id}-compared`;
  const link = make('a', { href: `#${place.id}` }, text);
  link.onclick = (event) => {
    event.preventDefault();
    reveal(place);
  };
  return { table, link };
}

/** Keeps the choice as it changes, and shows it. */
function handleChoice(chosen: Set<string>, { boxes, status }: Chooser, list: Element, words: Words): HTMLElement {
  const result = make('div');
  const show = (): Node[] => {
    const treatments = [...list.querySelectorAll<HTMLElement>('.kc-treatment')].filter(({ dataset }) =>
      chosen.has(dataset.kcId ?? ''),
    );
    for (const box of boxes) {
      box.checked = chosen.has(box.value);
      if (chosen.size < MOST || box.checked) box.removeAttribute('aria-disabled');
      else box.ariaDisabled = 'true';
    }
    result.replaceChildren();
    if (treatments.length < 2) return chosen.size ? [new Text(words.say('compareMore'))] : [];
    const { table, link } = makeComparison(treatments, words);
    result.append(table);
    return [link];
  };
  for (const box of boxes) {
    box.onclick = (event) => {
      if (!box.ariaDisabled) return;
      event.preventDefault();
      status.textContent = words.say('compareFull');
    };
    box.onchange = () => {
      chosen[box.checked ? 'add' : 'delete'](box.value);
      status.replaceChildren(...show());
    };
  }
  // What was chosen before isn't news.
  show();
  return result;
}

export const startCompare: StartFeature = (context) => {
  const { host } = context;
  const chosen = new Set<string>();
  let shown: HTMLElement | undefined;
  let chooser: Chooser | undefined;
  const onFilter = new MutationObserver(() => chooser?.filter());

  function build(list: HTMLElement, words: Words): void {
    const groups = [...list.querySelectorAll<HTMLElement>(':scope > .kc-group')];
    chooser = makeChooser(groups, host.headingLevel, words);
    const { boxes, element } = chooser;
    if (boxes.length < 2) return;
    for (const id of chosen) if (!boxes.some(({ value }) => value === id)) chosen.delete(id);
    shown = make('div', '', element, handleChoice(chosen, chooser, list, words));
    list.prepend(shown);
    for (const group of groups) onFilter.observe(group, { attributeFilter: ['hidden'] });
    chooser.filter();
  }

  return () => {
    const list = host.querySelector<HTMLElement>(':scope > .kc-answers[slot="kc-list"]');
    const from = host.layout === 'compare' ? context.content() : undefined;
    if (list && from) for (const sheet of [CHOOSER_STYLES, TABLE_STYLES]) adopt(rootOf(host), sheet);
    if (from && shown && shown.parentNode === list) return;
    // What was shown went with the list that it stood in.
    shown = undefined;
    onFilter.disconnect();
    if (list && from) build(list, wordsFor(from, english));
  };
};
