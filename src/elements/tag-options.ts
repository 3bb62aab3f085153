/** What the script's tag says for the whole page: where its other files are, default content, language and looks. */
import { ContextEvent } from '@lit/context';
import { announce } from '../content/registry.js';
import { shared } from '../content/shared.js';
import { assumeLang } from '../page/language.js';
import { declaredOn } from '../page/script-tag.js';
import { whenRead } from '../page/when-read.js';
import { make } from '../render/make.js';
import { loadFrom } from '../render/part.js';
import { contentContext, type ContentState } from './content-context.js';
import type { Loading } from './load.js';
import { provideDefault } from './source.js';

const option = (name: string): string | undefined => declaredOn(import.meta.url, name);

/** Questions written by hand need no content. */
const isAuthored = (host: Loading & { topic?: string }): boolean =>
  host.localName === 'kc-faq' && !host.topic && !!host.querySelector(':scope>details');

/** As if every element stood in one `<kc-content>`. */
function startContent(src: string): void {
  // Until it says more: what came with the script would give way to it under the reader's eyes.
  let state: ContentState = { status: 'loading' };
  provideDefault((host) => (isAuthored(host) ? undefined : state));
  const provider = make('kc-content', { src });
  document.head.append(provider);
  const onProvided = (next: ContentState | undefined): void => {
    state = next ?? state;
    announce();
  };
  const ask = (): unknown => provider.dispatchEvent(new ContextEvent(contentContext, provider, onProvided, true));
  void customElements.whenDefined('kc-content').then(ask);
}

/** A theme of ours by its name, from beside the script; or an address. */
function startTheme(theme: string, folder: string): void {
  const href = /^[\w-]+$/.test(theme) ? new URL(`themes/${theme}.css`, folder).href : theme;
  const link = make('link', { rel: 'stylesheet', href });
  link.onerror = () => console.warn(`kc-answers: there is no theme at ${link.href}`);
  // First: what the page's own style sheets say counts more.
  document.head.prepend(link);
}

function start(): true {
  try {
    const [base, src, lang, theme] = ['base', 'src', 'lang', 'theme'].map(option);
    const folder = base ? new URL(base.replace(/\/*$/, '/'), document.baseURI).href : import.meta.url;
    loadFrom(folder);
    if (src != null) startContent(src);
    if (lang) assumeLang(lang);
    if (theme) startTheme(theme, folder);
  } catch (error) {
    // On a page that has taken away what it takes: as without options.
    console.warn('kc-answers:', error);
  }
  return true;
}

// Once, however many copies of the script there are: it is the first one's elements that are used.
whenRead(() => shared('kc-options-1', start));
