import { test } from 'vitest';
import { expectLine, linesIn } from './expected-lines.ts';

// What a region, a trade or a law has a word of its own for, and the same word where it means another thing.

test.each(
  linesIn(`
# House shoes by the words of regions.
CH | Finken Kinder Filz mit Klettverschluss Gr. 28 | childrens.apparel
DE | Finken Herren Schurwolle anthrazit Gr. 43 | footwear eu-footwear-label
DE | Schlappen Herren Leder Gr. 44 | footwear eu-footwear-label
DE | Latschen Damen Kork Gr. 38 | footwear eu-footwear-label
DE | Schluppen Unisex Fell Gr. 41 | footwear
DE | Puschen Damen Filz Gr. 39 | footwear
DE | Patschen Damen Walk Gr. 40 | footwear
DE | Lammfell Finken Damen 38 | footwear
DE | Hüttenfinken Strick mit Ledersohle Gr. 40 | footwear
DE | Finken Vogelfutter Mix 2,5 kg | pet.food -footwear
DE | Badeschlappen Herren Gr 42 | footwear
DE | Kalender Finken und Meisen 2027 | general.media -footwear
DE | Nistkasten für Meisen und Finken Holz | -footwear
FR | Savates homme cuir pointure 43 | footwear eu-footwear-label
FR | Babouches marocaines cuir femme 39 | footwear eu-footwear-label
ES | Babuchas mujer casa talla 37 | footwear
MX | Chanclas de casa hombre tela 28 | footwear
RU | Чуни из овчины домашние 39 | footwear
RU | Пантолеты женские пробка 38 | footwear
IT | Pantofole uomo lana cotta 42 | footwear
IT | Friulane velluto donna 38 | footwear
IT | Babbucce donna lana 38 | footwear
KR | 털실내화 여성 240 | footwear
KR | 거실화 극세사 여성 240 | footwear
PL | Bambosze damskie futerko 38 | footwear
PL | Laczki skórzane góralskie 42 | footwear
PL | Papucie dziecięce filcowe 28 | childrens.apparel
TR | Pandufle kadın peluş 38 | footwear
JP | ルームシューズ レディース もこもこ | footwear
JP | 上履き 室内履き 子供 21cm | childrens.apparel
CN | 居家鞋 女 冬季 保暖 防滑 | footwear
NL | Sloffen dames schapenvacht 39 | footwear
SE | Tofflor herr ull 43 | footwear
GB | Sheepskin moccasin slippers men size 10 | footwear
# Machines whose programmes are called after what they wash.
DE | Waschtrockner 8/5 kg A-Energie Inverter Eco 40-60 Kindersicherung | appliances.household eu-eprel eu-lvd | power=230 V
DE | Wäschetrockner 8 kg Wärmepumpe, Programm Hemden, Jeans, Daunen | appliances.household eu-eprel | power=230 V
DE | Toplader 6 kg 1200 U/min Wolle, Hemden, Kindersicherung | appliances.household | power=230 V
FR | Lave-linge séchant 9+6 kg 1400 trs coton éco 40-60 sécurité enfants | appliances.household eu-eprel | power=230 V
FR | Sèche-linge pompe à chaleur 8 kg programme chemises jeans couette | appliances.household eu-eprel | power=230 V
IT | Lavasciuga 10/6 kg vapore programma piumoni blocco bambini | appliances.household eu-eprel | power=230 V
IT | Asciugatrice 8 kg pompa di calore jeans camicie lana | appliances.household eu-eprel | power=230 V
ES | Lavasecadora 10/6 kg vapor programa edredones bloqueo niños | appliances.household eu-eprel | power=230 V
ES | Secadora bomba de calor 8 kg programa edredones vaqueros | appliances.household eu-eprel | power=230 V
PT | Máquina de lavar e secar 9/6 kg camisas edredões bloqueio crianças | appliances.household eu-eprel | power=230 V
BR | Lava e seca 11 kg inverter ciclo edredom trava infantil 127V | appliances.household
PL | Pralko-suszarka 9/6 kg para program jeansy kołdry blokada rodzicielska | appliances.household eu-eprel | power=230 V
PL | Suszarka bębnowa pompa ciepła 8 kg koszule pościel | appliances.household eu-eprel | power=230 V
RU | Стирально-сушильная машина 8/5 кг джинсы пуховики защита от детей | appliances.household | power=220 В
RU | Сушильная машина тепловой насос 8 кг рубашки одеяла | appliances.household | power=220 В
TR | Kurutmalı çamaşır makinesi 9/6 kg çocuk kilidi yorgan programı | appliances.household | power=220 V
CN | 洗烘一体机 10公斤 儿童锁 羊毛 羽绒服洗 | appliances.household | power=220V
JP | ドラム式洗濯乾燥機 11kg チャイルドロック 毛布 おしゃれ着コース | appliances.household | power=100V
KR | 세탁건조기 일체형 12kg 아동잠금 이불코스 셔츠 | appliances.household | power=220V
GB | Washer dryer 9/6kg child lock Cotton Eco 40-60 wool shirts | appliances.household | power=230 V
NL | Wasmachine 9 kg kinderslot wol jeans Eco 40-60 | appliances.household eu-eprel | power=230 V
NL | Wasdroogcombinatie 8/5 kg overhemden kinderslot | appliances.household eu-eprel | power=230 V
SE | Torktumlare 8 kg värmepump skjortor jeans barnlås | appliances.household eu-eprel | power=230 V
DE | Waschmaschinen-Schutzhülle Oxford wasserdicht | -appliances.household
GB | Washer dryer cover waterproof polyester | -appliances.household
DE | Trocknertücher Frühlingsduft 40 Stück | -appliances.household
# Drinks called after those with alcohol, without any.
CA | Liqueur douce cola 12 x 355 ml canettes | food.beverages -food.alcohol
CA | Liqueurs douces assorties sans alcool caisse de 24 | food.beverages -food.alcohol
CA | Bière d'épinette traditionnelle sans alcool 341 ml | food.beverages -food.alcohol
CA | Spruce beer soda non-alcoholic 355 ml | food.beverages -food.alcohol
CA | Soft drink birch beer 12 x 355 ml cans | food.beverages -food.alcohol
US | Root beer soda 12 x 12 fl oz cans | food.beverages -food.alcohol
FR | Bière sans alcool blonde 6 x 25 cl | food.beverages -food.alcohol
FR | Bière de gingembre sans alcool 4 x 20 cl | food.beverages -food.alcohol
FR | Vin sans alcool rouge merlot 75 cl | food.beverages -food.alcohol
ES | Cerveza sin alcohol 0,0 24 latas 33 cl | food.beverages -food.alcohol
ES | Sidra sin alcohol manzana 75 cl | food.beverages -food.alcohol
IT | Birra analcolica 24 x 33 cl | food.beverages -food.alcohol
IT | Aperitivo analcolico bitter rosso 10 x 10 cl | food.beverages -food.alcohol
PT | Cerveja sem álcool preta 24 x 33 cl | food.beverages -food.alcohol
DE | Alkoholfreies Bier 20 x 0,5 l | food.beverages -food.alcohol
DE | Kindersekt alkoholfrei Erdbeere 0,75 l | food.beverages -food.alcohol
DE | Glühwein alkoholfrei 1 l | food.beverages -food.alcohol
RU | Пиво безалкогольное светлое 0,45 л банка | food.beverages -food.alcohol
RU | Вино безалкогольное красное 0,75 л | food.beverages -food.alcohol
PL | Piwo bezalkoholowe 0,0% 24 x 0,5 l | food.beverages -food.alcohol
JP | ノンアルコールビール 350ml 24本 | food.beverages -food.alcohol
JP | アルコールフリー 梅酒テイスト 350ml 24本 | food.beverages -food.alcohol
KR | 무알콜 맥주 355ml 24캔 | food.beverages -food.alcohol
CN | 无酒精啤酒 330ml 24罐 德国进口 | food.beverages -food.alcohol
TR | Alkolsüz bira 6 x 330 ml | food.beverages -food.alcohol
GB | Non-alcoholic gin alternative 70 cl | food.beverages -food.alcohol
GB | Alcohol free sparkling wine 0.0% 750 ml | food.beverages -food.alcohol
DE | Bier Pils 24 x 0,5 l | food.alcohol
FR | Liqueur de café 70 cl | food.alcohol
# What is sent as a code or a file has no packaging.
FR | eSIM Europe 10 Go 30 jours QR code par e-mail | digital -fr-idu -fr-triman -eu-ppwr-doc
DE | eSIM Europa 10 GB 30 Tage Datenvolumen sofort QR-Code | digital -de-lucid -eu-ppwr-doc
DE | eSIM USA unbegrenzt Daten 15 Tage per E-Mail | digital -de-lucid
GB | eSIM USA 5GB 15 days unlimited data instant QR email | digital
ES | eSIM Japón 20 GB 15 días datos ilimitados código QR | digital -eu-ppwr-doc
IT | eSIM Giappone 10 GB 7 giorni QR code via email | digital -eu-ppwr-doc
PT | eSIM Japão 10GB 15 dias dados ilimitados QR code por e-mail | digital -eu-ppwr-doc
RU | eSIM Турция 10 ГБ 30 дней интернет QR-код на почту | digital
CN | 日本eSIM 20GB 15天 无限流量 扫码激活 | digital
JP | 韓国 eSIM 10GB 7日間 データ無制限 QRコード メール納品 | digital
KR | 일본 eSIM 10GB 7일 데이터 무제한 QR코드 이메일 발송 | digital
PL | eSIM Turcja 10 GB 30 dni kod QR e-mail | digital -eu-ppwr-doc
NL | eSIM Turkije 10 GB 30 dagen QR-code per e-mail | digital -eu-ppwr-doc
TR | eSIM Avrupa 10 GB 30 gün QR kod e-posta | digital
DE | Smartphone 6,5 Zoll Dual SIM eSIM 128 GB | electronics.radio
DE | eSIM Adapterkarte physisch 9eSIM mit Kartenleser | -digital
DE | Smartwatch LTE eSIM 44 mm | electronics.radio
JP | eSIM対応 モバイルルーター 5G | electronics.radio
DE | Android Tablet 11 Zoll 256 GB eSIM LTE | electronics.radio
FR | Licence antivirus 1 an 3 appareils envoi par e-mail | digital -fr-idu
FR | Formation photo en ligne accès immédiat | digital -fr-idu
FR | Partition piano PDF à télécharger | digital -fr-idu
# Suits to work in, and to go out in.
ES | Mono de trabajo algodón azul marino talla 54 | textiles.apparel eu-textile-label
ES | Mono trabajo mecánico poliéster algodón cremallera | textiles.apparel eu-textile-label
ES | Buzo de trabajo ripstop reflectante talla L | textiles.apparel eu-textile-label
MX | Overol mezclilla hombre mecánico talla 36 | textiles.apparel
MX | Overol industrial gabardina manga larga | textiles.apparel
ES | Mameluco de trabajo gabardina azul adulto | textiles.apparel
ES | Enterizo de trabajo antiestático talla XL | textiles.apparel
ES | Buzo polar mujer talla M | textiles.apparel
ES | Buzo canguro hombre con capucha algodón | textiles.apparel
ES | Mono de esquí mujer talla M | textiles.apparel
ES | Mono largo mujer fiesta lentejuelas talla 38 | textiles.apparel
ES | Mono de peluche con bananas 30 cm | toys.general
ES | Figura mono capuchino resina 20 cm | -textiles.apparel
ES | Peto vaquero mujer talla 40 | textiles.apparel
FR | Bleu de travail combinaison homme coton | textiles.apparel eu-textile-label
FR | Cotte de travail 2 fermetures taille L | textiles.apparel
FR | Salopette de travail homme | textiles.apparel
DE | Blaumann Baumwolle Gr. 54 | textiles.apparel
DE | Arbeitskombi Overall Köper 52 | textiles.apparel
DE | Strampler Overall Kinder Softshell 104 | childrens.apparel
IT | Tuta da lavoro intera cotone massaua blu tg L | textiles.apparel
IT | Salopette da lavoro uomo grigio | textiles.apparel
PT | Macacão de trabalho brim azul tamanho G | textiles.apparel
PT | Fato de macaco de trabalho algodão azul | textiles.apparel
RU | Комбинезон рабочий хлопок синий 52-54 | textiles.apparel
RU | Спецовка мужская хлопок 52-54 | textiles.apparel
PL | Kombinezon roboczy bawełna 54 | textiles.apparel
PL | Ogrodniczki robocze męskie 54 | textiles.apparel
TR | İş tulumu pamuklu lacivert L | textiles.apparel
CN | 连体工作服 男 汽修 纯棉 | textiles.apparel
JP | つなぎ 作業服 メンズ 綿100% 長袖 | textiles.apparel
KR | 정비복 작업복 점프수트 남성 | textiles.apparel
GB | Boiler suit mens cotton zip sizes 36-54 | textiles.apparel
GB | Dungarees mens work bib and brace | textiles.apparel
AU | Mens trackie dacks fleece | textiles.apparel
# What is sent as a code or a file has no packaging.
FR | Pack 12 modèles de lettres CV moderne | digital -fr-idu -eu-ppwr-doc | channel=produit dématérialisé
ES | Plantilla invitación boda editable | digital -eu-ppwr-doc | formato=producto digital
RU | Выкройка платья размеры 42-52 | digital | тип=цифровой товар
CN | 春节海报模板 高清素材 | digital | 类型=虚拟商品
DE | Digitalkamera 24 MP Reise | -digital | Format=digital
# What comes with a thing is not the thing.
US | Muñeca interactiva con sonidos 30 cm pilas botón LR44 incluidas niñas 3+ | toys us-cpc -batteries
ES | Peluche musical, pilas de botón AG13 incluidas, 25 cm | toys -batteries eu-toy
ES | Coche teledirigido, pilas AA LR6 no incluidas, +6 años | toys -batteries
DE | Sprechende Puppe 35 cm, Knopfzellen LR44 enthalten, ab 3 Jahren | toys -batteries eu-toy
DE | Leuchtender Kreisel mit Musik, inkl. Knopfzellen 3 x AG10 | toys -batteries
FR | Poupée parlante 35 cm, piles bouton LR44 fournies, 3 ans+ | toys -batteries eu-toy
FR | Thermomètre frontal, piles AAA LR03 incluses | -batteries
IT | Bambola parlante 30 cm, pile a bottone LR44 incluse, 3+ | toys -batteries eu-toy
IT | Bilancia da cucina digitale, batteria CR2032 inclusa | -batteries
PT | Boneca que fala 35 cm, pilhas botão LR44 incluídas, +3 anos | toys -batteries eu-toy
RU | Кукла интерактивная 35 см, батарейки LR44 в комплекте, 3+ | toys -batteries
RU | Весы кухонные электронные, батарейка CR2032 в комплекте | -batteries
PL | Lalka mówiąca 35 cm, baterie guzikowe LR44 w zestawie, 3+ | toys -batteries eu-toy
TR | Konuşan bebek 35 cm, LR44 düğme pil dahil, 3 yaş+ | toys -batteries
JP | おしゃべり人形 30cm ボタン電池LR44付属 3歳以上 | toys -batteries
JP | デジタルキッチンスケール CR2032電池付き | -batteries
CN | 会说话的娃娃 30厘米 附赠LR44纽扣电池 3岁以上 | toys -batteries
CN | 厨房电子秤 送CR2032纽扣电池 | -batteries
KR | 말하는 인형 30cm LR44 단추전지 포함 3세이상 | toys -batteries
KR | 주방저울 CR2032 건전지 포함 | -batteries
GB | Talking doll 35 cm, LR44 button cells included, ages 3+ | toys -batteries uk-toys
US | Singing plush bear, 3 AG13 button batteries included | toys -batteries us-cpc
US | Digital kitchen scale, CR2032 battery included | -batteries
NL | Pratende pop 35 cm, LR44 knoopcellen inbegrepen, 3+ | toys -batteries
ES | Pilas botón LR44 10 unidades alcalinas | batteries
DE | Knopfzellen CR2032 Lithium 5 Stück | batteries
FR | Piles AA alcalines x 24 | batteries
# Kites.
PT | Papagaio acrobático 120 cm duas linhas para praia +6 anos | toys eu-toy
PT | Papagaio de papel colorido com cauda para crianças | toys
BR | Pipa de nylon colorida com linha e carretel infantil | toys
BR | Pipa raia infantil kit 10 unidades com rabiola | toys
FR | Cerf-volant monofil enfant arc-en-ciel 150 cm | toys eu-toy
FR | Cerf-volant acrobatique deux lignes débutant | toys eu-toy
DE | Drachen Einleiner Regenbogen für Kinder mit Schnur 120 cm | toys eu-toy
DE | Lenkdrachen Zweileiner Kinder ab 8 Jahre 130 cm | toys eu-toy
DE | Flugdrachen Schmetterling Nylon | toys eu-toy
ES | Cometa acrobática dos líneas niños 6+ | toys eu-toy
ES | Cometa infantil arcoíris fácil de volar con hilo | toys eu-toy
MX | Papalote infantil mariposa con hilo | toys
ES | Barrilete para niños pájaro con cola | toys
ES | Volantín de papel con hilo y carrete | toys
IT | Aquilone acrobatico 2 fili bambini | toys eu-toy
IT | Aquilone farfalla monofilo con coda 100 cm | toys eu-toy
RU | Воздушный змей Радуга 120 см с леской | toys ea-toys
RU | Змей воздушный управляемый детский | toys ea-toys
PL | Latawiec akrobacyjny dwulinkowy dla dzieci | toys eu-toy
TR | Uçurtma gökkuşağı 120 cm ip dahil | toys
JP | 凧 カイト 子供用 簡単 凧糸付き | toys
JP | ゲイラカイト 立体 凧揚げ | toys
CN | 风筝 微风易飞 儿童 成人 带线轮 | toys
CN | 潍坊风筝 大型 沙燕 线轮套装 | toys
KR | 가오리연 만들기 연날리기 세트 어린이 | toys
KR | 방패연 전통 연 얼레 세트 | toys
NL | Vlieger eenlijner kind regenboog | toys eu-toy
SE | Drake enlinad barn regnbåge flygdrake | toys
ID | Layangan anak karakter dengan benang | toys
VN | Diều vải phượng hoàng cho bé kèm dây | toys
TH | ว่าวเด็ก รูปผีเสื้อ พร้อมเชือก | toys
SA | طائرة ورقية للأطفال مع خيط | toys
GB | Kids kite rainbow easy flyer with string ages 3+ | toys uk-toys
US | Delta kite with 200 ft line for kids and adults | toys
DE | Drachen Figur Resin Deko 20 cm | -toys
ES | Cometa vela de kitesurf 9 m | -toys
BR | Cachimbo pipa de madeira para tabaco | -toys
IT | Pipa da fumo in radica | -toys
DE | Drachen Kostüm Herren Gr. L | -toys.general
PT | Ração para papagaio 1 kg | pet.food
PT | Gaiola para papagaio grande | -toys
JP | 凧糸 料理用 たこ糸 100m 綿 | -toys
# Bags that tea is put into, empty.
JP | 空ティーバッグ 100枚 ひも付き 不織布 | kitchen.food-contact -food
JP | お茶パック 無漂白 60枚 | kitchen.food-contact -food
JP | だしパック 不織布 100枚 Mサイズ | kitchen.food-contact -food
JP | お茶パック 大サイズ 煮出し用 32枚入 国産 | kitchen.food-contact -food
JP | 煎茶 ティーバッグ 2g×50包 静岡産 | food.tea
DE | Leere Teebeutel zum Befüllen 100 Stück mit Kordelzug | kitchen.food-contact -food
DE | Teefilter Papier Gr. 2 100 Stück für losen Tee | kitchen.food-contact -food
GB | Empty tea bags drawstring 200 pcs loose leaf | kitchen.food-contact -food
GB | Disposable tea filter bags unbleached 100 count | kitchen.food-contact -food
FR | Sachets de thé vides à remplir 100 pièces | kitchen.food-contact -food
FR | Filtres à thé papier jetables 100 | kitchen.food-contact -food
ES | Bolsitas de té vacías 100 uds con cordón | kitchen.food-contact -food
ES | Filtros de té desechables 100 uds | kitchen.food-contact -food
IT | Bustine da tè vuote 100 pz con cordino | kitchen.food-contact -food
IT | Filtri per tè monouso 100 pezzi | kitchen.food-contact -food
PT | Saquinhos de chá vazios 100 unidades | kitchen.food-contact -food
RU | Пустые чайные пакетики 100 шт с завязками | kitchen.food-contact -food
RU | Пакетики для чая одноразовые фильтр 100 шт | kitchen.food-contact -food
PL | Puste torebki do herbaty 100 szt | kitchen.food-contact -food
PL | Filtry do herbaty jednorazowe 100 szt | kitchen.food-contact -food
CN | 一次性茶包袋 无纺布 抽线 100个 | kitchen.food-contact -food
CN | 空茶包 过滤袋 玉米纤维 100只 | kitchen.food-contact -food
CN | 卤料包 调料包 煲汤袋 无纺布 空袋 100个 | kitchen.food-contact -food
KR | 빈 티백 부직포 100매 끈 | kitchen.food-contact -food
KR | 다시백 대형 100매 육수팩 | kitchen.food-contact -food
KR | 티백 주머니 일회용 차주머니 100매 | kitchen.food-contact -food
NL | Lege theezakjes 100 stuks zelf vullen | kitchen.food-contact -food
TR | Boş çay poşeti 100 adet ipli | kitchen.food-contact -food
DE | Teebeutel Pfefferminze 20 x 2 g | food.tea
FR | Thé vert sachets 25 x 2 g | food.tea
# What makes teeth white.
US | 歯のホワイトニングペン 3本 ミント味 | cosmetics.soap-oral us-mocra
JP | ホワイトニングペン 歯 2本 自宅 | cosmetics
CN | 牙齿美白笔 3支 薄荷味 | cosmetics
CN | 美牙仪凝胶 美白凝胶笔 3支 | cosmetics
KR | 치아 미백 펜 3개입 민트 | cosmetics
KR | 치아미백제 펜타입 | cosmetics
GB | Teeth whitening pen 3 pack mint | cosmetics
US | Teeth whitening strips 28 ct | cosmetics us-mocra
DE | Zahnaufhellung Stift 3 Stück Minze | cosmetics eu-cpnp
DE | Bleaching Stift Zähne 2 ml | cosmetics eu-cpnp
DE | Whitening Strips Zähne 14 Stück | cosmetics eu-cpnp
FR | Stylo blanchiment dentaire lot de 3 | cosmetics eu-cpnp
FR | Bandes blanchissantes dents 28 | cosmetics eu-cpnp
ES | Lápiz blanqueador dental 3 uds | cosmetics eu-cpnp
ES | Tiras blanqueadoras dientes 28 | cosmetics eu-cpnp
IT | Penna sbiancante denti 3 pezzi | cosmetics eu-cpnp
IT | Strisce sbiancanti denti 28 | cosmetics eu-cpnp
PT | Caneta branqueadora dentes 3 unidades | cosmetics eu-cpnp
BR | Caneta clareadora dental 3 unidades | cosmetics
RU | Карандаш для отбеливания зубов 3 шт | cosmetics
RU | Полоски отбеливающие для зубов 28 шт | cosmetics
PL | Długopis wybielający do zębów 3 szt | cosmetics eu-cpnp
PL | Paski wybielające zęby 28 szt | cosmetics eu-cpnp
TR | Diş beyazlatma kalemi 3 adet | cosmetics
# What keeps hair on the head.
JP | 育毛剤 薬用 男性用 180ml | cosmetics.hair-dye jp-cosmetics
JP | 薬用育毛トニック 260g 医薬部外品 | cosmetics.hair-dye jp-cosmetics
JP | スカルプトニック 女性用 150ml | cosmetics.hair-dye
JP | ヘアトニック クール 240ml | cosmetics.hair-dye
CN | 生发液 防脱育发 60ml | cosmetics.hair-dye
CN | 育发精华液 生姜 30ml | cosmetics.hair-dye
KR | 두피 토닉 탈모완화 150ml | cosmetics.hair-dye kr-cosmetics
KR | 육모제 헤어토닉 남성 100ml | cosmetics.hair-dye
DE | Haarwasser Brennnessel 250 ml | cosmetics.hair-dye eu-cpnp
DE | Haartonikum gegen Haarausfall 200 ml | cosmetics.hair-dye eu-cpnp
FR | Lotion capillaire anti-chute 100 ml | cosmetics.hair-dye eu-cpnp
FR | Tonique capillaire quinine 200 ml | cosmetics.hair-dye eu-cpnp
ES | Loción capilar anticaída 200 ml | cosmetics.hair-dye eu-cpnp
ES | Tónico capilar romero 250 ml | cosmetics.hair-dye eu-cpnp
IT | Lozione anticaduta capelli fiale 12 x 6 ml | cosmetics.hair-dye eu-cpnp
PT | Tônico capilar crescimento 200 ml | cosmetics.hair-dye eu-cpnp
PT | Loção antiqueda cabelo 100 ml | cosmetics.hair-dye eu-cpnp
RU | Лосьон против выпадения волос 200 мл | cosmetics.hair-dye
RU | Тоник для роста волос 100 мл | cosmetics.hair-dye
PL | Wcierka do włosów rozmarynowa 100 ml | cosmetics.hair-dye eu-cpnp
TR | Saç toniği dökülme karşıtı 150 ml | cosmetics.hair-dye
GB | Hair tonic anti hair loss 200 ml | cosmetics.hair-dye
US | Scalp tonic rosemary 4 oz | cosmetics.hair-dye
`),
)('%s: %s: %s', expectLine);
