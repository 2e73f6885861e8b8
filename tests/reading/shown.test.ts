import { expect, test } from 'vitest';
import { shownIn } from '../../utils/reading/shown.ts';
import { attachShadows, openPage } from '../page.ts';

const cell = (html: string): Element => {
  const page = openPage(`<main>${html}</main>`, 'https://a.example/');
  const main = page.querySelector('main');
  if (!main) throw new Error('no cell');
  attachShadows(page);
  return main;
};

test.each([
  ['inline elements are one line', '<span>¥</span><b>12</b><span>.99</span>', ['¥12.99']],
  ['an icon to press is no text', '<span>Rp64.900</span><a class="edit-icon">✎</a>', ['Rp64.900']],
  ['what can be done with a value is another line', '<span>￥13.26</span><a class="lnk">调价</a>', ['￥13.26', '调价']],
  ['a link that holds the value is not', 'ID: <a href="#">4471</a>', ['ID: 4471']],
  ['nor is one that leads somewhere', 'Sold by <a href="/shop/7">Walnut House</a>', ['Sold by Walnut House']],
  ['nor one out of a font of icons', '<i class="icon">\ue632</i><span>12</span>', ['12']],
  ['signs within a text are', '<a href="#">Sun ☀ hat</a><span>🔥</span>', ['Sun ☀ hat🔥']],
  ['marks are', '<span>4.5</span><i class="icon">★</i>', ['4.5★']],
  ['blocks are lines', '<div>1,234</div><div>+5%</div>', ['1,234', '+5%']],
  ['a break is a break', '12<br>5', ['12', '5']],
  ['figures of two elements do not run together', '<span>4</span><span>02</span>', ['4', '02']],
  ['not even with a space between', '<span>12</span> <span>345</span>', ['12', '345']],
  ['a trend beside a number is another line', '<span>12</span><span>+5%</span>', ['12', '+5%']],
  ['a range of two elements stays one', '<span>12.00</span><span> - </span><span>15.00</span>', ['12.00 - 15.00']],
  ['a range that is written as one piece stays one', '<span>12.00</span><span> - 15.00</span>', ['12.00 - 15.00']],
  ['what is struck through is not shown', '<s>15.99</s><span>12.99</span>', ['12.99']],
  ['nor by its style', '<span style="text-decoration: line-through">15</span>12', ['12']],
  ['texts for screen readers are not shown', '<b>12</b><span class="clipped">Not Editable</span>', ['12']],
  ['unless there is nothing else', '<span class="a-offscreen">$12.99</span>', ['$12.99']],
  [
    'program, drawings and choices are no text',
    '<style>.a{}</style><script>1</script><svg><text>9</text></svg><select><option>7</select>5',
    ['5'],
  ],
  ['menus are no text', '<div role="menu">Edit</div>5', ['5']],
  ['what is hidden is not shown', '<div hidden>1</div><div style="display:none">2</div>3', ['3']],
  [
    'a field shows what it holds',
    '<input value="12.99"><input type="checkbox" value="on"><input type="hidden" value="9">',
    ['12.99'],
  ],
  [
    'a custom field shows its inner one',
    '<kat-input value="1"><template shadowrootmode="open"><input value="2"></template></kat-input>',
    ['2'],
  ],
  [
    'or its attribute before it is drawn',
    '<kat-input value="1"></kat-input><kat-label text="Active"></kat-label>',
    ['1', 'Active'],
  ],
  [
    'what is put into a slot is drawn there',
    '<x-row><template shadowrootmode="open"><p>a <slot></slot></p></template>b</x-row>',
    ['a b'],
  ],
  ['a comment parts nothing', '12<!-- -->%', ['12%']],
])('%s', (_name, html, lines) => {
  expect(shownIn(cell(html)).lines.map(({ text }) => text)).toEqual(lines);
});

test('split text nodes are one text', () => {
  const element = cell('1234');
  (element.firstChild as Text).splitText(2);
  expect(shownIn(element).lines.map(({ text }) => text)).toEqual(['1234']);
});

test('links, pictures and skeletons are told', () => {
  const shown = shownIn(
    cell(
      '<a href="/x">Name <b>one</b></a><img src="a.jpg"><i style="background-image: url(b.jpg)"></i><p class="skeleton"></p>',
    ),
  );
  expect(shown.links.map(({ address, text }) => [address, text])).toEqual([['/x', 'Name one']]);
  expect(shown.pictures).toHaveLength(2);
  expect(shown.waiting).toBe(true);
});

test('neither depth nor length nor number brings it down', () => {
  const depth = 2000;
  const html = `${'<i>'.repeat(depth)}deep${'</i>'.repeat(depth)}<p>${'x'.repeat(2_000_000)}</p>${'<b>1</b>'.repeat(5000)}`;
  const { lines } = shownIn(cell(html));
  expect(lines.length).toBeLessThan(4000);
  expect(lines.every(({ text }) => text.length <= 4000)).toBe(true);
});
