/** What becomes of a content file: what is good is read, what is bad is left out by its path, what is unusable is refused. */
import { expect } from '@open-wc/testing';
import { SCHEMA, TREATMENT_TYPES } from '../../src/content/model.js';
import { ContentProblem } from '../../src/content/problem.js';
import { readContent } from '../../src/content/read.js';
import {
  aContent,
  aParagraph,
  aQuestion,
  aReview,
  aSource,
  aTopic,
  aTreatment,
  anOutcome,
  aText,
  bundled,
} from '../helpers/content.js';

type Json = Record<string | number, any>;

const LEAST = { schema: 1, lang: 'en' };

/** A file in which everything is filled in, as it comes from JSON. */
const aFile = (): Json =>
  structuredClone(
    aContent({
      publisher: { name: 'A clinic', url: 'https://clinic.example/' },
      review: aReview({ next: '2027-10-01', nextText: '1 October 2027' }),
      topics: [
        aTopic({
          questions: [aQuestion({ numbers: [aParagraph('Half lived for a year or more.')], review: aReview() })],
          review: aReview(),
          url: '/spread',
        }),
      ],
      treatments: [
        aTreatment({ brands: ['Opdivo'], outcomes: [anOutcome()], questionsToAsk: ['How often?'], review: aReview() }),
      ],
    }),
  );

/** What holds the value at a path such as `topics[0].id`, and the value's own key. */
function placeOf(file: Json, path: string): [Json, string] {
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const key = steps.pop() ?? '';
  return [steps.reduce<Json>((value, step) => value[step], file), key];
}

function valueAt(file: Json, path: string): unknown {
  const [home, key] = placeOf(file, path);
  return home[key];
}

function without(path: string): Json {
  const file = aFile();
  const [home, key] = placeOf(file, path);
  delete home[key];
  return file;
}

function withValue(path: string, value: unknown): Json {
  const file = aFile();
  const [home, key] = placeOf(file, path);
  home[key] = value;
  return file;
}

function problemOf(value: unknown): ContentProblem {
  try {
    readContent(value);
  } catch (problem) {
    expect(problem).to.be.instanceOf(ContentProblem);
    return problem as ContentProblem;
  }
  throw new Error('It was read.');
}

/** As JSON, without what the reader adds to nodes. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, each) => (key === 'ordered' && each === false ? undefined : each)));

describe('A whole content file', () => {
  it('comes out as it went in when nothing is wrong with it', () => {
    const { content, leftOut } = readContent(aFile());
    expect(leftOut).to.deep.equal([]);
    expect(plain(content)).to.deep.equal(aFile());
  });

  it('that ships loses nothing but its "$schema"', () => {
    const { $schema, ...rest } = bundled() as ReturnType<typeof bundled> & { $schema: string };
    expect($schema).to.be.a('string');
    const { content, leftOut } = readContent(bundled());
    expect(leftOut).to.deep.equal([]);
    expect(plain(content)).to.deep.equal(plain(rest));
  });

  it('needs only a format number and a language', () => {
    const { content, leftOut } = readContent(LEAST);
    expect(leftOut).to.deep.equal([]);
    expect(plain(content)).to.deep.equal({
      ...LEAST,
      revision: '',
      dir: 'ltr',
      title: '',
      publisher: { name: '' },
      review: null,
      updated: '',
      updatedText: '',
      urgent: [],
      disclaimer: [],
      sources: {},
      glossary: {},
      topics: [],
      groups: [],
      treatments: [],
    });
  });

  it('may say null for whatever it leaves empty', () => {
    const empty = { revision: null, dir: null, review: null, urgent: null, sources: null, topics: null };
    const { content, leftOut } = readContent({ ...LEAST, ...empty });
    expect(leftOut).to.deep.equal([]);
    expect(plain(content)).to.deep.equal(plain(readContent(LEAST).content));
  });

  it('may hold fields that this version does not know, which are not passed on', () => {
    const file = aFile();
    file.colour = 'red';
    file.topics[0].mood = 'calm';
    file.topics[0].questions[0].answer[0].onclick = 'alert(1)';
    file.sources.nci.rank = 1;
    const { content, leftOut } = readContent(file);
    expect(leftOut).to.deep.equal([]);
    expect(plain(content)).to.deep.equal(aFile());
  });

  for (const value of [
    null,
    undefined,
    'text',
    7,
    true,
    [],
    {},
    { schema: 1 },
    { lang: 'en' },
    { schema: '1', lang: 'en' },
  ])
    it(`is refused as not being content when it is ${JSON.stringify(value)}`, () => {
      expect(problemOf(value).code).to.equal('content');
    });

  it('is refused with the path of what it lacks', () => {
    expect(problemOf({ schema: 1 }).message).to.equal('content.lang');
    for (const lang of ['', 'x', 'english', '1', 'e n', 7])
      expect(problemOf({ schema: 1, lang }).message, String(lang)).to.equal('content.lang');
    expect(problemOf({ schema: -1, lang: 'en' }).message).to.equal('content.schema');
  });

  it('of a newer format is refused by name of both formats', () => {
    const problem = problemOf({ ...aFile(), schema: SCHEMA + 1 });
    expect(problem.code).to.equal('schema');
    expect(problem.message).to.equal('2 is newer than 1');
  });
});

describe('A field that an item cannot do without', () => {
  const needed = {
    'topics[0]': ['id', 'question', 'questions'],
    'topics[0].questions[0]': ['id', 'question', 'answer'],
    'treatments[0]': ['id', 'name', 'type'],
    'treatments[0].outcomes[0]': ['group', 'people', 'what', 'percent', 'time', 'source'],
    'sources.nci': ['title', 'publisher', 'url'],
    'glossary.metastasis': ['term', 'definition'],
  };
  for (const [item, fields] of Object.entries(needed))
    for (const field of fields) {
      it(`takes the item with it when it is missing: ${item}.${field}`, () => {
        const { content, leftOut } = readContent(without(`${item}.${field}`));
        expect(leftOut).to.deep.equal([`content.${item}.${field}`]);
        expect(valueAt(content, item)).to.be.undefined;
      });
      it(`takes the item with it when it is of the wrong kind: ${item}.${field}`, () => {
        const { content, leftOut } = readContent(withValue(`${item}.${field}`, true));
        expect(leftOut).to.deep.equal([`content.${item}.${field}`]);
        expect(valueAt(content, item)).to.be.undefined;
      });
    }

  for (const field of ['what', 'percent'])
    it(`takes a number with it when it lacks its comparison: versus.${field}`, () => {
      const { content, leftOut } = readContent(without(`treatments[0].outcomes[0].versus.${field}`));
      expect(content.treatments[0]?.outcomes).to.deep.equal([]);
      expect(leftOut).to.deep.equal([`content.treatments[0].outcomes[0].versus.${field}`]);
    });

  for (const home of ['', 'topics[0].', 'topics[0].questions[0].', 'treatments[0].'])
    for (const field of ['by', 'role', 'date', 'dateText'])
      it(`leaves a review unsaid, not half said: ${home}review.${field}`, () => {
        const { content, leftOut } = readContent(without(`${home}review.${field}`));
        expect(leftOut).to.deep.equal([`content.${home}review.${field}`]);
        expect(valueAt(content, `${home}review`)).to.be.null;
      });

  it('is the same for a publisher and its name', () => {
    const { content, leftOut } = readContent(without('publisher.name'));
    expect(leftOut).to.deep.equal(['content.publisher.name']);
    expect(content.publisher).to.deep.equal({ name: '' });
  });
});

describe('A field of the wrong kind that an item can do without', () => {
  const defaults: Record<string, unknown> = {
    revision: '',
    dir: 'ltr',
    title: '',
    publisher: { name: '' },
    'publisher.url': undefined,
    review: null,
    'review.next': undefined,
    'review.nextText': undefined,
    'review.isChanged': undefined,
    updated: '',
    updatedText: '',
    urgent: [],
    disclaimer: [],
    topics: [],
    groups: [],
    treatments: [],
    'sources.nci.date': undefined,
    'glossary.metastasis.synonyms': [],
    'topics[0].summary': [],
    'topics[0].treatments': [],
    'topics[0].related': [],
    'topics[0].url': null,
    'topics[0].review': null,
    'topics[0].updated': '',
    'topics[0].updatedText': '',
    'topics[0].questions[0].short': [],
    'topics[0].questions[0].numbers': [],
    'topics[0].questions[0].unknown': [],
    'topics[0].questions[0].sources': [],
    'topics[0].questions[0].review': null,
    'topics[0].questions[0].updated': '',
    'topics[0].questions[0].updatedText': '',
    'treatments[0].brands': [],
    'treatments[0].how': [],
    'treatments[0].given': [],
    'treatments[0].setting': [],
    'treatments[0].sideEffects': [],
    'treatments[0].numbers': [],
    'treatments[0].combinedWith': [],
    'treatments[0].outcomes': [],
    'treatments[0].questionsToAsk': [],
    'treatments[0].sources': [],
    'treatments[0].review': null,
  };
  for (const [path, fallback] of Object.entries(defaults))
    it(`gives way to its default and is noted: ${path}`, () => {
      const file = withValue(path, 5);
      const { content, leftOut } = readContent(file);
      expect(valueAt(content, path)).to.deep.equal(fallback);
      const nested = fallback && path === 'publisher' ? 'publisher' : path;
      expect(leftOut.filter((each) => each.startsWith(`content.${nested}`))).to.not.be.empty;
      expect(
        leftOut.every((each) => each.startsWith(`content.${nested}`)),
        leftOut.join(),
      ).to.be.true;
    });

  for (const path of ['sources', 'glossary'])
    it(`leaves a map empty: ${path}`, () => {
      const { content, leftOut } = readContent(withValue(path, 5));
      expect(Object.keys(valueAt(content, path) as object)).to.deep.equal([]);
      expect(leftOut).to.deep.equal([`content.${path}`]);
    });
});

describe('An id', () => {
  it('may be any text, which stays what it is', () => {
    for (const id of ['stage-4', 'Ärztin', 'a b', '../a', '"><img src=x>', '__proto__', 'constructor'])
      expect(readContent(withValue('topics[0].id', id)).content.topics[0]?.id).to.equal(id);
  });

  for (const id of [5, null, {}, ['a'], true])
    it(`may not be ${JSON.stringify(id)}`, () => {
      const { content, leftOut } = readContent(withValue('topics[0].id', id));
      expect(content.topics).to.deep.equal([]);
      expect(leftOut).to.deep.equal(['content.topics[0].id']);
    });

  it('that is bad in a list of ids is left out of the list alone', () => {
    const { content, leftOut } = readContent(withValue('topics[0].related', ['ok', 5, 'fine']));
    expect(content.topics[0]?.related).to.deep.equal(['ok', 'fine']);
    expect(leftOut).to.deep.equal(['content.topics[0].related[1]']);
  });

  it('that is given twice belongs to the first topic, question or treatment that has it', () => {
    const file = aFile();
    const twice = (list: Json[], change: Json): void => void list.push({ ...list[0], ...change });
    twice(file.topics[0].questions, { question: 'A second one?' });
    twice(file.topics, { question: 'A second one?' });
    twice(file.treatments, { name: 'A second one' });
    const { content, leftOut } = readContent(file);
    expect(content.topics.map(({ question }) => question)).to.deep.equal([aTopic().question]);
    expect(content.topics[0]?.questions.map(({ question }) => question)).to.deep.equal([aQuestion().question]);
    expect(content.treatments.map(({ name }) => name)).to.deep.equal([aTreatment().name]);
    expect(leftOut.toSorted()).to.deep.equal([
      'content.topics[0].questions[1]',
      'content.topics[1]',
      'content.topics[1].questions[1]',
      'content.treatments[1]',
    ]);
  });

  it('may be that of a question in two topics', () => {
    const file = aFile();
    file.topics.push({ ...file.topics[0], id: 'other' });
    const { content, leftOut } = readContent(file);
    expect(leftOut).to.deep.equal([]);
    expect(content.topics[1]?.questions).to.have.lengthOf(1);
  });
});

describe('A field that a file by hand leaves out', () => {
  for (const path of ['topics[0].questions[0].numbers', 'glossary.metastasis.synonyms'])
    it(`is read as an empty list: ${path}`, () => {
      const { content, leftOut } = readContent(without(path));
      expect(leftOut).to.deep.equal([]);
      expect(valueAt(content, path)).to.deep.equal([]);
    });
});

describe('A bad item in a list', () => {
  it('is left out, and its neighbours keep their own words', () => {
    const questions = ['a', 'b', 'c'].map((id) => aQuestion({ id, question: `${id}?`, answer: [] })) as Json[];
    delete questions[1]?.question;
    const { content, leftOut } = readContent(withValue('topics[0].questions', questions));
    expect(content.topics[0]?.questions.map(({ id, question }) => id + question)).to.deep.equal(['aa?', 'cc?']);
    expect(leftOut).to.deep.equal(['content.topics[0].questions[1].question']);
  });

  for (const item of [null, 5, 'text', true])
    it(`is left out when it is ${JSON.stringify(item)}`, () => {
      const { content, leftOut } = readContent(withValue('topics[0]', item));
      expect(content.topics).to.deep.equal([]);
      expect(leftOut.every((path) => path.startsWith('content.topics[0]'))).to.be.true;
      expect(leftOut).to.not.be.empty;
    });

  it('is left out of a list of texts', () => {
    const { content, leftOut } = readContent(withValue('treatments[0].brands', ['Opdivo', 5, 'Other']));
    expect(content.treatments[0]?.brands).to.deep.equal(['Opdivo', 'Other']);
    expect(leftOut).to.deep.equal(['content.treatments[0].brands[1]']);
  });

  it('is left out of the synonyms of a glossary word', () => {
    const { content, leftOut } = readContent(withValue('glossary.metastasis.synonyms', ['mets', 5, 'spread']));
    expect(content.glossary['metastasis']?.synonyms).to.deep.equal(['mets', 'spread']);
    expect(leftOut).to.deep.equal(['content.glossary.metastasis.synonyms[1]']);
  });

  it('takes all numbers with it, so that none loses a word, and leaves the answer', () => {
    const underlined = { type: 'underline', children: [aText('not')] };
    const numbers = [aParagraph('Half lived.'), { type: 'paragraph', children: [underlined] }];
    const { content, leftOut } = readContent(withValue('topics[0].questions[0].numbers', numbers));
    expect(content.topics[0]?.questions[0]?.numbers).to.deep.equal([]);
    expect(content.topics[0]?.questions[0]?.answer).to.have.lengthOf(1);
    expect(leftOut).to.deep.equal(['content.topics[0].questions[0].numbers[1].children[0].type']);
  });

  it('is left out of a map by its key', () => {
    const file = aFile();
    file.sources['second-one'] = aSource();
    file.sources.nci.url = null;
    const { content, leftOut } = readContent(file);
    expect(Object.keys(content.sources)).to.deep.equal(['second-one']);
    expect(leftOut).to.deep.equal(['content.sources.nci.url']);
  });
});

describe('A value out of a closed set', () => {
  for (const type of TREATMENT_TYPES)
    it(`may be the treatment type ${type}`, () => {
      expect(readContent(withValue('treatments[0].type', type)).content.treatments[0]?.type).to.equal(type);
    });

  it('is refused outside of the set, also by the names of what every object has', () => {
    for (const type of ['prayer', 'constructor', '__proto__', ['surgery']])
      expect(readContent(withValue('treatments[0].type', type)).leftOut).to.deep.equal(['content.treatments[0].type']);
  });

  it('is a direction: rtl stays, sideways becomes ltr', () => {
    expect(readContent({ ...LEAST, dir: 'rtl' }).content.dir).to.equal('rtl');
    const { content, leftOut } = readContent({ ...LEAST, dir: 'sideways' });
    expect(content.dir).to.equal('ltr');
    expect(leftOut).to.deep.equal(['content.dir']);
  });
});

describe('A number', () => {
  for (const number of [0, 3.5, 100])
    it(`may be ${number}`, () => {
      const { content } = readContent(withValue('treatments[0].outcomes[0].percent', number));
      expect(content.treatments[0]?.outcomes[0]?.percent).to.equal(number);
    });

  for (const number of [-1, 100.1, NaN, '12', null, [12]])
    it(`may not be ${Array.isArray(number) ? '[12]' : String(number)}`, () => {
      const { content, leftOut } = readContent(withValue('treatments[0].outcomes[0].percent', number));
      expect(content.treatments[0]?.outcomes).to.deep.equal([]);
      expect(leftOut).to.deep.equal(['content.treatments[0].outcomes[0].percent']);
    });
});

describe('A document without measure', () => {
  const nested = (levels: number): unknown => {
    let value: unknown = [];
    for (let level = 1; level < levels; level++) value = [value];
    return value;
  };

  it('may be 32 levels deep and no deeper', () => {
    expect(readContent({ ...LEAST, extra: nested(31) }).leftOut).to.deep.equal([]);
    expect(problemOf({ ...LEAST, extra: nested(32) }).code).to.equal('size');
  });

  it('is refused, not a crash, when it is 100,000 levels deep', () => {
    expect(problemOf({ ...LEAST, extra: nested(100_000) }).code).to.equal('size');
  });

  it('may have 50,000 values and no more', () => {
    const extra = (length: number): Json => ({ ...LEAST, extra: Array.from({ length }, () => 0) });
    expect(readContent(extra(49_996)).leftOut).to.deep.equal([]);
    expect(problemOf(extra(49_997)).code).to.equal('size');
  });
});

describe('What only looks like content', () => {
  const polluted = (fields: Json, test: () => void): void => {
    Object.assign(Object.prototype, fields);
    try {
      test();
    } finally {
      for (const field of Object.keys(fields)) delete (Object.prototype as Json)[field];
    }
  };

  it('is not taken from a polluted Object.prototype', () => {
    const clean = plain(readContent(aFile()).content);
    const fields = { title: 'Buy this', url: 'https://evil.example/', review: aReview(), next: 'soon', short: 'x' };
    polluted(fields, () => {
      expect(plain(readContent(aFile()).content)).to.deep.equal(clean);
    });
    polluted({ lang: 'en', schema: 1 }, () => {
      expect(problemOf({}).message).to.include('content.');
    });
  });

  it('is not taken from "__proto__", which stays an ordinary key', () => {
    const hostile = `{"schema":1,"lang":"en","__proto__":{"title":"Buy this"},
      "sources":{"__proto__":{"title":"a","publisher":"b","url":"/c"},"constructor":{"title":"d","publisher":"e","url":"/f"}}}`;
    const { content, leftOut } = readContent(JSON.parse(hostile));
    expect(leftOut).to.deep.equal([]);
    expect(content.title).to.equal('');
    expect(Object.keys(content.sources)).to.deep.equal(['__proto__', 'constructor']);
    expect(content.sources['constructor']?.title).to.equal('d');
    expect(({} as Json).title).to.be.undefined;
  });

  for (const map of ['sources', 'glossary'] as const)
    it(`is not found in ${map} by the names of what every object has`, () => {
      for (const { content } of [
        readContent(LEAST),
        readContent({ ...LEAST, [map]: {} }),
        readContent({ ...LEAST, [map]: 5 }),
      ])
        for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
          expect(typeof content[map][name], name).to.equal('undefined');
    });

  it('is not let through as a text or node that a template library would run', () => {
    const template = { _$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: [] };
    const file = aFile();
    file.title = template;
    file.topics[0].summary = [template, { ...template, type: 'paragraph', nodeType: 1, children: [] }];
    file.topics[0].questions[0].question = template;
    const { content, leftOut } = readContent(file);
    expect(content.title).to.equal('');
    expect(content.topics[0]?.questions).to.deep.equal([]);
    expect(content.topics[0]?.summary).to.deep.equal([]);
    expect(leftOut.toSorted()).to.deep.equal([
      'content.title',
      'content.topics[0].questions[0].question',
      'content.topics[0].summary[0].type',
    ]);
  });

  it('takes a question with it where a word of its answer can’t be read', () => {
    const file = aFile();
    const kept = { ...aQuestion(), id: 'kept' };
    const not = { type: 'underline', children: [aText('not')] };
    const bad = {
      ...aQuestion(),
      answer: [{ type: 'paragraph', children: [aText('You must '), not, aText(' take it.')] }],
    };
    file.topics[0].questions = [bad, kept];
    const { content, leftOut } = readContent(file);
    expect(content.topics[0]?.questions.map(({ id }) => id)).to.deep.equal(['kept']);
    expect(leftOut).to.deep.equal(['content.topics[0].questions[0].answer[0].children[1].type']);
  });

  it('is left out where a list is only like one', () => {
    const { content, leftOut } = readContent({ ...LEAST, topics: { length: 1, 0: aTopic() } });
    expect(content.topics).to.deep.equal([]);
    expect(leftOut).to.deep.equal(['content.topics']);
  });
});
