/** At most this many links of a row are looked at. */
const LINKS_LIMIT = 20;
/** Where a program's form of goods stands, by their number: 'rt=catalog/product/update&product_id=86', 'cmd=product&pID=86'. */
const toForm =
  /[=/](?:products?|items?|goods)(?:[/.|_-](?:update|edit|form|view|detail))?(?:\.\w{1,5})?[?&](?:[^#]{0,300}&)?(?:p|product_?|item_?|goods_?)id=(\d{1,20})(?=&|#|$)/i;

/**
 * The number of goods by which the links of a row lead to their form, where all such lead by one and the row says it elsewhere:
 * as its own name, in its first box to tick, or in the names of its fields.
 */
export function ledNumber(row: Element): string | undefined {
  const links = [...row.querySelectorAll('a[href]')].slice(0, LINKS_LIMIT);
  const numbers = new Set(
    links.flatMap((link) => toForm.exec((link.getAttribute('href') ?? '').slice(0, 1000))?.[1] ?? []),
  );
  const [number, ...more] = numbers;
  if (!number || more.length > 0) return undefined;
  const box = row.querySelector('input[type="checkbox"],input[type="text"],input:not([type])');
  const said = [row.id, row.getAttribute('data-id'), box?.id, box?.getAttribute('name'), box?.getAttribute('value')];
  const itself = new RegExp(`(?:^|[-_[=])${number}(?:\\]|$)`);
  return said.some((text) => itself.test((text ?? '').slice(0, 200))) ? number : undefined;
}
