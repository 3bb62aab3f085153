/** What carries the layout of the answers: 14 elements, 9 computed properties of each. A theme may change all other looks. */

/** The elements, by what they are. */
export const ELEMENTS = {
  'the element': 'kc-faq',
  'urgent help': '.kc-urgent',
  'a question': '.kc-question',
  'its clickable line': '.kc-question > summary',
  'its heading': '.kc-question .kc-heading',
  'an open answer': '.kc-question .kc-answer',
  'the short answer': '.kc-question .kc-short',
  'a list': '.kc-question .kc-answer ul',
  'an item of a list': '.kc-question .kc-answer li',
  'a word to explain': '.kc-question .kc-term',
  'the sources': 'details.kc-sources',
  'a link to a source': '.kc-sources a',
  'a treatment': '.kc-treatment',
  'its clickable line, too': '.kc-treatment > summary',
};

/** Whether it is there and where, whether it can be seen, read and pressed. */
export const PROPERTIES = [
  'display',
  'visibility',
  'position',
  'float',
  'opacity',
  'pointer-events',
  'overflow-y',
  'min-block-size',
  'clip-path',
];

/** An expression of a page: each property of each element, and whether closed answers are closed. */
export const READ = `(() => {
  const values = {};
  for (const [what, selector] of Object.entries(${JSON.stringify(ELEMENTS)})) {
    const style = getComputedStyle(document.querySelector(selector));
    for (const property of ${JSON.stringify(PROPERTIES)})
      values[what + ': ' + property] = style.getPropertyValue(property);
  }
  return values;
})()`;
