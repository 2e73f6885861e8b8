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
  ['https://img.example.in/image/832/832/xif0q/ab.jpeg', 'https://img.example.in/image/128/128/xif0q/ab.jpeg'],
])('%s is %s at another size', (one, other) => {
  expect(pictureName(one)).toBe(pictureName(other));
});

test.each([
  ['https://ir.ozone.ru/s3/multimedia-1-a/wc50/7000.jpg', 'https://ir.ozone.ru/s3/multimedia-1-a/wc50/7001.jpg'],
  ['https://img.example.com/cases/galaxy-s23/front.jpg', 'https://img.example.com/cases/galaxy-s24/front.jpg'],
  ['https://img.example.com/s3/one.jpg', 'https://img.example.com/s4/one.jpg'],
  ['https://img.example.in/2024/12/ab.jpg', 'https://img.example.in/2024/11/ab.jpg'],
  [
    'https://http2.mlstatic.com/D_604411-MLA74011223344_012024-O.jpg',
    'https://http2.mlstatic.com/D_604412-MLA74011223344_012024-O.jpg',
  ],
])('%s is another picture than %s', (one, other) => {
  expect(pictureName(one)).not.toBe(pictureName(other));
});
