/** An ESLint rule: the folders of src/ import one way only, and few packages. */
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '..');

/** @typedef {{folders: string[], packages: string[]}} Allowed what a folder may import besides itself */

const LIT = ['lit', '@lit/reactive-element', '@lit/context'];

/** @type {Record<string, Allowed>} */
export const LAW = {
  content: { folders: [], packages: [] },
  messages: { folders: [], packages: [] },
  page: { folders: ['content'], packages: [] },
  remote: { folders: ['page', 'content'], packages: [] },
  render: { folders: ['content', 'messages', 'page'], packages: [] },
  features: { folders: ['remote', 'render', 'page', 'content', 'messages'], packages: [] },
  placeholder: { folders: ['render', 'page', 'content'], packages: [] },
  bundled: { folders: ['content', 'dist/content'], packages: [] },
  site: { folders: ['content', 'messages'], packages: [] },
  static: { folders: ['render', 'content', 'messages'], packages: ['hast', 'hast-util-to-html'] },
  elements: { folders: ['features', 'remote', 'render', 'page', 'content', 'messages'], packages: LIT },
};

/** @param {string} file an absolute path */
function placeOf(file) {
  const path = relative(root, file).split(sep).join('/');
  if (path.startsWith('dist/content/')) return { path, folder: 'dist/content' };
  const [top, folder, rest] = path.split('/');
  return { path, folder: top === 'src' && rest !== undefined ? folder : undefined };
}

/**
 * @param {string} name
 * @param {Allowed} allowed
 */
function may(name, { folders, packages }) {
  const others = [...folders, ...packages];
  if (others.length === 0) return `${name} may import nothing but ${name}`;
  return `${name} may import nothing but ${name}, ${others.join(', ')}`;
}

/**
 * Why a module may not import another; `undefined` if it may.
 * @param {string} importer an absolute path
 * @param {string} source what stands in the import
 */
export function violation(importer, source) {
  const { path, folder } = placeOf(importer);
  // Modules right in src/ are doors: they put the folders together.
  if (folder === undefined) return undefined;
  const allowed = LAW[folder];
  if (!allowed) return `src/${folder} has no place in the import law: give it one in tools/import-law.mjs`;
  if (!source.startsWith('.') && !isAbsolute(source)) {
    const isAllowed = allowed.packages.some((name) => source === name || source.startsWith(`${name}/`));
    return isAllowed ? undefined : `${path} imports ${source}: ${may(folder, allowed)}`;
  }
  const target = placeOf(join(dirname(importer), source.replace(/\.js$/, '.ts')));
  if (target.folder !== undefined && [folder, ...allowed.folders].includes(target.folder)) return undefined;
  return `${path} imports ${target.path}: ${may(folder, allowed)}`;
}

/** @type {import('eslint').Rule.RuleModule} */
export const importLaw = {
  meta: { type: 'problem', schema: [], messages: { broken: '{{ why }}' } },
  create(context) {
    /** @param {any} node whatever names another module */
    const check = (node) => {
      const source = (node.source?.literal ?? node.source)?.value;
      if (typeof source !== 'string') return;
      const why = violation(context.filename, source);
      if (why) context.report({ node, messageId: 'broken', data: { why } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
