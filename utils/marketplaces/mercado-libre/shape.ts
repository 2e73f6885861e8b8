import type { Shape } from '../../reading/tables/shape.ts';

/** What Mercado Libre's console calls things. Codes like MLBU123 are of a user's product, not of an item. */
export const mercadoLibreShape: Shape = {
  marketplace: 'mercado-libre',
  id: /^M[A-Z]{2}\d{8,12}$/,
  addresses: [
    /\/(?:publicaciones|anuncios)\/(M[A-Z]{2}\d{8,12})(?:[/?#]|$)/,
    /\/\/(?:articulo|produto)\.[^/]{1,40}\/(M[A-Z]{2})-?(\d{8,12})(?:[-/?#]|$)/,
  ],
  phrases: [
    { name: '#', pattern: /#(M[A-Z]{2}\d{8,12})(?!\w)/, meaning: { field: 'id' } },
    { name: 'MLBU', pattern: /(?<!\w)(M[A-Z]{2}U\d{6,12})(?!\w)/, meaning: { known: 'product of a user' } },
    { name: 'SKU', pattern: /^SKU:? (\S.{0,60})$/, meaning: { field: 'sku' } },
  ],
};

/** The console stands on the hosts of the shop. */
export const isMercado = ({ hostname }: URL): boolean => /(^|\.)mercadoli(b|v)re\.(com\.)?[a-z]{2,3}$/.test(hostname);

/** What sellers see of it. */
export const isSellerPage = (url: URL): boolean =>
  isMercado(url) && /^\/(publicaciones|anuncios|metricas)(\/|$)/.test(url.pathname);
