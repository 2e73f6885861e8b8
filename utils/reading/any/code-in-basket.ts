import type { Found } from '../facts.ts';
import { sentGoods } from '../sent-goods.ts';

const FORMS_LIMIT = 200;
/** Forms that put goods into a basket, by where they are sent. */
const toBasket = /\/(?:cart|basket|checkout|bag|warenkorb|panier|carrito|carrello|kosik|koszyk|sepet)\b/i;

/**
 * The number by which the one form of a page that puts its goods into the basket names them, where the address it is sent to or the
 * price of the page bears the same: a page without either may sell several.
 */
export function codeInBasket(page: Document): Found<string> | undefined {
  const found = [...page.querySelectorAll('form[action]')].slice(0, FORMS_LIMIT).flatMap((form) => {
    const action = (form.getAttribute('action') ?? '').slice(0, 2000);
    return toBasket.test(action) ? sentGoods(form).map((code) => ({ action, code })) : [];
  });
  const [only, ...more] = found;
  if (!only || more.length > 0 || !/^\d{1,16}$/.test(only.code)) return undefined;
  const { action, code } = only;
  const isLed = action.split(/[/=&?]/).includes(code);
  return isLed || page.querySelector(`[data-product-id="${code}"] [data-price-amount]`) !== null
    ? { value: code, from: 'form of the basket' }
    : undefined;
}
