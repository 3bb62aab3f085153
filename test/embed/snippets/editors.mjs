/** Editors as their own first example sets them up: a page with each, and how a page writes into it and reads from it. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { SOURCES } from './ways.mjs';

const FOLDER = join(import.meta.dirname, '..');
const MODULES = '/test/embed/node_modules';

/**
 * @typedef {object} Editor
 * @property {string} name
 * @property {string} packageName
 * @property {string} note What was chosen where it has no defaults.
 * @property {string} [head] Its files.
 * @property {string} body The place that it takes.
 * @property {string} start The module that makes it.
 * @property {string} focus Expressions of that module, here and below: puts the cursor into it.
 * @property {string} write Makes a string `html` what stands in it.
 * @property {string} read What a page gets of it.
 */

/** @type {Record<string, Editor>} */
export const editors = {
  tinymce: {
    name: 'TinyMCE',
    packageName: 'tinymce',
    note: 'without plug-ins',
    head: `<script src="${MODULES}/tinymce/tinymce.min.js"></script>`,
    body: '<textarea id="place"></textarea>',
    start: `
      const [editor] = await tinymce.init({ selector: '#place', license_key: 'gpl' });`,
    focus: 'editor.focus()',
    write: 'editor.setContent(html)',
    read: 'editor.getContent()',
  },
  ckeditor: {
    name: 'CKEditor 5',
    packageName: 'ckeditor5',
    note: 'with Essentials, Autoformat, Paragraph, Heading, Bold, Italic, Link, AutoLink, List and BlockQuote',
    head: `<link rel="stylesheet" href="${MODULES}/ckeditor5/dist/browser/ckeditor5.css" />
      <script src="${MODULES}/ckeditor5/dist/browser/ckeditor5.umd.js"></script>`,
    body: '<div id="place"></div>',
    start: `
      const { ClassicEditor, Essentials, Autoformat, Paragraph, Heading, Bold, Italic, Link, AutoLink, List, BlockQuote } = CKEDITOR;
      const plugins = [Essentials, Autoformat, Paragraph, Heading, Bold, Italic, Link, AutoLink, List, BlockQuote];
      const editor = await ClassicEditor.create(document.querySelector('#place'), { licenseKey: 'GPL', plugins });`,
    focus: 'editor.editing.view.focus()',
    write: 'editor.setData(html)',
    read: 'editor.getData()',
  },
  quill: {
    name: 'Quill',
    packageName: 'quill',
    note: 'with the theme snow',
    head: `<link rel="stylesheet" href="${MODULES}/quill/dist/quill.snow.css" />
      <script src="${MODULES}/quill/dist/quill.js"></script>`,
    body: '<div id="place"></div>',
    start: `
      const quill = new Quill('#place', { theme: 'snow' });`,
    focus: 'quill.focus()',
    write: 'quill.clipboard.dangerouslyPasteHTML(html)',
    read: 'quill.getSemanticHTML()',
  },
  tiptap: {
    name: 'TipTap',
    packageName: '@tiptap/starter-kit',
    note: 'with StarterKit',
    body: '<div id="place"></div>',
    start: `
      import { Editor } from '@tiptap/core';
      import StarterKit from '@tiptap/starter-kit';
      const editor = new Editor({ element: document.querySelector('#place'), extensions: [StarterKit] });`,
    focus: 'editor.view.focus()',
    write: 'editor.commands.setContent(html)',
    read: 'editor.getHTML()',
  },
  trix: {
    name: 'Trix',
    packageName: 'trix',
    note: '',
    head: `<link rel="stylesheet" href="${MODULES}/trix/dist/trix.css" />
      <script src="${MODULES}/trix/dist/trix.umd.min.js"></script>`,
    body: '<input type="hidden" id="place" /><trix-editor input="place"></trix-editor>',
    start: `
      const place = document.querySelector('trix-editor');
      if (!place.editor) await new Promise((resolve) => place.addEventListener('trix-initialize', resolve));`,
    focus: 'place.focus()',
    write: 'place.editor.loadHTML(html)',
    read: 'place.value',
  },
  lexical: {
    name: 'Lexical',
    packageName: 'lexical',
    note: 'with rich text, history, and the nodes of headings, lists and links',
    body: '<div id="place" contenteditable="true"></div>',
    start: `
      import { $getRoot, $insertNodes, createEditor } from 'lexical';
      import { createEmptyHistoryState, registerHistory } from '@lexical/history';
      import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
      import { AutoLinkNode, LinkNode } from '@lexical/link';
      import { ListItemNode, ListNode } from '@lexical/list';
      import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
      const place = document.querySelector('#place');
      const onError = (error) => { throw error; };
      const nodes = [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode, AutoLinkNode];
      const editor = createEditor({ namespace: 'clinic', nodes, onError });
      editor.setRootElement(place);
      registerRichText(editor);
      registerHistory(editor, createEmptyHistoryState(), 300);
      const write = (html) => editor.update(() => {
        const dom = new DOMParser().parseFromString(html, 'text/html');
        const fresh = $generateNodesFromDOM(editor, dom);
        $getRoot().clear().select();
        $insertNodes(fresh);
      }, { discrete: true });`,
    focus: 'editor.focus()',
    write: 'write(html)',
    read: 'editor.read(() => $generateHtmlFromNodes(editor))',
  },
};

/** Its module as one script, with what it imports; `field` is then how a test uses it. @param {Editor} editor */
async function bundle({ start, focus, write, read }) {
  const code = `${start}\nglobalThis.field = { focus: () => ${focus}, write: (html) => ${write}, read: () => ${read} };`;
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: FOLDER },
    bundle: true,
    format: 'esm',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** The pages of all editors with their scripts, by their paths: `/tinymce` and `/tinymce.js`. */
export async function editorPages() {
  /** @type {Record<string, string>} */
  const pages = {};
  for (const [id, editor] of Object.entries(editors)) {
    const { head = '', body } = editor;
    pages[`/${id}`] =
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${id}</title>${head}<body>${SOURCES}${body}<script type="module" src="/${id}.js"></script>`;
    pages[`/${id}.js`] = await bundle(editor);
  }
  return pages;
}
