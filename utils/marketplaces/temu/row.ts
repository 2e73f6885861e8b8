import { isHome } from '../../reading/console.ts';
import { shownIn, textOf } from '../../reading/shown.ts';
import { isCurrency } from '../../reading/tables/cell.ts';
import { closeGroup } from '../../reading/tables/close-group.ts';
import { openGroup } from '../../reading/tables/group.ts';
import { isListing } from '../../reading/tables/rows.ts';
import { foundIn } from '../../reading/tables/table.ts';
import { readPrice } from '../../text/money.ts';
import { squeeze } from '../../text/normal.ts';
import type { PageReader } from '../marketplace.ts';
import { isTemuConsole, temuShape } from './shape.ts';

/** A page of one row holds no more text than this. */
const TEXT_MAX = 4000;
const code = /SPU ?ID ?[:：] ?\d{6,20}/g;

/**
 * A row of a console's table without the table: browsers drop its cells and leave their boxes side by side. What its
 * boxes say by themselves is read; what only a header could say is not.
 */
export const row: PageReader = {
  id: 'temu/row',
  page: 'listings',
  matches(url, page) {
    if (!(isTemuConsole(url) || isHome(url)) || !page.body || page.querySelector('table,h1,nav')) return false;
    const text = plainText(page.body);
    return text.length < TEXT_MAX && (text.match(code) ?? []).length === 1;
  },
  read(page, context) {
    const product = productBox(page.body);
    if (!product) return { state: 'changed', missing: [{ what: 'cell', text: 'SPU ID' }] };
    const group = openGroup(page.body, product, 'open');
    const money = [...page.body.children].map(textOf).filter((text) => isCurrency(text));
    const price = money.length === 1 ? readPrice(`1 ${money[0]}`) : undefined;
    if (price?.kind === 'value' && price.value.currency) group.currency = price.value.currency;
    group.beside = shownIn(page.body);
    const { draft } = closeGroup(group, { shape: temuShape, context, period: null });
    return isListing(draft)
      ? {
          state: 'read',
          listings: [draft],
          notUnderstood: [],
          found: foundIn([draft], ['id', 'title', 'image', 'price']),
        }
      : { state: 'changed', missing: [{ what: 'cell', text: 'SPU ID' }] };
  },
};

const plainText = (element: Element): string => squeeze((element.textContent ?? '').slice(0, 4 * TEXT_MAX));

/** The box, of those side by side, that holds the product's codes. */
const productBox = (body: Element): Element | undefined =>
  [...body.children].find((box) => /SPU ?ID/.test(plainText(box)) && !/SKU ?ID/.test(plainText(box)));
