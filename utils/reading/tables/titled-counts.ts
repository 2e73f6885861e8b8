import type { MetricName } from '../../metric.ts';
import { textOf } from '../shown.ts';
import { type NumberField, readNumberCell } from './cell.ts';
import { isField, pairLabel } from './columns.ts';
import type { Draft } from './identity.ts';
import type { Shape } from './shape.ts';

/** Counts that may stand beside a picture of a heart or an eye. */
const counted = /^(?:pageViews|favourites|units|clicks|impressions|visitors|addToCart)$/;
const naming = ['title', 'aria-label'];
/** At most this many elements of a row are looked at. */
const LIMIT = 60;

/** Counts of a row whose name is shown when one points at them, in place of words only a small picture: those that no column says. */
export function putTitledCounts(draft: Draft, row: Element, shape: Shape): void {
  const found = new Map<string, { value: number | undefined; label: string }>();
  for (const element of [...row.querySelectorAll(naming.map((name) => `[${name}]`).join())].slice(0, LIMIT)) {
    const text = textOf(element);
    const label = naming.map((name) => element.getAttribute(name) ?? '').find((name) => pairLabel(name, shape)) ?? '';
    const meaning = label && text !== '' && text.length < 20 ? pairLabel(label, shape) : undefined;
    if (!isField(meaning) || !counted.test(meaning.field)) continue;
    const read = readNumberCell(meaning.field as NumberField, [{ text, parts: [] }], {});
    const value = read.kind === 'value' ? read.value : undefined;
    const before = found.get(meaning.field);
    found.set(meaning.field, { label, value: before && before.value !== value ? undefined : value });
  }
  for (const [name, { value, label }] of found) {
    if (value === undefined || draft.metrics?.[name as MetricName]) continue;
    draft.metrics = { ...draft.metrics, [name]: { value, period: null } };
    draft.sources[name as MetricName] = `label "${label}"`;
  }
}
