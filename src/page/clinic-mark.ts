/** Whether a page has the words of a clinic: looked for once where hundreds of elements ask one after the other. */

const known = new Map<ParentNode, boolean>();

export function hasClinic(root: ParentNode): boolean {
  if (!known.has(root)) {
    known.set(root, !!root.querySelector('[data-kc=clinic],[clinic]'));
    // After the updates that are waiting now. What a page adds is looked for anew.
    queueMicrotask(() => known.clear());
  }
  return !!known.get(root);
}
