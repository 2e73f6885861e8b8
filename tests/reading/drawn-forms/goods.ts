/** What the drawn forms are of. */
export const goods = {
  title: 'Walnut kernels light halves 500 g',
  other: 'Walnusskerne helle Hälften 500 g',
  id: '68120045123',
  sku: 'LN-500-A',
  barcode: '4006381333931',
  price: 12.9,
  stock: 140,
  pictures: ['front', 'back', 'bag', 'shelf'].map((name) => `https://cdn.example.com/i/${name}.jpg`),
  variants: [
    { name: '500 g', sku: 'LN-500-A1', price: 12.9, stock: 90 },
    { name: '1 kg', sku: 'LN-500-A2', price: 22.4, stock: 50 },
  ],
} as const;
