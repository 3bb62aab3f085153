/** Where an element's content comes from: its own `src`, else the nearest `<kc-content>`, else what came with the script. */
import { ContextEvent } from '@lit/context';
import type { Content, Topic } from '../content/model.js';
import { ANNOUNCE, findContent, lates } from '../content/registry.js';
import { type English, type Say, sayIn } from '../messages/messages.js';
import { contentContext, type ContentState } from './content-context.js';
import { nearestLang } from '../page/language.js';
import { listen } from '../page/listen.js';
import { rootsOf } from '../page/root.js';
import { type Loading, watchSrc } from './load.js';

export interface Source {
  /** What may be shown now. */
  state: ContentState;
  /** The nearest language, as a BCP 47 tag. */
  lang: string;
  /** The widget's own words in that language. */
  say: Say;
  /** To be called before the host is updated. */
  update(): void;
}

/** What a host asks for. */
export interface Asked {
  /** How much of it this content has: that of another language is taken where it has more. */
  rank(content: Content): number;
  /** The topics that it must have whole. */
  needs?(content: Content): Topic[];
}

let byDefault: ((host: Loading) => ContentState | undefined) | undefined;

/** Gives content to the elements that have neither a `src` nor one of a `<kc-content>` around them. */
export function provideDefault(provide: typeof byDefault): void {
  byDefault = provide;
}

/** `words` are what the host says, in English. */
export function makeSource(host: Loading, words: English, asked: Asked): Source {
  let loaded: ContentState | undefined;
  let provided: ContentState | undefined;
  let leave: (() => void) | undefined;
  const checkSrc = watchSrc(host, (state) => {
    loaded = state;
    host.requestUpdate();
  });

  /** Asks the nearest provider for its content. */
  function ask(): void {
    leave?.();
    const onProvided = (state: ContentState | undefined, stop?: () => void): void => {
      provided = state;
      leave = stop;
      host.requestUpdate();
    };
    host.dispatchEvent(new ContextEvent(contentContext, host, onProvided, true));
    host.requestUpdate();
  }

  /** What came with the script; topics that it only names are got first. */
  function bundledState(content: Content | undefined): ContentState {
    const named =
      (content && asked.needs?.(content).flatMap(({ id, questions }) => (questions.length ? [] : id))) ?? [];
    const late = named.length ? lates.get(`${content?.lang.toLowerCase()}`)?.(named) : undefined;
    const { status = content ? 'ready' : 'waiting', retry } = late ?? {};
    return { status, content: status === 'loading' ? undefined : content, retry };
  }

  // A page may change its language or its clinic, or that of a part, at any time: also outside of our shadow root.
  const onPage = new MutationObserver(() => host.requestUpdate());

  listen(host, { [ANNOUNCE]: ask });
  host.addController({
    hostConnected() {
      for (const root of rootsOf(host)) onPage.observe(root, { subtree: true, attributeFilter: ['lang', 'clinic'] });
      ask();
    },
    hostDisconnected() {
      onPage.disconnect();
      leave?.();
      // It may come back outside of the provider.
      provided = undefined;
    },
  });

  const source: Source = {
    state: { status: 'waiting' },
    lang: '',
    say: sayIn('', words),
    update() {
      source.lang = nearestLang(host);
      source.say = sayIn(source.lang, words);
      checkSrc();
      const bundled = findContent(source.lang, (content) => asked.rank(content));
      const nearer = loaded ?? provided;
      const elsewhere = byDefault ? (nearer ?? byDefault(host)) : nearer;
      const given = elsewhere ?? bundledState(bundled);
      const hasFailed = given.status === 'failed';
      // What stands in for it may only be named, too.
      if (elsewhere && hasFailed) bundledState(bundled);
      // What was shown stays while a load runs or when it fails; else bundled content stands in.
      const kept = source.state.content ?? given.content ?? (hasFailed ? bundled : undefined);
      source.state = hasFailed || given.status === 'loading' ? { ...given, content: kept } : given;
    },
  };
  return source;
}
