/** Browser tests in Chromium alone, for `npx wtr` and editors. `npm test` is the whole: see tools/test.mjs. */
import { launcherOf } from './tools/browsers.mjs';
import { testSettings } from './tools/test-settings.mjs';

export default { ...testSettings, browsers: [await launcherOf('chromium')] };
