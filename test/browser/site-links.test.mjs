/** A link to an answer of the site opens it, in all engines: pages of topics have no script that could. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { until, useEngines } from '../helpers/engines.mjs';
import { startSite } from '../helpers/static-server.mjs';

/** @type {import('../helpers/static-server.mjs').Site} */
let site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const engines = useEngines();

for (const [file, id] of [
  ['spread.html', 'spread-aims'],
  ['treatment-list.html', 'treatment-axitinib'],
])
  engines(`a link to an answer opens it, with its question in sight (${file})`, async (open) => {
    const visited = await open(`${site.origin}/demo/site/${file}#${id}-answer`);
    await until(visited, 'the answer is open', `document.getElementById('${id}').open`);
    const top = `document.querySelector('#${id} > summary').getBoundingClientRect().top`;
    await until(visited, 'the page has gone there', `scrollY > 0 && ${top} >= 0 && ${top} < innerHeight / 2`);
    assert.equal(await visited.evaluate(`document.querySelectorAll('[data-kc-id][open]').length`), 1);
    assert.equal(
      await visited.evaluate(`document.querySelectorAll('script:not([type="application/ld+json"])').length`),
      0,
    );
  });
