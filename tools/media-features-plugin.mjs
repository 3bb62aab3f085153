/**
 * A command for browser tests, `media-features`: sets any CSS media feature in Chromium, over the DevTools protocol.
 * `await executeServerCommand('media-features', {'forced-colors': 'active'})` gives `{supported: boolean}`.
 */
import { devtools } from './devtools.mjs';

/** @returns {import('@web/test-runner').TestRunnerPlugin<Record<string, string>>} */
export function mediaFeaturesPlugin() {
  return {
    name: 'media-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media-features') return undefined;
      const protocol = await devtools(session);
      if (!protocol) return { supported: false };
      const features = Object.entries(payload ?? {}).map(([name, value]) => ({ name, value }));
      await protocol.send('Emulation.setEmulatedMedia', { features });
      return { supported: true };
    },
  };
}
