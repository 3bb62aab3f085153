/** What is said about who checked the words, and when. */
import { expect } from '@open-wc/testing';
import { makeReview } from '../../src/render/review.js';
import { aReview } from '../helpers/content.js';
import { aRendering, wordsOf } from '../helpers/rendering.js';

describe('The review line', () => {
  it('says plainly that no clinician has reviewed the words', () => {
    expect(wordsOf(makeReview({ review: null, updatedText: '23 November 2026' }, aRendering()))).to.equal(
      'Not yet reviewed by a clinician. Last changed on 23 November 2026.',
    );
  });

  it('names who reviewed the words, what they are, and when', () => {
    expect(wordsOf(makeReview({ review: aReview(), updatedText: '23 November 2026' }, aRendering()))).to.equal(
      'Reviewed by Dr Ana Silva, oncologist, on 1 October 2026. Last changed on 23 November 2026.',
    );
  });

  it('does not speak of a change whose date is not known', () => {
    expect(makeReview({ review: null, updatedText: '' }, aRendering()).textContent).to.equal(
      'Not yet reviewed by a clinician.',
    );
  });

  it('takes a name for words, not for markup', () => {
    const line = makeReview({ review: aReview({ by: '<b>{role}</b>' }), updatedText: '' }, aRendering());
    expect(line.childElementCount).to.equal(0);
    expect(line.textContent).to.include('<b>{role}</b>, oncologist');
  });
});
