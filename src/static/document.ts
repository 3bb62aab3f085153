/** The little of a page that the builders use, where there is no browser: the build puts it in the place of the real one. */
import type { Element, ElementContent, Properties } from 'hast';

type Child = StaticElement | string;

/** An element as the builders see it. `node` is what it becomes. */
export class StaticElement {
  readonly node: Element;

  constructor(tagName: string) {
    this.node = { type: 'element', tagName, properties: {}, children: [] };
    if (tagName === 'template') this.node.content = { type: 'root', children: [] };
  }

  get #properties(): Properties {
    return this.node.properties;
  }

  get id(): string {
    return String(this.#properties.id ?? '');
  }

  setAttribute(name: string, value: string): void {
    this.#properties[name] = value;
  }

  append(...children: Child[]): void {
    (this.node.content ?? this.node).children.push(
      ...children.map((child): ElementContent =>
        typeof child === 'string' ? { type: 'text', value: child } : child.node,
      ),
    );
  }
}

export const document = {
  /** The address of the page that the list will stand in: links go by it. */
  baseURI: '',
  createElement: (tag: string): StaticElement => new StaticElement(tag),
  /** Nothing else stands there. */
  getElementById: (): null => null,
};

export const location = {
  get host(): string {
    return URL.canParse(document.baseURI) ? new URL(document.baseURI).host : '';
  },
};
