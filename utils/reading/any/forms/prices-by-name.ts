import { squeeze } from '../../../text/normal.ts';
import { readCount } from '../../../text/numbers.ts';
import { dictionary } from '../../dictionary.ts';
import { held } from '../../forms/control.ts';
import { fieldsOf, isFilter } from '../../forms/controls.ts';
import type { Control, FormShape } from '../../forms/form-shape.ts';
import { labelsOf } from '../../forms/label.ts';
import { tabsBefore } from '../../forms/tabs.ts';
import { labelHere, means } from '../../tables/columns.ts';
import { isOfRow, isTaxed, isUntaxed, wordsOf, wordsOfField } from './names-of-field.ts';

/** What a field of a price may hold beside what is asked of everybody today. */
const others =
  /^(?:purchas\w*|purch|buy|buying|cost|costs|supplier|wholesale|trade|b2b|group|member|vip|min|minimum|max|maximum|compare|old|was|before|previous|list|msrp|rrp|uvp|srp|market|consumer|reference|ref|original|orig|standard|regular|usual|normal|recommended|suggested|deli|delivery|ship|shipping|freight|carriage|unit|kilo|weight|deposit|ecotax|fee|margin|markup|profit|points?|rent|rental|tier|volume|bulk|extra|option|additional|difference|id|type|rule|index|note|text|label|currency|from|to|date|start|end|status|round\w*|mode|method|history|lowest|competitor|sale|sales|special|promo|promotion|promotional|discount|discounted|offer|campaign|reduced|action)$/;
/** The fields of prices of the form by their names in the markup, in whatever language their labels are. */
const pricesOf = (page: Document): { field: Element; words: string[] }[] =>
  fieldsOf(page).flatMap((field) => {
    const words = wordsOfField(field);
    const isPrice = words.some((word) => /^prices?$/.test(word)) && !isOfRow(field) && !isFilter(field);
    return isPrice && held(field) !== '' && tabsBefore(field) !== undefined ? [{ field, words }] : [];
  });

/**
 * The price by what the markup calls its field: 'product[price]', 'base_price'; of one without and one with the tax, which asks more,
 * the one with. Where two more are called so, none.
 */
export function priceByName(page: Document, shape: FormShape): Control[] {
  const plain = pricesOf(page).filter(
    ({ field, words }) => !words.some((word) => others.test(word)) && isAsked(field, shape),
  );
  const gross = plain.filter(({ words }) => isTaxed(words));
  const net = plain.filter(({ words }) => !isTaxed(words));
  const [price, ...more] = gross.length > 0 ? gross : net.filter(({ words }) => !isUntaxed(words));
  if (!price || more.length > 0 || (gross.length > 0 && net.length > 1)) return [];
  if (gross.length > 0 && net[0] && !asksMore(price.field, net[0].field)) return [];
  const said = labelsOf(price.field)[0]?.text ?? '';
  if (dictionary.price(said, 'other') && !dictionary.price(said, 'taxed')) return [];
  const money = moneyOf(price.field);
  const meaning = labelHere(money ? `Price (${money})` : 'Price', shape);
  const name = price.field.getAttribute('name') ?? price.field.id;
  return meaning ? [{ meaning, element: price.field, name, source: `field ${name}` }] : [];
}

/** Whether its label says nothing against it: that it is of something else, or of some buyers only. */
function isAsked(field: Element, shape: FormShape): boolean {
  const [label] = labelsOf(field);
  const meaning = label && labelHere(label.text, shape);
  if (!label || (meaning && means(meaning, 'price'))) return true;
  return (
    !meaning &&
    !dictionary.price(label.text, 'for some') &&
    !dictionary.price(label.text, 'sale') &&
    !dictionary.price(label.text, 'usual')
  );
}

const amountOf = (field: Element): number => {
  const text = squeeze(held(field)).replace(/[\s\u00a0]/g, '');
  const plain = /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
  const read = plain === undefined ? readCount(text, {}) : undefined;
  return plain ?? (read?.kind === 'value' ? read.value : Number.NaN);
};
/** No tax is more than that. */
const TAX_MAX = 1.4;
const asksMore = (gross: Element, net: Element): boolean => {
  const [more, less] = [amountOf(gross), amountOf(net)];
  return Number.isNaN(more) || Number.isNaN(less) ? false : more >= less && more <= less * TAX_MAX;
};

/** The money that a field is of by its name, 'prices[SEK]', or by the list beside it in its row: 'CAT_BASE_CURRENCY'. */
function moneyOf(field: Element): string | undefined {
  const [, key] = /\[([A-Z]{3})\]$/.exec(field.getAttribute('name') ?? '') ?? [];
  if (key && dictionary.currencies(key).length === 1) return key;
  const row = field.closest('tr');
  const [list, ...more] = [...(row?.querySelectorAll('select') ?? [])].filter((each) =>
    wordsOf(`${each.getAttribute('name') ?? ''} ${each.id}`).some((word) => /^(?:currency|valuta|money)$/.test(word)),
  );
  const chosen = more.length === 0 ? list?.querySelector('option:checked') : undefined;
  const code = squeeze(chosen?.textContent ?? '');
  return /^[A-Z]{3}$/.test(code) && dictionary.currencies(code).length === 1 ? code : undefined;
}
