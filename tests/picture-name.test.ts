import { expect, test } from 'vitest';
import { pictureName } from '../utils/picture-name.ts';

test.each([
  ['https://m.media-amazon.com/images/I/71AB._AC_SX679_.jpg', 'https://m.media-amazon.com/images/I/71AB.jpg'],
  ['https://i.ebayimg.com/images/g/abc/s-l140.jpg', 'https://i.ebayimg.com/images/g/abc/s-l1600.jpg'],
  ['https://ir.ozone.ru/s3/multimedia-1-a/wc50/7000.jpg', 'https://ir.ozone.ru/s3/multimedia-1-a/7000.jpg'],
  ['https://a.allegroimg.com/s512/11ab/0123/LAMPA', 'https://a.allegroimg.com/original/11ab/0123/LAMPA'],
  ['https://basket-01.wbbasket.ru/vol1/images/c246x328/1.webp', 'https://basket-01.wbbasket.ru/vol1/images/1.webp'],
  [
    'https://http2.mlstatic.com/D_NQ_NP_2X_604411-MLA74011223344_012024-F.webp',
    'https://http2.mlstatic.com/D_604411-MLA74011223344_012024-O.jpg',
  ],
  [
    'https://img.example.com/image2/e0a9/wh.jpg;maxHeight=640;maxWidth=550',
    'https://img.example.com/image2/e0a9/wh.jpg',
  ],
  [
    'https://http2.mlstatic.com/D_Q_NP_2X_902649-MLA92827144111_092025-E-lampara-de-roble.webp',
    'https://http2.mlstatic.com/D_NQ_NP_902649-MLA92827144111_092025-O.webp',
  ],
  [
    'https://img.example.tn/media/catalog/product/cache/7683d28f7d5b38a73a8ad2bb0d1aa983/s/m/redmi_13.jpg',
    'https://img.example.tn/media/catalog/product/cache/8d4b1c1f8eb0c8c2a1c7d2c25f05e4f2/s/m/redmi_13.jpg',
  ],
  [
    'https://cdn.example.cl/catalog/product/cache/11/image/1000x1000/9df78eab33525d08d6e5fb8d27136e95/s/a/galaxy-1.png',
    'https://cdn.example.cl/catalog/product/cache/11/thumbnail/110x110/9df78eab33525d08d6e5fb8d27136e95/s/a/galaxy-1.png',
  ],
  ['https://img.example.jp/i/n/store_cable-2m', 'https://img.example.jp/i/l/store_cable-2m'],
  [
    'https://images.example.net/img/cache/500-square/VqbcmM/2023/9/0f7a.jpg.webp',
    'https://images.example.net/img/cache/700/VqbcmM/2023/9/0f7a.jpg',
  ],
  [
    'https://img.example.com/media/fig~mv2.jpg',
    'https://img.example.com/media/fig~mv2.jpg/v1/fill/w_500,h_500,al_c/fig~mv2.jpg',
  ],
  ['https://img.example.com/upload/w_500,c_fit/v12/a.jpg', 'https://img.example.com/upload/v12/a.jpg'],
  ['https://cdn.example.nl/files/399/500x500x2/coat.jpg', 'https://cdn.example.nl/files/399/800x1024x2/coat.jpg'],
  ['https://img.example.vn/product/ao-1_master.jpg', 'https://img.example.vn/product/ao-1_1024x1024.jpg'],
  [
    'https://img.example.ru/upload/resize_cache/iblock/8f1/400_400_1/a.jpg',
    'https://img.example.ru/upload/iblock/8f1/a.jpg',
  ],
  [
    'https://www.example.com/_next/image?url=https%3A%2F%2Fimg.example.com%2Fa.jpg&w=640&q=75',
    'https://img.example.com/a.jpg',
  ],
  ['https://img.example.kr/web/product/big/2025/8c.jpg', 'https://img.example.kr/web/product/big/2025/8c.jpg?cb=1'],
  ['https://img.example.in/image/832/832/xif0q/ab.jpeg', 'https://img.example.in/image/128/128/xif0q/ab.jpeg'],
])('%s is %s at another size', (one, other) => {
  expect(pictureName(one)).toBe(pictureName(other));
});

test.each([
  ['https://ir.ozone.ru/s3/multimedia-1-a/wc50/7000.jpg', 'https://ir.ozone.ru/s3/multimedia-1-a/wc50/7001.jpg'],
  ['https://img.example.com/cases/galaxy-s23/front.jpg', 'https://img.example.com/cases/galaxy-s24/front.jpg'],
  [
    'https://img.example.tn/media/cache/7683d28f7d5b38a73a8ad2bb0d1aa983/s/m/redmi_13.jpg',
    'https://img.example.tn/media/cache/7683d28f7d5b38a73a8ad2bb0d1aa983/s/m/redmi_14.jpg',
  ],
  ['https://img.example.com/a/one.jpg', 'https://img.example.com/b/one.jpg'],
  [
    'https://www.example.com/_next/image?url=https%3A%2F%2Fimg.example.com%2Fa.jpg&w=640',
    'https://www.example.com/_next/image?url=https%3A%2F%2Fimg.example.com%2Fb.jpg&w=640',
  ],
  ['https://img.example.com/s3/one.jpg', 'https://img.example.com/s4/one.jpg'],
  ['https://img.example.in/2024/12/ab.jpg', 'https://img.example.in/2024/11/ab.jpg'],
  [
    'https://http2.mlstatic.com/D_604411-MLA74011223344_012024-O.jpg',
    'https://http2.mlstatic.com/D_604412-MLA74011223344_012024-O.jpg',
  ],
])('%s is another picture than %s', (one, other) => {
  expect(pictureName(one)).not.toBe(pictureName(other));
});
