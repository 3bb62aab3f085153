/** The small part of puppeteer's page that the commands of @web/test-runner-commands use, over WebDriver. */
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('./webkit-driver.mjs').Call} Call */

/** @type {Record<string, string>} */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
/** @type {Record<string, number>} */
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** @param {Call} call */
function keyboardOf(call) {
  /** @param {{type: string, value: string}[]} actions */
  const act = (actions) => call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  /** @type {(type: string, key: string) => {type: string, value: string}} */
  const action = (type, key) => ({ type, value: KEYS[key] ?? key });
  /** @param {string[]} keys */
  const strike = (keys) => act(keys.flatMap((key) => [action('keyDown', key), action('keyUp', key)]));
  return {
    /** @param {string} text */
    type: (text) => strike([...text]),
    /** @param {string} key */
    press: (key) => strike([key]),
    /** @param {string} key */
    down: (key) => act([action('keyDown', key)]),
    /** @param {string} key */
    up: (key) => act([action('keyUp', key)]),
  };
}

/** @param {Call} call */
function mouseOf(call) {
  /** @param {...object} actions */
  const act = (...actions) =>
    call('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  /** @type {(x: number, y: number) => object} */
  const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  /** @type {(type: string, options?: {button?: string}) => object} */
  const press = (type, options) => ({ type, button: BUTTONS[options?.button ?? 'left'] });
  return {
    /** @type {(x: number, y: number) => Promise<void>} */
    move: (x, y) => act(moveTo(x, y)),
    /** @type {(x: number, y: number, options?: {button?: string}) => Promise<void>} */
    click: (x, y, options) => act(moveTo(x, y), press('pointerDown', options), press('pointerUp', options)),
    /** @param {{button?: string}} [options] */
    down: (options) => act(press('pointerDown', options)),
    /** @param {{button?: string}} [options] */
    up: (options) => act(press('pointerUp', options)),
    reset: () => call('DELETE', '/actions'),
  };
}

/** @param {Call} call within a session */
export function pageOf(call) {
  /** @type {(script: string, ...args: unknown[]) => Promise<any>} */
  const evaluate = (script, ...args) => call('POST', '/execute/sync', { script, args });
  return {
    keyboard: keyboardOf(call),
    mouse: mouseOf(call),
    /** @param {{width: number, height: number}} wanted */
    async setViewport(wanted) {
      // The window grows by its frame only once it is shown, so the first attempt may miss.
      for (let tries = 0; tries < 3; tries++) {
        const [width, height] = await evaluate('return [innerWidth, innerHeight]');
        if (width === wanted.width && height === wanted.height) return;
        const window = await call('GET', '/window/rect');
        await call('POST', '/window/rect', {
          width: window.width + wanted.width - width,
          height: window.height + wanted.height - height,
        });
        await sleep(150);
      }
    },
    /** @type {(selector: string, ...values: string[]) => Promise<void>} */
    select: (selector, ...values) =>
      evaluate(
        `const select = document.querySelector(arguments[0]);
         for (const option of select.options) option.selected = arguments[1].includes(option.value);
         for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));`,
        selector,
        values,
      ),
  };
}
