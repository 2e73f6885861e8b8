import type { Policy } from '../policy.ts';
import { contentWords } from '../rules/content-words.ts';
import type { Term } from '../term.ts';
import { fits, orderOf } from './order.ts';

/** A word or phrase people search by, and how it stands to a title. Numbers are what files told, never estimates. */
export interface Keyword {
  term: string;
  /** On the person's own list; else it comes from a report. */
  own: boolean;
  /** What reports say of it over `period`; absent: no report names it. */
  numbers?: { impressions?: number; clicks?: number; orders?: number };
  /** 'yyyy-mm-dd/yyyy-mm-dd', the store's days, or '?'. */
  period?: string;
  /** How the title has it: not all of its words, all of them, or some of them more than once. */
  state: 'missing' | 'in' | 'twice';
  /** Its words that the title lacks. */
  lacks: string[];
  /** Whether the words it lacks would fit within the hard limits. */
  wouldFit: boolean;
  /** Whether the listing states them somewhere: then they may be said; else the person must know that they are true. */
  stated: boolean;
}

export interface Wish {
  title: string;
  brand?: string | undefined;
  /** Attributes, bullet points and facts of the person. */
  facts: readonly string[];
  own: readonly string[];
  /** Search terms of the shop, of any listing. */
  terms: readonly Pick<Term, 'term' | 'period' | 'numbers'>[];
  policies: readonly Policy[];
}

/** Of a term's words, the share the listing must know for the term to be about it. */
const ABOUT = 0.5;

/** The person's own words first, then the terms of reports that are about the goods, the most orders first. */
export function keywordsFor({ title, brand, facts, own, terms, policies }: Wish): Keyword[] {
  const order = orderOf(policies);
  const inTitle = stems(title, brand);
  const known = new Set([
    ...inTitle,
    ...facts.flatMap((text) => stems(text, brand)),
    ...own.flatMap((text) => stems(text, brand)),
  ]);
  const keyword = (term: string, isOwn: boolean): Keyword | undefined => {
    const words = contentWords(term, brand);
    if (words.length === 0) return undefined;
    const lacks = words.filter(({ stem }) => !inTitle.includes(stem));
    const missing = lacks.map(({ span }) => term.slice(...span));
    const twice = words.some(({ stem }) => inTitle.filter((one) => one === stem).length > 1);
    return {
      term,
      own: isOwn,
      state: missing.length > 0 ? 'missing' : twice ? 'twice' : 'in',
      lacks: missing,
      wouldFit: fits(`${title} ${missing.join(' ')}`, order, false),
      stated: lacks.every(({ stem }) => facts.some((text) => stems(text, brand).includes(stem))),
    };
  };
  const told = newest(terms);
  const mine = own.flatMap((term) => keyword(term, true) ?? []);
  const others = [...told.keys()].filter((term) => !mine.some((one) => one.term.toLowerCase() === term.toLowerCase()));
  const about = others.flatMap((term) => {
    const words = stems(term, brand);
    const share = words.filter((stem) => known.has(stem)).length / Math.max(1, words.length);
    return share >= ABOUT ? (keyword(term, false) ?? []) : [];
  });
  const withNumbers = [...mine, ...about].map((one) => ({ ...one, ...told.get(one.term.toLowerCase()) }));
  return withNumbers.sort(
    (a, b) =>
      Number(b.own) - Number(a.own) ||
      (b.numbers?.orders ?? 0) - (a.numbers?.orders ?? 0) ||
      (b.numbers?.clicks ?? 0) - (a.numbers?.clicks ?? 0) ||
      (b.numbers?.impressions ?? 0) - (a.numbers?.impressions ?? 0),
  );
}

const stems = (text: string, brand: string | undefined): string[] => contentWords(text, brand).map(({ stem }) => stem);

const counted = ['impressions', 'clicks', 'orders'] as const;

/** Each term's numbers over its newest period, campaigns added up; periods overlap and are never added. */
function newest(terms: Wish['terms']): Map<string, { period: string; numbers: NonNullable<Keyword['numbers']> }> {
  const found = new Map<string, { period: string; numbers: NonNullable<Keyword['numbers']> }>();
  const endOf = (period: string) => (period === '?' ? '' : (period.split('/')[1] ?? ''));
  for (const { term, period, numbers } of terms) {
    const name = term.toLowerCase();
    const before = found.get(name);
    if (before && endOf(before.period) > endOf(period)) continue;
    const same = before?.period === period ? before.numbers : {};
    const sums = counted.flatMap((metric) => {
      const value = numbers[metric]?.value;
      return value === undefined && same[metric] === undefined
        ? []
        : [[metric, (value ?? 0) + (same[metric] ?? 0)] as const];
    });
    found.set(name, { period, numbers: Object.fromEntries(sums) });
  }
  return found;
}
