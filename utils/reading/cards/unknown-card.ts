import type { Price } from '../../listing.ts';
import { fold, squeeze } from '../../text/normal.ts';
import { type Found, textOf } from '../facts.ts';
import { isFormer, isNotAsked, namesOf } from '../former-price.ts';
import type { MoneyHint } from '../money-hint.ts';
import { isAside, mayBeName } from '../not-the-name.ts';
import { moneyAt, moneyIn } from '../values.ts';
import { pictureOf } from './card-picture.ts';
import { cardTitle, headed, leaves } from './card-title.ts';
import { isFromBeside } from './from-beside.ts';
import { nameBeforeList } from './listed-label.ts';

/** At most this many parts and headings of a card are tried. */
const PARTS_LIMIT = 40;
const HEADS_LIMIT = 12;

/**
 * The name of goods where a card of a shop nobody knows draws it in two halves, says it before all that a label lists, or heads it
 * beside a maker or sizes; undefined where it does as all cards do.
 */
export function unknownTitle(card: Element): Found<string> | undefined {
  const picture = pictureOf(card);
  const alt = squeeze(picture?.getAttribute('alt') ?? '', 600);
  const isSaidTwice = [...card.querySelectorAll('a[title]')].some(
    (link) => alt !== '' && squeeze(link.getAttribute('title') ?? '', 600) === alt,
  );
  const listed = isSaidTwice ? nameBeforeList(alt, leaves(card).map(fold)) : undefined;
  const heads = [...card.querySelectorAll(headed)].slice(0, HEADS_LIMIT);
  const [halves, ...otherHalves] = heads.flatMap((heading) => inParts(heading) ?? []);
  const name =
    listed ?? (otherHalves.length === 0 ? halves : undefined) ?? besideOthers(heads, cardTitle(card, picture));
  return name && mayBeName(name) ? { value: name, from: 'card title' } : undefined;
}

/** The one heading beside others that are called something else; not where `usual` says it with more. */
function besideOthers(heads: readonly Element[], usual: string | undefined): string | undefined {
  const names = heads
    .filter((heading) => !isAbout(heading))
    .map((heading) => textOf(heading, 2000))
    .filter(mayBeName);
  const [name, ...more] = new Set(names);
  const isSaid = usual !== undefined && name !== undefined && fold(usual).includes(fold(name));
  return more.length === 0 && names.length < heads.length && heads.some(isAbout) && !isSaid ? name : undefined;
}

/** Whether the price of a card is the least of several, by a word that stands beside it. */
export const isAskedFrom = (card: Element, price: Price, hint: MoneyHint): boolean =>
  [...card.querySelectorAll('[class*="price" i]')]
    .slice(0, PARTS_LIMIT)
    .some((part) => moneyAt(part, hint)?.amount === price.amount && isFromBeside(part, card));

/** A name whose second half is a part of its own, drawn apart from the first: the two with a blank between them. */
function inParts(heading: Element): string | undefined {
  const [part, ...more] = heading.children;
  const before = (heading.firstChild?.nodeValue ?? '').replace(/\s+/g, ' ').trim();
  const isWhole =
    part !== undefined && more.length === 0 && heading.firstChild?.nextSibling === part && part === heading.lastChild;
  return isWhole && before !== '' && part.matches(headed) && !isAside(part)
    ? `${before} ${textOf(part, 2000)}`.trim().slice(0, 2000)
    : undefined;
}

/** Names of headings of what else a card says of its goods: 'product-brand', 'product-sizes'. */
const about = /(?:^|[^a-z])(?:brand|maker|manufacturer|vendor|seller|merchant|store|sizes?|colou?rs?|prices?)(?![a-z])/;
const isAbout = (heading: Element): boolean => about.test(namesOf(heading)) && !/title|name/.test(namesOf(heading));

/**
 * The one amount that a card draws in parts, before the dash of a range that is none and a count in brackets: '$', '129', '.99',
 * '(3 offers)' and '–'.
 */
export function priceBeforeDash(card: Element, hint: MoneyHint): Price | undefined {
  const found = [...card.querySelectorAll('[class*="price" i]')].slice(0, PARTS_LIMIT).flatMap((part) => {
    const dash = part.lastElementChild;
    const isOpen = /^\s*[-–—]\s*$/.test(dash?.textContent ?? '') && !dash?.nextSibling?.textContent?.trim();
    if (!isOpen || isFormer(part) || isNotAsked(part) || isFromBeside(part, card)) return [];
    // Behind the dash of a range stands its other end.
    if (moneyIn(textOf(part.nextElementSibling ?? part, 60), hint)) return [];
    const isNone = (inner: Element) =>
      inner === dash ||
      isFormer(inner) ||
      /display: ?none/.test(inner.getAttribute('style') ?? '') ||
      /^\s*\([^()]{1,40}\)\s*$/.test((inner.textContent ?? '').slice(0, 100));
    return moneyIn(textOf(part, 60, isNone), hint) ?? [];
  });
  const [only, ...more] = found;
  return only && more.length === 0 ? only : undefined;
}
