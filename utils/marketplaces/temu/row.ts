import { currencyAlone } from '../../reading/cell.ts';
import { isHome } from '../../reading/console.ts';
import { closeGroup, openGroup } from '../../reading/group.ts';
import { isListing } from '../../reading/rows.ts';
import { shownIn, textOf } from '../../reading/shown.ts';
import { foundIn } from '../../reading/table.ts';
import { readPrice } from '../../text/money.ts';
import type { PageReader } from '../marketplace.ts';
import { isTemuConsole, temuShape } from './shape.ts';

/** A page of one row holds no more text than this. */
const TEXT_MAX = 4000;
const code = /SPU\s?ID\s?[:：]\s?\d{6,20}/g;

/**
 * A row of a console's table without the table: browsers drop its cells and leave their boxes side by side. What its
 * boxes say by themselves is read; what only a header could say is not.
 */
export const row: PageReader = {
  id: 'temu/row',
  page: 'listings',
  matches(url, page) {
    const text = page.body?.textContent ?? '';
    return (
      (isTemuConsole(url) || isHome(url)) &&
      text.length < TEXT_MAX &&
      page.querySelector('table,h1,nav') === null &&
      (text.match(code) ?? []).length === 1
    );
  },
  read(page, context) {
    const group = openGroup(page.body);
    group.rows = 1;
    const product = productBox(page.body);
    group.product = { shown: shownIn(product), title: 'open' };
    const money = [...page.body.children].map(textOf).filter((text) => currencyAlone.test(text));
    const price = money.length === 1 ? readPrice(`1 ${money[0]}`) : undefined;
    if (price?.kind === 'value' && price.value.currency) group.currency = price.value.currency;
    group.beside = shownIn(page.body);
    const draft = closeGroup(group, { shape: temuShape, context, period: null }, []);
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

/** The innermost box that holds both the code and a picture. */
function productBox(body: Element): Element {
  let box = body;
  for (let inner: Element | undefined = body; inner; ) {
    box = inner;
    inner = [...box.children].find(
      (child) => /SPU\s?ID/.test(child.textContent ?? '') && child.querySelector('img,[style*="url("]'),
    );
  }
  return box;
}
