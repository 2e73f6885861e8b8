import { expect, test } from 'vitest';
import { mainPicture } from '../../utils/reading/picture.ts';
import { openPage } from '../page.ts';

const base = new URL('https://console.example.com/list');
const pictureIn = (html: string) => mainPicture([...openPage(html, base.href).querySelectorAll('img')], base);

test.each([
  [
    'a picture that waits to come into view',
    '<img class="thumb lazy" src="/static/empty.png" data-original="/p/1.jpg">',
  ],
  ['one that is being fetched', '<img class="lazyloading" src="/static/empty.png" data-src="/p/1.jpg">'],
  ['one that has come', '<img class="lazyloaded" src="/p/1.jpg" data-src="/p/1-large.jpg">'],
  ['one that never waited', '<img src="/p/1.jpg" data-original="/p/1-large.jpg">'],
  ['one that waits for nothing', '<img class="lazy" src="/p/1.jpg">'],
])('%s is where its page says', (_, html) => expect(pictureIn(html)).toBe('https://console.example.com/p/1.jpg'));

test('a picture that waits where a stand-in of the page is drawn is still the first', () =>
  expect(pictureIn('<img class="lazy" src="/placeholder.png" data-src="/p/1.jpg"><img src="/p/2.jpg">')).toBe(
    'https://console.example.com/p/1.jpg',
  ));
