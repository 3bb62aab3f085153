import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { faqOf, openIn } from '../helpers/elements.js';

/** The name of the space bar differs from driver to driver. */
const press = (key: string): Promise<void> => sendKeys({ press: key });
const SPACE = ' ';

const focusedQuestion = (): string | undefined =>
  document.activeElement?.localName === 'summary' ? document.activeElement.parentElement?.id : undefined;

describe('kc-faq, by keyboard', () => {
  it('steps from question to question with Tab, past closed answers', async () => {
    const faq = await faqOf('<kc-faq topic="spread"><h2 slot="heading" tabindex="-1">Here</h2></kc-faq>');
    const summaries = [...faq.querySelectorAll('summary')];
    summaries[0]?.focus();
    const seen = [];
    for (let step = 0; step < 4; step++) {
      seen.push(focusedQuestion());
      await press('Tab');
    }
    expect(seen).to.deep.equal(['spread-meaning', 'spread-cure-meaning', 'spread-cure-possible', 'spread-aims']);
  });

  it('opens and closes a question with Enter and with Space', async () => {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    faq.querySelector('summary')?.focus();
    await press('Enter');
    expect(openIn(faq)).to.deep.equal(['spread-meaning']);
    await press(SPACE);
    expect(openIn(faq)).to.deep.equal([]);
  });

  it('reaches words and citations of an open answer, in the order of reading', async () => {
    const faq = await faqOf('<kc-faq topic="spread" open="spread-cure-meaning"></kc-faq>');
    faq.querySelector<HTMLElement>('#spread-cure-meaning > summary')?.focus();
    const seen = [];
    for (let step = 0; step < 3; step++) {
      await press('Tab');
      seen.push(document.activeElement?.className);
    }
    expect(seen).to.deep.equal(['kc-term', 'kc-cite', 'kc-term']);
  });

  it('explains a word with Enter or Space, closes with Escape, and the focus is back on the word', async () => {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    const term = faq.querySelector<HTMLElement>('.kc-term');
    for (const key of ['Enter', SPACE]) {
      term?.focus();
      await press(key);
      expect(document.activeElement?.className, key).to.equal('kc-definition');
      await press('Escape');
      await aTimeout(50);
      await nextFrame();
      expect(faq.querySelector('.kc-definition'), key).to.equal(null);
      expect(document.activeElement, key).to.equal(term);
    }
  });

  it('shows where the focus is', async () => {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    faq.querySelector('summary')?.focus();
    await press('Tab');
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
    expect([outlineStyle, parseFloat(outlineWidth) >= 2]).to.deep.equal(['solid', true]);
  });
});
