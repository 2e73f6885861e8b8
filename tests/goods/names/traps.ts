/** Names in which a word of some goods is another's material, shape, taste, colour, motif, container, toy or book. A section a kind, as in the others. */
export const traps = `
# furniture
en Walnut Coffee Table; Tea Table Solid Wood; Egg Chair Swing; Cherry Wood Bookcase; Butterfly Chair Leather; Wine Rack Cabinet; Toy Storage Bench; Honey Oak Nightstand; Banana Chair Gaming; Shell Shaped Velvet Sofa
zh 胡桃木茶桌; 鸡蛋椅吊椅; 樱桃木书柜; 酒柜实木; 玩具收纳柜; 咖啡桌北欧; 皮质沙发椅; 贝壳椅
ru Чайный столик; Журнальный столик из ореха; Кресло-яйцо подвесное; Шкаф для вина; Комод для игрушек; Стол кофейный; Кожаный диван; Шкаф для книг
de Teetisch Massivholz; Couchtisch Nussbaum; Hängesessel Ei; Spielzeugregal; Kirschholz Kommode; Ledersofa; Kaffeetisch rund
fr Table basse noyer; Fauteuil œuf; Meuble à vin; Meuble à jouets; Commode en cerisier; Table à thé; Canapé en cuir; Bibliothèque enfant
es Mesa de té nogal; Silla huevo colgante; Botellero mueble de vino; Mueble para juguetes; Cómoda de cerezo; Mesa de café; Sofá de piel; Silla mariposa
it Tavolino da tè; Poltrona uovo sospesa; Mobile portavini; Cassettiera per giocattoli; Comò in ciliegio; Tavolino da caffè; Divano in pelle; Libreria in noce
pt Mesa de chá; Cadeira ovo suspensa; Adega móvel de madeira; Estante para brinquedos; Cômoda de cerejeira; Mesa de café; Sofá de couro; Mesa de centro nogueira
ja コーヒーテーブル ウォールナット; エッグチェア; ワインラック 家具; おもちゃ収納ラック; ティーテーブル; 本革ソファ; チェリー材 チェスト; バタフライチェア
ko 커피테이블 원목; 에그체어; 와인장; 장난감 수납장; 티테이블; 가죽소파; 체리목 서랍장; 호두나무 식탁

# kitchen.food-contact
en Egg Cup Porcelain; Honey Dipper Wooden; Tea Infuser Stainless; Milk Jug Ceramic; Coffee Grinder Manual; Wine Opener Corkscrew; Rice Paddle; Chocolate Mold Silicone; Butter Dish with Lid; Spice Rack Rotating; Toy Story Plastic Cup; Avocado Slicer; Cookie Cutter Dinosaur; Beer Glass; Salt and Pepper Mill; Pineapple Corer
zh 茶壶紫砂; 奶锅不粘; 手摇咖啡磨豆机; 米勺; 巧克力模具; 黄油盒; 调料盒; 红酒开瓶器; 茶杯套装; 饼干模具; 啤酒杯; 蜂蜜搅拌棒; 分蛋器; 果盘
ru Чайник заварочный; Молочник керамический; Кофемолка ручная; Форма для шоколада; Маслёнка; Солонка и перечница; Штопор для вина; Подставка для яиц; Форма для печенья; Пивной бокал; Ложка для мёда; Чайная пара; Хлебница; Конфетница
de Eierbecher; Honiglöffel; Teekanne; Milchkännchen; Kaffeemühle manuell; Korkenzieher; Schokoladenform; Butterdose; Gewürzregal; Ausstechformen Plätzchen; Bierglas; Salzmühle; Eierschneider; Keksdose; Brotkasten
fr Coquetier; Cuillère à miel; Théière; Pot à lait; Moulin à café manuel; Tire-bouchon; Moule à chocolat; Beurrier; Boîte à épices; Emporte-pièce biscuit; Verre à bière; Moulin à sel; Tasse à café; Boîte à biscuits; Corbeille à pain
es Huevera de cerámica; Cuchara para miel; Tetera; Jarra de leche; Molinillo de café manual; Sacacorchos; Molde para chocolate; Mantequillera; Especiero giratorio; Cortador de galletas; Vaso de cerveza; Molinillo de sal; Taza de café; Galletero; Panera
it Portauovo; Spargimiele; Teiera; Bricco latte; Macinacaffè manuale; Cavatappi; Stampo cioccolatini; Burriera; Portaspezie; Tagliabiscotti; Bicchiere birra; Macina sale; Tazza da caffè; Biscottiera; Portapane
pt Porta-ovo; Pegador de mel; Bule de chá; Leiteira; Moedor de café manual; Saca-rolhas; Forma de chocolate; Manteigueira; Porta-temperos; Cortador de biscoito; Copo de cerveja; Moedor de sal; Xícara de café; Pote para biscoitos; Porta-pão
ja エッグスタンド; ハニーディッパー; 急須; ミルクピッチャー; コーヒーミル 手動; ワインオープナー; チョコレート型 シリコン; バターケース; スパイスラック; クッキー型; ビールグラス; ソルトミル; ティーカップ; 茶こし; 米びつ
ko 에그컵; 꿀스틱 디퍼 나무; 찻주전자; 밀크저그; 핸드밀 커피그라인더; 와인오프너; 초콜릿 몰드; 버터케이스; 양념통; 쿠키커터; 맥주잔; 소금 그라인더; 찻잔세트; 계란 분리기; 쌀통

# toys.general
en Wooden Toy Kitchen with Oven; Toy Cash Register; Doll House Furniture; Toy Tea Set for Kids; Plush Avocado Pillow Toy; Toy Phone Wooden; Wooden Toy Fruit Cutting; Lego Style Car Blocks; Toy Doctor Kit; Play Food Ice Cream
zh 玩具厨房套装; 过家家茶具玩具; 娃娃屋家具; 毛绒牛油果; 医生玩具套装; 仿真蔬菜切切乐玩具; 玩具刀塑料; 芭比娃娃鞋子
ru Игрушечная посуда; Набор доктора игровой; Мебель для кукол; Одежда для кукол; Игрушечные продукты; Мягкая игрушка авокадо; Игрушечный телефон; Деревянный игрушечный поезд
de Spielküche Zubehör; Puppenhaus Möbel; Arztkoffer Kinder Spielzeug; Spielzeug Lebensmittel Holz; Plüsch Avocado; Puppenkleidung; Spielzeugtelefon Holz; Kaufmannsladen Obst
fr Cuisine enfant jouet; Meubles maison de poupée; Mallette docteur jouet; Fruits en bois jouet; Peluche avocat; Vêtements de poupée; Téléphone jouet bois; Marchande jouet
es Cocina de juguete de madera; Muebles casa de muñecas; Maletín médico de juguete; Frutas de madera juguete; Peluche aguacate; Ropa de muñeca; Teléfono de juguete; Té de juguete para niños
it Cucina giocattolo legno; Mobili casa delle bambole; Valigetta dottore giocattolo; Frutta giocattolo in legno; Peluche avocado; Vestiti bambola; Telefono giocattolo; Servizio da tè giocattolo
pt Cozinha infantil de brinquedo; Móveis casinha de boneca; Maleta médico brinquedo; Frutas de brinquedo; Pelúcia abacate; Roupa de boneca; Telefone de brinquedo; Jogo de chá de brinquedo
ja おままごと 木製 食材; ドールハウス 家具; お医者さんごっこ セット; ぬいぐるみ アボカド; 人形 服; おもちゃの包丁; おもちゃ 電話 木製; おままごと ティーセット
ko 주방놀이 장난감; 인형집 가구; 병원놀이 세트; 아보카도 인형; 인형옷; 과일자르기 장난감; 장난감 전화기 원목; 소꿉놀이 찻잔

# cosmetics.skin
en Honey Face Mask Hydrating; Milk Body Lotion; Green Tea Toner; Coffee Body Scrub; Cherry Lip Gloss; Chocolate Eyeshadow Palette; Rice Water Face Cream; Wine Red Lipstick; Walnut Facial Scrub; Avocado Eye Cream
zh 蜂蜜面膜; 绿茶爽肤水; 咖啡磨砂膏身体; 牛奶身体乳; 红酒面膜; 巧克力眼影盘; 大米面霜; 珍珠粉底液
ru Маска для лица с мёдом; Скраб кофейный для тела; Крем с молоком для рук; Тоник зелёный чай; Помада вишня; Масло ши для тела; Бальзам для губ мёд; Крем для лица с икрой
de Honig Gesichtsmaske; Kaffee Peeling Körper; Milch Körperlotion; Grüner Tee Toner; Lippenbalsam Kirsche; Schokolade Lidschatten Palette; Weinrot Lippenstift; Avocado Augencreme
fr Masque visage au miel; Gommage corps café; Lait corporel au karité; Tonique thé vert; Baume à lèvres cerise; Crème mains lait d'amande; Rouge à lèvres chocolat; Crème à l'avocat visage
es Mascarilla facial de miel; Exfoliante de café corporal; Leche corporal de avena; Tónico té verde; Bálsamo labial cereza; Crema de manos almendra; Labial color vino; Crema de caracol facial
it Maschera viso al miele; Scrub corpo al caffè; Latte corpo alla mandorla; Tonico tè verde; Burrocacao ciliegia; Crema mani al miele; Rossetto color vino; Crema viso bava di lumaca
pt Máscara facial de mel; Esfoliante corporal de café; Leite corporal de aveia; Tônico chá verde; Protetor labial cereja; Creme para mãos amêndoas; Batom cor vinho; Creme facial de arroz
ja はちみつ フェイスパック; コーヒー ボディスクラブ; 緑茶 化粧水; チェリー リップグロス; 米ぬか クリーム 顔; 牛乳 ボディミルク; アボカド アイクリーム; 馬油 クリーム
ko 꿀 마스크팩; 커피 바디스크럽; 녹차 토너; 체리 립글로스; 쌀뜨물 크림; 우유 바디로션; 아보카도 아이크림; 와인색 립스틱

# cosmetics.soap-oral
en Goat Milk Soap; Coffee Soap Bar; Soap That Looks Like Cupcake; Honey Oatmeal Soap; Charcoal Toothpaste; Lemon Shaped Soap; Beer Soap
zh 羊奶手工皂; 蜂蜜香皂; 咖啡手工皂; 水果造型香皂; 茶树牙膏; 玫瑰花皂
ru Мыло медовое; Мыло кофейное; Мыло в форме кекса; Мыло с козьим молоком; Мыло Роза; Зубная паста с мятой
de Ziegenmilchseife; Honigseife; Kaffeeseife; Seife in Form eines Törtchens; Zitronenseife; Bierseife
fr Savon au lait de chèvre; Savon au miel; Savon café; Savon en forme de gâteau; Savon citron; Dentifrice menthe
es Jabón de leche de cabra; Jabón de miel; Jabón de café; Jabón en forma de pastel; Jabón de limón; Pasta dental de carbón
it Sapone al latte di capra; Sapone al miele; Sapone al caffè; Sapone a forma di cupcake; Sapone al limone; Dentifricio alla menta
pt Sabonete de leite de cabra; Sabonete de mel; Sabonete de café; Sabonete em formato de cupcake; Sabonete de limão; Creme dental de hortelã
ja ヤギミルク石鹸; はちみつ石鹸; コーヒー石鹸; レモン石鹸; 炭 歯磨き粉
ko 산양유 비누; 꿀비누; 커피비누; 케이크모양 비누; 레몬비누; 죽염치약

# cosmetics.hair-dye
en Honey Blonde Hair Dye; Chocolate Brown Hair Color; Coconut Milk Shampoo; Egg Shampoo; Beer Shampoo
zh 蜂蜜茶色染发膏; 牛奶洗发水; 生姜洗发水; 巧克力色染发剂; 啤酒洗发水
ru Краска для волос шоколад; Шампунь яичный; Маска для волос с мёдом; Краска медовый блонд; Шампунь кокосовое молоко
de Haarfarbe Honigblond; Eier Shampoo; Kokosmilch Shampoo; Haarfarbe Schokobraun; Bier Shampoo
fr Coloration blond miel; Shampooing aux œufs; Masque cheveux au miel; Coloration chocolat; Shampooing lait de coco
es Tinte rubio miel; Champú de huevo; Mascarilla capilar de miel; Tinte chocolate; Champú de cebolla
it Tinta capelli biondo miele; Shampoo all'uovo; Maschera capelli al miele; Tinta cioccolato; Shampoo alla birra
pt Tinta cabelo loiro mel; Shampoo de ovo; Máscara capilar de mel; Tinta chocolate; Shampoo de cebola
ja はちみつ シャンプー; ヘアカラー チョコレートブラウン; 卵白 トリートメント; ミルクティー色 ヘアカラー; ココナッツミルク シャンプー
ko 꿀 샴푸; 초코브라운 염색약; 계란 트리트먼트; 밀크티 염색약; 맥주효모 샴푸

# candles
en Honey Scented Candle; Vanilla Cookie Candle; Coffee Scented Wax Melt; Cake Shaped Candle; Candle in Teacup; Whiskey Candle
zh 咖啡味香薰蜡烛; 蛋糕造型蜡烛; 茶香蜡烛; 蜂蜡蜡烛; 水果香薰蜡烛
ru Свеча с ароматом кофе; Свеча в форме торта; Свеча медовая; Свеча ваниль печенье; Свеча из пчелиного воска
de Kerze Kaffeeduft; Kerze in Kuchenform; Bienenwachskerze Honig; Vanille Keks Duftkerze; Kerze in Teetasse
fr Bougie parfum café; Bougie en forme de gâteau; Bougie cire d'abeille miel; Bougie vanille biscuit; Bougie dans une tasse à thé
es Vela aroma café; Vela en forma de pastel; Vela de miel; Vela vainilla galleta; Vela de chocolate
it Candela profumo caffè; Candela a forma di torta; Candela al miele; Candela vaniglia biscotto; Candela cioccolato
pt Vela aroma café; Vela em formato de bolo; Vela de mel; Vela baunilha biscoito; Vela chocolate
ja コーヒーの香り キャンドル; はちみつ キャンドル; バニラクッキー アロマキャンドル; フルーツ キャンドル
ko 커피향 캔들; 케이크모양 캔들; 꿀향 캔들; 바닐라쿠키 소이캔들; 위스키향 캔들

# textiles.apparel
en Milk Silk Leggings; Chocolate Brown Wool Coat; Avocado Print Socks; Coffee Lover T-Shirt; Pineapple Hawaiian Shirt; Dog Mom Sweatshirt; Bee Print Dress; Apple Green Scarf; Beer T-Shirt Men Funny; Mushroom Hoodie
zh 咖啡色大衣女; 牛油果绿毛衣; 菠萝印花衬衫; 奶茶色卫衣; 牛奶丝打底裤; 樱桃图案袜子; 蘑菇T恤
ru Платье цвета шоколад; Носки с авокадо; Футболка Кофе; Рубашка с ананасами; Свитер молочный; Пижама женская с пчёлами; Худи с грибами
de Mantel schokoladenbraun Damen; Socken Avocado Motiv; T-Shirt Bier Spruch; Hawaiihemd Ananas; Kleid apricot Damen; Pullover honiggelb; Schürzenkleid Kirschen
fr Manteau chocolat femme; Chaussettes avocat; T-shirt bière humour; Chemise ananas; Robe abricot; Pull miel; Robe à cerises
es Abrigo color chocolate; Calcetines de aguacate; Camiseta cerveza; Camisa hawaiana piñas; Vestido melocotón; Jersey color miel; Vestido cerezas
it Cappotto cioccolato donna; Calzini avocado; Maglietta birra; Camicia hawaiana ananas; Vestito pesca; Maglione miele; Vestito ciliegie
pt Casaco chocolate feminino; Meias de abacate; Camiseta cerveja; Camisa abacaxi; Vestido pêssego; Suéter cor mel; Vestido cereja
ja チョコレート色 コート; アボカド柄 靴下; ビール Tシャツ; パイナップル柄 シャツ; さくらんぼ柄 ワンピース; コーヒー色 セーター; きのこ パーカー
ko 초코색 코트; 아보카도 양말; 맥주 티셔츠; 파인애플 셔츠; 체리 원피스; 커피색 스타킹; 버섯 후드티

# textiles.home
en Tea Towel Linen; Cherry Print Tablecloth; Coffee Brown Curtains; Avocado Cushion Cover; Lemon Kitchen Towels; Cow Print Rug; Honey Yellow Blanket; Wine Bottle Print Tea Towels
zh 茶巾棉麻; 咖啡色窗帘; 樱桃桌布; 牛奶绒毯子; 柠檬抱枕套; 奶牛纹地毯
ru Полотенце кухонное с лимонами; Шторы шоколадные; Скатерть с вишнями; Плед молочный; Наволочка авокадо; Ковёр цвета кофе
de Geschirrtuch Zitronen; Vorhang schokobraun; Tischdecke Kirschen; Decke honiggelb; Kissenbezug Avocado; Teppich Kuhfell Optik
fr Torchon citron; Rideau chocolat; Nappe cerises; Plaid miel; Housse coussin avocat; Tapis imitation vache
es Paño de cocina limones; Cortina chocolate; Mantel cerezas; Manta color miel; Funda cojín aguacate; Alfombra café
it Canovaccio limoni; Tenda cioccolato; Tovaglia ciliegie; Plaid miele; Federa avocado; Tappeto caffè
pt Pano de prato limão; Cortina chocolate; Toalha de mesa cereja; Manta cor mel; Capa de almofada abacate; Tapete café
ja レモン柄 ふきん; コーヒー色 カーテン; さくらんぼ テーブルクロス; ミルクティー色 ブランケット; アボカド クッションカバー; 牛柄 ラグ
ko 레몬 행주; 초코 암막커튼; 체리 식탁보; 우유색 담요; 아보카도 쿠션커버; 카페 러그

# lighting.led
en Mushroom Lamp; Egg Shaped Night Light; Wine Bottle String Lights; Banana Lamp; Bedside Lamp Walnut Base; Moon Lamp 3D; Lava Lamp; Avocado Night Light
zh 蘑菇灯; 鸡蛋小夜灯; 香蕉灯; 胡桃木台灯; 月球灯; 茶杯小夜灯; 樱花灯串
ru Лампа гриб; Ночник яйцо; Гирлянда для бутылок; Светильник банан; Лампа с ореховым основанием; Ночник авокадо; Лампа луна
de Pilzlampe; Nachtlicht Ei; Flaschenlicht Lichterkette; Bananenlampe; Nachttischlampe Nussbaum; Mondlampe; Ananas Lampe
fr Lampe champignon; Veilleuse œuf; Guirlande bouteille; Lampe banane; Lampe de chevet noyer; Lampe lune; Veilleuse avocat
es Lámpara seta; Luz nocturna huevo; Guirnalda botella; Lámpara plátano; Lámpara de noche nogal; Lámpara luna; Lámpara piña
it Lampada fungo; Luce notturna uovo; Luci bottiglia; Lampada banana; Lampada comodino noce; Lampada luna; Lampada ananas
pt Luminária cogumelo; Luz noturna ovo; Luminária abacaxi; Luminária banana; Abajur de cabeceira madeira; Luminária lua; Luz noturna abacate
ja きのこランプ; エッグ ナイトライト; バナナライト; ウォールナット ベッドサイドランプ; 月ライト; パイナップルライト; アボカド ナイトライト
ko 버섯 조명; 에그 무드등; 바나나 조명; 월넛 침대조명; 달 무드등; 파인애플 조명; 아보카도 수유등

# jewellery
en Honey Bee Necklace Gold; Cherry Earrings; Coffee Bean Pendant; Avocado Earrings; Rice Bead Bracelet; Mushroom Necklace; Toy Car Cufflinks; Book Charm Bracelet
zh 蜜蜂项链; 樱桃耳环; 咖啡豆吊坠; 牛油果耳钉; 米珠手链; 蘑菇项链; 核桃手串
ru Серьги вишни; Подвеска кофейное зерно; Кулон пчела; Браслет из ореха; Серьги авокадо; Брошь гриб
de Bienen Halskette; Kirsch Ohrringe; Anhänger Kaffeebohne; Ohrringe Avocado; Pilz Kette
fr Collier abeille; Boucles d'oreilles cerise; Pendentif grain de café; Boucles avocat; Collier champignon; Bracelet perles de bois
es Collar abeja; Pendientes cereza; Colgante grano de café; Pendientes aguacate; Collar seta; Pulsera madera
it Collana ape; Orecchini ciliegia; Ciondolo chicco di caffè; Orecchini avocado; Collana fungo; Bracciale legno
pt Colar abelha; Brincos cereja; Pingente grão de café; Brincos abacate; Colar cogumelo; Pulseira de madeira
ja ミツバチ ネックレス; さくらんぼ ピアス; コーヒー豆 ペンダント; アボカド イヤリング; きのこ ネックレス
ko 꿀벌 목걸이; 체리 귀걸이; 커피콩 펜던트; 아보카도 귀걸이; 버섯 목걸이; 원목 팔찌

# appliances.household
en Egg Boiler Electric; Coffee Grinder Electric; Ice Cream Maker; Yogurt Maker; Electric Wine Cooler; Popcorn Machine; Bread Maker; Rice Cooker with Steamer; Tea Kettle Electric; Electric Nut Milk Maker; Chocolate Fountain
zh 煮蛋器; 电动磨豆机; 冰淇淋机; 酸奶机; 电子酒柜; 爆米花机; 面包机全自动; 豆浆机; 养生壶煮茶器; 巧克力喷泉机
ru Яйцеварка электрическая; Кофемолка электрическая; Мороженица; Йогуртница; Винный шкаф; Попкорница; Хлебопечка; Электрочайник для чая; Шоколадный фонтан
de Eierkocher; Elektrische Kaffeemühle; Eismaschine; Joghurtbereiter; Weinkühlschrank; Popcornmaschine; Brotbackautomat; Reiskocher; Schokobrunnen; Teekocher
fr Cuiseur à œufs; Moulin à café électrique; Sorbetière; Yaourtière; Cave à vin; Machine à pop-corn; Machine à pain; Fontaine à chocolat; Théière électrique
es Hervidor de huevos; Molinillo de café eléctrico; Heladera máquina de helados; Yogurtera; Vinoteca; Palomitera; Panificadora; Fuente de chocolate; Tetera eléctrica
it Cuociuova; Macinacaffè elettrico; Gelatiera; Yogurtiera; Cantinetta vino; Macchina per popcorn; Macchina del pane; Fontana di cioccolato; Teiera elettrica
pt Cozedor de ovos; Moedor de café elétrico; Sorveteira; Iogurteira; Adega climatizada; Pipoqueira elétrica; Máquina de pão; Fonte de chocolate; Chaleira elétrica para chá
ja エッグクッカー 電気; 電動コーヒーミル; アイスクリームメーカー; ヨーグルトメーカー; ワインセラー; ポップコーンメーカー; ホームベーカリー; 電気ケトル お茶; 豆乳メーカー
ko 계란찜기 전기; 전동 커피그라인더; 아이스크림 메이커; 요거트메이커; 와인셀러; 팝콘 기계; 제빵기; 두유제조기; 티포트 전기

# electronics.battery-powered
en Egg Timer Digital; Battery Operated Milk Frother Handheld; Coffee Scale with Timer; Digital Kitchen Scale
zh 电子厨房秤; 手持电动奶泡器电池; 鸡蛋定时器电子; 咖啡电子秤
ru Весы кухонные электронные; Таймер для яиц электронный; Капучинатор на батарейках; Весы для кофе
de Küchenwaage digital; Eieruhr digital; Milchaufschäumer batteriebetrieben; Kaffeewaage
fr Balance de cuisine électronique; Minuteur œuf digital; Mousseur à lait à piles; Balance à café
es Báscula de cocina digital; Temporizador de huevo digital; Espumador de leche a pilas; Báscula para café
it Bilancia da cucina digitale; Timer uovo digitale; Montalatte a batteria; Bilancia per caffè
pt Balança de cozinha digital; Timer ovo digital; Mixer de leite a pilha; Balança para café
ja デジタルキッチンスケール; エッグタイマー デジタル; 電池式 ミルクフォーマー; コーヒースケール
ko 주방저울 전자; 에그타이머 디지털; 건전지 우유거품기; 커피저울

# general.media
en The Little Book of Tea; Book About Honey Bees; Chocolate Recipe Book; Knife Skills: A Cookbook; Vegetable Gardening Paperback; Wine Atlas Hardcover
zh 茶经图书; 蜂蜜的书籍; 咖啡书籍教程; 蔬菜种植图书; 葡萄酒图书
ru Книга о мёде; Книга рецептов шоколада; Книга про чай; Атлас вин книга; Книга ножи мира
de Buch über Honig; Kochbuch Schokolade; Das Teebuch Taschenbuch; Weinatlas Buch; Buch Gemüse anbauen
fr Livre sur le miel; Livre de recettes chocolat; Livre sur le thé; Atlas du vin livre; Livre potager
es Libro sobre la miel; Libro de recetas de chocolate; Libro del té; Atlas del vino libro; Libro de huerto
it Libro sul miele; Libro ricette cioccolato; Libro del tè; Atlante del vino libro; Libro orto
pt Livro sobre mel; Livro de receitas de chocolate; Livro do chá; Atlas do vinho livro; Livro de horta
ja はちみつの本; チョコレート レシピ本; 紅茶の本; ワイン 図鑑 本; 野菜作り 本
ko 꿀벌 책 도서; 초콜릿 레시피 책; 홍차 책; 와인 도서; 텃밭 가꾸기 책

# general.other
en Apple Watch Band; Milk Crate Storage Plastic; Coffee Mug Phone Case; Artificial Lemon Tree; Fake Cake Display; Honeycomb Packing Paper; Dog Plush Toy Squeaky Duck; Wine Gift Bag; Egg Carton Empty; Toy Organizer Bins; Camera Strap Leather; Laptop Sleeve; Headphone Stand; Knife Sharpener; Drone Landing Pad; Lamp Shade Fabric; Helmet Bag; Bicycle Bell; Battery Storage Box; Candle Holder Brass; Baby Shower Balloons; Rice Bag Empty Packaging; Cat Tree Tower; Car Shaped Piggy Bank
zh 仿真柠檬树; 假蛋糕模型; 狗狗毛绒玩具发声; 酒袋礼品袋; 鸡蛋托空盒; 耳机支架; 磨刀器; 灯罩布艺; 烛台; 电池收纳盒; 猫爬架; 相机背带; 仿真面包道具; 头盔包
ru Искусственное лимонное дерево; Муляж торта; Игрушка для собак пищалка; Подарочный пакет для вина; Подставка для наушников; Точилка для ножей; Абажур тканевый; Подсвечник; Бокс для батареек; Когтеточка; Ремень для камеры; Чехол для ноутбука; Чехол для шлема; Наклейка для чайника
de Künstlicher Zitronenbaum; Tortenattrappe; Hundespielzeug quietschend; Weintasche Geschenk; Kopfhörerständer; Messerschärfer; Lampenschirm Stoff; Kerzenhalter; Batteriebox; Kratzbaum; Kameragurt; Laptophülle; Eierkarton leer
fr Citronnier artificiel; Faux gâteau décoratif; Jouet pour chien couineur; Sac cadeau pour vin; Support casque audio; Aiguiseur de couteaux; Abat-jour tissu; Bougeoir; Boîte rangement piles; Arbre à chat; Sangle appareil photo; Housse ordinateur; Boîte à œufs vide
es Limonero artificial; Tarta falsa decorativa; Juguete para perros con sonido; Bolsa regalo vino; Soporte auriculares; Afilador de cuchillos; Pantalla de lámpara de tela; Candelabro; Caja para pilas; Rascador gatos; Correa de cámara; Funda portátil; Cartón de huevos vacío
it Limone artificiale pianta; Torta finta; Gioco per cani; Sacchetto regalo vino; Supporto cuffie; Affilacoltelli; Paralume in tessuto; Portacandele; Scatola porta pile; Tiragraffi; Cinghia fotocamera; Custodia notebook; Cartone uova vuoto
pt Limoeiro artificial; Bolo falso; Brinquedo para cachorro; Suporte fone de ouvido; Afiador de facas; Cúpula de abajur; Castiçal; Caixa para pilhas; Arranhador gatos; Alça câmera; Capa notebook; Caixa de ovos vazia
ja 人工レモンの木; 食品サンプル ケーキ; 犬のおもちゃ 音が鳴る; ワインバッグ ギフト; ヘッドホンスタンド; 包丁研ぎ器; ランプシェード 布; キャンドルホルダー; 電池収納ケース; キャットタワー; カメラストラップ; ノートパソコンケース; ヘルメットバッグ; 卵パック 空
ko 인조 레몬나무; 모형 케이크; 강아지 장난감 삑삑이; 와인 선물가방; 헤드폰 거치대; 칼갈이; 전등갓; 캔들홀더; 건전지 보관함; 캣타워; 카메라 스트랩; 노트북 파우치; 헬멧 가방; 빈 계란판

# food.confectionery
en Beer Flavored Jelly Beans; Coffee Candy; Honey Lozenge Candy; Chocolate Shaped Like Tools; Tea Biscuits; Lego Shaped Gummies; Wine Gums; Milk Chocolate Almonds
zh 咖啡糖; 牛奶糖; 抹茶饼干; 工具造型巧克力; 红酒味巧克力; 蜂蜜蛋糕
ru Конфеты кофейные; Печенье к чаю; Шоколад молочный с фундуком; Шоколад в форме инструментов; Леденцы медовые; Пирожное картошка
de Kaffeebonbons; Honigbonbons; Teegebäck; Schokolade Werkzeug Form; Milchschokolade Haselnuss; Bierbonbons
fr Bonbons au café; Bonbons au miel; Biscuits pour le thé; Chocolat en forme d'outils; Chocolat au lait noisettes; Pâtes de fruits
es Caramelos de café; Caramelos de miel; Galletas de té; Chocolate con leche y almendras; Chocolate en forma de herramientas; Dulce de membrillo
it Caramelle al caffè; Caramelle al miele; Biscotti da tè; Cioccolato al latte nocciole; Cioccolato a forma di attrezzi; Torta al limone
pt Balas de café; Balas de mel; Biscoito de leite; Chocolate ao leite com amêndoas; Chocolate em formato de ferramentas; Bolo de mel
ja コーヒーキャンディ; はちみつ飴; 紅茶クッキー; ミルクチョコレート アーモンド; 工具型チョコレート; ビール風味 グミ
ko 커피사탕; 꿀캔디; 홍차쿠키; 아몬드 밀크초콜릿; 공구모양 초콜릿; 꿀호떡 과자

# toys.electronic
en Toy Drone for Kids RC; RC Toy Truck Remote Control; Battery Operated Toy Train; Toy Laptop for Kids Learning
zh 玩具无人机儿童遥控; 玩具遥控卡车; 电池玩具小火车; 儿童玩具手机电子发声
ru Игрушечный дрон на пульте; Игрушка на батарейках паровоз; Детский компьютер игрушка обучающий на батарейках; Робот на пульте управления
de Spielzeug Drohne ferngesteuert Kinder; Spielzeugzug batteriebetrieben; Lerncomputer Kinder Spielzeug; Ferngesteuerter LKW Spielzeug
fr Drone jouet télécommandé enfant; Train jouet à piles; Ordinateur jouet éducatif enfant; Camion télécommandé jouet
es Dron de juguete teledirigido niños; Tren de juguete a pilas; Ordenador de juguete educativo; Camión de juguete radiocontrol
it Drone giocattolo telecomandato; Trenino giocattolo a batteria; Computer giocattolo educativo; Camion giocattolo telecomandato
pt Drone de brinquedo controle remoto; Trem de brinquedo a pilha; Laptop de brinquedo educativo; Caminhão de controle remoto brinquedo
ja おもちゃのドローン 子供 ラジコン; 電池で走る おもちゃ 電車; おもちゃのパソコン 知育 電池; ラジコン トラック おもちゃ
ko 장난감 드론 어린이 RC; 건전지 장난감 기차; 어린이 노트북 장난감 학습; 무선조종 트럭 장난감
`;
