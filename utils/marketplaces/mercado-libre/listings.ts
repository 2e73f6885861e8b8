import { listingsReader } from '../../reading/console.ts';
import { shownIn } from '../../reading/shown.ts';
import { inBoxes } from '../../reading/tables/boxes.ts';
import type { Draft } from '../../reading/tables/identity.ts';
import { isMercado, mercadoLibreShape } from './shape.ts';
import { siteAt } from './sites.ts';

/** An amount of money as the site draws it, where a box has no other. */
const only = '.andes-money-amount:first-child';

/** The list of publications: rows that are boxes; values in them stand under names of the site's own. */
export const listings = listingsReader({
  id: 'mercado-libre/listings',
  trial: true,
  at: (url) =>
    isMercado(url) &&
    /^\/(publicaciones(\/listado)?|anuncios\/lista)/.test(url.pathname) &&
    !/modificar/.test(url.pathname),
  landmarks: '[class*="sll-list-row"],.sc-list-item-row',
  boxes: inBoxes,
  shape: {
    ...mercadoLibreShape,
    // The list shows the number alone where all stand on one country's site.
    id: /^(?:M[A-Z]{2})?\d{8,12}$/,
    phrases: [
      { name: '#', pattern: /#((?:M[A-Z]{2})?\d{8,12})(?![a-z\d])/, meaning: { field: 'id' } },
      // Beside how many were sold: '7 unidades | 3 vendas'.
      {
        name: 'unidades',
        pattern: /^([\d.,]+) unidades? ?\| ?(?=[\d.,]+ (?:venda|venta)s?$)/,
        meaning: { field: 'stock' },
      },
      // Of all variants together: '312 u. em 14 variações'.
      { name: 'u.', pattern: /^([\d.]+) u\. (?:em|en) \d+ varia\S+$/, meaning: { field: 'stock' } },
      ...(mercadoLibreShape.phrases ?? []).filter(({ name }) => name !== '#'),
    ],
    cards: '.sll-list-grid__rows > *,.sc-list-item-row',
    title: '.sll-list-row-title,.sc-list-item-row-description__title,.sc-list-actionable-cell__title--text',
    // Beside the price stands what its sale costs; below it all, how many there are of each variant.
    values: {
      price: ['.sll-list-cell-price .sll-list-no-wrap', '.sc-list-item-row-price > .price', only],
      stock: '.sll-list-stock-description__stock-label:not([class*="variation"] *)',
    },
    expects: ['id', 'title', 'image', 'price', 'stock'],
  },
  finish(draft, box) {
    // Goods offered in two ways have two prices, one of which may still be to come; behind words an amount is of what they say.
    const isSaid = box.querySelector(only)?.previousSibling?.textContent?.trim();
    if (box.querySelectorAll('.sll-list-cell-price').length > 1 || (isSaid && draft.sources.price?.endsWith(only))) {
      delete draft.price;
      delete draft.sources.price;
    }
    if (draft.stock === undefined) putPieces(draft, box);
    if (draft.id === null || !/^\d/.test(draft.id)) return;
    const site = siteAt(new URL(box.ownerDocument.URL).hostname);
    draft.id = site ? site + draft.id : null;
  },
});

const pieces = /^(\d[\d.]*) (?:u\.|unidad(?:e?s)?|unidades?)$/;

/** The one line of a box that says nothing but so many pieces is of those there are, unless words above it name something else. */
function putPieces(draft: Draft, box: Element): void {
  const { lines } = shownIn(box);
  const [at, ...more] = lines.flatMap(({ parts }, index) => (parts.some(({ text }) => pieces.test(text)) ? index : []));
  if (at === undefined || more.length > 0) return;
  const above = lines[at - 1]?.text ?? '';
  const count = pieces.exec(lines[at]?.text ?? '')?.[1];
  if (!count || !(/\d/.test(above) || above === draft.title)) return;
  draft.stock = Number(count.replaceAll('.', ''));
  draft.sources.stock = 'pieces of the box';
}
