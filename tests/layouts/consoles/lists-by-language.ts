import { type Layout, pageOf } from '../layout.ts';

// Seller consoles in the languages and builds their sellers see, each with the numbers that mislead beside those that are meant.

const th = (labels: readonly string[]) => `<tr>${labels.map((label) => `<th>${label}</th>`).join('')}</tr>`;
const both = <T>(make: (n: 1 | 2) => T): readonly [T, T] => [make(1), make(2)];
const rows = (make: (n: 1 | 2) => string) => both(make).join('');
const antTable = (head: readonly string[], body: (n: 1 | 2) => readonly string[], key: (n: 1 | 2) => string) =>
  `<div class="ant-table-wrapper"><div class="ant-table"><div class="ant-table-content"><table><thead class="ant-table-thead"><tr>${head.map((label) => `<th class="ant-table-cell">${label}</th>`).join('')}</tr></thead><tbody class="ant-table-tbody">${rows(
    (n) =>
      `<tr class="ant-table-row" data-row-key="${key(n)}">${body(n)
        .map((cell) => `<td class="ant-table-cell">${cell}</td>`)
        .join('')}</tr>`,
  )}</tbody></table></div></div></div>`;
const nextTable = (head: readonly string[], body: (n: 1 | 2) => readonly string[]) =>
  `<div class="next-table"><div class="next-table-inner"><div class="next-table-header"><div class="next-table-header-inner"><table><thead><tr>${head.map((label) => `<th class="next-table-cell next-table-header-node" rowspan="1"><div class="next-table-cell-wrapper">${label}</div></th>`).join('')}</tr></thead></table></div></div><div class="next-table-body"><table><tbody>${rows(
    (n) =>
      `<tr class="next-table-row">${body(n)
        .map((cell) => `<td class="next-table-cell"><div class="next-table-cell-wrapper">${cell}</div></td>`)
        .join('')}</tr>`,
  )}</tbody></table></div></div></div>`;

export const listsByLanguage: readonly Layout[] = [
  {
    name: 'amazon.de inventory (myinventory): ja, fee, featured offer and minimum beside the price',
    url: 'https://sellercentral.amazon.de/myinventory/inventory?fulfilledBy=all&page=1',
    html: pageOf(
      `<header><div class="partner-dropdown-button"><span>Crossbill GmbH</span> | <span>Deutschland</span></div></header><div role="table" class="JanusTable">${`<div role="row">${['', 'Angebotsstatus', 'Produktdetails', 'Leistung (letzte 30 Tage)', 'Bestand', 'Preis und Versandkosten', 'Geschätzte Gebühren', 'Aktionen'].map((h) => `<div role="columnheader">${h}</div>`).join('')}</div>`}${rows((n) => `<div role="row" data-sku="CB-0${n}"><div role="cell"><input type="checkbox"></div><div role="cell">Aktiv</div><div role="cell"><img src="https://m.media-amazon.com/images/I/41desk000${n}._SS60_.jpg"><a href="https://www.amazon.de/dp/B0CROSSB3${n}">Crossbill Walnusskerne ${n} kg, naturbelassen</a><div><span>ASIN</span> <span>B0CROSSB3${n}</span></div><div><span>SKU</span> <span>CB-0${n}</span></div></div><div role="cell"><div>Verkaufte Einheiten <b>${n}4</b></div><div>Seitenaufrufe <b>1.20${n}</b></div></div><div role="cell"><div>Verfügbar (FBA)</div><b>12${n}</b></div><div role="cell"><div><input type="text" value="1${n},90"><span>€</span></div><div>+ 4,99 € Versand</div><div>Hervorgehobenes Angebot: 1${n},49 €</div><div>Mindestpreis: 10,00 €</div></div><div role="cell">3,2${n} €</div><div role="cell"><button>Bearbeiten</button></div></div>`)}</div>`,
      { lang: 'de' },
    ),
    expect: both((n) => ({
      title: `Crossbill Walnusskerne ${n} kg, naturbelassen`,
      id: `B0CROSSB3${n}`,
      image: `https://m.media-amazon.com/images/I/41desk000${n}._SS60_.jpg`,
    })),
  },
  {
    name: 'amazon.co.jp inventory (old myi table): 価格, 出品者SKU, 配送料',
    url: 'https://sellercentral.amazon.co.jp/inventory/ref=xx_invmgr_dnav_xx',
    html: pageOf(
      `<table class="mt-table"><thead>${th(['', 'ステータス', '画像', 'SKU<br>コンディション', '商品名<br>ASIN', '登録日', '在庫あり', '推定手数料', '価格 + 配送料', '最低価格'])}</thead><tbody>${rows((n) => `<tr class="mt-row" id="U0I0${n}"><td><input type="checkbox"></td><td>出品中</td><td><img src="https://images-na.ssl-images-amazon.com/images/I/31jp00000${n}._SL75_.jpg"></td><td><div>CB-JP-${n}</div><div>新品</div></td><td><a href="https://www.amazon.co.jp/gp/product/B0CROSSJ0${n}">クロスビル 胡桃 無添加 ${n}00g</a><div>B0CROSSJ0${n}</div></td><td>2024/05/0${n} 10:00:00</td><td><input value="3${n}"></td><td>￥412</td><td><div>￥<input value="1,98${n}"></div><div>+ ￥350</div></td><td>￥1,780</td></tr>`)}</tbody></table>`,
      { lang: 'ja' },
    ),
    expect: both((n) => ({ title: `クロスビル 胡桃 無添加 ${n}00g`, id: `B0CROSSJ0${n}` })),
  },
  {
    name: 'shopee Thailand product list: ราคา, คลัง, sold, variants folded',
    url: 'https://seller.shopee.co.th/portal/product/list/live/all',
    html: pageOf(
      `<div class="eds-table"><div class="eds-table__header-container"><table class="eds-table__header"><thead>${th(['<input type="checkbox">', 'สินค้า', 'ยอดขาย', 'ราคา', 'คลังสินค้า', 'คุณภาพเนื้อหา', 'ดำเนินการ'])}</thead></table></div><div class="eds-table__body-container"><table class="eds-table__body"><tbody>${rows((n) => `<tr class="eds-table__row"><td><input type="checkbox"></td><td><div class="product-info"><img src="https://down-th.img.susercontent.com/file/th-0${n}_tn"><a class="product-name-wrap" href="/portal/product/2300000000${n}">ถุงเท้าขนแกะครอสบิลล์ ${n} คู่</a><div>SKU สินค้า: CB-TH-${n}</div><div>ID สินค้า: 2300000000${n}</div></div></td><td>1${n}4</td><td><div>฿12${n}.00</div><div class="original-price">฿199.00</div></td><td>5${n}</td><td>3/5</td><td><a>แก้ไข</a></td></tr>`)}</tbody></table></div></div>`,
      { lang: 'th' },
    ),
    expect: both((n) => ({
      title: `ถุงเท้าขนแกะครอสบิลล์ ${n} คู่`,
      id: `2300000000${n}`,
      price: `12${n} THB`,
      image: `https://down-th.img.susercontent.com/file/th-0${n}_tn`,
    })),
  },
  {
    name: 'lazada Vietnam manage product: giá bán lẻ, giá khuyến mãi, tồn kho',
    url: 'https://sellercenter.lazada.vn/apps/product/list?tab=online_product',
    html: pageOf(
      nextTable(
        ['<input type="checkbox">', 'Sản phẩm', 'SKU người bán', 'Giá', 'Tồn kho', 'Điểm nội dung', 'Hoạt động'],
        (n) => [
          '<input type="checkbox">',
          `<div><img src="https://vn-live.slatic.net/p/cb${n}.jpg_80x80q80.jpg"><a class="item-detail-name" href="https://www.lazada.vn/products/den-crossbill-i256000000${n}-s110000000${n}.html">Đèn bàn Crossbill gỗ sồi ${n}</a><div>ID: 256000000${n}</div></div>`,
          `CB-VN-${n}`,
          `<div>₫ ${n}99.000</div>`,
          `4${n}`,
          '80',
          '<a>Chỉnh sửa</a>',
        ],
      ),
      { lang: 'vi' },
    ),
    expect: both((n) => ({
      title: `Đèn bàn Crossbill gỗ sồi ${n}`,
      id: `256000000${n}`,
      price: `${n}99000 VND`,
    })),
  },
  {
    name: 'wildberries cards: артикул WB and of the seller, rating, no price',
    url: 'https://seller.wildberries.ru/new-goods/all-goods',
    html: pageOf(
      `<div role="table"><div role="row"><div role="columnheader"><input type="checkbox"></div><div role="columnheader">Товар</div><div role="columnheader">Артикул продавца</div><div role="columnheader">Артикул WB</div><div role="columnheader">Бренд</div><div role="columnheader">Рейтинг карточки</div><div role="columnheader">Обновлена</div></div>${rows((n) => `<div role="row"><div role="cell"><input type="checkbox"></div><div role="cell"><img src="https://basket-12.wbbasket.ru/vol1800/part180000/18000000${n}/images/tm/1.webp"><span>Носки шерстяные Crossbill ${n} пары</span></div><div role="cell">CB-WB-${n}</div><div role="cell">18000000${n}</div><div role="cell">Crossbill</div><div role="cell">9,${n}</div><div role="cell">0${n}.11.2026</div></div>`)}</div>`,
      { lang: 'ru' },
    ),
    expect: both((n) => ({
      title: `Носки шерстяные Crossbill ${n} пары`,
      id: `18000000${n}`,
      price: null,
      rating: null,
      image: `https://basket-12.wbbasket.ru/vol1800/part180000/18000000${n}/images/tm/1.webp`,
    })),
  },
  {
    name: 'wildberries discounts and prices: price before discount, discount, price with discount',
    url: 'https://discounts-prices.wildberries.ru/discount-and-prices',
    html: pageOf(
      `<table><thead>${th(['Товар', 'Артикул WB', 'Остатки', 'Текущая цена', 'Новая цена', 'Текущая скидка', 'Цена со скидкой', 'Минимальная цена'])}</thead><tbody>${rows((n) => `<tr><td><span>Носки шерстяные Crossbill ${n} пары</span><div>CB-WB-${n}</div></td><td>18000000${n}</td><td>4${n}</td><td>2 000 ₽</td><td><input value=""></td><td>40 %</td><td>1 20${n} ₽</td><td>900 ₽</td></tr>`)}</tbody></table>`,
      { lang: 'ru' },
    ),
    expect: both((n) => ({
      title: `Носки шерстяные Crossbill ${n} пары`,
      id: `18000000${n}`,
      price: `120${n} RUB`,
    })),
  },
  {
    name: 'ozon products: SKU in words, price, price before, minimum price, index',
    url: 'https://seller.ozon.ru/app/products?filter=all',
    html: pageOf(
      `<table><thead>${th(['', 'Название и артикул', 'SKU', 'Статус', 'Ваша цена', 'Цена до скидки', 'Минимальная цена', 'Ценовой индекс', 'Остатки FBO', 'Рейтинг товара'])}</thead><tbody>${rows((n) => `<tr><td><input type="checkbox"></td><td><img src="https://cdn1.ozone.ru/s3/multimedia-1/wc100/800000000${n}.jpg"><a data-widget="products-table-row-title-link" href="/app/products/12300${n}/edit/general-info">Халва Crossbill, ${n} кг</a><div>CB-OZ-${n}</div></td><td>156000000${n}</td><td>Продаётся</td><td>1 2${n}9 ₽</td><td>2 500 ₽</td><td>1 000 ₽</td><td>Выгодный</td><td>1${n}</td><td>4,${n}</td></tr>`)}</tbody></table>`,
      { lang: 'ru' },
    ),
    expect: both((n) => ({
      title: `Халва Crossbill, ${n} кг`,
      id: `156000000${n}`,
      price: `12${n}9 RUB`,
    })),
  },
  {
    name: 'mercado libre publicaciones (Argentina): cards, cargo por vender, cuotas, calidad',
    url: 'https://www.mercadolibre.com.ar/publicaciones/listado?filters=active',
    html: pageOf(
      `<main>${rows((n) => `<div class="sc-list-item" data-testid="list-item"><div class="sc-list-item-row"><img src="https://http2.mlstatic.com/D_90000${n}-MLA7000000000${n}_112024-O.jpg"><div><a href="/publicaciones/MLA14000000${n}0/modificar">Lámpara Crossbill De Escritorio ${n}</a><p>#14000000${n}0 | SKU: CB-AR-${n}</p></div><div><span>$ 45.99${n}</span><div>Cargo por venta $ 6.000</div></div><div>1${n} u.</div><div>Premium</div><div>32${n} visitas | ${n} ventas</div></div></div>`)}</main>`,
      { lang: 'es-AR' },
    ),
    // Money that nothing names is no price in a console: it may as well be what was earned.
    expect: both((n) => ({ title: `Lámpara Crossbill De Escritorio ${n}`, price: null })),
  },
  {
    name: 'walmart items: price, lowest marketplace price, buy box price, ship',
    url: 'https://seller.walmart.com/items-and-inventory/manage-items',
    html: pageOf(
      `<table><thead>${th(['', 'Item name', 'SKU', 'Item ID', 'Status', 'Price', 'Buy Box price', 'Lowest competitor price', 'Inventory', 'Reviews', 'Avg. rating'])}</thead><tbody>${rows((n) => `<tr><td><input type="checkbox"></td><td><img src="https://i5.walmartimages.com/asr/cb${n}.jpeg?odnHeight=60"><a href="https://www.walmart.com/ip/7000000${n}">Crossbill Wool Socks, Pack of ${n}</a></td><td>CB-W-${n}</td><td>7000000${n}</td><td>Published</td><td>$1${n}.99</td><td>$1${n}.49</td><td>$9.99</td><td>1,0${n}0</td><td>2${n}</td><td>4.${n}</td></tr>`)}</tbody></table>`,
    ),
    expect: both((n) => ({
      title: `Crossbill Wool Socks, Pack of ${n}`,
      id: `7000000${n}`,
      price: `1${n}.99 USD`,
    })),
  },
  {
    name: 'ebay.de aktive Angebote: Artikelnummer, aktueller Preis, Beobachter, Aufrufe',
    url: 'https://www.ebay.de/sh/lst/active?offset=0',
    html: pageOf(
      `<div class="shui-table"><table><thead>${th(['<input type="checkbox">', 'Aktionen', 'Foto', 'Titel', 'Bestandseinheit (SKU)', 'Aktueller Preis', 'Verfügbare Stückzahl', 'Verkauft', 'Beobachter', 'Aufrufe (30 Tage)', 'Verbleibende Zeit', 'Versandkosten'])}</thead><tbody>${rows((n) => `<tr class="grid-row" data-id="25600000000${n}"><td><input type="checkbox"></td><td><button>Bearbeiten</button></td><td><img src="https://i.ebayimg.com/images/g/de${n}/s-l140.jpg"></td><td><div class="column-title__text"><a href="https://www.ebay.de/itm/25600000000${n}">Crossbill Fahrradlampe Nummer ${n}</a></div><div>25600000000${n}</div></td><td>CB-DE-${n}</td><td><div>${n}9,95 EUR</div><div>Sofort-Kaufen</div></td><td>${n}4</td><td>3</td><td>${n}1</td><td>1.0${n}2</td><td>12T 3Std</td><td>4,49 EUR</td></tr>`)}</tbody></table></div>`,
      { lang: 'de' },
    ),
    expect: both((n) => ({
      title: `Crossbill Fahrradlampe Nummer ${n}`,
      id: `25600000000${n}`,
      price: `${n}9.95 EUR`,
    })),
  },
  {
    name: 'etsy listings manager: cards with stock, price range and visits',
    url: 'https://www.etsy.com/your/shops/me/tools/listings',
    html: pageOf(
      `<ul class="list-unstyled">${rows((n) => `<li data-listing-id="150000000${n}"><div class="card"><a href="/your/shops/me/listing-editor/edit/150000000${n}"><img src="https://i.etsystatic.com/9/r/il/e${n}/${n}/il_340x270.${n}_aa.jpg"></a><div class="card-body"><p class="card-title">Crossbill Oak Candle Holder ${n}</p><p>${n}2 in stock</p><p>$1${n}.00-$2${n}.00</p><p>LAST 30 DAYS</p><p>${n}1 visits</p><p>${n} favorites</p><p>ALL TIME</p><p>$1,204.00 revenue</p><p>8${n} sales</p></div></div></li>`)}</ul>`,
    ),
    expect: both((n) => ({
      title: `Crossbill Oak Candle Holder ${n}`,
      id: `150000000${n}`,
      price: null,
    })),
  },
  {
    name: 'aliexpress CSP in Chinese: 零售价, 库存, 30天销量, 运费模板',
    url: 'https://csp.aliexpress.com/m_apps/product-manage/pop',
    html: pageOf(
      nextTable(
        ['<input type="checkbox">', '商品信息', '零售价(USD)', '日常促销价', '库存', '近30天销量', '运费模板', '操作'],
        (n) => [
          '<input type="checkbox">',
          `<div><img src="https://ae01.alicdn.com/kf/Szh${n}.jpg_50x50.jpg"><a href="https://www.aliexpress.com/item/100500700000000${n}.html">核桃仁 新货 ${n}00克</a><div>ID：100500700000000${n}</div></div>`,
          `1${n}.50`,
          `9.9${n}`,
          `20${n}`,
          `${n}8`,
          '包邮',
          '<a>编辑</a>',
        ],
      ),
      { lang: 'zh-CN' },
    ),
    expect: both((n) => ({ title: `核桃仁 新货 ${n}00克`, id: `100500700000000${n}` })),
  },
  {
    name: 'alibaba.com products in Chinese: 分组, 价格区间, MOQ, 30天曝光',
    url: 'https://hz-productposting.alibaba.com/product/products_manage.htm',
    html: pageOf(
      nextTable(['', '产品信息', '价格', '最小起订量', '产品负责人', '近30天曝光', '近30天点击', '更新时间'], (n) => [
        '<input type="checkbox">',
        `<div><img src="https://s.alicdn.com/@sc04/kf/Hzh${n}.jpg_80x80.jpg"><a href="https://www.alibaba.com/product-detail/Walnut_16000000000${n}0.html">Crossbill Walnut In Shell Grade ${n}</a><div>ID：16000000000${n}0</div></div>`,
        `US$${n}.20 - ${n}.90`,
        '500 Kilograms',
        '张三',
        `1,0${n}3`,
        `${n}2`,
        `2026-11-2${n}`,
      ]),
      { lang: 'zh-CN' },
    ),
    expect: both((n) => ({
      title: `Crossbill Walnut In Shell Grade ${n}`,
      id: `16000000000${n}0`,
      price: `${n}.2-${n}.9 USD`,
    })),
  },
  {
    name: 'temu goods list in Chinese: SPU, SKC, 货号, 申报价格, variants in lines',
    url: 'https://agentseller.temu.com/goods/list',
    html: pageOf(
      `<table><thead>${th(['<input type="checkbox">', '商品信息', 'SKU信息', '申报价格(CNY)', '库存', '近7日销量', '站点', '操作'])}</thead><tbody>${rows((n) => `<tr><td><input type="checkbox"></td><td><div><img src="https://img.cdnfe.com/product/fancy/t${n}.jpg"><div>核桃夹 不锈钢 ${n} 号</div><div>SPU ID：90000000${n}</div><div>SKC ID：45000000${n}</div><div>货号：CB-T-${n}</div></div></td><td>银色</td><td>¥ ${n}8.50</td><td>30${n}</td><td>${n}6</td><td>美国站</td><td><a>编辑</a></td></tr>`)}</tbody></table>`,
      { lang: 'zh-CN' },
    ),
    expect: both((n) => ({ title: `核桃夹 不锈钢 ${n} 号`, id: `90000000${n}`, price: `${n}8.5 CNY` })),
  },
  {
    name: 'temu goods list in English: a goods ID that buyers know before the SPU, one that has none, base price and list price',
    url: 'https://agentseller-us.temu.com/goods/list',
    html: pageOf(
      `<table><thead>${th(['<input type="checkbox">', 'Product information', 'Base price (USD)', 'List price (USD)', 'Quantity available', 'Operation'])}</thead><tbody>${rows((n) => `<tr><td><input type="checkbox"></td><td><div><img src="https://img.kwcdn.com/product/fancy/u${n}.jpg"><div class="name">Crossbill Copper Kettle No. ${n}</div>${n === 1 ? '<div>Goods ID: 601099000000101</div>' : ''}<div>SPU ID: 1759000000${n}</div></div></td><td>$${n}8.50</td><td><del>$${n}9.90</del></td><td>30${n}</td><td><a>Edit</a></td></tr>`)}</tbody></table>`,
    ),
    expect: both((n) => ({
      title: `Crossbill Copper Kettle No. ${n}`,
      id: n === 1 ? '601099000000101' : `1759000000${n}`,
      price: `${n}8.5 USD`,
      stock: 300 + n,
    })),
    twice: ['id'],
  },
  {
    name: 'shein goods in Chinese: SPU, SKC, 供货价, 建议零售价',
    url: 'https://sso.geiwohuo.com/#/spmp/commodities/list',
    html: pageOf(
      antTable(
        ['商品信息', 'SKC', '供货价', '库存', '上架状态', '操作'],
        (n) => [
          `<div><img src="https://img.ltwebstatic.com/images3_spmp/2024/t${n}_thumbnail_75x.webp"><div class="goods-title">女士羊毛袜 ${n} 双装</div><div>SPU：t2400000000${n}</div></div>`,
          `sz240000000${n}0`,
          `¥${n}2.80`,
          `5${n}`,
          '已上架',
          '<a>编辑</a>',
        ],
        (n) => `${n}`,
      ),
      { lang: 'zh-CN' },
    ),
    expect: both((n) => ({ title: `女士羊毛袜 ${n} 双装`, id: `sz240000000${n}0` })),
  },
  {
    name: 'tiktok shop Indonesia: Harga ritel, Stok, ID, Terjual',
    url: 'https://seller-id.tiktok.com/product/manage',
    html: pageOf(
      `<div class="core-table"><table><thead>${th(['<input type="checkbox">', 'Produk', 'Kualitas', 'Stok', 'Harga ritel', 'Terjual', 'Diperbarui', 'Tindakan'])}</thead><tbody>${rows((n) => `<tr class="core-table-tr"><td><input type="checkbox"></td><td><img src="https://p16-oec-sg.ibyteimg.com/tos/id${n}~tplv-200.jpeg"><div class="line-clamp-2">Kaus Kaki Wol Crossbill ${n} Pasang</div><div>ID: 173000000000000000${n}</div></td><td>Baik</td><td>1${n}2</td><td>Rp${n}9.900</td><td>3${n}</td><td>2${n}/11/2026</td><td><a>Edit</a></td></tr>`)}</tbody></table></div>`,
      { lang: 'id' },
    ),
    expect: both((n) => ({
      title: `Kaus Kaki Wol Crossbill ${n} Pasang`,
      id: `173000000000000000${n}`,
      price: `${n}9900 IDR`,
    })),
  },
  {
    name: 'allegro moje oferty: cena, liczba sztuk, sprzedano, wyświetlenia, dostawa',
    url: 'https://salescenter.allegro.com/my-assortment',
    html: pageOf(
      `<table><thead>${th(['<input type="checkbox">', 'Oferta', 'Cena', 'Najniższa cena z 30 dni', 'Liczba sztuk', 'Sprzedano', 'Odsłony', 'Status'])}</thead><tbody>${rows((n) => `<tr><td><input type="checkbox"></td><td><img src="https://a.allegroimg.com/s64/11al${n}/skarpety"><a href="https://allegro.pl/oferta/skarpety-crossbill-1600000000${n}">Skarpety wełniane Crossbill ${n} pary</a><div>(1600000000${n})</div></td><td>${n}9,90 zł<div>dostawa od 8,99 zł</div></td><td>${n}4,90 zł</td><td>${n}2</td><td>4${n}</td><td>1 20${n}</td><td>aktywna</td></tr>`)}</tbody></table>`,
      { lang: 'pl' },
    ),
    expect: both((n) => ({
      title: `Skarpety wełniane Crossbill ${n} pary`,
      id: `1600000000${n}`,
    })),
  },
  {
    name: 'shopify admin in German: Produkte, Bestand in Worten',
    url: 'https://admin.shopify.com/store/crossbill/products?selectedView=all',
    html: pageOf(
      `<table class="Polaris-IndexTable__Table"><thead><tr>${['<input type="checkbox">', '', 'Produkt', 'Status', 'Bestand', 'Vertriebskanäle', 'Kategorie', 'Anbieter'].map((h) => `<th class="Polaris-IndexTable__TableHeading">${h}</th>`).join('')}</tr></thead><tbody>${rows((n) => `<tr class="Polaris-IndexTable__TableRow" id="gid://shopify/Product/812345678901${n}"><td><input type="checkbox"></td><td><img src="https://cdn.shopify.com/s/files/1/sock${n}_40x40.jpg"></td><td><a data-primary-link="true" href="/store/crossbill/products/812345678901${n}"><span>Wollsocken ${n} Paar</span></a></td><td>Aktiv</td><td>1${n} auf Lager für 3 Varianten</td><td>4</td><td>Socken</td><td>Crossbill</td></tr>`)}</tbody></table>`,
      { lang: 'de' },
    ),
    expect: both((n) => ({ title: `Wollsocken ${n} Paar`, id: `812345678901${n}`, price: null })),
  },
  {
    name: 'mercado livre anúncios (Brasil): cards with price before, fee, stock in words',
    url: 'https://www.mercadolivre.com.br/anuncios/lista?filters=OMNI_ACTIVE',
    html: pageOf(
      `<main>${rows((n) => `<div class="sc-list-item" data-testid="list-item"><div><img src="https://http2.mlstatic.com/D_91000${n}-MLB7100000000${n}_112024-O.jpg"><div><a href="/anuncios/MLB36000000${n}0/modificar">Meias De Lã Crossbill ${n} Pares</a><p>#MLB36000000${n}0</p><p>SKU CB-BR-${n}</p></div><div><s>R$ 89,90</s><span>R$ 6${n},90</span></div><div>1${n} unidades</div><div>Você recebe R$ 50,00</div></div></div>`)}</main>`,
      { lang: 'pt-BR' },
    ),
    expect: both((n) => ({ title: `Meias De Lã Crossbill ${n} Pares`, id: `MLB36000000${n}0` })),
  },
  {
    name: 'shopee Brazil product list: preço with promotion, estoque, vendas',
    url: 'https://seller.shopee.com.br/portal/product/list/all',
    html: pageOf(
      `<table class="eds-table"><thead>${th(['', 'Produto(s)', 'Vendas', 'Preço', 'Estoque', 'Qualidade do Anúncio', 'Ações'])}</thead><tbody>${rows((n) => `<tr><td><input type="checkbox"></td><td><img src="https://down-br.img.susercontent.com/file/br-0${n}_tn"><a class="product-name-wrap" href="/portal/product/2400000000${n}">Meias de lã Crossbill kit ${n}</a><p>ID do Item: 2400000000${n}</p><p>SKU principal: CB-${n}</p></td><td>${n}7</td><td>R$${n}4,90</td><td>1${n}0</td><td>Qualificado</td><td>Editar</td></tr>`)}</tbody></table>`,
      { lang: 'pt-BR' },
    ),
    expect: both((n) => ({ title: `Meias de lã Crossbill kit ${n}`, id: `2400000000${n}`, price: `${n}4.9 BRL` })),
  },
];
