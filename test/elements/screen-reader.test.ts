import { expect } from '@open-wc/testing';
import type { KcContent } from '../../src/elements/kc-content.js';
import { aCite, aContent, aParagraph, aQuestion, aSource, aTerm, aText, aTopic, bundled } from '../helpers/content.js';
import { answersIn, faqOf, muteWarnings, page, says, settled, shows, statusOf } from '../helpers/elements.js';
import { activate, readAloud } from '../helpers/screen-reader.js';
import { serve } from '../helpers/server.js';
import { waitUntil } from '../helpers/until.js';

const CONTENT = aContent({
  urgent: [],
  sources: { one: aSource({ title: 'One' }), two: aSource({ title: 'Two' }), three: aSource({ title: 'Three' }) },
  topics: [
    aTopic({
      summary: [aParagraph('A short introduction.', aCite('one'), aCite('two'))],
      questions: [
        aQuestion({
          short: [aText('Sometimes, if its '), aTerm('metastasis', 'spread'), aText(' is small.'), aCite('three')],
          sources: ['three'],
        }),
        aQuestion({ id: 'spread-next', question: 'What comes next?' }),
      ],
    }),
  ],
});

/** The element as a page's author writes it, with content of our own. */
async function faqWith(attributes: string): Promise<HTMLElement> {
  const provider = await page<KcContent>(`<kc-content><kc-faq topic="spread" ${attributes}></kc-faq></kc-content>`);
  provider.content = CONTENT;
  const faq = provider.querySelector('kc-faq') as HTMLElement;
  await shows(faq, 'What comes next?');
  await waitUntil(() => !statusOf(faq));
  await settled(provider);
  return faq;
}

/** The part of what is said between two phrases, both included. */
const between = (phrases: string[], first: string, last: string): string[] => {
  const start = phrases.indexOf(first);
  return phrases.slice(start, phrases.indexOf(last, start) + 1);
};

const question = (words: string): string[] => [words, `heading, ${words}, level 3`, `end, ${words}`];
const paragraph = (...words: string[]): string[] => ['paragraph', ...words, 'end of paragraph'];
const link = (n: number): string[] => [`link, Source ${n}`, `[${n}]`, `end of link, Source ${n}`];
const folded = (words: string): string[] => ['group', words, 'end of group'];

const START = [
  'heading, What if kidney cancer spreads?, level 2',
  ...paragraph('A short introduction.', ...link(1), ...link(2)),
  ...paragraph('Not yet reviewed by a clinician. Last changed on 23 November 2026.'),
];
const END = [...folded('Words explained'), ...folded('Sources'), ...paragraph('Your care team knows you best.')];

describe('kc-faq, read aloud from start to end', () => {
  muteWarnings();

  it('is a heading, its introduction, and each closed question as a heading one lower, without its answer', async () => {
    const faq = await faqWith('');
    expect(await readAloud(faq)).to.deep.equal([
      ...START,
      ...['group', ...question('Can it be cured?'), 'end of group'],
      ...['group', ...question('What comes next?'), 'end of group'],
      ...END,
    ]);
  });

  it('has an open answer after its question: words to explain as buttons, citations as numbered links', async () => {
    const faq = await faqWith('open="first"');
    const phrases = await readAloud(faq);
    expect(between(phrases, 'group', 'end of group')).to.deep.equal([
      'group',
      ...question('Can it be cured?'),
      ...paragraph('Sometimes, if its', 'button, spread, not expanded', 'is small.', ...link(3)),
      ...paragraph('Treatment helps many people to live longer.'),
      ...paragraph('Sources'),
      'list',
      'listitem, level 1, position 1, set size 1',
      'link, Three',
      '(cancer.gov)',
      'National Cancer Institute, 2026',
      'end of listitem, level 1, position 1, set size 1',
      'end of list',
      'end of group',
    ]);
    expect(phrases.join()).to.contain('end of group,group,What comes next?,heading, What comes next?, level 3');
  });

  it('says that a word is expanded once its button is pressed, and next what it means', async () => {
    const faq = await faqWith('open="first"');
    expect(await activate(faq, 'button, spread, not expanded')).to.deep.equal([
      'button, spread, expanded',
      'note',
      'Cancer that has spread.',
    ]);
    expect(between(await readAloud(faq), 'button, spread, expanded', 'is small.')).to.deep.equal([
      'button, spread, expanded',
      'note',
      'Cancer that has spread.',
      'end of note',
      'is small.',
    ]);
  });

  it('has every question that ships, and none of the answers until they are opened', async () => {
    const faq = await faqOf('<kc-faq topic="all"></kc-faq>');
    const questions = bundled().topics.flatMap((topic) => topic.questions);
    const closed = await readAloud(faq);
    for (const each of questions) expect(closed).to.include(`heading, ${each.question}, level 4`);
    // What is said in one piece: marked words part a sentence, and “The” alone would be heard elsewhere, too.
    const answers = answersIn(faq).map((each) => {
      const pieces = [...(each.querySelector('.kc-short')?.childNodes ?? [])].map((node) =>
        `${node.textContent}`.trim(),
      );
      return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
    });
    expect(answers.length).to.equal(questions.length);
    for (const answer of answers) expect(closed).to.not.include(answer);
    faq.expandAll();
    const open = await readAloud(faq);
    for (const answer of answers) expect(open).to.include(answer);
  });

  it('says that the answers could not be loaded once, in a status, and then offers to try again', async () => {
    const { url } = serve({ status: '404' });
    const faq = await faqOf(`<kc-faq src="${url}" topic="other"></kc-faq>`);
    await says(faq, 'could not be loaded');
    expect(await readAloud(faq)).to.deep.equal([
      'status',
      'These answers could not be loaded. Try again, or ask your care team.',
      'end of status',
      'button, Try again',
    ]);
  });
});

describe('kc-treatment-list, read aloud', () => {
  it('names its filter, says which kind is chosen and how many treatments that leaves, before the treatments', async () => {
    const list = await page('<kc-treatment-list treatments="nivolumab, sunitinib"></kc-treatment-list>');
    list.shadowRoot?.querySelector<HTMLElement>('[value="targeted"]')?.click();
    const phrases = await readAloud(list);
    expect(between(phrases, 'group, Kind of treatment', 'end of status')).to.deep.equal([
      'group, Kind of treatment',
      'button, All, not pressed',
      'button, Immunotherapy, not pressed',
      'button, Targeted drugs, pressed',
      'end of group, Kind of treatment',
      'status',
      '1 treatment shown',
      'end of status',
    ]);
    expect(phrases).to.include('heading, Sunitinib, level 3').and.to.not.include('heading, Nivolumab, level 3');
  });
});
