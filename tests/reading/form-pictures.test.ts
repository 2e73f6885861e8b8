import { expect, test } from 'vitest';
import type { ReadContext } from '../../utils/marketplaces/marketplace.ts';
import { restOfForm } from '../../utils/reading/any/forms/rest-of-form.ts';
import { readForm } from '../../utils/reading/forms/form.ts';
import { openPage } from '../page.ts';

const url = new URL('https://console.example/products/123456/edit');
const context: ReadContext = {
  url,
  marketplace: undefined,
  store: undefined,
  now: 0,
  late: () => false,
  full: () => false,
};
const picture = (name: string) => `<img src="https://i.example/${name}.jpg">`;
const field = (label: string, value: string) => `<div><label>${label}</label><input value="${value}"></div>`;

/** The main picture of a form with these boxes in it, by its name, and how many pictures there are. */
function pictures(html: string): [string | undefined, number] {
  const reading = readForm(
    openPage(`<body><form>${field('Title', 'Oak lamp')}${html}</form></body>`, url.href),
    context,
    { rest: (draft, page, url, now) => restOfForm(draft, page, { url, now }, {}) },
  );
  const [listing] = 'listings' in reading ? reading.listings : [];
  return [/\/(\w+)\.jpg$/.exec(listing?.image ?? '')?.[1], listing?.images?.length ?? 0];
}

const related = `<h3>Related products</h3><div>${picture('other')}</div>`;
test.each<[string, string, [string | undefined, number]]>([
  [
    'behind a heading',
    `${picture('promo')}<h3>Media</h3><div>${picture('a')}${picture('b')}</div>${related}`,
    ['a', 2],
  ],
  [
    'the one that is chosen of several',
    `<h3>Media</h3><div>${['a', 'b'].map((each) => `<div>${picture(each)}<label><input type="radio" name="cover"${each === 'b' ? ' checked' : ''}></label></div>`).join('')}</div>${related}`,
    ['b', 2],
  ],
  ['in the box of a label', `<div><label>Фото</label><p>${picture('a')}</p></div>${related}`, ['a', 1]],
  ['beside a label, one by one', `<label>Bilder</label>${picture('a')}${picture('b')}${field('Price', '1')}`, ['a', 2]],
  [
    'none where another label comes first',
    `<h3>Media</h3><div><button>Upload</button></div>${related}`,
    [undefined, 0],
  ],
  [
    'the one that is called the main one, wherever it stands',
    `<section><div>${picture('b')}</div><div>${picture('a')}<span>Main image</span></div></section>`,
    ['a', 2],
  ],
  [
    'the main one alone, and how many there are is not known',
    `<section><div>${picture('a')}<span>Main image</span></div></section>`,
    ['a', 0],
  ],
  ['behind a label of the main one alone', `<label>Titelbild</label><div>${picture('a')}</div>${related}`, ['a', 0]],
  [
    'behind a label of the main one, with others',
    `<label>Изображения</label><div>${picture('a')}</div>${related}`,
    ['a', 1],
  ],
  [
    'none of a description that is being written',
    `<div contenteditable="true"><h3>Photos</h3><p>${picture('a')}</p><strong>Gallery</strong>${picture('b')}</div>`,
    [undefined, 0],
  ],
  [
    'the only one beside the title, and how many there are is not known',
    `<aside><h2>Oak lamp</h2>${picture('a')}</aside>${related}`,
    ['a', 0],
  ],
  [
    'none beside the title but the sign of the site',
    `<aside><div class="title">Oak lamp</div><img src="https://i.example/favicon.jpg"></aside>`,
    [undefined, 0],
  ],
  ['none where nothing is said of any', `<section>${picture('a')}${picture('b')}</section>`, [undefined, 0]],
])('pictures of a form: %s', (_name, html, expected) => {
  expect(pictures(html)).toEqual(expected);
});
