/** Which addresses an answer may carry. */
import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/content/link.js';
import { topicUrl } from '../../src/content/topic-url.js';

const BASE = 'https://clinic.example/answers/page?x=1';

describe('An address in an answer', () => {
  const allowed = {
    'https://www.cancer.gov/types': 'https://www.cancer.gov/types',
    'HTTP://cancer.gov': 'http://cancer.gov/',
    'mailto:care@clinic.example': 'mailto:care@clinic.example',
    'tel:+441234': 'tel:+441234',
    'TEL:999': 'tel:999',
    '/spread': 'https://clinic.example/spread',
    spread: 'https://clinic.example/answers/spread',
    '../x': 'https://clinic.example/x',
    '#spread-cure': `${BASE}#spread-cure`,
    '?y=2': 'https://clinic.example/answers/page?y=2',
    '//other.example/x': 'https://other.example/x',
    ' \n https://cancer.gov/ ': 'https://cancer.gov/',
    'https:/cancer.gov': 'https://clinic.example/cancer.gov',
    'javascript&#58;alert(1)': 'https://clinic.example/answers/javascript&#58;alert(1)',
    'javascript%3Aalert(1)': 'https://clinic.example/answers/javascript%3Aalert(1)',
  };
  for (const [address, href] of Object.entries(allowed))
    it(`may be ${JSON.stringify(address)}`, () => {
      expect(safeUrl(address, BASE)?.href).to.equal(href);
    });

  const refused = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\t:alert(1)',
    'javascript://clinic.example/%0aalert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'DATA:,x',
    'blob:https://clinic.example/1',
    'file:///etc/passwd',
    'ftp://x.example/',
    'ws://x.example/',
    'about:blank',
    'view-source:https://x.example/',
    'intent:x',
    'sms:+1',
    'x-apple:1',
    'https://[bad',
    'https://',
  ];
  for (const address of refused)
    it(`may not be ${JSON.stringify(address)}`, () => {
      expect(safeUrl(address, BASE)?.href).to.be.undefined;
    });

  it('with a user name before it leads to the host that comes after it', () => {
    expect(safeUrl('https://cancer.gov@other.example/', BASE)?.host).to.equal('other.example');
  });

  it('is nothing when it is relative and there is no page', () => {
    expect(safeUrl('/spread')?.href).to.be.undefined;
  });
});

describe('The address of a topic', () => {
  const url = (own: string | null, template = '', id = 'spread'): string | undefined =>
    topicUrl(own, template, id, BASE);

  it('is its own before any template', () => {
    expect(url('/own', '/answers/{topic}')).to.equal('https://clinic.example/own');
  });

  it('is made from the template, wherever the id stands in it', () => {
    expect(url(null, '/answers/{topic}')).to.equal('https://clinic.example/answers/spread');
    expect(url(null, 'https://other.example/?q={topic}&r={topic}#{topic}')).to.equal(
      'https://other.example/?q=spread&r=spread#spread',
    );
    expect(url(null, '#{topic}')).to.equal(`${BASE}#spread`);
  });

  it('is nothing without its own and a template', () => {
    expect(url(null)).to.be.undefined;
    expect(url('')).to.be.undefined;
  });

  it('is nothing when its own is not allowed, even with a template', () => {
    expect(url('javascript:alert(1)', '/answers/{topic}')).to.be.undefined;
    expect(url('data:,x')).to.be.undefined;
  });

  it('is nothing when the template is not allowed', () => {
    for (const template of ['javascript:{topic}', 'data:,{topic}', 'https://[{topic}'])
      expect(url(null, template), template).to.be.undefined;
  });

  it('never has a host that the id chose', () => {
    for (const template of [
      'https://{topic}/',
      'https://{topic}.example/',
      'https://clinic.{topic}/',
      '//{topic}/x',
      'http:{topic}',
      'https://clinic.example:{topic}/',
    ])
      for (const id of ['spread', 'evil.example', '8080', 'other', '127'])
        expect(url(null, template, id), `${template} ${id}`).to.be.undefined;
  });

  it('takes an id as a name, not as part of an address', () => {
    expect(url(null, '/answers/{topic}', '../../x?y#z')).to.equal('https://clinic.example/answers/..%2F..%2Fx%3Fy%23z');
    expect(url(null, '{topic}', '//evil.example')).to.equal('https://clinic.example/answers/%2F%2Fevil.example');
    expect(url(null, '{topic}', 'javascript:alert(1)')).to.equal(
      'https://clinic.example/answers/javascript%3Aalert(1)',
    );
  });
});
