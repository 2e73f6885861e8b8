import { test } from 'vitest';
import { expectLine, linesIn } from './expected-lines.ts';

// Things called after what they do or where they sit: brake hoses, mallets for meat, taps that are called batteries, what a baby sucks,
// what shuts an ear; what lies in a tank, what only looks like a snake, what is for skin and hair alike, a knife sold with cheese.

test.each(
  linesIn(`
IN | Women Trekking Shoes Lace-Up Suede Rubber Sole | footwear | category=Footwear > Men > Sports Shoes
IN | Ladies Ankle Boots Lace-Up | footwear
IN | Sports Shoes for Men EVA Sole | footwear
IN | Lace-Up Canvas Sneakers Women | footwear
IN | Gym Walking Shoes | footwear
IN | Ladies Boots Lace-Up UK 5 | footwear
IN | XYZ-type Mens Running Shoes | footwear
IN | Type Mens Shoes | footwear
US | Nike-style running shoes women | footwear
US | Skechers type slip on sneakers | footwear
GB | UGG style slippers women | footwear
US | Candy mix glass pebbles for fish bowl 2 lb | -pet
US | Candy colored aquarium gravel 5 lb | -pet.food
US | Chocolate brown aquarium sand 10 lb | -pet.food
DE | Aquarienkies Zimt braun 5 kg | -pet.food
DE | Aquarium Deko Ananashaus | -pet.food
FR | Gravier aquarium caramel 2 kg | -pet.food
ES | Grava acuario color chocolate 5 kg | -pet.food
IT | Ghiaia acquario color miele 5 kg | -pet.food
RU | Грунт для аквариума карамель 2 кг | -pet.food
PL | Żwirek do akwarium miodowy 2 kg | -pet.food
JP | 水槽 砂利 キャンディカラー 1kg | -pet.food
CN | 鱼缸 造景石 糖果色 500g | -pet.food
US | Cat litter coffee scented 10 lb | -pet.food
US | Dog bowl strawberry shaped | -pet.food
US | Fish tank ornament pineapple house | -pet.food
US | Fish food flakes 200 g | pet.food
US | Dog chew treats peanut butter 12 oz | pet.food
RU | Шланг тормозной передний ВАЗ 2108 | auto.parts
RU | Колодки тормозные передние | auto.parts
RU | Трубка тормозная медная | auto.parts
DE | Bremsschlauch vorne Golf V | auto.parts
FR | Flexible de frein avant Clio | auto.parts
ES | Latiguillo de freno delantero Seat | auto.parts
IT | Tubo freno anteriore Fiat Punto | auto.parts
PT | Flexível de travão dianteiro | auto.parts
BR | Flexível de freio dianteiro Gol | auto.parts
PL | Przewód hamulcowy przód Golf | auto.parts
NL | Remslang voor VW Golf | auto.parts
SE | Bromsslang fram Volvo V70 | auto.parts
TR | Fren hortumu ön Clio | auto.parts
US | Brake hose front left Toyota | auto.parts
CN | 刹车油管 前 大众 | auto.parts
JP | ブレーキホース フロント | auto.parts
KR | 브레이크 호스 앞 | auto.parts
DE | Fleischklopfer Aluguss 26 cm | kitchen
DE | Schnitzelklopfer Holz | kitchen
FR | Attendrisseur à viande inox | kitchen
FR | Maillet à viande bois | kitchen
ES | Mazo para carne aluminio | kitchen
ES | Ablandador de carne inox | kitchen
IT | Batticarne acciaio inox | kitchen
PT | Batedor de carne inox | kitchen
BR | Martelo de carne alumínio | kitchen
PL | Tłuczek do mięsa stalowy | kitchen
RU | Молоток для мяса отбивной | kitchen
RU | Тендерайзер для мяса 48 игл | kitchen
NL | Vleeshamer rvs | kitchen
SE | Köttklubba rostfri | kitchen
TR | Et döveceği çelik | kitchen
US | Meat tenderizer mallet stainless | kitchen
CN | 松肉锤 牛排锤 不锈钢 | kitchen
JP | ミートハンマー 肉たたき ステンレス | kitchen
KR | 고기망치 스테인리스 | kitchen
DE | Clutch Python-Prägung Kunstleder rot | -gl-cites
DE | Gürtel Krokodil-Optik Leder | -gl-cites
DE | Geldbörse Krokoprägung Rindsleder | -gl-cites
DE | Stiefeletten Schlangenoptik beige | -gl-cites
DE | Uhrenarmband Alligator-Prägung Kalbsleder | -gl-cites
DE | Handtasche echtes Pythonleder | gl-cites
FR | Sac à main imitation python beige | -gl-cites
FR | Sac façon crocodile noir cuir vachette | -gl-cites
FR | Bottines effet python | -gl-cites
FR | Bracelet montre grain alligator veau | -gl-cites
FR | Ceinture motif serpent simili cuir | -gl-cites
ES | Bolso estampado serpiente polipiel | -gl-cites
ES | Zapatos efecto cocodrilo piel vacuno | -gl-cites
ES | Cinturón grabado cocodrilo | -gl-cites
ES | Botines print pitón | -gl-cites
IT | Borsa stampa cocco pelle bovina | -gl-cites
IT | Stivaletti effetto pitone | -gl-cites
IT | Cintura stampa coccodrillo | -gl-cites
PT | Bolsa estampa píton sintético | -gl-cites
BR | Sapato croco bege feminino | -gl-cites
PL | Torebka wzór wężowy ekoskóra | -gl-cites
PL | Pasek imitacja krokodyla | -gl-cites
RU | Сумка под питона экокожа | -gl-cites
RU | Ремень с тиснением под крокодила | -gl-cites
RU | Сумка из натуральной кожи питона | gl-cites
NL | Tas slangenprint imitatieleer | -gl-cites
SE | Väska ormskinnsmönster konstläder | -gl-cites
TR | Yılan desenli çanta suni deri | -gl-cites
US | Snake print ankle boots | -gl-cites
US | Faux crocodile handbag vegan leather | -gl-cites
US | Python pattern PU tote | -gl-cites
US | Crocodile embossed cowhide belt | -gl-cites
CN | 蛇纹手提包 PU | -gl-cites
JP | パイソン柄 バッグ 合皮 | -gl-cites
JP | クロコ型押し 財布 牛革 | -gl-cites
KR | 파이톤 패턴 토트백 인조가죽 | -gl-cites
KR | 악어 엠보 소가죽 벨트 | -gl-cites
US | Python programming book | -gl-cites
IT | Ciucci lattice a ciliegia 6-12 mesi | childrens.articles
IT | Ciuccio anatomico 6-16 mesi | childrens.articles
IT | Ciucciotti notte luminosi | childrens.articles
IT | Biberon vetro 240 ml | childrens.articles
IT | Succhietti lattice 2 pz | childrens.articles
ES | Chupetes silicona 0-6 meses 2 uds | childrens.articles
FR | Tétines nuit 0-6 mois lot de 2 | childrens.articles
FR | Sucettes silicone physiologiques 6-18 mois | childrens.articles
DE | Schnuller Nacht 0-6 Monate 2er | childrens.articles
DE | Nuckel Naturkautschuk | childrens.articles
PT | Chupetas silicone 0-6 meses | childrens.articles
BR | Chupetas noturnas bebê 2 un | childrens.articles
PL | Smoczki uspokajające 0-6 m 2 szt | childrens.articles
RU | Пустышки силиконовые 0-6 мес 2 шт | childrens.articles
RU | Соски-пустышки ночные | childrens.articles
NL | Fopspenen 0-6 maanden | childrens.articles
SE | Nappar 0-6 mån 2-pack | childrens.articles
TR | Emzikler gece 0-6 ay 2'li | childrens.articles
GB | Soothers night 0-6 months 2 pack | childrens.articles
US | Pacifiers 0-6 months 2 pack | childrens.articles
JP | おしゃぶり 0-6ヶ月 2個 | childrens.articles
KR | 공갈젖꼭지 0-6개월 2개 | childrens.articles
CN | 安抚奶嘴 0-6个月 2个 | childrens.articles
PT | Tampões auriculares moldáveis natação | ppe.other
PT | Tampões de ouvido silicone dormir | ppe.other
BR | Protetor auricular espuma 50 pares | ppe.other
ES | Tapones para los oídos espuma 50 pares SNR 37 | ppe.other
FR | Bouchons d'oreille mousse 50 paires SNR 37 | ppe.other
IT | Tappi per orecchie schiuma 50 paia SNR 37 | ppe.other
DE | Ohrstöpsel Schaumstoff 50 Paar SNR 37 | ppe.other
DE | Gehörschutzstöpsel EN 352 | ppe.other
PL | Zatyczki do uszu piankowe SNR 37 | ppe.other
RU | Беруши пенные 50 пар SNR 37 | ppe.other
NL | Oordopjes schuim 50 paar | ppe.other
SE | Öronproppar skum 50 par | ppe.other
TR | Kulak tıkacı sünger 50 çift | ppe.other
US | Foam ear plugs NRR 33 50 pairs | ppe.other
CN | 隔音耳塞 海绵 50对 | ppe.other
JP | 耳栓 スポンジ 50組 | ppe.other
KR | 귀마개 소음방지 폼 50쌍 | ppe.other
PL | Bateria kuchenna jednouchwytowa złota | -electronics -batteries -eu-battery-ce
PL | Bateria umywalkowa chrom | -electronics -batteries
PL | Bateria prysznicowa termostatyczna | -electronics -batteries
PL | Bateria wannowa ścienna | -electronics -batteries
PL | Bateria zlewozmywakowa stojąca | -electronics -batteries
PL | Bateria łazienkowa podtynkowa | -electronics -batteries
FR | Batterie de cuisine 10 pièces inox | -batteries -electronics
IT | Batteria pentole 10 pezzi inox | -batteries kitchen
ES | Batería de cocina 8 piezas | -batteries kitchen
PT | Bateria de cozinha 8 peças | -batteries kitchen
IT | Rubinetto cucina doccetta estraibile | -electronics
DE | Küchenarmatur ausziehbar schwarz matt | -electronics -batteries
DE | Spültischbatterie Mischbatterie Küche | -electronics -batteries
DE | Wannenbatterie Aufputz | -electronics -batteries
CZ | Vodovodní baterie dřezová | -batteries -electronics
HU | Mosogató csaptelep | -electronics
RU | Смеситель для кухни с выдвижным изливом | -electronics
US | Kitchen faucet pull down matte black | -electronics
SE | Köksblandare svart matt | -electronics
NL | Keukenkraan uittrekbaar zwart | -electronics
US | Jabón de azufre contra el acné 90 g | us-otc
US | Sulfur soap bar for acne 120 g | us-otc
US | Facial soap acne prone skin 120 g | -us-otc
US | Savon au soufre contre l'acné 100 g | us-otc
US | Sapone allo zolfo contro l'acne 100 g | us-otc
US | Sabonete de enxofre contra acne 90 g | us-otc
US | Schwefelseife gegen Akne 100 g | us-otc
US | 祛痘 洁面皂 100g | us-otc
US | 여드름용 비누 100g | us-otc
FR | Beurre de cacao corps et cheveux 100 ml | cosmetics.skin
FR | Beurre de mangue cheveux et corps 150 g | cosmetics.skin | category=Beauté > Soins
FR | Huile de coco corps et cheveux 200 ml | cosmetics
ES | Manteca de karité pura 200 g cuerpo y cabello | cosmetics.skin
DE | Sheabutter unraffiniert 200 g Haut und Haare | cosmetics.skin
IT | Burro di karité 200 g corpo e capelli | cosmetics.skin
PT | Manteiga de karité 200 g corpo e cabelo | cosmetics.skin
PL | Masło shea 200 g do ciała i włosów | cosmetics.skin
RU | Масло ши 200 г для тела и волос | cosmetics.skin
US | Raw shea butter 8 oz skin and hair | cosmetics.skin
JP | シアバター 200g ボディ ヘア | cosmetics.skin
CN | 乳木果油 200g 身体护发 | cosmetics.skin
DE | Duschgel Haut und Haar 250 ml | cosmetics
US | Argan oil hair and body 100 ml | cosmetics
FR | Coffret dégustation couteau à huître et sel de Guérande 200 g | knives eu-food-label
DE | Käsebrett Set mit Käsemesser und Feigensenf 100 g | eu-food-label
IT | Tagliere con coltello e miele 250 g set regalo | eu-food-label
ES | Set cuchillo jamonero y jamón 1 kg | eu-food-label
GB | Cheese board gift set with knife and chutney 200 g | uk-food
FR | Couteau à beurre manche olivier | knives -eu-food-label
`),
)('%s: %s: %s: %s', expectLine);
