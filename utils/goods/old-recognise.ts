import type { Listing } from '../listing.ts';
import type { FoundPhrase } from '../text/words.ts';
import type { Claim, Group, Kind, Lexicon, Recognised } from './goods.ts';
import { languageOf } from './language.ts';
import { mainPart } from './main-part.ts';
import { type PhraseBook, phraseBookOf } from './phrase-book.ts';

/** '500 g', '1 kg', '2斤': food is sold by weight. */
const weight =
  /\d\s?(?:kg|g|gm|gr|grams?|gramm|grammes|gramos|grammi|gramas|oz|ounces?|lbs?|pounds?|libras?|кг|г|гр|грамм|克|千克|公斤|斤|グラム|キロ|그램|킬로)(?![\p{L}\p{N}])/iu;

const flat = (lexicon: Lexicon | undefined): readonly string[] => [...new Set(Object.values(lexicon ?? {}).flat())];

interface Vocabulary {
  kind: Kind;
  find: PhraseBook;
  sure: ReadonlySet<string>;
  except: ReadonlySet<string>;
  /** The same with the words of one language that mean it there only. */
  findIn: ReadonlyMap<string, PhraseBook>;
}

/** What a kind is told by, put together once. */
export function vocabularyOf(kind: Kind): Vocabulary {
  const sure = flat(kind.sure);
  const except = flat(kind.except);
  const all = [...except, ...sure, ...flat(kind.words)];
  const findIn = Object.entries(kind.only ?? {}).map(
    ([language, words]) => [language, phraseBookOf([...all, ...words])] as const,
  );
  return { kind, find: phraseBookOf(all), findIn: new Map(findIn), sure: new Set(sure), except: new Set(except) };
}

interface GroupVocabulary {
  signs: PhraseBook;
  others: PhraseBook;
  yes: PhraseBook;
  no: PhraseBook;
}
export const groupVocabularyOf = ({ signs, others, categories }: Group): GroupVocabulary => ({
  signs: phraseBookOf(flat(signs)),
  others: phraseBookOf(flat(others)),
  yes: phraseBookOf(flat(categories.yes)),
  no: phraseBookOf(flat(categories.no)),
});

/** What is read of a listing once, for all kinds of a group. */
export interface Glance {
  main: string;
  language: string | undefined;
  signed: boolean;
  others: FoundPhrase[];
  category: 'yes' | 'no' | undefined;
  categoryText: string;
}

export function glance(listing: Listing, group: GroupVocabulary): Glance {
  const main = mainPart(listing.title ?? '');
  const path = (listing.category ?? []).slice(0, 12).map((name) => name.slice(0, 200));
  return {
    main,
    language: languageOf(listing),
    signed: weight.test(main) || group.signs(main).length > 0,
    others: group.others(main),
    category: categorySays(path, group),
    categoryText: path.join(' › '),
  };
}

/** What the category path says: the deepest level that says anything. */
function categorySays(path: readonly string[], { yes, no }: GroupVocabulary): 'yes' | 'no' | undefined {
  for (const name of [...path].reverse()) {
    if (no(name).length > 0) return 'no';
    if (yes(name).length > 0) return 'yes';
  }
  return undefined;
}

/** Whether a listing is of a kind, with the words that say so. Undefined where nothing says it, or something else is meant. */
export function recognise({ kind, find, findIn, sure, except }: Vocabulary, seen: Glance): Recognised | undefined {
  const meant = ({ phrase }: FoundPhrase) => !except.has(phrase);
  const hits = ((seen.language && findIn.get(seen.language)) || find)(seen.main).filter(meant);
  const inCategory = seen.category === 'yes' ? find(seen.categoryText).filter(meant) : [];
  const because = [...new Set([...hits, ...inCategory].map(({ phrase }) => phrase))];
  if (because.length === 0) return undefined;
  const settled = hits.some(({ phrase }) => sure.has(phrase));
  // Another thing's name beside the words, or round them: 'walnut' + 'table', 'tea' in 'tea towel'.
  const other = seen.others.some(({ span: [start, end] }) =>
    hits.every(
      ({ span }) =>
        span[1] <= start || end <= span[0] || (start <= span[0] && span[1] <= end && end - start > span[1] - span[0]),
    ),
  );
  if (seen.category === 'no')
    return settled && !other && seen.signed ? { id: kind.id, because, sure: false } : undefined;
  if (seen.category === 'yes') return { id: kind.id, because, sure: !other };
  if (other) return settled && seen.signed && lastIsHit(seen, hits) ? { id: kind.id, because, sure: false } : undefined;
  return { id: kind.id, because, sure: settled || seen.signed };
}

/** In most languages with compounds the thing itself is named last: '坚果 收纳盒' is a box. */
const lastIsHit = (seen: Glance, hits: readonly FoundPhrase[]): boolean =>
  Math.max(...hits.map(({ span }) => span[1])) > Math.max(...seen.others.map(({ span }) => span[1]));

interface ClaimVocabulary {
  claim: Claim;
  find: PhraseBook;
  except: ReadonlySet<string>;
}
export function claimVocabularyOf(claim: Claim): ClaimVocabulary {
  const except = flat(claim.except);
  return { claim, find: phraseBookOf([...except, ...flat(claim.words)]), except: new Set(except) };
}

/** Whether a text shows a claim, with the words that say so. */
export function recogniseClaim(
  { claim, find, except }: ClaimVocabulary,
  texts: readonly string[],
): Recognised | undefined {
  const because = texts.flatMap((text) => find(text).flatMap(({ phrase }) => (except.has(phrase) ? [] : [phrase])));
  return because.length > 0 ? { id: claim.id, because: [...new Set(because)], sure: true } : undefined;
}
