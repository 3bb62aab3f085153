/** The one way in which the page's nodes are made: an element, its attributes, its children. Never from a string of HTML. */
export type Child = Node | string;

export type Attributes = Readonly<Record<string, string | undefined>>;

/** `attributes` may be just a class. An attribute that is undefined isn't set. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: string | Attributes = '',
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (typeof attributes !== 'string') {
    // Own names only: what a page adds to Object.prototype must not become an attribute. No pairs: a list makes thousands.
    for (const name of Object.keys(attributes))
      if (attributes[name] !== undefined) element.setAttribute(name, attributes[name]);
  } else if (attributes) element.setAttribute('class', attributes);
  // One by one: several at once are first put into a fragment.
  for (const child of children) element.append(child);
  return element;
}

/** A heading; the level is clamped to 2 to 6. */
export const makeHeading = (level: number, attributes: string | Attributes, ...children: Child[]): HTMLHeadingElement =>
  make(`h${clampLevel(level)}`, attributes, ...children);

export const clampLevel = (level: number): 2 | 3 | 4 | 5 | 6 =>
  (Math.min(6, Math.max(2, level || 2)) | 0) as 2 | 3 | 4 | 5 | 6;
