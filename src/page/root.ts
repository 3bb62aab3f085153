/** The document or shadow root that an element stands in, or will: ids are looked up there, styles are adopted there. */
export const rootOf = (element: Element): Document | ShadowRoot =>
  (element.isConnected ? element.getRootNode() : document) as Document | ShadowRoot;

/** What an element stands in, from the innermost shadow root to the document. */
export function rootsOf(element: Element): (ParentNode & Node)[] {
  const root = element.getRootNode() as ShadowRoot;
  return [root, ...(root.host ? rootsOf(root.host) : [])];
}
