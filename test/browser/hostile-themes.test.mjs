/** Pages whose style sheets mean other elements than ours: what carries the layout of the answers stays. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
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

const BODY = '<kc-faq topic="spread"></kc-faq><kc-treatment-list topic="spread"></kc-treatment-list>';

/** @param {import('../helpers/hostile.mjs').Open} open @param {string} url @returns {Promise<[Record<string, string>, import('../helpers/engines.mjs').Visit]>} */
async function valuesOf(open, url) {
  const visit = await open(url);
  await until(visit, 'the answers come', 'document.querySelectorAll(".kc-treatment").length > 5');
  await visit.evaluate('void (document.querySelector(".kc-question").open = true)');
  return [await visit.evaluate(READ), visit];
}

/** From Debian's wordpress-theme-twentytwentyone: no theme of WordPress is to be had from npm. */
const WORDPRESS = '/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css';
const wordpress = existsSync(WORDPRESS) ? { wordpress: readFileSync(WORDPRESS, 'utf8') } : undefined;
if (!wordpress)
  test('a theme of WordPress', { skip: `${WORDPRESS} isn’t there: apt install wordpress-theme-twentytwentyone` });

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
