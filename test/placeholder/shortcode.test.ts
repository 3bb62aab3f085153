/** `[kc-faq topic="spread"]` as text, with all that editors do to it. */
import { expect } from '@open-wc/testing';
import { isSeen, muteWarnings, settled } from '../helpers/elements.js';
import { becomes, outline, paste } from '../helpers/placeholder.js';

const said = muteWarnings();
const SPREAD = 'kc-faq[topic=spread]';

describe('A shortcode alone in a paragraph', () => {
  it('becomes the answers that a person can open', async () => {
    const main = await paste('<p>[kc-faq topic="spread"]</p>');
    expect(main.querySelector('p:not(.kc-answers *)')).to.equal(null);
    const summary = main.querySelector<HTMLElement>('kc-faq details.kc-question summary');
    expect(isSeen(summary)).to.equal(true);
    summary?.click();
    expect(summary?.closest('details')?.open).to.equal(true);
    main.remove();
  });

  const QUOTES = [
    ['"', '"'],
    ["'", "'"],
    ['', ''],
    ['“', '”'],
    ['”', '″'],
    ['„', '“'],
    ['«\u00a0', '\u00a0»'],
    ['‘', '’'],
    ['&quot;', '&quot;'],
    ['&#8221;', '&#8243;'],
    ['&amp;quot;', '&amp;quot;'],
    ['&amp;#8221;', '&amp;#x2033;'],
    ['&amp;amp;ldquo;', '&amp;amp;rdquo;'],
    ['&amp;#039;', '&amp;apos;'],
  ];
  for (const [open, close] of QUOTES)
    it(`is read with its value in ${open || 'no quotes'}${close}`, async () => {
      expect(await becomes(`<p>[kc-faq topic=${open}spread${close}]</p>`)).to.equal(SPREAD);
    });

  const WRAPPED = [
    '<p><span>[kc-faq topic=spread]</span><br></p>',
    '<p><br>\n<strong><em>[kc-faq topic="spread"]</em></strong>&nbsp;</p>',
    '<p>&nbsp;[kc-faq&nbsp;topic="spread"]\u200b</p>',
    '<p>[kc-faq topic="<span>spread</span>"]</p>',
    '<p>[kc-<b>faq</b> topic="spread"]<!-- a comment --></p>',
    '<p>[kc-faq topic = "spread" /]</p>',
    '<p>[kc-faq topic="spread"][/kc-faq]</p>',
    '<p>[kc‑faq topic="spread"]</p>',
    '<p>[kc-faq\ntopic="spread"\n]</p>',
  ];
  for (const markup of WRAPPED)
    it(`is read in ${markup}`, async () => {
      expect(await becomes(markup)).to.equal(SPREAD);
    });

  it('is read where its text is in pieces', async () => {
    const main = await paste('<p></p>');
    const paragraph = document.createElement('p');
    paragraph.append('[k', 'c-faq topic="', 'spread', '"]');
    main.replaceChildren(paragraph);
    await settled(main);
    expect(outline(main)).to.equal(SPREAD);
    main.remove();
  });

  it('stands beside another one, after a line break or a space', async () => {
    const both = `${SPREAD} kc-related[topic=spread]`;
    expect(await becomes('<p>[kc-faq topic="spread"]<br>[kc-related topic="spread"]</p>')).to.equal(both);
    expect(await becomes('<p><span>[kc-faq topic="spread"]<br />[kc-related topic="spread"]</span></p>')).to.equal(
      both,
    );
    expect(await becomes('<p>[kc-faq topic="spread"] [kc-related topic="spread"]</p>')).to.equal(both);
  });

  it('has every attribute of its element', async () => {
    expect(await becomes('<p>[kc-treatment-list topic="spread" layout="cards"]</p>')).to.equal(
      'kc-treatment-list[layout=cards][topic=spread]',
    );
    expect(
      await becomes('<p>[kc-faq topic="spread,sarcomatoid" searchable open="first" heading-level=3]</p>'),
    ).to.equal('kc-faq[heading-level=3][open=first][searchable][topic=spread,sarcomatoid]');
    expect(await becomes('<p>[kc-related topic=spread href-template="/answers/{topic}"]</p>')).to.equal(
      'kc-related[href-template=/answers/{topic}][topic=spread]',
    );
  });

  it('has switches as a bare word, yes or no', async () => {
    for (const on of ['linkable', 'linkable="true"', 'linkable=yes', 'linkable="1"', 'linkable="linkable"'])
      expect(await becomes(`<p>[kc-faq ${on}]</p>`), on).to.equal('kc-faq[linkable]');
    for (const off of ['linkable="false"', 'linkable=no', "linkable='0'"])
      expect(await becomes(`<p>[kc-faq ${off}]</p>`), off).to.equal('kc-faq');
  });

  it('keeps the text that it encloses, and the language of its paragraph', async () => {
    expect(await becomes('<p lang="es">[kc-faq topic="spread"]Ask us.[/kc-faq]</p>')).to.equal(
      'kc-faq[lang=es][topic=spread](p(Ask us.))',
    );
  });

  it('is read where an editor has made a link of an address in it', async () => {
    const address = `${location.origin}/none.json`;
    expect(await becomes(`<p>[kc-related src="<a href="${address}">${address}</a>"]</p>`)).to.equal(
      `kc-related[src=${address}]`,
    );
  });
});

describe('A shortcode on a line of its own', () => {
  it('becomes the element in a block that isn’t a paragraph; what stands around it stays', async () => {
    expect(await becomes('<div class="cell">[kc-faq topic="spread"]</div>')).to.equal(`div[class=cell](${SPREAD})`);
    expect(await becomes('<div>Before<br>[kc-faq topic="spread"]<br>after</div>')).to.equal(
      `div(Before br ${SPREAD} br after)`,
    );
    expect(await becomes('<h2>Answers</h2>[kc-faq topic="spread"]<ul><li>One</li></ul>')).to.equal(
      `h2(Answers) ${SPREAD} ul(li(One))`,
    );
  });
});

describe('A shortcode that stays text', () => {
  const stays = async (markup: string): Promise<void> => {
    const template = document.createElement('div');
    template.innerHTML = markup;
    expect(await becomes(markup), markup).to.equal(outline(template));
  };

  it('is one in running text, or beside a picture', async () => {
    await stays('<p>Write [kc-faq topic="spread"] into your page.</p>');
    await stays('<p>See:<br>[kc-faq topic="spread"]</p>');
    await stays('<p><img alt="">[kc-faq topic="spread"]</p>');
    await stays('<div>See <code>this</code> [kc-faq topic="spread"]</div>');
    await stays('<h2>[kc-faq topic="spread"]</h2>');
    await stays('<p><a href="/x">[kc-faq topic="spread"]</a></p>');
    expect(said).to.deep.equal([]);
  });

  it('is one that WordPress escapes', async () => {
    await stays('<p>[[kc-faq topic="spread"]]</p>');
    await stays('<p>[[kc-faq]]</p>');
  });

  const UNKNOWN: [text: string, why: RegExp][] = [
    ['[kc-foo topic="spread"]', /“\[kc-foo topic="spread"\]”.*no element “kc-foo”/],
    ['[kc-faq subject="spread"]', /kc-faq has no attribute “subject”/],
    ['[kc-treatment-list layout="grid"]', /layout can’t be “grid”/],
    ['[kc-treatment-list type="surgery, prayer"]', /type can’t be/],
    ['[kc-faq linkable="perhaps"]', /linkable can’t be “perhaps”/],
    ['[kc-faq heading-level="two"]', /heading-level can’t be “two”/],
    ['[kc-faq topic="<b>x</b>/y"]', /topic can’t be “x\/y”/],
    ['[kc-faq topic="spread]', /can’t be read/],
  ];
  for (const [text, why] of UNKNOWN)
    it(`is ${text}, and the console says why, once`, async () => {
      await stays(`<p>${text}</p>`);
      await stays(`<p>${text}</p>`);
      expect(said).to.have.length(1);
      expect(said[0]).to.match(why);
    });

  it('takes no other one of its paragraph with it', async () => {
    await stays('<p>[kc-faq topic="spread"]<br>[kc-bar]</p>');
  });
});
