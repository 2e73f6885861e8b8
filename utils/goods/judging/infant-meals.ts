import { weight } from '../head/amounts.ts';
import type { Reading } from '../head/read.ts';
import type { Evidence } from '../head/weigh.ts';
import { seldom } from '../phrases/seldom.ts';

/** What small children are spooned, by whatever it is of. */
const spooned = seldom(
  /(?<!\p{L})(?:pur(?:ée|é|ee)s?|compotes?|papillas?|papinhas?|papas?|pappa|pappe|omogeneizzat[oi]|potitos?|tarritos?|porridge|\p{L}*brei|пюре\p{L}*|каш[аи])(?!\p{L})|果泥|菜泥|肉泥|米糊|ピューレ|퓨레/iu,
);
const small =
  /(?<!\p{L})(?:bab(?:y|ies|ys)|infants?|toddlers?|bébés?|nourrissons?|infantil|beb[eéê]s?|lactentes?|neonat[oi]|bambini|prima infanzia|детск\p{L}+|малыш\p{L}*|kinder|babys)(?!\p{L})|(?<!\p{L})baby(?=brei)|宝宝|婴|幼儿|赤ちゃん|ベビー|아기|유아/iu;

/** A mash by the gram that is said to be for small children. */
export function infantMealIn({ said: { frames }, text: { original } }: Reading): Evidence | undefined {
  if (frames.has('pet') || frames.has('toy') || !weight.test(original)) return undefined;
  const mash = spooned.exec(original)?.[0];
  const child = mash === undefined ? undefined : small.exec(original)?.[0];
  return mash === undefined || child === undefined
    ? undefined
    : { id: 'food.infant', because: [mash, child], sure: true };
}
