import type { Composed } from './compose.ts';
import { unitOf } from './units.ts';
import type { Vocabulary } from './words/index.ts';

/** What is left of markup and of lists that were torn apart: '# 39', '& ;', '()'. */
const torn = /[#&]\s\p{Nd}|[#&]\s*;|\(\s*\)|[,;]\s*[,;]|(?:^|\s)[#№&+]\s*$/u;
/** A single letter, or a possessive, that belonged to a word. */
const letterAlone = /(?:^|\s)['’]?s(?:\s|$)/u;

/** Whether a title reads as a whole: the goods are named in more than a letter, and no piece begins or ends in the middle of a phrase. */
export function isWhole({ title, placed }: Composed, { words }: Vocabulary): boolean {
  if (torn.test(title) || letterAlone.test(title) || !isPaired(title)) return false;
  const product = placed.find(({ piece }) => piece.kind === 'product')?.piece.text ?? '';
  // 'realme C67': behind its brand a model names the goods.
  const branded = placed.some(({ piece }) => piece.kind === 'brand') && /\p{Nd}/u.test(product);
  if (product.replace(/[^\p{L}]/gu, '').length < (branded ? 1 : 2)) return false;
  return placed.every(({ piece: { text, kind, attached } }) => {
    if (kind === 'quantity' || kind === 'size' || kind === 'pack') return true;
    const parts = text.toLowerCase().split(/\s+/);
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    if (/\p{Nd}$/u.test(parts.at(-2) ?? '') && unitOf(text.split(/\s+/).at(-1) ?? '')) return true;
    // A name may open with an article: 'The Ordinary', 'La Roche-Posay'.
    const opens = kind !== 'brand' && kind !== 'product' && kind !== 'model' && !attached && parts.length > 1;
    return !(words.links.includes(last) && parts.length > 1) && !(opens && joins.has(first));
  });
}

/** Every bracket that opens closes again. */
function isPaired(title: string): boolean {
  const open: string[] = [];
  for (const sign of title) {
    const closing = pairs[sign];
    if (closing) open.push(closing);
    else if (Object.values(pairs).includes(sign) && open.pop() !== sign) return false;
  }
  return open.length === 0;
}
const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '【': '】', '「': '」', '《': '》' };

/** What a piece by itself does not begin with. */
const joins = new Set([
  '&',
  '+',
  'and',
  'or',
  'of',
  'und',
  'oder',
  'et',
  'ou',
  'y',
  'e',
  'o',
  'и',
  'или',
  'i',
  'lub',
  'dan',
  'atau',
  'và',
]);
