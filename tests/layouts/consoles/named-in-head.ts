import { type Layout, pageOf } from '../layout.ts';

// Forms without a field for the title: what they are of stands in their head, beside the picture or the number of the address.

const name = 'Crossbill Oak Table Lamp, Linen Shade';
const fields =
  '<form><div><label for="p">Price</label><input id="p" value="48.50"></div><div><label for="q">Quantity</label><input id="q" value="12"></div><div><label for="s">SKU</label><input id="s" name="sku" value="LMP-OAK"></div></form>';
const picture = '<img src="https://i.etsystatic.com/1/r/il/aa/1/il_75x75.1_a1.jpg" alt="">';
const etsy = (what: string, head: string, expected: Layout['expect']): Layout => ({
  name: `etsy form without a title: ${what}`,
  url: 'https://www.etsy.com/your/shops/me/listing-editor/edit/1500000001',
  html: pageOf(
    `<header><a href="/your/shops/me"><img src="/logo.svg" alt="Etsy"></a></header><main><div><div>${head}</div>${fields}</div></main>`,
  ),
  expect: expected,
});
const tiktok = (what: string, head: string, title: string | null): Layout => ({
  name: `tiktok form without a title: ${what}`,
  url: 'https://seller-us.tiktok.com/product/edit/1730000000000000001',
  html: pageOf(
    `<div><div class="breadcrumb"><a href="/product/manage">Manage products</a></div>${head}<div>${fields.replace('name="sku"', '')}</div></div>`,
  ),
  expect: title
    ? { id: '1730000000000000001', title, price: '48.5 USD', stock: 12 }
    : { title: null, price: null, stock: null },
});

export const namedInHead: readonly Layout[] = [
  etsy('the heading stands beside its picture', `<div>${picture}<h1>${name}</h1></div>`, {
    id: '1500000001',
    title: name,
    sku: 'LMP-OAK',
    stock: 12,
  }),
  etsy('the heading stands over the number of the address', `<div><h1>${name}</h1><p>ID: 1500000001</p></div>`, {
    id: '1500000001',
    title: name,
    stock: 12,
  }),
  tiktok(
    'picture, name and number below the heading of the form',
    `<h1>Edit product</h1><div>${picture}<div><div>${name}</div><div>ID: 1730000000000000001</div></div></div>`,
    name,
  ),
  tiktok('the heading is the name', `<div><h1>${name}</h1><div>ID: 1730000000000000001</div></div>`, name),
];

/** Heads that name no goods. */
export const headSnares: readonly Layout[] = [
  etsy('the heading is that of the form', `<div>${picture}<h1>Update your listing details</h1></div>`, { title: null }),
  etsy('the number is another', `<div><h1>${name}</h1><p>ID: 1500000002</p></div>`, { title: null }),
  tiktok(
    'nothing but the heading of the form beside picture and number',
    `<div>${picture}<div><h1>Edit product information</h1><div>ID: 1730000000000000001</div></div></div>`,
    null,
  ),
];
