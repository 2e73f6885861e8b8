import { markets } from '../markets/index.ts';
import type { Requirement } from '../markets/market.ts';

/** A law that begins or changes on a day. */
export interface LawChange {
  on: string;
  markets: string[];
  requirement: Requirement;
  /** Whether something in it changes; otherwise it begins. */
  within?: true;
  /** Goods for which it begins on that day; absent: all it is for. */
  goods?: readonly string[];
}

/** Laws that begin or change within some days, by day: data alone, whatever is listed. */
export function changesBetween(first: string, last: string): LawChange[] {
  const found = new Map<string, LawChange>();
  const note = (market: string, key: string, change: Omit<LawChange, 'markets'>) => {
    if (change.on < first || change.on > last) return;
    const before = found.get(key);
    if (before) before.markets.push(market);
    else found.set(key, { ...change, markets: [market] });
  };
  for (const { id, requirements } of markets)
    for (const requirement of requirements) {
      const { citation, begins = [], changes = [] } = requirement;
      if (citation.since) note(id, `${requirement.id} begins`, { on: citation.since, requirement });
      for (const { on, goods } of begins) note(id, `${requirement.id} ${on} ${goods}`, { on, requirement, goods });
      for (const { on } of changes) note(id, `${requirement.id} ${on} within`, { on, requirement, within: true });
    }
  return [...found.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
