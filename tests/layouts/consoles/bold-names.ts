import { type Layout, pageOf } from '../layout.ts';

// Tables of goods with two lines beside the picture: a name in bold above its colour, a name above the path of its page.

const bold = [
  ['Crossbill Pro', 'Silver', '1,399.00', 48],
  ['Crossbill Max', 'Graphite', '1,399.00', 46],
  ['Crossbill Forest Lantern', 'Blue', '149.00', 38],
  ['Crossbill Oak', 'Green', '29.00', 7],
] as const;

const paths = [
  ['سماعة كروسبيل اللاسلكية', '/p/crossbill-earbuds', '750', 200],
  ['قلاية كروسبيل 4 لتر', '/p/crossbill-air-fryer-4l', '1,800', 85],
  ['شنطة ظهر ضد المياه', '/p/crossbill-waterproof-backpack', '920', 120],
] as const;

export const boldNames: readonly Layout[] = [
  {
    name: 'a name in bold above its colour, which is nearly as long',
    url: 'https://admin.handel.example/products',
    html: pageOf(
      `<main><h1>Products</h1><table><thead><tr><th><input type="checkbox"></th><th>Product</th><th>Price</th><th>Stock</th><th>Category</th><th>Actions</th></tr></thead><tbody>${bold
        .map(
          ([name, colour, price, stock], at) =>
            `<tr><td><input type="checkbox"></td><td class="d-flex"><div class="box"><img src="https://cdn.handel.example/p/${at}.png" alt="${name}"></div><p><strong>${name}</strong><br><span class="muted">${colour}</span></p></td><td>€ ${price}</td><td>${stock}</td><td>Outdoor</td><td><button>View</button></td></tr>`,
        )
        .join('')}</tbody></table></main>`,
    ),
    expect: bold.map(([title, , price, stock], at) => ({
      title,
      stock,
      price: `${Number(price.replace(',', ''))} EUR`,
      image: `https://cdn.handel.example/p/${at}.png`,
    })),
  },
  {
    name: 'a name above the path of its page',
    url: 'https://admin.handel.example/ar/products',
    html: pageOf(
      `<main><h1>المنتجات</h1><table><thead><tr><th>المنتج</th><th>السعر</th><th>المخزون</th><th>الإجراءات</th></tr></thead><tbody>${paths
        .map(
          ([name, path, price, stock], at) =>
            `<tr><td><div><img src="https://cdn.handel.example/a/${at}.png" alt="${name}"><div><p class="m">${name}</p><p class="s">${path}</p></div></div></td><td>${price} ج.م</td><td>${stock}</td><td><button>تعديل</button></td></tr>`,
        )
        .join('')}</tbody></table></main>`,
      { lang: 'ar' },
    ),
    expect: paths.map(([title, , price, stock]) => ({
      title,
      price: `${Number(price.replace(',', ''))} EGP`,
      stock,
    })),
  },
];
