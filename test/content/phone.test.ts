/** Phone numbers: what is dialed for what a clinic writes, and what in a text isn't one. */
import { expect } from '@open-wc/testing';
import { findPhones, telOf } from '../../src/content/phone.js';

const phonesIn = (text: string): string[] => findPhones(text).flatMap(({ text: piece, tel }) => (tel ? piece : []));

describe('A phone number that is declared', () => {
  for (const [written, tel] of [
    ['+1 555 0100', 'tel:+15550100'],
    ['(555) 555-0123', 'tel:5555550123'],
    ['555.0100', 'tel:5550100'],
    ['555\u00a00100', 'tel:5550100'],
    ['555\u20110100', 'tel:5550100'],
    ['555 0100 ext. 12', 'tel:5550100;ext=12'],
    ['555 0100, extension 12', 'tel:5550100;ext=12'],
    ['555 0100 x12', 'tel:5550100;ext=12'],
    ['(+1) 555 0100', 'tel:+15550100'],
    ['+44 (0)20 7946 0000', 'tel:+442079460000'],
    ['030/1234567', 'tel:0301234567'],
    ['030 - 1234567', 'tel:0301234567'],
    ['911', 'tel:911'],
    ['112', 'tel:112'],
    ['999', 'tel:999'],
    ['٠١٢٣ ٤٥٦٧', 'tel:01234567'],
    ['१२३ ४५६७', 'tel:1234567'],
    ['\u2066+1 555 0100\u2069', 'tel:+15550100'],
  ] as const)
    it(`dials ${tel} for “${written}”`, () => expect(telOf(written)).to.equal(tel));

  for (const written of [
    '555 0100 or 555 0101',
    '555 0100 / 555 0101',
    '555 0100 - 555 0101',
    '1-800-KIDNEY',
    '555+0100',
    '5',
    '+1 234 567 890 123 456',
    'javascript:alert(1)//5550100',
  ])
    it(`has no address for “${written}”, which isn’t plainly one`, () => expect(telOf(written)).to.equal(undefined));
});

describe('A text with phone numbers', () => {
  for (const [text, ...phones] of [
    ['Call +1 555 0100.', '+1 555 0100'],
    ['Call 555-0100, or (555) 555-0123!', '555-0100', '(555) 555-0123'],
    ['(Nurse: 555 0100)', '555 0100'],
    ['(555 0100)', '555 0100'],
    ['Open 8 to 16. 555 0100', '555 0100'],
    ['Ward 4: 555 0100 ext. 12, please.', '555 0100 ext. 12'],
    ['+44 (0)20 7946 0000', '+44 (0)20 7946 0000'],
    ['01 23 45 67 89', '01 23 45 67 89'],
    ['912 345 678', '912 345 678'],
    ['1-800-555-0100', '1-800-555-0100'],
    ['02079460000', '02079460000'],
    ['Tel:555 0100', '555 0100'],
    ['0800 123 456', '0800 123 456'],
  ] as const)
    it(`has ${phones.join(' and ')} in “${text}”`, () => expect(phonesIn(text)).to.deep.equal(phones));

  for (const text of [
    'On 2026-11-23 and 23.11.2026, 23/11/2026, 11-23-2026, 23 11 2026',
    'From 2025-2026, 2025–2026, 2025 2026',
    'From 8 to 16, 8-16, 8.00-16.30, 08:00-16:00, 0900-1630, 8-12 13-17, 08.00–12.00 13.00–16.00',
    '100 000 people, 1 000 000, 10 000 000, 1.000.000, 1,000,000 of them; +1 000 000',
    'Call 112, or 999',
    'Study NCT01234567, card 12345678, 3.1415926, $5550 1000, 5550 1000 €, 5550 100%',
    'Room 12 555 0100; 08-12 555 0100',
    '1.-5.12.2026',
    '5550 1000mg',
  ])
    it(`has none in “${text}”`, () => expect(phonesIn(text)).to.deep.equal([]));

  it('is still the same text, piece by piece', () => {
    for (const text of ['A (555 0100) b +1 555 0100 ext. 3', '(((555 0100', '((555) 555 0100) 2026-11-23', '+', ''])
      expect(
        findPhones(text)
          .map((piece) => piece.text)
          .join(''),
      ).to.equal(text);
  });

  it('is read at once, however hostile', () => {
    const before = performance.now();
    findPhones('1 ('.repeat(700));
    findPhones('1'.repeat(2000));
    findPhones('1-'.repeat(1000));
    telOf(`${' '.repeat(199)}x`);
    expect(performance.now() - before).to.be.lessThan(200);
  });
});
