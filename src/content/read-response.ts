/** Reads the answer of a server: its status, type and size are judged before anything of it is parsed. */
import { ContentProblem } from './problem.js';
import { readContent, type Reading } from './read.js';

const MAX_BYTES = 2_000_000;

async function readBody(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let body = '';
  for (let part; (part = await reader?.read()) && !part.done;) {
    body += decoder.decode(part.value, { stream: true });
    size += part.value.length;
    if (size > MAX_BYTES) throw new ContentProblem('size', `over ${MAX_BYTES} bytes`);
  }
  return body + decoder.decode();
}

export async function readResponse(response: Response): Promise<Reading> {
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) throw new ContentProblem('status', String(response.status));
  if (!/json/i.test(type)) throw new ContentProblem('type', type);
  const body = await readBody(response);
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    throw new ContentProblem('json', String(error));
  }
  return readContent(value);
}
