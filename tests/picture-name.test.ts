import { expect, test } from 'vitest';
import { pictureName } from '../utils/picture-name.ts';

test.each([
  ['https://m.media-amazon.com/images/I/71AB._AC_SX679_.jpg', 'https://m.media-amazon.com/images/I/71AB.jpg'],
  ['https://i.ebayimg.com/images/g/abc/s-l140.jpg', 'https://i.ebayimg.com/images/g/abc/s-l1600.jpg'],
  ['https://ir.ozone.ru/s3/multimedia-1-a/wc50/7000.jpg', 'https://ir.ozone.ru/s3/multimedia-1-a/7000.jpg'],
  ['https://a.allegroimg.com/s512/11ab/0123/LAMPA', 'https://a.allegroimg.com/original/11ab/0123/LAMPA'],
  ['https://basket-01.wbbasket.ru/vol1/images/c246x328/1.webp', 'https://basket-01.wbbasket.ru/vol1/images/1.webp'],
])('%s is %s at another size', (one, other) => {
  expect(pictureName(one)).toBe(pictureName(other));
});

test.each([
  ['https://ir.ozone.ru/s3/multimedia-1-a/wc50/7000.jpg', 'https://ir.ozone.ru/s3/multimedia-1-a/wc50/7001.jpg'],
  ['https://img.example.com/cases/galaxy-s23/front.jpg', 'https://img.example.com/cases/galaxy-s24/front.jpg'],
  ['https://img.example.com/s3/one.jpg', 'https://img.example.com/s4/one.jpg'],
])('%s is another picture than %s', (one, other) => {
  expect(pictureName(one)).not.toBe(pictureName(other));
});
