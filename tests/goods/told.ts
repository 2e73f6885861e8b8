/** Traits titles tell, of our own writing: those that must be found ('-': denied), and with '!' those that must not. */
export const told: Readonly<Record<string, string>> = {
  en: `
!has.radio | Peppermint lip balm 5g
has.radio | LTE router 4G with SIM slot
!has.radio has.battery | Wireless bedside lamp, rechargeable
has.mains has.radio | WiFi plug with energy meter
has.mains | Pendant light brass, 3 arms
!has.mains | Solar pendant light for gazebo
has.lithium-battery is.machinery | Cordless chainsaw 40V with 2 batteries
!for.under-12 | Screen protector for kids tablet 8 inch
for.under-14 | Kids tablet 8 inch 64GB
!claim.insect | Mosquito fighter bomber model kit 1:48
claim.insect | Mosquito coil holder with 10 coils, repels insects
is.hazardous-mixture | Canned air for electronics 10 oz
!has.animal-origin | Vegan bacon strips 150 g
has.animal-origin | Smoked bacon strips 150 g
has.mains | E27 LED bulb 8 W
has.mains | Salt lamp with dimmer cord and bulb
!has.mains | Solar lamp E27 look rechargeable
has.mains !has.battery !has.lithium-battery | Cordless kettle with 360 base, 1.5 L
has.mains !has.lithium-battery | Impact driver corded 600 W
has.lithium-battery | Cordless drill 20V with 230V charger
has.lithium-battery has.usb-charging | Over-ear headphones Bluetooth 5.3 black
!has.lithium-battery | Headphones 3.5 mm jack for Bluetooth phones
is.sgr-kind | Nappy cream for babies 100 ml
!is.sgr-kind | Baby blue nail polish 10 ml
!has.exotic-species | Python chain necklace stainless steel 50 cm
!has.exotic-species | Alligator clip hair barrette set
!has.exotic-species | Crocodile embossed phone pouch
has.exotic-species | Python leather handbag
has.exotic-species | Crocodile belt for men
!for.under-14 | Collectible building blocks ages 18+
claim.organic form.raw content.walnut -form.in-shell | Organic raw walnut kernels 500 g
form.in-shell content.walnut | Walnuts in shell 5 kg
form.roasted -form.raw has.peanut | Roasted salted peanuts 1 kg
content.pistachio content.us-8e origin.turkiye | Turkish pistachios roasted 250 g
content.fig origin.turkiye | Dried figs from Türkiye 500 g
content.us-8e | Medjool dates, pitted, 1 kg
!content.us-8e | Dried jujube dates, whole red dates, 500 g
!content.us-8e | Chinese dates dried 500 g
!claim.organic | Organic cotton t-shirt for women
!has.animal-origin has.battery | Milk frother handheld
!has.radio !has.battery | Case for wireless earbuds
has.radio has.usb-charging | Bluetooth speaker with USB-C charging
has.lithium-battery has.battery | Cordless vacuum, rechargeable battery 2500 mAh
has.button-cell has.battery | Digital kitchen thermometer, CR2032
has.mains | Electric kettle 230V, UK plug
for.under-3 for.under-12 | Baby rattle for newborns
!for.under-3 !for.under-12 | Women's dress baby blue
for.under-12 | Kids backpack dinosaur
claim.spf | Sunscreen SPF 50 lotion
claim.antibacterial | Antibacterial hand soap
claim.medical | Knee brace for arthritis pain relief
!claim.medical | Medical drama DVD box set
claim.functional-cosmetic | Whitening anti-wrinkle face cream
claim.insect | Mosquito repellent spray
claim.eco-green | Eco-friendly bamboo cutlery set
has.wood -has.upholstery | Walnut dining table
has.composite-wood has.wood | TV stand MDF, oak effect
has.upholstery | Velvet sofa, 3 seats
is.otc-drug | Fluoride toothpaste mint 100 ml
is.otc-drug | Benzoyl peroxide acne gel 30 g
is.otc-drug | Anti-dandruff shampoo 400 ml
!is.otc-drug | Fluoride free toothpaste for kids
!is.otc-drug | Hyaluronic face serum 30 ml
is.clothing-storage | Dresser with 6 drawers
is.motorcycle-helmet | Full face motorcycle helmet
!is.motorcycle-helmet | Bicycle helmet for adults
has.precious-metal | 925 sterling silver ring
!has.precious-metal | 18k gold plated necklace
has.laser | Laser pointer red
has.magnet | Magnetic building tiles for kids
!has.exotic-species | Python print handbag
has.exotic-species | Genuine python leather wallet
is.food-contact | Ceramic mug 350 ml
is.plastic-pa-melamine | Melamine plates set of 4
is.machinery has.mains | Angle grinder 900 W
claim.health-nutrition | High protein granola, sugar free
claim.halal | Halal beef jerky
has.honey | Granola with honey and almonds
form.coated-or-paste | Chocolate covered almonds 500 g
-has.battery !has.battery | Wall clock without battery
is.connected has.radio | Smart plug WiFi, Alexa
form.on-skin claim.antibacterial | Hand sanitizer gel 500 ml
!has.battery !has.lithium-battery | Cordless honeycomb blinds, ivory
has.lithium-battery has.button-cell | LED votive candles (CR2450 included)
!has.lithium-battery | LED votive candle, CR2450 not included
form.wood-packing !has.wood | Basalt lantern, delivered in a spruce crate
!form.wood-packing | Basalt lantern, delivered in a plywood crate
`,
  zh: `
!has.exotic-species | 珊瑚绒浴袍 女
!has.exotic-species | 鳄鱼夹 发夹 3只
!has.exotic-species | 象牙白连衣裙
has.exotic-species | 鳄鱼皮钱包
claim.organic content.walnut | 有机核桃仁500g
form.in-shell content.walnut origin.xinjiang | 新疆薄皮核桃带壳5斤
form.roasted has.peanut | 炒花生五香500g
has.radio | 蓝牙音箱便携
has.lithium-battery has.usb-charging | 手持小风扇可充电2000毫安
has.mains | 电热水壶220V
for.under-3 | 婴儿摇铃新生儿
for.under-12 | 儿童书包恐龙
has.wood | 胡桃木餐桌实木
claim.spf | 防晒霜SPF50
claim.functional-cosmetic | 美白抗皱面霜
has.precious-metal | 925银戒指
!has.precious-metal | 镀18k金项链
!claim.organic | 有机棉T恤女
claim.medical | 护膝医用关节炎
`,
  ru: `
is.sgr-kind | Крем детский под подгузник 100 мл
has.mains !has.lithium-battery | Шуруповерт сетевой 600 Вт
!has.exotic-species | Сумка под крокодила женская
has.exotic-species | Сумка из кожи питона
form.raw content.walnut -form.in-shell | Грецкий орех сырой очищенный 500 г
form.roasted has.peanut | Арахис жареный солёный 1 кг
has.radio | Колонка портативная беспроводная
has.lithium-battery | Шуруповёрт аккумуляторный
has.mains | Электрочайник 220В
for.under-12 | Рюкзак детский для девочек
claim.spf | Солнцезащитный крем SPF 50
has.precious-metal | Кольцо серебро 925 пробы
is.clothing-storage | Комод с ящиками
claim.insect | Спрей от комаров
!claim.organic | Футболка из органического хлопка
`,
  de: `
is.hazardous-mixture | Bioethanol 96 % für Dekokamine 5 Liter
is.hazardous-mixture | Druckluftspray zum Reinigen von PCs 400 ml
!is.food-contact | Kombikinderwagen mit Babyschale und Regenschutz
has.mains | Stehleuchte Wohnzimmer dimmbar E27
claim.organic content.walnut | Bio Walnusskerne 1 kg
has.radio | Bluetooth Lautsprecher tragbar
has.mains | Wasserkocher 230V Edelstahl
has.lithium-battery has.battery | Akkuschrauber 18V mit Akku
for.under-12 | Kinderrucksack für Mädchen
has.wood | Esstisch Eiche massiv
has.upholstery | Sofa Samt grün
claim.spf | Sonnencreme LSF 50
has.precious-metal | Ring 925er Silber
claim.antibacterial | Antibakterielles Schneidebrett
!has.lithium-battery | LED Kerze, CR2450 nicht im Lieferumfang enthalten
`,
  ja: `
form.roasted | 素焼きアーモンド 1kg
has.radio | ワイヤレスイヤホン Bluetooth
has.lithium-battery | ハンディファン 充電式 2000mAh
has.mains | 電気ケトル 100V
for.under-3 | ベビー用おもちゃ ガラガラ
has.precious-metal | シルバー925 リング
claim.functional-cosmetic | 美白美容液 シミ対策
`,
  ko: `
claim.organic | 유기농 호두살 500g
form.roasted | 볶은 땅콩 1kg
has.radio | 블루투스 스피커 휴대용
has.lithium-battery | 손선풍기 충전식 2000mAh
for.under-3 | 아기 딸랑이 신생아
claim.functional-cosmetic | 미백 주름개선 크림
`,
  fr: `
!has.exotic-species | Collier doré « Python » maille serpent acier
!has.exotic-species | Pinces crocodile lot de 10
has.exotic-species | Sac en cuir de python
`,
};
