/** How the demo pages are served while one works on them: TypeScript as it stands, nothing bundled. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { jsonModulePlugin } from './tools/json-module-plugin.mjs';

const SOURCES = new Map([
  ['/dist/kc.js', '/src/kc.ts'],
  ['/dist/kc-core.js', '/src/register.ts'],
]);

const LANGUAGE = /^\/dist\/messages\/([a-z]{2})\.js$/;

/**
 * The pages name the built files, so that any static server can show them. Here they get the sources, as they stand
 * now; only the page that shows how a clinic embeds the script keeps the built file.
 * @type {import('@web/dev-server-core').Middleware}
 */
function serveSources(context, next) {
  const source = SOURCES.get(context.path) ?? context.path.replace(LANGUAGE, '/src/messages/$1.ts');
  const isSource = source !== context.path && !context.get('referer').endsWith('/script-tag.html');
  return isSource ? context.redirect(source) : next();
}

/** @type {import('@web/dev-server').DevServerConfig} */
export default {
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['development'] },
  middleware: [serveSources, (context, next) => (context.path === '/' ? context.redirect('/demo/') : next())],
  plugins: [jsonModulePlugin(), esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'esnext' })],
};
