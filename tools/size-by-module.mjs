/** What each module costs in a script, told by the script's source map. */
import { readFileSync } from 'node:fs';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';

/** @typedef {{module: string, raw: number, brotli: number}} Cost */

/**
 * The places of a script, each from where it starts to where the next one does, with the module that it comes from.
 * @param {string} code
 * @param {string} map
 */
function placesOf(code, map) {
  let length = 0;
  const lineStarts = code.split('\n').map((line) => (length += line.length + 1) - line.length - 1);
  /** @type {{start: number, module: string}[]} */
  const places = [{ start: 0, module: '(no module)' }];
  eachMapping(new TraceMap(map), ({ generatedLine, generatedColumn, source }) => {
    const start = Number(lineStarts[generatedLine - 1]) + generatedColumn;
    places.push({ start, module: source?.replace(/^(\.\.\/)+(node_modules\/)?/, '') ?? '(no module)' });
  });
  return places.map(({ start, module }, index) => ({ text: code.slice(start, places[index + 1]?.start), module }));
}

/**
 * The modules of a script, the dearest first: `raw` is what they take of the minified text; `brotli` is how much smaller
 * the compressed script would be without them. What two modules have in common counts for neither.
 * @param {string} file
 * @param {(code: Buffer) => number} brotliSize
 * @returns {Cost[]}
 */
export function costsByModule(file, brotliSize) {
  const code = readFileSync(file, 'utf8');
  const places = placesOf(code, readFileSync(`${file}.map`, 'utf8'));
  const whole = brotliSize(Buffer.from(code));
  /** @param {(module: string) => boolean} isMeant */
  const textOf = (isMeant) =>
    Buffer.from(
      places
        .filter(({ module }) => isMeant(module))
        .map(({ text }) => text)
        .join(''),
    );
  const modules = [...new Set(places.map(({ module }) => module))];
  return modules
    .map((module) => ({
      module,
      raw: textOf((each) => each === module).length,
      brotli: whole - brotliSize(textOf((each) => each !== module)),
    }))
    .sort((a, b) => b.brotli - a.brotli);
}
