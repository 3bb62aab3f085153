/** The document or shadow root that an element stands in: ids are looked up there, styles are adopted there. */
export const rootOf = (element: Element): Document | ShadowRoot => element.getRootNode() as Document | ShadowRoot;
