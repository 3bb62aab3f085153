/** How the demo pages are served while one works on them: TypeScript as it stands, nothing bundled. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { jsonModulePlugin } from './tools/json-module-plugin.mjs';

/** @type {import('@web/dev-server').DevServerConfig} */
export default {
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['development'] },
  middleware: [(context, next) => (context.path === '/' ? context.redirect('/demo/') : next())],
  plugins: [jsonModulePlugin(), esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'esnext' })],
};
