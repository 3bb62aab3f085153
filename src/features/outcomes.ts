/** What studies found, with a picture of a hundred people or as a table: `outcomes="picture"`, `outcomes="table"`. */
import type { Outcome, Treatment } from '../content/model.js';
import { outcomes as english } from '../messages/en-views.js';
import { adopt } from '../page/adopt.js';
import { rootOf } from '../page/root.js';
import { type Child, make } from '../render/make.js';
import { makeSideTable, TABLE_STYLES } from './compare-table.js';
import { type Words, wordsFor } from './compare-words.js';
import type { StartFeature } from './feature.js';
import { type Counted, makePicture, PICTURE_STYLES } from './outcomes-picture.js';

const css = String.raw;

const STYLES = css`
  @layer kc {
    .kc-outcomes .kc-side {
      overflow-x: auto;
      table {
        table-layout: auto;
        overflow-wrap: break-word;
      }
      p {
        margin-block-end: 0.25em;
      }
      .kc-count {
        font-weight: 600;
      }
      .kc-versus::first-letter {
        text-transform: uppercase;
      }
    }
    @container (inline-size >= 40em) {
      .kc-outcomes .kc-side tbody th {
        font-weight: 400;
      }
    }
  }
`;

/** The sentence of an outcome in the list, and what it says. */
type Found = [sentence: HTMLElement, outcome: Counted];

const isCite = (node: Node): node is HTMLElement => node instanceof Element && node.matches('.kc-cite');

/** Of a hundred people, as the sentence counts them; `NaN` for what is no number. */
const countOf = (percent: number): number => Math.min(100, Math.max(0, Math.round(percent)));

/** What can't be counted is left as the sentence has it. */
function findOutcomes(list: Element, outcomes: readonly Outcome[]): Found[] {
  return [...list.children].flatMap((item, index): Found[] => {
    const outcome = outcomes[index];
    const [n, m] = [countOf(Number(outcome?.percent)), countOf(Number(outcome?.versus.percent))];
    return outcome && n >= 0 && m >= 0 ? [[item as HTMLElement, { ...outcome, n, m }]] : [];
  });
}

function addPictures(list: Element, found: Found[], { name }: Treatment, { id }: Element, words: Words): void {
  list.before(make('p', { class: 'kc-note', lang: words.lang }, words.say('dots')));
  found.forEach(([item, outcome], index) => {
    const sentence = make('span', { id: `${id}-outcome-${index + 1}` });
    // The number of the source is no part of what the picture says.
    sentence.append(...[...item.childNodes].filter((node) => !isCite(node)));
    item.prepend(sentence);
    item.append(makePicture(outcome, name, sentence.id, words));
  });
}

/** Stands in the place of the sentences, which stay for those who compare treatments. */
function addTable(list: HTMLElement, found: Found[], { name }: Treatment, { say, lang }: Words): void {
  const spoken = (tag: 'caption' | 'span', ...words: Parameters<typeof say>): HTMLElement =>
    make(tag, { lang }, say(...words));
  const counts = (n: number): Child[] => [
    make('p', { class: 'kc-count', lang }, say('did', { n })),
    make('p', { lang }, say('didNot', { n: 100 - n })),
  ];
  const rows = found.map(([sentence, { what, n, m, versus, time, people, group }]) => {
    const cites = [...sentence.childNodes].filter(isCite).map((cite) => cite.cloneNode(true));
    return [
      [spoken('span', 'peopleWho', { what })],
      counts(n),
      [make('p', 'kc-versus', versus.what), ...counts(m)],
      [make('p', '', time)],
      [make('p', '', `${people} ${group}`, ...cites)],
    ];
  });
  const heads = [
    spoken('span', 'counted'),
    make('span', '', name),
    spoken('span', 'versus'),
    spoken('span', 'time'),
    spoken('span', 'studied'),
  ];
  list.after(makeSideTable(spoken('caption', 'outcomesOf', { name }), heads, rows));
  list.hidden = true;
}

export const startOutcomes: StartFeature = (context) => () => {
  const { host } = context;
  const shown = context.content();
  const isPicture = host.outcomes === 'picture';
  if (!shown || !(isPicture || host.outcomes === 'table')) return;
  for (const sheet of [TABLE_STYLES, PICTURE_STYLES, STYLES]) adopt(rootOf(host), sheet);
  const words = wordsFor(shown, english);
  const byId = new Map(shown.treatments.map((each) => [each.id, each]));
  for (const element of host.querySelectorAll<HTMLElement>(':scope > .kc-answers .kc-treatment')) {
    const treatment = byId.get(element.dataset.kcId ?? '');
    const list = element.querySelector<HTMLElement>('.kc-outcomes > .kc-numbers > ul');
    // Another view comes with a new list: what stands here stays until then.
    if (!treatment || !list || list.parentElement?.querySelector('.kc-picture, .kc-side')) continue;
    const found = findOutcomes(list, treatment.outcomes);
    if (!found.length) continue;
    if (isPicture) addPictures(list, found, treatment, element, words);
    else addTable(list, found, treatment, words);
  }
};
