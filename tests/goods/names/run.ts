/** What runs on current, as sellers write it. How it is read: `names.test.ts`. */
export const run = `
# electronics.radio
en Wireless Earbuds Bluetooth 5.3; Smart Watch GPS; WiFi Router AX3000; Bluetooth Speaker Portable; Android Smartphone 128GB; Wireless Mouse 2.4G; Baby Monitor WiFi; Dash Cam 4K; Tablet 10 inch; GPS Pet Tracker; Security Camera Outdoor WiFi; Smart Doorbell; Game Controller Wireless; Laptop 15.6 inch
zh 蓝牙耳机入耳式; 智能手表男; 无线路由器; 蓝牙音箱便携; 5G智能手机; 无线鼠标; 行车记录仪; 平板电脑; 对讲机; 监控摄像头wifi; 智能门铃; 无线手柄; 笔记本电脑; 定位器
ru Наушники беспроводные; Умные часы; Роутер Wi-Fi; Колонка Bluetooth; Смартфон 128 ГБ; Мышь беспроводная; Видеорегистратор с Wi-Fi; Планшет 10 дюймов; Рация; IP-камера; Умный звонок; Геймпад беспроводной; Ноутбук; GPS-трекер
de Bluetooth Kopfhörer In Ear; Smartwatch Damen; WLAN Router; Bluetooth Lautsprecher; Smartphone 128GB; Funkmaus; Dashcam; Tablet 10 Zoll; Funkgerät; Überwachungskamera WLAN; Video Türklingel; Gamepad kabellos; Laptop 15 Zoll; GPS Tracker
fr Écouteurs sans fil Bluetooth; Montre connectée; Routeur WiFi; Enceinte Bluetooth; Smartphone 128 Go; Souris sans fil; Dashcam; Tablette 10 pouces; Talkie-walkie; Caméra de surveillance WiFi; Sonnette connectée; Manette sans fil; Ordinateur portable; Traceur GPS
es Auriculares inalámbricos Bluetooth; Reloj inteligente; Router WiFi; Altavoz Bluetooth; Móvil libre 128GB; Ratón inalámbrico; Cámara de coche dashcam; Tablet 10 pulgadas; Walkie talkie; Cámara de vigilancia WiFi; Timbre inteligente; Mando inalámbrico; Portátil 15 pulgadas; Localizador GPS
it Auricolari Bluetooth; Smartwatch uomo; Router WiFi; Cassa Bluetooth; Smartphone 128GB; Mouse wireless; Dash cam auto; Tablet 10 pollici; Ricetrasmittente; Telecamera WiFi esterno; Videocitofono smart; Controller wireless; Notebook 15 pollici; Localizzatore GPS
pt Fone de ouvido Bluetooth; Relógio inteligente; Roteador WiFi; Caixa de som Bluetooth; Celular 128GB; Mouse sem fio; Câmera veicular dashcam; Tablet 10 polegadas; Rádio comunicador; Câmera de segurança WiFi; Campainha inteligente; Controle sem fio; Notebook 15 polegadas; Rastreador GPS
ja ワイヤレスイヤホン Bluetooth; スマートウォッチ; WiFiルーター; Bluetoothスピーカー; スマートフォン SIMフリー; ワイヤレスマウス; ドライブレコーダー WiFi; タブレット 10インチ; トランシーバー; 防犯カメラ WiFi; スマートドアベル; ワイヤレスコントローラー; ノートパソコン; GPS発信機
ko 블루투스 이어폰; 스마트워치; 와이파이 공유기; 블루투스 스피커; 스마트폰 자급제; 무선마우스; 블랙박스 와이파이; 태블릿 10인치; 무전기; 홈캠 CCTV; 스마트 초인종; 무선 게임패드; 노트북 15인치; GPS 위치추적기

# electronics.mains
en Computer Monitor 27 inch; Power Strip Surge Protector; Power Strip 4 Way with USB, 13A; Extension Lead 3 Gang with 2 USB; Hair Straightener Ceramic; Stereo Amplifier; Electric Drill Corded; Hair Dryer 1800W; Angle Grinder 900W; Soldering Iron Station; Desktop PC Power Supply; Turntable Record Player; Extension Cord 5m
zh 27寸显示器; 插线板; 直发器; 功放机; 电钻220V; 吹风机大功率; 电视机55寸; 角磨机; 电烙铁; 卷发棒; 插座转换器; 电焊机
ru Монитор 27 дюймов; Сетевой фильтр; Выпрямитель для волос; Усилитель звука; Дрель электрическая; Фен для волос; Телевизор 55 дюймов; Болгарка 900 Вт; Паяльник; Удлинитель 5 м; Щипцы для завивки; Сварочный аппарат
de Monitor 27 Zoll; Steckdosenleiste; Glätteisen; Verstärker; Bohrmaschine 230V; Haartrockner 2000W; Fernseher 55 Zoll; Winkelschleifer; Lötkolben; Verlängerungskabel; Lockenstab; Schweißgerät
fr Écran PC 27 pouces; Multiprise parafoudre; Lisseur cheveux; Amplificateur hifi; Perceuse filaire; Sèche-cheveux 2000W; Téléviseur 55 pouces; Meuleuse d'angle; Fer à souder; Rallonge électrique; Fer à boucler; Poste à souder
es Monitor 27 pulgadas; Regleta de enchufes; Plancha de pelo; Amplificador de sonido; Taladro percutor 220V; Secador de pelo; Televisor 55 pulgadas; Amoladora angular; Soldador de estaño; Alargador de corriente; Rizador de pelo; Inversor de soldadura
it Monitor 27 pollici; Ciabatta elettrica; Piastra per capelli; Amplificatore stereo; Trapano elettrico 230V; Asciugacapelli; Televisore 55 pollici; Smerigliatrice angolare; Saldatore a stagno; Prolunga elettrica; Arricciacapelli; Saldatrice inverter
pt Monitor 27 polegadas; Filtro de linha; Chapinha de cabelo; Amplificador; Furadeira 220V; Secador de cabelo; Televisão 55 polegadas; Esmerilhadeira; Ferro de solda; Extensão elétrica; Modelador de cachos; Inversora de solda
ja モニター 27インチ; 電源タップ; ヘアアイロン; アンプ オーディオ; 電動ドリル コード式; ドライヤー 大風量; 液晶テレビ 55型; ディスクグラインダー; はんだごて; 延長コード; カールアイロン; 溶接機
ko 27인치 모니터; 멀티탭; 고데기; 앰프; 전기드릴 220V; 헤어드라이어; 55인치 TV; 그라인더; 인두기; 연장선 릴; 봉고데기; 용접기

# electronics.battery-powered
en LED Flashlight Tactical; Electric Shaver Rechargeable; Digital Kitchen Timer; Massage Gun; Wall Clock Silent; Scientific Calculator; Cordless Drill 20V; Beard Trimmer; USB Rechargeable Fan; Digital Luggage Scale; Neck Massager
zh 强光手电筒; 电动剃须刀; 厨房定时器; 筋膜枪; 静音挂钟; 计算器; 锂电电钻; 理发器; 手持小风扇; 行李秤电子; 颈椎按摩器; 电动牙刷
ru Фонарик тактический; Бритва электрическая; Таймер кухонный электронный; Массажный пистолет; Часы настенные; Калькулятор; Шуруповёрт аккумуляторный; Триммер для бороды; Вентилятор ручной; Безмен электронный; Массажёр для шеи; Электрическая зубная щётка
de Taschenlampe LED; Elektrorasierer; Küchentimer digital; Massagepistole; Wanduhr lautlos; Taschenrechner; Akkuschrauber 18V; Bartschneider; Handventilator; Kofferwaage digital; Nackenmassagegerät; Elektrische Zahnbürste
fr Lampe torche LED; Rasoir électrique; Minuteur de cuisine; Pistolet de massage; Horloge murale; Calculatrice; Perceuse sans fil 18V; Tondeuse à barbe; Ventilateur portable; Pèse-bagage; Masseur de nuque; Brosse à dents électrique
es Linterna LED; Afeitadora eléctrica; Temporizador de cocina digital; Pistola de masaje; Reloj de pared; Calculadora; Taladro inalámbrico 20V; Recortador de barba; Ventilador portátil de mano; Báscula de equipaje; Masajeador cervical; Cepillo de dientes eléctrico
it Torcia LED; Rasoio elettrico; Timer da cucina digitale; Pistola massaggiante; Orologio da parete; Calcolatrice; Trapano avvitatore a batteria; Regolabarba; Ventilatore portatile; Bilancia pesavaligie; Massaggiatore cervicale; Spazzolino elettrico
pt Barbeador elétrico; Timer de cozinha digital; Pistola massageadora; Relógio de parede; Calculadora; Furadeira a bateria; Aparador de barba; Ventilador portátil; Balança de mala; Massageador cervical; Escova de dentes elétrica
ja LED懐中電灯; 電気シェーバー; キッチンタイマー; マッサージガン; 壁掛け時計; 電卓; 充電式ドリル; ヒゲトリマー; ハンディファン; ラゲッジスケール; ネックマッサージャー; 電動歯ブラシ
ko LED 손전등; 전기면도기; 주방타이머; 마사지건; 벽시계 무소음; 계산기; 충전드릴; 수염트리머; 휴대용 선풍기; 여행용 저울; 목마사지기; 전동칫솔

# electronics.power-bank
en Power Bank 20000mAh; Portable Charger Slim 10000mAh; Solar Power Bank; MagSafe Battery Pack; Mini Powerbank Keychain
zh 充电宝20000毫安; 移动电源; 磁吸充电宝; 迷你充电宝自带线; 太阳能充电宝
ru Внешний аккумулятор 20000 мАч; Повербанк; Пауэрбанк с быстрой зарядкой; Power bank магнитный; Портативное зарядное устройство 10000 mAh
de Powerbank 20000mAh; Externer Akku; Solar Powerbank; Mobiler Akku 10000 mAh; Zusatzakku Handy
fr Batterie externe 20000mAh; Powerbank; Batterie nomade; Chargeur portable 10000mAh; Batterie de secours
es Batería externa 20000mAh; Power bank; Cargador portátil 10000mAh; Powerbank solar; Batería portátil magnética
it Power bank 20000mAh; Caricabatterie portatile 10000mAh; Batteria esterna; Powerbank solare; Batteria portatile
pt Carregador portátil 20000mAh; Power bank; Bateria externa; Powerbank magnético; Carregador portátil solar
ja モバイルバッテリー 20000mAh; パワーバンク; モバイルバッテリー 軽量; ソーラーモバイルバッテリー; ポータブル充電器 10000mAh
ko 보조배터리 20000mAh; 파워뱅크; 맥세이프 보조배터리; 태양광 보조배터리; 휴대용 충전기 10000mAh

# electronics.charger
en USB C Charger 65W GaN; Laptop Power Adapter; Wireless Charging Pad; Lightning Cable 2m; HDMI Cable; Car Charger Dual USB; Charging Dock; Multiport USB Hub
zh 氮化镓充电器65W; 笔记本电源适配器; 无线充电器; 苹果数据线; HDMI高清线; 车载充电器; 拓展坞; 快充头套装
ru Зарядное устройство 65 Вт; Блок питания для ноутбука; Беспроводная зарядка; Кабель Type-C; Кабель HDMI; Автомобильная зарядка; Зарядка для телефона; USB-хаб
de Ladegerät USB C 65W; Netzteil Laptop; Kabellose Ladestation; Ladekabel; HDMI Kabel; KFZ Ladegerät; USB Hub; Schnellladegerät
fr Chargeur USB C 65W; Chargeur ordinateur portable; Chargeur sans fil; Câble Lightning; Câble HDMI; Chargeur allume-cigare; Hub USB; Adaptateur secteur
es Cargador USB C 65W; Cargador portátil ordenador; Cargador inalámbrico; Cable Lightning; Cable HDMI; Cargador de coche; Hub USB; Adaptador de corriente
it Caricatore USB C 65W; Alimentatore notebook; Caricatore wireless; Cavo Lightning; Cavo HDMI; Caricabatterie auto; Hub USB; Caricabatterie rapido
pt Carregador USB C 65W; Fonte notebook; Carregador sem fio; Cabo Lightning; Cabo HDMI; Carregador veicular; Hub USB; Carregador turbo
ja USB充電器 65W; ノートPC用ACアダプター; ワイヤレス充電器; ライトニングケーブル; HDMIケーブル; カーチャージャー; USBハブ; 急速充電器
ko USB C타입 충전기 65W; 노트북 어댑터; 무선충전기; 라이트닝 케이블; HDMI 케이블; 차량용 충전기; USB허브; 고속충전기

# batteries.lithium
en 18650 Rechargeable Battery 3000mAh; LiFePO4 Battery 12V 100Ah; Replacement Battery for iPhone; Lithium AA Batteries; Camera Battery Pack NP-FW50
zh 18650锂电池; 磷酸铁锂电池12V; 手机电池更换; 锂电池组; 相机电池
ru Аккумулятор 18650; Литиевая батарея LiFePO4; Аккумулятор для телефона; Аккумулятор для ноутбука; Батарейка CR123A литиевая
de 18650 Akku; LiFePO4 Batterie 100Ah; Ersatzakku für Handy; Lithium Batterien AA; Kamera Akku
fr Batterie 18650 rechargeable; Batterie LiFePO4; Batterie de remplacement téléphone; Piles lithium AA; Batterie appareil photo
es Batería 18650 recargable; Batería LiFePO4; Batería de repuesto móvil; Pilas de litio AA; Batería para cámara
it Batteria 18650 ricaricabile; Batteria LiFePO4; Batteria di ricambio smartphone; Batterie al litio AA; Batteria fotocamera
pt Bateria 18650 recarregável; Bateria LiFePO4; Bateria para celular; Pilhas de lítio AA; Bateria para câmera
ja 18650 リチウムイオン電池; リン酸鉄リチウムバッテリー; スマホ交換用バッテリー; リチウム乾電池 単3; カメラ用バッテリー
ko 18650 배터리; 인산철 배터리; 휴대폰 배터리 교체용; 리튬배터리 팩; 카메라 배터리

# batteries.other
en AA Alkaline Batteries 24 Pack; Rechargeable NiMH AAA; CR2032 Coin Cell; 9V Battery; Lead Acid Car Battery; LR44 Button Cell
zh 5号碱性电池; 镍氢充电电池7号; 纽扣电池CR2032; 9V电池; 铅酸蓄电池; 干电池
ru Батарейки AA щелочные; Аккумуляторы NiMH AAA; Батарейка CR2032; Крона 9В; Аккумулятор автомобильный свинцовый; Батарейки пальчиковые
de Alkaline Batterien AA; NiMH Akkus AAA; Knopfzelle CR2032; 9V Blockbatterie; Autobatterie; Mignon Batterien
fr Piles alcalines AA; Piles rechargeables NiMH; Pile bouton CR2032; Pile 9V; Batterie voiture plomb; Piles LR6
es Pilas alcalinas AA; Pilas recargables NiMH; Pila de botón CR2032; Pila 9V; Batería de plomo; Pilas AAA
it Pile alcaline AA; Pile ricaricabili NiMH; Pila a bottone CR2032; Batteria 9V; Batteria al piombo; Pile stilo
pt Pilhas alcalinas AA; Pilhas recarregáveis NiMH; Bateria botão CR2032; Bateria 9V; Bateria de chumbo; Pilha palito AAA
ja アルカリ乾電池 単3; ニッケル水素充電池; ボタン電池 CR2032; 9V電池; 鉛蓄電池; コイン電池
ko 알카라인 건전지 AA; 니켈수소 충전지; 코인전지 CR2032; 9V 건전지; 납축전지; 수은건전지 LR44

# lighting.led
en LED Desk Lamp Dimmable; String Lights Outdoor; Ceiling Light Fixture; LED Bulb E27 9W; Solar Garden Lights; Night Light Plug In; Pendant Lamp Rattan; LED Strip Lights 10m; Floor Lamp; Chandelier Crystal
zh LED台灯护眼; 灯串户外; 吸顶灯客厅; LED灯泡E27; 太阳能庭院灯; 小夜灯; 吊灯餐厅; 灯带; 落地灯; 壁灯
ru Настольная лампа LED; Гирлянда уличная; Люстра потолочная; Лампочка E27; Светильник на солнечной батарее; Ночник детский; Подвесной светильник; Светодиодная лента; Торшер; Бра
de LED Schreibtischlampe; Lichterkette außen; Deckenleuchte; LED Leuchtmittel E27; Solarleuchten Garten; Nachtlicht; Pendelleuchte; LED Streifen; Stehlampe; Wandleuchte
fr Lampe de bureau LED; Guirlande lumineuse; Plafonnier; Ampoule LED E27; Lampe solaire jardin; Veilleuse; Suspension luminaire; Ruban LED; Lampadaire; Applique murale
es Lámpara de escritorio LED; Guirnalda de luces; Plafón de techo; Bombilla LED E27; Luces solares jardín; Luz nocturna; Lámpara colgante; Tira LED; Lámpara de pie; Aplique de pared
it Lampada da scrivania LED; Catena luminosa; Plafoniera; Lampadina LED E27; Luci solari giardino; Luce notturna; Lampadario; Striscia LED; Piantana; Applique
pt Luminária de mesa LED; Cordão de luz; Plafon; Lâmpada LED E27; Luz solar jardim; Luz noturna; Lustre pendente; Fita LED; Abajur; Arandela
ja LEDデスクライト; イルミネーションライト; シーリングライト; LED電球 E26; ソーラーライト 屋外; ナイトライト; ペンダントライト; LEDテープライト; フロアライト; 間接照明 スタンドライト
ko LED 스탠드; 알전구 줄조명; 거실등 방등; LED전구; 태양광 정원등; 수유등 무드등; 펜던트조명; LED바; 장스탠드; 벽등

# optics.laser
en Laser Pointer Green; Laser Level Self Leveling; Laser Engraver Machine; Presenter with Laser Pointer
zh 激光笔绿光; 激光水平仪; 激光雕刻机; 绿光红外线水平仪
ru Лазерная указка; Лазерный уровень; Лазерный гравёр; Нивелир лазерный
de Laserpointer grün; Kreuzlinienlaser; Lasergravierer; Laser Wasserwaage
fr Pointeur laser vert; Niveau laser; Graveur laser; Laser rotatif de chantier
es Puntero láser verde; Nivel láser; Grabadora láser; Nivel láser autonivelante
it Puntatore laser; Livella laser; Incisore laser; Tracciatore laser
pt Caneta laser verde; Nível a laser; Gravadora a laser; Apresentador com laser
ja レーザーポインター; レーザー墨出し器; レーザー彫刻機; レーザー水平器
ko 레이저포인터; 레이저레벨기; 레이저 각인기; 레이저 수평기

# appliances.household
en Air Fryer 5L; Electric Kettle 1.7L; Robot Vacuum Cleaner; Rice Cooker; Stand Mixer; Space Heater 1500W; Humidifier Cool Mist; Steam Iron; Coffee Maker Drip; Portable Blender; Toaster 2 Slice; Mini Fridge; Dehumidifier; Garment Steamer
zh 空气炸锅; 电热水壶; 扫地机器人; 电饭煲; 破壁机; 取暖器; 加湿器; 蒸汽熨斗; 咖啡机; 榨汁杯便携; 面包机; 小冰箱; 除湿机; 挂烫机
ru Аэрогриль; Чайник электрический; Робот-пылесос; Мультиварка; Миксер планетарный; Обогреватель; Увлажнитель воздуха; Утюг с паром; Кофеварка; Блендер погружной; Тостер; Мини-холодильник; Осушитель воздуха; Отпариватель
de Heißluftfritteuse; Wasserkocher; Saugroboter; Reiskocher; Küchenmaschine; Heizlüfter; Luftbefeuchter; Dampfbügeleisen; Kaffeemaschine; Standmixer; Toaster; Mini Kühlschrank; Luftentfeuchter; Dampfglätter
fr Friteuse sans huile; Bouilloire électrique; Aspirateur robot; Cuiseur à riz; Robot pâtissier; Radiateur soufflant; Humidificateur d'air; Fer à repasser; Cafetière électrique; Mixeur plongeant; Grille-pain; Mini frigo; Déshumidificateur; Défroisseur vapeur
es Freidora de aire; Hervidor eléctrico; Robot aspirador; Arrocera eléctrica; Batidora amasadora; Calefactor; Humidificador; Plancha de vapor; Cafetera eléctrica; Batidora de vaso; Tostadora; Mini nevera; Deshumidificador; Vaporizador de ropa
it Friggitrice ad aria; Bollitore elettrico; Robot aspirapolvere; Cuociriso; Impastatrice planetaria; Termoventilatore; Umidificatore; Ferro da stiro; Macchina da caffè; Frullatore a immersione; Tostapane; Mini frigo; Deumidificatore; Vaporella verticale
pt Fritadeira elétrica airfryer; Chaleira elétrica; Robô aspirador; Panela de arroz elétrica; Batedeira planetária; Aquecedor elétrico; Umidificador; Ferro a vapor; Cafeteira elétrica; Liquidificador; Torradeira; Frigobar; Desumidificador; Vaporizador de roupas
ja エアフライヤー; 電気ケトル; ロボット掃除機; 炊飯器; スタンドミキサー; セラミックヒーター; 加湿器; スチームアイロン; コーヒーメーカー; ミキサー ブレンダー; トースター; 小型冷蔵庫; 除湿機; 衣類スチーマー
ko 에어프라이어; 전기포트; 로봇청소기; 전기밥솥; 반죽기; 온풍기; 가습기; 스팀다리미; 커피메이커; 휴대용 믹서기; 토스터기; 미니냉장고; 제습기; 스팀다리미 핸디

# mobility.e-ride
en Electric Scooter Adult 350W; E-Bike 26 inch; Hoverboard Self Balancing; Electric Skateboard; Electric Bike Folding
zh 电动滑板车成人; 电动自行车; 平衡车; 电动滑板; 折叠电动车
ru Электросамокат; Электровелосипед; Гироскутер; Электроскейт; Моноколесо
de E-Scooter 350W; E-Bike 26 Zoll; Hoverboard; Elektro Skateboard; Pedelec Klapprad
fr Trottinette électrique; Vélo électrique; Hoverboard; Skateboard électrique; Gyroroue
es Patinete eléctrico; Bicicleta eléctrica; Hoverboard; Monopatín eléctrico; Monociclo eléctrico
it Monopattino elettrico; Bicicletta elettrica; Hoverboard; Skateboard elettrico; Bici a pedalata assistita
pt Patinete elétrico; Bicicleta elétrica; Hoverboard; Skate elétrico; Scooter elétrica
ja 電動キックボード; 電動アシスト自転車; バランススクーター; 電動スケートボード; 折りたたみ電動自転車
ko 전동킥보드; 전기자전거; 전동휠; 전동보드; 호버보드

# drones
en Drone with 4K Camera; FPV Quadcopter; Mini Drone for Beginners; GPS Drone Foldable
zh 无人机航拍4K; 四轴飞行器; 穿越机; 折叠无人机
ru Квадрокоптер с камерой; Дрон GPS; Мини-дрон; Дрон FPV
de Drohne mit Kamera; Quadrocopter; Mini Drohne; FPV Drohne
fr Drone avec caméra 4K; Quadricoptère; Mini drone; Drone pliable GPS
es Dron con cámara 4K; Cuadricóptero; Mini dron; Dron plegable GPS
it Drone con telecamera; Quadricottero; Mini drone; Drone pieghevole GPS
pt Drone com câmera 4K; Quadricóptero; Mini drone; Drone dobrável GPS
ja ドローン カメラ付き; クアッドコプター; ミニドローン; 折りたたみドローン
ko 드론 4K 카메라; 쿼드콥터; 미니드론; 접이식 드론

# auto.parts
en Brake Pads Front Set; LED Headlight Bulbs H7; Car Floor Mats; Wiper Blades 24 inch; Air Filter for Toyota; Motorcycle Mirror; Spark Plugs; Car Seat Covers; Tire Pressure Gauge; Shock Absorber
zh 刹车片前轮; 汽车大灯H7; 汽车脚垫; 雨刮器; 空气滤芯; 摩托车后视镜; 火花塞; 汽车座套; 减震器; 机油滤清器
ru Тормозные колодки; Лампы H7 автомобильные; Коврики автомобильные; Щётки стеклоочистителя; Воздушный фильтр; Зеркало для мотоцикла; Свечи зажигания; Чехлы на сиденья автомобиля; Амортизатор; Масляный фильтр
de Bremsbeläge vorne; Scheinwerfer H7 LED Auto; Automatten; Scheibenwischer; Luftfilter; Motorradspiegel; Zündkerzen; Autositzbezüge; Stoßdämpfer; Ölfilter
fr Plaquettes de frein; Ampoules phare H7; Tapis de voiture; Balais d'essuie-glace; Filtre à air voiture; Rétroviseur moto; Bougies d'allumage; Housses de siège auto; Amortisseur; Filtre à huile
es Pastillas de freno; Faros LED H7 coche; Alfombrillas de coche; Escobillas limpiaparabrisas; Filtro de aire; Espejo de moto; Bujías; Fundas de asiento coche; Amortiguador; Filtro de aceite
it Pastiglie freno; Lampadine H7 auto; Tappetini auto; Spazzole tergicristallo; Filtro aria; Specchietto moto; Candele accensione; Coprisedili auto; Ammortizzatore; Filtro olio
pt Pastilha de freio; Lâmpada farol H7; Tapete automotivo; Palheta limpador; Filtro de ar; Retrovisor moto; Vela de ignição; Capa de banco automotivo; Amortecedor; Filtro de óleo
ja ブレーキパッド; LEDヘッドライト H7; カーマット; ワイパーブレード; エアフィルター 車; バイクミラー; スパークプラグ; カーシートカバー; ショックアブソーバー; オイルフィルター
ko 브레이크패드; H7 전조등; 자동차 매트; 와이퍼 블레이드; 에어필터 차량; 오토바이 미러; 점화플러그; 차량 시트커버; 쇼바; 오일필터
`;
