import { listingsReader } from '../../reading/console.ts';
import { isMercado, mercadoLibreShape } from './shape.ts';

/** The list of publications: rows that are boxes; values in them stand under names of the site's own. */
export const listings = listingsReader({
  id: 'mercado-libre/listings',
  trial: true,
  at: (url) =>
    isMercado(url) &&
    /^\/(publicaciones(\/listado)?|anuncios\/lista)/.test(url.pathname) &&
    !/modificar/.test(url.pathname),
  landmarks: '[class*="sll-list-row"],.sc-list-item-row',
  shape: {
    ...mercadoLibreShape,
    cards: '.sll-list-grid__rows > *,.sc-list-item-row',
    title: '.sll-list-row-title,.sc-list-item-row-description__title,.sc-list-actionable-cell__title--text',
    // Beside the price stands what its sale costs.
    values: {
      price: ['.sll-list-cell-price .sll-list-no-wrap', '.sc-list-item-row-price > .price'],
      stock: '.sll-list-stock-description__stock-label',
    },
    expects: ['id', 'title', 'image', 'price', 'stock'],
  },
});
