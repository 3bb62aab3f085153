/** The pieces that snippets are made of: the script's tags, the colors, the element in each of its forms. Pure. */
import { COLORS, VIEWS } from './choices.js';
import { address, inHtml, inJsx } from './escape.js';

/** The folder of the script, and the address of the topics' pages, with a sentence about each that can't be used. */
export function addressesOf({ base, page }, fields) {
  const problems = [];
  let folder = address(base.trim());
  if (!folder || folder.includes('?')) {
    problems.push('The place of the script must begin with / or https://. The snippet has the usual place.');
    folder = fields.base.fallback;
  }
  let pages = address(page.trim());
  if (!pages || !/^[^{}?]*\/\{topic\}(\.\w+)?$/.test(pages)) {
    problems.push('The address of a topic’s page must begin with / or https:// and end in /{topic} or /{topic}.html.');
    pages = fields.page.fallback;
  }
  return { folder: folder.replace(/\/*$/, '/'), pages, problems };
}

/** The attributes that were chosen, of those that the element has: `''` for a switch. */
export function attributesOf({ element, topic, options, ...choices }, { pages }, facts) {
  const { attributes, switches } = facts.elements.find(({ tag }) => tag === element);
  const chosen = options.split(' ').filter((each) => switches.some(({ name }) => name === each));
  const views = Object.keys(VIEWS).filter((name) => attributes.includes(name) && choices[name]);
  return [
    ['topic', topic],
    ...views.map((name) => [name, choices[name]]),
    ...(element === 'kc-related' ? [['href-template', pages]] : []),
    ...chosen.map((name) => [name, '']),
  ];
}

const written = (attributes, prefix = '') =>
  attributes.map(([name, value]) => ` ${prefix}${name}${value && `="${inHtml(value)}"`}`).join('');

export const elementOf = ({ element, fallback }, attributes) =>
  `<${element}${written(attributes)}>\n  <p>${inHtml(fallback)}</p>\n</${element}>`;

export const emptyElementOf = ({ element }, attributes) => `<${element}${written(attributes)}></${element}>`;

/** Values are ids, known words and addresses: none can hold a quote or a bracket. */
export const shortcodeOf = ({ element }, attributes) =>
  `[${element}${attributes.map(([name, value]) => ` ${name}${value && `="${value}"`}`).join('')}]`;

export const divisionOf = ({ element, fallback }, attributes) =>
  `<div data-kc="${element.slice(3)}"${written(attributes, 'data-kc-')}>${inHtml(fallback)}</div>`;

const isOf = (id) => (topic) => topic.id === id;

export function linkOf({ element, topic }, attributes, { pages }, facts) {
  const { question = facts.title } = facts.groups.flatMap(({ topics }) => topics).find(isOf(topic)) ?? {};
  const rest = attributes.filter(([name]) => name !== 'topic');
  const href = inHtml(pages.replace('{topic}', topic));
  return `<a class="${element}" href="${href}"${written(rest, 'data-kc-')}>${inHtml(question)}</a>`;
}

/** What a CMS leaves of a link: its address, which makes it the questions of that topic. */
export const bareLinkOf = ({ topic }, { pages }, facts) =>
  linkOf({ element: 'kc-faq', topic }, [], { pages }, facts).replace(' class="kc-faq"', '');

export const jsxOf = ({ element }, attributes) =>
  `<${element}${attributes.map(([name, value]) => ` ${name}=${inJsx(value)}`).join('')} />`;

/** Which files a page needs that holds the element itself, the script first. */
function filesFor({ element, topic, language, theme }, { files }) {
  const ofTopic = element === 'kc-related' ? undefined : files[`topics/${topic}.js`] && `topics/${topic}.js`;
  // kc-core.js reads no options of its tag, and has neither treatments nor topics.
  const isLight = element === 'kc-faq' && ofTopic && topic !== 'all' && language === 'en' && !theme;
  return [isLight ? 'kc-core.js' : 'kc.js', ofTopic, ...languageFiles(language, files)].filter(Boolean);
}

const languageFiles = (lang, files) =>
  lang === 'en' ? [] : [`content/${lang}.js`, `messages/${lang}.js`].filter((file) => files[file]);

/** The options on the script's tag. `links`: where the topics' pages are. */
const optionsOf = ({ language, theme }, links) =>
  [
    ['data-lang', language === 'en' ? '' : language],
    ['data-theme', theme],
    ['data-links', links],
  ].filter(([, value]) => value);

function tagsOf(names, options, { folder }, { files, version }) {
  const tags = names.map((name, index) => {
    const attributes = [
      ['type', 'module'],
      ['src', folder + name],
      ['integrity', files[name]],
      ['crossorigin', 'anonymous'],
      ...(index ? [] : options),
    ];
    const lines = attributes.map(([key, value]) => `\n  ${key}="${inHtml(value)}"`).join('');
    return `<script${lines}\n></script>`;
  });
  return [`<!-- kc-answers ${version} -->`, ...tags].join('\n');
}

/** For a page that holds the element. */
export const pageTags = (choices, addresses, facts) =>
  tagsOf(filesFor(choices, facts), optionsOf(choices), addresses, facts);

/** For a whole site: the script gets each topic by itself when a page asks for it. */
export const siteTags = (choices, addresses, facts, hasLinks) =>
  tagsOf(
    ['kc.js', ...languageFiles(choices.language, facts.files)],
    optionsOf(choices, hasLinks && addresses.pages.replace(/\{topic\}.*/, '')),
    addresses,
    facts,
  );

/** For a site that takes a script, but no tags. */
export function siteCode(choices, addresses, { files, version }) {
  const set = [['integrity', files['kc.classic.js']], ['crossorigin', 'anonymous'], ...optionsOf(choices)].map(
    ([name, value]) => `  script.setAttribute(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  const more = languageFiles(choices.language, files).map(
    (file) => `  import(${JSON.stringify(addresses.folder + file)});\n`,
  );
  return `/* kc-answers ${version} */
(function () {
  var script = document.createElement('script');
  script.src = ${JSON.stringify(`${addresses.folder}kc.classic.js`)};
${set.join('')}  document.head.appendChild(script);
${more.join('')}})();`;
}

/** The colors as a style rule; `''` where none were chosen. */
export function rulesOf({ colors, element, ...choices }) {
  if (!colors) return '';
  const lines = Object.keys(COLORS).map((name) => `  --kc-${name}: ${choices[name]};\n`);
  return `${element} {\n${lines.join('')}}`;
}

export const styleOf = (choices) => (choices.colors ? `<style>\n${rulesOf(choices)}\n</style>` : '');
