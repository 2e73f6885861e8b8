import { type Layout, pageOf } from '../layout.ts';

const nothing = { title: null, id: null, price: null };

export const peopleAndOrders: readonly Layout[] = [
  {
    name: 'amazon: the seller’s orders, buyers and ship-to beside the goods',
    url: 'https://sellercentral.amazon.com/orders-v3?page=1',
    html: pageOf(
      `<table id="orders-table"><thead><tr><th>Order date</th><th>Order details</th><th>Image</th><th>Product name</th><th>Customer option</th><th>Order status</th></tr></thead><tbody><tr><td>Nov 20, 2026</td><td><a href="/orders-v3/order/111-1">111-1234567-1234567</a><div>Buyer name: Canary Birdwell</div></td><td><img src="https://m.media-amazon.com/images/I/1.jpg"></td><td><a href="https://www.amazon.com/gp/product/B0CROSSB01">Crossbill Lamp</a><div>ASIN: B0CROSSB01</div><div>SKU: L-1</div><div>Quantity: 1</div><div>Item subtotal: $12.00</div></td><td>Standard</td><td>Unshipped</td></tr></tbody></table>`,
    ),
    expect: nothing,
  },
  {
    name: 'shopee: my orders with buyers',
    url: 'https://seller.shopee.com.my/portal/sale/order?type=toship',
    html: pageOf(
      `<div class="order-list"><table><thead><tr><th>Product(s)</th><th>Order Total</th><th>Status</th><th>Actions</th></tr></thead><tbody><tr><td><span class="buyer-username">canary_birdwell</span> Order ID 2411ABC<div><img src="https://down-my.img.susercontent.com/file/x"><a href="/portal/product/20000000001">Crossbill Lamp</a> x1</div></td><td>RM39.90 Maybank</td><td>To Ship</td><td>Arrange</td></tr></tbody></table></div>`,
    ),
    expect: nothing,
  },
  {
    name: 'wildberries: reviews, one a row, each with its own stars',
    url: 'https://seller.wildberries.ru/feedbacks/feedbacks-tab/not-answered',
    html: pageOf(
      `<table><thead><tr><th>Товар</th><th>Оценка</th><th>Текст отзыва</th><th>Покупатель</th><th>Дата</th></tr></thead><tbody>${[1, 2].map((n) => `<tr><td><img src="https://basket-01.wbbasket.ru/vol1/part1/19876543${n}/images/c246x328/1.webp"><a href="https://www.wildberries.ru/catalog/19876543${n}/detail.aspx">Лампа ${n}</a><span>Арт WB: 19876543${n}</span></td><td>${n}</td><td>Пришла битая</td><td>Канарейка Пташкина</td><td>20.11.2026</td></tr>`).join('')}</tbody></table>`,
      { lang: 'ru' },
    ),
    expect: { rating: null, price: null },
  },
  {
    name: 'amazon: other sellers’ offers of one product',
    url: 'https://www.amazon.com/gp/offer-listing/B0CROSSB01/ref=dp_olp_new?condition=new',
    html: pageOf(
      `<h1>Crossbill Lamp</h1><div id="olpOfferList">${[1, 2].map((n) => `<div class="olpOffer"><span class="a-price"><span class="a-offscreen">$1${n}.00</span></span><h3 class="olpSellerName">Finch ${n}</h3><div class="olpCondition">New</div></div>`).join('')}</div>`,
    ),
    expect: { price: null },
  },
  {
    name: 'ebay: returns to be answered',
    url: 'https://www.ebay.com/sh/ord/return?filter=status:OPEN',
    html: pageOf(
      `<table role="grid"><thead><tr><th>Actions</th><th>Return ID</th><th>Item</th><th>Buyer</th><th>Refund</th></tr></thead><tbody><tr><td>View</td><td>5012345678</td><td><a href="https://www.ebay.com/itm/256000111222">Crossbill Lamp</a></td><td>canary_birdwell</td><td>$12.00</td></tr></tbody></table>`,
    ),
    expect: nothing,
  },
  {
    name: 'a list with an open window for many prices at once',
    url: 'https://erp.example.com/goods/list',
    html: pageOf(
      `<table class="el-table"><thead><tr><th>Product</th><th>Item ID</th><th>Price (USD)</th><th>Stock</th></tr></thead><tbody>${[1, 2].map((n) => `<tr><td><span>Crossbill lamp number ${n}</span></td><td>12345678900${n}</td><td>$1${n}.50</td><td>${n}0</td></tr>`).join('')}</tbody></table><div role="dialog" aria-modal="true" class="el-dialog"><h2>Edit prices of 2 products</h2><table><thead><tr><th>Product</th><th>Item ID</th><th>New price (USD)</th></tr></thead><tbody>${[1, 2].map((n) => `<tr><td>Crossbill lamp number ${n}</td><td>12345678900${n}</td><td><input value="9${n}.00"></td></tr>`).join('')}</tbody></table></div>`,
    ),
    expect: [1, 2].map((n) => ({ title: `Crossbill lamp number ${n}`, id: `12345678900${n}`, price: `1${n}.5 USD` })),
  },
  {
    name: 'amazon: campaigns with their clicks are no listings',
    url: 'https://advertising.amazon.com/campaign-manager/campaigns',
    html: pageOf(
      `<div role="grid"><div role="row"><div role="columnheader">Campaigns</div><div role="columnheader">Impressions</div><div role="columnheader">Clicks</div><div role="columnheader">Spend</div></div><div role="row"><div role="gridcell"><a href="/campaigns/A1">SP auto lamps</a></div><div role="gridcell">12,345</div><div role="gridcell">123</div><div role="gridcell">$45.00</div></div></div>`,
    ),
    expect: nothing,
  },
  {
    name: 'a customer list of any program',
    url: 'https://erp.example.com/customers',
    html: pageOf(
      `<table><thead><tr><th>Name</th><th>Email</th><th>Orders</th><th>Total spent</th></tr></thead><tbody><tr><td>Canary Birdwell</td><td>canary@example.com</td><td>3</td><td>$120.00</td></tr></tbody></table>`,
    ),
    expect: nothing,
  },
];
