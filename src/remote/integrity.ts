/** Holds a file to its hash, as browsers hold scripts: https://www.w3.org/TR/SRI/. */
import { ContentProblem } from '../content/problem.js';

const HASH = /^sha(256|384|512)-([A-Za-z0-9+/]+={0,2})$/;

interface Hash {
  bits: string;
  value: string;
}

/** The hashes of an `integrity`. What isn't one is refused: browsers would check nothing then. */
export function readHashes(integrity: string): Hash[] {
  return (integrity.trim() || '(nothing)').split(/\s+/).map((each) => {
    const [, bits, value] = HASH.exec(each) ?? [];
    if (bits && value) return { bits, value };
    throw new ContentProblem('integrity', `integrity: ${each} is no hash. Write one as in sha384-…, from sri.json.`);
  });
}

/** Of several hashes, those of the strongest kind count, and one of them must fit. */
export async function checkIntegrity(file: BufferSource, hashes: readonly Hash[]): Promise<void> {
  const bits = hashes
    .map((each) => each.bits)
    .sort()
    .at(-1);
  const digest = new Uint8Array(await crypto.subtle.digest(`SHA-${bits}`, file));
  const value = btoa(String.fromCharCode(...digest));
  if (!hashes.some((each) => each.bits === bits && each.value === value))
    throw new ContentProblem('integrity', `The file has the hash sha${bits}-${value}, not that of integrity.`);
}
