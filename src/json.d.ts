// JSON files are content: built by `npm run content` and checked there, so their type is given, not inferred.
declare module '*.json' {
  const content: import('./content/model.js').Content;
  export default content;
}
