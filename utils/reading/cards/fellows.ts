import type { SeenListing } from '../../listing.ts';

// The cards of one list are drawn alike. What a card seems to say where none of its fellows says it, though they show the same
// there, has only lost the name or the neighbour by which the fellows were told.

/** At most this many elements of a card are looked at, and texts of this length. */
const ELEMENTS_LIMIT = 300;
const TEXT_LIMIT = 60;

/** What is compared: the figures of a value, how the figures of a part say it, and by what parts of two cards are the same. */
interface Kind {
  saidBy: (seen: SeenListing) => string | undefined;
  says: (figures: string, value: string) => boolean;
  by: 'make' | 'place';
  /** Fellows without a value count too: what is none there is none here. */
  unread: boolean;
}

const figuresIn = (text: string): string => text.replace(/\D/g, '');
const ofPrice: Kind = {
  saidBy: ({ price }) => price && figuresIn(price.amount),
  says: (figures, value) => figures === value || figures === `${value}00`,
  by: 'make',
  unread: false,
};
const ofMark: Kind = {
  saidBy: ({ rating }) => (rating === undefined ? undefined : figuresIn(String(rating))),
  says: (figures, value) => figures.startsWith(value),
  by: 'place',
  unread: true,
};

/** Takes back prices and marks that stand where the fellows of a card show what is no price or mark of theirs. */
export function dropUnlikeFellows(listings: readonly SeenListing[], cards: readonly { card: Element }[]): void {
  const all = listings.map((seen, at) => ({ seen, parts: partsOf(cards[at]?.card) }));
  const [prices, marks] = [unlikeIn(all, ofPrice), unlikeIn(all, ofMark)];
  for (const [seen, field] of [
    ...prices.map((seen) => [seen, 'price'] as const),
    ...marks.flatMap((seen) => [[seen, 'rating'] as const, [seen, 'reviews'] as const]),
  ]) {
    delete seen[field];
    delete seen.sources[field];
  }
}

/** A part of a card that shows a number: its figures, what its elements are called, and where it stands and how it is written. */
interface Part {
  element: Element;
  figures: string;
  make: string;
  place: string;
}

/** The listings whose value stands only where no fellow has its own, and some show another thing. */
function unlikeIn(
  all: readonly { seen: SeenListing; parts: readonly Part[] }[],
  { saidBy, says, by, unread }: Kind,
): SeenListing[] {
  const found: { seen: SeenListing; places: Set<string> }[] = [];
  const [own, other] = [new Map<string, number>(), new Map<string, number>()];
  for (const { seen, parts } of all) {
    const value = saidBy(seen);
    if (value === undefined && !unread) continue;
    const holders = parts.filter(({ figures }) => value !== undefined && says(figures, value));
    if (holders.length > 0) found.push({ seen, places: new Set(holders.map((holder) => holder[by])) });
    const inOwn = ({ element }: Part) => holders.some((holder) => holder.element.contains(element));
    const owns = new Set(parts.filter(inOwn).map((part) => part[by]));
    for (const key of new Set(parts.map((part) => part[by]))) {
      const counts = owns.has(key) ? own : other;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const isUnlike = (place: string) => own.get(place) === 1 && other.has(place);
  return found.flatMap(({ seen, places }) => ([...places].every(isUnlike) ? seen : []));
}

function partsOf(card: Element | undefined): Part[] {
  return [...(card?.querySelectorAll('*') ?? [])].slice(0, ELEMENTS_LIMIT).flatMap((element) => {
    const text = (element.textContent ?? '').trim();
    if (!card || text.length > TEXT_LIMIT || !/\d/.test(text)) return [];
    const place = `${pathOf(element, card)} ${text.replace(/\d+/g, '0')}`;
    return [{ element, figures: figuresIn(text), make: makesOf(element, card), place }];
  });
}

/** What an element and the one around it are called. */
const makesOf = (element: Element, card: Element): string =>
  [element.parentElement, element]
    .map((one) => (one && one !== card ? `${one.localName}.${one.getAttribute('class') ?? ''}` : ''))
    .join(' ');

/** Where an element stands in its card. */
function pathOf(element: Element, card: Element): string {
  const steps: string[] = [];
  for (let up: Element | null = element; up && up !== card; up = up.parentElement)
    steps.push(`${up.localName}${[...(up.parentElement?.children ?? [])].indexOf(up)}`);
  return steps.reverse().join('/');
}
