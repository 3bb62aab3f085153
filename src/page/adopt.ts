/** Gives a document or shadow root a style sheet, once. */

const KEY = Symbol.for('kc-styles-1');

/** A constructed sheet belongs to one document; all copies and parts of the script share those of the same text. */
export function adopt(root: Document | ShadowRoot, css: string): void {
  try {
    const document: Document & { [KEY]?: Map<string, CSSStyleSheet> } = root.ownerDocument ?? root;
    const sheets = (document[KEY] ??= new Map<string, CSSStyleSheet>());
    // Of the document's own window: a sheet of another one can't be adopted.
    const sheet = sheets.get(css) ?? new (document.defaultView ?? window).CSSStyleSheet();
    if (!sheets.has(css)) sheet.replaceSync(css);
    sheets.set(css, sheet);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  } catch (error) {
    // On a page that has taken away what it takes: the answers stand without their looks.
    console.warn('kc-answers:', error);
  }
}
