/** Pages whose style sheets mean other elements than ours: what carries the layout of the answers stays. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { BLOCK_THEME_STYLES, DEBIAN } from '../../tools/setup-hostile.mjs';
import { READ } from '../embed/load-bearing.mjs';
import { until } from '../helpers/engines.mjs';
import { assertWorks, KC, pageOf, serve, useHostilePages } from '../helpers/hostile.mjs';

const hostile = useHostilePages();
const MODULES = join(import.meta.dirname, '../../node_modules');
const of = (/** @type {string} */ file) => readFileSync(join(MODULES, file), 'utf8');

/** How many of the 126 values a theme may change. */
const LIMIT = 1;

const THEMES = {
  bootstrap: of('bootstrap/dist/css/bootstrap.min.css'),
  bulma: of('bulma/css/bulma.min.css'),
  foundation: of('foundation-sites/dist/css/foundation.min.css'),
  pure: of('purecss/build/pure-min.css'),
  reset: of('the-new-css-reset/css/reset.css'),
  unset: '* { all: unset !important; }',
};

// In the boxes that a block theme of WordPress puts around a post.
const BODY = `<div class="wp-site-blocks"><main class="wp-block-group is-layout-flow">
  <div class="entry-content wp-block-post-content is-layout-constrained has-global-padding">
    <kc-faq topic="spread"></kc-faq><kc-treatment-list topic="spread"></kc-treatment-list>
  </div>
</main></div>`;

/** @param {import('../helpers/hostile.mjs').Open} open @param {string} url @returns {Promise<[Record<string, string>, import('../helpers/engines.mjs').Visit]>} */
async function valuesOf(open, url) {
  const visit = await open(url);
  await until(visit, 'the answers come', 'document.querySelectorAll(".kc-treatment").length > 5');
  await visit.evaluate('void (document.querySelector(".kc-question").open = true)');
  return [await visit.evaluate(READ), visit];
}

/** No theme of WordPress is to be had from npm. */
const WORDPRESS = join(DEBIAN, 'usr/share/wordpress');
const wordpress = existsSync(BLOCK_THEME_STYLES)
  ? {
      wordpress: readFileSync(join(WORDPRESS, 'wp-content/themes/twentytwentyone/style.css'), 'utf8'),
      // As WordPress puts them on the page: first what its blocks look like, then the theme.
      blockTheme: ['usr/share/wordpress/wp-includes/css/dist/block-library/style.css', BLOCK_THEME_STYLES]
        .map((file) => readFileSync(resolve(DEBIAN, file), 'utf8'))
        .join('\n'),
    }
  : undefined;
if (!wordpress)
  test('themes of WordPress', { skip: `${BLOCK_THEME_STYLES} isn’t there: node tools/setup-hostile.mjs` });

for (const [name, css] of Object.entries({ ...THEMES, ...wordpress }))
  hostile(name, async (open, t) => {
    const pages = { '/plain': pageOf(KC, BODY), '/theme.css': css };
    const url = await serve(t, pageOf(`<link rel="stylesheet" href="/theme.css">${KC}`, BODY), { pages });
    const [plain] = await valuesOf(open, new URL('/plain', url).href);
    const [themed, visit] = await valuesOf(open, url);
    assert.equal(Object.keys(plain).length, 126);
    const changed = Object.keys(plain).filter((each) => plain[each] !== themed[each]);
    t.diagnostic(`${changed.length} of 126 changed: ${changed.join(', ')}`);
    await visit.evaluate('void (document.querySelector(".kc-question").open = false)');
    await assertWorks(visit);
    if (changed.length > LIMIT)
      return `falls short: ${changed.length} of 126 changed, ${changed.map((each) => `${each} ${plain[each]} to ${themed[each]}`).join('; ')}`;
  });
