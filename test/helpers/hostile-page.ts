/** What a test of hostile strings asks the page that shows them: which are shown, what there is, what a click does. */
import { DIRECTORY, GROUP, LIST, stands, textsAt, TOPIC, TREATMENT, UNSEEN } from './hostile-fields.js';
import { tryOut } from './hostile-tries.js';
import { readPaper, watched } from './hostile-watch.js';

const LISTS = 'kc-faq, kc-treatment-list, kc-related';
const ALLOWED_ADDRESS = /^(#|https?:|mailto:|tel:)/;

/** Elements under our own, in the page and in shadow roots, and on paper. */
function allElements(): Element[] {
  const hosts = [...document.querySelectorAll(LISTS)];
  const roots = hosts.flatMap((host) => [host, ...(host.shadowRoot ? [host.shadowRoot] : [])]);
  return [...new Set(roots.flatMap((root) => [...root.querySelectorAll('*')]))];
}

/** The names of what stood on paper, or for a moment; and the titles of what was printed. */
const passing = new Set<string>();
const papers: string[] = [];

const namesOf = (elements: Iterable<Element>): string[] =>
  [...elements].flatMap((each) => [
    each.localName,
    ...each.getAttributeNames().map((name) => `${each.localName}@${name}`),
  ]);

const isBad = (element: Element, name: string): boolean => {
  if (/^on|^style$|^srcdoc$/.test(name)) return true;
  return /^(xlink:)?href$|^src$|action$/.test(name) && !ALLOWED_ADDRESS.test(element.getAttribute(name) ?? '');
};

/** Links that lead where an answer may not, and attributes that would run or style something. */
const badIn = (elements: Iterable<Element>): string[] =>
  [...elements].flatMap((each) =>
    each
      .getAttributeNames()
      .filter((name) => isBad(each, name))
      .map((name) => `${each.localName} ${name}=${each.getAttribute(name)}`),
  );

const note = (elements: Element[]): void => {
  for (const name of [...namesOf(elements), ...badIn(elements).map((bad) => `bad: ${bad}`)]) passing.add(name);
};

readPaper((leaflet) => {
  note([...leaflet.querySelectorAll('*')]);
  papers.push((leaflet.querySelector('h2')?.textContent ?? '').replace(/\s+/g, ' ').trim());
});

/** How many elements of each name there are. */
function counts(): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { localName } of allElements()) found[localName] = (found[localName] ?? 0) + 1;
  return found;
}

const itemsOf = (list: Element, selector: string): Map<string, Element> =>
  new Map([...list.querySelectorAll<HTMLElement>(selector)].map((each) => [each.dataset.kcId ?? '', each]));

/** Which strings aren't where they belong, and how many fields were looked at. */
function missing(strings: string[]): { missing: string[]; fields: string[] } {
  const gone: string[] = [];
  const fields = new Set(UNSEEN);
  const look = (words: string, box: ParentNode, where: string, places: typeof TOPIC): void => {
    for (const [names, selector, how] of places) {
      for (const name of names.split(', ')) fields.add(name);
      if (!stands(words, textsAt(box, selector), how)) gone.push(`${where} ${names}: ${words.slice(0, 80)}`);
    }
  };
  for (const list of document.querySelectorAll('kc-faq, kc-treatment-list')) {
    const once = LIST.map(([names, selector, how]) => [names, textsAt(list, selector), how] as const);
    const items = itemsOf(list, list.localName === 'kc-faq' ? '.kc-topic' : '.kc-treatment');
    const questions = itemsOf(list, '.kc-question');
    for (const words of strings) {
      for (const [names, texts, how] of once) {
        for (const name of names.split(', ')) fields.add(name);
        if (!stands(words, texts, how)) gone.push(`${names}: ${words.slice(0, 80)}`);
      }
      const item = items.get(words);
      const isTopic = list.localName === 'kc-faq';
      for (const name of isTopic ? ['topic.id', 'question.id'] : ['treatment.id']) fields.add(name);
      if (!item || (isTopic && !questions.has(words))) gone.push(`id in ${list.id}: ${words.slice(0, 80)}`);
      else look(words, item, list.id, isTopic ? TOPIC : TREATMENT);
      if (!isTopic) continue;
      look(words, item?.closest('.kc-group') ?? list, list.id, GROUP);
      look(words, list, list.id, DIRECTORY);
    }
  }
  const links = textsAt(document, '.kc-related a');
  for (const name of ['topic.related', 'topic.url']) fields.add(name);
  for (const words of strings) if (!links.has(words)) gone.push(`link to read on: ${words.slice(0, 80)}`);
  return { missing: gone, fields: [...fields] };
}

const CLICKABLE =
  'summary, button, .kc-term, .kc-cite, .kc-back, input[type="checkbox"], input[type="radio"], a[href^="#"]';

/** Clicks everything that can be clicked, what comes by it too; links that lead off the page aren't followed. */
async function clickAll(): Promise<number> {
  const clicked = new Set<Element>();
  for (let isNew = true; isNew;) {
    const next = allElements().filter((each) => each.matches(CLICKABLE) && !clicked.has(each));
    for (const each of next) {
      clicked.add(each);
      if (each.isConnected) (each as HTMLElement).click();
    }
    isNew = next.length > 0;
    await new Promise(requestAnimationFrame);
  }
  return clicked.size;
}

export const hostile = {
  missing,
  clickAll,
  counts,
  watched,
  names: (): string[] => [...new Set([...namesOf(allElements()), ...passing])],
  papers: (): string[] => papers,
  tryOut: (strings: string[], attributes: Record<string, string[]>) =>
    tryOut(strings, attributes, () => note(allElements())),
  bad: (): string[] => badIn(allElements()),
};
Object.assign(window, { hostile });
