/** So many forms of a page, and fields beside each, are looked at. */
const FORMS_LIMIT = 20;
const FIELDS_LIMIT = 300;
/** Forms that put goods into a basket. */
const buying =
  'form[action*="cart" i],form[action*="basket" i],form[action*="korb" i],form[action*="panier" i],form.cart';
/** How many are bought is no choice of goods. */
const count = /qty|quant|menge|anzahl|cantidad|aantal|ilosc|amount/i;

/**
 * Whether goods are bought by a list or marks to choose from: what a page says of how many are left may be of the one that is chosen.
 * Where only one choice is drawn, others may be gone or still to come.
 */
export const hasChoice = (page: Document): boolean =>
  [...page.querySelectorAll(buying)].slice(0, FORMS_LIMIT).some((form) =>
    // Sizes stand beside the form as often as in it.
    [...(form.parentElement ?? form).querySelectorAll('select,input[type="radio"]')]
      .slice(0, FIELDS_LIMIT)
      .some((field) => !count.test(`${field.getAttribute('name') ?? ''} ${field.id}`)),
  );
