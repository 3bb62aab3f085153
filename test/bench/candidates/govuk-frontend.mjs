/** The accordion of GOV.UK Frontend. */
import { compileSass } from './sass.mjs';
import { bundleScript, bundleStyles } from '../bundle.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/** @type {Candidate} */
export const govukFrontend = {
  id: 'govuk',
  name: 'GOV.UK Frontend',
  kind: 'peer',
  packageName: 'govuk-frontend',
  note: '`Accordion` alone, its style sheet made of its Sass without the font of GOV.UK, as other sites must; everything is opened by its own “Show all sections”',
  build: async () => ({
    ...(await bundleScript(`
      import { Accordion, createAll } from 'govuk-frontend';
      document.body.className += ' js-enabled govuk-frontend-supported';
      globalThis.start = () => createAll(Accordion, { rememberExpanded: false });
      start();`)),
    ...(await bundleStyles(
      compileSass(`
        $govuk-font-family: sans-serif;
        @import "govuk-frontend/dist/govuk/base";
        @import "govuk-frontend/dist/govuk/components/accordion";`),
    )),
  }),
  page: ({ items }) => {
    const sections = items.map(
      ({ id, question, answer }) => `<div class="govuk-accordion__section" id="${id}">
<div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading">
<span class="govuk-accordion__section-button" id="${id}-heading">${question}</span></h2></div>
<div id="${id}-content" class="govuk-accordion__section-content">${answer}</div></div>`,
    );
    return { body: `<div class="govuk-accordion" data-module="govuk-accordion" id="faq">${sections.join('')}</div>` };
  },
  probe: `{
    question: (id) => document.getElementById(id)?.querySelector('.govuk-accordion__section-button'),
    isReady: (id) => !!document.getElementById(id)?.querySelector('button') && !!document.querySelector('.govuk-accordion__show-all'),
    isOpen: (id) => document.getElementById(id).classList.contains('govuk-accordion__section--expanded'),
    afterMount() { start(); },
    openAll() { document.querySelector('.govuk-accordion__show-all').click(); },
  }`,
};
