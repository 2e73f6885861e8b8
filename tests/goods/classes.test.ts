import { describe, expect, test } from 'vitest';
import { goodsOf, traitsOf } from '../../utils/goods/index.ts';
import { aListing } from '../listings.ts';

/** A class a block, a title a line; below a line of '-' what only speaks of it. Of our own writing. */
const classes: Readonly<Record<string, string>> = {
  'food.infant': `
Infant Goat Milk Formula Stage 1 0-6 months 800 g tin
Anfangsmilch Pre ab Geburt 800 g
Lait infantile 1er âge chèvre 800 g
Leche de inicio para lactantes 800 g
Latte in polvere neonati 0-6 mesi 800 g
Fórmula infantil 0-6 meses 800 g lata
Смесь сухая молочная для детского питания 400 г
婴儿配方羊奶粉 1段 800g
粉ミルク 0か月から 800g 缶
산양분유 1단계 800g
Mleko modyfikowane początkowe 800 g
-
Baby Formula Pitcher Mixer 1 L
Baby lotion, gentle formula, 200 ml
分装奶粉盒 便携
분유 케이스 4칸`,
  'cosmetics.skin': `
Kunstnägel French Look 24 Stück
Faux ongles autocollants 24 pièces
Uñas postizas francesas 24 uds
Unghie finte french 24 pezzi
Накладные ногти френч 24 шт
ネイルチップ フレンチ 24枚
붙이는 네일팁 24개
Temporäre Tattoos Kinder Einhorn 10 Bögen
Tatouages temporaires enfants licorne 10 planches
Временные тату для детей единорог 10 листов
タトゥーシール キッズ ユニコーン 10枚
Magnesium Spray Topical for Legs 8 oz
Menthol Pain Relief Cream 3 oz
Kinderschminke Palette 12 Farben
Pintura facial infantil 12 colores
Аквагрим детский 12 цветов
フェイスペイント 12色 子供用
Dissolvant vernis à ongles 200 ml
洗甲水 200ml
-
Fake tattoo sleeve temporary
Glue for false nails 5 g
Magnesium glycinate capsules 120 ct
Spray paint red 400 ml
Paint remover for wood 1 L`,
  'wood.products': `
Holzpellets 15 kg Sack
Granulés de bois 15 kg sac
Pellets de madera 15 kg saco
Пеллеты древесные 15 кг мешок
BBQ Lump Charcoal 10 kg
Carbón vegetal barbacoa 10 kg
Уголь древесный для гриля 10 кг
-
Firewood log holder steel
Charcoal toothpaste whitening 75 ml`,
  'medical.device': `
Bettpfanne Kunststoff mit Deckel
Bassin de lit plastique femme
Cuña de baño para enfermos plástico
Padella da letto plastica donna
Утка медицинская пластиковая женская
医用便盆 卧床病人 女用
差し込み便器 介護用
환자용 소변기 여성용
Infant Thermometer Forehead Digital
Termômetro de testa infravermelho febre
Compression stockings 20-30 mmHg
-
Утка резиновая для ванны
Padella antiaderente 28 cm
猫砂便盆 大号
Baby bath thermometer duck
Compression socks running women`,
  'childrens.articles': `
Pucksack Baby Baumwolle
Arrullo bebé algodón
婴儿包被 新生儿 纯棉
-
红豆面包被`,
  'ppe.other': `
Gants de cuisine coton paire
烤箱手套 隔热 加厚 一双
オーブンミトン 綿 2個
Luvas de forno algodão par
-
Gants femme laine tactiles
Toaster oven 1500 W 120 V`,
  'childrens.carriers': `
아기띠 힙시트 신생아 캐리어
-
기내용 캐리어 20인치`,
  biocides: `
Mouse Repellent Pouches Peppermint 12 Pack
Отпугиватель мышей саше мята 12 шт
驱鼠包 薄荷 12袋
쥐 기피제 페퍼민트 12개
-
Ultrasonic mouse repeller plug in 2 pack`,
  jewellery: `
Kids Hair Clips Set Girls 50 pcs
Haarspangen Mädchen Set 50 Stück
Заколки для девочек набор 50 шт
儿童发夹套装 小女孩 50件
여아 헤어핀 세트 50개
-
Hair claw clips women 4 pack`,
  'toys.general': `
Ride on car for toddlers, red
Rutschauto für Kinder ab 1 Jahr
Correpasillos infantil moto
Машинка-каталка для детей от 1 года
붕붕카 유아 1세
Самокат детский трёхколёсный
Patinete infantil 3 ruedas con luces
儿童滑板车 三轮 闪光轮
유아 킥보드 3륜 발광바퀴
-
Kick scooter adult 200 mm wheels`,
  'general.other': `
Chemise cartonnée 24 x 32 cm, lot de 5
Stecknuss 13 mm 1/4 Zoll
Cric rouleur 3 tonnes voiture
Домкрат подкатной 2,5 т
ジャッキ 車 2t 油圧
タブレット 保護フィルム 8インチ
スマートウォッチ ベルト 22mm 交換用
Batterie acoustique 5 fûts complète avec cymbales
Batería acústica 5 piezas con platillos
Schlagzeug Set 5-teilig mit Becken schwarz
Calligraphy Ink Black 30 ml
Тушь чертёжная чёрная 70 мл
먹물 서예용 180ml
Trading Card Binder 9 Pocket 360 Cards
Vacuum Cleaner Bags for Miele 10 pack
Mechero soplete recargable gas cocina
帽夹 防风
裙撑 婚纱
Raclette de douche inox
水切りワイパー 浴室
Pâte thermique processeur 4 g
써멀구리스 CPU 4g
Ceramic Incense Burner Backflow
Мазь лыжная 45 г
Pneumatic brad nailer 18 ga
-
Batterie de cuisine 8 pièces inox
Tagliatelle al nero di seppia 250 g
Trading cards booster box
Robot vacuum cleaner with dust bag 2500 mAh
Fromage à raclette 400 g
Pâte feuilletée 230 g
Incense sticks sandalwood 120 pcs`,
  'kitchen.food-contact': `
平棗 溜塗 茶道具
茶筅 百本立 奈良
Charger plates silver, set of 4
Arabic Coffee Dallah 1 L with 6 Cups (no coffee)
Nut Milk Maker Bag, fine mesh, reusable
Air Fryer Basket Replacement 5 qt
Contenedor de arroz 10 kg
Contenitore riso 10 kg
쌀 보관통 10kg 밀폐
-
Arabic coffee with cardamom 250 g (no sugar)
Air fryer with 2 baskets 1700 W 120 V
Arroz bomba 1 kg`,
  'textiles.apparel': `
抗菌防臭男袜 10双
男士速干衣
남성 기모 트레이닝 바지 블랙
-
男裤夹 不锈钢 10个
스텐 트레이 30cm`,
  'electronics.battery-powered': `
Carbon Monoxide Alarm 10 year sealed battery
CO-Warnmelder 10 Jahre
一酸化炭素警報器
일산화탄소 경보기
Cloueur sans fil 18V
充电式钉枪 18V
-
Car alarm siren 12V`,
  'electronics.mains': `
Cepillo secador 1200W 220V
Escova secadora 1200W 127V
热风梳 1000W 220V
-
Cepillo para el pelo de madera`,
  'appliances.household': `
Electric Pedestal Fan 18 inch 220V
Standventilator 45 cm 230 V
Ventilador de pie 40 cm 220 V
напольный вентилятор 40 см 220 В
扇風機 リモコン付き AC100V
선풍기 14인치 220V
宝宝辅食机 蒸煮搅拌 220V
離乳食メーカー AC100V
이유식 제조기 220V
-
Pedestal fan cover, cotton, 16 inch
宝宝辅食 米粉 250g`,
  'plants.seeds-live': `
Garlic Bulbs for Planting 1 lb
Ajos para plantar 500 g
Чеснок на посадку 1 кг
씨마늘 1kg
-
Garlic bulbs 3 pack cooking 250 g
Чеснок сушёный 100 г`,
  candles: `
Duftkerze Vanille Keks im Glas 200 g
-
Bär Marke Honig 500 g`,
  'chemicals.cleaning': `
Descaling Tablets for Kettles and Steam Irons, 16 pcs
Reinigungspulver für Geschirrspüler 250 g
Pastilles détartrantes bouilloire, 12 pièces
Cápsulas de limpieza para lavadora, 8 uds
Compresse decalcificanti per bollitore 12 pz
Pó de limpeza para máquina de lavar 200 g
Капсулы для чистки стиральной машины, 6 шт
Tabletki odkamieniające do czajnika 10 szt
Ontkalkingstabletten waterkoker 12 stuks
Avkalkningstabletter vattenkokare 12 st
Kettensägenöl 1 l
水壶除垢片 12片
電気ポット 洗浄錠 12錠
정수기 세정제 4회분
Danish oil for oak tables 1 l
Terrassenöl Lärche 2,5 l
Huile dure pour parquet chêne 1 l
Aceite para madera exterior nogal 750 ml
Olio per parquet rovere 1 l
Óleo para deck natural 900 ml
Масло для террасы лиственница 2,5 л
Olej do blatów dębowych 500 ml
Vloerolie eiken 1 liter
Golvolja ek 1 liter
木蜡油 橡木色 1升
데크오일 소나무 1L
Brake fluid DOT 5.1, 1 l
Kühlflüssigkeit G13 1,5 l
Liquide de frein DOT 3 1 l
Líquido refrigerante orgánico 5 l
Жидкость тормозная DOT 3, 910 г
-
Denture cleaning tablets 96 pcs
Gebiss Reinigungstabletten 60 Stück
Pastilles de nettoyage pour appareil dentaire, 60 pièces
入れ歯洗浄剤 108錠
Brake fluid tester pen
Huile de massage au bois de santal 100 ml
Olive wood spoon, oiled`,
  'auto.parts': `
Glow plug set of 4 diesel
Glühkerze Diesel 11 V
Jeu de bougies d’allumage platine 3 cylindres
Juego de bujías motocicleta
Candela NGK per motosega e decespugliatore
Jogo de velas de ignição platina
Свеча накала дизель 11 В
Świeca żarowa diesel
Glödstift diesel 4 st
グロープラグ ディーゼル 4本
예열플러그 디젤 4개
Bomba de água Chevrolet Corsa 1.6 8V
-
Candela profumata alla vaniglia in vaso
Velas aromáticas canela, 3 unidades
Spark plug socket 16 mm
Poster Fiat 500 1.2, 50 x 70 cm`,
  'pet.food': `
Adventskalender Katze mit Snacks, 24 Türchen
Calendario de adviento para gatos con premios
Hundesuppe mit Huhn und Gemüse 400 ml
犬用 ビスケット にぼし 90g
고양이 비스킷 참치 80g
Kedi bisküvisi somonlu 80 g
Kattglass tonfisk 90 ml
-
Adventskalender Hundemotiv Schokolade
강아지 쿠션 50cm`,
};

describe.each(Object.entries(classes))('%s by the words of a class', (kind, text) => {
  const [of = '', beside = ''] = text.split('\n-\n');
  const linesIn = (block: string) => block.trim().split('\n');
  const first = (title: string) => goodsOf(aListing({ store: 'global', title }))[0]?.id;

  test.each(linesIn(of))('%s', (title) => {
    expect(first(title)).toBe(kind);
  });

  test.each(linesIn(beside))('only speaks of it: %s', (title) => {
    expect(first(title)).not.toBe(kind);
  });
});

test.each<[title: string, told: string]>([
  ['Humidifier ultrasonic 2.5 L 230V', '-is.food-contact'],
  ['Calculator desktop, solar, LR44 cell', '-has.lithium-battery'],
  ['Гирлянда светодиодная на батарейках 10 м', '-has.lithium-battery'],
  ['Compressor for tyres 12V DC', '-has.mains'],
  ['LED strip 12V DC with power supply 230V', 'has.mains'],
  ['Wired mouse USB silent', '-has.battery'],
  ['Desk lamp USB dimmable', '-has.mains'],
  ['Milk frother electric 500W 230V', 'is.food-contact'],
  ['Спагетти из твёрдых сортов 450 г', '-form.raw'],
  ['Рис круглозёрный сырой 1 кг', 'form.raw'],
  ['Smart bulb WiFi E27 9W', 'has.mains'],
  ['Cordless drill 18V', '-has.button-cell'],
  ['HDMI cable 3 m', '-has.mains'],
  ['Pruning shears bypass garden', '-is.food-contact'],
  ['Czekolada gorzka 100 g', 'has.eudr-commodity'],
  ['Laser engraver 10W for wood', 'has.laser'],
  ['激光雕刻机 家用', 'has.laser'],
])('%s: %s', (title, expected) => {
  const listing = aListing({ store: 'global', title });
  const told = traitsOf(listing, goodsOf(listing)).map(({ id, is, sure }) => (sure ? (is ? id : `-${id}`) : `?${id}`));
  expect(told).toContain(expected);
});

// What is eaten lends what stands behind it its name, and a sword of wood cuts nothing.
test.each([
  ['Краб серьги серебристые', 'jewellery'],
  ['泡沫剑 表演 道具', 'general.other'],
])('%s is %s', (title, kind) => {
  expect(goodsOf(aListing({ store: 'global', title }))[0]?.id).toBe(kind);
});

// What a laser only cut or engraved has none.
test.each([
  'Laser cut felt bookmark owl',
  'Lasergravur Flachmann Edelstahl 200 ml',
  'Marque-page en bois découpé au laser',
  'Posavasos de pizarra grabado láser',
  'Segnalibro in legno tagliato al laser',
  'Chaveiro de MDF cortado a laser',
  'Деревянная шкатулка, лазерная резка',
  '激光切割 木质 书签',
  '木製しおり レーザーカット',
  '우드 책갈피 레이저커팅',
])('no laser in %s', (title) => {
  const listing = aListing({ store: 'global', title });
  expect(traitsOf(listing, goodsOf(listing)).filter(({ id, is }) => id === 'has.laser' && is)).toEqual([]);
});

test.each<[connection: string, radio: boolean | undefined]>([
  ['USB cable only, no Bluetooth', false],
  ['kabelgebunden, USB', false],
  ['проводное, 3,5 мм', false],
  ['Bluetooth 5.3', true],
  ['wired and 2.4G', true],
  ['1/2 inch hose', undefined],
])('joined by %s', (connection, radio) => {
  const listing = aListing({
    store: 'global',
    title: 'Computer keyboard 104 keys',
    attributes: { Connection: connection },
  });
  expect(traitsOf(listing, goodsOf(listing)).find(({ id }) => id === 'has.radio')?.is).toBe(radio);
});

test.each([
  ['黑龙江省哈尔滨市', true],
  ['Jiangxi, Jingdezhen', true],
  ['Ha Noi, Viet Nam', false],
])('from %s', (origin, isChina) => {
  const listing = aListing({ store: 'global', title: 'Porcelain bowl', attributes: { Origin: origin } });
  expect(traitsOf(listing, goodsOf(listing)).find(({ id }) => id === 'origin.china')?.is).toBe(isChina);
});
