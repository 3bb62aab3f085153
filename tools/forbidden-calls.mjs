/** ESLint settings for src/: what the widget must never do in somebody else's page. */

const HTML =
  'Content never becomes HTML: build nodes with createElement and textContent (src/render), or use a Lit template.';
const STORAGE = 'The widget stores nothing, and a sandboxed frame throws on any touch of storage.';
const INTL = 'The first use costs a page 11 to 13 ms: spell it at build time. Only Intl.PluralRules is cheap.';
const STYLE =
  "A page's Content-Security-Policy blocks style attributes: use a class or a custom property set by CSSOM.";
const CODE = 'Text never becomes code.';

const HTML_PROPERTIES = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
];
const STORES = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];
const LOCALE_METHODS = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'];

/** @type {import('eslint').Linter.RulesRecord} */
export const forbiddenCalls = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-restricted-globals': [
    'error',
    ...STORES.map((name) => ({ name, message: STORAGE })),
    { name: 'DOMParser', message: HTML },
  ],
  'no-restricted-properties': [
    'error',
    ...HTML_PROPERTIES.map((property) => ({ property, message: HTML })),
    ...STORES.map((property) => ({ property, message: STORAGE })),
    ...LOCALE_METHODS.map((property) => ({ property, message: INTL })),
    { object: 'document', property: 'cookie', message: STORAGE },
    { object: 'document', property: 'write', message: HTML },
    { object: 'document', property: 'writeln', message: HTML },
  ],
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        { regex: 'directives/unsafe-|/static-html|/unsafe-', message: HTML },
        { regex: 'directives/style-map', message: STYLE },
        { group: ['lit', 'lit/*'], importNamePattern: '^unsafe(HTML|SVG|MathML|Static)$', message: HTML },
        { group: ['lit', 'lit/*'], importNamePattern: '^styleMap$', message: STYLE },
      ],
    },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: "MemberExpression[object.name='Intl'][property.name!='PluralRules']", message: INTL },
    { selector: "VariableDeclarator[init.name='Intl']", message: INTL },
    { selector: "MemberExpression[property.name='Intl']", message: `Write Intl.PluralRules. ${INTL}` },
    {
      selector: "Identifier[name='unsafeHTML'], Identifier[name='unsafeSVG'], Identifier[name='unsafeStatic']",
      message: HTML,
    },
    { selector: "Identifier[name='styleMap']", message: STYLE },
    {
      selector:
        'CallExpression[callee.name=/^set(Timeout|Interval)$/] > :matches(Literal, TemplateLiteral).arguments:first-child',
      message: CODE,
    },
    { selector: 'TemplateElement[value.raw=/\\sstyle\\s*=\\s*["\']?/]', message: STYLE },
    { selector: 'TemplateElement[value.raw=/\\s\\.?(inner|outer)HTML\\s*=/i]', message: HTML },
    { selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']", message: STYLE },
    { selector: "NewExpression[callee.name='Function']", message: CODE },
  ],
};
