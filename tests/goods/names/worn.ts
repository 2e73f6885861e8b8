/** What is put on the body, worn or given to children, as sellers write it. How it is read: `names.test.ts`. */
export const worn = `
# cosmetics.skin
en Vitamin C Face Serum 30ml; Hyaluronic Acid Moisturizer; Matte Lipstick Long Lasting; Eau de Parfum for Women; Waterproof Mascara; Retinol Night Cream; Gel Nail Polish Set; Clay Face Mask; Foundation Ivory; Eyeshadow Palette 18 Colors; Lip Balm Beeswax; Cuticle Oil
zh 玻尿酸补水面膜; 烟酰胺精华液; 丝绒哑光口红; 女士淡香水; 防水睫毛膏; 眼影盘大地色; 气垫BB霜; 护手霜保湿; 卸妆油温和; 美甲甲油胶套装; 爽肤水; 身体乳
ru Крем для лица увлажняющий; Сыворотка с ниацинамидом; Помада матовая; Туалетная вода женская; Тушь для ресниц; Тональный крем; Палетка теней; Гель-лак для ногтей; Патчи для глаз; Бальзам для губ; Мицеллярная вода; Лосьон для тела
de Gesichtscreme mit Hyaluron; Vitamin C Serum; Lippenstift matt; Eau de Toilette Herren; Wimperntusche wasserfest; Lidschattenpalette; Nagellack Set; Handcreme Urea; Make-up Foundation; Gesichtsmaske Tonerde; Bodylotion Aloe Vera; Mizellenwasser
fr Crème hydratante visage; Sérum acide hyaluronique; Rouge à lèvres mat; Eau de parfum femme; Mascara waterproof; Palette fards à paupières; Vernis à ongles semi-permanent; Baume à lèvres; Fond de teint; Masque visage argile; Lait corporel; Eau micellaire
es Crema facial hidratante; Sérum de vitamina C; Labial mate; Perfume para mujer; Máscara de pestañas; Paleta de sombras; Esmalte de uñas; Bálsamo labial; Base de maquillaje; Mascarilla facial de arcilla; Loción corporal; Agua micelar
it Crema viso idratante; Siero viso acido ialuronico; Rossetto opaco; Profumo donna; Mascara volumizzante; Palette ombretti; Smalto semipermanente; Burrocacao; Fondotinta fluido; Maschera viso argilla; Latte corpo; Acqua micellare
pt Creme facial hidratante; Sérum vitamina C; Batom matte; Perfume feminino; Máscara de cílios; Paleta de sombras; Esmalte em gel; Protetor labial manteiga de cacau; Base líquida; Máscara facial de argila; Loção corporal; Água micelar
ja 美容液 ビタミンC; 保湿クリーム 顔用; マットリップ 口紅; 香水 レディース; マスカラ ウォータープルーフ; アイシャドウパレット; ジェルネイル セット; ハンドクリーム; ファンデーション リキッド; フェイスパック シート; 化粧水 しっとり; リップクリーム
ko 수분크림 100ml; 비타민C 세럼; 매트 립스틱; 여성 향수; 마스카라; 아이섀도우 팔레트; 젤네일 세트; 립밤; 쿠션팩트; 마스크팩 30매; 토너 패드; 바디로션

# cosmetics.hair-dye
en Argan Oil Shampoo; Permanent Hair Dye Black; Keratin Hair Mask; Hair Growth Serum; Conditioner for Curly Hair; Hair Spray Strong Hold; Dry Shampoo; Hair Wax Stick; Beard Oil; Purple Toning Shampoo
zh 生姜防脱洗发水; 植物染发膏; 发膜修复; 护发精油; 发蜡男士; 护发素顺滑; 定型喷雾; 染发剂纯植物; 洗发露去屑; 弹力素卷发
ru Шампунь для волос; Краска для волос; Маска для волос; Бальзам-ополаскиватель; Масло для волос; Лак для волос; Сухой шампунь; Воск для укладки; Оттеночный бальзам; Спрей для волос
de Shampoo gegen Schuppen; Haarfarbe schwarz; Haarkur Keratin; Conditioner Locken; Haaröl; Haarspray; Trockenshampoo; Haarwachs; Bartöl; Haartönung
fr Shampooing solide; Coloration cheveux; Masque capillaire; Après-shampooing; Huile pour cheveux; Laque cheveux; Shampoing sec; Cire coiffante; Huile à barbe; Sérum capillaire
es Champú anticaspa; Tinte para cabello; Mascarilla capilar; Acondicionador; Aceite capilar; Laca para el pelo; Champú en seco; Cera para peinar; Aceite para barba; Sérum capilar
it Shampoo antiforfora; Tinta per capelli; Maschera capelli; Balsamo capelli; Olio per capelli; Lacca capelli; Shampoo secco; Cera per capelli; Olio da barba; Siero capelli
pt Shampoo anticaspa; Tinta para cabelo; Máscara capilar; Condicionador; Óleo capilar; Spray fixador de cabelo; Shampoo a seco; Pomada modeladora; Óleo para barba; Creme para pentear
ja シャンプー アミノ酸; ヘアカラー 白髪染め; ヘアトリートメント; ヘアオイル; コンディショナー; ヘアワックス; ヘアスプレー; ドライシャンプー; カラートリートメント; 育毛剤
ko 탈모샴푸; 염색약 새치; 헤어트리트먼트; 헤어에센스; 린스; 헤어왁스; 헤어스프레이; 드라이샴푸; 컬크림; 헤어오일

# cosmetics.sunscreen
en Sunscreen SPF 50 Lotion; Mineral Sunblock Stick; After Sun Tinted Sunscreen SPF30; Kids Sunscreen Spray; Reef Safe Sun Cream
zh 防晒霜SPF50; 防晒喷雾; 防晒乳面部; 儿童防晒霜; 隔离防晒
ru Солнцезащитный крем SPF 50; Спрей солнцезащитный; Крем от загара SPF30; Санскрин для лица; Стик солнцезащитный
de Sonnencreme LSF 50; Sonnenmilch; Sonnenspray Kinder; Sonnenstick; Sonnenschutz Gesicht
fr Crème solaire SPF 50; Spray solaire; Lait solaire enfant; Stick solaire; Écran solaire visage
es Protector solar SPF 50; Crema solar facial; Spray solar; Leche solar niños; Bloqueador solar
it Crema solare SPF 50; Spray solare; Latte solare bambini; Stick solare; Protezione solare viso
pt Protetor solar FPS 50; Bloqueador solar; Spray solar; Protetor solar facial; Filtro solar infantil
ja 日焼け止め SPF50+; サンスクリーン ジェル; UVカット クリーム 顔用 SPF30; 日焼け止めスプレー; UVミルク
ko 선크림 SPF50; 선스틱; 선스프레이; 자외선차단제; 톤업 선크림

# cosmetics.soap-oral
en Oatmeal Soap Bar; Whitening Toothpaste; Natural Deodorant Stick; Body Wash Coconut; Mouthwash Alcohol Free; Bath Bombs Gift Set; Bar Soap Goat Milk; Liquid Hand Soap; Shower Gel Men; Bath Salts Lavender; Shaving Foam
zh 手工皂精油皂; 牙膏美白; 沐浴露持久留香; 漱口水; 止汗露; 洗手液泡沫; 香皂家庭装; 泡澡球; 浴盐; 剃须泡沫
ru Мыло ручной работы; Зубная паста; Дезодорант; Гель для душа; Ополаскиватель для рта; Бомбочки для ванны; Жидкое мыло; Соль для ванны; Пена для бритья; Антиперспирант
de Naturseife Lavendel; Zahnpasta; Deo Roller; Duschgel; Mundspülung; Badebomben; Flüssigseife; Badesalz; Rasierschaum; Zahncreme
fr Savon de Marseille; Dentifrice; Déodorant solide; Gel douche; Bain de bouche; Bombes de bain; Savon liquide; Sel de bain; Mousse à raser; Pain dermatologique
es Jabón artesanal de avena; Pasta de dientes; Desodorante natural; Gel de ducha; Enjuague bucal; Bombas de baño; Jabón líquido; Sales de baño; Espuma de afeitar; Dentífrico
it Sapone di Marsiglia; Dentifricio; Deodorante roll-on; Bagnoschiuma; Collutorio; Bombe da bagno; Sapone liquido; Sali da bagno; Schiuma da barba; Docciaschiuma
pt Sabonete artesanal; Creme dental; Desodorante; Gel de banho; Enxaguante bucal; Bombas de banho; Sabonete líquido; Sais de banho; Espuma de barbear; Pasta de dente
ja 固形石鹸 無添加; 歯磨き粉 ホワイトニング; デオドラントスティック; ボディソープ; マウスウォッシュ; バスボム; ハンドソープ 泡; 入浴剤 バスソルト; シェービングフォーム; 洗顔石けん
ko 천연비누; 치약 미백; 데오드란트; 바디워시; 가글; 배쓰밤; 핸드워시; 입욕제; 쉐이빙폼; 세안비누

# toys.general
en Wooden Building Blocks 100 Pcs; Plush Teddy Bear 40cm; 1000 Piece Jigsaw Puzzle; Barbie Doll Dress Set; Kids Kitchen Playset; Fidget Spinner; Board Game Family; Slime Kit for Girls; Toy Cars Die Cast Set; Play Dough 10 Colors; Kids Tea Set Toy; Water Gun Super Soaker
zh 木制积木宝宝早教; 毛绒玩具熊; 拼图100片; 过家家厨房玩具; 洋娃娃换装; 合金小汽车玩具; 彩泥橡皮泥; 儿童桌游; 魔方三阶; 盲盒手办; 水枪玩具; 仿真水果切切乐
ru Конструктор деревянный; Мягкая игрушка медведь; Пазл 1000 деталей; Кукла с одеждой; Игрушечная кухня; Машинка металлическая; Настольная игра; Пластилин 12 цветов; Слайм набор; Кубик Рубика; Юла; Водяной пистолет
de Holzbausteine 100 Teile; Plüschtier Teddy; Puzzle 100 Teile; Kinderküche Holz; Puppe mit Kleidung; Spielzeugauto; Brettspiel Familie; Knete Set; Kaufladen Zubehör; Wasserpistole; Zauberwürfel; Stofftier Hase
fr Cubes en bois bébé; Peluche ours; Puzzle 1000 pièces; Dînette en bois; Poupée mannequin; Petite voiture en métal; Jeu de société; Pâte à modeler; Pistolet à eau; Doudou lapin; Jeu de construction; Toupie
es Bloques de construcción de madera; Peluche oso; Puzzle 1000 piezas; Cocinita de juguete; Muñeca con vestido; Coche de juguete; Juego de mesa; Plastilina; Pistola de agua; Rompecabezas; Cubo de Rubik; Trompo de madera
it Costruzioni in legno; Peluche orso; Puzzle 1000 pezzi; Cucina giocattolo; Bambola con vestiti; Macchinina giocattolo; Gioco da tavolo; Pasta modellabile; Pistola ad acqua; Cubo di Rubik; Mattoncini compatibili; Trottola
pt Blocos de montar; Urso de pelúcia; Quebra-cabeça 100 peças; Cozinha de brinquedo; Boneca bebê reborn; Carrinho de brinquedo; Jogo de tabuleiro; Massinha de modelar; Pistola de água; Cubo mágico; Pião; Fantoche
ja 積み木 木製; ぬいぐるみ くま; ジグソーパズル 100ピース; おままごとキッチン; 着せ替え人形; ミニカー; ボードゲーム; 粘土 セット 子供; 水鉄砲; ルービックキューブ; こま; ブロック おもちゃ
ko 원목블록 100pcs; 곰인형 봉제; 직소퍼즐 100피스; 주방놀이 소꿉놀이; 바비인형; 미니카 세트; 보드게임; 클레이 점토; 물총; 큐브 3x3; 팽이; 슬라임 만들기

# toys.electronic
en RC Car 4WD Off Road; Electronic Keyboard Piano Toy; Kids Digital Camera; Interactive Robot Dog; Remote Control Helicopter; Bubble Machine Automatic; Kids Tablet Learning Toy; Slot Car Racing Set
zh 遥控车越野; 电动玩具狗; 儿童相机; 早教机故事机; 遥控飞机玩具; 电动泡泡机; 儿童电子琴玩具; 编程机器人玩具; 轨道电动小火车
ru Машинка на радиоуправлении; Интерактивная игрушка робот; Детский фотоаппарат; Вертолёт на пульте управления; Генератор мыльных пузырей; Музыкальная игрушка; Детский синтезатор; Железная дорога электрическая
de Ferngesteuertes Auto; Roboter Spielzeug; Kinderkamera digital; RC Hubschrauber; Seifenblasenmaschine; Carrera Rennbahn elektrisch; Lernspielzeug elektronisch; Kinderkeyboard
fr Voiture télécommandée; Robot jouet interactif; Appareil photo enfant; Hélicoptère télécommandé; Machine à bulles; Circuit électrique voitures; Peluche interactive; Clavier musical enfant
es Coche teledirigido; Robot de juguete; Cámara para niños; Helicóptero radiocontrol; Máquina de burbujas; Carro a control remoto; Teclado musical infantil; Peluche interactivo
it Macchina telecomandata; Robot giocattolo; Fotocamera per bambini; Elicottero telecomandato; Macchina per bolle; Pista elettrica; Peluche interattivo; Tastiera musicale bambini
pt Carrinho de controle remoto; Robô de brinquedo; Câmera infantil; Helicóptero controle remoto; Máquina de bolhas; Autorama; Teclado musical infantil; Pelúcia interativa
ja ラジコンカー; 電動おもちゃ 犬; キッズカメラ; ラジコンヘリ; 電動シャボン玉; ロボットおもちゃ プログラミング; キーボード おもちゃ 子供; プラレール 電動
ko RC카 무선조종; 로봇 장난감; 어린이 카메라; RC헬기; 버블건 자동; 멜로디 강아지인형; 장난감 피아노 전자; 전동 기차 장난감

# childrens.apparel
en Baby Romper Cotton; Kids Pajamas Set; Toddler Winter Coat; Girls Summer Dress; Boys Hoodie; Kids Sneakers Light Up; Newborn Bodysuit 3 Pack; Children Rain Boots; Baby Socks; School Uniform Skirt Girls
zh 婴儿连体衣纯棉; 儿童睡衣套装; 女童连衣裙夏; 男童卫衣; 童鞋运动鞋; 宝宝羽绒服; 新生儿和尚服; 儿童雨靴; 婴儿袜子; 学步鞋
ru Комбинезон для новорождённого; Пижама детская; Платье для девочки; Толстовка для мальчика; Кроссовки детские; Боди для малышей; Куртка детская зимняя; Колготки детские; Ползунки; Сапоги резиновые детские
de Baby Strampler; Kinder Schlafanzug; Mädchen Sommerkleid; Jungen Pullover; Kinderschuhe; Babybody 3er Pack; Schneeanzug Kinder; Kindergummistiefel; Babysocken; Krabbelschuhe
fr Body bébé coton; Pyjama enfant; Robe fille été; Sweat garçon; Chaussures enfant; Grenouillère naissance; Manteau bébé; Bottes de pluie enfant; Chaussettes bébé; Gigoteuse bébé
es Body bebé algodón; Pijama infantil; Vestido niña verano; Sudadera niño; Zapatillas niños; Pelele recién nacido; Abrigo bebé; Botas de agua niños; Calcetines bebé; Ranita bebé
it Body neonato; Pigiama bambino; Vestito bambina estate; Felpa bambino; Scarpe bambino; Tutina neonato; Giubbotto bambino; Stivali pioggia bambini; Calzini neonato; Pagliaccetto neonata
pt Body bebê algodão; Pijama infantil; Vestido infantil menina; Moletom infantil menino; Tênis infantil; Macacão bebê; Casaco infantil; Galocha infantil; Meia bebê; Saída de maternidade
ja ベビー ロンパース; 子供 パジャマ; 女の子 ワンピース; キッズ パーカー; 子供靴 スニーカー; 新生児 肌着; キッズ ダウンジャケット; 長靴 キッズ; ベビーソックス; ベビーシューズ ファースト
ko 아기 우주복; 아동 잠옷; 여아 원피스; 남아 맨투맨; 아동운동화; 신생아 배냇저고리; 키즈 패딩; 유아 장화; 아기양말; 돌아기 한복

# childrens.articles
en Baby Bottle Anti Colic; Baby Crib Wooden; Lightweight Stroller Foldable; Silicone Pacifier; High Chair Adjustable; Baby Bib Silicone; Teething Ring; Baby Bath Tub; Potty Training Seat; Baby Walker; Sippy Cup Toddler
zh 宽口径奶瓶; 实木婴儿床; 婴儿推车轻便; 安抚奶嘴; 宝宝餐椅; 硅胶围兜; 牙胶; 婴儿浴盆; 儿童坐便器; 学步车; 纸尿裤
ru Бутылочка для кормления; Кроватка детская; Коляска прогулочная; Пустышка силиконовая; Стульчик для кормления; Слюнявчик силиконовый; Прорезыватель; Ванночка для купания; Горшок детский; Ходунки; Подгузники
de Babyflasche; Babybett Holz; Kinderwagen Buggy; Schnuller Silikon; Hochstuhl; Lätzchen Silikon; Beißring; Babybadewanne; Töpfchen; Lauflernwagen; Windeln Größe 4
fr Biberon anti-colique; Lit bébé; Poussette légère; Tétine silicone; Chaise haute bébé; Bavoir silicone; Anneau de dentition; Baignoire bébé; Pot bébé; Couches taille 4
es Biberón anticólicos; Cuna de madera; Cochecito ligero; Chupete de silicona; Trona evolutiva; Babero de silicona; Mordedor; Bañera bebé; Orinal infantil; Andador bebé; Pañales talla 4
it Biberon anticolica; Lettino neonato; Passeggino leggero; Ciuccio silicone; Seggiolone pappa; Bavaglino silicone; Massaggiagengive; Vaschetta bagnetto; Vasino; Girello; Pannolini taglia 4
pt Mamadeira anticólica; Berço de madeira; Carrinho de bebê; Chupeta silicone; Cadeira de alimentação; Babador silicone; Mordedor; Banheira bebê; Penico infantil; Fralda descartável G
ja 哺乳瓶; ベビーベッド; ベビーカー 軽量; おしゃぶり; ハイチェア ベビー; スタイ シリコン; 歯固め; ベビーバス; おまる; 歩行器; おむつ Mサイズ
ko 젖병 PPSU; 아기침대 원목; 유모차 휴대용; 쪽쪽이; 아기 식탁의자; 턱받이 실리콘; 치발기; 아기욕조; 유아변기; 보행기; 기저귀 4단계

# childrens.carriers
en Baby Carrier Ergonomic; Ring Sling Linen; Car Seat Group 0+; Booster Seat with Isofix; Baby Wrap; Hip Seat Carrier
zh 婴儿背带前抱式; 儿童安全座椅; 腰凳; 增高垫儿童汽车; 婴儿提篮安全座椅; 背巾
ru Слинг с кольцами; Автокресло 0-18 кг; Эрго-рюкзак; Бустер детский автомобильный; Хипсит; Слинг-шарф
de Babytrage; Kindersitz Auto; Tragetuch; Babyschale; Sitzerhöhung Auto Kinder; Bauchtrage
fr Porte-bébé; Siège auto bébé; Écharpe de portage; Rehausseur auto; Cosy bébé; Sling
es Portabebés ergonómico; Silla de coche bebé; Fular portabebés; Elevador coche niños; Mochila portabebé; Bandolera de anillas
it Marsupio neonato; Seggiolino auto; Fascia porta bebè; Alzatina auto; Ovetto auto; Rialzo auto bambini
pt Canguru bebê ergonômico; Cadeirinha auto; Wrap sling; Assento de elevação; Bebê conforto; Sling de argola
ja 抱っこ紐; チャイルドシート; ジュニアシート; スリング 新生児; ヒップシート; ベビーキャリア
ko 아기띠; 카시트; 힙시트; 주니어카시트; 슬링; 바구니카시트

# textiles.apparel
en Women's Linen Shirt; Men's Hoodie Oversized; Wool Scarf; Yoga Leggings High Waist; Denim Jacket; Cotton T-Shirt; Silk Pajama Set Women; Winter Beanie; Bra Seamless; Maxi Dress Floral; Thermal Underwear; Ankle Socks 6 Pairs
zh 女士真丝衬衫; 男士卫衣; 羊毛围巾; 高腰瑜伽裤; 牛仔外套; 纯棉T恤; 碎花连衣裙; 针织帽; 无痕内衣; 保暖内衣套装; 船袜5双; 羽绒服男
ru Рубашка льняная женская; Толстовка мужская; Шарф шерстяной; Леггинсы спортивные; Джинсовая куртка; Футболка хлопок; Платье в цветочек; Шапка вязаная; Бюстгальтер бесшовный; Термобельё; Носки мужские 10 пар; Пуховик женский
de Leinenbluse Damen; Herren Kapuzenpullover; Wollschal; Leggings Sport; Jeansjacke; T-Shirt Baumwolle; Sommerkleid Blumen; Strickmütze; BH ohne Bügel; Thermounterwäsche; Sneakersocken; Daunenjacke Herren
fr Chemise en lin femme; Sweat à capuche homme; Écharpe en laine; Legging de sport; Veste en jean; T-shirt coton; Robe longue fleurie; Bonnet en laine; Soutien-gorge; Sous-vêtement thermique; Chaussettes homme; Doudoune
es Camisa de lino mujer; Sudadera hombre; Bufanda de lana; Leggings deportivos; Chaqueta vaquera; Camiseta algodón; Vestido largo floral; Gorro de punto; Sujetador sin aros; Ropa interior térmica; Calcetines tobilleros; Plumífero mujer
it Camicia di lino donna; Felpa uomo; Sciarpa di lana; Leggings sportivi; Giacca di jeans; Maglietta cotone; Vestito lungo floreale; Berretto di lana; Reggiseno; Intimo termico; Calzini uomo; Piumino donna
pt Camisa de linho feminina; Moletom masculino; Cachecol de lã; Legging fitness; Jaqueta jeans; Camiseta algodão; Vestido longo floral; Touca de tricô; Sutiã sem bojo; Segunda pele térmica; Meias cano curto; Calça jeans
ja リネンシャツ レディース; パーカー メンズ; ウールマフラー; ヨガレギンス; デニムジャケット; コットンTシャツ; ロングワンピース; ニット帽; ブラジャー ノンワイヤー; 発熱インナー; 靴下 5足; ダウンジャケット
ko 린넨셔츠 여성; 남자 후드티; 울 머플러; 요가레깅스; 청자켓; 면티셔츠; 롱원피스; 니트비니; 노와이어 브라; 발열내의; 발목양말 10켤레; 패딩 남성

# textiles.home
en Egyptian Cotton Bed Sheets; Bath Towel Set; Blackout Curtains; Throw Blanket Fleece; Area Rug 5x7; Memory Foam Pillow; Tablecloth Linen; Duvet Cover King; Tea Towels Set of 4; Shower Curtain; Cushion Covers 18x18; Mattress Protector
zh 纯棉四件套; 浴巾加厚; 遮光窗帘; 法兰绒毯子; 客厅地毯; 记忆棉枕头; 桌布防水; 羽绒被; 擦手巾; 浴帘; 抱枕套; 床笠
ru Постельное бельё евро; Полотенце махровое; Шторы блэкаут; Плед флисовый; Ковёр в гостиную; Подушка ортопедическая; Скатерть льняная; Одеяло пуховое; Кухонные полотенца; Штора для ванной; Наволочка декоративная; Наматрасник
de Bettwäsche Baumwolle; Badetuch Set; Verdunkelungsvorhang; Kuscheldecke; Teppich Wohnzimmer; Kopfkissen; Tischdecke Leinen; Bettdecke Daunen; Geschirrtücher 4er Set; Duschvorhang; Kissenbezug 40x40; Spannbettlaken
fr Parure de lit; Serviettes de bain; Rideaux occultants; Plaid polaire; Tapis salon; Oreiller à mémoire de forme; Nappe en lin; Couette; Torchons de cuisine; Rideau de douche; Housse de coussin; Drap housse
es Juego de sábanas; Toallas de baño; Cortinas opacas; Manta polar; Alfombra salón; Almohada viscoelástica; Mantel antimanchas; Edredón nórdico; Paños de cocina; Cortina de ducha; Funda de cojín; Sábana bajera
it Completo lenzuola; Asciugamani da bagno; Tende oscuranti; Coperta in pile; Tappeto salotto; Cuscino memory; Tovaglia in lino; Piumone matrimoniale; Strofinacci cucina; Tenda doccia; Federa cuscino; Coprimaterasso
pt Jogo de cama; Toalha de banho; Cortina blackout; Manta de microfibra; Tapete sala; Travesseiro de espuma; Toalha de mesa; Edredom casal; Pano de prato; Cortina de banheiro; Capa de almofada; Lençol com elástico
ja 布団カバーセット; バスタオル; 遮光カーテン; ブランケット; ラグ カーペット; 低反発枕; テーブルクロス; 羽毛布団; ふきん 5枚; シャワーカーテン; クッションカバー; ボックスシーツ
ko 침구세트; 호텔수건 10장; 암막커튼; 극세사담요; 거실러그; 메모리폼베개; 식탁보; 구스이불; 행주; 샤워커튼; 쿠션커버; 매트리스커버

# footwear
en Men's Running Shoes; Leather Ankle Boots Women; Memory Foam Slippers; Beach Flip Flops; High Heel Pumps; Hiking Boots Waterproof; Canvas Sneakers; Loafers; Clogs Garden; Sandals
zh 男士跑步鞋; 女士短靴; 居家拖鞋; 人字拖; 高跟鞋; 登山鞋; 帆布鞋; 乐福鞋; 洞洞鞋; 雪地靴
ru Кроссовки мужские; Ботинки женские кожаные; Тапочки домашние; Шлёпанцы; Туфли на каблуке; Треккинговые ботинки; Кеды; Лоферы; Сабо; Угги
de Laufschuhe Herren; Stiefeletten Damen; Hausschuhe Filz; Zehentrenner; Pumps; Wanderschuhe; Sneaker; Slipper Leder; Clogs; Sandalen
fr Chaussures de course; Bottines femme; Chaussons; Tongs; Escarpins; Chaussures de randonnée; Baskets; Mocassins; Sabots; Sandales
es Zapatillas running hombre; Botines mujer; Zapatillas de casa; Chanclas; Zapatos de tacón; Botas de montaña; Tenis de lona; Mocasines; Zuecos; Sandalias
it Scarpe da corsa; Stivaletti donna; Pantofole; Infradito; Décolleté tacco; Scarponi trekking; Sneakers; Mocassini; Zoccoli; Sandali
pt Tênis de corrida masculino; Bota cano curto feminina; Pantufa; Chinelo; Sapato de salto; Bota de trilha; Sapatênis; Mocassim; Tamanco; Sandália
ja ランニングシューズ メンズ; ショートブーツ; スリッパ 室内; ビーチサンダル; パンプス; 登山靴; スニーカー; ローファー; クロッグ; サンダル
ko 남성 런닝화; 앵클부츠; 실내화 슬리퍼; 쪼리; 하이힐; 등산화; 운동화; 로퍼; 크록스 스타일 샌들; 스니커즈

# leather.bags
en Leather Wallet Men; Crossbody Bag; Laptop Backpack; Rolling Suitcase; Leather Belt; Tote Bag Canvas; Fanny Pack; Card Holder; Toiletry Bag; Duffel Gym Bag
zh 真皮钱包; 斜挎包女; 电脑双肩包; 拉杆箱; 男士皮带; 帆布托特包; 腰包; 卡包; 化妆包; 旅行袋
ru Кошелёк кожаный; Сумка через плечо; Рюкзак для ноутбука; Чемодан на колёсах; Ремень мужской; Шоппер; Поясная сумка; Картхолдер; Косметичка; Спортивная сумка
de Geldbörse Leder; Umhängetasche; Laptoprucksack; Koffer Trolley; Ledergürtel; Stofftasche; Bauchtasche; Kartenetui; Kulturbeutel; Sporttasche
fr Portefeuille cuir; Sac bandoulière; Sac à dos ordinateur; Valise cabine; Ceinture cuir; Tote bag; Sac banane; Porte-cartes; Trousse de toilette; Sac de sport
es Cartera de piel; Bolso bandolera; Mochila portátil; Maleta de cabina; Cinturón de cuero; Bolsa de tela; Riñonera; Tarjetero; Neceser; Bolsa de deporte
it Portafoglio in pelle; Borsa a tracolla; Zaino porta PC; Valigia trolley; Cintura in pelle; Borsa di tela; Marsupio; Porta carte di credito; Beauty case; Borsone palestra
pt Carteira de couro; Bolsa transversal; Mochila notebook; Mala de viagem; Cinto de couro; Ecobag; Pochete; Porta-cartões; Necessaire; Mala de academia
ja 本革財布; ショルダーバッグ; ビジネスリュック; スーツケース; レザーベルト; トートバッグ; ウエストポーチ; カードケース; 化粧ポーチ; ボストンバッグ
ko 가죽지갑; 크로스백; 노트북백팩; 캐리어; 가죽벨트; 에코백; 힙색; 카드지갑; 파우치; 보스턴백

# jewellery
en Sterling Silver Necklace; Gold Plated Hoop Earrings; Men's Quartz Watch; Beaded Bracelet; Engagement Ring Moissanite; Anklet; Brooch Pin; Body Piercing Nose Ring; Pendant; Cufflinks
zh 925银项链; 珍珠耳环; 石英手表; 水晶手链; 钻戒女; 脚链; 胸针; 玉镯; 吊坠; 袖扣
ru Цепочка серебро 925; Серьги позолоченные; Часы наручные кварцевые; Браслет из бусин; Кольцо обручальное; Анклет; Брошь; Пирсинг; Подвеска; Запонки
de Halskette Silber; Creolen vergoldet; Armbanduhr Quarz; Perlenarmband; Verlobungsring; Fußkettchen; Brosche; Nasenpiercing; Anhänger; Manschettenknöpfe
fr Collier argent 925; Boucles d'oreilles créoles; Montre homme; Bracelet perles; Bague de fiançailles; Bracelet de cheville; Broche; Piercing nez; Pendentif; Boutons de manchette
es Collar de plata; Pendientes de aro; Reloj de pulsera hombre; Pulsera de cuentas; Anillo de compromiso; Tobillera; Broche; Piercing nariz; Colgante; Gemelos
it Collana argento 925; Orecchini a cerchio; Orologio da polso; Bracciale perline; Anello fidanzamento; Cavigliera; Spilla; Piercing naso; Ciondolo; Gemelli da polso
pt Colar de prata; Brincos argola; Relógio de pulso; Pulseira de miçangas; Anel de noivado; Tornozeleira; Broche; Piercing nariz; Pingente; Abotoaduras
ja シルバー925 ネックレス; ピアス ゴールド; 腕時計 クォーツ; ブレスレット パワーストーン; 婚約指輪; アンクレット; ブローチ; ボディピアス; ペンダント; カフスボタン
ko 은목걸이; 진주귀걸이; 손목시계; 팔찌 원석; 반지 커플링; 발찌; 브로치; 피어싱; 펜던트; 커프스링크
`;
