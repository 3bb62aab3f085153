/** Real questions and answers in five languages, and hostile texts: they stand beside the checkout, or not at all. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../../../shared/corpora/', import.meta.url);

/** What a test that needs them is told where they are missing. */
export const besides = existsSync(FOLDER) ? {} : { skip: 'the corpora aren’t beside this checkout' };

export const FAQS = [
  ...['en', 'ar', 'he', 'hi', 'zh-CN'].map((lang) => `bitcoinorg-${lang}`),
  'medquad-cancergov-kidney',
];

/** @param {string} name */
export const corpusFile = (name) => fileURLToPath(new URL(`${name}.json`, FOLDER));

/** @param {string} name @returns {any} */
export const corpus = (name) => JSON.parse(readFileSync(corpusFile(name), 'utf8'));
