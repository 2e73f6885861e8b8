/** Text nodes anyone can see, shadow roots included. */
export function texts(root: Node): Text[] {
  const found: Text[] = [];
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3 && (child as Text).data.trim() !== '') found.push(child as Text);
      else if (child.nodeType === 1 && !/^(script|style|template|head)$/.test((child as Element).localName)) {
        walk(child);
        const shadow = (child as Element).shadowRoot;
        if (shadow) walk(shadow);
      }
    }
  };
  walk(root);
  return found;
}

/** All elements of a page's body, shadow roots included. */
export function elements(page: Document): Element[] {
  const found: Element[] = [];
  const walk = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      found.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(page.body);
  return found;
}

/** Elements that hold a text and nothing else. */
export const leaves = (page: Document): Element[] =>
  elements(page).filter(
    (element) =>
      element.childElementCount === 0 && (element.textContent ?? '').trim() !== '' && !element.closest('header,nav,h1'),
  );
