import { squeeze } from '../../text/normal.ts';
import { dictionary } from '../dictionary.ts';
import { isNotName } from '../not-the-name.ts';

/** At most this many controls of a page are looked at. */
const CONTROLS_LIMIT = 1500;

/** The controls of a page that put goods into a cart, in its order. */
export function buyControls(page: Document): Element[] {
  const controls = page.querySelectorAll(
    'button,input[type="submit"],input[type="button"],input[type="image"],img[onclick],a[role="button"],a[class*="cart" i],a[class*="buy" i],a[class*="basket" i],a[class*="btn" i],a[class*="button" i],a[id*="buy" i],a[id*="cart" i],[role="button"],[class*="to-cart" i],[class*="tocart" i],[class*="to-basket" i],span[class*="btn" i],span[class*="buy" i],div[class*="btn" i],[id*="add-to-cart" i],[id*="addtocart" i]',
  );
  const all = [...controls]
    .slice(0, CONTROLS_LIMIT)
    .filter((control) =>
      saidOn(control).some((text) => /\p{L}/u.test(text) && dictionary.buys(squeeze(text, 60)) === true),
    );
  // What only holds such a control is not another.
  return all.filter((control, at) => !(all[at + 1] && control.contains(all[at + 1] ?? null)));
}

/** Controls that would buy, were anything left: switched off, they say nothing but what shops say: 'Sold out'. */
export const closedControls = (page: Document): Element[] =>
  [...page.querySelectorAll('button[disabled],input[disabled],[aria-disabled="true"]')]
    .slice(0, CONTROLS_LIMIT)
    .filter((control) => saidOn(control).some((text) => /\p{L}{2}/u.test(text) && isNotName(squeeze(text, 80))));

/** What a control says. */
const saidOn = (control: Element): string[] =>
  [
    control.getAttribute('value'),
    control.textContent,
    control.getAttribute('aria-label'),
    control.getAttribute('alt'),
  ].flatMap((text) => (text !== null && text.length < 400 ? text : []));
