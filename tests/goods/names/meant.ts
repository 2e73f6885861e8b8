/** Names of what a thing is for, what it looks like and what is not in it: empty jars, saddle soap, traps for mice, breeds called toys, mice of plastic, keys sent by mail. Tried whole before any was mended: 6 in 10 were told. */
export const meant = `
# appliances.household
zh 台式饮水机 即热式 2200W
de Wasserspender mit Heizung 230V
fr Fontaine à eau chaude et froide 220 V
es Dispensador de agua fría y caliente 220V
ru Кулер для воды с нагревом
ko 냉온정수기 직수형
ja ウォーターサーバー 卓上 温水
en Water Dispenser Countertop Hot Cold 230V; Cordless Stick Vacuum 22.2V Lithium Battery

# auto.parts
en Motorcycle Chain 520 Gold 120 Links

# candles
fr Parfum d'intérieur à bâtonnets fleur d'oranger 100 ml; Parfum voiture à suspendre coco
it Profumatore ambiente bastoncini fico 250 ml; Profumo auto vaniglia, deodorante da appendere
de Raumduft Stäbchen Grüner Tee 100 ml; Lufterfrischer Auto Duftbaum Kokos
es Ambientador mikado vainilla 50 ml
pt Difusor de varetas bambu e chá verde 250 ml
ru Аромадиффузор с палочками «Кофе» 100 мл
zh 室内香薰藤条 绿茶 100ml
ja リードディフューザー 緑茶の香り 120ml
ko 디퓨저 스틱 녹차향 200ml

# chemicals.cleaning
en Dish Soap Lemon Scent 28 fl oz; Car Wash Shampoo & Wax 500 ml; Carpet Shampoo Concentrate 1 L; Shoe Cream Neutral 50 ml for Smooth Leather; Toilet Bowl Gel Cleaner Apple Blossom 750 ml
de Autoshampoo Konzentrat Kirsche 1 L; Sattelseife mit Bienenwachs 500 ml; Schuhcreme schwarz 75 ml
fr Shampoing carrosserie voiture 1 L; Savon glycériné pour cuir et selle 250 ml
es Champú para coche con cera 1 L; Jabón para lavar platos limón 750 ml
it Sapone per piatti concentrato al limone 1 L; Shampoo auto con cera 1 L
pt Sabão líquido para roupas 3 L; Shampoo automotivo neutro 500 ml
ru Автошампунь для бесконтактной мойки 5 л; Мыло для посуды лимон 500 мл; Шампунь для чистки ковров 1 л; Лосьон для ухода за кожаной мебелью 200 мл
zh 洗车液 水蜡 2L
ja カーシャンプー 撥水 750ml
ko 카샴푸 고농축 500ml
id Sabun cuci piring jeruk nipis 780 ml
tr Bulaşık sabunu sıvı limonlu 750 ml
pl Płyn do mycia naczyń miętowy 1 l

# childrens.carriers
ko 힙시트 캐리어 신생아용 통풍
en Hip Seat Baby Carrier Ergonomic
fr Porte-bébé physiologique évolutif
ja ヒップシート 抱っこ紐 新生児
zh 婴儿腰凳背带 四季通用

# cosmetics.skin
en Face Mask Sheet Hydrating 10 pcs; Sugar Wax Kit Brazilian 500 g
it Cera depilatoria in perle 1 kg miele
ru Сахарная паста для шугаринга 1 кг
fr Cire orientale au sucre 500 g
de Zuckerpaste zum Enthaaren 600 g
es Cera depilatoria en perlas chocolate 1 kg
ja ブラジリアンワックス 脱毛 ハニー 500g
ko 제모 왁스 슈가링 페이스트 500g
zh 蜜蜡脱毛豆 500g

# digital.files
en Xbox Game Pass Ultimate 3 Month Code; Sewing Pattern Women Dress PDF A4 US Letter; Wedding Invitation Template Canva Editable
de Netflix Gift Card €25 E-Voucher; E-Book Backen ohne Zucker EPUB
ru Подписка Spotify Premium 12 месяцев код
fr Ebook recettes véganes PDF
id Jasa desain logo kedai kopi
zh 在线烘焙课程 视频教程 永久

# digital.software
de Kaspersky Antivirus Lizenz 1 Gerät 1 Jahr

# electronics.battery-powered
en Wired Headset USB with Microphone
de Kabelgebundenes Headset USB mit Mikrofon
fr Casque filaire USB avec micro
ru Проводные наушники с микрофоном 3.5 мм
zh 有线鼠标 USB 静音
ja 有線マウス USB 静音

# electronics.radio
en Wireless Ergonomic Mouse Lemon Yellow 2.4 GHz with Receiver; Video Doorbell 2K WiFi with Rechargeable Battery; Smart Lock Fingerprint Li-ion Battery Bluetooth
fr Souris sans fil 2,4 GHz jaune citron, récepteur USB nano
es Ratón inalámbrico color mostaza, receptor nano USB
ru Беспроводная мышь мятного цвета с USB-приёмником
ja 無線マウス 静音 ミントグリーン 2.4GHz
ko 무선 마우스 버터옐로우 저소음 2.4G
de Überwachungskamera Akku WLAN 2K

# food.confectionery
en Chocolate Coins Gold Foil 500 g; Candy Necklace Lollies 24 pcs
de Goldmünzen Schokolade 1 kg
fr Pièces en chocolat dorées 500 g
ru Шоколадные монеты золотые 50 шт

# food.dried-fruit
tr Kuru Ananas Dilimleri 250 g; Kuru Kayısı 1 kg
vi Xoài sấy dẻo 500g; Mít sấy giòn 250g
th มะม่วงอบแห้ง 200 กรัม
id Mangga kering 250 g
nl Gedroogde mango reepjes 500 g
sv Torkad mango skivor 250 g
ar مانجو مجفف 250 جم
pl Suszone mango 500 g
en Dried Mango Slices 1 kg

# footwear
en Champagne Satin Block Heel Pumps Size 39; Jelly Sandals Women Clear

# furniture
en Mustard Velvet Accent Armchair; Egg Chair Hanging Wicker with Stand
zh 榻榻米懒人沙发 单人 可折叠; 榻榻米床垫 1.8m 加厚
ja 畳マットレス 折りたたみ シングル

# general.media
en Cookbook Sourdough Hardcover

# general.other
en Phone Case Matcha Green Silicone for iPhone 15; Humane Live Catch Rat Trap Cage, Galvanised; Weed Puller Stand Up Tool 4 Claws; Weed Barrier Landscape Fabric 3 x 50 ft; Dog Chain Leash Heavy Duty 120 cm; Empty Lip Balm Tubes 50 pcs; Empty 18650 Battery Holder Case 4 Slots, Batteries Not Included; Bean Bag Refill Beads 1 cu ft; Peanut Exercise Ball 45x90 cm with Pump; Banana Hair Clip Large 6 pcs; French Bulldog Garden Statue Resin; Chocolate Labrador Ornament Hand Painted; Toy Poodle Harness Soft Mesh XS; Soft Plastic Shrimp Lure 3 inch 10 pack; Beach Umbrella 7 ft SPF 50+ Tilt; Piggy Bank Ceramic Pink; Drone Propellers Replacement 4 pcs for Mini 3; Knife Roll Bag Canvas 10 Slots; Candle Making Wicks 100 pcs 15 cm; Honey Bee Wall Sticker Nursery; Avocado Squeaky Plush for Puppies; Crochet Pattern Amigurumi Strawberry PDF; Gift Card Holder Envelopes 10 pack; Sewing Pattern Simplicity 8910 Paper
de Mausefalle aus Holz, 4 Stück, wiederverwendbar; Leere Parfümflaschen Zerstäuber 50 ml, 3 Stück; Gymnastikball Erdnuss 90 x 45 cm; Yorkshire Terrier Jacke Winter wasserdicht; Wobbler 9 cm Kunstköder Hecht; Sparschwein Keramik rosa
it Trappola per topi a scatto, riutilizzabile, 2 pezzi; Esche artificiali silicone trota 20 pz; Ombrellone da giardino 3 m UV 50+; Salvadanaio maialino ceramica
zh 捕鼠夹 家用强力 10个装; 瑜伽球 花生球 90cm 加厚防爆; 泰迪贵宾犬 冬季衣服 四脚; 路亚软饵 虾味 10条; 遮阳伞 户外 3米 UPF50+; 存钱罐 陶瓷 小猪
ja ネズミ捕り器 強力バネ式 6個; ピーナッツ型 バランスボール 90cm; トイプードル 服 冬 防寒; ワーム ルアー エビ 3インチ 8本; ビーチパラソル 200cm UVカット UPF50+; 貯金箱 ぶた 陶器
ko 쥐덫 끈끈이 없는 스프링식 4개; 토이푸들 겨울 패딩 옷; 루어 웜 새우향 20개; 파라솔 UV차단 200cm; 돼지저금통 도자기
es Frascos vacíos para perfume 10 ml, 20 uds; Abrigo para caniche toy invierno; Señuelos blandos pesca lubina 10 cm 5 uds; Sombrilla de playa 2 m UPF 50+; Hucha cerdito cerámica
ru Пустые флаконы для духов 10 мл, 20 шт; Чехол для павербанка пустой, аккумулятор не входит; Одежда для той-терьера, комбинезон; Виброхвост съедобный 10 см 8 шт кальмар; Зонт пляжный 2 м с защитой от солнца UPF 50; Копилка свинка керамика
fr Leurre souple poisson nageur 12 cm; Parasol de jardin 3 m à manivelle UPF 50+; Tirelire cochon céramique; Amande faux ongles 24 pcs
pt Isca artificial camarão 8 cm kit 10; Guarda-sol articulado 2,4 m proteção UV 50; Cofrinho porquinho cerâmica

# jewellery
en 14K Solid Gold Figaro Chain 18 inch; 9 Carat White Gold Rope Chain 16 inch 2.1 g
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
en Olive Green Stoneware Mug 350 ml; Empty Spice Jars 24 Pack with Labels; Cookie Jar Ceramic with Lid; Melamine Dinner Plates Set 4 Camping; Coffee Filter Papers Size 4 100 pcs; Egg Slicer Wire
de Leere Honiggläser 500 g mit Deckel, 12 Stück; Teebeutel leer Filterpapier 100 Stück
fr Bocaux vides pour confiture 370 ml lot de 12; Sachets de thé vides 100 pcs; Sucrier en porcelaine 300 ml
es Tarros vacíos para miel con tapa 12 uds
it Barattoli vuoti per marmellata 314 ml 24 pz; Formaggiera con coperchio acciaio
pt Potes vazios para mel 500 g com tampa, 20 unidades
ru Банки для мёда пустые 500 мл 12 шт; Хлебница деревянная с крышкой
zh 蜂蜜空瓶 500g 玻璃 带盖 20个; 密胺餐具套装 盘子碗 8件; 仿瓷餐盘 火锅店 10个
ko 빈 꿀병 500ml 유리 10개
tr Boş bal kavanozu 850 gr 12 adet
pl Puste słoiki na miód 720 ml 8 szt
vi Hộp nhựa rỗng đựng mứt 500ml 10 cái

# leather.bags
en Cognac Brown Leather Crossbody Bag

# lighting.led
fr Guirlande lumineuse grains de riz LED 10 m
de Reiskorn Lichterkette 100 LED warmweiß
en Mushroom Lamp Bedside Glass; Tulip Shaped LED Bulb E14 5W; Camping Lantern LED Lithium Battery 10000 lm

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

# plants.seeds-live
en Tulip Bulbs Mixed Colours 50 Pack; Daffodil Bulbs Carlton 25; Dahlia Tubers 3 Ready to Plant
de Tulpenzwiebeln Mischung 50 Stück
fr Bulbes de tulipes lot de 30
es Bulbos de amarilis rojo 2 uds
it Bulbi di tulipano misti 20 pz
ru Луковицы тюльпанов 10 шт
zh 郁金香种球 10颗

# ppe.masks
en KN95 Face Mask 50 Pack Black; N95 Particulate Respirator NIOSH 20 ct
de FFP2 Maske schwarz 20 Stück
fr Masque FFP2 noir boîte de 20
ko KF94 마스크 대형 블랙 50매
ru Маска-респиратор FFP3 с клапаном 5 шт

# textiles.apparel
en Honey Mustard Knit Beanie Women; Nut Milk Costume Adult Funny; Avocado Costume Adult Halloween; Banana Print Hawaiian Shirt Men

# textiles.home
fr Coussin décoratif velours vert pistache 45x45; Couvre-théière tricoté motif abeille
it Federa cuscino color salmone, cotone, 2 pezzi
en Waffle Bath Towel Set 4; Tea Cosy Quilted Floral
de Teekannenwärmer gestrickt Wolle

# toys.electronic
zh 儿童点读笔 英语 充电; 早教机 故事机 充电 0-6岁
en Talking Pen Learning for Kids 3+ Rechargeable; Kids Plush Owl Night Light Toy 3 AA

# toys.general
en Toy Poodle Plush Stuffed Animal 10 inch

# wood.products
fr Tapette à souris en bois, lot de 6
es Ratonera de madera clásica 4 unidades
pt Ratoeira de madeira kit com 6
ru Мышеловка деревянная механическая 2 шт
pl Pułapka na myszy drewniana 3 szt
id Perangkap tikus kayu 2 pcs
`;
