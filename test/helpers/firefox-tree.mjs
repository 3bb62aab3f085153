/**
 * Firefox to listen to: the accessibility tree of a page, as Firefox gives it to a screen reader. WebDriver BiDi has no
 * command for it; but a script in Firefox's own window can ask the accessibility service.
 */
import { evaluateInWindow, launchFirefox } from './firefox.mjs';
import { kept } from './heard.mjs';

/** @typedef {import('./heard.mjs').Heard} Heard */
/** @typedef {{role: string, name: string | null, states: string[], attributes: Record<string, string>, children: RawNode[]}} RawNode */

/** @type {Record<string, string>} */
const OUR_ROLES = {
  'text leaf': 'text',
  pushbutton: 'button',
  'toggle button': 'button',
  statusbar: 'status',
  details: 'group',
  grouping: 'group',
};

/** The bullets and numbers of lists. */
const LEFT_OUT = ['list item marker'];

/**
 * Runs inside Firefox's own window: the tree of the tab in front, or `null` while there is none.
 * @param {any} window
 * @returns {RawNode | null}
 */
function readTree({ Cc, Ci, gBrowser }) {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  /** @type {(accessible: any) => RawNode} */
  const read = (accessible) => {
    const [state, extraState] = [{ value: 0 }, { value: 0 }];
    accessible.getState(state, extraState);
    const states = service.getStringStates(state.value, extraState.value);
    return {
      role: service.getStringRole(accessible.role),
      name: accessible.name,
      states: Array.from(states, String),
      attributes: Object.fromEntries(
        Array.from(accessible.attributes?.enumerate() ?? [], ({ key, value }) => [key, value]),
      ),
      children: Array.from({ length: accessible.childCount }, (_, index) => read(accessible.getChildAt(index))),
    };
  };
  const document = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
  return document ? read(document) : null;
}

/**
 * @param {RawNode} node
 * @returns {Heard[]}
 */
function reduced({ role, name, states, attributes, children }) {
  if (LEFT_OUT.includes(role)) return [];
  return kept({
    role: OUR_ROLES[role] ?? role,
    name: name ?? '',
    ...(role === 'heading' && { level: Number(attributes.level) }),
    ...(states.includes('expanded') && { expanded: true }),
    ...(states.includes('collapsed') && { expanded: false }),
    ...(role === 'toggle button' && { pressed: states.includes('pressed') }),
    ...(attributes.live && attributes.live !== 'off' && { live: attributes.live }),
    children: children.flatMap(reduced),
  });
}

/** @param {import('puppeteer-core').Browser} browser */
async function readInWindow(browser) {
  /** @type {RawNode | null} */
  const tree = JSON.parse(await evaluateInWindow(browser, `JSON.stringify((${readTree})(window))`));
  return tree ? reduced(tree)[0] : undefined;
}

/** @returns {Promise<import('./heard.mjs').Listener>} */
export async function listenToFirefox() {
  // -1: builds the tree although no screen reader runs.
  const browser = await launchFirefox({ 'accessibility.force_disabled': -1 });
  return {
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return { page, tree: () => readInWindow(browser) };
    },
    close: () => browser.close(),
  };
}
