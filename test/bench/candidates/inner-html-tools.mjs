/** What building the whole element is held against: its list and its toolbar, as markup that a script sets. */
import { MARKUP_PROBE, pageSetting } from './inner-html-ours.mjs';
import { bundledFiles } from './ours.mjs';
import { renderedBy } from '../rendered.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

const UNTIL = `() => {
  const root = document.querySelector('kc-faq')?.shadowRoot;
  return !!root?.querySelector('input[type=search]') && !!root.querySelector('button[aria-expanded]');
}`;

/** `innerHTML` makes no shadow roots: this does, and is the same otherwise. @param {string} html */
const settingHtml = (html) => `document.getElementById('list').setHTMLUnsafe(${JSON.stringify(html)});`;

/** @type {Candidate} */
export const innerHtmlTools = {
  id: 'inner-html-tools',
  name: '`innerHTML` of kc-faq’s markup, with toolbar',
  kind: 'limit',
  note: 'the same with the toolbar in a shadow root, under its style sheet, set by `setHTMLUnsafe`: what the whole element is held against',
  page: async ({ content }) => {
    const how = { attributes: 'searchable expandable', until: UNTIL };
    const { html, css, shadowHtml, shadowCss } = await renderedBy(await bundledFiles(content), how);
    const shadow = `<template shadowrootmode="open"><style>${shadowCss}</style>${shadowHtml}</template>`;
    return pageSetting(settingHtml(`<kc-faq>${shadow}${html}</kc-faq>`), css);
  },
  probe: MARKUP_PROBE,
};
