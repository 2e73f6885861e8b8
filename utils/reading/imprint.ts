import { heldBy } from './shown.ts';

/** One node as it was. */
interface Piece {
  node: Node;
  isElement: boolean;
  /** Of a text its data, of a form field what it holds. */
  text: string | undefined;
  /** Of an element that has any: its attributes as they are, their names and what they said. */
  attributes: NamedNodeMap | undefined;
  names: readonly string[];
  values: readonly (string | null)[];
}

/**
 * All that an element held, in the order of the tree: elements with every attribute, texts, what fields hold, open shadow roots;
 * null where an element or a root ends.
 */
export type Imprint = readonly (Piece | null)[];

/** What holds more nodes than this, in breadth or depth, is not worth the memory. */
const PIECES_LIMIT = 1500;
const none: readonly string[] = [];

/** The imprint of an element; undefined where it cannot be told for certain whether it stays the same, or is too large. */
export function imprintOf(root: Element): Imprint | undefined {
  const pieces: (Piece | null)[] = [];
  const takeWithin = (parent: Node): boolean => {
    for (let node = parent.firstChild; node; node = node.nextSibling) if (!take(node)) return false;
    pieces.push(null);
    return true;
  };
  const take = (node: Node): boolean => {
    const piece = pieceOf(node);
    if (pieces.push(piece) > PIECES_LIMIT) return false;
    if (!piece.isElement) return true;
    const { shadowRoot } = node as Element;
    // What is put into slots by a program leaves no mark in the tree.
    if (shadowRoot && (shadowRoot.slotAssignment === 'manual' || !takeWithin(shadowRoot))) return false;
    return takeWithin(node);
  };
  return take(root) ? pieces : undefined;
}

function pieceOf(node: Node): Piece {
  const isElement = node.nodeType === 1;
  const element = node as Element;
  const attributes = isElement && element.hasAttributes() ? element.attributes : undefined;
  const names = attributes ? element.getAttributeNames() : none;
  return {
    node,
    isElement,
    text: textOf(node),
    attributes,
    names,
    values: names.map((name) => element.getAttribute(name)),
  };
}

/** What people type changes no node; what stands in a comment is of no concern. */
const textOf = (node: Node): string | undefined =>
  node.nodeType === 3
    ? (node as Text).data
    : /^(input|textarea)$/i.test(node.nodeName)
      ? heldBy(node as Element)
      : undefined;

/** Whether an element still holds what its imprint says, the same nodes in the same places. Stops at the first difference. */
export function isUnchanged(root: Element, imprint: Imprint): boolean {
  let at = 0;
  const isSameWithin = (parent: Node): boolean => {
    for (let node = parent.firstChild; node; node = node.nextSibling) if (!isSame(node)) return false;
    return imprint[at++] === null;
  };
  const isSame = (node: Node): boolean => {
    const piece = imprint[at++];
    if (!piece || piece.node !== node || (piece.text !== undefined && piece.text !== textOf(node))) return false;
    if (!piece.isElement) return true;
    const { shadowRoot } = node as Element;
    return (
      hasSameAttributes(node as Element, piece) &&
      (shadowRoot === null || isSameWithin(shadowRoot)) &&
      isSameWithin(node)
    );
  };
  return isSame(root);
}

function hasSameAttributes(element: Element, { attributes, names, values }: Piece): boolean {
  if (!attributes) return !element.hasAttributes();
  // A list of attributes that is kept costs less than asking for it each time.
  if (attributes.length !== names.length) return false;
  for (let at = 0; at < names.length; at++) if (element.getAttribute(names[at] ?? '') !== values[at]) return false;
  return true;
}
