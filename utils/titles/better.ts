import { isNamed } from './brand.ts';
import type { Objection } from './clean.ts';
import type { Composed } from './compose.ts';
import type { Aim, Workplace } from './making.ts';
import { columnsOf } from './order.ts';
import { squeezed } from './told.ts';

const musts = (list: readonly Objection[]): number => list.filter(({ level }) => level === 'must').length;

/**
 * Whether a variant is better than the title: fewer objections and none of them new, a fact the title lacks, the brand where the
 * marketplace wants it, or, for the short one, all of it seen on a phone. Commas and a new order of the rest are not.
 */
export function isBetter(
  { title, objections, making, order, brand: brandLeft }: Workplace,
  composed: Composed,
  aim: Aim,
): boolean {
  const now = making.check(composed.title);
  if (musts(now) > musts(objections) || (musts(now) === musts(objections) && now.length > objections.length))
    return false;
  if (musts(now) < musts(objections) || now.length < objections.length) return true;
  if (squeezed(composed.title) === squeezed(title)) return false;
  // What a phone shows of the title may hold all of it already.
  // The person's own order is what they asked for.
  if (aim === 'template') return true;
  if (aim === 'phone')
    return composed.placed.some(
      ({ piece: { span } }) => span !== undefined && columnsOf(title.slice(0, span[1])) > order.shown,
    );
  const added = composed.placed.some(({ piece }) => piece.span === undefined);
  const brand = composed.placed.findIndex(({ piece }) => piece.kind === 'brand');
  const before = composed.placed[brand - 1]?.piece.span;
  const after = composed.placed[brand + 1]?.piece.span;
  const own = composed.placed[brand]?.piece.span;
  // '[LTD] Air Wick …': before the brand stands no more than a tag.
  const tagged = after && own && /^\s*[[(【][^\])】]*[\])】]\s*$/u.test(title.slice(after[0], own[0]));
  const moved = own && ((before && before[0] > own[0]) || (after && after[0] < own[0] && !tagged));
  const left =
    order.noBrand && brandLeft !== undefined && isNamed(title, brandLeft) && !isNamed(composed.title, brandLeft);
  return added || Boolean(moved) || left;
}

/** Pieces that left their place among the others, as the title writes them. */
export function movedIn({ placed }: Composed): string[] {
  const own = placed.flatMap(({ piece }) => (piece.span ? [{ at: piece.span[0], text: piece.text }] : []));
  // The longest run that is still in order stayed; the others moved.
  const best = own.map(() => 1);
  const from = own.map(() => -1);
  for (const [index, { at }] of own.entries())
    for (let before = 0; before < index; before += 1)
      if ((own[before]?.at ?? 0) < at && (best[before] ?? 0) >= (best[index] ?? 0)) {
        best[index] = (best[before] ?? 0) + 1;
        from[index] = before;
      }
  const stayed = new Set<number>();
  for (let last = best.indexOf(Math.max(0, ...best)); last >= 0; last = from[last] ?? -1) stayed.add(last);
  return own.filter((_, index) => !stayed.has(index)).map(({ text }) => text);
}
