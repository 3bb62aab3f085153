/** Gives a feature's style sheet to the document or shadow root that its parts stand in, once. */

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** To be called at every update: an element may have been moved to another document or shadow root. */
export function adoptSheet(root: Document | ShadowRoot, css: string): void {
  const document = root.ownerDocument ?? root;
  const own = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, own);
  let sheet = own.get(css);
  if (!sheet) {
    // Of the document's own window: a sheet of another one can't be adopted.
    sheet = new (document.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(css);
    own.set(css, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
