/**
 * What our elements use of Lit's ReactiveElement, and no more: the build puts it in the place of Lit's own in what a
 * script tag loads. There are no decorators, no styles and no converters.
 */
import type { PropertyDeclaration, PropertyValues, ReactiveController } from '@lit/reactive-element';

const { defineProperty, getPrototypeOf, hasOwn } = Object;

type Class = typeof ReactiveElement;

/** The attribute of a property; `undefined` for one that has none. */
const attributeOf = ([name, { attribute }]: [string, PropertyDeclaration]): string | undefined =>
  attribute === false ? undefined : typeof attribute === 'string' ? attribute : name.toLowerCase();

const valueOf = (attribute: string | null, { type }: PropertyDeclaration): unknown =>
  type === Boolean ? attribute != null : type === Number && attribute != null ? Number(attribute) : attribute;

export class ReactiveElement extends HTMLElement {
  static elementProperties = new Map<string, PropertyDeclaration>();
  static properties: Record<string, PropertyDeclaration>;

  static get observedAttributes(): (string | undefined)[] {
    this.finalize();
    return [...this.elementProperties].map(attributeOf).filter((attribute) => attribute != null);
  }

  /** Makes the accessors of a class, once. */
  static finalize(): void {
    if (hasOwn(this, 'elementProperties')) return;
    const parent = getPrototypeOf(this) as Class;
    parent.finalize();
    this.elementProperties = new Map(parent.elementProperties);
    if (!hasOwn(this, 'properties')) return;
    for (const [name, options] of Object.entries(this.properties)) {
      const key = Symbol();
      this.elementProperties.set(name, options);
      defineProperty(this.prototype, name, {
        get(this: { [key]: unknown }) {
          return this[key];
        },
        set(this: ReactiveElement & { [key]: unknown }, value: unknown) {
          const old = this[key];
          this[key] = value;
          this.requestUpdate(name, old);
        },
        configurable: true,
        enumerable: true,
      });
    }
  }

  isUpdatePending = false;
  hasUpdated = false;
  declare renderRoot: HTMLElement | ShadowRoot;

  #start!: () => void;
  #updated: Promise<unknown> = new Promise<void>((resolve) => (this.#start = resolve));
  #changed: PropertyValues = new Map();
  #controllers = new Set<ReactiveController>();
  /** While the attribute follows the property, the property doesn't follow it. */
  #isReflecting = false;
  /** What a page has set before the element was one of ours. */
  #given = new Map<string, unknown>();

  constructor() {
    super();
    for (const name of (this.constructor as Class).elementProperties.keys())
      if (hasOwn(this, name)) {
        this.#given.set(name, this[name as keyof this]);
        delete this[name as keyof this];
      }
    this.requestUpdate();
  }

  createRenderRoot(): HTMLElement | ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.#start();
    for (const each of this.#controllers) each.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const each of this.#controllers) each.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    if (this.#isReflecting) return;
    for (const property of (this.constructor as Class).elementProperties)
      if (attributeOf(property) === attribute) Object.assign(this, { [property[0]]: valueOf(value, property[1]) });
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  requestUpdate(name?: string, old?: unknown): void {
    if (name != null) {
      if (Object.is(this[name as keyof this], old)) return;
      if (!this.#changed.has(name)) this.#changed.set(name, this.hasUpdated ? old : undefined);
    }
    if (!this.isUpdatePending) this.#updated = this.#update(this.#updated);
  }

  /** Resolves to whether the element is up to date. */
  get updateComplete(): Promise<unknown> {
    return this.getUpdateComplete();
  }

  /** What `updateComplete` is: a class may wait for more. */
  getUpdateComplete(): Promise<unknown> {
    return this.#updated;
  }

  async #update(last: Promise<unknown>): Promise<boolean> {
    this.isUpdatePending = true;
    try {
      await last;
    } catch (error) {
      // What went wrong last time doesn't stop this one, but nor is it hushed up.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- As it was thrown, by whomever.
      void Promise.reject(error);
    }
    this.#performUpdate();
    return !this.isUpdatePending;
  }

  #performUpdate(): void {
    const changed = this.#changed;
    if (!this.hasUpdated) {
      for (const [name, value] of this.#given) Object.assign(this, { [name]: value });
      this.#given.clear();
    }
    try {
      this.willUpdate(changed);
      for (const each of this.#controllers) each.hostUpdate?.();
    } finally {
      this.#changed = new Map();
      this.isUpdatePending = false;
    }
    this.#reflect(changed);
    for (const each of this.#controllers) each.hostUpdated?.();
    this.hasUpdated = true;
    this.updated(changed);
  }

  /** Writes what has changed into its attribute, where a property says so. */
  #reflect(changed: PropertyValues): void {
    this.#isReflecting = true;
    for (const property of (this.constructor as Class).elementProperties) {
      const [name, { reflect }] = property;
      const attribute = attributeOf(property);
      if (!reflect || attribute == null || !changed.has(name)) continue;
      const value = this[name as keyof this] as string | null | undefined;
      if (value == null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value);
    }
    this.#isReflecting = false;
  }

  willUpdate(changed: PropertyValues): void;
  willUpdate(): void {}

  updated(changed: PropertyValues): void;
  updated(): void {}
}
