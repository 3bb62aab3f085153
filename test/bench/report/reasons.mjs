/** Why kc-faq isn't first in a measure, and what would make it so. Looked at again with each run that is published. */

/** @type {Readonly<Record<string, string>>} By measure. */
export const REASONS = {
  bytes:
    'Peers that are only a style sheet or a few lines of script load no content, search, loading or languages. A page that needs none of these can have the same `<details>` without kc-faq',
  ready:
    'Ahead are native `<details>` with a style sheet or a few lines of script, and elements without looks. kc-faq reads 12 kB of script (about 4 ms), and where the list stands in the page already, it is laid out once more; prerendered markup saves that, but has more nodes. Only less script would do more',
  readySlowed: 'The same',
  shiftNarrow:
    'Where the script makes the list, nothing stands in its place before; around authored `<details>` the style sheet comes with the script. Prerendered markup with a linked style sheet would not move',
  shiftWide: 'The same',
  open: 'An answer is native `<details>`, so that find in page and paper open it, and is laid out when it is opened: about 2 ms. With 10,000, all that stand below it move, which the same markup without the script does no faster. Why bare `<details>` do it in half the time was not looked into',
  openAll:
    'Each native `<details>` that opens sends an event of its own, and its answer is laid out for the first time; a peer that sets a class laid it out before. To show closed answers by a style alone would lose find in page',
  processMb:
    'Peers that set attributes on `<details>`, or nothing at all, add fewer nodes. What kc-faq bundled has besides is the list as data, from which it is built anew for another language or topic',
  heapKb: 'A style sheet has no heap. What kc-faq holds is its script',
  nodes: 'Each native `<details>` has two slots of its own in a shadow root, which count',
  listeners: 'A style sheet has no listeners. Those of kc-faq are as many at 1,000 questions as at 10',
  heapGrowthKb:
    'A style sheet makes nothing. After 100 mounts and unmounts neither nodes nor listeners are left: it is compiled code',
};
