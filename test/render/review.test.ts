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

  const line = (more: Parameters<typeof aReview>[0]): string =>
    wordsOf(makeReview({ review: aReview(more), updatedText: '' }, aRendering()));
  const AN_HOUR = 3_600_000;
  const dayIn = (hours: number): string => new Date(Date.now() + hours * AN_HOUR).toISOString().slice(0, 10);

  it('tells that another check was due, from the day after', () => {
    expect(line({ next: '2020-02-01', nextText: '1 February 2020' })).to.equal(
      'Reviewed by Dr Ana Silva, oncologist, on 1 October 2026. This was due for another check on 1 February 2020. It may be out of date.',
    );
    expect(line({ next: dayIn(-24) })).to.include(`on ${dayIn(-24)}. It may be out of date.`);
    for (const next of [dayIn(0), dayIn(24), '9999-01-01', 'soon', '', '1 May', '1.1.2020'])
      expect(line({ next }), next).to.not.include('due');
  });

  it('tells that the words have changed since', () => {
    expect(line({ isChanged: true })).to.match(/on 1 October 2026\. Changed since then\.$/);
    expect(line({ isChanged: false })).to.not.include('since');
  });

  it('takes a name for words, not for markup', () => {
    const line = makeReview({ review: aReview({ by: '<b>{role}</b>' }), updatedText: '' }, aRendering());
    expect(line.childElementCount).to.equal(0);
    expect(line.textContent).to.include('<b>{role}</b>, oncologist');
  });
});
