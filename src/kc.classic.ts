/** The script for pages that can't carry `type="module"`: the same as kc.ts, and the one name that it gives the page. */
import about from '../package.json';
import './kc.js';
import { registerMessages } from './messages/languages.js';
import { allowOrigins } from './remote/origins.js';

export interface KcAnswers {
  /** The version of the script. */
  version: string;
  /** Lets content come from other origins: `kcAnswers.allowOrigins('https://content.example')`. */
  allowOrigins: typeof allowOrigins;
  /** Adds the widget's own words in a language. */
  registerMessages: typeof registerMessages;
}

declare global {
  var kcAnswers: KcAnswers | undefined;
}

const { version } = about as unknown as KcAnswers;
// The first one stays. An element of the page by this id has no version.
if (!globalThis.kcAnswers?.version) globalThis.kcAnswers = { version, allowOrigins, registerMessages };
