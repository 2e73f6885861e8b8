import { follows } from '../prices/shown-amounts.ts';

/** So many forms of a page, what may be chosen from, and fields beside each, are looked at. */
const FORMS_LIMIT = 20;
const LISTS_LIMIT = 200;
const FIELDS_LIMIT = 300;
/** Forms that put goods into a basket. */
const buying =
  'form[action*="cart" i],form[action*="basket" i],form[action*="korb" i],form[action*="panier" i],form.cart';
/** How many are bought is no choice of goods. */
const count = /qty|quant|menge|anzahl|cantidad|aantal|ilosc|amount/i;
/** What is drawn to choose from, outside any form: lists, and marks or buttons in what bears such a name. */
const lists =
  'select,[role="radiogroup"],[class*="variation" i],[class*="variant" i],[class*="sku-" i],[class*="swatch" i]';
const choices = 'option[value]:not([value=""]),[role="radio"],[role="option"],input[type="radio"],button,li,a[href]';

/**
 * Whether goods are bought by a list or marks to choose from: what a page says of how many are left may be of the one that is chosen.
 * Where only one choice is drawn, others may be gone or still to come.
 */
export const hasChoice = (page: Document, heading?: Element): boolean =>
  [...page.querySelectorAll(buying)].slice(0, FORMS_LIMIT).some(
    (form) =>
      // What is chosen from may be yet to come.
      form.childElementCount === 0 ||
      // Sizes stand beside the form as often as in it.
      [...(form.parentElement ?? form).querySelectorAll('select,input[type="radio"]')]
        .slice(0, FIELDS_LIMIT)
        .some(isOfGoods),
  ) ||
  (heading !== undefined &&
    [...page.querySelectorAll(lists)]
      .slice(0, LISTS_LIMIT)
      .some((list) => follows(heading, list) && isOfGoods(list) && list.querySelectorAll(choices).length > 1));

const isOfGoods = (field: Element): boolean =>
  !count.test(`${field.getAttribute('name') ?? ''} ${field.id} ${field.getAttribute('aria-label') ?? ''}`);
