/** Moves nodes of the page elsewhere in it: the same ones, with what is focused, selected and open in them. */

type Target = Node & { moveBefore?(node: Node, before: Node | null): void };

/** All stand in the page. `from` is what they stood in, if all of it is moved. */
export function move(nodes: Iterable<Node>, to: Target, from?: Element): void {
  const all = [...nodes];
  const { activeElement } = document;
  const selection = getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  const isMoved = (node: Node): boolean => node === from || all.some((each) => each.contains(node));
  for (const node of all)
    // Keeps what else there is to an element's state, such as a video that plays. Chromium (156) scrolls to what is focused.
    if (to.moveBefore && node.isConnected && !node.contains(activeElement)) to.moveBefore(node, null);
    else to.appendChild(node);
  if (activeElement && isMoved(activeElement) && activeElement !== from && document.activeElement !== activeElement)
    (activeElement as HTMLElement).focus({ preventScroll: true });
  const newPlace = (node: Node): Node => (node === from ? to : node);
  if (anchorNode && focusNode && (isMoved(anchorNode) || isMoved(focusNode)))
    selection?.setBaseAndExtent(newPlace(anchorNode), anchorOffset, newPlace(focusNode), focusOffset);
}
