/** How the demo pages are served while one works on them: TypeScript as it stands, nothing bundled. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { jsonModulePlugin } from './tools/json-module-plugin.mjs';

const SOURCES = new Map([
  ['/dist/kc.js', '/src/kc.ts'],
  ['/dist/kc-core.js', '/src/register.ts'],
]);

const LANGUAGE = /^\/dist\/messages\/([a-z]{2})\.js$/;

/** What the sources ask for beside them: the files of topics, which only the build writes. */
const TOPIC = /^\/src\/.*(?=topics\/[a-z-]+\.js$)/;

/** The pages that keep the built files: that of a clinic's tag, and the builder, whose snippets name their hashes. */
const KEEPS_BUILT = /^\/demo\/(script-tag\.html|builder\/)/;

/**
 * The pages name the built files, so that any static server can show them. Here they get the sources, as they stand
 * now, but for those that show what a clinic embeds.
 * @type {import('@web/dev-server-core').Middleware}
 */
function serveSources(context, next) {
  const { path } = context;
  if (TOPIC.test(path)) return context.redirect(path.replace(TOPIC, '/dist/'));
  const source = SOURCES.get(path) ?? path.replace(LANGUAGE, '/src/messages/$1.ts');
  const referer = context.get('referer');
  const isKept = referer !== '' && KEEPS_BUILT.test(new URL(referer).pathname);
  return source !== path && !isKept ? context.redirect(source) : next();
}

/** @type {import('@web/dev-server').DevServerConfig} */
export default {
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['development'] },
  middleware: [serveSources, (context, next) => (context.path === '/' ? context.redirect('/demo/') : next())],
  plugins: [jsonModulePlugin(), esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'esnext' })],
};
