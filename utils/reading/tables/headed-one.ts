import type { ReadContext, Reading } from '../../marketplaces/marketplace.ts';
import { parentOf } from '../deep.ts';
import { isDrawn } from '../drawn.ts';
import { shownIn, textOf } from '../shown.ts';
import { isField } from './columns.ts';
import { putFields } from './fields.ts';
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

/** The one smallest box, not far around a picture, that shows the code of the listing; what holds fields or tables is more than a head. */
function headOf(page: Document, code: string): Element | undefined {
  const boxes = new Set<Element>();
  for (const picture of [...page.querySelectorAll('img')].slice(0, PICTURES_LIMIT)) {
    let up = isDrawn(picture) ? parentOf(picture) : undefined;
    for (let n = 0; up && n < 6 && !up.querySelector(more); up = parentOf(up), n++) {
      if (
        !textOf(up)
          .split(/[^\p{L}\p{N}]+/u)
          .includes(code)
      )
        continue;
      boxes.add(up);
      break;
    }
  }
  const [box, ...others] = boxes;
  return others.length === 0 ? box : undefined;
}
/** At most this many pictures are looked at. */
const PICTURES_LIMIT = 100;
const more = 'input:not([type="hidden"]),select,textarea,table,main,header,nav,[role="table"],[role="grid"]';

/** How the numbers of one listing are read, and what its head says of it. */
export const ofHeaded = { at: ofOne.at, read: readHeaded };
