/** What building by hand is held against: the very nodes that kc-faq makes, set by `innerHTML`, under its style sheet. */
import { settingInnerHtml } from './inner-html.mjs';
import { bundledFiles } from './ours.mjs';
import { DETAILS_PROBE } from './static-details.mjs';
import { renderedBy } from '../rendered.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/**
 * A page in which a script sets markup of kc-faq, under its style sheet.
 * @param {string} script
 * @param {string} css
 */
export const pageSetting = (script, css) => ({
  head: '<link rel="stylesheet" href="app.css"><script type="module" src="app.js"></script>',
  body: '',
  files: { 'app.js': script, 'app.css': css },
});

/** Where the markup of kc-faq stands without kc-faq. */
export const MARKUP_PROBE = `{ ${DETAILS_PROBE.replace('firstElementChild', "querySelector('summary')")} isReady: (id) => !!document.getElementById(id) }`;

/** @type {Candidate} */
export const innerHtmlOurs = {
  id: 'inner-html-ours',
  name: '`innerHTML` of kc-faq’s markup',
  kind: 'limit',
  note: 'the nodes that kc-faq makes, as text in a script, which sets `innerHTML`, under kc-faq’s style sheet: what its own building is held against',
  page: async ({ content }) => {
    const { html, css } = await renderedBy(await bundledFiles(content));
    return pageSetting(settingInnerHtml(html), css);
  },
  probe: MARKUP_PROBE,
};
