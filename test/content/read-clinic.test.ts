/** What a clinic file may hold: what is bad is left out and named, what doesn't say whose it is is refused. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ContentProblem } from '../../src/content/problem.js';
import { readClinic } from '../../src/content/read-clinic.js';

const NAME = 'Kidney clinic';
const read = (more: object): ReturnType<typeof readClinic> => readClinic({ name: NAME, ...more });

describe('A clinic file', () => {
  it('is read with all that it may hold', () => {
    const all = {
      name: NAME,
      phones: [{ label: 'Nurse', number: '555 0100', hours: 'Mornings' }],
      hours: 'Mon to Fri',
      urgent: { label: 'Day and night', number: '112', hours: 'Always' },
      notes: { 'spread-aims': 'A group.\n\nTuesdays.' },
      lang: 'en',
    };
    const { clinic, leftOut } = readClinic(all);
    expect(leftOut).to.deep.equal([]);
    expect({ ...clinic, notes: { ...clinic.notes } }).to.deep.equal(all);
  });

  it('needs a name alone', () => {
    const { clinic, leftOut } = read({});
    expect([clinic.name, clinic.phones, Object.keys(clinic.notes), leftOut]).to.deep.equal([NAME, [], [], []]);
  });

  for (const value of [null, 1, 'x', [], {}, { name: '' }, { name: ' ' }, { name: 1 }, { name: 'x'.repeat(201) }])
    it(`is refused as ${JSON.stringify(value)?.slice(0, 40)}`, () => {
      expect(() => readClinic(value)).to.throw(ContentProblem);
    });

  it('loses what is bad, by its path', () => {
    const { clinic, leftOut } = read({
      phones: [{ number: '555 0100' }, { number: 'call us' }, { label: 'x' }, { number: '1'.repeat(201) }, 'x'],
      urgent: { label: 'No number' },
      hours: 7,
      notes: { good: 'Yes.', long: 'x'.repeat(2001), empty: ' \n ', number: 1 },
      lang: '<b>',
    });
    expect(clinic.phones.map((each) => each.number)).to.deep.equal(['555 0100']);
    expect(Object.keys(clinic.notes)).to.deep.equal(['good']);
    expect([clinic.urgent, clinic.hours, clinic.lang]).to.deep.equal([undefined, undefined, undefined]);
    expect(leftOut.sort()).to.deep.equal([
      'clinic.hours',
      'clinic.lang',
      'clinic.notes.empty',
      'clinic.notes.long',
      'clinic.notes.number',
      'clinic.phones[1].number',
      'clinic.phones[2].number',
      'clinic.phones[3].number',
      'clinic.phones[4]',
      'clinic.phones[4].number',
      'clinic.urgent.number',
    ]);
  });

  it('keeps 20 phones and 200 notes', () => {
    const notes = Object.fromEntries(Array.from({ length: 203 }, (_, n) => [`id-${n}`, 'Yes.']));
    const { clinic, leftOut } = read({ phones: Array.from({ length: 30 }, () => ({ number: '555 0100' })), notes });
    expect([clinic.phones.length, Object.keys(clinic.notes).length]).to.deep.equal([20, 200]);
    expect(leftOut).to.deep.equal(['clinic.phones[20] and all after it', 'clinic.notes.id-200 and all after it']);
  });

  it('takes nothing from prototypes, and has none', () => {
    const polluted = Object.prototype as { urgent?: unknown };
    polluted.urgent = { number: '666 6666' };
    try {
      expect(read({}).clinic.urgent).to.equal(undefined);
    } finally {
      delete polluted.urgent;
    }
    const { clinic } = readClinic(JSON.parse('{"name": "A", "notes": {"__proto__": "One", "constructor": "Two"}}'));
    expect(Object.keys(clinic.notes)).to.deep.equal(['__proto__', 'constructor']);
    expect('toString' in clinic.notes).to.equal(false);
  });

  it('can’t turn the words around it', () => {
    expect(read({ name: 'A\u202eB' }).clinic.name).to.equal('AB');
    expect(read({ notes: { a: '\u2067One' } }).clinic.notes['a']).to.equal('One');
  });

  it('is read or refused, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.record({
          name: fc.string({ minLength: 1 }),
          phones: fc.jsonValue(),
          notes: fc.jsonValue(),
          urgent: fc.jsonValue(),
        }),
        (value) => {
          try {
            const { clinic } = readClinic(value);
            expect(clinic.phones.every((each) => typeof each.number === 'string')).to.equal(true);
            expect(Object.values(clinic.notes).every((each) => typeof each === 'string')).to.equal(true);
          } catch (error) {
            if (!(error instanceof ContentProblem)) throw error;
          }
        },
      ),
    );
  });
});
