/** Names of what a thing is for, looks like or does not hold: empty jars, saddle soap, traps for mice, breeds called toys, keys sent by mail, and plain goods among them. Tried before any was mended 6, 8 and 8 in 10 of three hundred, two hundred and a hundred and fifty were told. */
export const meant = `
# appliances.household
zh 台式饮水机 即热式 2200W
de Wasserspender mit Heizung 230V
fr Fontaine à eau chaude et froide 220 V
es Dispensador de agua fría y caliente 220V
ru Кулер для воды с нагревом; Мультиварка 5 л 900 Вт
ko 냉온정수기 직수형
ja ウォーターサーバー 卓上 温水
en Water Dispenser Countertop Hot Cold 230V; Cordless Stick Vacuum 22.2V Lithium Battery; Air Fryer 5.5 L 1700 W; Rice Cooker 1.8L 700W

# auto.parts
en Motorcycle Chain 520 Gold 120 Links; Ceramic Brake Pads Front Set for Toyota Camry
ru Фильтр масляный для Лада Веста; Свеча зажигания NGK 4 шт
fr Bougies d'allumage NGK lot de 4

# batteries.lithium
de 18650 Li-Ion Akku 3,7V 3500mAh

# biocides
de Mückenspray DEET 30 % 100 ml

# candles
fr Parfum d'intérieur à bâtonnets fleur d'oranger 100 ml; Parfum voiture à suspendre coco; Bougie chauffe-plat vanille 30 pièces
it Profumatore ambiente bastoncini fico 250 ml; Profumo auto vaniglia, deodorante da appendere; Candela profumata caffè 200 g
de Raumduft Stäbchen Grüner Tee 100 ml; Lufterfrischer Auto Duftbaum Kokos
es Ambientador mikado vainilla 50 ml
pt Difusor de varetas bambu e chá verde 250 ml
ru Аромадиффузор с палочками «Кофе» 100 мл
zh 室内香薰藤条 绿茶 100ml
ja リードディフューザー 緑茶の香り 120ml
ko 디퓨저 스틱 녹차향 200ml
en Soy Wax Melts Fig & Cassis 6 pcs; Apple Crumble Scented Candle in Tin; Tea Lights Unscented 100 Pack

# chemicals.cleaning
en Dish Soap Lemon Scent 28 fl oz; Car Wash Shampoo & Wax 500 ml; Carpet Shampoo Concentrate 1 L; Shoe Cream Neutral 50 ml for Smooth Leather; Toilet Bowl Gel Cleaner Apple Blossom 750 ml
de Autoshampoo Konzentrat Kirsche 1 L; Sattelseife mit Bienenwachs 500 ml; Schuhcreme schwarz 75 ml
fr Shampoing carrosserie voiture 1 L; Savon glycériné pour cuir et selle 250 ml; Pierre d'argile nettoyante citron 300 g; Lessive liquide savon de Marseille 3 L
es Champú para coche con cera 1 L; Jabón para lavar platos limón 750 ml; Cera para muebles abeja 250 ml
it Sapone per piatti concentrato al limone 1 L; Shampoo auto con cera 1 L
pt Sabão líquido para roupas 3 L; Shampoo automotivo neutro 500 ml
ru Автошампунь для бесконтактной мойки 5 л; Мыло для посуды лимон 500 мл; Шампунь для чистки ковров 1 л; Лосьон для ухода за кожаной мебелью 200 мл; Средство для мытья окон 500 мл
zh 洗车液 水蜡 2L
ja カーシャンプー 撥水 750ml
ko 카샴푸 고농축 500ml
id Sabun cuci piring jeruk nipis 780 ml
tr Bulaşık sabunu sıvı limonlu 750 ml
pl Płyn do mycia naczyń miętowy 1 l

# childrens.apparel
en Kids Fleece Onesie Dinosaur Age 5-6
ru Комбинезон детский зимний 92
ko 아기 바디수트 80 순면

# childrens.articles
en Silicone Baby Bib with Food Catcher BPA Free
ru Бутылочка для кормления 240 мл
es Andador de madera bebé

# childrens.carriers
ko 힙시트 캐리어 신생아용 통풍
en Hip Seat Baby Carrier Ergonomic
fr Porte-bébé physiologique évolutif
ja ヒップシート 抱っこ紐 新生児
zh 婴儿腰凳背带 四季通用

# cosmetics.hair-dye
en Argan Oil Hair Serum 100 ml; Chocolate Brown Permanent Hair Colour
pt Creme de pentear cachos 1 kg

# cosmetics.skin
en Face Mask Sheet Hydrating 10 pcs; Sugar Wax Kit Brazilian 500 g; Castor Oil for Eyelashes 60 ml; Крем для рук с мёдом 75 мл; 玫瑰精油 10ml 面部; عطر عود رجالي 100 مل; Peach Blusher Palette; Plum Lipstick Matte; Salmon DNA Ampoule 30 ml
it Cera depilatoria in perle 1 kg miele; Crema mani all'olio d'oliva 75 ml
ru Сахарная паста для шугаринга 1 кг
fr Cire orientale au sucre 500 g; Lait pour le corps amande douce 250 ml
de Zuckerpaste zum Enthaaren 600 g
es Cera depilatoria en perlas chocolate 1 kg
ja ブラジリアンワックス 脱毛 ハニー 500g; 薬用美白化粧水 200ml
ko 제모 왁스 슈가링 페이스트 500g; 달팽이 크림 50ml
zh 蜜蜡脱毛豆 500g

# cosmetics.soap-oral
en Goat Milk & Honey Soap Bar 100 g; Charcoal Toothpaste Mint 75 ml
id Sabun susu kambing 100 g

# cosmetics.sunscreen
en Mineral Sunscreen Stick SPF 50 Kids

# digital.files
en Xbox Game Pass Ultimate 3 Month Code; Sewing Pattern Women Dress PDF A4 US Letter; Wedding Invitation Template Canva Editable
de Netflix Gift Card €25 E-Voucher; E-Book Backen ohne Zucker EPUB
ru Подписка Spotify Premium 12 месяцев код
fr Ebook recettes véganes PDF
id Jasa desain logo kedai kopi
zh 在线烘焙课程 视频教程 永久

# digital.software
en Photo Editing Software License Key for Windows, Lifetime; Inventory Software Activation Code
de Kaspersky Antivirus Lizenz 1 Gerät 1 Jahr

# electronics.battery-powered
en Wired Headset USB with Microphone; Rechargeable Clip Fan 2000mAh
de Kabelgebundenes Headset USB mit Mikrofon
fr Casque filaire USB avec micro
ru Проводные наушники с микрофоном 3.5 мм
zh 有线鼠标 USB 静音
ja 有線マウス USB 静音

# electronics.charger
en 65W GaN Wall Charger 3-Port USB-C Foldable Plug

# electronics.power-bank
en Mini Power Bank 5000mAh Built-in Cable

# electronics.radio
en Wireless Ergonomic Mouse Lemon Yellow 2.4 GHz with Receiver; Video Doorbell 2K WiFi with Rechargeable Battery; Smart Lock Fingerprint Li-ion Battery Bluetooth; 智能门锁 指纹 蓝牙 跨境
fr Souris sans fil 2,4 GHz jaune citron, récepteur USB nano
es Ratón inalámbrico color mostaza, receptor nano USB
ru Беспроводная мышь мятного цвета с USB-приёмником; Умная колонка с Алисой
ja 無線マウス 静音 ミントグリーン 2.4GHz; ワイヤレスイヤホン Bluetooth5.3 IPX7
ko 무선 마우스 버터옐로우 저소음 2.4G
de Überwachungskamera Akku WLAN 2K

# food.alcohol
de Kräuterlikör 35 % 0,7 l
it Amaro alle erbe 70 cl
en Коньяк армянский 5 лет 0,5 л

# food.animal-origin
fr Sardines fraîches 500 g

# food.beverages
es Horchata de chufa 1 L

# food.canned
fr Sardines à l'huile d'olive 115 g

# food.coffee-cocoa
it Capsule compatibili caffè 100 pz
pt Café em grãos torrado 1 kg
vi Cà phê rang xay 500g

# food.confectionery
en Chocolate Coins Gold Foil 500 g; Candy Necklace Lollies 24 pcs; Maple Syrup Candies 200 g
de Goldmünzen Schokolade 1 kg
fr Pièces en chocolat dorées 500 g; Calissons d'Aix 250 g boîte cadeau
ru Шоколадные монеты золотые 50 шт; Халва подсолнечная 500 г; Пастила яблочная без сахара 200 г
pt Paçoca rolha 1 kg
tr Lokum fıstıklı 1 kg
nl Stroopwafels 10 stuks
ja はちみつ レモン 飴 100g

# food.dried-fruit
tr Kuru Ananas Dilimleri 250 g; Kuru Kayısı 1 kg
vi Xoài sấy dẻo 500g; Mít sấy giòn 250g
th มะม่วงอบแห้ง 200 กรัม
id Mangga kering 250 g
nl Gedroogde mango reepjes 500 g
sv Torkad mango skivor 250 g
ar مانجو مجفف 250 جم; تمر خلاص فاخر 1 كجم
pl Suszone mango 500 g
en Dried Mango Slices 1 kg; 新疆红枣 500g 免洗; Dried Mangoes 7D 200 g

# food.dry-groceries
en Basmati Rice 10 kg Sack
it Orecchiette pugliesi 500 g
ru Гречка ядрица 900 г
ja 乾麺 うどん 200g×10束

# food.honey
en Manuka Honey UMF 10+ 250 g

# food.meat
en Biltong Slices 500 g Chilli
es Jamón serrano loncheado 500 g

# food.nuts
de Cashewkerne geröstet gesalzen 1 kg
tr Antep fıstığı kavrulmuş 500 g

# food.snacks
id Keripik singkong balado 500 g

# food.spices-sauces
en Extra Virgin Olive Oil 500 ml Cold Pressed; Pure Maple Syrup 500 ml Grade A; Salsa Valentina 370 ml
ja だし醤油 500ml
ko 고춧가루 500g 국산
id Sambal terasi botol 250 g
th น้ำปลา 700 มล.
vi Nước mắm cá cơm 500ml
pl Majeranek suszony 50 g

# food.tea
en Иван-чай ферментированный 100 г; Masala Chai 250 g

# footwear
en Champagne Satin Block Heel Pumps Size 39; Jelly Sandals Women Clear; Huaraches de piel hombre
pt Chinelo slide masculino
de Hausschuhe Filz Avocado

# furniture
en Mustard Velvet Accent Armchair; Egg Chair Hanging Wicker with Stand; Shoe Storage Bench Entryway Rustic Brown; Cabecera matrimonial tapizada; Mushroom Stool Kids Wooden
zh 榻榻米懒人沙发 单人 可折叠; 榻榻米床垫 1.8m 加厚
ja 畳マットレス 折りたたみ シングル; たまご型 チェア
fr Fauteuil crapaud velours; Table basse en noyer massif
pt Cadeira gamer reclinável
sv Bokhylla ek 180 cm
it Tavolo in noce allungabile

# general.media
en Cookbook Sourdough Hardcover; 书法字帖 楷书 练习
fr Livre de recettes au miel

# general.other
en Velvet Wallpaper Walnut; Phone Case Matcha Green Silicone for iPhone 15; Humane Live Catch Rat Trap Cage, Galvanised; Weed Puller Stand Up Tool 4 Claws; Weed Barrier Landscape Fabric 3 x 50 ft; Dog Chain Leash Heavy Duty 120 cm; Empty Lip Balm Tubes 50 pcs; Empty 18650 Battery Holder Case 4 Slots, Batteries Not Included; Bean Bag Refill Beads 1 cu ft; Peanut Exercise Ball 45x90 cm with Pump; Banana Hair Clip Large 6 pcs; Candy Cane Garden Stakes Christmas; French Bulldog Garden Statue Resin; Chocolate Labrador Ornament Hand Painted; Toy Poodle Harness Soft Mesh XS; Soft Plastic Shrimp Lure 3 inch 10 pack; Beach Umbrella 7 ft SPF 50+ Tilt; Piggy Bank Ceramic Pink; Drone Propellers Replacement 4 pcs for Mini 3; Knife Roll Bag Canvas 10 Slots; Candle Making Wicks 100 pcs 15 cm; Honey Bee Wall Sticker Nursery; Avocado Squeaky Plush for Puppies; Crochet Pattern Amigurumi Strawberry PDF; Gift Card Holder Envelopes 10 pack; Sewing Pattern Simplicity 8910 Paper; Pumpkin Spice Scented Geode Sculpture; Olive Branch Artificial Stems 6 pcs; Chicken Coop Nesting Box Pads 10 Pack Aspen; Dog Poop Bags Lavender Scented 300 ct; Knife Sharpener Stone 1000/6000; Possum Trap Humane Cage; Seagrass Basket Plant Pot Holder; Solar Powered Garden Bee Ornament; Piñata estrella multicolor; 奶酪造型手机支架; Avocado Phone Grip Stand; Cat Bandana Taco Print; Bacon Scented Dog Waste Bags; Donut Pool Float Inflatable 48 inch; Fish Finder Mount Bracket; Drone Landing Pad 75 cm; Candle Snuffer Brass; Honeycomb Paper Balls Decoration 6 pcs; Bumble Bee Garden Stake Metal; Sausage Dog Draught Excluder; Strawberry Planter Hanging Bag; Potato Grow Bags 10 Gallon 3 Pack; Pea Gravel Aquarium 2 kg; Tea Light Holders Glass 12; Chocolate Brown Hair Extensions Clip In; Peanut Shape Dog Chew Toy Rubber; Mushroom Garden Ornaments Solar; Butterfly Net Kids Telescopic; Fish Tank Gravel Vacuum; Bear Spray Holster; Inflatable Pineapple Pool Float
de Mausefalle aus Holz, 4 Stück, wiederverwendbar; Leere Parfümflaschen Zerstäuber 50 ml, 3 Stück; Gymnastikball Erdnuss 90 x 45 cm; Yorkshire Terrier Jacke Winter wasserdicht; Wobbler 9 cm Kunstköder Hecht; Sparschwein Keramik rosa; Schlüsselanhänger Avocado Plüsch; Nussknacker Soldat Weihnachtsdeko 25 cm; Zigarrenetui Leder für 3 Zigarren; Bartkamm Birnenholz; Zitronenfarbener Regenschirm; Pfefferspray Holster leer; Bonbonfarbene Haargummis 20 Stück; Katzenspielzeug Maus mit Baldrian; Fliegenklatsche 3er Set; Honigschleuder Edelstahl manuell
it Trappola per topi a scatto, riutilizzabile, 2 pezzi; Esche artificiali silicone trota 20 pz; Ombrellone da giardino 3 m UV 50+; Salvadanaio maialino ceramica; Topo giocattolo per gatti con erba gatta; Cover iPhone pizza; Acchiappamosche manuale; Portasapone in ceramica; Torta gonfiabile piscina
zh 捕鼠夹 家用强力 10个装; 瑜伽球 花生球 90cm 加厚防爆; 泰迪贵宾犬 冬季衣服 四脚; 路亚软饵 虾味 10条; 遮阳伞 户外 3米 UPF50+; 存钱罐 陶瓷 小猪; 牛油果造型抱枕 宠物用; 草莓图案手机壳
ja ネズミ捕り器 強力バネ式 6個; ピーナッツ型 バランスボール 90cm; トイプードル 服 冬 防寒; ワーム ルアー エビ 3インチ 8本; ビーチパラソル 200cm UVカット UPF50+; 貯金箱 ぶた 陶器; 招き猫 貯金箱 陶器; 食パン型 クッション 犬用; いちご柄 スマホケース; 蜂 よけ 置物
ko 쥐덫 끈끈이 없는 스프링식 4개; 토이푸들 겨울 패딩 옷; 루어 웜 새우향 20개; 파라솔 UV차단 200cm; 돼지저금통 도자기; 김밥 키링 인형; 바나나 모양 펜 케이스; 빵 모양 마우스 손목받침
es Frascos vacíos para perfume 10 ml, 20 uds; Abrigo para caniche toy invierno; Señuelos blandos pesca lubina 10 cm 5 uds; Sombrilla de playa 2 m UPF 50+; Hucha cerdito cerámica; Llavero aguacate peluche; Trampa para avispas sin veneno
ru Пустые флаконы для духов 10 мл, 20 шт; Чехол для павербанка пустой, аккумулятор не входит; Одежда для той-терьера, комбинезон; Виброхвост съедобный 10 см 8 шт кальмар; Зонт пляжный 2 м с защитой от солнца UPF 50; Копилка свинка керамика; Брелок авокадо плюшевый; Мухобойка пластиковая; Ловушка для ос многоразовая; Мышка для кошки с мятой; Чехол для айфона апельсин
fr Leurre souple poisson nageur 12 cm; Parasol de jardin 3 m à manivelle UPF 50+; Tirelire cochon céramique; Amande faux ongles 24 pcs; Porte-clés macaron; Piège à guêpes réutilisable sans produit; Gourde de laisse pour chien croquettes; Stickers muraux ananas
pt Isca artificial camarão 8 cm kit 10; Guarda-sol articulado 2,4 m proteção UV 50; Cofrinho porquinho cerâmica; Capinha iPhone 15 abacaxi; Chaveiro abacate pelúcia
nl Sleutelhanger avocado pluche
id Casing HP motif stroberi
vi Ốp điện thoại hình quả bơ

# jewellery
en 14K Solid Gold Figaro Chain 18 inch; 9 Carat White Gold Rope Chain 16 inch 2.1 g; Rose Gold Plated Heart Pendant Necklace
de 585 Gelbgold Panzerkette 50 cm
fr Chaîne maille gourmette argent 925, 50 cm
es Cadena barbada plata de ley 925 60 cm 15 g
it Catena forzatina oro giallo 750 45 cm
pt Corrente grumet prata 925 70 cm
ru Цепь панцирная серебро 925 проба 55 см
zh 925纯银古巴链 50cm
ja K18 喜平チェーン 50cm 10g
ko 14K 금 체인 45cm 1돈
tr 925 Ayar Gümüş Zincir 55 cm

# kitchen.food-contact
en Olive Green Stoneware Mug 350 ml; Empty Spice Jars 24 Pack with Labels; Cookie Jar Ceramic with Lid; Melamine Dinner Plates Set 4 Camping; Coffee Filter Papers Size 4 100 pcs; Egg Slicer Wire; Ceramic Honey Pot with Dipper, Bee Design; Cast Iron Skillet 12 inch Pre-Seasoned; Bamboo Cutting Board Set of 3; Olla de barro para frijoles 3 L; 玻璃保鲜盒 微波炉可用 3件套; Lobster Crackers and Picks Set 10 pc; Corn Holders Stainless 8 Pairs; Wine Glasses Set of 4 Crystal; Toast Rack Chrome 6 Slice; Tortillero de tela térmico
de Leere Honiggläser 500 g mit Deckel, 12 Stück; Teebeutel leer Filterpapier 100 Stück; Brotdose Edelstahl auslaufsicher 1200 ml; Kirschentkerner für 6 Kirschen; Knoblauchpresse Edelstahl; Zuckerdose Keramik weiß; Teedose leer Blech 100 g; Kaffeefilter Gr. 4 100 Stück
fr Bocaux vides pour confiture 370 ml lot de 12; Sachets de thé vides 100 pcs; Sucrier en porcelaine 300 ml; Cocotte en fonte émaillée 24 cm; Moule à madeleines silicone 9 empreintes; Presse-agrumes manuel; Boîte à sucre vide en métal
es Tarros vacíos para miel con tapa 12 uds; Paellera de acero esmaltado 38 cm; Exprimidor de limones metálico
it Barattoli vuoti per marmellata 314 ml 24 pz; Formaggiera con coperchio acciaio; Caffettiera moka 6 tazze alluminio; Spremiagrumi manuale acciaio
pt Potes vazios para mel 500 g com tampa, 20 unidades; Cuscuzeira alumínio 2 L; Espremedor de alho inox
ru Банки для мёда пустые 500 мл 12 шт; Хлебница деревянная с крышкой; Сковорода чугунная 26 см; Форма для кекса силиконовая; Пресс для чеснока; Сахарница фарфоровая; Форма для пельменей
zh 蜂蜜空瓶 500g 玻璃 带盖 20个; 密胺餐具套装 盘子碗 8件; 仿瓷餐盘 火锅店 10个; 压蒜器 不锈钢; 茶叶罐 空罐 密封
ko 빈 꿀병 500ml 유리 10개; 뚝배기 3호 내열; 마늘 다지기; 커피 드리퍼 도자기
tr Boş bal kavanozu 850 gr 12 adet; Çaydanlık çelik 2 L
pl Puste słoiki na miód 720 ml 8 szt; Deska do krojenia bambusowa; Wyciskarka do czosnku
vi Hộp nhựa rỗng đựng mứt 500ml 10 cái; Dụng cụ ép tỏi
ja 曲げわっぱ 弁当箱; にんにく絞り器; 茶筒 空 ブリキ
nl Knoflookpers rvs
id Alat pemeras lemon
th ที่บดกระเทียม

# knives
en Damascus Chef Knife 8 Inch Pakkawood Handle

# leather.bags
en Cognac Brown Leather Crossbody Bag
fr Portefeuille cuir véritable homme
it Borsa a tracolla vera pelle

# lighting.led
fr Guirlande lumineuse grains de riz LED 10 m
de Reiskorn Lichterkette 100 LED warmweiß; LED Deckenleuchte Küche 36W neutralweiß
en Mushroom Lamp Bedside Glass; Tulip Shaped LED Bulb E14 5W; Camping Lantern LED Lithium Battery 10000 lm; Table Lamp Touch Dimmable E27 Bulb Included; Flameless Tea Lights LED 24
zh 太阳能户外庭院灯 LED

# medical.device
en Pulse Oximeter Fingertip SpO2

# mobility.e-ride
en Folding Electric Scooter 350W 18 Miles

# optics.laser
en Green Laser Level 360 Self Leveling

# pesticides
en Rat Poison Bait Blocks 1 kg; Weed Killer Spray Ready to Use 1 L
ru Крысиный яд, приманка от грызунов 200 г; Гербицид от сорняков 90 мл
de Unkrautvernichter Konzentrat 500 ml
fr Désherbant total concentré 1 L
es Herbicida total concentrado 500 ml
it Diserbante selettivo per prato 100 ml
zh 草甘膦除草剂 500ml
ja 除草剤 そのまま使える 2L
ko 제초제 글리포세이트 500ml
pl Środek na chwasty 1 l

# pet.food
en Bully Sticks 6 Inch for Dogs 25 Pack
ja 猫用おやつ まぐろ 14g×20本

# plants.seeds-live
en Tulip Bulbs Mixed Colours 50 Pack; Daffodil Bulbs Carlton 25; Dahlia Tubers 3 Ready to Plant; Kangaroo Paw Seeds 50 Native; Oyster Mushroom Growing Kit
de Tulpenzwiebeln Mischung 50 Stück
fr Bulbes de tulipes lot de 30
es Bulbos de amarilis rojo 2 uds
it Bulbi di tulipano misti 20 pz
ru Луковицы тюльпанов 10 шт
zh 郁金香种球 10颗

# ppe.helmets
de Fahrradhelm Kinder 48-52 cm

# ppe.masks
en KN95 Face Mask 50 Pack Black; N95 Particulate Respirator NIOSH 20 ct
de FFP2 Maske schwarz 20 Stück
fr Masque FFP2 noir boîte de 20
ko KF94 마스크 대형 블랙 50매
ru Маска-респиратор FFP3 с клапаном 5 шт

# ppe.other
en Nitrile Gloves Black 6 mil 100 ct; Перчатки рабочие с ПВХ 10 пар

# textiles.apparel
en Honey Mustard Knit Beanie Women; Nut Milk Costume Adult Funny; Avocado Costume Adult Halloween; Banana Print Hawaiian Shirt Men; Merino Wool Thermal Top Women; Чапан мужской бархат; 男士速干T恤 短袖; Cotton Kurta for Men Blue; عباية سوداء كريب; Hot Dog Costume Adult Unisex; Ugly Christmas Sweater Gingerbread Men
fr Marinière homme coton bio rayée; Robe couleur prune manches longues
it Maglione lana merino uomo; Costume ananas carnevale adulto
ja 浴衣 レディース 綿; チョコレートブラウン ニット レディース
id Gamis wanita katun jumbo
vi Áo dài nữ lụa
de Damen Bluse Karamell Gr. 40
es Disfraz de plátano adulto
ru Платье цвета фуксия оверсайз; Шоколадный свитер оверсайз женский
ko 올리브색 니트 여성
zh 焦糖色毛衣 女 宽松
pt Fantasia abacaxi adulto
tr Hardal rengi triko kazak kadın
pl Sweter damski karmelowy

# textiles.home
fr Coussin décoratif velours vert pistache 45x45; Couvre-théière tricoté motif abeille; Serviette de bain coloris thé vert
it Federa cuscino color salmone, cotone, 2 pezzi; Strofinaccio limoni 50x70
en Waffle Bath Towel Set 4; Tea Cosy Quilted Floral; Kantha Quilt Cotton Double; Lavender Eye Pillow Silk
de Teekannenwärmer gestrickt Wolle; Kirschkernkissen 20x20 Baumwolle; Kissenbezug Zimtfarben 40x40
ru Плед из овечьей шерсти 140х200; Полотенце мятного цвета
ko 차렵이불 퀸 순면
tr Peştemal plaj havlusu pamuk
es Toalla playa color sandía
pt Toalha de banho cor chocolate

# tobacco
en Disposable Vape 5000 Puffs Mango Ice

# toys.electronic
zh 儿童点读笔 英语 充电; 早教机 故事机 充电 0-6岁
en Talking Pen Learning for Kids 3+ Rechargeable; Kids Plush Owl Night Light Toy 3 AA
de Ferngesteuertes Auto 2,4 GHz ab 6 Jahren

# toys.general
en Toy Poodle Plush Stuffed Animal 10 inch; Magnetic Building Tiles 100 pcs Kids Ages 3+; Felt Play Food Sushi Set for Kids; Wooden Ice Cream Stand Play Set
fr Dînette en bois fruits à découper
ru Конструктор магнитный 64 детали; Игрушечные фрукты на липучках
ja 木製パズル 3歳から; 木製 野菜 おままごと
zh 木制拼图 3岁以上; 切切乐 木制水果 玩具
de Kaufladen Gemüse Holz
es Comida de juguete madera cortar
it Pizza giocattolo in legno
ko 소꿉놀이 과일 자르기 원목
pt Comidinha de brinquedo madeira
id Mainan masak masakan buah potong

# wood.products
fr Tapette à souris en bois, lot de 6
es Ratonera de madera clásica 4 unidades
pt Ratoeira de madeira kit com 6
ru Мышеловка деревянная механическая 2 шт
pl Pułapka na myszy drewniana 3 szt
id Perangkap tikus kayu 2 pcs
en Walnut Wood Phone Stand
`;
