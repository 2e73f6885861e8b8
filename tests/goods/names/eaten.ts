/** Nouns of what is eaten, drunk or grown, department by department, as a shop's shelves are named: the noun alone. Written before the words were looked at. */
export const eaten = `
# food.nuts
en hickory nuts; candlenut; marcona almonds; honey roasted cashews; watermelon seed kernels; pili nuts; baru nuts; beer nuts; black sesame; soy nuts; slivered almonds; blanched hazelnuts; white poppy seeds
zh 纸皮巴旦木; 黑芝麻; 西瓜子; 开口松子; 白瓜子; 鲍鱼果; 炒花生; 夏果
ru орех пекан; орешки кешью; семена кунжута белого; арахис в скорлупе; кедровые орешки; миндальные лепестки; семечки тыквенные; бразильские орехи
de Mandelblättchen; Mandelstifte; Zedernüsse; Erdmandeln; Pekannüsse; Hanfsamen geschält; schwarzer Sesam; Erdnüsse in der Schale
fr amandes effilées; noix de pécan; graines de pavot; cacahuètes grillées; noix de macadamia; graines de courge; noisettes décortiquées
es almendra laminada; cacahuates tostados; pistaches sin sal; semillas de amapola; anacardos crudos; piñones; chufas; ajonjolí negro; pepitas de calabaza
it mandorle a lamelle; pinoli italiani; noci pecan; arachidi tostate; semi di papavero; granella di nocciole; anacardi tostati
pt castanha-do-pará; amendoim torrado; amêndoas laminadas; nozes pecan; gergelim preto; pistache com casca
ja 黒ごま; むき甘栗; クルミ; 素焼きアーモンド; 松の実; 煎りごま; ひまわりの種 食用; かぼちゃの種; バタピー
ko 볶음땅콩; 구운 아몬드; 검정깨; 호박씨; 해바라기씨; 브라질너트; 피칸; 깐밤

# food.dried-fruit
en dried cranberries; goji berries; dried apple rings; candied ginger; candied orange peel; dried mulberries; freeze dried strawberries; fruit leather; dried coconut chips; golden raisins; crystallized pineapple
zh 蔓越莓干; 枸杞; 山楂干; 草莓干; 苹果干; 蓝莓干; 柠檬片干; 无花果干; 冻干草莓; 蜜饯; 桑葚干
ru сушёная клюква; вяленая вишня; ягоды годжи; цукаты; сушёная груша; инжир вяленый; сушёная клубника; бананы сушёные
de getrocknete Cranberries; Goji-Beeren; Apfelringe; kandierter Ingwer; Orangeat; Zitronat; gefriergetrocknete Erdbeeren; Berberitzen; Trockenobst
fr canneberges séchées; baies de goji; pommes séchées; gingembre confit; écorces d'orange confites; mûres blanches séchées
es arándanos deshidratados; bayas de goji; orejones; manzana deshidratada; jengibre confitado; fruta confitada; ciruelas pasas; mango deshidratado
it mirtilli rossi essiccati; bacche di goji; albicocche secche; mele essiccate; zenzero candito; scorze d'arancia candite; prugne secche
pt cranberry desidratada; goji berry; damasco seco; maçã desidratada; gengibre cristalizado; banana passa; ameixa seca; frutas cristalizadas; abacaxi desidratado
ja ドライクランベリー; クコの実; ドライマンゴー; 干し柿; ドライりんご; プルーン; オレンジピール
ko 건크랜베리; 구기자; 말린 망고; 곶감; 사과칩; 건자두; 말린 살구

# food.snacks
en corn chips; pretzels; popcorn; rice cakes; seaweed snack; veggie straws; granola bars; protein bar; cheese puffs; tortilla chips; trail mix; crackers; plantain chips; maize bites; prawn crackers; rice crackers; crispbread; energy balls; breadsticks
zh 辣条; 锅巴; 爆米花; 虾条; 雪饼; 苏打饼干; 海苔脆; 薯条零食; 能量棒; 蛋白棒; 膨化食品; 曲奇饼干; 干脆面
ru сухарики; кукурузные палочки; попкорн; крекеры; хлебцы; чипсы картофельные; протеиновые батончики; мюсли-батончик; соломка солёная; снеки рисовые; начос; сушки
de Salzstangen; Brezeln; Popcorn; Reiswaffeln; Knäckebrot; Tortillachips; Erdnussflips; Müsliriegel; Cracker; Gemüsechips; Maiswaffeln; Grissini; Zwieback; Krabbenchips; Energyballs
fr bretzels; pop-corn; galettes de riz; crackers; barres de céréales; biscuits apéritif; gressins; biscottes; chips de légumes; tortillas chips; pain suédois
es palomitas; pretzels; tortitas de arroz; nachos; chicharrón; totopos; papas fritas de bolsa; picos de pan; barrita energética; galletas saladas; tortitas de maíz; cotufas; pochoclo; botanas
it popcorn; grissini; taralli; gallette di riso; patatine; cracker; salatini; barrette proteiche; fette biscottate; crostini; schiacciatine
pt pipoca; salgadinho; biscoito de polvilho; torradas; batata palha; bolacha de arroz; barra de proteína; barrinha de cereal; palitos salgados
ja ポテトチップス; せんべい; おかき; ポップコーン; プロテインバー; クラッカー; えびせん; プレッツェル; 米菓; かりんとう; 柿の種
ko 팝콘; 새우깡; 쌀과자; 프로틴바; 크래커; 뻥튀기; 감자칩; 누룽지과자; 김스낵; 에너지바; 프레첼

# food.confectionery
en marshmallows; toffee; fudge; licorice; jelly beans; lollipops; nougat; marzipan; gummy bears; candy canes; chewing gum; brownies; cheesecake; macarons; cake mix; sprinkles; fondant icing; wafers; shortbread; gingerbread; muffins; doughnuts; turkish delight; halva; rock candy; caramel; cookies; croissants; peanut butter; hazelnut spread; pastries; baklava; panettone; pudding mix; ice cream
zh 棉花糖; 牛轧糖; 麦芽糖; 棒棒糖; 口香糖; 薄荷糖; 马卡龙; 蛋糕; 面包; 月饼; 蛋卷; 威化饼干; 绿豆糕; 凤梨酥; 果冻; 布丁; 太妃糖; 冰糖葫芦; 桃酥; 麻薯; 花生酱
ru зефир; халва; пастила; мармелад; ирис; леденцы; жевательная резинка; пряники; вафли; печенье овсяное; козинаки; нуга; рахат-лукум; торт; кекс; арахисовая паста; трюфели; драже; лукум; пирожное; карамель
de Lakritz; Marzipan; Nougat; Lebkuchen; Gummibärchen; Bonbons; Lutscher; Kaugummi; Pralinen; Waffeln; Kekse; Stollen; Spekulatius; Butterkekse; Fruchtgummi; Karamell; Nuss-Nougat-Creme; Erdnussbutter; Zuckerstreusel; Fondant; Marshmallows; Baumkuchen; Guetzli; Schoggi
fr guimauves; réglisse; nougat; pâte d'amande; bonbons; sucettes; chewing-gum; madeleines; macarons; pain d'épices; calissons; dragées; caramels; sablés; brownie; pâte à tartiner; beurre de cacahuète; gaufrettes; biscuits; meringues; pâtes de fruits
es malvaviscos; regaliz; turrón; mazapán; gominolas; piruletas; chicles; caramelos; alfajores; polvorones; dulce de leche; galletas; bizcocho; magdalenas; paletas de caramelo; crema de cacahuate; ate de membrillo; cajeta; bombones; barquillos; nubes de azúcar; gomitas
it liquirizia; torrone; marzapane; caramelle; lecca-lecca; gomme da masticare; amaretti; cantucci; panettone; pandoro; biscotti; wafer; gianduiotti; crema di nocciole; burro di arachidi; meringhe; confetti; colomba pasquale; marshmallow
pt marshmallow; paçoca; rapadura; pirulito; chiclete; balas de goma; brigadeiro; doce de leite; biscoito recheado; bolo; panetone; alfajor; goiabada; cocada; pasta de amendoim; bombom; wafer; pão de mel
ja マシュマロ; キャラメル; グミ; 飴; ガム; 羊羹; どら焼き; カステラ; クッキー; マカロン; 最中; 大福; バウムクーヘン; ラムネ菓子; 金平糖; ピーナッツバター; プリン; ようかん; チーズケーキ; 生チョコ
ko 마시멜로우; 캐러멜; 젤리; 사탕; 껌; 약과; 카스테라; 쿠키; 마카롱; 양갱; 롤케이크; 초코파이; 땅콩버터; 엿; 푸딩; 와플과자; 찹쌀떡; 한과; 도넛

# food.tea
en oolong; chai; rooibos; yerba mate; chamomile infusion; matcha; pu-erh; earl grey; tea bags; sencha; loose leaf white tea; hibiscus tea; lapsang souchong; tisane
zh 普洱; 铁观音; 龙井; 菊花茶; 大红袍; 茉莉花茶; 白毫银针; 陈皮茶; 荞麦茶; 玫瑰花茶; 碧螺春; 抹茶粉; 花果茶
ru иван-чай; каркаде; ройбуш; пуэр; улун; травяной сбор; чай в пакетиках; матча; мате; ромашковый чай; те гуань инь
de Rooibos; Kamillentee; Früchtetee; Pfefferminztee; Matcha; Oolong; Teebeutel; Mate Tee; Kräutertee; Hagebuttentee; Sencha
fr rooibos; infusion verveine; tisane; matcha; thé oolong; maté; camomille infusion; thé en vrac; karkadé
es yerba mate; manzanilla infusión; té rojo; matcha; rooibos; té de jamaica; tila; poleo menta; té en bolsitas; infusión relajante
it camomilla; tisana; rooibos; matcha; tè oolong; infuso di ibisco; tè in bustine; karkadè
pt erva-mate; chá de camomila; chá mate; chá de hibisco; matchá; rooibos; chá verde em sachê; capim-cidreira chá; erva para tereré
ja 煎茶; 玄米茶; ほうじ茶; 抹茶; ルイボスティー; 麦茶; プーアル茶; 烏龍茶; そば茶; カモミールティー; 番茶; 粉末茶
ko 보이차; 녹차 티백; 보리차; 옥수수수염차; 캐모마일티; 루이보스티; 말차; 메밀차; 둥굴레차; 우롱차

# food.coffee-cocoa
en espresso beans; coffee pods; instant coffee; cocoa nibs; hot chocolate mix; green coffee beans; decaf coffee; drinking chocolate; cappuccino mix; coffee capsules
zh 挂耳咖啡; 速溶咖啡; 咖啡豆; 可可粉; 热巧克力粉; 冻干咖啡; 胶囊咖啡; 可可豆碎; 白咖啡
ru кофе растворимый; кофе в капсулах; какао-порошок; кофе молотый; горячий шоколад; какао-бобы; дрип-кофе; кофе в дрипах
de Espressobohnen; Kaffeekapseln; Kaffeepads; löslicher Kaffee; Kakaopulver; Trinkschokolade; Kakaonibs; Filterkaffee
fr café moulu; capsules de café; dosettes de café; café soluble; cacao en poudre; chocolat en poudre; éclats de fèves de cacao; café en grain décaféiné
es café soluble; cápsulas de café; cacao en polvo; chocolate a la taza; café descafeinado; nibs de cacao; café de olla; café en grano
it capsule caffè; cialde caffè; caffè solubile; cacao amaro in polvere; cioccolata calda; fave di cacao; caffè decaffeinato; caffè in chicchi
pt cápsulas de café; café solúvel; cacau em pó; achocolatado; nibs de cacau; café moído; café em cápsula; chocolate em pó
ja ドリップコーヒー; インスタントコーヒー; コーヒー豆; ココア; カカオニブ; 純ココア; カフェオレ粉末; コーヒーバッグ
ko 드립백 커피; 인스턴트커피; 커피믹스; 카카오닙스; 코코아; 원두커피; 캡슐커피; 핫초코

# food.honey
en manuka honey; royal jelly; bee pollen; propolis; honeycomb; acacia honey; creamed honey; buckwheat honey; honey sticks
zh 蜂王浆; 蜂胶; 洋槐蜜; 土蜂蜜; 花粉; 巢蜜; 麦卢卡蜂蜜; 枣花蜜; 椴树蜜
ru мёд гречишный; перга; прополис; маточное молочко; пыльца пчелиная; мёд в сотах; крем-мёд; забрус
de Waldhonig; Gelée Royale; Propolis; Blütenpollen; Wabenhonig; Akazienhonig; Rapshonig; Manuka-Honig
fr miel de lavande; gelée royale; propolis; miel d'acacia; miel en rayon; miel de châtaignier
es miel de azahar; jalea real; propóleo; polen de abeja; miel de romero; panal de miel; miel de abeja pura
it miele di acacia; pappa reale; propoli; polline; miele di castagno; favo di miele; miele millefiori
pt mel silvestre; geleia real; própolis; pólen; mel de eucalipto; favo de mel; mel de abelha
ja はちみつ; マヌカハニー; ローヤルゼリー; プロポリス; アカシア蜂蜜; 巣蜜; 百花蜜
ko 아카시아꿀; 로열젤리; 프로폴리스; 밤꿀; 벌집꿀; 마누카꿀; 꿀스틱; 토종꿀

# food.spices-sauces
en saffron; bay leaves; nutmeg; cardamom pods; paprika; chili flakes; cumin seeds; turmeric; soy sauce; fish sauce; sriracha; ketchup; mayonnaise; mustard; salsa; pesto; vinegar; curry paste; bbq sauce; maple syrup; jam; marmalade; olive oil; coconut oil; sesame oil; brown sugar; vanilla extract; baking powder; bouillon cubes; stevia; agave syrup; hot sauce; miso; wasabi; harissa; molasses; truffle oil; salad dressing; horseradish; gravy granules; chutney; yeast; cinnamon sticks; star anise; sumac; lemongrass
zh 花椒; 八角; 桂皮; 香叶; 孜然; 辣椒粉; 豆瓣酱; 老干妈; 蚝油; 生抽; 陈醋; 火锅底料; 沙拉酱; 番茄酱; 咖喱块; 味精; 鸡精; 红糖; 冰糖; 食盐; 菜籽油; 橄榄油; 胡椒粉; 十三香; 果酱; 豆豉; 腐乳; 料酒; 枫糖浆; 酵母; 剁椒
ru шафран; куркума; паприка; лавровый лист; корица; гвоздика молотая; кардамон; аджика; соевый соус; горчица; майонез; кетчуп; хмели-сунели; уксус; варенье; джем; оливковое масло; масло подсолнечное; соль розовая; сахар тростниковый; сироп топинамбура; ванилин; дрожжи; васаби; ткемали; сумах; зира; хрен столовый; песто; разрыхлитель; стевия
de Safran; Lorbeerblätter; Muskatnuss; Paprikapulver; Kreuzkümmel; Senf; Ketchup; Mayonnaise; Sojasauce; Marmelade; Konfitüre; Essig; Balsamico; Olivenöl; Rapsöl; Kokosöl; Meersalz; Rohrzucker; Ahornsirup; Gemüsebrühe; Backpulver; Currypaste; Pesto; Sambal Oelek; Meerrettich; Zimtstangen; Sternanis; Vanilleschoten; Hefe; Agavendicksaft; Grillsauce; Gewürzmischung
fr safran; feuilles de laurier; noix de muscade; paprika; cumin; moutarde; ketchup; mayonnaise; sauce soja; confiture; marmelade; vinaigre; huile d'olive; huile de coco; sel de Guérande; sucre de canne; sirop d'érable; bouillon cube; levure; pâte de curry; pesto; harissa; bâtons de cannelle; anis étoilé; gousses de vanille; piment d'Espelette; herbes de Provence; sirop d'agave; fleur de sel
es azafrán; hojas de laurel; nuez moscada; pimentón; comino; mostaza; catsup; mayonesa; salsa de soja; mermelada; vinagre; aceite de oliva; aceite de coco; sal marina; azúcar de caña; piloncillo; jarabe de arce; cubitos de caldo; levadura; chile de árbol; chile ancho; mole poblano; salsa picante; orégano; canela en rama; anís estrellado; vainilla; sirope de agave; chimichurri; adobo; achiote; tajín; polvo de hornear
it zafferano; foglie di alloro; noce moscata; paprika; cumino; senape; ketchup; maionese; salsa di soia; marmellata; confettura; aceto balsamico; olio d'oliva; olio di cocco; sale rosa; zucchero di canna; sciroppo d'acero; dado da brodo; lievito; pesto; ragù; passata di pomodoro; stecche di cannella; anice stellato; bacche di vaniglia; peperoncino; origano; curcuma; sugo pronto
pt açafrão; folhas de louro; noz-moscada; páprica; cominho; mostarda; ketchup; maionese; molho de soja; geleia; vinagre; azeite; óleo de coco; sal rosa; açúcar mascavo; xarope de bordo; caldo de legumes; fermento; molho de pimenta; orégano; canela em pau; anis-estrelado; baunilha; colorau; cúrcuma; azeite de dendê; chimichurri; melado de cana; molho barbecue
ja 醤油; 味噌; みりん; 料理酒; 七味唐辛子; わさび; からし; マヨネーズ; ケチャップ; 食用油; オリーブオイル; ごま油; きび砂糖; 黒糖; だしパック; カレールー; 豆板醤; ジャム; 山椒; シナモンスティック; ターメリック; ドレッシング; ポン酢; めんつゆ; メープルシロップ; 焼肉のたれ; 柚子胡椒; オイスターソース
ko 고추장; 된장; 쌈장; 간장; 고춧가루; 참기름; 들기름; 식초; 올리브유; 마요네즈; 케첩; 카레가루; 후추; 천일염; 흑설탕; 딸기잼; 물엿; 다시다; 액젓; 불닭소스; 강황가루; 계피스틱; 메이플시럽; 머스타드; 드레싱; 바질페스토; 굴소스; 와사비

# food.dry-groceries
en basmati rice; quinoa; couscous; lentils; chickpeas; black beans; spaghetti; macaroni; rice noodles; ramen; oats; muesli; cornflakes; granola; flour; semolina; polenta; bulgur; buckwheat; nori sheets; dried mushrooms; pancake mix; cornstarch; tapioca pearls; panko; bread mix; soup mix; lasagna sheets; dried beans; porridge; soya chunks; wakame; tortillas; vermicelli; coconut flour; gnocchi; instant mashed potatoes; barley; rice paper; kelp
zh 大米; 小米; 糯米; 红豆; 绿豆; 燕麦片; 荞麦面; 挂面; 粉丝; 米粉; 方便面; 螺蛳粉; 木耳; 银耳; 香菇; 海带; 紫菜; 面粉; 淀粉; 黄豆; 薏米; 黑米; 腐竹; 玉米面; 粉条; 羊肚菌; 藜麦; 八宝粥米; 黄花菜; 酸辣粉
ru гречка; рис басмати; чечевица; нут; перловка; булгур; киноа; кускус; макароны; лапша быстрого приготовления; мука; манка; овсяные хлопья; мюсли; гранола; фунчоза; нори; сушёные грибы; крахмал; хлопья кукурузные; полба; фасоль сухая; панировочные сухари; смесь для выпечки; отруби; рисовая бумага; фарфалле; пшено
de Basmatireis; Linsen; Kichererbsen; Couscous; Bulgur; Quinoa; Haferflocken; Müsli; Cornflakes; Mehl; Grieß; Spaghetti; Reisnudeln; Buchweizen; Polenta; Noriblätter; getrocknete Pilze; Speisestärke; Backmischung; Hirse; Spätzle; Paniermehl; Kidneybohnen; Ramen; Dinkelmehl; Steinpilze getrocknet; Sojaschnetzel; Graupen
fr riz basmati; lentilles vertes; pois chiches; semoule; boulgour; quinoa; flocons d'avoine; muesli; farine; spaghettis; nouilles de riz; vermicelles; sarrasin; polenta; feuilles de nori; cèpes séchés; fécule; préparation pour gâteau; coquillettes; ramen; chapelure; maïzena; algues séchées; farine de coco; épeautre
es arroz bomba; lentejas; garbanzos; frijoles negros; cuscús; quinoa; avena en hojuelas; harina de maíz; espaguetis; fideos; sémola; bulgur; trigo sarraceno; alga nori; setas deshidratadas; maicena; pan rallado; granola; harina de trigo; tortillas de maíz; alubias; porotos; polenta; mezcla para pancakes; masa harina; pasta integral; ramen instantáneo; copos de avena; amaranto
it riso carnaroli; lenticchie; ceci; fagioli borlotti; farro; quinoa; fiocchi d'avena; farina 00; spaghetti; penne rigate; semola; polenta; gnocchi; orzo perlato; alghe nori; funghi porcini secchi; amido di mais; pangrattato; muesli; couscous; tagliatelle; lasagne; noodles; preparato per torte; cornflakes
pt arroz integral; feijão preto; lentilha; grão-de-bico; quinoa; aveia em flocos; farinha de trigo; fubá; tapioca; polvilho azedo; macarrão; espaguete; farofa; granola; cuscuz; alga nori; shitake seco; amido de milho; mistura para bolo; lámen; trigo para quibe; farinha de mandioca; miojo; sêmola
ja 米; 玄米; もち米; そば; うどん; そうめん; ラーメン; パスタ; 春雨; 小麦粉; 片栗粉; オートミール; 乾燥わかめ; 昆布; 焼き海苔; 干し椎茸; 大豆; 小豆; ホットケーキミックス; パン粉; 高野豆腐; 切り干し大根; カップ麺; グラノーラ; 切り餅; きな粉; 雑穀; ひじき
ko 쌀; 현미; 찹쌀; 보리쌀; 귀리; 렌틸콩; 병아리콩; 소면; 라면; 당면; 쌀국수; 파스타면; 밀가루; 부침가루; 미역; 다시마; 김; 건표고버섯; 오트밀; 그래놀라; 시리얼; 떡국떡; 서리태; 메밀국수; 냉면; 빵가루; 미숫가루

# food.canned
en canned tuna; baked beans; canned corn; tinned tomatoes; pickles; sauerkraut; kimchi; olives in brine; canned pineapple; canned peaches; pickled ginger; canned soup; tinned mackerel; capers; pickled onions; gherkins; artichoke hearts in jar
zh 金枪鱼罐头; 黄桃罐头; 午餐肉罐头; 榨菜; 泡菜; 酸菜; 橄榄菜; 豆豉鲮鱼; 玉米罐头; 酱菜; 腌黄瓜; 水果罐头
ru тунец консервированный; шпроты; горошек консервированный; солёные огурцы; квашеная капуста; оливки; маслины; кукуруза консервированная; сайра консервированная; фасоль в томате; персики в сиропе; каперсы; корнишоны; икра кабачковая; кимчи
de Thunfisch in Dosen; Sauerkraut; Gewürzgurken; Essiggurken; Oliven; Kapern; Dosentomaten; Ölsardinen; Rotkohl im Glas; Kimchi; Ananas Dose; Silberzwiebeln; Cornichons; Mais Dose; gebackene Bohnen; Eintopf Dose
fr thon en boîte; cornichons; choucroute; olives vertes; câpres; sardines à l'huile; maïs en boîte; tomates pelées; cassoulet; ananas au sirop; kimchi; petits pois en conserve; maquereaux en boîte
es atún en lata; pepinillos; aceitunas; alcaparras; sardinas en aceite; maíz en lata; tomate triturado; piña en almíbar; jalapeños en escabeche; mejillones en escabeche; espárragos en conserva; chiles chipotles adobados; berberechos al natural; banderillas encurtidas; frijoles refritos
it tonno in scatola; olive taggiasche; capperi; sottaceti; sardine sott'olio; pomodori pelati; carciofini sott'olio; cetriolini; crauti; pesche sciroppate; fagioli in scatola; acciughe sott'olio; giardiniera
pt atum em lata; azeitonas; alcaparras; pepino em conserva; sardinha em lata; milho em conserva; palmito; picles; pêssego em calda; tomate pelado; ervilha em lata; chucrute; champignon em conserva
ja ツナ缶; サバ缶; たくあん; 福神漬け; キムチ; 漬物; 桃缶; コーン缶; オリーブの実; ピクルス; みかん缶; メンマ; らっきょう
ko 참치캔; 김치; 단무지; 장아찌; 꽁치통조림; 옥수수캔; 올리브 절임; 피클; 황도캔; 깻잎장아찌; 골뱅이캔; 오이지

# food.meat
en jerky; salami; prosciutto; bacon; ham; sausages; biltong; pepperoni; chorizo; corned beef; pate; chicken breast; lamb chops; steak; meatballs; turkey slices; bresaola; duck breast; minced beef
zh 牛肉干; 腊肉; 腊肠; 香肠; 火腿; 卤牛肉; 鸭脖; 鸡爪; 猪肉脯; 培根; 牛排; 肉松; 烤鸭; 鸡胸肉; 羊肉卷
ru колбаса; салями; ветчина; сосиски; джерки; бастурма; сало; бекон; котлеты; фуэт; стейк; паштет; чипсы мясные; куриное филе; хамон; суджук
de Salami; Schinken; Landjäger; Bratwurst; Speck; Leberwurst; Bündnerfleisch; Biltong; Würstchen; Mettwurst; Steak; Hackfleisch; Hähnchenbrust; Frikadellen; Serrano Schinken; Cervelat; Kabanos
fr saucisson sec; jambon cru; lardons; saucisses; rillettes; pâté de campagne; bœuf séché; chorizo; magret de canard; steak; foie gras; merguez; boudin; viande des Grisons
es jamón ibérico; chorizo; salchichón; lomo embuchado; cecina; machaca; tocino; salchichas; fuet; carne seca; morcilla; pechuga de pollo; sobrasada; longaniza; charqui
it prosciutto crudo; salame; bresaola; speck; mortadella; pancetta; coppa; salsiccia; 'nduja; wurstel; culatello; petto di pollo; lardo
pt presunto; salame; linguiça; carne seca; bacon; salsicha; mortadela; charque; picanha; peito de frango; chouriço; hambúrguer bovino
ja ビーフジャーキー; サラミ; 生ハム; ベーコン; ソーセージ; ハム; 焼き鳥; 和牛; 鶏むね肉; ローストビーフ; チャーシュー; 馬刺し; ハンバーグ; 牛タン; サラダチキン
ko 육포; 소시지; 햄; 베이컨; 닭가슴살; 삼겹살; 한우; 떡갈비; 족발; 순대; 갈비; 하몽; 돈까스; 불고기; 훈제오리

# food.animal-origin
en cheddar; parmesan; yogurt; milk powder; salmon fillet; caviar; dried shrimp; eggs; condensed milk; bonito flakes; squid; prawns; feta; mozzarella; cream cheese; crab meat; fish balls; smoked trout; fish roe; gelatin powder; dried scallops
zh 奶酪; 黄油; 纯牛奶; 酸奶; 鸡蛋; 咸鸭蛋; 皮蛋; 虾仁; 鱿鱼丝; 鱼干; 海参; 鲍鱼; 三文鱼; 干贝; 炼乳; 燕窝; 奶酪棒; 虾皮; 鱼丸; 鱼子酱; 花胶
ru сыр; масло сливочное; творог; сгущёнка; молоко сухое; яйца; икра красная; вобла; рыба сушёная; креветки; форель слабосолёная; брынза; кальмар сушёный; пармезан; йогурт; кефир; сливки; желатин; крабовые палочки; сметана; минтай
de Käse; Joghurt; Milchpulver; Lachsfilet; Kaviar; Garnelen; Eier; Kondensmilch; Parmesan; Feta; Mozzarella; Räucherforelle; Gelatine; Sahne; Quark; Stockfisch; Bonitoflocken; Halloumi; H-Milch; Frischkäse
fr fromage; yaourt; lait en poudre; saumon fumé; caviar; crevettes; œufs; lait concentré; parmesan; comté; mozzarella; truite fumée; gélatine; crème fraîche; tarama; roquefort; camembert; poutargue; escargots
es queso; yogur; leche en polvo; salmón ahumado; caviar; gambas; huevos; leche condensada; parmesano; queso manchego; bacalao salado; camarón seco; gelatina sin sabor; nata para montar; requesón; pulpo; calamares; huevas de pescado; mozzarella
it formaggio; yogurt; latte in polvere; salmone affumicato; caviale; gamberi; uova; latte condensato; parmigiano reggiano; pecorino; mozzarella di bufala; baccalà; bottarga; gelatina in fogli; panna da cucina; gorgonzola; ricotta; trota affumicata
pt queijo; iogurte; leite em pó; salmão defumado; caviar; camarão seco; ovos; leite condensado; parmesão; bacalhau; gelatina incolor; creme de leite; requeijão; queijo coalho; ricota; lula; tilápia
ja チーズ; ヨーグルト; スモークサーモン; キャビア; 卵; 練乳; いくら; かつお節; するめ; 煮干し; ちりめんじゃこ; カニ; ホタテ; 明太子; うなぎ; 干物; さきいか; 牛乳; ゼラチン
ko 치즈; 요거트; 훈제연어; 캐비어; 새우; 계란; 연유; 멸치; 황태; 오징어채; 젓갈; 명란; 쥐포; 건새우; 굴비; 전복; 어묵; 우유; 모짜렐라; 북어채

# food.beverages
en orange juice; lemonade; cola; sparkling water; energy drink; coconut water; oat milk; almond milk; iced tea; kombucha; tonic water; smoothie; isotonic drink; mineral water; soda; ginger beer; tomato juice; drink mix powder; squash cordial; soy milk; cold pressed juice; sports drink; electrolyte drink; alcohol-free beer
zh 可乐; 果汁; 矿泉水; 苏打水; 椰子水; 豆浆; 燕麦奶; 运动饮料; 功能饮料; 酸梅汤; 凉茶; 气泡水; 椰汁; 杏仁露; 柠檬水; 奶茶; 豆奶
ru сок апельсиновый; лимонад; вода минеральная; энергетический напиток; квас; морс; кокосовая вода; овсяное молоко; компот; газировка; кола; холодный чай; нектар; кисель; миндальное молоко; комбуча
de Orangensaft; Limonade; Mineralwasser; Energydrink; Hafermilch; Mandelmilch; Eistee; Kokoswasser; Apfelschorle; Tonic Water; Cola; Malzbier; Smoothie; Traubensaft; Sojadrink; Kombucha; alkoholfreies Bier; Ingwershot
fr jus d'orange; limonade; eau minérale; boisson énergisante; lait d'avoine; lait d'amande; thé glacé; eau de coco; sirop de grenadine; cola; eau gazeuse; jus de pomme; kombucha; nectar d'abricot; boisson isotonique; bière sans alcool
es zumo de naranja; refresco; agua mineral; bebida energética; bebida de avena; leche de almendras; agua de coco; horchata; gaseosa; limonada; jugo de naranja; agua tónica; mosto; kombucha; bebida isotónica; agua de jamaica; cerveza sin alcohol; néctar de mango
it succo d'arancia; limonata; acqua minerale; bevanda energetica; latte d'avena; latte di mandorla; acqua di cocco; chinotto; cola; acqua tonica; tè freddo; aranciata; nettare di pesca; kombucha; birra analcolica; orzata
pt suco de laranja; refrigerante; água mineral; energético; leite de aveia; leite de amêndoas; água de coco; guaraná; suco de uva; água tônica; limonada; isotônico; kombucha; chá gelado; néctar; refresco em pó; cerveja sem álcool
ja オレンジジュース; サイダー; 炭酸水; ミネラルウォーター; エナジードリンク; 豆乳; 甘酒; ココナッツウォーター; トマトジュース; スポーツドリンク; オーツミルク; コーラ; 野菜ジュース; ペットボトル お茶; ノンアルコールビール; ラムネ飲料; 天然水
ko 오렌지주스; 탄산수; 생수; 에너지드링크; 두유; 식혜; 코코넛워터; 이온음료; 귀리우유; 아몬드밀크; 콜라; 사이다; 수정과; 콤부차; 과일주스; 스포츠음료; 무알콜맥주; 아이스티

# food.alcohol
en whisky; vodka; gin; tequila; rum; brandy; cognac; champagne; prosecco; cider; lager; sake; mezcal; liqueur; vermouth; port wine; mead; absinthe; sangria; hard seltzer; craft beer; bourbon; bitters; soju; merlot
zh 白酒; 红酒; 葡萄酒; 啤酒; 威士忌; 黄酒; 米酒; 清酒; 伏特加; 香槟; 白兰地; 药酒; 青梅酒; 洋酒; 精酿啤酒
ru водка; вино; пиво; виски; коньяк; шампанское; ром; джин; ликёр; настойка; текила; сидр; абсент; бренди; вермут; медовуха
de Rotwein; Weißwein; Bier; Whisky; Wodka; Gin; Rum; Sekt; Likör; Obstler; Champagner; Weizenbier; Glühwein; Grappa; Cognac; Prosecco; Korn Schnaps
fr vin rouge; champagne; whisky; rhum; pastis; cidre; vodka; cognac; bière blonde; liqueur; crémant; armagnac; gin; porto; eau-de-vie; vermouth
es vino tinto; cerveza; ron; tequila; mezcal; ginebra; cava; whisky; vodka; sidra; licor de hierbas; brandy; pisco; vermut; sangría; orujo; pulque; aguardiente
it vino rosso; birra; grappa; limoncello; prosecco; amaro; whisky; gin; rum; spumante; liquore; vermouth; sambuca; vodka; brandy
pt vinho tinto; cerveja; cachaça; vodca; uísque; gim; espumante; rum; licor; vinho do porto; tequila; conhaque; vermute; sidra; aguardente; gin
ja 日本酒; 焼酎; ビール; ウイスキー; 梅酒; 赤ワイン; ウォッカ; ジン; シャンパン; 泡盛; 紹興酒; クラフトビール; リキュール; ブランデー; チューハイ; ハイボール
ko 소주; 막걸리; 맥주; 위스키; 와인; 보드카; 청주; 복분자주; 샴페인; 고량주; 수제맥주; 럼주; 데킬라; 브랜디; 매실주

# food.supplement
en multivitamin; fish oil; probiotics; creatine; whey protein; collagen peptides; magnesium citrate; ashwagandha; melatonin; biotin; omega-3; bcaa; spirulina; glucosamine; elderberry gummies; turmeric capsules; pre-workout; psyllium husk; zinc tablets; vitamin c; iron supplement; mass gainer; l-theanine; coq10; ginseng extract; apple cider vinegar gummies; evening primrose oil; chlorella; maca powder; fiber supplement; fat burner
zh 钙片; 鱼油; 维生素C; 益生菌; 蛋白粉; 胶原蛋白肽; 褪黑素; 氨糖; 叶酸; 蓝莓叶黄素; 螺旋藻; 辅酶Q10; 葡萄籽胶囊; 肌酸; 复合维生素; 铁剂; 灵芝孢子粉; 人参片; 酵素; 氨基酸
ru витамин D3; омега-3; коллаген; магний B6; креатин; протеин; мелатонин; пробиотик; гейнер; спирулина; БЦАА; железо хелат; глюкозамин; рыбий жир; куркумин; ашваганда; биотин; мультивитамины; хлорелла; псиллиум; хондроитин; предтренировочный комплекс; л-карнитин; янтарная кислота
de Multivitamin; Fischöl Kapseln; Probiotika; Kreatin; Molkenprotein; Kollagen; Magnesiumcitrat; Ashwagandha; Melatonin; Zink Tabletten; Omega 3; Flohsamenschalen; Folsäure; Spirulina; Biotin; Eisen Kapseln; Glucosamin; Weihrauch Kapseln; Brennnessel Kapseln; Eiweißpulver; Mariendistel; Vitamin B12; OPC Traubenkernextrakt
fr multivitamines; oméga 3; probiotiques; créatine; whey protéine; collagène marin; magnésium; mélatonine; spiruline; vitamine D3; glucosamine; complément alimentaire; bcaa; curcuma gélules; ashwagandha; psyllium; gelées de vitamines; acérola; huile de foie de morue
es multivitamínico; omega 3; probióticos; creatina; proteína de suero; colágeno hidrolizado; citrato de magnesio; melatonina; espirulina; vitamina C; glucosamina; biotina; ashwagandha; suplemento alimenticio; quemador de grasa; maca en polvo; psyllium; aceite de pescado; pre entreno; ácido fólico
it multivitaminico; omega 3; probiotici; creatina; proteine whey; collagene; magnesio; melatonina; spirulina; vitamina D; glucosamina; integratore alimentare; fermenti lattici; ashwagandha; psillio; acido folico; aminoacidi ramificati; olio di pesce
pt multivitamínico; ômega 3; probiótico; creatina; whey protein; colágeno hidrolisado; magnésio; melatonina; spirulina; vitamina D3; glucosamina; suplemento alimentar; termogênico; albumina; bcaa; pré-treino; biotina; óleo de peixe; psyllium; hipercalórico
ja マルチビタミン; フィッシュオイル; 乳酸菌サプリ; クレアチン; ホエイプロテイン; コラーゲンペプチド; マグネシウム サプリ; 葉酸サプリ; 亜鉛; グルコサミン; 青汁; スピルリナ; 高麗人参サプリ; ルテイン; ビオチン; 酵素サプリ; DHA EPA; 鉄分サプリ; BCAA
ko 종합비타민; 오메가3; 유산균; 크레아틴; 단백질보충제; 콜라겐; 마그네슘; 비타민C; 루테인; 홍삼; 밀크씨슬; 엽산; 철분제; 글루코사민; 스피루리나; 아연; 프로틴; 칼슘제; 프로바이오틱스; 비오틴; 효소; 크릴오일

# food.infant
en infant formula; baby cereal; baby puree; follow-on milk; toddler snacks; teething rusks; baby rice; puree pouch; growing up milk; baby puffs
zh 婴儿奶粉; 宝宝辅食; 果泥; 婴儿米糊; 溶豆; 磨牙棒饼干; 宝宝面条; 二段奶粉; 婴幼儿配方奶粉
ru детская смесь; пюре детское; каша детская; молочная смесь; детское печенье; сухая смесь для детей; пюре в паучах; детское молочко; заменитель грудного молока
de Säuglingsnahrung; Folgemilch; Babybrei; Pre Milch; Getreidebrei; Babykekse; Obstbrei; Anfangsmilch; Milchbrei; Gläschen Babynahrung; Kindermilch
fr lait infantile; petits pots bébé; céréales infantiles; lait de croissance; purée bébé; biscuits bébé; lait 1er âge; compote bébé
es fórmula infantil; leche de inicio; papilla; potitos; cereales infantiles; leche de continuación; puré para bebé; galletas para bebé; leche de crecimiento; compota para bebé
it latte in polvere neonati; omogeneizzato; crema di riso neonati; latte di proseguimento; pappa lattea; latte di crescita
pt fórmula infantil; papinha; cereal infantil; mingau infantil; composto lácteo; purê para bebê; fórmula de seguimento; biscoito para bebê
ja 粉ミルク; 離乳食; ベビーフード; フォローアップミルク; 赤ちゃんせんべい; ベビービスケット; 液体ミルク; 乳児用ミルク; ボーロ 赤ちゃん
ko 분유; 이유식; 아기과자; 떡뻥; 유아식; 조제분유; 아기퓨레; 아기치즈; 성장기용 조제식

# pet.food
en dog treats; cat food; kibble; bully sticks; rawhide; bird seed; fish flakes; hamster food; cat treats; dental chews; rabbit pellets; hay; wet cat food; horse feed; dog biscuits; dried mealworms; pet vitamins; salmon oil for dogs; suet balls; parrot food; turtle food; puppy milk
zh 猫粮; 狗粮; 猫条; 冻干猫零食; 猫罐头; 磨牙棒狗; 兔粮; 鱼食; 鸟粮; 仓鼠粮; 提摩西草; 狗零食; 羊奶粉宠物; 猫草; 龟粮
ru корм для кошек; корм для собак; лакомства для собак; паучи для кошек; корм для попугаев; корм для рыб; сено для грызунов; жевательные палочки для собак; бычий корень; корм для хомяков; витамины для кошек; паста для кошек; зерносмесь для попугаев; корм для кроликов
de Katzenfutter; Hundefutter; Trockenfutter; Leckerlis Hund; Kauknochen; Vogelfutter; Fischfutter; Hamsterfutter; Nassfutter; Pferdefutter; Ochsenziemer; Katzensnacks; Meisenknödel; Kaninchenfutter; Katzenmilch; Hundekekse
fr croquettes chien; pâtée chat; friandises chien; os à mâcher; graines pour oiseaux; nourriture poisson; foin; granulés lapin; boules de graisse; bâtonnets à mâcher chien; nourriture pour hamster
es pienso perro; croquetas para gato; premios para perro; alimento para peces; alpiste; heno; comida húmeda gatos; huesos para perro; alimento para conejos; alimento para tortugas; alimento para perro
it crocchette gatto; cibo umido gatto; snack per cani; mangime per pesci; mangime per uccelli; fieno; ossa da masticare cani; cibo per conigli; mangime galline; bocconcini per gatti; cibo per criceti
pt ração para cães; ração para gatos; petisco para cachorro; sachê para gatos; alpiste; ração para peixes; feno; osso para cachorro; bifinho; ração para coelhos; ração para calopsita; mistura de sementes para pássaros
ja キャットフード; ドッグフード; 猫用おやつ; 犬用ガム; 鳥の餌; 熱帯魚の餌; チモシー; ハムスターフード; 犬用おやつ; ペットミルク; 亀の餌; うさぎフード; デンタルガム 犬
ko 고양이사료; 강아지사료; 강아지간식; 고양이간식; 츄르; 개껌; 햄스터사료; 물고기사료; 건초; 앵무새사료; 강아지껌; 고양이캔; 토끼사료; 거북이사료

# plants.seeds-live
en tulip bulbs; vegetable seeds; succulent; bonsai tree; grass seed; wildflower seeds; tomato seeds; orchid plant; rose bush; bare root strawberries; cactus; lavender seeds; microgreens seeds; fruit tree sapling; seed potatoes; lawn seed; monstera plant; lily bulbs
zh 多肉植物; 花种子; 蔬菜种子; 郁金香种球; 绿萝; 发财树; 草坪种子; 果树苗; 玫瑰花苗; 月季苗; 仙人掌; 蝴蝶兰; 向日葵种子; 百合种球; 水培植物; 薰衣草种子
ru семена томатов; семена огурцов; луковицы тюльпанов; саженцы; газонная трава семена; рассада; семена цветов; орхидея живая; кактус; суккулент; клубни георгин; лук-севок; семена петунии; комнатное растение; семена газона; микрозелень семена
de Tulpenzwiebeln; Tomatensamen; Rasensamen; Sukkulenten; Rosenstock; Obstbaum; Kräutersamen; Gemüsesamen; Bonsai; Orchidee; Blumensamen; Zimmerpflanze; Steckzwiebeln; Saatkartoffeln; Kaktus; Wildblumensamen; Saatgut; Krokuszwiebeln; Gründüngung; Chilisamen
fr bulbes de tulipes; graines de tomates; gazon graines; plante grasse; bonsaï; graines potagères; arbre fruitier; orchidée plante; cactus; plante d'intérieur; plants de fraisiers; graines de fleurs; semences potagères; bulbes de narcisses
es bulbos de tulipán; semillas de tomate; semillas de césped; suculenta; bonsái; semillas de flores; rosal; árbol frutal; orquídea; cactus; planta de interior; semillas de lechuga; semillas de hortalizas; plantines; semillas de lavanda; esquejes
it bulbi di tulipano; semi di pomodoro; semi prato; pianta grassa; bonsai; semi da orto; rosa pianta; albero da frutto; orchidea; cactus; pianta da interno; semi di fiori; sementi; semi di peperoncino
pt bulbos de tulipa; sementes de tomate; sementes de grama; suculenta; bonsai; sementes de flores; muda de roseira; muda frutífera; orquídea; cacto; planta de interior; sementes de hortaliças; mudas; sementes de pimenta
ja チューリップ球根; トマトの種; 芝の種; 多肉植物; 盆栽; 観葉植物; バラ苗; 果樹苗; 胡蝶蘭; サボテン; 野菜の種; 野菜苗; 種芋; ひまわりの種 種まき; 球根
ko 튤립구근; 토마토씨앗; 잔디씨앗; 다육식물; 분재; 꽃씨; 장미묘목; 과실수묘목; 난초; 선인장; 상추씨앗; 모종; 관엽식물; 채소씨앗; 구근
`;
