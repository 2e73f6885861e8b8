import type { Head } from '../head/heads.ts';
import type { Reading } from '../head/read.ts';
import { type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';
import { seldom } from '../phrases/seldom.ts';

// A beast of plush is played with, though one lays the head on it as well: 'peluche perro salchicha almohada', 'plush cat body
// pillow'. A croissant of plush lies on a sofa.

const plush = seldom(
  /(?<!\p{L})(?:plush(?:ie|y)?|stuffed|\p{L}*plüsch\p{L}*|peluches?|felpa|pel[uú]cia|плюшев\p{L}+|pluszow\p{L}+|pluche|peluş|knuffel\p{L}*|gosedjur\p{L}*)(?!\p{L})|毛绒|ぬいぐるみ|봉제/iu,
);
/** What is hugged, by a name of its own: no beast need be said. */
const hugged = seldom(
  /(?<!\p{L})(?:stuffed animals?|plush toys?|(?:plüsch|kuschel|stoff)tiere?|мягк\p{L}+ игрушк\p{L}+|игрушк\p{L}-подушк\p{L}|подушк\p{L}-игрушк\p{L}|pluszak\p{L}*|knuffeldier\p{L}*|gosedjur)(?!\p{L})|毛绒玩具|毛绒公仔/iu,
);
const beast =
  /(?<!\p{L})(?:dogs?|pupp(?:y|ies)|cats?|kittens?|bears?|bunny|rabbits?|dachshunds?|corgi|sharks?|octopus|sloths?|panda|dino(?:saur)?s?|hund|katze|bär|hasen?|dackel|hai|faultier|dinosaurier|chien|chat|ours|lapin|teckel|requin|paresseux|dinosaure|perr[oa]|gat[oa]|oso|conejo|tibur[oó]n|perezoso|dinosaurio|cane|gatt[oa]|orso|coniglio|bassotto|squalo|bradipo|dinosauro|cachorr[oa]|cão|urso|coelho|tubarão|preguiça|dinossauro|собак\p{L}+|кот|кошк\p{L}|медвед\p{L}+|мишк\p{L}|заяц|такс\p{L}|акул\p{L}|ленивец|динозавр\p{L}*|pies|kot|miś|królik|jamnik|rekin|hond|kat|beer|konijn|haai|björn|kanin|haj|köpek|kedi|ayı|tavşan)(?!\p{L})|[狗犬猫熊兔鲨象狐]|恐龙|熊猫|水豚|犬|ネコ|クマ|うさぎ|サメ|恐竜|강아지|고양이|곰|토끼|상어|공룡/iu;
/** A case, a blanket or clothes lie on it or are worn, whatever looks out of them. */
const other =
  /(?<!\p{L})(?:cover|covers|case|pillow ?cases?|blankets?|throw|robe|slippers?|socks|beds?|sofas?|fabric|cama|panier|cuccia|lit|tissu|bezug|bezüge|hülle|decke|housses?|taies?|plaid|fundas?|manta|feder[ae]|coperta|fronhas?|capas?|наволочк\p{L}*|чехол|плед|poszewk\p{L}*|koc|sloop|överdrag|kılıf\p{L}*)(?!\p{L})|枕套|抱枕套|毯|窝|生地|ベッド|カバー|毛布|커버|담요/iu;

/** A soft toy that bears the name of a cushion as well; undefined where it lies on a sofa, or the beast is whom it is for. */
export function plushOf({ entry, words }: Head, { said, text: { original } }: Reading): Found | undefined {
  if (!isOf(entry.id, 'textiles.home', 'toys.general') || said.frames.has('adult')) return undefined;
  if (isOf(entry.id, 'toys.general') && !said.named.has('textiles.home')) return undefined;
  const why = hugged.exec(original)?.[0] ?? (beast.test(original) ? plush.exec(original)?.[0] : undefined);
  return why === undefined || other.test(original)
    ? undefined
    : found({ id: 'toys.general', because: [...new Set([words, why])], sure: true });
}
