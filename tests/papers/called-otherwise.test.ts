import { expect, test } from 'vitest';
import { checkLine } from '../../utils/papers/door.ts';

// What bears the name of another thing, and what a department, a weight or a way of sending says beside it: the goods it is
// taken for ('?' where the person is asked), the papers asked of it, and '-' those that must not be.

const askedOf = (
  market: string,
  title: string,
  category: string | null,
  attributes: Record<string, string> | null,
): { goods: string; asked: string[] } => {
  const answer = checkLine({ id: '1', title, market, category, attributes }, '2026-11-28') as unknown as {
    goods: { id: string; sure: boolean }[];
    papers: { id: string; state: string }[];
  };
  const [first] = answer.goods;
  return {
    goods: first ? `${first.id}${first.sure ? '' : '?'}` : '',
    asked: answer.papers.flatMap(({ id, state }) => (state === 'ask' ? [] : [id])),
  };
};

test.each<[string, string, string, string?, string?, Record<string, string>?]>([
  // Dishes named after clothes, bags and bedding, and those things themselves.
  ['FR', 'Chausson à la cerise feuilleté 4 x 100 g', 'food.confectionery', 'eu-food-label -eu-footwear-label'],
  ['FR', 'Chaussons aux pieds chauds femme laine 38', 'footwear', 'eu-footwear-label -eu-food-label'],
  ['DE', 'Kirschtaschen Blätterteig tiefgekühlt 6 Stück', 'food.confectionery', 'eu-food-label'],
  ['DE', 'Teigtaschen mit Spinat 300 g', 'food?', '-eu-textile-label'],
  ['DE', 'Umhängetaschen Leder braun', 'leather.bags', '-eu-food-label'],
  ['ES', 'Ropa vieja de carne desmenuzada, lata', 'food.meat', 'eu-food-label -eu-textile-label'],
  ['ES', 'Ropa vieja por kilos para talleres 10 kg', 'textiles.apparel', '-eu-food-label'],
  ['AR', 'Media luna de manteca 80 g panadería', 'food.confectionery'],
  ['ES', 'Collar media luna acero 12 g', 'jewellery'],
  ['PT', 'Travesseiros folhados de amêndoa 240 g', 'food.confectionery', 'eu-food-label'],
  ['US', '枕头面包 早餐 800g', 'food.confectionery', 'us-prior-notice -us-textile-label'],
  ['US', '毛巾卷 美容院专用 纯棉 12条', 'textiles.home', 'us-textile-label'],
  ['KR', '베개빵 우유맛 냉동 2개', 'food.confectionery', 'kr-food-import'],
  ['GB', 'Jacket potatoes ready to cook 4 pack', 'food?'],
  ['GB', 'Rain jacket packable 300 g', 'textiles.apparel'],
  // A letter for a dish within another word, by the gram.
  ['US', '黑木耳 小碗耳 干货 200g', 'food.dry-groceries', 'us-prior-notice -us-lacey'],
  ['US', '抹茶碗 陶瓷 320g', 'kitchen.food-contact', '-us-prior-notice'],
  ['US', '鸡肉面 碗装 105g', 'food.dry-groceries'],
  // Fish that hold tents, and mirrors that are called ice.
  ['FR', 'Sardines pour tente, acier, lot de 12', 'general.other', 'eu-gpsr-listing -eu-food-label'],
  ['NL', 'Haringen verzinkt staal 20 cm', 'general.other', '-eu-food-label'],
  ['NL', 'Haringen in olie, blik', 'food.canned'],
  ['PL', 'Szpilki namiotowe 12 szt.', 'general.other', '-eu-footwear-label'],
  ['PL', 'Szpilki damskie stalowe 37', 'footwear'],
  ['FR', 'Glace murale ovale laiton 70 cm', 'general.other', '-eu-food-label'],
  ['FR', 'Glace pistache 750 ml', 'food.confectionery', 'eu-food-label'],
  // Covers of cloth, and of film.
  ['RU', 'Чехлы на стулья, велюр, 4 шт', 'textiles.home', 'ea-light'],
  ['FR', 'Housse extensible pour fauteuil', 'textiles.home', 'eu-textile-label'],
  ['RU', 'Чехол для садового стола водонепроницаемый', 'general.other', '-ea-light'],
  ['GB', 'Blindfold satin black', 'general.other'],
  ['US', 'Travel cribbage set', 'toys.general', '-us-durable-infant'],
  // Oil by the seeds it is pressed of, what soap is cast in, and plants by the blades they are named after.
  ['GB', 'Rose hip seed oil, carrier oil, 50 ml', 'cosmetics.skin', '-uk-phyto'],
  ['ES', 'Aceite de semillas de calabaza 500 ml', 'food.spices-sauces', 'eu-food-label -eu-phyto'],
  ['RU', 'Масло семян моркови 10 мл', 'food.spices-sauces?', '-ea-phyto'],
  ['GB', 'Pumpkin seeds 500 g, no seed oil', 'food.nuts'],
  ['GB', 'Lipstick mould aluminium', 'general.other', '-uk-scpn'],
  ['JP', '石鹸モールド シリコン', 'general.other'],
  ['GB', 'Sword fern, live plant', 'plants.seeds-live'],
  ['PT', 'Espada de São Jorge muda 15 cm', 'plants.seeds-live'],
  ['FR', 'Plante artificielle en pot 40 cm', 'general.other', '-eu-phyto'],
  ['JP', 'ベビードール レディース', 'textiles.apparel'],
  // What wood is worked and joined with, what it burns in, and what is only called a cell or is for clothes.
  ['US', 'Wood screws flat head 3 in, 50 pcs', 'general.other', '-us-lacey -us-tsca6'],
  ['DE', 'Holzfeilen Set 3 tlg', 'general.other', '-eu-eudr'],
  ['FR', 'Scie égoïne, scie à bois 450 mm', 'general.other', '-eu-eudr'],
  ['RU', 'Шурупы оцинкованные по дереву 50 шт', 'general.other'],
  ['US', '木工凿 3件套', 'general.other', '-us-lacey'],
  ['US', 'Oak shelf 60 cm, wood screws included', 'wood.products', 'us-lacey'],
  ['FR', 'Poêle à granulés 8 kW', 'general.other', '-eu-fcm'],
  ['ES', 'Pila de lavadero, granito', 'general.other', '-eu-battery-ce'],
  ['ES', 'Burro de ropa con ruedas', 'general.other', '-eu-textile-label'],
  ['ES', 'Conjunto de ropa interior', 'textiles.apparel', 'eu-textile-label'],
  // What a hand turns or presses runs on nothing; 'manual' may be what is only held in it.
  ['KR', '수동 착즙기 스테인리스', 'kitchen.food-contact'],
  ['DE', 'Handmixer mit Kurbel, Edelstahl', 'kitchen.food-contact', '-eu-emc -eu-rohs'],
  ['ES', 'Espumador de leche manual', 'kitchen.food-contact?', '-eu-emc'],
  ['ES', 'Espumador de leche a pilas', 'electronics.battery-powered', 'eu-emc'],
  // A whole level of a category that names a department, and no word for it in a title.
  ['JP', '絹ごし豆腐 350g', 'food', 'jp-food-notify', '食品'],
  ['DE', 'Seidentofu 350 g', 'food', 'eu-food-label', 'Lebensmittel'],
  ['DE', 'Badetuch 70 x 140', 'textiles.home', '-eu-food-label', 'Lebensmittel'],
  ['FR', 'Palette 9 teintes', 'cosmetics?', '-eu-cpnp', 'Beauté > Maquillage'],
  // Straight to the consumer or from stock, in the seller's own words.
  ['TR', 'Erkek ceket', 'textiles.apparel', 'tr-parcel', '', { 'Satış kanalı': 'yurt dışından doğrudan alıcıya' }],
  ['TR', 'Erkek ceket', 'textiles.apparel', '-tr-parcel', '', { Gönderim: 'yerel depodan' }],
  ['TR', 'Erkek ceket', 'textiles.apparel', '-tr-parcel', '', { Versand: 'direkt ab Lager' }],
  // Children's tableware; what is too light to be hallmarked.
  ['KZ', 'Детская миска с уточкой', 'kitchen.food-contact', 'ea-children'],
  ['KZ', 'Миска с уточкой', 'kitchen.food-contact', '-ea-children'],
  ['GB', 'Sterling silver 925 stud earrings 1.4 g', 'jewellery', '-uk-hallmark'],
  ['GB', 'Sterling silver 925 cuff 19 g', 'jewellery', 'uk-hallmark'],
  ['GB', '9ct gold hoop earrings 1.4 g', 'jewellery', 'uk-hallmark'],
  ['GB', '14k gold and 925 silver ring 3 g', 'jewellery', 'uk-hallmark'],
])('%s: %s', (market, title, goods, papers = '', category, attributes) => {
  const { goods: taken, asked } = askedOf(market, title, category || null, attributes ?? null);
  expect(taken).toBe(goods);
  for (const id of papers.split(' ').filter(Boolean))
    if (id.startsWith('-')) expect(asked).not.toContain(id.slice(1));
    else expect(asked).toContain(id);
});
