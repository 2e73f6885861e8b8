import type { ReadContext, Reading } from '../../marketplaces/marketplace.ts';
import { shownIn } from '../shown.ts';
import { isField } from './columns.ts';
import { putFields } from './fields.ts';
import { headOf } from './head-of.ts';
import { type Draft, namedIn, putNamed } from './identity.ts';
import { ofOne } from './one-listing.ts';
import type { PeriodRule } from './period.ts';
import { possibleMoney } from './possible-money.ts';
import type { Shape } from './shape.ts';

/**
 * The numbers of one listing on a page whose head shows which it is: picture, codes and name in one box, and perhaps what it costs,
 * how many there are and how it is rated.
 */
function readHeaded(page: Document, context: ReadContext, shape: Shape, code: string, rule?: PeriodRule): Reading {
  const reading = ofOne.read(page, context, shape, code, rule);
  const [draft] = 'listings' in reading ? reading.listings : [];
  const box = draft && headOf(page, code);
  if (draft && box) putHead(draft, box, page, context, shape);
  return reading;
}

/** What the head of the goods says of them as they are now. */
const shownOfGoods = /^(?:price|stock|rating|reviews)$/;

/** Puts in what the head of a page says of its listing. */
export function putHead(draft: Draft, box: Element, page: Document, context: ReadContext, shape: Shape): void {
  // A link of it may lead to where it is changed.
  const pairs = putNamed(namedIn({ ...shownIn(box), links: [] }, shape, 'marked'), draft, shape, context.url);
  const seen = pairs.flatMap(({ meaning, label, lines }) =>
    isField(meaning) && shownOfGoods.test(meaning.field)
      ? [{ ...meaning, row: 1, header: label, source: `label "${label}"`, lines }]
      : [],
  );
  const money = { storeCurrency: context.store?.currency, currencies: possibleMoney(page, context) };
  putFields(draft, seen, { ...money, period: null, variants: false }, []);
}

/** How the numbers of one listing are read, and what its head says of it. */
export const ofHeaded = { at: ofOne.at, read: readHeaded };
