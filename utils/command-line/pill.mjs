/** How long the mark may take to appear, in milliseconds. */
const PATIENCE = 45_000;

/**
 * Where the mark stands on a page and what it says: a part of it by its class ('open', 'more', 'item').
 * Its shadow root is closed to every page and script; only the browser's own debugging can look inside.
 */
export async function pillOf(page, part = 'open', { patience = PATIENCE } = {}) {
  const session = await page.context().newCDPSession(page);
  try {
    const until = Date.now() + patience;
    do {
      const found = await lookFor(session, part);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    } while (Date.now() < until);
    return undefined;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/** Clicks the mark as a person does: with the mouse, where it stands. */
export async function clickPill(page, part = 'open') {
  const pill = await pillOf(page, part);
  if (!pill) throw new Error(`no mark on ${page.url()}`);
  await page.mouse.click(pill.x, pill.y);
  return pill;
}

async function lookFor(session, part) {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const closed = [];
  collect(root, closed);
  for (const shadow of closed) {
    const query = { nodeId: shadow.nodeId, selector: `.${part}` };
    const { nodeId } = await session.send('DOM.querySelector', query).catch(() => ({ nodeId: 0 }));
    if (nodeId === 0) continue;
    const box = await session.send('DOM.getBoxModel', { nodeId }).catch(() => undefined);
    if (!box) continue;
    const [x1, y1, x2, , , y3] = box.model.border;
    // The mark may go between two questions.
    const resolved = await session.send('DOM.resolveNode', { nodeId }).catch(() => undefined);
    if (!resolved) continue;
    const describe =
      'function () { return { text: this.textContent, label: this.getAttribute("aria-label"), state: this.parentElement.dataset.state }; }';
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: resolved.object.objectId,
      functionDeclaration: describe,
      returnByValue: true,
    });
    return { x: (x1 + x2) / 2, y: (y1 + y3) / 2, width: x2 - x1, height: y3 - y1, ...result.value };
  }
  return undefined;
}

function collect(node, closed) {
  for (const root of node.shadowRoots ?? []) {
    if (root.shadowRootType === 'closed') closed.push(root);
    collect(root, closed);
  }
  for (const child of node.children ?? []) collect(child, closed);
}
