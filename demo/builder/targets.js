/** Where a snippet can go: what survives there, who may do it, and what to paste. Pure. */
import * as pieces from './pieces.js';

const lines = (...parts) => parts.filter(Boolean).join('\n\n');

/** All in one: script, colors, element. */
const whole = (title) => (choices, addresses, attributes, facts) => [
  {
    title,
    kind: 'page',
    code: lines(
      pieces.pageTags(choices, addresses, facts),
      pieces.styleOf(choices),
      pieces.elementOf(choices, attributes),
    ),
  },
];

const siteTags = (title, hasLinks) => (choices, addresses, facts) => ({
  title,
  kind: 'site',
  code: lines(pieces.siteTags(choices, addresses, facts, hasLinks), pieces.styleOf(choices)),
});

/** Script and colors once for the site; in the page what its editor lets through. */
const apart = (siteTitle, title, kind, make, hasLinks) => (choices, addresses, attributes, facts) => [
  siteTags(siteTitle, hasLinks)(choices, addresses, facts),
  { title, kind, code: make(choices, attributes, addresses, facts) },
];

/** Services that keep no folder of the site's own. */
const ELSEWHERE = 'The script must stand on a server of yours: write its full address, which begins with https://.';

export const TARGETS = {
  script: {
    name: 'Script tag, in a page of your own',
    survives: 'All of it stays as you write it.',
    make: whole('Into the page, where the answers are to be'),
  },
  'wordpress-block': {
    name: 'WordPress: block',
    survives: 'A block “Custom HTML” keeps script and element for those who may save any HTML.',
    admin:
      'On a single site these are administrators and editors, on a multisite super admins alone. From others, WordPress takes both out: choose “WordPress: no HTML”.',
    make: whole('Into a block “Custom HTML”'),
  },
  'wordpress-classic': {
    name: 'WordPress: classic editor',
    survives: 'A division with text inside stays for every role, in the tab “Text”; elements and scripts don’t.',
    admin: 'An administrator puts the script into the theme, once.',
    make: apart('Once, into the head of the theme', 'Into the tab “Text” of the editor', 'html', pieces.divisionOf),
  },
  'wordpress-text': {
    name: 'WordPress: no HTML',
    survives: 'Text in square brackets stays for every role and in every editor, alone in its paragraph.',
    admin: 'An administrator puts the script into the theme, once.',
    make: apart('Once, into the head of the theme', 'Into a paragraph of its own', 'text', pieces.shortcodeOf),
  },
  drupal: {
    name: 'Drupal',
    survives: 'Text in square brackets stays, alone in its paragraph; most text formats take elements and scripts out.',
    admin: 'An administrator puts the script into the theme, once.',
    make: apart('Once, into the head of the theme', 'Into a paragraph of its own', 'text', pieces.shortcodeOf),
  },
  joomla: {
    name: 'Joomla',
    survives: 'Text in square brackets stays, alone in its paragraph; text filters take elements and scripts out.',
    admin: 'An administrator puts the script into the template, once.',
    make: apart('Once, into the head of the template', 'Into a paragraph of its own', 'text', pieces.shortcodeOf),
  },
  wix: {
    name: 'Wix',
    survives:
      'Embedded code runs in a frame of its own, which the search in the page and links to a question may not reach; we haven’t tried it on Wix itself.',
    isElsewhere: true,
    make: whole('Into an element for embedded HTML'),
  },
  squarespace: {
    name: 'Squarespace',
    survives: 'A code block is meant for script and element; we haven’t tried it on Squarespace itself.',
    admin: 'Scripts in a code block need a plan that allows them: ask an administrator of the site.',
    isElsewhere: true,
    make: whole('Into a code block, as HTML'),
  },
  webflow: {
    name: 'Webflow',
    survives: 'A code embed is meant for script and element; we haven’t tried it on Webflow itself.',
    admin: 'Code embeds need a plan that allows them: ask an administrator of the site.',
    isElsewhere: true,
    make: whole('Into a code embed'),
  },
  ghost: {
    name: 'Ghost',
    survives: 'An HTML card keeps script and element; other cards keep neither.',
    isElsewhere: true,
    make: whole('Into an HTML card'),
  },
  typo3: {
    name: 'TYPO3',
    survives:
      'Text in square brackets stays, alone in its paragraph; the editor’s filter takes elements and scripts out.',
    admin: 'An administrator puts the script into the site’s template, once.',
    make: apart('Once, into the head of the template', 'Into a paragraph of its own', 'text', pieces.shortcodeOf),
  },
  mediawiki: {
    name: 'MediaWiki',
    survives: 'Text in square brackets stays, alone in its paragraph; elements and scripts are shown as text.',
    admin: 'Only an interface administrator may change the pages MediaWiki:Common.js and MediaWiki:Common.css.',
    make: (choices, addresses, attributes, facts) => [
      {
        title: 'Once, into MediaWiki:Common.js',
        kind: 'code',
        code: pieces.siteCode(choices, addresses, facts),
      },
      ...(choices.colors
        ? [{ title: 'Once, into MediaWiki:Common.css', kind: 'css', code: pieces.rulesOf(choices) }]
        : []),
      { title: 'Into a paragraph of its own', kind: 'text', code: pieces.shortcodeOf(choices, attributes) },
    ],
  },
  sharepoint: {
    name: 'SharePoint',
    survives:
      'A link stays a link; it becomes the questions of its topic only where the site loads the script. We haven’t tried it on SharePoint itself.',
    admin:
      'Only an administrator can add a script to modern pages, by an extension. Without it, the link must lead to a page that is there.',
    isElsewhere: true,
    make: apart(
      'Once, by an extension, into the head of each page',
      'Into a paragraph of its own',
      'html',
      (choices, _, addresses, facts) => pieces.bareLinkOf(choices, addresses, facts),
      true,
    ),
  },
  react: {
    name: 'React',
    survives: 'React leaves the element alone; it gets no text of its own inside, which React would want to keep.',
    make: apart(
      'Once, into the head of index.html',
      'Into a component',
      'jsx',
      (choices, attributes) => `export function Answers() {\n  return ${pieces.jsxOf(choices, attributes)};\n}`,
    ),
  },
  vue: {
    name: 'Vue',
    survives: 'Vue leaves the element alone once it knows that “kc-” begins no component of yours.',
    make: (choices, addresses, attributes, facts) => [
      siteTags('Once, into the head of index.html')(choices, addresses, facts),
      {
        title: 'Once, into the options of @vitejs/plugin-vue',
        kind: 'setting',
        code: `vue({\n  template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('kc-') } },\n})`,
      },
      {
        title: 'Into a component',
        kind: 'vue',
        code: `<template>\n  ${pieces.emptyElementOf(choices, attributes)}\n</template>`,
      },
    ],
  },
  link: {
    name: 'Plain link',
    survives: 'A link stays a link nearly everywhere; where the site loads the script, it becomes the answers.',
    admin:
      'An administrator puts the script into every page, once. Without it, the link must lead to a page that is there.',
    make: apart(
      'Once, into the head of the pages',
      'Into a paragraph of its own',
      'html',
      (choices, attributes, addresses, facts) => pieces.linkOf(choices, attributes, addresses, facts),
      true,
    ),
  },
};

/** What to paste where, what survives, and what to mind. */
export function snippetsFor(choices, fields, facts) {
  const { make, survives, admin, isElsewhere } = TARGETS[choices.target];
  const addresses = pieces.addressesOf(choices, fields);
  const warnings = [...addresses.problems];
  if (isElsewhere && addresses.folder.startsWith('/')) warnings.push(ELSEWHERE);
  if (choices.target === 'sharepoint' && choices.element !== 'kc-faq')
    warnings.push('Here a link can only become questions and answers.');
  if (choices.target === 'sharepoint' && attributesAreLost(choices)) warnings.push('A bare link carries no options.');
  const attributes = pieces.attributesOf(choices, addresses, facts);
  if (['exclusive', 'expandable'].every((name) => attributes.some(([each]) => each === name)))
    warnings.push('With one open answer at most, there is no button to open all.');
  return { survives, admin, warnings, pieces: make(choices, addresses, attributes, facts) };
}

const attributesAreLost = ({ options, open, numbers }) => Boolean(options || open || numbers);

/** The page of the preview: the snippet for a page of one's own, with the files of this build. */
export function previewOf(choices, fields, facts) {
  const {
    pieces: [{ code }],
  } = snippetsFor({ ...choices, target: 'script', base: facts.dist }, fields, facts);
  const own = choices.colors ? `background: ${choices.paper}; color: ${choices.ink};` : 'color-scheme: light dark;';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview</title>
<style>:root { ${own} } body { max-width: 52rem; margin: 1.25rem auto; padding: 0 1.25rem; font: 1.125rem/1.6 system-ui, sans-serif; }</style>
</head>
<body><main>
${code}
</main></body>
</html>`;
}
