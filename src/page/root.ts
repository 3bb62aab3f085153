/** The document or shadow root that an element stands in, or will: ids are looked up there, styles are adopted there. */
export const rootOf = (element: Element): Document | ShadowRoot =>
  (element.isConnected ? element.getRootNode() : document) as Document | ShadowRoot;
