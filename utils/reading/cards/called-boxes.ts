import { naming } from '../former-price.ts';

/** What shops call what they sell, in the names of the parts of their pages. */
const goods = 'products?|prods?|goods|merch\\w{0,7}|productos?|produits?|produtos?|prodott[io]|produkte?|tovar|artikel';
/** What they call the box of one of them. */
const box = 'card|tile|teaser|cell|miniature|thumb|item|base|row|pod';
/** Boxes that may hold more than one, or a part of one. */
const wider = 'box|layout|container|block|wrapper|wrap|panel|unit|inner|col|li';
/** Where its box stands: 'product-grid__item'. */
const within = '(?:(?:grid|lists?|listing|search|results?|category|catalog|collection)[-_]{0,2})?';
/** Behind it only what styles it, or was made by a program. */
const end = '(?:[-_]{1,2}(?:root|outer|main|container|wrapper|\\w{0,12}\\d\\w{0,12}))?$';
/** Before it the mark of whoever wrote the style sheet, and one word of theirs at most. */
const start = '^(?:js[-_]{1,2})?(?:[a-z]{1,14}[-_]{1,2})?';

const surely = new RegExp(`${start}(?:(?:${goods})[-_]{0,2}${within}(?:${box})|item[-_]{1,2}product)${end}`);
const perhaps = new RegExp(
  `${start}(?:(?:${goods})[-_]{0,2}${within}(?:${wider})|(?:item|listing|article)[-_]{0,2}${within}(?:${box}|${wider}))${end}|` +
    // 'product' alone, or as a part of a list; one row of a list, each other of another colour.
    `^(?:[a-z]{0,12}(?:list|grid)(?:__|-))?(?:${goods})$|^(?:${goods})[-_]?list(?:ing)?[-_]row$`,
);

/** What all that may bear such a name has in it. */
export const mayBeCalled = naming
  .flatMap((name) =>
    [name === 'class' ? 'prod' : 'product', 'item', 'goods', 'listing', 'tovar', 'arti', 'merch'].map(
      (word) => `[${name}*="${word}" i]`,
    ),
  )
  .join();

const asIs = (name: string): string => name;
/** A class without what style sheets call its state: 'product-card--large'. */
const unmodified = (name: string): string => name.split('--')[0] ?? '';

/**
 * The name by which an element is called the box of one of the goods of a list: 'product-card', 'item-cell', 'product-grid__item'.
 * `isSure` where nothing but goods has such a name, and no more than one of them such a box.
 */
export function boxNameOf(element: Element): { name: string; isSure: boolean } | undefined {
  const names = naming
    .flatMap((by) =>
      (element.getAttribute(by) ?? '')
        .slice(0, 1000)
        .split(/\s+/)
        .map(by === 'class' ? unmodified : asIs),
    )
    .map((name) =>
      name
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .replace(/[-_](?:odd|even|data)$/, '-row'),
    )
    // 'product-item-id-94897525': the number of the goods is no part of what its box is called.
    .map((name) => name.replace(/[-_](?:id[-_])?\d{4,}$/, ''));
  const sure = names.find((name) => surely.test(name));
  const name = sure ?? names.find((each) => perhaps.test(each));
  return name ? { name, isSure: sure !== undefined } : undefined;
}
