import { judgePicture, type PictureJudgement } from '../../utils/judge-picture.ts';
import { marketplaceOf } from '../../utils/marketplaces/index.ts';
import { policiesOf } from '../../utils/marketplaces/policies.ts';
import type { Measured } from '../../utils/pictures/measured.ts';
import type { Wish } from '../../utils/pictures/mend/wish.ts';
import { type Policy, policiesForGoods, policiesOn } from '../../utils/policy.ts';
import { rules } from '../../utils/rules/index.ts';
import { wishOf } from '../../utils/rules/wish.ts';

/** For whom a picture is looked at. */
export interface Aim {
  marketplace: string;
  store: string;
  role: 'main' | 'other';
  /** What is on the picture, by the ids of `utils/goods` with the groups they lie within; empty where nobody says. */
  goods: readonly string[];
  /** 'yyyy-mm-dd'. */
  today: string;
}

/** The stores of a marketplace; none where only one set of rules is laid down. */
export const storesOf = (marketplace: string): string[] => {
  const stores = marketplaceOf(marketplace)?.stores.map(({ id }) => id) ?? [];
  return stores.length > 1 ? stores : [];
};

/** The store whose rules are looked at where nobody says which: the American one, else the first. */
export function usualStore(marketplace: string): string {
  const stores = marketplaceOf(marketplace)?.stores.map(({ id }) => id) ?? [];
  return stores.includes('US') ? 'US' : (stores[0] ?? 'global');
}

/** What holds for such a picture. */
export const policiesFor = ({ marketplace, store, goods, today }: Aim): Policy[] =>
  policiesForGoods(policiesOn(policiesOf(marketplace), store, today), goods);

/** What the rules say of a file for an aim. `original`: it is no thumbnail; `index`: its place among those it stands with, from 0. */
export const judgeFor = (measured: Measured, aim: Aim, { original = true, index = 0 } = {}): PictureJudgement =>
  judgePicture({
    measured,
    role: aim.role,
    index,
    original,
    policies: policiesFor(aim),
    rules,
    goods: aim.goods,
    today: aim.today,
  });

export const wishFor = (aim: Aim): Wish => wishOf(policiesFor(aim), aim.role, aim.goods);

/** How a verdict is drawn. */
export const stateOfVerdict = { pass: 'pass', warn: 'better', fail: 'must', 'could-not-measure': 'unread' } as const;

/** The order of main pictures: what fails least first, then what warns least, then what could be told best. */
export function byVerdict(a: PictureJudgement, b: PictureJudgement): number {
  const count = ({ findings }: PictureJudgement, verdict: string) =>
    findings.filter((one) => one.verdict === verdict).length;
  for (const verdict of ['fail', 'warn', 'could-not-measure'])
    if (count(a, verdict) !== count(b, verdict)) return count(a, verdict) - count(b, verdict);
  return 0;
}
