/** What delivery costs on paper: bytes for a million page views, from sizes and from how readers are assumed to come. */

import { CONTENT, HASHED_CONTENT } from '../helpers/hosting-folder.mjs';

/** @typedef {{at: number[], share: number}} Habit When a reader looks at a page with answers, in seconds, and how many of 100 do. */

/**
 * @typedef {object} Mix
 * @property {string} name
 * @property {string[]} files The paths that a page view needs.
 * @property {Habit[]} habits
 * @property {boolean} [onlyRepeats] The first view of each reader isn't counted.
 * @property {boolean} [isCorrected] The content file has changed each day.
 * @property {boolean} [isBare] A server without any of this: nothing compressed, nothing kept.
 */

export const DAY = 86_400;

/** A content file is kept so long, in seconds; `max-age` of docs/nginx-site.conf. */
export const CONTENT_SECONDS = 300;

/** What comes with each answer over HTTP/1.1, in bytes: with a file, and with "304 Not Modified". */
export const HEADERS = { full: 500, check: 400 };

const FIRST = [{ at: [0], share: 100 }];
const NEXT_DAY = [{ at: [0, DAY], share: 100 }];
/** Three pages within five minutes; three readers in ten come back on the next day, for two pages. */
const USUAL = [
  { at: [0, 60, 120], share: 70 },
  { at: [0, 60, 120, DAY, DAY + 60], share: 30 },
];

/** What is asked for at one path in a page view. @typedef {'full' | 'check' | 'nothing'} Asked */

/** Whether another file would have another address. @param {string} path */
export const isFixed = (path) => path.startsWith('/kc-answers/') || path === HASHED_CONTENT;

/**
 * What a reader's browser asks for at one path, view by view.
 * @param {string} path
 * @param {readonly number[]} at
 * @param {Pick<Mix, 'isCorrected' | 'isBare'>} [mix]
 * @returns {Asked[]}
 */
export function askedFor(path, at, { isCorrected = false, isBare = false } = {}) {
  let askedAt = NaN;
  return at.map((now) => {
    const isNew = Number.isNaN(askedAt);
    if (!isNew && !isBare && (isFixed(path) || now - askedAt < CONTENT_SECONDS)) return 'nothing';
    const isOther = isCorrected && Math.floor(now / DAY) > Math.floor(askedAt / DAY);
    askedAt = now;
    return isNew || isBare || isOther ? 'full' : 'check';
  });
}

/** @param {Mix} mix */
export function viewsOf({ habits, onlyRepeats }) {
  return habits.reduce((sum, { at, share }) => sum + share * (at.length - (onlyRepeats ? 1 : 0)), 0);
}

/**
 * Bytes for a million page views.
 * @param {Mix} mix
 * @param {(path: string, isBare: boolean) => number} sizeOf The bytes of a file as it is sent.
 */
export function paperCost(mix, sizeOf) {
  let bytes = 0;
  for (const { at, share } of mix.habits)
    for (const path of mix.files)
      for (const asked of askedFor(path, at, mix).slice(mix.onlyRepeats ? 1 : 0)) {
        if (asked === 'full') bytes += share * (HEADERS.full + sizeOf(path, mix.isBare ?? false));
        if (asked === 'check') bytes += share * HEADERS.check;
      }
  return (bytes / viewsOf(mix)) * 1e6;
}

/**
 * @param {string} version
 * @param {{name: string, size: number}[]} topics The files in `topics/`: none where the build makes none.
 * @returns {Mix[]}
 */
export function mixesOf(version, topics) {
  const file = (/** @type {string} */ name) => `/kc-answers/${version}/${name}`;
  const bundled = [file('kc.js')];
  const loader = [file('kc-core.js'), file('kc-remote.js')];
  const remote = [...loader, CONTENT];
  const [largest] = topics.filter(({ name }) => name !== 'all.js').sort((a, b) => b.size - a.size);
  const split = largest ? [...bundled, file(`topics/${largest.name}`)] : [];
  return [
    { name: 'bundled: `kc.js`, first visits alone', files: bundled, habits: FIRST },
    { name: 'bundled, repeat visits alone', files: bundled, habits: NEXT_DAY, onlyRepeats: true },
    { name: 'bundled, usual readers', files: bundled, habits: USUAL },
    { name: 'bundled and `kc-tools.js`, usual readers', files: [...bundled, file('kc-tools.js')], habits: USUAL },
    ...(largest
      ? [
          { name: `split: \`kc.js\` and \`topics/${largest.name}\`, first visits alone`, files: split, habits: FIRST },
          { name: 'split, repeat visits alone', files: split, habits: NEXT_DAY, onlyRepeats: true },
          { name: 'split, usual readers', files: split, habits: USUAL },
        ]
      : []),
    { name: 'remote: `kc-core.js`, `kc-remote.js`, content, first visits alone', files: remote, habits: FIRST },
    { name: 'remote, repeat visits on the next day alone', files: remote, habits: NEXT_DAY, onlyRepeats: true },
    { name: 'remote, usual readers', files: remote, habits: USUAL },
    { name: 'remote, corrected each day, usual readers', files: remote, habits: USUAL, isCorrected: true },
    {
      name: 'remote, a hash in the name of the content, usual readers',
      files: [...loader, HASHED_CONTENT],
      habits: USUAL,
    },
    { name: 'bundled, usual readers, no header and no compression', files: bundled, habits: USUAL, isBare: true },
  ];
}
