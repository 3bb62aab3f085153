/** Writes the file of a topic that has nothing but its question yet: `check` names what is to be filled in. */
import { stringify } from 'yaml';

/** @param {string} question @param {string} today */
export function topicSkeleton(question, today) {
  const head = { question, updated: today, review: null, treatments: [], related: [], url: null };
  return `---
${stringify(head, { lineWidth: 0 })}---

## 

::question{updated=${today}}

:::short
:::
`;
}
