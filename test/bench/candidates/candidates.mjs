/** Everything that is measured, in the order of the tables. */
import { calcite } from './calcite.mjs';
import { carbon } from './carbon.mjs';
import { detailsUtils } from './details-utils.mjs';
import { fluent } from './fluent.mjs';
import { govukFrontend } from './govuk-frontend.mjs';
import { innerHtml } from './inner-html.mjs';
import { innerHtmlOurs } from './inner-html-ours.mjs';
import { innerHtmlTools } from './inner-html-tools.mjs';
import { ionic } from './ionic.mjs';
import { lion } from './lion.mjs';
import { nhsukFrontend } from './nhsuk-frontend.mjs';
import { oursAuthored } from './ours-authored.mjs';
import { oursBundled } from './ours-bundled.mjs';
import { oursPrerendered } from './ours-prerendered.mjs';
import { oursRemote } from './ours-remote.mjs';
import { oursTools } from './ours-tools.mjs';
import { patternfly } from './patternfly.mjs';
import { prerenderedBare } from './prerendered-bare.mjs';
import { redHat } from './red-hat.mjs';
import { shoelace } from './shoelace.mjs';
import { spectrum } from './spectrum.mjs';
import { staticDetails } from './static-details.mjs';
import { vaadin } from './vaadin.mjs';
import { webAwesome } from './web-awesome.mjs';

/** @type {readonly import('./candidate.mjs').Candidate[]} */
export const candidates = [
  staticDetails,
  innerHtml,
  innerHtmlOurs,
  innerHtmlTools,
  prerenderedBare,
  oursPrerendered,
  oursAuthored,
  oursBundled,
  oursTools,
  oursRemote,
  detailsUtils,
  nhsukFrontend,
  govukFrontend,
  carbon,
  shoelace,
  webAwesome,
  vaadin,
  spectrum,
  redHat,
  patternfly,
  calcite,
  ionic,
  fluent,
  lion,
];
