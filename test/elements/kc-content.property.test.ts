/** Whatever a content file holds: what could be read of it is shown, each question with its own answer. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { groupTopics } from '../../src/content/groups.js';
import type { Content } from '../../src/content/model.js';
import { readContent } from '../../src/content/read.js';
import type { KcContent } from '../../src/elements/kc-content.js';
import {
  aCite,
  aContent,
  aGroup,
  aParagraph,
  aQuestion,
  aTerm,
  aTopic,
  aTreatment,
  anOutcome,
} from '../helpers/content.js';
import { muteWarnings, page, settled } from '../helpers/elements.js';
import { breakContent, someChanges } from '../helpers/hostile-json.js';
import { waitUntil } from '../helpers/until.js';

const SEED = 20261124;
/** As docs/security-tests.md tells. */
const RUNS = 200;
const LIMIT_MS = 140_000;

const PAGE = `<kc-content>
  <kc-faq searchable expandable linkable printable askable></kc-faq>
  <kc-treatment-list layout="cards" outcomes="picture"></kc-treatment-list>
  <kc-treatment-list layout="compare" outcomes="table"></kc-treatment-list>
  <kc-related href-template="/{topic}"></kc-related>
</kc-content>`;

/** Six questions of two topics, each with an answer that no other has, and treatments with numbers. */
const GIVEN = aContent({
  topics: ['spread', 'numbers'].map((id) =>
    aTopic({
      id,
      related: ['spread', 'numbers'],
      questions: ['one', 'two', 'three'].map((name) =>
        aQuestion({
          id: `${id}-${name}`,
          question: `Question ${name} of ${id}?`,
          answer: [
            aParagraph(`Answer ${name} of ${id}. `, aCite('nci')),
            aParagraph(aTerm('metastasis', `More of ${name}`)),
          ],
        }),
      ),
    }),
  ),
  groups: [aGroup({ topics: ['numbers', 'spread'] })],
  treatments: ['nivolumab', 'ipilimumab'].map((id) => aTreatment({ id, name: id, outcomes: [anOutcome()] })),
});

/** As a file has it. */
const asFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What can be read; nothing where it is refused. */
function contentOf(value: unknown): Content | undefined {
  try {
    return readContent(value).content;
  } catch {
    return undefined;
  }
}

const words = (element: Element | null | undefined): string => element?.textContent ?? '';

/** Every text of an answer, in order. */
const textOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textOf);
  if (!value || typeof value !== 'object') return [];
  const node = value as { type?: string; value?: string; children?: unknown };
  return node.type === 'text' ? [String(node.value)] : textOf(node.children);
};

/** What doesn't stand where it belongs: each question with its own answer. */
function mistakes(list: Element, { topics, groups }: Content): string[] {
  const whole = topics.filter(({ questions }) => questions.length);
  const wanted = groupTopics(groups, whole).flatMap(({ items }) => items.flatMap(({ questions }) => questions));
  const shown = [...list.querySelectorAll<HTMLElement>('.kc-question')];
  if (shown.length !== wanted.length) return [`${shown.length} questions in place of ${wanted.length}`];
  return wanted.flatMap(({ id, question, short, answer }, index) => {
    const details = shown[index];
    const text = words(details?.querySelector('.kc-answer'));
    let at = 0;
    const isWhole = textOf([short, answer]).every((each) => (at = text.indexOf(each, at) + each.length) >= each.length);
    const isRight = details?.dataset.kcId === id && words(details.querySelector('summary')) === question;
    return isWhole && isRight ? [] : [`question ${index}: ${JSON.stringify(id)}`];
  });
}

describe('content that is broken somewhere', function () {
  this.timeout(LIMIT_MS);
  muteWarnings();
  const unhandled: string[] = [];
  const onError = (event: Event): void => {
    const { message = '', reason = '' } = event as Partial<ErrorEvent & PromiseRejectionEvent>;
    unhandled.push(`${event.type}: ${message}${String(reason)}`);
  };
  before(() => {
    console.log(`fast-check's seed: ${SEED}`);
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, onError);
  });
  after(() => {
    for (const type of ['error', 'unhandledrejection']) removeEventListener(type, onError);
  });

  it('is shown as far as it can be read, every question with its own answer', async () => {
    const box = await page<KcContent>(PAGE);
    const faq = box.querySelector('kc-faq') as Element;
    let loads = 0;
    let errors = 0;
    let shown = 0;
    box.addEventListener('kc-load', () => loads++);
    box.addEventListener('kc-error', () => errors++);
    await fc.assert(
      fc.asyncProperty(someChanges(), async (changes) => {
        const value = asFile(breakContent(GIVEN, changes));
        const expected = contentOf(value);
        const before = loads + errors;
        box.content = value;
        await waitUntil(() => loads + errors > before, 'it is read or refused');
        await settled(box);
        if (!expected) return;
        shown++;
        const found = mistakes(faq, expected);
        if (found.length || unhandled.length) throw new Error([...found, ...unhandled].join('; '));
      }),
      { seed: SEED, numRuns: RUNS, interruptAfterTimeLimit: LIMIT_MS, markInterruptAsFailure: true },
    );
    expect(shown).to.be.greaterThan(RUNS / 4);
    expect(unhandled.join()).to.equal('');
  });
});
