// Names of the seller's code that stand side by side, one in brackets.

/** What 'SKU' is short for, and what else such a code is called. */
const spelledOut =
  /^(?:stock[- ]keeping unit|unite de gestion des? stocks?|unidad de (?:mantenimiento|gestion) de existencias|unidade de (?:manutencao|gestao) de estoque|unita di (?:gestione|stoccaggio)[a-z ]*|lagerhaltungseinheit|lagerenhet|jednostka magazynowa|stok (?:tutma|takip) birimi|единица складского учета|库存(?:量)?单位|庫存單位|存[貨货][單单]位|don vi luu kho|unit penyimpanan stok|在庫管理単位|재고 ?관리 ?(?:단위|코드))$/;
/** What a seller's code is called, in one word. */
const ofCode =
  /^(?:(?!bar|ean|gtin|upc|qr|zip|post|mpn|model|serial|serie|herst|manuf|fabr|zoll|hs)[\p{Script=Latin}.-]*(?:nummer|nr\.?|szam|n[°º]|number|no\.?|code|codigo|codice|kodu?|cod|ma hang(?: hoa)?|ma san pham|referen[zc](?:e|ia)?|riferimento|artik[eu]l|sygnatura)|kod (?:produktu|towaru|produsului)|(?:артикул|код)|κωδικ[οό]ς|קוד|الكود|رمز(?: المنتج)?|รหัส(?:สินค้า)?|(?:商品|产品|產品|商家|卖家|賣家|自定义|出品者|販売者)?(?:编码|编号|編碼|編號|番号|管理番号|コード)|(?:상품|판매자|업체)? ?(?:코드|번호))$/u;

/**
 * The part of such a label that names the code: 'SKU (unité de gestion de stock)' spells out what it is short for,
 * 'Angebotsnummer (SKU)' and 'SKU (Artikelnummer)' say what number is meant. Undefined for any other. Both folded.
 */
export const codeNamed = (base: string, bracket: string): string | undefined => {
  if (base === 'sku' && (spelledOut.test(bracket) || ofCode.test(bracket))) return base;
  return bracket === 'sku' && (spelledOut.test(base) || ofCode.test(base)) ? bracket : undefined;
};
