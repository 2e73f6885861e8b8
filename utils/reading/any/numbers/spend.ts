import type { SeenMetric } from '../../../metric.ts';
import { fold } from '../../../text/normal.ts';
import { dictionary } from '../../dictionary.ts';
import { shownIn } from '../../shown.ts';
import { type CellHint, readPriceCell, withoutTrend } from '../../tables/cell.ts';
import type { Seen } from '../../tables/fields.ts';
import type { Draft } from '../../tables/identity.ts';
import type { Shape } from '../../tables/shape.ts';

/** At most this many texts of a page are looked at; longer ones are no names of numbers. */
const TEXTS_LIMIT = 3000;
const NAME_MAX = 60;

/** A shape that also knows what the page calls the cost of advertising, and what was sold. */
export function withSpend(root: Element, shape: Shape): Shape {
  const texts = shownIn(root)
    .lines.flatMap(({ parts }) => parts.map(({ text }) => text))
    .slice(0, TEXTS_LIMIT);
  const labels = texts.flatMap((text) => {
    const field = text.length > NAME_MAX ? undefined : fieldOf(text);
    return field ? [[fold(text), { field }] as const] : [];
  });
  return { ...shape, labels: { ...shape.labels, ...Object.fromEntries(labels) } };
}

const fieldOf = (text: string): 'spend' | 'revenue' | undefined =>
  dictionary.column(text) === 'spend' ? 'spend' : dictionary.price(text, 'sales') ? 'revenue' : undefined;

/** Without what is called sales and no more, where the number beside it has no money: it counts pieces or orders. */
export const withoutCounts = (seen: readonly Seen[]): Seen[] =>
  seen.filter(
    ({ field, header, lines }) =>
      field !== 'revenue' || !dictionary.price(header, 'sales') || lines.some(({ text }) => saysMoney(text)),
  );

const saysMoney = (text: string): boolean => {
  const read = readPriceCell([{ text, parts: [] }], {});
  return read.kind === 'value' && (read.value.currency !== undefined || /\p{Sc}/u.test(text));
};

/** Visits of a page are of no advertisement alone. */
const ofVisits = ['pageViews', 'sessions', 'visitors'] as const;

/**
 * What was spent on a listing, with its money; and where the page is of the advertisement, that alone and what was sold through it:
 * what else is counted there is counted of the advertisement, not of the listing.
 */
export function putSpend(
  draft: Draft,
  seen: readonly Seen[],
  money: CellHint,
  period: SeenMetric['period'],
  isOfAdvert: boolean,
): void {
  const spent = seen.filter(({ field }) => field === 'spend');
  const [first] = spent;
  const reads = spent.map(({ lines }) => readPriceCell(lines.map(withoutTrend), money));
  const sums = reads.flatMap((read) =>
    read.kind === 'value' && !read.value.max && !read.value.from ? read.value : [],
  );
  const [sum] = sums;
  const isOne = sums.length === spent.length && sums.every(({ amount }) => amount === sum?.amount);
  const { revenue, ...others } = draft.metrics ?? {};
  const isOfBoth = ofVisits.filter((name) => others[name]).length > 1;
  if (isOfAdvert || (spent.length > 0 && !isOfBoth)) {
    for (const name of Object.keys(draft.metrics ?? {})) delete draft.sources[name];
    draft.metrics = revenue ? { adSales: revenue } : {};
    if (revenue) draft.sources.adSales = 'number of an advertisement';
  }
  if (!first || !sum || !isOne) return;
  const { amount, currency } = sum;
  draft.metrics = { ...draft.metrics, spend: { value: Number(amount), ...(currency ? { currency } : {}), period } };
  draft.sources.spend = first.source;
}
