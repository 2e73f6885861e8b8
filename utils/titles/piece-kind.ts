import type { TitlePart } from '../policy.ts';
import { countKind } from './amount-pieces.ts';
import type { Facts } from './facts.ts';
import type { Vocabulary, WordKind } from './words/index.ts';

/** What a stretch is: the goods' name where it is the first that can be, else what all its words are, else a feature. */
export function kindOfText(
  text: string,
  { find, kindOf, words }: Vocabulary,
  facts: Facts,
  mayName: boolean,
  must: boolean,
): TitlePart {
  const counted = countKind(text, facts);
  if (counted && !mayName) return counted;
  const found = find(text);
  const kinds = new Set(found.map(({ phrase }) => kindOf.get(phrase)));
  const covered = found.reduce((sum, { span }) => sum + span[1] - span[0], 0);
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  const only = covered >= letters && kinds.size === 1 ? [...kinds][0] : undefined;
  if (only && only !== 'nouns' && !must) return partOf[only];
  if (!mayName && opensWithQuantity(text, facts)) return 'quantity';
  const bare = text.split(' ').filter((word) => !words.links.includes(word.toLowerCase()));
  const isName = bare.length === 1 && facts.names.some(({ span }) => facts.text.slice(...span) === bare[0]);
  if (isName && !mayName) return 'model';
  const claimed = facts.claims.reduce((sum, { span }) => {
    const claim = facts.text.slice(...span);
    return sum + (text.includes(claim) ? claim.length : 0);
  }, 0);
  if (claimed >= text.length * 0.8 && !kinds.has('nouns')) return 'feature';
  return mayName && letters >= 2 ? 'product' : 'feature';
}

/** '500 g Family Size', '250 ml each': in a few words how much it is, and no part of the goods: a title without it is of other goods. */
const opensWithQuantity = (text: string, { amounts, text: whole }: Facts): boolean => {
  const [times = ''] = /^\p{Nd}+\s?[x×х]\s?/iu.exec(text) ?? [];
  const once = text.slice(times.length);
  return amounts.some(({ kind, span }) => {
    const amount = whole.slice(...span);
    return kind === 'quantity' && once.startsWith(amount) && once.slice(amount.length).trim().split(/\s+/).length <= 3;
  });
};

const partOf: Readonly<Record<Exclude<WordKind, 'nouns'>, TitlePart>> = {
  materials: 'material',
  colours: 'colour',
  origins: 'feature',
  audiences: 'audience',
};
