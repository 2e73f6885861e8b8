import { expect, test } from 'vitest';
import { checkLine } from '../../utils/papers/door.ts';

// Things called after what they lock, light, show, carry or are changed in, toys called after machines and lasers, and what only
// looks like wood: the goods they are taken for ('?' where the person is asked), the papers named of them for sure, and '-' those
// that must not even be asked.

interface Given {
  category?: string;
  attributes?: Record<string, string>;
}

test.each<[string, string, string, string?, Given?]>([
  // Locks lock brakes, helmets and suitcases, in a department of motorcycles as well; with an alarm they hold a battery.
  ['GB', 'Motorcycle disc brake lock with reminder cable', 'general.other', '-eu-auto-emark'],
  ['US', 'Helmet lock combination for scooters', 'general.other', '-us-gcc'],
  ['DE', 'Bremsscheibenschloss Motorrad 10 mm', 'general.other', 'eu-gpsr-rp -eu-auto-emark'],
  ['FR', 'Antivol casque moto à combinaison', 'general.other', '-eu-moto-helmet -eu-ppe'],
  ['ES', 'Candado para disco de moto', 'general.other', '-eu-auto-emark', { category: 'Moto > Antirrobos' }],
  ['IT', 'Bloccadisco moto acciaio', 'general.other', '-eu-auto-emark'],
  ['BR', 'Trava de disco para moto com cabo', 'general.other'],
  ['RU', 'Замок на тормозной диск мотоцикла', 'general.other', '-ea-tr018'],
  ['JP', 'ヘルメットロック ダイヤル式', 'general.other', '-jp-psc'],
  ['KR', '오토바이 디스크락 브레이크 자물쇠', 'general.other', '-kr-auto'],
  ['DE', 'Bremsscheibenschloss mit Alarm, Batterie inklusive', 'electronics.battery-powered', 'eu-battery-ce'],
  ['GB', 'Open face motorcycle helmet, matt black', 'ppe.helmets'],
  ['IT', 'Pastiglie freno moto anteriori', 'auto.parts'],
  // A book is read by them, and none is sold.
  ['DE', 'Leselicht fürs Buch mit Klammer', 'lighting.led', 'eu-weee-mark'],
  ['FR', 'Liseuse LED à pince pour livre', 'lighting.led', 'eu-rohs -eu-red'],
  ['ES', 'Luz de lectura para libro con pinza', 'lighting.led', 'eu-rohs'],
  ['IT', 'Luce da lettura libro con clip', 'lighting.led', 'eu-rohs'],
  ['PT', 'Luz de leitura para livros', 'lighting.led', 'eu-rohs'],
  ['JP', '読書灯 本 クリップ', 'lighting.led'],
  ['KR', '책 독서 조명 클립', 'lighting.led'],
  ['FR', 'Liseuse 6 pouces wifi', 'electronics.radio', 'eu-red'],
  ['DE', 'Das große Buch der Lampen, Taschenbuch', 'general.media'],
  // Furniture that figures stand in; dolls' own is a toy.
  ['KR', '인형 진열장 책장 원목 3단', 'furniture', 'kr-consumer -kr-kc-child'],
  ['JP', 'フィギュアラック ロータイプ 幅83', 'furniture', 'jp-household'],
  ['DE', 'Sammlervitrine Modellautos', 'furniture', '-eu-toy'],
  ['US', 'Action figure display cabinet, glass door', 'furniture', '-us-cpc'],
  ['FR', 'Vitrine pour figurines en verre', 'furniture', '-eu-fcm'],
  ['PL', 'Gablota na figurki szklana', 'furniture'],
  ['US', 'Dollhouse display cabinet, 1:12 scale', 'toys.general'],
  // Pouches and cases of power banks.
  ['KR', '보조배터리 파우치 하드케이스', 'leather.bags', 'kr-consumer -gl-un383'],
  ['US', 'Power bank pouch for charger and cables', 'leather.bags', '-gl-un383'],
  ['ES', 'Estuche power bank rígido', 'general.other', '-gl-un383'],
  ['JP', 'モバイルバッテリー ポーチ 収納', 'leather.bags', '-gl-un383'],
  ['IT', 'Astuccio porta cavi e power bank', 'general.other', '-eu-rohs'],
  ['US', 'Power bank 10000mAh in a case', 'electronics.power-bank', 'gl-un383'],
  // Bags, brushes and pots of machines are changed in them.
  ['IT', 'Sacchetti aspirapolvere universali, 8 pezzi', 'general.other', '-eu-emc -it-raee'],
  ['FR', "Sacs d'aspirateur, lot de 10", 'general.other', '-eu-rohs'],
  ['DE', 'Staubsaugerbeutel 10 Stück', 'general.other', '-eu-emc -de-weee'],
  ['ES', 'Bolsas aspiradora tipo G, 10 uds', 'general.other', '-eu-emc'],
  ['RU', 'Мешки пылесоса, 5 шт', 'general.other', '-ea-electrical'],
  ['JP', '炊飯器 内釜 交換用', 'kitchen.food-contact', 'jp-fcm -jp-pse'],
  ['KR', '밥솥 내솥 6인용 교체용', 'kitchen.food-contact', '-kr-kc-electric'],
  ['FR', 'Cuve intérieure cuiseur à riz', 'kitchen.food-contact', 'eu-fcm -eu-emc'],
  ['US', 'Robot vacuum side brushes, 6 pack', 'general.other', '-us-fcc-id'],
  ['JP', '炊飯器 5.5合 内釜コーティング', 'appliances.household', 'jp-pse'],
  ['IT', 'Aspirapolvere con sacco 700 W', 'appliances.household', 'eu-emc'],
  // Pads of make-up beside pads to sit on.
  ['KR', '톤업 쿠션 SPF50+ 13g', 'cosmetics.skin', 'kr-cosmetics xx-functional-cosmetic -kr-consumer'],
  ['JP', 'クッション 21号 カバー力 レフィル', 'cosmetics.skin', 'jp-cosmetics'],
  ['GB', 'Cushion SPF50 shade 21 refill 15g', 'cosmetics.skin'],
  ['KR', '무릎 쿠션 메모리폼', 'textiles.home', 'kr-consumer'],
  ['DE', '汽车气垫床', 'general.other', '-eu-cpnp'],
  // Drills to play with are turned by hand or fed; swords of light emit no laser.
  ['IT', 'Trapano giocattolo a manovella', 'toys.general', 'eu-toy -eu-emc -eu-rohs'],
  ['DE', 'Spielzeug Bohrmaschine mit Kurbel, ohne Batterien', 'toys.general', 'eu-toy -de-weee'],
  ['FR', 'Tablette jouet enfant, sans piles', 'toys.general', '-eu-emc'],
  ['DE', '儿童玩具电钻 手动 无需电池', 'toys.general', '-eu-emc'],
  ['IT', 'Trapano giocattolo a pile', 'toys.electronic', 'eu-emc'],
  ['ES', 'Espada láser juguete, pilas AAA incluidas', 'toys.electronic', 'eu-toy -eu-laser'],
  ['DE', 'Laserschwert Kinder, 3 AAA inklusive', 'toys.electronic', '-eu-laser'],
  ['FR', 'Sabre laser jouet rechargeable', 'toys.electronic', '-eu-laser'],
  ['RU', 'Лазерный меч игрушка', 'toys.general', 'ea-toys'],
  ['DE', 'Laserpointer Katze USB', 'optics.laser', 'eu-laser'],
  // The likeness of wood is none; nor is a colour.
  ['DE', 'Tablett Melamin Holzoptik Eiche', 'kitchen.food-contact', '-eu-eudr'],
  ['DE', 'Kommode Sonoma Eiche Nachbildung', 'furniture', '-eu-eudr'],
  ['FR', 'Étagère métal imitation chêne', 'furniture', '-eu-eudr'],
  ['ES', 'Mesa aluminio efecto madera', 'furniture', '-eu-eudr'],
  ['IT', 'Tavolo alluminio effetto legno', 'furniture', '-eu-eudr'],
  ['DE', 'Стол металлический под дерево', 'furniture', '-eu-eudr'],
  ['DE', '塑料餐桌 木纹', 'furniture', '-eu-eudr'],
  ['DE', '플라스틱 트레이 나무 느낌', 'kitchen.food-contact', '-eu-eudr'],
  ['DE', 'Metallregal', 'furniture', '-eu-eudr', { attributes: { Farbe: 'Eiche' } }],
  ['DE', 'Regal Eiche massiv', 'furniture', 'eu-eudr'],
  ['FR', 'Étagère en chêne massif', 'furniture', 'eu-eudr'],
  // Light that hardens varnish or warms has no energy label.
  ['IT', 'Lampada UV LED unghie 48W', 'lighting.led', 'eu-emc -eu-eprel'],
  ['DE', 'UV LED nail lamp 48W gel nail dryer', 'lighting.led', '-eu-eprel'],
  ['DE', 'Rotlichtlampe 100W', 'lighting.led', '-eu-eprel'],
  ['DE', 'Schreibtischlampe LED 12W UV-frei', 'lighting.led', 'eu-eprel'],
  // What stands on a desk in the shape of a plant.
  ['IT', 'Portamatite da tavolo a forma di cactus in resina', 'general.other?', '-eu-phyto-plants'],
  ['ES', 'Portalápices de escritorio con forma de cactus', 'general.other', '-eu-phyto-plants'],
  ['GB', 'Pen holder cactus shaped resin', 'general.other', '-uk-phyto'],
  ['ES', 'Conjunto de mesa y sillas de jardín', 'furniture'],
  // Hands of motorcyclists are protected, whatever screens they touch; bicycles of Japan are called by the same word.
  ['JP', 'バイク用グローブ スマホ対応', 'ppe.other', 'jp-household'],
  ['RU', 'Перчатки мотоциклетные кожаные', 'ppe.other'],
  ['US', 'Touch screen winter gloves women', 'textiles.apparel'],
  // Worn over the eyes at night, of silk; rubbed in overnight.
  ['KR', '실크 수면안대', 'textiles.apparel', 'kr-consumer -kr-medical', { category: '패션잡화 > 수면안대' }],
  ['FR', 'Masque de nuit soie', 'textiles.apparel', '-eu-cpnp'],
  ['FR', 'Masque de nuit hydratant visage 50 ml', 'cosmetics.skin', 'eu-cpnp'],
  ['KR', '수면 안대 3D 메모리폼', 'general.other'],
  // What covers, holds and sharpens; a strap of a watch that sends; letters that end a word by chance.
  ['IT', 'Copertura condizionatore impermeabile', 'general.other', '-eu-emc'],
  ['DE', 'Abdeckung Waschmaschine wasserdicht', 'general.other', '-de-weee'],
  ['KR', 'TV 벽걸이 브라켓', 'general.other', '-kr-consumer'],
  ['ES', 'Barra magnética cuchillos 40 cm', 'general.other', '-eu-fcm'],
  ['PT', 'Pedra de afiar facas', 'general.other', '-eu-fcm'],
  ['FR', 'Bracelet acier pour Apple Watch', 'general.other', '-eu-red'],
  ['FR', 'Bracelet acier homme', 'jewellery'],
  ['US', 'Shoe cleaning brush horsehair', 'general.other'],
  ['US', 'Ankle boots lace up women', 'footwear'],
  ['DE', 'Esstisch Akazie', 'furniture'],
  ['DE', 'Halter magnetisch', 'general.other'],
  ['DE', 'Pfirsicheistee 1 L', 'food.beverages'],
  // What stands by a machine or over it, what shaves clothes, what runs by sand, and whose coat it is where no 'for' says so.
  ['US', 'Cordless vacuum stand holder, no drill', 'general.other', '-us-fcc-id'],
  ['IT', 'Garage copertura robot tagliaerba', 'general.other', '-eu-machinery'],
  ['DE', 'Fusselrasierer Pullover Kleidung', 'appliances.household', 'eu-rohs -eu-textile-label'],
  ['ES', 'Rodillo quitapelusas', 'general.other', '-eu-emc'],
  ['FR', 'Sablier 30 minutes verre métal', 'general.other', '-eu-fcm'],
  ['GB', 'Sand timer 30 minutes glass', 'general.other', '-uk-electrical'],
  ['FR', 'Manteau chien imperméable', 'general.other', '-eu-textile-label'],
  ['FR', 'Collier cuir chien réglable', 'general.other', '-eu-reach-nickel'],
  ['FR', 'Collier pendentif chien argent', 'jewellery'],
  ['ES', 'Abrigo mujer estampado perros', 'textiles.apparel'],
  ['KR', '강아지 안전벨트', 'general.other', '-kr-consumer'],
  ['JP', '犬 レインコート', 'general.other', '-jp-household'],
  ['JP', '犬 柄 コート レディース', 'textiles.apparel'],
  // What hangs on a scooter or rolls under it.
  ['US', 'E-scooter bag handlebar waterproof', 'general.other', '-gl-un383'],
  ['ES', 'Rueda patinete eléctrico 10 pulgadas maciza', 'general.other', '-eu-machinery -gl-un383'],
  ['ES', 'Patinete eléctrico 350W ruedas 10 pulgadas', 'mobility.e-ride'],
  // Oil burns in them, and no current; with it silver is wiped, and none is sold; what is for telephones holds no electronics.
  ['DE', 'Petroleumlampe Glas 30 cm', 'general.other', '-eu-rohs -eu-eprel'],
  ['KR', '오일램프 황동', 'general.other', '-kr-kc-electric'],
  ['GB', 'LED hurricane lantern solar', 'lighting.led'],
  ['ES', 'Paño limpiar joyas plata', 'general.other', '-eu-reach-nickel'],
  ['GB', 'Silver polishing cloth 30x24', 'general.other', '-uk-hallmark'],
  ['GB', 'Sterling silver necklace with polishing cloth', 'jewellery', 'uk-hallmark'],
  ['RU', 'Очки виртуальной реальности картон без электроники', 'general.other', '-ea-radio -ea-electrical'],
  // What only shows a helmet, and what is worn for a joke.
  ['DE', 'Schlüsselanhänger Motorradhelm', 'general.other', '-eu-moto-helmet'],
  ['US', 'Keychain knife folding steel', 'knives'],
  ['ES', 'Casco vikingo disfraz', 'general.other', '-eu-ppe'],
  ['FR', 'Casque gladiateur déguisement adulte', 'general.other', '-eu-textile-label'],
  // Letters within words; empty bottles; irons for a stove; a beast's shampoo.
  ['DE', 'Kopierpapier Tintenstrahl A4', '', '-eu-rohs'],
  ['DE', 'LED Deckenstrahler 3-flammig', 'lighting.led', 'eu-rohs'],
  ['CN', '解压玩具 捏捏乐 证书齐全', 'toys.general'],
  ['FR', 'Flacon pulvérisateur vide 500 ml pour désinfectant', 'general.other', '-eu-bpr'],
  ['ES', 'Botella pulverizadora vacía 500 ml, alcohol, desinfectante', 'general.other', '-eu-bpr -eu-clp'],
  ['JP', 'ホットサンドメーカー 直火', 'kitchen.food-contact', 'jp-fcm -jp-pse'],
  ['DE', 'Waffeleisen 1000 W', 'appliances.household', 'eu-emc'],
  ['JP', '犬用シャンプー チワワ はちみつ 300ml', 'general.other', '-xx-petfood -jp-cosmetics'],
  // Tea by weight in a set with what it is drunk from; a card that plays, and a book about its cells.
  ['IT', 'Set regalo: teiera, tazza e 100 g di tè nero', 'kitchen.food-contact', 'eu-fcm eu-food-label'],
  ['IT', 'Set teiera e 2 tazze in ghisa', 'kitchen.food-contact', '-eu-food-label'],
  [
    'US',
    'Musical card',
    'general.media',
    'us-button',
    { category: 'Greeting Cards', attributes: { Batteries: '3 x LR44 button cell' } },
  ],
  ['US', 'Lithium-Ion Batteries: Science, Hardcover', 'general.media', '-gl-un383'],
  // Ages that a form states.
  ['JP', 'ダイキャスト ミニカー 1/10', 'general.other', '-jp-food-notify', { attributes: { 対象年齢: '15歳以上' } }],
  ['DE', 'Modellauto Metall', 'general.other', '-eu-toy', { attributes: { Altersempfehlung: 'ab 18 Jahren' } }],
  ['DE', 'Modellauto Metall', 'toys.general', 'eu-toy', { attributes: { Alter: 'ab 3 Jahren' } }],
  ['CA', 'Baby sleeping bag 2.5 tog', 'childrens.apparel', 'ca-textile'],
  // A colour or a stuff behind whom they are for takes nobody away; swords of foam, and a child's doctor.
  ['GB', 'Girls pink dress cotton', 'childrens.apparel'],
  ['GB', 'Baby pink dress women', 'textiles.apparel'],
  ['DE', 'Werkzeugkoffer Kinder Spielzeug Holz Hammer', 'toys.general', 'eu-toy'],
  ['IT', 'Spada in schiuma per bambini', 'toys.general', 'eu-toy'],
  ['DE', 'Arztkoffer Kinder Holz Stethoskop', 'toys.general', '-eu-mdr'],
  ['DE', 'Inhalator Teddybär Kinder', 'medical.device', 'eu-mdr'],
  // A spray of a shower is drunk by nobody, and its functions send nothing.
  ['DE', 'Handbrause mit 3 Funktionen', 'general.other', '-eu-food-label -eu-red'],
  ['DE', 'Gartenschlauch 30 m, 8 Funktionen', 'general.other', '-eu-red -de-weee'],
  ['DE', 'Funkklingel Haus', 'electronics.radio', 'eu-red'],
  // What is not needed is not there, and one radio is enough.
  ['IT', 'Lucchetto bici', 'general.other', '-eu-battery-ce', { attributes: { Batterie: 'non richieste' } }],
  ['DE', 'Küchenwaage mechanisch', 'general.other', '-eu-battery-ce', { attributes: { Batterien: 'nicht nötig' } }],
  ['KR', '블루투스 체중계', 'electronics.radio', '-gl-un383', { attributes: { 전원: 'AAA 건전지 3개 (리튬 아님)' } }],
  [
    'FR',
    'Pèse-personne Bluetooth',
    'electronics.radio',
    '-gl-un383',
    { attributes: { Piles: '2 AAA, pas au lithium' } },
  ],
  ['DE', 'Babyphone', 'electronics.radio', 'eu-red -eu-emc', { attributes: { Funk: '2,4 GHz', WLAN: 'nein' } }],
  ['DE', 'Babyphone Funk', 'electronics.radio', 'eu-red -eu-emc', { attributes: { WLAN: 'nein' } }],
  [
    'FR',
    'Veilleuse LED',
    'lighting.led',
    '-eu-lvd',
    { attributes: { Alimentation: 'piles AAA, pas de prise secteur' } },
  ],
  ['FR', 'Souris sans fil 2,4 GHz', 'electronics.radio', 'eu-red -eu-emc', { attributes: { Bluetooth: 'Non' } }],
  [
    'FR',
    'Souris sans fil',
    'electronics.radio',
    'eu-red',
    { attributes: { Connectivité: '2,4 GHz', Bluetooth: 'Non' } },
  ],
  // Whey is rubbed into nobody.
  ['IT', 'Barretta al cocco 50 g, siero di latte', 'food.snacks', 'eu-food-label -eu-cpnp'],
  ['IT', 'Siero viso vitamina C 30 ml', 'cosmetics.skin', 'eu-cpnp'],
  // What heats one dish is called after it.
  ['DE', 'Hot Dog Maker 350W Retro', 'appliances.household', 'eu-fcm eu-emc'],
  ['ES', 'Máquina de perritos calientes 350 W', 'appliances.household', 'eu-fcm'],
  ['JP', 'ドーナツメーカー 700W', 'appliances.household', 'jp-pse'],
  ['US', 'Hot dog maker pan silicone mold', 'kitchen.food-contact', '-us-fcc-sdoc'],
  ['US', 'Speaker', 'electronics.battery-powered?', '-us-fcc-id', { attributes: { Bluetooth: 'No', 'Wi-Fi': 'No' } }],
])('%s: %s is %s', (market, title, goods, papers = '', { category, attributes } = {}) => {
  const answer = checkLine({ id: '1', title, market, category, attributes }, '2026-12-01') as unknown as {
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
