import { lineOfGoods } from '../../utils/goods/kinds.ts';
import { mediaOf } from '../../utils/goods/media.ts';
import type { Listing } from '../../utils/listing.ts';
import { policiesOf } from '../../utils/marketplaces/policies.ts';
import { policiesForGoods, policiesOn } from '../../utils/policy.ts';
import type { Report } from '../../utils/report.ts';
import { lengthIn } from '../../utils/text/measure.ts';
import type { CheckState } from '../parts/StateMark.tsx';

/** How long a title is and how long it may be, in the unit the marketplace counts in; `over`: how it stands if it is longer. */
export interface TitleLength {
  length: number;
  max: number;
  unit: 'characters' | 'utf16' | 'bytes' | 'words';
  over: CheckState;
}

/** The title against every length limit that holds for these goods in its store on a day, the strictest Must first. */
export function titleLengths(listing: Listing, goods: Report['goods'], day: string): TitleLength[] {
  const { title, marketplace, store } = listing;
  if (title === undefined) return [];
  const named = [...(mediaOf(listing) ? ['media'] : []), ...goods.flatMap(({ id }) => lineOfGoods(id))];
  const order: readonly CheckState[] = ['must', 'look', 'better'];
  return policiesForGoods(policiesOn(policiesOf(marketplace), store, day), named)
    .flatMap((policy): TitleLength[] => {
      if (policy.on !== 'title-length') return [];
      const { max, unit, level, varies, advised, citation } = policy;
      const over = advised ? 'better' : varies || citation.sure === 'reported' ? 'look' : level;
      return [{ length: lengthIn(title, unit), max, unit, over }];
    })
    .sort((a, b) => order.indexOf(a.over) - order.indexOf(b.over) || a.max - b.max);
}
