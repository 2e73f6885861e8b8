import { currenciesOf } from '../../text/currencies.ts';
import { foldHeader } from '../../text/header.ts';

/** A column's header: as the file has it, and in the form headers are compared in. */
export interface Header {
  /** As it stands, line breaks as spaces; repeated ones numbered: 'Динамика (2)'. */
  name: string;
  key: string;
  /** The currencies a sign or code in it may mean: 'Sales (₹)', 'Цена, руб.'. */
  currencies: readonly string[];
  /** The header above it, where there are two rows and that one spans several columns. */
  group?: string;
}

/** A header in the form headers are compared in: folded, without the formula behind '=' and the currency at its end. */
export function headerKey(text: string): { key: string; currencies: readonly string[] } {
  const folded = foldHeader(text);
  // eBay writes what a number is made of behind it: 'Click-through rate = Page views from eBay site/Total impressions'.
  const formula = folded.indexOf('=');
  const label = formula > 2 && !folded.slice(0, formula).includes('(') ? folded.slice(0, formula) : folded;
  const [whole = '', bracketed, listed] = /(?:\(([^()]{1,6})\)|,([^\s,()]{1,5}))$/.exec(label) ?? [];
  const sign = bracketed ?? listed;
  const currencies = sign === undefined ? [] : currenciesOf(/^[a-z]{3}$/.test(sign) ? sign.toUpperCase() : sign);
  // 'Заказали на сумму, ₽ (предыдущий период)': a sign of money inside names the currency and stays part of the key.
  if (currencies.length === 0) return { key: label, currencies: currenciesOf(/\p{Sc}/u.exec(label)?.[0] ?? '') };
  return { key: label.slice(0, label.length - whole.length).trim(), currencies };
}

/** Line breaks of a cell say nothing in a header; everything else of it is kept, the space behind it too. */
const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').slice(0, 300);

/** The headers of a table whose header is one row, or two of which the upper spans columns and gives its name where the lower is empty. */
export function headersOf(lower: readonly string[], upper: readonly string[] = []): Header[] {
  const width = Math.max(lower.length, upper.length);
  const seen = new Map<string, number>();
  let group = '';
  return Array.from({ length: width }, (_, at) => {
    const above = oneLine(upper[at] ?? '').trim();
    const below = lower[at] ?? '';
    if (above !== '') group = above;
    const text = oneLine(below.trim() === '' ? above : below);
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    const name = text.trim() === '' ? `(${at + 1})` : count > 1 ? `${text} (${count})` : text;
    return { name, ...headerKey(text), ...(below.trim() !== '' && group !== '' ? { group } : {}) };
  });
}
