import type { Candidate } from './candidate.ts';
import { isOf } from './worlds.ts';

// A mould is named after what is baked, poured or cut in it, and is none of it: 'Hundekuchen Backform', 'Gießform Kerzen',
// 狗饼干 硅胶模具. What people bake in it for a dog they bake in their own kitchen.

/** Baking tins, moulds and cutters. */
const mould =
  /(?<!\p{L})(?:(?:\p{L}+ )?mou?lds?|(?:cookie|biscuit|pastry) cutters?|(?:baking|cake|muffin|bread) (?:tins?|pans?|trays?))$|(?:back|silikon|gieß|ausstech|muffin|kuchen|pralinen|seifen|kerzen)form(?:en)?$|ausstecher$|^(?:moules?|emporte|moldes?|stamp[oi]|formin[ae]|form[ae] (?:de|per)|formas?|tagliabiscotti|cortador|cortapastas)(?!\p{L})|^(?:силиконов\p{L}+ )?форм[аы](?!\p{L})|вырубк|foremk|wykrawacz|bakvorm|uitsteker|(?:模具|烤模|切模|(?:シリコン|シリコーン|焼き?|抜き?|流し)型|モールド|몰드|베이킹틀|커터)$/iu;

/** Whether the words name a mould, and no shape. */
const isMould = (words: string): boolean => mould.test(words);

/** Cut raw, a biscuit for a dog is in a cutter of its own. */
const cutter = /cutters?$|ausstech|emporte|tagliabiscotti|corta|вырубк|foremk|wykrawacz|uitsteker|切模|抜き?型|커터/iu;
/** Whether the words name what goes into the oven. */
export const isBakingMould = (words: string): boolean => isMould(words) && !cutter.test(words);
/** Of what is poured, baked and cut in one. */
const shaped = ['food', 'pet.food', 'candles', 'cosmetics', 'chemicals'];

/** The mould among what a title names, where it stands beside what is made in it; undefined where none does. */
export function mouldAmong(candidates: readonly Candidate[], text: string): Candidate | undefined {
  if (!candidates.some(({ entry: { id } }) => isOf(id, ...shaped))) return undefined;
  return candidates.find(
    ({ entry: { id, level }, start, end }) =>
      level === 3 && isOf(id, 'kitchen', 'general.other') && isMould(text.slice(start, end)),
  );
}
