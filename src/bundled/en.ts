/** The English content, announced to every element on the page. */
import content from '../../dist/content/en.json';
import { announceContent } from '../content/registry.js';

announceContent(content);
