import { ownLaws, sharedLaws } from './laws.ts';
import type { Market, Requirement } from './market.ts';

const sharedRows = sharedLaws.map(({ markets: where, ...requirement }) => ({ where, requirement }));

/** Every market, with what it shares with others among its requirements. */
export const markets: readonly Market<Requirement>[] = ownLaws.map((market) => ({
  ...market,
  requirements: [
    ...market.requirements,
    ...sharedRows.flatMap(({ where, requirement }) => (where.includes(market.id) ? [requirement] : [])),
  ],
}));

/** Markets one can sell in: all but the rules of carriage and of leaving China, which stand beside every one of them. */
export const targets: readonly Market<Requirement>[] = markets.filter(
  ({ id }) => id !== 'GLOBAL' && id !== 'CN-EXPORT',
);

const byId = new Map(markets.map((market) => [market.id, market]));
const requirementsById = new Map(markets.flatMap(({ requirements }) => requirements).map((one) => [one.id, one]));

export const marketOf = (id: string): Market<Requirement> | undefined => byId.get(id);
export const requirementOf = (id: string): Requirement | undefined => requirementsById.get(id);

/** A market and those it lies within, the nearest first; nothing for one that is not in the data. */
export function lineOf(id: string): Market<Requirement>[] {
  const market = byId.get(id);
  return market ? [market, ...(market.within ?? []).flatMap(lineOf)] : [];
}

/** A market by what people write for it: 'UK', 'eu', 'Germany', '德国'; undefined for none we know. */
export function marketNamed(text: string): Market<Requirement> | undefined {
  const said = text.trim();
  const code = said.toUpperCase();
  if (code === 'UK') return byId.get('GB');
  return (
    byId.get(code) ??
    markets.find(({ name }) => [name.en, name.zh, name.ru].some((one) => one.toLowerCase() === said.toLowerCase()))
  );
}
