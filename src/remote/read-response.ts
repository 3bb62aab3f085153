/** Reads the answer of a server: its status, type and size are judged before anything of it is parsed. */
import { ContentProblem } from '../content/problem.js';

const MAX_BYTES = 2_000_000;

/** The bytes of an answer that may be JSON. */
export async function readBody(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) throw new ContentProblem('status', String(response.status));
  if (!/json/i.test(type)) throw new ContentProblem('type', type);
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part; (part = await reader?.read()) && !part.done;) {
    parts.push(part.value);
    size += part.value.length;
    if (size > MAX_BYTES) throw new ContentProblem('size', `over ${MAX_BYTES} bytes`);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.length;
  }
  return body;
}

/** JSON in UTF-8. What isn't UTF-8 is refused: a word with a wrong letter can be another drug. */
export function readBytes(body: BufferSource): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (error) {
    throw new ContentProblem('json', String(error));
  }
}
