import { readPrice } from '../../../text/money.ts';
import { dictionary } from '../../dictionary.ts';
import { isFormer } from '../../former-price.ts';
import type { Line, Part } from '../../lines.ts';
import { shownIn } from '../../shown.ts';
import type { Column } from '../../tables/column.ts';
import { means } from '../../tables/columns.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';

/** So many rows show what a column holds. */
const ROWS = 12;
/** What a price is of, in words of its own: 'за шт.', 'per piece'. */
const perUnit = /^(?:за|per|pro|par|por|za|à|a|al|je|\/) ?(\p{L}{1,20})\.?$/iu;

/** That it is reduced, in one word: a badge. */
const reduced =
  /^(?:sale|deal|promo(?:tion|ção|ción|zione|cja|ție)?|discount(?:ed)?|reduced|rabatt|angebot|aktion|reduziert|soldes?|remise|réduction|oferta|descuento|rebaja(?:do)?|desconto|sconto|offerta|korting|aanbieding|rabat|zniżka|promocja|sleva|akce|zľava|indirim(?:li)?|reducere|rea|kampanj|tilbud|ale|скидка|акция|распродажа|знижка|акція|diskon|giảm giá|khuyến mãi|ลดราคา|セール|値引き?|割引|할인|促销|特价|折扣|優惠|优惠|تخفيض|خصم|מבצע)!?$/iu;
/** Until when, or from when: words and a day with its year, and nothing else. */
const untilDay =
  /^\p{L}[\p{L} .:]{0,20} ?(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?:,? \d{1,2}:\d\d)?$|^[~～]\s?\d{4}[./-]\d{1,2}[./-]\d{1,2}$/u;
/** From when until when, with a year or without: two days that strokes or points part, and no sums. */
const ofDays =
  /^(?:\p{L}{1,5}\.? )?(?:0?[1-9]|[12]\d|3[01])(?:\/(?:0?[1-9]|1[0-2])(?:\/\d{2,4})?|\.(?:0?[1-9]|1[0-2])\.(?:\d{2,4})?) ?(?:[-–—~〜]|\p{L}{1,5}) ?(?:0?[1-9]|[12]\d|3[01])(?:\/(?:0?[1-9]|1[0-2])(?:\/\d{2,4})?|\.(?:0?[1-9]|1[0-2])\.(?:\d{2,4})?)$/u;

/**
 * A column of prices without what stands beside them in elements of their own: that they are of one piece, that they are reduced and
 * until when, and former prices that only a name tells. Which of two is asked, a row with one price shows: it bears the same name there.
 */
export function withPlainPrices(columns: Column[], grid: Grid): Column[] {
  const [only, ...more] = columns.filter(({ meaning, labelled }) => means(meaning, 'price') && !labelled);
  const { meaning, header = '', index = 0 } = only ?? {};
  if (!meaning || more.length > 0) return columns;
  const cells = shownRows(grid, ROWS).flatMap((row) => row.cells[index] ?? []);
  const alone = new Set(cells.flatMap(namesOfOne));
  for (const name of namesOfLower(cells)) alone.add(name);
  if (!cells.some((cell) => plainIn(cell, alone)?.length)) return columns;
  const labelled = (cell: Element) => [{ meaning, label: header, lines: plainIn(cell, alone) ?? shownIn(cell).lines }];
  return columns.map((column) => (column === only ? { ...column, labelled } : column));
}

/** The lines of a cell without what is beside its price, none of a former price alone; undefined where nothing is beside it, or nobody knows which it is. */
function plainIn(cell: Element, alone: ReadonlySet<string>): Line[] | undefined {
  const all = shownIn(cell).lines.flatMap(({ parts }) => parts);
  const parts = all.filter((part, at) => !isOfUnit(part) && !(at > 0 && saysReduced(part)));
  const amounts = parts.filter(isAmount);
  const asked = amounts.filter((part) => !isFormerIn(part, cell));
  if (amounts.length > 0 && asked.length === 0) return [];
  const isLeft = asked.length === 1 && amounts.length > 1 && asked.every(({ element }) => alone.has(nameOf(element)));
  if (amounts.length > 1 && !isLeft) return undefined;
  const left = isLeft ? parts.filter((part) => asked.includes(part) || !isFormerIn(part, cell)) : parts;
  return left.length < all.length ? [{ text: left.map(({ text }) => text).join(' '), parts: left }] : undefined;
}

/** What the element is called that bears the only amount of a cell, and is no former price itself. */
function namesOfOne(cell: Element): string[] {
  const [only, ...more] = shownIn(cell).lines.flatMap(({ parts }) =>
    parts.filter((part) => isAmount(part) && !saysReduced(part)),
  );
  const name = only && more.length === 0 && !isFormerIn(only, cell) ? nameOf(only.element) : '';
  return name === '' ? [] : [name];
}

/** What the elements are called that bear an amount beside a former one, where that is the higher in each of several rows. */
function namesOfLower(cells: readonly Element[]): string[] {
  const pairs = cells.flatMap((cell) => {
    const amounts = shownIn(cell).lines.flatMap(({ parts }) =>
      parts.filter((part) => isAmount(part) && !saysReduced(part)),
    );
    const [asked, ...others] = amounts.filter((part) => !isFormerIn(part, cell));
    const [former, ...more] = amounts.filter((part) => isFormerIn(part, cell));
    return asked && former && others.length + more.length === 0 ? [{ asked, former }] : [];
  });
  const isLower = pairs.every(({ asked, former }) => amountOf(asked) < amountOf(former));
  return isLower && pairs.length > 1 ? pairs.map(({ asked }) => nameOf(asked.element)) : [];
}

/** The amount of a text with a sign or name of money, be it that of several countries; not a number where it says none for certain. */
function amountOf({ text }: Part): number {
  const read = readPrice(text, {});
  return read.kind === 'value' && /\p{Sc}|\p{L}/u.test(text) && !read.value.max
    ? Number(read.value.amount)
    : Number.NaN;
}

const isAmount = ({ text }: Part): boolean => /\p{Nd}/u.test(text);
const saysReduced = ({ text, typed }: Part): boolean =>
  !typed && (reduced.test(text) || untilDay.test(text) || ofDays.test(text));
const isOfUnit = ({ text, typed }: Part): boolean => {
  const unit = typed ? undefined : perUnit.exec(text)?.[1];
  return unit !== undefined && dictionary.unit(unit.toLowerCase()) === true;
};

/** Whether an element of a cell that holds a part, and not all of the cell, is called a price that no longer holds. */
function isFormerIn({ element }: Part, cell: Element): boolean {
  for (let up: Element | null = element; up && up !== cell; up = up.parentElement)
    if (isFormer(up) || bareFormer.test(up.getAttribute('class') ?? '')) return true;
  return false;
}

/** In a column of prices a bare word says which of them is the former one. */
const bareFormer = /(?:^|[\s_-])(?:old|was|former|prev|previous|eski|ancien|antes|stara|stary)(?=$|[\s_-])/i;

/** What the page calls an element: its class, and attributes for programs. */
const nameOf = (element: Element): string =>
  element
    .getAttributeNames()
    .filter((name) => name === 'class' || name.startsWith('data-'))
    .map((name) => `${name}=${element.getAttribute(name)}`)
    .join(' ');
