import { ordinaryIn } from './families.ts';
import { isFunctionWord } from './function-words.ts';
import type { List } from './lexicon.ts';
import type { Match } from './phrases.ts';
import { overlapsAny } from './spans.ts';
import { conjunctions, genitives, nounOfOffer, occasions, offering, saidOfOffers } from './words/binding.ts';

type Span = readonly [start: number, end: number];

interface Bonds {
  joinedBefore: RegExp;
  joinedBehind: RegExp;
  ofSomething: RegExp | undefined;
}
const bonds = new Map<string, Bonds>(
  Object.entries(conjunctions).map(([language, and]) => {
    const of = genitives[language];
    return [
      language,
      {
        joinedBefore: new RegExp(`(\\p{L}{3,})\\s(?:${and})\\s$`, 'u'),
        joinedBehind: new RegExp(`^\\s(?:${and})\\s(?=\\p{L}{3})`, 'u'),
        ofSomething: of === undefined ? undefined : new RegExp(`^\\s(?:${of})\\s(?=\\p{L}{3})`, 'u'),
      },
    ];
  }),
);

/**
 * Whether one word of offer is bound into what the title names: joined to a thing ('soldes et dépenses', 'dízimo e oferta'), to the rest of a
 * compound ('Rabatten-Spritzdüse'), to what it is of ('Sale of the Century', 'Bill of Sale'), or to a name that goes on ('Sale Sharks').
 * `lower`: the title in lower case; `said`: all phrases of offer, for one that is joined to another offers; `languages`: what the title may be in.
 */
export function isBound(
  text: string,
  lower: string,
  brand: readonly Span[],
  said: readonly Match<List>[],
  languages: ReadonlySet<string>,
  { list, span: [start, end] }: Match<List>,
): boolean {
  if (list !== 'promotional' || !nounOfOffer.test(lower.slice(start, end))) return false;
  const [before, behind] = [lower.slice(0, start), lower.slice(end)];
  const offers = (at: number, edge: 0 | 1) => said.some((one) => one.list !== 'names' && one.span[edge] === at);
  if (/^-\p{L}/u.test(behind)) return !offering.test(behind);
  for (const one of languages) {
    const bond = bonds.get(one);
    if (!bond) continue;
    const joined = bond.joinedBehind.exec(behind);
    if (joined && !offers(end + joined[0].length, 0)) return true;
    const joining = bond.joinedBefore.exec(before);
    if (joining && !offers(joining.index + (joining[1]?.length ?? 0), 1)) return true;
    const of = bond.ofSomething?.exec(behind);
    if (of && isNoGoods(behind.slice(of[0].length))) return true;
    if (one === 'en' && /(?<!\p{L})of $/u.test(before)) return true;
  }
  return goesOn(text, brand, offers, [start, end]);
}

/** 'Sale of the Century': what an offer is of, unless it is goods, 'oferta de zapatos', or a time, 'oferta de Navidad'. */
const isNoGoods = (behind: string): boolean =>
  !occasions.test(behind) && ordinaryIn(/^\p{L}+/u.exec(behind)?.[0] ?? '').size === 0;

/** 'Bargain Hunter', 'Распродажа века': with a capital before a name, or in the middle of a part before a word that is no everyday one. */
function goesOn(
  text: string,
  brand: readonly Span[],
  offers: (at: number, edge: 0 | 1) => boolean,
  [start, end]: Span,
) {
  if (!/^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end))) return false;
  const [, next] = /^\s(\p{L}\p{Ll}+)(?![\p{L}\p{N}-]|\s\d)/u.exec(text.slice(end)) ?? [];
  if (next === undefined || offers(end + 1, 0) || overlapsAny(brand, [end + 1, end + 2])) return false;
  const word = next.toLowerCase();
  if (isFunctionWord(word) || ordinaryIn(word).size > 0 || saidOfOffers.test(word)) return false;
  return /^\p{Lu}/u.test(next) || /\p{L}\s$/u.test(text.slice(0, start));
}
