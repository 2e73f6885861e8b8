import type { List } from './lexicon.ts';
import type { Match } from './phrases.ts';
import { carriers, forGiving, priceLabels, rewards } from './words/carriers.ts';

interface Patterns {
  before: RegExp | undefined;
  behind: RegExp | undefined;
}

const unspaced = new Set(['th', 'zh', 'ja', 'ko']);
const patterns = new Map<string, Patterns>(
  Object.entries(carriers).map(([language, { before, between = '', behind, among = '' }]) => {
    const [edge, gap] = unspaced.has(language) ? ['', '\\s?'] : ['(?<!\\p{L})', '\\s'];
    return [
      language,
      {
        before: before
          ? new RegExp(
              `${edge}(?:${before})${gap}(?:(?:${between})['’]?${gap.replace('\\s', '\\s?')}){0,2}[«“„"'’]?$`,
              'u',
            )
          : undefined,
        behind: behind
          ? new RegExp(`^[»”"'’]?${gap}(?:(?:${among})${gap}){0,2}(?:${behind})${edge ? '(?!\\p{L})' : ''}`, 'u')
          : undefined,
      },
    ];
  }),
);

/** So many characters beside a phrase are looked at. */
const NEAR = 48;

/** What is written on goods for shops: offers, calls and addresses. */
const written = new Set<List>(['promotional', 'contact', 'stock', 'condition']);

/** Phrases with those that stand on goods made names: 'Plakat Wyprzedaż do 50%' offers neither, and what joins or follows one stands there too. */
export function carriedAsNames(lower: string, phrases: readonly Match<List>[]): Match<List>[] {
  const carried: Span[] = phrases.filter((match) => isCarried(lower, match)).map(({ span }) => span);
  if (carried.length === 0) return [...phrases];
  return phrases.map((match) => {
    const [start, end] = match.span;
    const joins = carried.some(([from, to]) => from <= end && start <= to + 1);
    return joins && (written.has(match.list) || carried.includes(match.span)) ? { ...match, list: 'names' } : match;
  });
}
type Span = Match<List>['span'];

/**
 * Whether what is said here stands on the goods or is what they are for: 'Express Shipping Labels', 'Naklejki Darmowa dostawa, 100 szt.',
 * '贈品用原子筆'. What the title ends in behind such goods is said of them: 'Naklejki na ścianę, promocja'. `lower`: the title in lower case.
 */
function isCarried(lower: string, { list, language, span: [start, end] }: Match<List>): boolean {
  if (list === 'subjective') return rewards.people.test(lower) && rewards.goods.test(lower);
  if (!written.has(list)) return false;
  const after = lower.slice(end, end + NEAR);
  if (forGiving.test(after) || priceLabels.test(lower.slice(0, start))) return true;
  const { before, behind } = patterns.get(language) ?? {};
  if (behind?.test(after)) return true;
  return (
    before !== undefined && /[\p{L}\p{N}]/u.test(after) && before.test(lower.slice(Math.max(0, start - NEAR), start))
  );
}
