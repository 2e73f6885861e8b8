import type { MetricName } from '../../metric.ts';
import { squeeze } from '../../text/normal.ts';
import { textOf } from '../shown.ts';
import { isField, pairLabel } from './columns.ts';
import { putFields, type Seen } from './fields.ts';
import type { Draft } from './identity.ts';
import { countIn } from './pairs.ts';
import type { Shape } from './shape.ts';

/** Counts that may stand beside a picture of a heart or an eye. */
const counted = /^(?:pageViews|favourites|units|clicks|impressions|visitors|addToCart)$/;
/** At most this many elements of a row are looked at. */
const LIMIT = 60;
/** What is longer is no count. */
const TEXT_MAX = 20;

/**
 * Counts of a row whose name only a small picture shows, or is shown when one points at them: those that no column says. The name is
 * that of the count's own box, or of the picture just before it.
 */
export function putTitledCounts(draft: Draft, row: Element, shape: Shape): void {
  const named = [...row.querySelectorAll('[title],[aria-label],img[alt],svg>title')].slice(0, LIMIT);
  const seen = named.flatMap((element): Seen[] => {
    const name = squeeze((nameOf(element) ?? '').slice(0, 80));
    // 'Likes: 34' says the number once more.
    const both = countIn(name.replace(/[:：]/, ' '), shape);
    const { label, meaning } = both ?? { label: name, meaning: pairLabel(name, shape) };
    const text = isField(meaning) && counted.test(meaning.field) ? besideName(element) : '';
    if (!isField(meaning) || text === '' || text.length > TEXT_MAX || draft.metrics?.[meaning.field as MetricName])
      return [];
    const lines = [text, ...(both ? [both.count] : [])].map((text) => ({ text, parts: [] }));
    return [{ ...meaning, row: 1, header: label, source: `label "${label}"`, lines }];
  });
  putFields(draft, seen, { period: null, variants: false }, []);
}

const nameOf = (element: Element): string | null | undefined =>
  element.localName === 'title'
    ? element.textContent
    : ['title', 'aria-label', 'alt'].map((name) => element.getAttribute(name)).find(Boolean);

/** What stands in a named box, or behind a named picture: where pictures and texts in a box do not take turns, nobody knows whose they are. */
function besideName(element: Element): string {
  let icon = element.closest('svg') ?? element;
  const own = writtenIn(icon);
  if (own !== '') return own;
  while (icon.parentElement && writtenIn(icon.parentElement) === '') icon = icon.parentElement;
  const nodes = [...(icon.parentElement?.childNodes ?? [])].filter((node) => node.nodeType === 1 || writtenIn(node));
  const takeTurns = nodes.length % 2 === 0 && nodes.every((node, at) => (writtenIn(node) === '') === (at % 2 === 0));
  const next = takeTurns && nodes[nodes.indexOf(icon) + 1];
  return next ? writtenIn(next) : '';
}

const writtenIn = (node: Node): string =>
  node.nodeName === 'svg'
    ? ''
    : node.nodeType === 1
      ? textOf(node as Element)
      : squeeze(node.nodeType === 3 ? (node.textContent ?? '') : '');
