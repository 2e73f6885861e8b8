/** Less common goods of every department, as sellers write them, in eighteen languages. Written before they were tried: 9 in 10 were told at first sight. */
export const tail = `
# appliances.household
en Portable Ice Maker Countertop; Dehumidifier 12 L Quiet; Sous Vide Cooker 1100 W; Handheld Garment Steamer; Robot Vacuum and Mop Combo
ru Мультиварка-скороварка 5 л; Электрогриль контактный 2000 Вт; Отпариватель ручной для одежды; Тепловентилятор керамический 1500 Вт
es Freidora de aire 5 L; Batidora de vaso 1000 W
fr Appareil à raclette 8 personnes
it Macchina da caffè cialde ESE
pt Sanduicheira grill 750 W; Panela de arroz elétrica 127 V
de Wasserkocher Glas 1,7 L
zh 电炖锅隔水炖 2L
ja 電気圧力鍋 2.4L
ko 전기포트 1.7L
th พัดลมตั้งพื้น 16 นิ้ว
vi Máy xay sinh tố 2 cối 600W
id Setrika uap portable 1200W; Pengisar makanan elektrik 2L; Cerek elektrik keluli tahan karat 1.8L
tr Çelik çay makinesi 1650 W
pl Czajnik elektryczny szklany 1,7 l
ar ماكينة قهوة إسبريسو 15 بار; مكواة بخار 2400 واط

# auto.parts
en Wiper Blades 24 and 18 inch; Cabin Air Filter for Honda Civic; LED H7 Headlight Bulbs Pair
ru Свечи зажигания иридиевые 4 шт; Щётки стеклоочистителя 600/450 мм
es Pastillas de freno delanteras
pt Palheta limpador de para-brisa
de Fußmatten Auto Gummi VW Golf
zh 雨刮器无骨通用
ko 와이퍼 650mm 450mm
th ไส้กรองอากาศ Honda Wave
vi Nhông sên dĩa Wave Alpha
id Kampas rem depan Beat
pl Klocki hamulcowe przód
ar مساحات زجاج أمامي 24 بوصة

# batteries.lithium
ru Аккумулятор 21700 5000 мАч

# batteries.other
ru Батарейки мизинчиковые AAA 10 шт

# biocides
en Hand Sanitiser Gel 500 ml 70% Alcohol; Mosquito Repellent DEET 50% 100 ml
ru Антисептик кожный 1 л; Спрей от комаров и клещей 150 мл
es Repelente de mosquitos spray 100 ml

# candles
en Beeswax Taper Candles Pair; Reed Diffuser Fig 200 ml
ru Свеча ароматическая соевая; Аромадиффузор с палочками 100 мл
es Mikado ambientador lavanda 100 ml
zh 香薰蜡烛礼盒 200g
ko 디퓨저 200ml 라벤더
ar فواحة عطرية بالأعواد 120 مل

# chemicals.cleaning
en Epoxy Resin Kit 1 Gallon; Descaler for Coffee Machines 500 ml; Laundry Detergent Sheets 60; Acrylic Paint Set 24 Colours
ru Гель для стирки концентрат 5 л; Герметик силиконовый санитарный 280 мл; Таблетки для посудомоечной машины 60 шт
es Detergente líquido ropa 40 lavados
fr Peinture acrylique murale 2,5 L
de Entkalker Kaffeevollautomat 1 L
id Pelembut pakaian refill 1.6 L

# childrens.apparel
en Toddler Boys Swim Trunks 2T-5T UPF 50; Baby Sleepsuit Zip Cotton 3-6 Months; Girls School Pinafore Dress Grey Age 7
ru Комбинезон детский зимний 92 см; Боди для новорождённых хлопок 3 шт; Ветровка для мальчика рост 128
es Mameluco bebé algodón 0-3 meses
zh 婴儿连体衣纯棉春秋
ko 아기 우주복 겨울 80
vi Bộ cộc tay cho bé trai 12 tháng
tr Kız bebek tulum 3-6 ay

# childrens.articles
en Baby Bath Seat with Suction Cups; Nappy Changing Mat Wipe Clean
ru Подгузники-трусики размер 4; Стульчик для кормления складной; Соска-пустышка силиконовая 0-6 мес
es Trona evolutiva plegable bebé
fr Tétines silicone 6 mois x2
pt Mordedor de silicone bebê
zh 婴儿围兜硅胶防水
ja ストローマグ 保冷 6ヶ月
ko 이유식 식판 흡착 실리콘
id Lampin pakai buang bayi L 50
ar عربة أطفال قابلة للطي

# childrens.carriers
en Toddler Hip Seat Carrier; Group 2/3 Booster Seat with ISOFIX
ru Автокресло группа 1/2/3; Эрго-рюкзак переноска
es Mochila portabebés ergonómica

# cosmetics.hair-dye
en Purple Toning Shampoo Blonde 300 ml; Semi Permanent Hair Colour Copper 100 ml; Rosemary Scalp Oil 60 ml
ru Бальзам-ополаскиватель с кератином 400 мл; Хна для волос иранская 125 г
es Mascarilla capilar coco 300 ml; Tinte sin amoniaco castaño claro
pt Progressiva sem formol 1 L
zh 生姜防脱洗发水 400ml
ja 白髪染め トリートメント 200g
ko 두피 샴푸 탈모 500ml
id Semir rambut hitam alami
ar صبغة شعر بدون أمونيا بني فاتح

# cosmetics.skin
en Snail Mucin 96 Essence 100 ml; Beard Balm Sandalwood 2 oz; Solid Cologne Tin Cedar 15 g; Under Eye Patches Gold Collagen 30 Pairs; Body Butter Shea Vanilla 200 ml; Gel Nail Polish Nude Pink 15 ml
ru Гель-лак для ногтей нюдовый 8 мл; Патчи гидрогелевые под глаза 60 шт; Тушь для ресниц объёмная чёрная; Пудра компактная матирующая; Скраб для тела кофейный 200 г
es Contorno de ojos ácido hialurónico 15 ml; Labial líquido mate tono ladrillo
fr Baume à lèvres karité 10 g; Vernis à ongles semi-permanent
it Olio corpo mandorle dolci 200 ml
pt Hidratante corporal 400 ml
de Lippenpflegestift Kakaobutter
zh 修护面膜玻尿酸 10片; 眼影盘大地色 12色
ja 化粧水 しっとり 200ml; アイブロウペンシル ブラウン
ko 톤업크림 50ml; 쿠션팩트 21호 리필
th ลิปมันบำรุงริมฝีปาก 4 กรัม; สเปรย์ฉีดผิวหอม 150 มล.
vi Son kem lì Hàn Quốc màu đỏ gạch; Kem dưỡng ẩm ban đêm 50g
id Lulur mandi kopi 200 gr; Bedak tabur translucent 15 gr
tr Aydınlatıcı göz altı kremi 15 ml
pl Krem do rąk z mocznikiem 75 ml
nl Vochtinbrengende gezichtscrème 50 ml
ar ماسكارا مقاومة للماء أسود

# cosmetics.soap-oral
en Charcoal Whitening Toothpaste 100 ml Fluoride; Crystal Deodorant Stick Unscented 120 g; Teeth Whitening Strips 28 Pack
ru Ополаскиватель для полости рта 500 мл; Пена для бритья мужская 200 мл
es Gel de ducha avena 750 ml; Enjuague bucal menta 500 ml
fr Savon de Marseille olive 300 g
de Zahnputztabletten 125 Stück
zh 牙贴美白 28片
ja 入浴剤 炭酸 20錠
tr Bıttım sabunu doğal 150 gr

# cosmetics.sunscreen
en Mineral Zinc Sunscreen Stick SPF 50 Kids
ru Спрей солнцезащитный SPF 50 детский 150 мл

# drones
en Mini Drone with 4K Camera Under 249 g
ru Квадрокоптер с камерой 4К

# electronics.battery-powered
en Digital Luggage Scale 50 kg; LED Headlamp Rechargeable 1000 lm; Sonic Electric Toothbrush with 4 Heads; Cordless Leaf Blower 20V with Battery
ru Весы напольные электронные; Шуруповёрт аккумуляторный 12 В; Машинка для стрижки волос беспроводная
es Linterna frontal recargable
nl Digitale keukenweegschaal 5 kg
ar ماكينة حلاقة كهربائية رجالية

# electronics.charger
en GaN Charger 65W USB-C 3 Port; USB-C to Lightning Cable 2 m
ru Зарядное устройство для ноутбука 65 Вт; Кабель Type-C быстрая зарядка 1 м
es Cargador rápido 20 W USB-C
ja 充電器 USB-C 30W
th สายชาร์จเร็ว Type C 1 เมตร
hi 65 वाट टाइप सी चार्जर

# electronics.mains
en Hair Straightener Ceramic Plates; Soldering Station 60 W; 6-Outlet Surge Protector Power Strip; Gaming Monitor 27 inch 165 Hz
ru Удлинитель сетевой 5 м с заземлением; Перфоратор SDS-plus 800 Вт; Паяльник 60 Вт с регулировкой
es Regleta 6 tomas con interruptor
de Steckdosenleiste 6-fach
vi Ổ cắm điện đa năng 3m
ar وصلة كهرباء 4 مخارج 3 متر

# electronics.power-bank
en 20000mAh Portable Charger PD 22.5W
ru Пауэрбанк 30000 мАч с фонариком
id Powerbank 20000mAh fast charging

# electronics.radio
en Smart Plug WiFi 4 Pack; Wireless Doorbell Camera 2K; GPS Dog Collar Tracker; Baby Monitor with Camera 5 inch
ru Наушники полноразмерные с микрофоном Bluetooth; Видеорегистратор с Wi-Fi и GPS; Умная колонка с часами; Рация портативная комплект 2 шт
es Audífonos inalámbricos Bluetooth
pt Fone de ouvido sem fio TWS
zh 骨传导耳机蓝牙
ko 무선 이어폰 노이즈캔슬링
th หูฟังไร้สาย TWS บลูทูธ 5.3
vi Đồng hồ thông minh nghe gọi
id TWS bluetooth 5.3 bass
tr Bluetooth kulaklık kablosuz
sv Trådlösa hörlurar brusreducering
ar كاميرا مراقبة واي فاي خارجية

# food.alcohol
en Gin Botanical Small Batch 70 cl
ru Коньяк армянский пять звёзд 0,5 л
es Mezcal artesanal espadín 750 ml
ja 純米大吟醸 720ml

# food.animal-origin
en Bonito Flakes Katsuobushi 100 g Bag; Goat Milk Powder Full Cream 450 g Tin; Smoked Trout Fillets 2 x 125 g Chilled; Ghee Clarified Butter Grass Fed 16 oz Jar
ru Икра лососёвая зернистая 140 г; Сыр пармезан выдержанный 200 г; Молоко сухое цельное 500 г
es Queso fresco de cabra 250 g
fr Comté affiné 18 mois 250 g
it Bottarga di muggine 80 g
de Räucherlachs Scheiben 200 g
zh 干贝瑶柱元贝 100g; 咸鸭蛋流油 20枚
ja ちりめんじゃこ 国産 500g
ko 반건조 오징어 10마리
th ปลาสลิดแดดเดียว 500 กรัม
tr Ezine beyaz peynir 600 gr
pl Twaróg półtłusty 250 g
nl Geitenkaas oud 250 gram
ar حليب مجفف كامل الدسم 2.5 كجم

# food.beverages
en Elderflower Pressé 750 ml; Coconut Water 330 ml x 12; Electrolyte Drink Powder Sachets Lemon 20
ru Квас хлебный живой 1,5 л; Сок гранатовый прямого отжима 1 л
es Horchata de chufa 1 L; Agua de jamaica concentrado 700 ml
fr Sirop de grenadine 70 cl
it Chinotto bibita 6x250 ml
pt Guaraná em lata 350 ml
de Apfelschorle 6 x 1,5 L
zh 酸梅汤浓缩汁 1L
ko 식혜 1.5L 6병
ar شراب توت مركز 710 مل

# food.canned
en Jackfruit in Brine 565 g Tin; Kalamata Olives Pitted 300 g Jar; Sardines in Olive Oil 120 g x 10
ru Огурцы маринованные корнишоны 680 г; Горошек зелёный консервированный 400 г
es Mejillones en escabeche lata 111 g
fr Cassoulet au confit de canard 840 g
de Rotkohl im Glas 720 g
zh 黄桃罐头玻璃瓶 460g; 涪陵榨菜丝 80g*10
ja さば缶 水煮 24缶
ko 골뱅이 통조림 400g
pl Ogórki kiszone 900 g
ar فول مدمس بالكمون 400 جم

# food.coffee-cocoa
en Drip Bag Coffee Ethiopia Yirgacheffe 10 pcs; Ceremonial Cacao Paste Block 454 g
ru Цикорий растворимый с женьшенем 100 г
es Café soluble descafeinado 200 g
pt Café em grãos torra média 1 kg
zh 云南小粒咖啡豆 454g
vi Cà phê rang mộc Robusta 1kg

# food.confectionery
en Turkish Delight Rose and Pistachio Gift Box 400 g; Salted Caramel Fudge Slab 150 g; Freeze Dried Candy Skittle Style 4 oz; Lotus Biscuit Spread Crunchy 380 g
ru Пастила яблочная без сахара 200 г; Халва подсолнечная с арахисом 350 г; Чурчхела виноградная с фундуком; Зефир ванильный в шоколаде 250 г
es Turrón de Jijona calidad suprema 250 g; Mazapán de cacahuate 30 piezas; Dulce de leche repostero 400 g
fr Calissons d'Aix 250 g; Pâtes de fruits assortiment 300 g
it Torrone alle mandorle 200 g; Panettone artigianale 1 kg
pt Paçoca rolha 1 kg; Goiabada cascão 600 g
de Lebkuchen Herzen gefüllt 500 g; Lakritz Schnecken 1 kg
zh 驴打滚糯米糕点 400g; 冻干草莓脆巧克力 80g
ja 芋けんぴ 300g
ko 약과 선물세트 1kg
id Dodol garut aneka rasa 500 gr
tr Cevizli sucuk köme 500 gr
pl Ptasie mleczko waniliowe 380 g; Krówki mleczne 1 kg
nl Zoute drop griotten 1 kg
sv Saltlakrits mix 500 g
ar معمول بالتمر 24 حبة; حلاوة طحينية بالفستق 400 جم

# food.dried-fruit
en Medjool Dates Pitted 1 kg; Freeze Dried Mango Chunks 50 g
ru Курага джумбо 1 кг; Изюм светлый золотой 500 г
zh 新疆无花果干 500g
vi Mít sấy giòn Vinamit 250g
ar تين مجفف تركي 500 جرام

# food.dry-groceries
en Shirataki Konjac Noodles 200 g x 6; Red Split Lentils 2 kg; Dried Porcini Mushrooms 50 g; Teff Flour Brown 1 kg; Nori Sushi Sheets 50 Sheets Gold Grade; Overnight Oats Mix Chia Berry 500 g
ru Булгур крупа 800 г; Хлопья овсяные геркулес 1 кг; Лисички сушёные 50 г; Ламинария сушёная шинкованная 100 г
es Garbanzos pedrosillanos 1 kg; Harina de maíz nixtamalizado 1 kg; Hongos shiitake deshidratados 40 g
fr Lentilles vertes du Puy 500 g
it Farro perlato 500 g
pt Farofa pronta temperada 400 g
de Buchweizenmehl 1 kg
zh 东北黑木耳干货 250g; 螺蛳粉柳州 300g*5; 五常大米 5kg 稻花香
ja 十割そば 乾麺 200g×5
ko 잡곡 15곡 2kg
vi Miến dong Bắc Kạn 500g
id Beras merah organik 2 kg
tr Siyez bulguru taş değirmen 1 kg
pl Kasza gryczana prażona 1 kg
ar مكرونة إسباغيتي 400 جم

# food.honey
en Leatherwood Honey Tasmania 400 g; Bee Pollen Granules 250 g
ru Мёд подсолнечниковый крем 500 г
pl Miód spadziowy 1 kg

# food.infant
en Organic Baby Porridge Oat 6m+ 250 g
ru Пюре детское кабачок с 4 месяцев 80 г
es Papilla multicereales 6 meses 500 g
zh 宝宝辅食米粉高铁 225g

# food.meat
en Venison Jerky Sticks Smoked Original 1 oz, 24 Count; Duck Confit Legs Vacuum Packed 800 g
ru Тушёнка говяжья высший сорт 338 г
es Fuet extra espetec 150 g; Cecina de León loncheada 100 g
fr Saucisson sec artisanal 200 g
it Coppa stagionata 400 g
pt Carne de sol dessalgada 500 g
de Landjäger geräuchert 10 Stück
zh 手撕风干牛肉内蒙特产 250g; 金华火腿片真空装 200g
ja 馬刺し 赤身 300g 冷凍
ko 한우 육포 60g 5봉
th หมูฝอยทิพย์ 200 กรัม
vi Bò khô sợi Đà Nẵng 200g
tr Dana kangal sucuk 500 gr
pl Kabanosy z indyka 120 g
sv Torkat renkött skivat 100 g

# food.nuts
en Pili Nuts Sprouted Himalayan Salt 5 oz; Blanched Almond Slivers 500 g
ru Миндаль сырой очищенный 1 кг; Ядро абрикосовой косточки 300 г
zh 临安手剥山核桃 250g
ko 볶음땅콩 1kg 국산

# food.snacks
en Prawn Crackers Ready to Eat 60 g x 12; Seaweed Tempura Chips Spicy 40 g; Plantain Chips Lightly Salted 8 Bags; Rice Cakes Lightly Salted 100 g
ru Гренки ржаные с чесноком 100 г; Кукурузные палочки детские 200 г
es Totopos de maíz horneados 180 g
fr Biscuits apéritif olives 100 g
de Salzbrezeln 300 g
zh 虾条膨化食品 40g*10
ja 柿の種 わさび味 200g
ko 누룽지칩 오리지널 50g
vi Bánh tráng trộn Tây Ninh 200g
id Keripik tempe sagu 250 gr; Kerepek ubi pedas 300g
hi बीकानेरी भुजिया 400 ग्राम

# food.spices-sauces
en Gochujang Korean Chili Paste 500 g; Everything Bagel Seasoning 4.2 oz; Truffle Hot Sauce 6 fl oz; Cold Pressed Avocado Oil 500 ml
ru Аджика абхазская острая 200 г; Хмели-сунели приправа 50 г; Масло льняное холодного отжима 250 мл; Уксус яблочный натуральный 500 мл
es Pimentón de la Vera ahumado 75 g; Mole poblano en pasta 500 g; Salsa macha artesanal 240 ml
fr Moutarde à l'ancienne 370 g; Ras el hanout 60 g
it Pesto alla genovese 190 g
pt Azeite de dendê 200 ml
de Currywurst Sauce 500 ml
zh 老干妈风味豆豉油制辣椒 280g; 火锅底料牛油麻辣 500g
ja 柚子ポン酢 360ml
ko 멸치액젓 1kg
th น้ำพริกนรกกุ้ง 100 กรัม
vi Nước mắm cá cơm 40 độ đạm 500ml
id Sambal bawang botol 200 ml; Serbuk kari daging 250g
tr Acı biber salçası ev yapımı 1 kg
pl Olej rzepakowy tłoczony na zimno 500 ml
ar صلصة حارة بالثوم 330 مل

# food.supplement
en Ashwagandha KSM-66 Capsules 90; Electrolyte Magnesium Gummies 60; Pre Workout Powder Blue Raspberry 30 Servings
ru Магний B6 форте таблетки 60 шт; Омега-3 капсулы 90 шт
es Espirulina comprimidos 180
fr Gélules curcuma pipérine 120
pt Creatina monohidratada 300 g
de Zink Tabletten 365 Stück
zh 蛋白粉乳清 2kg 巧克力味
ja 青汁 粉末 60包
ko 밀크씨슬 60정

# food.tea
ru Иван-чай ферментированный листовой 100 г; Чай пуэр шу прессованный 357 г
es Infusión manzanilla con anís 25 sobres
zh 正山小种红茶 250g 罐装; 陈皮普洱小青柑 250g
ja ほうじ茶 ティーバッグ 50個
ko 보이차 숙차 357g
vi Trà đào cam sả túi lọc 25 gói
tr Rize siyah çay 1 kg

# footwear
en Men's Waterproof Hiking Boots; Sheepskin Ugg Slippers Women; Ballet Flats Black Size 6
ru Угги женские натуральные; Кеды мужские белые 43
es Alpargatas esparto mujer; Huaraches de piel hombre
de Hausschuhe Filz Damen
zh 老北京布鞋男
ko 털슬리퍼 여성 240
th รองเท้าแตะหูหนีบ ผู้ชาย
vi Dép bánh mì nữ đế cao
id Sandal gunung pria; Kasut sekolah putih lelaki
ar نعال شرقي رجالي جلد

# furniture
en Ergonomic Mesh Office Chair; Nesting Coffee Tables Set of 2; Memory Foam Mattress Topper Double; Bean Bag Chair Adult
ru Комод 4 ящика белый ЛДСП; Табурет складной деревянный
es Zapatero estrecho 3 puertas
zh 懒人沙发单人
ja 座椅子 リクライニング
ko 좌식의자 등받이
id Rak buku kayu 4 tingkat
pl Regał na książki sosnowy
nl Eikenhouten salontafel rond 80 cm
sv Skrivbord höj och sänkbart vitt

# general.media
en Ceramic Glazing Handbook Hardcover; Botanical Art Print Mushrooms A3 Unframed
ru Раскраска антистресс для взрослых
es Novela romántica tapa blanda
ar رواية عربية غلاف ورقي

# general.other
en Yoga Mat 6 mm Non Slip; Phone Grip Ring Stand; Watercolour Paper Pad A4 300 gsm; Dog Raincoat Yellow Medium; Cat Scratching Post Sisal; Garden Hose 30 m Expandable; Adhesive Wall Hooks 10 Pack; Shower Head High Pressure Chrome; Camping Tent 4 Person
ru Чехол силиконовый для смартфона; Ошейник для собак нейлон; Палатка туристическая 3-местная; Форма для мыла силиконовая; Наклейки на стену декоративные мишки; Брелок «Пельмень» полимерная глина; Запасной ремешок для часов кожа 22 мм
es Funda para iPad 10
pt Capinha para celular Samsung
de Wäscheständer ausklappbar
zh 手机支架桌面懒人
ja スマホリング 落下防止; 御朱印帳 和柄 さくらもち
ko 그립톡 맥세이프 떡볶이
th เคสมือถือลายเสือ iPhone
vi Ốp lưng iPhone hình trái bơ
id Casing HP motif kopi; Gantungan kunci bentuk donat
tr Telefon kılıfı lale desenli; Seramik nazar boncuğu duvar süsü; Boş cam kavanoz etiketi 50 adet
pl Etui silikonowe Samsung wzór lody
nl Sleutelhanger in de vorm van een klomp
sv Mobilskal med blåbärsmotiv
ar ملصق سيارة على شكل صقر; كفر آيفون 15 برسمة قهوة; ميدالية مفاتيح على شكل دلة
hi बच्चों के लिए स्कूल नोटबुक 6 पैक

# jewellery
en Moissanite Stud Earrings 925 Silver; Automatic Dive Watch 200 m Sapphire; Beaded Anklet Turquoise
ru Пусеты серебряные 925 с фианитом; Часы наручные механические мужские
es Pulsera plata de ley 925
zh 和田玉手镯
ko 진주 귀걸이 14k
tr 925 ayar gümüş yüzük erkek
ar سبحة عقيق يماني 33 حبة

# kitchen.food-contact
en Cast Iron Dutch Oven 5 Qt; Silicone Baking Mats Set of 2; Reusable Beeswax Food Wraps 3 Pack; Pour Over Coffee Dripper Glass; Bento Box Kids 4 Compartments; Bamboo Cutlery Travel Set
ru Сковорода чугунная 26 см; Казан узбекский 12 л; Френч-пресс стеклянный 600 мл; Ланч-бокс с отделениями; Пиалы керамические набор 6 шт; Банка для мёда с дозатором
es Comal de hierro fundido 28 cm; Cafetera italiana 6 tazas; Molcajete piedra volcánica
fr Cocotte en fonte 24 cm; Bol à soupe grès 50 cl
it Moka 3 tazze alluminio
pt Garrafa térmica 1 L inox; Cuia de chimarrão
de Brotbackform Gusseisen; Schneidebrett Bambus 3er Set
zh 砂锅煲汤家用 5L; 玻璃饭盒微波炉加热
ja 卵焼き器 IH対応; 弁当箱 二段 曲げわっぱ
ko 뚝배기 2호; 도시락통 보온
th แก้วเก็บเย็น 900 มล. สแตนเลส
vi Bộ nồi inox 3 đáy 5 món; Bình giữ nhiệt inox 500ml
id Wajan anti lengket granit 28 cm; Bekas makanan kedap udara 3 pcs
tr Bakır cezve el dövmesi; Porselen kahve fincan takımı 12 parça
pl Patelnia granitowa 28 cm; Kubek ceramiczny z nadrukiem kota
nl Roestvrijstalen steelpan 18 cm
sv Stekpanna gjutjärn 28 cm
ar مج سيراميك مطبوع عليه قطة; قدر ضغط 8 لتر ستانلس
hi पीतल की पूजा थाली सेट

# knives
en Santoku Knife Damascus 7 inch; Folding Pocket Knife Wood Handle; Safety Razor Blades 100 Pack
ru Нож пчак узбекский ручной работы; Нож туристический складной
es Cuchillo jamonero 25 cm
fr Couteau de poche Laguiole
de Brotmesser Wellenschliff 20 cm
zh 菜刀不锈钢切片
ja 出刃包丁 165mm
ko 식도 주방칼 20cm
ar طقم سكاكين 6 قطع مع حامل

# leather.bags
en Canvas Tote Bag with Zip; RFID Card Holder Slim Leather; Hard Shell Carry-On Suitcase 22 inch
ru Клатч женский вечерний; Барсетка мужская кожаная; Чемодан на колёсах S
es Bandolera piel hombre
it Zaino porta PC 15,6
zh 双肩包大容量旅行
th กระเป๋าสะพายข้าง หนังแท้
vi Ví da bò nam nhỏ gọn
id Tas selempang pria kulit; Beg galas komputer riba
tr Deri kartlık cüzdan erkek
nl Leren schoudertas dames cognac
ar حقيبة سفر كبيرة 28 بوصة

# lighting.led
en Solar String Lights Outdoor 100 LED; Himalayan Salt Lamp Dimmable; Filament Bulb E27 4 W 6 Pack
ru Бра настенное лофт; Гирлянда-штора 3х2 м; Прожектор светодиодный 50 Вт
es Lámpara de pie arco salón
pt Luminária pendente E27
ja シーリングライト 6畳
ar شريط إضاءة ليد 5 متر RGB

# medical.device
en TENS Unit Muscle Stimulator with 8 Pads; Lancets 30G Sterile 200 Count; Pulse Oximeter Fingertip with Lanyard; Compression Stockings 20-30 mmHg; CPAP Mask Nasal Medium; Silver Foam Dressing 10 x 10 cm 5 pcs; Hearing Amplifier Rechargeable Pair; Knee Brace Hinged Adjustable
ru Тонометр автоматический на плечо; Бандаж на коленный сустав; Компрессионные чулки 2 класс
es Tensiómetro digital de brazo; Rodillera ortopédica articulada
ja パルスオキシメーター 家庭用
ko 발목 보호대 의료용
vi Máy đo huyết áp bắp tay

# mobility.e-ride
en Electric Scooter Adult 350 W 25 km/h; E-Bike 500W Fat Tire 48V
ru Электросамокат складной 350 Вт
es Patinete eléctrico 25 km/h

# optics.laser
en Cross Line Laser Level Green

# pesticides
en Slug Pellets Organic 1 kg; Ant Bait Stations 12 Count
ru Гербицид от сорняков 100 мл; Ловушка для тараканов с приманкой

# pet.food
en Freeze Dried Salmon Cat Treats 3 oz; Yak Cheese Dog Chews 3 Pack; Tropical Fish Flakes 200 g
ru Лакомство для собак бычий корень; Корм влажный для кошек пауч 85 г
es Pienso perro adulto salmón 12 kg
fr Croquettes chat stérilisé 10 kg
zh 猫条鸡肉味 15g*20
ja 犬用 ささみジャーキー 200g
ko 강아지 개껌 30개
th อาหารเม็ดแมว 1.2 กก.
vi Pate mèo vị cá ngừ 80g
id Makanan kucing kering 7 kg
nl Graanvrije kattenbrokken zalm 2 kg
ar طعام كلاب معلب لحم 400 جم

# plants.seeds-live
en Chilli Seeds Carolina Reaper 20 Seeds; Bare Root Strawberry Plants 25; Air Plants Tillandsia Pack of 5
ru Семена томата Бычье сердце 20 шт; Луковицы тюльпанов микс 10 шт
es Semillas de albahaca huerto
zh 多肉植物组合盆栽
ja 枝豆の種 50粒
ko 상추 씨앗 5g
th เมล็ดพันธุ์มะเขือเทศเชอรี่
vi Hạt giống rau muống 50g
ar بذور ريحان للزراعة المنزلية

# ppe.helmets
en Kids Bike Helmet Ages 5-8 Dinosaur; Climbing Helmet Adjustable White; Equestrian Riding Hat Black 58 cm
ru Каска строительная защитная белая; Шлем велосипедный детский
es Casco integral moto talla M
vi Mũ bảo hiểm nửa đầu người lớn
id Topi keledar SIRIM full face

# ppe.masks
en FFP2 Disposable Respirator Masks 40 pcs
ru Респиратор FFP3 с клапаном 10 шт
es Cubrebocas KN95 negro 50 piezas
ar كمامة قماش أطفال

# ppe.other
en Ear Defenders for Adults SNR 30 dB; Polarised Fishing Sunglasses Men; Welding Goggles Shade 5; Kayak Buoyancy Aid 50N Adult; Safety Harness Fall Arrest Kit
ru Очки солнцезащитные поляризационные; Жилет спасательный детский 30 кг; Краги сварщика спилковые
es Gafas de sol polarizadas mujer
zh 护目镜防雾防尘
pl Rękawice robocze nitrylowe 12 par
sv Reflexväst barn och vuxen gul
ar قفازات عمل جلد مقاومة للحرارة

# textiles.apparel
en Merino Base Layer Top Women M; Men's Cargo Shorts Khaki 34; Maternity Nursing Bra Seamless; Silk Kimono Robe Floral; Wool Flat Cap Herringbone
ru Худи оверсайз с начёсом женское; Термобельё мужское комплект; Колготки 40 ден чёрные; Платок павлопосадский шерстяной; Фартук с принтом «Борщ»
es Sudadera con capucha hombre gris; Calcetines térmicos lana mujer
it Pigiama uomo cotone lungo
zh 女士羊绒衫圆领
vi Áo khoác gió nam 2 lớp
id Gamis wanita polos busui; Tudung bawal cotton bidang 45
ar حجاب شيفون سادة
hi पुरुषों की ऊनी स्वेटर

# textiles.home
en Weighted Blanket 15 lbs Queen; Jute Rug Round 120 cm; Waffle Tea Towels Set of 4; Blackout Eyelet Curtains 66x72; Shower Curtain Fabric Leaf Print
ru Плед из овечьей шерсти 150х200; Наматрасник непромокаемый 160х200; Полотенце банное махровое 70х140; Скатерть льняная 150х180
es Funda nórdica algodón 150; Cobija borrega matrimonial
fr Housse de couette lin 240x220
pt Jogo de cama casal 4 peças
de Tischläufer Leinen 40x150
zh 乳胶枕泰国天然
ja い草 ラグ 180×240
ko 극세사 담요 더블
th ผ้าขนหนูเช็ดผม 3 ผืน
vi Gối ôm hình bắp ngô nhồi bông
id Sprei katun motif daun 180x200; Cadar katil king 4 dalam 1
tr Çift kişilik nevresim takımı pamuk; Pamuklu peştemal 100x180
pl Pościel flanelowa 160x200; Poduszka w kształcie pączka 40 cm
nl Dekbedovertrek katoen 200x220
sv Badlakan frotté 90x150
ar ستائر تعتيم 2 قطعة

# tobacco
en Disposable Vape 600 Puffs Watermelon

# toys.electronic
en RC Monster Truck 1:16 4WD 2.4GHz; Kids Karaoke Microphone Bluetooth Pink
ru Машинка на радиоуправлении дрифт 1:16; Интерактивная собака-робот на пульте
es Carro a control remoto todoterreno
zh 遥控挖掘机玩具

# toys.general
en Magnetic Building Tiles 60 Pieces; Wooden Shape Sorter Cube Toddler; Jigsaw Puzzle 1000 Pieces Lighthouse; Slime Kit for Girls 24 Pack; Marble Run Track 150 pcs; Kids Tool Set Pretend Play Workbench; Stuffed Axolotl Plush 12 inch; Fidget Spinner Metal Cube
ru Сортер деревянный геометрические фигуры 1+; Мягкая игрушка капибара 40 см; Настольная игра для компании 18+
es Rompecabezas 500 piezas paisaje; Cocinita de madera infantil 3 años
fr Doudou lapin naissance; Puzzle bois encastrement 2 ans
pt Quebra-cabeça 100 peças
de Steckpuzzle Holz Tiere ab 1 Jahr; Kaufladen Zubehör Holz Obst
zh 儿童磁力片 100片
ja 積み木 ひのき 50ピース 3歳
ko 자석블록 100피스
th ของเล่นไม้เสริมพัฒนาการ 1 ขวบ
vi Bộ xếp hình nam châm cho bé 3 tuổi
id Mainan balok kayu susun anak 2 tahun
tr Ahşap eğitici puzzle 3 yaş
pl Klocki konstrukcyjne drewniane 100 el.
sv Gosedjur älg 30 cm
ar بازل خشب حيوانات 2 سنوات; دمية محشوة على شكل جمل

# wood.products
en Driftwood Branch for Aquarium
`;
