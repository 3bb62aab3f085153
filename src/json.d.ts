// JSON files are content: built by `npm run content` and checked there, so their type is given, not inferred.
declare module '*.json' {
  import type { Content } from './content/model.js';
  const content: Content;
  export default content;
}
