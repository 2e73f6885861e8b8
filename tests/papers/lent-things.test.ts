import { expect, test } from 'vitest';
import { checkLine } from '../../utils/papers/door.ts';

// Things that share their whole name with one of another kind, that are called after a pack they come without, and shelves that
// are called after what washes floors: the goods they are taken for ('?' where the person is asked), the papers named of them
// for sure, and '-' those that must not even be asked.

interface Given {
  category?: string;
  attributes?: Record<string, string>;
}

test.each<[string, string, string, string?, Given?]>([
  // Pipes and bees beside craft that fly; craft that no child flies beside toys.
  ['GB', 'Smallpipes tenor drone reed, cane', 'general.other', '-uk-electrical -gl-un383'],
  ['US', 'Drone frame wood for beehive, green', 'general.other', '-us-fcc-id -gl-un383'],
  ['US', 'Folding GPS drone, brushless, 8K', 'drones', 'us-fcc-covered -us-cpc', { category: 'Toys > Drones' }],
  ['FR', 'Drone enfant 8 ans débutant', 'toys.electronic', 'eu-toy', { category: 'Jouets > Drones' }],
  // Sets of spanners beside games, bags and locks.
  ['FR', 'Jeu de 8 clés à cliquet, trousse incluse', 'general.other', '-eu-toy -eu-battery-ce'],
  ['BR', 'Jogo de 9 chaves torx com bolsa', 'general.other'],
  ['ES', 'Juego de 6 destornilladores, estuche de tela', 'general.other', '-eu-toy -eu-textile-label'],
  ['DE', 'Gabelschlüsselsatz 8-teilig, Rolltasche', 'general.other', '-eu-toy'],
  ['IT', 'Chiavi a brugola, 9 pezzi, con astuccio', 'general.other', '-eu-toy'],
  ['PL', 'Komplet kluczy imbusowych w etui', 'general.other', '-eu-toy'],
  ['RU', 'Набор накидных ключей 6 шт, чехол', 'general.other', '-ea-toys -ea-light'],
  // Wrists of lifters beside dolls and the sick.
  ['MX', 'Muñequeras de pesas, par, rojas', 'general.other', 'mx-labels'],
  ['BR', 'Munhequeira para treino, preta', 'general.other'],
  ['DE', 'Handgelenkbandagen Krafttraining, 2 Stück', 'general.other', '-eu-mdr'],
  ['DE', 'Handgelenkbandage bei Karpaltunnelsyndrom', 'medical.device', 'eu-mdr'],
  // Trays of showers beside dishes.
  ['IT', 'Piatto doccia marmoresina 70x100', 'general.other', '-eu-fcm'],
  ['ES', 'Plato de ducha antideslizante gris 100x70', 'general.other', '-eu-fcm'],
  ['FR', 'Bac à douche carré blanc 80 cm', 'general.other', '-eu-fcm'],
  ['RU', 'Поддон для душа акриловый 80x80', 'general.other', '-ea-tr005'],
  ['IT', 'Piatti piani in porcellana, 6 pezzi', 'kitchen.food-contact', 'eu-fcm'],
  // Chests of drawers, by their drawers; those of dolls.
  ['AU', 'Chest of 4 drawers, ash look', 'furniture', 'au-mandatory'],
  ['US', 'Tallboy dresser, 5 drawers, grey', 'furniture', 'us-furniture'],
  ['FR', 'Commode 4 tiroirs chêne clair', 'furniture', 'eu-gpsr-rp'],
  ['BR', 'Cômoda com 6 gavetas branca', 'furniture'],
  ['KR', '4단 서랍장 화이트', 'furniture'],
  ['US', 'Dollhouse chest of drawers, 1:12 scale', 'toys.general', '-us-furniture'],
  // What makes parts slide washes nothing and holds no cell; what burns in a fireplace washes nothing.
  ['DE', 'Lithium grease spray 250 ml', 'chemicals.cleaning', 'eu-gpsr-rp -eu-detergent -gl-un383'],
  ['FR', 'Graisse au lithium 1 kg', 'chemicals.cleaning', '-eu-detergent -gl-un383'],
  ['RU', 'Смазка силиконовая 200 мл', 'chemicals.cleaning', '-ea-tr021'],
  ['JP', 'シリコンスプレー 300ml', 'chemicals.cleaning'],
  ['US', 'Chain lube brush, nylon', 'general.other'],
  ['ES', 'Bioetanol para chimenea 2 L', 'chemicals.cleaning', 'eu-clp -eu-detergent'],
  ['DE', 'Lampenöl farblos 2 L', 'chemicals.cleaning', 'eu-clp -eu-detergent'],
  ['DE', 'Fettlöser für die Küche 750 ml', 'chemicals.cleaning', 'eu-detergent'],
  // Packs of bicycles and scooters, alone, in a bag, and on the whole vehicle.
  ['FR', 'Batterie trottinette électrique 48V 13Ah', 'batteries.lithium', 'gl-un383 eu-battery-ce -eu-machinery'],
  ['IT', 'Batteria e-bike 36V 14Ah con caricatore', 'batteries.lithium', 'gl-un383 -eu-machinery'],
  ['DE', 'Ersatzakku E-Bike 36V 10Ah', 'batteries.lithium', 'gl-un383 de-batt'],
  ['CH', 'Pedelec Akku 36V 17Ah', 'batteries.lithium', 'gl-un383 -eu-battery-ce'],
  ['DE', 'E-Bike Akku Tasche gepolstert', 'leather.bags', '-gl-un383 -de-batt'],
  ['GB', 'Electric bike 28 inch, ebike battery 36V 14Ah', 'mobility.e-ride', 'uk-electrical'],
  // Tools called after the pack they come without stay electrical.
  ['DE', 'Akku-Schlagschrauber 18V, ohne Akku', 'electronics.battery-powered', 'eu-rohs -gl-un383 -de-batt'],
  ['GB', 'Cordless drill 18V, bare tool', 'electronics.battery-powered', 'uk-electrical -gl-un383'],
  ['FR', 'Perceuse visseuse sans fil 20V sans batterie', 'electronics.battery-powered', 'eu-rohs -eu-battery-ce'],
  ['RU', 'Шуруповерт аккумуляторный 21В без АКБ', 'electronics.battery-powered', 'ea-electrical -gl-un383'],
  ['DE', 'Akku-Bohrschrauber 18V mit 2 Akkus', 'electronics.battery-powered', 'gl-un383 de-batt'],
  // A port of USB is no socket of a house.
  ['AT', 'Leselampe LED USB-Stecker 5V', 'lighting.led', 'eu-rohs -eu-lvd'],
  ['AT', 'Leselampe LED', 'lighting.led', '-eu-lvd', { attributes: { Strom: '5 V über USB, ohne Netzteil' } }],
  ['AT', 'Steckdosenleiste 3-fach mit USB', 'electronics.mains', 'eu-lvd'],
  // Drums hold no cell, children's neither; what colours faces is for the skin.
  ['FR', 'Batterie acoustique 5 fûts, ado et adulte', 'general.other', '-eu-toy -eu-battery-ce'],
  ['FR', 'Batterie acoustique enfant, 3 fûts', 'toys.general', 'eu-toy -eu-battery-ce -eu-rohs'],
  ['BR', 'Tinta à base de água para pintura facial, 8 cores', 'cosmetics.skin', 'br-cosmetics'],
  ['BR', 'Pincel para pintura facial', 'general.other', '-br-cosmetics'],
  // Words cut short, compounds, succulents, and shelves of what washes people.
  ['RU', 'Мед. изделие: ингалятор ультразвуковой', 'medical.device', 'ea-medical -ru-cz-honey'],
  ['RU', 'Мёд. Гречишный, 1 кг', 'food.honey', 'ru-cz-honey'],
  ['DE', 'Zartbitterschokolade 85 % 100 g', 'food.confectionery', 'eu-eudr'],
  ['KR', '다육이 모음 5종 화분', 'plants.seeds-live', 'kr-plant-quarantine'],
  ['KR', '다육이 화분 도자기 3개', 'general.other', '-kr-plant-quarantine'],
  ['MY', '枣夹核桃 300克', 'food.dried-fruit', 'my-food'],
  [
    'IT',
    'Sapone liquido agrumi 500 ml',
    'cosmetics.soap-oral',
    'eu-cpnp -eu-clp',
    { category: 'Bellezza > Detergenti' },
  ],
  ['IT', 'Detersivo bucato 3 L', 'chemicals.cleaning', 'eu-detergent', { category: 'Casa > Detergenti' }],
  // What washes is a detergent; what is painted, glued or scented with is none, however German writes it.
  ['DE', 'Klavierlack weiß 375 ml', 'chemicals.cleaning', 'eu-gpsr-rp -eu-detergent'],
  ['DE', 'Wandfarbe grau matt 10 L', 'chemicals.cleaning', '-eu-detergent'],
  ['NL', 'Muurverf mat wit 5 L', 'chemicals.cleaning', '-eu-detergent'],
  ['PL', 'Farba do ścian kremowa 5 L', 'chemicals.cleaning', '-eu-detergent'],
  ['DE', 'Feinwaschmittel 1,5 L', 'chemicals.cleaning', 'eu-detergent'],
  ['FR', 'Lessive en poudre 2 kg', 'chemicals.cleaning', 'eu-detergent'],
  ['PL', 'Płyn do mycia szyb 750 ml', 'chemicals.cleaning', 'eu-detergent'],
  ['RU', 'Краска фасадная белая 5 л', 'chemicals.cleaning', '-ru-cz-cosm-toys'],
  ['RU', 'Порошок стиральный детский 2 кг', 'chemicals.cleaning', 'ru-cz-cosm-toys'],
  // Sticks, cards and eyes of a computer hold no battery, and are electrical everywhere.
  ['FR', 'Clé USB 256 Go métal', 'electronics.battery-powered', 'eu-rohs eu-emc -eu-battery-ce -gl-un383'],
  ['DE', 'microSD Speicherkarte 256 GB', 'electronics.battery-powered', 'eu-rohs -de-batt -eu-battery-ce'],
  ['PL', 'Pendrive 32GB', 'electronics.battery-powered', 'eu-rohs -eu-battery-ce'],
  ['AU', 'USB flash drive 16GB', 'electronics.battery-powered', 'au-rcm -gl-un383'],
  ['US', 'USB flash drive 16GB', 'electronics.battery-powered', 'us-fcc-sdoc -gl-un383'],
  ['US', 'Laptop 14 inch, 1TB SSD', 'electronics.radio', 'us-fcc-id gl-un383'],
  // Wax is carried like any ware; what a room is scented with in a bottle is not.
  ['FR', 'Bougie parfumée figue 180 g', 'candles', 'eu-clp -gl-dg'],
  ['DE', 'Duftkerze Zimt im Glas', 'candles', '-gl-dg'],
  ['US', 'Scented reed diffuser oil 100 ml, flammable', 'candles', 'gl-dg'],
  ['GB', 'Hot water bottle with knitted cover', 'general.other', '-uk-medical'],
  // What one washes in.
  ['DE', 'Aufsatzwaschbecken Keramik oval', 'general.other', 'eu-gpsr-rp -eu-fcm'],
  ['FR', 'Évier inox un bac 60 cm', 'general.other', 'eu-gpsr-rp -eu-fcm'],
  ['FR', 'Baignoire bébé avec thermomètre', 'childrens.articles', 'eu-childcare-tests'],
  // Electrical for the law of Great Britain, and cloth for that of the United States.
  ['GB', '电子烟 一次性 锂电池 500mAh', 'tobacco', 'uk-electrical'],
  ['US', 'Compression stockings 15-20 mmHg, beige', 'medical.device', 'us-textile-label us-medical'],
  ['US', 'Knee brace, hinged', 'medical.device', '-us-textile-label'],
])('%s: %s is %s', (market, title, goods, papers = '', { category, attributes } = {}) => {
  const answer = checkLine({ id: '1', title, market, category, attributes }, '2026-11-28') as unknown as {
    goods: { kind: string; sure: boolean }[];
    papers: { id: string; state: string }[];
  };
  const [first] = answer.goods;
  expect(first ? `${first.kind}${first.sure ? '' : '?'}` : '').toBe(goods);
  const sure = answer.papers.flatMap(({ id, state }) => (state === 'ask' ? [] : [id]));
  for (const id of papers.split(' ').filter(Boolean))
    if (id.startsWith('-')) expect(answer.papers.map((one) => one.id)).not.toContain(id.slice(1));
    else expect(sure).toContain(id);
});
