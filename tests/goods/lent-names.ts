/**
 * Titles of our own in which a name is lent or disowned: no toy, for grown-ups, only a part, cloth and cuts called after beasts and
 * lamps, signs of a thing, shades. Written before the recogniser was tried on them: of the first 64 it told 42. A line a
 * title, before it what it must be taken for; '?': asked.
 */
export const lentNames: Readonly<Record<string, string>> = {
  en: `
general.other | "Beware of the Dog" Cast Iron Gate Plaque
textiles.apparel | Lantern Sleeve Blouse Women Chiffon Sage
general.other | Crocodile Clips Insulated 10 Pack Red Black
general.other | Strap Only for Fitness Tracker, Silicone, Tracker Not Included
general.other | Hair Elastics 50 pcs (this is not a toy)
furniture | Bean Bag Chair Adult Corduroy Olive
jewellery | Snake Chain Bracelet Stainless Steel 19 cm
cosmetics.skin | Concealer "Vanilla Biscuit" 6 ml
general.other | Party Card Game for Adults Only 18+, Drinking Dares
general.other | Dried Pampas and Bunny Tails Bouquet 45 cm
general.other | Spare Blade Guard for Hedge Trimmer
textiles.apparel | Bootcut Trousers Women High Rise Black
appliances.household | Cordless Kettle with 360 Base, 1.5 L
general.other | Under-bed gadget tray cover only for robot vacuum
general.other | Replacement gasket ring for electric pressure cooker 6 qt
wood.products | Wooden ornament robin, not a toy, not suitable for children
general.other | Truth or dare cards for couples, adults only
toys.general | Wooden toy train, not suitable for children under 3
general.other | Building blocks set bonsai tree 18+ 900 pcs
electronics.battery-powered | Replacement remote control for TV
batteries.lithium | Replacement battery pack 18650 for vacuum cleaner
appliances.household | The only stand mixer you need 1200 W
appliances.household | Jug kettle cordless 3 kW black
appliances.household | Camping style kettle 2200W whistle
textiles.apparel | Bandage bodycon party dress burgundy
general.other | Venetian masquerade mask with feathers
general.other | Motor oil service sign tin
cosmetics.soap-oral | Fig and almond shower cream 250 ml
general.other | Lavender drawer liners 6 sheets
textiles.apparel | Flat cap herringbone wool blend
general.other | Glass lid only for slow cooker
jewellery | Alligator pendant necklace stainless steel
toys.general | Rag doll Olive, 40 cm
food.canned | Olives stuffed with almond 350 g
chemicals.cleaning | Ivory black watercolour half pan
lighting.led | Wall lamp black, indoor
general.other | Granite frog statue, shipped in a pine wood crate
plants.seeds-live | Dinner plate begonia tubers, 4 pieces
electronics.radio | Bluetooth 5.0 travel speaker IPX5 suction cup, teal
general.other | Suction cups 30 mm, 12 pieces
kitchen.food-contact | Cream dispenser 1 litre aluminium
kitchen.food-contact | Cream siphon stainless steel
electronics.charger | Smart card reader USB-C
`,
  de: `
textiles.apparel | Pumphose Damen Musselin senfgelb
general.other | Ersatzdichtung Kaffeemaschine 3 Stück
general.other | Blechschild „Frische Eier“ 20x30 cm
general.other | Nur Hülle, ohne Kopfhörer: Silikonhülle für Ladecase
footwear | Hüttenschuhe Walk grau Gr. 41
general.other | Lesezeichen Schlangenlederoptik grün
general.other | Dekoanhänger Zuckerstange, kein Spielzeug, 6 Stück
textiles.home | Sofaüberwurf karamell 210 x 280 cm
food.confectionery | Schaumküsse 20 Stück 500 g
appliances.household | Wasserkocher kabellos 1,7 l mit Basisstation
lighting.led | Pendelleuchte „Zwiebel“ Rattan E27
general.other | Kartenspiel für Paare „Heiße Nacht“, ab 18 Jahren
cosmetics.soap-oral | Cremedusche Feige 250 ml
general.other | Ersatzfilter Luftreiniger HEPA
general.other | Kindersicherung Trinkspiel Karten ab 18 Jahren
childrens.articles | Kindersicherung Backofen weiß
appliances.household | Reisewasserkocher kabellos 0,8 l 1000 W
footwear | Brautschuhe elfenbein Satin Absatz 6 cm
food.confectionery | Mäusespeck bunt 1 kg Eimer
food.confectionery | Katzenzungen Vollmilch 100 g
textiles.apparel | Herrenfliege Satin bordeaux
general.other | Schreibtischunterlage Lederoptik korallenrot
general.other | Ersatzglasteller Mikrowelle 27 cm
general.other | Nur Deckel für Schnellkochtopf elektrisch
textiles.apparel | Herren Fliege aus Seide mit Einstecktuch, bordeaux
kitchen.food-contact | Sahnesiphon 0,25 L
electronics.charger | Chipkartenleser USB kontaktbehaftet
chemicals.cleaning | Elfenbeinschwarz Pigment 75 g
`,
  fr: `
textiles.apparel | Pantalon patte d'éléphant taille haute noir
textiles.apparel | Nœud papillon homme satin bordeaux
general.other | Plaque émaillée « Boulangerie » rétro 30 cm
general.other | Bracelet de rechange seul pour montre connectée (montre non fournie)
general.other | Pinces crocodile isolées lot de 10
general.other | Galets décoratifs pour table, ceci n'est pas un jouet
cosmetics.skin | Ampoules liftantes visage acide hyaluronique 10 x 1 ml
food.confectionery | Langues de chat pur beurre 200 g
general.other | Jeu de cartes coquin pour adultes (18+)
textiles.home | Plaid chocolat en maille 130 x 170 cm
furniture | Tabouret « Champignon » tissu bouclé
general.other | Pinceaux aquarelle martre synthétique lot de 6
lighting.led | Guirlande guinguette 10 ampoules 230 V
cosmetics.skin | Ampoules éclat visage 7 x 1,5 ml
lighting.led | Ampoules GU10 lot de 4
general.other | Masque vénitien carnaval dentelle
textiles.home | Housse de coussin bouledogue français lin 45x45
textiles.apparel | Chocolat couleur pull femme col rond
general.other | Pomme de pin naturelle pour décoration 20 pièces
kitchen.food-contact | Bonbonnière en cristal avec couvercle
childrens.articles | Suce pour bébé 0-6 mois silicone
furniture | Tablette murale flottante 80 cm
general.other | Plaque métal « Huile d'olive »
general.other | Couvercle seul pour robot cuiseur
`,
  ru: `
textiles.apparel | Брюки-бананы женские хлопок
textiles.apparel | Блузка с рукавами-фонариками белая
general.other | Табличка «Осторожно, злая собака» металл 20х30
general.other | Зажим-крокодил для волос 6 шт
general.other | Ремешок для фитнес-браслета силикон (только ремешок)
general.other | Сувенир «Матрёшка» декоративный, не является игрушкой
textiles.apparel | Юбка цвета тёмного шоколада миди
food.confectionery | Птичье молоко 300 г
general.other | Игра для взрослых 18+ «Правда или действие», карточки
general.other | Сменная щётка для пылесоса
furniture | Этажерка напольная дуб 3 полки
cosmetics.soap-oral | Гель для душа «Спелая дыня» 400 мл
general.other | Только чехол для беспроводных наушников, силикон
textiles.home | Шоколадного цвета плед из микрофибры 200х220
textiles.apparel | Цвета какао свитер женский оверсайз
general.other | Сушка для посуды настольная двухъярусная
electronics.mains | Дрель-шуруповерт сетевая 550 Вт
toys.general | Жвачка для рук хендгам магнитный 80 г
kitchen.food-contact | Конфетница стеклянная с крышкой
toys.general | Кукла Ириска, 28 см
toys.general | Жұмсақ ойыншық қоян
food.dry-groceries | Маш зелёный 800 г
electronics.mains | Генератор дизельный 5 кВт, ручной стартер
`,
  zh: `
textiles.apparel | 喇叭裤 女 高腰 显瘦
textiles.apparel | 泡泡袖衬衫 女 夏
textiles.home | 牛奶绒四件套 冬季 加厚
jewellery | 蛇骨链 钛钢项链 男
general.other | 遥控器外壳 仅外壳 不含主板
general.other | 警示牌 小心地滑 亚克力
food.confectionery | 牛舌饼 传统糕点 300g
textiles.apparel | 蝙蝠衫 女 宽松
general.other | 桌面摆件 树脂小熊 非玩具
general.other | 情侣真心话卡牌 成人 18+
textiles.home | 兔毛绒抱枕套 咖啡色 45x45
footwear | 豆豆鞋 女 软底
textiles.apparel | 八角帽 男 春秋
general.other | 蓝牙耳机保护套 仅保护套 不含耳机
general.other | 破壁机配件 替换密封圈
textiles.apparel | 鸭舌帽 男士 复古 春秋
textiles.apparel | 灯笼裤 女 高腰 宽松
textiles.apparel | 萝卜裤 男 宽松
food.snacks | 猫耳朵 怀旧零食 250g
general.other | 圣诞装饰 松果 20个
general.other | 铁皮画 咖啡馆 招牌
general.other | 电饭煲配件 替换密封圈
food.dried-fruit | 越南金枕榴莲干 80g
textiles.home | 荞麦枕 1.5kg
`,
  es: `
general.other | Figura decorativa de resina, no es un juguete
general.other | Juego de cartas para parejas +18
general.other | Correa de repuesto para reloj inteligente
textiles.home | Color chocolate manta polar 130 x 170 cm
cosmetics.skin | Ampollas efecto flash 5 x 2 ml vitamina C
general.other | Máscara veneciana de carnaval con plumas
cosmetics.soap-oral | Crema de ducha almendra 500 ml
textiles.apparel | Mono ancho mujer lunares
toys.general | Mono de peluche 25 cm
general.other | Pulpo elástico 4 brazos, ganchos de acero
food.animal-origin | Pulpo congelado entero 1 kg
kitchen.food-contact | Sifón para espumas 250 ml
`,
  it: `
general.other | Decorazione da tavolo in resina, non è un giocattolo
general.other | Gioco di carte per coppie, solo per adulti
general.other | Guarnizione di ricambio per frullatore
general.other | Maschera veneziana carnevale con piume
cosmetics.soap-oral | Docciaschiuma fico 250 ml
`,
  pt: `
general.other | Enfeite de mesa em resina, não é brinquedo
general.other | Jogo de cartas para casais 18+
general.other | Pulseira de reposição para smartwatch
textiles.apparel | Gravata borboleta cetim azul
leather.bags | Pasta de couro preta feminina
leather.bags | Pasta executiva para laptop 14
general.other | Pasta sanfonada A4 12 divisórias
`,
  ja: `
general.other | 陶器の置物 うさぎ おもちゃではありません
general.other | 大人のカードゲーム 18歳以上 カップル
general.other | スマートウォッチ ベルトのみ シリコン
textiles.apparel | ハンチング メンズ 春夏
ppe.helmets | バイク ヘルメット フルフェイス シールド付き XL
general.other | ヘルメット シールド 交換用
`,
  ko: `
general.other | 도자기 장식 소품 토끼, 장난감이 아닙니다
general.other | 커플 카드게임 19금
general.other | 스마트워치 스트랩만 실리콘
textiles.apparel | 나비넥타이 남성 새틴
`,
};
