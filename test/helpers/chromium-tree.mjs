/** Chromium to listen to: the accessibility tree of a page, by the DevTools protocol. */
import { launchChromium } from './chromium.mjs';
import { kept } from './heard.mjs';

/** @typedef {import('./heard.mjs').Heard} Heard */
/** @typedef {import('puppeteer-core').Protocol.Accessibility.AXNode} AXNode */

/** @type {Record<string, string>} */
const OUR_ROLES = {
  RootWebArea: 'document',
  StaticText: 'text',
  DisclosureTriangle: 'summary',
  DisclosureTriangleGrouped: 'summary',
};

/** Pieces of a text that is told already, and the bullets and numbers of lists. */
const LEFT_OUT = ['InlineTextBox', 'ListMarker'];

/**
 * @param {AXNode} node
 * @param {Heard[]} children
 * @returns {Heard}
 */
function reduced({ role, name, properties = [] }, children) {
  const own = Object.fromEntries(properties.map((property) => [property.name, property.value.value]));
  const ownRole = String(role?.value);
  return {
    role: OUR_ROLES[ownRole] ?? ownRole,
    name: String(name?.value ?? ''),
    ...(ownRole === 'heading' && { level: own.level }),
    ...(own.expanded !== undefined && { expanded: own.expanded }),
    ...(own.pressed !== undefined && { pressed: own.pressed === 'true' }),
    ...(own.live && own.live !== 'off' && { live: own.live }),
    children,
  };
}

/**
 * @param {AXNode[]} nodes
 * @returns {Heard | undefined}
 */
function built(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @type {(id: string) => Heard[]} */
  const build = (id) => {
    const node = byId.get(id);
    if (!node || LEFT_OUT.includes(node.role?.value)) return [];
    const children = (node.childIds ?? []).flatMap(build);
    return node.ignored ? children : kept(reduced(node, children));
  };
  return nodes[0] && build(nodes[0].nodeId)[0];
}

/** @returns {Promise<import('./heard.mjs').Listener>} */
export async function listenToChromium() {
  const browser = await launchChromium();
  return {
    async open(url) {
      const page = await browser.newPage();
      const protocol = await page.createCDPSession();
      await protocol.send('Accessibility.enable');
      await page.goto(url);
      return { page, tree: async () => built((await protocol.send('Accessibility.getFullAXTree')).nodes) };
    },
    close: () => browser.close(),
  };
}
