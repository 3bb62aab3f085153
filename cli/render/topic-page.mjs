/** The page of a topic, whole or for a frame. */
import { toString } from 'mdast-util-to-string';
import { h } from 'hastscript';
import { jsonLdAt } from '../export/json-ld.mjs';
import { TREATMENT_TYPES } from '../schema.mjs';
import { htmlDocument, markOf } from './document.mjs';
import { pageWords } from './page-words.mjs';
import { fit } from './still.mjs';

/** @import { Element, ElementContent } from 'hast' */
/** @import { Content, Topic } from '../../src/content/model.js' */
/** @import { Page } from './document.mjs' */
/** @import { Fitting } from './still.mjs' */
/** @import { Renderer } from './renderer.mjs' */

/**
 * @typedef {object} TopicPage
 * @property {Renderer} renderer
 * @property {Topic} topic
 * @property {(topic: Topic) => string | undefined} hrefOf Where another topic's page is, if it has one.
 * @property {string} [treatments] The page of all treatments: with it, the topic's own are named and linked, not written out.
 * @property {Record<string, string | boolean>} [attributes] Where a script makes elements of the lists: theirs.
 * @property {Fitting['open']} [open]
 */

/** @param {Omit<Page, 'title' | 'description' | 'data' | 'body' | 'content'> & TopicPage & {content: Content}} page */
export function topicPage({ renderer, topic, hrefOf, treatments, attributes, open, ...page }) {
  const { content, frame, address, crumbs = [] } = page;
  const level = frame ? 2 : 1;
  const parts = renderer.topicParts(content, {
    topic: topic.id,
    level,
    hasTreatments: treatments === undefined,
    baseUrl: address,
    attributes,
  });
  const isFrame = !!frame;
  const fitted = (/** @type {Element[]} */ nodes, isStill = !attributes, isFirst = false) =>
    fit(nodes, { isStill, isFrame, open: isFirst || open === 'all' ? open : 'none' });
  const list = treatments === undefined ? fitted(parts.treatments) : namesOf(content, topic, treatments, page);
  return htmlDocument({
    ...page,
    title: [topic.question, content.title].filter(Boolean).join(' – '),
    description: toString(topic.summary[0] ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
    data: frame ? undefined : dataOf(content, topic, address, crumbs),
    body: [
      h(`h${level}.kc-page-title`, topic.question),
      ...fitted(parts.answers, !attributes, true),
      ...(list.length
        ? [sectionOf('section', 'kc-page-treatments', level + 1, pageWords(page.say.lang).treatments, list, page)]
        : []),
      ...relatedOf(content, topic, hrefOf, level + 1, page),
      // No element is made of these.
      ...fitted(parts.end, true),
    ],
  });
}

/** The words of its JSON-LD are those of the one topic. @param {Content} content @param {Topic} topic @param {string | undefined} address @param {import('./document.mjs').Crumb[]} crumbs */
function dataOf(content, topic, address, crumbs) {
  const at = (/** @type {string | undefined} */ href) => (address && href ? new URL(href, address).href : undefined);
  const { review, updated, question: title } = topic;
  return jsonLdAt(
    { ...content, title, review, updated, topics: [topic], treatments: [] },
    {
      url: address,
      crumbs: crumbs.length
        ? [...crumbs.map(({ name, href }) => ({ name, url: at(href) })), { name: title, url: address }]
        : [],
    },
  );
}

/** @param {'section' | 'nav'} tag @param {string} id @param {number} level @param {string} title @param {ElementContent[]} nodes @param {Pick<Page, 'say' | 'content'>} page */
const sectionOf = (tag, id, level, title, nodes, page) =>
  h(tag, { class: id, ariaLabelledBy: id }, [h(`h${level}`, { id, lang: markOf(page) }, title), ...nodes]);

/** @param {Content} content @param {Topic} topic @param {TopicPage['hrefOf']} hrefOf @param {number} level @param {Pick<Page, 'say' | 'content' | 'frame'>} page */
function relatedOf(content, { related }, hrefOf, level, page) {
  const links = related.flatMap((id) => {
    const topic = content.topics.find((each) => each.id === id);
    const href = topic && hrefOf(topic);
    return href ? [h('li', h('a', { href, rel: page.frame ? 'noopener' : undefined }, topic.question))] : [];
  });
  // In a frame, the page around it has its own ways.
  const tag = page.frame ? 'section' : 'nav';
  return links.length
    ? [sectionOf(tag, 'kc-page-related', level, page.say('related'), [h('ul.kc-links', links)], page)]
    : [];
}

/** The topic's treatments by type, each as a link to where it is told. @param {Content} content @param {Topic} topic @param {string} href @param {Pick<Page, 'say' | 'content' | 'frame'>} page */
function namesOf(content, topic, href, page) {
  const own = content.treatments.filter(({ id }) => topic.treatments.includes(id));
  return TREATMENT_TYPES.flatMap((type) => {
    const links = own
      .filter((each) => each.type === type)
      .map(({ id, name }) =>
        h('li', h('a', { href: `${href}#treatment-${id}-answer`, rel: page.frame ? 'noopener' : undefined }, name)),
      );
    return links.length ? [h('p.kc-label', { lang: markOf(page) }, page.say(type)), h('ul.kc-names', links)] : [];
  });
}
