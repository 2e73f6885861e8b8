import { eaeu } from './eaeu.ts';
import { eu } from './eu.ts';
import { euMembers } from './eu-members.ts';
import { jp } from './jp.ts';
import { kz } from './kz.ts';
import type { Market, Requirement } from './market.ts';
import { ru } from './ru.ts';
import { us } from './us.ts';

// To add a requirement: a row in its market's file, with its source, the day it was read, words in three languages and
// titles it must and must not be asked of (run as tests). To add a market: a file `utils/markets/<id>.ts` and one line
// below; `within` names the markets whose requirements hold there too. A law that changed: `until` on the old row, a new
// row with `since`. What is only believed has `sure: 'reported'`.
export const markets: readonly Market[] = [eu, us, eaeu, ru, kz, jp, ...euMembers];

const byId = new Map(markets.map((market) => [market.id, market]));
const requirementsById = new Map(markets.flatMap(({ requirements }) => requirements).map((one) => [one.id, one]));

export const marketOf = (id: string): Market | undefined => byId.get(id);
export const requirementOf = (id: string): Requirement | undefined => requirementsById.get(id);

/** A market and those it lies within, the nearest first; nothing for one that is not in the data. */
export function lineOf(id: string): Market[] {
  const market = byId.get(id);
  return market ? [market, ...(market.within ?? []).flatMap(lineOf)] : [];
}

/** What is asked, by which market's law, and the attributes on which the listing is silent: then the person is asked first. */
export interface Asked {
  market: string;
  requirement: Requirement;
  ask: string[];
}

/** A kind of goods and the group it belongs to. */
export interface Goods {
  id: string;
  group?: string;
}

/**
 * What a market asks of some goods on a day ('yyyy-mm-dd'), with what it inherits; what will hold later is among it, what
 * has ended is not. `claims`: what the listing claims or shows ('organic').
 */
export function requirementsFor(
  id: string,
  goods: readonly Goods[],
  claims: readonly string[],
  today: string,
): Asked[] {
  return lineOf(id).flatMap((market) =>
    market.requirements.flatMap((requirement) => {
      const ask = asksOf(requirement, id, goods, claims, today);
      return ask ? [{ market: market.id, requirement, ask }] : [];
    }),
  );
}

/** The attributes still to be asked before a requirement is sure to apply; undefined where it does not, or has ended. */
export function asksOf(
  requirement: Requirement,
  market: string,
  goods: readonly Goods[],
  claims: readonly string[],
  today: string,
): string[] | undefined {
  const { until } = requirement.citation;
  if (until !== undefined && until < today) return undefined;
  if (requirement.notIn?.includes(market) || !goods.some((one) => isFor(requirement, one))) return undefined;
  return openQuestions(requirement, claims);
}

/** Whether a requirement is for a kind of goods. */
export const isFor = ({ goods, exceptGoods }: Requirement, { id, group }: Goods): boolean =>
  (goods.includes(id) || (group !== undefined && goods.includes(group))) && !exceptGoods?.includes(id);

function openQuestions(
  { when = [], whenAny = [], unless = [], ask = [] }: Requirement,
  claims: readonly string[],
): string[] | undefined {
  if (unless.some((id) => claims.includes(id))) return undefined;
  const open = when.filter((id) => !claims.includes(id));
  if (open.some((id) => !ask.includes(id))) return undefined;
  if (whenAny.length === 0 || whenAny.some((id) => claims.includes(id))) return open;
  const askable = whenAny.filter((id) => ask.includes(id));
  return askable.length > 0 ? [...open, ...askable] : undefined;
}

/** Whether our data says anything of these goods in a market. False never means that nothing is needed: only that nobody looked. */
export const covers = (id: string, goods: readonly Goods[]): boolean =>
  lineOf(id).some(({ requirements }) =>
    requirements.some((requirement) => goods.some((one) => isFor(requirement, one))),
  );
