/** Food, as sellers write it. How it is read: `names.test.ts`. */
export const food = `
# food.nuts
en Raw Walnut Halves 1kg; Unsalted Cashew Pieces 500g; Blanched Almonds Whole; Pecan Halves Georgia; Roasted Hazelnuts Skinless; Shelled Pistachio Kernels; Macadamia Nuts Dry Roasted; Pumpkin Seeds Hulled Pepitas; Brazil Nuts Raw Bulk; Honey Roasted Peanuts Jar
zh 新疆薄皮核桃2斤; 原味巴旦木500g; 盐焗腰果罐装; 手剥松子东北特产; 碧根果奶油味; 夏威夷果送开口器; 炒花生米五香; 焦糖味瓜子; 南瓜子仁生; 榛子仁熟
ru Грецкий орех очищенный 1 кг; Миндаль жареный солёный; Кешью сырой 500 г; Фундук очищенный; Фисташки неочищенные; Кедровый орех алтайский; Семечки подсолнечные жареные; Арахис в скорлупе; Пекан половинки; Тыквенные семечки очищенные
de Walnusskerne naturbelassen 1kg; Cashewkerne geröstet; Mandeln blanchiert ganz; Haselnusskerne; Pistazien geröstet gesalzen; Paranüsse roh; Macadamianüsse; Kürbiskerne Steiermark; Erdnüsse in der Schale; Pinienkerne 500 g
fr Cerneaux de noix du Périgord 500 g; Amandes décortiquées; Noix de cajou grillées salées; Noisettes entières; Pistaches en coque; Noix de pécan; Pignons de pin; Graines de courge; Cacahuètes grillées à sec; Noix du Brésil crues
es Nueces peladas mitades 1 kg; Almendras crudas con piel; Anacardos tostados sin sal; Avellanas tostadas; Pistachos con cáscara; Nuez de macadamia; Pipas de girasol peladas; Piñones nacionales; Cacahuetes fritos con miel; Nuez pecana en mitades
it Gherigli di noci 500 g; Mandorle sgusciate; Anacardi tostati salati; Nocciole tostate Piemonte IGP; Pistacchi di Bronte sgusciati; Pinoli italiani; Arachidi in guscio; Semi di zucca decorticati; Noci del Brasile; Noci pecan
pt Nozes sem casca 500g; Castanha de caju torrada; Castanha-do-pará crua; Amêndoas cruas 1kg; Avelã sem pele; Pistache torrado e salgado; Macadâmia crua; Amendoim torrado sem pele; Semente de abóbora sem casca; Pinhões descascados
ja 素焼きくるみ 1kg; 生アーモンド 無塩; カシューナッツ ロースト; ピスタチオ 殻付き; マカダミアナッツ 有塩; 松の実 100g; ヘーゼルナッツ 皮なし; 落花生 千葉県産; ピーカンナッツ; かぼちゃの種 むき身
ko 호두살 반태 1kg; 구운아몬드 500g; 캐슈넛 볶음; 피스타치오 무염; 마카다미아 500g; 국산 잣 선물용; 볶음땅콩 1kg; 헤이즐넛 구운; 해바라기씨 볶음; 브라질너트

# food.dried-fruit
en Turkish Dried Apricots Unsulphured; Medjool Dates Pitted; Sultana Raisins 1kg; Dried Cranberries Sweetened; Prunes Pitted; Freeze Dried Strawberries Slices; Goji Berries 250g; Dried Mango Slices No Added Sugar; Dried Figs Smyrna
zh 新疆若羌灰枣5斤; 无核葡萄干; 宁夏枸杞王; 杏干无添加; 芒果干100g; 蓝莓干烘焙; 西梅干去核; 柿饼富平; 冻干草莓脆; 桂圆干肉
ru Курага узбекская 1 кг; Изюм тёмный без косточек; Чернослив без косточки; Финики королевские; Инжир сушёный; Клюква вяленая; Ягоды годжи; Манго сушёное без сахара; Сушёные яблоки кольца; Вишня вяленая
de Datteln Medjool entsteint; Getrocknete Aprikosen ungeschwefelt; Rosinen Sultaninen 1kg; Cranberries getrocknet; Pflaumen getrocknet ohne Stein; Feigen getrocknet; Gojibeeren; Mangostreifen getrocknet; Apfelringe ungezuckert; Gefriergetrocknete Himbeeren
fr Abricots secs dénoyautés; Dattes Deglet Nour; Raisins secs blonds; Pruneaux d'Agen; Figues séchées; Cranberries séchées; Baies de goji; Mangue séchée sans sucre; Bananes séchées; Fraises lyophilisées
es Orejones de albaricoque; Dátiles medjoul; Pasas sultanas sin semilla; Ciruelas pasas sin hueso; Higos secos; Arándanos rojos deshidratados; Bayas de goji; Mango deshidratado; Piña deshidratada sin azúcar; Fresas liofilizadas
it Albicocche secche denocciolate; Datteri medjool; Uvetta sultanina; Prugne secche snocciolate; Fichi secchi di Calabria; Mirtilli rossi essiccati; Bacche di goji; Mango disidratato; Mele essiccate a rondelle; Fragole liofilizzate
pt Damasco seco turco; Tâmaras sem caroço; Uva passa preta; Ameixa seca sem caroço; Figo seco; Cranberry desidratado; Goji berry 200g; Manga desidratada; Banana passa orgânica; Morango liofilizado
ja ドライマンゴー 無糖; デーツ 種抜き; レーズン 1kg; プルーン 種なし; ドライいちじく; クランベリー ドライ; クコの実 無添加; 干し柿 あんぽ柿; ドライアプリコット; 乾燥なつめ
ko 건자두 씨없는; 건포도 1kg; 건망고 슬라이스; 대추야자 데이츠; 건무화과; 크랜베리 건조; 구기자 국산; 곶감 선물세트; 동결건조 딸기칩; 건살구

# food.snacks
en Sea Salt Kettle Chips; Protein Bar Peanut Butter 12 Pack; Rice Crackers Seaweed; Microwave Popcorn Butter; Pretzel Twists Salted; Tortilla Chips Corn; Trail Mix with Cranberries; Granola Bars Chewy; Shrimp Crackers; Roasted Seaweed Snack
zh 薯片大包装混合口味; 能量棒代餐; 海苔脆儿童零食; 爆米花焦糖; 每日坚果混合装; 虾条怀旧; 锅巴麻辣; 苏打饼干咸味; 辣条大礼包; 蛋白棒低糖
ru Чипсы картофельные со сметаной; Попкорн для микроволновки; Сухарики ржаные с чесноком; Батончик мюсли; Крекер солёный; Снеки кукурузные; Кукурузные палочки; Хлебцы рисовые; Протеиновый батончик
de Kartoffelchips Paprika 175g; Salzstangen; Proteinriegel Schoko 12er; Reiswaffeln; Studentenfutter; Cracker mit Käse; Popcorn süß; Müsliriegel; Erdnussflips; Tortillachips
fr Chips de pommes de terre au sel de mer; Barres de céréales; Pop-corn sucré; Galettes de riz; Crackers apéritif; Bretzels salés; Mélange apéritif; Barre protéinée chocolat; Chips de crevettes; Biscuits salés apéritif
es Patatas fritas de bolsa; Barritas de cereales; Palomitas para microondas; Tortitas de arroz; Galletas saladas crackers; Nachos de maíz; Barrita proteica; Cortezas de trigo; Snack de alga nori
it Patatine fritte in busta; Barrette proteiche; Popcorn per microonde; Gallette di riso; Crackers salati; Taralli pugliesi; Grissini torinesi; Barrette ai cereali; Nachos di mais
pt Batata chips ondulada; Barra de cereal; Pipoca de micro-ondas; Biscoito de arroz; Biscoito salgado cream cracker; Barra de proteína; Salgadinho de milho; Torradas integrais; Chips de mandioca
ja ポテトチップス うすしお; せんべい 詰め合わせ; プロテインバー チョコ; ポップコーン 塩; えびせん; おかき 個包装; 柿の種 大袋; シリアルバー; クラッカー 塩味; 韓国のり スナック
ko 감자칩 오리지널; 단백질바 12개입; 쌀과자 뻥튀기; 팝콘 카라멜; 새우칩; 크래커 담백한; 김스낵; 시리얼바; 누룽지칩

# food.confectionery
en Dark Chocolate Bar 85% Cocoa; Gummy Bears Fruit Mix; Almond Butter Smooth 340g; Butter Cookies Danish Tin; Fruit Jelly Candy; Salted Caramel Fudge; Peanut Butter Crunchy; Lollipops Assorted 100 Pack; Chocolate Truffles Gift Box; Marshmallows Vegan
zh 手工牛轧糖; 黑巧克力85%; 花生酱颗粒; 广式月饼礼盒; 水果软糖; 曲奇饼干礼盒; 绿豆糕老式; 麦芽糖搅搅糖; 蛋黄酥雪媚娘
ru Шоколад горький 90%; Конфеты в коробке ассорти; Арахисовая паста без сахара; Мармелад жевательный; Халва подсолнечная; Печенье овсяное; Пастила яблочная; Леденцы на палочке; Вафли шоколадные; Пряники тульские
de Zartbitterschokolade 85%; Gummibärchen; Mandelmus weiß; Butterkekse; Lebkuchen Nürnberger; Pralinen Geschenkbox; Erdnussbutter crunchy; Bonbons Kräuter; Marzipankartoffeln; Lutscher 100 Stück
fr Tablette de chocolat noir; Bonbons gélifiés; Purée d'amande; Biscuits au beurre; Calissons d'Aix; Pâte à tartiner noisette; Guimauves; Macarons assortis; Nougat de Montélimar; Beurre de cacahuète
es Chocolate negro 85%; Gominolas sin azúcar; Crema de cacahuete; Galletas de mantequilla; Turrón de Jijona; Caramelos de menta; Bombones surtidos; Polvorones artesanos; Mazapán de Toledo; Chupachups surtidos
it Cioccolato fondente 85%; Caramelle gommose; Crema spalmabile alla nocciola; Biscotti al burro; Torrone morbido; Cantucci toscani; Cioccolatini assortiti; Panettone artigianale; Burro di arachidi; Confetti alla mandorla
pt Chocolate amargo 70%; Bala de goma; Pasta de amendoim integral; Biscoito amanteigado; Bombons sortidos; Paçoca rolha; Doce de leite; Marshmallow; Pirulito sortido; Brigadeiro gourmet
ja ダークチョコレート 85%; グミ 詰め合わせ; 羊羹 一口サイズ; クッキー缶 ギフト; ピーナッツバター 無糖; どら焼き 10個; キャラメル 生; 飴 のど飴 大袋; バウムクーヘン; マシュマロ 大容量
ko 다크초콜릿 85%; 젤리 모음; 땅콩버터 크런치; 버터쿠키 선물; 약과 수제; 카라멜 사탕; 초콜릿 선물세트; 마카롱 12구; 양갱 세트; 마시멜로우

# food.tea
en Earl Grey Loose Leaf Tea; Chamomile Herbal Tea Bags; Matcha Powder Ceremonial; Jasmine Green Tea; Pu-erh Tea Cake 357g; Rooibos Vanilla; Hibiscus Dried Flowers Tea; Oolong Tie Guan Yin; Yerba Mate 1kg; Chai Tea Masala
zh 西湖龙井明前茶; 云南普洱熟茶饼; 铁观音浓香型; 菊花茶胎菊; 玫瑰花茶; 大麦茶袋泡; 茉莉花茶2024新茶; 红茶正山小种; 抹茶粉烘焙; 荞麦茶
ru Чай чёрный листовой цейлонский; Зелёный чай с жасмином; Иван-чай ферментированный; Пуэр шу; Каркаде; Травяной сбор; Улун молочный; Ромашка аптечная чай; Чай в пакетиках 100 шт; Матча порошок
de Grüner Tee Sencha lose; Kräutertee Mischung; Früchtetee; Pfefferminztee Beutel; Rooibos Tee; Matcha Pulver; Schwarztee Assam; Kamillentee; Ingwertee; Oolong Tee
fr Thé vert à la menthe; Tisane verveine; Infusion camomille; Rooibos vanille; Thé noir en vrac; Thé matcha en poudre; Thé Earl Grey; Infusion gingembre citron; Maté vert; Thé oolong
es Té verde a granel; Infusión de manzanilla; Té rojo pu-erh; Rooibos con vainilla; Yerba mate con palo; Té matcha en polvo; Poleo menta en bolsitas; Té negro inglés; Tila alpina; Flor de jamaica seca
it Tè verde sencha; Tisana rilassante; Camomilla in filtri; Infuso ai frutti di bosco; Tè nero in foglie; Matcha in polvere; Rooibos africano; Tè oolong; Karkadè fiori; Infuso zenzero e limone
pt Chá verde a granel; Chá de camomila sachês; Chá mate tostado; Erva-mate para chimarrão; Chá preto; Matcha em pó; Chá de hibisco; Rooibos; Chá de hortelã; Chá branco em folhas
ja 宇治抹茶 粉末; 緑茶 ティーバッグ; 静岡茶 煎茶 100g; ほうじ茶; 烏龍茶 茶葉; ルイボスティー; カモミールティー; 麦茶 パック; 紅茶 アールグレイ; ジャスミン茶
ko 녹차 티백 100T; 보리차 티백; 캐모마일차; 둥굴레차; 홍차 얼그레이; 우롱차 잎차; 루이보스티; 말차 가루; 국화차 꽃차; 생강차 분말

# food.coffee-cocoa
en Whole Bean Coffee Dark Roast; Instant Coffee Freeze Dried; Ground Espresso Coffee; Unsweetened Cocoa Powder; Coffee Capsules Nespresso Compatible; Cold Brew Coffee Bags; Hot Chocolate Mix; Cacao Nibs Raw; Decaf Coffee Beans; Drip Bag Coffee
zh 云南小粒咖啡豆; 速溶黑咖啡; 挂耳咖啡10片; 可可粉烘焙; 意式浓缩咖啡豆; 三合一咖啡; 胶囊咖啡; 冷萃咖啡粉; 可可豆碎; 拿铁咖啡条装
ru Кофе в зёрнах арабика; Кофе растворимый; Кофе молотый для турки; Какао-порошок; Капсулы Nespresso кофе; Дрип-кофе; Горячий шоколад; Какао-бобы; Кофе без кофеина; Цикорий растворимый
de Kaffeebohnen Espresso; Löslicher Kaffee; Filterkaffee gemahlen; Kakaopulver entölt; Kaffeekapseln; Kaffeepads; Trinkschokolade; Kakaonibs; Entkoffeinierter Kaffee; Cold Brew Kaffee
fr Café en grains arabica; Café soluble; Café moulu; Cacao en poudre non sucré; Capsules de café; Dosettes café; Chocolat chaud en poudre; Éclats de fèves de cacao; Café décaféiné; Café filtre bio
es Café en grano natural; Café soluble; Café molido; Cacao puro en polvo; Cápsulas de café; Café descafeinado; Chocolate a la taza; Nibs de cacao; Café de olla; Cacao soluble
it Caffè in grani arabica; Caffè solubile; Caffè macinato moka; Cacao amaro in polvere; Capsule caffè; Cialde caffè ESE; Cioccolata calda; Granella di cacao; Caffè decaffeinato; Orzo solubile
pt Café em grãos especial; Café solúvel; Café torrado e moído; Cacau em pó 100%; Cápsulas de café; Chocolate em pó; Nibs de cacau; Café descafeinado; Drip coffee; Achocolatado em pó
ja コーヒー豆 ブラジル 500g; インスタントコーヒー; ドリップバッグコーヒー; 純ココアパウダー; カプセルコーヒー; コーヒー粉 中挽き; カフェインレスコーヒー; カカオニブ; 水出しコーヒー パック; ミルクココア
ko 원두커피 1kg; 인스턴트 커피; 드립백 커피; 코코아 파우더; 커피믹스 100T; 캡슐커피; 디카페인 원두; 핫초코 분말; 콜드브루 원액; 카카오닙스

# food.honey
en Raw Manuka Honey MGO 400; Acacia Honey Jar; Royal Jelly Fresh; Bee Pollen Granules; Creamed Clover Honey; Honeycomb in Frame; Propolis Tincture; Buckwheat Honey; Wildflower Honey Unfiltered; Honey Sticks 50 Count
zh 土蜂蜜农家自产; 洋槐蜂蜜500g; 蜂王浆新鲜; 油菜花粉; 蜂胶液; 枣花蜜; 巢蜜盒装; 椴树雪蜜; 麦卢卡蜂蜜; 荆条蜜
ru Мёд липовый натуральный; Мёд гречишный 1 кг; Прополис настойка; Пыльца цветочная; Перга в гранулах; Маточное молочко; Мёд в сотах; Крем-мёд; Мёд акациевый; Мёд таёжный
de Akazienhonig; Waldhonig vom Imker; Manuka Honig; Blütenpollen; Gelée Royale; Propolis Tinktur; Wabenhonig; Rapshonig cremig; Lindenhonig; Honig im Glas
fr Miel d'acacia; Miel de lavande de Provence; Gelée royale; Pollen de fleurs; Propolis; Miel toutes fleurs; Miel de châtaignier; Rayon de miel; Miel de manuka; Miel crémeux
es Miel de romero; Miel cruda de abeja; Jalea real; Polen de abeja; Propóleo extracto; Miel de azahar; Panal de miel; Miel de eucalipto; Miel multifloral; Miel de manuka
it Miele di acacia; Miele millefiori; Pappa reale; Polline d'api; Propoli; Miele di castagno; Miele di agrumi; Favo di miele; Miele di manuka; Miele grezzo
pt Mel silvestre puro; Mel de laranjeira; Geleia real; Pólen apícola; Própolis verde extrato; Favo de mel; Mel de eucalipto; Mel orgânico; Mel de abelha 1kg; Mel de manuka
ja 国産はちみつ アカシア; マヌカハニー MGO; ローヤルゼリー; 蜂蜜 百花蜜; 純粋蜂蜜 1kg; コムハニー 巣蜜; プロポリス 原液; 生はちみつ; れんげ蜂蜜; ビーポーレン
ko 아카시아꿀 2.4kg; 마누카꿀; 로얄제리; 야생화꿀; 밤꿀 국산; 벌집꿀; 프로폴리스 원액; 화분 비폴렌; 토종꿀; 꿀스틱

# food.spices-sauces
en Ground Cinnamon Ceylon; Sriracha Hot Sauce; Extra Virgin Olive Oil; Black Peppercorns Whole; Soy Sauce Low Sodium; Smoked Paprika; Himalayan Pink Salt Fine; Balsamic Vinegar; Curry Powder Madras; Vanilla Extract Pure
zh 四川花椒粒; 郫县豆瓣酱; 火锅底料牛油; 生抽酱油; 孜然粉烧烤料; 花生油5L; 八角桂皮香料; 辣椒面; 蚝油; 镇江香醋
ru Перец чёрный горошком; Соевый соус; Оливковое масло; Паприка копчёная; Приправа для плова; Аджика острая; Корица молотая; Горчица русская; Масло подсолнечное; Уксус яблочный
de Pfeffer schwarz ganz; Sojasauce; Olivenöl nativ extra; Paprikapulver; Currypulver; Zimt gemahlen; Meersalz grob; Senf mittelscharf; Grillgewürz; Vanilleextrakt
fr Poivre noir en grains; Huile d'olive vierge; Sauce soja; Moutarde de Dijon; Curcuma en poudre; Fleur de sel de Guérande; Vinaigre balsamique; Herbes de Provence; Safran pistils; Paprika fumé
es Pimentón de la Vera; Aceite de oliva virgen extra; Salsa de soja; Azafrán en hebras; Comino molido; Sal rosa del Himalaya; Vinagre de Jerez; Salsa picante habanero; Canela en rama; Orégano seco
it Olio extravergine di oliva; Pepe nero in grani; Zafferano in pistilli; Origano siciliano; Salsa di soia; Aceto balsamico di Modena; Pesto alla genovese; Peperoncino calabrese; Sale rosa; Curcuma in polvere
pt Pimenta-do-reino em grãos; Azeite de oliva extra virgem; Molho shoyu; Páprica defumada; Açafrão da terra; Sal rosa; Vinagre balsâmico; Molho de pimenta; Canela em pó; Orégano desidratado
ja 黒胡椒 ホール; 醤油 濃口; オリーブオイル エキストラバージン; 七味唐辛子; 味噌 無添加; カレー粉; 岩塩 ピンクソルト; わさび 粉; めんつゆ; ラー油
ko 고춧가루 국산; 간장 진간장; 올리브유 엑스트라버진; 참기름; 고추장 1kg; 후추 통후추; 카레가루; 된장 재래식; 천일염; 마라소스

# food.dry-groceries
en Basmati Rice 5kg; Instant Ramen Noodles 24 Pack; Dried Shiitake Mushrooms; Red Lentils Split; Rolled Oats; Spaghetti Pasta Durum; Quinoa White; Chickpeas Dried; Nori Seaweed Sheets; Buckwheat Flour
zh 五常大米10斤; 干香菇肉厚; 兰州拉面速食; 黑木耳干货; 即食燕麦片; 紫菜干货; 手工挂面; 红薯粉条; 黄豆打豆浆; 小米黄小米
ru Гречка ядрица; Рис басмати; Лапша быстрого приготовления; Макароны спагетти; Овсяные хлопья; Грибы сушёные белые; Чечевица красная; Нут; Мука пшеничная; Морская капуста сушёная
de Basmatireis 5kg; Spaghetti Hartweizen; Rote Linsen; Haferflocken; Getrocknete Steinpilze; Kichererbsen; Ramen Nudeln; Quinoa weiß; Dinkelmehl; Nori Blätter
fr Riz basmati; Pâtes spaghetti; Lentilles vertes du Puy; Flocons d'avoine; Cèpes séchés; Pois chiches secs; Nouilles instantanées; Quinoa; Farine de blé T55; Feuilles de nori
es Arroz basmati; Espaguetis; Lentejas pardinas; Copos de avena; Setas deshidratadas; Garbanzos secos; Fideos instantáneos; Quinoa real; Harina de trigo; Alga nori
it Riso Carnaroli; Spaghetti di Gragnano; Lenticchie rosse; Fiocchi d'avena; Funghi porcini secchi; Ceci secchi; Noodles istantanei; Quinoa bianca; Farina 00; Alghe nori
pt Arroz integral; Macarrão espaguete; Lentilha vermelha; Aveia em flocos; Cogumelo shiitake seco; Grão-de-bico; Macarrão instantâneo; Quinoa em grãos; Farinha de trigo; Feijão preto
ja 新潟県産コシヒカリ 5kg; 乾燥しいたけ; 即席ラーメン 袋麺; そば 乾麺; オートミール; 焼き海苔 全形; パスタ スパゲッティ; 春雨; レンズ豆; 小麦粉 強力粉
ko 쌀 10kg 신동진; 컵라면 1박스; 건표고버섯; 오트밀; 파스타면 스파게티; 렌틸콩; 미역 자른; 당면; 밀가루 중력분; 병아리콩

# food.canned
en Canned Tuna in Olive Oil; Pickled Cucumbers Jar; Canned Chickpeas; Kimchi Napa Cabbage; Canned Tomatoes Whole; Self Heating Hot Pot; Sardines in Tomato Sauce; Canned Sweet Corn; Pickled Jalapenos; Canned Peaches
zh 黄桃罐头; 午餐肉罐头; 榨菜下饭; 韩式泡菜; 豆豉鲮鱼罐头; 自热火锅; 酸菜老坛; 糖水橘子罐头; 八宝粥罐装; 腌黄瓜
ru Огурцы маринованные; Сардины в масле; Горошек консервированный; Шпроты; Икра кабачковая; Капуста квашеная; Кукуруза консервированная; Томаты в собственном соку; Килька в томате
de Thunfisch in der Dose; Gewürzgurken im Glas; Kichererbsen Dose; Geschälte Tomaten; Sauerkraut; Mais in Dosen; Sardinen in Öl; Pfirsiche in der Dose; Eingelegte Oliven; Kimchi
fr Thon en boîte; Cornichons au vinaigre; Sardines à l'huile; Maïs en conserve; Tomates pelées; Pois chiches en conserve; Choucroute; Pêches au sirop; Olives en bocal; Cassoulet en conserve
es Atún en lata; Pepinillos en vinagre; Sardinas en aceite; Maíz dulce en conserva; Tomate triturado; Garbanzos cocidos en bote; Aceitunas rellenas; Melocotón en almíbar; Mejillones en escabeche; Espárragos en conserva
it Tonno in scatola; Cetriolini sottaceto; Sardine sott'olio; Mais in scatola; Pomodori pelati; Ceci lessati; Olive in salamoia; Pesche sciroppate; Carciofi sott'olio
pt Atum em lata; Pepino em conserva; Sardinha em lata; Milho em conserva; Tomate pelado; Palmito em conserva; Azeitona verde; Pêssego em calda; Ervilha em conserva; Picles misto
ja ツナ缶; さば缶 水煮; キムチ 白菜; トマト缶; 桃缶; コーン缶; 漬物 沢庵; ピクルス 瓶; オイルサーディン; レトルトカレー
ko 참치캔; 포기김치; 스팸 통조림; 복숭아 통조림; 옥수수캔; 오이피클; 꽁치통조림; 골뱅이 통조림; 단무지; 즉석카레

# food.meat
en Beef Jerky Teriyaki; Salami Sliced; Serrano Ham; Pork Rinds; Biltong Original; Chorizo Sausage; Bacon Jerky; Turkey Breast Smoked; Pepperoni Sticks
zh 内蒙古风干牛肉干; 麻辣香肠; 金华火腿; 猪肉脯; 腊肉四川; 广式腊肠; 卤鸡爪; 酱牛肉真空; 鸭脖; 羊肉卷
ru Вяленая говядина; Колбаса сыровяленая; Бастурма; Хамон нарезка; Сосиски; Конина вяленая; Казы; Бекон; Сало солёное; Куриные чипсы мясные
de Rindfleisch Jerky; Salami luftgetrocknet; Schinken geräuchert; Mettwurst; Landjäger; Bratwurst; Speck; Putenbrust; Leberwurst; Biltong
fr Saucisson sec; Jambon cru; Viande séchée de bœuf; Chorizo; Rillettes de canard; Foie gras; Lardons fumés; Merguez; Pâté de campagne; Coppa
es Jamón ibérico; Chorizo de León; Carne seca de res; Salchichón ibérico; Lomo embuchado; Cecina; Fuet catalán; Morcilla; Panceta curada; Sobrasada
it Prosciutto crudo; Salame felino; Bresaola; Mortadella; Speck Alto Adige; Guanciale; Nduja calabrese; Salsiccia secca; Pancetta arrotolata; Carne secca
pt Carne seca; Linguiça calabresa; Presunto cru; Salame italiano; Charque; Bacon em cubos; Peito de peru defumado; Mortadela; Torresmo; Jerked beef
ja ビーフジャーキー; サラミ; 生ハム 切り落とし; ソーセージ 詰め合わせ; 和牛 すき焼き; ベーコン ブロック; チャーシュー; 鶏むね肉; ハム ギフト; 豚バラ
ko 육포 소고기; 소시지; 베이컨; 하몽; 살라미; 삼겹살; 한우 선물세트; 닭가슴살; 수제햄; 족발

# food.animal-origin
en Parmesan Cheese Wedge; Whole Milk Powder; Smoked Salmon; Dried Anchovies; Egg White Powder; Ghee Clarified Butter; Salmon Caviar; Dried Shrimp; Gouda Cheese; Dried Squid Shredded
zh 全脂奶粉; 奶酪棒儿童; 鱼干即食; 海参干货; 虾皮淡干; 鱿鱼丝; 咸鸭蛋; 大闸蟹; 马苏里拉芝士; 烟熏三文鱼
ru Сыр пармезан; Молоко сухое; Икра красная; Вобла вяленая; Лосось слабосолёный; Креветки сушёные; Масло сливочное; Яичный порошок; Сгущённое молоко; Кальмар сушёный
de Parmesan am Stück; Milchpulver; Räucherlachs; Gouda jung; Getrocknete Sardellen; Eipulver; Butterschmalz; Forellenkaviar; Ziegenkäse; Kondensmilch
fr Fromage comté; Lait en poudre; Saumon fumé; Beurre clarifié; Anchois séchés; Œufs de saumon; Roquefort; Lait concentré; Crevettes séchées; Camembert
es Queso manchego curado; Leche en polvo; Salmón ahumado; Anchoas del Cantábrico; Queso parmesano; Mantequilla clarificada; Huevo en polvo; Bacalao salado; Leche condensada; Caviar de salmón
it Parmigiano Reggiano 24 mesi; Latte in polvere; Salmone affumicato; Pecorino romano; Bottarga di muggine; Burro chiarificato; Baccalà; Latte condensato; Acciughe salate; Mozzarella di bufala
pt Queijo parmesão; Leite em pó; Salmão defumado; Bacalhau salgado; Manteiga ghee; Leite condensado; Queijo minas; Camarão seco; Ovo em pó; Queijo gouda
ja パルメザンチーズ; スキムミルク; スモークサーモン; いりこ 煮干し; 干しえび; いくら 醤油漬け; バター 無塩; するめ; 鰹節; うなぎ 蒲焼
ko 분유 전지; 파마산치즈; 훈제연어; 마른오징어; 국물멸치; 건새우; 버터 무염; 황태채; 명란젓; 연유

# food.beverages
en Coconut Water 12 Pack; Orange Juice Concentrate; Energy Drink Sugar Free; Sparkling Mineral Water; Kombucha Ginger; Oat Milk Barista; Lemonade Powder Mix; Root Beer Soda; Iced Tea Peach Bottles; Electrolyte Drink Mix
zh 椰子水整箱; 苏打水无糖; 能量饮料罐装; 酸梅汤原料; 果汁NFC橙汁; 豆奶早餐奶; 气泡水; 王老吉凉茶; 矿泉水24瓶; 乳酸菌饮品
ru Сок апельсиновый; Лимонад; Энергетический напиток; Вода минеральная; Квас; Морс клюквенный; Кокосовая вода; Комбуча; Овсяное молоко; Сироп для кофе
de Orangensaft; Mineralwasser; Energydrink; Kokoswasser; Limonade; Hafermilch Barista; Apfelschorle; Kombucha; Eistee Pfirsich; Holunderblütensirup
fr Jus d'orange; Eau minérale; Boisson énergisante; Limonade artisanale; Eau de coco; Lait d'avoine; Sirop de menthe; Kombucha; Thé glacé; Soda cola
es Zumo de naranja; Agua mineral; Bebida energética; Agua de coco; Refresco de limón; Bebida de avena; Horchata de chufa; Kombucha; Té helado; Gaseosa
it Succo d'arancia; Acqua minerale; Bevanda energetica; Aranciata; Acqua di cocco; Bevanda di avena; Sciroppo di menta; Chinotto; Tè freddo; Limonata
pt Suco de laranja; Água mineral; Energético lata; Água de coco; Refrigerante guaraná; Bebida de aveia; Xarope de groselha; Kombucha; Chá gelado; Suco em pó
ja オレンジジュース; 炭酸水 強炭酸; エナジードリンク; ミネラルウォーター; ココナッツウォーター; 豆乳 調製; 甘酒 ノンアルコール; 野菜ジュース; スポーツドリンク 粉末; ラムネ 瓶
ko 오렌지주스; 탄산수; 에너지드링크; 생수 2L; 코코넛워터; 두유 검은콩; 식혜; 매실청 음료; 이온음료 분말; 콤부차 스틱

# food.alcohol
en Craft Gin 70cl; Red Wine Cabernet; Single Malt Whisky; Vodka Premium; Prosecco DOC; Sake Junmai; IPA Craft Beer; Tequila Blanco
zh 酱香型白酒53度; 法国进口红酒; 精酿啤酒; 米酒糯米酒; 威士忌单一麦芽; 梅酒; 伏特加; 黄酒花雕
ru Вино красное сухое; Водка; Коньяк армянский; Виски; Пиво светлое; Джин; Шампанское брют; Настойка сладкая
de Rotwein trocken; Gin Dry; Whisky Single Malt; Weißbier Kasten; Sekt brut; Likör; Obstbrand; Wodka
fr Vin rouge Bordeaux; Champagne brut; Whisky tourbé; Rhum arrangé; Bière artisanale; Cognac VSOP; Pastis; Cidre doux
es Vino tinto crianza; Cerveza artesana; Tequila reposado; Ginebra; Ron añejo; Cava brut; Mezcal joven; Licor de hierbas
it Vino rosso Chianti; Grappa barricata; Prosecco; Birra artigianale; Limoncello; Gin; Amaro; Whisky
pt Vinho tinto; Cachaça artesanal; Cerveja artesanal; Vinho do Porto; Gin nacional; Whisky escocês; Espumante brut; Licor
ja 日本酒 純米大吟醸; 芋焼酎; クラフトビール; 赤ワイン; ウイスキー; 梅酒; ジン; スパークリングワイン
ko 막걸리; 소주; 수제맥주; 레드와인; 위스키; 복분자주; 사케; 스파클링와인

# food.supplement
en Vitamin D3 5000 IU Softgels; Whey Protein Isolate; Fish Oil Omega 3; Magnesium Glycinate Capsules; Probiotics 50 Billion CFU; Melatonin Gummies; Collagen Peptides Powder; Creatine Monohydrate; Ashwagandha Extract; Multivitamin Tablets
zh 维生素C咀嚼片; 乳清蛋白粉; 深海鱼油软胶囊; 钙片中老年; 益生菌冻干粉; 褪黑素; 胶原蛋白肽; 葡萄籽胶囊; 氨糖软骨素; 叶黄素
ru Витамин Д3 капсулы; Омега-3 рыбий жир; Протеин сывороточный; Магний B6 таблетки; Коллаген порошок; Креатин моногидрат; Пробиотик капсулы; Мелатонин; БАД для суставов; Мультивитамины
de Vitamin D3 Tabletten; Whey Protein Pulver; Magnesium Kapseln; Omega 3 Fischöl; Kollagen Pulver; Kreatin Monohydrat; Probiotika Kapseln; Zink Tabletten; Nahrungsergänzungsmittel Ashwagandha; Multivitamin Brausetabletten
fr Vitamine D3 gélules; Protéine whey; Magnésium marin; Oméga 3 huile de poisson; Collagène marin en poudre; Créatine; Probiotiques gélules; Complément alimentaire sommeil; Spiruline comprimés; Mélatonine
es Vitamina D3 cápsulas; Proteína whey; Magnesio comprimidos; Omega 3 aceite de pescado; Colágeno hidrolizado; Creatina monohidrato; Probióticos; Complemento alimenticio; Melatonina gominolas; Multivitamínico
it Vitamina D3 compresse; Proteine whey; Magnesio e potassio integratore; Omega 3; Collagene idrolizzato; Creatina; Fermenti lattici probiotici; Integratore alimentare; Melatonina; Spirulina compresse
pt Vitamina D3 cápsulas; Whey protein; Magnésio; Ômega 3; Colágeno hidrolisado; Creatina; Probiótico; Suplemento alimentar; Melatonina; Multivitamínico
ja ビタミンD サプリメント; ホエイプロテイン; フィッシュオイル オメガ3; マグネシウム サプリ; コラーゲンペプチド; クレアチン; 乳酸菌サプリ; 青汁 粉末; マルチビタミン; 亜鉛 サプリ
ko 비타민D 5000IU; 유청단백질 보충제; 오메가3; 마그네슘 영양제; 콜라겐 분말; 크레아틴; 유산균; 멀티비타민; 루테인; 밀크씨슬

# food.infant
en Infant Formula Stage 1; Baby Rice Cereal; Organic Baby Food Pouches; Toddler Milk Powder Stage 3; Baby Puffs Snack; Baby Puree Apple
zh 婴儿奶粉1段; 宝宝辅食米粉; 婴幼儿果泥; 儿童奶粉4段; 宝宝溶豆; 磨牙棒婴儿
ru Детская смесь с рождения; Пюре детское яблоко; Каша детская молочная; Детское питание; Молочко детское 3; Печенье детское растворимое
de Anfangsmilch Pre; Babybrei Karotte; Folgemilch 2; Babynahrung; Quetschie für Babys; Getreidebrei ab 6 Monat
fr Lait infantile 1er âge; Petits pots bébé; Compote bébé gourde; Céréales infantiles; Lait de croissance; Purée bébé carotte
es Leche de fórmula 1; Papilla de cereales; Potitos de fruta; Leche de continuación 2; Puré para bebé; Galletas para bebé
it Latte in polvere per neonati 1; Omogeneizzato mela; Pappa lattea; Latte di crescita; Crema di riso per bambini; Biscottini per neonati
pt Fórmula infantil 1; Papinha de bebê; Leite infantil 3; Cereal infantil arroz; Purê de frutas bebê; Composto lácteo infantil
ja 粉ミルク 0ヶ月から; ベビーフード 9ヶ月; 離乳食 セット; フォローアップミルク; 赤ちゃんせんべい; 液体ミルク 乳児用
ko 분유 1단계; 이유식 중기; 아기과자 떡뻥; 아기 퓨레; 쌀미음; 유아식 국

# pet.food
en Dry Dog Food Chicken; Cat Treats Salmon; Dog Chew Rawhide; Wet Cat Food Pouches; Hamster Food Mix; Freeze Dried Dog Treats; Fish Food Flakes; Bird Seed Mix for Parrots; Puppy Kibble; Dental Sticks for Dogs
zh 猫粮成猫鲜肉; 狗粮小型犬; 猫条零食; 狗零食鸡肉干; 宠物罐头; 仓鼠粮食; 鱼食热带鱼; 冻干鸡胸肉猫零食; 磨牙棒狗狗; 鹦鹉饲料
ru Корм для кошек сухой; Корм для собак; Лакомство для собак; Корм для хомяков; Корм для рыб; Влажный корм для котят; Косточка жевательная для собак; Лакомства для кошек; Корм для попугаев; Паштет для собак
de Hundefutter trocken; Katzenfutter nass; Hundeleckerli; Kauknochen Hund; Hamsterfutter; Fischfutter; Katzensnacks; Vogelfutter; Welpenfutter; Trockenfutter Katze
fr Croquettes pour chien; Pâtée pour chat; Friandises pour chien; Os à mâcher; Nourriture pour poissons; Graines pour oiseaux; Croquettes chaton; Snacks pour chat; Granulés pour lapin; Aliment pour hamster
es Pienso para perros; Comida húmeda para gatos; Snacks para perros; Huesos masticables; Comida para peces; Alimento para hámster; Pienso gatos esterilizados; Golosinas para gatos; Alpiste para pájaros; Croquetas para cachorros
it Crocchette per cani; Cibo umido per gatti; Snack per cani; Osso da masticare cane; Mangime per pesci; Mangime per canarini; Croccantini gatto; Cibo per criceti; Bocconcini per gatti; Crocchette cuccioli
pt Ração para cães; Ração úmida gatos; Petisco para cachorro; Osso mastigável; Ração para peixes; Alimento para pássaros; Sachê para gatos; Ração filhotes; Bifinho cães; Ração hamster
ja ドッグフード ドライ; キャットフード; 犬用おやつ ささみ; 猫用おやつ; 金魚のえさ; ハムスターフード; 犬ガム デンタル; 猫缶; 小鳥の餌; パピーフード
ko 강아지사료; 고양이사료; 강아지간식; 고양이츄르; 개껌; 햄스터사료; 물고기밥; 캔 습식 고양이; 앵무새 모이; 동결건조 트릿 강아지

# plants.seeds-live
en Tomato Seeds Heirloom; Lavender Seeds for Planting; Succulent Live Plants; Tulip Bulbs; Bonsai Tree Live; Sunflower Seeds for Planting; Grass Seed Lawn; Chili Pepper Seeds; Strawberry Bare Root Plants; Monstera Cutting
zh 番茄种子阳台; 多肉植物组合; 郁金香种球; 绿萝盆栽; 草莓苗; 月季花苗; 草坪种子; 向日葵种子; 蓝莓树苗; 香菜种子
ru Семена томата; Луковицы тюльпанов; Семена газонной травы; Саженцы малины; Суккулент живой; Семена лаванды; Семена огурцов; Рассада клубники; Семена петунии; Комнатное растение фикус
de Tomatensamen; Tulpenzwiebeln; Rasensamen; Sukkulenten Pflanze; Lavendelsamen; Chilisamen; Zimmerpflanze Monstera; Blumensamen Mischung; Kräutersamen Set; Bonsai Baum
fr Graines de tomate; Bulbes de tulipes; Semences de gazon; Plante grasse; Graines de lavande; Plant de fraisier; Bonsaï ficus; Graines de fleurs; Graines de piment; Plante d'intérieur monstera
es Semillas de tomate; Bulbos de tulipán; Semillas de césped; Plantas suculentas; Semillas de lavanda; Bonsái olmo; Semillas de chile; Semillas de girasol para sembrar; Planta monstera; Esquejes de rosal
it Semi di pomodoro da orto; Bulbi di tulipano; Semi per prato; Piante grasse; Semi di lavanda; Bonsai ficus; Semi di peperoncino; Piantine di fragole; Semi di fiori misti; Pianta monstera
pt Sementes de tomate; Bulbos de tulipa; Sementes de grama; Suculentas mudas; Sementes de lavanda; Bonsai; Sementes de pimenta; Muda de morango; Sementes de girassol para plantar; Planta jiboia
ja トマトの種; チューリップ 球根; 芝生の種; 多肉植物; ラベンダー 種; 盆栽 松; いちご苗; 花の種 ミックス; 観葉植物 モンステラ; バジル 種子
ko 토마토 씨앗; 튤립 구근; 잔디씨앗; 다육식물; 라벤더 씨앗; 딸기 모종; 상추씨앗; 몬스테라 화분; 분재 소나무; 해바라기 씨앗 파종용
`;
