/** Tells the webmaster, once, what stays as it is and why. Readers see the page’s own text. */

const said = new Set<string>();

export function say(placeholder: string, why: string): void {
  const line = `kc-answers: “${placeholder}” stays as it is: ${why}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
