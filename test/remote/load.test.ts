/** What can happen on the way from an address to content, and what a request tells the server. */
import { expect } from '@open-wc/testing';
import { contentUrl, loadContent, type Loaded, type LoadOptions } from '../../src/remote/load.js';
import { ContentProblem } from '../../src/content/problem.js';
import { aContent, aTopic, bundled } from '../helpers/content.js';
import { serve, type Served } from '../helpers/server.js';
import { waitUntil } from '../helpers/until.js';

const SMALL = '{"schema":1,"lang":"en"}';
const SMALL_HASH = 'sha256-fIW51lZ/b+wfuJrLe0e8vqYDAjpehe1ZD++zemeiazo=';

const load = (url: string, options: Partial<LoadOptions> = {}): Promise<Loaded> =>
  loadContent(url, { controller: new AbortController(), ...options });

async function problemOf(loading: Promise<unknown>): Promise<ContentProblem> {
  const problem = await loading.then(
    () => 'It was loaded.',
    (error: unknown) => error,
  );
  expect(problem).to.be.instanceOf(ContentProblem);
  return problem as ContentProblem;
}

const codeOf = async (served: Served, options?: Partial<LoadOptions>): Promise<string> =>
  (await problemOf(load(served.url, options))).code;

/** The same server under the name of another origin. */
const elsewhere = ({ url }: Served): string => url.replace('//127.0.0.1', '//localhost');

/** Lets `fetch` answer with bytes, in chunks, while a test runs. */
async function answeredWith<T>(chunks: Uint8Array[], test: (body: { isCancelled: boolean }) => Promise<T>): Promise<T> {
  const own = window.fetch.bind(window);
  const body = { isCancelled: false };
  window.fetch = (_, init) => {
    const stream = new ReadableStream({
      start: (controller) => init?.signal?.addEventListener('abort', () => controller.error(new Error('left'))),
      pull(controller) {
        const chunk = chunks.shift();
        if (chunk) controller.enqueue(chunk);
        else controller.close();
      },
    });
    init?.signal?.addEventListener('abort', () => (body.isCancelled = true));
    return Promise.resolve(new Response(stream, { headers: { 'content-type': 'application/json' } }));
  };
  try {
    return await test(body);
  } finally {
    window.fetch = own;
  }
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('A content file', () => {
  it('is loaded with its address and nothing left out', async () => {
    const { url } = serve();
    const loaded = await load(url);
    expect(loaded.url).to.equal(url);
    expect(loaded.leftOut).to.deep.equal([]);
    expect(loaded.content.revision).to.equal(bundled().revision);
  });

  it('is loaded without what is wrong in it, by path', async () => {
    const { url } = serve({ body: { ...aContent(), topics: [aTopic(), { ...aTopic(), id: 5 }] } });
    const { content, leftOut } = await load(url);
    expect(content.topics).to.have.lengthOf(1);
    expect(leftOut).to.deep.equal(['content.topics[1].id']);
  });

  for (const type of ['application/json; charset=utf-8', 'application/ld+json', 'text/json'])
    it(`may come as ${type}`, async () => {
      expect((await load(serve({ type, body: SMALL }).url)).content.lang).to.equal('en');
    });

  it('may begin with a byte order mark', async () => {
    expect((await load(serve({ body: `\uFEFF${SMALL}` }).url)).content.lang).to.equal('en');
  });

  it('keeps a letter whose bytes come in two pieces', async () => {
    const all = bytes('{"schema":1,"lang":"en","title":"Nierenkrebs verstehen: Ärztinnen 👩🏽‍⚕️"}');
    const chunks = Array.from(all, (byte) => Uint8Array.of(byte));
    const { content } = await answeredWith(chunks, () => load('/any.json'));
    expect(content.title).to.equal('Nierenkrebs verstehen: Ärztinnen 👩🏽‍⚕️');
  });

  it('is found where the server says it has moved to', async () => {
    const target = serve({ body: SMALL });
    const moved = serve({ status: 302, header: `location:${target.url}` });
    const { url, content } = await load(moved.url);
    expect(content.lang).to.equal('en');
    expect(url).to.equal(moved.url);
    expect(await target.count()).to.equal(1);
  });

  it('may be held to its hash', async () => {
    expect((await load(serve({ body: SMALL }).url, { integrity: SMALL_HASH })).content.lang).to.equal('en');
    expect((await load(serve({ body: SMALL }).url, { integrity: null })).content.lang).to.equal('en');
    const either = `sha256-${'A'.repeat(43)}= ${SMALL_HASH}`;
    expect((await load(serve({ body: SMALL }).url, { integrity: either })).content.lang).to.equal('en');
  });
});

describe('A load fails with a reason', () => {
  for (const status of [400, 401, 404, 410, 501])
    it(`status: the server answers ${status}, even with good content`, async () => {
      const problem = await problemOf(load(serve({ status, body: SMALL }).url));
      expect(problem.code).to.equal('status');
      expect(problem.message).to.equal(`${status}`);
    });

  for (const type of ['text/html', 'text/plain; charset=utf-8', 'application/javascript', ''])
    it(`type: the answer comes as ${type || 'nothing in particular'}`, async () => {
      const problem = await problemOf(load(serve({ type, body: SMALL }).url));
      expect(problem.code).to.equal('type');
      expect(problem.message).to.equal(type);
    });

  for (const body of ['', '{"schema":1', '<!doctype html><title>Welcome</title>', 'undefined', `${SMALL} ${SMALL}`])
    it(`json: the answer is ${JSON.stringify(body)}`, async () => {
      expect(await codeOf(serve({ body }))).to.equal('json');
    });

  for (const [what, file] of [
    ['Latin-1', [0x22, 0xe4, 0x22]],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00]],
    ['cut in a letter', [0x22, 0xc3]],
  ] as const)
    it(`json: the answer isn’t UTF-8, but ${what}`, async () => {
      await answeredWith([Uint8Array.from(file)], async () => {
        expect((await problemOf(load('/any.json'))).code).to.equal('json');
      });
    });

  it('json: the answer has no body', async () => {
    expect(await codeOf(serve({ status: 204, body: '' }))).to.be.oneOf(['json', 'type']);
  });

  for (const body of ['[]', 'null', '"text"', '{"schema":1}', '{"error":"not found"}'])
    it(`content: it is JSON, but ${body}`, async () => {
      expect(await codeOf(serve({ body }))).to.equal('content');
    });

  it('schema: it is content of a newer format', async () => {
    expect(await codeOf(serve({ body: '{"schema":2,"lang":"en"}' }))).to.equal('schema');
  });

  it('size: it is larger than 2 MB', async () => {
    expect(await codeOf(serve({ file: 'node_modules/typescript/lib/typescript.js' }))).to.equal('size');
  });

  it('size: it is one byte larger than 2 MB, and the rest is not read', async () => {
    const padded = (length: number): Uint8Array => bytes(SMALL.padEnd(length));
    const { content } = await answeredWith([padded(2_000_000)], () => load('/any.json'));
    expect(content.lang).to.equal('en');
    await answeredWith([padded(2_000_001)], async () => {
      expect((await problemOf(load('/any.json'))).code).to.equal('size');
    });
    const chunks = [padded(1_000_000), bytes(' '.repeat(1_000_001)), bytes(' '), bytes(' '), bytes(' ')];
    await answeredWith(chunks, async (body) => {
      expect((await problemOf(load('/any.json'))).code).to.equal('size');
      expect(body.isCancelled).to.be.true;
      expect(chunks).to.not.be.empty;
    });
  });

  it('size: it is nested too deeply, however deeply', async () => {
    const body = (levels: number): Uint8Array =>
      bytes(`{"schema":1,"lang":"en","extra":${'['.repeat(levels)}${']'.repeat(levels)}}`);
    await answeredWith([body(40)], async () => expect((await problemOf(load('/any.json'))).code).to.equal('size'));
    await answeredWith([body(100_000)], async () =>
      expect((await problemOf(load('/any.json'))).code).to.be.oneOf(['size', 'json']),
    );
  });

  it('timeout: the server takes too long to answer', async () => {
    expect(await codeOf(serve({ delayMs: 5000 }), { timeoutMs: 50 })).to.equal('timeout');
  });

  it('timeout: the body never ends, and the connection is closed', async () => {
    const served = serve({ body: SMALL, dripMs: 20 });
    expect(await codeOf(served, { timeoutMs: 300 })).to.equal('timeout');
    await waitUntil(async () => (await served.requests())[0]?.aborted, 'the browser still reads');
  });

  it('network: nobody answers', async () => {
    expect((await problemOf(load('http://127.0.0.1:1/content.json'))).code).to.equal('network');
  });

  it('network: another origin does not allow it', async () => {
    expect((await problemOf(load(elsewhere(serve({ body: SMALL }))))).code).to.equal('network');
  });

  for (const location of ['data:application/json,{}', 'javascript:alert(1)', 'file:///etc/passwd'])
    it(`network: it has moved to ${location}`, async () => {
      expect(await codeOf(serve({ status: 302, header: `location:${location}` }))).to.equal('network');
    });

  it('network: it has moved to another origin that does not allow it', async () => {
    const target = serve({ body: SMALL });
    expect(await codeOf(serve({ status: 302, header: `location:${elsewhere(target)}` }))).to.equal('network');
  });

  it('integrity: it does not match its hash, and is asked for once', async () => {
    const served = serve({ body: `${SMALL} ` });
    expect(await codeOf(served, { integrity: SMALL_HASH })).to.equal('integrity');
    expect(await served.count()).to.equal(1);
  });

  for (const integrity of ['', ' ', 'sha999-AAAA', 'fIW51lZ/b+wfuJrLe0e8vqYDAjpehe1ZD++zemeiazo=', `${SMALL_HASH} x`])
    it(`integrity: “${integrity}” is no hash, and nothing is asked for`, async () => {
      const served = serve({ body: SMALL });
      expect(await codeOf(served, { integrity })).to.equal('integrity');
      expect(await served.count()).to.equal(0);
    });

  it('integrity: of several hashes, none of the strongest kind matches', async () => {
    const wrong = `sha384-${'A'.repeat(64)}`;
    expect(await codeOf(serve({ body: SMALL }), { integrity: `${SMALL_HASH} ${wrong}` })).to.equal('integrity');
  });

  it('network: who asked has left, and the connection is closed', async () => {
    const served = serve({ body: SMALL, dripMs: 20 });
    const controller = new AbortController();
    const loading = problemOf(load(served.url, { controller }));
    await waitUntil(async () => (await served.count()) === 1, 'it was asked for');
    controller.abort();
    expect((await loading).code).to.equal('network');
    await waitUntil(async () => (await served.requests())[0]?.aborted, 'the browser still reads');
  });
});

describe('The time of a load', () => {
  /** Runs a load while noting what timers it sets and clears. */
  async function timersOf(options: Partial<LoadOptions>): Promise<{ delays: unknown[]; cleared: unknown[] }> {
    const own = { setTimeout: window.setTimeout.bind(window), clearTimeout: window.clearTimeout.bind(window) };
    const delays: unknown[] = [];
    const cleared: unknown[] = [];
    window.setTimeout = ((_: unknown, delay: number) => delays.push(delay)) as never;
    window.clearTimeout = (timer) => void cleared.push(timer);
    try {
      await answeredWith([bytes(SMALL)], () => load('/any.json', options));
    } finally {
      Object.assign(window, own);
    }
    return { delays, cleared };
  }

  it('is 10 seconds, or as many milliseconds as asked for', async () => {
    expect((await timersOf({})).delays).to.deep.equal([10_000]);
    expect((await timersOf({ timeoutMs: undefined })).delays).to.deep.equal([10_000]);
    expect((await timersOf({ timeoutMs: 0 })).delays).to.deep.equal([10_000]);
    expect((await timersOf({ timeoutMs: NaN })).delays).to.deep.equal([10_000]);
    expect((await timersOf({ timeoutMs: 2500 })).delays).to.deep.equal([2500]);
  });

  it('is no longer counted when the load is over', async () => {
    expect((await timersOf({})).cleared).to.deep.equal([1]);
  });
});

describe('A request for content', () => {
  async function requestOf(served: Served): Promise<{ method: string; headers: Record<string, string> }> {
    await load(served.url);
    const requests = await served.requests();
    expect(requests).to.have.lengthOf(1);
    return requests[0]!;
  }

  it('sends no cookies and does not say which page asks', async () => {
    document.cookie = 'kc-test=secret';
    const { method, headers } = await requestOf(serve({ body: SMALL }));
    document.cookie = 'kc-test=; max-age=0';
    expect(method).to.equal('GET');
    expect(headers).to.not.have.any.keys('cookie', 'referer', 'authorization');
  });

  it('does not become another request on a page with a polluted Object.prototype', async () => {
    const pollution = {
      method: 'POST',
      body: 'x',
      headers: { 'x-polluted': 'yes' },
      credentials: 'include',
      mode: 'no-cors',
    };
    const served = serve({ body: SMALL });
    let loading;
    Object.assign(Object.prototype, pollution);
    try {
      loading = load(served.url);
    } finally {
      for (const name of Object.keys(pollution)) delete (Object.prototype as Record<string, unknown>)[name];
    }
    await loading;
    const [request] = await served.requests();
    expect(request?.method).to.equal('GET');
    expect(request?.headers).to.not.have.property('x-polluted');
  });
});

describe('The address of a content file', () => {
  const BASE = 'https://clinic.example/answers/';

  it('is taken from the page it stands in, without its hash', () => {
    expect(contentUrl('de.json#x', BASE)).to.equal('https://clinic.example/answers/de.json');
    expect(contentUrl(' /de.json?v=1 ', BASE)).to.equal('https://clinic.example/de.json?v=1');
    expect(contentUrl('https://other.example', BASE)).to.equal('https://other.example/');
    expect(contentUrl('http://other.example', 'http://clinic.example/')).to.equal('http://other.example/');
  });

  const refused = [
    '',
    ' ',
    '\n',
    'data:application/json,{"schema":1}',
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'blob:https://clinic.example/1',
    'file:///etc/passwd',
    'ftp://clinic.example/de.json',
    'mailto:care@clinic.example',
    'tel:999',
    'https://[bad',
    'https://user@clinic.example/de.json',
    'https://user:password@clinic.example/de.json',
    'https://:password@clinic.example/de.json',
  ];
  for (const src of refused)
    it(`may not be ${JSON.stringify(src)}`, async () => {
      const { code, message } = await problemOf(new Promise((resolve) => resolve(contentUrl(src, BASE))));
      expect(code).to.equal('src');
      expect(message).to.contain('http or https');
    });

  it('may not be http on an https page', async () => {
    const { code, message } = await problemOf(
      Promise.resolve().then(() => contentUrl('http://clinic.example/de.json', BASE)),
    );
    expect(code).to.equal('src');
    expect(message).to.contain('https');
  });

  it('is refused before anything is asked of the server', async () => {
    const served = serve();
    const src = served.url.replace('//', '//user:password@');
    const { code } = await problemOf((async () => load(contentUrl(src, BASE)))());
    expect(code).to.equal('src');
    expect(await served.count()).to.equal(0);
  });
});
