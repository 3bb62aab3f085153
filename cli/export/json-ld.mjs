/** Writes a content as the JSON-LD of schema.org: a MedicalWebPage whose main entities are FAQPages. */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { htmlOf, inlineHtmlOf } from './rich-html.mjs';

/** @import { Content, Question, Source, Topic } from '../../src/content/model.js' */

/** Where a page is: its address, and the links above its text that say so, the page itself last. @typedef {{url?: string, crumbs?: {name: string, url?: string}[]}} Where */

/** Safe inside a script element: no `<` stands in it. @param {Content} content */
export const jsonLd = (content) => written(content, {}, 2);

/** The same in one line, for a page whose place is known. @param {Content} content @param {Where} where */
export const jsonLdAt = (content, where) => written(content, where);

/** @param {Content} content @param {Where} where @param {number} [indent] */
const written = (content, where, indent) =>
  `${JSON.stringify(pageOf(content, where), null, indent).replaceAll('<', '\\u003c')}\n`;

/** @param {Content} content @param {Where} where */
function pageOf(content, { url, crumbs = [] }) {
  const { lang, title, publisher, review, updated, topics } = content;
  const faqs = topics.map((topic) => faqOf(topic, content));
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: title || topics[0]?.question || '',
    ...(url ? { url } : {}),
    inLanguage: lang,
    ...(updated ? { dateModified: updated } : {}),
    ...(review && !review.isChanged
      ? { lastReviewed: review.date, reviewedBy: { '@type': 'Person', name: review.by, jobTitle: review.role } }
      : {}),
    ...(publisher.name
      ? {
          publisher: {
            '@type': 'Organization',
            name: publisher.name,
            ...(publisher.url ? { url: publisher.url } : {}),
          },
        }
      : {}),
    ...(crumbs.length ? { breadcrumb: { '@type': 'BreadcrumbList', itemListElement: crumbs.map(crumbOf) } } : {}),
    ...(faqs.length ? { mainEntity: faqs.length === 1 ? faqs[0] : faqs } : {}),
  };
}

/** @param {{name: string, url?: string}} crumb @param {number} index */
const crumbOf = ({ name, url }, index) => ({
  '@type': 'ListItem',
  position: index + 1,
  name,
  ...(url ? { item: url } : {}),
});

/** @param {Topic} topic @param {Content} content */
const faqOf = ({ id, question, summary, questions, updated }, content) => ({
  '@type': 'FAQPage',
  '@id': `#${id}`,
  name: toHtml({ type: 'text', value: question }),
  ...(summary.length ? { description: toHtml(h(null, htmlOf(summary))) } : {}),
  ...(updated ? { dateModified: updated } : {}),
  mainEntity: questions.map((each) => questionOf(each, content.sources)),
});

/**
 * Without how long people lived: a search engine would show it to readers who didn't ask.
 * @param {Question} question
 * @param {Record<string, Source>} sources
 */
function questionOf({ id, question, short, answer, unknown, sources: cited, updated }, sources) {
  const nodes = [
    ...(short.length ? [h('p.kc-short', inlineHtmlOf(short))] : []),
    ...htmlOf(answer),
    ...(unknown.length ? [h('div.kc-unknown', htmlOf(unknown))] : []),
  ];
  const citation = cited.flatMap((each) => {
    const source = sources[each];
    return source ? [sourceOf(each, source)] : [];
  });
  return {
    '@type': 'Question',
    '@id': `#${id}`,
    // Both are read as HTML.
    name: toHtml({ type: 'text', value: question }),
    ...(updated ? { dateModified: updated } : {}),
    acceptedAnswer: {
      '@type': 'Answer',
      text: toHtml(h(null, nodes)),
      ...(citation.length ? { citation } : {}),
    },
  };
}

/** @param {string} id @param {Source} source */
const sourceOf = (id, { title, publisher, url, date }) => ({
  '@type': 'CreativeWork',
  '@id': `#source-${id}`,
  name: title,
  publisher: { '@type': 'Organization', name: publisher },
  url,
  ...(date ? { datePublished: date } : {}),
});
