import { parentOf } from '../../deep.ts';
import { dictionary } from '../../dictionary.ts';
import { held } from '../../forms/control.ts';
import { fieldsOf, isAside, priceLines } from '../../forms/controls.ts';
import { labelsOf } from '../../forms/label.ts';
import type { Line } from '../../lines.ts';
import { labelHere, means } from '../../tables/columns.ts';
import { putFields } from '../../tables/fields.ts';
import { type Draft, emptyDraft } from '../../tables/identity.ts';
import type { Shape } from '../../tables/shape.ts';
import { isTaxed, isUntaxed, wordsOf, wordsOfField } from './names-of-field.ts';
import { isRunning, UP_MAX } from './sale-dates.ts';

/** What brackets add to a label: the money, the tax. */
const bracketed = /\s*[(（][^()（）]{1,40}[)）]\s*$/;

/**
 * Where the form holds a price of a sale beside the price, that of the sale is asked on the days its own fields name, and the
 * price on all others. Where they name none that we understand, either may be: then nothing is said.
 */
export function putSalePrice(draft: Draft, page: Document, shape: Shape, now: number): void {
  const usual = draft.price;
  if (!usual) return;
  const fields = fieldsOf(page).filter((field) => !isAside(field) && isOfSale(field, shape));
  const sales = fields.filter((field) => held(field) !== '');
  // A sale that runs at a price which is not there leaves it open what is asked.
  if (sales.length === 0 && !fields.some((field) => isTicked(field))) return;
  const [field, ...more] = withTax(sales);
  const runs =
    field && more.length === 0 && !isUntaxed(wordsOfField(field))
      ? (isRunning(field, now) ?? isTicked(field))
      : undefined;
  if (runs === false) return;
  const price = runs && field && priceIn(field, usual.currency);
  delete draft.price;
  delete draft.sources.price;
  if (!price || !(Number(price.amount) < Number(usual.amount)) || usual.max) return;
  draft.price = price;
  draft.sources.price = 'price of the sale';
}

/** Whether a field is that of the price of a sale: by its label, or by what the markup calls it. */
export function isOfSale(field: Element, shape: Shape): boolean {
  const [label] = labelsOf(field);
  if (means(labelHere(label?.text ?? '', shape), 'price')) return false;
  const isNamed = markup.test(field.getAttribute('name') ?? '') || markup.test(field.id);
  return isNamed || dictionary.price(label?.text.replace(bracketed, '').trim() ?? '', 'sale') === true;
}

/** 'sale_price', 'product[special_price]', 'promoPrice': what the markup calls it, where the label is in words nobody knows. */
const markup =
  /(?:^|[^a-z])(?:(?:sale|special|promo|promotional|promotion|discount|discounted)[-_]?price|price[-_](?:sale|special|promo|discount))(?:[^a-z]*|[-_](?:with|without|incl|excl)[-_]?(?:tax|vat)\]?)$/i;

const priceIn = (field: Element, currency: string | undefined): Draft['price'] => amountIn(priceLines(field), currency);

/** The one amount that lines say, in that money where they name none. */
export function amountIn(lines: readonly Line[], currency: string | undefined): Draft['price'] {
  const read = emptyDraft();
  const seen = { field: 'price' as const, row: 1, header: '', source: '', lines };
  const money = currency ? { currency, currencies: [currency] } : {};
  putFields(read, [seen], { ...money, period: null, variants: false }, []);
  return read.price;
}

/** Of two that a sale asks, one of them without the tax, that with it. */
function withTax(sales: readonly Element[]): readonly Element[] {
  const taxed = sales.filter(
    (field) => isTaxed(wordsOfField(field)) || dictionary.price(labelsOf(field)[0]?.text ?? '', 'taxed'),
  );
  return sales.length === 2 && taxed.length === 1 ? taxed : sales;
}

/** 'on_sale', 'product[onsale]', 'promotionActive': what a box is called that is ticked while the sale runs. */
const box =
  /^(?:is|on|in|has|enable|enabled|active|use)?(?:sale|promo|promotion|special|discount|offer)(?:price)?(?:active|enabled|on)?$/;

/** Whether the one box beside the price of a sale that is called by it is ticked; undefined where there is none. */
function isTicked(sale: Element): boolean | undefined {
  for (let up = parentOf(sale), n = 0; up && n < UP_MAX && up.localName !== 'form'; up = parentOf(up), n++) {
    const [found, ...more] = [...up.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].filter((each) =>
      box.test(wordsOf(lastOf(each.getAttribute('name') ?? each.id)).join('')),
    );
    if (found) return more.length === 0 ? found.checked : undefined;
  }
  return undefined;
}
/** The last part of a name with parts in brackets. */
const lastOf = (name: string): string => /\[([a-z]\w*)\]$/i.exec(name)?.[1] ?? name;
