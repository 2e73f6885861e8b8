import type { ReportKind } from './report-kind.ts';

/**
 * Etsy's listings download: headers in the language of the account, no id, no numbers. One row a listing, its price the
 * lowest of the variations; several SKUs stand joined in one cell, so they name no listing.
 */
export const etsyListings: ReportKind = {
  id: 'etsy-listings',
  name: { en: 'Etsy listings download', zh: 'Etsy 商品下载', ru: 'Выгрузка товаров Etsy' },
  marketplace: 'etsy',
  columns: {
    title: ['TITLE', 'TITOLO', 'TITRE', 'TITEL', 'TÍTULO', 'TYTUŁ', 'ЗАГОЛОВОК', 'НАЗВАНИЕ', 'タイトル'],
    details: ['DESCRIPTION', 'DESCRIZIONE', 'BESCHREIBUNG', 'DESCRIPCIÓN', 'DESCRIÇÃO', 'OMSCHRIJVING', 'OPIS'],
    price: ['PRICE', 'PREZZO', 'PRIX', 'PREIS', 'PRECIO', 'PREÇO', 'PRIJS', 'CENA'],
    currency: [
      'CURRENCY_CODE',
      'CODE_DEVISE',
      'WÄHRUNGSCODE',
      'WÄHRUNGS_CODE',
      'CÓDIGO_MONEDA',
      'CÓDIGO_DE_MONEDA',
      'VALUTACODE',
      'KOD_WALUTY',
      /^(?:código_de_)?(?:divisa|moneda|moeda)$|_(?:divisa|moeda|devise|valuta|währung)$/,
    ],
    stock: [
      'QUANTITY',
      'QUANTITÀ',
      'QUANTITÉ',
      'MENGE',
      'ANZAHL',
      'STÜCKZAHL',
      'CANTIDAD',
      'QUANTIDADE',
      'AANTAL',
      'ILOŚĆ',
    ],
    sku: ['SKU', 'RÉFÉRENCE', 'REFERENCIA', 'REFERÊNCIA', 'BESTANDSEINHEIT', 'ARTIKELNUMMER'],
    image: [/^(?:image|immagine|bild|imagen|imagem|afbeelding|zdjęcie) ?\d{1,2}$/],
    mark: ['TAGS', 'TAG', 'SCHLAGWÖRTER', 'ETIQUETAS', 'TAGI'],
  },
  known: [
    /^(?:materials?|materiali|matériaux|materialien|materiales|materiais|materialen|materiały)$/,
    /variation|variante|variación|variação|variant|wariant/,
  ],
  needs: [['title'], ['price'], ['currency'], ['stock'], ['mark']],
  // In a language not known: price, currency and quantity are always the third to fifth columns.
  places(headers, rows) {
    const data = rows.slice(0, 50).map(({ cells }) => cells);
    // Seven facts, ten pictures, three columns a variation, and the SKU.
    if (headers.length < 20 || headers.length % 3 !== 0 || data.length === 0) return undefined;
    const fits = data.every(
      ([title = '', , price = '', currency = '', stock = '']) =>
        title !== '' && /^\d+(?:[.,]\d{1,2})?$/.test(price) && /^[A-Z]{3}$/.test(currency) && /^\d+$/.test(stock),
    );
    return fits
      ? { title: 0, details: 1, price: 2, currency: 3, stock: 4, mark: 5, image: 7, sku: headers.length - 1 }
      : undefined;
  },
  gives: 'listings',
  each: true,
  timeless: true,
  finish(listing) {
    const { sku, ...rest } = listing;
    return sku && !sku.includes(',') ? listing : rest;
  },
};
