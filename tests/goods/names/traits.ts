/** What goods have, claim and are for, as titles say it: a section a trait. How it is read: `names.test.ts`. */
export const traits = `
# claim.organic
en Organic Walnut Kernels; Certified Organic Raisins; Organically Grown Green Tea; USDA Organic Almonds
zh 有机核桃仁; 有机认证绿茶; 有机种植红枣; 有机枸杞
ru Органический грецкий орех; Орехи органик; Био изюм; Органические финики
de Bio Walnusskerne; Walnüsse aus biologischem Anbau; Bio-Mandeln; Ökologische Datteln
fr Noix biologiques décortiquées; Amandes bio; Thé vert issu de l'agriculture biologique; Dattes bio
es Nueces ecológicas; Almendras orgánicas; Té verde de cultivo ecológico; Pasas bio
it Noci biologiche; Mandorle bio; Tè verde da agricoltura biologica; Datteri bio
pt Nozes orgânicas; Amêndoas orgânicas; Chá verde orgânico; Uva passa biológica
ja 有機くるみ; オーガニックアーモンド; 有機栽培 緑茶; 有機JAS レーズン
ko 유기농 호두; 유기농 아몬드; 오가닉 녹차; 유기농인증 건포도
# claim.antibacterial
en Antibacterial Socks; Antimicrobial Cutting Board; Germ-Killing Towel; Anti-Bacterial Toilet Seat
zh 抗菌袜子; 抑菌毛巾; 除菌砧板; 抗菌防霉浴帘
ru Носки антибактериальные; Доска с антимикробным покрытием; Полотенце бактерицидное; Антибактериальная наволочка
de Antibakterielle Socken; Antimikrobielles Schneidebrett; Keimtötendes Tuch Handtuch; Kissenbezug antibakteriell
fr Chaussettes antibactériennes; Planche à découper antimicrobienne; Serviette anti-bactérienne; Oreiller antibactérien
es Calcetines antibacterianos; Tabla de cortar antimicrobiana; Toalla antibacteriana; Almohada antibacterias
it Calzini antibatterici; Tagliere antimicrobico; Asciugamano antibatterico; Cuscino anti-batterico
pt Meias antibacterianas; Tábua antimicrobiana; Toalha antibacteriana; Travesseiro antibactéria
ja 抗菌ソックス; 抗菌まな板; 除菌タオル; 抗ウイルス加工マスクケース
ko 항균 양말; 항균도마; 향균 수건; 살균 칫솔살균기
# claim.medical
en Pain Relief Patch; Acupressure Mat for Back Pain; Therapeutic Knee Support; Medical Grade Compression Socks
zh 止痛贴; 颈椎病治疗枕; 缓解腰痛护腰; 医用级护膝
ru Пластырь обезболивающий; Лечебный пояс от боли в спине; Медицинский корсет; Подушка для лечения шеи
de Schmerzlinderndes Pflaster; Therapeutische Kniebandage; Medizinisches Kissen gegen Nackenschmerzen; Heilsalbe
fr Patch anti-douleur; Genouillère thérapeutique; Coussin soulage le mal de dos; Semelles médicales
es Parche para el dolor; Rodillera terapéutica; Cojín que alivia el dolor de espalda; Plantillas médicas
it Cerotto antidolorifico; Ginocchiera terapeutica; Cuscino contro il mal di schiena; Plantari medicali
pt Adesivo alívio da dor; Joelheira terapêutica; Almofada para dor nas costas; Palmilha médica
ja 痛み緩和パッチ; 治療用サポーター; 腰痛改善クッション; 医療用膝サポーター
ko 통증완화 패치; 치료용 무릎보호대; 허리통증 쿠션; 의료용 보호대
# claim.health-nutrition
en High Protein Peanuts; Sugar Free Dark Chocolate; Low Fat Crackers; Immunity Boost Tea; Rich in Omega 3 Walnuts
zh 高蛋白坚果; 无糖饼干; 低脂薯片; 增强免疫力花茶; 高膳食纤维麦片
ru Орехи с высоким содержанием белка; Шоколад без сахара; Чай для иммунитета; Печенье с низким содержанием жира
de Proteinreiche Erdnüsse; Zuckerfreie Schokolade; Fettarme Chips; Tee für das Immunsystem; Ballaststoffreiche Haferflocken
fr Barre riche en protéines; Chocolat sans sucre; Chips allégées; Thé renforce l'immunité; Biscuits riches en fibres
es Barrita alta en proteínas; Chocolate sin azúcar; Galletas bajas en grasa; Té refuerza las defensas; Avena rica en fibra
it Barretta ad alto contenuto proteico; Cioccolato senza zucchero; Crackers a basso contenuto di grassi; Tisana per le difese immunitarie; Biscotti ricchi di fibre
pt Barra rica em proteína; Chocolate sem açúcar; Biscoito baixo teor de gordura; Chá para imunidade; Aveia rica em fibras
ja 高タンパク ナッツ; 砂糖不使用 チョコレート; 低脂肪 クラッカー; 免疫ケア 緑茶; 食物繊維たっぷり オートミール
ko 고단백 견과; 무설탕 초콜릿; 저지방 크래커; 면역력 강화 차; 식이섬유 풍부 오트밀
# claim.eco-green
en Eco-Friendly Bamboo Toothbrush; Biodegradable Paper Cups; Sustainable Cotton T-Shirt; Carbon Neutral Notebook
zh 环保购物袋; 可降解纸杯; 可持续棉T恤; 绿色环保餐具
ru Экологичная сумка; Биоразлагаемые стаканы; Экологически чистая посуда; Эко-френдли футболка
de Umweltfreundliche Tasche; Biologisch abbaubare Becher; Nachhaltiges T-Shirt; Klimaneutrale Socken
fr Sac écologique; Gobelets biodégradables; T-shirt éco-responsable; Vaisselle respectueuse de l'environnement
es Bolsa ecológica; Vasos biodegradables; Camiseta sostenible; Cubiertos respetuosos con el medio ambiente
it Borsa ecologica; Bicchieri biodegradabili; Maglietta sostenibile; Posate ecosostenibili
pt Bolsa ecológica; Copos biodegradáveis; Camiseta sustentável; Talheres ecologicamente corretos
ja エコバッグ 環境に優しい; 生分解性 カップ; サステナブル Tシャツ; 地球にやさしい 食器
ko 친환경 가방; 생분해 컵; 지속가능 티셔츠; 탄소중립 양말
# claim.functional-cosmetic
en Anti-Wrinkle Serum; Whitening Face Cream; Hair Loss Shampoo; Acne Treatment Cream
zh 抗皱精华液; 美白面霜; 防脱洗发水; 祛痘膏面霜
ru Сыворотка против морщин; Крем отбеливающий; Шампунь от выпадения волос; Крем от акне
de Anti-Falten Serum; Aufhellende Gesichtscreme; Shampoo gegen Haarausfall; Anti-Akne Creme
fr Sérum anti-rides; Crème éclaircissante; Shampooing anti-chute; Crème anti-acné
es Sérum antiarrugas; Crema blanqueadora; Champú anticaída; Crema antiacné
it Siero antirughe; Crema sbiancante; Shampoo anticaduta; Crema anti acne
pt Sérum antirrugas; Creme clareador; Shampoo antiqueda; Creme antiacne
ja シワ改善 美容液; 美白クリーム; 育毛シャンプー; ニキビケア クリーム
ko 주름개선 세럼; 미백크림; 탈모완화 샴푸; 여드름 크림
# claim.insect
en Mosquito Repellent Bracelet; Bug Zapper Lamp; Insect Repellent Candle; Anti Mosquito T-Shirt
zh 驱蚊手环; 灭蚊灯; 驱蚊蜡烛; 防蚊T恤
ru Браслет от комаров; Лампа от насекомых; Свеча от комаров; Футболка от комаров
de Mückenschutz Armband; Insektenvernichter Lampe; Anti-Mücken Kerze; T-Shirt gegen Mücken
fr Bracelet anti-moustique; Lampe anti-insectes; Bougie anti-moustiques; T-shirt anti-moustiques
es Pulsera antimosquitos; Lámpara mata mosquitos; Vela antimosquitos; Camiseta repelente de mosquitos
it Bracciale antizanzare; Lampada anti insetti; Candela antizanzare; Maglietta repellente zanzare
pt Pulseira antimosquito; Luminária mata mosquito; Vela repelente; Camiseta repelente de mosquitos
ja 虫よけブレスレット; 蚊取りライト; 虫除けキャンドル; 防虫Tシャツ
ko 모기퇴치 팔찌; 포충기 램프; 모기퇴치 캔들; 해충퇴치 램프
# form.in-shell
en Walnuts in Shell; Inshell Peanuts; In-Shell Pistachios
zh 带壳核桃; 带壳花生; 带皮夏威夷果
ru Грецкий орех в скорлупе; Фисташки в скорлупе; Арахис неочищенный в скорлупе
de Walnüsse in der Schale; Erdnüsse mit Schale; Pistazien in der Schale
fr Noix en coque; Pistaches en coque; Cacahuètes en coque
es Nueces con cáscara; Pistachos con cáscara; Cacahuetes con cáscara
it Noci in guscio; Pistacchi in guscio; Arachidi con guscio
pt Nozes com casca; Pistache com casca; Amendoim com casca
ja 殻付きくるみ; 殻付きピスタチオ; 殻つき落花生
ko 껍질 호두; 피호두; 껍질있는 피스타치오
# form.roasted
en Dry Roasted Peanuts; Toasted Almonds; Fried Cashews
zh 烤核桃仁; 炒花生米; 盐焗腰果
ru Арахис жареный; Миндаль обжаренный; Кешью печёный
de Geröstete Mandeln; Gebrannte Mandeln; Erdnüsse geröstet
fr Amandes grillées; Cacahuètes torréfiées; Noisettes grillées
es Almendras tostadas; Cacahuetes fritos; Anacardos asados
it Mandorle tostate; Arachidi tostate; Nocciole tostate
pt Amêndoas torradas; Amendoim torrado; Castanha de caju assada
ja ローストアーモンド; 素焼きくるみ; 煎り落花生
ko 볶은 땅콩; 구운 아몬드; 로스팅 캐슈넛
# has.radio
en Bluetooth Speaker; WiFi Camera; Zigbee Smart Bulb; Wireless 2.4G Keyboard; NFC Reader
zh 蓝牙音箱; WiFi摄像头; 无线2.4G键盘; NFC读卡器
ru Колонка Bluetooth; Камера Wi-Fi; Беспроводная клавиатура 2.4 ГГц; Блютуз наушники
de Bluetooth Lautsprecher; WLAN Kamera; Funktastatur 2.4 GHz; Zigbee Lampe
fr Enceinte Bluetooth; Caméra WiFi; Clavier sans fil 2.4G; Ampoule Zigbee
es Altavoz Bluetooth; Cámara WiFi; Teclado inalámbrico 2.4G; Bombilla Zigbee
it Cassa Bluetooth; Telecamera WiFi; Tastiera wireless 2.4G; Lampadina Zigbee
pt Caixa de som Bluetooth; Câmera WiFi; Teclado sem fio 2.4G; Lâmpada Zigbee
ja Bluetoothスピーカー; WiFiカメラ; ワイヤレスキーボード 2.4GHz; Zigbee 電球
ko 블루투스 스피커; 와이파이 카메라; 무선 키보드 2.4GHz; 지그비 전구
# has.mains
en Electric Kettle 220V; Desk Lamp with EU Plug; Hair Dryer 2000W; Plug-in Night Light
zh 电热水壶220V; 插电台灯; 吹风机大功率插头; 电暖器2000W
ru Чайник электрический 220 В; Лампа настольная от сети; Фен 2000 Вт; Ночник в розетку
de Wasserkocher 230V; Schreibtischlampe mit Netzstecker; Haartrockner 2000 Watt; Nachtlicht Steckdose
fr Bouilloire 220V; Lampe de bureau sur secteur; Sèche-cheveux 2000W; Veilleuse prise secteur
es Hervidor 220V; Lámpara de escritorio con enchufe; Secador 2000W; Luz nocturna enchufe
it Bollitore 220V; Lampada da scrivania con spina; Asciugacapelli 2000W; Luce notturna presa
pt Chaleira 220V; Luminária com plugue tomada; Secador 2000W; Luz noturna tomada
ja 電気ケトル 100V; デスクライト コンセント式; ドライヤー 1200W; ナイトライト コンセント
ko 전기포트 220V; 스탠드 콘센트 전원; 드라이기 2000W; 수유등 콘센트형
# has.lithium-battery
en Rechargeable Flashlight 18650; Cordless Drill 20V Lithium; Fan with 5000mAh Battery; Rechargeable Li-ion Headlamp
zh 充电手电筒18650; 锂电钻20V; 风扇5000毫安; 可充电头灯
ru Фонарь аккумуляторный 18650; Шуруповёрт литий-ионный; Вентилятор 5000 мАч; Налобный фонарь перезаряжаемый
de Akku Taschenlampe 18650; Akkuschrauber Li-Ion; Ventilator 5000mAh; Stirnlampe wiederaufladbar
fr Lampe torche rechargeable 18650; Perceuse batterie lithium; Ventilateur 5000mAh; Frontale rechargeable
es Linterna recargable 18650; Taladro batería de litio; Ventilador 5000mAh; Linterna frontal recargable
it Torcia ricaricabile 18650; Trapano batteria al litio; Ventilatore 5000mAh; Torcia frontale ricaricabile
pt Lanterna recarregável 18650; Furadeira bateria de lítio; Ventilador 5000mAh; Lanterna de cabeça recarregável
ja 充電式懐中電灯 18650; 電動ドリル リチウムイオン; 扇風機 5000mAh; 充電式ヘッドライト
ko 충전식 손전등 18650; 리튬 충전드릴; 선풍기 5000mAh; 충전식 헤드랜턴
# is.plastic-pa-melamine
en Melamine Plate; Nylon Spatula; Melamine Bowl Set
zh 密胺餐盘; 尼龙锅铲; 美耐皿碗; 仿瓷密胺碗
ru Тарелка из меламина; Лопатка нейлоновая; Меламиновая миска
de Melamin Teller; Nylon Pfannenwender; Melaminschüssel
fr Assiette en mélamine; Spatule en nylon; Bol mélamine
es Plato de melamina; Espátula de nailon; Bol de melamina
it Piatto in melamina; Spatola in nylon; Ciotola melamina
pt Prato de melamina; Espátula de nylon; Tigela de melamina
ja メラミン皿; ナイロンフライ返し; メラミンボウル
ko 멜라민 접시; 나일론 뒤집개; 멜라민 그릇
# has.composite-wood
en MDF Bookshelf; Plywood Desk; Particle Board Cabinet
zh 密度板书架; 胶合板书桌; 颗粒板柜子
ru Стеллаж МДФ; Стол из фанеры; Шкаф ЛДСП
de MDF Regal; Schreibtisch Sperrholz; Schrank Spanplatte
fr Étagère MDF; Bureau contreplaqué; Armoire aggloméré
es Estantería MDF; Escritorio contrachapado; Armario aglomerado
it Libreria MDF; Scrivania compensato; Armadio truciolato
pt Estante MDF; Escrivaninha compensado; Armário MDP
ja MDF 本棚; 合板 デスク; パーティクルボード 棚
ko MDF 책장; 합판 책상; 파티클보드 옷장
# has.precious-metal
en Sterling Silver Ring; 18K Solid Gold Necklace; 925 Silver Earrings
zh 925银戒指; 足金项链; 纯银手镯
ru Кольцо серебро 925 пробы; Серьги золото 585; Цепочка из серебра
de Ring Sterlingsilber; Kette 585 Gold; Ohrringe 925er Silber
fr Bague argent 925; Collier or 18 carats; Boucles d'oreilles argent massif
es Anillo plata de ley; Collar oro 18k; Pendientes plata 925
it Anello argento 925; Collana oro 18k; Orecchini in argento 925
pt Anel prata 925; Colar ouro 18k; Brincos prata de lei
ja シルバー925 リング; K18 ネックレス; 純銀 ピアス
ko 은925 반지; 18K 금목걸이; 순은 귀걸이
# for.under-3
en Baby Rattle 0-12 Months; Toddler Stacking Toy; Newborn Plush; Infant Teether Toy
zh 婴儿摇铃; 0-3岁早教积木; 新生儿安抚玩偶; 宝宝牙胶玩具
ru Погремушка для новорождённых; Пирамидка от 1 года; Игрушка для малышей; Мягкая игрушка 0+ мес
de Babyrassel; Stapelspielzeug ab 1 Jahr; Kuscheltier Neugeborene; Kleinkind Motorikspielzeug
fr Hochet bébé; Jouet d'éveil dès 6 mois; Doudou nouveau-né; Cubes 1 an
es Sonajero bebé; Juguete 6 meses; Peluche recién nacido; Apilable bebé 1 año
it Sonaglio neonato; Gioco prima infanzia; Peluche neonati; Costruzioni 12 mesi
pt Chocalho bebê; Brinquedo 6 meses; Pelúcia recém-nascido; Blocos bebê 1 ano
ja ベビーラトル; 1歳 積み木; 新生児 ぬいぐるみ; 赤ちゃん おもちゃ
ko 아기 딸랑이; 돌아기 블록; 신생아 인형; 유아 6개월 장난감
# is.hazardous-mixture
en Lavender Essential Oil; Super Glue 20g; Nail Polish Remover Acetone; Spray Paint Aerosol
zh 薰衣草精油; 强力胶水易燃; 酒精消毒液; 喷漆气雾剂
ru Эфирное масло лаванды; Суперклей; Растворитель; Аэрозольная краска
de Ätherisches Öl Lavendel; Sekundenkleber; Aceton Nagellackentferner; Sprühlack Aerosol
fr Huile essentielle de lavande; Super glue; Dissolvant acétone; Peinture aérosol
es Aceite esencial de lavanda; Pegamento instantáneo; Quitaesmalte acetona; Pintura en aerosol
it Olio essenziale di lavanda; Colla istantanea super; Solvente acetone unghie; Vernice spray aerosol
pt Óleo essencial de lavanda; Super cola; Removedor de esmalte acetona; Tinta spray aerossol
ja ラベンダー エッセンシャルオイル; 瞬間接着剤; 除光液 アセトン; スプレー塗料
ko 라벤더 에센셜오일; 순간접착제; 아세톤 네일리무버; 락카 스프레이
`;
