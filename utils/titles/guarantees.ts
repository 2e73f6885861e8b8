import { hasNoun } from './chunks.ts';
import type { Why } from './clean.ts';
import type { TitleWord } from './links.ts';
import type { Vocabulary } from './words/index.ts';

/** A promise to stand in for the goods, in any of our languages. */
const guarantee =
  /warrant(?:y|ies)$|guarantees?$|^(?:garanti|garansi|garanz|garant[ií]a|gwarancj|гаранти|jaminan|bảo hành)/iu;
/** Of these, what has its owner behind it, whatever the language round it. */
const ownedBehind = /^(?:garansi|jaminan|garant[ií]a|garanzia|гаранти|bảo hành)/iu;
/** More words than these before a guarantee say something else. */
const OWNER = 5;
/** What parts a title whatever stands round it. */
export const parting = /[,;|()[\]【】–—]|\s-\s/gu;

/**
 * A guarantee goes with what says whose and how long it is: 'with 1 Year Samsung Malaysia | warranty', 'Garansi 2 Tahun | Resmi',
 * 'warranty | by Samsung'. `at`: a word of what is cut.
 */
export function dropTerms(
  title: string,
  words: readonly TitleWord[],
  at: number,
  wide: (Why | undefined)[],
  vocabulary: Vocabulary,
): void {
  const word = words[at];
  if (!word || !guarantee.test(word.text)) return;
  const { asides, by, head, links } = vocabulary.words;
  const breaks = [...title.matchAll(parting)];
  const start = breaks.reduce((from, { 0: sign, index }) => (index < word.start ? index + sign.length : from), 0);
  const end = breaks.find(({ index }) => index >= word.end)?.index ?? title.length;
  const rest = words.filter((one) => one.start >= start && one.end <= end && !wide[one.start]);
  const behind = rest.filter((one) => one.start > word.end);
  const first = behind[0]?.text.toLowerCase() ?? '';
  if (
    first === 'by' ||
    by.includes(first) ||
    ((head === 'first' || ownedBehind.test(word.text)) &&
      behind.length <= 2 &&
      !behind.some(({ text }) => /\p{Nd}/u.test(text)))
  )
    wide.fill('promotional-phrase', word.end, behind.at(-1)?.end ?? word.end);
  const before = rest.filter((one) => one.end < word.start);
  const isLink = ({ text }: TitleWord) => [...asides, ...links].includes(text.toLowerCase());
  const hanging = before.at(-1);
  if (hanging && isLink(hanging)) wide.fill('promotional-phrase', hanging.start, hanging.end);
  const aside = before.findLastIndex(isLink);
  const owner = before.slice(Math.max(aside, 0));
  const text = title.slice(owner[0]?.start, word.start);
  // An English word has its owner before it, whatever the language round it.
  const follows = head === 'last' || /^(?:warrant|guarantee)/iu.test(word.text);
  if (!follows || behind.length > 0 || owner.length === 0 || owner.length > OWNER || hasNoun(text, vocabulary)) return;
  // By itself it is what the part is about; the first part names the goods.
  if (aside >= 0 || start > 0) wide.fill('promotional-phrase', owner[0]?.start ?? word.start, word.start);
}
