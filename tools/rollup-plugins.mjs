/** How the source becomes JavaScript: the Rollup plugins that the bundles and the size check share. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import MagicString from 'magic-string';
import ts from 'typescript';
import { minifyCss } from '../cli/minify-css.mjs';
import { escapeWide, isNearlyOneByte, oneByteJson, WIDE } from './one-byte.mjs';

/** @typedef {import('rollup').Plugin} Plugin */

const root = join(import.meta.dirname, '..');
const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));

/**
 * Types are checked by tsc; here they are only taken out, file by file.
 * @returns {Plugin}
 */
function typescript() {
  const { options } = ts.convertCompilerOptionsFromJson({ ...compilerOptions, noEmit: false, sourceMap: true }, root);
  return {
    name: 'typescript',
    resolveId(source, importer) {
      if (!importer?.endsWith('.ts') || !source.startsWith('.') || !source.endsWith('.js')) return null;
      const file = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
      return existsSync(file) ? file : null;
    },
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const { outputText, sourceMapText } = ts.transpileModule(code, { fileName: id, compilerOptions: options });
      return { code: outputText.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'), map: sourceMapText ?? null };
    },
  };
}

/**
 * JavaScript for some data: text that is parsed starts faster than an object literal, and keeps a key like "__proto__"
 * harmless.
 * @param {unknown} value
 */
export const parsed = (value) => `JSON.parse(${JSON.stringify(oneByteJson(value))})`;

/** @returns {Plugin} */
function json() {
  return {
    name: 'json',
    transform(code, id) {
      if (!id.endsWith('.json')) return null;
      return { code: `export default ${parsed(JSON.parse(code))};`, map: { mappings: '' } };
    },
  };
}

/**
 * @param {ts.Node} node
 * @returns {ts.TemplateLiteral[]} what stands in css`…`, here and further in
 */
function stylesIn(node) {
  const isStyle = ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === 'css';
  /** @type {ts.TemplateLiteral[]} */
  const found = isStyle ? [node.template] : [];
  ts.forEachChild(node, (child) => void found.push(...stylesIn(child)));
  return found;
}

/**
 * Makes the style sheets in css`…` small. (Plugins for this use clean-css, which doesn't know layers and nesting.)
 * @returns {Plugin}
 */
function cssLiterals() {
  return {
    name: 'css-literals',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('css`')) return null;
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.ES2022, true);
      const small = new MagicString(code);
      for (const style of stylesIn(source)) {
        const [start, end] = [style.getStart(source) + 1, style.end - 1];
        // A plain string: the tag says what it is, and has nothing to do when it runs.
        small.overwrite(style.parent.getStart(source), style.end, JSON.stringify(minifyCss(code.slice(start, end))));
      }
      return { code: small.toString(), map: small.generateMap({ hires: true }) };
    },
  };
}

/**
 * Puts what our elements use of Lit's ReactiveElement in its place, in what a script tag loads: about 1,100 bytes less.
 * @returns {Plugin}
 */
function smallReactiveElement() {
  const file = join(root, 'src/elements/reactive-element.ts');
  return {
    name: 'small-reactive-element',
    resolveId: (source) => (source === '@lit/reactive-element' ? file : null),
  };
}

const PART = /\bimport\('[./a-z-]+\/([a-z-]+)\.js'\)/g;

/** @typedef {{file: string, integrity: string}} Part a file beside the script, and its hash */

/**
 * In what a script tag loads, `import('…/tools.js')` gets the file that stands beside it, if it is the very one that was
 * built with it. What a bundler gets keeps the plain import.
 * @param {Record<string, Part>} parts by the name of their module
 * @returns {Plugin}
 */
function besideScript(parts) {
  const loader = join(root, 'src/render/part.ts');
  return {
    name: 'beside-script',
    transform(code, id) {
      if (!id.endsWith('.ts') || id === loader || !code.includes('import(')) return null;
      const changed = code.replace(PART, (_, /** @type {string} */ name) => {
        const part = parts[name];
        if (!part) throw new Error(`${id}: there is no part of the script called "${name}".`);
        return `loadPart(${JSON.stringify(part.file)}, ${JSON.stringify(part.integrity)})`;
      });
      return { code: `import { loadPart } from ${JSON.stringify(loader)};\n${changed}`, map: null };
    },
  };
}

/**
 * Modules that the build writes: they stand in no folder.
 * @param {Record<string, string>} modules their code, by a path as if they did
 * @returns {Plugin}
 */
export function generated(modules) {
  return {
    name: 'generated',
    resolveId: (source) => (Object.hasOwn(modules, source) ? source : null),
    load: (id) => (Object.hasOwn(modules, id) ? modules[id] : null),
  };
}

/** TypeScript and JSON to JavaScript, style sheets made small, packages found in their production form. */
export function sourcePlugins() {
  return [
    nodeResolve({ exportConditions: ['production'], ignoreSideEffectsForRoot: true }),
    json(),
    cssLiterals(),
    typescript(),
  ];
}

// Lit's own notices stand in each of its modules; a page loads one line that leads to them, in dist/NOTICES.txt.
const NOTICE = '/*! Licenses: NOTICES.txt */';

// Chromium (136) then reads and compiles every function on another thread while the file arrives, instead of each on the
// page's own when it is first called. It must be the first line. Others take it for a comment.
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/** Makes the whole small. Properties are never renamed: that breaks Lit's rendering. */
export const minifier = (isModule = true) =>
  terser({
    ecma: 2022,
    module: isModule,
    compress: { passes: 3, keep_fargs: false },
    format: { comments: false, preamble: `${COMPILE_HINT}\n${NOTICE}` },
  });

/**
 * For what a minifier has written: it has such characters in strings, templates and regular expressions alone, and the
 * linter refuses a backslash before them.
 * @returns {Plugin}
 */
function oneByte() {
  return {
    name: 'one-byte',
    renderChunk(code) {
      if (!isNearlyOneByte(code)) return null;
      const escaped = new MagicString(code).replace(WIDE, escapeWide);
      return { code: escaped.toString(), map: escaped.generateMap({ hires: true }) };
    },
  };
}

/**
 * What makes a file for a script tag.
 * @param {Record<string, Part>} [parts] what the script loads from beside it
 */
export const bundlePlugins = (parts = {}, isModule = true) => [
  smallReactiveElement(),
  ...sourcePlugins(),
  besideScript(parts),
  minifier(isModule),
  oneByte(),
];
