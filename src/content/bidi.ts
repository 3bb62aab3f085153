/** Keeps a text from turning the words around it: https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters. */

const POP_EMBEDDING = '\u202c';
const POP_ISOLATE = '\u2069';
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
const isIsolate = (control: string): boolean => control >= '\u2066';

/** Takes out the bidirectional controls that nothing closes, and those that close nothing. */
export function closeBidi(text: string): string {
  const kept = new Set<number>();
  let open: { at: number; control: string }[] = [];
  for (const { 0: control, index } of text.matchAll(CONTROLS)) {
    if (control !== POP_EMBEDDING && control !== POP_ISOLATE) open.push({ at: index, control });
    else {
      // The end of an isolate is also that of what was embedded in it.
      const wanted = control === POP_ISOLATE ? open.findLastIndex((each) => isIsolate(each.control)) : open.length - 1;
      const opener = open[wanted];
      if (!opener || isIsolate(opener.control) !== isIsolate(control)) continue;
      kept.add(opener.at).add(index);
      open = open.slice(0, wanted);
    }
  }
  return text.replace(CONTROLS, (control, at: number) => (kept.has(at) ? control : ''));
}
