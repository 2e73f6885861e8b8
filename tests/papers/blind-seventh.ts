/** A seventh set, written as the sixth. As in `blind.ts`. */
export const blindSeventh = `
IT | general.other | Spillatrice da ufficio con punti
  eu-gpsr-listing -eu-rohs
IT | general.other | Stendino da balcone in acciaio
  eu-gpsr-listing -eu-textile-label
IT | general.other leather.bags | Zaino porta PC 15,6 pollici impermeabile
  eu-gpsr-listing -eu-rohs
IT | appliances.household | Ferro da stiro a vapore 2400 W
  eu-lvd eu-rohs it-raee -eu-fcm
IT | kitchen.food-contact | Padella antiaderente 28 cm induzione
  eu-fcm -eu-lvd
IT | furniture | Scaffale metallico 5 ripiani 180x90
  eu-gpsr-listing -eu-food-label
IT | textiles.apparel | Costume intero donna contenitivo
  eu-textile-label -eu-toy
IT | childrens.apparel | Tutina neonato cotone 3-6 mesi
  eu-textile-label eu-child-apparel -eu-toy
IT | food.coffee-cocoa | Caffè in grani arabica 1 kg
  eu-food-label eu-food-importer -eu-fcm
IT | food.beverages | Succo di melograno puro 750 ml
  eu-food-label -eu-cpnp
IT | chemicals.cleaning | Vernice spray nero opaco 400 ml
  eu-clp gl-dg -eu-cpnp
ES | general.other | Grapadora de oficina metálica
  eu-gpsr-listing es-pack -eu-rohs
ES | general.other | Esterilla de yoga antideslizante
  eu-gpsr-listing -eu-textile-label
ES | general.other | Tendedero plegable con alas
  eu-gpsr-listing -eu-rohs
ES | appliances.household | Freidora de aire 5 L 1500 W
  eu-lvd eu-rohs es-raee eu-fcm -eu-food-label
ES | electronics.radio | Altavoz portátil impermeable Bluetooth
  eu-red gl-un383 -eu-lvd
ES | textiles.apparel | Chándal hombre conjunto sudadera y pantalón
  eu-textile-label -eu-ppe
ES | footwear | Alpargatas mujer esparto
  eu-footwear-label -eu-food-label
ES | childrens.articles | Silla de paseo ligera plegable
  eu-childcare-tests -eu-toy
ES | food.spices-sauces | Azafrán en hebra 2 g
  eu-food-label -eu-cpnp
ES | food.canned | Espárragos blancos en conserva 250 g
  eu-food-label -eu-phyto-plants
ES | biocides | Repelente de mosquitos familiar 100 ml
  eu-bpr -eu-cpnp
US | general.other | Stapler Desktop 20 Sheet with Staples
  us-origin -us-fcm -us-cpc
US | textiles.home general.other | Camping Hammock with Tree Straps
  us-origin -us-ffr
US | general.other | Garden Kneeler and Seat
  us-origin -us-ffr
US | general.other auto.parts | Windshield Sun Shade Foldable
  us-origin -us-otc -us-cpc
US | childrens.articles | Bassinet Bedside Sleeper for Baby
  us-cpc us-durable-infant -us-ffr
US | childrens.apparel | Toddler Boys Footed Pajamas Fleece
  us-cpc us-sleepwear -us-ffr
US | toys.general | Kids Play Tent with Tunnel
  us-cpc us-efiling -us-furniture
US | jewellery | Birthstone Necklace for Women Sterling Silver
  us-origin -us-cpc
US | appliances.household | Waffle Maker Nonstick 4 Slice
  us-fcm -us-ffr
US | appliances.household | Slow Cooker 6 Qt Programmable
  us-nrtl us-fcm -us-ffr
US | lighting.led | Floor Lamp with Remote, Dimmable LED
  us-nrtl -us-cpc
US | electronics.battery-powered | Digital Bathroom Scale 400 lb
  us-fcc-sdoc -us-fcc-id -us-medical
US | cosmetics.skin | Mascara Waterproof Black
  us-mocra -us-ffr
US | cosmetics.soap-oral | Anticavity Fluoride Toothpaste 6 oz
  us-otc -us-ffr
US | food.spices-sauces | Hot Honey Sauce 12 oz
  us-ffr us-food-label -us-mocra
US | food.confectionery | Gummy Bears 5 lb Bulk
  us-ffr us-food-label -us-supplement
US | food.supplement | Ashwagandha Gummies 60 ct
  us-supplement us-ffr -us-mocra
US | pet.food | Freeze Dried Chicken Dog Treats 12 oz
  us-plant-animal -us-fsis
US | plants.seeds-live | Wildflower Seed Mix 1 oz
  us-plant-animal -us-food-label
US | furniture | Recliner Chair Faux Leather
  us-gcc-furniture -us-ffr
US | textiles.home | Area Rug 5x7 Washable
  us-textile-label -us-cpc
GB | general.other | Ironing Board Cover 125 x 45 cm
  uk-importer -uk-electrical
GB | textiles.home general.other | Door Mat Coir 40 x 60 cm
  uk-importer -uk-electrical -uk-food
GB | appliances.household | Kettle 1.7L Stainless Steel 3kW
  uk-electrical uk-plug -uk-food
GB | electronics.radio | Video Doorbell Wireless with Chime
  uk-electrical -uk-toys
GB | toys.general | Wooden Train Set 50 Pieces
  uk-toys -uk-electrical
GB | medical.device | Wrist Splint for Carpal Tunnel
  uk-medical -uk-food
GB | knives | Chef Knife 8 inch
  uk-knives -uk-electrical
GB | cosmetics.skin | Eau de Parfum for Her 50 ml
  uk-cosmetics gl-dg -uk-food
GB | jewellery | 9ct Gold Stud Earrings
  uk-hallmark -uk-electrical
RU | general.other | Степлер канцелярский 24/6
  -ea-electrical -ea-tr021
RU | general.other | Коврик для йоги 183х61 см
  -ea-tr021 -ea-electrical
RU | textiles.apparel | Платье женское летнее миди
  ea-light ru-cz-light -ea-tr021
RU | textiles.home | Полотенце махровое 70х140
  ea-light ru-cz-light -ea-tr021
RU | childrens.apparel | Комбинезон детский зимний
  ea-children -ea-toys
RU | childrens.articles | Горшок детский дорожный
  -ea-tr021 -ea-electrical
RU | appliances.household | Утюг паровой 2400 Вт
  ea-low-voltage -ea-tr021
RU | appliances.household | Мультиварка 5 л 900 Вт
  ea-low-voltage -ea-tr021
RU | electronics.radio | Наушники беспроводные с кейсом
  ea-radio ea-electrical -ea-tr021
RU | cosmetics.skin | Тушь для ресниц черная
  ea-cosmetics ru-cz-cosm-toys -ea-tr021
RU | cosmetics.soap-oral | Зубная паста отбеливающая 75 мл
  ea-cosmetics -ea-tr021
RU | chemicals.cleaning | Средство для мытья посуды 500 мл
  -ea-tr021 -ea-cosmetics
RU | food.tea | Иван-чай ферментированный 100 г
  ea-tr021 -ea-cosmetics
RU | food.canned | Горошек консервированный 400 г
  ea-tr021 -ea-vet
RU | food.animal-origin | Сыр пармезан 200 г
  ea-tr021 ea-vet -ea-cosmetics
RU | toys.general | Конструктор магнитный 60 деталей
  ea-toys -ea-tr021
RU | furniture | Комод 4 ящика белый
  ea-ppe-furniture -ea-tr021
RU | ppe.other | Очки защитные прозрачные
  ea-ppe-furniture -ea-tr021
RU | pet.food | Корм для кошек с лососем 1,5 кг
  ea-vet -ea-tr021
JP | general.other | ホッチキス 10号 針付き
  -jp-pse -jp-food-notify
JP | general.other | ヨガマット 10mm ケース付き
  -jp-pse -jp-food-notify
JP | general.other textiles.home | 物干しスタンド 室内用
  -jp-pse -jp-food-notify
JP | appliances.household | 電気ケトル 0.8L 自動電源オフ
  jp-pse jp-fcm -jp-food-label
JP | appliances.household | 衣類スチーマー 1000W
  jp-pse -jp-food-notify
JP | electronics.power-bank | モバイルバッテリー 10000mAh 軽量
  jp-pse gl-un383 -jp-food-notify
JP | electronics.radio | スマートウォッチ 通話機能
  jp-giteki gl-un383 -jp-food-notify
JP | textiles.apparel | レディース ワンピース 長袖
  jp-household -jp-food-notify
JP | textiles.home | 毛布 シングル マイクロファイバー
  jp-household -jp-pse
JP | toys.general | 木製パズル 1歳から
  jp-food-notify -jp-giteki
JP | food.dry-groceries | 乾燥わかめ 100g
  jp-food-notify jp-food-label -jp-cosmetics
JP | food.confectionery | 抹茶クッキー 12枚入り
  jp-food-notify jp-food-label -jp-fcm
JP | cosmetics.skin | ファンデーション リキッド 30ml
  jp-cosmetics -jp-food-notify
JP | cosmetics.hair-dye | ヘアカラー 白髪染め
  jp-cosmetics -jp-food-notify
KR | general.other | 요가매트 10mm 논슬립
  -kr-kc-electric -kr-food-import
KR | general.other | 스테이플러 사무용
  -kr-kc-electric -kr-food-import
KR | appliances.household | 에어프라이어 5L 1500W
  kr-kc-electric -kr-food-label
KR | appliances.household | 스팀다리미 핸디형
  kr-kc-electric -kr-food-import
KR | electronics.radio | 무선 마우스 저소음
  kr-kc-radio -kr-food-import
KR | textiles.apparel | 여성 롱 원피스 쉬폰
  kr-consumer -kr-kc-electric
KR | textiles.home | 차렵이불 퀸 사이즈
  kr-consumer -kr-kc-electric
KR | childrens.articles | 유아 식판 실리콘 흡착
  kr-kc-child -kr-food-label
KR | toys.general | 자석 블록 100피스
  kr-kc-child -kr-food-import
KR | food.tea | 보리차 티백 100개입
  kr-food-import kr-food-label -kr-cosmetics
KR | food.meat | 육포 오리지널 100g
  kr-food-import kr-food-label -kr-cosmetics
KR | cosmetics.skin | 립스틱 매트 3.5g
  kr-cosmetics -kr-food-import -kr-kc-radio
BR | appliances.household | Liquidificador 2 L 1000 W
  br-inmetro -br-food-label
BR | textiles.home | Jogo de lençol casal 4 peças
  br-textile -br-anvisa-food
BR | food.coffee-cocoa | Café torrado e moído 500 g
  br-anvisa-food br-food-label -br-cosmetics
BR | toys.general | Boneca bebê com acessórios
  br-inmetro -br-anvisa-food
BR | cosmetics.hair-dye | Máscara capilar hidratante 500 g
  br-cosmetics -br-anvisa-food
MX | food.spices-sauces | Salsa macha 250 g
  mx-nom051 -mx-nom-electric
MX | electronics.mains | Plancha para cabello de cerámica
  mx-nom-electric -mx-cofepris
CN | food.beverages | 法国进口 气泡水 330ml*24
  cn-import-gacc cn-import-food-label -cn-import-cosmetics
CN | food.animal-origin | 新西兰进口 全脂奶粉 1kg
  cn-import-gacc cn-import-food-label -cn-import-cosmetics
CN | appliances.household | 意大利进口 半自动咖啡机
  cn-ccc -cn-import-gacc
CN | footwear | 西班牙进口 男士休闲鞋
  -cn-import-gacc -cn-ccc
CN | medical.device | 德国进口 电子体温计
  cn-import-medical -cn-import-gacc
CN | toys.general | 丹麦进口 积木玩具
  cn-ccc -cn-import-gacc
US | general.other | 订书机 办公用
  us-origin -us-ffr -us-fcc-sdoc
US | kitchen.food-contact | 不锈钢保温饭盒
  us-fcm -us-ffr
US | textiles.apparel | 女士羽绒服 长款
  us-textile-label -us-ffr
US | lighting.led | LED吸顶灯 卧室
  us-nrtl -us-ffr
US | electronics.charger | 65W氮化镓充电器
  us-nrtl -us-ffr
DE | food.tea | 普洱茶饼 357g
  eu-food-label eu-food-importer -eu-cpnp
DE | food.dry-groceries | 干香菇 250g
  eu-food-label -eu-phyto-plants
DE | cosmetics.skin | 玻尿酸面霜 50g
  eu-cpnp -eu-food-label -eu-red
DE | toys.general | 儿童拼图 100片
  eu-toy -eu-food-label
DE | childrens.articles | 婴儿围栏 可折叠
  eu-childcare-tests -eu-toy
! DE | general.other textiles.home | Apfelbaum Wandtattoo Kinderzimmer
  -eu-food-label -eu-phyto-plants
! DE | textiles.apparel | Bratwurst Socken lustig Herren
  eu-textile-label -eu-food-label
! DE | wood.products general.other | Glühweinbecher-Schild Holz "Weihnachtsmarkt"
  -eu-food-label
! DE | kitchen.food-contact | Glühweinbecher 6er Set 200 ml
  eu-fcm -eu-food-label
! DE | general.other | Mausefalle aus Holz, 4 Stück
  -eu-ppp -eu-rohs -eu-red
! DE | general.other | Mauspad XXL 900x400
  -eu-red -eu-petfood
! DE | furniture | Hocker Kuhfell-Optik gepolstert
  -gl-cites -eu-animal-origin
! DE | kitchen.food-contact general.other | Zitronenpresse-Ersatzsieb
  -eu-food-label
! DE | general.other | Kaffeevollautomat Abdeckhaube Stoff
  -eu-lvd -eu-rohs -eu-food-label
! DE | general.other | Fahrradklingel Hamburger Design
  -eu-food-label -eu-animal-origin
! DE | cosmetics.skin | Honig-Gesichtsmaske 50 ml
  eu-cpnp -eu-food-label
! DE | textiles.home | Topflappen Erdbeere 2er Set
  eu-textile-label -eu-food-label
! FR | general.other | Crochet mural canard en fonte
  -eu-food-label -eu-animal-origin
! FR | general.media general.other | Cahier de recettes à remplir
  -eu-food-label -eu-fcm
! FR | general.other | Serre-livres chouette en métal
  -eu-animal-origin
! FR | kitchen.food-contact | Cloche à fromage en verre
  eu-fcm -eu-animal-origin -eu-food-label
! FR | toys.general | Marchande en bois avec fruits et légumes
  eu-toy -eu-food-label
! FR | cosmetics.skin | Baume à lèvres au miel 10 g
  eu-cpnp -eu-honey -eu-food-label -eu-red
! FR | textiles.apparel | Tablier de cuisine motif poule
  eu-textile-label -eu-food-label -eu-animal-origin
! FR | general.other – | Ampoule vide à décorer en verre 10 cm
  -eu-eprel -eu-lvd
! FR | general.other | Pince crocodile électrique 10 pièces
  -gl-cites -eu-animal-origin
! IT | general.other | Maniglia porta antica color bronzo miele
  -eu-food-label -eu-honey
! IT | knives kitchen.food-contact | Set coltelli da formaggio 4 pezzi
  -eu-animal-origin -eu-food-label
! IT | textiles.home | Tovaglia plastificata limoni 140x240
  -eu-food-label
! IT | general.other | Calamite da frigo a forma di pizza
  -eu-food-label
! IT | candles | Candela profumata alla cannella 180 g
  eu-clp -eu-food-label
! IT | general.other | Porta uova da parete in ferro
  -eu-food-label -eu-animal-origin
! ES | general.other | Alfombrilla de ratón con diseño sushi
  -eu-food-label -eu-red
! ES | textiles.apparel | Delantal de cocina "Chef de la paella"
  eu-textile-label -eu-food-label
! ES | kitchen.food-contact | Abrelatas manual de acero
  eu-fcm -eu-food-label
! ES | cosmetics.skin | Aceite de almendras dulces corporal 250 ml
  eu-cpnp -eu-food-label
! ES | general.other | Pollo de goma para perro con sonido
  -eu-animal-origin -eu-petfood -eu-toy
! ES | candles | Vela aromática vainilla y canela
  eu-clp -eu-food-label
! US | general.other – | Pumpkin Carving Kit 12 Piece
  -us-ffr -us-food-label
! US | general.other | Avocado Green Phone Grip
  -us-ffr -us-fcc-id
! US | toys.general | Slime Kit Ice Cream Scented for Girls 6+
  us-cpc -us-ffr
! US | general.other | Chicken Wire 24 in x 25 ft
  -us-fsis -us-ffr
! US | general.other | Butterfly Net for Adults Extendable
  -us-plant-animal -us-ffr
! US | kitchen.food-contact | Egg Poacher Pan Insert Silicone Cups
  us-fcm -us-fsis -us-ffr
! US | textiles.home general.other | Cow Print Rug Felt Coasters
  -us-ffr -us-fsis
! US | general.other jewellery | Pearl Hair Pins Bridal 20 pcs
  -us-ffr -us-cpc
! US | general.other | Fish Tank Gravel 5 lb Natural
  -us-ffr -us-fsis
! US | general.other | Turkey Feathers for Crafts 100 pcs
  -us-fsis -us-ffr
! US | general.other | Coffee Table Book Stand Acrylic
  -us-ffr -us-food-label
! US | cosmetics.skin | Sugar Lip Scrub Strawberry 0.5 oz
  us-mocra -us-ffr
! GB | general.other | Bread Bin Labels Vinyl Set
  -uk-food
! GB | general.other | Rabbit Hutch Cover 4 ft Waterproof
  -uk-animal -uk-food
! GB | textiles.apparel | Prawn Cocktail Novelty Tie
  -uk-food -uk-animal
! GB | general.other | Duck Tape Silver 50 m
  -uk-animal -uk-food
! GB | general.other | Chicken Coop Door Opener Bracket
  -uk-animal -uk-food
! RU | general.other | Брелок пельмень силиконовый
  -ea-tr021
! RU | toys.general – | Набор овощей для резки деревянный на липучках 3+
  ea-toys -ea-tr021
! RU | textiles.home | Плед "Пицца" 150х150
  ea-light -ea-tr021
! RU | general.other kitchen.food-contact | Гусятница чехол для хранения
  -ea-tr021 -ea-vet
! RU | kitchen.food-contact | Гусятница чугунная 4 л
  -ea-vet -ea-tr021
! RU | cosmetics.soap-oral | Мыло ручной работы «Клубничный торт»
  ea-cosmetics -ea-tr021
! RU | general.other | Медвежий капкан декоративный брелок
  -ea-vet -ea-tr021
! JP | wood.products general.other | バナナスタンド 木製
  -jp-food-notify
! JP | cosmetics.soap-oral | 牛乳石鹸 85g 3個
  jp-cosmetics -jp-food-notify
! JP | general.other | 食品サンプル キーホルダー 海老天
  -jp-food-notify
! JP | textiles.home | クッションカバー いちご柄 45cm
  jp-household -jp-food-notify
! KR | general.other – | 딸기 모양 수세미 5개
  -kr-food-label
! KR | candles | 커피향 캔들 200g
  -kr-food-import -kr-food-label
! KR | textiles.apparel | 곰돌이 수면잠옷 여성
  kr-consumer -kr-food-import
! US | general.other | 西瓜红 手机支架
  -us-ffr -us-fcc-id
! DE | textiles.home | 柠檬图案 桌布 防水
  -eu-food-label
! US | toys.general | 儿童切水果玩具 木质 3岁以上
  us-cpc -us-ffr
! FR | general.other | 鸭绒色 行李牌
  -eu-food-label -eu-animal-origin
DE | electronics.battery-powered electronics.radio | Rauchmelder 10 Jahre Batterie DIN EN 14604
  eu-rohs de-weee -eu-food-label -eu-fcm
DE | childrens.articles childrens.carriers | Kinderwagen 3 in 1 mit Babyschale
  eu-childcare-tests -eu-toy -eu-fcm
DE | mobility.e-ride | E-Scooter 350 W mit Straßenzulassung
  gl-un383 eu-machinery -eu-toy
DE | ppe.other | Arbeitshandschuhe Gr. 10, 12 Paar, nitrilbeschichtet
  eu-ppe -eu-toy -eu-textile-label
DE | chemicals.cleaning | Sekundenkleber 20 g
  eu-clp -eu-food-label
DE | cosmetics.soap-oral | Deo Roll-on ohne Aluminium 50 ml
  eu-cpnp eu-cosm-label -eu-bpr
DE | food.infant | Bio Babybrei Apfel-Banane 190 g
  eu-food-label eu-organic -eu-fcm -eu-cpnp
DE | food.alcohol | Rotwein trocken 0,75 l Spanien
  eu-food-label -eu-clp
DE | food.honey | Akazienhonig 500 g Ungarn
  eu-honey eu-food-label -eu-cpnp
DE | textiles.apparel | Warme Damenleggings mit Fleecefutter
  eu-textile-label -eu-ppe
DE | lighting.led | Solarleuchten Garten 8er Set
  eu-rohs de-weee -eu-lvd
DE | medical.device | Blutdruckmessgerät Handgelenk
  eu-mdr -eu-food-label
DE | general.media general.other | Wandkalender 2027 Katzen A3
  -eu-petfood -eu-animal-origin
DE | tobacco | E-Zigarette Starterset mit Akku 1500 mAh
  -eu-food-label
FR | mobility.e-ride | Vélo électrique pliant 20 pouces 250 W
  gl-un383 -eu-toy
FR | childrens.carriers | Siège auto bébé groupe 0+/1
  -eu-toy -eu-fcm
FR | toys.general | Peluche ours 35 cm
  eu-toy fr-idu -eu-animal-origin
FR | toys.electronic | Peluche interactive chien qui marche, piles incluses
  eu-toy eu-rohs -eu-petfood
FR | textiles.home | Rideaux occultants à œillets 140x240
  eu-textile-label -eu-animal-origin
FR | kitchen.food-contact | Gourde inox 750 ml sans BPA
  eu-fcm -eu-food-label
FR | food.spices-sauces | Moutarde de Dijon 370 g
  eu-food-label fr-idu -eu-cpnp
FR | food.dry-groceries | Lentilles vertes du Puy 1 kg
  eu-food-label -eu-phyto-plants
FR | biocides | Gel hydroalcoolique 500 ml
  eu-bpr -eu-food-label
FR | electronics.radio | Montre connectée femme étanche
  eu-red gl-un383 -jewellery
FR | general.other | Sac poubelle 50 L, 20 pièces
  eu-gpsr-listing -eu-fcm
FR | pet.food | Friandises pour chat au saumon 60 g
  eu-petfood -eu-food-label
FR | jewellery | Bague femme argent 925 zirconium
  eu-reach-xvii -eu-toy
IT | mobility.e-ride | Monopattino elettrico 500 W
  gl-un383 -eu-toy
IT | medical.device | Ginocchiera ortopedica regolabile
  eu-mdr -eu-toy
IT | ppe.helmets | Casco bici adulto taglia M
  eu-ppe -eu-moto-helmet
IT | ppe.helmets auto.parts | Casco moto integrale omologato
  eu-moto-helmet -eu-toy
IT | toys.general | Bambola con vestitini 30 cm
  eu-toy -eu-textile-label
IT | food.spices-sauces | Passata di pomodoro 700 g
  eu-food-label -eu-phyto-plants
IT | food.meat | Prosciutto crudo a fette 100 g
  eu-food-label eu-animal-origin -eu-petfood
IT | food.animal-origin | Parmigiano Reggiano 24 mesi 1 kg
  eu-animal-origin -eu-cpnp
IT | cosmetics.hair-dye | Tinta capelli castano chiaro
  eu-cpnp -eu-clp
IT | textiles.home | Copripiumino matrimoniale in flanella
  eu-textile-label -eu-lvd
IT | appliances.household | Macchina da caffè a capsule 19 bar
  eu-lvd eu-rohs it-raee eu-fcm -eu-food-label
ES | electronics.mains | Secador de pelo 2200 W iónico
  eu-lvd eu-rohs es-raee -eu-cpnp
ES | childrens.articles | Cuna de viaje plegable con colchón
  eu-childcare-tests -eu-toy
ES | toys.general | Juego de mesa familiar a partir de 8 años
  eu-toy -eu-fcm
ES | plants.seeds-live | Semillas de lechuga romana ecológicas
  eu-phyto-plants -eu-food-label
ES | food.snacks | Patatas fritas sabor jamón 150 g
  eu-food-label -eu-animal-origin
ES | food.beverages | Horchata de chufa 1 L
  eu-food-label -eu-animal-origin
ES | cosmetics.skin | Perfume hombre 100 ml
  eu-cpnp gl-dg -eu-food-label
ES | chemicals.cleaning | Lejía perfumada 2 L
  eu-clp -eu-food-label
ES | knives | Cuchillo jamonero 28 cm
  eu-fcm -eu-animal-origin
ES | furniture | Silla gaming reclinable con reposapiés
  eu-gpsr-listing -eu-rohs
US | mobility.e-ride | Electric Scooter for Adults 500W 25 Mile Range
  gl-un383 -us-cpc
US | electronics.power-bank | Portable Charger 20000mAh 2 Pack
  gl-un383 -us-ffr
US | medical.device | Blood Glucose Test Strips 100 Count
  us-medical -us-ffr
US | ppe.masks | N95 Respirator Masks 20 Pack
  -us-ffr -us-cpc
US | toys.electronic | Kids Karaoke Machine with Bluetooth Microphone
  us-cpc us-fcc-id -us-ffr
US | toys.general | Magnetic Tiles 100 Piece Building Set Ages 3+
  us-cpc us-efiling -us-ffr
US | textiles.home | Weighted Blanket 15 lbs Queen
  us-textile-label -us-medical
US | chemicals.cleaning | Laundry Detergent Sheets 120 Loads
  us-tsca-cert -us-ffr
US | cosmetics.skin | Vitamin C Serum 1 fl oz
  us-mocra -us-supplement -us-ffr
US | food.canned | Canned Black Beans 15 oz, 12 Pack
  us-ffr us-fce-sid -us-fsis
US | food.beverages | Sparkling Water Lime 12 fl oz, 24 Pack
  us-ffr us-food-label -us-mocra
US | food.dry-groceries | Organic Quinoa 4 lb
  us-ffr us-nop -us-plant-animal
US | food.supplement | Whey Protein Powder Vanilla 5 lb
  us-supplement us-ffr -us-mocra
US | pesticides | Weed Killer Concentrate 32 oz
  us-fifra -us-ffr
US | candles biocides | Citronella Candle Outdoor 13 oz
  us-fifra -us-ffr
US | optics.laser | Green Laser Pointer Rechargeable
  us-laser -us-ffr
US | auto.parts | LED Headlight Bulbs H11 Pair
  us-fmvss -us-ffr
US | batteries.lithium batteries.other | CR2032 Batteries 10 Pack
  us-button gl-un383 -us-ffr
GB | mobility.e-ride | Folding Electric Bike 250W
  gl-un383 -uk-toys
GB | textiles.home | Blackout Curtains Eyelet 66x90
  uk-importer -uk-electrical
GB | electronics.charger | 65W GaN USB-C Charger UK Plug
  uk-electrical uk-plug -uk-food
GB | candles | Scented Candle Vanilla 200 g
  -uk-food
GB | food.animal-origin | Cheddar Cheese Extra Mature 400 g
  uk-food uk-animal -uk-cosmetics
RU | mobility.e-ride | Электросамокат складной 350 Вт
  ea-machinery -ea-toys
RU | ppe.helmets | Шлем велосипедный взрослый
  ea-ppe-furniture -ea-toys
RU | electronics.charger | Зарядное устройство USB-C 33 Вт
  ea-low-voltage -ea-tr021
RU | lighting.led | Люстра потолочная 5 рожков E14
  ea-low-voltage -ea-tr021
RU | textiles.apparel | Носки мужские хлопок 10 пар
  ea-light ru-cz-light -ea-tr021
RU | textiles.home | Постельное бельё сатин евро
  ea-light ru-cz-light -ea-tr021
RU | childrens.articles | Бутылочка для кормления 240 мл
  ea-children -ea-tr021
RU | cosmetics.skin | Парфюмерная вода женская 50 мл
  ea-cosmetics -ea-tr021
RU | food.supplement | Омега-3 капсулы 90 шт
  ea-sgr -ea-cosmetics
RU | food.alcohol food.beverages | Пиво безалкогольное 0,5 л
  ea-tr021 -ea-cosmetics
RU | food.meat | Колбаса сырокопчёная 300 г
  ea-tr021 ea-vet -ea-cosmetics
RU | chemicals.cleaning | Стиральный порошок автомат 3 кг
  -ea-tr021 -ea-cosmetics
RU | medical.device | Бинт эластичный 3 м
  ea-medical -ea-tr021
RU | jewellery | Серьги серебро 925 с фианитами
  -ea-tr021 -ea-electrical
JP | electronics.charger | USB充電器 65W PSE認証
  jp-pse -jp-food-notify
JP | electronics.mains | ヘアドライヤー 速乾 1200W
  jp-pse -jp-cosmetics
JP | mobility.e-ride | 電動キックボード 折りたたみ
  gl-un383 -jp-food-notify
JP | footwear | メンズ スニーカー 軽量
  -jp-pse -jp-food-notify
JP | food.beverages | 炭酸水 500ml 24本
  jp-food-notify jp-food-label -jp-cosmetics
JP | food.supplement | ビタミンC サプリ 90日分
  jp-food-notify jp-food-label -jp-cosmetics
JP | pet.food | 犬用おやつ ささみジャーキー 200g
  -jp-food-notify -jp-food-label
JP | candles | アロマキャンドル ラベンダー
  -jp-food-notify -jp-pse
JP | knives | 三徳包丁 17cm
  -jp-pse -jp-food-label
KR | mobility.e-ride | 전동킥보드 접이식 350W
  kr-kc-electric gl-un383 -kr-food-import
KR | electronics.charger | 65W 고속충전기 GaN
  kr-kc-electric -kr-food-import
KR | furniture | 접이식 책상 원목
  -kr-kc-electric -kr-food-import
KR | food.snacks | 김부각 50g
  kr-food-import kr-food-label -kr-cosmetics
KR | food.beverages | 레몬즙 1L 착즙
  kr-food-import kr-food-label -kr-cosmetics
KR | cosmetics.sunscreen | 톤업 선크림 SPF50+ 50ml
  kr-cosmetics -kr-food-import
KR | pet.food | 고양이 간식 츄르 참치
  -kr-food-import -kr-food-label
KR | medical.device | 체온계 귀 적외선
  kr-medical -kr-food-import
BR | mobility.e-ride | Bicicleta elétrica dobrável 350W
  gl-un383 -br-anvisa-food
BR | food.meat | Carne seca bovina 500 g
  br-anvisa-food -br-cosmetics
BR | lighting.led | Luminária de mesa LED USB
  -br-anvisa-food
CN | food.honey | 新西兰进口 麦卢卡蜂蜜 UMF10+ 250g
  cn-import-gacc cn-import-food-label -cn-import-cosmetics
CN | cosmetics.sunscreen | 日本进口 防晒霜 SPF50+ 60ml
  cn-import-cosmetics -cn-import-gacc
CN | electronics.mains | 德国进口 吹风机 1800W
  -cn-import-gacc -cn-import-cosmetics
CN | textiles.home | 埃及棉 四件套 进口
  cn-textile -cn-import-gacc
US | toys.electronic | 儿童相机 数码 可拍照 充电
  us-cpc -us-ffr
US | mobility.e-ride | 电动滑板车 成人 折叠
  gl-un383 -us-cpc
US | pet.food | 猫零食 冻干鸡肉 100g
  us-plant-animal -us-fsis
DE | appliances.household | 小型破壁机 静音 800W
  eu-lvd eu-fcm -eu-food-label
! DE | textiles.home general.other | Kirschkernkissen Eule für Mikrowelle
  -eu-food-label -eu-lvd -eu-animal-origin
! DE | general.other – | Tomatenhaus Folie Ersatz 2x1 m
  -eu-food-label -eu-phyto-plants
! DE | general.other furniture | Weinregal Metall für 12 Flaschen
  -eu-food-label
! DE | general.other – | Eiskratzer Auto mit Handschuh
  -eu-food-label -eu-ppe
! DE | kitchen.food-contact | Eiswürfelform Silikon mit Deckel
  eu-fcm -eu-food-label
! DE | textiles.home general.other | Pferdedecke Regendecke 145 cm
  -eu-animal-origin -eu-food-label
! DE | chemicals.cleaning | Rohrreiniger Granulat 600 g
  -eu-food-label
! DE | kitchen.food-contact general.other | Nudelsieb-Wandhalter
  -eu-food-label
! DE | toys.general | Kinder-Werkbank Holz mit Zubehör ab 3 Jahre
  eu-toy -eu-machinery
! DE | childrens.apparel | Babymütze Erdbeere gestrickt
  eu-textile-label -eu-food-label
! FR | general.other – | Queue d'aronde fraise à bois 8 mm
  -eu-food-label -eu-animal-origin
! FR | kitchen.food-contact | Pince à sucre inox
  eu-fcm -eu-food-label
! FR | general.other – | Chenille pour motoculteur
  -eu-animal-origin -eu-food-label
! FR | textiles.apparel | Pull marin rayé homme coton
  eu-textile-label -eu-food-label -eu-animal-origin
! FR | candles | Bougie chocolat chaud 180 g
  -eu-food-label
! IT | general.other – | Chiodi a testa di fungo 100 pz
  -eu-food-label
! IT | kitchen.food-contact | Tagliapasta rotella liscia
  eu-fcm -eu-food-label
! IT | general.other | Gabbietta per uccelli decorativa
  -eu-animal-origin
! ES | general.other | Cuerno de caza decorativo de latón
  -eu-animal-origin -eu-food-label
! ES | furniture | Mesa de centro acabado nogal
  eu-gpsr-listing -eu-food-label
! ES | general.other | Pinza de cangrejo para pelo
  -eu-food-label -eu-animal-origin
! ES | kitchen.food-contact | Cortador de huevos duros
  eu-fcm -eu-food-label -eu-animal-origin
! ES | toys.general | Camión de bomberos de madera para niños 3+
  eu-toy -eu-auto-emark
! US | general.other | Banana Plug Connectors 12 Pack Speaker
  -us-ffr -us-nrtl
! US | general.other | Butterfly Valve Stainless 2 inch
  -us-ffr
! US | general.other – | Pig Tail Extension Springs
  -us-fsis -us-ffr
! US | cosmetics.skin | Egg White Pore Cleansing Mask 3.5 oz
  us-mocra -us-ffr -us-fsis
! US | general.other – | Tea Stained Vintage Paper Pack
  -us-ffr
! US | textiles.apparel | Milk Carton Print Pajama Pants Women
  us-textile-label -us-ffr -us-cpc
! US | general.other | Cookie Jar Shaped Piggy Bank Ceramic
  -us-ffr
! US | general.other | Honeycomb Packing Paper Roll
  -us-ffr
! US | toys.general | Toy Soldiers Green Army Men 100 pcs
  us-cpc -us-fifra
! US | general.other | Nail Gun Nails 2 inch 1000 ct
  -us-mocra -us-ffr
! GB | textiles.home | Pineapple Cushion Cover 45 cm
  uk-importer -uk-food
! GB | toys.general | Wooden Fruit Crate Play Set Age 3
  uk-toys -uk-food
! RU | general.other | Гвозди декоративные «бабочка»
  -ea-tr021
! RU | textiles.apparel | Свитер мужской цвет горчица
  ea-light -ea-tr021
! RU | general.other | Силиконовая форма для мыла «Роза»
  -ea-tr021 -ea-cosmetics
! RU | toys.general – | Деревянный кухонный набор для детей с посудой
  ea-toys -ea-tr021
! RU | general.other | Медовая доска декоративное панно
  -ru-cz-honey -ea-vet
! JP | textiles.home | みかん柄 こたつ布団
  jp-household -jp-food-notify
! JP | general.other – | うさぎの餌入れ 陶器
  -jp-food-label
! JP | wood.products general.other | 木製 パズル 大人用 1000ピース
  -jp-food-label -jp-giteki
! KR | general.other | 당근 모양 볼펜 12개
  -kr-food-import
! KR | textiles.home | 레몬 식탁보 방수
  kr-consumer -kr-food-import
! US | lighting.led general.other | 菠萝灯 装饰 小夜灯 电池款
  -us-ffr
! US | jewellery | 樱桃耳环 女
  -us-ffr -us-cpc
! DE | leather.bags | 咖啡色 行李箱 密码锁
  -eu-food-label
`;
