/** Headless Chromium that reaches this machine alone. */
import { launchChromium } from '../helpers/chromium.mjs';
import { chromiumOptions } from '../../tools/find-chromium.mjs';

// Some packages ask a public server for icons: here they get none, as they would without a network.
const LOOPBACK_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** A long page with a slowed-down processor takes its time; what is too long is told by `withinTime`. */
const PROTOCOL_TIMEOUT_MS = 600_000;

export async function launchBrowser() {
  const { args } = await chromiumOptions();
  return launchChromium({ args: [...args, LOOPBACK_ONLY], protocolTimeout: PROTOCOL_TIMEOUT_MS });
}
