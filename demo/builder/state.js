/** The choices in the page's address, and back: what isn't said there is as it is at first. Pure. */

/** What the address says, and the parts of it that mean nothing here. */
export function readState(search, fields) {
  const choices = Object.fromEntries(Object.entries(fields).map(([name, { fallback }]) => [name, fallback]));
  const ignored = [];
  for (const [name, value] of new URLSearchParams(search)) {
    if (Object.hasOwn(fields, name) && fields[name].isKnown(value)) choices[name] = value;
    else ignored.push(`${name}=${value}`);
  }
  return { choices, ignored };
}

export function writeState(choices, fields) {
  const said = Object.entries(choices).filter(([name, value]) => value !== fields[name].fallback);
  return said.length ? `?${new URLSearchParams(said)}` : '';
}
