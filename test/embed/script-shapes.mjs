/** What sites make of the script's tag: each shape as a page has it, with the options that stand on the tag. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { minify } from 'terser';
import { LIBRARIES } from '../../tools/setup-hostile.mjs';

const root = join(import.meta.dirname, '../..');
const dist = (/** @type {string} */ file) => readFileSync(join(root, 'dist', file), 'utf8');
const { files: hashes } = JSON.parse(dist('sri.json'));
const MODULE = '/dist/kc.js';
const CLASSIC = '/dist/kc.classic.js';
const OWN = 'window.ownScripts = (window.ownScripts ?? 0) + 1;';

/** What isn't on this machine: its shapes are left out. */
export const missing = Object.entries(LIBRARIES).flatMap(([name, file]) => (existsSync(file) ? [] : name));

/**
 * @typedef {object} Shape
 * @property {string} head What stands in the page's head.
 * @property {string} [foot] What stands at its end.
 * @property {Record<string, string>} [pages] Other files, by path.
 * @property {boolean} [isDelayed] Nothing comes before the first input.
 * @property {boolean} [isTwice] The console says that there are two copies.
 * @property {string} [isThere] An expression of the page: what else must be there.
 * @property {(page: string) => string} [wrap] What becomes of the whole page.
 */

/** @typedef {(options: string, cdn: string) => Shape} MakeShape `cdn` is another origin with the same files. */

const module = (/** @type {string} */ more) => `<script type="module" ${more}></script>`;
const classic = (/** @type {string} */ more) => `<script ${more}></script>`;
/** Options on a tag of their own, for where the script has none. @param {string} options */
const apart = (options) => `<script type="application/json" data-kc="options" data-base="/dist" ${options}></script>`;

// As WP Rocket does: the tag is put aside under another type, and made anew.
const ROCKET = `<script>
  const start = () => {
    removeEventListener('pointerdown', start);
    for (const old of document.querySelectorAll('script[type="rocketlazyloadscript"]')) {
      const script = document.createElement('script');
      for (const { name, value } of old.attributes)
        if (name !== 'type') script.setAttribute(name.replace('data-rocket-', ''), value);
      if (!script.src) script.text = old.text;
      old.replaceWith(script);
    }
  };
  addEventListener('pointerdown', start);
</script>`;
// As Flying Scripts does: the address is put aside in data-src.
const FLYING = `<script>
  const start = () => {
    for (const each of document.querySelectorAll("script[data-type='lazy']")) each.setAttribute('src', each.getAttribute('data-src'));
  };
  addEventListener('pointerdown', start, { once: true });
</script>`;

/** As a tag manager does. @param {string} src @param {string} type @param {string} options */
const inserted = (src, type, options) => `<script>
  const script = document.createElement('script');
  script.src = '${src}';
  if ('${type}') script.type = '${type}';
  const carrier = document.createElement('template');
  carrier.innerHTML = ${JSON.stringify(`<p ${options}>`)};
  for (const { name, value } of carrier.content.firstChild.attributes) script.setAttribute(name, value);
  document.head.insertBefore(script, document.querySelector('script'));
</script>`;

/** @param {string} file @param {string} cdn */
function pinned(file, cdn) {
  // Browsers ignore what is no hash.
  assert.match(hashes[file], /^sha384-/);
  return `src="${cdn}/dist/${file}" integrity="${hashes[file]}" crossorigin="anonymous"`;
}

const kc = dist('kc.classic.js');
const others = (/** @type {string} */ code) => `${OWN}\n${code}\n${OWN}`;
const IS_COMBINED = 'window.ownScripts === 2';
const combined = (/** @type {string} */ code) => ({
  head: '',
  pages: { '/assets/all.js': code },
  isThere: IS_COMBINED,
});
const withTerser = (await minify(others(kc), { toplevel: false })).code ?? '';
const withEsbuild = transformSync(others(kc), { minify: true, charset: 'utf8' }).code;
const bundleTag = (/** @type {string} */ options) =>
  classic(`src="/assets/all.js" data-kc="options" data-base="/dist/" ${options}`);

const LIBRARY = classic('src="/library.js"');

/**
 * Shapes of pages with a library of others.
 * @param {keyof typeof LIBRARIES} name
 * @param {Record<string, MakeShape>} made
 * @returns {Record<string, MakeShape>}
 */
function beside(name, made) {
  if (missing.includes(name)) return {};
  const pages = { '/library.js': readFileSync(LIBRARIES[name], 'utf8') };
  return Object.fromEntries(
    Object.entries(made).map(([title, make]) => [title, (options, cdn) => ({ ...make(options, cdn), pages })]),
  );
}

/** HTML as a string in a script of a page. @param {string} html */
const inString = (html) => JSON.stringify(html).replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--');

/** A page that writes another in its own place. @param {string} page */
const writtenAnew = (page) => `<!doctype html><title>Wait</title><script>
      addEventListener('load', () => setTimeout(() => {
        document.open();
        document.write(${inString(page)});
        document.close();
      }));
    </script>`;

/** @type {Record<string, MakeShape>} */
export const shapes = {
  'a module': (options) => ({ head: module(`src="${MODULE}" ${options}`) }),
  'an async module': (options) => ({ head: module(`async src="${MODULE}" ${options}`) }),
  'a module with defer': (options) => ({ head: module(`defer src="${MODULE}" ${options}`) }),
  'a module at the end': (options) => ({ head: '', foot: module(`src="${MODULE}" ${options}`) }),
  'a module, delayed under another type': (options) => ({
    head: `<script type="rocketlazyloadscript" data-rocket-type="module" data-rocket-src="${MODULE}" ${options}></script>${ROCKET}`,
    isDelayed: true,
  }),
  'a module, delayed in data-src': (options) => ({
    head: `${module(`data-type="lazy" data-src="${MODULE}"`)}${apart(options)}${FLYING}`,
    isDelayed: true,
  }),
  'a module, written into the page': (options) => ({
    head: `<script type="module" data-kc="options" data-base="/dist/" ${options}>${dist('kc.js')}</script>`,
  }),
  'a module from a tag manager': (options) => ({ head: inserted(MODULE, 'module', options) }),
  'a module, twice': (options) => ({
    head: module(`src="${MODULE}" ${options}`) + module(`src="${MODULE}?again" ${options}`),
    isTwice: true,
  }),
  'a module of a CDN with integrity': (options, cdn) => ({ head: module(`${pinned('kc.js', cdn)} ${options}`) }),
  'a module of the site with integrity': (options) => ({ head: module(`${pinned('kc.js', '')} ${options}`) }),
  'a module in a bundle of modules': (options) => ({
    head: `${module('src="/assets/app.js"')}${apart(options)}`,
    pages: { '/assets/app.js': `${OWN}\n{ const e = 1; }\n${dist('kc.js')}\n${OWN}` },
    isThere: IS_COMBINED,
  }),
  'a module in document.write': (options) => ({
    head: `<script>document.write(${inString(module(`src="${MODULE}" ${options}`))});</script>`,
  }),
  'a module in a page that is written anew': (options) => ({
    head: module(`src="${MODULE}" ${options}`),
    wrap: writtenAnew,
  }),
  'the classic script': (options) => ({
    head: `${classic(`src="${CLASSIC}" ${options}`)}<script>window.atOnce = kcAnswers.version;</script>`,
    isThere: 'window.atOnce === kcAnswers.version',
  }),
  'the classic script, async': (options) => ({ head: classic(`async src="${CLASSIC}" ${options}`) }),
  'the classic script, defer': (options) => ({ head: classic(`defer src="${CLASSIC}" ${options}`) }),
  'the classic script at the end': (options) => ({ head: '', foot: classic(`src="${CLASSIC}" ${options}`) }),
  'the classic script, delayed under another type': (options) => ({
    head: `<script type="rocketlazyloadscript" data-rocket-src="${CLASSIC}" ${options}></script>${ROCKET}`,
    isDelayed: true,
  }),
  'the classic script, delayed in data-src': (options) => ({
    head: `${classic(`data-type="lazy" data-src="${CLASSIC}"`)}${apart(options)}${FLYING}`,
    isDelayed: true,
  }),
  'the classic script, written into the page': (options) => ({
    head: `<script data-kc="options" data-base="/dist/" ${options}>${kc}</script>`,
  }),
  'the classic script from a tag manager': (options) => ({ head: inserted(CLASSIC, '', options) }),
  'the classic script, combined with others': (options) => ({
    ...combined(others(kc)),
    head: bundleTag(options),
  }),
  'the classic script, combined in a function': (options) => ({
    ...combined(`(function () { try { ${others(kc)} } catch (e) { window.caught = e; } })()`),
    head: bundleTag(options),
    isThere: `${IS_COMBINED} && !window.caught && !!window.kcAnswers`,
  }),
  'the classic script, combined and made small by terser': (options) => ({
    ...combined(withTerser),
    head: bundleTag(options),
  }),
  'the classic script, combined and made small by esbuild': (options) => ({
    ...combined(withEsbuild),
    head: bundleTag(options),
  }),
  'the classic script, combined, with options apart': (options) => ({
    ...combined(others(kc)),
    head: classic('src="/assets/all.js"'),
    foot: apart(options),
  }),
  'the classic script, twice': (options) => ({
    head: classic(`src="${CLASSIC}" ${options}`) + classic(`src="${CLASSIC}?again" ${options}`),
    isTwice: true,
  }),
  'the classic script before the module': (options) => ({
    head: classic(`defer src="${CLASSIC}" ${options}`) + module(`src="${MODULE}" ${options}`),
    isTwice: true,
  }),
  'the classic script after the module': (options) => ({
    head: module(`src="${MODULE}" ${options}`) + classic(`defer src="${CLASSIC}" ${options}`),
    isTwice: true,
    isThere: '!!window.kcAnswers',
  }),
  'the classic script of a CDN with integrity': (options, cdn) => ({
    head: classic(`${pinned('kc.classic.js', cdn)} ${options}`),
  }),
  'the classic script of a CDN without crossorigin': (options, cdn) => ({
    head: classic(`src="${cdn}${CLASSIC}" ${options}`),
  }),
  'the classic script of the site with integrity': (options) => ({
    head: classic(`${pinned('kc.classic.js', '')} ${options}`),
  }),
  'the classic script in document.write': (options) => ({
    head: `<script>document.write(${inString(classic(`src="${CLASSIC}" ${options}`))});</script>`,
  }),
  'the classic script in a page that is written anew': (options) => ({
    head: classic(`src="${CLASSIC}" ${options}`),
    wrap: writtenAnew,
  }),
  'the classic script beside elements with the names that it uses': (options) => ({
    head: '',
    foot: `<img name="currentScript" src="/elsewhere/kc.js" alt=""><p id="kcAnswers"></p>${classic(`src="${CLASSIC}"`)}${apart(options)}`,
    isThere: 'typeof kcAnswers.version === "string"',
  }),
  ...beside('RequireJS', {
    'a module after RequireJS': (options) => ({ head: LIBRARY + module(`src="${MODULE}" ${options}`) }),
    'the classic script after RequireJS': (options) => ({
      head: LIBRARY + classic(`src="${CLASSIC}" ${options}`),
      isThere: 'window.define.amd && requirejs.version.startsWith("2.")',
    }),
    'the classic script, required by RequireJS': (options) => ({
      head: `${LIBRARY}${apart(options)}<script>
        requirejs.config({ paths: { kc: '/dist/kc.classic' }, shim: { kc: { exports: 'kcAnswers' } } });
        require(['kc'], ({ version }) => (window.required = version));
      </script>`,
      isThere: 'window.required === kcAnswers.version',
    }),
  }),
  ...beside('Prototype.js', {
    'the classic script after Prototype.js': (options) => ({
      head: LIBRARY + classic(`src="${CLASSIC}" ${options}`),
      isThere: 'window.Prototype.Version.startsWith("1.7")',
    }),
    'the classic script before Prototype.js': (options) => ({
      head: classic(`src="${CLASSIC}" ${options}`) + LIBRARY,
      isThere: 'window.Prototype.Version.startsWith("1.7")',
    }),
  }),
  ...beside('jQuery', {
    'the classic script after jQuery': (options) => ({
      head: LIBRARY + classic(`src="${CLASSIC}" ${options}`),
      isThere: 'jQuery("kc-faq").length > 0',
    }),
    'the classic script by jQuery.getScript': (options) => ({
      head: `${LIBRARY}${apart(options)}<script>jQuery.getScript('${CLASSIC}');</script>`,
    }),
    'a module in HTML that jQuery inserts': (options) => ({
      head: `${LIBRARY}<script>
        jQuery(() => jQuery('body').append(${inString(module(`src="${MODULE}" ${options}`))}));
      </script>`,
    }),
  }),
};
