/** What is known of a treatment, each under its label, as the widget says it. */

/** @import { Block, Content, Inline, Outcome, Treatment } from '../../src/content/model.js' */
/** @import { Say } from './words.mjs' */

/** @typedef {{key: string, label: string, blocks: Block[]}} Fact */

/** @param {Treatment} treatment @param {Content} content @param {Say} say @returns {Fact[]} */
export function factsOf(treatment, content, say) {
  const { brands, how, given, setting, sideEffects, numbers, combinedWith, outcomes, questionsToAsk } = treatment;
  const partners = content.treatments.filter(({ id }) => combinedWith.includes(id)).map(({ name }) => [text(name)]);
  const facts = {
    brands: brands.length ? [paragraph([text(brands.join(', '))])] : [],
    how,
    given,
    setting,
    sideEffects,
    combinedWith: listOf(partners),
    outcomes: [...listOf(outcomes.map((outcome) => outcomeOf(outcome, say))), ...numbers],
    questionsToAsk: listOf(questionsToAsk.map((each) => [text(each)])),
  };
  return Object.entries(facts).flatMap(([key, blocks]) => (blocks.length ? [{ key, label: say(key), blocks }] : []));
}

/** @param {string} value @returns {Inline} */
const text = (value) => ({ type: 'text', value });

/** @param {Inline[]} children @returns {Block} */
const paragraph = (children) => ({ type: 'paragraph', children });

/** @param {Inline[][]} items @returns {Block[]} */
const listOf = (items) =>
  items.length
    ? [{ type: 'list', children: items.map((item) => ({ type: 'listItem', children: [paragraph(item)] })) }]
    : [];

/** Of how many, over what time, compared with what. @param {Outcome} outcome @param {Say} say @returns {Inline[]} */
function outcomeOf({ what, time, people, group, percent, versus, source }, say) {
  const [n, m] = [Math.round(percent), Math.round(versus.percent)];
  const words = say('outcome', {
    n,
    rest: 100 - n,
    m,
    versusRest: 100 - m,
    what,
    time,
    people,
    group,
    versus: versus.what,
  });
  return [text(`${words}\u00a0`), { type: 'cite', id: source }];
}
