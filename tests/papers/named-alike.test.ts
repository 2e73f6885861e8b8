import { expect, test } from 'vitest';
import { checkLine } from '../../utils/papers/door.ts';

// Things that a word shared with others hides: a market, a title, the kind it is of ('-' one it must not be of), the papers asked
// for sure, and '-' those that must not be.

const lines = `
# Puzzles of many pieces are no toys.
DE | Puzzle 1000 Teile Schloss am See | general.other -eu-toy
FR | Puzzle 1 500 pièces carte du monde | general.other -eu-toy
RU | Пазл 2000 деталей Венеция | general.other -ea-toys
JP | ジグソーパズル 1000ピース 桜 | general.other -jp-psc
CN | 成人拼图1000片 油画 | general.other -cn-ccc
KR | 직소퍼즐 500피스 고양이 | general.other -kr-kc-child
BR | Quebra-cabeça 2000 peças | general.other -br-inmetro
US | 1000 piece jigsaw puzzle, ages 8 to 12, for kids | toys.general us-cpc
DE | Kinderpuzzle 100 Teile Feuerwehr | toys.general eu-toy
DE | Klemmbausteine 1000 Teile Kran, ab 8 Jahren | toys.general eu-toy
US | Playmat for card games, 24 x 14 in | general.other -us-cpc
JP | プレイマット トレカ 対戦用 | general.other -jp-psc
JP | プレイマット ベビー 180cm | toys.general
KR | 놀이방 매트 접이식 | childrens.articles kr-kc-child
# Bicycles without pedals have no motor either.
US | 儿童平衡车 无脚踏 12寸 | toys.general us-cpc -gl-un383
US | 儿童平衡车 双轮 智能 蓝牙 | mobility.e-ride gl-un383
FR | Draisienne en bois enfant dès 2 ans | toys.general eu-toy -eu-eudr
RU | Беговел для детей 12 дюймов | toys.general ea-toys
JP | キックバイク 子供用 ペダルなし | toys.general -gl-un383
KR | 유아 밸런스 바이크 | toys.general kr-kc-child -gl-un383
# What cuts wood, and coal that is not burnt.
DE | Fuchsschwanz 400 mm für Holz, Säge mit Zweikomponentengriff | general.other -eu-eudr
FR | Scie égoïne 450 mm bois vert | general.other -eu-eudr
US | Pull saw 240 mm, double edge, for wood | general.other -us-lacey
CN | 折叠锯 木工 园林 | general.other
IT | Maschera viso al carbone vegetale 75 ml | -wood.products eu-cpnp -eu-eudr
RU | Уголь древесный активированный 500 г | -wood.products
ES | Carbón vegetal activado, 90 cápsulas | -wood.products -eu-eudr
ES | Carbón vegetal para barbacoa 5 kg | wood.products
# Clocks that hear a sender send nothing.
DE | Funkwanduhr lautlos 28 cm | electronics.battery-powered eu-red
JP | 電波掛け時計 木目 | electronics.battery-powered -jp-giteki
JP | 電波ソーラー 腕時計 | jewellery -jp-giteki
US | Radio controlled wall clock, 10 in | electronics.battery-powered -us-fcc-id
IT | Orologio radiocontrollato da tavolo | electronics.battery-powered eu-red
DE | Funkwetterstation mit Außensensor und Funkuhr | electronics.radio eu-red
US | RC truck radio controlled 2.4GHz | toys.electronic us-fcc-id
# Fans at a ceiling, remotes that send through walls, packs of tools.
US | Ceiling fan 44 inch with RF remote | appliances.household us-fcc-id
RU | Вентилятор потолочный с радиопультом | appliances.household ea-radio
US | Ceiling fan 44 inch, pull chain | appliances.household -us-fcc-id
BR | Parafusadeira 12V com 2 baterias e carregador | electronics.battery-powered gl-un383
FR | Embouts de vissage, coffret 32 pièces pour visseuse | -gl-un383
US | Cordless jump rope, weighted handles | general.other -gl-un383
DE | Springseil kabellos 300 g | general.other -gl-un383
# Spices for meat, what beasts crunch and people eat, clothes after bread.
US | Baby back ribs rub 6 oz | food.spices-sauces us-ffr -us-fsis -us-cpc
US | Baby back ribs, frozen 2 lb | food.meat us-fsis
IT | Crocchette di baccalà surgelate 600 g | -pet.food -eu-petfood
IT | Crocchette cane adulto agnello 3 kg | pet.food eu-petfood -eu-food-label
US | 面包服 女 冬季 短款 | textiles.apparel us-textile-label -us-ffr
US | 全麦面包 500g | food.confectionery us-ffr
# What machines collect dust and are lined with, what points on a screen, what beds are made with.
DE | Staubsaugerbeutel Bosch Typ G, 8 Stück | general.other -eu-lvd
ES | Bolsas aspiradora Rowenta, 6 uds | general.other -eu-emc
PT | Sacos aspirador Hoover 5 un | general.other -eu-emc
FR | Sacs aspirateur 10 pièces | general.other -eu-emc
FR | Panier friteuse à air silicone 20 cm | kitchen.food-contact eu-fcm -eu-lvd
FR | Souris d'ordinateur filaire | electronics.battery-powered eu-emc -eu-battery-ce
FR | Souris pour chat à la cataire | -electronics.battery-powered -eu-emc
SE | Datormus optisk | electronics.battery-powered eu-emc
FR | Tapis de souris d'ordinateur | -electronics.battery-powered -eu-emc
US | Glove box latch for trucks | general.other -us-textile-label
US | Nitrile gloves, box of 100 | ppe.other
SA | ملاءة سرير قطن مفرد | textiles.home sa-saber
ES | Banco tapizado beige 120 cm | furniture
# Creams that are eaten, oils for hair, sugar that takes hairs off, what small children are spooned.
IT | Crema pasticcera in polvere 500 g | food.confectionery eu-food-label -eu-cpnp
ES | Crema de orujo gallego 50 cl | food.alcohol eu-food-label -eu-cpnp
FR | Crème pâtissière à froid 400 g | food.confectionery -eu-cpnp
RU | Крем-суп тыквенный 60 г | food.dry-groceries ea-tr021 -ea-cosmetics
IT | Crema mani al pistacchio 75 ml | cosmetics.skin eu-cpnp -eu-food-label
DE | Olivenöl für Haare 100 ml | cosmetics.hair-dye eu-cpnp -eu-food-label
FR | Huile d'olive cheveux secs 150 ml | cosmetics.hair-dye eu-cpnp -eu-food-label
US | Sesame oil for cooking, 500 ml | food.spices-sauces us-ffr
PL | Pasta cukrowa do depilacji nóg 600 g | cosmetics.skin eu-cpnp -eu-food-label
IT | Pasta di zucchero per depilazione 350 g | cosmetics.skin -eu-food-label
DE | Wachserhitzer Haarentfernung 100 W, 500 ml | -cosmetics.skin
RU | Пюре тыквенное детское 90 г | food.infant ea-sgr
ES | Puré infantil de pera 120 g | food.infant
US | Stage potato puree 2 lb | -food.infant
# Spoons for fish, glass before eyes, what closes necklaces, what stuffs sausages.
FR | Cuillère ondulante pêche brochet 12 g | general.other -eu-fcm
JP | スプーン ルアー 3g | general.other -jp-fcm
FR | Verres de lunettes antireflet | general.other -eu-fcm
US | Lobster clasps, gold tone, 30 pcs | general.other -us-ffr
US | Jerky gun, stainless | -food.meat -us-fsis
US | Beef liver, desiccated, 150 capsules | food.supplement -us-fsis
IT | Olio di tea tree 20 ml | -food.tea -eu-food-label
CN | 龙虾钳 不锈钢 | -cn-import-food-label
CN | 苹果一箱 10斤 | -kitchen.food-contact
JP | 砂糖 入れ ガラス | -food.spices-sauces -jp-food-label
# Rings that nobody wears.
IT | Anelli di cipolla impanati 400 g | food.snacks eu-food-label
RU | Кольца для штор металл 10 шт | general.other
DE | Ringe 925 Silber | jewellery
JP | カーテンリング 12個入り | general.other
IT | Anello LED per selfie 26 cm | lighting.led
# What only the handle is of; what is burnt in it.
FR | Casserole inox manche en bois 16 cm | kitchen.food-contact eu-fcm -eu-eudr
DE | Pfannenwender Edelstahl mit Holzgriff | kitchen.food-contact -eu-eudr
PL | Patelnia żeliwna z drewnianą rączką | kitchen.food-contact -eu-eudr
FR | Cuillère en bois d'olivier | kitchen.food-contact eu-eudr
IT | Forno a legna in acciaio, accessori | -eu-eudr
US | Wood pellet smoker, steel | -wood.products
# What horses are washed with; what washes in one German word.
DE | Pferdeshampoo Kamille 1 l | general.other -eu-cpnp
DE | Pferdebalsam kühlend 500 ml | -general.other
DE | Fensterreiniger 750 ml | chemicals.cleaning eu-detergent
# What is changed in a machine, drawn over it or held beside it; boxes for cells; lamps that burn oil.
IT | Aghi macchina da cucire jersey 5 pz | general.other -eu-machinery -eu-lvd
FR | Chaîne tronçonneuse 40 cm | general.other -eu-machinery
ES | Correa máquina de coser | general.other -eu-machinery
PT | Agulhas máquina de costura 5 un | general.other -eu-machinery
DE | Laufband Unterlegmatte 200 cm | general.other -eu-machinery
IT | Copri lavatrice impermeabile | general.other -eu-lvd
KR | 에어컨 실외기 커버 | general.other -kr-kc-electric
IT | Porta telecomando in legno | -electronics.battery-powered -eu-battery-ce
FR | Machine à coudre avec aiguilles et bobines | electronics.mains eu-machinery
ES | Caja para pilas AAA | general.other -eu-battery-ce -gl-un383
FR | Lampe à pétrole laiton | general.other -eu-emc
DE | Petroleumlampe Messing | general.other -eu-emc
FR | Lampe à pétrole LED | lighting.led
# What has a toy's name and is none, for grown-ups, of puzzles, of a breed, of a machine.
US | Puzzle glue clear 4 oz | chemicals.cleaning -us-cpc
DE | Puzzlerahmen 70 x 50 schwarz | -toys.general -eu-toy
KR | 퍼즐 액자 38x53 | general.other -kr-kc-child
US | Baby puzzle mat foam alphabet | toys.general us-cpc
US | Die-cast tractor 1:32, collector edition, age 14+ | -toys.general -us-cpc
US | Toy poodle tote bag | -toys.general -us-cpc
CN | 成人玩具 男用 | general.other -cn-ccc
FR | Jouet adulte rechargeable | -toys.general -eu-toy
DE | Babydoll Nachthemd Damen Spitze | textiles.apparel -eu-child-apparel
RU | Швейная машинка 220 В компактная | electronics.mains ea-low-voltage -ea-toys
RU | Машинка от катышков на аккумуляторе | -ea-toys
IT | Gioco di lenzuola singolo cotone | textiles.home eu-textile-label -eu-toy
# Of nuts in shell Japan bars one.
JP | 殻付きくるみ 500g | food.nuts jp-walnut-shell
JP | 殻付きアーモンド 500g | food.nuts -jp-walnut-shell
`;

test.each(
  lines
    .split('\n')
    .filter((line) => line.includes(' | '))
    .map((line) => line.split(' | ') as [string, string, string]),
)('%s: %s: %s', (market, title, expected) => {
  const answer = checkLine({ id: '1', title, market }, '2026-11-28') as unknown as {
    goods: { kind: string; sure: boolean }[];
    papers: { id: string; state: string }[];
  };
  const [first] = answer.goods;
  const asked = answer.papers.flatMap(({ id, state }) => (state === 'ask' ? [] : [id]));
  const said = [first?.sure === true ? first.kind : '', ...asked];
  for (const id of expected.split(' '))
    if (id.startsWith('-')) expect(said).not.toContain(id.slice(1));
    else expect(said).toContain(id);
});
