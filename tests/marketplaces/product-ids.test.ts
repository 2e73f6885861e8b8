import { expect, test } from 'vitest';
import { productIn } from '../../utils/marketplaces/alibaba/product.ts';
import { itemIn as aliexpress } from '../../utils/marketplaces/aliexpress/product.ts';
import { offerIn } from '../../utils/marketplaces/allegro/product.ts';
import { asinIn } from '../../utils/marketplaces/amazon/product.ts';
import { itemIn as ebay } from '../../utils/marketplaces/ebay/product.ts';
import { listingIn } from '../../utils/marketplaces/etsy/product.ts';
import { itemIn as lazada } from '../../utils/marketplaces/lazada/product.ts';
import { codeIn } from '../../utils/marketplaces/mercado-libre/product.ts';
import { skuIn } from '../../utils/marketplaces/ozon/product.ts';
import { goodsIn as shein } from '../../utils/marketplaces/shein/product.ts';
import { itemIn as shopee } from '../../utils/marketplaces/shopee/product.ts';
import { goodsIn as temu } from '../../utils/marketplaces/temu/product.ts';
import { productIn as tiktok } from '../../utils/marketplaces/tiktok-shop/product.ts';
import { itemIn as walmart } from '../../utils/marketplaces/walmart/product.ts';
import { articleIn } from '../../utils/marketplaces/wildberries/product.ts';

const mercado = (url: URL) => codeIn(url.href);
type Case = [address: string, idIn: (url: URL) => string | undefined, id: string | undefined];

test.each<Case>([
  ['https://www.amazon.com/Oak-Lamp/dp/B0CRSB0101/ref=sr_1_1?th=1', asinIn, 'B0CRSB0101'],
  ['https://www.amazon.co.uk/gp/product/1849757097', asinIn, '1849757097'],
  ['https://www.amazon.com/gp/aw/d/B0CRSB0101?x', asinIn, 'B0CRSB0101'],
  ['https://www.amazon.com/exec/obidos/ASIN/B0CRSB0101/tag', asinIn, 'B0CRSB0101'],
  ['https://www.amazon.com/product-reviews/B0CRSB0101', asinIn, undefined],
  ['https://www.amazon.com/s?k=/dp/B0CRSB0101', asinIn, undefined],
  ['https://www.amazon.com/dp/B0CRSB01011', asinIn, undefined],
  ['https://www.ebay.com/itm/256000000101?hash=1', ebay, '256000000101'],
  ['https://www.ebay.com/itm/Oak-Lamp-/256000000101', ebay, '256000000101'],
  // The placeholder of its lists.
  ['https://ebay.com/itm/123456?hash=1', ebay, undefined],
  ['https://www.ebay.com/sh/lst/active', ebay, undefined],
  ['https://www.etsy.com/in-en/listing/87673424/pillow', listingIn, '87673424'],
  ['https://www.etsy.com/search?q=listing/87673424', listingIn, undefined],
  ['https://www.walmart.com/ip/Oak-Lamp/550000101?x', walmart, '550000101'],
  ['https://www.walmart.com/ip/550000101', walmart, '550000101'],
  ['https://www.walmart.com/search?q=/ip/550000101', walmart, undefined],
  ['https://pt.aliexpress.com/item/1005009463783046.html?src=x', aliexpress, '1005009463783046'],
  ['https://www.aliexpress.com/item/Oak-Lamp/32800000101.html', aliexpress, '32800000101'],
  ['https://www.aliexpress.com/w/wholesale-1005009463783046.html', aliexpress, undefined],
  ['https://www.alibaba.com/product-detail/Oak-Lamp_1600000000101.html?s=p', productIn, '1600000000101'],
  ['https://orchard.en.alibaba.com/product/1600000000101-800000000/Oak_Lamp.html', productIn, '1600000000101'],
  ['https://www.alibaba.com/trade/search?SearchText=lamp', productIn, undefined],
  ['https://www.temu.com/de/oak-lamp-g-601000000000101.html?x', temu, '601000000000101'],
  ['https://www.temu.com/goods.html?goods_id=601000000000101', temu, '601000000000101'],
  ['https://agentseller.temu.com/goods.html?goods_id=601000000000101', temu, undefined],
  ['https://us.shein.com/Oak-Lamp-p-1234567.html', shein, '1234567'],
  ['https://us.shein.com/Oak-Lamp-p-1234567-cat-2030.html?x', shein, '1234567'],
  ['https://us.shein.com/Lamps-c-2030.html', shein, undefined],
  ['https://www.tiktok.com/shop/pdp/oak-lamp/1729000000000000101', tiktok, '1729000000000000101'],
  ['https://www.tiktok.com/view/product/1729000000000000101', tiktok, '1729000000000000101'],
  ['https://www.tiktok.com/@orchard/video/1729000000000000101', tiktok, undefined],
  ['https://shopee.vn/%C4%90%C3%A8n-b%C3%A0n-i.100000.20000000101?sp=1', shopee, '20000000101'],
  ['https://shopee.sg/product/100000/20000000101', shopee, '20000000101'],
  ['https://seller.shopee.sg/portal/product/20000000101', shopee, undefined],
  ['https://www.lazada.com.ph/products/oak-lamp-i2800000101-s17000000101.html', lazada, '2800000101'],
  ['https://www.lazada.com.ph/products/oak-lamp-i2800000101.html?x', lazada, '2800000101'],
  ['https://www.lazada.com.ph/catalog/?q=-i2800000101.html', lazada, undefined],
  ['https://www.ozon.ru/product/lampa-dub-125-1800000101/?at=x', skuIn, '1800000101'],
  ['https://www.ozon.ru/product/1800000101/', skuIn, '1800000101'],
  ['https://www.ozon.ru/category/lampy-14500/', skuIn, undefined],
  ['https://www.wildberries.ru/catalog/180000101/detail.aspx?targetUrl=x', articleIn, '180000101'],
  ['https://www.wildberries.ru/catalog/0/search.aspx?search=180000101', articleIn, undefined],
  ['https://articulo.mercadolibre.com.mx/MLM-2217069971-funda-_JM', mercado, 'MLM2217069971'],
  ['https://www.mercadolibre.com.mx/motorola/p/MLM63192040#wid=MLM4644344796', mercado, 'MLM63192040'],
  ['https://produto.mercadolivre.com.br/MLB-2217069971-capa-_JM', mercado, 'MLB2217069971'],
  ['https://articulo.mercadolibre.com.co/MCO-2217069971-funda-_JM', mercado, 'MCO2217069971'],
  ['https://listado.mercadolibre.com.mx/motorola-edge-60', mercado, undefined],
  ['https://allegro.pl/oferta/lampa-debowa-12000000101', offerIn, '12000000101'],
  ['https://allegro.pl/oferta/12000000101', offerIn, '12000000101'],
  ['https://allegro.pl/produkt/lampa-123?offerId=12000000101', offerIn, '12000000101'],
  ['https://allegro.pl/listing?string=12000000101', offerIn, undefined],
])('%s', (address, idIn, id) => expect(idIn(new URL(address))).toBe(id));
