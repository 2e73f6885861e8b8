import type { Reading as PageRead, ReadContext, Slices } from '../../marketplaces/marketplace.ts';
import type { NotUnderstood } from '../../reading.ts';
import { remembering } from '../../text/remembering.ts';
import { deepAll, lightThenDeep, parentOf } from '../deep.ts';
import { LISTINGS_LIMIT } from '../limits.ts';
import { addressesIn, codesLed } from './addresses.ts';
import { closeGroup } from './close-group.ts';
import { isEmptyList, isLoadingInSlices } from './emptiness.ts';
import { note } from './fields.ts';
import { openGroup } from './group.ts';
import type { Draft } from './identity.ts';
import { possibleMoney } from './possible-money.ts';
import { isAskedFirst, isListing } from './rows.ts';
import type { Shape } from './shape.ts';
import { foundIn, type TableOptions, withoutStrayTitles } from './table.ts';
import { hangsOn, KEPT_MAX, unlessKnown } from './unchanged.ts';

/** At most this many boxes of a page are looked at. */
const BOXES_LIMIT = 20_000;

const changed: PageRead = { state: 'changed', missing: [{ what: 'cell', text: 'box of a listing with its id' }] };

/** Reads a console whose listings stand in boxes of their own, with labelled values in them: 'ID: 123', 'Available' beside '12'. */
function* readBoxes(
  page: Document,
  context: ReadContext,
  shape: Shape,
  options: TableOptions,
  boxes: readonly Element[],
): Slices<PageRead> {
  const expected = shape.expects ?? ['id', 'title', 'image'];
  const notes: NotUnderstood[] = [];
  const read: Draft[] = [];
  const reading = {
    shape,
    context,
    period: options.period ?? null,
    currencies: possibleMoney(page, context),
    money: shape.further?.pageMoney(page),
  };
  const said = [reading.period, reading.currencies, reading.money, context.store, context.url.href];
  const placed = remembering((inside: Element | null) => hangsOn(said, inside));
  let waiting = false;
  let late = false;
  for (const [at, box] of boxes.entries()) {
    // The clock is asked every few boxes; the first ones teach what the others are read by.
    const isTime = at < 8 || at % 8 === 0;
    if ((isTime && context.late()) || isAskedFirst(page, at) || read.length >= (options.limit ?? LISTINGS_LIMIT)) {
      late = true;
      break;
    }
    if (isTime) yield;
    const see = () => closeGroup(openGroup(box, box, 'open'), reading);
    const rows = [{ element: box, cells: [] }];
    const told = at < KEPT_MAX ? unlessKnown(rows, placed(box.parentElement), shape, see) : see();
    options.finish?.(told.draft, box, new Set());
    waiting ||= told.waiting;
    for (const { what, text } of told.notes) note(notes, what, text);
    const { draft } = told;
    if (isListing(draft)) read.push(draft);
  }
  const listings = withoutStrayTitles(read);
  const isOpen = late || waiting;
  if (listings.length > 0 || (boxes.length === 0 && page.body && isEmptyList(page.body)))
    return {
      state: isOpen ? 'partly' : 'read',
      listings,
      notUnderstood: notes,
      found: foundIn(listings, expected),
    };
  return (boxes.length > 0 ? isOpen : yield* isLoadingInSlices(page)) ? { state: 'waiting' } : changed;
}

/** The boxes of a page that hold one listing each. */
function* listingBoxes(page: Document, shape: Shape): Slices<Element[]> {
  const boxes = shape.cards ? lightThenDeep(page, shape.cards).slice(0, BOXES_LIMIT) : [];
  yield;
  const named = yield* outermost(boxes, shape);
  yield;
  return named.length > 0 ? named : boxesByLink(page, shape);
}

/**
 * Of boxes within boxes, the outermost that is still of one listing. A box that names no code is none; one that names
 * several holds several listings, or, beside boxes of one and with none in it, goods that are offered in several ways: that
 * row is there, and which of its codes is its own is left open.
 */
function* outermost(boxes: readonly Element[], shape: Shape): Slices<Element[]> {
  // Boxes stand in the order of the tree: what a box stands in has been looked at before it.
  const single = new Set<Element>();
  const several: Element[] = [];
  for (const [at, box] of boxes.entries()) {
    if (at % 32 === 0) yield;
    if (isWithin(box, single)) continue;
    const codes = codesNamed(box, shape);
    if (codes === 1) single.add(box);
    if (codes > 1) several.push(box);
  }
  const parents = new Set([...single].map(({ parentElement }) => parentElement));
  const whole = new Set([
    ...single,
    ...several.filter((box) => parents.has(box.parentElement) && !holdsAny(box, single)),
  ]);
  return boxes.filter((box) => whole.has(box));
}

const holdsAny = (box: Element, others: ReadonlySet<Element>): boolean => [...others].some((one) => box.contains(one));

function isWithin(box: Element, others: ReadonlySet<Element>): boolean {
  for (let up = box.parentElement, n = 0; up && n < 12; up = up.parentElement, n++) if (others.has(up)) return true;
  return false;
}

/** How many items a box names, by attributes, by the addresses of its links, or by its text: 0, 1, or 2 for several. */
function codesNamed(box: Element, shape: Shape): number {
  for (const name of Object.keys(shape.rowAttributes ?? {})) {
    const own = box.getAttribute(name);
    // To look whether there is one costs less than to ask for all there are.
    const isBare = box.querySelector(`[${name}]`) === null;
    if (isBare && own === null) continue;
    const all = isBare ? [] : [...box.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name));
    return Math.min(new Set(own === null ? all : [own, ...all]).size, 2);
  }
  const linked = new Set(addressesIn(box).flatMap((address) => codesLed(address, shape)));
  if (linked.size > 0) return Math.min(linked.size, 2);
  const said = new Set<string>();
  const text = (box.textContent ?? '').slice(0, 20_000);
  for (const { pattern, meaning } of shape.phrases ?? []) {
    if (!('field' in meaning) || meaning.field !== 'id') continue;
    for (const match of text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`)))
      said.add(match[1] ?? '');
  }
  return Math.min(said.size, 2);
}

/** At most this many links are followed, and this far up. */
const LINKS_LIMIT = 4000;
const DEPTH_LIMIT = 14;

/**
 * Where no box bears a name of the site's: what lies round the links to one item and to no other, with a picture in it. Of
 * one alone nothing tells where its box ends; of boxes of two kinds the fewer are what the console would have one sell.
 */
function boxesByLink(page: Document, shape: Shape): Element[] {
  const codes = new Map<Element, Set<string>>();
  const links: Element[] = [];
  for (const link of deepAll(page, 'a[href]').slice(0, LINKS_LIMIT)) {
    const [code, ...more] = codesLed(link.getAttribute('href') ?? '', shape);
    if (!code || more.length > 0 || link.closest('header,footer,nav,aside')) continue;
    links.push(link);
    for (let up: Element | undefined = link, n = 0; up && n < DEPTH_LIMIT; up = parentOf(up), n++)
      codes.set(up, (codes.get(up) ?? new Set()).add(code));
  }
  const kinds = new Map<string, Set<Element>>();
  for (const link of links) {
    let box = link;
    for (let n = 0, up = parentOf(box); n < DEPTH_LIMIT && up && codes.get(up)?.size === 1; n++, up = parentOf(up))
      box = up;
    // The cells of a row are told apart by their headers: one's label is not of the next one's value.
    const isRow = box.matches('tr,tbody,table,[role="row"],[role="rowgroup"]');
    const kind = box.localName;
    if (!isRow && kind !== 'body' && (box.shadowRoot ?? box).querySelector('img'))
      kinds.set(kind, (kinds.get(kind) ?? new Set()).add(box));
  }
  const [most, next] = [...kinds.values()].sort((a, b) => b.size - a.size);
  return most && most.size > 1 && most.size !== next?.size ? [...most] : [];
}

/** How a console is read whose listings stand in boxes. */
export const inBoxes = { find: listingBoxes, read: readBoxes };
