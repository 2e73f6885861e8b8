import { hasNoun } from './chunks.ts';
import type { Why } from './clean.ts';
import { dropTerms, parting } from './guarantees.ts';
import { dropLinks } from './links.ts';
import type { Vocabulary } from './words/index.ts';

/** Reasons for which words go, and not only signs. */
const wordy: ReadonlySet<Why> = new Set([
  'promotional-phrase',
  'subjective-claim',
  'price-in-title',
  'contact-info',
  'condition-mention',
  'year-in-title',
  'restricted-claim',
  'competitor-brand',
]);
/** Of these what comes after is what they were about: 'cures cough', 'like Dyson', 'gift for mum'. */
const governing: ReadonlySet<Why> = new Set([
  'restricted-claim',
  'promotional-phrase',
  'contact-info',
  'competitor-brand',
]);

/** Before words that go these say nothing by themselves: an article, 'only', 'visit our', '100 %'. */
const leading = new Set(
  `a an the extra very super ultra truly so our your my this visit get buy shop only just now enjoy order see check
   der die das den dem ein eine einen einem unser unsere nur jetzt
   le la les l un une des notre nos
   el los las una unos unas lo nuestra nuestro
   il lo gli i uno nostro nostra
   o os as um uma nosso nossa
   het een onze
   làm bir sehr très muy molto muito bardzo очень sangat rất`
    .split(/\s+/)
    .filter(Boolean),
);

/** So does an adverb: 'Consistently Fine Quality', 'increíblemente barato'. */
const adverb = /^\p{L}{3,}(?:ently|antly|ally|edly|ingly|ously|ably|ibly|mente)$/iu;

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const word = /[^\s,;|()[\]【】（）]+/gu;

/**
 * Cuts widened by the words that make no sense without what is cut: the article before it, what it was said of behind it; in
 * scripts without spaces what is left of the run of letters it stood in, unless that names goods by itself.
 */
export function widened(
  title: string,
  cuts: readonly (Why | undefined)[],
  vocabulary: Vocabulary,
): (Why | undefined)[] {
  const wide = [...cuts];
  const words = [...title.matchAll(word)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  const isCut = ({ start, end }: { start: number; end: number }) => {
    for (let at = start; at < end; at += 1) if (!wide[at]) return false;
    return true;
  };
  for (const [index, { start, end }] of words.entries()) {
    const why = wide.slice(start, end).find((one) => one && wordy.has(one));
    if (!why) continue;
    if (unspaced.test(title.slice(start, end))) {
      if (!standsAlone(title, [start, end], wide, vocabulary)) wide.fill(why, start, end);
      continue;
    }
    // 'Best for Keto Diets': what they are for is no praise, and stays.
    const next = words[index + 1];
    if (
      why === 'subjective-claim' &&
      next &&
      !isCut(next) &&
      vocabulary.words.uses.includes(title.slice(start, end).toLowerCase())
    ) {
      wide.fill(undefined, start, end);
      continue;
    }
    for (let at = index - 1; at >= 0; at -= 1) {
      const before = words[at];
      const next = words[at + 1];
      if (!before || !next || !/^\s+$/.test(title.slice(before.end, next.start)) || !isCut(next)) break;
      if (!leading.has(before.text.toLowerCase()) && !/^\p{Nd}+\s?%$/u.test(before.text) && !adverb.test(before.text))
        break;
      // 'Galaxy S23 Ultra Promotion': behind a code it is the rest of a name.
      if (/\p{Nd}/u.test(words[at - 1]?.text ?? '') && /^\p{Lu}/u.test(before.text)) break;
      wide.fill(why, before.start, next.start);
    }
    dropLinks(title, words, index, wide, why, vocabulary);
    if (why === 'promotional-phrase') dropTerms(title, words, index, wide, vocabulary);
    if (governing.has(why)) dropObject(title, words, index, wide, why, vocabulary);
  }
  for (const { 0: whole, index } of title.matchAll(bracketed)) {
    const why = wide
      .slice(index, index + whole.length)
      .find((one) => one && (governing.has(one) || one === 'price-in-title'));
    const left = words.filter(
      ({ start, end }) => index < start && end < index + whole.length && !isCut({ start, end }),
    );
    const opens = wide[index + 1] !== undefined;
    if (
      why &&
      (opens || left.length <= FEW) &&
      !left.some(({ text }) => /\p{Nd}/u.test(text) || hasNoun(text, vocabulary))
    )
      wide.fill(why, index, index + whole.length);
  }
  return wide;
}

/** '[Free trousers] Blouse', '(FREE SHIPPING KEDAH & PENANG ONLY)': an offer in brackets goes with the few words it is made of, and with all that follows it there. */
const bracketed = /[[(【（][^[\](){}【】（）]{1,60}[\])】）]/gu;
const FEW = 3;

/** Verbs that say nothing without their object. */
const healing = new Set(
  `cures cure heals heal treats treat prevents prevent kills fights relieves reverses heilt behandelt lindert guérit soigne
   traite cura trata previene combate guarisce previne leczy zabija zapobiega лечит излечивает исцеляет убивает mengobati
   menyembuhkan mengatasi mencegah chữa trị geneest`
    .split(/\s+/)
    .filter(Boolean),
);

/** What a verb of healing or a name was about goes with it; after an offer no more than a link left hanging does. */
function dropObject(
  title: string,
  words: readonly { text: string; start: number; end: number }[],
  from: number,
  wide: (Why | undefined)[],
  why: Why,
  vocabulary: Vocabulary,
): void {
  const { links, asides } = vocabulary.words;
  const first = words[from + 1];
  const at = words[from];
  if (!first || !at || !/^\s+$/.test(title.slice(at.end, first.start)) || wide[first.start]) return;
  const next = first.text.toLowerCase();
  // 'Quà tặng sinh nhật / Valentine': one offer or the other.
  if (why === 'promotional-phrase' && next === '/') {
    wide.fill(why, at.end, words[from + 2]?.end ?? first.end);
    return;
  }
  // 'Sold by Parkers', 'visit us at': whoever it is goes too.
  if (why === 'contact-info' && links.includes(at.text.toLowerCase())) {
    const end = [...title.matchAll(parting)].find(({ index }) => index >= at.end)?.index ?? title.length;
    wide.fill(why, at.end, end);
    return;
  }
  if (healing.has(at.text.toLowerCase()) && !/\p{Nd}/u.test(next) && !hasNoun(next, vocabulary)) {
    wide.fill(why, at.end, first.end);
    return;
  }
  if (!links.includes(next)) return;
  if (why === 'promotional-phrase') {
    if (!asides.includes(next)) wide.fill(why, at.end, first.end);
    return;
  }
  const rest = /^[^,;|()[\]–—]*/.exec(title.slice(first.start))?.[0].trimEnd() ?? '';
  if (!/\p{Nd}/u.test(rest) && !hasNoun(rest, vocabulary)) wide.fill(why, at.end, first.start + rest.length);
}

/** Whether what a cut leaves of a run of letters without spaces names goods, and stands in one piece. */
function standsAlone(
  title: string,
  [start, end]: readonly [number, number],
  cuts: readonly (Why | undefined)[],
  vocabulary: Vocabulary,
): boolean {
  const left: string[] = [''];
  for (let at = start; at < end; at += 1) {
    if (!cuts[at]) left[left.length - 1] += title.charAt(at);
    else if (left.at(-1) !== '') left.push('');
  }
  const parts = left.filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.length === 0 || (parts.length === 1 && hasNoun(parts[0] ?? '', vocabulary));
}
