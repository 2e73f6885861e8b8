import { matchesOf } from '../text/matches.ts';
import { beginningsOf, mayBegin } from '../text/pattern-beginnings.ts';
import { remembering } from '../text/remembering.ts';
import type { List } from './lexicon.ts';
import type { Match } from './phrases.ts';
import { carriagePaid } from './words/pairs/carriage.ts';
import { elsewhere, genuineStuff, healed, whollyGenuine } from './words/pairs/claims.ts';
import { delighted } from './words/pairs/delighted.ts';
import { givenMore } from './words/pairs/gift.ts';
import type { Pair, Pairs } from './words/pairs/pairs.ts';
import { delight, firstIn, firstOfClass } from './words/pairs/praise.ts';
import { priceCut, shareLess } from './words/pairs/price-cut.ts';
import { stockCleared } from './words/pairs/stock.ts';

const all: readonly { list: List; pairs: Pairs }[] = [
  { list: 'promotional', pairs: carriagePaid },
  { list: 'promotional', pairs: priceCut },
  { list: 'promotional', pairs: shareLess },
  { list: 'promotional', pairs: stockCleared },
  { list: 'promotional', pairs: givenMore },
  { list: 'subjective', pairs: firstOfClass },
  { list: 'subjective', pairs: firstIn },
  { list: 'subjective', pairs: delight },
  { list: 'subjective', pairs: delighted },
  { list: 'restricted', pairs: whollyGenuine },
  { list: 'genuineness', pairs: genuineStuff },
  { list: 'restricted', pairs: healed },
  { list: 'contact', pairs: elsewhere },
];

interface Pattern {
  list: List;
  /** One of the two stands in the title, in whatever word. */
  guard: RegExp;
  whole: RegExp;
}

const unspaced = new Set(['th', 'zh', 'ja', 'ko']);

/** What cannot be missing where a pair is found. */
const guardOf = ({ one, alone, guard }: Pair): string => guard ?? [one, alone].filter(Boolean).join('|');

interface Language {
  /** Which of the patterns may stand in a title in small letters. */
  likely(lower: string): readonly number[];
  patterns: readonly Pattern[];
}

/** The pairs of a language, made ready when the first title may be in it. */
const pairsOf = remembering((language: string): Language => {
  const joined = unspaced.has(language);
  const pairs = all.flatMap(({ list, pairs }) => {
    const pair = pairs[language];
    return pair ? [{ list, pair }] : [];
  });
  // A pair's own guard may stand within words.
  const heads = (inside: boolean) =>
    pairs.map(({ pair }) => ((joined || pair.guard !== undefined) === inside ? beginningsOf(guardOf(pair)) : []));
  return {
    likely: mayBegin(heads(false), heads(true)),
    patterns: pairs.map(({ list, pair }) => ({ list, ...patternOf(pair, joined) })),
  };
});

/** In either order, with up to four words between, or as many letters as those have where words have no spaces; no sign parts the two. */
function patternOf(pair: Pair, joined: boolean): Pick<Pattern, 'guard' | 'whole'> {
  const { one, other, alone } = pair;
  const gap = joined ? '[\\p{L}\\p{M}\\s]{0,8}?' : "(?:\\s[\\p{L}\\p{M}'’-]+){0,4}?\\s(?:\\p{L}['’])?";
  const ways = [
    ...(one && other ? [`(?:${one})${gap}(?:${other})`, `(?:${other})${gap}(?:${one})`] : []),
    ...(alone ? [alone] : []),
  ];
  const [start, end] = joined ? ['', ''] : ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'];
  return {
    guard: new RegExp(guardOf(pair), 'u'),
    whole: new RegExp(`${start}(?:${ways.join('|')})${end}`, 'gu'),
  };
}

/** What the words of a title say only together, in the languages it may be in and in English. `lower`: the title in lower case. */
export function pairsIn(lower: string, languages: ReadonlySet<string>): Match<List>[] {
  const found: Match<List>[] = [];
  for (const language of languages.has('en') ? languages : [...languages, 'en']) {
    const { likely, patterns } = pairsOf(language);
    for (const one of likely(lower)) {
      const { list, guard, whole } = patterns[one] as Pattern;
      if (!guard.test(lower)) continue;
      for (const { 0: said, index } of matchesOf(lower, whole))
        found.push({ list, language, span: [index, index + said.length] });
    }
  }
  return found;
}
