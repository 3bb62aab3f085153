/** Content that came with a script: announced once a language, found by the language of the reader. */
import { expect } from '@open-wc/testing';
import type { Content } from '../../src/content/model.js';
import { ANNOUNCE, announce as announceAgain, announceContent, findContent } from '../../src/content/registry.js';
import { aContent } from '../helpers/content.js';

const contents = (): Map<string, Content> =>
  (globalThis as unknown as Record<symbol, Map<string, Content>>)[Symbol.for('kc-registry-1')]!;

const titleIn = (lang: string): string | undefined => findContent(lang)?.title;
const announce = (lang: string, title = lang): void => announceContent(aContent({ lang, title }));

/** Calls back until the test is over, or until the function it returns is called. */
function onAnnounce(listener: () => void): () => void {
  addEventListener(ANNOUNCE, listener);
  const stop = (): void => removeEventListener(ANNOUNCE, listener);
  stops.push(stop);
  return stop;
}

function listen(): { calls: number; stop: () => void } {
  const listener = { calls: 0, stop: onAnnounce(() => listener.calls++) };
  return listener;
}
const stops: (() => void)[] = [];

describe('Announced content', () => {
  beforeEach(() => contents().clear());
  afterEach(() => stops.splice(0).forEach((stop) => stop()));

  it('is nothing before anything is announced', () => {
    expect(titleIn('en')).to.be.undefined;
  });

  it('is found by its language', () => {
    announce('en');
    announce('de');
    expect(titleIn('de')).to.equal('de');
    expect(titleIn('en')).to.equal('en');
  });

  it('is found by a region of its language, in whatever case the page writes it', () => {
    announce('en');
    announce('de');
    for (const lang of ['de-AT', 'DE', 'DE-at', 'de-Latn-CH-1996']) expect(titleIn(lang), lang).to.equal('de');
  });

  it('is found in whatever case its own language is written', () => {
    announce('EN');
    announce('De');
    expect(titleIn('de-AT')).to.equal('De');
    announce('de', 'a second one');
    expect(titleIn('de')).to.equal('De');
  });

  it('of the very region comes before that of the language', () => {
    announce('pt');
    announce('pt-BR');
    for (const lang of ['pt-BR', 'pt-br', 'PT-BR']) expect(titleIn(lang), lang).to.equal('pt-BR');
    expect(titleIn('pt-PT')).to.equal('pt');
  });

  it('of the first announced language stands in for a language that is not there', () => {
    announce('fr');
    announce('en');
    for (const lang of ['ja', '', 'x', 'fren']) expect(titleIn(lang), lang).to.equal('fr');
  });

  it('stays the first of its language when a second script brings another', () => {
    announce('en', 'first');
    announce('en', 'second');
    expect(titleIn('en')).to.equal('first');
  });

  it('is told to everybody who listens, and only when it is new', () => {
    const [one, two] = [listen(), listen()];
    announce('en');
    expect([one.calls, two.calls]).to.deep.equal([1, 1]);
    announce('en');
    expect([one.calls, two.calls]).to.deep.equal([1, 1]);
    announce('de');
    expect([one.calls, two.calls]).to.deep.equal([2, 2]);
  });

  it('can be found already by those who are told', () => {
    let found: string | undefined;
    onAnnounce(() => (found = titleIn('en')));
    announce('en', 'here');
    expect(found).to.equal('here');
  });

  it('is not told to those who stopped listening', () => {
    const [one, two] = [listen(), listen()];
    one.stop();
    announce('en');
    expect([one.calls, two.calls]).to.deep.equal([0, 1]);
  });

  it('can be told again without anything new', () => {
    const one = listen();
    announceAgain();
    expect(one.calls).to.equal(1);
  });
});
