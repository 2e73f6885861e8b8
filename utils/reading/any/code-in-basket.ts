import type { Found } from '../facts.ts';

/** Forms that put goods into a basket, by where they are sent. */
const toBasket = /\/(?:cart|basket|checkout|bag|warenkorb|panier|carrito|carrello|kosik|koszyk|sepet)\b/i;
/** What such a form calls the goods by. */
const named = /^(?:add-to-cart|(?:id_)?product(?:_?id)?|(?:goods|item)_?id)$/i;

/**
 * The number by which the one form of a page that puts its goods into the basket names them, where the address it is sent to or the
 * price of the page bears the same: a page without either may sell several.
 */
export function codeInBasket(page: Document): Found<string> | undefined {
  const found = [...page.querySelectorAll('form[action]')].slice(0, FORMS_LIMIT).flatMap((form) => {
    const action = (form.getAttribute('action') ?? '').slice(0, 2000);
    if (!toBasket.test(action)) return [];
    return [...form.querySelectorAll('input[type="hidden"][name]')]
      .filter((field) => named.test(field.getAttribute('name') ?? ''))
      .map((field) => ({ action, code: field.getAttribute('value') ?? '' }));
  });
  const [only, ...more] = found;
  if (!only || more.length > 0 || !/^\d{1,16}$/.test(only.code)) return undefined;
  const { action, code } = only;
  const isLed = action.split(/[/=&?]/).includes(code);
  return isLed || page.querySelector(`[data-product-id="${code}"] [data-price-amount]`) !== null
    ? { value: code, from: 'form of the basket' }
    : undefined;
}
const FORMS_LIMIT = 200;
