/** The chart for the docs: docs/benchmark.svg, readable on light and dark pages and by screen readers. */
import { escapeHtml } from '../list.mjs';
import { bytesOf } from './behind.mjs';
import { numberText } from './table.mjs';

/** @typedef {import('./report.mjs').Report} Report */
/** @typedef {import('./report.mjs').Told} Told */
/** @typedef {{told: Told, value: number}} Bar */
/** @typedef {{title: string, textOf: (value: number) => string, bars: Bar[]}} Panel */

const WIDTH = 820;
const LABEL = 290;
const VALUE = 70;
const ROW = 24;
const HEAD = 44;
/** Of the chart: enough to tell how a list grows, and measured for every peer. */
const QUESTIONS = 1000;

const STYLE = `
  svg { color-scheme: light dark; --back: #fff; --ink: #1b1b1b; --ours: #00695c; --peer: #6b6f7b; --limit: #b35c00; }
  @media (prefers-color-scheme: dark) {
    svg { --back: #16181d; --ink: #ececec; --ours: #4fd1b8; --peer: #9aa0ad; --limit: #ffab5c; }
  }
  text { font: 13px system-ui, sans-serif; fill: var(--ink); }
  .title { font-weight: 700; font-size: 15px; }
  text.ours { font-weight: 700; }
  rect.ours { fill: var(--ours); } rect.peer { fill: var(--peer); } rect.limit { fill: var(--limit); }`;

/** @param {Told} told */
const plainName = ({ name }) => name.replaceAll('`', '');

/** @param {Report} report @param {(id: string) => number | undefined} valueOf @returns {Bar[]} */
const barsOf = ({ candidates }, valueOf) =>
  candidates
    .map((told) => ({ told, value: valueOf(told.id) ?? NaN }))
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => a.value - b.value);

/** @param {Report} report @returns {Panel[]} */
function panelsOf(report) {
  const { sizes } = report;
  const large = sizes.findLast(({ questions }) => questions <= QUESTIONS) ?? sizes[0];
  const small = sizes[0];
  if (!large || !small) return [];
  return [
    {
      title: `CPU until ${numberText(large.questions)} questions work, against static <details>`,
      textOf: (value) => `${numberText(value, 2)}×`,
      bars: barsOf(report, (id) => large.values[id]?.ready?.ratio ?? undefined),
    },
    {
      title: `All that a page with ${numberText(small.questions)} questions loads, kB (brotli)`,
      textOf: (value) => numberText(value / 1000, 1),
      bars: barsOf(report, (id) => bytesOf(small, id)),
    },
  ];
}

/** @param {Panel} panel @param {number} top */
function drawPanel({ title, textOf, bars }, top) {
  const most = Math.max(...bars.map(({ value }) => value));
  const rows = bars.map(({ told, value }, index) => {
    const y = top + HEAD + index * ROW;
    const width = Math.max(1, ((WIDTH - LABEL - VALUE) * value) / most);
    const { kind } = told;
    return `<text class="${kind}" x="${LABEL - 10}" y="${y + 13}" text-anchor="end">${escapeHtml(plainName(told))}</text>
<rect class="${kind}" x="${LABEL}" y="${y + 1}" width="${width.toFixed(1)}" height="${ROW - 8}" rx="2"/>
<text class="${kind}" x="${(LABEL + width + 8).toFixed(1)}" y="${y + 13}">${textOf(value)}</text>`;
  });
  return `<text class="title" x="16" y="${top + 26}">${escapeHtml(title)}</text>\n${rows.join('\n')}`;
}

/** Every number of the chart in words. @param {Panel} panel */
const describe = ({ title, textOf, bars }) =>
  `${title}: ${bars.map(({ told, value }) => `${plainName(told)} ${textOf(value)}`).join(', ')}.`;

/** @param {Report} report */
export function chartOf(report) {
  const panels = panelsOf(report);
  let height = 0;
  const drawn = panels.map((panel) => {
    const top = height;
    height += HEAD + panel.bars.length * ROW + 12;
    return drawPanel(panel, top);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">What the questions cost: kc-faq beside other accordions</title>
<desc id="desc">${escapeHtml(panels.map(describe).join(' '))} Less is better.</desc>
<style>${STYLE}
</style>
<rect width="100%" height="100%" style="fill: var(--back)"/>
${drawn.join('\n')}
</svg>
`;
}
