/** Writes the treatments of a content into an HTML page, grouped by type. */
import { h } from 'hastscript';
import { TREATMENT_TYPES } from '../schema.mjs';
import { factsOf } from './treatment-facts.mjs';
import { numbersOf } from './html.mjs';
import { htmlOf } from './rich-html.mjs';

/** @import { Element } from 'hast' */
/** @import { Content, Treatment } from '../../src/content/model.js' */
/** @import { Say } from './words.mjs' */
/** @import { Citations } from './citations.mjs' */

/** @param {Content} content @param {Citations} citations @param {Say} say */
export const treatmentsHtml = (content, citations, say) =>
  h(
    'section.kc-treatments',
    TREATMENT_TYPES.flatMap((type) => {
      const ofType = content.treatments.filter((each) => each.type === type);
      return ofType.length
        ? [h('h2', say(type)), ...ofType.map((each) => treatmentOf(each, content, citations, say))]
        : [];
    }),
  );

/** @param {Treatment} treatment @param {Content} content @param {Citations} citations @param {Say} say @returns {Element} */
const treatmentOf = (treatment, content, citations, say) =>
  h('section', { id: `treatment-${treatment.id}` }, [
    h('h3', treatment.name),
    ...factsOf(treatment, content, say).flatMap(({ key, label, blocks }) =>
      key === 'outcomes'
        ? [h('h4', label), numbersOf(say('numbers'), htmlOf(blocks, citations))]
        : [h('h4', label), ...htmlOf(blocks, citations)],
    ),
  ]);
