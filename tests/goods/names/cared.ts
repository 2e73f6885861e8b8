/** Nouns of what cares for body and health, or guards it, department by department, as a shop's shelves are named: the noun alone. Written before the words were looked at. */
export const cared = `
# cosmetics.skin
en lipstick; mascara; foundation; concealer; eyeshadow palette; blush; nail polish; perfume; eau de toilette; body lotion; face serum; moisturizer; toner; micellar water; sheet mask; hand cream; lip balm; massage oil; body butter; eyeliner; setting spray; primer makeup; eye cream; gua sha ampoule; facial oil; exfoliating scrub; makeup remover; body mist; cuticle oil; self tanner; brow gel; highlighter makeup; clay mask; sheet masks; aftershave; bronzer; gel polish; foot cream; snail mucin essence; retinol cream; lip liner; facial mist; pimple patches
zh 口红; 粉底液; 眼影盘; 睫毛膏; 面膜; 爽肤水; 面霜; 精华液; 眼霜; 护手霜; 唇膏; 香水; 身体乳; 卸妆水; 腮红; 指甲油; 眉笔; 隔离霜; 散粉; 眼线笔; 遮瑕膏; 气垫BB; 素颜霜; 唇釉; 高光; 润肤乳; 按摩精油; 卸妆膏; 安瓶; 乳液; 磨砂膏; 甲油胶; 淡香水
ru помада; тушь для ресниц; тональный крем; консилер; румяна; тени для век; лак для ногтей; духи; туалетная вода; лосьон для тела; сыворотка для лица; мицеллярная вода; тканевая маска; крем для рук; бальзам для губ; массажное масло; подводка; скраб; патчи для глаз; гель-лак; пудра; хайлайтер; крем для лица; блеск для губ; карандаш для бровей; парфюмерная вода; автозагар; праймер для лица; гидрофильное масло; крем для ног; баттер для тела; эссенция; ампулы для лица
de Lippenstift; Wimperntusche; Foundation; Concealer; Lidschatten; Rouge; Nagellack; Parfüm; Eau de Parfum; Bodylotion; Gesichtsserum; Gesichtswasser; Mizellenwasser; Tuchmaske; Handcreme; Lippenbalsam; Massageöl; Eyeliner; Peeling; Augencreme; Gesichtscreme; Selbstbräuner; Nachtcreme; Körperbutter; Gesichtsöl; Rasierwasser; Fußcreme; Lipgloss; Augenbrauenstift; Abschminköl; Ampullen Gesicht; Gesichtsmaske; Körpermilch
fr rouge à lèvres; mascara; fond de teint; anticernes; fard à paupières; blush; vernis à ongles; parfum; eau de toilette; lait corporel; sérum visage; tonique; eau micellaire; masque en tissu; crème mains; baume à lèvres; huile de massage; eye-liner; gommage; contour des yeux; crème de jour; poudre libre; autobronzant; beurre corporel; après-rasage; démaquillant; crayon à sourcils; brume visage; crème pieds; huile sèche; enlumineur; ampoules visage; vernis semi-permanent
es labial; rímel; base de maquillaje; corrector de ojeras; sombra de ojos; rubor; esmalte de uñas; perfume; agua de colonia; loción corporal; suero facial; tónico facial; agua micelar; mascarilla facial; crema de manos; bálsamo labial; aceite de masaje; delineador; exfoliante; contorno de ojos; crema facial; polvo compacto; autobronceador; manteca corporal; brillo labial; pestañina; máscara de pestañas; leche corporal; crema para pies; ampollas faciales; lápiz de cejas; iluminador facial; desmaquillante; aftershave; pintalabios; colorete
it rossetto; mascara; fondotinta; correttore; ombretto; fard; smalto; profumo; eau de parfum; crema corpo; siero viso; tonico viso; acqua micellare; maschera in tessuto; crema mani; balsamo labbra; olio da massaggio; eyeliner; scrub corpo; contorno occhi; crema viso; cipria; autoabbronzante; burro corpo; lucidalabbra; dopobarba; struccante; matita sopracciglia; crema piedi; latte corpo; illuminante viso; fiale viso; terra abbronzante; smalto semipermanente; acqua di colonia
pt batom; rímel; base líquida; corretivo facial; sombra de olhos; blush; esmalte; perfume; colônia; hidratante corporal; sérum facial; tônico facial; água micelar; máscara facial; creme para mãos; protetor labial; óleo de massagem; delineador; esfoliante; creme para olhos; creme facial; pó compacto; autobronzeador; manteiga corporal; gloss labial; pós-barba; demaquilante; lápis de sobrancelha; creme para os pés; iluminador facial; body splash; primer facial; máscara de cílios; batom líquido
ja 口紅; マスカラ; ファンデーション; コンシーラー; アイシャドウ; チーク; マニキュア; 香水; オードトワレ; ボディローション; 美容液; 化粧水; クレンジング; シートマスク; ハンドクリーム; リップクリーム; マッサージオイル; アイライナー; スクラブ; アイクリーム; 乳液; フェイスパウダー; ボディバター; リップグロス; アイブロウペンシル; 化粧下地; ボディミルク; オールインワンゲル; 美容オイル; 保湿クリーム; ジェルネイル; 導入美容液; BBクリーム
ko 립스틱; 마스카라; 파운데이션; 컨실러; 아이섀도우; 블러셔; 매니큐어; 향수; 오드뚜왈렛; 바디로션; 세럼; 토너; 클렌징워터; 마스크팩; 핸드크림; 립밤; 마사지오일; 아이라이너; 스크럽; 아이크림; 수분크림; 쿠션팩트; 앰플; 에센스; 립틴트; 아이브로우; 바디버터; 클렌징오일; 젤네일; 올인원로션; 풋크림

# cosmetics.hair-dye
en shampoo; conditioner; hair mask; hair oil; hair gel; hair spray; pomade; hair serum; dry shampoo; beard oil; leave-in conditioner; hair bleach; henna powder; hair wax; root touch up; hair growth serum; scalp scrub; perm solution; hair tonic; detangler spray; keratin treatment; color depositing conditioner
zh 洗发水; 护发素; 发膜; 染发膏; 护发精油; 发蜡; 定型喷雾; 生发液; 染发剂; 泡泡染; 头皮护理精华; 海娜粉; 啫喱水; 发胶; 烫发水; 漂发剂; 干发喷雾
ru шампунь; кондиционер для волос; маска для волос; краска для волос; масло для волос; лак для волос; воск для укладки; хна; бальзам для волос; сухой шампунь; мусс для волос; оттеночный шампунь; масло для бороды; сыворотка для волос; спрей для волос; кератин для волос; тоник оттеночный; осветлитель для волос; гель для укладки; пенка для укладки
de Shampoo; Haarspülung; Haarkur; Haarfarbe; Haaröl; Haarspray; Haarwachs; Bartöl; Trockenshampoo; Haargel; Conditioner; Henna Pulver; Haarserum; Blondierung; Schaumfestiger; Haarwasser; Tönung; Pomade; Haarmaske; Bartbalsam; Ansatzspray
fr shampoing; après-shampoing; masque capillaire; coloration cheveux; huile capillaire; cire coiffante; huile à barbe; shampoing sec; gel coiffant; henné; sérum capillaire; mousse coiffante; décoloration cheveux; lotion capillaire; spray démêlant; baume à barbe; teinture cheveux
es champú; acondicionador; mascarilla capilar; tinte para el pelo; aceite capilar; laca; cera para el cabello; aceite para barba; champú seco; gel fijador; henna; sérum capilar; espuma para rizos; decolorante; loción anticaída; crema de peinar; shampoo; tónico capilar; keratina capilar; enjuague capilar
it shampoo; balsamo capelli; maschera capelli; tinta per capelli; olio capelli; cera per capelli; olio da barba; shampoo secco; gel capelli; hennè; siero capelli; schiuma per ricci; decolorante capelli; lozione anticaduta; spray termoprotettore capelli; colorazione capelli; cheratina capelli
pt shampoo; condicionador; máscara capilar; tinta de cabelo; óleo capilar; laquê; óleo para barba; shampoo a seco; gel fixador; henna; leave-in; creme de pentear; descolorante; tônico capilar; ampola capilar; coloração; tonalizante; pomada modeladora; sérum capilar; creme alisante
ja シャンプー; コンディショナー; ヘアマスク; ヘアカラー; ヘアオイル; ヘアスプレー; ヘアワックス; 白髪染め; 育毛剤; ヘアトリートメント; ドライシャンプー; ヘアジェル; ヘナ; 発毛剤; カラートリートメント; ブリーチ剤; ヘアミルク; パーマ液; リンス
ko 샴푸; 린스; 헤어팩; 염색약; 헤어오일; 헤어스프레이; 헤어왁스; 새치염색; 트리트먼트; 드라이샴푸; 헤어젤; 탈색제; 헤어에센스; 탈모샴푸; 컬크림; 포마드; 헤어토닉; 헤어세럼; 파마약

# cosmetics.sunscreen
en sunscreen; sun cream; sunblock stick; sun lotion; tinted sunscreen; mineral sunscreen; baby sunscreen
zh 防晒霜; 防晒乳; 防晒喷雾; 防晒棒; 儿童防晒霜; 隔离防晒乳; 物理防晒
ru солнцезащитный крем; крем от загара; санскрин; солнцезащитный спрей; молочко солнцезащитное; крем spf 50; солнцезащитный стик
de Sonnencreme; Sonnenmilch; Sonnenspray; Sonnenstick; Kindersonnencreme; Sonnenschutzmittel; Sonnenöl LSF 30; Sonnenfluid
fr crème solaire; lait solaire; spray solaire; stick solaire; huile solaire SPF 30; fluide solaire; écran solaire; protection solaire visage
es protector solar; crema solar; bloqueador solar; leche solar; spray solar; stick solar; fotoprotector; bloqueador facial
it crema solare; latte solare; spray solare; stick solare; protezione solare; olio solare SPF 30; solare bambini
pt protetor solar; bloqueador solar; filtro solar; protetor solar em bastão; protetor solar infantil; spray solar
ja 日焼け止め; サンスクリーン; UVクリーム; 日焼け止めスプレー; UVミルク; 日焼け止めジェル
ko 선크림; 선스틱; 선스프레이; 자외선차단제; 선쿠션; 선로션; 선블록; 선세럼

# cosmetics.soap-oral
en bar soap; hand wash; body wash; shower gel; toothpaste; mouthwash; deodorant; antiperspirant; bath bomb; bath salts; bubble bath; shaving foam; teeth whitening strips; intimate wash; shaving cream; foaming hand soap; baby wash; whitening toothpaste; castile soap; tooth powder; cleansing bar; denture cleaner; body scrub soap
zh 香皂; 沐浴露; 洗手液; 牙膏; 漱口水; 止汗露; 泡澡球; 浴盐; 剃须泡沫; 手工皂; 牙粉; 私处护理液; 洁面慕斯; 牙贴; 沐浴油; 硫磺皂; 走珠止汗
ru мыло; гель для душа; жидкое мыло; зубная паста; ополаскиватель для рта; дезодорант; антиперспирант; бомбочка для ванны; соль для ванны; пена для бритья; зубной порошок; гель для интимной гигиены; пена для ванны; мыло хозяйственное; гель для бритья
de Seife; Duschgel; Handseife; Zahnpasta; Mundwasser; Deo; Antitranspirant; Badebombe; Badesalz; Rasierschaum; Waschgel; Schaumbad; Enthaarungscreme; Kernseife; Zahnpulver; Rasiergel; Bleaching Streifen; Zahncreme; Badeöl
fr savon; gel douche; savon liquide; dentifrice; bain de bouche; déodorant; anti-transpirant; bombe de bain; sels de bain; mousse à raser; gel nettoyant; bain moussant; savon de Marseille; huile de douche; bandes de cire; pierre d'alun; savon d'Alep
es jabón; gel de ducha; jabón líquido; pasta de dientes; enjuague bucal; desodorante; antitranspirante; bomba de baño; sales de baño; espuma de afeitar; gel limpiador; dentífrico; baño de espuma; pastilla de jabón; piedra de alumbre; jabón de barra
it sapone; bagnoschiuma; sapone liquido; dentifricio; collutorio; deodorante; antitraspirante; bombe da bagno; sali da bagno; schiuma da barba; detergente intimo; sapone di Marsiglia; gel doccia; docciaschiuma; allume di potassio deodorante; strisce depilatorie
pt sabonete; gel de banho; sabonete líquido; pasta de dente; enxaguante bucal; desodorante; antitranspirante; bomba de banho; sais de banho; espuma de barbear; gel de limpeza facial; sabonete íntimo; creme dental; antisséptico bucal; cera depilatória; espuma de limpeza
ja 石鹸; ボディソープ; ハンドソープ; 歯磨き粉; マウスウォッシュ; デオドラント; 制汗剤; バスボム; 入浴剤; シェービングフォーム; 洗顔石鹸; 泡洗顔; バスソルト; デリケートゾーンソープ; ホワイトニング歯磨き粉; 洗口液
ko 비누; 바디워시; 핸드워시; 치약; 가글; 데오드란트; 입욕제; 배스밤; 쉐이빙폼; 여성청결제; 폼클렌징; 구강청결제; 고체치약; 천연비누; 배스솔트; 바디스크럽비누; 제모왁스

# medical.device
en blood pressure monitor; pulse oximeter; nebulizer; glucose meter; test strips; wheelchair; crutches; hearing aid; compression stockings; bandages; adhesive plasters; first aid kit; pregnancy test; covid test; tens unit; knee brace; orthopedic insoles; cpap mask; contact lenses; condoms; syringes; stethoscope; rollator walker; back brace; wrist splint; enema kit; lancets; surgical gloves; reading glasses; ostomy bags; menstrual cup; medical tape; gauze pads; kinesiology tape; ovulation test; eye drops; nasal spray; wart remover; posture corrector; catheter; dental braces; cervical collar; patient lift; saline solution; ear drops; ankle brace; scar gel
zh 体温计; 血压计; 血氧仪; 雾化器; 血糖仪; 血糖试纸; 轮椅; 拐杖; 助听器; 创可贴; 急救包; 验孕棒; 护膝医用; 矫形鞋垫; 隐形眼镜; 避孕套; 注射器; 听诊器; 医用纱布; 膏药贴; 医用棉签; 呼吸机; 制氧机; 颈托; 腰椎固定带; 排卵试纸; 安全套; 老花镜; 额温枪; 助行器; 医用胶带; 弹力绷带; 退热贴; 冷敷贴; 医用敷料; 鼻腔喷雾; 导尿管
ru тонометр; пульсоксиметр; небулайзер; глюкометр; тест-полоски; инвалидная коляска; костыли; слуховой аппарат; компрессионные чулки; бинт; пластырь; аптечка; тест на беременность; ортез; бандаж; контактные линзы; презервативы; шприцы; стетоскоп; корсет ортопедический; ходунки для взрослых; очки для чтения; ингалятор; кинезио тейп; ортопедические стельки; менструальная чаша; вата медицинская; спрей назальный; корректор осанки; катетер; тест на овуляцию; судно медицинское
de Fieberthermometer; Blutdruckmessgerät; Pulsoximeter; Inhalator; Blutzuckermessgerät; Teststreifen; Rollstuhl; Krücken; Hörgerät; Kompressionsstrümpfe; Pflaster; Verbandskasten; Schwangerschaftstest; Kniebandage; Einlegesohlen orthopädisch; Kontaktlinsen; Kondome; Spritzen; Stethoskop; Rollator; Rückenbandage; Ovulationstest; Lesebrille; TENS Gerät; Mullbinde; Augentropfen; Nasenspray; Menstruationstasse; Kinesiotape; Halskrause; Erste Hilfe Set; Gehhilfe; Lanzetten; Katheter; Wundauflage; Gehstock; Geradehalter
fr thermomètre médical; tensiomètre; oxymètre de pouls; nébuliseur; lecteur de glycémie; bandelettes de test; fauteuil roulant; béquilles; appareil auditif; bas de contention; pansements; trousse de secours; test de grossesse; genouillère; semelles orthopédiques; lentilles de contact; préservatifs; seringues; stéthoscope; déambulateur; ceinture lombaire; test d'ovulation; lunettes de lecture; bandage; gouttes oculaires; spray nasal; coupe menstruelle; minerve cervicale; attelle; canne de marche; compresses stériles; électrostimulateur TENS; sonde urinaire; correcteur de posture
es termómetro digital; tensiómetro; oxímetro; nebulizador; glucómetro; tiras reactivas; silla de ruedas; muletas; audífono para sordera; medias de compresión; vendas; curitas; tiritas; botiquín; prueba de embarazo; rodillera; plantillas ortopédicas; lentes de contacto; lentillas; preservativos; condones; jeringas; estetoscopio; andador para adultos; faja lumbar; gafas de lectura; gotas para los ojos; copa menstrual; férula; collarín cervical; gasas estériles; bastón ortopédico; baumanómetro; cinta kinesiológica; apósitos
it misuratore di pressione; saturimetro; aerosol nebulizzatore; glucometro; strisce reattive; sedia a rotelle; stampelle; apparecchio acustico; calze a compressione; cerotti; kit pronto soccorso; test di gravidanza; ginocchiera; plantari ortopedici; lenti a contatto; preservativi; siringhe; stetoscopio; deambulatore; fascia lombare; occhiali da lettura; collirio; coppetta mestruale; tutore caviglia; garze sterili; elettrostimolatore tens; sfigmomanometro; test ovulazione; profilattici; correttore postura
pt medidor de pressão; oxímetro; nebulizador; glicosímetro; tiras de glicemia; cadeira de rodas; muletas; aparelho auditivo; meias de compressão; curativos; kit primeiros socorros; teste de gravidez; palmilha ortopédica; lentes de contato; preservativos; seringas; estetoscópio; andador para idosos; cinta lombar; óculos de leitura; colírio; coletor menstrual; tala; gaze; inalador; bandagem elástica; camisinha; corretor postural; band-aid
ja 体温計; 血圧計; パルスオキシメーター; 吸入器; 血糖値測定器; 車椅子; 松葉杖; 補聴器; 弾性ストッキング; 絆創膏; 救急箱; 妊娠検査薬; 膝サポーター; コンタクトレンズ; コンドーム; 注射器; 聴診器; 腰痛ベルト; 老眼鏡; 目薬; 月経カップ; 包帯; ガーゼ; 排卵検査薬; 杖; テーピング; 点鼻薬; 姿勢矯正ベルト; 湿布; 電子体温計; コルセット
ko 체온계; 혈압계; 산소포화도측정기; 네블라이저; 혈당측정기; 혈당시험지; 휠체어; 목발; 보청기; 압박스타킹; 반창고; 구급함; 임신테스트기; 무릎보호대; 콘택트렌즈; 콘돔; 주사기; 청진기; 허리보호대; 돋보기안경; 생리컵; 붕대; 거즈; 배란테스트기; 지팡이; 파스; 목보호대; 자세교정기; 저주파치료기; 의료용 밴드; 키네시오테이프; 비강스프레이

# ppe.masks
en n95 respirator; kn95 mask; surgical face mask; dust mask; half face respirator; ffp3 mask; gas mask; disposable face masks; cloth face mask
zh 医用口罩; N95口罩; 防尘口罩; 防毒面具; 一次性口罩; 儿童口罩; KF94口罩; 活性炭口罩
ru респиратор; маска медицинская; противогаз; маска одноразовая; полумаска; FFP2 маски; маска-респиратор
de FFP2 Maske; Atemschutzmaske; OP-Maske; Halbmaske; Staubmaske; Mund-Nasen-Schutz; Gasmaske; Einwegmasken
fr masque FFP2; masque chirurgical; masque anti-poussière; demi-masque respiratoire; masque à gaz; masques jetables; respirateur
es mascarilla FFP2; cubrebocas; mascarilla quirúrgica; respirador; mascarilla antipolvo; barbijo; tapabocas; máscara antigás
it mascherina FFP2; mascherina chirurgica; respiratore; semimaschera; maschera antigas; mascherine monouso; maschera antipolvere
pt máscara PFF2; máscara cirúrgica; respirador; máscara descartável; semimáscara; máscara KN95; máscara antipoeira
ja 不織布マスク; N95マスク; 防塵マスク; 使い捨てマスク; 防毒マスク; サージカルマスク; 立体マスク
ko KF94 마스크; 일회용마스크; 방진마스크; 방독면; 덴탈마스크; 황사마스크; 새부리형마스크

# ppe.helmets
en bike helmet; motorcycle helmet; ski helmet; hard hat; climbing helmet; full face helmet; skateboard helmet; equestrian helmet; batting helmet; hockey helmet; kids bike helmet; safety helmet
zh 骑行头盔; 摩托车头盔; 滑雪头盔; 安全帽; 电动车头盔; 轮滑头盔; 攀岩头盔; 马术头盔
ru шлем велосипедный; мотошлем; шлем горнолыжный; каска строительная; шлем для самоката; шлем интеграл; каска защитная; шлем хоккейный
de Fahrradhelm; Motorradhelm; Skihelm; Bauhelm; Kletterhelm; Reithelm; Schutzhelm; Skaterhelm; Jethelm
fr casque vélo; casque moto; casque de ski; casque de chantier; casque d'escalade; bombe équitation; casque intégral
es casco de bicicleta; casco de moto; casco de esquí; casco de seguridad; casco de escalada; casco integral; casco de equitación; casco de obra
it casco bici; casco moto; casco sci; elmetto da cantiere; casco arrampicata; casco integrale; casco equitazione; casco da cantiere
pt capacete de bike; capacete de moto; capacete de segurança; capacete de esqui; capacete infantil; capacete de escalada; capacete fechado; capacete ciclismo
ja 自転車ヘルメット; バイクヘルメット; スキーヘルメット; 安全ヘルメット; 登山ヘルメット; 乗馬ヘルメット; フルフェイスヘルメット; 子供用ヘルメット
ko 자전거헬멧; 오토바이헬멧; 스키헬멧; 안전모; 등산헬멧; 승마헬멧; 풀페이스헬멧; 킥보드헬멧

# ppe.other
en safety goggles; work gloves; ear muffs hearing protection; ear plugs; hi vis vest; life jacket; sunglasses; knee pads; safety harness fall; ski goggles; welding gloves; elbow pads; shin guards; face shield; nitrile gloves; swim goggles; buoyancy aid; mouthguard; welding mask; safety glasses; latex gloves; boxing headgear; polarized sunglasses; motorcycle gloves; fall arrest lanyard; chest protector; disposable coverall
zh 护目镜; 劳保手套; 防噪音耳塞; 反光背心; 救生衣; 太阳镜; 护膝护肘套装; 安全带高空; 滑雪镜; 电焊手套; 防护面罩; 丁腈手套; 泳镜; 护齿; 电焊面罩; 墨镜; 护腿板; 防护服; 乳胶手套; 隔音耳罩
ru защитные очки; перчатки рабочие; беруши; жилет сигнальный; спасательный жилет; солнцезащитные очки; наколенники; страховочная привязь; горнолыжная маска; краги сварщика; щиток лицевой; перчатки нитриловые; очки для плавания; маска сварщика; наушники противошумные; налокотники; комбинезон защитный; щитки футбольные
de Schutzbrille; Arbeitshandschuhe; Gehörschutz; Ohrstöpsel; Warnweste; Schwimmweste; Sonnenbrille; Knieschoner; Auffanggurt; Skibrille; Schweißerhandschuhe; Ellenbogenschoner; Schienbeinschoner; Gesichtsschutz Visier; Nitrilhandschuhe; Schwimmbrille; Schweißhelm; Einweghandschuhe; Rettungsweste; Schutzanzug; Protektoren; Kettensägenhose
fr lunettes de protection; gants de travail; casque anti-bruit; bouchons d'oreilles; gilet haute visibilité; gilet de sauvetage; lunettes de soleil; harnais antichute; masque de ski; gants de soudeur; coudières; protège-tibias; visière de protection; gants nitrile; lunettes de natation; protège-dents; masque de soudure; gants en latex; combinaison de protection
es gafas de seguridad; guantes de trabajo; orejeras antirruido; tapones para los oídos; chaleco reflectante; chaleco salvavidas; gafas de sol; rodilleras de trabajo; arnés de seguridad; gafas de esquí; guantes de soldador; coderas; espinilleras; careta protectora; guantes de nitrilo; gafas de natación; protector bucal; careta para soldar; lentes de sol; guantes de látex; goggles de natación; overol de protección
it occhiali protettivi; guanti da lavoro; cuffie antirumore; tappi per orecchie; giubbotto di salvataggio; occhiali da sole; ginocchiere da lavoro; imbracatura anticaduta; maschera da sci; guanti da saldatore; gomitiere; parastinchi; visiera protettiva; guanti in nitrile; occhialini da nuoto; paradenti; maschera per saldatura; guanti in lattice
pt óculos de proteção; luvas de trabalho; abafador de ruído; protetor auricular; colete refletivo; colete salva-vidas; óculos de sol; joelheira de trabalho; cinto de segurança paraquedista; óculos de esqui; cotoveleira; caneleira; protetor facial; luvas nitrílicas; óculos de natação; protetor bucal; máscara de solda; luvas de látex; macacão de proteção
ja 保護メガネ; 作業手袋; 耳栓; 安全ベスト; ライフジャケット; サングラス; 膝パッド; フルハーネス; スキーゴーグル; 溶接手袋; フェイスシールド; ニトリル手袋; スイムゴーグル; マウスガード; 溶接面; イヤーマフ 防音; すね当て; 防護服; 肘パッド; 軍手
ko 보안경; 작업장갑; 귀마개; 안전조끼; 구명조끼; 선글라스; 무릎패드; 안전벨트 추락방지; 스키고글; 용접장갑; 페이스쉴드; 니트릴장갑; 수경; 마우스피스; 용접면; 청력보호구; 팔꿈치보호대; 방호복; 정강이보호대

# tobacco
en cigarettes; cigars; vape pen; e-liquid; hookah; nicotine pouches; rolling tobacco; vape pods; shisha tobacco; snus; cigarillos; pod system
zh 电子烟; 香烟; 雪茄; 烟油; 烟丝; 水烟; 烟弹; 尼古丁袋
ru сигареты; электронная сигарета; жидкость для вейпа; кальян; табак для кальяна; сигары; вейп; под-система; снюс
de Zigaretten; E-Zigarette; Liquid E-Zigarette; Shisha; Zigarren; Drehtabak; Snus; Wasserpfeife; Nikotinbeutel; Pfeifentabak
fr cigarettes; cigarette électronique; e-liquide; chicha; cigares; tabac à rouler; snus; narguilé; sachets de nicotine
es cigarrillos; cigarrillo electrónico; líquido para vapeo; cachimba; tabaco de liar; vapeador; narguile; bolsas de nicotina; shisha
it sigarette; sigaretta elettronica; liquido per sigaretta elettronica; narghilè; sigari; tabacco trinciato; snus; bustine di nicotina
pt cigarros; cigarro eletrônico; líquido para vape; narguilé; charuto; fumo para cachimbo; vape; essência de narguile; pod descartável
ja 電子タバコ; 紙巻きタバコ; 葉巻; リキッド 電子タバコ; シーシャ; 加熱式タバコ; 手巻きタバコ; スヌース
ko 전자담배; 담배; 시가; 전자담배 액상; 물담배; 일회용 전자담배; 니코틴파우치; 액상담배
`;
