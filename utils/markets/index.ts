import { ae } from './ae.ts';
import { au } from './au.ts';
import { br } from './br.ts';
import { ca } from './ca.ts';
import { cn } from './cn.ts';
import { cnExport } from './cn-export.ts';
import { de } from './de.ts';
import { eaeu } from './eaeu.ts';
import { es } from './es.ts';
import { eu } from './eu.ts';
import { fr } from './fr.ts';
import { gb } from './gb.ts';
import { id as indonesia } from './id.ts';
import { india } from './in.ts';
import { it } from './it.ts';
import { jp } from './jp.ts';
import { kr } from './kr.ts';
import { kz } from './kz.ts';
import type { Market, Requirement } from './market.ts';
import { members } from './members.ts';
import { mx } from './mx.ts';
import { my } from './my.ts';
import { notRequired } from './not-required.ts';
import { nz } from './nz.ts';
import { ph } from './ph.ts';
import { ru } from './ru.ts';
import { sa } from './sa.ts';
import { sg } from './sg.ts';
import { shared } from './shared.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { us } from './us.ts';
import { uz } from './uz.ts';
import { vn } from './vn.ts';
import { world } from './world.ts';

// To add a requirement: a row in its market's file (`shared.ts` where several markets word it alike), with its source, the
// day it was read, words in three languages, and a product it is and is not asked of in `tests/papers/consultant.ts`. To add
// a market: a file `utils/markets/<id>.ts` and one line below; `within` names the markets whose requirements hold there too.
// A law that changed: `until` on the old row, a new row with `since`. What is only believed has `sure: 'reported'`.
const own: readonly Market[] = [
  ...[eu, de, fr, it, es, gb, us, ca, mx, br, eaeu, ru, kz, uz, jp, kr, au, nz, sa, ae, india, sg, my, th, indonesia],
  ...[vn, ph, tr, cn, cnExport, world, ...members],
];

const sharedRows = shared.map(({ markets: where, ...requirement }) => ({ where, requirement }));

/** Every market, with what it shares with others among its requirements. */
export const markets: readonly Market[] = own.map((market) => ({
  ...market,
  requirements: [
    ...market.requirements,
    ...sharedRows.flatMap(({ where, requirement }) => (where.includes(market.id) ? [requirement] : [])),
  ],
}));

/** Markets one can sell in: all but the rules of carriage and of leaving China, which stand beside every one of them. */
export const targets: readonly Market[] = markets.filter(({ id }) => id !== 'GLOBAL' && id !== 'CN-EXPORT');

export { notRequired };

const byId = new Map(markets.map((market) => [market.id, market]));
const requirementsById = new Map(markets.flatMap(({ requirements }) => requirements).map((one) => [one.id, one]));

export const marketOf = (id: string): Market | undefined => byId.get(id);
export const requirementOf = (id: string): Requirement | undefined => requirementsById.get(id);

/** A market and those it lies within, the nearest first; nothing for one that is not in the data. */
export function lineOf(id: string): Market[] {
  const market = byId.get(id);
  return market ? [market, ...(market.within ?? []).flatMap(lineOf)] : [];
}

/** A market by what people write for it: 'UK', 'eu', 'Germany', '德国'; undefined for none we know. */
export function marketNamed(text: string): Market | undefined {
  const said = text.trim();
  const code = said.toUpperCase();
  if (code === 'UK') return byId.get('GB');
  return (
    byId.get(code) ??
    markets.find(({ name }) => [name.en, name.zh, name.ru].some((one) => one.toLowerCase() === said.toLowerCase()))
  );
}
