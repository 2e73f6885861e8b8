/** What runs on current: electronics, batteries, lamps, appliances, vehicles. How the lines are written: `utils/goods/lexicon.ts`. */
export const electric = `
# electronics
en electronics~, consumer electronics~
zh 数码~, 电子产品~, 3c数码~
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
en bluetooth speaker, wireless speaker, portable speaker, smart speaker, earbuds, wireless earbuds, earphones bluetooth, bluetooth headphones, wireless headphones, bluetooth headset, headphones^?, headset, earphones^?, smartwatch, smart watch, fitness tracker, fitness band, smart band, smart ring, wifi router, router, mesh wifi, wifi extender, smartphone, smart phone, mobile phone, cell phone, samsung galaxy^?, google pixel^?, redmi^?, realme^?, oppo^?, vivo^?, huawei^?, honor^?, oneplus^?, motorola^?, phone^?, iphone, galaxy phone, tablet pc, android tablet, tablet^?, ipad, laptop, notebook computer, macbook, wireless mouse, bluetooth mouse, wireless keyboard, bluetooth keyboard, bluetooth adapter, wifi camera, ip camera, security camera wifi, video doorbell, smart doorbell, baby monitor, walkie talkie, two way radio, gps tracker, airtag, bluetooth tracker, smart plug, smart lock, smart bulb hub, rfid reader, nfc tag, wireless microphone, bluetooth microphone, dash cam wifi, smart glasses, vr headset, e-reader, kindle ereader, wireless game controller, bluetooth gamepad, car stereo bluetooth, bluetooth fm transmitter, smart tv, tv box, android tv box, dect phone, lte modem, wireless doorbell, soundbar, karaoke bluetooth, satellite receiver, projector wifi, wireless charger earbuds, drone controller
zh 蓝牙耳机, 无线耳机, 耳机^?, 头戴式耳机, 蓝牙音箱, 蓝牙音响, 音箱, 音响, 智能音箱, 智能手表, 运动手环, 智能手环, 手环, 路由器, 无线路由器, 随身wifi, 智能手机, 手机, 平板电脑, 平板, 笔记本电脑, 无线鼠标, 蓝牙鼠标, 无线键盘, 蓝牙键盘, 蓝牙适配器, 监控摄像头, 无线摄像头, 摄像头, 智能门铃, 可视门铃, 婴儿监视器, 对讲机, 定位器, gps定位器, 智能插座, 智能门锁, 无线麦克风, 蓝牙麦克风, 行车记录仪, vr眼镜, 电子书阅读器, 游戏手柄, 无线手柄, 智能电视, 电视盒子, 机顶盒, 无线网卡
ru магнитола, автомагнитола, колонка беспроводная, беспроводные наушники, bluetooth наушники, наушники bluetooth, наушники^?, гарнитура, bluetooth колонка, колонка портативная, портативная колонка, беспроводная колонка, умная колонка, колонка bluetooth, смарт-часы, смарт часы, умные часы, фитнес-браслет, фитнес браслет, роутер, маршрутизатор, модем, смартфон, мобильный телефон, телефон^?, планшет, ноутбук, беспроводная мышь, мышь беспроводная, клавиатура беспроводная, беспроводная клавиатура, wi-fi камера, ip камера, камера видеонаблюдения, умный дом, видеодомофон, дверной звонок беспроводной, видеоняня, рация, радиостанция, gps трекер, умная розетка, умный замок, беспроводной микрофон, видеорегистратор, очки виртуальной реальности, электронная книга, геймпад, джойстик, смарт тв, тв приставка, телевизор смарт, саундбар, fm-трансмиттер
de bluetooth lautsprecher, lautsprecher bluetooth, bluetooth kopfhörer, kabellose kopfhörer, in-ear kopfhörer, kopfhörer^?, ohrhörer, headset, smartwatch, fitnesstracker, fitness armband, router, wlan repeater, smartphone, handy^?, mobiltelefon, tablet^?, laptop, notebook^?, funkmaus, bluetooth maus, kabellose maus, funktastatur, wlan kamera, überwachungskamera, ip kamera, videotürklingel, türklingel, babyphone, funkgerät, walkie talkie, gps tracker, smarte steckdose, wlan steckdose, smart lock, funkmikrofon, dashcam, vr brille, e-reader, gamepad, smart tv, tv box, soundbar, lautsprecher, funksteckdose
fr enceinte bluetooth, haut-parleur bluetooth, écouteurs sans fil, écouteurs bluetooth, casque bluetooth, casque sans fil, écouteurs^?, casque audio, montre connectée, bracelet connecté, routeur, répéteur wifi, smartphone, téléphone portable, téléphone^?, tablette tactile, tablette android, ordinateur portable, souris sans fil, clavier sans fil, caméra wifi, caméra de surveillance, sonnette vidéo, sonnette sans fil, babyphone, talkie-walkie, traceur gps, prise connectée, serrure connectée, micro sans fil, dashcam, casque vr, liseuse, manette sans fil, smart tv, box tv, barre de son, enceinte
es altavoz bluetooth, bocina bluetooth, parlante bluetooth, auriculares inalámbricos, audífonos inalámbricos, audífonos bluetooth, auriculares bluetooth, audífonos^?, auriculares^?, reloj inteligente, smartwatch, pulsera inteligente, pulsera de actividad, router, repetidor wifi, celular, teléfono móvil, smartphone, teléfono^?, tablet, laptop, portátil ordenador, ordenador portátil, ratón inalámbrico, mouse inalámbrico, teclado inalámbrico, cámara wifi, cámara de seguridad, timbre inalámbrico, timbre inteligente, monitor de bebé, vigilabebés, walkie talkie, rastreador gps, localizador gps, enchufe inteligente, cerradura inteligente, micrófono inalámbrico, dashcam, gafas vr, lector electrónico, control inalámbrico, mando inalámbrico, smart tv, tv box, barra de sonido, iphone, bocina, parlante
it altoparlante bluetooth, cassa bluetooth, auricolari wireless, auricolari bluetooth, cuffie bluetooth, cuffie wireless, cuffie^?, auricolari^?, smartwatch, orologio smart, braccialetto fitness, router, ripetitore wifi, smartphone, cellulare, telefono^?, tablet, portatile computer, computer portatile, mouse wireless, tastiera wireless, telecamera wifi, telecamera di sorveglianza, campanello wireless, videocitofono, baby monitor, walkie talkie, localizzatore gps, presa smart, presa wifi, serratura smart, microfono wireless, dash cam, visore vr, ebook reader, controller wireless, smart tv, tv box, soundbar
pt caixa de som bluetooth, alto-falante bluetooth, fone bluetooth, fone de ouvido bluetooth, fone sem fio, fone de ouvido^?, fone^?, smartwatch, relógio inteligente, pulseira inteligente, roteador, repetidor wifi, smartphone, celular, telefone^?, tablet, notebook, mouse sem fio, teclado sem fio, câmera wifi, câmera de segurança, campainha sem fio, babá eletrônica, walkie talkie, rádio comunicador, rastreador gps, tomada inteligente, fechadura inteligente, microfone sem fio, câmera veicular, óculos vr, leitor de livros digitais, controle sem fio, smart tv, tv box, soundbar, caixa de som
ja ワイヤレスイヤホン, bluetoothイヤホン, ワイヤレスヘッドホン, イヤホン^?, ヘッドホン^?, ヘッドセット, bluetoothスピーカー, ワイヤレススピーカー, スピーカー, スマートスピーカー, スマートウォッチ, 活動量計, スマートバンド, ルーター, wifi中継機, スマートフォン, スマホ^?, 携帯電話, タブレット, ノートパソコン, ワイヤレスマウス, ワイヤレスキーボード, bluetoothキーボード, 防犯カメラ, 監視カメラ, wifiカメラ, ドアホン, ワイヤレスチャイム, ベビーモニター, トランシーバー, gpsトラッカー, gps発信機, スマートプラグ, スマートロック, ワイヤレスマイク, ドライブレコーダー, vrゴーグル, 電子書籍リーダー, ワイヤレスコントローラー, スマートテレビ, サウンドバー
ko 블루투스스피커, 블루투스 스피커, 스피커, 무선이어폰, 블루투스이어폰, 이어폰^?, 헤드폰^?, 헤드셋, 스마트워치, 스마트밴드, 피트니스밴드, 공유기, 와이파이 증폭기, 스마트폰, 휴대폰, 태블릿, 노트북^?, 무선마우스, 무선키보드, 블루투스키보드, 홈캠, cctv, 감시카메라, 비디오도어벨, 초인종, 베이비모니터, 무전기, gps추적기, 스마트플러그, 스마트도어락, 도어락, 무선마이크, 블랙박스, vr기기, 이북리더기, 무선컨트롤러, 스마트tv, 사운드바
pl głośnik bluetooth, słuchawki bezprzewodowe, słuchawki bluetooth, słuchawki^?, smartwatch, opaska fitness, router, smartfon, telefon^?, tablet, laptop, mysz bezprzewodowa, klawiatura bezprzewodowa, kamera wifi, dzwonek bezprzewodowy, niania elektroniczna, krótkofalówka, lokalizator gps, inteligentne gniazdko, soundbar
id speaker bluetooth, headset bluetooth, earphone bluetooth, tws, smartwatch, jam tangan pintar, router, hp^, handphone, smartphone, tablet, laptop, mouse wireless, keyboard wireless, kamera cctv, cctv, bel pintu, walkie talkie, ht^, gps tracker, earphone^?, headset^?, speaker, smart tv
th หูฟังบลูทูธ, ลำโพงบลูทูธ, ลำโพง, หูฟัง^?, สมาร์ทวอทช์, นาฬิกาอัจฉริยะ, เราเตอร์, โทรศัพท์, มือถือ^?, แท็บเล็ต, โน้ตบุ๊ค, เมาส์ไร้สาย, คีย์บอร์ดไร้สาย, กล้องวงจรปิด, กริ่งไร้สาย
vi tai nghe bluetooth, tai nghe không dây, loa bluetooth, loa, tai nghe^?, đồng hồ thông minh, bộ phát wifi, router, điện thoại, máy tính bảng, laptop, chuột không dây, bàn phím không dây, camera wifi, camera giám sát, chuông cửa, bộ đàm, định vị gps

# electronics.mains
en power strip, extension cord, surge protector, monitor, computer monitor, tv, television, projector, amplifier, hair dryer, curling iron, hair straightener, flat iron hair, desktop pc, printer, 3d printer, scanner, sewing machine, game console, dvd player, blu-ray player, turntable, record player, uv nail lamp, nail lamp, power socket, wall socket, light switch, circuit breaker, soldering iron, hot glue gun, foot spa, electric blanket, heating pad, set top box, graphics card, motherboard, mixer console, stage light, electric guitar amplifier, led display, travel adapter, plug adapter
zh 插座, 插排, 插线板, 排插, 转换插头, 显示器, 电视, 电视机, 投影仪, 功放, 吹风机, 电吹风, 卷发棒, 直发器, 夹板 直发, 台式电脑, 打印机, 扫描仪, 缝纫机, 游戏机, dvd播放机, 唱片机, 美甲灯, 光疗机, 开关面板, 断路器, 电烙铁, 热熔胶枪, 足浴盆, 电热毯, 足浴桶
ru удлинитель, сетевой фильтр, монитор, телевизор, проектор, инвертор, преобразователь напряжения, сабвуфер, динамик, усилитель, фен, плойка, утюжок для волос, выпрямитель для волос, стайлер, компьютер, принтер, сканер, швейная машина, игровая приставка, проигрыватель, лампа для маникюра, розетка, выключатель, паяльник, клеевой пистолет, электрогрелка, электроодеяло, видеокарта, материнская плата, переходник сетевой
de steckdosenleiste, verlängerungskabel, mehrfachsteckdose, monitor, fernseher, beamer, projektor, verstärker, haartrockner, föhn, lockenstab, glätteisen, haarglätter, drucker, scanner, nähmaschine, spielkonsole, dvd-player, plattenspieler, nagellampe, steckdose, lichtschalter, lötkolben, heißklebepistole, fußbad elektrisch, heizdecke, heizkissen, reiseadapter, grafikkarte
fr multiprise, rallonge électrique, écran d ordinateur, moniteur, téléviseur, télévision, vidéoprojecteur, amplificateur, sèche-cheveux, fer à friser, lisseur, fer à lisser, boucleur, imprimante, scanner, machine à coudre, console de jeux, lecteur dvd, platine vinyle, lampe uv ongles, prise électrique, interrupteur, fer à souder, pistolet à colle, couverture chauffante, adaptateur de voyage, carte graphique
es regleta, multicontacto, extensión eléctrica, alargador, monitor, televisor, televisión, pantalla led, proyector, amplificador, secador de pelo, secadora de cabello, secador de cabello, rizador, plancha de pelo, plancha para cabello, alaciadora, impresora, escáner, máquina de coser, consola de videojuegos, reproductor dvd, tocadiscos, lámpara de uñas, enchufe, interruptor, soldador, cautín, pistola de silicona, manta eléctrica, adaptador de viaje, tarjeta gráfica
it ciabatta elettrica, multipresa, prolunga, monitor, televisore, tv, proiettore, amplificatore, asciugacapelli, phon, arricciacapelli, piastra per capelli, piastra capelli, stampante, scanner, macchina da cucire, console, lettore dvd, giradischi, lampada uv unghie, presa elettrica, interruttore, saldatore, pistola per colla a caldo, termocoperta, adattatore da viaggio, scheda video
pt régua de tomadas, filtro de linha, extensão elétrica, monitor, televisão, tv, projetor, amplificador, secador de cabelo, modelador de cachos, babyliss, chapinha, prancha de cabelo, impressora, scanner, máquina de costura, console, aparelho de dvd, toca-discos, cabine de unha, tomada, interruptor, ferro de solda, pistola de cola quente, cobertor elétrico, adaptador de viagem, placa de vídeo
ja 電源タップ, 延長コード, モニター, テレビ, プロジェクター, アンプ, ドライヤー, ヘアドライヤー, ヘアアイロン, カールアイロン, コテ ヘア, プリンター, スキャナー, ミシン, ゲーム機, dvdプレーヤー, レコードプレーヤー, ネイルライト, uvライト ネイル, コンセント, はんだごて, グルーガン, フットバス, 電気毛布, 変換プラグ, デスクトップパソコン
ko 멀티탭, 연장선, 모니터, 텔레비전, 티비, 프로젝터, 빔프로젝터, 앰프, 헤어드라이어, 드라이기, 고데기, 매직기, 프린터, 스캐너, 재봉틀, 게임기, dvd플레이어, 턴테이블, 젤네일램프, 콘센트, 스위치 전등, 인두기, 글루건, 족욕기, 전기요, 전기장판, 여행용 어댑터, 그래픽카드
pl listwa zasilająca, przedłużacz, monitor, telewizor, projektor, wzmacniacz, suszarka do włosów, lokówka, prostownica, drukarka, maszyna do szycia, konsola do gier, odtwarzacz dvd, gramofon, lampa uv do paznokci, lutownica, koc elektryczny
id stop kontak, kabel roll, monitor, tv, televisi, proyektor, amplifier, hair dryer, catokan, printer, mesin jahit, konsol game, solder, televisi digital
th ปลั๊กไฟ, ปลั๊กพ่วง, จอมอนิเตอร์, ทีวี, โทรทัศน์, โปรเจคเตอร์, ไดร์เป่าผม, เครื่องหนีบผม, เครื่องปริ้น, จักรเย็บผ้า
vi ổ cắm, màn hình, tivi, máy chiếu, máy sấy tóc, máy uốn tóc, máy duỗi tóc, máy in, máy may, máy chơi game, amply

# electronics.mains + is.machinery
en drill press, table saw, circular saw, angle grinder, electric drill, bench grinder, electric saw, jigsaw tool, electric planer, rotary hammer, hammer drill, lathe, cnc router machine, lawn mower, electric chainsaw, pressure washer, hedge trimmer, heat gun, air compressor, welder machine, welding machine, electric sander, wood chipper, water pump, milling machine, sealing machine, packing machine
zh 电钻, 冲击钻, 台锯, 电锯, 角磨机, 电锤, 切割机, 抛光机, 打磨机, 割草机, 高压洗车机, 热风枪, 空压机, 电焊机, 水泵, 封口机, 车床, 木工机床, 包装机
ru дрель, перфоратор, циркулярная пила, дисковая пила, болгарка, ушм, электропила, лобзик, шлифмашина, рубанок электрический, газонокосилка, мойка высокого давления, триммер садовый, строительный фен, компрессор, сварочный аппарат, насос, станок, измельчитель веток
de bohrmaschine, schlagbohrmaschine, kreissäge, tischkreissäge, winkelschleifer, stichsäge, bohrhammer, schleifmaschine, rasenmäher, kettensäge, hochdruckreiniger, heckenschere elektrisch, heißluftpistole, kompressor, schweißgerät, drehbank, fräse, wasserpumpe, häcksler
fr perceuse, scie circulaire, meuleuse, scie sauteuse, perforateur, ponceuse, tondeuse à gazon, tronçonneuse, nettoyeur haute pression, taille-haie, décapeur thermique, compresseur, poste à souder, tour à bois, pompe à eau
es taladro, rotomartillo, sierra circular, sierra de mesa, amoladora, esmeriladora, sierra caladora, lijadora, cortacésped, podadora, motosierra, hidrolavadora, cortasetos, pistola de calor, compresor, soldadora, torno, bomba de agua
it trapano, sega circolare, smerigliatrice, seghetto alternativo, martello perforatore, levigatrice, tosaerba, motosega, idropulitrice, tagliasiepi, pistola termica, compressore, saldatrice, tornio, pompa acqua
pt furadeira, serra circular, serra de mesa, esmerilhadeira, serra tico-tico, martelete, lixadeira, cortador de grama, motosserra, lavadora de alta pressão, soprador térmico, compressor, máquina de solda, torno, bomba d água
ja 電動ドリル, 丸ノコ, 丸鋸, ディスクグラインダー, ジグソー, ハンマードリル, サンダー 電動, 芝刈り機, チェーンソー, 高圧洗浄機, ヒートガン, コンプレッサー, 溶接機, 旋盤, ポンプ 水
ko 전동드릴, 원형톱, 테이블쏘, 그라인더, 직소, 해머드릴, 샌더, 잔디깎기, 전기톱, 체인톱, 고압세척기, 열풍기 공구, 컴프레서, 용접기, 선반 기계
pl wiertarka, pilarka, szlifierka, wyrzynarka, młotowiertarka, kosiarka, piła łańcuchowa, myjka ciśnieniowa, kompresor, spawarka, tokarka
id bor listrik, mesin bor, gerinda, gergaji mesin, mesin potong rumput, kompresor, mesin las, pompa air
th สว่าน, เครื่องเจียร, เลื่อยวงเดือน, ปั๊มน้ำ, เครื่องตัดหญ้า, เครื่องเชื่อม
vi máy khoan, máy mài, máy cưa, máy cắt cỏ, máy bơm, máy hàn, máy nén khí

# electronics.battery-powered + is.machinery + has.lithium-battery
en cordless drill, cordless screwdriver, electric screwdriver, impact driver, cordless saw, cordless chainsaw, mini chainsaw, impact wrench cordless
zh 充电钻, 手电钻, 锂电钻, 电动螺丝刀, 电动扳手
ru аккумуляторная дрель, шуруповерт, аккумуляторная отвертка, дрель-шуруповерт, гайковерт аккумуляторный, мини пила аккумуляторная
de akkuschrauber, akkubohrschrauber, akku-säge, schlagschrauber akku
fr perceuse sans fil, visseuse, visseuse sans fil, tournevis électrique, perceuse-visseuse
es taladro inalámbrico, atornillador inalámbrico, destornillador eléctrico, atornillador
it trapano avvitatore, avvitatore a batteria, avvitatore, cacciavite elettrico
pt parafusadeira, furadeira sem fio, chave de fenda elétrica
ja 電動ドライバー, 充電式ドリル, インパクトドライバー, 電動ドリルドライバー 充電式
ko 충전드릴, 전동드라이버, 임팩드라이버, 임팩트렌치
pl wkrętarka, wiertarko-wkrętarka
id bor cordless, obeng listrik
vi máy khoan pin, máy vặn vít

# electronics.battery-powered
en flashlight, torch^?, headlamp, electric shaver, shaver, hair clipper, beard trimmer, trimmer hair, electric toothbrush, sonic toothbrush, facial cleansing brush, massager, massage gun, neck massager, eye massager, wall clock, alarm clock, digital clock, calculator, kitchen scale, bathroom scale, luggage scale, usb fan, handheld fan, neck fan, portable fan, multimeter, smoke detector, carbon monoxide detector, metal detector, remote control, camera, digital camera, action camera, camcorder, electric lighter, plasma lighter, arc lighter, mp3 player, voice recorder, milk frother, nose trimmer, callus remover, epilator, stopwatch, digital caliper, tape measure digital, electronic drum pad, metronome, keyboard wired, gaming mouse, gaming keyboard, mechanical keyboard, usb flash drive, ssd drive, hard drive, thermometer^?, weather station, pedometer, electric pepper grinder, rechargeable hand warmer, hand warmer rechargeable, tire inflator, led badge, label maker, handheld game console, wired earphones, wired headphones, webcam, usb microphone, tens massager, power scrubber, electric wine opener, electric toothbrush head
zh 手电筒, 头灯, 剃须刀, 电动剃须刀, 理发器, 电推剪, 电动牙刷, 洁面仪, 美容仪, 按摩器, 按摩仪, 筋膜枪, 颈椎按摩仪, 眼部按摩仪, 挂钟, 闹钟, 电子钟, 计算器, 电子秤, 厨房秤, 体重秤, 小风扇, 手持风扇, 挂脖风扇, usb风扇, 万用表, 烟雾报警器, 一氧化碳报警器, 遥控器, 相机, 数码相机, 运动相机, 点烟器 电子, 电弧打火机, 录音笔, mp3, 奶泡器, 打奶器, 鼻毛修剪器, 脱毛仪, 秒表, 机械键盘, 键盘, 鼠标, u盘, 固态硬盘, 移动硬盘, 温度计, 温湿度计, 暖手宝, 充气泵, 有线耳机, 麦克风, 游戏掌机, 冲牙器, 充电暖宝
ru фонарик, фонарь налобный, фонарь, электробритва, бритва электрическая, машинка для стрижки, триммер для бороды, триммер, электрическая зубная щетка, зубная щетка электрическая, массажер, перкуссионный массажер, миостимулятор мышц, часы настенные, настенные часы, будильник, калькулятор, кухонные весы, весы кухонные, весы напольные, весы, безмен, usb вентилятор, ручной вентилятор, мультиметр, датчик дыма, металлоискатель, пульт, фотоаппарат, экшн-камера, видеокамера, электронная зажигалка, зажигалка usb, плеер mp3, диктофон, капучинатор, вспениватель молока, эпилятор, секундомер, штангенциркуль электронный, метроном, клавиатура, мышь игровая, мышка, флешка, usb флеш, жесткий диск, ssd, термометр, метеостанция, шагомер, грелка для рук, насос аккумуляторный, ирригатор, наушники проводные, микрофон, веб-камера, аэрогриль мельница электрическая
de taschenlampe, stirnlampe, elektrorasierer, rasierer elektrisch, haarschneidemaschine, bartschneider, elektrische zahnbürste, schallzahnbürste, massagegerät, massagepistole, wanduhr, wecker, taschenrechner, küchenwaage, personenwaage, kofferwaage, usb ventilator, handventilator, multimeter, rauchmelder, kohlenmonoxidmelder, metalldetektor, fernbedienung, kamera, digitalkamera, actionkamera, lichtbogenfeuerzeug, elektrisches feuerzeug, mp3-player, diktiergerät, milchaufschäumer, epilierer, stoppuhr, tastatur, maus gaming, usb-stick, ssd, festplatte, thermometer, wetterstation, handwärmer elektrisch, mundusche, mikrofon, webcam, kabelgebundene kopfhörer
fr lampe torche, lampe frontale, lampe de poche, rasoir électrique, tondeuse cheveux, tondeuse barbe, brosse à dents électrique, masseur, appareil de massage, pistolet de massage, horloge murale, réveil, calculatrice, balance de cuisine, pèse-personne, pèse-bagage, ventilateur usb, ventilateur portable, multimètre, détecteur de fumée, détecteur de monoxyde, détecteur de métaux, télécommande, appareil photo, caméra sport, caméra d action, briquet électrique, briquet plasma, lecteur mp3, dictaphone, mousseur à lait, mousseur de lait, épilateur, chronomètre, clavier, souris gamer, clé usb, disque dur, ssd, thermomètre, station météo, chauffe-mains rechargeable, hydropulseur, microphone, webcam
es linterna, lámpara frontal, afeitadora eléctrica, rasuradora, cortadora de pelo, cortapelos, recortadora de barba, cepillo de dientes eléctrico, masajeador, pistola de masaje, reloj de pared, despertador, calculadora, báscula de cocina, báscula, balanza de cocina, ventilador usb, ventilador portátil, ventilador de mano, multímetro, detector de humo, detector de monóxido, detector de metales, control remoto, mando a distancia, cámara digital, cámara deportiva, cámara fotográfica, encendedor eléctrico, mechero eléctrico, reproductor mp3, grabadora de voz, espumador de leche, depiladora, cronómetro, teclado, mouse gamer, memoria usb, disco duro, ssd, termómetro, estación meteorológica, calentador de manos, irrigador dental, micrófono, webcam
it torcia, torcia led, lampada frontale, rasoio elettrico, tagliacapelli, regolabarba, spazzolino elettrico, massaggiatore, pistola massaggiante, orologio da parete, sveglia, calcolatrice, bilancia da cucina, bilancia pesapersone, bilancia, ventilatore usb, ventilatore portatile, multimetro, rilevatore di fumo, metal detector, telecomando, fotocamera, action cam, accendino elettrico, lettore mp3, registratore vocale, montalatte, epilatore, cronometro, tastiera, mouse gaming, chiavetta usb, hard disk, ssd, termometro, stazione meteo, scaldamani elettrico, idropulsore, microfono, webcam
pt lanterna, lanterna de cabeça, barbeador elétrico, máquina de cortar cabelo, aparador de pelos, escova de dentes elétrica, massageador, pistola de massagem, relógio de parede, despertador, calculadora, balança de cozinha, balança, ventilador usb, ventilador portátil, mini ventilador, multímetro, detector de fumaça, detector de metais, controle remoto, câmera digital, câmera de ação, isqueiro elétrico, mp3 player, gravador de voz, espumador de leite, misturador de leite, depilador, cronômetro, teclado, mouse gamer, pen drive, hd externo, ssd, termômetro, estação meteorológica, aquecedor de mãos, irrigador oral, microfone, webcam
ja 懐中電灯, ヘッドライト 登山, 電気シェーバー, シェーバー, バリカン, 電動歯ブラシ, 美顔器, マッサージ器, マッサージガン, 壁掛け時計, 掛け時計, 目覚まし時計, 電卓, キッチンスケール, 体重計, usb扇風機, ハンディファン, ネッククーラー, テスター 電気, 火災警報器, 煙感知器, リモコン, デジタルカメラ, カメラ, アクションカメラ, 電子ライター, プラズマライター, ボイスレコーダー, ミルクフォーマー, ミルク泡立て器, 脱毛器, ストップウォッチ, キーボード, ゲーミングマウス, usbメモリ, ssd, ハードディスク, 温度計, 温湿度計, 充電式カイロ, 口腔洗浄器, マイク, webカメラ, 有線イヤホン, 体組成計
ko 손전등, 후레쉬, 헤드랜턴, 전기면도기, 면도기, 바리깡, 이발기, 전동칫솔, 마사지기, 안마기, 마사지건, 벽시계, 알람시계, 탁상시계, 계산기, 주방저울, 체중계, usb선풍기, 휴대용선풍기, 손선풍기, 넥선풍기, 멀티미터, 화재경보기, 리모컨, 카메라, 디지털카메라, 액션캠, 전자라이터, 플라즈마라이터, 녹음기, 우유거품기, 제모기, 초시계, 키보드, 게이밍마우스, 마우스, usb메모리, ssd, 외장하드, 온도계, 온습도계, 손난로 충전, 구강세정기, 마이크, 웹캠, 유선이어폰
pl latarka, czołówka, golarka, maszynka do włosów, trymer, szczoteczka elektryczna, szczoteczka soniczna, masażer, pistolet do masażu, zegar ścienny, budzik, kalkulator, waga kuchenna, waga łazienkowa, wentylator usb, wiatraczek, multimetr, czujnik dymu, wykrywacz metali, pilot do, aparat cyfrowy, kamera sportowa, zapalniczka elektryczna, dyktafon, spieniacz do mleka, depilator, stoper, klawiatura, myszka, pendrive, dysk ssd, termometr, stacja pogody, mikrofon
id senter, senter kepala, alat cukur, mesin cukur, sikat gigi elektrik, alat pijat, jam dinding, jam weker, kalkulator, timbangan dapur, timbangan, kipas usb, kipas mini, multimeter, remote, kamera digital, korek elektrik, flashdisk, keyboard, mouse, termometer digital, mikrofon, webcam, kamera
th ไฟฉาย, เครื่องโกนหนวด, ปัตตาเลี่ยน, แปรงสีฟันไฟฟ้า, เครื่องนวด, นาฬิกาแขวน, นาฬิกาปลุก, เครื่องคิดเลข, เครื่องชั่ง, พัดลมพกพา, พัดลมมือถือ, รีโมท, กล้องถ่ายรูป, คีย์บอร์ด, เมาส์, แฟลชไดร์ฟ, ไมโครโฟน
vi đèn pin, máy cạo râu, tông đơ, bàn chải điện, máy massage, máy mát xa, đồng hồ treo tường, đồng hồ báo thức, máy tính cầm tay, cân nhà bếp, cân điện tử, quạt mini, quạt cầm tay, điều khiển từ xa, máy ảnh, bàn phím, chuột gaming, usb 3.0, ổ cứng, micro

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
pl powerbank, power bank
id power bank, powerbank
th พาวเวอร์แบงค์, แบตสำรอง, เพาเวอร์แบงค์
vi sạc dự phòng, pin dự phòng

# electronics.charger + has.mains
en wall charger, usb wall charger, gan charger, pd charger, fast charger, usb c charger, charger, power adapter, ac adapter, power supply, laptop charger, charging station, charging dock, battery charger, magsafe charger
zh 充电器, 充电头, 快充头, 氮化镓充电器, 电源适配器, 适配器, 电源, 充电座, 充电底座
ru зарядное устройство, зарядка, сетевое зарядное устройство, блок питания, адаптер питания, зарядная станция
de ladegerät, ladeadapter, netzteil, netzadapter, usb ladegerät, ladestation, schnellladegerät
fr chargeur, chargeur mural, chargeur rapide, bloc d alimentation, alimentation électrique, adaptateur secteur, station de charge
es cargador, cargador de pared, cargador rápido, fuente de alimentación, adaptador de corriente, estación de carga
it caricabatterie, caricatore, alimentatore, caricatore da muro, stazione di ricarica, adattatore ac
pt carregador, carregador de parede, carregador turbo, fonte de alimentação, fonte chaveada, adaptador de tomada usb, base de carregamento
ja 充電器, 急速充電器, acアダプター, 電源アダプター, usb充電器, 充電スタンド, 電源ユニット
ko 충전기, 고속충전기, 어댑터, 전원어댑터, 파워서플라이, 충전독, 충전스테이션
pl ładowarka, zasilacz, ładowarka sieciowa
id charger, kepala charger, adaptor, adaptor charger, power supply
th หัวชาร์จ, ที่ชาร์จ, อะแดปเตอร์
vi củ sạc, bộ sạc, sạc nhanh, adapter

# electronics.charger
en charging cable, usb cable, usb c cable, usb-c cable, lightning cable, data cable, cable^?, hdmi cable, car charger, wireless charger, wireless charging pad, charging pad, usb hub, usb c hub, docking station, solar charger, ethernet cable, audio cable, otg adapter, charger cable
zh 数据线, 充电线, 快充线, 车载充电器, 车充, 无线充电器, 无线充, 扩展坞, 集线器, hdmi线, 网线, 音频线
ru кабель, провод usb, кабель usb, usb кабель, провод для зарядки, шнур для зарядки, автомобильное зарядное устройство, азу, беспроводная зарядка, беспроводное зарядное устройство, usb хаб, разветвитель usb, док-станция
de ladekabel, usb kabel, datenkabel, hdmi kabel, kabel^?, kfz ladegerät, autoladegerät, induktive ladestation, kabelloses ladegerät, wireless charger, usb hub, dockingstation, netzwerkkabel
fr câble usb, câble de charge, câble de recharge, câble, câble hdmi, chargeur voiture, chargeur allume-cigare, chargeur sans fil, chargeur à induction, hub usb, station d accueil
es cable usb, cable de carga, cable cargador, cable de datos, cable, cable hdmi, cargador de coche, cargador de auto, cargador para auto, cargador inalámbrico, hub usb, estación de acoplamiento
it cavo usb, cavo di ricarica, cavo, cavo dati, cavo hdmi, caricatore da auto, caricabatterie da auto, caricatore wireless, hub usb, docking station
pt cabo usb, cabo carregador, cabo, cabo de dados, cabo hdmi, carregador veicular, carregador de carro, carregador sem fio, carregador por indução, hub usb
ja 充電ケーブル, usbケーブル, ケーブル, データケーブル, hdmiケーブル, カーチャージャー, 車載充電器, ワイヤレス充電器, usbハブ, ドッキングステーション
ko 충전케이블, usb케이블, 케이블, 데이터케이블, hdmi케이블, 차량용충전기, 무선충전기, 무선충전패드, usb허브, 멀티허브
pl kabel usb, kabel, kabel ładujący, ładowarka samochodowa, ładowarka indukcyjna, hub usb
id kabel data, kabel usb, kabel charger, kabel, charger mobil, wireless charger, usb hub
th สายชาร์จ, สาย usb, ที่ชาร์จในรถ, ที่ชาร์จไร้สาย
vi cáp sạc, dây sạc, cáp, sạc ô tô, sạc không dây, hub usb

# batteries.lithium
en lithium battery, lithium ion battery, li-ion battery, 18650 battery, 18650, lifepo4 battery, lipo battery, replacement battery laptop, laptop battery, phone battery, rechargeable lithium battery, 21700, drill battery, ebike battery, camera battery, replacement battery
zh 锂电池, 18650电池, 18650, 磷酸铁锂电池, 聚合物电池, 手机电池, 笔记本电池, 电动车锂电池
ru литиевый аккумулятор, литий-ионный аккумулятор, аккумулятор 18650, аккумулятор li-ion, аккумулятор lifepo4, аккумулятор для телефона, аккумулятор для ноутбука, аккумулятор для шуруповерта, литиевая батарея
de lithium akku, li-ion akku, lithium-ionen-akku, akku 18650, lifepo4 akku, lifepo4, laptop akku, handy akku, ersatzakku, lithiumbatterie, akku?
fr batterie lithium, batterie lifepo4, accu 18650, pile lithium, batterie ordinateur portable, batterie de remplacement, batterie téléphone, batterie li-ion
es batería de litio, batería 18650, batería lifepo4, batería de iones de litio, pila de litio, batería para laptop, batería de celular, batería de repuesto, batería recargable de litio
it batteria al litio, batteria 18650, batteria lifepo4, batteria agli ioni di litio, batteria portatile ricambio, batteria di ricambio
pt bateria de lítio, bateria 18650, bateria lifepo4, bateria íon lítio, pilha de lítio, bateria para notebook, bateria de celular
ja リチウムイオン電池, リチウム電池, 18650電池, リン酸鉄リチウムバッテリー, リポバッテリー, 互換バッテリー, ノートパソコンバッテリー
ko 리튬배터리, 리튬이온배터리, 18650배터리, 인산철배터리, 리튬전지, 노트북배터리, 교체용배터리
pl akumulator litowy, bateria litowa, akumulator 18650, bateria do laptopa, akumulator li-ion, lifepo4
id baterai lithium, baterai 18650, baterai hp, baterai laptop
th แบตเตอรี่ลิเธียม, ถ่าน 18650, แบตมือถือ
vi pin lithium, pin 18650, pin laptop, pin điện thoại

# batteries.other
en aa battery, aaa battery, aa batteries, aaa batteries, alkaline battery, button cell, coin cell, coin battery, cr2032, cr2025, lr44, 9v battery, nimh battery, lead acid battery, car battery, battery^?, batteries^?, d cell, zinc carbon battery
zh 干电池, 碱性电池, 五号电池, 七号电池, 5号电池, 7号电池, 纽扣电池, cr2032, 镍氢电池, 充电电池, 铅酸电池, 蓄电池, 电瓶, 电池^?
ru батарейки, батарейка, батарейка cr2032, щелочные батарейки, батарейки aa, батарейки aaa, аккумуляторы aa, аккумулятор nimh, аккумулятор автомобильный, крона батарейка, аккумулятор^?
de batterien, alkaline batterien, knopfzelle, knopfzellen, cr2032, aa batterien, aaa batterien, nimh akku, autobatterie, bleiakku, batterie^?
fr piles alcalines, piles, pile bouton, cr2032, piles aa, piles aaa, accus nimh, batterie voiture, batterie plomb, batterie^?
es pilas alcalinas, pilas, pila de botón, pilas aa, pilas aaa, cr2032, pilas recargables, batería de auto, batería de plomo, batería^?
it batterie alcaline, pile, pila a bottone, cr2032, batterie aa, batterie aaa, batterie ricaricabili aa, batteria auto, batteria^?
pt pilhas alcalinas, pilhas, pilha, bateria botão, cr2032, pilhas aa, pilha recarregável, bateria automotiva, bateria^?
ja 乾電池, アルカリ電池, 単3電池, 単4電池, ボタン電池, コイン電池, cr2032, ニッケル水素電池, エネループ, カーバッテリー, 電池^?, バッテリー^?
ko 건전지, 알카라인건전지, 알카라인 건전지, 단추전지, 코인전지, 코인배터리, cr2032, 니켈수소, 충전지, 자동차배터리, 배터리^?
pl baterie alkaliczne, baterie, bateria guzikowa, cr2032, akumulatorki, akumulator samochodowy
id baterai alkaline, baterai aa, baterai kancing, aki, baterai^?
th ถ่านอัลคาไลน์, ถ่านกระดุม, ถ่านชาร์จ, แบตเตอรี่รถ
vi pin aa, pin tiểu, pin cúc áo, ắc quy, pin kiềm

# lighting.led
en lamp, desk lamp, table lamp, floor lamp, night light, led strip, led strip lights, string lights, fairy lights, light bulb, led bulb, bulb^?, ceiling light, pendant light, chandelier, wall light, wall sconce, solar lights, solar garden lights, flood light, floodlight, grow light, ring light, led light, led lights, spotlight, lantern, neon sign, moon lamp, lava lamp, christmas lights, galaxy projector light, strip light, downlight, lampshade with bulb, star projector, ceiling fan light, work light, salt lamp
zh 台灯, 落地灯, 床头灯, 小夜灯, 夜灯, 灯带, led灯带, 灯串, 彩灯, 灯泡, led灯泡, 吸顶灯, 吊灯, 壁灯, 太阳能灯, 投光灯, 补光灯, 植物生长灯, 射灯, 筒灯, 灯具, 路灯, 霓虹灯, 月球灯, 灯管, led灯, 护眼灯, 氛围灯, 星空灯, 灯笼, 灯^?
ru лампа настольная, настольная лампа, светильник, торшер, ночник, светодиодная лента, лента светодиодная, гирлянда, лампочка, лампа светодиодная, люстра, бра, светильник потолочный, прожектор, фитолампа, кольцевая лампа, фонарь садовый, светильник на солнечной батарее, неоновая вывеска, лампа^?, соляная лампа, проектор звездного неба
de lampe, tischlampe, schreibtischlampe, stehlampe, nachtlicht, led streifen, led strip, lichterkette, glühbirne, leuchtmittel, led lampe, deckenleuchte, deckenlampe, pendelleuchte, hängelampe, kronleuchter, wandleuchte, solarleuchte, solarlampe, strahler, fluter, pflanzenlampe, ringlicht, leuchte, laterne, neonschild, salzlampe
fr lampe, lampe de bureau, lampe de table, lampadaire, veilleuse, ruban led, bande led, guirlande lumineuse, guirlande led, ampoule, ampoule led, plafonnier, suspension luminaire, lustre, applique murale, lampe solaire, projecteur led, lampe horticole, ring light, lanterne, néon, luminaire
es lámpara, lámpara de mesa, lámpara de escritorio, lámpara de pie, luz nocturna, luz de noche, tira led, tiras led, guirnalda de luces, luces navideñas, luces led, bombilla, foco led, foco^?, plafón, lámpara colgante, candelabro de techo, aplique, luz solar jardín, lámpara solar, reflector led, lámpara de cultivo, aro de luz, farol, luminaria, letrero neón, ampolleta
it lampada, lampada da tavolo, lampada da scrivania, lampada da terra, luce notturna, striscia led, strisce led, luci natalizie, catena luminosa, lampadina, plafoniera, lampadario, sospensione lampada, applique, luce solare, faretto, faro led, lampada coltivazione, ring light, lanterna, insegna neon
pt luminária, abajur, lâmpada, lâmpada led, luz noturna, fita led, cordão de luz, pisca-pisca, plafon, lustre, pendente luminária, arandela, luminária solar, refletor led, refletor, ring light, spot led, lanterna decorativa, letreiro neon
ja デスクライト, 電気スタンド, テーブルランプ, フロアランプ, ナイトライト, ledテープライト, テープライト, イルミネーションライト, イルミネーション, 電球, led電球, シーリングライト, ペンダントライト, シャンデリア, ウォールライト, ソーラーライト, 投光器, 植物育成ライト, リングライト, ランプ, ライト^?, ランタン, 間接照明, 照明器具, 照明
ko 스탠드조명, 책상조명, 탁상램프, 무드등, 장스탠드, 수면등, 취침등, led스트립, led바, 줄조명, 전구, led전구, 천장등, 펜던트조명, 샹들리에, 벽등, 태양광조명, 태양광정원등, 투광등, 식물등, 링라이트, 램프, 조명, 랜턴, 네온사인, 스탠드 조명, 꼬마전구
pl lampa, lampka, lampka nocna, lampa biurkowa, lampa stojąca, taśma led, girlanda świetlna, lampki choinkowe, żarówka, plafon, żyrandol, kinkiet, lampa solarna, naświetlacz, latarnia
id lampu, lampu meja, lampu tidur, lampu led, lampu strip, lampu hias, bohlam, lampu gantung, lampu tembak, lampu solar, lampu belajar
th โคมไฟ, หลอดไฟ, ไฟเส้น, ไฟประดับ, ไฟโซล่าเซลล์, ไฟ led, สปอร์ตไลท์
vi đèn, đèn bàn, đèn ngủ, đèn led, dây đèn led, bóng đèn, đèn chùm, đèn năng lượng mặt trời

# optics.laser
en laser pointer, laser pointer pen, laser pen, laser level, laser engraver, laser cutter, laser rangefinder, laser distance meter, laser measure, laser projector, laser light stage, laser hair removal, laser engraving machine
zh 激光笔, 激光水平仪, 水平仪, 激光雕刻机, 激光测距仪, 测距仪, 激光投影, 激光灯, 激光切割机
ru лазерная указка, указка лазерная, лазерный уровень, уровень лазерный, лазерный нивелир, лазерный гравер, гравер лазерный, лазерный дальномер, дальномер, лазерная рулетка, лазерный проектор
de laserpointer, kreuzlinienlaser, laserwasserwaage, lasergravierer, lasergravurmaschine, laser-entfernungsmesser, laserentfernungsmesser, laserprojektor
fr pointeur laser, niveau laser, graveur laser, télémètre laser, projecteur laser, découpeuse laser
es puntero láser, apuntador láser, nivel láser, grabador láser, grabadora láser, medidor láser, proyector láser, telémetro láser
it puntatore laser, livella laser, incisore laser, misuratore laser, telemetro laser, proiettore laser
pt apontador laser, caneta laser, nível a laser, nível laser, gravadora a laser, trena a laser, medidor a laser, projetor laser
ja レーザーポインター, レーザー墨出し器, 墨出し器, レーザー彫刻機, レーザー距離計, レーザー加工機
ko 레이저포인터, 레이저레벨기, 레이저수평기, 레이저각인기, 레이저조각기, 레이저거리측정기
pl wskaźnik laserowy, poziomica laserowa, grawerka laserowa, dalmierz laserowy
id pointer laser, laser pointer, waterpass laser, laser engraving
th เลเซอร์พอยเตอร์, เครื่องวัดระดับเลเซอร์
vi bút laser, máy cân mực laser, máy khắc laser, thước đo laser

# appliances.household
en blender, air fryer, electric kettle, kettle electric, vacuum cleaner, robot vacuum, space heater, heater, fan heater, humidifier, dehumidifier, air purifier, rice cooker, steam iron, clothes iron, garment steamer, coffee maker, coffee machine, espresso machine, coffee grinder electric, toaster, microwave oven, electric oven, induction cooker, hot plate, electric grill, waffle maker, sandwich maker, food processor, hand mixer, stand mixer, juicer, slow cooker, pressure cooker electric, instant pot, bread maker, ice maker, popcorn maker, electric skillet, refrigerator, mini fridge, fridge, freezer, washing machine, dryer machine, dishwasher, air conditioner, portable air conditioner, electric fan, tower fan, ceiling fan, water dispenser, food dehydrator, egg cooker, electric lunch box, meat grinder electric, yogurt maker, peanut butter maker, nut milk maker, soy milk maker, ice cream maker, bottle warmer, bottle sterilizer, sterilizer baby, water heater, evaporative cooler, range hood, electric hot pot, ultrasonic cleaner, aroma diffuser, essential oil diffuser, oil diffuser electric, steam mop, robot mop, cotton candy machine, knife sharpener electric, bug zapper, candle warmer lamp, mug warmer, cup warmer, wine cooler fridge, pet water fountain, automatic pet feeder, aquarium filter, aquarium heater, milk steamer, vacuum sealer, kitchen appliance~, appliances~, household appliances~
zh 搅拌机, 榨汁机, 破壁机, 空气炸锅, 电水壶, 电热水壶, 烧水壶 电, 吸尘器, 扫地机器人, 取暖器, 暖风机, 电暖器, 加湿器, 除湿机, 空气净化器, 电饭煲, 电饭锅, 熨斗, 电熨斗, 挂烫机, 咖啡机, 磨豆机, 烤面包机, 微波炉, 电烤箱, 烤箱, 电磁炉, 电陶炉, 电烤盘, 电饼铛, 华夫饼机, 三明治机, 料理机, 打蛋器 电动, 厨师机, 电炖锅, 电压力锅, 面包机, 制冰机, 爆米花机, 冰箱, 洗衣机, 烘干机, 洗碗机, 空调, 电风扇, 风扇, 饮水机, 食物烘干机, 煮蛋器, 电热饭盒, 绞肉机, 酸奶机, 豆浆机, 花生酱机, 冰淇淋机, 温奶器, 消毒器 奶瓶, 奶瓶消毒器, 热水器, 油烟机, 电火锅, 香薰机, 超声波清洗机, 灭蚊灯, 暖杯垫, 宠物饮水机, 自动喂食器, 封口机 真空, 小家电~, 家用电器~, 家电~
ru блендер, аэрогриль, чайник электрический, электрочайник, пылесос, робот-пылесос, робот пылесос, обогреватель, тепловентилятор, увлажнитель воздуха, увлажнитель, осушитель воздуха, очиститель воздуха, рисоварка, мультиварка, утюг, отпариватель, кофеварка, кофемашина, кофемолка, тостер, микроволновая печь, микроволновка, духовка электрическая, индукционная плита, электроплитка, электрогриль, вафельница, бутербродница, кухонный комбайн, миксер, соковыжималка, хлебопечка, льдогенератор, попкорница, холодильник, морозильник, стиральная машина, сушильная машина, посудомоечная машина, кондиционер, вентилятор, диспенсер для воды, сушилка для овощей, сушка для овощей, дегидратор, яйцеварка, мясорубка, йогуртница, мороженица, подогреватель бутылочек, стерилизатор, водонагреватель, вытяжка, аромадиффузор, ультразвуковая мойка, уничтожитель комаров, поилка-фонтан, автокормушка, вакууматор, бытовая техника~
de mixer, standmixer, heißluftfritteuse, fritteuse, wasserkocher, staubsauger, saugroboter, heizlüfter, heizgerät, heizstrahler, luftbefeuchter, luftentfeuchter, luftreiniger, reiskocher, bügeleisen, dampfglätter, kaffeemaschine, espressomaschine, kaffeevollautomat, kaffeemühle elektrisch, toaster, mikrowelle, backofen, induktionskochfeld, kochplatte, elektrogrill, waffeleisen, sandwichmaker, küchenmaschine, handmixer, stabmixer, entsafter, schongarer, multikocher, brotbackautomat, eiswürfelmaschine, eiswürfelbereiter, popcornmaschine, kühlschrank, gefrierschrank, waschmaschine, trockner, geschirrspüler, klimaanlage, klimagerät, ventilator, wasserspender, dörrautomat, eierkocher, fleischwolf elektrisch, joghurtbereiter, eismaschine, flaschenwärmer, sterilisator, boiler, dunstabzugshaube, aroma diffuser, ultraschallreiniger, insektenvernichter, trinkbrunnen, futterautomat, vakuumierer, haushaltsgeräte~, elektrogeräte~
fr blender, mixeur, friteuse sans huile, friteuse, bouilloire électrique, bouilloire, aspirateur, aspirateur robot, robot aspirateur, radiateur, chauffage soufflant, humidificateur, déshumidificateur, purificateur d air, cuiseur à riz, fer à repasser, défroisseur, cafetière, machine à café, machine à expresso, moulin à café électrique, grille-pain, micro-ondes, four électrique, plaque à induction, gril électrique, gaufrier, robot de cuisine, robot pâtissier, batteur électrique, extracteur de jus, mijoteuse, machine à pain, machine à glaçons, machine à pop-corn, réfrigérateur, congélateur, lave-linge, sèche-linge, lave-vaisselle, climatiseur, ventilateur, déshydrateur, cuiseur à œufs, hachoir électrique, yaourtière, sorbetière, chauffe-biberon, stérilisateur, chauffe-eau, hotte, diffuseur électrique, diffuseur d arômes, tue-mouches électrique, fontaine à eau chat, machine sous vide, électroménager~
es licuadora, batidora, freidora de aire, freidora, hervidor eléctrico, hervidor, tetera eléctrica, aspiradora, robot aspirador, aspirador, calefactor, calentador, humidificador, deshumidificador, purificador de aire, arrocera, olla arrocera, plancha de vapor, plancha de ropa, vaporizador de ropa, cafetera, máquina de café, molinillo de café eléctrico, tostadora, microondas, horno eléctrico, placa de inducción, parrilla eléctrica, waflera, sandwichera, procesador de alimentos, robot de cocina, exprimidor, extractor de jugos, olla de cocción lenta, olla a presión eléctrica, panificadora, máquina de hielo, palomitera, refrigerador, nevera, frigobar, congelador, lavadora, secadora de ropa, lavavajillas, aire acondicionado, ventilador, dispensador de agua eléctrico, deshidratador, hervidor de huevos, picadora de carne, yogurtera, heladera, máquina de helados, calienta biberones, esterilizador, calentador de agua, campana extractora, difusor de aromas, difusor eléctrico, mata mosquitos eléctrico, fuente para gatos, selladora al vacío, electrodomésticos~
it frullatore, friggitrice ad aria, friggitrice, bollitore elettrico, bollitore, aspirapolvere, robot aspirapolvere, termoventilatore, stufa elettrica, umidificatore, deumidificatore, purificatore d aria, cuociriso, ferro da stiro, stiratrice verticale, macchina da caffè, macchina del caffè, macinacaffè elettrico, tostapane, microonde, forno elettrico, piano a induzione, griglia elettrica, piastra per waffle, tostiera, robot da cucina, impastatrice, sbattitore, estrattore di succo, spremiagrumi elettrico, pentola elettrica, macchina per il pane, macchina del ghiaccio, macchina popcorn, frigorifero, congelatore, lavatrice, asciugatrice, lavastoviglie, condizionatore, ventilatore, essiccatore, cuociuova, tritacarne, yogurtiera, gelatiera, scaldabiberon, sterilizzatore, scaldabagno, cappa, diffusore elettrico, diffusore di aromi, zanzariera elettrica, fontanella gatti, macchina sottovuoto, elettrodomestici~
pt liquidificador, fritadeira elétrica, fritadeira sem óleo, air fryer, chaleira elétrica, aspirador de pó, aspirador, robô aspirador, aquecedor, umidificador, desumidificador, purificador de ar, panela de arroz, panela elétrica, ferro de passar, vaporizador de roupas, cafeteira, máquina de café, moedor de café elétrico, torradeira, micro-ondas, forno elétrico, cooktop, grill elétrico, máquina de waffle, sanduicheira, processador de alimentos, batedeira, mixer, espremedor elétrico, máquina de pão, máquina de gelo, pipoqueira, geladeira, frigobar, freezer, máquina de lavar, secadora, lava-louças, ar condicionado, ventilador, bebedouro, desidratador, iogurteira, sorveteira, aquecedor de mamadeira, esterilizador, chuveiro elétrico, coifa, difusor de aromas, difusor elétrico, mata mosquito elétrico, fonte para gatos, seladora a vácuo, eletrodomésticos~
ja ミキサー, ブレンダー, エアフライヤー, ノンフライヤー, 電気ケトル, 電気ポット, 掃除機, ロボット掃除機, ヒーター, 加湿器, 除湿機, 空気清浄機, 炊飯器, アイロン, 衣類スチーマー, コーヒーメーカー, エスプレッソマシン, コーヒーマシン, 電動コーヒーミル, トースター, 電子レンジ, オーブン, ihクッキングヒーター, ih調理器, ホットプレート, ワッフルメーカー, ホットサンドメーカー, フードプロセッサー, ハンドミキサー, ジューサー, 電気圧力鍋, スロークッカー, ホームベーカリー, 製氷機, ポップコーンメーカー, 冷蔵庫, 冷凍庫, 洗濯機, 乾燥機, 食洗機, エアコン, 扇風機, サーキュレーター, ウォーターサーバー, フードドライヤー, ゆで卵メーカー, ヨーグルトメーカー, アイスクリームメーカー, 調乳ポット, 豆乳メーカー, アロマディフューザー, 超音波洗浄機, 電撃殺虫器, ペット給水器, 自動給餌器, 真空パック機, 布団乾燥機
ko 믹서기, 블렌더, 에어프라이어, 전기포트, 전기주전자, 청소기, 로봇청소기, 진공청소기, 히터, 온풍기, 전기난로, 가습기, 제습기, 공기청정기, 전기밥솥, 밥솥, 다리미, 스팀다리미, 커피머신, 커피메이커, 에스프레소머신, 전동그라인더 커피, 토스터, 토스터기, 전자레인지, 오븐, 인덕션, 전기그릴, 와플메이커, 샌드위치메이커, 푸드프로세서, 핸드믹서, 착즙기, 주서기, 슬로우쿠커, 전기압력솥, 제빵기, 제빙기, 팝콘기계, 냉장고, 냉동고, 세탁기, 건조기, 식기세척기, 에어컨, 선풍기, 서큘레이터, 정수기, 식품건조기, 계란찜기, 요거트메이커, 아이스크림메이커, 분유포트, 젖병소독기, 두유제조기, 아로마디퓨저 전기, 디퓨저 전동, 초음파세척기, 모기퇴치기, 정수기 반려동물, 자동급식기, 진공포장기, 가전~
pl blender, frytkownica, frytownica, czajnik elektryczny, czajnik, odkurzacz, robot sprzątający, grzejnik, termowentylator, nawilżacz, osuszacz, oczyszczacz powietrza, żelazko, parownica, ekspres do kawy, młynek do kawy elektryczny, toster, mikrofalówka, piekarnik, płyta indukcyjna, grill elektryczny, gofrownica, robot kuchenny, mikser, sokowirówka, wolnowar, wypiekacz do chleba, lodówka, zamrażarka, pralka, suszarka bębnowa, zmywarka, klimatyzator, wentylator, suszarka do grzybów, jogurtownica, maszynka do lodów, sterylizator, dyfuzor, agd~
id blender, air fryer, ketel listrik, teko listrik, penyedot debu, vacuum cleaner, pelembab udara, humidifier, rice cooker, penanak nasi, setrika, mesin kopi, pemanggang roti, microwave, oven listrik, kompor listrik, kompor induksi, mixer, juicer, kulkas, mesin cuci, ac^, kipas angin, dispenser, magic com
th เครื่องปั่น, หม้อทอดไร้น้ำมัน, กาต้มน้ำไฟฟ้า, เครื่องดูดฝุ่น, หุ่นยนต์ดูดฝุ่น, เครื่องทำความชื้น, เครื่องฟอกอากาศ, หม้อหุงข้าว, เตารีด, เครื่องชงกาแฟ, เครื่องปิ้งขนมปัง, ไมโครเวฟ, เตาอบ, เตาไฟฟ้า, ตู้เย็น, เครื่องซักผ้า, แอร์, พัดลม
vi máy xay, máy xay sinh tố, nồi chiên không dầu, ấm đun nước, ấm siêu tốc, máy hút bụi, robot hút bụi, máy sưởi, máy tạo ẩm, máy lọc không khí, nồi cơm điện, bàn ủi, bàn là, máy pha cà phê, máy nướng bánh mì, lò vi sóng, lò nướng, bếp từ, bếp điện, máy ép, tủ lạnh, máy giặt, máy rửa bát, điều hòa, quạt điện, quạt máy

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
pl rower elektryczny, hulajnoga elektryczna, deskorolka elektryczna
id sepeda listrik, skuter listrik, hoverboard, otoped listrik
th จักรยานไฟฟ้า, สกู๊ตเตอร์ไฟฟ้า, โฮเวอร์บอร์ด
vi xe đạp điện, xe điện cân bằng, scooter điện, xe trượt điện

# drones
en drone, quadcopter, uav, fpv drone, camera drone
zh 无人机, 四轴飞行器, 航拍器
ru дрон, квадрокоптер, беспилотник
de drohne, quadrocopter, quadcopter
fr drone, quadricoptère, quadcopter
es dron, drone, cuadricóptero
it drone, quadricottero
pt drone, quadricóptero
ja ドローン, クワッドコプター
ko 드론, 쿼드콥터
pl dron, quadrocopter
id drone, quadcopter
th โดรน
vi flycam, máy bay không người lái, drone

# auto.parts
en mud flaps, fog light, car headlight, headlight bulb, brake pad, brake disc, wiper blade, car tire, tyre, oil filter, air filter car, fuel filter, cabin air filter, spark plug, car mirror, rear view mirror, car light bulb, tail light, bumper, car seat cover, steering wheel cover, car floor mats, license plate frame, roof rack, motorcycle exhaust, motorcycle mirror, car door handle, car antenna, obd2 scanner, car jack, tow rope, shock absorber, radiator, alternator, wheel rim, lug nuts, car sunshade, wheel spacers, motorcycle chain, car parts, turn signal, brake caliper, fuel pump, car floor mat
zh 汽车大灯, 大灯, 刹车片, 刹车盘, 雨刮器, 雨刷, 轮胎, 机油滤清器, 空气滤芯, 火花塞, 后视镜, 尾灯, 保险杠, 汽车座套, 方向盘套, 汽车脚垫, 行李架, 排气管, 车牌架, 减震器, 散热器, 轮毂, 汽车配件, 遮阳挡, 转向灯, 燃油泵
ru автозапчасти, брызговики, дефлектор, подлокотник, молдинг, камера заднего вида, блок розжига, фара, фары, тормозные колодки, колодки тормозные, тормозной диск, щетки стеклоочистителя, дворники, шина, шины, фильтр масляный, масляный фильтр, фильтр воздушный, фильтр салона, свеча зажигания, свечи зажигания, зеркало заднего вида, задний фонарь, бампер, чехлы на сиденья, оплетка на руль, автоковрики, коврики в салон, багажник на крышу, амортизатор, радиатор автомобильн*, диск колесный, глушитель, рамка номера, домкрат, поворотник
de autoscheinwerfer, scheinwerfer, bremsbeläge, bremsscheibe, scheibenwischer, reifen, ölfilter, luftfilter, innenraumfilter, zündkerze, rückspiegel, außenspiegel, rückleuchte, stoßstange, autositzbezug, lenkradbezug, automatten, dachträger, stoßdämpfer, kühler auto, felge, auspuff, kennzeichenhalter, wagenheber, blinker, autoteile
fr phare voiture, plaquettes de frein, disque de frein, essuie-glace, balai d essuie-glace, pneu, filtre à huile, filtre à air, bougie d allumage, rétroviseur, feu arrière, pare-chocs, housse de siège auto, couvre-volant, tapis de voiture, barres de toit, amortisseur, jante, pot d échappement, cric, clignotant, pièces auto
es faro de coche, faro delantero, faros auto, balatas, pastillas de freno, disco de freno, limpiaparabrisas, llanta, neumático, filtro de aceite, filtro de aire, bujía, espejo retrovisor, retrovisor, calavera auto, parachoques, funda asiento coche, cubre volante, tapetes para auto, alfombrillas coche, portaequipaje, amortiguador, rin, escape moto, portaplacas, intermitente, autopartes, refacciones
it faro auto, fanale, pastiglie freno, disco freno, tergicristallo, spazzole tergicristallo, pneumatico, gomme auto, filtro olio, filtro aria, candela accensione, specchietto retrovisore, paraurti, coprisedili auto, coprivolante, tappetini auto, portapacchi, ammortizzatore, cerchione, marmitta, freccia moto, ricambi auto
pt farol, farol de carro, pastilha de freio, disco de freio, palheta, limpador de para-brisa, pneu, filtro de óleo, filtro de ar, vela de ignição, retrovisor, lanterna traseira, para-choque, capa de banco automotivo, capa de volante, tapete automotivo, bagageiro, amortecedor, roda aro, escapamento, macaco hidráulico, autopeças
ja ヘッドライト 車, ブレーキパッド, ブレーキディスク, ワイパー, ワイパーブレード, タイヤ, オイルフィルター, エアフィルター 車, スパークプラグ, ルームミラー, バックミラー, サイドミラー, テールランプ, バンパー, シートカバー 車, ハンドルカバー, フロアマット 車, ルーフキャリア, ショックアブソーバー, ホイール, マフラー バイク, カー用品, 自動車部品, ウインカー
ko 헤드라이트, 전조등, 브레이크패드, 브레이크디스크, 와이퍼, 타이어, 오일필터, 에어필터 자동차, 에어컨필터, 점화플러그, 백미러, 룸미러, 사이드미러, 테일램프, 범퍼, 자동차시트커버, 핸들커버, 차량매트, 루프랙, 쇼바, 휠, 머플러 오토바이, 자동차부품
pl reflektor samochodowy, klocki hamulcowe, tarcza hamulcowa, wycieraczki samochodowe, opona, filtr oleju, filtr powietrza, świeca zapłonowa, lusterko samochodowe, zderzak, pokrowce samochodowe, dywaniki samochodowe, bagażnik dachowy, amortyzator, felga, części samochodowe
id lampu mobil, kampas rem, wiper, ban, filter oli, busi, spion, bumper, sarung jok, karpet mobil, knalpot, velg, sparepart, karburator
th ผ้าเบรค, ยางรถ, ใบปัดน้ำฝน, ไส้กรองน้ำมันเครื่อง, หัวเทียน, กระจกมองข้าง, อะไหล่รถ, ท่อไอเสีย, ไฟหน้ารถ
vi má phanh, lốp xe, gạt mưa, lọc dầu, bugi, gương chiếu hậu, phụ tùng xe, đèn pha ô tô, thảm lót sàn ô tô, pô xe
`;
