import type { Class } from './cells.ts';

/** Numbers without a unit in whole titles of many kinds of goods, and numbers that number, size or shade. */
export const bare: Readonly<Record<string, Class>> = {
  bare: {
    rule: 'unit-missing',
    cells: {
      en: [
        `Raw Wildflower Honey 500, Glass Jar;
Olive Oil Extra Virgin 750, Cold Pressed;
Shampoo for Dry Hair 400, Argan Oil;
Laundry Detergent Liquid 1500, Lavender;
Extension Cord 25, Outdoor, 3 Outlets;
Garden Hose 30 with Spray Gun;
Hosepipe Reel 20, Wall Mounted;
Dumbbell Pair 20, Rubber Coated;
Cast Iron Kettlebell 16, Black;
Cordless Drill 18, 2 Batteries;
LED Bulb 9, Warm White, E26;
Fast Charger 65, USB-C, White;
Power Bank 10000, Slim, Black;
Portable SSD 512, USB-C;
MicroSD Card 128 with Adapter;
USB Flash Drive 64, Metal;
Vitamin C 1000, 90 Tablets;
Fish Oil 1200, 180 Softgels;
Magnesium Glycinate 400, 120 Capsules;
Electric Kettle 1.7, Stainless Steel;
Air Fryer 5.5, Digital, Black;
Rice Cooker 1.8, Nonstick;
Stainless Steel Stock Pot 12 with Lid;
Nonstick Frying Pan 28, Induction;
Hiking Backpack 40, Waterproof, Green;
Carry-On Suitcase 20, Hard Shell;
Cooler Box 25, Blue;
Dry Bag 20, Yellow;
Dog Food Chicken 15, Adult;
Cat Litter Clumping 10, Unscented;
Basmati Rice 5, Aged;
Ground Coffee Dark Roast 250, Arabica;
Protein Powder Chocolate 900, Whey;
Hand Cream 75, Shea Butter;
Face Serum 30, Hyaluronic Acid;
Eau de Parfum 50, Floral;
Essential Oil Lavender 10, Pure;
Soy Candle 200, Vanilla;
Space Heater 1500, Ceramic;
Hair Dryer 2000, Ionic;
Solar Panel 100, Monocrystalline;
Work Light 3000, Rechargeable;
Flashlight 1000, Rechargeable;
LED Strip Lights 10, RGB, Remote;
String Lights 20, Warm White, Outdoor;
HDMI Cable 3, 4K, Black;
USB-C Charging Cable 2, Braided;
Step Ladder 150, Aluminium;
Curtain Rod 120, Black;
Round Rug 160, Beige;
Area Rug 160 x 230, Beige;
Pillow Case 50x75, Cotton;
Blackout Curtains 140 x 240, Grey;
Tarp 3 x 4, Waterproof, Green;
Storage Box 40 x 30 x 25, Clear;
Shipping Boxes 12 x 9 x 4, 25 Pack;
Picture Frame 30 x 40, Oak;
Wall Mirror 60 x 90, Black;
Memory Foam Mattress 90 x 200, Medium Firm;
Bookshelf Oak, Height 180, 5 Tier;
Desk White, Width 120, Depth 60;
Plant Pot Diameter 20, Terracotta;
Plant Pot 20, Terracotta, Saucer;
Water Bottle Capacity 750, Steel;
Trash Can 50, Step, Steel;
Aquarium Tank 60, Glass;
Aquarium Heater 200, Submersible;
Paint Interior White 2.5, Matt;
Potting Soil 20, Organic;
Motor Oil 5W-30 Synthetic 5, Jug;
Stainless Steel Chain Necklace 45, Silver;
Tow Rope 5, Hooks;
Yoga Mat Thickness 6, Non-Slip;
Yoga Mat 183 x 61, Non-Slip`,
        `Climbing Rope 40, 10 mm, Orange;
Levi's 501 Original Fit Jeans, Blue, 32W x 34L;
Canon EOS 600D Strap, Black;
WD-40 Spray 400 ml;
Samsung Galaxy Watch 6, Black;
Xiaomi Smart Band 8, Black;
Nintendo Switch 2 Case, Red;
Case for Pixel 8, Clear;
Pampers Size 4, 120 Diapers;
Fahrenheit 451, Ray Bradbury;
Catch 22, Joseph Heller;
Area 51 Poster, Framed;
Route 66 Sign, Tin, 30 x 20 cm;
Lego Set 42100, 4108 Pieces;
Uno Card Game, 112 Cards;
Nivea Sun Factor 50, 200 ml;
Hair Colour 5, Light Brown;
Hair Dye Shade 60, Auburn;
Lipstick 24, Rosewood;
Foundation 120, Ivory;
Nail Polish 305, Coral;
Concealer 20, Sand;
Mascara 01, Black;
Ring Size 7, Silver;
Sterling Silver Ring 52, Zirconia;
Running Shoes 42, White;
Kids T-Shirt 128, Red;
Baby Bodysuit 62, Organic Cotton;
Bra 75B, Black;
Jeans 32, Slim, Blue;
Embroidery Floss 310, Black;
Crochet Hook Size 5, Aluminium;
Sandpaper Grit 120, 10 Sheets;
Bearing 6204, 2 Pieces;
Brush No. 12, Synthetic;
Guitar Strings 10-46, Nickel;
Tattoo Needles 1207RL, 50 Pack;
Toner Cartridge 305, Black;
HP 903 Ink Cartridge, Cyan;
Ink Cartridge 903, Cyan;
Board Game Catan 5-6 Players;
Formula 1 Cap, Red;
Chanel No 5, 50 ml;
Vitamin B12 1000 mcg, 60 Tablets;
Omega 3, 6, 9 Softgels, 90 Count;
Chair Model 24, Beech;
Bosch Serie 4, Dishwasher;
Philips 3200 Series Coffee Machine;
Karcher K 5 Pressure Washer;
Makita 18 V LXT Drill;
Model Train 1:87, Steam Engine;
Bathroom Sign 404, Acrylic;
Happy 60 Birthday Mug, White, 11 oz;
iPad 10, Keyboard Case;
Windows 11, Home, Key;
Dress Size 38, Green;
Ford Focus Mk3 Mats, Set of 4;
Notebook A5, 120 Pages;
Playing Cards 808, Bicycle;
Extension Lead 4 Way 2 m, White;
Bread Flour 5 Ingredients Mix 500 g;
Rice Paper Wrappers 22 cm, 5 Packs`,
      ],
      de: [
        `Waldhonig 500, im Glas;
Olivenöl nativ extra 750, kaltgepresst;
Gartenschlauch 20, mit Brause;
Verlängerungskabel 10, schwarz, außen;
Akkuschrauber 18, 2 Akkus, Koffer;
Bratpfanne 28, beschichtet, Induktion;
Wasserkocher 1,7, Edelstahl;
Kurzhantel 10, Gusseisen;
Wanderrucksack 35, wasserdicht;
LED Lampe 9, E27, warmweiß;
Lichterkette 10, warmweiß, außen;
Teppich rund 120, grau;
Spannbettlaken 140x200, grau;
Kopfkissen 80x80, Daunen;
Umzugskarton 60 x 40 x 40, 10 Stück;
Duschgel 250, Lavendel;
Gesichtscreme 50, trockene Haut;
Katzenstreu 10, klumpend;
Hundefutter 12, Lamm und Reis;
Blumenerde 40, torffrei;
Wandfarbe weiß 10, matt;
Regal Eiche, Höhe 180, 5 Böden;
Ladegerät 65, USB-C;
Kochtopf 24, Edelstahl, mit Deckel;
Vase Keramik 25, weiß;
Mülleimer 30, Edelstahl;
Kühlbox 24, elektrisch`,
        `Haarfarbe 7.0, Mittelblond;
Größe 42, Damen Sneaker, weiß;
Lippenstift 24, Rosenholz;
Druckerpatrone 305, Schwarz;
Jeans 34, blau;
Sandale 38, Leder, braun;
Kinderjacke 116, rot;
Steckdosenleiste 6 fach, 1,5 m;
Blumenerde für 20 Pflanzen, 40 l`,
      ],
      fr: [
        `Miel de fleurs 500, pot en verre;
Tuyau d'arrosage 25, avec pistolet;
Rallonge électrique 10, noire;
Poêle antiadhésive 28, induction;
Bouilloire électrique 1,7, inox;
Haltère 10, fonte, noir;
Sac à dos randonnée 40, imperméable;
Perceuse visseuse 18, 2 batteries;
Batterie externe 20000, USB-C;
Ampoule LED 9, E27, blanc chaud;
Guirlande lumineuse 10, extérieur;
Tapis rond 120, gris;
Drap housse 140x190, blanc;
Crème hydratante 50, peau sèche;
Gel douche 400, lavande;
Café moulu 250, arabica;
Litière pour chat 10, agglomérante;
Croquettes pour chien 15, poulet;
Glacière 25, bleue;
Poubelle à pédale 30, inox;
Marmite inox 10, avec couvercle;
Chaîne en argent 50, maille forçat;
Étagère bois, hauteur 180, 5 niveaux;
Peinture murale blanche 10, mate`,
        `Vernis à ongles 305, corail;
Chaussures de course 42, blanc;
Robe 38, verte;
Peigne N° 12, noir;
Cartouche encre 305, noir;
Fond de teint 120, ivoire`,
      ],
      es: [
        `Miel de romero 500, tarro de cristal;
Aceite de oliva virgen extra 750;
Manguera de jardín 25, con pistola;
Alargador eléctrico 10, negro;
Sartén antiadherente 28, inducción;
Hervidor eléctrico 1,7, acero;
Mancuerna 10, hierro fundido;
Mochila de senderismo 40, impermeable;
Taladro inalámbrico 18, 2 baterías;
Bombilla LED 9, E27, luz cálida;
Alfombra redonda 120, gris;
Sábana bajera 150x200, blanca;
Crema facial 50, piel seca;
Gel de ducha 750, avena;
Champú anticaspa 400, menta;
Nevera portátil 25, azul;
Arena para gatos 10, aglomerante;
Pienso para perros 15, pollo;
Cubo de basura 30, pedal;
Olla a presión 6, acero;
Cadena de plata 50, eslabón cubano;
Pintura plástica blanca 15, mate;
Termo Acero 1, Tapón Cebador, Negro;
Manguera De Jardín 15, Reforzada, Verde;
Café Molido 500, Tostión Media`,
        `Zapatillas deportivas 42, blancas;
Esmalte de uñas 305, coral;
Tinte de pelo 7, rubio;
Cartucho de tinta 305, negro`,
      ],
      it: [
        `Miele di acacia 500, vasetto vetro;
Tubo da giardino 25, con pistola;
Prolunga elettrica 10, nera;
Padella antiaderente 28, induzione;
Bollitore elettrico 1,7, acciaio;
Manubrio 10, ghisa;
Zaino trekking 40, impermeabile;
Trapano avvitatore 18, 2 batterie;
Lampadina LED 9, E27, luce calda;
Tappeto rotondo 120, grigio;
Lenzuolo con angoli 90x200, bianco;
Crema viso 50, pelle secca;
Bagnoschiuma 500, lavanda;
Caffè macinato 250, arabica;
Lettiera gatto 10, agglomerante;
Crocchette cane 12, pollo;
Pattumiera a pedale 30, acciaio;
Pentola inox 24, con coperchio;
Pittura murale bianca 14, lavabile;
Olio extravergine di oliva 750, bottiglia vetro`,
        `Scarpe da corsa 42, bianche;
Smalto per unghie 305, corallo;
Fondotinta 120, avorio`,
      ],
      pt: [
        `Mel silvestre 500, pote de vidro;
Mangueira de jardim 20, com esguicho;
Extensão elétrica 5, branca;
Frigideira antiaderente 24, indução;
Chaleira elétrica 1,8, inox;
Halter emborrachado 5, par;
Mochila de trilha 40, impermeável;
Parafusadeira 12, 2 baterias, maleta;
Lâmpada LED 9, E27, branca;
Tapete redondo 120, cinza;
Lençol com elástico 138x188, branco;
Creme hidratante 200, pele seca;
Shampoo anticaspa 350, menta;
Café torrado moído 500, tradicional;
Ração para cães 15, frango;
Caixa térmica 26, azul;
Panela de pressão 4,5, alumínio;
Tinta acrílica branca 18, fosca;
Corrente de prata 60, elo cubano`,
        `Tênis de corrida 42, branco;
Batom 24, rosa queimado;
Esmalte 305, coral`,
      ],
      pl: [
        `Miód wielokwiatowy 500, słoik;
Wąż ogrodowy 20, z pistoletem;
Przedłużacz bębnowy 25, czarny;
Patelnia nieprzywierająca 28, indukcja;
Czajnik elektryczny 1,7, stalowy;
Hantla żeliwna 10, czarna;
Plecak turystyczny 40, wodoodporny;
Żarówka LED 9, E27, ciepła;
Dywan okrągły 120, szary;
Prześcieradło z gumką 160x200, białe;
Krem do rąk 75, masło shea;
Szampon przeciwłupieżowy 400, mięta;
Kawa mielona 250, arabika;
Żwirek dla kota 10, zbrylający;
Karma dla psa 15, kurczak;
Kosz na śmieci 30, pedałowy;
Garnek stalowy 24, z pokrywką;
Farba ścienna biała 10, matowa;
Ziemia do kwiatów 20, uniwersalna`,
        `Buty do biegania 42, białe;
Farba do włosów 7, blond;
Lakier do paznokci 305, koral`,
      ],
      nl: [
        `Bloemenhoning 500, glazen pot;
Tuinslang 25, met spuitpistool;
Verlengsnoer 10, zwart;
Koekenpan 28, inductie;
Waterkoker 1,7, rvs;
Dumbbell 10, gietijzer;
Wandelrugzak 40, waterdicht;
Accuboormachine 18, 2 accu's;
Vloerkleed rond 120, grijs;
Hoeslaken 140x200, wit;
Gezichtscrème 50, droge huid;
Gemalen koffie 250, arabica;
Kattenbakvulling 10, klontvormend;
Pedaalemmer 30, rvs`,
        `Hardloopschoenen 42, wit;
Nagellak 305, koraal`,
      ],
      ru: [
        `Мёд цветочный 500, стеклянная банка;
Шланг поливочный 25, армированный;
Удлинитель 10, на катушке;
Сковорода антипригарная 28, индукция;
Чайник электрический 1,7, стальной;
Гантель 10, чугун;
Рюкзак туристический 40, водостойкий;
Шуруповёрт аккумуляторный 18, 2 аккумулятора;
Лампочка светодиодная 9, E27, тёплый свет;
Ковёр круглый 120, серый;
Простыня на резинке 160х200, белая;
Крем для рук 75, масло ши;
Шампунь против перхоти 400, мята;
Кофе молотый 250, арабика;
Наполнитель для кошачьего туалета 10, комкующийся;
Корм для собак 15, курица;
Ведро для мусора 30, с педалью;
Кастрюля 5, нержавеющая сталь, с крышкой;
Краска для стен белая 10, матовая;
Грунт для цветов 20, универсальный;
Гирлянда светодиодная 10, тёплая;
Стеллаж дуб, высота 180, 5 полок;
Цепочка серебряная 50, якорная`,
        `Кроссовки мужские 42, белые;
Лак для ногтей 305, коралл;
Краска для волос 7, русый;
Платье женское 48, зелёное;
Помада 24, розовое дерево;
Тональный крем 120, слоновая кость;
Картридж 305, чёрный;
Корм для кошек 10 рыб, пауч 85 г;
Краска для стен, оттенок 5, белая, 2,5 л`,
      ],
      tr: [
        `Bahçe Hortumu 25, Tabancalı;
Uzatma Kablosu 5, Beyaz;
Granit Tava 28, İndüksiyon;
Elektrikli Su Isıtıcı 1,7, Çelik;
Dambıl 10, Kauçuk Kaplı;
Sırt Çantası 40, Su Geçirmez;
Yuvarlak Halı 120, Gri;
Lastikli Çarşaf 160x200, Beyaz;
Yüz Kremi 50, Kuru Ciltler;
Filtre Kahve 250, Öğütülmüş;
Şampuan 400, Argan;
Zeytinyağı Sızma 750, Cam Şişe`,
        `Spor Ayakkabı 42, Beyaz;
Oje 305, Mercan;
Ruj 24, Gül Kurusu`,
      ],
      id: [
        `Madu Hutan 500, Botol Kaca;
Selang Air 20, Elastis;
Kabel Roll 5, 4 Lubang;
Teko Listrik 1,8, Stainless;
Power Bank 10000, Fast Charging;
Karpet Bulat 120, Abu;
Sprei Katun 160x200, Putih;
Kopi Bubuk 250, Arabika Gayo;
Beras Premium 5, Pulen;
Sampo Anti Ketombe 340, Mint`,
        `Sepatu Lari 42, Putih;
Lipstik 24, Rosewood`,
      ],
      vi: [
        `Mật ong hoa rừng 500, hũ thủy tinh;
Ống nước tưới cây 20, kèm vòi;
Chảo chống dính 28, bếp từ;
Ấm siêu tốc 1,8, inox;
Balo du lịch 40, chống nước;
Sạc dự phòng 10000, sạc nhanh;
Thảm tròn 120, xám;
Kem dưỡng da 50, da khô;
Cà phê bột 250, Robusta;
Dầu gội 400, bạc hà`,
        `Giày chạy bộ 42, trắng;
Son môi 24, hồng đất`,
      ],
      th: [
        `น้ำผึ้งดอกไม้ป่า 500 ขวดแก้ว;
สายยางรดน้ำ 20 พร้อมหัวฉีด;
กระทะเคลือบ 28 ใช้กับเตาแม่เหล็กไฟฟ้า;
กาต้มน้ำไฟฟ้า 1.8 สแตนเลส;
เป้เดินป่า 40 กันน้ำ;
พรมกลม 120 สีเทา;
ครีมบำรุงผิว 50 ผิวแห้ง;
กาแฟบด 250 อาราบิก้า;
แชมพู 400 กลิ่นมินต์`,
        `รองเท้าวิ่ง 42 สีขาว;
ลิปสติก 24 สีชมพู`,
      ],
      zh: [
        `野花蜂蜜 500 玻璃瓶装;
花园水管 20 带喷枪;
不粘煎锅 28 电磁炉通用;
电热水壶 1.7 不锈钢;
登山背包 40 防水;
圆形地毯 120 灰色;
床笠 150x200 白色;
面霜 50 干皮适用;
咖啡粉 250 阿拉比卡;
洗发水 400 薄荷;
充电宝 20000 快充 白色;
哑铃 10 包胶;
保温杯 500 不锈钢;
插线板 3 六孔`,
        `跑步鞋 42 白色;
口红 24 玫瑰木;
墨盒 305 黑色`,
      ],
      'zh-Hant': [
        `登山背包 40 防水 黑色;
不沾平底鍋 28 電磁爐可用;
保溫瓶 500 不鏽鋼;
圓形地毯 120 灰色;
洗髮精 400 薄荷`,
        `跑步鞋 42 白色;
口紅 24 玫瑰木`,
      ],
      ja: [
        `はちみつ 500 ガラス瓶;
散水ホース 20 ノズル付き;
フライパン 28 IH対応;
電気ケトル 1.2 ステンレス;
登山リュック 40 防水;
ラグ 円形 120 グレー;
ボックスシーツ 100x200 白;
フェイスクリーム 50 乾燥肌;
コーヒー粉 250 アラビカ;
シャンプー 400 ミント;
ダンベル 10 ラバー;
延長コード 3 4個口`,
        `ランニングシューズ 26.5 白;
口紅 24 ローズ;
インクカートリッジ 305 黒`,
      ],
      ko: [
        `벌꿀 500 유리병;
정원 호스 20 분사기 포함;
프라이팬 28 인덕션;
전기포트 1.7 스테인리스;
등산 배낭 40 방수;
원형 러그 120 그레이;
페이스 크림 50 건성;
원두 커피 250 아라비카;
샴푸 400 민트;
보조배터리 20000 고속충전;
아령 10 고무`,
        `운동화 270 화이트;
립스틱 24 로즈;
잉크 카트리지 305 블랙`,
      ],
    },
  },
};
