/** Treatments, grouped by type: as a list to unfold, or as cards with everything in sight. */
import { type Outcome, type Treatment, TREATMENT_TYPES, type TreatmentType } from '../content/model.js';
import { type Citations, startCitations } from './citations.js';
import { makeEnd, makeUrgent } from './frame.js';
import type { Lists } from './lists.js';
import { type Child, make, makeHeading } from './make.js';
import { makeNumbers } from './numbers.js';
import type { Rendering } from './rendering.js';
import { makeOwnReview, makeReview } from './review.js';
import { makeBlocks, makeInlines } from './rich-text.js';

/** `list`: each treatment unfolds. `cards`: side by side, nothing folded. `compare`: the list, with a table before it. */
export const TREATMENT_LAYOUTS = ['list', 'cards', 'compare'] as const;
export type TreatmentLayout = (typeof TREATMENT_LAYOUTS)[number];

/** How what studies found is shown. */
export const OUTCOMES_VIEWS = ['text', 'picture', 'table', 'none'] as const;
export type OutcomesView = (typeof OUTCOMES_VIEWS)[number];

export interface TreatmentViews {
  layout: TreatmentLayout;
  outcomes: OutcomesView;
}

/** The types that some of the treatments have, in the order of the content model. */
export const typesOf = (treatments: readonly Treatment[]): TreatmentType[] =>
  TREATMENT_TYPES.filter((type) => treatments.some((treatment) => treatment.type === type));

/** An outcome as a sentence: of how many, over what time, compared with what, who was studied, and the source. */
function makeOutcome(outcome: Outcome, citations: Citations, rendering: Rendering): Child[] {
  const { what, time, people, group, percent, versus } = outcome;
  const [n, m] = [Math.round(percent), Math.round(versus.percent)];
  const numbers = { n, rest: 100 - n, m, versusRest: 100 - m };
  return [
    rendering.say('outcome', { ...numbers, what, time, people, group, versus: versus.what }),
    ...makeInlines([{ type: 'cite', id: outcome.source }], citations, rendering),
  ];
}

const makeItems = (items: Child[][]): Child[] =>
  items.length ? [make('ul', '', ...items.map((item) => make('li', '', ...item)))] : [];

/** What is known of a treatment, each under its label; nothing where nothing is known. */
function makeFacts(treatment: Treatment, citations: Citations, rendering: Rendering, view: OutcomesView): HTMLElement {
  const { say, lang, content } = rendering;
  const { brands, combinedWith, outcomes, questionsToAsk } = treatment;
  const partners = content.treatments.filter((each) => combinedWith.includes(each.id));
  const items = makeItems(outcomes.map((each) => makeOutcome(each, citations, rendering)));
  const numbers = view === 'none' ? [] : [...items, ...makeBlocks(treatment.numbers, citations, rendering)];
  const facts = {
    brands: brands.flatMap((brand, index) => [index ? ', ' : '', make('bdi', '', brand)]),
    how: makeBlocks(treatment.how, citations, rendering),
    given: makeBlocks(treatment.given, citations, rendering),
    setting: makeBlocks(treatment.setting, citations, rendering),
    sideEffects: makeBlocks(treatment.sideEffects, citations, rendering),
    combinedWith: makeItems(partners.map((each) => [each.name])),
    outcomes: numbers.length ? [makeNumbers(rendering, ...numbers)] : [],
    questionsToAsk: makeItems(questionsToAsk.map((each) => [each])),
  };
  const list = make('dl');
  for (const [key, children] of Object.entries(facts))
    if (children.length)
      list.append(make('dt', { lang }, say(key as keyof typeof facts)), make('dd', `kc-${key}`, ...children));
  return list;
}

function makeTreatment(treatment: Treatment, rendering: Rendering, views: TreatmentViews): HTMLElement {
  const { id, sources } = treatment;
  const citations = startCitations(`treatment-${id}`, rendering, sources);
  const heading = makeHeading(rendering.level + 1, 'kc-heading', treatment.name);
  const body = make(
    'div',
    'kc-answer',
    makeFacts(treatment, citations, rendering, views.outcomes),
    ...citations.makeList(),
    ...makeOwnReview(treatment, rendering.content, rendering),
  );
  const attributes = { class: 'kc-treatment', id: rendering.newId(`treatment-${id}`), 'data-kc-id': id };
  return views.layout === 'cards'
    ? make('article', attributes, heading, body)
    : make('details', attributes, make('summary', '', heading), body);
}

/** Treatments by type, each type under its heading. */
export function makeTypes(
  treatments: readonly Treatment[],
  rendering: Rendering,
  views: TreatmentViews,
): HTMLElement[] {
  const { say, lang, level } = rendering;
  return typesOf(treatments).map((type) => {
    const ofType = treatments.filter((each) => each.type === type);
    const items = ofType.map((each) => makeTreatment(each, rendering, views));
    const heading = makeHeading(level, { class: 'kc-title', lang }, say(type));
    return make(
      'section',
      { class: 'kc-group', 'data-kc-type': type },
      heading,
      make('div', `kc-${views.layout}`, ...items),
    );
  });
}

/** All treatments of a list; before them and the filter, who reviewed them, and urgent help. */
export function makeTreatments(
  treatments: readonly Treatment[],
  rendering: Rendering,
  views: TreatmentViews,
): Required<Lists> {
  const citations = startCitations('kc', rendering);
  const introduction = [makeReview(rendering.content, rendering), ...makeUrgent(rendering, citations, rendering.level)];
  const groups = makeTypes(treatments, rendering, views);
  return { introduction, list: [...groups, ...makeEnd(rendering, citations)] };
}
