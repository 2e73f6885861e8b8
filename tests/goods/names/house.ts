/** What stands in the house, protects or is used up, as sellers write it. How it is read: `names.test.ts`. */
export const house = `
# kitchen.food-contact
en Stainless Steel Water Bottle; Cast Iron Skillet; Silicone Baking Mat; Ceramic Mug 350ml; Bamboo Cutting Board; Glass Food Storage Containers; Chopsticks Set; Lunch Box Bento; Wine Glasses Set of 4; Measuring Cups; Egg Separator; Rolling Pin; Salad Spinner; Nutcracker Tool
zh 不锈钢保温杯; 铸铁锅; 硅胶烘焙垫; 陶瓷马克杯; 竹砧板; 玻璃保鲜盒; 筷子家用; 饭盒便当盒; 红酒杯; 量杯; 打蛋器手动; 擀面杖; 沥水篮; 核桃夹
ru Бутылка для воды стальная; Сковорода чугунная; Силиконовый коврик для выпечки; Кружка керамическая; Доска разделочная; Контейнеры стеклянные для еды; Палочки для суши; Ланч-бокс; Бокалы для вина; Мерный стакан; Венчик; Скалка; Дуршлаг; Орехокол
de Edelstahl Trinkflasche; Gusseisen Pfanne; Silikon Backmatte; Kaffeebecher Keramik; Schneidebrett Bambus; Frischhaltedosen Glas; Essstäbchen; Brotdose; Weingläser; Messbecher; Schneebesen; Nudelholz; Salatschleuder; Nussknacker
fr Gourde inox; Poêle en fonte; Tapis de cuisson silicone; Mug céramique; Planche à découper; Boîtes alimentaires en verre; Baguettes chinoises; Boîte à lunch; Verres à vin; Verre doseur; Fouet de cuisine; Rouleau à pâtisserie; Essoreuse à salade; Casse-noix
es Botella de agua acero inoxidable; Sartén de hierro fundido; Tapete de silicona para horno; Taza de cerámica; Tabla de cortar; Recipientes de vidrio para alimentos; Palillos chinos; Fiambrera; Copas de vino; Vasos medidores; Batidor de varillas; Rodillo de amasar; Centrifugadora de ensalada; Cascanueces
it Borraccia termica; Padella in ghisa; Tappetino da forno silicone; Tazza in ceramica; Tagliere in bambù; Contenitori in vetro per alimenti; Bacchette cinesi; Portapranzo; Calici da vino; Misurino; Frusta da cucina; Mattarello; Centrifuga insalata; Schiaccianoci
pt Garrafa térmica inox; Frigideira de ferro fundido; Tapete de silicone para forno; Caneca de cerâmica; Tábua de corte; Potes de vidro herméticos; Hashi; Marmita térmica; Taças de vinho; Copo medidor; Batedor fouet; Rolo de massa; Centrífuga de salada; Quebra-nozes
ja ステンレスボトル; 鉄フライパン; シリコンベーキングマット; マグカップ 陶器; まな板 竹; 耐熱ガラス保存容器; 箸 セット; 弁当箱; ワイングラス; 計量カップ; 泡立て器; めん棒; サラダスピナー; くるみ割り器
ko 스텐 텀블러; 무쇠 프라이팬; 실리콘 베이킹매트; 머그컵 도자기; 대나무 도마; 유리 밀폐용기; 젓가락 세트; 도시락통; 와인잔; 계량컵; 거품기; 밀대; 야채탈수기; 호두까기

# knives
en Chef Knife 8 inch; Folding Pocket Knife; Santoku Knife Damascus; Steak Knives Set; Utility Knife Box Cutter; Hunting Knife with Sheath; Razor Blades 100 Pack; Cleaver; Machete
zh 菜刀家用; 折叠刀户外; 水果刀; 牛排刀套装; 美工刀; 剁骨刀; 剃须刀片; 大马士革厨刀; 斩骨刀
ru Нож поварской; Нож складной; Нож сантоку; Набор кухонных ножей; Нож канцелярский; Охотничий нож; Лезвия для бритья; Топорик кухонный; Мачете
de Kochmesser 20cm; Taschenmesser; Santokumesser; Steakmesser Set; Cuttermesser; Jagdmesser; Rasierklingen; Hackmesser; Machete
fr Couteau de chef; Couteau pliant; Couteau santoku; Couteaux à steak; Cutter; Couteau de chasse; Lames de rasoir; Hachoir à viande couperet; Machette
es Cuchillo de chef; Navaja plegable; Cuchillo santoku; Cuchillos para carne; Cúter; Cuchillo de caza; Cuchillas de afeitar; Hacha de cocina; Machete
it Coltello da chef; Coltello a serramanico; Coltello santoku; Coltelli da bistecca; Taglierino; Coltello da caccia; Lamette da barba; Mannaia; Machete
pt Faca do chef; Canivete dobrável; Faca santoku; Facas de churrasco; Estilete; Faca de caça; Lâminas de barbear; Cutelo; Facão
ja 牛刀 包丁; 折りたたみナイフ; 三徳包丁; ステーキナイフ; カッターナイフ; アウトドアナイフ; 替刃 カミソリ; 中華包丁; 出刃包丁
ko 식칼 주방칼; 접이식 칼; 산도쿠 나이프; 스테이크 나이프; 커터칼; 캠핑나이프; 면도날; 중식도; 과도

# medical.device
en Blood Pressure Monitor; Pulse Oximeter; Digital Thermometer Medical; Glucose Meter Kit; Hearing Aid; Adhesive Bandages; TENS Unit; Contact Lenses; Nebulizer; Knee Brace Orthopedic; Condoms; Pregnancy Test; First Aid Kit; Wheelchair; Compression Stockings Medical
zh 电子血压计; 血氧仪; 医用体温计; 血糖仪; 助听器; 创可贴; 理疗仪; 隐形眼镜; 雾化器; 医用护膝; 避孕套; 验孕棒; 急救包; 轮椅; 医用静脉曲张袜
ru Тонометр; Пульсоксиметр; Термометр медицинский; Глюкометр; Слуховой аппарат; Пластырь бактерицидный; Миостимулятор; Контактные линзы; Ингалятор небулайзер; Бандаж на колено; Презервативы; Тест на беременность; Аптечка; Инвалидная коляска; Компрессионные чулки
de Blutdruckmessgerät; Pulsoximeter; Fieberthermometer; Blutzuckermessgerät; Hörgerät; Pflaster; TENS Gerät; Kontaktlinsen; Inhalator Vernebler; Kniebandage; Kondome; Schwangerschaftstest; Verbandskasten; Rollstuhl; Kompressionsstrümpfe
fr Tensiomètre; Oxymètre de pouls; Thermomètre médical; Lecteur de glycémie; Aide auditive; Pansements; Électrostimulateur TENS; Lentilles de contact; Nébuliseur; Genouillère orthopédique; Préservatifs; Test de grossesse; Trousse de secours; Fauteuil roulant; Bas de contention
es Tensiómetro; Pulsioxímetro; Termómetro médico; Glucómetro; Audífono para sordera; Tiritas; Electroestimulador TENS; Lentillas; Nebulizador; Rodillera ortopédica; Preservativos; Test de embarazo; Botiquín de primeros auxilios; Silla de ruedas; Medias de compresión
it Misuratore di pressione; Pulsossimetro; Termometro febbre; Glucometro; Apparecchio acustico; Cerotti; Elettrostimolatore TENS; Lenti a contatto; Aerosol nebulizzatore; Ginocchiera ortopedica; Preservativi; Test di gravidanza; Kit pronto soccorso; Sedia a rotelle; Calze a compressione
pt Medidor de pressão arterial; Oxímetro de pulso; Termômetro clínico; Medidor de glicose; Aparelho auditivo; Curativos adesivos; Aparelho TENS; Lentes de contato; Nebulizador; Joelheira ortopédica; Preservativos; Teste de gravidez; Kit primeiros socorros; Cadeira de rodas; Meia de compressão
ja 血圧計; パルスオキシメーター; 体温計; 血糖測定器; 補聴器; 絆創膏; 低周波治療器; コンタクトレンズ; ネブライザー; 膝サポーター 医療用; コンドーム; 妊娠検査薬; 救急箱 セット; 車椅子; 医療用弾性ストッキング
ko 혈압계; 산소포화도측정기; 체온계; 혈당측정기; 보청기; 반창고 밴드; 저주파 치료기; 콘택트렌즈; 네블라이저; 무릎보호대 의료용; 콘돔; 임신테스트기; 구급상자; 휠체어; 의료용 압박스타킹

# ppe.masks
en KN95 Masks 50 Pack; FFP2 Respirator; Dust Mask Half Face; Disposable Face Masks; N95 Mask NIOSH
zh KN95口罩; 医用外科口罩; 防尘面具; 一次性口罩; 防毒面具
ru Маски одноразовые; Респиратор FFP2; Полумаска от пыли; Маска защитная; Респиратор строительный
de FFP2 Masken; Atemschutzmaske; Staubmaske; Einwegmasken; Halbmaske mit Filter
fr Masques FFP2; Masque anti-poussière; Masques jetables; Demi-masque respiratoire; Masque chirurgical
es Mascarillas FFP2; Mascarilla antipolvo; Mascarillas desechables; Respirador media cara; Mascarilla quirúrgica
it Mascherine FFP2; Maschera antipolvere; Mascherine monouso; Semimaschera respiratoria; Mascherina chirurgica
pt Máscaras PFF2; Máscara contra poeira; Máscaras descartáveis; Respirador semifacial; Máscara cirúrgica
ja 不織布マスク 50枚; N95マスク; 防塵マスク; 使い捨てマスク; KF94マスク
ko KF94 마스크; 방진마스크; 일회용마스크; 방독면; 덴탈마스크

# ppe.helmets
en Bike Helmet Adult; Motorcycle Helmet Full Face; Ski Helmet; Safety Hard Hat; Climbing Helmet
zh 骑行头盔; 摩托车头盔; 滑雪头盔; 安全帽工地; 攀岩头盔
ru Шлем велосипедный; Мотошлем интеграл; Шлем горнолыжный; Каска строительная; Каска альпинистская
de Fahrradhelm; Motorradhelm; Skihelm; Schutzhelm Bau; Kletterhelm
fr Casque vélo; Casque moto intégral; Casque de ski; Casque de chantier; Casque d'escalade
es Casco de bicicleta; Casco de moto; Casco de esquí; Casco de obra; Casco de escalada
it Casco bici; Casco moto integrale; Casco da sci; Elmetto da cantiere; Casco arrampicata
pt Capacete bicicleta; Capacete moto; Capacete de esqui; Capacete de obra; Capacete escalada
ja 自転車ヘルメット; バイクヘルメット; スキーヘルメット; 工事用ヘルメット; クライミングヘルメット
ko 자전거헬멧; 오토바이헬멧; 스키헬멧; 안전모; 클라이밍헬멧

# ppe.other
en Safety Goggles Anti Fog; Cut Resistant Gloves; Reflective Safety Vest; Life Jacket Adult; Polarized Sunglasses; Ear Muffs Hearing Protection; Ski Goggles; Work Gloves Nitrile; Knee Pads for Work; Swim Vest Kids
zh 护目镜防雾; 防割手套; 反光背心; 救生衣; 偏光太阳镜; 隔音耳罩; 滑雪镜; 劳保手套; 护膝工地; 焊接面罩
ru Очки защитные; Перчатки от порезов; Жилет светоотражающий; Спасательный жилет; Очки солнцезащитные; Наушники противошумные; Очки горнолыжные; Перчатки рабочие; Наколенники строительные; Беруши
de Schutzbrille; Schnittschutzhandschuhe; Warnweste; Schwimmweste; Sonnenbrille polarisiert; Gehörschutz; Skibrille; Arbeitshandschuhe; Knieschoner Arbeit; Ohrstöpsel
fr Lunettes de protection; Gants anti-coupure; Gilet réfléchissant; Gilet de sauvetage; Lunettes de soleil; Casque anti-bruit; Masque de ski; Gants de travail; Genouillères de travail; Bouchons d'oreille
es Gafas de seguridad; Guantes anticorte; Chaleco reflectante; Chaleco salvavidas; Gafas de sol polarizadas; Orejeras antiruido; Gafas de esquí; Guantes de trabajo; Rodilleras de trabajo; Tapones para oídos
it Occhiali protettivi; Guanti antitaglio; Gilet alta visibilità; Giubbotto salvagente; Occhiali da sole; Cuffie antirumore; Maschera da sci; Guanti da lavoro; Ginocchiere da lavoro; Tappi per orecchie
pt Óculos de proteção; Luvas anticorte; Colete refletivo; Colete salva-vidas; Óculos de sol; Abafador de ruído; Óculos de esqui; Luvas de trabalho; Joelheira de trabalho; Protetor auricular
ja 保護メガネ; 防刃手袋; 反射ベスト; ライフジャケット; 偏光サングラス; イヤーマフ 防音; スキーゴーグル; 作業手袋; 膝当て 作業用; 耳栓
ko 보안경; 방검장갑; 안전조끼 반사; 구명조끼; 편광 선글라스; 귀덮개 방음; 스키고글; 작업장갑; 무릎보호대 작업용; 귀마개

# furniture
en Walnut Dining Table; Office Chair Ergonomic; Sofa Bed Velvet; Bookshelf 5 Tier; Wardrobe with Mirror; Memory Foam Mattress; Coffee Table Glass; Bar Stools Set of 2; TV Stand; Shoe Cabinet; Bunk Bed; Nightstand; Bean Bag Chair; Computer Desk
zh 胡桃木餐桌; 人体工学椅; 布艺沙发; 五层书架; 推拉门衣柜; 乳胶床垫; 玻璃茶几; 吧台椅; 电视柜; 鞋柜; 上下床; 床头柜; 懒人沙发; 电脑桌
ru Стол обеденный из ореха; Кресло офисное; Диван-кровать; Стеллаж книжный; Шкаф-купе; Матрас ортопедический; Журнальный столик; Барный стул; Тумба под ТВ; Обувница; Двухъярусная кровать; Прикроватная тумбочка; Кресло-мешок; Стол компьютерный
de Esstisch Nussbaum; Bürostuhl ergonomisch; Schlafsofa Samt; Bücherregal; Kleiderschrank; Matratze Kaltschaum; Couchtisch Glas; Barhocker; TV Schrank; Schuhschrank; Etagenbett; Nachttisch; Sitzsack; Schreibtisch
fr Table à manger noyer; Chaise de bureau; Canapé convertible; Bibliothèque étagère; Armoire penderie; Matelas mémoire de forme; Table basse verre; Tabourets de bar; Meuble TV; Meuble à chaussures; Lit superposé; Table de chevet; Pouf poire; Bureau d'ordinateur
es Mesa de comedor nogal; Silla de oficina; Sofá cama; Estantería libros; Armario ropero; Colchón viscoelástico; Mesa de centro; Taburetes de bar; Mueble TV; Zapatero; Litera; Mesita de noche; Puff pera; Escritorio
it Tavolo da pranzo noce; Sedia da ufficio; Divano letto; Libreria; Armadio guardaroba; Materasso memory foam; Tavolino da salotto; Sgabelli da bar; Mobile TV; Scarpiera; Letto a castello; Comodino; Pouf sacco; Scrivania
pt Mesa de jantar; Cadeira de escritório; Sofá-cama; Estante de livros; Guarda-roupa; Colchão de espuma; Mesa de centro; Banquetas altas; Rack para TV; Sapateira; Beliche; Criado-mudo; Escrivaninha
ja ダイニングテーブル ウォールナット; オフィスチェア; ソファベッド; 本棚 5段; ワードローブ; マットレス 低反発; センターテーブル ガラス; カウンターチェア; テレビ台; シューズラック; 二段ベッド; ナイトテーブル; ビーズクッションソファ; パソコンデスク
ko 월넛 식탁; 사무용의자; 소파베드; 책장 5단; 옷장; 메모리폼 매트리스; 거실테이블; 바체어; TV장식장; 신발장; 이층침대; 협탁; 빈백; 컴퓨터책상

# candles
en Scented Soy Candle; Reed Diffuser; Beeswax Pillar Candles; Incense Sticks Sandalwood; Tealight Candles 100; Wax Melts
zh 香薰蜡烛大豆蜡; 无火香薰; 檀香线香; 茶蜡100粒; 生日蜡烛; 香薰蜡片
ru Свеча ароматическая; Диффузор с палочками; Благовония палочки; Свечи чайные; Свеча восковая; Аромасаше восковое
de Duftkerze Sojawachs; Raumduft Diffuser Stäbchen; Räucherstäbchen; Teelichter 100 Stück; Stumpenkerzen; Duftwachs
fr Bougie parfumée; Diffuseur de parfum bâtonnets; Encens bâtonnets; Bougies chauffe-plat; Cierge en cire; Fondants parfumés
es Vela aromática; Difusor de varillas; Incienso en varillas; Velas de té; Velas de cera de abeja; Ceras aromáticas
it Candela profumata; Diffusore a bastoncini; Incenso bastoncini; Candele tealight; Candele in cera d'api; Cialde profumate di cera
pt Vela aromática; Difusor de varetas; Incenso em varetas; Velas rechaud; Vela de cera de abelha; Cera aromática wax melt
ja アロマキャンドル; リードディフューザー; お香 スティック; ティーライトキャンドル; 蜜蝋キャンドル; 線香 白檀
ko 소이캔들; 디퓨저 리드; 인센스스틱; 티라이트캔들; 밀랍초; 왁스타블렛

# chemicals.cleaning
en Laundry Detergent Pods; Dishwasher Tablets; Super Glue; Acrylic Paint Set; Glass Cleaner Spray; Epoxy Resin Kit; Fabric Softener; Oven Degreaser; Drain Cleaner; Wood Varnish; Air Freshener Spray
zh 洗衣凝珠; 洗洁精; 强力胶水; 丙烯颜料套装; 玻璃清洁剂; 环氧树脂胶; 柔顺剂; 油污净; 管道疏通剂; 木器漆; 空气清新剂
ru Капсулы для стирки; Таблетки для посудомойки; Клей суперклей; Акриловые краски; Средство для стёкол; Эпоксидная смола; Кондиционер для белья; Антижир; Средство для прочистки труб; Лак для дерева
de Waschmittel Pods; Geschirrspültabs; Sekundenkleber; Acrylfarben Set; Glasreiniger; Epoxidharz; Weichspüler; Fettlöser; Rohrreiniger; Holzlack
fr Lessive capsules; Tablettes lave-vaisselle; Colle forte; Peinture acrylique; Nettoyant vitres; Résine époxy; Adoucissant; Dégraissant; Déboucheur; Vernis bois
es Detergente cápsulas; Pastillas lavavajillas; Pegamento instantáneo; Pintura acrílica; Limpiacristales; Resina epoxi; Suavizante; Quitagrasas; Desatascador líquido; Barniz para madera; Ambientador spray
it Detersivo in capsule; Pastiglie lavastoviglie; Colla istantanea; Colori acrilici; Detergente vetri; Resina epossidica; Ammorbidente; Sgrassatore; Disgorgante; Vernice per legno
pt Sabão em cápsulas lava roupas; Tabletes lava-louças; Cola instantânea; Tinta acrílica; Limpa-vidros; Resina epóxi; Amaciante; Desengordurante; Desentupidor líquido; Verniz para madeira
ja 洗濯洗剤 ジェルボール; 食洗機用洗剤; 瞬間接着剤; アクリル絵の具; ガラスクリーナー; エポキシ樹脂; 柔軟剤; 油汚れ用洗剤; パイプクリーナー; 木材用ニス; 消臭スプレー 部屋
ko 세탁세제 캡슐; 식기세척기 세제; 순간접착제; 아크릴물감; 유리세정제; 에폭시레진; 섬유유연제; 기름때제거제; 배수구클리너; 목재 바니쉬; 방향제 스프레이

# biocides
en Disinfectant Spray Surface; Hand Sanitizer Gel 70%; Mosquito Repellent Spray; Alcohol Wipes; Mold Remover; Insect Repellent Lotion
zh 消毒液84; 免洗洗手液; 驱蚊液; 酒精湿巾; 除霉剂; 蚊香
ru Дезинфицирующее средство; Антисептик для рук; Спрей от комаров; Спиртовые салфетки; Средство от плесени; Фумигатор жидкость
de Desinfektionsmittel; Handdesinfektion Gel; Mückenspray; Alkoholtücher Desinfektion; Schimmelentferner; Insektenschutz Spray
fr Spray désinfectant; Gel hydroalcoolique; Anti-moustique spray; Lingettes désinfectantes; Anti-moisissure; Répulsif insectes
es Desinfectante spray; Gel hidroalcohólico; Repelente de mosquitos; Toallitas desinfectantes; Antimoho; Repelente de insectos
it Disinfettante spray; Gel igienizzante mani; Repellente zanzare; Salviette disinfettanti; Antimuffa; Spray antizanzare
pt Desinfetante; Álcool em gel; Repelente de mosquitos; Lenços desinfetantes; Tira mofo; Repelente de insetos
ja 除菌スプレー アルコール; 手指消毒ジェル; 虫除けスプレー; アルコールウェットティッシュ 除菌; カビ取り剤; 蚊取り線香
ko 소독제 스프레이; 손소독제; 모기기피제; 알코올스왑; 곰팡이제거제; 모기향

# pesticides
en Weed Killer Concentrate; Ant Killer Bait; Rat Poison; Garden Insecticide; Fungicide for Plants; Cockroach Gel
zh 除草剂; 杀虫剂花卉; 老鼠药; 蟑螂药; 杀菌剂农用; 蚂蚁药
ru Средство от сорняков; Инсектицид для растений; Яд от крыс; Гель от тараканов; Фунгицид; Средство от муравьёв
de Unkrautvernichter; Ameisengift; Rattengift; Insektizid Pflanzen; Fungizid; Schneckenkorn
fr Désherbant; Anti-fourmis; Mort aux rats; Insecticide jardin; Fongicide; Anti-limaces
es Herbicida; Veneno para hormigas; Raticida; Insecticida para plantas; Fungicida; Cebo cucarachas
it Diserbante; Insetticida formiche; Topicida; Insetticida per piante; Fungicida; Lumachicida
pt Herbicida mata mato; Formicida; Raticida; Inseticida para plantas; Fungicida; Gel mata baratas
ja 除草剤; アリの巣コロリ 殺虫; 殺鼠剤; 殺虫剤 園芸; 殺菌剤 植物; ゴキブリ駆除剤
ko 제초제; 개미약; 쥐약; 살충제 식물; 살균제 농약; 바퀴벌레약

# wood.products
en Wooden Picture Frame; Bamboo Storage Box; Plywood Sheets 3mm; Cork Board; Wooden Hangers; Wood Carving Statue
zh 木质相框; 竹制收纳盒; 胶合板; 软木板; 实木衣架; 木雕摆件
ru Рамка для фото деревянная; Шкатулка из дерева; Фанера листовая; Пробковая доска; Вешалки деревянные; Статуэтка из дерева
de Bilderrahmen Holz; Aufbewahrungsbox Bambus; Sperrholzplatten; Korkplatte; Kleiderbügel Holz; Holzfigur
fr Cadre photo bois; Boîte de rangement bambou; Contreplaqué; Tableau en liège; Cintres en bois; Statue en bois
es Marco de fotos de madera; Caja de bambú; Tablero contrachapado; Tablero de corcho; Perchas de madera; Figura de madera
it Cornice in legno; Scatola in bambù; Pannello compensato; Bacheca in sughero; Grucce in legno; Statua in legno
pt Porta-retrato de madeira; Caixa de bambu; Chapa de compensado; Quadro de cortiça; Cabides de madeira; Escultura de madeira
ja 木製フォトフレーム; 竹製収納ボックス; 合板 ベニヤ; コルクボード; 木製ハンガー; 木彫り 置物
ko 원목액자; 대나무 수납함; 합판; 코르크보드; 원목옷걸이; 목각인형 장식

# general.media
en The Honey Book: Beekeeping for Beginners Paperback; Vegan Cookbook Hardcover; Vinyl LP Record; Blu-ray Movie; Coloring Book for Adults
zh 蜂蜜养生图书; 正版小说; 儿童绘本; 黑胶唱片; 菜谱书籍; 钢琴教材
ru Книга о чае; Роман в твёрдой обложке; Раскраска антистресс; Виниловая пластинка; Кулинарная книга; Учебник английского
de Kochbuch vegan; Taschenbuch Krimi; Malbuch für Erwachsene; Schallplatte Vinyl; Hörbuch CD; Bilderbuch
fr Livre de cuisine; Roman broché; Livre de coloriage; Vinyle 33 tours; Bande dessinée; DVD film
es Libro de cocina; Novela tapa blanda; Libro para colorear; Disco de vinilo; Cómic; DVD película
it Libro di cucina; Romanzo copertina rigida; Libro da colorare; Disco in vinile; Fumetto; DVD film
pt Livro de receitas; Romance capa comum; Livro de colorir; Disco de vinil; Gibi; DVD filme
ja 料理本; 文庫本 小説; 塗り絵 本 大人; レコード LP; 漫画 全巻; 絵本
ko 요리책; 소설책; 컬러링북; LP 레코드; 만화책; 그림책 도서

# general.other
en Phone Case for iPhone 15; Yoga Mat; Camping Tent 4 Person; Artificial Roses; Dog Leash; Fishing Rod; Umbrella Windproof; Ballpoint Pens; Wall Stickers; Resistance Bands; Cat Litter; Notebook A5 Lined; Picture Frame Metal; Christmas Ornaments; Bike Pump; Storage Bins Plastic; Wig Human Hair; Guitar Strings; Makeup Brushes
zh 手机壳; 瑜伽垫; 露营帐篷; 仿真玫瑰花; 狗牵引绳; 钓鱼竿; 雨伞; 圆珠笔; 墙贴; 弹力带; 猫砂; 笔记本本子A5; 塑料收纳箱; 假发; 吉他弦; 化妆刷
ru Чехол для телефона; Коврик для йоги; Палатка 4-местная; Искусственные розы; Поводок для собак; Удочка; Зонт; Ручки шариковые; Наклейки на стену; Эспандер; Наполнитель для кошек; Блокнот А5; Ящик для хранения пластик; Парик; Струны для гитары; Кисти для макияжа
de Handyhülle; Yogamatte; Campingzelt; Kunstblumen Rosen; Hundeleine; Angelrute; Regenschirm; Kugelschreiber; Wandtattoo; Fitnessbänder; Katzenstreu; Notizbuch A5; Aufbewahrungsbox Kunststoff; Perücke; Gitarrensaiten; Make-up Pinsel
fr Coque iPhone; Tapis de yoga; Tente de camping; Roses artificielles; Laisse pour chien; Canne à pêche; Parapluie; Stylos à bille; Stickers muraux; Bandes élastiques fitness; Litière pour chat; Carnet A5; Bac de rangement plastique; Perruque; Cordes de guitare; Pinceaux maquillage
es Funda de móvil; Esterilla de yoga; Tienda de campaña; Rosas artificiales; Correa para perro; Caña de pescar; Paraguas; Bolígrafos; Vinilos decorativos pared; Bandas elásticas; Arena para gatos; Cuaderno A5; Caja de plástico organizadora; Peluca; Cuerdas de guitarra; Brochas de maquillaje
it Cover iPhone; Tappetino yoga; Tenda da campeggio; Rose artificiali; Guinzaglio cane; Canna da pesca; Ombrello; Penne a sfera; Adesivi murali; Elastici fitness; Lettiera gatti; Quaderno A5; Scatola plastica contenitore; Parrucca; Corde chitarra; Pennelli trucco
pt Capinha de celular; Tapete de yoga; Barraca de camping; Rosas artificiais; Coleira guia cachorro; Vara de pesca; Guarda-chuva; Canetas esferográficas; Adesivo de parede; Faixa elástica; Areia para gatos; Caderno A5; Caixa organizadora plástica; Peruca; Cordas de violão; Pincéis de maquiagem
ja スマホケース; ヨガマット; テント 4人用; 造花 バラ; 犬用リード; 釣り竿; 折りたたみ傘; ボールペン; ウォールステッカー; トレーニングチューブ; 猫砂; ノート A5; 収納ボックス プラスチック; ウィッグ; ギター弦; メイクブラシ
ko 핸드폰케이스; 요가매트; 캠핑텐트; 조화 장미; 강아지 리드줄; 낚싯대; 우산; 볼펜; 벽스티커; 운동밴드; 고양이모래; 노트 A5; 플라스틱 수납함; 가발; 기타줄; 메이크업브러쉬

# tobacco
en Disposable Vape 5000 Puffs; Hookah Shisha Tobacco; E Liquid 60ml
zh 一次性电子烟; 烟弹; 水烟膏; 雪茄
ru Электронная сигарета одноразовая; Жидкость для вейпа; Табак для кальяна; Сигары
de Einweg E-Zigarette; E-Liquid; Shisha Tabak; Zigarren
fr Cigarette électronique jetable; E-liquide; Tabac à chicha; Cigares
es Vaper desechable; Líquido para vapear; Tabaco para cachimba; Puros habanos
it Sigaretta elettronica usa e getta; Liquido per svapo; Tabacco per narghilè; Sigari
pt Cigarro eletrônico descartável; Líquido para vape; Fumo narguilé; Charutos
ja 電子タバコ 使い捨て; VAPEリキッド; 水タバコ フレーバー; 葉巻
ko 일회용 전자담배; 액상 전자담배; 물담배; 시가

# fireworks
en Fireworks Rockets; Sparklers 100
zh 烟花爆竹; 仙女棒手持烟花
ru Салют фейерверк; Бенгальские огни; Петарды
de Feuerwerk Raketen; Wunderkerzen; Böller
fr Feux d'artifice; Cierges magiques; Pétards
es Fuegos artificiales; Bengalas; Petardos
it Fuochi d'artificio; Stelline scintillanti; Petardi
pt Fogos de artifício; Estrelinhas; Rojões
ja 花火セット; 手持ち花火; 爆竹
ko 폭죽; 스파클라; 불꽃놀이
`;
