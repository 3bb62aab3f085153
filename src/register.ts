/** Registers the tags, without content. The provider comes first, so that it is there when its consumers ask. */
import { KcContent } from './elements/kc-content.js';
import { KcFaq } from './elements/kc-faq.js';
import { KcRelated } from './elements/kc-related.js';
import { KcTreatmentList } from './elements/kc-treatment-list.js';
import { whenRead } from './page/when-read.js';

const tags = {
  'kc-content': KcContent,
  'kc-faq': KcFaq,
  'kc-treatment-list': KcTreatmentList,
  'kc-related': KcRelated,
};
// An element that is still being read would take its own list for missing, and make another.
whenRead(() => {
  // A second copy of the script finds its tags taken: it must not throw.
  if (customElements.get('kc-faq')) console.warn('kc-answers is on this page twice: the first copy is used.');
  for (const [tag, element] of Object.entries(tags)) if (!customElements.get(tag)) customElements.define(tag, element);
});
