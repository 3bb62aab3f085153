/** How well two colors can be told apart, as WCAG 2 counts it. Pure. */

/** What WCAG asks of text, and of lines and shapes. */
export const NEEDED = { text: 4.5, lines: 3 };

/** Of a color such as `#17616b`: 0 for black, 1 for white. */
function luminance(color) {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The result in words. It is never rounded up to what is needed. */
export function contrastResult(one, other, kind) {
  const ratio = contrast(one, other);
  const isGood = ratio >= NEEDED[kind];
  const told = `${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1`;
  const need = `${kind === 'text' ? 'Text needs' : 'Lines and shapes need'} ${NEEDED[kind]} to 1.`;
  return { isGood, text: isGood ? `${told}: good` : `Warning: ${told} is too weak. ${need}` };
}
