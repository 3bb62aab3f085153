/** What writes lists as HTML, for the command and for the package: with a stand-in for what the builders use of a page. */
import { bundleSource, importText } from '../source-module.mjs';

/** @import { Element } from 'hast' */

export const bundleRenderer = () => bundleSource('static', "export * from './render-to-string.js';", ['document.ts']);

/**
 * As src/static exports it.
 * @typedef {object} Renderer
 * @property {(json: unknown, options: Record<string, unknown>) => string} renderToString
 * @property {(json: unknown, options: {topic: string, level: number, hasTreatments: boolean, baseUrl?: string, attributes?: Record<string, string | boolean>}) => {answers: Element[], treatments: Element[], end: Element[]}} topicParts
 * @property {(json: unknown, options: {baseUrl?: string}) => Element[]} treatmentParts
 * @property {(json: unknown, options: {baseUrl?: string}) => {introduction: Element[], end: Element[]}} frameParts
 */

const PARTS = "export * from './render-to-string.js'; export * from './page-parts.js';";

/** Everything that writes lists, and the parts of whole pages. @returns {Promise<Renderer>} */
export const loadRenderer = async () => importText(await bundleSource('static', PARTS, ['document.ts']));
