/** Content from the test server, that can be slow or broken, and what was asked of it: see tools/test-content-server.mjs. */

export interface LoggedRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  /** The browser left before the answer was whole. */
  aborted: boolean;
}

export interface Served {
  /** The full address of the content. */
  url: string;
  /** How often it was asked for. */
  count: () => Promise<number>;
  requests: () => Promise<LoggedRequest[]>;
}

type Wanted = Record<string, string | number | object>;

/** An address that nobody has asked for yet: `serve({ status: '500,200' })`, `serve({ body: aContent() })`. */
export function serve(wanted: Wanted = {}): Served {
  const key = crypto.randomUUID();
  const url = new URL('/__test__/content.json', location.href);
  for (const [name, value] of Object.entries({ key, ...wanted }))
    url.searchParams.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  const ask = async (more: string): Promise<never> =>
    (await (await fetch(`/__test__/log?key=${key}${more}`)).json()) as never;
  return { url: url.href, count: () => ask(''), requests: () => ask('&detail=1') };
}
