/** Gets the topics that content only names, each from a file of its own, once an element asks for them. */
import { announce, type Late, lates } from './registry.js';

/** From so many on, one file with all of them is less to wait for. */
const MANY = 5;
const TIMEOUT_MS = 10_000;

/** `files` names the topics that have a file; `load` gets one of these, or `all`. */
export function offerTopics(
  lang: string,
  files: Readonly<Record<string, string>>,
  load: (file: string) => Promise<unknown>,
): void {
  const stages = new Map<string, Late['status']>();

  function start(file: string): void {
    const settle = (stage: Late['status']): void => {
      clearTimeout(timer);
      stages.set(file, stage);
      announce();
    };
    const fail = (error: unknown): void => {
      console.warn('kc-answers:', file, error);
      settle('failed');
    };
    stages.set(file, 'loading');
    // What comes later than that is still shown when it comes.
    const timer = setTimeout(() => fail('timeout'), TIMEOUT_MS);
    load(file).then(() => settle('ready'), fail);
  }

  // The first of a language stays, as its content does.
  if (lates.has(lang)) return;
  lates.set(lang, (topics) => {
    const known = topics.filter((id) => Object.hasOwn(files, id));
    const wanted = known.length < MANY ? known : ['all'];
    for (const file of wanted) if (!stages.has(file)) start(file);
    const status = (['loading', 'failed'] as const).find((each) => wanted.some((file) => stages.get(file) === each));
    return {
      status: status ?? 'ready',
      retry() {
        for (const file of wanted) if (stages.get(file) === 'failed') start(file);
        announce();
      },
    };
  });
}
