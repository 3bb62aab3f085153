/** Where the pages of a site are: all links are relative, so that it works in any folder and from a disk. */

/** @import { Content } from '../../src/content/model.js' */
/** @import { Alternate } from '../render/document.mjs' */

/**
 * @typedef {object} Place One language of a site.
 * @property {Content} content
 * @property {string} folder Its folder: '' for the first language, else 'es/'.
 * @property {string} [base] The address of the site.
 */

export const INDEX = 'index.html';
export const TREATMENTS = 'treatment-list.html';
export const GLOSSARY = 'glossary.html';
export const NOT_FOUND = '404.html';

/** What a topic can't be called: these pages are the site's. */
const TAKEN = [INDEX, TREATMENTS, GLOSSARY, NOT_FOUND];

/** @param {{id: string}} topic */
export const fileOf = ({ id }) => `${id}.html`;

/** The names of the pages of a language. @param {Content} content */
export const pagesOf = ({ topics, treatments, glossary }) => [
  INDEX,
  ...topics.map(fileOf),
  ...(treatments.length ? [TREATMENTS] : []),
  ...(Object.keys(glossary).length ? [GLOSSARY] : []),
];

/** Why these contents can't stand in one site, or nothing. @param {readonly Content[]} contents */
export function clash(contents) {
  const languages = contents.map(({ lang }) => lang);
  const twice = languages.find((lang, index) => languages.indexOf(lang) < index);
  if (twice) return `Two contents are in the same language, "${twice}": each needs its own.`;
  const taken = contents.flatMap(({ topics }) => topics).find((topic) => TAKEN.includes(fileOf(topic)));
  return taken ? `A topic can't be called "${taken.id}" in a site: another page has that name.` : '';
}

/** The address of a page, where that of the site is known. @param {Place} place @param {string} file */
export const addressOf = ({ base, folder }, file) => base && `${base}${folder}${file === INDEX ? '' : file}`;

/** Names of languages, each in itself. @param {string} lang */
function nameOf(lang) {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

/** The same page in all languages that have it. @param {readonly Place[]} places @param {Place} here @param {string} file @returns {Alternate[]} */
export const alternatesOf = (places, here, file) =>
  places
    .filter(({ content }) => pagesOf(content).includes(file))
    .map((place) => {
      const href = `${here.folder && '../'}${place.folder}${file}`;
      const { lang } = place.content;
      return { lang, name: nameOf(lang), href, address: addressOf(place, file) ?? href };
    });
