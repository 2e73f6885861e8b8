import { isWide } from '../markets/goods-groups.ts';
import { lineOf, marketOf } from '../markets/index.ts';
import type { Market, Myth, Requirement } from '../markets/market.ts';
import { type Product, UNKNOWN } from './product.ts';

/** What is asked, by which market's law, from when, and the traits on which the listing is silent: then the person is asked first. */
export interface Asked {
  market: string;
  requirement: Requirement;
  open: string[];
  /** The first day it is asked of these goods; absent: it always was. */
  since?: string;
  /** The law names its goods one by one, and the listing does not settle whether these are among them. */
  unlisted?: true;
}

/** Rows that may be asked of a kind of goods in a target market; found once. */
type Shortlist = readonly { market: Market<Requirement>; requirement: Requirement }[];
const shortlists = new Map<string, Shortlist>();
function shortlist(target: string, line: readonly string[]): Shortlist {
  const key = `${target} ${line[0]}`;
  const known = shortlists.get(key);
  if (known) return known;
  const rows = [...lineOf(target), ...beside(target)].flatMap((market) =>
    market.requirements
      .filter((requirement) => !requirement.notIn?.includes(target) && isFor(requirement, line))
      .map((requirement) => ({ market, requirement: countedIn(market.id, requirement) })),
  );
  shortlists.set(key, rows);
  return rows;
}

/** A requirement by the traits that count in one of its markets. */
const countedIn = (market: string, requirement: Requirement): Requirement => {
  const { countsIn, whenAny } = requirement;
  if (!countsIn || !whenAny) return requirement;
  return { ...requirement, whenAny: whenAny.filter((trait) => countsIn[trait]?.includes(market) ?? true) };
};

/** Rules that stand beside every target: those of carriage, and those of leaving China. */
const beside = (target: string): Market<Requirement>[] =>
  marketOf(target) ? ['GLOBAL', 'CN-EXPORT'].flatMap((id) => (id === target ? [] : (marketOf(id) ?? []))) : [];

/** Whether a requirement is for a kind of goods, by its id and the group it lies within. */
export const isFor = (
  { goods, exceptGoods }: Pick<Requirement, 'goods' | 'exceptGoods'>,
  line: readonly string[],
): boolean =>
  // Of goods that nobody knows a duty is asked that is for nearly all.
  line[0] === UNKNOWN
    ? isWide(goods) && exceptGoods === undefined
    : line.some((id) => goods.includes(id)) && !line.some((id) => exceptGoods?.includes(id));

/** What was asked on a day of products alike, by market: most listings of a shop are. So many answers are remembered. */
interface Alike {
  today: string;
  signature: string;
  byTarget: Map<string, readonly Asked[]>;
}
const remembered = new Map<string, Alike>();
let count = 0;
const MOST_REMEMBERED = 10_000;

function alikeOf({ signature }: Product, today: string): Alike {
  const key = `${today} ${signature}`;
  const known = remembered.get(key);
  if (known) return known;
  const made = { today, signature, byTarget: new Map<string, readonly Asked[]>() };
  remembered.set(key, made);
  return made;
}

/** Of one product many markets are asked in a row. */
let last: Alike | undefined;

/**
 * What a market asks of a product on a day ('yyyy-mm-dd'), with what it inherits and what stands beside it. What will hold
 * later is among it, what has ended is not.
 */
export function askedOf(target: string, product: Product, today: string): readonly Asked[] {
  if (last?.signature !== product.signature || last.today !== today) last = alikeOf(product, today);
  const known = last.byTarget.get(target);
  if (known) return known;
  const asked = askedAmong(shortlist(target, product.line), target, product, today);
  count += 1;
  if (count > MOST_REMEMBERED) {
    remembered.clear();
    count = 1;
    last = alikeOf(product, today);
  }
  last.byTarget.set(target, asked);
  return asked;
}

function askedAmong(rows: Shortlist, target: string, product: Product, today: string): Asked[] {
  const fromChina = product.truth('origin.china');
  return rows.flatMap(({ market, requirement }): Asked[] => {
    const leaving = market.id === 'CN-EXPORT' && target !== 'CN-EXPORT';
    if (leaving && (target === 'CN' || fromChina === 'no')) return [];
    const { until } = requirement.citation;
    if (until !== undefined && until < today) return [];
    const left = openOf(requirement, product);
    const listed = listedOf(requirement, product);
    if (!left || listed === 'no') return [];
    // Where the listing is silent on where the goods come from, the person is asked.
    const open = leaving && fromChina === 'open' ? ['origin.china', ...left] : left;
    const since = sinceOf(requirement, product);
    return [
      {
        market: market.id,
        requirement,
        open,
        ...(since ? { since } : {}),
        ...(listed === 'ask' ? { unlisted: true as const } : {}),
      },
    ];
  });
}

/** The traits still to be asked before a requirement is sure to apply; undefined where it does not. */
export function openOf(
  { when = [], whenAny = [], unless = [] }: Pick<Requirement, 'when' | 'whenAny' | 'unless'>,
  product: Product,
): string[] | undefined {
  if (unless.some((trait) => product.truth(trait) === 'yes')) return undefined;
  if (when.some((trait) => product.truth(trait) === 'no')) return undefined;
  const open = when.filter((trait) => product.truth(trait) === 'open');
  if (whenAny.length === 0 || whenAny.some((trait) => product.truth(trait) === 'yes')) return open;
  const some = whenAny.filter((trait) => product.truth(trait) === 'open');
  return some.length > 0 ? [...open, ...some] : undefined;
}

/** Whether a law that names its goods one by one names these. */
function listedOf({ named = [] }: Requirement, product: Product): 'yes' | 'ask' | 'no' {
  const narrowing = named.find(({ of }) => product.line.some((id) => of.includes(id)));
  if (!narrowing) return 'yes';
  const outweighs = narrowing.despite?.some((trait) => product.truth(trait) === 'yes') === true;
  if (narrowing.not && !outweighs && product.says(narrowing.not)) return 'no';
  if (narrowing.unless?.some((trait) => product.truth(trait) === 'yes')) return 'no';
  const told = narrowing.whenAny?.map((trait) => product.truth(trait)) ?? ['yes'];
  if (!told.includes('yes')) return told.includes('open') ? 'ask' : 'no';
  if (narrowing.words ? product.says(narrowing.words) : !narrowing.otherwise) return 'yes';
  return narrowing.otherwise ?? 'no';
}

function sinceOf({ begins = [], citation }: Requirement, product: Product): string | undefined {
  const own = begins.find(
    ({ goods, words }) => product.line.some((id) => goods.includes(id)) && (!words || product.says(words)),
  );
  return own?.on ?? citation.since;
}

/** Whether our data says anything of these goods in a market. False never means that nothing is needed: only that nobody looked. */
export const covers = (target: string, lines: readonly (readonly string[])[]): boolean =>
  lineOf(target).some(({ requirements }) =>
    requirements.some((requirement) => lines.some((line) => isFor(requirement, line))),
  );

/** What is believed to be asked of a product in a market, and is not, among all such beliefs (`LawTexts`). */
export function notAskedOf(target: string, product: Product, among: readonly Myth[]): Myth[] {
  const where = [...lineOf(target).map(({ id }) => id), 'GLOBAL'];
  if (product.truth('origin.china') === 'yes') where.push('CN-EXPORT');
  return among.filter(
    (one) =>
      one.markets.some((market) => where.includes(market)) &&
      isFor(one, product.line) &&
      openOf(one, product)?.length === 0,
  );
}
