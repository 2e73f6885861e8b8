import { expect, test } from 'vitest';
import { checkLine } from '../../utils/papers/door.ts';
import { expectLine, linesIn } from './expected-lines.ts';

// Tools and parts that bear the name of a devil, a shirt, a tail or a dish; what is blown at a feast; what the law calls a device, of
// whatever it is; and the same words where they name what they say.

test.each(
  linesIn(`
# What loads are wheeled on.
MX | Diablito de carga plegable 100 kg acero | general.other mx-labels
MX | Diablo de carga 200 kg llantas neumáticas | general.other -auto.parts
FR | Diable pliable 80 kg aluminium avec sangle | general.other
DE | Sackkarre klappbar 80 kg Alu mit Spanngurt | general.other
IT | Carrello portapacchi pieghevole 80 kg | general.other -auto.parts
RU | Тележка грузовая складная 80 кг | general.other
MX | Disfraz de diablito niño 4 años | -general.other
# What a piston runs in.
DE | Laufbuchse Simson S51 mit Kolben 38 mm | auto.parts
FR | Chemise cylindre piston Peugeot 205 | auto.parts -textiles
ES | Camisa de cilindro con pistón Honda CG 125 | auto.parts -textiles
BR | Camisa do cilindro com pistão e anéis Titan 150 | auto.parts -textiles -jewellery
IT | Canna cilindro Ape 50 con pistone | auto.parts
RU | Гильза цилиндра с поршнем ВАЗ 2108 | auto.parts
US | Cylinder sleeve liner for Kubota D722 | auto.parts
CN | 缸套 活塞 柴油机 R175 | auto.parts
IT | Camicia uomo cotone stampa Vespa | textiles.apparel
ES | Camisa hombre manga larga pistón negro | textiles.apparel
# What dough is rolled on, and roasts are tied with.
IT | Coni per cannoncini acciaio inox 10 pz, crema non inclusa | kitchen.food-contact -cosmetics
IT | Anelli per torta acciaio 18 cm | kitchen.food-contact -jewellery
DE | Schillerlockenformen Edelstahl 12 Stück | kitchen.food-contact
FR | Cornets à pâtisserie inox 12 pièces | kitchen.food-contact
ES | Tubos para cañas rellenas acero inox, crema no incluida | kitchen.food-contact -cosmetics
IT | Cannoli siciliani con crema di ricotta 6 pz 500 g | food.confectionery
IT | Anelli argento 925 donna | jewellery
JP | 料理用 たこ糸 50m 綿 チャーシュー | kitchen.food-contact -food
KR | 조리용 실 면 100m 수육 족발 | kitchen.food-contact -food
DE | Küchengarn Rouladen 100 m Baumwolle | kitchen.food-contact
RU | Шпагат кулинарный для мяса и колбасы 100 м | kitchen.food-contact -food
US | Kitchen twine for trussing turkey and roast beef, 300 ft | kitchen.food-contact -food
CN | 捆肉绳 棉线 叉烧 100米 | kitchen.food-contact -food
JP | 焼豚 500g たこ糸巻き | food.meat
# Tails that cut and join, and glue that an Italian neck is none of.
ES | Fresa cola de milano 14 mm para router | general.other -food -electronics
IT | Fresa a coda di rondine 60° HSS 12 mm | general.other
BR | Fresa cauda de andorinha 45 graus haste 12 mm | general.other
FR | Fraise queue d’aronde 14 mm | general.other -food
MX | Cola 2 L refresco | food.beverages
IT | Collo alto maglione donna | textiles.apparel -chemicals
IT | Microfono collo d’oca XLR | electronics -chemicals
IT | Colla vinilica 1 kg | chemicals
# Resin that something is cast of, and resin.
US | Gummy bear necklace resin | jewellery -chemicals
DE | Ohrringe Gummibärchen Harz | jewellery -chemicals
US | Resin strawberry charms for earrings | -chemicals
US | Epoxy resin kit 32 oz with earrings mold | chemicals
JP | UVレジン液 100g | chemicals
# Clamps are no lamps in letters that hold one.
KR | F 클램프 목공 300mm 4개 | general.other -lighting
KR | 스프링클램프 10개 | -lighting
JP | クランプ 木工 300mm | general.other -lighting
KR | 무드 램프 LED | lighting
IT | Resina epossidica trasparente | chemicals
IT | stick colla a caldo | chemicals
# Boots, hats and skirts that pipes, chimneys and joints wear.
US | Pipe boot roof flashing EPDM | -footwear
FR | Chapeau de cheminée inox 150 | -textiles
ES | Gorro chimenea 120 mm inox | -textiles
BR | Chapéu de chaminé 150 mm | -textiles
BR | Bota torneira boia | -footwear
IT | Calza cavi guaina spiralata | -textiles
IT | Scarpa freno a tamburo | auto.parts -footwear
FR | Botte cardan Clio 2 | auto.parts -footwear
ES | Manguito radiador Seat Ibiza | auto.parts -ppe
BR | Coifa homocinética Gol | auto.parts -appliances
IT | Cuffia semiasse Panda | auto.parts
JP | ブーツ ドライブシャフト 分割式 | auto.parts -footwear
RU | Рубашка охлаждения ЗМЗ | auto.parts -textiles
CN | 水管外套 保温棉 5米 | -textiles
US | Chimney sweep costume adult top hat | textiles
US | Men's cable knit sweater | textiles.apparel
IT | Cuffia bluetooth con radio | electronics
BR | Coifa de parede inox 60 cm 220 V | appliances
BR | Bota feminina cano curto | footwear
ES | Gorro lana mujer | textiles.apparel
IT | Scarpe antinfortunistiche S3 guaina | ppe
RU | Брюки трубы черные | textiles.apparel
CN | 管道工 工作服 | textiles.apparel
JP | ボルト Tシャツ 作業着 | textiles.apparel
# Gum that is eaten or burnt.
IN | Shilajit resin 20 g | -chemicals
US | Photopolymer resin 405nm 1 kg | chemicals
# What is called like food, and the food.
ES | Rodillos de pasta congelados | -kitchen
BR | Rolo de canela congelado | -kitchen
FR | Moule lapin Pâques chocolat polycarbonate | kitchen.food-contact -food
FR | Moules marinées en conserve 110 g | food
BR | Cortador ejetor borboleta pasta americana | kitchen.food-contact -food
CN | 面包板 电子实验 830孔 | -food
CN | 吐司面包 400g | food
FR | Olive laiton raccord 12 mm | -food
JP | クラッカー パーティー 10個 | -food
JP | クラッカー 塩味 200g | food
DE | Knallbonbons Weihnachten 6 Stück | -food
FR | Crackers de Noël table 6 pcs | -food
# Hats of paper.
CN | 生日帽 儿童 10个 | -textiles -childrens
KR | 생일 고깔모자 6개 | -textiles
US | Birthday hats kids 12 pack cone | -textiles -childrens
# Baits, by whom they kill.
CN | 鲫鱼饵剂 野钓 200g | -pesticides
CN | 饵剂 黑坑 鲤鱼 300g | -pesticides
CN | 蟑螂饵剂 10g | pesticides
ES | Cebo granulado contra grillotopo 1 kg | pesticides
IT | Esca granulare grillotalpa 1 kg | pesticides
BR | Isca granulada formigas 500 g | pesticides
DE | Ködergranulat gegen Maulwurfsgrillen 500 g | pesticides
ES | Cebo granulado carpa pesca 1 kg | -pesticides
BR | Isca artificial formiga pesca truta | -pesticides
# What hands are rubbed with.
CA | Gel antiseptique mains 70 % alcool 250 ml | biocides ca-health-chem
FR | Solution hydroalcoolique mains 1 L | biocides
ES | Gel antiséptico para manos 500 ml | biocides
DE | Hand-Desinfektionsgel 500 ml mit Pumpe | biocides -footwear
FR | Lotion antiseptique visage acné 30% | -biocides
FR | Bain de bouche antiseptique 300 ml | cosmetics -biocides
# What is blown at a feast is a toy from an age on.
EU | Línguas da Sogra apito festa 12 un +3 anos | toys.general eu-toy
ES | Matasuegras fiesta 24 uds +3 años | toys.general eu-toy
DE | Luftrüssel Party 12 Stück ab 3 Jahren | toys.general eu-toy
JP | 吹き戻し 10本 3歳以上 | toys.general
ES | Matasuegras fiesta 24 uds | general.other -toys
ES | Sartén 28 cm +3 años de garantía | kitchen -toys
# A part in a colour of its own is the thing's.
IN | 3 Litre Aluminium Pressure Cooker Induction Base, Mango Red Handle | kitchen.food-contact in-bis
ES | Olla a presión 5 L aluminio, mango rojo | kitchen.food-contact
US | Cabinet door handle, red, 128 mm | general.other
# What the law calls a device, by its class, the number of a body or of a register.
IT | Spray naso acqua di mare 50 ml, dispositivo medico CE 0373 | medical.device eu-mdr-ar
DE | Hustensaft 150 ml Medizinprodukt CE 0197 | medical.device -food
IT | Crema cicatrici 30 g dispositivo medico classe IIa | medical.device -cosmetics
ES | Colirio lágrimas artificiales 10 ml producto sanitario CE 0318 | medical.device
PL | Krem na rozstępy 100 ml wyrób medyczny klasa I | medical.device -cosmetics
CN | 医用冷敷凝胶 30g 鲁械备20180123 | medical.device
JP | 磁気ネックレス 管理医療機器 認証番号 224AABZX00123000 | medical.device
KR | 통증완화 크림 의료기기 1등급 | medical.device
DE | Hautcreme 50 ml, kein Medizinprodukt, CE 0197 | -medical.device
US | Case for medical device class II insulin pump | -medical.device
`),
)('%s: %s: %s', expectLine);

const claimsIn = (market: string, title: string): string[] => {
  const answer = checkLine({ id: '1', title, market }, '2026-12-01') as unknown as { claims: { text: string }[] };
  return answer.claims.map(({ text }) => text);
};

test.each<[string, string, ...string[]]>([
  // CE with a body's number is a device's; a cream has none.
  ['IT', 'Crema cicatrici 30 g dispositivo medico CE 0425'],
  ['IT', 'Crema viso 50 ml CE 0425', 'CE'],
  // What kills germs on hands says so, with its registration asked.
  ['CA', 'Gel antiseptique mains 70 % alcool 250 ml'],
  // Korea’s office does take such foods up.
  ['KR', '루테인 60캡슐 건강기능식품 식약처 인증'],
  ['KR', '식약처 인증 건강기능식품 루테인 60캡슐'],
  ['KR', '루테인 60캡슐 식약처 인증', '식약처 인증'],
  // Hair that grows where none did.
  ['JP', '亜鉛サプリ 60粒 飲むだけで髪が生える', '髪が生える'],
  ['JP', 'スカルプエッセンス 100ml 髪の毛がまた生えてくる', '髪の毛がまた生えてく'],
  ['CN', '何首乌胶囊 60粒 30天长出新发', '长出新发'],
  ['KR', '비오틴 60정 머리카락이 다시 자라는 영양제', '머리카락이 다시 자라'],
  ['JP', 'ウィッグ 髪が増える 自然 黒髪'],
  ['JP', '髪が生えるお人形 3歳以上'],
  ['KR', '머리카락이 자라는 인형 3세 이상'],
])('wrong in %s: %s', (market, title, ...expected) => {
  expect(claimsIn(market, title)).toEqual(expected);
});
