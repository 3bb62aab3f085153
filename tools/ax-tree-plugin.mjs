/**
 * A command for browser tests, `ax-tree`: the full accessibility tree of the page in Chromium, or of one element.
 * `await executeServerCommand('ax-tree', {selector: 'kc-faq', ignored: false})` gives `{supported: true, tree}`, with
 * nodes `{role, name, level, expanded, focusable, …, children}`, or `{supported: false}` in another browser. Text runs
 * (InlineTextBox) are left out; ignored nodes give way to their children unless `ignored` asks for them.
 */
import { devtools } from './devtools.mjs';

const PROPERTIES = [
  'level',
  'expanded',
  'focusable',
  'focused',
  'hidden',
  'invalid',
  'disabled',
  'pressed',
  'checked',
  'live',
];

/** @typedef {{nodeId: string, parentId?: string, backendDOMNodeId?: number, ignored: boolean, childIds?: string[], role?: {value: string}, name?: {value: string}, description?: {value: string}, properties?: {name: string, value: {value: unknown}}[]}} RawNode */
/** @typedef {{role: string, name: string, children: AxNode[], ignored?: true, [property: string]: unknown}} AxNode */

/**
 * @param {RawNode} raw
 * @param {AxNode[]} children
 * @returns {AxNode}
 */
function reduced(raw, children) {
  const properties = (raw.properties ?? []).filter(
    ({ name, value }) => PROPERTIES.includes(name) && value.value !== false && value.value !== 'false',
  );
  const hasExpanded = raw.properties?.find(({ name }) => name === 'expanded');
  return {
    role: raw.role?.value ?? 'none',
    name: raw.name?.value ?? '',
    ...(raw.description?.value ? { description: raw.description.value } : {}),
    ...Object.fromEntries(properties.map(({ name, value }) => [name, value.value])),
    // "collapsed" is not the same as "can't be expanded": only here does false say something.
    ...(hasExpanded ? { expanded: hasExpanded.value.value } : {}),
    ...(raw.ignored ? { ignored: /** @type {const} */ (true) } : {}),
    children,
  };
}

/**
 * @param {RawNode[]} nodes
 * @param {boolean} withIgnored
 */
function builder(nodes, withIgnored) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @type {(raw: RawNode | undefined) => AxNode[]} */
  const build = (raw) => {
    if (!raw || raw.role?.value === 'InlineTextBox') return [];
    const children = (raw.childIds ?? []).flatMap((id) => build(byId.get(id)));
    return raw.ignored && !withIgnored ? children : [reduced(raw, children)];
  };
  return build;
}

/**
 * @param {import('./devtools.mjs').DevTools} protocol
 * @param {string} selector
 * @returns {Promise<number>}
 */
async function backendIdOf(protocol, selector) {
  const { root } = await protocol.send('DOM.getDocument');
  const { nodeId } = await protocol.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  if (!nodeId) throw new Error(`ax-tree: nothing in the page matches ${selector}`);
  return (await protocol.send('DOM.describeNode', { nodeId })).node.backendNodeId;
}

/** @returns {import('@web/test-runner').TestRunnerPlugin<{selector?: string, ignored?: boolean}>} */
export function axTreePlugin() {
  return {
    name: 'ax-tree',
    async executeCommand({ command, payload, session }) {
      if (command !== 'ax-tree') return undefined;
      const protocol = await devtools(session);
      if (!protocol) return { supported: false };
      await protocol.send('Accessibility.enable');
      const { nodes } = await protocol.send('Accessibility.getFullAXTree');
      await protocol.send('Accessibility.disable');
      const wanted = payload?.selector ? await backendIdOf(protocol, payload.selector) : undefined;
      const top = /** @type {RawNode[]} */ (nodes).find((node) =>
        wanted ? node.backendDOMNodeId === wanted : node.parentId === undefined,
      );
      const trees = builder(nodes, payload?.ignored ?? false)(top);
      return { supported: true, tree: trees.length === 1 ? trees[0] : { role: 'none', name: '', children: trees } };
    },
  };
}
