import { daysAbove } from './parts/above.ts';
import { textAt } from './parts/table.ts';
import type { ReportKind } from './report-kind.ts';

/** Mercado Libre listings with their visits and sales of the last days; decimal comma, dots for thousands. */
export const mercadoLibreListings: ReportKind = {
  id: 'mercado-libre-listings',
  name: { en: 'Mercado Libre listings', zh: 'Mercado Libre 商品', ru: 'Товары Mercado Libre' },
  marketplace: 'mercado-libre',
  columns: {
    id: [
      'ID Publicación',
      'ID de la publicación',
      'ID de publicación',
      'Número de publicación',
      'ID do anúncio',
      'Código do anúncio',
      'Número do anúncio',
      'ITEM_ID',
    ],
    title: ['Título', 'Título de la publicación', 'Título do anúncio', 'Publicación', 'Anúncio', 'TITLE'],
    sku: ['SKU'],
    price: ['Precio', 'Preço', 'PRICE', 'MARKETPLACE_PRICE'],
    currency: ['Moneda', 'Moeda', 'CURRENCY_ID'],
    stock: [/^(?:stock )?en mi almacén$/, 'Stock', 'Cantidad', 'Estoque', 'Quantidade', 'QUANTITY'],
    visitors: ['Visitas únicas'],
    pageViews: [/^visitas(?:\(\d+d\))?$/],
    orders: ['Cantidad de ventas', 'Quantidade de vendas'],
    buyers: ['Compradores únicos'],
    units: [/^(?:ventas|vendas|unidades vendidas)(?:\(\d+d\))?$/],
    revenue: ['Ventas brutas', 'Vendas brutas'],
    conversionRate: [/^convers(?:ión|ão)(?: ?%)?$/, /^convers(?:ión|ão) de visitas e[nm] v(?:entas|endas)$/],
  },
  known: [
    /^(?:promo|id inventario|categoria|tipo|comision|cargo|costo|impuestos|neto|tiene|clasificacion|peso|alto|ancho|largo|estado|status|shipping)/,
    /^(?:variation_id|variante|variación|variação|fee|listing_type|catalog|channel|canal|link|url)/,
  ],
  needs: [['id'], ['title'], ['price', 'stock', 'pageViews', 'visitors'], ['sku', 'units', 'revenue', 'currency']],
  gives: 'listings',
  stores: { ARS: 'AR', BRL: 'BR', MXN: 'MX', CLP: 'CL', COP: 'CO' },
  code: /^M[A-Z]{2}\d{6,14}$/,
  dateOrder: 'dmy',
  period: daysAbove,
  // Labels and hints in words stand right under the keys of the workbook for bulk changes.
  isUnder: (row, table) => !/\d/.test(textAt(table, 'id')(row)),
};
