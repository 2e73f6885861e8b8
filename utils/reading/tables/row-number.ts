import { codePlaced } from '../data/shop-code.ts';

/** At most this many links of a row are looked at. */
const LINKS_LIMIT = 20;
/** Shorter than this is a word on a button. */
const NAME_MIN = 8;

/**
 * The number a console knows a row's goods by: the value of the box that ticks the row, where a link of the row leads by
 * the same number or the row itself bears it. Two boxes, or a number that nothing else names, are none.
 */
export const ownNumber = (row: Element): string | undefined => tickedNumber(row) ?? ledNumber(row);

/** The number in the addresses of the row's links that bear a picture or a name, where such addresses name one and the same. */
function ledNumber(row: Element): string | undefined {
  const links = [...row.querySelectorAll('a[href]')]
    .slice(0, LINKS_LIMIT)
    .filter((link) => link.querySelector('img') !== null || (link.textContent ?? '').trim().length >= NAME_MIN);
  const numbers = new Set<string>();
  for (const link of links) {
    const href = link.getAttribute('href') ?? '';
    const code =
      href.length < 2000 && URL.canParse(href, link.baseURI) ? codePlaced(new URL(href, link.baseURI)) : undefined;
    if (code) numbers.add(code);
  }
  const [number, ...more] = numbers;
  return number && more.length === 0 && /^(?:\d{4,20}|B0[A-Z0-9]{8})$/.test(number) ? number : undefined;
}

function tickedNumber(row: Element): string | undefined {
  const [box, ...boxes] = row.querySelectorAll('input[type="checkbox"][value]');
  const number = box?.getAttribute('value') ?? '';
  if (boxes.length > 0 || !/^[1-9]\d{0,19}$/.test(number)) return undefined;
  const named = [row.id, row.getAttribute('data-id'), row.getAttribute('data-row-key')];
  const led = [...row.querySelectorAll('a[href]')].slice(0, LINKS_LIMIT).map((link) => link.getAttribute('href'));
  const ends = new RegExp(`(?:^|[-_=/])${number}$`);
  const leads = new RegExp(`[=/]${number}(?=[/?&#]|$)`);
  return named.some((name) => ends.test(name ?? '')) ||
    led.some((address) => leads.test((address ?? '').slice(0, 2000)))
    ? number
    : undefined;
}
