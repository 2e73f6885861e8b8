/** Plain titles of every kind, of our own writing: a line a title, its kind before it. */
export const plain: Readonly<Record<string, string>> = {
  en: `
food.nuts | Raw cashews whole, unsalted, 1 kg resealable bag
food.dried-fruit | Sun-dried apricots, no added sugar, 500 g
food.snacks | Seaweed snack, sesame flavour, 12 packs
food.confectionery | Belgian milk chocolate truffles, 250 g
food.coffee-cocoa | Ground coffee, dark roast, 1 kg
food.spices-sauces | Extra virgin olive oil, cold pressed, 750 ml
food.dry-groceries | Instant ramen noodles, spicy, 5 pack
food.canned | Canned peaches in syrup 820 g
food.meat | Beef jerky, teriyaki, 100 g
food.animal-origin | Smoked salmon fillet 200 g
food.beverages | Coconut water 12 x 330 ml
food.alcohol | Dry red wine, 2021, 750 ml
food.supplement | Magnesium glycinate 400 mg, 180 capsules
food.infant | Stage 1 infant formula 800 g
pet.food | Grain free dry dog food, salmon, 10 kg
plants.seeds-live | Basil seeds, 500 per packet, for indoor garden
cosmetics.skin | Hydrating face serum with hyaluronic acid 30 ml
cosmetics.sunscreen | Mineral sunscreen SPF 50, 50 ml
cosmetics.hair-dye | Permanent hair dye, dark brown
toys.general | Wooden jigsaw puzzle, 100 pieces
toys.electronic | RC car 1:16 off-road, 2.4 GHz
childrens.apparel | Toddler girls rain jacket with hood
childrens.articles | Silicone pacifier 0-6 months, 2 pack
childrens.carriers | Ergonomic baby carrier, newborn to toddler
textiles.apparel | Men's waterproof hiking jacket
textiles.home | Microfibre bed sheet set, queen, 4 pieces
footwear | Women's running shoes, breathable mesh
leather.bags | Genuine leather wallet for men, RFID blocking
jewellery | Sterling silver hoop earrings
electronics.radio | True wireless earbuds, Bluetooth 5.3
electronics.mains | Ionic hair dryer 2200 W
electronics.battery-powered | LED headlamp, 3 AAA
electronics.power-bank | 20000 mAh power bank, PD 22.5 W
electronics.charger | 65 W GaN charger, 3 ports
batteries.lithium | 18650 rechargeable lithium battery, 3.7 V
batteries.other | AA alkaline batteries, 24 pack
lighting.led | Dimmable LED desk lamp with USB port
optics.laser | Green laser pointer pen
appliances.household | Air fryer 5.5 L, digital, 1500 W
kitchen.food-contact | Stoneware dinner plates, set of 4
knives | 8 inch chef's knife, high carbon steel
medical.device | Upper arm blood pressure monitor
ppe.masks | FFP2 respirator masks, box of 20
ppe.helmets | Bike helmet with visor, adult
ppe.other | Cut resistant work gloves, level 5
furniture | Velvet accent chair with gold legs
candles | Soy wax candle, lavender
chemicals.cleaning | Laundry detergent pods, 42 count
biocides | Hand sanitizer gel 500 ml, 70 % alcohol
pesticides | Ant killer gel bait, 4 stations
wood.products | Birch plywood sheet, 3 mm
mobility.e-ride | Foldable electric scooter, 350 W
drones | Foldable drone with 4K camera
auto.parts | Ceramic brake pads, front axle
general.other | Yoga mat, non slip, 6 mm
general.other | Stainless steel dog bowl
general.media | Crime novel, paperback, 384 pages
fireworks | New Year sparklers, 50 pieces
tobacco | Disposable vape, 600 puffs
`,
  de: `
food.nuts | Cashewkerne naturbelassen 1 kg
food.dried-fruit | Getrocknete Aprikosen ungeschwefelt 500 g
food.snacks | Proteinriegel Schoko-Karamell 12 x 60 g
food.confectionery | Zartbitterschokolade 85 % 100 g
food.coffee-cocoa | Kaffeebohnen Arabica 1 kg
food.spices-sauces | Kurkumapulver gemahlen 250 g
food.dry-groceries | Glasnudeln aus Mungbohnen 400 g
food.meat | Rinder-Trockenfleisch Beef Jerky 100 g
food.supplement | Vitamin D3 Tropfen 50 ml
food.infant | Bio Babybrei Karotte ab 6 Monaten
pet.food | Trockenfutter für Katzen mit Lachs 4 kg
cosmetics.skin | Feuchtigkeitscreme mit Aloe Vera 50 ml
cosmetics.sunscreen | Sonnencreme LSF 50 Gesicht
cosmetics.soap-oral | Zahnpasta ohne Fluorid 75 ml
toys.general | Holzpuzzle Tiere 24 Teile
toys.electronic | Ferngesteuertes Auto 1:18
childrens.apparel | Babystrampler Baumwolle 62
childrens.articles | Schnuller 0-6 Monate 2er Pack
textiles.apparel | Herren Winterjacke mit Kapuze
textiles.home | Bettwäsche 135x200 Baumwolle
footwear | Damen Stiefeletten Leder schwarz
leather.bags | Laptop Rucksack 15,6 Zoll
jewellery | Halskette Silber mit Anhänger
electronics.radio | Kabellose Kopfhörer In-Ear Bluetooth
electronics.power-bank | Powerbank 10000 mAh USB-C
electronics.charger | USB-C Netzteil 30W
batteries.other | Knopfzellen CR2032 10 Stück
lighting.led | LED Lichterkette 10 m warmweiß
appliances.household | Luftbefeuchter 4 L leise
kitchen.food-contact | Trinkflasche Edelstahl 750 ml
knives | Taschenmesser mit Holzgriff
medical.device | Blutdruckmessgerät Oberarm
ppe.helmets | Fahrradhelm Herren Gr. L
ppe.helmets | Integralhelm Motorrad schwarz
furniture | Bücherregal 5 Fächer Eiche
candles | Stumpenkerzen weiß 4 Stück
chemicals.cleaning | Allzweckreiniger Zitrus 1 L
biocides | Mückenspray für die Haut 100 ml
mobility.e-ride | E-Scooter mit Straßenzulassung
drones | Drohne mit Kamera für Anfänger
auto.parts | Scheibenwischer Set vorne
plants.seeds-live | Blumenzwiebeln Tulpen 50 Stück
`,
  fr: `
food.nuts | Noix de cajou grillées salées 500 g
food.dried-fruit | Abricots secs bio 500 g
food.snacks | Barres protéinées chocolat x12
food.confectionery | Chocolat noir 85 % tablette 100 g
food.coffee-cocoa | Café en grains arabica 1 kg
food.spices-sauces | Curcuma en poudre 250 g
food.supplement | Gélules de magnésium marin x120
food.infant | Lait de suite 2ème âge 800 g
pet.food | Croquettes pour chat stérilisé 4 kg
cosmetics.skin | Crème hydratante visage 50 ml
cosmetics.sunscreen | Crème solaire SPF50 enfant
cosmetics.soap-oral | Dentifrice menthe 75 ml
toys.general | Puzzle en bois animaux
toys.electronic | Voiture télécommandée tout-terrain
childrens.apparel | Robe fille 6 ans coton
childrens.articles | Biberon anti-colique 240 ml
childrens.carriers | Siège auto groupe 1/2/3
textiles.apparel | Manteau femme en laine
textiles.home | Parure de lit 240x220 coton
footwear | Baskets homme blanches
leather.bags | Sac à main en cuir femme
jewellery | Bracelet argent femme
electronics.radio | Montre connectée femme
electronics.power-bank | Batterie externe 10000 mAh
electronics.charger | Chargeur rapide USB-C 30W
lighting.led | Guirlande lumineuse extérieure 10 m
appliances.household | Aspirateur robot laveur
kitchen.food-contact | Poêle antiadhésive 28 cm
knives | Couteau de chef 20 cm
medical.device | Tensiomètre bras électronique
ppe.helmets | Casque moto intégral
ppe.other | Gants de travail anti-coupure
furniture | Fauteuil en velours vert
chemicals.cleaning | Lessive liquide 3 L
biocides | Spray anti-moustique 100 ml
mobility.e-ride | Trottinette électrique pliable
plants.seeds-live | Bulbes de tulipes 25 pièces
`,
  es: `
food.nuts | Almendras crudas con piel 1 kg
food.dried-fruit | Higos secos 500 g
food.snacks | Barritas de cereales con miel 6 uds
food.confectionery | Turrón de Jijona 300 g
food.coffee-cocoa | Café molido natural 500 g
food.spices-sauces | Pimentón dulce ahumado 75 g
food.dry-groceries | Arroz basmati 5 kg
food.supplement | Colágeno hidrolizado con magnesio 300 g
food.infant | Papilla de cereales sin gluten 600 g
pet.food | Pienso para gatos esterilizados 3 kg
cosmetics.skin | Crema hidratante facial 50 ml
cosmetics.sunscreen | Protector solar facial SPF 50
cosmetics.hair-dye | Tinte de cabello castaño
toys.general | Rompecabezas de madera para niños
toys.electronic | Carro a control remoto 4x4
childrens.apparel | Pijama de niña algodón
childrens.articles | Chupete silicona 0-6 meses
textiles.apparel | Vestido de mujer verano largo
textiles.home | Sábanas algodón cama 150
footwear | Zapatillas deportivas hombre
leather.bags | Mochila escolar con ruedas
jewellery | Aretes de plata 925
electronics.radio | Audífonos inalámbricos Bluetooth
electronics.power-bank | Batería externa 20000 mAh
electronics.charger | Cargador rápido 20W USB-C
batteries.other | Pilas alcalinas AAA 12 unidades
lighting.led | Lámpara de escritorio LED
appliances.household | Freidora de aire 5 litros
kitchen.food-contact | Sartén antiadherente 28 cm
knives | Cuchillo de chef 20 cm
medical.device | Tensiómetro de brazo digital
ppe.masks | Cubrebocas KN95 50 piezas
ppe.helmets | Casco de moto integral
furniture | Escritorio para computadora
biocides | Repelente de mosquitos en spray
chemicals.cleaning | Detergente líquido para ropa 3 L
mobility.e-ride | Bicicleta eléctrica plegable
drones | Dron con cámara 4K
auto.parts | Pastillas de freno delanteras
`,
  it: `
food.nuts | Mandorle sgusciate 1 kg
food.dried-fruit | Datteri Medjoul 500 g
food.confectionery | Cioccolato fondente 70 % 100 g
food.coffee-cocoa | Caffè macinato 250 g
food.spices-sauces | Olio extravergine di oliva 1 L
food.dry-groceries | Funghi porcini secchi 100 g
food.supplement | Integratore di vitamina C 60 compresse
food.infant | Omogeneizzato di frutta 6 x 80 g
pet.food | Crocchette per cani di taglia piccola 3 kg
cosmetics.skin | Crema viso idratante 50 ml
cosmetics.sunscreen | Crema solare SPF 50 viso
toys.general | Puzzle in legno per bambini
childrens.articles | Ciuccio in silicone 0-6 mesi
childrens.carriers | Seggiolino auto gruppo 1
textiles.apparel | Giacca da uomo invernale
textiles.home | Completo letto matrimoniale
footwear | Scarpe da ginnastica donna
leather.bags | Zaino porta PC 15,6
jewellery | Orecchini in argento 925
electronics.radio | Cuffie Bluetooth senza fili
electronics.charger | Caricabatterie USB-C 20W
lighting.led | Lampada da scrivania LED
appliances.household | Macchina del caffè espresso
kitchen.food-contact | Padella antiaderente 28 cm
knives | Coltello da cucina 20 cm
medical.device | Misuratore di pressione da braccio
ppe.helmets | Casco moto jet
furniture | Libreria 5 ripiani
candles | Candela profumata alla lavanda
chemicals.cleaning | Detersivo piatti 1 L
biocides | Spray antizanzare 100 ml
`,
  pt: `
food.nuts | Castanha de caju torrada 500 g
food.dried-fruit | Damasco seco turco 500 g
food.coffee-cocoa | Café em grãos 1 kg
food.spices-sauces | Azeite de oliva extra virgem 500 ml
food.supplement | Whey protein concentrado 900 g
food.infant | Fórmula infantil 800 g
pet.food | Ração para gatos castrados 3 kg
cosmetics.skin | Hidratante facial com ácido hialurônico
cosmetics.sunscreen | Protetor solar FPS 50
cosmetics.hair-dye | Tinta de cabelo castanho
toys.general | Quebra-cabeça infantil de madeira
childrens.articles | Chupeta de silicone 0-6 meses
textiles.apparel | Vestido feminino longo de verão
textiles.home | Jogo de cama casal algodão
footwear | Tênis masculino para corrida
leather.bags | Mochila escolar feminina
jewellery | Brincos de prata 925
electronics.radio | Fone de ouvido Bluetooth sem fio
electronics.charger | Carregador turbo USB-C 30W
lighting.led | Luminária de mesa LED
appliances.household | Fritadeira sem óleo 5 litros
kitchen.food-contact | Frigideira antiaderente 28 cm
knives | Faca de cozinha 20 cm
medical.device | Medidor de pressão de braço digital
ppe.helmets | Capacete de moto fechado
furniture | Escrivaninha para computador
biocides | Repelente de mosquitos spray
mobility.e-ride | Patinete elétrico dobrável
`,
  ru: `
food.nuts | Кешью жареный солёный 500 г
food.dried-fruit | Курага отборная 1 кг
food.snacks | Протеиновый батончик шоколад 20 шт
food.confectionery | Шоколад тёмный 70% 100 г
food.coffee-cocoa | Кофе в зёрнах арабика 1 кг
food.spices-sauces | Куркума молотая 200 г
food.dry-groceries | Лапша гречневая 300 г
food.meat | Колбаса сырокопчёная 300 г
food.animal-origin | Сыр пармезан 200 г
food.supplement | Витамин D3 капсулы 120 шт
food.infant | Пюре детское яблоко с 4 месяцев
pet.food | Сухой корм для кошек 3 кг
cosmetics.skin | Крем для лица увлажняющий 50 мл
cosmetics.hair-dye | Краска для волос каштановый
cosmetics.soap-oral | Зубная паста мятная 75 мл
toys.general | Пазл деревянный для детей
toys.electronic | Машинка на радиоуправлении
childrens.apparel | Комбинезон детский зимний
childrens.articles | Соска-пустышка силиконовая
childrens.carriers | Автокресло детское группа 1/2/3
textiles.apparel | Куртка мужская зимняя с капюшоном
textiles.home | Постельное бельё евро сатин
footwear | Кроссовки женские белые
leather.bags | Рюкзак городской для ноутбука
jewellery | Серьги серебряные с фианитом
electronics.radio | Умные часы женские
electronics.mains | Фен для волос 2200 Вт
electronics.power-bank | Повербанк 20000 мАч
electronics.charger | Зарядное устройство 65 Вт USB-C
batteries.other | Батарейки алкалиновые AA 24 шт
lighting.led | Лампа настольная светодиодная
optics.laser | Лазерный уровень 16 линий
appliances.household | Аэрогриль 5 л
kitchen.food-contact | Сковорода антипригарная 28 см
knives | Нож кухонный 20 см
medical.device | Тонометр автоматический на плечо
ppe.masks | Респиратор FFP2 10 шт
ppe.helmets | Мотошлем интеграл чёрный
furniture | Диван угловой раскладной
candles | Свеча ароматическая лаванда
chemicals.cleaning | Стиральный порошок 6 кг
biocides | Антисептик для рук 500 мл
pesticides | Средство от тараканов гель
mobility.e-ride | Электросамокат складной 350 Вт
drones | Квадрокоптер с камерой 4K
auto.parts | Тормозные колодки передние
plants.seeds-live | Луковицы тюльпанов 25 шт
`,
  zh: `
food.nuts | 腰果原味500g罐装
food.dried-fruit | 若羌灰枣5斤新疆特产
food.snacks | 海苔脆夹心零食
food.confectionery | 黑巧克力72%100g
food.coffee-cocoa | 云南咖啡豆中度烘焙500g
food.spices-sauces | 四川花椒100g
food.dry-groceries | 螺蛳粉3包装柳州特产
food.meat | 内蒙古牛肉干手撕风干500g
food.animal-origin | 全脂奶粉成人1kg
food.supplement | 维生素C咀嚼片60片
food.infant | 婴儿配方奶粉1段800g
pet.food | 成猫粮10kg鱼肉味
cosmetics.skin | 玻尿酸保湿精华液30ml
cosmetics.sunscreen | 防晒霜面部SPF50
cosmetics.hair-dye | 染发膏自己在家染
toys.general | 木质拼图儿童益智玩具
toys.electronic | 遥控车越野四驱
childrens.apparel | 女童连衣裙夏季
childrens.articles | 硅胶奶嘴安抚新生儿
childrens.carriers | 婴儿背带前抱式
textiles.apparel | 男士羽绒服冬季加厚
textiles.home | 全棉四件套床单被套
footwear | 女士跑步鞋透气网面
leather.bags | 真皮钱包男士短款
jewellery | 925银耳钉女
electronics.radio | 蓝牙耳机无线入耳式
electronics.power-bank | 充电宝20000毫安大容量
electronics.charger | 65W氮化镓充电器
batteries.other | 5号碱性电池24粒
lighting.led | LED护眼台灯学习
optics.laser | 激光笔绿光远射
appliances.household | 空气炸锅家用5L
kitchen.food-contact | 不锈钢保温杯500ml
knives | 菜刀家用厨师刀
medical.device | 上臂式电子血压计家用
ppe.masks | KN95口罩独立包装
ppe.helmets | 摩托车头盔全盔
furniture | 布艺沙发小户型三人位
candles | 大豆香薰蜡烛薰衣草
chemicals.cleaning | 洗衣液3kg持久留香
biocides | 驱蚊液婴儿可用
pesticides | 蟑螂药家用全窝端
mobility.e-ride | 折叠电动滑板车成人
drones | 无人机航拍4K折叠
auto.parts | 刹车片陶瓷前轮
plants.seeds-live | 郁金香种球25颗
`,
  ja: `
food.nuts | カシューナッツ 無塩ロースト 1kg
food.dried-fruit | ドライマンゴー 砂糖不使用 500g
food.confectionery | ハイカカオ チョコレート 1kg
food.coffee-cocoa | コーヒー豆 深煎り 1kg
food.spices-sauces | オリーブオイル エキストラバージン 500ml
food.dry-groceries | そうめん 3kg 木箱入り
food.meat | ビーフジャーキー 黒胡椒 100g
food.supplement | ビタミンC サプリメント 90粒
food.infant | 粉ミルク 0ヶ月から 800g
pet.food | キャットフード 成猫用 2kg
cosmetics.skin | 保湿化粧水 200ml
cosmetics.sunscreen | 日焼け止め SPF50+ PA++++
cosmetics.hair-dye | 白髪染め カラートリートメント
toys.general | 木製パズル 知育 3歳
toys.electronic | ラジコンカー オフロード
childrens.apparel | キッズ ワンピース 女の子 110
childrens.articles | おしゃぶり 0-6ヶ月
childrens.carriers | 抱っこ紐 新生児
textiles.apparel | メンズ ダウンジャケット 軽量
textiles.home | シーツ シングル 綿100%
footwear | レディース スニーカー 白
leather.bags | 本革 二つ折り財布 メンズ
jewellery | シルバー925 ピアス
electronics.radio | ワイヤレスイヤホン ノイズキャンセリング
electronics.mains | ヘアドライヤー 大風量
electronics.power-bank | モバイルバッテリー 20000mAh
electronics.charger | USB-C 急速充電器 65W
batteries.other | 単3形アルカリ乾電池 24本
lighting.led | LED デスクライト 調光
optics.laser | レーザーポインター 緑
appliances.household | ノンフライヤー 5L
kitchen.food-contact | ステンレス タンブラー 500ml
knives | 三徳包丁 17cm
medical.device | 上腕式血圧計
ppe.helmets | バイク用フルフェイスヘルメット
furniture | 本棚 5段 ウォールナット
candles | アロマキャンドル ラベンダー
chemicals.cleaning | 洗濯洗剤 液体 詰め替え
biocides | 虫除けスプレー 200ml
mobility.e-ride | 電動キックボード 折りたたみ
drones | ドローン 4Kカメラ
auto.parts | ブレーキパッド フロント
`,
  ko: `
food.nuts | 캐슈넛 무염 볶은 1kg
food.dried-fruit | 건망고 무가당 500g
food.confectionery | 다크 초콜릿 72% 100g
food.coffee-cocoa | 커피원두 1kg 아라비카
food.spices-sauces | 엑스트라버진 올리브오일 500ml
food.dry-groceries | 컵라면 매운맛 12개입
food.meat | 소고기 육포 100g
food.supplement | 비타민C 영양제 90정
food.infant | 유아 이유식 6개월
pet.food | 고양이사료 성묘용 3kg
cosmetics.skin | 수분크림 50ml 히알루론산
cosmetics.sunscreen | 선크림 SPF50+ PA++++
cosmetics.hair-dye | 새치 염색약 다크브라운
toys.general | 원목 퍼즐 유아 교구
toys.electronic | RC카 오프로드 무선조종
childrens.apparel | 여아 원피스 여름
childrens.articles | 실리콘 쪽쪽이 0-6개월
childrens.carriers | 신생아 아기띠 힙시트
textiles.apparel | 남성 경량 패딩 점퍼
textiles.home | 면 이불커버 퀸
footwear | 여성 러닝화 운동화
leather.bags | 남성 소가죽 반지갑
jewellery | 은925 귀걸이
electronics.radio | 블루투스 이어폰 노이즈캔슬링
electronics.mains | 헤어드라이어 2200W
electronics.power-bank | 보조배터리 20000mAh
electronics.charger | 65W 고속충전기 C타입
batteries.other | 알카라인 건전지 AA 24개
lighting.led | LED 스탠드조명 책상
optics.laser | 레이저포인터 초록
appliances.household | 에어프라이어 5L
kitchen.food-contact | 스테인리스 텀블러 500ml
knives | 식칼 스테인리스 20cm
medical.device | 자동 혈압계 팔뚝형
ppe.helmets | 오토바이헬멧 풀페이스
furniture | 원목 책장 5단
candles | 소이캔들 라벤더
chemicals.cleaning | 액체 세탁세제 3L
biocides | 모기기피제 스프레이
mobility.e-ride | 접이식 전동킥보드
drones | 드론 4K 카메라
auto.parts | 브레이크패드 전륜
`,
};
