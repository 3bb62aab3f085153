/** Text that would turn the words around it: its controls stay where they are closed, and go where they aren't. */
import { expect } from '@open-wc/testing';
import { closeBidi } from '../../src/content/bidi.js';
import { readContent } from '../../src/content/read.js';

const [LRE, RLE, PDF, LRO, RLO] = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e'];
const [LRI, RLI, FSI, PDI] = ['\u2066', '\u2067', '\u2068', '\u2069'];
const shown = (text: string): string =>
  text.replace(/[\u202a-\u202e\u2066-\u2069]/g, (control) => `<${control.charCodeAt(0).toString(16)}>`);
const closed = (text: string): string => shown(closeBidi(text));

describe('Bidirectional controls', () => {
  it('stay where they are closed, also within each other', () => {
    for (const text of [
      `a ${RLI}b${PDI} c`,
      `${LRI}a ${RLE}b${PDF}${PDI}`,
      `${FSI}${LRI}x${PDI}${PDI}`,
      `${LRO}x${PDF}`,
    ])
      expect(closed(text)).to.equal(shown(text));
  });

  it('go where nothing closes them', () => {
    for (const control of [LRE, RLE, LRO, RLO, LRI, RLI, FSI]) expect(closed(`a${control}b`)).to.equal('ab');
    expect(closed(`${RLO}${RLI}a${PDI}`)).to.equal(shown(`${RLI}a${PDI}`));
  });

  it('go where they close nothing', () => {
    expect(closed(`a${PDF}b${PDI}c`)).to.equal('abc');
    expect(closed(`${LRI}a${PDF}b${PDI}`), 'an isolate is no embedding').to.equal(shown(`${LRI}ab${PDI}`));
    expect(closed(`${RLE}a${PDI}b${PDF}`), 'an embedding is no isolate').to.equal(shown(`${RLE}ab${PDF}`));
  });

  it('within an isolate are closed by its end, as the standard says; those left open go', () => {
    expect(closed(`${LRI}${RLO}a${PDI}b`)).to.equal(shown(`${LRI}a${PDI}b`));
  });

  it('leave all other text as it is', () => {
    for (const text of ['', 'plain', 'שלום', '👩🏽‍⚕️ \u200e\u200f', '\ud800']) expect(closeBidi(text)).to.equal(text);
  });

  it('are closed wherever content holds text', () => {
    const text = `a${RLO}b`;
    const { content } = readContent({
      schema: 1,
      lang: 'en',
      title: text,
      urgent: text,
      sources: { s: { title: text, publisher: text, url: 'https://a.example/' } },
      topics: [
        {
          id: 't',
          question: text,
          summary: [text],
          questions: [
            {
              id: 'q',
              question: text,
              short: text,
              answer: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
            },
          ],
        },
      ],
    });
    expect(JSON.stringify(content)).to.not.contain(RLO);
    expect(JSON.stringify(content).match(/"ab"/g)).to.have.length(9);
  });
});
