/** What a list was asked for, as one text: what stands in the page is taken over only where this is the same. */

/** `asked` are the values of the attributes on which the list depends. */
export const askedFor = (level: number, hasTitle: boolean, asked: readonly unknown[] = []): string =>
  [level, hasTitle, ...asked].join();
