import { dictionary } from '../dictionary.ts';
import { means } from '../tables/columns.ts';
import { codeIn, type Draft, putCode } from '../tables/identity.ts';
import { pairsIn } from '../tables/pairs.ts';
import type { Shape } from '../tables/shape.ts';
import { houseOf } from './house-of.ts';

/** At most this many elements of a row are looked at, and no longer text of one. */
const PARTS_LIMIT = 300;
const TEXT_LIMIT = 80;
/** A label and a code of one word behind it. */
const labelled = /^(\p{L}[^:：#№\d]{1,40}?)\s?[:：#№]\s?([\w./-]{3,40})$/u;
/** What a page calls an element that bears a seller's code, and a code with a letter and a figure, as sellers make them. */
const called =
  /(?:^|[\s_-])(?:sku|vendor-?code|artik[eu]l|article-?(?:number|code))(?:[_-]?(?:code|value|text|no))?(?=\s|$)/i;
const ofSeller = /^(?=.*\d)(?=.*\p{L})[\p{L}\p{N}][\p{L}\p{N}._/-]{2,40}$|^\p{Lu}+(?:[-_/]\p{Lu}+)+$/u;

/**
 * Puts the codes of a row that stand in elements of their own beside its name, in one line with it: behind a label we know, 'ID 128453';
 * behind the name of the console's house, whose own it then is, where the seller's is known as well; or in an element that the page
 * calls so. Two that differ are none.
 */
export function putElementCodes(draft: Draft, row: Element, shape: Shape): void {
  if (draft.id !== null && draft.sku !== undefined) return;
  const found = { id: new Map<string, string>(), sku: new Map<string, string>() };
  const house = houseOf(new URL(row.baseURI));
  for (const element of [...row.querySelectorAll('*')].slice(0, PARTS_LIMIT)) {
    const text = element.childElementCount === 0 ? (element.textContent ?? '').trim() : '';
    if (text === '' || text.length > TEXT_LIMIT) continue;
    const line = { text, parts: [{ text, element }] };
    for (const { meaning, label, lines } of pairsIn([line], shape).pairs)
      for (const field of ['id', 'sku'] as const) {
        const code = means(meaning, field) ? codeIn(lines, meaning, shape) : undefined;
        if (code) found[field].set(code, `label "${label}"`);
      }
    const [, label = '', code = ''] = labelled.exec(text) ?? [];
    if (code !== '' && isOfHouse(label, house, draft) && shape.id?.test(code)) found.id.set(code, `label "${label}"`);
    if (called.test(element.getAttribute('class') ?? '') && ofSeller.test(text))
      found.sku.set(text, 'name of the element');
  }
  for (const field of ['id', 'sku'] as const) {
    const [first, ...more] = found[field];
    if (first && more.length === 0 && !draft[field] && draft.sku !== first[0] && draft.id !== first[0])
      putCode(draft, { field }, ...first);
  }
}

/** Whether a label is the name of the console's house and what codes are called: 'Jumia SKU'; a bare SKU of it is its own beside the seller's. */
function isOfHouse(label: string, house: string | undefined, { sku }: Draft): boolean {
  const words = label.toLowerCase().split(/\s+/);
  if (house === undefined || words.length < 2 || !words.includes(house)) return false;
  const meaning = dictionary.header(words.filter((word) => word !== house).join(' '));
  return means(meaning, 'id') || (means(meaning, 'sku') && sku !== undefined);
}
