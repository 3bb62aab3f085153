/** Lets a module import a JSON file in the dev server, while `fetch` of the same file still gets plain JSON. */

/** @returns {import('@web/dev-server-core').Plugin} */
export function jsonModulePlugin() {
  return {
    name: 'json-module',
    transformImport: ({ source }) => (source.endsWith('.json') ? `${source}?module` : undefined),
    resolveMimeType: (context) => (isModule(context) ? 'js' : undefined),
    transform(context) {
      if (!isModule(context)) return undefined;
      // Not the bare text as an object literal: there "__proto__" would mean something else than in JSON.
      return `export default JSON.parse(${JSON.stringify(String(context.body))});`;
    },
  };
}

/** @param {import('@web/dev-server-core').Context} context */
function isModule(context) {
  return context.path.endsWith('.json') && context.URL.searchParams.has('module');
}
