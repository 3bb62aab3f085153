/** The first page of a site: urgent help, a search, the topics in their groups, and every question as a link. */
import { toString } from 'mdast-util-to-string';
import { h } from 'hastscript';
import { markOf } from '../render/document.mjs';
import { pageWords } from '../render/page-words.mjs';
import { answerId } from '../render/still.mjs';
import { fileOf, GLOSSARY, INDEX, pagesOf, TREATMENTS } from './place.mjs';

/** @import { ElementContent } from 'hast' */
/** @import { Content, Group, Topic } from '../../src/content/model.js' */
/** @import { Say } from '../export/words.mjs' */
/** @import { Parts } from './pages.mjs' */

/** @typedef {{title: string, items: Topic[], id: string}} Grouped */

/** Topics in no group come last, under no title but that of all topics. @param {Content} content @param {string} rest @returns {Grouped[]} */
export function groupsOf({ groups, topics }, rest) {
  const grouped = groups.map(({ id, title, topics: ids }) => ({
    id: groupId({ id }),
    title,
    items: ids.flatMap((each) => topics.find((topic) => topic.id === each) ?? []),
  }));
  const items = topics.filter(({ id }) => !groups.some((group) => group.topics.includes(id)));
  return [...grouped, { id: 'topics', title: rest, items }].filter((each) => each.items.length);
}

/** @param {Pick<Group, 'id'>} group */
export const groupId = ({ id }) => `group-${id}`;

/** @param {Content} content @param {Say} say @param {{introduction: ElementContent[], end: ElementContent[]}} parts @returns {Parts} */
export function indexParts(content, say, { introduction, end }) {
  const words = pageWords(say.lang);
  const mark = markOf({ say, content });
  const pages = pagesOf(content);
  const more = [
    ...(pages.includes(TREATMENTS) ? [{ href: TREATMENTS, name: words.treatments }] : []),
    ...(pages.includes(GLOSSARY) ? [{ href: GLOSSARY, name: say('words') }] : []),
  ];
  return {
    file: INDEX,
    title: content.title,
    description: toString(content.disclaimer[0] ?? '').trim(),
    body: [
      h('h1.kc-page-title', content.title),
      ...introduction,
      searchBox(say, mark),
      ...groupsOf(content, words.topics).map(({ id, title, items }) =>
        h('section.kc-group-links', { ariaLabelledBy: id }, [h('h2', { id }, title), linksOf(items)]),
      ),
      ...(more.length
        ? [
            h(
              'ul.kc-links.kc-more',
              { lang: mark },
              more.map(({ href, name }) => h('li', h('a', { href }, name))),
            ),
          ]
        : []),
      h('section.kc-group-links', { ariaLabelledBy: 'questions' }, [
        h('h2', { id: 'questions', lang: mark }, words.questions),
        ...groupsOf(content, words.topics).flatMap(({ items }) => items.flatMap(questionsOf)),
      ]),
      ...end,
    ],
  };
}

/** @param {Topic[]} topics */
const linksOf = (topics) =>
  h(
    'ul.kc-links',
    topics.map((topic) => h('li', h('a', { href: fileOf(topic) }, topic.question))),
  );

/** @param {Topic} topic */
const questionsOf = (topic) => [
  h('h3', topic.question),
  h(
    'ul.kc-questions',
    topic.questions.map(({ id, question }) => h('li', h('a', { href: `${fileOf(topic)}#${answerId(id)}` }, question))),
  ),
];

/** Hidden until its script runs. @param {Say} say @param {string | undefined} lang */
const searchBox = (say, lang) =>
  h('div.kc-search', { role: 'search', hidden: true, lang }, [
    h('label', { htmlFor: 'search' }, say('search')),
    h('input', { id: 'search', type: 'search', autoComplete: 'off' }),
    h('p', { role: 'status' }),
    h('ul.kc-links'),
  ]);
