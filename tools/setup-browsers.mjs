/** Installs the browsers that the tests run in, on Debian, by apt: Chromium, Firefox ESR and WebKitGTK. */
import { apt } from './apt.mjs';
import { installedChromium, onPath } from './find-chromium.mjs';
import { webkitPrograms } from './webkit-launcher.mjs';

function missingPackages() {
  const { WebKitWebDriver, MiniBrowser, Xvfb } = webkitPrograms();
  const wanted = {
    chromium: installedChromium(),
    'firefox-esr': onPath('firefox-esr', 'firefox'),
    'webkit2gtk-driver': WebKitWebDriver && MiniBrowser,
    xvfb: Xvfb,
  };
  return Object.entries(wanted).flatMap(([name, found]) => (found ? [] : [name]));
}

/** @param {string[]} packages */
function install(packages) {
  // A package source of somebody else's may be out of reach: what matters is whether the install succeeds.
  apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages);
}

const missing = missingPackages();
if (missing.length === 0) {
  console.log('Chromium, Firefox and WebKit are installed.');
} else if (!onPath('apt-get')) {
  console.error(`Only Debian's apt is known here. Install by hand what these packages hold: ${missing.join(', ')}.`);
  process.exitCode = 1;
} else if (!install(missing)) {
  console.error(`apt failed. By hand: sudo apt-get update && sudo apt-get install ${missing.join(' ')}`);
  process.exitCode = 1;
} else if (missingPackages().length > 0) {
  console.error(`apt is done, yet the programs of these packages were not found: ${missingPackages().join(', ')}.`);
  process.exitCode = 1;
}
