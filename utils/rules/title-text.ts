import type { Listing } from '../listing.ts';
import { commonestBeginning } from './beginnings.ts';
import { isBound } from './bound.ts';
import { brandSpans, namesOf } from './brand.ts';
import { carriedAsNames } from './carriers.ts';
import { isThing } from './homographs.ts';
import { isIntroduced } from './introduced.ts';
import { isLessened } from './lessened.ts';
import { type Found, type List, lookUp } from './lexicon.ts';
import { isLine } from './line-names.ts';
import { isMedicine } from './medicines.ts';
import { longest } from './overlaps.ts';
import { pairsIn } from './pairs.ts';
import { type Match, unspaced } from './phrases.ts';
import { lowered, type Piece, piecesIn } from './pieces.ts';
import { overlapsAny } from './spans.ts';
import { primaryLanguagesOf, primaryOf } from './store-languages.ts';
import { scriptsOf, type Tongues, tonguesOf } from './tongues.ts';
import { saidInDisguise } from './unmasked.ts';
import { isOfVariety } from './varieties.ts';
import { isOfName, type Work, workIn } from './works.ts';

export type { List };

/** At most this many UTF-16 units of a title are read: no marketplace takes more. */
export const READ = 2000;

/** A title as the rules on wording read it: once, whichever of them asks first. */
export interface TitleText {
  /** What is read of the title. */
  text: string;
  /** The same in lower case, place for place. */
  lower: string;
  pieces: readonly Piece[];
  /** How often the commonest beginning of a word stands in it: no word is repeated more often. */
  commonest: number;
  /** Whether letters of a script that writes without spaces stand in it, Hangul among them. */
  spaceless: boolean;
  tongues: Tongues;
  /** Languages the title may be in, primary tags. */
  languages: ReadonlySet<string>;
  /** Where the brand stands. */
  brand: readonly [start: number, end: number][];
  /** Whether the title is that of a work, where it says anything that could be part of its name. */
  work: Work | undefined;
  /** Phrases of the lists, none inside another or inside the brand. */
  phrases: readonly Match<List>[];
  /** Names of others with what borrows them, words of the piles, and goods bought by a measure, in the languages the title may be in. */
  found: Omit<Found, 'said'>;
}

type Read = Pick<Listing, 'title' | 'brand' | 'language' | 'store' | 'category'>;

let last: { listing: Read; read: TitleText } | undefined;

/** Reads a listing's title. The rules ask one after the other for the same one, so the last is kept. */
export function titleText(listing: Read): TitleText {
  if (
    last &&
    last.listing.title === listing.title &&
    last.listing.brand === listing.brand &&
    last.listing.language === listing.language &&
    last.listing.store === listing.store &&
    last.listing.category === listing.category
  )
    return last.read;
  const { title = '', brand, language, store, category } = listing;
  last = { listing: { title, brand, language, store, category }, read: read(title.slice(0, READ), listing) };
  return last.read;
}

function read(text: string, { brand, language, store, category }: Read): TitleText {
  const lower = lowered(text);
  const pieces = piecesIn(text, lower);
  const tongues = tonguesOf(text, pieces);
  const languages = languagesIn(tongues, language, store);
  const spans = brand ? namesOf(brand).flatMap((name) => brandSpans(text, name)) : [];
  const spaceless = unspaced.test(text);
  const { said, ...found } = lookUp(text, pieces, languages, spaceless);
  const { Latin, Cyrillic } = tongues.letters;
  said.push(...saidInDisguise(text, lower, pieces, languages, spaceless, Latin > 0 && Cyrillic > 0));
  said.push(...pairsIn(lower, languages));
  const work = workIn(text, lower, found.works, category);
  // In a shop of another language English words are in names, whatever the rest of them says.
  const told = toldFor(language, store);
  const spoken = said.filter(
    (match) =>
      // 'Vans Authentic' is a name with the maker's in it.
      (match.list === 'names' ||
        !(
          overlapsAny(spans, match.span) ||
          opensBrand(text, match.span, brand) ||
          isName(text, pieces, tongues, match) ||
          isThing(lower, match) ||
          isLessened(lower, match) ||
          isIntroduced(text, lower, match) ||
          isOfVariety(text, lower, match) ||
          isMedicine(lower, match) ||
          isBound(text, lower, spans, said, languages, match)
        )) &&
      !isLine(text, spans, told, languages, match) &&
      !isNumbered(lower, match) &&
      !(work && isOfName(work, text, match)),
  );
  return {
    text,
    lower,
    pieces,
    commonest: commonestBeginning(pieces),
    spaceless,
    tongues,
    languages,
    brand: spans,
    work,
    phrases: longest(carriedAsNames(lower, spoken), text),
    found,
  };
}

/** What the page says of a title's language, or the store. */
const toldFor = (language: string | undefined, store: string): readonly string[] =>
  language ? [primaryOf(language)] : primaryLanguagesOf(store);

/** Languages a title may be in: what its words say, and what the page or the store says where the words leave it open. */
function languagesIn({ letters, total, evidence }: Tongues, language: string | undefined, store: string): Set<string> {
  const told = toldFor(language, store);
  const found = new Set(told);
  let most = 0;
  for (const { weight } of evidence.values()) most = Math.max(most, weight);
  // Among letters of another script Latin ones are names: 'Anello' in a Thai title is no Italian ring.
  const latinIsName = letters.Latin * 2 < total;
  for (const [one, { weight }] of evidence)
    if (weight >= 0.5 && weight * 2 > most && !(latinIsName && scriptsOf(one).includes('Latin'))) found.add(one);
  if (letters.Cyrillic > 0) found.add('ru');
  if (letters.Kana > 0) found.add('ja');
  else if (letters.Han > 0 && !found.has('ja')) found.add('zh');
  if (letters.Thai > 0) found.add('th');
  if (letters.Hangul > 0) found.add('ko');
  if (letters.Arabic > 0) found.add('ar');
  if (found.has('ms')) found.add('id');
  if (found.has('id')) found.add('ms');
  return found;
}

/** 'Perfect Pullup Bar' by Perfect Fitness: the title opens with the first word of its brand. */
const opensBrand = (text: string, [start, end]: Span, brand: string | undefined): boolean =>
  start === 0 && brand !== undefined && brand.toLowerCase().startsWith(`${text.slice(0, end).toLowerCase()} `);
type Span = readonly [start: number, end: number];

/** 'lõi số 1, lõi số 2': what is numbered on is no rank. */
function isNumbered(lower: string, { list, span }: Match<List>): boolean {
  if (list !== 'subjective') return false;
  const [, word] = /([^\s\p{N}]+\s?)1$/u.exec(lower.slice(...span)) ?? [];
  return word !== undefined && [2, 3, 4].some((number) => lower.includes(`${word}${number}`));
}

const quoted =
  /«[^«»]{1,60}»|“[^“”]{1,60}”|„[^„“”]{1,60}[“”]|‹[^‹›]{1,60}›|"[^"]{1,60}"|「[^「」]{1,40}」|『[^『』]{1,40}』|《[^《》]{1,40}》|〈[^〈〉]{1,40}〉/g;

/**
 * Whether a phrase is part of a name by the way it stands: in quotation marks, or, where a title in another script names
 * goods in Latin letters ('Кушон Saemmul Perfect Pore'), praise among other words of that name.
 */
function isName(
  text: string,
  pieces: readonly Piece[],
  { letters, total }: Tongues,
  { list, span }: Match<List>,
): boolean {
  // 'G4SALE20': behind a letter and a figure a word is a part of a code.
  if (coded.test(text.slice(Math.max(0, span[0] - 6), span[0])) && list !== 'contact') return true;
  // '@cantik.store', 'bestprice.com': what somebody is reached by says nothing of the goods.
  if (addressed.test(/\S*$/.exec(text.slice(0, span[0]))?.[0] ?? '') && list !== 'contact') return true;
  // 'アタック抗菌EX': letters that join such a word make a name of it.
  if (/^(?:EX|DX|α|プラス)(?![A-Za-z])/.test(text.slice(span[1]))) return true;
  if (list !== 'subjective' && list !== 'promotional' && list !== 'condition') return false;
  // 'Perfect-T', 'Magnifica S, 15 bar': a letter joined to it, or the last of its part, makes a name of it.
  if (/^-\p{Lu}(?!\p{L})|^\s\p{Lu}(?=[,;|)]|$)/u.test(text.slice(span[1])) && /^\p{Lu}/u.test(text.slice(span[0])))
    return true;
  // 'Футболка с принтом Самый лучший дед': what is printed on goods.
  if (printed.test(text.slice(0, span[0]))) return true;
  if (/["«“„‹「『《〈]/.test(text))
    for (const { 0: whole, index } of text.matchAll(quoted))
      if (index < span[0] && span[1] < index + whole.length) return true;
  if (list !== 'subjective' || letters.Latin === 0 || letters.Latin === total) return false;
  const first = pieces.findIndex((piece) => piece.span[0] === span[0]);
  const last = pieces.findIndex((piece) => piece.span[1] === span[1]);
  // 'Ultimate Solution Activater': several words are of a name where they have a capital, as 'best seller' has not.
  if (first < 0 || last < 0 || (first !== last && !/^\p{Lu}/u.test(text.slice(span[0])))) return false;
  if (pieces.slice(first, last + 1).some((piece) => !latin.test(piece.text))) return false;
  return [pieces[first - 1], pieces[last + 1]].some((beside) => beside?.kind === 'word' && latin.test(beside.text));
}

/** What goods bear, up to the words they bear: an adjective may stand between. */
const printed =
  /(?<!\p{L})(?:с принтом|с надписью|mit (?:aufdruck|spruch|aufschrift)|(?:with )?(?:print|saying|slogan|lettering)|avec (?:inscription|message)|inscription|con (?:frase|texto|scritta)|com (?:frase|estampa)|z (?:napisem|nadrukiem)|met (?:tekst|opdruk)|tulisan|yazılı)\s(?:\p{L}+\s)?$/iu;

/** What an address begins with, up to a place in it. */
const addressed = /(?:@|https?:\/\/|www\.)[\w.%/-]*$/i;

/** What a code begins with, up to a word in it. */
const coded = /(?<![\p{L}\p{N}])\p{Lu}{1,3}\d{1,3}$/u;

const latin = /^\p{Script=Latin}+$/u;
