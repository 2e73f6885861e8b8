/** At most this many links of a row are looked at. */
const LINKS_LIMIT = 20;

/**
 * The number a console knows a row's goods by: the value of the box that ticks the row, where a link of the row leads by
 * the same number or the row itself bears it. Two boxes, or a number that nothing else names, are none.
 */
export function ownNumber(row: Element): string | undefined {
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
