/** What an element's attributes pick out of content. */
import { expect } from '@open-wc/testing';
import { relatedTopics } from '../../src/content/related.js';
import { idList, selectTopics, selectTreatments } from '../../src/content/select.js';
import { aContent, aQuestion, aTopic, aTreatment } from '../helpers/content.js';

const topic = (id: string, ...related: string[]) =>
  aTopic({
    id,
    related,
    treatments: [`${id}-drug`],
    questions: [aQuestion({ id: `${id}-1` }), aQuestion({ id: `${id}-2` })],
  });

const content = aContent({
  topics: [topic('a', 'b', 'a', 'gone'), topic('b', 'c', 'b'), topic('c')],
  treatments: [
    aTreatment({ id: 'a-drug', type: 'targeted' }),
    aTreatment({ id: 'c-drug', type: 'surgery' }),
    aTreatment({ id: 'b-drug', type: 'targeted' }),
  ],
});

const ids = (items: { id: string }[]): string => items.map(({ id }) => id).join(' ');
const questionIds = (topics: ReturnType<typeof selectTopics>): string[] =>
  topics.map(({ questions }) => ids(questions));

describe('A list of ids in an attribute', () => {
  it('is parted by commas, spaces and line ends', () => {
    expect(idList('a,b c\n d , e,,')).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
  });

  it('is empty where nothing is written', () => {
    for (const value of ['', '  ', ',', null, undefined]) expect(idList(value)).to.deep.equal([]);
  });
});

describe('The topics of an element', () => {
  it('are all of them when none is named', () => {
    expect(ids(selectTopics(content))).to.equal('a b c');
    expect(ids(selectTopics(content, '', ''))).to.equal('a b c');
    expect(ids(selectTopics(content, ' , '))).to.equal('a b c');
  });

  it('are all of them for "all", whatever else is named', () => {
    expect(ids(selectTopics(content, 'all'))).to.equal('a b c');
    expect(ids(selectTopics(content, 'c, all'))).to.equal('a b c');
  });

  it('are the named ones, in the order of the attribute, each once', () => {
    expect(ids(selectTopics(content, 'c, a c'))).to.equal('c a');
  });

  it('are none when the name is unknown', () => {
    for (const name of ['gone', 'A', 'constructor', '__proto__']) expect(selectTopics(content, name)).to.deep.equal([]);
  });

  it('keep only the named questions, in that order, and leave if none is left', () => {
    const topics = selectTopics(content, '', 'c-1 a-2 a-1 gone');
    expect(ids(topics)).to.equal('a c');
    expect(questionIds(topics)).to.deep.equal(['a-2 a-1', 'c-1']);
    expect(selectTopics(content, 'a', 'b-1')).to.deep.equal([]);
  });

  it('stay as they are in the content when questions are picked', () => {
    selectTopics(content, 'a', 'a-2');
    expect(questionIds(content.topics)).to.deep.equal(['a-1 a-2', 'b-1 b-2', 'c-1 c-2']);
  });
});

describe('The treatments of an element', () => {
  it('are all of them when nothing is named', () => {
    expect(ids(selectTreatments(content, {}))).to.equal('a-drug c-drug b-drug');
    expect(ids(selectTreatments(content, { topic: '', type: '', treatments: '' }))).to.equal('a-drug c-drug b-drug');
  });

  it('are those of its topics, in the order of the file', () => {
    expect(ids(selectTreatments(content, { topic: 'b, a' }))).to.equal('a-drug b-drug');
    expect(ids(selectTreatments(content, { topic: 'all' }))).to.equal('a-drug c-drug b-drug');
  });

  it('are the named ones, whatever the topic', () => {
    expect(ids(selectTreatments(content, { treatments: 'c-drug gone' }))).to.equal('c-drug');
    expect(ids(selectTreatments(content, { topic: 'a', treatments: 'c-drug' }))).to.equal('c-drug');
  });

  it('are narrowed to some types', () => {
    expect(ids(selectTreatments(content, { type: 'targeted' }))).to.equal('a-drug b-drug');
    expect(ids(selectTreatments(content, { type: 'surgery, targeted' }))).to.equal('a-drug c-drug b-drug');
    expect(ids(selectTreatments(content, { topic: 'b', type: 'surgery' }))).to.equal('');
    expect(ids(selectTreatments(content, { type: 'surgery', treatments: 'a-drug c-drug' }))).to.equal('c-drug');
  });

  it('are none when the topic, the type or the name is unknown', () => {
    for (const wanted of [{ topic: 'gone' }, { type: 'gone' }, { treatments: 'gone' }])
      expect(ids(selectTreatments(content, wanted)), JSON.stringify(wanted)).to.equal('');
  });
});

describe('The topics to read on', () => {
  it('are the related ones, without those that are here and without unknown ones', () => {
    expect(ids(relatedTopics(content, 'a'))).to.equal('b');
    expect(ids(relatedTopics(content, 'a,b'))).to.equal('c');
  });

  it('are none for a topic with nothing related, and none where every topic is here', () => {
    expect(ids(relatedTopics(content, 'c'))).to.equal('');
    expect(ids(relatedTopics(content, 'all'))).to.equal('');
  });

  it('are every topic where no topic is named or known', () => {
    for (const here of [undefined, '', 'gone']) expect(ids(relatedTopics(content, here))).to.equal('a b c');
  });
});
