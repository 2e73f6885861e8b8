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
    '[variation|variant|model|option] id;[variation|variant|option] [no|number];[variation|variant]s-id;' +
    'id [de la|de|da|della|del|do|du] [variante|variacion|variacao|variation|variazione|declinaison|opcion|opcao|option|opzione];' +
    'id [варианта|вариации|опции];variant-id;id wariantu;[varyant|secenek] [id|kodu|no];variatie-id;' +
    '옵션[ id|id| 번호|번호];옵션 코드;[kode|id] [variasi|varian];รหัส[ตัวเลือกสินค้า|ตัวเลือก|รูปแบบสินค้า];id [phan loai|bien the];ma [phan loai [hang|]|bien the];' +
    '[商品|]選項[id|編號];[规格|变体|变种|款式]id;[規格|變體|款式]id;バリエーション [id|コード|番号]',
};
