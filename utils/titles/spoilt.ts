import type { Chunk } from './chunk.ts';
import { textOf, type Why, withoutLoose } from './clean.ts';
import type { Vocabulary } from './words/index.ts';

/** Half of what it says is objected to: then the rest of it makes no sense by itself. */
const MOSTLY = 0.5;
/** An offer says at its beginning that something is free, and that goes with it sooner: 'Free Installation'. */
const OFFERED = 0.35;

/** Whether so little is left of a stretch that it goes as a whole. `named`: another one names the goods. */
export function isSpoilt(
  title: string,
  { span: [start, end] }: Chunk,
  cuts: readonly (Why | undefined)[],
  vocabulary: Vocabulary,
  named: boolean,
): boolean {
  const left = textOf(title, [start, end], cuts);
  if (!/[\p{L}\p{N}]/u.test(left)) return true;
  const cut = cuts.slice(start, end).filter((why) => why && why !== 'banned-character').length;
  if (cut === 0) return false;
  const first = left.split(' ')[0]?.toLowerCase() ?? '';
  // '(Perfect) for Baking' says for what by itself.
  const hangs =
    Boolean(cuts[start]) && vocabulary.words.links.includes(first) && !vocabulary.words.uses.includes(first);
  const much = cuts[start] === 'promotional-phrase' ? OFFERED : MOSTLY;
  const words = left.split(' ').length;
  const little = cut / (end - start) > much && words < 3;
  const { find, kindOf } = vocabulary;
  return (
    hangs ||
    withoutLoose(left, vocabulary, true) === '' ||
    // A colour, a material or goods that are left are facts; '(Perfect) Mixer' beside the goods is none.
    (little &&
      !/\p{Nd}/u.test(left) &&
      !find(left).some(({ phrase }) => kindOf.get(phrase) !== 'nouns' || !named || words > 1))
  );
}
