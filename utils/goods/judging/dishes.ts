import { fewGrams } from '../head/amounts.ts';
import type { Head } from '../head/heads.ts';
import type { Reading } from '../head/read.ts';
import { type Found, found } from '../head/weigh.ts';
import { isOf, type Worlds } from '../head/worlds.ts';
import { type Listed, patternsBy } from '../phrases/listed.ts';
import { clothesSaid } from './clothes.ts';

// Dishes named after what is worn, carried or laid in a house: 'chaussons aux pommes', 'ropa vieja', Maultaschen, 枕头面包. Each
// language has its own, and most are sold by weight, frozen, or by their taste, as no shoe is.

const pastry: Listed = {
  en: 'slipper bread, (?:crepe )?towel rolls? cakes?, crepe towel cakes?',
  de: '(?:apfel|kirsch|mohn|quark|topfen|nuss|nougat|pudding|marzipan|rhabarber|blätterteig)taschen?',
  fr: "chaussons? (?:aux? \\p{L}+|à la \\p{L}+|à l[’']\\p{L}+|napolitains?)",
  es: 'medias? ?lunas?, (?:corbatas?|pañuelos?|zapatillas?|cinturón) de hojaldre, corbatas? de unquera',
  pt: 'travesseiros? (?:de sintra|de ovos|folhados?), meias? luas?, gravatas? folhadas?',
  zh: '毛巾卷(?!纸), (?:枕头|拖鞋|帽子|领带)(?:面包|酥), 鞋底饼',
  ja: '(?:帽子|スリッパ|枕)パン',
  ko: '(?:모자|베개|슬리퍼)\\s?빵, 수건\\s?(?:롤)?케이크, 보자기\\s?떡',
};
const dishes: Listed = {
  en: 'jacket potato(?:es)?, bow tie pasta',
  de: 'maultaschen?, teigtaschen?, (?:spinat|gemüse|hackfleisch|käse|fleisch|kartoffel|reis)taschen?, krawattennudeln',
  fr: 'pommes(?: de terre)? en robe des champs',
  es: 'ropa vieja',
  pt: 'roupa velha',
  zh: '[裤腰皮裙]带面',
};
const isPastry = patternsBy(pastry);
const isDish = patternsBy(dishes);

/** What is said of nothing but food; what is stuffed or 'frozen' is a cushion or a girl's towel as well. */
const eaten = patternsBy({
  en: '(?:deep|quick|flash|keep|serve) frozen, frozen (?:\\d+ )?(?:packs?|pastr(?:y|ies)|dough|food|dessert), ready to (?:bake|eat|cook), oven ready, puff pastry, flavou?red, flavou?rs?, shelf life',
  de: 'tiefgekühlt*, tiefkühl*, tk, backfertig, küchenfertig, zum (?:fertig|auf)backen, *geschmack, blätterteig, gebäck, mhd',
  fr: 'surgel[ée]e?s?, prêts? à (?:cuire|manger|enfourner|réchauffer), pur beurre, feuillet[ée]e?s?, goût, saveur, viennoiseries?',
  es: 'congelad[oa]s?, hojaldre, sabor, list[oa]s? para (?:hornear|comer), panader[ií]a, pasteler[ií]a, boller[ií]a, desmenuzad[oa], en salsa',
  it: 'surgelat[oaie], pasta (?:fresca|sfoglia), gusto, da forno, pront[oi] da cuocere, pasticceria',
  pt: 'congelad[oa]s?, folhad[oa]s?, sabor, recheio, rechead[oa]s?, padaria, confeitaria',
  ru: 'заморожен*, со? вкусом, сло[её]н*, выпечк*',
  pl: 'mrożon*, o smaku, ciasto francuskie',
  nl: 'diepvries*, *smaak, bladerdeeg',
  tr: 'dondurulmuş, aromalı, milföy',
  zh: '冷冻, 速冻, (?<![香气异异体除去])味(?!道), 甜品, 甜点, 糕点, 即食, 早餐(?!店), 零食',
  ja: '冷凍, (?<!趣)味(?!方), お?菓子, スイーツ, 賞味期限, 焼きたて',
  ko: '냉동, 맛(?!집), 디저트, 간식, 즉석',
});
/** What nobody eats. */
const uneaten = ['textiles', 'footwear', 'leather', 'furniture'];
/** What is rolled, sewn or printed to look like it: towels to cakes, cushions to bread. */
const likeness =
  /造型|形状|仿真|抱枕|靠垫|型|クッション|모양|쿠션|shaped|cushion|kissen|coussin|cojín|cuscino|almofada|подушк/iu;

/**
 * The dish that the name of something worn or laid in a house stands for, where the title also says that it is eaten;
 * undefined where it speaks of cloth or of who wears it.
 */
export function dishIn({ entry, words }: Head, reading: Reading, worlds: Worlds): Found | undefined {
  const { said, text, tongue } = reading;
  const title = text.original;
  if (!isOf(entry.id, ...uneaten) || worlds.has('toy') || worlds.has('doll') || clothesSaid(title)) return undefined;
  if (said.frames.has('adult') || said.frames.has('child') || likeness.test(title)) return undefined;
  const named = (names: typeof isPastry): string | undefined => {
    const name = names(tongue).exec(title)?.[0].trim();
    return name?.includes(words) ? name : undefined;
  };
  const sweet = named(isPastry);
  const dish = sweet ?? named(isDish);
  const sign = eaten(tongue).exec(title)?.[0].trim();
  // Old clothes are sold by the kilogram.
  const much = fewGrams.exec(title)?.[0];
  const why = sign ?? said.signs.get('food') ?? much;
  if (sweet && why) return found({ id: 'food.confectionery', because: [sweet, why], sure: true });
  const [only, ...others] = [...said.named].filter((id) => isOf(id, 'food'));
  const food = others.length === 0 && only !== 'food' ? only : undefined;
  if (dish && why) return found({ id: food ?? 'food', because: [dish, why], sure: true });
  // Of a dish that nobody listed, what it is made of and how it is sold.
  return sign && much && food
    ? found({ id: food, because: [words, sign, much], sure: false, or: entry.id })
    : undefined;
}
