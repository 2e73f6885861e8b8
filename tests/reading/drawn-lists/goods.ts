/** What the drawn lists list. */
export const goods = [
  {
    title: 'Walnut kernels light halves 500 g',
    id: '68120045123',
    sku: 'LN-500-A',
    price: 12.9,
    stock: 140,
    views: 1204,
  },
  {
    title: 'Pumpkin seeds roasted and salted 250 g',
    id: '68120045987',
    sku: 'PS-250-B',
    price: 8.45,
    stock: 0,
    views: 96,
  },
  {
    title: 'Enamel mug with lid, 350 ml, sage',
    id: '68120046311',
    sku: 'MUG-SAGE',
    price: 31.2,
    stock: 27,
    views: 15320,
  },
  { title: 'Linen tea towel set of three', id: '68120046702', sku: 'TT-3-LIN', price: 19, stock: 5, views: 487 },
] as const;
export type Goods = (typeof goods)[number];
