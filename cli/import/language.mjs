/** Finds out the language of an import, and the direction in which it is written. */

/** @import { ImportPlace } from './place.mjs' */

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|ps|sd|syr|ug|ur|yi)\b/i;

/** @param {string} tag @param {string} dir What the source says, if anything. @param {ImportPlace} at @returns {{lang: string, dir: 'ltr' | 'rtl'}} */
export function readLanguage(tag, dir, at) {
  const lang = canonical(tag);
  if (!tag)
    at.say(undefined, 'the language isn’t said anywhere: English is taken for granted. Name another with --lang.');
  else if (!lang) at.say(undefined, `“${tag}” isn’t a language tag such as en or pt-BR: English is taken for granted.`);
  const isRightToLeft = dir === 'rtl' || (dir !== 'ltr' && RIGHT_TO_LEFT.test(lang));
  return { lang: lang || 'en', dir: isRightToLeft ? 'rtl' : 'ltr' };
}

/** @param {string} tag */
function canonical(tag) {
  try {
    const lang = (tag && Intl.getCanonicalLocales(tag)[0]) || '';
    return /^[a-z]{2,3}(-|$)/i.test(lang) ? lang : '';
  } catch {
    return '';
  }
}
