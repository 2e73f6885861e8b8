import { type Layout, pageOf } from '../layout.ts';

const goods = [
  ['71', 'Oak KM-20', 'Product 4', '$19.90', '12'],
  ['72', 'HQ Lamp2', 'Product 9', '$24.50', '3'],
  ['73', 'Crossbill Kettle 1.7', 'Product 11', '$39.00', '8'],
] as const;

/** A list of OpenCart's fourth version: whether goods are on sale stands in small letters below their names. */
export const smallBelowNames: readonly Layout[] = [
  {
    name: 'list: short names with what is said of them in small letters below',
    url: 'https://laden.example.com/admin/index.php?route=catalog/product',
    html: pageOf(
      `<h1>Products</h1><table><thead><tr><td><input type="checkbox"></td><td>Image</td><td>Product Name</td><td>Model</td><td>Price</td><td>Quantity</td><td>Action</td></tr></thead><tbody>${goods
        .map(
          ([id, name, model, price, stock]) =>
            `<tr><td><input type="checkbox" name="selected[]" value="${id}"></td><td><img src="https://laden.example.com/image/${id}.jpg" alt=""></td><td>${name}<br><small class="text-success">Enabled</small></td><td>${model}</td><td>${price}</td><td>${stock}</td><td><a href="index.php?route=catalog/product.form&product_id=${id}" title="Edit"></a></td></tr>`,
        )
        .join('')}</tbody></table>`,
      { title: 'Products' },
    ),
    expect: goods.map(([id, title, , price, stock]) => ({
      id,
      title,
      price: `${Number(price.slice(1))} ?`,
      stock: Number(stock),
    })),
  },
];
