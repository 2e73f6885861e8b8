/** A sixth set, ordinary products and traps in twelve markets, written before the recogniser was tried on it: of what is certainly asked 77 to 91 in 100 were named at first sight. As in `blind.ts`. */
export const blindSixth = `
DE | general.other electronics.mains | Steckdosenleiste 6-fach mit Überspannungsschutz, 3 m Kabel, weiß
  eu-lvd eu-rohs de-weee -eu-red -gl-un383
FR | general.other electronics.mains electronics.charger | Rallonge électrique 3 prises avec interrupteur 16A 1,5 m
  eu-lvd eu-rohs -eu-red -gl-un383
GB | general.other electronics.mains electronics.charger | UK Extension Lead 4 Way with 2 USB Ports, 5 m
  uk-electrical uk-plug -uk-psti
US | electronics.charger electronics.mains | Outdoor Outlet Timer, 15A Heavy Duty, Waterproof
  us-nrtl -us-fcc-id -us-cpc
IT | electronics.mains general.other electronics.charger | Presa multipla da tavolo 5 posti Schuko con cavo 2 m
  eu-lvd eu-rohs it-raee -eu-red
ES | electronics.mains electronics.charger general.other | Regleta 4 enchufes con interruptor y cable de 1,4 m
  eu-lvd eu-rohs es-raee -eu-red
RU | electronics.mains electronics.charger general.other | Удлинитель сетевой 5 м, 4 розетки с заземлением
  ea-low-voltage -ea-radio -gl-un383
JP | electronics.mains electronics.charger general.other | 電源タップ 6個口 個別スイッチ 雷ガード 2m
  jp-pse -jp-giteki
KR | electronics.mains electronics.charger general.other | 개별 스위치 멀티탭 5구 3m
  kr-kc-electric
US | electronics.radio | Smart Outlet WiFi Mini, Voice Control, 4 Pack
  us-fcc-id us-nrtl -us-cpc
DE | toys.electronic | Ferngesteuertes Auto für Kinder ab 6 Jahren, 2,4 GHz, mit Akku
  eu-toy eu-red gl-un383 -eu-lvd -eu-drone-class
FR | toys.electronic | Voiture télécommandée enfant 4x4 tout-terrain rechargeable
  eu-toy gl-un383 -eu-lvd
US | toys.electronic | 儿童遥控飞机 耐摔 滑翔机 充电 8岁
  us-cpc us-fcc-id -us-ffr
DE | toys.electronic | 电动泡泡机 儿童 全自动 手持泡泡枪
  eu-toy -eu-food-label -eu-clp
US | toys.electronic | 会说话的毛绒玩具 录音 唱歌 儿童生日礼物
  us-cpc -us-textile-label
CN | toys.electronic | 儿童电动汽车 四轮可坐人 遥控双驱
  cn-ccc -cn-import-gacc
RU | toys.electronic | Робот-динозавр на радиоуправлении для детей, свет и звук
  ea-toys -ea-tr021
JP | toys.electronic | 子供用 ラジコンカー 充電式 2.4GHz 4WD
  jp-giteki -jp-food-label
KR | toys.electronic | 어린이 RC카 2.4GHz 무선조종 오프로드
  kr-kc-child kr-kc-radio
BR | toys.electronic | Carrinho de controle remoto infantil 4x4 recarregável
  br-inmetro -br-anvisa-food
US | toys.electronic toys.general | LED Princess Wand for Kids, Light Up, 2 Pack
  us-cpc us-efiling -us-medical
DE | toys.general toys.electronic | Zauberstab für Kinder mit Stern, Feenkostüm Zubehör
  eu-toy -eu-ppe
FR | toys.general toys.electronic | Épée lumineuse pour enfant avec son, 2 piles incluses
  eu-toy -eu-lvd
ES | toys.general toys.electronic | Varita mágica para niños con luz y sonido
  eu-toy -eu-food-label
US | toys.general | Bubble Wands Bulk Party Favors for Kids, 24 Pack
  us-cpc -us-medical
JP | textiles.apparel | ノンワイヤーブラ 綿混 2枚組
  jp-household -jp-cosmetics
DE | textiles.apparel | Bügelloser BH aus Baumwolle, 3er-Pack
  eu-textile-label de-lucid -eu-ppe
FR | textiles.apparel | Soutien-gorge sans armatures en dentelle
  eu-textile-label fr-idu -eu-ppe
US | textiles.apparel | Wireless T-Shirt Bra with Lightly Lined Cups
  us-textile-label -us-fcc-id -us-fcm
IT | textiles.apparel | Reggiseno sportivo senza ferretto
  eu-textile-label it-pack-label -eu-red
KR | textiles.apparel | 노와이어 심리스 브라 3종 세트
  kr-consumer -kr-kc-radio
RU | textiles.apparel | Бюстгальтер без косточек хлопок
  ea-light ru-cz-light -ea-tr021
ES | textiles.apparel | Sujetador deportivo sin aros, pack de 2
  eu-textile-label es-pack -eu-red
BR | textiles.apparel | Sutiã sem bojo de renda kit com 3
  br-textile -br-anatel
DE | general.other | Ringmaulschlüssel-Satz 12-teilig, Chrom-Vanadium
  eu-gpsr-listing de-lucid -eu-rohs -jewellery
IT | general.other | Set chiavi combinate 6-22 mm, 12 pezzi
  eu-gpsr-listing -eu-rohs
ES | general.other | Juego de llaves de vaso 1/4" y 1/2", 94 piezas
  eu-gpsr-listing -eu-rohs
FR | general.other | Clé à molette 250 mm
  eu-gpsr-listing -eu-rohs
DE | general.other | Schraubendreher-Set 8-teilig mit Magnetspitze
  eu-gpsr-listing -eu-rohs
DE | general.other | Inbusschlüssel Satz, 9 Stück, Kugelkopf
  eu-gpsr-listing -eu-rohs
FR | general.other knives | Pince coupante diagonale 160 mm
  eu-gpsr-listing -eu-fcm
DE | general.other | Schraubzwingen 4er Set 300 mm
  eu-gpsr-listing -eu-rohs
US | general.other | Cat Toy Balls with Bell, 12 Pack
  us-origin -us-cpc -us-ffr
US | general.other | Cat Kicker Toy with Catnip, Plush Fish
  us-origin -us-plant-animal -us-cpc
DE | general.other | Katzenspielzeug Baldriankissen, 3 Stück
  eu-gpsr-listing -eu-toy -eu-petfood
FR | general.other | Jouet pour chat souris à l'herbe à chat
  eu-gpsr-listing -eu-toy -eu-petfood
US | general.other | Rubber Dog Chew Toy for Aggressive Chewers, Bacon Scented
  us-origin -us-plant-animal -us-cpc -us-fsis
ES | general.other | Juguete mordedor para perro, hueso de nailon sabor pollo
  eu-gpsr-listing -eu-petfood -eu-toy
US | pet.food plants.seeds-live | Dried Catnip for Cats, 1 oz, Organic
  -us-cpc
DE | electronics.battery-powered | Akku-Heckenschere 20 V, Schnittlänge 52 cm, ohne Akku
  eu-machinery eu-rohs de-weee -eu-lvd -eu-red
DE | electronics.mains | Elektro-Rasenmäher 1600 W, 38 cm Schnittbreite
  eu-machinery eu-rohs de-weee -gl-un383
FR | electronics.battery-powered | Tronçonneuse sur batterie 20V avec 2 batteries
  eu-machinery eu-rohs gl-un383 -eu-red
IT | electronics.battery-powered | Tagliasiepi a batteria 18V, lama 50 cm
  eu-machinery eu-rohs it-raee -eu-red
ES | electronics.battery-powered | Desbrozadora a batería 40V con cargador
  eu-machinery eu-rohs es-raee -eu-red
DE | electronics.battery-powered | Akku-Bohrschrauber 18 V mit 2 Akkus und Koffer
  eu-machinery eu-rohs de-weee gl-un383 -eu-red
DE | electronics.mains | Winkelgrinder 125 mm 900 W
  eu-machinery eu-rohs -eu-red
DE | electronics.mains | Winkelschleifer 125 mm 900 Watt
  eu-machinery eu-rohs de-weee -gl-un383
FR | electronics.mains | Scie circulaire 1400 W, lame 190 mm
  eu-machinery eu-rohs -gl-un383
IT | electronics.mains | Idropulitrice ad alta pressione 2000 W 140 bar
  eu-machinery eu-rohs it-raee -gl-un383
RU | electronics.mains | Перфоратор сетевой 800 Вт SDS-plus
  ea-machinery -ea-radio
US | electronics.battery-powered | Cordless Leaf Blower 21V with 2 Batteries
  gl-un383 -us-fcc-id
DE | auto.parts | Bremsscheiben vorne belüftet 280 mm, 2 Stück
  eu-auto-emark -eu-rohs
EAEU | auto.parts | Тормозные колодки задние барабанные
  ea-vehicle-parts -ea-electrical
RU | auto.parts | Амортизатор передний газомасляный
  ea-vehicle-parts -ea-electrical
RU | auto.parts | Ремень ГРМ комплект с роликом
  ea-vehicle-parts -ea-light
US | auto.parts | Front Brake Pads Ceramic with Hardware Kit
  us-fmvss -us-cpc
DE | chemicals.cleaning | Lampenöl 1 Liter farblos
  eu-clp -eu-food-label
FR | chemicals.cleaning candles | Combustible liquide pour lampe à huile 1 L
  eu-clp gl-dg -eu-food-label
IT | chemicals.cleaning | Bioetanolo per caminetti 96% 5 litri
  eu-clp eu-ufi gl-dg -eu-organic
ES | chemicals.cleaning | Bioetanol para chimeneas, 6 botellas de 1 L
  eu-clp eu-ufi gl-dg -eu-organic
FR | chemicals.cleaning | Bioéthanol pour cheminée 12 x 1 L
  eu-clp eu-ufi gl-dg -eu-organic
US | chemicals.cleaning | Bio Ethanol Fireplace Fuel 1 Gallon
  gl-dg -us-nop -us-ffr
DE | chemicals.cleaning | Anzünder aus Holzwolle und Wachs, 200 Stück
  de-lucid -eu-food-label
US | chemicals.cleaning | Butane Refill for Lighters 300 ml
  gl-dg -us-ffr
DE | chemicals.cleaning | Druckluftspray 400 ml zum Reinigen von Tastaturen
  gl-dg -eu-food-label
FR | chemicals.cleaning | Bombe dépoussiérante air sec 400 ml
  gl-dg -eu-food-label
ES | chemicals.cleaning | Aire comprimido en spray 400 ml para ordenador
  gl-dg -eu-food-label
DE | cosmetics.soap-oral | Handwaschpaste für Werkstatt 2,5 L
  eu-cpnp eu-cosm-rp -eu-food-label
FR | cosmetics.soap-oral | Savon d'atelier microbilles pour mains 1 L
  eu-cpnp eu-cosm-rp -eu-food-label
ES | cosmetics.soap-oral | Pasta lavamanos con microesferas 3 kg
  eu-cpnp eu-cosm-rp -eu-food-label
ES | cosmetics.soap-oral | Pasta de dientes blanqueadora 75 ml
  eu-cpnp eu-cosm-rp -eu-food-label
IT | general.other | Pasta modellabile polimerica 24 colori
  -eu-food-label -eu-food-importer
IT | cosmetics.skin | Pasta protettiva per pannolino all'ossido di zinco 100 ml
  eu-cpnp eu-cosm-rp -eu-food-label
DE | chemicals.cleaning general.other | Wärmeleitpaste für CPU 4 g
  -eu-food-label -eu-cpnp
DE | chemicals.cleaning general.other | Polierpaste für Metall 150 g
  -eu-food-label -eu-cpnp
US | food.snacks food.dry-groceries | Plant Based Jerky, Hickory Smoked, Soy, 3 oz
  us-ffr us-prior-notice us-fsvp us-food-label -us-fsis
GB | food.snacks food.dry-groceries food.canned | Vegan Biltong Style Strips, BBQ, 40 g
  uk-food -uk-animal
DE | food.dry-groceries food.canned food.snacks food.meat | Vegane Salami auf Erbsenbasis 80 g
  eu-food-label -eu-animal-origin
DE | food.snacks food.dry-groceries food.meat food.canned | Veganes Hack aus Sonnenblumen 76 g
  eu-food-label -eu-animal-origin
FR | food.beverages food.dry-groceries | Boisson végétale avoine 1 L
  eu-food-label fr-idu -eu-animal-origin
US | food.beverages | Oat Milk Barista Blend, 32 fl oz, 6 Pack
  us-ffr us-food-label -us-fsis
DE | food.beverages | Hafermilch Barista 1 L, 8er Pack
  eu-food-label -eu-animal-origin
RU | food.beverages | Кокосовое молоко для кофе растительное 1 л
  ea-tr021 -ea-vet
RU | food.confectionery | Фундук в шоколаде 200 г
  ea-tr021 ru-cz-sweets -ea-phyto
RU | food.confectionery | Изюм в белом шоколаде 150 г
  ea-tr021 ru-cz-sweets -ea-phyto
DE | food.confectionery | Mandeln in Zartbitterschokolade 200 g
  eu-food-label -eu-ched-d
FR | food.confectionery | Amandes enrobées de chocolat noir 250 g
  eu-food-label fr-idu -eu-petfood
US | food.confectionery | Dark Chocolate Covered Almonds 12 oz
  us-ffr us-food-label -us-ams-8e
JP | food.confectionery | アーモンドチョコレート 個包装 500g
  jp-food-notify jp-food-label -jp-plant-quarantine
US | kitchen.food-contact | Yerba Mate Gourd Cup and Straw Set, Stainless Steel
  us-fcm -us-ffr
DE | kitchen.food-contact | Mate-Becher aus Edelstahl mit Bombilla
  eu-fcm -eu-eprel -eu-food-label
ES | kitchen.food-contact | Mate de calabaza con bombilla de alpaca
  eu-fcm -eu-eprel -eu-food-label
ES | lighting.led | Bombilla LED E27 9 W luz cálida, pack 4
  eu-lvd eu-eprel es-raee -eu-fcm
MX | childrens.carriers | Cargador ergonómico para recién nacido, ajustable
  -mx-nom-electric
MX | electronics.charger | Cargador rápido tipo C 20 W para iPhone
  mx-nom-electric -mx-cofepris
ES | general.other electronics.charger electronics.battery-powered electronics.mains | Cargador de batería de coche 12 V 10 A
  eu-lvd eu-rohs -eu-childcare-tests
US | childrens.carriers | Baby Carrier Newborn to Toddler, Front and Back
  us-cpc us-durable-infant -us-fcc-id
JP | textiles.apparel | ラッシュガード レディース 長袖 UPF50+
  jp-household -jp-cosmetics
JP | general.other | 日傘 折りたたみ 完全遮光 UVカット 軽量
  -jp-cosmetics -xx-functional-cosmetic
JP | textiles.apparel | アームカバー UVカット 冷感 ロング
  jp-household -jp-cosmetics
DE | textiles.apparel | Sonnenschutzhemd Herren UPF 50+ Langarm
  eu-textile-label -eu-cpnp
US | textiles.apparel | UPF 50+ Sun Hoodie Women Lightweight
  us-textile-label -us-otc
US | textiles.apparel general.other | Wide Brim Sun Hat UPF 50 Packable
  us-textile-label -us-otc
KR | textiles.apparel | 자외선차단 쿨토시 팔토시 2매
  kr-consumer -kr-cosmetics
US | cosmetics.sunscreen | Tinted Mineral Sunscreen SPF 40, 1.7 oz
  us-otc us-mocra -us-textile-label
EU | ppe.other | Puddle Jumper Swim Vest for Kids 15-30 kg
  eu-ppe -eu-toy
DE | ppe.other | Schwimmflügel für Kinder 3-6 Jahre
  eu-ppe -eu-toy
FR | ppe.other | Brassards de natation gonflables 3-6 ans
  eu-ppe -eu-toy
ES | ppe.other | Manguitos de natación para niños 2-6 años
  eu-ppe -eu-toy
IT | ppe.other | Braccioli gonfiabili per nuoto bambini
  eu-ppe -eu-toy
DE | ppe.other | Schwimmweste Kinder 20-30 kg
  eu-ppe -eu-textile-label
RU | ppe.other toys.general | Нарукавники надувные для плавания детские
  -ea-tr021 -ea-electrical
US | toys.general | Inflatable Pool Ring Flamingo for Kids
  us-cpc -us-ffr
GB | toys.general | Airfix Style Spitfire Model Kit 1:72 with Paints and Glue, age 8+
  uk-toys -uk-food
US | toys.general | Plastic Model Tank Kit 1/35 Scale Age 14+
  -us-cpc -us-ffr
DE | toys.general | Plastikmodellbausatz Flugzeug 1:48 ab 14 Jahren
  -eu-food-label -eu-drone-class
DE | lighting.led | Akku-Tischleuchte kabellos dimmbar, USB-C Ladung
  eu-emc eu-rohs gl-un383 -eu-red -eu-lvd
FR | lighting.led | Lampe de chevet sans fil rechargeable tactile
  eu-emc eu-rohs gl-un383 -eu-red -eu-lvd
US | lighting.led | Cordless Table Lamp Rechargeable, Touch Dimming
  gl-un383 -us-fcc-id
ES | lighting.led | Lámpara de mesa inalámbrica recargable LED
  eu-emc gl-un383 -eu-red
IT | appliances.household | Aspirapolvere senza fili ciclonico 22V
  eu-emc eu-rohs gl-un383 -eu-red
DE | electronics.radio | Funkmaus kabellos 2,4 GHz USB-Empfänger
  eu-red eu-rohs -eu-lvd
IT | electronics.radio | Mouse senza fili silenzioso con ricevitore USB
  eu-red eu-rohs -eu-lvd
ES | electronics.radio | Teclado inalámbrico compacto 2.4G
  eu-red eu-rohs -eu-lvd
FR | electronics.radio | Sonnette sans fil 300 m étanche
  eu-red eu-rohs -eu-textile-label
PL | textiles.home | Cotton bath towels set of 4 grey
  eu-textile-label -eu-red
DE | textiles.home | Biber-Bettwäsche 135x200 Baumwolle
  eu-textile-label de-lucid -eu-animal-origin
FR | footwear | Bottines femme cuir talon carré
  eu-footwear-label fr-idu -eu-textile-label
RU | footwear | Кроссовки мужские летние сетка
  ea-light ru-cz-light -ea-tr021
KR | footwear | 여성 미들힐 펌프스
  -kr-kc-child
JP | kitchen.food-contact | 耐熱ガラス 保存容器 4点セット
  jp-fcm -jp-food-label
KR | kitchen.food-contact | 스테인리스 밀폐용기 3종
  kr-food-import -kr-food-label
CN | kitchen.food-contact | 德国进口 不粘平底锅 28cm 电磁炉通用
  cn-import-fcm -cn-ccc
US | kitchen.food-contact | Silicone Baking Mat Set of 2
  us-fcm -us-ffr
DE | kitchen.food-contact | Brotdose Edelstahl mit Trennwand
  eu-fcm -eu-food-label
ES | kitchen.food-contact | Tabla de cortar de bambú con ranura
  eu-fcm -eu-food-label
BR | electronics.radio | Fone de ouvido sem fio Bluetooth com estojo
  br-anatel -br-inmetro
BR | cosmetics.skin | Hidratante corporal 400 ml pele seca
  br-cosmetics -br-anvisa-food
KR | cosmetics.skin | 수분 크림 히알루론산 80ml
  kr-cosmetics -kr-food-label
JP | cosmetics.skin | 化粧水 しっとりタイプ 200ml
  jp-cosmetics -jp-food-label
CN | cosmetics.skin | 韩国进口 补水面膜 10片
  cn-import-cosmetics -cn-import-gacc
RU | cosmetics.hair-dye | Шампунь для сухих волос 400 мл
  ea-cosmetics ru-cz-cosm-toys -ea-tr021
FR | cosmetics.soap-oral | Savon de Marseille à l'huile d'olive 300 g
  eu-cpnp eu-cosm-label -eu-food-label
DE | chemicals.cleaning | Flüssigwaschmittel Color 2 L, 40 Waschladungen
  eu-detergent -eu-cpnp
IT | chemicals.cleaning | Detersivo piatti concentrato al limone 1 L
  eu-detergent -eu-food-label
ES | chemicals.cleaning | Quitagrasas cocina spray 750 ml
  eu-detergent -eu-food-label
DE | biocides | Mückenspray mit DEET 100 ml
  eu-bpr -eu-cpnp
US | biocides pesticides | Ant Bait Stations, 8 Pack
  us-fifra -us-ffr
FR | medical.device | Thermomètre frontal infrarouge sans contact
  eu-mdr eu-mdr-ar -eu-food-label
KR | medical.device | 가정용 혈압계 자동 상완식
  kr-medical -kr-food-label
RU | medical.device | Тонометр автоматический на плечо
  ea-medical -ea-tr021
US | medical.device | Pulse Oximeter Fingertip with Lanyard
  us-medical -us-ffr
DE | furniture | Bürostuhl ergonomisch mit Kopfstütze
  eu-gpsr-listing de-lucid -eu-textile-label
RU | furniture | Стул кухонный мягкий на металлических ножках
  ea-ppe-furniture -ea-tr021
GB | furniture | 3 Seater Fabric Sofa Grey
  uk-furniture-fire -uk-electrical
US | furniture | 6 Drawer Dresser White MDF
  us-furniture us-tsca6 -us-cpc
JP | food.tea | ほうじ茶 ティーバッグ 50包
  jp-food-notify jp-food-label -jp-cosmetics
CN | food.coffee-cocoa | 意大利进口咖啡豆 1kg 中度烘焙
  cn-import-gacc cn-import-food-label -cn-import-fcm
KR | food.spices-sauces | 엑스트라 버진 올리브유 500ml
  kr-food-import kr-food-label -kr-cosmetics
ES | food.animal-origin | Queso curado de oveja 1 kg
  eu-animal-origin eu-food-label -eu-petfood
RU | food.honey | Мёд гречишный 500 г
  ea-tr021 ea-vet ru-cz-honey -ea-sgr
MX | food.confectionery | Gomitas ácidas 1 kg
  mx-nom051 -mx-senasica
DE | pet.food | Nassfutter für Katzen, Rind, 12 x 85 g
  eu-petfood de-lucid -eu-food-label
DE | plants.seeds-live | Tomatensamen Ochsenherz, 50 Korn
  eu-phyto-plants -eu-food-label
DE | jewellery | Armkette Damen 925 Silber
  eu-reach-xvii -eu-ppe
FR | leather.bags | Portefeuille homme en cuir véritable
  eu-gpsr-listing fr-idu -eu-footwear-label
CN | textiles.apparel | 日本进口 男士纯棉T恤
  cn-textile -cn-ccc
CN | childrens.articles | 荷兰进口婴儿推车 可折叠
  cn-ccc -cn-import-gacc
TR | electronics.radio | Bluetooth kulaklık kablosuz
  tr-tareks
IN | electronics.power-bank | 10000mAh Power Bank 22.5W Fast Charging
  in-bis gl-un383 -in-fssai
AU | electronics.charger | USB-C Wall Charger 20W
  au-rcm -au-food
CA | childrens.apparel | Kids Fleece Pyjamas Dinosaur
  ca-children ca-textile -ca-sfc
SA | electronics.radio | Smart Watch with Bluetooth Calling
  gcc-telecom gl-un383 -sa-sfda
TH | cosmetics.skin | Vitamin C Face Serum 30 ml
  th-goods -th-food
VN | food.supplement | Omega-3 Fish Oil 1000 mg 100 Softgels
  vn-food -vn-goods
! US | textiles.home textiles.apparel | Taco Blanket Double Sided Giant Flour Tortilla
  us-textile-label -us-ffr
! DE | general.other furniture | Hundebett Wolke waschbar 90 cm
  eu-gpsr-listing -eu-petfood
! DE | kitchen.food-contact | Nussknacker Gusseisen mit Schale
  eu-fcm -eu-food-label
! DE | general.other wood.products | Nussknacker Figur Soldat 38 cm Weihnachtsdeko
  eu-gpsr-listing -eu-food-label -eu-fcm
! DE | general.media general.other | Backbuch: Brot und Brötchen für Anfänger, Hardcover
  -eu-food-label -eu-fcm
! DE | kitchen.food-contact | Hamburgerpresse mit 50 Blatt Papier
  eu-fcm -eu-food-label
! DE | textiles.apparel | Hahnentritt Mantel Damen Wolle
  eu-textile-label -eu-animal-origin
! DE | textiles.home | Bärenfell-Optik Teppich Kunstfell
  eu-textile-label -gl-cites
! DE | general.other | Katzenauge Reflektor Fahrrad
  -eu-petfood -eu-animal-origin
! DE | general.other | Wasserhahn Küche mit Brause, ausziehbar
  -eu-animal-origin -eu-food-label
! DE | electronics.battery-powered general.other kitchen.food-contact | Fleischthermometer analog Edelstahl
  -eu-animal-origin -eu-food-label -gl-un383
! DE | general.other general.media – | Eselsbrücke Lernkarten Englisch 500 Karten
  -eu-toy -eu-animal-origin
! DE | general.other – | Schlangenbohrer 20 mm, 320 mm lang
  -eu-animal-origin -gl-cites
! DE | general.other chemicals.cleaning | Bienenwachs Möbelpolitur 250 ml
  -eu-honey -eu-food-label
! DE | candles | Bienenwachskerzen 10 Stück handgezogen
  -eu-honey -eu-food-label
! DE | toys.general | Kuscheltier Avocado 30 cm
  eu-toy -eu-food-label
! DE | general.other – | Spielplan für Vereine Wandtafel 60x90
  -eu-toy
! DE | furniture | Spieltisch Poker klappbar für Erwachsene
  -eu-toy -eu-food-label
! DE | general.other | Puppenhaus-Bausatz Miniatur für Erwachsene mit LED
  -eu-food-label
! DE | general.other electronics.battery-powered | Schlagzeug Übungspad 12 Zoll
  -eu-ppe -eu-food-label
! DE | electronics.radio | Babyphone mit Kamera und Nachtsicht
  eu-red -eu-childcare-tests -eu-food-label
! DE | general.other | Handyhülle Silikon "Babyrosa"
  -eu-childcare-tests -eu-toy
! GB | kitchen.food-contact | Toast Rack Stainless Steel 6 Slice
  uk-importer -uk-food -uk-electrical
! GB | kitchen.food-contact | Butter Dish with Lid, Stoneware
  -uk-food -uk-animal
! GB | textiles.home | Tea Towels Cotton Pack of 5
  -uk-food
! GB | textiles.apparel – | Cricket Jumper Cream Cable Knit
  -uk-food -uk-animal
! GB | general.other – | Door Chime Wind Bell Bamboo
  -uk-electrical -uk-psti
! GB | chemicals.cleaning | Sugar Soap Liquid 1 L
  -uk-food -uk-cosmetics
! GB | kitchen.food-contact | Salad Spinner Pull Cord 5 L
  -uk-food -uk-electrical
! GB | general.other – | Hot Water Bottle with Knitted Cover 2 L
  -uk-food -uk-electrical
! GB | general.other electronics.battery-powered electronics.mains | Guitar Pedal Board Power Strap Velcro
  -uk-food -uk-toys
! GB | general.other – | Bull Bar Spot Light Bracket
  -uk-food -uk-animal
! GB | cosmetics.skin | Body Butter Mango 200 ml
  uk-cosmetics -uk-food -uk-animal
! GB | candles | Wax Melts Rhubarb and Custard 6 Pack
  -uk-food
! GB | general.other knives | Fish Hook Assortment 100 pcs
  -uk-food -uk-animal
! GB | general.other – | Turkey Baster Replacement Bulb Silicone
  -uk-food -uk-electrical
! US | general.other general.media | Egg Carton Labels Stickers 500 pcs
  -us-fsis -us-ffr
! US | general.other | Pool Noodle Foam 2 Pack
  -us-ffr -us-food-label
! US | toys.general general.other | Water Balloon Pump Station
  -us-ffr
! US | textiles.apparel | Corn Dog Socks Funny Novelty Crew
  us-textile-label -us-ffr -us-fsis
! US | general.other auto.parts | Spark Plug Wire Set for Trucks
  -us-nrtl -us-ffr
! US | general.other | Nut Driver Set Metric 7 Pc
  -us-ffr -us-aflatoxin
! US | general.other | Hex Nuts Stainless Steel M6 100 Pack
  -us-ffr -us-aflatoxin
! US | general.other | Wing Nuts and Bolts Assortment Kit
  -us-ffr -us-fsis
! US | general.other auto.parts | Lug Nuts 12x1.5 Black 20 pcs
  -us-ffr -us-aflatoxin
! US | general.other | Screen Protector for Kids Tablet 10 inch
  -us-cpc -us-fcc-id
! US | general.other textiles.home | Weighted Blanket Cover Only, Queen
  us-textile-label -us-medical
! US | general.other jewellery | Candy Colored Beads for Bracelet Making Adults
  -us-ffr
! US | general.other | Cookie Cutter Storage Box, Empty
  -us-ffr
! US | kitchen.food-contact | Cast Iron Corn Bread Pan
  us-fcm -us-ffr
! US | general.other | Fake Fruit Decor Lemons Artificial 12 pcs
  -us-ffr -us-plant-animal
! US | general.other | Artificial Succulents Plants in Pots
  -us-plant-animal -us-ffr
! US | general.other | Paint Brushes Horse Hair Chip Brush 24 Pack
  -us-ffr -us-tsca-cert
! US | general.other – | Bone Conduction Headphones Replacement Ear Cushions
  -us-ffr -us-fcc-id
! US | cosmetics.skin cosmetics.soap-oral | Milk Bath Soak Lavender 16 oz
  us-mocra -us-ffr
! US | plants.seeds-live | Sweet Corn Seeds for Planting 100 ct
  us-plant-animal -us-ffr
! US | general.other | Bird Seed Feeder Tube Hanging Metal
  -us-plant-animal -us-ffr
! US | general.other | Sewing Machine Feet Set 32 pcs
  -us-nrtl -us-ffr
! US | general.other | Remote Control Cover Silicone Glow in Dark
  -us-fcc-id -us-cpc
! FR | kitchen.food-contact | Moule à gaufres en silicone
  eu-fcm -eu-food-label
! FR | kitchen.food-contact | Cocotte-minute joint d'étanchéité 22 cm
  -eu-food-label -eu-lvd
! FR | general.other | Pomme de douche anti-calcaire
  -eu-food-label
! FR | general.other furniture | Chaise longue toile de rechange
  -eu-food-label
! FR | general.other – | Noix de cardan de rechange pour débroussailleuse
  -eu-food-label -eu-aflatoxin
! FR | textiles.apparel | Pull col montgolfière couleur moutarde
  eu-textile-label -eu-food-label
! FR | textiles.apparel | Robe pull femme prune taille M
  eu-textile-label -eu-food-label
! FR | general.other | Queue de cochon attache bâche acier 10 pièces
  -eu-animal-origin -eu-food-label
! FR | cosmetics.skin | Lait corporel karité 250 ml
  eu-cpnp -eu-food-label -eu-animal-origin
! FR | general.other | Œil-de-bœuf fenêtre ronde PVC 60 cm
  -eu-animal-origin -eu-food-label
! FR | general.media general.other | L'abeille et le miel, livre broché
  -eu-honey -eu-food-label
! IT | general.other | Farfalla decorativa da parete in metallo
  -eu-food-label
! IT | general.other – | Cavallo di frisia gomma anti-intrusione
  -eu-animal-origin
! IT | kitchen.food-contact | Schiaccianoci in acciaio
  eu-fcm -eu-food-label
! IT | kitchen.food-contact | Grattugia per formaggio con contenitore
  eu-fcm -eu-animal-origin -eu-food-label
! IT | cosmetics.skin | Burro di cacao labbra stick
  eu-cpnp -eu-food-label
! IT | general.other | Pesce palla peluche per cani
  -eu-animal-origin -eu-toy
! IT | textiles.apparel | Felpa donna color nocciola con cappuccio
  eu-textile-label -eu-food-label
! ES | auto.parts general.other | Gato hidráulico 2 toneladas para coche
  -eu-petfood -eu-animal-origin
! ES | general.other | Grifo de cocina con caño alto
  -eu-food-label
! ES | general.other kitchen.food-contact | Ratón de queso decorativo cerámica
  -eu-animal-origin
! ES | textiles.apparel | Chaqueta mujer color melocotón
  eu-textile-label -eu-food-label
! ES | electronics.radio | Ratón inalámbrico vertical ergonómico
  eu-red -eu-petfood
! ES | cosmetics.skin | Manteca corporal de coco 200 ml
  eu-cpnp -eu-food-label
! ES | kitchen.food-contact | Molde para churros manual
  eu-fcm -eu-food-label
! ES | general.other medical.device – | Muñequera ortopédica talla M
  -eu-toy -eu-food-label
! BR | general.other | Manga de lona para piscina 10 m
  -br-anvisa-food
! BR | textiles.apparel | Camiseta manga longa masculina
  br-textile -br-anvisa-food
! BR | auto.parts general.other | Macaco hidráulico jacaré 2 toneladas
  -br-mapa -gl-cites
! BR | textiles.apparel | Boné bege aba curva
  br-textile -br-anvisa-food
! BR | kitchen.food-contact | Forma de bolo antiaderente redonda
  -br-food-label
! RU | general.other | Молния для одежды спиральная 50 см
  -ea-tr021 -ea-electrical
! RU | kitchen.food-contact | Ложка для мёда деревянная
  -ea-vet -ru-cz-honey
! RU | textiles.apparel | Худи оверсайз цвет какао
  ea-light -ea-tr021
! RU | general.other auto.parts | Рожковый ключ 17х19
  -ea-tr021 -ea-electrical
! RU | general.other | Гусиная шея для микрофона держатель
  -ea-vet -ea-tr021
! RU | toys.general | Мягкая игрушка огурец 40 см
  ea-toys -ea-tr021
! RU | general.other | Крабик для волос черный матовый
  -ea-vet -ea-tr021
! RU | footwear | Угги женские из овчины
  ea-light -ea-vet
! RU | general.other | Собачка для молнии запасная 5 шт
  -ea-vet -ea-toys
! RU | kitchen.food-contact | Чеснокодавилка из нержавеющей стали
  -ea-tr021
! RU | general.other general.media | Наклейки на окна новогодние снежинки
  -ea-toys -ea-tr021
! JP | general.other | りんごモチーフ キーホルダー
  -jp-food-notify
! JP | kitchen.food-contact | くるみ割り器 銀杏 兼用
  jp-fcm
! JP | textiles.apparel | ソックス 寿司柄 メンズ 3足
  jp-household
! JP | general.other | コーヒー豆 柄 マスキングテープ |
  
! JP | cosmetics.skin cosmetics.soap-oral | はちみつ リップバーム 4g
  jp-cosmetics
! JP | general.other | 猫用 またたび入り おもちゃ
  -jp-psc
! JP | kitchen.food-contact | お茶 ボトル 耐熱 茶こし付き 500ml
  jp-fcm
! KR | general.other | 강아지 장난감 닭다리 삑삑이
  -kr-food-import -kr-kc-child
! KR | textiles.apparel | 초코브라운 와이드 슬랙스
  kr-consumer -kr-food-import
! KR | kitchen.food-contact | 계란찜기 실리콘 전자레인지용
  kr-food-import -kr-food-label -kr-kc-electric
! KR | general.other | 사과 모양 무선충전기 거치대 케이스
  -kr-food-label
! KR | cosmetics.skin | 우유 바디로션 300ml
  kr-cosmetics -kr-food-import
! KR | general.other | 핸드폰 그립톡 아보카도
  -kr-food-import -kr-kc-radio
! US | kitchen.food-contact | 核桃夹子 不锈钢 家用
  -us-ffr
! DE | furniture wood.products | 黑胡桃木 边几 实木
  -eu-food-label -eu-aflatoxin
! US | general.other | 宠物猫薄荷玩具 毛绒鱼
  -us-cpc -us-ffr
! US | toys.general | 毛绒玩具 西瓜 抱枕 儿童
  us-cpc -us-ffr
! US | textiles.apparel | 奶茶色 针织开衫 女
  us-textile-label -us-ffr
! FR | general.other | 仿真水果 摆件 苹果
  -eu-food-label
! US | general.other | 苹果手机壳 透明 防摔
  -us-ffr -us-fcc-id
! DE | kitchen.food-contact | 蜂蜜罐 玻璃 带勺
  eu-fcm -eu-food-label -eu-honey
! US | general.other | 汽车香薰 咖啡味 摆件
  -us-ffr
! US | cosmetics.soap-oral cosmetics.skin | 羊奶手工皂 100g
  us-mocra -us-ffr -us-fsis
! CN | cosmetics.soap-oral | 法国进口 薰衣草 沐浴露
  cn-import-cosmetics -cn-import-gacc
DE | general.other | Locher für 25 Blatt, Metall, schwarz
  eu-gpsr-listing de-lucid -eu-rohs -eu-fcm
DE | general.other | Tischtennisschläger Set 2 Schläger 3 Bälle
  eu-gpsr-listing -eu-fcm
DE | general.other | Yogamatte rutschfest 183 x 61 cm TPE
  eu-gpsr-listing -eu-textile-label -eu-rohs
DE | general.other auto.parts | Fußmatten Auto Gummi 4-teilig universal
  eu-gpsr-listing -eu-textile-label -eu-emc
DE | general.other | Gießkanne 10 Liter verzinkt
  eu-gpsr-listing -eu-fcm -eu-food-label
DE | general.other | Gartenschlauch 1/2 Zoll 20 m mit Anschlüssen
  eu-gpsr-listing -eu-rohs
DE | general.other | Wäscheständer ausziehbar 20 m
  eu-gpsr-listing -eu-textile-label
DE | appliances.household | Waffeleisen 1000 W für zwei Waffeln
  eu-lvd eu-rohs de-weee eu-fcm -eu-food-label -gl-un383
DE | appliances.household | Luftbefeuchter Ultraschall 4 L
  eu-rohs de-weee -eu-fcm
DE | electronics.mains | Beamer Full HD 1080p HDMI
  eu-lvd eu-rohs de-weee -eu-fcm
DE | childrens.articles | Hochstuhl klappbar mit Tablett
  eu-gpsr-listing eu-childcare-tests -eu-toy
DE | childrens.articles | Babyflasche 260 ml Anti-Kolik
  eu-fcm eu-childcare-tests -eu-food-label
DE | textiles.home | Vorhang blickdicht Ösen 2er Set 140x245
  eu-textile-label -eu-rohs
DE | textiles.apparel | Damen Strickjacke mit Zopfmuster
  eu-textile-label de-lucid -eu-ppe
DE | footwear | Hausschuhe Herren Filz
  eu-footwear-label -eu-ppe
DE | cosmetics.skin | Nagellack Set 6 Farben je 10 ml
  eu-cpnp eu-cosm-label -eu-food-label
DE | cosmetics.hair-dye | Haarspray starker Halt 250 ml
  eu-cpnp gl-dg -eu-food-label
DE | medical.device | Kompressionsstrümpfe Klasse 2
  eu-mdr -eu-food-label
DE | medical.device | Verbandskasten KFZ DIN 13164
  eu-mdr -eu-food-label
DE | food.spices-sauces | Paprikapulver edelsüß 250 g
  eu-food-label eu-food-importer -eu-animal-origin
DE | food.dry-groceries | Rote Linsen 1 kg
  eu-food-label eu-food-importer -eu-animal-origin
DE | food.supplement | Magnesiumcitrat Kapseln 180 Stück
  eu-supplement eu-food-label -eu-mdr
FR | general.other | Agrafeuse de bureau 25 feuilles
  eu-gpsr-listing fr-idu -eu-rohs
FR | general.other | Tapis de course pliable 12 km/h
  -eu-textile-label
FR | electronics.mains general.other appliances.household | Tapis de marche électrique pliable 1-6 km/h
  eu-machinery eu-rohs -eu-textile-label
FR | general.other | Tente 3 places imperméable
  eu-gpsr-listing -eu-textile-label -eu-food-label
FR | general.other | Arrosoir en zinc 8 L
  eu-gpsr-listing -eu-fcm
FR | kitchen.food-contact | Plat à gratin céramique 30 cm
  eu-fcm -eu-food-label
FR | kitchen.food-contact | Boîte à lunch isotherme 2 compartiments
  eu-fcm -eu-food-label
FR | appliances.household | Grille-pain 2 fentes 850 W
  eu-lvd eu-rohs eu-fcm -eu-food-label
FR | appliances.household | Cafetière italienne électrique 6 tasses
  eu-lvd eu-fcm -eu-food-label
FR | textiles.apparel | Jupe plissée mi-longue femme
  eu-textile-label fr-idu -eu-ppe
FR | textiles.home | Housse de couette 220x240 percale de coton
  eu-textile-label -eu-furniture
FR | cosmetics.soap-oral | Déodorant bille 50 ml
  eu-cpnp eu-cosm-label -eu-bpr
FR | food.confectionery | Pâte à tartiner noisettes cacao 400 g
  eu-food-label eu-food-importer -eu-fcm
FR | food.animal-origin food.canned | Sardines à l'huile d'olive 135 g
  eu-food-label -eu-petfood
FR | pet.food | Croquettes chien senior au poulet 12 kg
  eu-petfood -eu-food-label
FR | toys.general | Puzzle en bois animaux 18 mois
  eu-toy -eu-food-label
FR | ppe.other | Lunettes de soleil polarisées homme
  eu-ppe -eu-mdr
`;
