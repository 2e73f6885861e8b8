import type { Labels } from './labels.ts';

/** Codes of other kinds than the listing's own, in all languages. */
export const codes: Labels = {
  '#asin': 'asin',
  '#fnsku': 'fnsku',
  '#gtin': 'gtin[ code|/upc|/ean| (ean)|];[upc/ean/|ean/|upc/]gtin',
  '#upc': 'upc [code|]',
  '#ean': 'ean [code|13|];kod ean;ean(gtin)',
  '#jan': 'jan;janコード',
  '#isbn': 'isbn [-13|]',
  '#mpn': 'mpn;manufacturer part number',
  '#epid': 'epid;ebay product id [(epid)|]',
  '#barcode':
    'barcode;条码;条形码;商品条码;баркод;штрихкод;код [баркод|штрихкод];strichcode;codigo de barras;code-barres;codice a barre;バーコード;kode batang;บาร์โค้ด;ma vach;kod kreskowy',
  '#spu': 'spu [id|编号|];spuid',
  '#skc': 'skc [id|编号|];skcid',
  '#sku-id': 'sku id;skuid;平台sku [id|]',
  '#variation':
    '[variation|variant|model] id;옵션[ id|id| 번호|번호];kode variasi;รหัสตัวเลือกสินค้า;ma phan loai [hang|];商品選項id',
};
