/** Somebody who is logged in to WordPress, as the block editor is: with cookies, and a nonce for the REST interface. */
import { PASSWORD } from './site.mjs';

/** @typedef {import('./site.mjs').Site} Site */

export class Session {
  /** @type {Site} */
  #site;
  #nonce = '';
  /** @type {Map<string, string>} */
  #cookies = new Map([['wordpress_test_cookie', 'WP Cookie check']]);

  /** @param {Site} site */
  constructor(site) {
    this.#site = site;
  }

  /** @param {Site} site @param {string} user */
  static async open(site, user) {
    const session = new Session(site);
    const body = new URLSearchParams({ log: user, pwd: PASSWORD, testcookie: '1', 'wp-submit': 'Log In' });
    const response = await session.fetch('/wp-login.php', { method: 'POST', body });
    if (response.status !== 302) throw new Error(`${user} could not log in: ${response.status}`);
    session.#nonce = await (await session.fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
    return session;
  }

  /** For a browser. */
  get cookies() {
    return [...this.#cookies].map(([name, value]) => ({ name, value, url: this.#site.origin }));
  }

  /** @param {string} path @param {RequestInit} [init] */
  async fetch(path, init = {}) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, this.#site.origin), {
      redirect: 'manual',
      ...init,
      headers: { cookie, ...init.headers },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(name, value);
    }
    return response;
  }

  /**
   * The interface that the editor uses.
   * @param {string} route @param {object} [data] posted, if there is any
   * @returns {Promise<any>}
   */
  async rest(route, data) {
    const headers = { 'X-WP-Nonce': this.#nonce, 'content-type': 'application/json' };
    const [path, query = ''] = route.split('?');
    const response = await this.fetch(`/index.php?rest_route=${path}&${query}`, {
      headers,
      ...(data ? { method: 'POST', body: JSON.stringify(data) } : {}),
    });
    const value = /** @type {any} */ (await response.json());
    if (!response.ok) throw new Error(`${route}: ${response.status} ${value.code}: ${value.message}`);
    return value;
  }

  /** Fills in and sends a form of an admin page. @param {string} page @param {Record<string, string>} values */
  async submit(page, values) {
    const html = await (await this.fetch(page)).text();
    const form = /<form action="options\.php"[^]*?<\/form>/.exec(html)?.[0] ?? '';
    const hidden = [
      ...form.matchAll(/<input type=["']hidden["'][^>]*name=["']([^"']+)["'][^>]*value=["']([^"']*)["']/g),
    ];
    const fields = Object.fromEntries(
      hidden.map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]),
    );
    return this.fetch('/wp-admin/options.php', {
      method: 'POST',
      body: new URLSearchParams({ ...fields, ...values }),
    });
  }
}
