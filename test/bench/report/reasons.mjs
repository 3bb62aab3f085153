/** Why kc-faq isn't first in a measure, and what would make it so. Looked at again with each run that is published. */

/** @type {Readonly<Record<string, string>>} By measure. */
export const REASONS = {
  bytes:
    'Peers that are only a style sheet or a few lines of script load no content, search, loading or languages. A page that needs none of these can have the same `<details>` without kc-faq',
  shiftNarrow:
    'Where the script makes the list, nothing stands in its place before; around authored `<details>` the style sheet comes with the script. Prerendered markup with a linked style sheet would not move',
  shiftWide: 'The same',
};
