/** The page with all tables: docs/benchmark.md. */
import { behind, bytesOf, rowOfBehind } from './behind.mjs';
import { GROUPS } from './measures.mjs';
import { numberText, tableOf } from './table.mjs';

/** @typedef {import('./report.mjs').Report} Report */
/** @typedef {import('./report.mjs').SizeReport} SizeReport */
/** @typedef {import('./report.mjs').Told} Told */
/** @typedef {import('./measures.mjs').Measure} Measure */

/** @typedef {{differenceMs?: number, ratio?: number}} Limit */

/** What our own building may cost, by number of questions. @type {Readonly<Record<number, Limit>>} */
const BUILDING_LIMITS = { 10: { differenceMs: 7 }, 100: { ratio: 1.4 }, 1000: { ratio: 1.2 }, 10_000: { ratio: 1.2 } };

/** What adopting prerendered markup may cost, however long. @type {Limit} */
const ADOPTING_LIMIT = { differenceMs: 4 };

/** @param {Told} told */
const nameOf = ({ name, kind }) => (kind === 'ours' ? `**${name}**` : name);

/** @param {number | null | undefined} ratio */
const ratioText = (ratio) => (ratio == null ? '' : ` · ${numberText(ratio, 2)}×`);

/** @param {import('./numbers.mjs').Summary | undefined} summary @param {Measure} measure */
function cellOf(summary, { digits, hasRatio }) {
  if (!summary) return '–';
  const { median, least, ratio } = summary;
  const text = numberText(median, digits);
  return hasRatio ? `${text} (${numberText(least, digits)})${ratioText(ratio)}` : text;
}

/** @param {Report} report @param {SizeReport} size @param {readonly Measure[]} measures */
function tableOfMeasures({ candidates }, { values }, measures) {
  const present = measures.filter(({ id }) => candidates.some((each) => values[each.id]?.[id]));
  const rows = candidates
    .filter(({ id }) => present.some((measure) => values[id]?.[measure.id]))
    .map((told) => [nameOf(told), ...present.map((measure) => cellOf(values[told.id]?.[measure.id], measure))]);
  const head = ['', ...present.map(({ title, unit }) => (unit ? `${title}, ${unit}` : title))];
  return present.length > 0 ? tableOf(head, rows) : '';
}

/** @param {Report} report @param {(typeof GROUPS)[number]} group */
function sectionOf(report, { title, note, measures }) {
  const hasRatio = measures.some((each) => each.hasRatio);
  const how = hasRatio ? ' Median (least) · ratio to the static page.' : ' Medians.';
  const tables = report.sizes.flatMap((size) => {
    const table = tableOfMeasures(report, size, measures);
    return table ? [`### ${numberText(size.questions)} questions\n\n${table}`] : [];
  });
  // Headings are told apart by their section.
  const named = tables.map((table) => table.replace('### ', `### ${title}: `));
  return named.length > 0 ? `## ${title}\n\n${note}${how}\n\n${named.join('\n\n')}` : '';
}

/** @param {Report} report */
function bytesSection({ candidates, sizes }) {
  // Longer pages are not compressed as well as they could be: it would take minutes.
  const told = sizes.filter(({ questions }) => questions <= 1000);
  const tables = told.map((size) => {
    const rows = candidates.flatMap((each) => {
      const loaded = size.loaded[each.id];
      if (!loaded) return [];
      const { page, rest, requests } = loaded;
      const bytes = [page.brotli, rest.brotli, bytesOf(size, each.id), page.gzip + rest.gzip, requests];
      return [[nameOf(each), ...bytes.map((value) => numberText(value))]];
    });
    const head = ['', 'page, brotli', 'all else, brotli', 'both, brotli', 'both, gzip', 'requests besides the page'];
    return `### Bytes: ${numberText(size.questions)} questions\n\n${tableOf(head, rows)}`;
  });
  const note =
    'On the wire, brotli at level 11, gzip at level 9. “All else” is script, style and, for kc-faq, the content: bundled or as a file. Fonts and pictures are left out.';
  return `## Bytes\n\n${note}\n\n${tables.join('\n\n')}`;
}

/** @param {Report} report */
function buildingSection({ candidates, sizes }) {
  const rows = sizes.flatMap(({ questions, building }) => {
    return Object.entries(building).flatMap(([id, { base, ratio, difference }]) => {
      if (ratio === null || difference === null) return [];
      const { differenceMs, ratio: mostRatio } =
        id === 'ours-prerendered' ? ADOPTING_LIMIT : (BUILDING_LIMITS[questions] ?? {});
      const isWithin = difference <= (differenceMs ?? Infinity) && ratio <= (mostRatio ?? Infinity);
      const limit = differenceMs ? `+${differenceMs} ms` : mostRatio ? `${mostRatio}×` : 'none';
      const [name, against] = [id, base].map((one) => candidates.find((each) => each.id === one)?.name ?? one);
      const shown = [`${difference < 0 ? '' : '+'}${numberText(difference, 1)}`, `${numberText(ratio, 2)}×`];
      return [[name ?? '', numberText(questions), against ?? '', ...shown, limit, isWithin ? 'yes' : '**no**']];
    });
  });
  if (rows.length === 0) return '';
  const head = ['', 'questions', 'against', 'difference, ms', 'ratio', 'limit', 'within'];
  const note =
    'CPU time until the questions work, against a script that sets the very same nodes by `innerHTML`, under the same style sheet: what building them from content, safely, costs, with the script’s own start. Prerendered: what taking the markup over costs.';
  return `## Building the list\n\n${note}\n\n${tableOf(head, rows)}`;
}

/** @param {Report} report */
function behindSection(report) {
  const rows = behind(report).map(rowOfBehind);
  if (rows.length === 0) return '## Where kc-faq isn’t first\n\nNowhere in this run.';
  const head = ['measure', 'questions', 'first', 'best of kc-faq', 'peers ahead', 'why, and what would change it'];
  const note =
    'Peers that are ahead of every way to use kc-faq by more than what is noise: 5 % and, by measure, 1 to 20 ms.';
  return `## Where kc-faq isn’t first\n\n${note}\n\n${tableOf(head, rows)}`;
}

/** @param {Report} report */
function missingSection({ candidates, missing }) {
  if (missing.length === 0) return '';
  const nameOfId = (/** @type {string} */ id) => candidates.find((each) => each.id === id)?.name ?? id;
  const rows = missing.map(({ candidate, size, what, reason }) => [
    nameOfId(candidate),
    numberText(size),
    what,
    reason,
  ]);
  return `## What could not be measured\n\n${tableOf(['', 'questions', 'what', 'why'], rows)}`;
}

/** @param {Report} report */
function candidatesSection({ candidates }) {
  const rows = candidates.map((each) => [nameOf(each), each.version ?? '', each.note]);
  return `## What was measured\n\n${tableOf(['', 'version', 'what stands on the page'], rows)}`;
}

/** How often loading was measured: "11 rounds at 10 questions". @param {Report} report */
const roundsOf = ({ sizes }) =>
  sizes
    .map(({ questions, values }) => `${values.static?.ready?.rounds ?? 0} rounds at ${numberText(questions)} questions`)
    .join(', ');

/** @param {Report} report */
function introduction(report) {
  const { date, browser, node, cores, seed, timeLimitMs } = report;
  return `# Benchmark

kc-faq beside other accordions, in one run: the same generated questions, each with an answer of five paragraphs, on a page
of their own. Made by \`npm run bench\`; don’t edit it by hand. The numbers are also in
[\`benchmark.json\`](benchmark.json).

![What the questions cost a phone: the numbers are in the tables below](benchmark.svg)

Measured on ${date} in ${browser} (headless), Node ${node}, ${cores === 1 ? 'one core' : `${cores} cores`}. Each visit has a browser profile of its own,
with nothing cached, and a window of 390 × 844 px. In each round every candidate takes its turn, in another order
(seed ${seed}); loading was measured in ${roundsOf(report)}. Ratios and differences are taken within a
round, then their median. A visit that takes longer than ${timeLimitMs / 1000} s is given up, and told below. Each peer is bundled alone, with only what its documentation says its
accordion needs, by the bundler and the minifier that make kc-answers.

In all tables less is better, and – means not measured.`;
}

/** @param {Report} report */
export function markdownOf(report) {
  const sections = [
    introduction(report),
    candidatesSection(report),
    bytesSection(report),
    ...GROUPS.map((group) => sectionOf(report, group)),
    buildingSection(report),
    behindSection(report),
    missingSection(report),
  ];
  return sections.filter(Boolean).join('\n\n') + '\n';
}
