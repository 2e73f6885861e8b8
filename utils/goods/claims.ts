import { markless, typedForms } from '../text/typed-forms.ts';
import type { FoundPhrase } from '../text/words.ts';
import { rawPhrasesIn, writtenOut } from '../text/written-out.ts';
import { small } from './phrases/fold.ts';
import { type PhraseBook, phraseBookOf } from './phrases/phrase-book.ts';
import { isOtherwiseMeant } from './purpose-denied.ts';
import { type ClaimClass, claimWords, germs } from './words/claims.ts';
import { denseIllnesses, illnesses, type OfIllness, type Promises } from './words/illnesses.ts';
import { kilosLost } from './words/kilos.ts';

const ofIllness: ReadonlySet<string> = new Set<OfIllness>(['heals', 'treats', 'against', 'relieves']);
const isOfIllness = (words: ClaimClass): words is OfIllness => ofIllness.has(words);

/** A book of one class of claims in every language: a claim is read where it stands, whatever language stands round it. */
export function claimBookOf(words: ClaimClass): PhraseBook {
  if (isOfIllness(words)) return illnessBookOf(words);
  if (words === 'kilosLost') return kilosIn;
  const phrases = Object.entries(claimWords[words]).flatMap(([language, text]) =>
    rawPhrasesIn(text)
      .flatMap(writtenOut)
      .flatMap((phrase) => typedForms(phrase.replaceAll('~', '*'), language)),
  );
  const plain = phraseBookOf(phrases.filter((phrase) => !phrase.includes('<')));
  const counted = phrases.filter((phrase) => verbBefore.test(phrase));
  if (counted.length === 0) return plain;
  const numbers = once(countedPattern(counted), 'giu');
  return (text) => [...plain(text), ...(text.includes('%') ? found(text, text.matchAll(numbers())) : [])];
}

/** 'kills <n> %': what is counted so may be weeds as well, so that the germs must be named behind. */
const verbBefore = /^\p{L}.*<n> %$/u;
const countedPattern = (phrases: readonly string[]): string =>
  `(?<!\\p{L})(?:${phrases.map((phrase) => phrase.replace(' <n> %', '')).join('|')})\\s(?:\\p{L}+\\s){0,2}\\d+(?:[.,]\\d+)?\\s?%\\s(?:\\p{L}+\\s){0,3}(?:${germs})(?!\\p{L})`;

/** Words that may stand between a promise and an illness: articles, and how bad it is. */
const between = "\\s(?:[\\p{L}\\p{M}]+['’]?\\s?,?&?\\s?){0,3}?(?:[dl]['’])?";
const denied =
  "(?<!(?<![\\p{L}\\p{M}])(?:not|never|nicht|no|non|ne|não|не|nie|niet|inte|tidak|không|لا)\\s)(?<!(?:n[’']t|anti)[\\s-])(?<![\\p{L}\\p{M}])";

/** What one language says of illnesses: the promises alone, and promises with illnesses; each made ready when it is wanted. */
interface Said {
  promises(): RegExp;
  whole(): RegExp;
}

/** Verbs of a promise and what they promise to rid of: of aches that they are gone, and that they are treated only by verbs not said of care. */
function pairsOf(promised: Promises, says: OfIllness): [verbs: string, ills: string][] {
  const { [says]: told, ills, aches, cures, grows } = promised;
  if (told === undefined) return [];
  if (says === 'heals')
    return [[told, aches ? `${ills}|${aches}` : ills], ...(grows ? [[grows[0], grows[1]] as [string, string]] : [])];
  return says === 'treats' && aches && cures
    ? [
        [told, ills],
        [cures, aches],
      ]
    : [[told, ills]];
}

/** Browsers take long to make patterns of so many words ready, and few titles promise anything: the illnesses of a language are looked for where it does. */
function illnessBookOf(says: OfIllness): PhraseBook {
  const apart = Object.entries(illnesses).flatMap(([language, promised]): Said[] =>
    pairsOf(promised, says).map(([told, named]) => {
      const [verbs, ills] = [markless(told, language), markless(named, language)];
      const { behind } = promised;
      const eased = says === 'relieves' ? promised.eased : undefined;
      const first = behind === undefined ? `(?:${verbs})${between}(?:${ills})` : `(?:${ills})${behind}(?:${verbs})`;
      const both = eased === undefined ? first : `${first}|(?:${ills})\\s(?:${eased})`;
      return {
        promises: once(`(?<![\\p{L}\\p{M}])(?:${eased === undefined ? verbs : `${verbs}|${eased}`})`, 'u'),
        whole: once(`${denied}(?:${both})(?![\\p{L}\\p{M}])`, 'gu'),
      };
    }),
  );
  const dense = Object.values(denseIllnesses).flatMap((promised): Said[] =>
    pairsOf(promised, says).map(([verbs, ills]) => {
      const { behind } = promised;
      const both = behind === undefined ? `(?:${verbs})(?:${ills})` : `(?:${ills})${behind}(?:${verbs})`;
      return { promises: once(verbs, 'u'), whole: once(both, 'gu') };
    }),
  );
  const all = [...apart, ...dense];
  return (text) => {
    const low = small(text);
    return all.flatMap(({ promises, whole }) =>
      promises().test(low)
        ? found(text, low.matchAll(whole())).filter(({ span }) => !isOtherwiseMeant(low, ...span))
        : [],
    );
  };
}

/** That kilos go: looked for where a title weighs anything. */
const weighs =
  /\d\s?(?:kg|kilo|ki?l[ií]|chil|quilo|lbs?|pound|pfund|кг|кило|ký|kí|cân|斤|千克|磅|キロ|킬로|กก|กิโล|โล|ك)/iu;
const losses = kilosLost.map(({ n, t, says }) =>
  once(says.map((one) => one.replaceAll('<n>', n).replaceAll('<t>', t)).join('|'), 'gu'),
);
function kilosIn(text: string): FoundPhrase[] {
  if (!weighs.test(text)) return [];
  const low = small(text);
  return losses.flatMap((pattern) => found(text, low.matchAll(pattern())));
}

/** A pattern made ready when it is first wanted. */
function once(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}

const found = (text: string, matches: Iterable<RegExpExecArray>): FoundPhrase[] =>
  [...matches].map(({ 0: { length }, index }) => ({
    phrase: text.slice(index, index + length),
    span: [index, index + length],
  }));
