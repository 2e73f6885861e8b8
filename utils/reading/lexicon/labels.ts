import type { MetricName } from '../../metric.ts';

/** The parts of a listing that a label may name. */
export type LabelField =
  | 'title'
  | 'image'
  | 'id'
  | 'sku'
  | 'parent'
  | 'price'
  | 'stock'
  | 'rating'
  | 'reviews'
  | 'category'
  | 'brand'
  | MetricName;

/**
 * Labels by what they mean: a field of ours, '#spu' for a code of another kind, '~fee' for what is known and never read.
 * Entries are parted by ';' and stand as `fold` makes them; '[a|b|]' stands for a, b or nothing, with one space or none round it
 * as the language writes.
 */
export type Labels = { readonly [Meant in LabelField | `#${string}` | `~${string}`]?: string };

/** All the labels an entry stands for: '[商品|] 曝光 [量|数]' for 商品曝光量, 商品曝光数, 曝光量 and 曝光数. */
export function labelsOf(entry: string): string[] {
  let labels = [''];
  for (const piece of entry.split(/[[\]]/)) {
    const choices = piece.split('|');
    labels = labels.flatMap((label) => choices.map((choice) => label + choice));
  }
  return labels.map(tight);
}

/** One space where words meet, none beside signs and scripts that are written without. */
const tight = (label: string): string =>
  label
    .replace(/ {2,}/g, ' ')
    .replace(/ ?([-,:()]|[\u0e00-\u0eff\u3000-\u30ff\u3400-\u9fff]) ?/g, '$1')
    .trim();
