/** When a request that failed is worth another one. */
import { ContentProblem } from '../content/problem.js';

const TRIES = 3;
const FIRST_WAIT_MS = 500;

export interface Wait {
  ms: number;
  /** The server asks for it: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
  isAsked: boolean;
}

/** What a server asks for, in seconds or as a date. */
function askedWaitMs(response: Response | undefined): number | undefined {
  const asked = response?.headers.get('retry-after');
  if (!asked) return undefined;
  if (/^\d+$/.test(asked)) return 1000 * Number(asked);
  // Browsers find a date in almost anything: "1.5" is one of 2001.
  const ms = /^[a-z]{3},/i.test(asked) ? Date.parse(asked) - Date.now() : NaN;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** How long to wait before another try; nothing where that can't help. `response` is what came before it failed. */
export function nextTry(error: unknown, tried: number, response?: Response): Wait | undefined {
  const status = error instanceof ContentProblem && error.code === 'status' ? Number(error.message) : 0;
  const isPassing = status ? status >= 500 || [408, 425, 429].includes(status) : !(error instanceof ContentProblem);
  if (!isPassing || tried >= TRIES) return undefined;
  const ms = askedWaitMs(response);
  if (ms !== undefined) return { ms, isAsked: true };
  // At another moment for each reader: else a server that comes back meets all of them at once.
  return { ms: FIRST_WAIT_MS * 2 ** (tried - 1) * (0.5 + Math.random()), isAsked: false };
}
