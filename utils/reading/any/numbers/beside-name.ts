import { saysOpinion } from '../../lexicon/reviews.ts';
import { shownIn } from '../../shown.ts';
import { putFields, type Seen } from '../../tables/fields.ts';
import { codeIn, type Draft, putCode } from '../../tables/identity.ts';
import { isField, means } from '../../tables/meanings.ts';
import { pairsIn } from '../../tables/pairs.ts';
import type { Shape } from '../../tables/shape.ts';

/** Puts in what the head of a page of numbers says of its listing beside name, price and stock: the seller's code, and its stars. */
export function putBeside(draft: Draft, box: Element, shape: Shape): void {
  const { pairs } = pairsIn(shownIn(box).lines, shape);
  const codes = pairs.flatMap(({ meaning, label, lines }) => {
    const code = means(meaning, 'sku') ? codeIn(lines, meaning, shape) : undefined;
    return code ? [{ meaning, label, code }] : [];
  });
  const [own] = codes;
  // Two of them are of two things.
  if (own && new Set(codes.map(({ code }) => code)).size === 1)
    putCode(draft, own.meaning, own.code, `label "${own.label}"`);
  const seen = pairs.flatMap(({ meaning, label, lines }) =>
    isField(meaning) && (means(meaning, 'rating') || means(meaning, 'reviews'))
      ? parted({ ...meaning, row: 1, header: label, source: `label "${label}"`, lines })
      : [],
  );
  putFields(draft, seen, { period: null, variants: false }, []);
}

/** A mark with how many gave it: '4,6 (388 değerlendirme)'. */
const marked = /^([0-5](?:[.,]\d{1,2})?) ?[(（](\p{Nd}[\p{Nd}.,'’\s]*)(\p{L}[\p{L} ]{2,24})[)）]$/u;

function parted(seen: Seen): Seen[] {
  const [line, ...others] = seen.lines;
  const [, mark, count, words = ''] = (others.length === 0 && marked.exec(line?.text ?? '')) || [];
  if (seen.field !== 'rating' || !line || !mark || !count || !saysOpinion.test(words)) return [seen];
  const part = (field: 'rating' | 'reviews', text: string): Seen => ({ ...seen, field, lines: [{ ...line, text }] });
  return [part('rating', mark), part('reviews', count.trim())];
}
