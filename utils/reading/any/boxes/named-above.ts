import { squeeze } from '../../../text/normal.ts';
import { dictionary } from '../../dictionary.ts';
import { shownIn } from '../../shown.ts';
import { type CellHint, readPriceCell } from '../../tables/cell.ts';
import { columnOf, isField, means } from '../../tables/columns.ts';
import type { Draft } from '../../tables/identity.ts';
import { codesOf } from '../../tables/identity.ts';
import type { Shape } from '../../tables/shape.ts';

/** A name of goods: two words at least, or so many signs of a script that writes without spaces. */
const isName = (text: string): boolean =>
  text.length >= 8 && (/\S\s+\S/.test(text) || /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text));
/** What bears a label of its own, known or not. */
const labelled = /^[^:：]{1,40}[:：]|^.{1,40} [-–—] \S+$/u;

/** The row of names that stands above boxes of a list and is made as they are: 'Name / SKU', 'Image / Price / Quantity'. */
export interface Names {
  /** It begins with the name of the goods. */
  title: boolean;
  /** It names the price, and no other money. */
  price: boolean;
}

/** What stands above the first box of a list and is made as it is: a row of names. */
export function rowAbove([first]: readonly Element[]): Element | undefined {
  const above = first?.previousElementSibling;
  return above?.localName === first?.localName && above?.childElementCount === first?.childElementCount
    ? (above ?? undefined)
    : undefined;
}

/** What the names above boxes say of the values that bear no label in them. */
export function namesAbove(boxes: readonly Element[], shape: Shape): Names {
  const above = rowAbove(boxes);
  if (!above) return { title: false, price: false };
  const parts = shownIn(above).lines.flatMap((line) => line.parts.map(({ text }) => text));
  const columns = parts.map((text, at) => columnOf([text], at, shape));
  const [one] = columns;
  const isTitle = one?.role === 'product' || one?.role === 'name' || means(one?.meaning, 'title');
  const money = columns.filter(
    ({ meaning }) =>
      means(meaning, 'price') ||
      means(meaning, 'revenue') ||
      (meaning && 'known' in meaning && /price|fee|money/.test(meaning.known)),
  );
  // What has no meaning for us may be an amount as well.
  const isPlain = columns.every(
    ({ meaning, role, header }) => meaning || role || dictionary.price(header, 'other') !== true,
  );
  return { title: isTitle, price: money.length === 1 && isField(money[0]?.meaning) && isPlain };
}

/** Puts what stands without a label in a box where the names above say that it is there: the first text, and the only amount of money. */
export function putNamedAbove(draft: Draft, box: Element, names: Names, hint: CellHint): void {
  const { lines } = shownIn(box);
  const [first] = lines;
  if (names.title && draft.title === undefined && first && !first.cut && !first.glued) {
    const text = squeeze(first.text, 500);
    if (isName(text) && !labelled.test(text) && !codesOf(draft).has(text) && !/(…|\.\.\.)$/.test(text)) {
      draft.title = text;
      draft.sources.title = 'first text under names';
    }
  }
  if (!names.price || draft.price !== undefined) return;
  const amounts = lines.flatMap((line) => {
    const read =
      /\p{Nd}/u.test(line.text) && /[\p{Sc}\p{L}]/u.test(line.text) ? readPriceCell([line], hint) : undefined;
    return read?.kind === 'value' && (read.value.currency || /\p{Sc}/u.test(line.text))
      ? [{ line, price: read.value }]
      : [];
  });
  const [only, ...more] = amounts;
  if (!only || more.length > 0) return;
  draft.price = only.price;
  draft.sources.price = 'only amount under names';
}
