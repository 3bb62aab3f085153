/** What is written for a page without scripts is node by node what the browser's builder makes. */
import { expect } from '@open-wc/testing';
import { type RenderOptions, renderToString } from '../helpers/render.js';
import spanish from '../../dist/content/es.json';
import { announceContent } from '../../src/content/registry.js';
import type { Content } from '../../src/content/model.js';
import '../../src/messages/es.js';
import { bundled } from '../helpers/content.js';
import { page } from '../helpers/elements.js';

announceContent(spanish);
const OWN = ['data-kc-asked', 'data-kc-revision', 'data-kc-updated', 'data-kc-date'];

/** The lists alone, without what says for what they were written. */
function listsIn(host: Element): string[] {
  return [...host.querySelectorAll(':scope > .kc-answers')].map((list) => {
    const copy = list.cloneNode(true) as Element;
    for (const name of OWN) copy.removeAttribute(name);
    copy.normalize();
    return copy.outerHTML;
  });
}

function written(content: Content, options: RenderOptions): string[] {
  const template = document.createElement('template');
  template.innerHTML = renderToString(content, options);
  return listsIn(template.content.firstElementChild as Element);
}

async function built(lang: string, { element = 'kc-faq', headingLevel, ...asked }: RenderOptions): Promise<string[]> {
  const attributes = Object.entries({ ...asked, 'heading-level': headingLevel }).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}="${value as string}"`,
  );
  const box = await page(`<div lang="${lang}"><${element} ${attributes.join(' ')}></${element}></div>`);
  const lists = listsIn(box.firstElementChild as Element);
  box.remove();
  return lists;
}

/** Where two texts begin to differ; nothing where they don't. */
function difference(given: string, wanted: string): string {
  const at = [...wanted].findIndex((letter, index) => letter !== given[index]);
  if (at < 0) return given.slice(wanted.length);
  return [given, wanted].map((text) => text.slice(Math.max(0, at - 80), at + 40)).join(' ≠ ');
}

const cases: [string, Content, RenderOptions][] = [
  ...bundled().topics.map(({ id }): [string, Content, RenderOptions] => ['en', bundled(), { topic: id }]),
  ['en', bundled(), { topic: 'all' }],
  ['en', bundled(), { topic: 'spread,stages', headingLevel: 4 }],
  ['en', bundled(), { questions: 'spread-outlook,spread-aims' }],
  ['es', spanish, { topic: 'spread' }],
  ['es', spanish, { topic: 'all' }],
  ['en', bundled(), { element: 'kc-treatment-list', topic: 'spread' }],
  ['en', bundled(), { element: 'kc-treatment-list', layout: 'cards', outcomes: 'none' }],
];

describe('What is written for a page is what the browser would build', () => {
  for (const [lang, content, options] of cases)
    it(`${lang} ${JSON.stringify(options)}`, async () => {
      const wanted = await built(lang, options);
      expect(wanted).to.have.lengthOf(2);
      const given = written(content, options);
      expect(wanted.map((list, index) => difference(given[index] ?? '', list))).to.deep.equal(['', '']);
    });
});
