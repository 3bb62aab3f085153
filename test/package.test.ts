/** The doors of the package: what each brings along, and what it leaves alone. */
import { expect } from '@open-wc/testing';

const TAGS = ['kc-content', 'kc-faq', 'kc-treatment-list', 'kc-related'] as const;
const registered = (): (CustomElementConstructor | undefined)[] => TAGS.map((tag) => customElements.get(tag));
const problems: unknown[] = [];

// The order of these tests is that in which a page opens the doors.
describe('The package', () => {
  before(() => addEventListener('error', ({ error }) => problems.push(error)));

  it('gives its classes, events and functions to a developer, and registers nothing', async () => {
    const door = await import('../src/index.js');
    expect(registered()).to.deep.equal([undefined, undefined, undefined, undefined]);
    expect(Object.keys(door).toSorted()).to.deep.equal([
      'ContentProblem',
      'KcContent',
      'KcErrorEvent',
      'KcFaq',
      'KcFilterEvent',
      'KcLinkEvent',
      'KcLoadEvent',
      'KcRelated',
      'KcSearchEvent',
      'KcToggleEvent',
      'KcTreatmentList',
      'OUTCOMES_VIEWS',
      'PROBLEM_CODES',
      'SCHEMA',
      'TREATMENT_LAYOUTS',
      'TREATMENT_TYPES',
      'allowOrigins',
      'announceContent',
      'readContent',
      'registerMessages',
    ]);
  });

  it('registers its tags by the door of that name, the provider before those who ask it', async () => {
    const order: string[] = [];
    const define = customElements.define.bind(customElements);
    customElements.define = (tag, ...more) => {
      order.push(tag);
      define(tag, ...more);
    };
    await import('../src/register.js');
    customElements.define = define;
    const { KcContent, KcFaq, KcTreatmentList, KcRelated } = await import('../src/index.js');
    expect(registered()).to.deep.equal([KcContent, KcFaq, KcTreatmentList, KcRelated]);
    expect(order[0]).to.equal('kc-content');
    expect(order).to.have.lengthOf(4);
  });

  it('brings no content by that door', async () => {
    const { findContent } = await import('../src/content/registry.js');
    expect(findContent('en')).to.be.undefined;
  });

  it('leaves the tags as they are when its script runs again, or another copy of it', async () => {
    const first = registered();
    const again: string[] = ['../src/register.ts?again', '../dist/kc-core.js'];
    for (const copy of again) await import(copy);
    expect(registered()).to.deep.equal(first);
    expect(problems).to.deep.equal([]);
  });

  it('brings the English content by the door for a script tag', async () => {
    await import('../src/kc.js');
    const { findContent } = await import('../src/content/registry.js');
    expect(findContent('en')?.topics).to.not.be.empty;
  });

  it('gives the page one name by the door for pages without modules, and leaves one that is there', async () => {
    const { registerMessages } = await import('../src/messages/languages.js');
    await import('../src/kc.classic.js');
    const { kcAnswers } = globalThis;
    expect(kcAnswers?.version).to.match(/^\d+\.\d+\.\d+$/);
    expect(kcAnswers?.registerMessages).to.equal(registerMessages);
    const again: string = '../src/kc.classic.ts?again';
    await import(again);
    expect(globalThis.kcAnswers).to.equal(kcAnswers);
  });
});
