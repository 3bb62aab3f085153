/** All rules about words, by the name that reports give them. Those for English know its grammar and its words. */
import { bareNumbers } from './bare-numbers.mjs';
import { deadLinks } from './dead-links.mjs';
import { missingSources } from './missing-sources.mjs';
import { mixedNumbers } from './mixed-numbers.mjs';
import { mixedSpelling } from './mixed-spelling.mjs';
import { oneWayRelated } from './one-way-related.mjs';
import { passiveChains } from './passive-chains.mjs';
import { similarQuestions } from './similar-questions.mjs';
import { staleWords } from './stale-words.mjs';
import { unexplainedWords } from './unexplained-words.mjs';

/** @import { Rule } from './finding.mjs' */

/** @type {Record<string, Rule>} */
export const RULES = {
  'missing-source': missingSources,
  'stale-words': staleWords,
  'dead-link': deadLinks,
  'one-way-related': oneWayRelated,
};

/** @type {Record<string, Rule>} */
export const ENGLISH_RULES = {
  'unexplained-word': unexplainedWords,
  'passive-chain': passiveChains,
  'mixed-numbers': mixedNumbers,
  'bare-number': bareNumbers,
  'similar-questions': similarQuestions,
  'mixed-spelling': mixedSpelling,
};
