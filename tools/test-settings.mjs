/** How browser tests are served, run and measured, in whatever browser. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { axTreePlugin } from './ax-tree-plugin.mjs';
import { jsonModulePlugin } from './json-module-plugin.mjs';
import { mediaFeaturesPlugin } from './media-features-plugin.mjs';
import { testContentServer } from './test-content-server.mjs';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export const testSettings = {
  files: 'test/**/*.test.ts',
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['development'] },
  middleware: [testContentServer],
  plugins: [
    jsonModulePlugin(),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'esnext' }),
    a11ySnapshotPlugin(),
    axTreePlugin(),
    mediaFeaturesPlugin(),
  ],
  // A second page in the same browser has no focus, and keys go nowhere.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  // axe needs more than Mocha's 2 s on its first run.
  testFramework: { config: { timeout: '10000' } },
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['**/*.d.ts'],
    reportDir: 'coverage',
    reporters: ['lcovonly', 'text'],
    threshold: { statements: 90, lines: 90, functions: 0, branches: 0 },
  },
};
