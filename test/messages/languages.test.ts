/** The widget's own words in each language that comes with it: all there, with their places, as the language writes. */
import { expect } from '@open-wc/testing';
import { ar } from '../../src/messages/ar.js';
import { de } from '../../src/messages/de.js';
import * as groups from '../helpers/english.js';
import type { MessageKey, Plural } from '../../src/messages/words.js';
import { es } from '../../src/messages/es.js';
import { fr } from '../../src/messages/fr.js';
import { he } from '../../src/messages/he.js';
import { hi } from '../../src/messages/hi.js';
import { sayIn } from '../../src/messages/messages.js';
import { pl } from '../../src/messages/pl.js';
import { pt } from '../../src/messages/pt.js';
import { zh } from '../../src/messages/zh.js';
import { PSEUDO, pseudo, registerPseudo } from '../helpers/pseudo.js';

type Words = Record<string, string | Plural>;

const english: Words = Object.assign({}, ...Object.values(groups));

interface Language {
  tag: string;
  name: string;
  words: Words;
  script: RegExp;
  /** The quotation marks of the language. */
  quotes: string;
  /** What the language doesn't write. */
  wrong?: RegExp;
  /** What is the same word in English. */
  same?: string[];
}

const LATIN = /\p{Script=Latin}/u;
const LANGUAGES: Language[] = [
  { tag: 'en', name: 'English', words: english, script: LATIN, quotes: '“”', same: Object.keys(english) },
  { tag: 'es', name: 'Spanish', words: es, script: LATIN, quotes: '«»', wrong: /(^|[.!?] )[^¿]*\?|\s[:;!?]/ },
  {
    tag: 'fr',
    name: 'French',
    words: fr,
    script: LATIN,
    quotes: '«»',
    wrong: /[^\u202f][:;!?»]|«[^\u202f]/,
    same: ['sources', 'source'],
  },
  { tag: 'de', name: 'German', words: de, script: LATIN, quotes: '„“', wrong: /[^\u00a0]…|\s[:;!?]/ },
  { tag: 'pt', name: 'Portuguese', words: pt, script: LATIN, quotes: '“”', wrong: /\s[:;!?]/ },
  { tag: 'pl', name: 'Polish', words: pl, script: LATIN, quotes: '„”', wrong: /\s[:;!?]/ },
  { tag: 'ar', name: 'Arabic', words: ar, script: /\p{Script=Arabic}/u, quotes: '«»', wrong: /[,;?\u2066-\u2069]/ },
  { tag: 'he', name: 'Hebrew', words: he, script: /\p{Script=Hebrew}/u, quotes: '”', wrong: /[\u2066-\u2069]/ },
  { tag: 'hi', name: 'Hindi', words: hi, script: /\p{Script=Devanagari}/u, quotes: '“”', wrong: /\.|\s।/ },
  { tag: 'zh', name: 'Chinese', words: zh, script: /\p{Script=Han}/u, quotes: '“”', wrong: /[,.:;!?()]|(?<!…)…(?!…)/ },
];

const QUOTES = /[«»‹›“”„‟‘‚‛「」『』]/g;

const PLACE = /\{\w+\}/g;
const placesOf = (text: string): string => (text.match(PLACE) ?? []).sort().join(' ');
const formsOf = (word: string | Plural = ''): Plural => (typeof word === 'string' ? { other: word } : word);
const textsOf = (words: Words): [key: string, text: string][] =>
  Object.entries(words).flatMap(([key, word]) =>
    Object.values(formsOf(word)).map((text): [string, string] => [key, text]),
  );

/** The numbers up to 1,000 that a form is for. */
const numbersOf = (tag: string, category: string): number[] => {
  const rules = new Intl.PluralRules(tag);
  return Array.from({ length: 1001 }, (_, n) => n).filter((n) => rules.select(n) === category);
};

/** What ends it: a full stop, a colon, an ellipsis, nothing. */
const endOf = (text: string): string => {
  const end = /(\.|।|。)$|([:：])$|(…)$/.exec(text);
  return end ? (end[1] && 'full stop') || (end[2] && 'colon') || 'ellipsis' : 'nothing';
};

/** A form of the English word has the same places; a form for one number alone may say that number in words. */
function hasPlacesOf(text: string, category: string, tag: string, word: string | Plural | undefined): boolean {
  const wanted = Object.values(formsOf(word)).map(placesOf);
  if (wanted.includes(placesOf(text))) return true;
  return numbersOf(tag, category).length === 1 && wanted.includes(placesOf(`${text}{n}`));
}

for (const { tag, name, words, script, quotes, wrong, same = [] } of LANGUAGES)
  describe(`The words in ${name}`, () => {
    const texts = textsOf(words).map(([key, text]): [string, string] => [key, text.replace(PLACE, 'n')]);

    it('say all that English says, and nothing more', () => {
      expect(
        Object.keys(english).filter((key) => !(key in words)),
        'missing',
      ).to.deep.equal([]);
      expect(
        Object.keys(words).filter((key) => !(key in english)),
        'more',
      ).to.deep.equal([]);
    });

    it('are said once the file is loaded', () => {
      const say = sayIn(tag, {});
      expect(say.lang).to.equal(tag);
      if (tag !== 'en') expect(say('retry')).to.equal(words.retry);
    });

    it('have the places of the English words', () => {
      const others = Object.entries(words).flatMap(([key, word]) =>
        Object.entries(formsOf(word))
          .filter(([category, text]) => !hasPlacesOf(text, category, tag, english[key]))
          .map(([, text]) => `${key}: ${text}`),
      );
      expect(others).to.deep.equal([]);
    });

    it('have a form for every count that the language tells apart', () => {
      const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
      for (const [key, word] of Object.entries(words)) {
        if (typeof english[key] !== 'string') expect(word, key).to.be.an('object');
        if (typeof word !== 'string') expect(word, key).to.include.all.keys(pluralCategories);
      }
    });

    it('are no English that was left', () => {
      const left = textsOf(words).filter(
        ([key, text]) => !same.includes(key) && Object.values(formsOf(english[key])).includes(text),
      );
      expect(left).to.deep.equal([]);
    });

    it('are written in its script alone', () => {
      for (const [key, text] of textsOf(words)) {
        const letters = text.replace(PLACE, '').match(/\p{L}/gu) ?? [];
        // A mark of a syllable is common to several scripts.
        const others = letters.filter((letter) => !script.test(letter) && !/\p{Script=Common}/u.test(letter));
        expect(others, `${key}: ${text}`).to.deep.equal([]);
        if (text.replace(PLACE, '').trim()) expect(letters, `${key}: ${text}`).to.not.be.empty;
      }
    });

    it('are set as a printer sets them', () => {
      for (const [key, text] of texts) {
        expect(text, key).to.not.match(/['"`´]|\.\.|^\s|\s$|\s{2}|\s[.,،。，]/);
        for (const quote of text.match(QUOTES) ?? []) expect(quotes, key).to.include(quote);
        if (wrong) expect(text, key).to.not.match(wrong);
      }
    });

    it('end as the English words do', () => {
      for (const [key, text] of textsOf(words))
        expect(endOf(text), `${key}: ${text}`).to.equal(endOf(formsOf(english[key]).other ?? ''));
    });

    it('name the box to tick as it is named', () => {
      const [open, close = open] = quotes;
      const label = `${open}${tag === 'fr' ? `\u202f${fr.askThis as string}\u202f` : (words.askThis as string)}${close}`;
      expect(words.noQuestions).to.include(label);
    });
  });

describe('A count', () => {
  const counted = (tag: string, key: MessageKey): string[] =>
    [0, 1, 2, 3, 5, 11, 21, 22, 100, 102].map((n) =>
      sayIn(tag, groups.core)(key, { n }).replace(/[\u2068\u2069]/g, ''),
    );

  it('has its right form in Polish', () => {
    expect(counted('pl', 'treatments')).to.deep.equal([
      'Pokazano 0 metod leczenia',
      'Pokazano 1 metodę leczenia',
      'Pokazano 2 metody leczenia',
      'Pokazano 3 metody leczenia',
      'Pokazano 5 metod leczenia',
      'Pokazano 11 metod leczenia',
      'Pokazano 21 metod leczenia',
      'Pokazano 22 metody leczenia',
      'Pokazano 100 metod leczenia',
      'Pokazano 102 metody leczenia',
    ]);
  });

  it('has its right form in Arabic', () => {
    expect(counted('ar', 'treatments')).to.deep.equal([
      'لا توجد علاجات معروضة',
      'علاج واحد معروض',
      'علاجان معروضان',
      '3 علاجات معروضة',
      '5 علاجات معروضة',
      '11 علاجًا معروضًا',
      '21 علاجًا معروضًا',
      '22 علاجًا معروضًا',
      '100 علاج معروض',
      '102 علاج معروض',
    ]);
  });

  it('has its right form in Hebrew', () => {
    expect(counted('he', 'found').slice(0, 4)).to.deep.equal([
      'נמצאו 0 תשובות',
      'נמצאה תשובה אחת',
      'נמצאו שתי תשובות',
      'נמצאו 3 תשובות',
    ]);
  });

  it('is singular for none in French, as French has it', () => {
    expect(counted('fr', 'found').slice(0, 3)).to.deep.equal([
      '0 réponse trouvée',
      '1 réponse trouvée',
      '2 réponses trouvées',
    ]);
  });
});

describe('A Latin name', () => {
  for (const tag of ['ar', 'he'])
    it(`keeps its punctuation to itself in ${tag}, which is read from the right`, () => {
      const line = sayIn(tag, groups.core)('reviewed', { by: 'Dr. Jane Doe (MD)', role: 'oncologist', date: '2026' });
      for (const value of ['Dr. Jane Doe (MD)', 'oncologist', '2026']) expect(line).to.include(`\u2068${value}\u2069`);
    });

  it('stands as it is where the words are read from the left', () => {
    for (const { tag } of LANGUAGES.filter((each) => !['ar', 'he'].includes(each.tag)))
      expect(sayIn(tag, groups.core)('reviewed', { by: 'Jane Doe' }), tag)
        .to.match(/Jane Doe/)
        .and.to.not.match(/[\u2066-\u2069]/);
  });
});

describe('The made-up language for tests', () => {
  before(registerPseudo);

  it('says every English word with accents, in brackets, and about 40 % longer', () => {
    for (const [key, text] of textsOf(english)) {
      expect(pseudo(text), key).to.match(/^［.+］$/);
      expect(placesOf(pseudo(text)), key).to.equal(placesOf(text));
      expect(pseudo(text).length / text.length, key).to.be.at.least(1.4);
    }
    expect(pseudo('Back to the text')).to.equal('［Ɓàćķ ŧǿ ŧħḗ ŧḗẋŧ one two］');
  });

  it('is spoken on a page in it, with its places filled and its plurals chosen', () => {
    expect(sayIn(PSEUDO, groups.core).lang).to.equal('en-xa');
    expect(sayIn(PSEUDO, groups.core)('source', { n: 3 })).to.equal('［Şǿŭřćḗ 3 one］');
    expect(sayIn(PSEUDO, groups.core)('treatments', { n: 1 })).to.equal('［1 ŧřḗàŧḿḗƞŧ şħǿŵƞ one two］');
    expect(sayIn(PSEUDO, groups.core)('treatments', { n: 2 })).to.equal('［2 ŧřḗàŧḿḗƞŧş şħǿŵƞ one two］');
    expect(sayIn('en', groups.core)('source', { n: 3 })).to.equal('Source 3');
  });
});
