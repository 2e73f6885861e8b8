/** What runs on current: electronics, batteries, lamps, appliances, vehicles. How the lines are written: `utils/goods/lexicon.ts`. */
export const electric = `
# electronics.radio + has.lithium-battery + has.usb-charging | general.other
en iphone^?, ipad^?, macbook^?, galaxy phone^?, airpods^?

# appliances.household + has.mains
en air fryer, electric kettle, kettle electric, heater, dehumidifier, rice cooker, steam iron, clothes iron, garment steamer, coffee maker, coffee machine, espresso machine, coffee grinder electric, toaster, microwave oven, electric oven, induction cooker, hot plate, electric grill, waffle maker, sandwich maker, food processor, stand mixer, slow cooker, pressure cooker electric, instant pot, bread maker, ice maker, popcorn maker, electric skillet, refrigerator, fridge, freezer, washing machine, dryer machine, dishwasher, air conditioner, tower fan, ceiling fan, pedestal fan, fan heater, food dehydrator, egg cooker, yogurt maker, ice cream maker, range hood, electric hot pot, cotton candy machine, vacuum sealer, peanut butter maker, soy milk maker, nut milk maker, electric griddle, griddle electric, egg boiler, electric wok, panini press, clothes dryer, tumble dryer, garbage disposal, water heater, immersion blender, countertop dishwasher, wine cooler fridge, wine fridge, mini fridge, raclette grill, deep fryer, contact grill, hot air brush, steam mop, countertop oven, cake pop maker, soup maker, food steamer, electric steamer, electric pressure cooker, oil filled radiator, dehydrator, waffle iron, cotton candy maker, hot dog roller
zh 破壁机, 空气炸锅, 电水壶, 电热水壶, 烧水壶 电, 取暖器, 暖风机, 电暖器, 除湿机, 电饭煲, 电饭锅, 熨斗, 挂烫机, 咖啡机, 微波炉, 烤箱, 电磁炉, 电陶炉, 电烤盘, 电饼铛, 华夫饼机, 三明治机, 厨师机, 电炖锅, 电压力锅, 面包机, 制冰机, 爆米花机, 冰箱, 洗衣机, 烘干机, 洗碗机, 空调, 煮蛋器, 酸奶机, 豆浆机, 热水器, 油烟机, 电火锅, 落地扇
ru аэрогриль, чайник электрический, электрочайник, обогреватель, тепловентилятор, осушитель воздуха, рисоварка, мультиварка, утюг, отпариватель, кофеварка, кофемашина, тостер, микроволновая печь, микроволновка, духовка электрическая, индукционная плита, электроплитка, электрогриль, вафельница, бутербродница, кухонный комбайн, хлебопечка, льдогенератор, попкорница, холодильник, морозильник, стиральная машина, сушильная машина, посудомоечная машина, кондиционер, сушилка для овощей, сушка для овощей, дегидратор, яйцеварка, мясорубка, йогуртница, мороженица, водонагреватель, вытяжка, мини печь, электропечь, масляный радиатор
de standmixer, fritteuse, wasserkocher, heizlüfter, heizgerät, heizstrahler, luftentfeuchter, reiskocher, bügeleisen, dampfglätter, kaffeemaschine, espressomaschine, kaffeevollautomat, toaster, mikrowelle, backofen, induktionskochfeld, kochplatte, elektrogrill, waffeleisen, sandwichmaker, küchenmaschine, schongarer, multikocher, brotbackautomat, eiswürfelmaschine, eiswürfelbereiter, popcornmaschine, kühlschrank, gefrierschrank, waschmaschine, trockner, geschirrspüler, klimaanlage, klimagerät, dörrautomat, eierkocher, joghurtbereiter, eismaschine, boiler, dunstabzugshaube, standventilator, thermo küchenmaschine, dampfgarer, raclette grill, raclette, wäschetrockner, tischgrill, kontaktgrill, ölradiator, vakuumiergerät, zuckerwattemaschine, heizkörper elektrisch
fr friteuse, bouilloire, radiateur, chauffage soufflant, déshumidificateur, cuiseur à riz, fer à repasser, défroisseur, cafetière, machine à café, machine à expresso, grille-pain, micro-ondes, four électrique, plaque à induction, gril électrique, gaufrier, robot de cuisine, robot pâtissier, mijoteuse, machine à pain, machine à glaçons, machine à pop-corn, réfrigérateur, congélateur, lave-linge, sèche-linge, lave-vaisselle, climatiseur, déshydrateur, cuiseur à œufs, yaourtière, sorbetière, chauffe-eau, hotte, robot cuiseur, robot multifonction, cuiseur vapeur, multicuiseur, fer à vapeur, appareil à raclette, radiateur bain d huile
es freidora, hervidor, tetera eléctrica, calefactor, calentador, deshumidificador, arrocera, olla arrocera, plancha de vapor, plancha de ropa, cafetera, máquina de café, tostadora, microondas, horno eléctrico, placa de inducción, parrilla eléctrica, waflera, sandwichera, procesador de alimentos, robot de cocina, olla de cocción lenta, olla a presión eléctrica, panificadora, máquina de hielo, palomitera, refrigerador, nevera, congelador, lavadora, secadora de ropa, lavavajillas, aire acondicionado, deshidratador, yogurtera, heladera, campana extractora, olla programable, batidora de pie, plancha de asar eléctrica, radiador de aceite
it friggitrice, bollitore, termoventilatore, stufa elettrica, deumidificatore, cuociriso, ferro da stiro, stiratrice verticale, macchina da caffè, macchina del caffè, tostapane, microonde, forno elettrico, piano a induzione, griglia elettrica, piastra per waffle, tostiera, robot da cucina, impastatrice, pentola elettrica, macchina per il pane, macchina del ghiaccio, frigorifero, congelatore, lavatrice, asciugatrice, lavastoviglie, condizionatore, essiccatore, yogurtiera, gelatiera, scaldabagno, cappa, robot multifunzione, vaporiera elettrica, macchina caffè, macchina caffè espresso, radiatore ad olio
pt liquidificador, fritadeira elétrica, fritadeira sem óleo, air fryer, chaleira elétrica, aquecedor, desumidificador, panela de arroz, panela elétrica, ferro de passar, cafeteira, máquina de café, torradeira, micro-ondas, forno elétrico, cooktop, grill elétrico, máquina de waffle, sanduicheira, processador de alimentos, batedeira, máquina de pão, máquina de gelo, pipoqueira, geladeira, freezer, máquina de lavar, secadora, lava-louças, ar condicionado, desidratador, iogurteira, sorveteira, chuveiro elétrico, coifa
ja エアフライヤー, ノンフライヤー, 電気ケトル, 電気ポット, ヒーター, 除湿機, 炊飯器, アイロン, 衣類スチーマー, コーヒーメーカー, エスプレッソマシン, コーヒーマシン, トースター, 電子レンジ, オーブン, ih調理器, ホットプレート, ワッフルメーカー, ホットサンドメーカー, 電気圧力鍋, スロークッカー, ホームベーカリー, 製氷機, ポップコーンメーカー, 冷蔵庫, 冷凍庫, 洗濯機, 乾燥機, 食洗機, エアコン, フードドライヤー, ヨーグルトメーカー
ko 에어프라이어, 전기포트, 전기주전자, 히터, 온풍기, 전기난로, 제습기, 밥솥, 다리미, 커피머신, 커피메이커, 에스프레소머신, 토스터, 토스터기, 전자레인지, 오븐, 인덕션, 전기그릴, 와플메이커, 샌드위치메이커, 슬로우쿠커, 전기압력솥, 제빵기, 제빙기, 냉장고, 냉동고, 세탁기, 건조기, 식기세척기, 에어컨, 계란찜기, 요거트메이커
id air fryer, ketel listrik, teko listrik, rice cooker, penanak nasi, setrika, mesin kopi, pemanggang roti, microwave, oven listrik, kompor listrik, kompor induksi, kulkas, mesin cuci, ac^

# appliances.household + has.lithium-battery
en robot vacuum, cordless vacuum, cordless vacuum cleaner, handheld vacuum cordless
zh 扫地机器人, 无线吸尘器
ru робот-пылесос, беспроводной пылесос, пылесос беспроводной, вертикальный пылесос беспроводной
de saugroboter, akku-staubsauger, akkustaubsauger, kabelloser staubsauger
fr robot aspirateur, aspirateur robot, aspirateur sans fil, aspirateur balai sans fil
es robot aspirador, robot aspiradora, aspiradora robot, aspirador sin cable, aspiradora inalámbrica
it robot aspirapolvere, aspirapolvere robot, aspirapolvere senza fili, scopa elettrica senza fili
pt robô aspirador, aspirador robô, aspirador sem fio
ja ロボット掃除機, コードレス掃除機
ko 로봇청소기, 무선청소기

# electronics.radio + has.lithium-battery + has.usb-charging
en bluetooth speaker, portable speaker, portable bluetooth speaker, earbuds, true wireless earbuds, wireless earbuds, bluetooth headphones, wireless headphones, bluetooth earphones, wireless earphones, smartwatch, smart watch, gps watch, fitness tracker, fitness band, smart band, smart ring, smartphone, smart phone, mobile phone, cell phone, tablet pc, android tablet, laptop, notebook computer, e-reader, vr headset, walkie talkie, moto g, gb ram rom, tws, true wireless
zh 蓝牙耳机, 无线耳机, 蓝牙音箱, 蓝牙音响, 智能手表, 电话手表, 智能手环, 手环, 智能手机, 平板电脑, 笔记本电脑, 电子书阅读器, 对讲机
ru беспроводные наушники, наушники беспроводные, bluetooth наушники, наушники bluetooth, bluetooth колонка, колонка bluetooth, портативная колонка, колонка портативная, беспроводная колонка, колонка беспроводная, умные часы, смарт-часы, часы смарт, фитнес-браслет, смартфон, мобильный телефон, планшет, ноутбук, электронная книга, рация, две sim, dual sim
de bluetooth kopfhörer, kabellose kopfhörer, kabellose ohrhörer, in-ear kopfhörer bluetooth, bluetooth lautsprecher, tragbarer lautsprecher, smartwatch, fitnesstracker, fitness armband, smartphone, mobiltelefon, laptop, e-reader, walkie talkie, gps uhr, dual sim
fr écouteurs sans fil, écouteurs bluetooth, casque bluetooth, casque sans fil, enceinte bluetooth, enceinte portable, haut-parleur bluetooth, montre connectée, montre gps, bracelet connecté, smartphone, téléphone portable, tablette tactile, ordinateur portable, liseuse, talkie-walkie, double sim, dual sim
es altavoz bluetooth, bocina bluetooth, altavoz portátil, auriculares inalámbricos, audífonos inalámbricos, audífonos bluetooth, auriculares bluetooth, reloj inteligente, smartwatch, pulsera inteligente, pulsera de actividad, teléfono móvil, smartphone, ordenador portátil, laptop, lector electrónico, walkie talkie, dual sim, moto g, moto e
it altoparlante bluetooth, cassa bluetooth, speaker bluetooth, auricolari wireless, auricolari bluetooth, cuffie bluetooth, cuffie wireless, smartwatch, orologio smart, braccialetto fitness, smartphone, cellulare, tablet, computer portatile, portatile computer, ebook reader, walkie talkie, dual sim
pt caixa de som bluetooth, alto-falante bluetooth, fone bluetooth, fone de ouvido bluetooth, fone de ouvido sem fio, fone sem fio, smartwatch, relógio inteligente, pulseira inteligente, smartphone, celular, tablet, notebook, walkie talkie, dual sim, moto g
ja ワイヤレスイヤホン, bluetoothイヤホン, ワイヤレスヘッドホン, bluetoothスピーカー, ブルートゥーススピーカー, ワイヤレススピーカー, スマートウォッチ, 活動量計, スマートバンド, スマートフォン, タブレット, ノートパソコン, トランシーバー
ko 무선이어폰, 블루투스이어폰, 블루투스헤드폰, 블루투스헤드셋, 블루투스스피커, 무선스피커, 스마트워치, 스마트밴드, 스마트폰, 휴대폰, 태블릿, 무전기
id headset bluetooth, earphone bluetooth, tws, speaker bluetooth, smartwatch, jam tangan pintar, smartphone, handphone, tablet, laptop, dual sim

# electronics
en electronics~
zh 数码~, 电子产品~
ru электроника~
de elektronik~
fr électronique~, high-tech~
es electrónica~, electrónicos~
it elettronica~
pt eletrônicos~
ja 家電~
ko 전자제품~
id elektronik~

# electronics.radio
en wireless speaker, smart speaker, earphones bluetooth, headphones^?, headset, earphones^?, router, mesh wifi, wifi extender, samsung galaxy^?, google pixel^?, redmi^?, realme^?, oppo^?, vivo^?, huawei^?, honor^?, oneplus^?, motorola^?, phone^?, wireless mouse, bluetooth mouse, wireless keyboard, bluetooth keyboard, bluetooth adapter, wifi camera, ip camera, security camera wifi, video doorbell, smart doorbell, baby monitor, two way radio, gps tracker, airtag, bluetooth tracker, smart plug, smart lock, smart bulb hub, rfid reader, nfc tag, wireless microphone, bluetooth microphone, dash cam wifi, smart glasses, kindle ereader, wireless game controller, bluetooth gamepad, car stereo bluetooth, bluetooth fm transmitter, smart tv, tv box, dect phone, lte modem, wireless doorbell, soundbar, karaoke bluetooth, satellite receiver, projector wifi, drone controller, wireless trackball, wireless presenter, presentation clicker, wifi router, mesh router, wifi repeater, doorbell camera, baby monitor camera, item finder tag, selfie stick bluetooth, bluetooth remote shutter, tpms, obd2 scanner bluetooth, xiaomi^?, poco^?, infinix^?, tecno^?, zte blade, bluetooth adapter car, speaker^?, garage door remote, wireless gamepad, gamepad wireless, bluetooth car kit, wifi thermostat, smart thermostat, wireless hdmi, bluetooth beanie, bluetooth scale, smart scale, cb radio, portable radio, fm radio, dab radio, barcode scanner wireless, wireless barcode scanner, walkie, bluetooth hearing protection, smart light switch, wifi switch, bluetooth receiver, bluetooth transmitter, noise cancelling headphones, satellite phone, robot lawn mower, smart light bulb, smart bulb, wifi bulb, cordless phone, gaming headset wireless, baby monitor wifi, fm transmitter, car fm transmitter
zh 耳机^?, 头戴式耳机, 音箱, 音响, 路由器, 无线路由器, 随身wifi, 手机, 平板, 无线鼠标, 蓝牙鼠标, 无线键盘, 蓝牙键盘, 蓝牙适配器, 无线摄像头, 摄像头, 智能门铃, 可视门铃, 婴儿监视器, 定位器, 智能插座, 智能门锁, 无线麦克风, 蓝牙麦克风, 行车记录仪, vr眼镜, 游戏手柄, 无线手柄, 智能电视, 电视盒子, 机顶盒, 无线网卡, 无线键鼠, 无线鼠标套装, 蓝牙自拍杆, 蓝牙追踪器, 无线门铃, 翻页笔, 监控摄像头, 无线监控摄像头, fm发射器
ru магнитола, автомагнитола, наушники^?, гарнитура, умная колонка, роутер, маршрутизатор, модем, телефон^?, беспроводная мышь, мышь беспроводная, клавиатура беспроводная, беспроводная клавиатура, wi-fi камера, ip камера, камера видеонаблюдения, умный дом, видеодомофон, дверной звонок беспроводной, видеоняня, радиостанция, gps трекер, умная розетка, умный замок, беспроводной микрофон, видеорегистратор, очки виртуальной реальности, геймпад, джойстик, смарт тв, тв приставка, телевизор смарт, саундбар, fm-трансмиттер, беспроводной звонок, радионяня, умная лампа wi-fi, колонка блютуз, блютуз колонка, колонка^?, аудиосистема, блютуз адаптер, автосигнализация, bluetooth адаптер, парктроник, камера wifi, wifi камера, видеозвонок, фм трансмиттер
de in-ear kopfhörer, kopfhörer^?, ohrhörer, headset, router, wlan repeater, handy^?, tablet^?, notebook^?, funkmaus, bluetooth maus, kabellose maus, funktastatur, wlan kamera, überwachungskamera, ip kamera, türklingel, babyphone, funkgerät, gps tracker, smarte steckdose, wlan steckdose, smart lock, funkmikrofon, dashcam, vr brille, gamepad, smart tv, tv box, soundbar, lautsprecher, funksteckdose, kabellose tastatur, bluetooth tracker, wlan router, wlan türklingel, selfie-stick bluetooth, wlan glühbirne, smarte glühbirne, funkklingel, funkwecker, powerline adapter, fm-transmitter
fr écouteurs^?, casque audio, routeur, répéteur wifi, téléphone^?, tablette android, souris sans fil, clavier sans fil, caméra wifi, caméra de surveillance, sonnette vidéo, sonnette sans fil, babyphone, traceur gps, prise connectée, serrure connectée, micro sans fil, dashcam, casque vr, manette sans fil, smart tv, box tv, barre de son, enceinte, souris bluetooth, routeur wifi, ampoule connectée, perche selfie bluetooth, traceur bluetooth, caméra ip, caméra de sécurité, sonnette wifi, sonnette connectée, transmetteur fm
es audífonos^?, auriculares^?, router, repetidor wifi, celular, teléfono^?, tablet, portátil ordenador, ratón inalámbrico, mouse inalámbrico, teclado inalámbrico, cámara wifi, cámara de seguridad, timbre inalámbrico, timbre inteligente, monitor de bebé, vigilabebés, rastreador gps, localizador gps, enchufe inteligente, cerradura inteligente, micrófono inalámbrico, dashcam, gafas vr, control inalámbrico, mando inalámbrico, smart tv, tv box, barra de sonido, bocina, parlante, ratón bluetooth, palo selfie bluetooth, bombilla inteligente, bombilla wifi, rastreador bluetooth, timbre wifi, foco inteligente, cámara de vigilancia, cámara de vigilancia wifi, cámara ip, cámara espía wifi, videoportero, timbre con cámara, enrutador, transmisor fm
it cuffie^?, auricolari^?, router, ripetitore wifi, telefono^?, mouse wireless, tastiera wireless, telecamera wifi, telecamera di sorveglianza, campanello wireless, videocitofono, baby monitor, localizzatore gps, presa smart, presa wifi, serratura smart, microfono wireless, dash cam, visore vr, controller wireless, smart tv, tv box, soundbar, lampadina smart, lampadina wifi, mouse bluetooth, asta selfie bluetooth, citofono wireless, tracker bluetooth, telecamera di sicurezza, campanello wifi, ricetrasmittente, trasmettitore fm
pt fone^?, roteador, repetidor wifi, telefone^?, mouse sem fio, teclado sem fio, câmera wifi, câmera de segurança, campainha sem fio, babá eletrônica, rádio comunicador, rastreador gps, tomada inteligente, fechadura inteligente, microfone sem fio, câmera veicular, óculos vr, leitor de livros digitais, controle sem fio, smart tv, tv box, soundbar, caixa de som, mouse bluetooth, lâmpada inteligente, lâmpada wi-fi, bastão de selfie bluetooth, teclado bluetooth, rastreador bluetooth, câmera de vigilância, câmera ip, campainha com vídeo, campainha inteligente, videoporteiro, transmissor fm
ja イヤホン^?, ヘッドホン^?, ヘッドセット, スピーカー, ルーター, wifi中継機, スマホ^?, 携帯電話, ワイヤレスマウス, ワイヤレスキーボード, bluetoothキーボード, 防犯カメラ, 監視カメラ, wifiカメラ, ドアホン, ワイヤレスチャイム, ベビーモニター, gpsトラッカー, gps発信機, スマートプラグ, スマートロック, ワイヤレスマイク, ドライブレコーダー, vrゴーグル, 電子書籍リーダー, ワイヤレスコントローラー, スマートテレビ, サウンドバー, 無線マウス, 無線キーボード, 無線イヤホン, トラックボール 無線, 無線機, fmトランスミッター
ko 스피커, 이어폰^?, 헤드폰^?, 헤드셋, 피트니스밴드, 공유기, 와이파이 증폭기, 노트북^?, 무선마우스, 무선키보드, 블루투스키보드, 홈캠, cctv, 감시카메라, 비디오도어벨, 초인종, 베이비모니터, gps추적기, 스마트플러그, 도어락, 무선마이크, 블랙박스, vr기기, 이북리더기, 무선컨트롤러, 스마트tv, 사운드바, 무선 키보드 마우스, 무선 트랙볼, 블루투스 셀카봉, 스마트전구, 블루투스 트래커, 무선초인종, 와이파이 카메라, wifi 카메라, cctv 카메라, 비디오 초인종, fm트랜스미터
id router, hp^, mouse wireless, keyboard wireless, kamera cctv, cctv, bel pintu, walkie talkie, ht^, gps tracker, earphone^?, headset^?, speaker, smart tv

# electronics.mains
en power strip, extension cord, surge protector, monitor, tv, television, projector, amplifier, hair dryer, curling iron, hair straightener, flat iron hair, desktop pc, printer, scanner, sewing machine, game console, dvd player, blu-ray player, turntable, record player, nail lamp, power socket, wall socket, light switch, circuit breaker, soldering iron, hot glue gun, foot spa, electric blanket, heating pad, set top box, graphics card, motherboard, mixer console, stage light, led display, travel adapter, plug adapter, curling wand, laminator, paper shredder, label printer, thermal printer, computer monitor, blow dryer, hot rollers, network switch, wired speakers, leaf blower, microscope digital, hair crimper, tattoo machine, cctv dvr, dvr recorder, stereo amplifier, pc power supply, computer case, cpu cooler, hair dryer brush, uv lamp nail, extension lead, flat iron, gaming monitor
zh 插座, 插排, 插线板, 排插, 转换插头, 显示器, 电视, 电视机, 投影仪, 功放, 吹风机, 电吹风, 卷发棒, 直发器, 夹板 直发, 台式电脑, 打印机, 扫描仪, 缝纫机, 游戏机, dvd播放机, 唱片机, 美甲灯, 光疗机, 开关面板, 断路器, 电烙铁, 热熔胶枪, 足浴盆, 电热毯, 足浴桶
ru удлинитель, сетевой фильтр, монитор, телевизор, проектор, инвертор, преобразователь напряжения, сабвуфер, динамик, усилитель, фен, плойка, утюжок для волос, выпрямитель для волос, стайлер, компьютер, принтер, сканер, швейная машина, игровая приставка, проигрыватель, лампа для маникюра, розетка, выключатель, паяльник, клеевой пистолет, электрогрелка, электроодеяло, видеокарта, материнская плата, переходник сетевой
de steckdosenleiste, verlängerungskabel, monitor, fernseher, beamer, projektor, verstärker, haartrockner, föhn, lockenstab, glätteisen, haarglätter, scanner, nähmaschine, spielkonsole, dvd-player, plattenspieler, nagellampe, steckdose, lichtschalter, lötkolben, heißklebepistole, fußbad elektrisch, heizdecke, heizkissen, reiseadapter, grafikkarte, =drucker, laserdrucker, tintenstrahldrucker, aktenvernichter, laminiergerät, steckdosenwürfel
fr multiprise, rallonge électrique, écran d ordinateur, moniteur, téléviseur, télévision, vidéoprojecteur, amplificateur, sèche-cheveux, fer à friser, lisseur, fer à lisser, boucleur, imprimante, scanner, machine à coudre, console de jeux, lecteur dvd, platine vinyle, lampe uv ongles, prise électrique, interrupteur, fer à souder, pistolet à colle, couverture chauffante, adaptateur de voyage, carte graphique, fer à boucler, écran pc, écran ordinateur
es regleta, multicontacto, extensión eléctrica, alargador, monitor, televisor, televisión, pantalla led, proyector, amplificador, secador de pelo, secadora de cabello, secador de cabello, rizador, plancha de pelo, plancha para cabello, alaciadora, impresora, escáner, máquina de coser, consola de videojuegos, reproductor dvd, tocadiscos, lámpara de uñas, enchufe, interruptor, soldador, cautín, pistola de silicona, manta eléctrica, adaptador de viaje, tarjeta gráfica
it ciabatta elettrica, multipresa, prolunga, monitor, televisore, tv, proiettore, amplificatore, asciugacapelli, phon, arricciacapelli, piastra per capelli, piastra capelli, stampante, scanner, macchina da cucire, console, lettore dvd, giradischi, lampada uv unghie, presa elettrica, interruttore, saldatore, pistola per colla a caldo, termocoperta, adattatore da viaggio, scheda video
pt régua de tomadas, filtro de linha, extensão elétrica, monitor, televisão, tv, projetor, amplificador, secador de cabelo, modelador de cachos, babyliss, chapinha, prancha de cabelo, impressora, scanner, máquina de costura, console, aparelho de dvd, toca-discos, cabine de unha, tomada, interruptor, ferro de solda, pistola de cola quente, cobertor elétrico, adaptador de viagem, placa de vídeo, monitor gamer
ja 電源タップ, 延長コード, モニター, テレビ, プロジェクター, アンプ, ドライヤー, ヘアアイロン, カールアイロン, コテ ヘア, プリンター, スキャナー, ミシン, ゲーム機, dvdプレーヤー, レコードプレーヤー, ネイルライト, uvライト ネイル, コンセント, はんだごて, グルーガン, フットバス, 電気毛布, 変換プラグ, デスクトップパソコン, ストレートアイロン
ko 멀티탭, 연장선, 모니터, 텔레비전, 티비, 프로젝터, 앰프, 헤어드라이어, 드라이기, 고데기, 매직기, 프린터, 스캐너, 재봉틀, 게임기, dvd플레이어, 턴테이블, 젤네일램프, 콘센트, 스위치 전등, 인두기, 글루건, 족욕기, 전기요, 전기장판, 여행용 어댑터, 그래픽카드
id stop kontak, kabel roll, monitor, tv, televisi, proyektor, amplifier, hair dryer, catokan, printer, mesin jahit, konsol game, solder

# electronics.mains + is.machinery
en drill press, table saw, circular saw, angle grinder, electric drill, bench grinder, electric saw, jigsaw tool, electric planer, rotary hammer, hammer drill, lathe, cnc router machine, lawn mower, electric chainsaw, pressure washer, hedge trimmer, heat gun, air compressor, welder machine, welding machine, electric sander, wood chipper, water pump, milling machine, sealing machine, packing machine
zh 电钻, 冲击钻, 台锯, 电锯, 角磨机, 电锤, 切割机, 抛光机, 打磨机, 割草机, 高压洗车机, 热风枪, 空压机, 电焊机, 水泵, 封口机, 车床, 木工机床, 包装机
ru дрель, перфоратор, циркулярная пила, дисковая пила, болгарка, ушм, электропила, лобзик, шлифмашина, рубанок электрический, газонокосилка, мойка высокого давления, триммер садовый, строительный фен, компрессор, сварочный аппарат, насос, станок, измельчитель веток
de bohrmaschine, kreissäge, winkelschleifer, stichsäge, bohrhammer, schleifmaschine, rasenmäher, kettensäge, hochdruckreiniger, heckenschere elektrisch, heißluftpistole, kompressor, schweißgerät, drehbank, fräse, wasserpumpe, häcksler
fr perceuse, scie circulaire, meuleuse, scie sauteuse, perforateur, ponceuse, tondeuse à gazon, tronçonneuse, nettoyeur haute pression, taille-haie, décapeur thermique, compresseur, poste à souder, tour à bois, pompe à eau
es taladro, rotomartillo, sierra circular, sierra de mesa, amoladora, esmeriladora, sierra caladora, lijadora, cortacésped, podadora, motosierra, hidrolavadora, cortasetos, pistola de calor, compresor, soldadora, torno, bomba de agua
it trapano, sega circolare, smerigliatrice, seghetto alternativo, martello perforatore, levigatrice, tosaerba, motosega, idropulitrice, tagliasiepi, pistola termica, compressore, saldatrice, tornio, pompa acqua
pt furadeira, serra circular, serra de mesa, esmerilhadeira, serra tico-tico, martelete, lixadeira, cortador de grama, motosserra, lavadora de alta pressão, soprador térmico, compressor, máquina de solda, torno, bomba d água
ja 電動ドリル, 丸ノコ, 丸鋸, ディスクグラインダー, ジグソー, ハンマードリル, サンダー 電動, 芝刈り機, チェーンソー, 高圧洗浄機, ヒートガン, コンプレッサー, 溶接機, 旋盤, ポンプ 水
ko 전동드릴, 원형톱, 테이블쏘, 그라인더, 직소, 해머드릴, 샌더, 잔디깎기, 전기톱, 체인톱, 고압세척기, 열풍기 공구, 컴프레서, 용접기, 선반 기계
id bor listrik, mesin bor, gerinda, gergaji mesin, mesin potong rumput, kompresor, mesin las, pompa air

# electronics.battery-powered + is.machinery + has.lithium-battery
en cordless drill, cordless screwdriver, electric screwdriver, impact driver, cordless saw, cordless chainsaw, mini chainsaw, impact wrench cordless
zh 充电钻, 手电钻, 锂电钻, 电动螺丝刀, 电动扳手
ru аккумуляторная дрель, шуруповерт, аккумуляторная отвертка, дрель-шуруповерт, гайковерт аккумуляторный, мини пила аккумуляторная
de akkuschrauber, akkubohrschrauber, akku-säge, schlagschrauber akku
fr perceuse sans fil, visseuse, tournevis électrique, perceuse-visseuse
es taladro inalámbrico, destornillador eléctrico, atornillador
it trapano avvitatore, avvitatore, cacciavite elettrico
pt parafusadeira, furadeira sem fio, chave de fenda elétrica
ja 電動ドライバー, 充電式ドリル, インパクトドライバー, 電動ドリルドライバー 充電式
ko 충전드릴, 전동드라이버, 임팩드라이버, 임팩트렌치
id bor cordless, obeng listrik

# electronics.battery-powered
en timer, flashlight, torch^?, headlamp, shaver, hair clipper, beard trimmer, trimmer hair, electric toothbrush, sonic toothbrush, facial cleansing brush, massager, massage gun, wall clock, alarm clock, digital clock, calculator, kitchen scale, bathroom scale, luggage scale, usb fan, handheld fan, neck fan, portable fan, multimeter, smoke detector, carbon monoxide detector, metal detector, remote control, camera, camcorder, electric lighter, plasma lighter, arc lighter, mp3 player, voice recorder, milk frother, nose trimmer, callus remover, epilator, stopwatch, digital caliper, tape measure digital, electronic drum pad, metronome, keyboard wired, gaming mouse, gaming keyboard, mechanical keyboard, usb flash drive, ssd drive, hard drive, thermometer^?, weather station, pedometer, electric pepper grinder, rechargeable hand warmer, hand warmer rechargeable, tire inflator, led badge, label maker, handheld game console, wired earphones, wired headphones, webcam, usb microphone, power scrubber, electric wine opener, electric toothbrush head, usb desk fan, desk fan usb, mini fan, clip fan, clip-on fan, small desk fan, moisture meter, soil moisture meter, pest repeller, ultrasonic pest repeller, electronic dictionary, heated gloves, electric nail file, nail drill, lint remover, electric air pump, air pump electric, jewelry scale, digital scale, night light projector, sensor~, detector~, electric razor, electric shaver, water flosser, oral irrigator, hair trimmer, body trimmer, trimmer^?, back massager, eye massager, foot massager, face massager, led face mask, blackhead remover, callus remover electric, facial steamer portable, cordless hair straightener, electric pepper mill, electric salt grinder, kitchen timer, tire inflator cordless, cordless tire inflator, stud finder, electric fly swatter, book light, cordless glue gun, ear camera, handheld sewing machine, nail trimmer electric, rangefinder, electric corkscrew, robot dog, head torch, head lamp, headlamp camping
zh 手电筒, 头灯, 剃须刀, 理发器, 电推剪, 电动牙刷, 洁面仪, 美容仪, 按摩器, 按摩仪, 筋膜枪, 挂钟, 闹钟, 电子钟, 计算器, 电子秤, 厨房秤, 体重秤, 小风扇, 手持风扇, 挂脖风扇, usb风扇, 万用表, 烟雾报警器, 一氧化碳报警器, 遥控器, 相机, 点烟器 电子, 电弧打火机, 录音笔, mp3, 奶泡器, 打奶器, 鼻毛修剪器, 脱毛仪, 秒表, 键盘, 鼠标, u盘, 固态硬盘, 移动硬盘, 温度计, 温湿度计, 暖手宝, 充气泵, 有线耳机, 麦克风, 游戏掌机, 冲牙器, 充电暖宝, usb小风扇, 水牙线, 洗牙器, 修剪器
ru фонарик, фонарь, электробритва, бритва электрическая, машинка для стрижки, триммер, электрическая зубная щетка, зубная щетка электрическая, массажер, перкуссионный массажер, миостимулятор мышц, часы настенные, настенные часы, будильник, калькулятор, кухонные весы, весы, безмен, usb вентилятор, ручной вентилятор, мультиметр, датчик дыма, металлоискатель, пульт, фотоаппарат, экшн-камера, видеокамера, электронная зажигалка, зажигалка usb, плеер mp3, диктофон, капучинатор, вспениватель молока, эпилятор, секундомер, штангенциркуль электронный, метроном, клавиатура, мышь игровая, мышка, флешка, usb флеш, жесткий диск, ssd, термометр, метеостанция, шагомер, грелка для рук, насос аккумуляторный, ирригатор, наушники проводные, микрофон, веб-камера, аэрогриль мельница электрическая, датчик, машинка для стрижки волос, таймер кухонный, таймер, массажный пистолет, перкуссионный пистолет, весы кухонные, весы напольные
de taschenlampe, stirnlampe, elektrorasierer, rasierer elektrisch, haarschneidemaschine, bartschneider, elektrische zahnbürste, schallzahnbürste, massagegerät, massagepistole, wanduhr, wecker, taschenrechner, küchenwaage, personenwaage, kofferwaage, usb ventilator, handventilator, multimeter, rauchmelder, kohlenmonoxidmelder, metalldetektor, fernbedienung, kamera, digitalkamera, lichtbogenfeuerzeug, elektrisches feuerzeug, mp3-player, diktiergerät, milchaufschäumer, epilierer, stoppuhr, tastatur, maus gaming, usb-stick, ssd, festplatte, thermometer, wetterstation, handwärmer elektrisch, mundusche, mikrofon, webcam, kabelgebundene kopfhörer, usb tischventilator, haarschneider, digitalwaage, fahrradlicht, fahrradlicht set, luftpumpe elektrisch, elektrische luftpumpe, akku rasierer, messgerät, munddusche, haartrimmer, körperwaage
fr lampe torche, lampe frontale, lampe de poche, rasoir électrique, tondeuse cheveux, tondeuse barbe, brosse à dents électrique, masseur, appareil de massage, pistolet de massage, horloge murale, réveil, calculatrice, balance de cuisine, pèse-personne, pèse-bagage, ventilateur usb, ventilateur portable, multimètre, détecteur de fumée, détecteur de monoxyde, détecteur de métaux, télécommande, appareil photo, caméra sport, caméra d action, briquet électrique, briquet plasma, lecteur mp3, dictaphone, mousseur à lait, mousseur de lait, épilateur, chronomètre, clavier, souris gamer, clé usb, disque dur, ssd, thermomètre, station météo, chauffe-mains rechargeable, hydropulseur, microphone, webcam, tondeuse homme, tondeuse, balance cuisine, minuteur, minuterie cuisine
es linterna, lámpara frontal, afeitadora eléctrica, rasuradora, cortadora de pelo, cortapelos, recortadora de barba, cepillo de dientes eléctrico, masajeador, pistola de masaje, reloj de pared, despertador, calculadora, báscula, balanza de cocina, ventilador usb, ventilador portátil, ventilador de mano, multímetro, detector de humo, detector de monóxido, detector de metales, control remoto, mando a distancia, cámara digital, cámara deportiva, cámara fotográfica, encendedor eléctrico, mechero eléctrico, reproductor mp3, grabadora de voz, espumador de leche, depiladora, cronómetro, teclado, mouse gamer, memoria usb, disco duro, ssd, termómetro, estación meteorológica, calentador de manos, irrigador dental, micrófono, webcam, recortadora, cortadora de cabello, cepillo eléctrico dientes, temporizador, afeitadora, báscula de baño, báscula de cocina
it torcia, lampada frontale, rasoio elettrico, tagliacapelli, regolabarba, spazzolino elettrico, massaggiatore, pistola massaggiante, orologio da parete, sveglia, calcolatrice, bilancia, ventilatore usb, ventilatore portatile, multimetro, rilevatore di fumo, metal detector, telecomando, fotocamera, action cam, accendino elettrico, lettore mp3, registratore vocale, montalatte, epilatore, cronometro, tastiera, mouse gaming, chiavetta usb, hard disk, ssd, termometro, stazione meteo, scaldamani elettrico, idropulsore, microfono, webcam, rifinitore, timer cucina, bilancia da cucina, bilancia pesapersone
pt lanterna, barbeador elétrico, máquina de cortar cabelo, aparador de pelos, escova de dentes elétrica, massageador, pistola de massagem, relógio de parede, despertador, calculadora, balança, ventilador usb, ventilador portátil, mini ventilador, multímetro, detector de fumaça, detector de metais, controle remoto, câmera digital, câmera de ação, isqueiro elétrico, mp3 player, gravador de voz, espumador de leite, misturador de leite, depilador, cronômetro, teclado, mouse gamer, pen drive, hd externo, ssd, termômetro, estação meteorológica, aquecedor de mãos, irrigador oral, microfone, webcam, irrigador bucal, temporizador, timer de cozinha, balança de cozinha, balança digital, ventilador de mão
ja 懐中電灯, ヘッドライト 登山, シェーバー, バリカン, 電動歯ブラシ, 美顔器, マッサージ器, マッサージガン, 掛け時計, 目覚まし時計, 電卓, キッチンスケール, 体重計, usb扇風機, ハンディファン, ネッククーラー, テスター 電気, 火災警報器, 煙感知器, リモコン, カメラ, 電子ライター, プラズマライター, ボイスレコーダー, ミルクフォーマー, ミルク泡立て器, 脱毛器, ストップウォッチ, キーボード, ゲーミングマウス, usbメモリ, ssd, ハードディスク, 温度計, 温湿度計, 充電式カイロ, 口腔洗浄器, マイク, 有線イヤホン, 体組成計, usbファン, ミニ扇風機, 電動ハブラシ, ジェットウォッシャー, トリマー, ledヘッドライト, ヘッドランプ, 登山用ヘッドライト
ko 손전등, 후레쉬, 헤드랜턴, 면도기, 바리깡, 이발기, 전동칫솔, 마사지기, 안마기, 마사지건, 벽시계, 알람시계, 탁상시계, 계산기, 주방저울, 체중계, usb선풍기, 휴대용선풍기, 손선풍기, 넥선풍기, 멀티미터, 화재경보기, 리모컨, 카메라, 액션캠, 전자라이터, 플라즈마라이터, 녹음기, 우유거품기, 제모기, 초시계, 키보드, 마우스, usb메모리, ssd, 외장하드, 온도계, 온습도계, 손난로 충전, 구강세정기, 마이크, 웹캠, 유선이어폰, 미니선풍기, 트리머
id senter, alat cukur, mesin cukur, sikat gigi elektrik, alat pijat, jam dinding, jam weker, kalkulator, timbangan, kipas usb, kipas mini, multimeter, remote, korek elektrik, flashdisk, keyboard, mouse, termometer digital, mikrofon, webcam, kamera

# electronics.power-bank
en power bank, powerbank, portable charger, battery pack portable, portable power station, jump starter
zh 充电宝, 移动电源, 户外电源, 应急启动电源
ru повербанк, пауэрбанк, power bank, внешний аккумулятор, портативный аккумулятор, портативная электростанция
de powerbank, power bank, powerstation, externer akku
fr batterie externe, power bank, powerbank, station électrique portable, chargeur portable
es batería externa, power bank, powerbank, cargador portátil, batería portátil, estación de energía portátil
it power bank, powerbank, batteria esterna, caricatore portatile
pt power bank, powerbank, carregador portátil, bateria externa
ja モバイルバッテリー, ポータブル電源, ジャンプスターター
ko 보조배터리, 파워뱅크, 파워스테이션
id power bank, powerbank

# electronics.charger + has.mains
en charger, power adapter, ac adapter, power supply, charging station, charging dock, wall charger, laptop charger
zh 充电器, 充电头, 快充头, 适配器, 电源, 充电座, 充电底座
ru зарядное устройство, зарядка, сетевое зарядное устройство, блок питания, адаптер питания, зарядная станция
de ladegerät, ladeadapter, netzteil, netzadapter, ladestation
fr chargeur, bloc d alimentation, alimentation électrique, adaptateur secteur, station de charge, alimentation pc, alimentation pc portable, chargeur mural
es cargador, fuente de alimentación, adaptador de corriente, estación de carga
it caricabatterie, caricatore, alimentatore, stazione di ricarica, adattatore ac
pt carregador, fonte de alimentação, fonte chaveada, adaptador de tomada usb, base de carregamento, fonte notebook, fonte para notebook, fonte carregador
ja 充電器, acアダプター, 電源アダプター, 充電スタンド, 電源ユニット, ノートpc acアダプター
ko 충전기, 어댑터, 파워서플라이, 충전독, 충전스테이션
id charger, kepala charger, adaptor, power supply

# electronics.charger
en charging cable, usb cable, usb c cable, lightning cable, data cable, cable^?, hdmi cable, car charger, wireless charger, charging pad, usb hub, usb c hub, docking station, solar charger, ethernet cable, audio cable, otg adapter, charger cable, wireless car charger, wireless car charger mount, car charger mount
zh 数据线, 充电线, 快充线, 车载充电器, 车充, 无线充电器, 无线充, 扩展坞, 集线器, hdmi线, 网线, 音频线
ru кабель, провод usb, usb кабель, провод для зарядки, шнур для зарядки, автомобильное зарядное устройство, азу, беспроводная зарядка, беспроводное зарядное устройство, usb хаб, разветвитель usb, док-станция
de ladekabel, usb kabel, datenkabel, hdmi kabel, kabel^?, kfz ladegerät, autoladegerät, induktive ladestation, kabelloses ladegerät, wireless charger, usb hub, dockingstation, netzwerkkabel
fr câble, chargeur voiture, chargeur allume-cigare, chargeur sans fil, chargeur à induction, hub usb, station d accueil, câble de charge
es cable, cargador de coche, cargador de auto, cargador para auto, cargador inalámbrico, hub usb, estación de acoplamiento
it cavo, caricatore da auto, caricabatterie da auto, caricatore wireless, hub usb, docking station
pt cabo, carregador veicular, carregador de carro, carregador sem fio, carregador por indução, hub usb
ja ケーブル, カーチャージャー, 車載充電器, ワイヤレス充電器, usbハブ, ドッキングステーション
ko 케이블, 차량용충전기, 무선충전기, 무선충전패드, usb허브, 멀티허브, 무선충전 거치대
id kabel, charger mobil, wireless charger, usb hub

# batteries.lithium
en lithium battery, lithium ion battery, li-ion battery, 18650 battery, lifepo4 battery, lipo battery, replacement battery laptop, laptop battery, phone battery, drill battery, ebike battery, camera battery, replacement battery, 18650~, 21700~, drone battery, cordless drill battery, e-bike battery, scooter battery, vacuum battery, power tool battery
zh 锂电池, 18650电池, 聚合物电池, 手机电池, 笔记本电池, 18650~
ru литиевый аккумулятор, литий-ионный аккумулятор, аккумулятор 18650, аккумулятор li-ion, аккумулятор lifepo4, аккумулятор для телефона, аккумулятор для ноутбука, аккумулятор для шуруповерта, литиевая батарея
de lithium akku, li-ion akku, lithium-ionen-akku, akku 18650, lifepo4, laptop akku, handy akku, ersatzakku, lithiumbatterie, akku?
fr batterie lithium, batterie lifepo4, accu 18650, pile lithium, batterie ordinateur portable, batterie de remplacement, batterie téléphone, batterie li-ion
es batería de litio, batería 18650, batería lifepo4, batería de iones de litio, pila de litio, batería para laptop, batería de celular, batería de repuesto, batería recargable de litio
it batteria al litio, batteria 18650, batteria lifepo4, batteria agli ioni di litio, batteria portatile ricambio, batteria di ricambio
pt bateria de lítio, bateria 18650, bateria lifepo4, bateria íon lítio, pilha de lítio, bateria para notebook, bateria de celular
ja リチウムイオン電池, リチウム電池, 18650電池, リン酸鉄リチウムバッテリー, リポバッテリー, 互換バッテリー, ノートパソコンバッテリー
ko 리튬배터리, 리튬이온배터리, 18650배터리, 인산철배터리, 리튬전지, 노트북배터리, 교체용배터리
id baterai lithium, baterai 18650, baterai hp, baterai laptop

# batteries.other
en aa battery, aaa battery, alkaline battery, button cell, coin cell, coin battery, cr2032, cr2025, lr44, 9v battery, nimh battery, lead acid battery, car battery, battery^?, d cell, zinc carbon battery, hearing aid batteries, aa nimh, aaa nimh
zh 干电池, 碱性电池, 五号电池, 七号电池, 5号电池, 7号电池, 纽扣电池, cr2032, 镍氢电池, 充电电池, 铅酸电池, 蓄电池, 电瓶, 电池^?
ru батарейки, щелочные батарейки, аккумуляторы aa, аккумулятор nimh, аккумулятор автомобильный, крона батарейка, аккумулятор^?
de batterien, knopfzelle, cr2032, nimh akku, autobatterie, bleiakku
fr piles, pile bouton, cr2032, accus nimh, batterie voiture, batterie plomb, batterie^?
es pilas, pila de botón, cr2032, batería de auto, batería de plomo, batería^?
it batterie alcaline, pile, pila a bottone, cr2032, batterie aa, batterie aaa, batterie ricaricabili aa, batteria auto, batteria^?
pt pilhas, bateria botão, cr2032, bateria automotiva, bateria^?
ja 乾電池, アルカリ電池, 単3電池, 単4電池, ボタン電池, コイン電池, cr2032, ニッケル水素電池, エネループ, カーバッテリー, 電池^?, バッテリー^?
ko 건전지, 단추전지, 코인전지, 코인배터리, cr2032, 니켈수소, 충전지, 자동차배터리, 배터리^?
id baterai alkaline, baterai aa, baterai kancing, aki, baterai^?

# lighting.led
en lamp, night light, led strip, led strip lights, string lights, fairy lights, light bulb, led bulb, bulb^?, ceiling light, pendant light, chandelier, wall light, wall sconce, solar lights, solar garden lights, flood light, floodlight, grow light, ring light, led light, spotlight, lantern, neon sign, christmas lights, galaxy projector light, strip light, downlight, lampshade with bulb, star projector, ceiling fan light, work light, led candle, flameless candle, battery candle, electric candle, led tea light, solar candle, solar pathway lights, pathway lights, headlamp bulb, motion sensor light, sensor light, cabinet light, under cabinet lights, led lamp, desk light, batten light, led batten, tube light, led tube, table lamp, floor lamp, path light, led panel light, bedside lamp
zh 台灯, 落地灯, 床头灯, 夜灯, 灯带, 灯串, 彩灯, 灯泡, 吸顶灯, 吊灯, 壁灯, 太阳能灯, 投光灯, 补光灯, 植物生长灯, 射灯, 筒灯, 灯具, 路灯, 霓虹灯, 月球灯, 灯管, led灯, 护眼灯, 氛围灯, 星空灯, 灯笼, 灯^?, 电子蜡烛, led蜡烛, 庭院灯, 太阳能庭院灯, 日光灯
ru лампа настольная, настольная лампа, светильник, торшер, ночник, светодиодная лента, лента светодиодная, гирлянда, лампочка, лампа светодиодная, люстра, бра, прожектор, фитолампа, кольцевая лампа, фонарь садовый, неоновая вывеска, лампа^?, соляная лампа, проектор звездного неба, светодиодная свеча, электронная свеча, свеча светодиодная, led свеча, потолочный светильник, настенный светильник, led лампа
de lampe, nachtlicht, led streifen, led strip, lichterkette, glühbirne, leuchtmittel, kronleuchter, strahler, fluter, ringlicht, leuchte, laterne, neonschild, led kerze, led teelicht, flammenlose kerze, elektrische kerze
fr lampe, lampadaire, veilleuse, ruban led, bande led, guirlande lumineuse, guirlande led, ampoule, plafonnier, suspension luminaire, lustre, applique murale, projecteur led, ring light, lanterne, néon, luminaire, bougie led, bougie électrique
es lámpara, luz nocturna, luz de noche, tira led, guirnalda de luces, luces navideñas, luces led, bombilla, foco led, foco^?, plafón, candelabro de techo, aplique, luz solar jardín, reflector led, aro de luz, farol, luminaria, letrero neón, ampolleta, vela led, vela eléctrica, tubo led, lámpara de mesa, lámpara de pie
it lampada, luce notturna, striscia led, strisce led, luci natalizie, catena luminosa, lampadina, plafoniera, lampadario, sospensione lampada, applique, luce solare, faretto, faro led, ring light, lanterna, insegna neon, candela led, candela elettrica
pt luminária, abajur, lâmpada, luz noturna, fita led, cordão de luz, pisca-pisca, plafon, lustre, pendente luminária, arandela, refletor, ring light, spot led, lanterna decorativa, letreiro neon, vela led, vela elétrica, lâmpada led, luminária de chão
ja デスクライト, 電気スタンド, ナイトライト, テープライト, イルミネーションライト, イルミネーション, 電球, ペンダントライト, シャンデリア, ウォールライト, ソーラーライト, 投光器, 植物育成ライト, リングライト, ランプ, ライト^?, ランタン, 照明器具, 照明, ledキャンドル, ledろうそく, ガーデンライト, ソーラーガーデンライト, シーリングライト
ko 무드등, 장스탠드, 수면등, 취침등, led스트립, led바, 전구, 천장등, 샹들리에, 벽등, 태양광정원등, 투광등, 식물등, 링라이트, 램프, 조명, 랜턴, 네온사인, 스탠드 조명, led캔들, led양초, 전자초, 수유등, led등, 방등
id lampu, bohlam

# optics.laser
en laser pointer, laser pointer pen, laser pen, laser level, laser engraver, laser cutter, laser rangefinder, laser distance meter, laser measure, laser projector, laser light stage, laser hair removal, laser engraving machine
zh 激光笔, 水平仪, 激光雕刻机, 测距仪, 激光投影, 激光灯, 激光切割机
ru лазерная указка, указка лазерная, лазерный уровень, уровень лазерный, лазерный нивелир, лазерный гравер, гравер лазерный, лазерный дальномер, дальномер, лазерная рулетка, лазерный проектор
de laserpointer, kreuzlinienlaser, laserwasserwaage, lasergravierer, lasergravurmaschine, laser-entfernungsmesser, laserentfernungsmesser, laserprojektor
fr pointeur laser, niveau laser, graveur laser, télémètre laser, projecteur laser, découpeuse laser
es puntero láser, apuntador láser, nivel láser, grabador láser, grabadora láser, medidor láser, proyector láser, telémetro láser
it puntatore laser, livella laser, incisore laser, misuratore laser, telemetro laser, proiettore laser
pt apontador laser, caneta laser, nível a laser, nível laser, gravadora a laser, trena a laser, medidor a laser, projetor laser
ja レーザーポインター, 墨出し器, レーザー彫刻機, レーザー距離計, レーザー加工機
ko 레이저포인터, 레이저레벨기, 레이저수평기, 레이저각인기, 레이저조각기, 레이저거리측정기
id pointer laser, laser pointer, waterpass laser, laser engraving

# appliances.household
en blender, vacuum cleaner, humidifier, air purifier, hand mixer, juicer, electric fan, water dispenser, electric lunch box, meat grinder electric, bottle sterilizer, sterilizer baby, evaporative cooler, ultrasonic cleaner, aroma diffuser, essential oil diffuser, oil diffuser electric, robot mop, knife sharpener electric, bug zapper, candle warmer lamp, mug warmer, cup warmer, pet water fountain, automatic pet feeder, aquarium filter, milk steamer, kitchen appliance~, appliances~, table fan, desk fan, mini hair dryer, vacuum^?, stick vacuum, steam cleaner, ice crusher, electric can opener, window fan, fan~, air cooler, bottle warmer electric, ultrasonic humidifier, toothbrush sanitizer, uv sterilizer box
zh 搅拌机, 榨汁机, 吸尘器, 加湿器, 空气净化器, 磨豆机, 料理机, 打蛋器 电动, 风扇, 饮水机, 电热饭盒, 绞肉机, 花生酱机, 冰淇淋机, 温奶器, 消毒器 奶瓶, 奶瓶消毒器, 香薰机, 超声波清洗机, 灭蚊灯, 暖杯垫, 自动喂食器, 封口机 真空, 家用电器~, 家电~, 台式风扇, 桌面风扇, 台扇, 电风扇, 换气扇, 排气扇, 熨烫机, 碎纸机, 蒸汽拖把
ru блендер, пылесос, увлажнитель, очиститель воздуха, кофемолка, миксер, соковыжималка, вентилятор, диспенсер для воды, подогреватель бутылочек, стерилизатор, аромадиффузор, ультразвуковая мойка, уничтожитель комаров, поилка-фонтан, автокормушка, вакууматор, бытовая техника~, вентилятор настольный, вентилятор напольный, тепловая пушка, паровая швабра, пароочиститель, увлажнитель воздуха
de mixer, staubsauger, luftbefeuchter, luftreiniger, kaffeemühle elektrisch, handmixer, stabmixer, entsafter, ventilator, wasserspender, fleischwolf elektrisch, flaschenwärmer, sterilisator, aroma diffuser, ultraschallreiniger, insektenvernichter, trinkbrunnen, futterautomat, vakuumierer, haushaltsgeräte~, elektrogeräte~, tischventilator, dampfreiniger, luftkühler, handstaubsauger, aroma diffusor, diffuser ätherische öle, bodenwischer elektrisch, fensterputzroboter, dampfstation
fr blender, mixeur, aspirateur, humidificateur, purificateur d air, moulin à café électrique, batteur électrique, extracteur de jus, ventilateur, hachoir électrique, chauffe-biberon, stérilisateur, diffuseur électrique, diffuseur d arômes, tue-mouches électrique, fontaine à eau chat, machine sous vide, électroménager~, diffuseur huiles essentielles, diffuseur d huiles essentielles, centrale vapeur
es licuadora, batidora, aspiradora, aspirador, humidificador, purificador de aire, vaporizador de ropa, molinillo de café eléctrico, exprimidor, extractor de jugos, frigobar, ventilador, dispensador de agua eléctrico, picadora de carne, máquina de helados, calienta biberones, esterilizador, difusor de aromas, difusor eléctrico, mata mosquitos eléctrico, fuente para gatos, selladora al vacío, electrodomésticos~, difusor de aceites esenciales, difusor aceites esenciales, gofrera, olla eléctrica, plancha de pelo cocina
it frullatore, aspirapolvere, umidificatore, purificatore d aria, macinacaffè elettrico, sbattitore, estrattore di succo, spremiagrumi elettrico, macchina popcorn, ventilatore, cuociuova, tritacarne, scaldabiberon, sterilizzatore, diffusore elettrico, diffusore di aromi, zanzariera elettrica, fontanella gatti, macchina sottovuoto, elettrodomestici~, diffusore oli essenziali, diffusore di oli essenziali
pt aspirador, umidificador, purificador de ar, vaporizador de roupas, moedor de café elétrico, mixer, espremedor elétrico, frigobar, ventilador, bebedouro, esterilizador, difusor de aromas, difusor elétrico, mata mosquito elétrico, fonte para gatos, seladora a vácuo, eletrodomésticos~, difusor de óleos essenciais, ferro a vapor
ja ミキサー, ブレンダー, 掃除機, 加湿器, 空気清浄機, 電動コーヒーミル, フードプロセッサー, ジューサー, 扇風機, サーキュレーター, ウォーターサーバー, ゆで卵メーカー, アイスクリームメーカー, 調乳ポット, 豆乳メーカー, アロマディフューザー, 超音波洗浄機, 電撃殺虫器, ペット給水器, 自動給餌器, 真空パック機, 卓上扇風機
ko 믹서기, 블렌더, 청소기, 가습기, 공기청정기, 전동그라인더 커피, 푸드프로세서, 핸드믹서, 착즙기, 주서기, 팝콘기계, 선풍기, 서큘레이터, 정수기, 아이스크림메이커, 분유포트, 젖병소독기, 두유제조기, 아로마디퓨저 전기, 디퓨저 전동, 초음파세척기, 모기퇴치기, 정수기 반려동물, 자동급식기, 진공포장기, 가전~, 탁상용선풍기, 스팀다리미
id blender, penyedot debu, vacuum cleaner, pelembab udara, humidifier, mixer, juicer, kipas angin, dispenser, magic com

# mobility.e-ride
en e-bike, ebike, electric bike, electric bicycle, electric scooter, e-scooter, hoverboard, electric skateboard, self balancing scooter, electric unicycle, electric moped
zh 电动自行车, 电动滑板车, 平衡车, 电动车, 电动滑板, 独轮车 电动, 电助力自行车
ru электровелосипед, электросамокат, гироскутер, моноколесо, электроскутер, электроскейт
de e-bike, pedelec, elektrofahrrad, e-scooter, elektroroller, elektro-scooter, hoverboard, e-skateboard
fr vélo électrique, trottinette électrique, hoverboard, gyropode, skateboard électrique, draisienne électrique
es bicicleta eléctrica, patinete eléctrico, scooter eléctrico, patín eléctrico, monopatín eléctrico, hoverboard, patineta eléctrica
it bici elettrica, bicicletta elettrica, monopattino elettrico, hoverboard, skateboard elettrico, scooter elettrico
pt bicicleta elétrica, patinete elétrico, hoverboard, scooter elétrica, skate elétrico
ja 電動自転車, 電動アシスト自転車, 電動キックボード, 電動スクーター, バランススクーター, 電動スケートボード, セグウェイ
ko 전기자전거, 전동킥보드, 전동스쿠터, 전동휠, 호버보드, 전동보드
id sepeda listrik, skuter listrik, hoverboard, otoped listrik

# drones
en drone, quadcopter, uav
zh 无人机, 四轴飞行器, 航拍器
ru дрон, квадрокоптер, беспилотник
de drohne, quadrocopter, quadcopter
fr drone, quadricoptère, quadcopter
es dron, drone, cuadricóptero
it drone, quadricottero
pt drone, quadricóptero
ja ドローン, クワッドコプター
ko 드론, 쿼드콥터
id drone, quadcopter

# auto.parts
en mud flaps, fog light, car headlight, headlight bulb, brake pad, brake disc, wiper blade, car tire, tire, oil filter, air filter car, fuel filter, cabin air filter, spark plug, car mirror, rear view mirror, car light bulb, tail light, bumper, car seat cover, steering wheel cover, car floor mats, license plate frame, roof rack, motorcycle exhaust, motorcycle mirror, car door handle, car antenna, obd2 scanner, car jack, tow rope, shock absorber, radiator, alternator, wheel rim, lug nuts, car sunshade, wheel spacers, motorcycle chain, car parts, turn signal, brake caliper, fuel pump, headlight assembly, headlamp assembly, headlight pair, car headlamp, headlight for car, tail light assembly, bumper cover, side mirror assembly, control arm, wheel hub, wheel bearing, starter motor, radiator car, ignition coil, oxygen sensor, strut assembly, led headlight bulb, brake rotor, timing belt, serpentine belt, catalytic converter, exhaust muffler, tpms sensor, fuel injector, side mirror, tire valve, tire inflator valve, battery clamp, car battery clamp, radiator hose, floor mats car, brake fluid, dash cover, mud guard, trunk mat
zh 大灯, 刹车片, 刹车盘, 雨刮器, 雨刷, 轮胎, 机油滤清器, 空气滤芯, 火花塞, 后视镜, 尾灯, 保险杠, 汽车座套, 方向盘套, 汽车脚垫, 行李架, 排气管, 车牌架, 减震器, 散热器, 轮毂, 汽车配件, 遮阳挡, 转向灯, 燃油泵, 大灯总成, 前大灯, 尾灯总成, 点火线圈
ru автозапчасти, брызговики, дефлектор, подлокотник, молдинг, камера заднего вида, блок розжига, фара, тормозные колодки, колодки тормозные, тормозной диск, щетки стеклоочистителя, дворники, шина, фильтр масляный, масляный фильтр, фильтр воздушный, фильтр салона, свеча зажигания, зеркало заднего вида, задний фонарь, бампер, чехлы на сиденья, оплетка на руль, автоковрики, коврики в салон, багажник на крышу, амортизатор, радиатор автомобильн*, диск колесный, глушитель, рамка номера, домкрат, поворотник, фара левая, фара правая, стартер, генератор автомобильный, ступица, подшипник ступицы, катушка зажигания, ремень грм, мигалка, проблесковый маячок, лип-спойлер, спойлер, парковочный радар, лампы автомобильные, лампы h4, лампы h7, ксенон лампа, стробоскоп
de scheinwerfer, bremsbeläge, bremsscheibe, scheibenwischer, reifen, ölfilter, luftfilter, innenraumfilter, zündkerze, rückspiegel, außenspiegel, rückleuchte, stoßstange, autositzbezug, lenkradbezug, automatten, dachträger, stoßdämpfer, kühler auto, felge, auspuff, kennzeichenhalter, wagenheber, blinker, autoteile, zündspule, radlager, querlenker, lichtmaschine, scheinwerferlampe, fußmatten auto, autofußmatten, kotflügel, rücklicht
fr phare voiture, plaquettes de frein, disque de frein, essuie-glace, balai d essuie-glace, pneu, filtre à huile, filtre à air, bougie d allumage, rétroviseur, feu arrière, pare-chocs, housse de siège auto, couvre-volant, tapis de voiture, barres de toit, amortisseur, jante, pot d échappement, cric, clignotant, pièces auto, phare, alternateur, bobine d allumage
es faro de coche, faro delantero, faros auto, balatas, pastillas de freno, disco de freno, limpiaparabrisas, llanta, neumático, filtro de aceite, filtro de aire, bujía, espejo retrovisor, retrovisor, calavera auto, parachoques, funda asiento coche, cubre volante, tapetes para auto, alfombrillas coche, portaequipaje, amortiguador, rin, escape moto, portaplacas, intermitente, autopartes, refacciones, faro, alternador, bobina de encendido
it faro auto, fanale, pastiglie freno, disco freno, tergicristallo, spazzole tergicristallo, pneumatico, gomme auto, filtro olio, filtro aria, candela accensione, specchietto retrovisore, paraurti, coprisedili auto, coprivolante, tappetini auto, portapacchi, ammortizzatore, cerchione, marmitta, freccia moto, ricambi auto, faro, alternatore
pt farol, pastilha de freio, disco de freio, palheta, limpador de para-brisa, pneu, filtro de óleo, filtro de ar, vela de ignição, retrovisor, lanterna traseira, para-choque, capa de banco automotivo, capa de volante, tapete automotivo, bagageiro, amortecedor, roda aro, escapamento, macaco hidráulico, autopeças, faróis, alternador
ja ヘッドライト 車, ブレーキパッド, ブレーキディスク, ワイパー, ワイパーブレード, タイヤ, オイルフィルター, エアフィルター 車, スパークプラグ, ルームミラー, バックミラー, サイドミラー, テールランプ, バンパー, シートカバー 車, ハンドルカバー, フロアマット 車, ルーフキャリア, ショックアブソーバー, ホイール, マフラー バイク, 自動車部品, ウインカー, ヘッドライト 純正, ヘッドライトユニット, ブレーキローター
ko 헤드라이트, 전조등, 브레이크패드, 브레이크디스크, 와이퍼, 타이어, 오일필터, 에어필터 자동차, 에어컨필터, 점화플러그, 백미러, 룸미러, 사이드미러, 테일램프, 범퍼, 자동차시트커버, 핸들커버, 차량매트, 루프랙, 쇼바, 휠, 머플러 오토바이, 자동차부품, 헤드램프, 후미등
id lampu mobil, kampas rem, wiper, ban, filter oli, busi, spion, bumper, sarung jok, karpet mobil, knalpot, velg, sparepart, karburator
`;
