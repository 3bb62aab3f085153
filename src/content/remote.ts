/** All that it takes to have content from elsewhere: a part of its own, since bundled content needs none of it. */
export { requestContent } from './cache.js';
export { contentUrl } from './load.js';
export { readContent } from './read.js';
