/** What writes lists as HTML, for the command and for the package: with a stand-in for what the builders use of a page. */
import { bundleSource, importText } from '../source-module.mjs';

export const bundleRenderer = () => bundleSource('static', "export * from './render-to-string.js';", ['document.ts']);

/** @returns {Promise<{renderToString: (json: unknown, options: Record<string, unknown>) => string}>} */
export const loadRenderer = async () => importText(await bundleRenderer());
