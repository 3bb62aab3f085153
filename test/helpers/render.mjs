/** What `kc-answers/render` exports, as it is built: the declarations of its types are built later. */
const name = 'kc-answers/render';

/** @type {{renderToString: (json: unknown, options?: Record<string, unknown>) => string}} */
export const { renderToString } = await import(name);
