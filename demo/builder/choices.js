/** What can be chosen, from what the build has written: elements, topics, languages, files. */

const DIST = new URL('../../dist/', import.meta.url);

export const COLORS = { accent: '#17616b', line: '#6b7f80', surface: '#eaf3f2', muted: '#38494d', urgent: '#b3412e' };

/** Choices of one value for some elements; `''` is their default. */
export const VIEWS = {
  open: { label: 'Open at first', values: { '': 'nothing', first: 'the first answer', all: 'all answers' } },
  layout: { label: 'Layout', values: { '': 'a list', cards: 'cards', compare: 'a list, and a table to compare' } },
  outcomes: {
    label: 'What studies found',
    values: { '': 'in sentences', picture: 'with a picture of 100 people', table: 'as a table', none: 'none of it' },
  },
  numbers: { label: 'Numbers about survival', values: { '': 'folded until a reader asks', show: 'unfolded' } },
  'heading-level': {
    label: 'Level of the first heading',
    values: { '': '2', 3: '3', 4: '4', 5: '5', 6: '6' },
  },
};

const ELEMENTS = {
  'kc-faq': 'Questions and answers',
  'kc-treatment-list': 'Treatments',
  'kc-related': 'Links to other topics',
};

async function read(path) {
  const response = await fetch(new URL(path, DIST));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** `refresh` is for pages that hold their answers already. */
function elementsOf(manifest) {
  const declared = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  return Object.entries(ELEMENTS).map(([tag, name]) => {
    const attributes = declared.find(({ tagName }) => tagName === tag).attributes;
    return {
      tag,
      name,
      attributes: attributes.map((each) => each.name),
      switches: attributes.filter((each) => each.type?.text === 'boolean' && each.name !== 'refresh'),
    };
  });
}

function languagesOf(files) {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const spoken = files.flatMap((file) => /^messages\/(.+)\.js$/.exec(file)?.[1] ?? []);
  return ['en', ...spoken].map((lang) => {
    const hasAnswers = files.includes(`content/${lang}.js`);
    return { lang, hasAnswers, name: `${names.of(lang)}${hasAnswers ? '' : ' (buttons alone; English answers)'}` };
  });
}

/** All that the page knows of this version. */
export async function readFacts() {
  const [{ version, files }, manifest, content] = await Promise.all(
    ['sri.json', 'custom-elements.json', 'content/en.json'].map(read),
  );
  return {
    version,
    files,
    dist: DIST.href,
    elements: elementsOf(manifest),
    languages: languagesOf(Object.keys(files)),
    title: content.title,
    groups: content.groups.map(({ title, topics }) => ({
      title,
      topics: topics.map((id) => content.topics.find((topic) => topic.id === id)),
    })),
  };
}

const oneOf = (values, fallback = values[0]) => ({ fallback, isKnown: (value) => values.includes(value) });
const text = (fallback) => ({ fallback, isKnown: (value) => value.length <= 300 });
const color = (fallback) => ({ fallback, isKnown: (value) => /^#[\da-f]{6}$/.test(value) });

/** Every choice by its name in the form and in the address: what it is at first, and which values it may have. */
export function fieldsOf({ version, elements, groups, languages }, targets) {
  const switches = elements.flatMap((each) => each.switches.map(({ name }) => name));
  const topics = groups.flatMap((group) => group.topics.map(({ id }) => id));
  return {
    element: oneOf(Object.keys(ELEMENTS)),
    topic: oneOf([...topics, 'all'], 'spread'),
    options: { fallback: '', isKnown: (value) => value.split(' ').every((each) => switches.includes(each)) },
    ...Object.fromEntries(
      Object.entries(VIEWS).map(([name, { values }]) => [name, oneOf(['', ...Object.keys(values)])]),
    ),
    language: oneOf(
      languages.map(({ lang }) => lang),
      'en',
    ),
    theme: oneOf(['', 'calm', 'contrast']),
    colors: oneOf(['', 'own']),
    paper: color('#ffffff'),
    ink: color('#1b2733'),
    ...Object.fromEntries(Object.entries(COLORS).map(([name, value]) => [name, color(value)])),
    base: text(`/kc-answers/${version}/`),
    page: text('/answers/{topic}'),
    fallback: text('Our answers can’t be shown right now. Please ask your care team.'),
    target: oneOf(targets),
    width: oneOf(['phone', 'desktop']),
  };
}
