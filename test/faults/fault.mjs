/** What a fault is, what may come of it, and how long that may take. */

/** @typedef {import('../../tools/browsers.mjs').BrowserName} BrowserName */

/**
 * How long it takes until the element has settled, in milliseconds: what stands between the waits of further tries.
 * @type {Record<string, readonly [number, number]>}
 */
export const TIMES = {
  'at once': [0, 1000],
  '0.5 s': [450, 1000],
  // One more try, or two: after about 0.5 s and then 1 s, each of them half as long or half as long again.
  '0.3 to 0.8 s': [240, 800],
  '0.8 to 2.3 s': [740, 2300],
  '0 to 2.3 s': [0, 2300],
  '1 s': [950, 1500],
  '1 to 2 s': [900, 2300],
  '2 to 3 s': [1900, 3300],
  '10 s': [9900, 10_500],
};

/** What a busy machine may add to any of them. */
export const SLACK_MS = 3000;

/**
 * @typedef {object} Outcome What comes of a fault.
 * @property {'new' | 'older' | 'own'} seen What the reader sees: the file's answers, what there was before, or the
 *   page's own words without any sentence.
 * @property {string} says The sentence beside the file's answers.
 * @property {string} code That of `kc-error`.
 * @property {number} leftOut How much of the file was left out.
 * @property {number} requests What the servers were asked.
 * @property {string} time One of TIMES.
 */

/**
 * @typedef {object} Exchange What a fault has to answer.
 * @property {import('node:http').IncomingMessage} request
 * @property {import('node:http').ServerResponse} response
 * @property {import('node:net').Socket} socket
 * @property {number} nth Which request of this load it is, from 1.
 * @property {URL} url
 * @property {Origins} origins
 */

/**
 * @typedef {object} Origins
 * @property {string} here Serves faults; the page allows it.
 * @property {string} elsewhere The same at another port.
 * @property {string} forbidden The same, but the page doesn't allow it.
 * @property {string} refusing Nobody listens there.
 */

/**
 * @typedef {object} Fault
 * @property {string} name
 * @property {string} what One sentence: what the server does.
 * @property {(exchange: Exchange) => unknown} serve
 * @property {Outcome} expected
 * @property {Partial<Record<BrowserName, Partial<Outcome>>>} differs What is another in an engine, by its own nature.
 * @property {Record<string, string>} attributes Of the element that loads.
 * @property {(origins: Origins) => string} [src] Where it isn't an address of the fault server.
 */

/** @typedef {Partial<Pick<Fault, 'attributes' | 'src' | 'differs'>>} More */

/** @type {(more?: Partial<Outcome>) => Outcome} */
export const loads = (more = {}) => ({
  seen: 'new',
  says: '',
  code: '',
  leftOut: 0,
  requests: 1,
  time: 'at once',
  ...more,
});

/** @type {(code: string, more?: Partial<Outcome>) => Outcome} */
export const fails = (code, more = {}) => loads({ seen: 'older', code, ...more });

/** Fails three times. @type {(code: string, more?: Partial<Outcome>) => Outcome} */
export const failsThrice = (code, more = {}) => fails(code, { requests: 3, time: '0.8 to 2.3 s', ...more });

/**
 * @param {string} name
 * @param {string} what
 * @param {Outcome} expected
 * @param {Fault['serve']} serve
 * @param {More} [more]
 * @returns {Fault}
 */
export const fault = (name, what, expected, serve, more = {}) => ({
  name,
  what,
  expected,
  serve,
  differs: {},
  attributes: {},
  ...more,
});

/** WebKit takes the end of the connection for the end of the file: what has come isn't JSON. @type {Fault['differs']} */
export const UNNOTICED = { webkit: { code: 'json', requests: 1, time: 'at once' } };

/** Firefox asks ten times by itself. @type {Fault['differs']} */
export const TEN_TIMES = { firefox: { requests: 30 } };

/** What comes of it in an engine. @param {Fault} fault @param {BrowserName} name @returns {Outcome} */
export const expectedIn = ({ expected, differs }, name) => ({ ...expected, ...differs[name] });
