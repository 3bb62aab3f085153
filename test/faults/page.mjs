/** The pages on which faults are loaded: what runs there, and what a reader sees there. */
import { TIMES } from './fault.mjs';
import { ID } from './file.mjs';
import { FAULTS } from './list.mjs';

/**
 * @typedef {object} Job What is to be loaded.
 * @property {string} name
 * @property {string} src
 * @property {Record<string, string>} attributes
 */

/**
 * @typedef {object} Sight What is there once a load has settled.
 * @property {number} ms
 * @property {string} code
 * @property {string} message What `kc-error` tells the developer.
 * @property {number} leftOut
 * @property {string} answers `new`, `bundled`, or nothing.
 * @property {boolean} hasOwnWords The page's own words are in sight.
 * @property {string} status
 * @property {boolean} hasRetry
 * @property {number} lines What was said on the console of a load that failed.
 */

/** Which script a page has: that without answers, or that with them. */
export const SCRIPTS = /** @type {const} */ ({ core: 'kc-core.js', full: 'kc.js' });
/** @typedef {keyof typeof SCRIPTS} Kind */

/** Runs in the page. @param {Job[]} jobs @param {string} id Of the question in the file. */
function run(jobs, id) {
  const page = /** @type {any} */ (globalThis);
  const { document, performance, console } = page;
  page.sights = {};
  /** What nobody has handled. @type {string[]} */
  page.unhandled = [];
  page.addEventListener('error', (/** @type {any} */ { message }) => page.unhandled.push(message));
  page.addEventListener('unhandledrejection', (/** @type {any} */ { reason }) => page.unhandled.push(String(reason)));
  /** @type {string[]} */
  const lines = [];
  for (const level of ['warn', 'error'])
    console[level] = (/** @type {unknown[]} */ ...words) => lines.push(` ${words.join(' ')} `);

  const isSeen = (/** @type {any} */ element) => !!element && element.getClientRects().length > 0;

  /** @param {Job} job */
  function insert({ src, attributes }) {
    const host = document.createElement('div');
    host.innerHTML = '<kc-content><kc-faq topic="spread"><p>Own words</p></kc-faq></kc-content>';
    const faq = host.querySelector('kc-faq');
    // The one has a time that can be set, the other is what most pages use.
    const loader = 'timeout-ms' in attributes ? host.firstChild : faq;
    for (const [name, value] of Object.entries({ ...attributes, src })) loader.setAttribute(name, value);
    document.body.append(host);
    return { host, faq };
  }

  /** @param {Job} job */
  async function load(job) {
    const start = performance.now();
    const { host, faq } = insert(job);
    const { detail } = await new Promise((resolve) => {
      for (const type of ['kc-load', 'kc-error']) host.addEventListener(type, resolve);
    });
    const ms = Math.round(performance.now() - start);
    await faq.updateComplete;
    const root = faq.shadowRoot;
    const [first] = [...faq.querySelectorAll('details[data-kc-id]')].filter(isSeen);
    page.sights[job.name] = {
      ms,
      code: detail.code ?? '',
      message: detail.message ?? '',
      leftOut: detail.leftOut?.length ?? 0,
      answers: first ? (first.dataset.kcId === id ? 'new' : 'bundled') : '',
      hasOwnWords: isSeen(faq.querySelector('p')) && !first,
      status: root.querySelector('[part=status]').textContent,
      hasRetry: isSeen(root.querySelector('[part=retry]')),
      lines: lines.filter((line) => line.includes(` ${job.src} ${detail.code} `)).length,
    };
    host.remove();
  }

  async function work() {
    for (let job; (job = jobs.shift());) await load(job);
  }
  // Browsers ask a host for six files at a time, and two pages are open.
  for (let count = 0; count < 3; count++) void work();
}

/** So that all end together. @param {import('./fault.mjs').Fault[]} faults */
const slowestFirst = (faults) => {
  const leastOf = (/** @type {import('./fault.mjs').Fault} */ { expected }) => TIMES[expected.time]?.[0] ?? 0;
  return faults.toSorted((a, b) => leastOf(b) - leastOf(a));
};

/**
 * A page with one script, which loads one fault after the other.
 * @param {Kind} kind
 * @param {import('./server.mjs').FaultServer} server
 * @param {string} load Tells this page's loads from others.
 * @param {import('./fault.mjs').Fault[]} [faults]
 */
export function pageOf(kind, { origins, src }, load, faults = FAULTS) {
  /** @type {Job[]} */
  const jobs = slowestFirst(faults).map((fault) => ({
    name: fault.name,
    src: src(load, fault),
    attributes: fault.attributes,
  }));
  const { here, elsewhere, refusing } = origins;
  const allowed = [
    here,
    elsewhere,
    refusing,
    here.replace('http:', 'https:'),
    'http://127.0.0.1:1',
    'http://kc-answers.invalid',
  ];
  const start = `addEventListener('DOMContentLoaded', () => (${run})(${JSON.stringify(jobs)}, ${JSON.stringify(ID)}));`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A clinic</title>
<script type="module" src="/dist/${SCRIPTS[kind]}" data-origins="${allowed.join(' ')}"></script>
<script>${start}</script><body>`;
}

/** A page that shows others side by side. @param {string[]} paths */
export const pageWith = (paths) =>
  `<!doctype html><title>Two clinics</title>${paths.map((path) => `<iframe src="${path}"></iframe>`).join('')}`;
