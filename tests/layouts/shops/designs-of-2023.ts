import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Product pages and lists as they stood in 2021 to 2023: some drawn by templates that indent every text.

/** The same page as a template draws it: every part on a line of its own, far from the left. */
const indented = (html: string): string => html.replace(/(?<=>)(?!\s)|(?<=[^>\s])(?=<)/g, `\n${' '.repeat(44)}`);

const both = <T>(make: (n: 1 | 2) => T): readonly [T, T] => [make(1), make(2)];

export const designsOf2023: readonly Layout[] = [
  {
    name: 'temu in France: an advertisement’s page, data of one variant, the goods’ own picture drawn',
    url: 'https://www.temu.com/fr/kuiper/n9.html?goods_id=601099512345678&sku_id=17592212345678',
    html: pageOf(
      '<div class="GoodsSkuInfoCard mainContent"><div class="_1a"><img data-cui-image="1" src="https://img.kwcdn.com/product/Fancyalgo/VirtualModelMatting/aa11bb22cc33.jpg?imageView2/2/w/800/q/70"></div><div id="web_sku_right_wrap"><h1 class="AfjxndDr">Casse-noix Crossbill, hêtre, pour la cuisine</h1><div><span>4,19€</span><div>7,50€</div></div><div class="_9z">Ajouter au panier</div></div></div>',
      {
        lang: 'fr',
        title: 'Casse noix Crossbill hêtre pour la cuisine | Temu France',
        head: `<meta property="og:type" content="product"><meta property="og:image" content="https://img.kwcdn.com/product/open/dd44-goods_800x800.jpeg"><meta property="product:price:amount" content="4.19"><meta property="product:price:currency" content="EUR">${jsonLd(
          {
            '@context': 'https://schema.org/',
            '@type': 'Product',
            sku: '17592212345678',
            inProductGroupWithID: '601099512345678',
            name: 'Casse-noix Crossbill, hêtre, pour la cuisine',
            image: 'https://img.kwcdn.com/product/open/dd44-goods_800x800.jpeg',
            offers: {
              '@type': 'Offer',
              price: '4.19',
              priceCurrency: 'EUR',
              availability: 'https://schema.org/InStock',
            },
          },
        )}`,
      },
    ),
    expect: {
      id: '601099512345678',
      title: 'Casse-noix Crossbill, hêtre, pour la cuisine',
      price: '4.19 EUR',
      image: 'https://img.kwcdn.com/product/Fancyalgo/VirtualModelMatting/aa11bb22cc33.jpg',
    },
  },
  {
    name: 'wildberries list 2022: article for a window, goods and brand apart, struck price',
    url: 'https://www.wildberries.ru/catalog/knigi',
    html: pageOf(
      both(
        (n) =>
          `<div id="c1234567${n}" class="product-card j-card-item" data-card-index="${n}" data-popup-nm-id="1234567${n}"><div class="product-card__wrapper"><a class="product-card__main j-card-link" href="https://www.wildberries.ru/catalog/1234567${n}/detail.aspx?targetUrl=GP"><div class="product-card__img"><div class="product-card__img-wrap"><img class="j-thumbnail thumbnail" src="https://images.wbstatic.net/c516x688/new/12340000/1234567${n}-1.jpg" alt="Клёст и шишка ${n} Издательство Ель"></div><span class="product-card__sale">-40%</span></div><div class="product-card__brand"><div class="product-card__price"><span class="price"><ins class="lower-price">31${n}&nbsp;₽</ins><span class="price-old-block"><del>1&nbsp;520&nbsp;₽</del></span></span></div><div class="product-card__brand-name"><strong class="brand-name">Издательство Ель <span>/ </span></strong> <span class="goods-name">Клёст и шишка ${n}</span></div></div><span class="product-card__rating stars-line star5"></span><span class="product-card__count">9${n}</span></a></div></div>`,
      ).join(''),
      { lang: 'ru' },
    ),
    expect: both((n) => ({
      id: `1234567${n}`,
      title: `Клёст и шишка ${n}`,
      price: `31${n} RUB`,
      reviews: 90 + n,
      image: `https://images.wbstatic.net/c516x688/new/12340000/1234567${n}-1.jpg`,
    })),
  },
  {
    name: 'ebay: sizes of one price, none chosen, a lower price for two, texts indented',
    url: 'https://www.ebay.com/itm/256000114401',
    html: indented(
      pageOf(
        '<div class="ux-image-carousel-item active image" data-idx="0"><img src="https://i.ebayimg.com/images/g/sizAAOSwAbc/s-l500.jpg"></div><h1 class="x-item-title__mainTitle"><span class="ux-textspans ux-textspans--BOLD">Crossbill Wool Socks, 6 Pairs</span></h1><div class="x-msku"><select><option value="-1">- Select -</option><option>S</option><option>M</option></select></div><div class="x-volume-pricing"><button class="selected"><span>Buy 1</span><span>$21.50/ea</span></button><button><span>Buy 2</span><span>$19.95/ea</span></button></div><div class="x-bin-price"><div class="x-bin-price__content"><div class="x-price-primary" data-testid="x-price-primary"><!--F#0--><!--F#f_1--><span class="ux-textspans">US $21.50/ea</span><!--F/--></div></div></div>',
      ),
    ),
    expect: { id: '256000114401', title: 'Crossbill Wool Socks, 6 Pairs', price: '21.5 USD' },
  },
  {
    name: 'a gallery without a name: each picture yet to come leads to its larger version',
    url: 'https://www.jumia.com.ng/crossbill-kettle-ck17-104455667.html',
    html: pageOf(
      '<main><section class="col12"><div class="row card"><div class="col6"><div class="sldr _img _prod" id="imgs"><a class="itm" href="https://ng.jumia.is/unsafe/fit-in/680x680/filters:fill(white)/product/66/7654401/1.jpg?11"><img alt="product_image_name-Crossbill-Kettle-1" data-lazy-slide="true" data-src="https://ng.jumia.is/unsafe/fit-in/500x500/filters:fill(white)/product/66/7654401/1.jpg?11" src="data:image/gif;base64,R0lGOD"></a><a class="itm" href="https://ng.jumia.is/unsafe/fit-in/680x680/filters:fill(white)/product/66/7654401/2.jpg?12"><img alt="product_image_name-Crossbill-Kettle-2" data-lazy-slide="true" data-src="https://ng.jumia.is/unsafe/fit-in/500x500/filters:fill(white)/product/66/7654401/2.jpg?12" src="data:image/gif;base64,R0lGOD"></a></div></div><div class="col10"><a href="/all-products/?tag=X"><img alt="X" data-src="https://ng.jumia.is/badges/x/3/138x18.png" src="data:image/gif;base64,R0lGOD" height="16" width="135"></a><h1 class="-fs20">Crossbill Kettle (Ck17)</h1><div>Brand: <a href="/crossbill/">Crossbill</a></div><div><span class="-b -fs24" dir="ltr">₦ 9,400</span></div><button class="add btn" id="add-to-cart">Add to cart</button></div></div></section></main>',
      { lang: 'en' },
    ),
    expect: {
      title: 'Crossbill Kettle (Ck17)',
      price: '9400 NGN',
      image: 'https://ng.jumia.is/unsafe/fit-in/680x680/filters:fill(white)/product/66/7654401/1.jpg?11',
    },
  },
  {
    name: 'a main picture of the product’s page, named so for tests alone',
    url: 'https://www.tokopedia.com/crossbill/cangkir-kopi-keramik-300-ml',
    html: pageOf(
      '<div class="css-9"><img alt="Gambar Cangkir Kopi Keramik 300 ml dari Toko Crossbill" class="css-1c" data-testid="PDPMainImage" src="https://images.tokopedia.net/img/cache/500-square/AbCdEf/2023/3/4/aa11bb22.jpg?ect=4g"></div><div class="css-8" id="pdp_comp-product_content"><div><h1 class="css-1o" data-testid="lblPDPDetailProductName">Cangkir Kopi Keramik 300 ml</h1><div class="price" data-testid="lblPDPDetailProductPrice">Rp54.900</div></div></div><div class="css-7"><img alt="Toko Crossbill" src="https://images.tokopedia.net/img/cache/200-square/Shop/1/cc.jpg"></div>',
      { lang: 'id' },
    ),
    expect: {
      title: 'Cangkir Kopi Keramik 300 ml',
      price: '54900 IDR',
      image: 'https://images.tokopedia.net/img/cache/500-square/AbCdEf/2023/3/4/aa11bb22.jpg?ect=4g',
    },
  },
  {
    name: 'goods behind their name and ‘p’: no way to buy drawn, hashed names, carriage of less, texts indented',
    url: 'https://www.flipkart.com/crossbill-oak-nutcracker-kitchen-tool/p/itmabc2def3ghi4j',
    html: indented(
      pageOf(
        '<div class="_1Bwe"><div class="_3kid"><div class="CXW8"><img alt="Crossbill Oak Nutcracker, Kitchen Tool" src="https://rukminim2.flixcart.com/image/416/416/ab/nutcracker/original-abc12.jpeg?q=70"></div></div></div><div class="aMa"><h1 class="yhB"><span class="B_N">Crossbill Oak Nutcracker, Kitchen Tool<!-- -->(350 g)</span></h1><div class="dyC"><div class="_25b"><div class="_30j">₹245</div><div class="_3I9">₹<!-- -->310</div><div class="_3Ay"><span>20% off</span></div></div></div></div><div class="_3XI">Delivery by<span class="_1TP">12 Sep, Tuesday</span><span class="_2W3">₹<!-- -->40</span></div>',
        { lang: 'en' },
      ),
    ),
    expect: {
      title: 'Crossbill Oak Nutcracker, Kitchen Tool (350 g)',
      price: '245 INR',
      image: 'https://rukminim2.flixcart.com/image/416/416/ab/nutcracker/original-abc12.jpeg?q=70',
    },
  },
  {
    name: 'a list whose addresses are of one program and name goods as an item',
    url: 'https://www.newegg.com/p/pl?d=desk+lamp',
    html: pageOf(
      `<div class="items-view">${[1, 2, 3]
        .map(
          (n) =>
            `<div class="item-container"><a class="item-img" href="https://www.newegg.com/Product/Product.aspx?Item=N82E1681000000${n}&ignorebbr=1"><img class="lazy-img" alt="Crossbill Desk Lamp Model ${n}" data-src="//c1.neweggimages.com/ProductImageCompressAll300/10-000-00${n}-Z01.jpg" src="//c1.neweggimages.com/Nest/blank.gif"></a><div class="item-info"><a class="item-title" href="https://www.newegg.com/Product/Product.aspx?Item=N82E1681000000${n}&ignorebbr=1">Crossbill Desk Lamp Model ${n}</a><ul class="price"><li class="price-current">$<strong>2${n}</strong><sup>.99</sup></li><li class="price-ship">Free Shipping</li></ul></div></div>`,
        )
        .join('')}</div>`,
    ),
    expect: ([1, 2, 3] as const).map((n) => ({
      id: `N82E1681000000${n}`,
      title: `Crossbill Desk Lamp Model ${n}`,
      image: `https://c1.neweggimages.com/ProductImageCompressAll300/10-000-00${n}-Z01.jpg`,
    })),
  },
  {
    name: 'a heading that its address spells in plain letters, a barred o among them',
    url: 'https://laden.example.de/produkte/crossbill-pfanne-schwarz-o-28-cm',
    html: pageOf(
      '<main><img class="gallery-image__img" src="https://laden.example.de/assets/aa11.jpeg" width="496" height="372"><div class="facts"><h1>Crossbill Pfanne »Schwarz«, Ø 28 cm</h1></div><div class="buybox"><div class="m-price"><span>24,90 €</span></div></div></main>',
      { lang: 'de' },
    ),
    expect: { title: 'Crossbill Pfanne »Schwarz«, Ø 28 cm', price: '24.9 EUR' },
  },
];
