/** Where placeholders stay what they are: what people edit, code, what isn’t shown, and what is ours already. */
import { expect } from '@open-wc/testing';
import { settled } from '../helpers/elements.js';
import { becomes, paste } from '../helpers/placeholder.js';

const PLACEHOLDERS = `<p>[kc-faq topic="spread"]</p><p><a class="kc-faq" href="/a/spread">Read</a></p>
  <div data-kc="faq" data-kc-topic="spread">Text</div>`;

const PLACES = [
  '<div contenteditable>',
  '<div contenteditable="true"><section contenteditable="false">',
  '<div contenteditable="plaintext-only">',
  '<div role="textbox">',
  '<pre>',
  '<template>',
  '<noscript>',
  '<svg><foreignObject>',
  '<div class="wp-admin"><div>',
  '<div class="block-editor-block-list__layout">',
  '<div class="elementor-editor-active">',
  '<div class="mce-content-body">',
  '<div class="ck ck-editor__editable">',
  '<div class="ProseMirror">',
  '<div class="ql-editor">',
  '<div class="kc-answers">',
  '<button>',
];

describe('A placeholder stays as it is', () => {
  for (const place of PLACES)
    it(`in ${place}`, async () => {
      expect(await becomes(place + PLACEHOLDERS)).not.to.contain('kc-faq[');
    });

  it('in a field, in code, in a script or a style sheet', async () => {
    const text = '[kc-faq topic="spread"]';
    for (const tag of ['textarea', 'code', 'style', 'select><option'])
      expect(await becomes(`<${tag}>${text}`), tag).not.to.contain('kc-faq[');
    expect(await becomes(`<script type="text/plain">${text}</script>`)).not.to.contain('kc-faq[');
    expect(await becomes(`<p><code>${text}</code></p><p><span contenteditable>${text}</span></p>`)).not.to.contain(
      'kc-faq[',
    );
  });

  it('in a page that is being edited, and becomes the element in a part that isn’t', async () => {
    document.designMode = 'on';
    expect(await becomes(PLACEHOLDERS)).not.to.contain('kc-faq[');
    document.designMode = 'off';
    expect(await becomes(`<div contenteditable="false">${PLACEHOLDERS}</div>`)).to.contain('kc-faq[');
  });

  it('in an element of ours', async () => {
    const own = await becomes(`<kc-faq topic="nothing">${PLACEHOLDERS}</kc-faq>`);
    expect(own.match(/kc-faq\[topic/g)).to.have.length(1);
  });

  it('in the page’s head', async () => {
    const note = document.createElement('div');
    note.dataset.kc = 'faq';
    document.head.append(note);
    await settled(document.head);
    expect(note.isConnected).to.equal(true);
    note.remove();
  });

  it('in the page’s title and attributes', async () => {
    const main = await paste('<p title="[kc-faq topic=spread]">Text</p>');
    expect(main.querySelector('kc-faq')).to.equal(null);
    main.remove();
  });
});
