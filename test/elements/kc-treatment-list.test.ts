import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { KcTreatmentList } from '../../src/elements/kc-treatment-list.js';
import { TREATMENT_TYPES } from '../../src/content/model.js';
import { bundled } from '../helpers/content.js';
import { isSeen, openIn, page, settled, statusOf } from '../helpers/elements.js';

const { treatments, topics } = bundled();
const listOf = (markup: string): Promise<KcTreatmentList> => page<KcTreatmentList>(markup);

const seenIn = (list: Element): string[] =>
  [...list.querySelectorAll<HTMLElement>('.kc-treatment')].filter(isSeen).map(({ dataset }) => dataset.kcId ?? '');
const buttonsOf = (list: Element): HTMLButtonElement[] => [
  ...(list.shadowRoot?.querySelectorAll<HTMLButtonElement>('[part="filter"] button') ?? []),
];
const buttonOf = (list: Element, name: string): HTMLButtonElement =>
  buttonsOf(list).find((each) => each.textContent?.trim() === name) ?? expect.fail(`no button ${name}`);
const countOf = (list: Element): string => list.shadowRoot?.querySelector('[part="count"]')?.textContent ?? '';

describe('kc-treatment-list', () => {
  it('shows every treatment once, grouped by type', async () => {
    const list = await listOf('<kc-treatment-list></kc-treatment-list>');
    expect(seenIn(list).sort()).to.deep.equal(treatments.map(({ id }) => id).sort());
    for (const group of list.querySelectorAll<HTMLElement>('.kc-group'))
      for (const { dataset } of group.querySelectorAll<HTMLElement>('.kc-treatment'))
        expect(treatments.find(({ id }) => id === dataset.kcId)?.type).to.equal(group.dataset.kcType);
  });

  it('says who reviewed it and what is urgent before the filter', async () => {
    const list = await listOf('<kc-treatment-list></kc-treatment-list>');
    const top = (element?: Element | null): number => element?.getBoundingClientRect().top ?? expect.fail('is missing');
    const urgent = list.querySelector('.kc-urgent');
    expect(list.querySelector('.kc-review')?.textContent).to.contain('Not yet reviewed by a clinician.');
    expect(urgent?.closest('details')).to.equal(null);
    expect(top(urgent)).to.be.greaterThan(top(list.querySelector('.kc-review')));
    expect(top(list.shadowRoot?.querySelector('[part="filter"]'))).to.be.greaterThan(top(urgent));
    expect(top(list.querySelector('.kc-group'))).to.be.greaterThan(
      top(list.shadowRoot?.querySelector('[part="count"]')),
    );
  });

  it('offers a filter for each type that there is, and shows only that type', async () => {
    const list = await listOf('<kc-treatment-list></kc-treatment-list>');
    expect(buttonsOf(list).length).to.equal(1 + new Set(treatments.map(({ type }) => type)).size);
    setTimeout(() => buttonOf(list, 'Immunotherapy').click());
    const { detail } = await oneEvent(list, 'kc-filter');
    const wanted = treatments.filter(({ type }) => type === 'immunotherapy').map(({ id }) => id);
    expect(seenIn(list)).to.deep.equal(wanted);
    expect(detail).to.deep.equal({ type: 'immunotherapy', count: wanted.length });
    expect(countOf(list)).to.equal(`${wanted.length} treatments shown`);
    buttonOf(list, 'All').click();
    expect(seenIn(list).length).to.equal(treatments.length);
    expect(countOf(list)).to.equal(`${treatments.length} treatments shown`);
  });

  it('says one treatment in the singular', async () => {
    const list = await listOf('<kc-treatment-list treatments="nivolumab,ablation,metastasectomy"></kc-treatment-list>');
    buttonOf(list, 'Immunotherapy').click();
    expect(countOf(list)).to.equal('1 treatment shown');
  });

  it('says which type is shown, by name and state, to a screen reader', async () => {
    const list = await listOf('<kc-treatment-list></kc-treatment-list>');
    expect(list.shadowRoot?.querySelector('[part="filter"]')?.getAttribute('role')).to.equal('group');
    buttonOf(list, 'Surgery').click();
    const pressed = buttonsOf(list).filter((each) => each.ariaPressed === 'true');
    expect(pressed.map((each) => each.textContent)).to.deep.equal(['Surgery']);
    expect(list.shadowRoot?.querySelector('[part="count"]')?.getAttribute('role')).to.equal('status');
  });

  it('filters by keyboard', async () => {
    const list = await listOf('<kc-treatment-list></kc-treatment-list>');
    buttonOf(list, 'Immunotherapy').focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(seenIn(list)).to.deep.equal(treatments.filter(({ type }) => type === 'targeted').map(({ id }) => id));
  });

  it('keeps what is open when the filter is used', async () => {
    const list = await listOf('<kc-treatment-list></kc-treatment-list>');
    list.querySelector<HTMLElement>('#treatment-nivolumab summary')?.click();
    buttonOf(list, 'Surgery').click();
    buttonOf(list, 'All').click();
    expect(openIn(list)).to.deep.equal(['nivolumab']);
  });

  it('shows only the types, the treatments or the topic asked for', async () => {
    const two = await listOf('<kc-treatment-list type="surgery, trial"></kc-treatment-list>');
    const types = new Set(seenIn(two).map((id) => treatments.find((each) => each.id === id)?.type));
    expect([...types]).to.deep.equal(['surgery', 'trial']);
    const named = await listOf('<kc-treatment-list treatments="sunitinib nivolumab"></kc-treatment-list>');
    expect(seenIn(named)).to.deep.equal(['nivolumab', 'sunitinib']);
    const sarcomatoid = topics.find(({ id }) => id === 'sarcomatoid');
    const ofTopic = await listOf('<kc-treatment-list topic="sarcomatoid"></kc-treatment-list>');
    expect(seenIn(ofTopic).sort()).to.deep.equal([...(sarcomatoid?.treatments ?? [])].sort());
  });

  it('offers no filter where there is one type only', async () => {
    const list = await listOf('<kc-treatment-list type="immunotherapy"></kc-treatment-list>');
    expect(isSeen(list.shadowRoot?.querySelector('[part="filter"]'))).to.equal(false);
    expect(isSeen(list.shadowRoot?.querySelector('[part="count"]'))).to.equal(false);
  });

  it('folds treatments in a list, and shows all of them as cards', async () => {
    const list = await listOf('<kc-treatment-list type="surgery"></kc-treatment-list>');
    expect(isSeen(list.querySelector('.kc-answer'))).to.equal(false);
    list.layout = 'cards';
    await settled(list);
    expect(list.querySelector('details.kc-treatment')).to.equal(null);
    expect(isSeen(list.querySelector('article .kc-answer'))).to.equal(true);
  });

  it('gives each number its group, its time and what it is compared with', async () => {
    const list = await listOf('<kc-treatment-list treatments="nivolumab"></kc-treatment-list>');
    const { outcomes = [] } = treatments.find(({ id }) => id === 'nivolumab') ?? {};
    expect(outcomes.length).to.be.greaterThan(0);
    for (const { group, people, time, versus, what } of outcomes)
      for (const words of [group, String(people), time, versus.what, what, 'in 100'])
        expect(list.textContent).to.contain(words);
  });

  it('says so where there is nothing to show', async () => {
    const list = await listOf('<kc-treatment-list type="nonsense"></kc-treatment-list>');
    expect(statusOf(list)).to.contain('There are no answers on this topic here.');
    expect(isSeen(list.shadowRoot?.querySelector('[part="filter"]'))).to.equal(false);
  });

  it('goes to the treatment that the page’s address names', async () => {
    location.hash = '#treatment-sunitinib';
    const list = await listOf('<kc-treatment-list></kc-treatment-list>');
    expect(openIn(list)).to.deep.equal(['sunitinib']);
    location.hash = '';
  });

  it('goes to a treatment that the filter had hidden', async () => {
    const list = await listOf('<kc-treatment-list></kc-treatment-list>');
    buttonOf(list, 'Surgery').click();
    location.hash = '#treatment-nivolumab';
    await oneEvent(window, 'hashchange');
    expect(isSeen(list.querySelector('#treatment-nivolumab .kc-answer'))).to.equal(true);
    expect(
      buttonsOf(list)
        .filter((each) => each.ariaPressed === 'true')
        .map((each) => each.value),
    ).to.deep.equal(['all']);
    location.hash = '';
  });

  it('has headings without a gap, and names every type in words', async () => {
    const list = await listOf('<kc-treatment-list heading-level="3"></kc-treatment-list>');
    expect(list.querySelector('.kc-group > .kc-title')?.localName).to.equal('h3');
    expect(list.querySelector('.kc-treatment .kc-heading')?.localName).to.equal('h4');
    expect(list.querySelector('.kc-urgent .kc-heading')?.localName).to.equal('h3');
    for (const type of TREATMENT_TYPES) expect(list.textContent).to.not.contain(`>${type}<`);
  });

  for (const layout of ['list', 'cards'])
    it(`has nothing that axe finds as ${layout}, and with the filter used`, async function () {
      // axe is slow on a busy machine.
      this.timeout(60_000);
      const oneOfEach = TREATMENT_TYPES.map((type) => treatments.find((each) => each.type === type)?.id).join();
      const list = await listOf(`<kc-treatment-list layout="${layout}" treatments="${oneOfEach}"></kc-treatment-list>`);
      for (const details of list.querySelectorAll('details')) details.open = true;
      await expect(list).to.be.accessible();
      buttonOf(list, 'Surgery').click();
      await expect(list).to.be.accessible();
    });
});
