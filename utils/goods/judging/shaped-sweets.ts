import { volume, weight } from '../head/amounts.ts';
import type { Head } from '../head/heads.ts';
import type { Reading } from '../head/read.ts';
import { type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';
import { seldom } from '../phrases/seldom.ts';

// Sweets in the shape of what babies suck, of rings and of whistles: '奶嘴糖', 'baby bottle pop lollipop', 'Schnuller Lutscher'. They are
// eaten, whatever they look like.

const sweets = seldom(
  /(?<!\p{L})(?:(?:lollipops?|lollies|cand(?:y|ies)|gumm(?:y|ies)|bubble ?gum)(?![\s-](?:colou?r\p{L}*|shaped?|style|pink|clip|charm|cane|holder|print|themed?|mou?lds?))|\p{L}*(?:lutscher|bonbons?|brausepulver)(?!\p{L}*(?:farbe|form))|sucettes? (?:\p{L}+ )?bonbons?|caramelos?|piruletas?|chupetín|chupetines|leccalecca|caramell[ae]|pirulitos?|балас?|лизун|леденец|леденц\p{L}+|конфет\p{L}+|lizak\p{L}*|cukierk\p{L}*|snoep\p{L}*|lolly'?s|klubb[ao]r?|godis\p{L}*|lolipop)(?!\p{L})|(?:棒棒糖|奶嘴糖|奶瓶糖|哨子糖|戒指糖|压片糖|泡泡糖|糖果|软糖|硬糖)(?![色造形状型])|(?:キャンディー?|キャンデー|グミ|飴)(?![カ色型風])|사탕(?!\s?(?:모양|색))|막대\s?사탕/iu,
);
/** Of what is worn or sucked for good. */
const lasting =
  /(?<!\p{L})(?:silicone?|silikon\p{L}*|silicona|bpa|glass|steel|silver|gold|plated|resin|acrylic|beads?|plush|leer|empty|mou?lds?|form(?:en)?|moldes?|stamp[oi])(?!\p{L})|硅胶|玻璃|不锈钢|模具|シリコン|실리콘|유리|몰드/iu;

const babysBottle = seldom(/(?:婴儿|宝宝)奶[瓶嘴]|(?<!\p{L})baby[- ](?:bottles?|dumm(?:y|ies))(?!\p{L})/iu);

/** Sweets that bear the name of what they look like; undefined where that thing is sold. */
export function shapedSweets({ entry, words }: Head, { said, text: { original } }: Reading): Found | undefined {
  // Nor is it a baby's, though the bottle is.
  const bottle = isOf(entry.id, 'food.confectionery') ? babysBottle.exec(original)?.[0] : undefined;
  if (bottle) return found({ id: entry.id, because: [words, bottle], sure: true });
  const isWorn = isOf(entry.id, 'jewellery');
  if (!isWorn && !isOf(entry.id, 'childrens.articles')) return undefined;
  const sweet = sweets.exec(original)?.[0];
  if (sweet === undefined || lasting.test(original)) return undefined;
  // A ring of sugar is weighed out, or tastes of something.
  const tasted = said.signs.get('fruit') ?? said.signs.get('food') ?? weight.exec(original)?.[0];
  if (isWorn ? tasted === undefined : volume.test(original) && tasted === undefined) return undefined;
  return found({ id: 'food.confectionery', because: [sweet, words], sure: true });
}
