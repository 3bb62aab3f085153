/** What carries the layout of the answers: 14 elements, 9 computed values of each. A theme may change all other looks. */

/** Of every element: whether it is there and where, whether it can be seen, read and pressed. */
const ALL = ['display', 'visibility', 'position', 'float', 'opacity', 'pointer-events', 'overflow-y'];

/** The elements by what they are: their selector, and what two values more tell them from other words. */
const ELEMENTS = /** @type {const} */ ({
  'the element': ['kc-faq', 'clip-path', 'min-block-size'],
  // The bar at its side says that this is urgent, also in print and in forced colors.
  'urgent help': ['.kc-urgent', 'border-left-style', 'padding-left'],
  'a question': ['.kc-question', 'clip-path', 'min-block-size'],
  // A finger must hit it, and a hand shows that it can be pressed.
  'its clickable line': ['.kc-question > summary', 'min-block-size', 'cursor'],
  'its heading': ['.kc-question .kc-heading', 'clip-path', 'min-block-size'],
  'an open answer': ['.kc-question .kc-answer', 'clip-path', 'min-block-size'],
  'the short answer': ['.kc-question .kc-short', 'border-left-style', 'padding-left'],
  // Marks and their room say where a point begins.
  'a list': ['.kc-question .kc-answer ul', 'list-style-type', 'padding-left'],
  'an item of a list': ['.kc-question .kc-answer li', 'list-style-type', 'clip-path'],
  // Lines say that words can be pressed, to whom colors say nothing.
  'a word to explain': ['.kc-question .kc-term', 'text-decoration-line', 'text-decoration-style'],
  // The numbers to which citations lead.
  'the sources': ['.kc-sources ol', 'list-style-type', 'padding-left'],
  'a link to a source': ['.kc-sources a', 'text-decoration-line', 'clip-path'],
  'a treatment': ['.kc-treatment', 'clip-path', 'min-block-size'],
  'its clickable line, too': ['.kc-treatment > summary', 'min-block-size', 'cursor'],
});

/** An expression of a page: each of these values, by what it is of. */
export const READ = `(() => {
  const values = {};
  for (const [what, [selector, ...more]] of Object.entries(${JSON.stringify(ELEMENTS)})) {
    const style = getComputedStyle(document.querySelector(selector));
    for (const property of [...${JSON.stringify(ALL)}, ...more]) {
      const value = style.getPropertyValue(property);
      // How large letters are is the theme's to say, and with them how much room there is.
      values[what + ': ' + property] = property !== 'padding-left' ? value : value === '0px' ? 'none' : 'some';
    }
  }
  return values;
})()`;
