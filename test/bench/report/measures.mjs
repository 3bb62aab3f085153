/** What the columns of the tables are. In all of them less is better. */

/**
 * @typedef {object} Measure
 * @property {string} id
 * @property {string} title
 * @property {string} unit
 * @property {number} digits
 * @property {number} noise What is less apart isn't told apart.
 * @property {boolean} [hasRatio] Whether the ratio to the static page says something.
 */

/** @typedef {{title: string, note: string, measures: Measure[]}} Group */

/** @type {readonly Group[]} */
export const GROUPS = [
  {
    title: 'Until the questions work',
    note: 'CPU time of the main thread from the start of the navigation until the last question works and is painted: parsing, script, style, layout, paint. About 10 ms of it are what Chromium spends on an empty page. “Slowed down” is with a processor four times slower.',
    measures: [
      { id: 'ready', title: 'CPU', unit: 'ms', digits: 1, noise: 1, hasRatio: true },
      { id: 'readySlowed', title: 'CPU, slowed down', unit: 'ms', digits: 0, noise: 10, hasRatio: true },
    ],
  },
  {
    title: 'First question in sight',
    note: 'On a slow mobile network (1.6 Mbit/s, 150 ms there and back), from the start of the navigation.',
    measures: [{ id: 'firstSeen', title: 'in sight after', unit: 'ms', digits: 0, noise: 17, hasRatio: true }],
  },
  {
    title: 'Layout shift with a late script',
    note: 'The script comes a second later than all else. The sum of what Chromium counts as shift; 0.1 is the most that it calls good.',
    measures: [
      { id: 'shiftNarrow', title: '390 px wide', unit: '', digits: 3, noise: 0.005 },
      { id: 'shiftWide', title: '1,280 px wide', unit: '', digits: 3, noise: 0.005 },
    ],
  },
  {
    title: 'Use',
    note: 'CPU time of the main thread: a click on the first question; all answers opened by the candidate’s own control, where it has one, else by a line of script; a letter typed into the search box (the median letter of a word). Each with what follows in the next 0.4 s. “Frozen” is the longest time in which the page answers nobody while all are opened.',
    measures: [
      { id: 'open', title: 'open one', unit: 'ms', digits: 1, noise: 1, hasRatio: true },
      { id: 'openAll', title: 'open all', unit: 'ms', digits: 1, noise: 1, hasRatio: true },
      { id: 'openAllFrozen', title: 'frozen', unit: 'ms', digits: 0, noise: 20 },
      { id: 'keystroke', title: 'a letter', unit: 'ms', digits: 1, noise: 1 },
    ],
  },
  {
    title: 'Memory',
    note: 'Once the questions work, after garbage collection: the memory that the page’s process has for itself, as Linux counts it (a few MB are chance); the JavaScript heap, nodes and event listeners, as Chromium counts them.',
    measures: [
      { id: 'processMb', title: 'process', unit: 'MB', digits: 1, noise: 3, hasRatio: true },
      { id: 'heapKb', title: 'heap', unit: 'kB', digits: 0, noise: 10, hasRatio: true },
      { id: 'nodes', title: 'nodes', unit: '', digits: 0, noise: 0, hasRatio: true },
      { id: 'listeners', title: 'listeners', unit: '', digits: 0, noise: 0 },
    ],
  },
  {
    title: 'Growth',
    note: 'What is more than before, after garbage collection, when the list has been put on the page and taken off 100 times.',
    measures: [
      { id: 'heapGrowthKb', title: 'heap', unit: 'kB', digits: 0, noise: 10 },
      { id: 'nodesGrowth', title: 'nodes', unit: '', digits: 0, noise: 0 },
      { id: 'listenersGrowth', title: 'listeners', unit: '', digits: 0, noise: 0 },
    ],
  },
];
