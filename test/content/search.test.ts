/** How a search compares words: what counts as the same, what doesn't, and where it stands in the text. */
import { expect } from '@open-wc/testing';
import { fold, foldWithMap, matches, wordsOf } from '../../src/content/search.js';

const finds = (query: string, text: string): boolean => matches(fold(text), wordsOf(query));

const expectSame = (...texts: string[]): void => {
  for (const text of texts) expect(fold(text), `${text} and ${texts[0]}`).to.equal(fold(texts[0] as string));
};

const expectDifferent = (one: string, other: string): void => {
  expect(fold(one), `${one} and ${other}`).not.to.equal(fold(other));
};

/** What stands in the text where a query was found, to the last character that begins within it. */
function hitIn(text: string, query: string): string {
  const { folded, starts } = foldWithMap(text);
  const [word = ''] = wordsOf(query);
  const at = folded.indexOf(word);
  return text.slice(starts[at], starts[at + word.length]);
}

describe('Folded words are the same', () => {
  it('whatever their accents and case, in one code point or two', () => {
    expectSame('e', 'é', 'É', 'E', 'e\u0301', 'E\u0301');
    expectSame('tumor cancer viet nam', 'Tumör CÂNCER Việt Nam');
    expectSame('ωσ', 'ώς', 'ΏΣ', 'ώσ');
    expectSame('рак почки еще', 'РАК по́чки ещё');
  });

  it('with letters that have no accent to take off', () => {
    expectSame('strasse', 'straße', 'STRASSE', 'STRAẞE');
    expectSame('lodz', 'łódź', 'ŁÓDŹ');
    expectSame('aero oeuvre dthd', 'Ærø ŒUVRE ðÞĐ');
    expectSame('istanbul', 'İstanbul', 'ISTANBUL', 'ıstanbul');
  });

  it('in Arabic, with and without harakat, tatweel and the small marks of letters', () => {
    expectSame('السرطان', 'السَّرَطَان', 'الســـرطان');
    expectSame('احمد', 'أحمد', 'إحمد', 'آحمد', 'ٱحمد');
    expectSame('مستشفي كليه', 'مستشفى كلية');
    expectSame('كليه', 'کلیه');
  });

  it('in Hebrew, with and without niqqud and its own hyphen and quotes', () => {
    expectSame('שלום', 'שָׁלוֹם');
    expectSame('בית-חולים צה"ל', 'בית־חולים צה״ל');
  });

  it('in Hindi with and without nukta; a vowel sign makes another word', () => {
    expectSame('बढता हां', 'बढ़ता हाँ', 'बढ\u093cता हाँ');
    expectDifferent('नींद', 'निद');
    expectDifferent('की', 'का');
    expectDifferent('में', 'म');
  });

  it('in Japanese in any script of syllables and any width; a voicing mark makes another word', () => {
    expectSame('がん', 'ガン', 'ｶﾞﾝ', 'か\u3099ん');
    expectDifferent('がん', 'かん');
    expectDifferent('ป่า', 'ปา');
  });

  it('in full-width forms and ligatures', () => {
    expectSame('abc 12 fi', 'ＡＢＣ　１２ ﬁ');
    expectSame('ني', 'ﲎ', 'نى');
  });

  it('with any quote and any hyphen, or none, and with what can’t be seen', () => {
    expectSame('dont', 'don’t', "don't", 'don´t', 'donʼt');
    expectSame('pdl1', 'PD-L1', 'PD‑L1', 'PD–L1', 'PD−L1');
    expectSame('kidney', 'kid\u00adney', 'kid\u200bney', '\ufeffkid\u2060ney', '“kidney”');
    expectSame('two words', 'two\u00a0words', 'two\u202fwords');
    expectSame('⚕', '⚕️');
  });
});

describe('The words of a query', () => {
  it('are parted by white space and punctuation, folded, each once', () => {
    expect(wordsOf('  What’s a KIDNEY,\u00a0kidney/rénal?\n')).to.deep.equal(['whats', 'a', 'kidney', 'renal']);
    expect(wordsOf('腎癌・肺　とは。')).to.deep.equal(['腎癌', '肺', 'とは']);
    expect(wordsOf('هل؟ نعم، لا')).to.deep.equal(['هل', 'نعم', 'لا']);
  });

  it('are none where only punctuation or nothing is written', () => {
    for (const query of ['', '  ', '?!… — -', "'", '“”', '\u00ad', '।'])
      expect(wordsOf(query), query).to.deep.equal([]);
  });

  it('keep a decimal number, a short end after a hyphen, and signs together', () => {
    expect(wordsOf('13.9% 4,6. IL-2 PD-L1 follow-up c++ $5')).to.deep.equal(
      '13.9 4,6 il2 pdl1 followup c++ $5'.split(' '),
    );
  });

  it('are parted by a hyphen before a longer end, for the text may have a space there', () => {
    expect(wordsOf('side-effects non‑clear')).to.deep.equal(['side', 'effects', 'non', 'clear']);
  });
});

describe('A search', () => {
  it('needs every word, in any order, also in the middle of a longer word', () => {
    expect(finds('cure spread', 'Can it be cured if it spreads?')).to.equal(true);
    expect(finds('kidney lung', 'Can kidney cancer be cured?')).to.equal(false);
    expect(finds('', 'Anything')).to.equal(true);
  });

  it('finds hyphenated words however they are written', () => {
    for (const text of ['side effects', 'side-effects', 'side‑effects'])
      expect(finds('side-effects', text)).to.equal(true);
    for (const query of ['follow-up', 'followup', 'follow up', 'follow–u'])
      expect(finds(query, 'A follow-up visit'), query).to.equal(true);
  });

  it('finds a part of a text without spaces', () => {
    expect(finds('转移', '肾癌转移后能治愈吗？')).to.equal(true);
    expect(finds('移转', '肾癌转移后能治愈吗？')).to.equal(false);
    expect(finds('한구', '한국어')).to.equal(true);
  });

  it('takes signs for signs, and emoji for letters', () => {
    expect(finds('.*', 'abc')).to.equal(true);
    expect(finds('a.*c', 'abc')).to.equal(true);
    expect(finds('a+', 'aaa')).to.equal(false);
    expect(finds('[b]$ ^(\\', 'b $ ^ ')).to.equal(true);
    expect(finds('👩‍⚕️', 'Ask your 👩‍⚕️')).to.equal(true);
    expect(finds('👨‍⚕️', 'Ask your 👩‍⚕️')).to.equal(false);
  });

  it('survives broken and very long texts', () => {
    expect(finds('\udc00x', 'a \ud83d\ud83d \udc00X')).to.equal(true);
    const long = 'Kidney cancer – é '.repeat(6000);
    expect(finds(long, long)).to.equal(true);
    const { folded, starts } = foldWithMap(long);
    expect([folded, starts.length]).to.deep.equal([fold(long), fold(long).length]);
  });
});

describe('The way back from folded text', () => {
  it('leads to the character, whether it became longer, shorter or nothing', () => {
    expect(hitIn('Die Hauptstraße 5', 'STRASSE')).to.equal('straße');
    expect(hitIn('In ŁÓDŹ.', 'lodz')).to.equal('ŁÓDŹ');
    expect(hitIn('my kid\u00adney hurts', 'kidney')).to.equal('kid\u00adney');
    expect(hitIn('a 👩 ＫＩＤ-ney!', 'kidney')).to.equal('ＫＩＤ-ney');
    expect(hitIn('هذا السَّرَطَانُ هنا', 'السرطان')).to.equal('السَّرَطَانُ');
  });

  it('agrees with folding, for every code point there is', () => {
    for (let plane = 0; plane < 0x110000; plane += 0x1000) {
      const text = String.fromCodePoint(...Array.from({ length: 0x1000 }, (_, index) => plane + index));
      const { folded, starts } = foldWithMap(text);
      expect(folded === fold(text), `in the block ${plane.toString(16)}`).to.equal(true);
      expect(starts.length).to.equal(folded.length);
      expect(fold(folded) === folded, `folded twice in the block ${plane.toString(16)}`).to.equal(true);
    }
  });
});
