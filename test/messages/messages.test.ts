/** The widget's own words: in which language they are said, and with what in them. */
import { expect } from '@open-wc/testing';
import * as english from '../helpers/english.js';
import type { Plural } from '../../src/messages/words.js';
import { core } from '../../src/messages/en.js';
import { registerMessages } from '../../src/messages/languages.js';
import { sayIn } from '../../src/messages/messages.js';

const say = sayIn('en', core);

describe('A message', () => {
  it('is said in English', () => {
    expect(say('retry')).to.equal('Try again');
  });

  it('has its places filled', () => {
    expect(say('source', { n: 3 })).to.equal('Source 3');
    expect(say('reviewed', { by: 'A', role: 'B', date: 'C' })).to.equal('Reviewed by A, B, on C.');
    expect(say('changed', { date: 0 })).to.equal('Last changed on 0.');
  });

  it('has nothing where it is given nothing for a place', () => {
    expect(say('source')).to.equal('Source ');
    expect(say('reviewed', { by: 'A' })).to.equal('Reviewed by A, , on .');
  });

  it('keeps what looks like a place or a pattern in what it is given', () => {
    expect(say('source', { n: '{n} $& $1' })).to.equal('Source {n} $& $1');
  });

  it('comes in the singular and the plural', () => {
    const counts = [0, 1, 2, 100].map((n) => say('treatments', { n }));
    expect(counts).to.deep.equal([
      '0 treatments shown',
      '1 treatment shown',
      '2 treatments shown',
      '100 treatments shown',
    ]);
  });

  it('has words for every occasion in English, with nothing but places between braces', () => {
    for (const [key, message] of Object.values(english).flatMap((words) => Object.entries<string | Plural>(words)))
      for (const form of typeof message === 'string' ? [message] : Object.values(message)) {
        expect(form.trim(), key).to.not.equal('');
        expect(form.replace(/\{\w+\}/g, ''), key).to.not.match(/[{}<>]/);
      }
  });
});

describe('The words of another language', () => {
  it('are said once they are registered, also to those who asked before', () => {
    const early = sayIn('nl', core);
    expect(early('retry')).to.equal('Try again');
    registerMessages('nl', { retry: 'Opnieuw' });
    expect(early('retry')).to.equal('Opnieuw');
    expect(sayIn('nl', core)('retry')).to.equal('Opnieuw');
  });

  it('are said in a region of the language, unless it has its own', () => {
    registerMessages('pt', { retry: 'Tentar novamente', sources: 'Fontes' });
    registerMessages('pt-BR', { retry: 'Tente de novo' });
    expect(sayIn('pt-PT', core)('retry')).to.equal('Tentar novamente');
    for (const lang of ['pt-BR', 'pt-br', 'PT-BR']) expect(sayIn(lang, core)('retry'), lang).to.equal('Tente de novo');
    expect(sayIn('PT', core)('retry')).to.equal('Tentar novamente');
    expect(sayIn('pt-BR', core)('sources'), 'what the region lacks').to.equal('Fontes');
  });

  it('are said in English where they are missing', () => {
    registerMessages('da', { retry: 'Prøv igen' });
    expect(sayIn('da', core)('sources')).to.equal('Sources');
    expect(sayIn('da', core)('treatments', { n: 1 })).to.equal('1 treatment shown');
    expect(sayIn('tlh', core)('retry')).to.equal('Try again');
  });

  it('have the plurals of their own language', () => {
    registerMessages('pl', {
      treatments: { one: '{n} leczenie', few: '{n} leczenia', many: '{n} leczeń', other: '{n} leczenia' },
    });
    registerMessages('fr', { treatments: { one: '{n} traitement', other: '{n} traitements' } });
    const counted = (lang: string): string[] => [0, 1, 2, 5].map((n) => sayIn(lang, core)('treatments', { n }));
    expect(counted('pl')).to.deep.equal(['0 leczeń', '1 leczenie', '2 leczenia', '5 leczeń']);
    expect(counted('fr-CA')).to.deep.equal(['0 traitement', '1 traitement', '2 traitements', '5 traitements']);
  });

  it('have the English plurals where they are said in English', () => {
    registerMessages('fr-CH', { retry: 'Réessayer' });
    registerMessages('ja', { retry: 'もう一度' });
    expect(sayIn('ja', core)('treatments', { n: 1 })).to.equal('1 treatment shown');
    expect(sayIn('it', core)('treatments', { n: 0 })).to.equal('0 treatments shown');
  });

  it('need not have every plural form', () => {
    registerMessages('cs', { treatments: { other: '{n} možností' } });
    expect(sayIn('cs', core)('treatments', { n: 1 })).to.equal('1 možností');
    registerMessages('sk', { treatments: {} });
    expect(sayIn('sk', core)('treatments', { n: 1 })).to.equal('');
  });

  it('can replace the English ones, some or all', () => {
    registerMessages('en', { retry: 'Have another go' });
    expect(say('retry')).to.equal('Have another go');
    expect(say('sources')).to.equal('Sources');
    registerMessages('en', {});
    expect(say('retry')).to.equal('Try again');
  });

  for (const lang of ['', '-', 'en_US', 'x', 'not a language', '1', 'constructor'])
    it(`are English, and no error, on a page whose language is ${JSON.stringify(lang)}`, () => {
      expect(sayIn(lang, core)('treatments', { n: 2 })).to.equal('2 treatments shown');
    });
});
