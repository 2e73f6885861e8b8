/** Names by whole classes (beauty, play, kitchen, small appliances, infants' clothes, groceries, cleaning) that no list had: written from each trade, a third of them unknown then, and kept once they were told. They guard; they measure nothing. */
export const classes = `
# cosmetics.skin
en face primer; pore primer; lip sleeping mask; cleansing oil; facial foam; top coat nail; nail polish remover; nose strips; sugar scrub; salt scrub; coffee scrub
de gesichtsprimer; make up grundierung; fixierspray; lipliner; tonerdemaske; nachtmaske gesicht; reinigungsbalsam; reinigungsöl; reinigungsschaum; gesichtsspray; nagellackentferner; konturstift; kaltwachsstreifen; nagelhärter
fr base de teint; base lissante; spray fixateur maquillage; crayon à lèvres; patchs yeux; masque tissu; masque peel off; masque de nuit visage; huile démaquillante; mousse nettoyante visage; masque pieds; huile cuticules; stick contour; fard à joues; poudre bronzante; crayon khôl; patchs boutons; crayon yeux; beurre corporel
es prebase de maquillaje; fijador de maquillaje; perfilador de labios; parches para ojos; mascarilla peel off; espuma limpiadora facial; bruma facial; mantequilla corporal; mascarilla para pies; aceite de cutículas; quitaesmalte; barra de contorno; aceite de barba; bandas de cera; parches para granos
it primer viso; spray fissante trucco; matita labbra; patch occhi; maschera peel off; maschera notte viso; spray viso idratante; maschera piedi; olio cuticole; solvente unghie; stick contouring; cerotti brufoli; olio massaggio; burro corpo
pt fixador de maquiagem; pó fixador; lápis de boca; óleo de limpeza facial; bruma facial; óleo de cutícula; removedor de esmalte; bastão de contorno; adesivo para espinhas; manteiga corporal
ru фиксатор макияжа; маска для губ; гидрофильный бальзам; топ для гель лака; жидкость для снятия лака; скульптор для лица; бронзер; одеколон; бальзам после бритья; восковые полоски
zh 定妆喷雾; 唇线笔; 睫毛增长液; 眼膜; 撕拉面膜; 保湿喷雾; 香体喷雾; 足霜; 脚膜; 指缘油; 封层胶; 卸甲水; 眼线液笔; 固体香膏; 胡须油; 蜜蜡脱毛; 痘痘贴; 美黑喷雾; 鼻贴; 古龙水
ja メイクキープスプレー; リップライナー; アイパッチ; トナーパッド; ピールオフマスク; ミセラーウォーター; フェイスミスト; ボディミスト; フットクリーム; 角質パック; ネイルオイル; 除光液; シェーディング; 除毛クリーム; ワックスシート; ニキビパッチ; セルフタンニング; 導入液; 鼻パック; リップティント
ko 프라이머; 메이크업 베이스; 메이크업 픽서; 루스 파우더; 립 슬리핑 마스크; 립라이너; 브로우 젤; 속눈썹 영양제; 필오프 팩; 페이스 미스트; 발각질팩; 큐티클 오일; 아세톤 리무버; 쉐딩스틱; 하이라이터 메이크업; 제모크림; 왁싱 스트립; 여드름패치; 셀프태닝; 에멀전; 코팩

# toys.general
en farm animal figures; ride on car; memory game; die cast car; dinosaur figures; nerf blaster; nesting dolls; matryoshka
de tierfiguren; spielkasse; stapelbecher; steckwürfel; dinosaurier figuren; plüschhase; badespielzeug; xylophon kinder; motorikschleife; fädelspiel; fingerpuppen; schleichtier; steckenpferd; matroschka; steckpuppen
fr tuiles magnétiques; blocs magnétiques; sable magique; figurines animaux; mallette de docteur; gobelets empilables; chariot de marche; jeu de mémoire; figurines dinosaures; coffret scientifique; xylophone enfant; trottinette enfant; poupées russes; matriochka
es losetas magnéticas; arena mágica; figuras de animales; maletín de doctor; banco de herramientas infantil; vasos apilables; juego de memoria; dinosaurios figuras; xilófono infantil; cartas coleccionables; caballito de madera; matrioska; muñecas rusas; juego de lotería
it mattonelle magnetiche; sabbia magica; statuine animali; valigetta del dottore; banco da lavoro bambini; bicchieri impilabili; piscina palline; xilofono bambini; blocchi di legno; carte collezionabili; bambolotto; matriosca; tombola; gioco dell oca
pt blocos magnéticos; areia cinética; maleta de médico infantil; bancada de ferramentas infantil; copos empilháveis; bolinha de sabão; xilofone infantil; blocos de madeira; dedoches; cartas colecionáveis; banco imobiliário; jogo de dominó; resta um
ru магнитные плитки; фигурки животных; детский верстак; толокар; шарики марблс; фигурки динозавров; ксилофон детский; пальчиковый театр; коляска для кукол; попит; матрешка; неваляшка; деревянная матрешка
zh 叠叠杯; 木质火车; 毛绒兔子; 科学实验套装; 敲琴; 指偶; 收藏卡; 竹蜻蜓
ja キネティックサンド; スタッキングカップ; 型はめ; ベイゴマ; 実験キット; 木琴; ビジーボード; ひも通し; トレーディングカード; だるま落とし; 福笑い; すごろく; お手玉; トミカ; おきあがりこぼし; 紙風船
ko 쌓기컵; 도형 맞추기; 붕붕카; 과학실험 키트; 실로폰; 비지보드; 윷놀이; 공기놀이; 인형 유모차; 팝잇; 오뚝이

# kitchen.food-contact
en corn stick pan; madeleine pan; taiyaki maker pan; takoyaki pan stovetop; cannoli tubes; pierogi maker mould; ravioli stamp; tortilla warmer; cake pop mould; waffle iron cast iron; burger press; bacon press; silicone stretch lids; tea strainer holder; trivet; corn holders; lobster pick; salt cellar; gravy separator; dough scraper; cupcake liners; cookie press; icing tips; sushi bazooka; onigiri mould; sake set; roti box; dosa tawa; couscoussier; turkish coffee pot; beeswax wrap; beeswax food wrap; cornstick pan
de madeleine form; spekulatiusform; spätzlepresse; spätzlehobel; kartoffelstampfer; bienenwachstücher; frischhaltedeckel; muffinförmchen; papierförmchen; spritztülle; gebäckpresse; raclettepfännchen; fondueset; gewürzmühle; teigroller; gärkörbchen; bienenwachstuch; frischhaltetuch; frischhaltetücher; madeleineblech; muffinblech; backblech; kuchenblech; pizzablech
fr moule à madeleines; moule à gaufres; moule à cannelés; moule à charnière; emballages cire d abeille; couvercles silicone extensibles; dessous de plat; zesteur; corne à pâtisserie; caissettes à cupcakes; caissettes papier; douille pâtisserie; presse à biscuits; service à fondue; boîte à goûter; cercle à pâtisserie; couscoussier; verrine; bilig; pelle à tarte; moule à; moules à; moule silicone; moule en silicone; moule à gâteau; plat à tarte; plat à four; plat à rôtir
es flanera; churrera manual; pasapurés; prensa para tostones; tostonera; metate; envoltorios de cera de abeja; salvamanteles; reposacucharas; rasqueta de panadero; cápsulas para cupcakes; pirotines; boquillas pastelería; aro de emplatar; prensa de ajos; arepera de hierro; aripo; mate de calabaza; mate imperial; mate con bombilla; porongo; máquina de pasta manual
it stampo per madeleine; stampo per colomba; stampo panettone; stampo budino; formine per biscotti; stampo per ravioli; raviolatrice manuale; rigagnocchi; pellicola cera d api; coperchi silicone elastici; sottopentola; poggiamestolo; raschietto pasta; pirottini; beccucci pasticceria; sparabiscotti; schiscetta; coppapasta; pala pizza; testo per piadina; cannoli stampi; macchina per la pasta manuale; sfogliatrice manuale
pt forma de pudim; forminhas de brigadeiro; forminhas de papel; envoltório de cera de abelha; tampas de silicone; raspador de massa; bico de confeitar; espremedor de limão; tapioqueira; chapa de tapioca; paliteiro; forminha; forminhas
ru вареничница; восковые салфетки для еды; силиконовые крышки растягивающиеся; скребок для теста; капсулы для маффинов; насадки кондитерские; камень для пиццы; таджин; сырница; сушилка для зелени; калебас и бомбилья; пасочница; рамекин; толкушка; восковые салфетки; вощеные салфетки
zh 玛德琳模具; 鲷鱼烧模具; 蛋挞模具; 青团模具; 饺子模具; 饭团模具; 寿司模具; 棒冰模具; 压泥器; 蜂蜡保鲜布; 硅胶保鲜盖; 裱花嘴; 慕斯圈; 发酵篮; 炖锅; 塔吉锅; 建盏; 雪克杯; 捣药罐; 烤模; 饼模; 糕模; 饭模; 面包模; 月饼模; 吐司模; 蛋糕模; 冰棒模; 巧克力模; 果冻模; 蜂蜡布; 模具套装 烘焙; 饺子夹; 包饺子神器; 饺子器
ja たい焼き器; ベビーカステラ型; マドレーヌ型; おにぎり型; 押し寿司型; 巻きす; 抜き型 クッキー; 蜜蝋ラップ; シリコン蓋; 鍋敷き; スケッパー; セルクル; せいろ; 箸置き; 鉄瓶; 落し蓋; パン型; 巻き器; 寿司型; 餅型; 菓子型; ゼリー型; プリン型; 蒸し型; ちぎりパン型; 焼き器; 焼き型; ステンレスボール; 耐熱ボール; サラダボール; 調理ボール
ko 붕어빵 틀; 붕어빵팬; 타코야끼 팬; 마들렌 틀; 호두과자 틀; 와플팬; 주먹밥 틀; 김밥말이; 밀랍랩; 실리콘 뚜껑; 스크래퍼; 머핀컵 종이; 무스링; 반네통; 쉐이커 칵테일; 막걸리 잔; 석쇠; 말이팬; 빵팬; 떡틀; 쿠키틀; 두부틀; 계란틀; 만두틀; 초밥틀; 빵틀; 과자틀; 양면팬

# appliances.household
en electric tortilla maker; sandwich press; mini chopper electric; electric knife sharpener; electric foot warmer
de zitruspresse elektrisch; handrührgerät; zerkleinerer; fusselrasierer elektrisch; messerschärfer elektrisch; fußwärmer elektrisch; crêpesmaker; allesschneider elektrisch
fr machine à popcorn; machine à barbe à papa; rasoir anti bouloche; mini four; aiguiseur électrique; trancheuse électrique; plancha électrique; chauffe plat électrique
es tortilladora eléctrica; tortillera eléctrica; picadora eléctrica; quitapelusas eléctrico; afilador eléctrico; arepera eléctrica; crepera
it macchina zucchero filato; tritatutto elettrico; levapelucchi elettrico; scaldasonno; macchina ghiaccio; piastra a induzione; fornello elettrico; fornetto elettrico; affilacoltelli elettrico; affettatrice; crepiera elettrica; macchina per la pasta elettrica; stufetta elettrica
pt espremedor de frutas; mini processador; removedor de bolinhas elétrico; fogão elétrico; moedor de carne elétrico; afiador elétrico; crepeira; omeleteira elétrica
ru медленноварка; аппарат для сахарной ваты; раклетница; измельчитель электрический; машинка для катышков; электромясорубка; электроточилка; блинница электрическая; ломтерезка; электрошашлычница
zh 棉花糖机; 奶泡机; 料理棒; 电炸锅; 电动磨刀器; 塔扇; 吊扇; 吐司机; 原汁机; 暖奶器; 干衣机
ja 綿菓子メーカー; 毛玉取り器; 電動包丁研ぎ; タワーファン; シーリングファン; 足温器; 精米機; 餅つき機
ko 아이스크림 제조기; 보풀제거기; 타워팬; 실링팬; 원액기; 붕어빵 기계; 멀티쿠커

# childrens.apparel
de babyschühchen; pumphose baby
fr ciré enfant; moufles enfant; sarouel bébé; cape de bain bébé
es peto bebé; mono bebé; manoplas bebé; buzo nieve niño; leotardos niña; cubrepañal
it ghette neonato; cuffietta neonato; muffole bambino; calzamaglia bambina; vestitino neonata; completino neonato; coprifasce; camicina della fortuna; golfino neonato
pt touca bebê; luva bebê; banho de sol bebê
ru кофточка для новорожденного; штанишки
zh 儿童滑雪服; 婴儿袜
ko 유아 스키복

# food.snacks
en cassava chips; papadums; murukku; sev namkeen; oatcakes; makhana
de algenchips
fr tuiles apéritif
es cancha serrana; casabe
it lingue di suocera; bruschette; freselle; pane carasau; focaccine; croccantini salati; tarallucci
pt tortilha chips
ru кириешки; бублики; галеты; крендельки; сырные шарики
zh 江米条; 猫耳酥; 馓子; 藕片脆
ja おつまみミックス; 乾パン
ko 양파링; 고구마칩; 롤과자

# food.confectionery
en fruit cake; red bean buns; swiss roll; boiled sweets; syrup waffles; wafer rolls; digestive biscuits
de zuckerstangen; mandelmus; makronen; brausepulver; magenbrot; krokant; vollkornkekse; waffelröllchen; löffelbiskuits; doppelkekse; haferkekse
fr bêtises de cambrai; bergamotes de nancy; cannelés; kouign amann; nonnettes; langues de chat; boudoirs; petits beurre; galettes bretonnes; spéculoos; cigarettes russes; navettes provençales
es yemas de santa teresa; alegrías de amaranto; chocolate negro tableta; pulparindo; tamarindo dulce enchilado; ensaimada; panetón; melcocha; cuchuflí; achiras
it frutta martorana; cantuccini; ricciarelli; cannoli siciliani; sfogliatelle; pastiera; mostaccioli; pasta di mandorle; cubaite; pignolata; zeppole; frollini; krumiri; baci di dama; brigidini
pt bananada; queijada; marmelada; pé de moça; bem casado; rosquinha; sequilhos; biju
ru казинаки; чак чак; кулич; сгущёнка варёная; лакрица; петушок на палочке; помадка; суфле; трубочки вафельные
zh 冬瓜糖; 陈皮糖; 话梅糖; 榴莲糖; 姜糖; 瑞士卷; 鲜花饼
ja 八ツ橋; 落雁; 甘納豆; ヌガー; わらび餅; たい焼き; 団子; 今川焼き; フィナンシェ; スイートポテト; ウエハース; マドレーヌ; たまごボーロ; 麩菓子; 芋けんぴ
ko 붕어빵; 달고나; 꿀떡; 백설기; 송편; 홍삼캔디; 경주빵; 찰보리빵

# food.spices-sauces
en worcestershire sauce; mirin; orange blossom water edible; golden syrup; cornflour; pectin; bbq rub; whole cloves
de nelken ganz; kümmel; majoran; austernsauce; mirin; bratensoße; zuckerrübensirup; trockenhefe; pektin
fr raifort; sauce huître; fond de veau; sel rose; cassonade; concentré de tomate; coulis de tomate; eau de fleur d oranger; aïoli; gomasio; tamari
es chipotle en polvo; concentrado de tomate; tomate frito; sofrito; colorante alimentario; panela granulada; panela en polvo
it rosmarino essiccato; concentrato di pomodoro; brodo granulare; colatura di alici; bagna cauda; tartufata
pt molho inglês; caldo de galinha tablete; sal grosso; alho em pó; tempero completo
ru гвоздика целая; сванская соль; уцхо сунели; сахарная пудра; агар агар; ванильный экстракт
zh 豆蔻; 泡打粉; 拌饭酱; 蒸鱼豉油; 卤料包; 丁香 香料; 公丁香; 母丁香
ja クローブ; ローリエ; カレールウ; ナンプラー; ウスターソース; 塩麹; 鶏ガラスープの素; 藻塩; てんさい糖; ドライイースト; ベーキングパウダー; バニラエッセンス
ko 정향; 미림; 맛술; 매실청; 올리고당; 조청; 핑크솔트; 치킨스톡; 이스트; 베이킹파우더; 바닐라익스트랙; 스리라차; 유자청

# food.dry-groceries
en poha
de pfannkuchen mischung; tapioka; knödel; grünkern
fr morilles séchées; crozets; pois cassés; préparation pour crêpes; purée en flocons
es soja texturizada
it semolino; trofie; fregola sarda; preparato per pizza
pt proteína de soja texturizada; canjica; massa para lasanha
ru полента; тапиока
zh 年糕
ja コーンフレーク; タピオカ
ko 튀김가루; 우동면; 뮤즐리; 타피오카

# food.canned
en pineapple slices tin
de pfirsiche dose; rollmops; artischockenherzen
fr cœurs d artichaut; ananas en tranches boîte; lait de coco boîte; haricots verts boîte
es bonito del norte; maíz dulce lata; espárragos blancos; pimientos del piquillo; navajas conserva; fabada
it mais dolce lattina; lampascioni; peperoni sott aceto
pt ervilha lata; figo em calda; feijoada lata; tremoço
ru горошек зелёный; ким чи
zh 酸豆角; 糖蒜; 泡椒; 酱黄瓜
ja 福神漬; 紅しょうが; ココナッツミルク缶; スパム; アンチョビ
ko 옥수수콘 캔; 올리브 병; 할라피뇨; 마늘쫑 장아찌

# chemicals.cleaning
en bathroom cleaner; drain unblocker; floor cleaner; stainless steel polish; screen cleaner; washing soda; glue sticks hot melt; hot glue sticks
de rostlöser; schmieröl spray; heißklebesticks; klebesticks
fr pastilles lave vaisselle; dégrippant; cristaux de soude; shampoing auto; pierre d argile nettoyante; imperméabilisant; bâtons de colle; bâton de colle
es fregasuelos; aflojatodo; abrillantador; bicarbonato limpieza; barras de pegamento; barra de silicona caliente; barras de silicona caliente
it pittura gesso; sbloccante spray; impermeabilizzante spray; stick colla a caldo; barrette colla a caldo
pt limpa banheiro; pastilha lava louças; silicone vedante; desengripante; limpa tela; secante lava louças; limpa alumínio; impermeabilizante spray; bastão de cola quente; refil de cola quente
ru средство для ванной; средство для духовки; средство для труб; жидкий ключ; пропитка для обуви; средство для посуды; бальзам для посуды; гель для посуды; средство для стирки; капсулы для стирки; клеевые стержни; стержни для клеевого пистолета
ja シミ抜き; 重曹 掃除; グルースティック
ko 바닥세정제; 우드스테인; 베이킹소다 청소용; 차량왁스; 방수스프레이; 글루건 심; 글루스틱
zh 热熔胶棒; 胶棒

# general.other
zh 老虎钳; 尖嘴钳; 斜口钳; 活动扳手; 门挡; 门吸; 鲨鱼夹; 洗衣袋; 晾衣夹; 玻璃刮; 捆绑带; 防水布; 爬藤网; 喂鸟器; 彩带; 蛋糕插牌; 瑜伽砖; 路亚饵; 画布; 棒针; 竖笛; 灭烛器
ja ドアストッパー; 風呂敷; 手ぬぐい掛け; ペーパーウェイト; メモ帳; 傘立て; 洗濯ネット; 洗濯ばさみ; 裁縫セット; ブルーシート; 園芸ネット; バードフィーダー; 紙吹雪; ケーキトッパー; ラゲッジタグ; ヨガブロック; キャンバス 画材; タンバリン; ルーペ; 栞
ko 도어스토퍼; 니퍼; 롱노즈 플라이어; 집게핀; 문진; 메모지; 세탁망; 빨래집게; 유리창 스퀴지; 반짇고리; 화물끈; 방수포; 원예그물; 꽃가루 파티; 케이크토퍼; 네임택; 요가블럭; 저항밴드; 붓세트; 기타피크; 탬버린
en door stopper; door stop; combination pliers; side cutters; hair claw clips; sticky memo pad; clothespins; bird bath; wind spinner; picture hanging strips; confetti; photo booth props; cake topper acrylic; yoga block; jewelry making pliers; tambourine; chess clock
de türstopper; kombizange; seitenschneider; haarklammer; briefbeschwerer; notizblock; schuhabtropfschale; wäschesack; wäscheklammern; fensterabzieher; nähset; spanngurte; abdeckplane; vogeltränke; gartenzwerg; garderobenhaken; klebenägel; konfetti; kuchendeko topper; fahrradklingel; yogablock; angelköder; leinwand; wolle strickgarn; stickrahmen; plektrum; blockflöte; tamburin; trommelstöcke; katzentoilette; aquarienkies; kerzenlöscher; sparschwein
fr cale porte; bloque porte; pince universelle; presse papiers; raclette vitre; kit de couture; sangles; bâche; bain d oiseaux; nain de jardin; accroche clés; confettis; brique yoga; bandes de résistance; toile à peindre; médiators; tambourin; éteignoir
es tope de puerta; alicates universales; pisapapeles; bloc de notas; kit de costura; lona; enrejado; bebedero de pájaros; gnomo de jardín; confeti; bloque de yoga; lienzo; bastidor bordado; flauta dulce; pandereta; jardinera; apagavelas
it fermaporta; pinza universale; tronchese; fermacarte; blocco note; portaombrelli; sacco portabiancheria; mollette bucato; tergivetro; kit cucito; cinghie di fissaggio; telone; portapiante; graticcio; abbeveratoio uccelli; campana a vento; nano da giardino; biglietti auguri; coriandoli; cake topper; targhetta bagaglio; mattoncino yoga; tela pittura; telaio ricamo; plettri; flauto dolce; tamburello; lente d ingrandimento; spegnicandela; campanella a vento
pt peso de porta; alicate universal; peso de papel; bloco de notas; saco de roupa suja; pregadores de roupa; rolo tira pelos; kit costura; fita métrica; cinta de amarração; lona; gnomo de jardim; cartão de aniversário; confete; topo de bolo; bloco de yoga; elástico extensor; bastidor bordado; palhetas violão; flauta doce; pandeiro; floreira; marca páginas
ru дверной стопор; ограничитель двери; пассатижи; бокорезы; пресс папье; мешок для белья; прищепки; водосгон; швейный набор; стяжные ремни; шпалера; музыка ветра; садовый гном; конфетти; топпер для торта; звонок велосипедный; блок для йоги; воблер; холст; медиаторы; блокфлейта; бубен; балконный ящик; гасильник; термонаклейка

# cosmetics.hair-dye
pt creme de tratamento; máscara capilar; ativador de cachos; creme de pentear; creme colorante; coloração permanente; tintura capilar; tonalizante
es mascarilla capilar; crema para peinar; activador de rizos; crema colorante; coloración permanente; tinte en crema; tinte permanente; baño de color
fr masque capillaire; crème coiffante; activateur de boucles; crème colorante; coloration permanente; coloration cheveux; soin colorant
it maschera capelli; attivaricci; crema ricci; crema colorante; colorante permanente; colorazione permanente; tinta capelli; crema colorante permanente
en curl cream; curl activator; hair smoothie; edge control; hair masque; permanent hair colour cream; hair color cream; hair toner; root touch up
de haarkur; lockencreme; haarmaske; haarcoloration; coloration permanente; cremehaarfarbe; ansatzkaschierer
ru маска для волос; крем для кудрей; крем-краска; крем краска; стойкая крем краска; тонирующий бальзам; оттеночный бальзам
ja ヘアマスク; カールクリーム; ヘアカラークリーム; カラートリートメント; 白髪染めクリーム
ko 헤어팩; 컬크림; 헤어마스크; 염색크림; 새치염색; 컬러트리트먼트; 헤어매니큐어
zh 护发膜; 弹力素; 染发膏; 染发霜; 泡泡染发剂; 盖白染发

# electronics.mains
en glue gun

# auto.parts
en 
de flaschenheber; unterstellböcke
fr chandelles voiture
es torres para auto
it martinetto idraulico; cavalletti auto
pt cavalete automotivo
ru 
zh 
ja 
ko 자키 차량; 유압자키

# food.beverages
en coconut milk powder; oat milk powder; soy milk powder; soya milk powder; almond milk powder; rice milk powder

# electronics.battery-powered
en bike light
de leitungssucher; akkusauger; kurzzeitmesser digital; fliegenklatsche elektrisch
fr éclairage vélo; raquette anti moustiques électrique
es luz de bicicleta; raqueta matamosquitos
it luce bici; aspirabriciole; racchetta antizanzare
pt raquete mata mosquito
ru термощуп; велофара; электромухобойка
zh 自行车灯; 电子计时器; 电蚊拍
ja 自転車ライト; ハンディクリーナー; 電撃殺虫ラケット; テスター マルチメーター
ko 자전거라이트; 디지털 캘리퍼스; 전기파리채; 캐리어 저울

# textiles.home
es capa de baño
it tovaglioli stoffa; copriwater
ru шторка для ванной
zh 布餐巾
ja 布巾

# food.alcohol
fr crème de cassis; crème de menthe; crème de mûre; crème de cacao; liqueur de cassis

# biocides
fr lotion anti moustiques; spray anti moustiques
`;
