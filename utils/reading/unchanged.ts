import { isSettled } from './dictionary.ts';
import type { Reading, Told } from './group.ts';
import type { Draft } from './identity.ts';
import { type Imprint, imprintOf, isUnchanged } from './imprint.ts';
import type { Shape } from './shape.ts';

/** What a listing is read from. */
export interface Place {
  /** Its row, the first of several, or its box. */
  element: Element;
  /** The cells that are read, in their order; where a row has none stands undefined. */
  cells: readonly (Element | undefined)[];
  /** Whatever else the reading rests on. */
  about: string;
  shape: Shape;
}

interface Known extends Place, Told {
  imprints: readonly (Imprint | undefined)[];
}

/** So many listings are remembered; when there are more, they are forgotten. Each costs a few kilobytes. */
const LIMIT = 1500;
/** Undefined for what was read once: many pages are not read again. */
let known = new WeakMap<Element, Known | undefined>();
let count = 0;

/**
 * What a place tells: what it told when it was last read, where nothing in it has changed since; else what `read` finds. The same
 * cells with the same nodes, attributes, texts and fields must stand in the same columns, and all around be as it was.
 */
export function unlessUnchanged(place: Place, read: () => Told): Told {
  const before = known.get(place.element);
  const isSame = before && isTheSame(before, place);
  const told = isSame ? before : read();
  // What is still being asked, or drawn, will be something else the next time.
  if (!isSame && !told.waiting && isSettled()) {
    const again = known.has(place.element);
    if (again && ++count > LIMIT) {
      known = new WeakMap();
      count = 0;
    }
    const imprints = again ? place.cells.map((cell) => cell && imprintOf(cell)) : [];
    known.set(place.element, again ? { ...place, ...told, imprints } : undefined);
  }
  return { ...told, draft: copyOf(told.draft) };
}

const isTheSame = ({ about, shape, cells, imprints }: Known, place: Place): boolean =>
  about === place.about &&
  shape === place.shape &&
  cells.length === place.cells.length &&
  cells.every((cell, at) => {
    const imprint = imprints[at];
    return cell === place.cells[at] && (cell ? imprint !== undefined && isUnchanged(cell, imprint) : true);
  });

/** A listing may be changed by whoever it is told to. */
const copyOf = (draft: Draft): Draft => ({
  ...draft,
  sources: { ...draft.sources },
  ...(draft.otherIds ? { otherIds: { ...draft.otherIds } } : {}),
  ...(draft.metrics ? { metrics: { ...draft.metrics } } : {}),
});

/** Makes the places of one table or page. `columns`: what is known of them. */
export function places({ shape, context, period }: Reading, columns: unknown) {
  const everywhere = JSON.stringify([context.url.href, context.store, period, columns]);
  let parent: Element | null = null;
  let above = '';
  return (element: Element, cells: Place['cells']): Place => {
    if (element.parentElement !== parent) {
      parent = element.parentElement;
      const grandparent = parent?.parentElement;
      above = everywhere + namesOf(parent) + namesOf(grandparent) + namesOf(grandparent?.parentElement);
    }
    const codes = Object.keys(shape.rowAttributes ?? {}).map((name) =>
      element.closest(`[${name}]`)?.getAttribute(name),
    );
    // Values that a site names are looked for in the whole row.
    return {
      element,
      cells: shape.values ? [...cells, element] : cells,
      about: above + namesOf(element) + codes,
      shape,
    };
  };
}

/** The names an element bears: some tell that what stands in it is a title. */
const namesOf = (element: Element | null | undefined): string =>
  `${element?.localName} ${naming.map((name) => element?.getAttribute(name))}`;
const naming = ['class', 'role', 'title', 'aria-label', 'data-testid', 'data-name'];
