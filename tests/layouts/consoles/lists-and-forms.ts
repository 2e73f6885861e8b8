import { type Layout, pageOf } from '../layout.ts';

const two = [1, 2] as const;
const cells = (tag: string, texts: readonly (string | number)[]) =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const erp = 'https://erp.example.com/goods/list';

/** Lists and forms of consoles. */
export const listsAndForms: readonly Layout[] = [
  {
    name: 'amazon.fr inventory 2025: split boxes, a parent with variations, minimum and maximum price',
    url: 'https://sellercentral.amazon.fr/myinventory/inventory?fulfilledBy=all&page=1',
    html: pageOf(
      `<div class="JanusTable-module__table--5FNCe"><div class="JanusTable-module__tableHeader--x"><div>${cells('div', ['Statut de l’offre', 'Détails du produit', 'Stock', 'Prix', 'Frais estimés'])}</div></div><div><div><div data-sku="PAR-1"><div class="JanusTable-module__tableContentRow--MGDsi"><div class="TableCell-module__cellLayout--dcdTa"><kat-label emphasis="x" state="ok">Variations (2)</kat-label></div><div class="ProductDetails-module__titleContainer--wRcGp"><a href="https://www.amazon.fr/dp/B0PARENT03" target="_blank">Crossbill Lampe de bureau</a><div class="JanusSplitBox-module__row--yjQ5L"><div class="JanusSplitBox-module__panel--AbYDg">ASIN</div><div class="JanusSplitBox-module__panel--AbYDg">B0PARENT03</div></div><div class="JanusSplitBox-module__row--yjQ5L"><div class="JanusSplitBox-module__panel--AbYDg">SKU</div><div class="JanusSplitBox-module__panel--AbYDg">PAR-1</div></div></div></div></div>${two.map((n) => `<div data-sku="LA-0${n}"><div class="JanusTable-module__tableContentRow--MGDsi"><div class="TableCell-module__cellLayout--dcdTa"><kat-label emphasis="x" state="ok">Actif</kat-label></div><div class="ProductDetails-module__titleContainer--wRcGp"><img src="https://m.media-amazon.com/images/I/41la${n}.jpg"><a href="https://www.amazon.fr/dp/B0CROSSL0${n}" target="_blank">Crossbill Lampe de bureau, taille ${n}</a><div class="JanusSplitBox-module__row--yjQ5L"><div class="JanusSplitBox-module__panel--AbYDg">ASIN</div><div class="JanusSplitBox-module__panel--AbYDg">B0CROSSL0${n}</div></div><div class="JanusSplitBox-module__row--yjQ5L"><div class="JanusSplitBox-module__panel--AbYDg">SKU</div><div class="JanusSplitBox-module__panel--AbYDg">LA-0${n}</div></div></div><div><div class="JanusSplitBox-module__row--yjQ5L"><div class="JanusSplitBox-module__panel--AbYDg">Disponible (Expédié par le vendeur)</div><div class="JanusSplitBox-module__panel--AbYDg"><kat-input value="1${n}"></kat-input></div></div><div class="JanusSplitBox-module__row--yjQ5L"><div class="JanusSplitBox-module__panel--AbYDg">Réservé</div><div class="JanusSplitBox-module__panel--AbYDg">3</div></div></div><div class="VolusPriceInputComposite-module__container--z"><div class="VolusPriceInputComposite-module__priceInputRow--1DG3s"><span>Prix</span><kat-input-group><span>EUR</span><kat-input type="text" value="${n}9,99"></kat-input></kat-input-group></div><div class="VolusPriceInputComposite-module__priceInputRow--1DG3s"><span>Prix minimum</span><kat-input-group><span>EUR</span><kat-input type="text" value="${n}5,00"></kat-input></kat-input-group></div><div class="VolusPriceInputComposite-module__priceInputRow--1DG3s"><span>Prix maximum</span><kat-input-group><span>EUR</span><kat-input type="text" value="${n}99,00"></kat-input></kat-input-group></div><div class="JanusReferencePrice-module__priceText--weT1m">Offre mise en avant ${n}8,00 € + 0,00 €</div></div><div class="estimated-fees-cell">-4,50 €</div></div></div>`).join('')}</div></div></div>`,
      { lang: 'fr-FR' },
    ),
    expect: [
      { title: 'Crossbill Lampe de bureau', id: 'B0PARENT03', sku: 'PAR-1', price: null },
      ...two.map((n) => ({
        title: `Crossbill Lampe de bureau, taille ${n}`,
        id: `B0CROSSL0${n}`,
        sku: `LA-0${n}`,
        price: `${n}9.99 EUR`,
      })),
    ],
  },
  {
    name: 'amazon edit in Chinese: kat fields with open shadow roots',
    url: 'https://sellercentral.amazon.com/abis/listing/edit/offer?sku=LA-01&asin=B0CROSSL01&productType=LAMP',
    html: pageOf(
      `<kat-tabs></kat-tabs><div><kat-label text="商品名称"></kat-label><kat-textarea name="item_name-0-value" value="Crossbill Oak Desk Lamp"><template shadowrootmode="open"><textarea>Crossbill Oak Desk Lamp</textarea></template></kat-textarea></div><div><kat-label text="制造商建议零售价"></kat-label><kat-input name="list_price-0-value" value="49.99"><template shadowrootmode="open"><input value="49.99"></template></kat-input></div><div><kat-label text="您的价格"></kat-label><kat-input name="purchasable_offer-0-our_price-0-schedule-0-value_with_tax" value="39.99"><template shadowrootmode="open"><input value="39.99"></template></kat-input></div><div><kat-label text="数量"></kat-label><kat-input name="fulfillment_availability-0-quantity" value="17"></kat-input></div>`,
      { lang: 'zh-CN' },
    ),
    expect: { title: 'Crossbill Oak Desk Lamp', id: 'B0CROSSL01', price: '39.99 ?' },
  },
  {
    name: 'ebay.fr annonces en ligne: clipped words, enchères, frais de port',
    url: 'https://www.ebay.fr/sh/lst/active?offset=0&limit=200',
    html: pageOf(
      `<div id="shlistings-cntr"><table role="grid"><thead><tr>${['<input type="checkbox">', 'Actions', 'Photo', 'Titre', 'Numéro d’objet', 'Prix actuel', 'Quantité disponible', 'Affaires suivies', 'Format', 'Livraison'].map((text) => `<th><button>${text}</button><span class="clipped">Trier par ordre croissant</span></th>`).join('')}</tr></thead>${two.map((n) => `<tbody><tr class="grid-row" data-id="25600011180${n}"><td><input type="checkbox"></td><td><button>Modifier</button></td><td class="shui-dt-column__image"><img src="https://i.ebayimg.com/images/g/fr${n}/s-l140.jpg"></td><td class="shui-dt-column__title"><a href="https://www.ebay.fr/itm/25600011180${n}"><div class="column-title__text">Lampe Crossbill ${n}</div><span class="clipped">s’ouvre dans une nouvelle fenêtre</span></a></td><td>25600011180${n}</td><td class="shui-dt-column__price"><div class="col-price__current"><span>1 ${n}19,99 EUR</span></div><div class="col-price__purchase-option">Achat immédiat</div></td><td>${n}4</td><td>${n}3</td><td>Achat immédiat</td><td>6,90 EUR</td></tr></tbody>`).join('')}</table></div>`,
      { lang: 'fr-FR' },
    ),
    expect: two.map((n) => ({
      title: `Lampe Crossbill ${n}`,
      id: `25600011180${n}`,
      price: `1${n}19.99 EUR`,
      stock: n * 10 + 4,
      metrics: { favourites: `${n}3` },
    })),
  },
  {
    name: 'shopee Taiwan list: NT$, variants beneath a parent, sold counts',
    url: 'https://seller.shopee.tw/portal/product/list/live/all',
    html: pageOf(
      `<div class="eds-table"><div class="eds-table__main-header"><table><thead><tr>${cells('th', ['商品名稱', '已售出', '價格', '商品數量', '內容品質', '操作'])}</tr></thead></table></div><div class="eds-table__body-container"><div class="eds-table__main-body"><table><tbody>${two.map((n) => `<tr class="eds-table__row">${cells('td', [`<input type="checkbox" name="productId" value="2100000000${n}"><div class="product-image"><img alt="橡木燈 ${n}" src="https://cf.shopee.tw/file/tw${n}_tn"></div><a class="product-name-wrap" href="/portal/product/2100000000${n}"><span>橡木燈 ${n}</span></a><div class="product-sku">主商品貨號: OAK-${n}</div><div class="item-id">商品ID: 2100000000${n}</div>`, `${n}2`, `<div class="list-view-price">NT$1,${n}90</div>`, `<div class="list-view-stock">1${n}</div>`, '待改善', '編輯'])}</tr>`).join('')}</tbody></table></div></div></div>`,
      { lang: 'zh-Hant' },
    ),
    expect: two.map((n) => ({ title: `橡木燈 ${n}`, id: `2100000000${n}`, price: `1${n}90 TWD`, stock: 10 + n })),
  },
  {
    name: 'tiktok shop in Vietnamese: arco table, retail price range, ID glued under the name',
    url: 'https://seller-vn.tiktok.com/product/manage?tab=all',
    html: pageOf(
      `<table><thead><tr class="arco-table-tr">${cells('th', ['<input type="checkbox">', 'Sản phẩm', 'Hiệu suất', 'Giá bán lẻ', 'Số lượng', 'Trạng thái', 'Thao tác'])}</tr></thead><tbody>${two.map((n) => `<tr class="core-table-tr">${cells('td', ['<label class="core-checkbox"><input type="checkbox"></label>', `<div class="container-FTU0m8"><img src="https://p16-oec.ibyteimg.com/vn${n}.jpeg"><div class="content-jECjMB">Đèn bàn Crossbill ${n}</div><div class="content-jECjMB">ID: 172951234567890100${n}</div></div>`, `<div class="performace-container"><div class="performanceSoldUnit-a"><div class="break-normal">${n}5</div></div><div>Lượt xem 1.2K</div></div>`, `₫1${n}9.000 - ₫1${n}9.500`, `${n}7`, 'Đang hoạt động', 'Chỉnh sửa'])}</tr>`).join('')}</tbody></table>`,
      { lang: 'vi' },
    ),
    expect: two.map((n) => ({
      title: `Đèn bàn Crossbill ${n}`,
      id: `172951234567890100${n}`,
      price: `1${n}9000-1${n}9500 VND`,
    })),
  },
  {
    name: 'temu goods list in Chinese: beast table in two parts, declared price, rows joined over SKUs',
    url: 'https://agentseller.temu.com/goods/list',
    html: pageOf(
      `<div data-testid="beast-core-table"><div><table><thead><tr>${cells('th', ['', '商品信息', 'SKU信息', 'SKU货号', '申报价格', '库存', '操作'])}</tr></thead></table></div><div><table><tbody>${two.map((n) => `<tr data-testid="beast-core-table-body-tr"><td rowspan="2"><input type="checkbox"></td><td rowspan="2"><img src="https://img.kwcdn.com/product/g${n}.jpg"><div>家用不锈钢胡桃夹 ${n}</div><div>SPU ID：60109900000${n}</div><div>SKC ID：7010990000${n}</div></td><td>银色</td><td>HT-${n}-S</td><td>¥1${n}.50</td><td>10</td><td rowspan="2">编辑</td></tr><tr data-testid="beast-core-table-body-tr"><td>黑色</td><td>HT-${n}-B</td><td>¥1${n}.90</td><td>20</td></tr>`).join('')}</tbody></table></div></div>`,
      { lang: 'zh-CN' },
    ),
    // The codes of its variants are no codes of the listing, and of a bare ¥ nobody says whose it is.
    expect: two.map((n) => ({ title: `家用不锈钢胡桃夹 ${n}`, id: `60109900000${n}`, price: `1${n}.5-1${n}.9 CNY` })),
  },
  {
    name: 'alibaba product list in English: group, price ladder, minimum order',
    url: 'https://hz-productposting.alibaba.com/product/products_manage.htm',
    html: pageOf(
      `<table class="next-table"><thead><tr>${cells('th', ['Product', 'Model No.', 'Group', 'Price (USD)', 'MOQ', 'Status'])}</tr></thead><tbody>${two.map((n) => `<tr>${cells('td', [`<img src="https://s.alicdn.com/@sc04/kf/Hl${n}.jpg_120x120.jpg"><a href="https://www.alibaba.com/product-detail/Crossbill-Lamp_160155566677${n}.html">Crossbill Lamp Wholesale ${n}</a><div>ID: 160155566677${n}</div>`, `CL-${n}`, 'Lamps', `${n}.20 - ${n}.80`, '100 Pieces', 'Approved'])}</tr>`).join('')}</tbody></table>`,
    ),
    expect: two.map((n) => ({
      title: `Crossbill Lamp Wholesale ${n}`,
      id: `160155566677${n}`,
      price: `${n}.2-${n}.8 USD`,
    })),
  },
  {
    name: 'etsy editor of a listing: price, quantity, tags',
    url: 'https://www.etsy.com/your/shops/me/listing-editor/edit/1555666777',
    html: pageOf(
      `<form><label for="listing-title-input">Title</label><textarea id="listing-title-input" name="title">Crossbill Brooch in Silver</textarea><label for="listing-description-textarea">Description</label><textarea name="description" id="listing-description-textarea">A brooch.</textarea><label for="listing-price-input">Price</label><div><span>£</span><input id="listing-price-input" name="price" value="24.00"></div><label for="listing-quantity-input">Quantity</label><input id="listing-quantity-input" name="quantity" value="3"><label>SKU</label><input name="sku" value="BR-1"></form>`,
    ),
    expect: { title: 'Crossbill Brooch in Silver', id: '1555666777', price: '24 GBP', stock: 3, sku: 'BR-1' },
  },
  {
    name: 'ozon products for Chinese sellers: 名称, 货号, 您的价格, 折扣前价格',
    url: 'https://seller.ozon.ru/app/products?filter=all',
    html: pageOf(
      `<table><thead><tr>${cells('th', ['', '商品名称和货号', 'SKU', '价格', '折扣前价格', '最低价格', '库存', '内容评分'])}</tr></thead><tbody>${two.map((n) => `<tr>${cells('td', ['<input type="checkbox">', `<img src="https://cdn1.ozone.ru/s3/multimedia-2/${n}.jpg"><a data-widget="products-table-row-title-link" href="https://www.ozon.ru/product/18123456${n}0">Лампа дуб ${n}</a><div>LN-${n}</div>`, `<span data-widget="@products/list-ods/table/cell/sku-fbs/span">SKU  18123456${n}0</span>`, `${n}99,00 ¥`, `${n}99,90 ¥`, `${n}50,00 ¥`, `${n}4`, `8${n},5`])}</tr>`).join('')}</tbody></table>`,
      { lang: 'zh-Hans' },
    ),
    expect: two.map((n) => ({ title: `Лампа дуб ${n}`, id: `18123456${n}0`, price: `${n}99 ?`, stock: n * 10 + 4 })),
  },
  {
    name: 'shein edit of goods in Chinese: names in two languages, supply price',
    url: 'https://sso.geiwohuo.com/#/spmp/commdities/edit?spu=z240101123456',
    html: pageOf(
      `<div class="so-form"><div class="so-form-item"><div class="so-form-item-label">商品标题（英语）</div><div class="so-form-item-control"><input class="so-input" value="Crossbill Linen Towel Set 3 pcs"></div></div><div class="so-form-item"><div class="so-form-item-label">商品标题（中文）</div><div class="so-form-item-control"><input class="so-input" value="亚麻毛巾三件套"></div></div><div class="so-form-item"><div class="so-form-item-label">供货价(CNY)</div><div class="so-form-item-control"><input class="so-input" value="32.50"></div></div><div class="so-form-item"><div class="so-form-item-label">建议零售价</div><div class="so-form-item-control"><input class="so-input" value="99.00"></div></div></div>`,
      { lang: 'zh-CN' },
    ),
    expect: { title: 'Crossbill Linen Towel Set 3 pcs' },
  },
  {
    name: 'allegro my assortment: virtual rows, number glued, price as a button, visits and watchers',
    url: 'https://salescenter.allegro.com/my-assortment?limit=120&publication.status=ACTIVE',
    html: pageOf(
      `<table><thead><tr>${cells('th', ['<input type="checkbox">', 'Oferta', 'Cena', 'Liczba sztuk', 'Sprzedane sztuki', 'Wizyty', 'Obserwujący'])}</tr></thead><tbody><tr style="height:900px"><td colspan="7"></td></tr>${two.map((n) => `<tr data-cy="1561234567${n}" class="msts_hk">${cells('td', ['<input type="checkbox">', `<img src="https://a.allegroimg.com/s64/1/${n}"><a href="https://allegro.pl/oferta/1561234567${n}">Lampa Crossbill dębowa ${n}</a><div>nr: 1561234567${n}</div><div>sygn. LD-${n}</div>`])}<td data-testid="column-2"><button data-testid="edit-price">1 ${n}34,56 zł</button><div>Smart! od 8,99 zł</div></td><td><span data-testid="stock">${n}4</span> z 100</td><td>${n}3</td><td>${n}77</td><td>${n}6</td></tr>`).join('')}<tr style="height:1800px"><td colspan="7"></td></tr></tbody></table>`,
      { lang: 'pl' },
    ),
    expect: two.map((n) => ({ title: `Lampa Crossbill dębowa ${n}`, id: `1561234567${n}`, price: `1${n}34.56 PLN` })),
  },
  {
    name: 'a console never seen: tdesign, fixed columns by class, a sub row opened under its row',
    url: erp,
    html: pageOf(
      `<div class="t-table"><div class="t-table__content"><table><thead class="t-table__header"><tr>${['商品', '商品ID', '售价（元）', '可售库存', '近7天销量'].map((text) => `<th data-colkey="${text}"><div class="t-table__th-cell-inner"><div class="t-table__cell--title"><div>${text}</div></div></div></th>`).join('')}</tr></thead><tbody class="t-table__body">${two.map((n) => `<tr data-id="${n}"><td><div style="display:flex"><img src="https://img.example.com/t${n}.jpg"><span>核桃夹 钢 ${n} 型</span></div></td><td>88812345670${n}</td><td>1${n}.50</td><td>${n}40</td><td>${n}3</td></tr><tr class="t-table__expanded-row"><td colspan="5"><div class="t-table__expanded-row-inner"><table><thead><tr><th>规格</th><th>售价（元）</th><th>可售库存</th></tr></thead><tbody><tr><td>大</td><td>99.00</td><td>7</td></tr></tbody></table></div></td></tr>`).join('')}</tbody></table></div></div>`,
      { lang: 'zh-CN' },
    ),
    expect: two.map((n) => ({
      title: `核桃夹 钢 ${n} 型`,
      id: `88812345670${n}`,
      price: `1${n}.5 ?`,
      stock: n * 100 + 40,
    })),
  },
  {
    name: 'a console never seen: vxe table, header and body apart, a pinned copy at each side, a footer of sums',
    url: erp,
    html: pageOf(
      `<div class="vxe-table"><div class="vxe-table--main-wrapper"><div class="vxe-table--header-wrapper body--wrapper"><table class="vxe-table--header"><thead><tr>${cells('th', ['Title', 'SKU', 'Item ID', 'Price (EUR)', 'Quantity'])}</tr></thead></table></div><div class="vxe-table--body-wrapper body--wrapper"><table class="vxe-table--body"><tbody>${two.map((n) => `<tr class="vxe-body--row" rowid="r${n}">${cells('td', [`Crossbill oak lamp size ${n}`, `OL-${n}`, `45612378900${n}`, `1.${n}99,50`, `${n}2`])}</tr>`).join('')}</tbody></table></div><div class="vxe-table--footer-wrapper"><table><tfoot><tr>${cells('td', ['Sum', '', '', '2.499,00', '34'])}</tr></tfoot></table></div></div><div class="vxe-table--fixed-wrapper"><div class="vxe-table--fixed-left-wrapper"><div class="vxe-table--header-wrapper"><table><thead><tr><th>Title</th></tr></thead></table></div><div class="vxe-table--body-wrapper"><table><tbody>${two.map((n) => `<tr rowid="r${n}"><td>Crossbill oak lamp size ${n}</td></tr>`).join('')}</tbody></table></div></div></div></div>`,
      { lang: 'de' },
    ),
    expect: two.map((n) => ({
      title: `Crossbill oak lamp size ${n}`,
      id: `45612378900${n}`,
      sku: `OL-${n}`,
      price: `1${n}99.5 EUR`,
    })),
  },
  {
    name: 'a console never seen: price and compare-at price, cost and profit, in Spanish',
    url: erp,
    html: pageOf(
      `<table><thead><tr>${cells('th', ['Producto', 'SKU', 'Costo', 'Precio', 'Precio de comparación', 'Ganancia', 'Existencias', 'Visitas (30 días)'])}</tr></thead><tbody>${two.map((n) => `<tr>${cells('td', [`<img src="https://img.example.com/e${n}.jpg">Lámpara de roble ${n}`, `LR-${n}`, 'MXN 50.00', `MXN 1,${n}99.00`, `MXN 2,${n}99.00`, 'MXN 300.00', `${n}5`, `${n}80`])}</tr>`).join('')}</tbody></table>`,
      { lang: 'es-MX' },
    ),
    expect: two.map((n) => ({
      title: `Lámpara de roble ${n}`,
      sku: `LR-${n}`,
      price: `1${n}99 MXN`,
      stock: n * 10 + 5,
    })),
  },
  {
    name: 'a console never seen: one label beside a bare number under a header that says nothing, the number missing in a row',
    url: erp,
    html: pageOf(
      `<table><thead><tr>${cells('th', ['Title', 'Item ID', 'Results'])}</tr></thead><tbody>${two.map((n) => `<tr>${cells('td', [`Crossbill oak lamp ${n}`, `45612378900${n}`, `<div><b>${n === 1 ? '' : '25'}</b><i></i></div><div>Views 1.2K</div>`])}</tr>`).join('')}</tbody></table>`,
    ),
    expect: two.map((n) => ({ title: `Crossbill oak lamp ${n}`, id: `45612378900${n}`, metrics: {} })),
    twice: ['metrics'],
  },
];
