import { test } from 'vitest';
import { expectLine, linesIn } from './expected-lines.ts';

// Things by whose they are: toys that beasts bite, cloth that drones land on, bottles of dolls, puzzles of toddlers and of grown-ups;
// what has a strap and is no bag, what holds pills beside a drink, and cosmetics that come in cans under pressure.

test.each(
  linesIn(`
CN | 狗狗发声玩具 鸡腿造型 搪胶 | general.other -electronics.battery-powered -toys
CN | 宠物玩具 发声 汉堡 薯条 耐咬 | general.other -electronics -toys
CN | 儿童发声玩具 3岁 | toys.electronic
CN | 狗狗电动发声玩具 充电 | electronics.battery-powered
US | Squeaky dog toy pizza slice latex | general.other -toys
ES | Juguete perro con forma de pizza látex pitido | general.other -toys
ES | Perro de juguete de látex para niños | toys.general
IT | Gioco in lattice per cane a forma di hamburger | general.other -toys -food
PT | Brinquedo de látex cachorro formato de pizza | general.other -toys
KR | 강아지 삑삑이 장난감 피자 | general.other -toys
KR | 강아지 라텍스 장난감 치킨 | general.other -toys
DE | Drohnen Landeplatz 55 cm orange | general.other -eu-red -gl-un383
DE | Drohnen Propeller Set 8 Stück | general.other -eu-red
DE | Drohne mit Landeplatz und Kamera | drones
US | Drone landing pad 22 inch | general.other -drones
FR | Piste d'atterrissage drone 110 cm | general.other -drones
FR | Tapis d'atterrissage pour drone | general.other -drones -textiles
FR | Drone avec piste d'atterrissage | drones
ES | Plataforma de aterrizaje dron plegable | general.other -drones
IT | Piattaforma di atterraggio drone 55 cm | general.other -drones
BR | Pista de pouso drone dobrável | general.other -drones
RU | Площадка посадочная для квадрокоптера 55 см | general.other -drones
RU | Квадрокоптер с посадочной площадкой | drones
PL | Mata do lądowania drona | general.other -drones
NL | Drone landingsplaats opvouwbaar | general.other -drones
SE | Drönare landningsplatta 55 cm | general.other -drones
TR | Drone iniş pisti katlanır | general.other -drones
VN | Bãi đáp drone 75cm | general.other -drones
ID | Landing pad drone lipat | general.other -drones
TH | แผ่นจอดโดรน | general.other -drones
CN | 无人机停机坪 便携 | general.other -drones
CN | 航拍无人机 4K 送停机坪 | drones
JP | ドローン ランディングパッド 50cm | general.other -drones
KR | 드론 착륙패드 50cm | general.other -drones
FR | Casse-tête en bois formes géométriques 18 mois | toys.general -wood
CA | Casse-tête magnétique 24 pièces, 3 ans et plus | toys.general
CA | Casse-tête 1500 pièces port de mer | general.other -toys
FR | Puzzle adulte 300 pièces | general.other -toys
DE | Puzzle 300 Teile Erwachsene | general.other -toys
US | Puzzle for kids and adults 300 pieces | toys.general
FR | Encastrement en bois véhicules bébé | toys.general -wood
IT | Incastri in legno veicoli 18 mesi | toys.general -wood
CN | 木制手抓板 交通工具 18个月 | toys.general -wood
VN | Tranh ghép gỗ con vật cho bé | toys.general -wood
RU | Рамка-вкладыш деревянная транспорт | toys.general -wood
ES | Vaso shaker proteínas 600 ml con pastillero | kitchen.food-contact eu-fcm
ES | Botella mezcladora con compartimento para pastillas | kitchen.food-contact
DE | Eiweißshaker 600 ml mit Tablettenfach | kitchen.food-contact eu-fcm
SE | Proteinshaker 600 ml med pillerfack | kitchen.food-contact
PT | Shaker proteína 600 ml com porta comprimidos | kitchen.food-contact -food.supplement
TR | Protein shaker 600 ml hap kutulu | kitchen.food-contact
KR | 단백질 쉐이커 600ml 약통 포함 | kitchen.food-contact
DE | Shaker Percussion Holz | -kitchen
FR | Shaker percussion fruits | -kitchen
KR | 쉐이커 악기 타악기 | -kitchen
IT | Materassino pilates 180x60 con tracolla | general.other -leather
ES | Colchoneta gimnasia plegable con bandolera | general.other -leather
DE | Gymnastikmatte faltbar mit Schultergurt | general.other -leather
PL | Mata do ćwiczeń z paskiem | general.other -leather
IT | Borsa donna con tracolla | leather.bags
FR | Tapis de sol gym pliable avec bandoulière | general.other -leather -textiles
JP | トレーニングマット 10mm 収納バッグ付き | general.other -kitchen
PT | Champô seco em spray 150 ml | cosmetics gl-dg
BR | Shampoo a seco 150 ml morango | cosmetics gl-dg
ES | Champú en seco volumen 150 ml | cosmetics gl-dg
FR | Shampooing sec 150 ml cerise | cosmetics gl-dg
DE | Trockenshampoo 150 ml Kirsche | cosmetics gl-dg
IT | Shampoo secco volumizzante 150 ml | cosmetics gl-dg
US | Dry shampoo cherry 4.3 oz | cosmetics gl-dg
RU | Сухой шампунь для волос 150 мл | cosmetics gl-dg
PL | Suchy szampon 150 ml | cosmetics gl-dg
TR | Kuru şampuan 150 ml | cosmetics gl-dg
JP | ドライシャンプー 150ml | cosmetics gl-dg
KR | 드라이 샴푸 150ml | cosmetics gl-dg
DE | Deospray Damen 150 ml | cosmetics gl-dg
ES | Espuma de afeitar 250 ml piel sensible | cosmetics gl-dg
FR | Mousse à raser 250 ml | cosmetics gl-dg
PT | Laca para cabelo forte 300 ml | cosmetics gl-dg
ES | Laca fijación extra 300 ml | cosmetics gl-dg
DE | Schaumfestiger Locken 200 ml | cosmetics gl-dg
US | Hair mousse curls 7 oz | cosmetics gl-dg
RU | Мусс для волос сильная фиксация 150 мл | cosmetics gl-dg
KR | 헤어 무스 볼륨 150ml | cosmetics gl-dg
FR | Gel coiffant 200 ml | cosmetics -gl-dg
US | Dry shampoo powder 2 oz | cosmetics -gl-dg
DE | Deo Pumpzerstäuber 75 ml | cosmetics -gl-dg
FR | Brume visage spray 100 ml | cosmetics -gl-dg
ES | Crema de afeitar 100 ml | cosmetics -gl-dg
VN | Bình sữa cho búp bê | toys.general -childrens
VN | Xe đẩy cho búp bê | toys.general -childrens
VN | Bình sữa cho bé 150 ml | childrens.articles -food
NL | Zuigfles voor poppen | toys.general -childrens
ID | Botol susu untuk boneka | toys.general -childrens
TH | ขวดนมสำหรับตุ๊กตา | toys.general -childrens
AE | رضاعة للدمى | toys.general -childrens
TR | Oyuncak bebek için biberon | toys.general -childrens
PL | Butelka do karmienia dla lalek | toys.general -childrens
`),
)('%s: %s: %s: %s', expectLine);
