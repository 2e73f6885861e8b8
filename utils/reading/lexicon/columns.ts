import { fold } from '../../text/normal.ts';

const words = (text: string) => new Set(text.split('|').map(fold));

/** Headers of the cell that holds picture, name and codes together. */
const productWords = words(
  'product|products|product info|product information|product details|product name|item|items|item details|item name|' +
    'listing|listings|title|商品|商品信息|货品信息|产品信息|产品|商品名称|产品名称|商品资讯|商品資訊|商品名|商品名稱|宝贝|商品详情|商品/型号|' +
    'товар|товары|наименование|название|название товара|наименование товара|artikel|produkt|produkte|produktdetails|produktname|' +
    'produit|produits|producto|productos|publicación|publicaciones|prodotto|prodotti|inserzione|produto|produtos|anúncio|anúncios|' +
    'produk|nama produk|informasi produk|สินค้า|ชื่อสินค้า|ข้อมูลสินค้า|sản phẩm|tên sản phẩm|thông tin sản phẩm|oferta|oferty|nazwa|商品名と詳細|商品情報',
);
/** In Chinese the word for goods takes all kinds of endings. */
const productPhrase =
  /^(?:商品|货品|产品|產品|宝贝|货物|款式)(?:基本|基础)?(?:信息|名称|名稱|详情|资料|资讯|資訊|标题|主图)?(?:[/&+|、-].{1,12})?$|^(?:item|product|listing)s?(?: (?:name|title|info|details?))?[/&,+|-](?:sku|asin|id|name|image|details?)$/;
const currencyWords = words(
  '币种|貨幣|货币|currency|валюта|währung|devise|moneda|valuta|moeda|mata uang|waluta|通貨|tiền tệ|สกุลเงิน',
);

/** Headers of tables of people. */
const personal =
  /e-?mail|phone|telefon|téléphone|teléfono|address|anschrift|birth|customer|buyer|recipient|shopper|employee|手机|电话|邮箱|地址|姓名|买家|客户|收件|телефон|почта|адрес|клиент|покупател|получател|сотрудник/i;

/** Whether a header stands over the cell that says which goods a row is of, over the code of its money, or over a person. */
export function roleOf(header: string): 'product' | 'currency' | 'person' | undefined {
  if (personal.test(header)) return 'person';
  const folded = fold(header);
  if (currencyWords.has(folded)) return 'currency';
  return productWords.has(folded) || productPhrase.test(folded) ? 'product' : undefined;
}
