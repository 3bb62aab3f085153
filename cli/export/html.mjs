/** Writes a content as one complete HTML page that needs no script. */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { Citations } from './citations.mjs';
import { reviewed, reviewedApart } from './reviewed.mjs';
import { htmlOf, inlineHtmlOf } from './rich-html.mjs';
import { treatmentsHtml } from './treatments-html.mjs';

/** @import { Element } from 'hast' */
/** @import { Content, Question, Review, Topic } from '../../src/content/model.js' */
/** @import { Say } from './words.mjs' */

/** @param {Content} content @param {Say} say */
export function htmlPage(content, say) {
  const citations = new Citations(content);
  const { lang, dir, title, urgent, disclaimer, treatments } = content;
  const name = title || content.topics[0]?.question || '';
  const body = [
    h('h1', name),
    ...(urgent.length ? [h('section.kc-urgent', [h('h2', say('urgent')), ...htmlOf(urgent, citations)])] : []),
    ...content.topics.map((topic) => topicOf(topic, citations, say)),
    ...(treatments.length ? [treatmentsHtml(content, citations, say)] : []),
    ...(disclaimer.length ? [h('section.kc-disclaimer', htmlOf(disclaimer, citations))] : []),
    ...sourcesOf(citations, say),
  ];
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang, dir }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', name),
      ]),
      h('body', [h('main', body)]),
    ]),
  ]);
  return `${toHtml(page)}\n`;
}

/** @param {Topic} topic @param {Citations} citations @param {Say} say */
const topicOf = (topic, citations, say) =>
  h('section', { id: topic.id }, [
    h('h2', topic.question),
    ...reviewOf(topic, say),
    ...htmlOf(topic.summary, citations),
    ...topic.questions.map((question) => questionOf(question, reviewedApart(question, topic, say), citations, say)),
  ]);

/** Who reviewed the words, and when they were changed. @param {{review: Review | null, updatedText: string}} dated @param {Say} say */
function reviewOf({ review, updatedText }, say) {
  const words = [reviewed(review, say), ...(updatedText ? [say('changed', { date: updatedText })] : [])];
  return [h('p.kc-review', words.join(' '))];
}

/** @param {Question} question @param {string} review @param {Citations} citations @param {Say} say @returns {Element} */
function questionOf({ id, question, short, answer, numbers, unknown, updated, updatedText }, review, citations, say) {
  return h('section', { id }, [
    h('h3', question),
    ...(short.length ? [h('p.kc-short', inlineHtmlOf(short, citations))] : []),
    ...htmlOf(answer, citations),
    ...(numbers.length ? [numbersOf(say('numbers'), htmlOf(numbers, citations))] : []),
    ...(unknown.length
      ? [h('div.kc-unknown', [h('p.kc-label', h('strong', say('unknown'))), ...htmlOf(unknown, citations)])]
      : []),
    ...(review ? [h('p.kc-review', review)] : []),
    ...(updated ? [h('p.kc-updated', h('time', { dateTime: updated }, say('changed', { date: updatedText })))] : []),
  ]);
}

/** How long people lived is folded away here, too, until a reader asks. @param {string} label @param {import('hast').ElementContent[]} blocks */
export const numbersOf = (label, blocks) => h('details.kc-numbers', [h('summary', label), ...blocks]);

/** @param {Citations} citations @param {Say} say */
function sourcesOf(citations, say) {
  const items = citations.cited.map(({ id, source: { title, publisher, url, date } }) =>
    h('li', { id: `source-${id}`, itemScope: true, itemType: 'https://schema.org/CreativeWork' }, [
      h('cite', { itemProp: 'name' }, title),
      '. ',
      h('span', { itemProp: 'publisher' }, publisher),
      ...(date ? [', ', h('span', { itemProp: 'datePublished' }, date)] : []),
      '. ',
      h('a', { itemProp: 'url', href: url }, url),
    ]),
  );
  return items.length ? [h('section.kc-sources', [h('h2', say('sources')), h('ol', items)])] : [];
}
