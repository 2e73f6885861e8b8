/** Little words that say how the others are meant, by language. How they are written: `utils/goods/phrases/lexicon.ts`. */
export const frames = `
# aside for
en for, ideal for, suitable for, perfect for, great for, =fits, fit for, compatible with, works with, designed for
zh 适用于, 适用, 适合, 适配, 用于, 专为, 兼容, 可放
ru для, под, подходит, совместим*
de für, passend für, geeignet für, kompatibel mit, zum, zur
fr pour, à, compatible avec, convient
es para, compatible con
it per, compatibile con
pt para, compatível com
ko 위한, 호환
id untuk, buat, cocok untuk, kompatibel
pl dla, do, pod, kompatybilny z, pasuje do, przeznaczony do, na, kompatybiln*
nl voor, geschikt voor, past op
sv för, till, passar
vi cho, dành cho, dùng cho, tương thích
th สำหรับ, ใช้กับ, เข้ากับ, รองรับ
ar لل, ل, لأجل, مخصص ل, متوافق مع, متوافقة مع, يناسب, ملائم ل

# aside
en with, includes, including, in, made of, made from, made with, as seen in, made by, against, from, about, featuring, on, at
zh 送, 附赠, 附, 配, 含, 带, 关于, 搭配, 装
ru с, со, из, про, о, об, к, на, в, от, по
de mit, aus, inkl, inklusive, im, in, als, von, über, gegen, auf, beim
fr avec, au, à la, à l, en, dans, sur, contre
es con, en, sobre, contra
it con, in, da, su, contro, al, alla, ai
pt com, em, sobre, contra
id dengan, dari, bahan
pl z, ze, w, od, po, o, przeciw, wraz z, zawiera, przed, wykonan* z
nl met, uit, in, op, tegen, inclusief, over
sv med, av, i, på, mot, inklusive, om
vi có, với, bằng, từ, của, kèm, tặng kèm
th พร้อม, ทำจาก, แถม, เกี่ยวกับ
ar مع, من, في, عن, حول, ضد, على, بال, مصنوع من, يحتوي على, و, مطبوع عليه, عليه, مزين ب
hi साथ

# aside next
en inspired by, shaped like, looks like, in the shape of, in shape of, in the form of
zh 形似, 像
ru в форме, в виде, похож* на, в стиле, с ароматом, с запахом, со вкусом, с принтом, с рисунком, с изображением, цвет, вкус, аромат
de in form, in form von, nach art, farbe, geschmack, duft
fr en forme de, forme de, forme, façon, style, motif, imprimé, couleur, goût, saveur, arôme, senteur, parfumé*, effet, imitation, inspiré*, type, aspect
es en forma de, forma de, forma, estilo, estampado de, estampado, diseño de, diseño, sabor, sabor a, aroma, aroma a, olor a, color, efecto, imitación, tipo, inspirado en, perfumad*
it a forma di, forma di, forma, in stile, stile, stampa, motivo, gusto, al gusto, sapore, aroma, profumo di, profumat*, colore, effetto, imitazione, tipo
pt em forma de, em formato de, formato de, formato, forma de, estilo, estampa, estampa de, sabor, aroma, aroma de, cheiro de, cor, efeito, imitação, tipo, inspirado em, perfumad*
id bentuk, motif, rasa, aroma, warna, model, gaya
pl w kształcie, w stylu, o smaku, o zapachu, o aromacie, z motywem, z nadrukiem, kolor, smak, zapach, imitacja, we wzór, kształt, wzór, motyw, aromat, nadruk, typu, efekt
vi hình, họa tiết, màu, vị, mùi, hương, kiểu, dáng
th ลาย, รูปทรง, กลิ่น, รส, ทรง, สไตล์
ar بشكل, على شكل, بنكهة, بطعم, برائحة, بلون, لون, بطبعة, طبعة, بنقشة, نقشة, نكهة, رائحة, مستوحى من, تصميم, رسمة

# link
en of
de des, der
nl van
hi का, की, के

# not
en without, no, non, not, free from, zero
zh 不含, 无, 非, 不带, 不用, 免, 不送, 没有
ru без, не
de ohne, kein, frei von, nicht
fr sans, non, pas de
es sin, no, libre de
it senza, non, privo di
pt sem, não, livre de
ja なし, 不使用, 不要
ko 없는, 무첨가, 불포함, 필요없음, 필요없는, 불필요, 없음, 없이
id tanpa, bebas, non
pl bez, nie, wolny od
nl zonder, geen, niet
sv utan, ej, inte
tr içermez, içermeyen, olmadan
vi không, không có
th ไม่มี, ปราศจาก, ไม่ใส่
ar بدون, بلا, خالي من, خالية من, غير, ليس, لا
hi बिना

# suffix look
en shaped, shape, print, pattern, motif, themed, theme, inspired, lookalike, look, style, styled, design, silhouette, graphic, effect, finish, sticker design, embroidery, like
zh 形, 形状, 造型, 图案, 花纹, 款式, 样式, 形象, 主题, 纹, 纹路, 风格, 风, 同款, 状, 外形, 外观, 模样
de förmig, form, motiv, muster, optik, design, stil, aufdruck, druck, look, dekor, effekt
ja 型, 形, 風, 柄, 模様, 調, デザイン, モチーフ, っぽい, そっくり, の形, 形の, 型の, みたいな, 風の, 柄の
ko 모양, 무늬, 패턴, 디자인, 스타일, 캐릭터, 풍, 모티브, 그림
nl vormig, print, patroon, motief, look, stijl, dessin, design
sv formad, mönster, motiv, tryck, stil, design
tr şeklinde, desenli, baskılı, temalı, figürlü, motifli, görünümlü, model
hi प्रिंट, डिजाइन, आकार, शेप, पैटर्न

# suffix worked
en printed, patterned, embroidered, crocheted, quilted, engraved, painted, hand-painted, personalised, personalized
zh 印花, 刺绣, 绣花, 雕刻, 手绘
ja プリント, 刺繍, 手描き
ko 프린트, 프린팅, 자수

# suffix taste
en scented, scent, fragrance, fragranced, aroma, smell, flavor, flavored, taste, tasting, color, colored, tone, toned, brown, pink, blonde, blond, beige, wood, veneer, hue, shade, infused, glaze, glazed, free, dusted, topped, filled, coated, covered
zh 味, 口味, 风味, 香, 香味, 香型, 色, 香气, 色系, 味道
de farbig, aroma, duftend, braun, rosa, blond, holz, gefüllt, note, furnier
ja 味, 風味, 香り, の香り, 色, カラー, フレーバー, テイスト, ブラウン, ピンク, 材, 無垢材, 突板
ko 맛, 향, 색, 컬러, 색상, 향기, 브라운, 핑크, 원목, 나무
nl geur, smaak, kleur, geurend, aroma, kleurig
sv doft, smak, färg, doftande
tr kokulu, aromalı, tadında, renkli, renk, kokusu, aroması, lezzetli
hi स्वाद, फ्लेवर, खुशबू, सुगंध

# suffix for
en compatible, proof, resistant, friendly, holder
zh 用, 专用, 专业用, 伴侣
ja 用, 専用, 用の, 向け, のための, 対応, 付き, 付, 入り, 入れ可, に, 好き, 入門
ko 용, 전용, 겸용, 포함, 증정, 함유
nl geschikt, bestendig
tr için, uyumlu, özel, amaçlı
hi के लिए, हेतु, वाला केस

# frame toy
en toy, toys, play food, pretend play, role play, play kitchen, playset, play set, pretend, make believe, plaything, toy food
zh 玩具, 过家家, 玩偶, 扮家家, 益智, 积木玩具
ru игруш*, игров* набор, детская кухня игров*, для игры, сюжетно-ролев*
de spielzeug, spielset, spielküche, kinderspielzeug, spielwaren, rollenspiel, spielessen, kaufladen
fr jouet, dînette, jeu d imitation, imitation enfant
es juguete, de juguete, juego simbólico
it giocattolo, gioco, di giocattolo
pt brinquedo, de brinquedo
ja おもちゃ, 玩具, おままごと, ままごと, ごっこ遊び, 知育, トイ
ko 장난감, 완구, 소꿉놀이, 역할놀이, 토이
id mainan, mainan anak
pl zabawka, zabawkowy, do zabawy, zabawk*, zabawkow*
nl speelgoed
sv leksak*
tr oyuncak
vi đồ chơi
th ของเล่น
ar لعبة, ألعاب
hi खिलौना, खिलौने, टॉय

# frame doll
en doll, barbie, miniature, bjd, blythe, 18 inch doll, american girl, teddy bear clothes
zh 娃娃, 娃衣, 芭比, 微缩, 棉花娃娃, bjd
ru кукол, куклы, кукольн*, барби, пупс*, миниатюр*
de puppe, barbie, miniatur, babypuppe
fr poupée, poupon, barbie, miniature
es muñeca, muñeco, barbie, miniatura
it bambola, barbie, miniatura
pt boneca, boneco, barbie, miniatura
ja ドール, 人形, リカちゃん, バービー, ミニチュア
ko 인형, 바비, 미니어처, 인형옷, 구체관절
id boneka, barbie, miniatur
pl lalka, dla lalek, barbie, miniatura, lalek, dla lalki, miniaturow*
nl poppen, barbie
sv docka, barbie
tr oyuncak bebek, barbie
vi búp bê
th ตุ๊กตาบาร์บี้
ar دمى, عرائس, باربي

# frame dollhouse
en dollhouse, doll house, 1:6, 1:12, 1:24, 1:48, 1/6 scale, 1/12 scale, 1/24 scale, miniature food, miniature play food
zh 娃娃屋, 娃屋, 食玩, 微缩食物, 微缩模型, 迷你微缩, 微缩场景
ru кукольный домик, кукольного дома, для кукольного домика, кукольн* миниатюр*, миниатюрн* еда
de puppenhaus, puppenstube, puppenhausminiatur, puppenküche
fr maison de poupée
es casa de muñecas, casita de muñecas
it casa delle bambole, casa di bambola, casetta delle bambole
pt casinha de boneca, casa de bonecas
ja ドールハウス, 食玩
ko 인형의집, 인형집, 돌하우스
pl domek dla lalek, do domku dla lalek, domku dla lalek
nl poppenhuis
sv dockhus, dockskåp
tr bebek evi
vi nhà búp bê
th บ้านตุ๊กตา

# frame pet
en squeaky, snuffle, nosework, pet, for dog/dogs/cat/cats/puppy/puppies/kitten/kittens/pet/pets/bird/birds/hamster/hamsters/rabbit/rabbits/parrot/parrots/fish, canine, feline, pet supplies, for small animals, veterinary, for guinea pigs, for ferrets, for reptiles, for horses, for rabbits, for hamsters, for gerbils, for chinchillas, squeaky toy, chew toy, dog toy, cat toy, squeaky dog toy, catnip toy, tug toy, fetch toy, dog chew toy, mouse for cat/cats
zh 宠物, 嗅闻, 狗狗, 猫咪, 猫用, 狗用, 犬用, 逗猫, 猫狗, 泰迪犬, 仓鼠, 鹦鹉用, 给狗, 给猫, 爬宠, 兔子用, 仓鼠用, 宠物兔, 荷兰猪, 爬宠用, 狗狗玩具, 猫咪玩具, 狗玩具, 猫玩具
ru для собак*, для кошек, для кошки, для кота, для котят, для щенков, для животных, для питомц*, для грызунов, для попуга*, для хомяк*, для птиц, зоотовар*, питомец, для кроликов, для морских свинок, для шиншилл, для хорьков, для лошадей, кошачий, собачий, игрушка для собаки, игрушка для кошки, игрушка для кошек, мышка для кошки, мышка для кошек, мышь для кошек, для котенка, для щенка
de schnüffelteppich, für hunde, für katzen, für haustiere, haustier, für welpen, für nager, für vögel, hunde, katzen, für hamster, für kaninchen, meerschweinchen, nager, für pferde, hundenapf, katzennapf, hundespielzeug, katzenspielzeug, maus für katzen
fr pour chien, pour chat, pour animaux, pour chiot, pour rongeurs, pour oiseaux, animalerie, pour lapin, pour hamster, pour cochon d inde, pour perroquet, pour furet, pour cheval, jouet pour chien, jouet pour chat, jouet chien, jouet chat, souris pour chat
es para perro, para gato, para mascotas, mascota, para cachorros, para aves, para hámster, perruno, para conejos, para cobayas, para roedores, para loros, para caballos, juguete perro, juguete gato, juguete para perro, juguete para gato, ratón para gato
it per cani, per gatti, per animali, per cuccioli, per uccelli, animali domestici, per conigli, per criceti, per roditori, per pappagalli, per cavalli, per cavie, per furetti, gioco cane, gioco per cani, gioco per gatti, topo per gatti, topolino per gatti, micio
pt para cachorro, para cães, para cão, para gato, para pets, pet, pets, para animais, para pássaros, para coelhos, para roedores, porquinho da índia, para papagaio, para cavalos, para cães e gatos, brinquedo para cachorro, brinquedo para gato, brinquedo pet, rato para gato
ja ペット, ノーズワーク, 犬用, 猫用, 小動物用, 犬猫, ペット用, ペットグッズ, 愛犬, 愛猫, 鳥用, ハムスター用, うさぎ用, 小動物, 犬おもちゃ, 猫おもちゃ
ko 반려동물, 노즈워크, 강아지용, 고양이용, 애견, 애묘, 반려견, 반려묘, 펫, 햄스터용, 토끼용, 소동물, 강아지 장난감, 고양이 장난감
id untuk anjing, untuk kucing, hewan peliharaan, anjing kucing
pl dla psa, dla psów, dla kota, dla zwierząt, dla królika, dla chomika, dla ptaków, dla gryzoni, dla koni, zoologiczny, zwierzęta domowe, dla papug
nl voor honden, voor katten, huisdier, voor konijnen, voor knaagdieren, hond, kat
sv för hund, för katt, husdjur, för kanin
tr köpekler için, kediler için, kedi için, evcil hayvan, köpek, kedi, kuşlar için
vi cho chó, cho mèo, thú cưng, chó mèo, cho thú cưng
th สำหรับสุนัข, สำหรับแมว, สัตว์เลี้ยง, สุนัข, แมว, หมาแมว
ar كلاب, قطط, حيوانات أليفة, طيور, عصافير, أسماك الزينة
hi कुत्ते, कुत्ता, बिल्ली, पालतू, डॉग, पक्षी

# frame child + for.under-3
en baby, toddler, infant, newborn, nursery
zh 宝宝, 婴儿, 婴幼儿, 新生儿
ru малыш*, новорожден*, младен*
de baby, babys, kleinkind*, säugling*, neugeborene*
fr bébé, nouveau-né, naissance
es bebé, recién nacido
it neonato, bebè
pt bebê, recém-nascido
ja ベビー, 赤ちゃん, 新生児, 乳児
ko 유아, 아기, 베이비, 신생아
id bayi, balita
pl niemowlęcy, dla niemowląt, dla noworodka, noworodek, od 0 miesięcy, od 6 miesięcy, od 12 miesięcy, od 18 miesięcy, od 2 lat, dla maluchów, niemowlę*, niemowlęc*, noworod*, dla bobasa, bobas*
nl baby, peuter, dreumes, pasgeboren*
sv baby, bebis, småbarn, nyfödd
tr bebek, yenidoğan
vi em bé, sơ sinh, cho bé
th ทารก, เด็กอ่อน, เบบี้, แรกเกิด
ar رضع, رضيع, مواليد, حديثي الولادة, مولود, بيبي
hi शिशु, नवजात, बेबी

# frame child
en kids, children, child, children's, boys, girls, boy, boy's, girl's, junior, youth
zh 儿童, 小孩, 幼儿, 男童, 女童, 童, 孩子, 宝贝, 中大童, 幼儿园, 小学生, 男女童, 男女孩, 男女宝, 小女孩, 小男孩
ru детск*, для детей, для ребенка, для мальчик*, для девоч*, подростк*, ребенок, детям, школьн*, балаларға, балаларға арналған, балалар, ұлдар, қыздарға
de kinder, jungen, mädchen
fr enfant, fille, garçon, bambin, junior
es niño, niña, infantil, peques
it bambino, bimbo, ragazzo
pt infantil, infantis, criança, menino, menina, juvenil
ja 子供, 子ども, こども, キッズ, 幼児, 女の子, 男の子, ジュニア, 小学生
ko 아동, 어린이, 키즈, 남아, 여아, 주니어, 초등학생
id anak, anak laki-laki, anak perempuan
pl dziecięcy, dla dzieci, dla dziecka, dla chłopca, dla dziewczynki, chłopięcy, dziewczęcy, dziecięc*, chłopięc*, dziewczęc*, młodzieżow*, dziecko
nl kinder, meisjes, jongens
sv barn, flick, pojk, barnens
tr çocuk, çocuklar için, kız çocuk, erkek çocuk
vi trẻ em, bé trai, bé gái, cho trẻ, bé nam, bé nữ
th เด็ก, เด็กผู้หญิง, เด็กผู้ชาย
ar أطفال, طفل, أطفالي, بنات, بناتي, أولاد, ولادي, طفلة
hi बच्चों, बच्चे, बच्चा, लडके, लडकियों, लडकी, किड्स, बेबी गर्ल

# frame adult
en women, woman, women's, men, man, men's, ladies, adult, unisex, maternity
zh 男士, 女士, 女装, 男装, 成人, 男女, 女款, 男款, 情侣, 女生, 孕妇, 亲子
ru женск*, мужск*, взросл*, для женщин, для мужчин, для беременн*
de damen, herren, frauen, männer, erwachsene, umstands*
fr femme, homme, adulte
es mujer, hombre, adulto, dama, caballero, hombres
it donna, uomo, adulti
pt feminino, feminina, masculino, masculina, adulto, mulher, homem
ja レディース, メンズ, 大人, 紳士, 婦人, 大人用
ko 여성, 남성, 성인, 여자, 남자
id wanita, pria, dewasa, cewek, cowok
pl męski, damski, dla dorosłych, dla kobiet, dla mężczyzn, damsk*, męsk*, ciążow*
nl dames, heren, volwassenen, vrouwen, mannen
sv dam, herr, vuxen, kvinnor, män
tr kadın, erkek, yetişkin, hamile
vi nữ, nam, người lớn, bà bầu
th ผู้หญิง, ผู้ชาย, ผู้ใหญ่
ar رجال, رجالي, نساء, نسائي, حريمي, سيدات, للجنسين, كبار
hi पुरुषों, पुरुष, महिलाओं, महिला, मेन्स, विमेन, मर्दाना, औरतों

# frame artificial
en artificial, fake, faux flower, faux plant, silk flower, plastic flower, imitation, simulated, simulation, dummy, display fake, empty, inflatable
zh 仿真, 人造, 假花, 假, 绢花, 塑料花, 模型, 永生花, 空盒, 空罐, 空瓶, 空袋, 空茶包, 充气
ru искусственн*, муляж*, имитац*, декоративн* муляж, пуст*, надувн*
de künstlich*, kunst, kunstblume*, kunstpflanze*, seidenblume*, attrappe*, leer, aufblasbar*
fr artificiel*, artificielle*, factice, fausse, faux, vide, gonflable
es artificial, falso, falsa, de mentira, réplica, vacío, vacía, vacíos, vacías, hinchable, inflable
it artificiale, finto, vuoto, gonfiabile
pt artificial, falso, falsa, permanente, vazio, vazia, inflável, de mentira, de mentirinha, fake
ja 造花, 人工, フェイク, 食品サンプル, イミテーション, 観葉植物 フェイク, 空箱, 空き缶, 空瓶, 空容器, 空き瓶, 空ボトル, 空のボトル, 詰め替え容器
ko 조화, 인조, 모형, 가짜, 빈, 공병, 공용기
id palsu, imitasi, plastik bunga, bunga palsu, kosong
pl sztuczny, atrapa, sztuczn*, atrapa*, puste, dmuchan*
nl kunst, nep, kunstbloem*, leeg, lege, opblaasbaar
sv konstgjord*, konst, tom, tomma, uppblåsbar
tr yapay, sahte, boş, şişme
vi giả, nhân tạo, rỗng
th เทียม, ปลอม, เปล่า
ar اصطناعي, مزيف, مقلد, فارغ, فارغة, ديكورية
hi नकली, कृत्रिम, आर्टिफिशियल, खाली

# frame auto
en car, auto, automotive, motorcycle, truck, vehicle
zh 汽车, 车载, 车用, 摩托车
ru автомобильн*, автомобил*, авто, для авто, машины, в машину, мотоцикл*
de auto, kfz, pkw, motorrad
fr voiture, auto, automobile, moto
es coche, auto, carro, automotriz, moto, motocicleta
it auto, moto, automobile
pt carro, automotivo, automotiva, moto, veicular, automóvel
ja 車用, 車載, カー用品, バイク用
ko 자동차, 차량용, 오토바이
id mobil, motor
pl samochodowy, do samochodu, motocyklowy, samochod*, samochodow*, auto, do auta, motocykl*, moto
nl auto, motorfiets
sv bil, motorcykel
tr araba, araç, oto, motosiklet
vi ô tô, xe hơi, xe máy
th รถยนต์, รถมอเตอร์ไซค์
ar سيارة, سيارات, دراجة نارية, موتوسيكل
hi कार, बाइक, मोटरसाइकिल, गाडी, ऑटो

# modifier
en mini, portable, large, small, big, wooden, metal, glass, plastic, ceramic, stainless steel, steel, silicone, bamboo, cotton, leather, folding, foldable, adjustable, cordless, wireless, smart, modern, vintage, rustic, luxury, handmade, natural, organic, premium, waterproof, usb, led, solar, digital, automatic, manual, rechargeable, solid, round, square, black, white, red, blue, green, grey, gold, silver, oak, pine, home, kitchen, dining, office, outdoor, indoor, garden, classic, cute, funny, new, hot, summer, winter, double, single, disposable, reusable, professional, multifunctional, multi, long, short, short sleeve, long sleeve, high waist, casual, baby blue, baby pink, baby soft, military style, medical style, art, craft, hand, powder blue, rose gold, cream white, milk white, ice blue, lemon yellow, olive green, wine red, chocolate brown, coffee brown, tea green, butter yellow, salmon pink, per cap, short shelf life, long shelf life, ready stock, free shipping, cod, artificial color/colors/colour/colours/flavor/flavors/flavour/flavours/sweetener/sweeteners/preservatives/additives/ingredients/coloring, baby shower, maple, ash wood, birch, beech, teak, acacia wood, rattan, marble, sausage dog, flat top, button top, protected top, party bag fillers, stocking fillers, stocking stuffers, hot dog, egg crate, knife pleat, baby breath, lamb ear, bunny tail, cat eye, tiger eye, baby tee, baby corn, cable knit, tea stained, crab apple, clam shell, scallop edge, baby grand
zh 证书, 钢架, 拼装, 安装式, 木质, 实木, 不锈钢, 陶瓷, 玻璃, 塑料, 硅胶, 智能, 便携, 迷你, 小, 大, 家用, 户外, 可爱, 北欧, 简约, 现代, 复古, 加厚, 创意, 新款, 多功能, 折叠, 黑色, 白色, 咖啡色, 奶茶色, 奶油色, 米色, 巧克力色, 蜜桃色, 酒红色, 橄榄绿, 象牙白, 杏色, 焦糖色, 牛油果绿, 薄荷绿, 柠檬黄, 樱桃红, 奶油风, 胡桃色, 胡桃木色, 婴儿蓝, 全棉, 纯棉, 手工, 高级, 网红, 原装, 配方, 送礼, 安装, 包装, 精装, 平装, 装饰, 装修, 配套, 标配, 高配, 配料, 配送, 携带, 便携式, 车载式, 含税, 含量, 灌装, 独立装, 家庭装, 量贩装, 礼盒装, 简装, 替换装, 补充装, 旅行装, 盒装, 袋装, 罐装, 瓶装, 散装, 组装, 套装装, 分装, 大包装, 童装, 装备, 套装, 西装, 服装, 人造色素, 人工色素, 人工香精, 人工添加, 榉木, 橡木, 松木, 枫木, 柚木, 藤编, 米糠, 卡车, 火车, 贝壳, 中文标签, 中文背标, 一般贸易, 保税, 仿瓷, 真空, 真空包装, 真空袋, 世界杯, 罩杯, 欧洲杯, 榻榻米, 免疫, 木耳边, 荷叶边, 碎花, 衣帽间, 鞋帽, 西门子, 澳门, 厦门, 金门, 热门, 门店, 专门, 双开门, 对开门, 单门, 双门, 三门, 多门, 十字门, 全罩式, 自带线, 可上飞机
ru искусственных красителей, искусственных ароматизаторов, искусственных добавок, белый, черный, дубов*, буков*, березов*, кошачий глаз
de leinen, mini, groß*, klein*, aus holz, massiv*, metall, glas, edelstahl, keramik, silikon, faltbar*, klappbar*, digital*, automatisch*, tragbar*, kabellos*, led, usb, solar, modern*, vintage, neu*, schwarz*, weiß*, grau*, eiche, babyblau, apricot, walnussbraun, honigfarben*, cremeweiß, rosegold, künstliche aromen, künstliche farbstoffe, künstliche zusätze, künstliche süßstoffe, kiefer, ahorn, esche, birke, teak, akazie, kirschbaum, nussbaum, nussbaumholz, rattan, marmor, =küche, =buche, babydoll, joystick, =fischer, grüner knopf
fr colorants artificiels, arômes artificiels, conservateurs artificiels, édulcorants artificiels, hêtre, chêne, pin massif, frêne, érable, bouleau, teck, acacia massif, rotin, marbre, sous vide
es manga corta, manga larga, mangas, sin mangas, media manga, colorantes artificiales, saborizantes artificiales, edulcorantes artificiales, conservantes artificiales, sabores artificiales, haya, roble, pino, fresno, arce, abedul, teca, acacia, ratán, mármol, al vacío, té de canastilla
it siero del latte, siero di latte, coloranti artificiali, aromi artificiali, conservanti artificiali, faggio, rovere, pino, frassino, acero, betulla, teak, acacia, rattan, marmo, sotto vuoto
pt corantes artificiais, aromatizantes artificiais, conservantes artificiais, faia, carvalho, pinus, freixo, bordo, bétula, teca, acácia, rattan, mármore, chá revelação, chá de bebê, chá de panela, chá de fralda, chá de fraldas
ja 本革, コットン, リネン, 木製, 小型, 大型, ミニ, 北欧, かわいい, おしゃれ, 黒, 白, 折りたたみ, ステンレス, シリコン, 陶器, ガラス, コーヒー色, チョコレート色, ベビーブルー, 手作り, フリース, 人工甘味料, 人工着色料, 人工香料, ブラック, ホワイト, グレー, ベージュ, レッド, ブルー, グリーン, イエロー, ネイビー, オーク, メープル, ビーチ材, ラタン, トラック, 列車, 電車, 飛行機, 米ぬか, ペットボトル, 日本, ベビーリーフ, ベビーコーン, たまごっち
ko 미니, 심리스, 소형, 대형, 휴대용, 트레이닝, 북유럽, 귀여운, 블랙, 화이트, 접이식, 스테인리스, 실리콘, 도자기, 유리, 초코브라운, 베이비블루, 수제, 인공색소, 인공향료, 인공감미료, 그레이, 베이지, 오크, 자작나무, 라탄, 쌀뜨물, 쌀겨, 트럭, 기차, 달팽이, 플러그, 브라질, 브라이어, 브라스, 브라더, 지브라, 코브라
pl ręcznie robiony, nowy, zielony, czarny, biały, stal nierdzewna, stalowy, ceramiczny, szklany, silikonowy, bawełniany, ekologiczny, mini, przenośn*, duż*, mał*, drewnian*, metalow*, szklan*, plastikow*, ceramiczn*, stal* nierdzewn*, silikonow*, bambusow*, składan*, regulowan*, smart, nowoczesn*, vintage, czarn*, biał*, czerwon*, niebiesk*, zielon*, szar*, złot*, srebrn*, domow*, ogrodow*, turystyczn*, profesjonaln*, dębow*, led, usb, kocie oczko, kocie oczka
nl mini, draagbare, groot, grote, klein, houten, metalen, glazen, plastic, keramische, rvs, siliconen, bamboe, opvouwbare, zwart, wit, joystick
sv mini, bärbar, stor, liten, trä, metall, glas, plast, keramik, rostfri, silikon, bambu, hopfällbar, svart, vit, joystick
tr mini, taşınabilir, büyük, küçük, ahşap, metal, cam, plastik, seramik, paslanmaz, çelik, silikon, bambu, katlanabilir, siyah, beyaz
vi mini, cầm tay, lớn, nhỏ, gỗ, kim loại, thủy tinh, nhựa, sứ, inox, silicon, gấp gọn, tất cả, đường huyết, du lịch, pin trâu, bánh xe
th มินิ, พกพา, ขนาดใหญ่, เล็ก, ไม้, สแตนเลส, พลาสติก, เซรามิก, ซิลิโคน
ar كبير, صغير, متوسط, خشبي, معدني, زجاجي, بلاستيك, ستانلس ستيل, ستيل, سيراميك, سيليكون, أسود, أبيض, أحمر, أزرق, أخضر, وردي, ذهبي, فضي, محمول, قابل للطي, مقاوم للماء, يدوي, جديد, فاخر, أصلي, شرقي, عربي, عربية, منزلي, احترافي, ذكي, لاسلكي, قهوائي, بني
hi बडा, छोटा, मिनी, काला, सफेद, लाल, नीला, हरा, गुलाबी, लकडी, स्टील, स्टेनलेस स्टील, प्लास्टिक, कांच, सिलिकॉन, पोर्टेबल, नया, हल्का, कॉटन, हस्तनिर्मित, प्रीमियम, स्पोर्ट्स, रनिंग, डिजिटल, वाटरप्रूफ

# weak
en stand up pouch, per case, ct case, case of, pack, set, bottle, kit, bundle, gift, gift box, gift set, hamper, tube, packet, sachet, assortment, collection, piece, gift basket, gift bag, glass jar, can, bag of, cup of
zh 礼盒, 盒, 袋, 罐, 瓶, 礼物, 礼品, 组合, 大礼包, 一盒, 一袋
ru набор, подарочный набор, упаковка, подарок, комплект, бутылка, пачка, пакетик, ассорти, туба, флакон, стакан*
de set, pulver, stück, packung, geschenk, geschenkset, tüte, flasche, paket, tube, geschenkbox, vorrat, sortiment, standbeutel
fr coffret, boîte de, lot, paquet, bouteille, kit, ensemble, cadeau, tube, assortiment, set, flacon, pièces
es paquete, set, juego de, kit, lata, regalo, pack, surtido, estuche, botella de, caja de, tubo, piezas, unidades
it confezione, set, kit, regalo, bottiglia di, lattina, assortimento, pacco, tubo, pezzi
pt pacote, kit, conjunto, presente, lata, sortido, embalagem, tubo, peças, unidades
ja セット, 詰め合わせ, ギフト, 箱, 袋, 缶, 瓶, プレゼント, パック, 個装, 福袋, スタンドパック, スタンド袋, スタンドパウチ, チャック袋
ko 세트, 선물세트, 박스, 봉지, 병, 캔, 선물, 묶음, 팩, 스탠드 파우치, 스탠딩 파우치, 지퍼 파우치, 스탠드파우치
id set, paket, kotak, botol, toples, hampers, kado
pl zestaw, komplet, opakowanie, paczka, prezent, butelka, worek, zestaw prezentowy, sztuk, słoik, puszka, tubka, saszetka, kpl, szt, na prezent
nl set, pak, geschenk, cadeau, fles, stuks, doos, zak, pakket
sv set, paket, förpackning, present, flaska, burk, påse
tr set, paket, adet, hediye, kutu, şişe, kavanoz
vi bộ, hộp, gói, chai, lọ, quà tặng, combo, set, túi
th ชุด, เซต, แพ็ค, กล่อง, ขวด, ถุง, ของขวัญ
ar طقم, مجموعة, عبوة, هدية, قطعة, زجاجة, كيس, كرتون, حزمة, باقة
hi सेट, पैक, कॉम्बो, उपहार, गिफ्ट, बोतल, पैकेट, किट

# weak box
en box, jar, tin, pouch, basket, carton, tray, tub
ru коробка, банка, ящик, пакет, бокс, короб
de dose, beutel, karton, schachtel, box
fr pot, bocal, boîte, panier, sachet
es caja, tarro, bote, cesta, frasco, bolsa
it scatola, barattolo, sacchetto, cesto, vasetto
pt caixa, pote, cesta, saco, frasco
pl pudełko, koszyk, torebka
ar علبة, صندوق, جرة, وعاء
hi डिब्बा, बॉक्स, जार

# sign food
en raw, roasted, salted, unsalted, edible, gourmet, kernels, shelled, unshelled, in shell, pitted, loose leaf, harvest, gluten free, vegan, no added sugar, unsweetened, sulphur free, grocery, caffeine free, kosher, halal, non gmo, wildflower, acacia, manuka, unfiltered, pasteurized, unpasteurised, snack, food, fresh, instant, premium grade, ground, whole, halves, crunchy, sweet, spicy, crispy, frozen, keto, jumbo
zh 零食, 食品, 有机, 原味, 特产, 食用, 无添加, 无糖, 新货, 当季, 孕妇零食, 干货, 特级, 农家, 熟, 去核, 无核, 正宗, 斤, 生, 炒, 烤, 盐焗, 即食, 现货新鲜, 新鲜, 五香, 奶油味, 带壳, 去壳, 脱壳, 薄壳, 无农药
ru очищен*, жарен*, =сырой, =сырые, =сырая, листов*, без сахара, натуральн*, урожай, продукт*, еда, веган*, цветочн*, липов*, алтайск*, горн*, халяль, постн*, к завтраку, без косточек, вкусн*, сладк*, солен*, молот*, зернов*, растворим*, чищен*, кг, отборн*, свеж*, рассыпн*
de naturbelassen, ungesüßt, geröstet, gesalzen, ungesalzen, bio, ohne zucker, rohkost, snack, lebensmittel, lose, geschält, ungeschwefelt, entsteint, vegan, ernte, gemahlen, roh, kaltgepresst, süß, herzhaft, frisch
fr bio, décortiqué*, grillé*, salé*, sans sucre, en vrac, naturel*, dénoyauté*, cru*, vegan, récolte, épicerie, moulu*, en grains, frais, fraîche, entier*, biologique
es ecológic*, pelad*, tostad*, crud*, salad*, sin azúcar, a granel, natural, sin hueso, snack, cosecha, pura, puro, molid*, en grano, orgánic*, fresc*, dulce, sin sal, sin cáscara
it biologic*, bio, sgusciat*, tostat*, salat*, senza zucchero, sfus*, denocciolat*, snack, raccolto, macinat*, in grani, fresc*, naturale, crud*, croccanti
pt orgânic*, sem casca, torrad*, sem sal, sem açúcar, a granel, puro, natural, sem caroço, sem semente, moíd*, em grãos, fresc*, cru*
ja 無添加, 無塩, 素焼き, 有機, オーガニック, 食品, 国産, 徳用, お菓子, おやつ, 業務用, 生, ロースト, 無糖, 砂糖不使用, 焙煎, 食べ, おつまみ, 茶葉, 送料無料 食品, 純粋, はちみつ専門, 無農薬
ko 무염, 볶은, 생, 유기농, 식품, 국산, 간식, 무가당, 햇, 국내산, 구운, 원두, 잎차, 천연
id mentah, panggang, organik, murni, kering, tanpa gula, makanan, camilan, o kosong
pl łuskane, prażone, solone, niesolone, suszone, surowe, bez cukru, spożywczy, mielony, naturalny, bez glutenu, w całości, połówki, prażon*, solon*, niesolon*, surow*, suszon*, łuskan*, mielon*, bezglutenow*, wegańsk*, naturaln*, spożywcz*, bio, ekologiczn*, pyszn*, słodk*, ziarnist*, świeże, wędzon*
nl gebrand, gezouten, ongezouten, rauw, gedroogd, gepeld, gemalen, suikervrij, glutenvrij, biologisch, vegan
sv rostad*, saltad*, osaltad*, rå, torkad*, skalad*, malen, sockerfri, glutenfri, ekologisk*
tr kavrulmuş, tuzlu, tuzsuz, çiğ, doğal, organik, şekersiz, glutensiz, yöresel, taze, öğütülmüş
vi rang, sấy, hữu cơ, tươi, không đường, ăn liền, nguyên chất, đặc sản, khô
th อบแห้ง, คั่ว, อบกรอบ, ออร์แกนิค, ไม่มีน้ำตาล, พร้อมทาน, สด, อร่อย
ar محمص, مملح, غير مملح, نيء, طازج, طبيعي, خالي من السكر, بدون سكر, عضوي, حلال, مطحون, حب, لذيذ, مقرمش, مشوي, غذائي
hi ऑर्गेनिक, जैविक, शुद्ध, भुना, नमकीन स्वाद, ताजा, प्राकृतिक, शाकाहारी, बिना चीनी, साबुत, पिसा, देसी, कच्चा

# sign electronics
en ram, rom, 5g, 4g, dual sim, unlocked, snapdragon, 128gb, 256gb, 64gb, android, 512gb, warranty
zh 5g, 全网通, 双卡, 256g, 128g, 安卓
ru гб, 5g, 128gb, 256gb
es gb, 128gb, 256gb, desbloqueado
pt gb, 128gb, 256gb, desbloqueado
id ram, rom, 5g, garansi

# sign plants
en for planting, to plant, germination, heirloom, grow, growing, sow, sowing, seedling, open pollinated, perennial, annual
zh 播种, 种植, 发芽, 阳台种菜, 四季播, 盆栽, 易活, 发芽率, 园艺
ru для посадки, для посева, для сада, всхожест*, рассад*, многолетн*, однолетн*, огород*, посев*, всхож*
de zum pflanzen, zum aussäen, aussaat, garten, keimfähig*, mehrjährig*, saatgut, winterhart*, balkon
fr à semer, à planter, jardin, potager, germination, vivace, semis
es para sembrar, para plantar, siembra, germinación, huerto, jardín, cultivo, semillero
it da semina, da piantare, semina, giardino, orto, germinazione
pt para plantar, plantio, germinação, horta, jardim, semeadura
ja 種まき, 家庭菜園, 栽培, 播種, ガーデニング, 発芽, 球根植え, 種まき用, 花の種
ko 파종, 텃밭, 재배, 발아, 원예, 씨앗 심기
id tanam
pl do siewu, sadzonka, ogrodnicze, do sadzenia, nasion*, kiełkowan*, wieloletni*, ogród, na balkon
nl om te zaaien, zaaien, kiemkracht, winterhard
sv att så, frö, flerårig
tr ekim, dikim, tohumluk, çimlenme
vi gieo trồng, nảy mầm
th เพาะปลูก, อัตราการงอก
ar للزراعة, زراعة, شتلات
hi बीज, बुवाई

# sign cosmetics
en moisturizing, hydrating, skin care, skincare, facial, whitening, anti-aging, hyaluronic, makeup, spf, skin, brow, eyebrow, lash, lip, lips, cleansing, exfoliating, peel off, for face
zh 保湿, 补水, 美白, 护肤, 滋润, 抗皱, 肌肤, 面部, 控油, 敏感肌, 唇部, 眉毛, 睫毛, 眼部, 脸部, 身体护理, 祛痘, 去角质
ru для лица, увлажня*, омолаж*, против морщин, для кожи, гиалурон*, для тела, для рук, для губ, для бровей, для ресниц, для ног, макияж*, косметическ*
de feuchtigkeit*, gesicht*, haut*, hyaluron*, anti-aging, lippen*, augenbrauen*, wimpern*, körperpflege, make-up, abschmink*, kosmetik
fr visage, peau, hydratant*, hyaluronique, anti-âge, anti-rides, lèvres, sourcils, cils, corps, corporel*, maquillage, démaquillant*, beauté
es facial, rostro, piel, hidratante, hialurónico, antiarrugas, labios, cejas, pestañas, corporal, cutis, maquillaje, desmaquillante, belleza
it viso, pelle, idratante, ialuronico, antirughe, labbra, sopracciglia, ciglia, corpo, trucco, struccante, bellezza
pt facial, rosto, pele, hialurônico, antirrugas, lábios, sobrancelha, cílios, corporal, corpo, maquiagem, demaquilante, beleza, labial
ja 美白, 薬用, 保湿, 美容, スキンケア, シミ対策, 化粧, 肌, 敏感肌, エイジングケア, 唇, まつげ, 眉, ボディケア, メイク, 角質, 毛穴
ko 미백, 주름, 보습, 수분, 피부, 스킨케어, 기초화장품, 톤업, 입술, 눈썹, 속눈썹, 바디, 메이크업, 각질, 모공, 여드름
pl nawilżający, do twarzy, do ciała, do rąk, przeciwzmarszczkowy, kosmetyk, nawilżając*, do skóry, przeciwzmarszczkow*, hialuronow*, pielęgnac*
nl hydraterend, gezicht, huid, anti-rimpel
sv återfuktande, ansikte, hud
tr nemlendirici, cilt, yüz, vücut, hyaluronik
vi dưỡng ẩm, da mặt, làn da, trắng da
th บำรุงผิว, ผิวหน้า, ผิวขาว, ผิวกาย
ar بشرة, وجه, ترطيب, مرطب, تجميل, شفاه, جسم, تفتيح, تجاعيد
hi त्वचा, चेहरा, चेहरे, ग्लो, स्किन, होंठ

# sign dried
en dried, freeze dried, dehydrated, sun dried, air dried
zh 冻干, 风干, 晒干, 烘干
ru сушен*, вялен*, сублимир*
de getrocknet*, gefriergetrocknet*, dörr*, getrocknet, gefriergetrocknet
fr séch*, sec, sèche, déshydrat*, lyophilis*
es seco, seca, deshidrat*, liofiliz*
it essiccat*, secco, disidrat*, liofilizz*
pt seco, seca, desidrat*, liofiliz*
ja ドライ, 乾燥, フリーズドライ
ko 말린, 건조, 동결건조, 반건조
pl suszon*, liofilizowan*
nl gedroogd*, gevriesdroogd*
sv torkad*, frystorkad*
tr kuru, kurutulmuş
vi sấy khô, sấy dẻo
th แห้ง
ar مجفف, مجففة, جاف
hi सूखा, सूखे

# sign fruit
en apricots, peaches, pears, bananas, pineapple, papaya, cherries, strawberries, raspberries, blueberries, blackberries, mulberries, kiwi, plums, grapes, oranges, persimmons, berries, =apples, lychee, dragon fruit, jackfruit
zh 桃子, 梨子, 香蕉, 草莓, 樱桃, 蓝莓, 柿子, 黄桃, 菠萝, 荔枝, 山楂
ru персик*, груш*, яблок*, банан*, ананас*, папай*, вишн*, клубник*, малин*, черник*, киви, слив*, хурм*, абрикос*, ягод*, =манго, дын*, ежевик*, смородин*, крыжовник*
de pfirsiche, birnen, äpfel, bananen, ananas, mango, kirschen, erdbeeren, himbeeren, heidelbeeren, kiwi, pflaumen, kaki, aprikosen, beeren, physalis, mangostreifen, papaya, datteln, cranberry
fr pêches, poires, pommes, bananes, ananas, mangue, cerises, fraises, framboises, myrtilles, kiwis, prunes, kakis, abricots, fruits rouges, mirabelles
es melocotón, pera, manzana, plátano, piña, cerezas, fresas, frambuesas, kiwi, ciruelas, caqui, albaricoques, papaya, arándanos, mango, moras
it mele, banane, ananas, ciliegie, fragole, lamponi, mirtilli, kiwi, prugne, cachi, albicocche, =pesche, =mango, pesca, mango, frutti di bosco, mirtilli rossi
pt pêssego, pera, maçã, banana, abacaxi, cereja, morango, framboesa, mirtilo, kiwi, ameixa, caqui, damasco, manga, mamão, uva, maracujá
ja 桃, ピーチ, バナナ, パイナップル, マンゴー, いちご, 苺, キウイ, ブルーベリー, 柿, レモン, パパイヤ, 黄桃, ぶどう
ko 복숭아, 바나나, 파인애플, 망고, 체리, 딸기, 블루베리, 키위, 자두, 살구, 감귤, 황도, 포도
pl jabłk*, banan*, wiśni*, truskaw*, malin*, mango, ananas*, gruszk*, brzoskwin*, jagod*, porzeczk*
nl appel, banaan, aardbei, mango, ananas, kers
sv äpple, banan, jordgubb*, mango, ananas
tr elma, muz, çilek, mango, ananas, kiraz, şeftali, dut, kayısı, incir, üzüm, erik, hurma, armut, portakal
vi xoài, chuối, dâu tây, mít, táo, dứa
th มะม่วง, กล้วย, สตรอว์เบอร์รี, ขนุน, สับปะรด
ar فراولة, مانجو, تفاح, موز, برتقال, توت, كيوي, أناناس, خوخ, عنب
hi आम, सेब, केला, अमरूद, पपीता, अनार

# sign vegetable
en tomatoes, carrots, onions, vegetables, peppers, mushrooms, spinach, kale, corn, jalapenos, artichokes, asparagus, peas, beans, cucumbers, beets, okra
zh 玉米, 黄瓜, 番茄, 蘑菇
ru томат*, морков*, лук, овощ*, перец, грибы, огурц*, кукуруз*, горош*, фасол*, свекл*, капуст*, лисички, опята, подберезовики, маслята, вешенки, шампиньоны, подосиновики, грузди
de tomaten, karotten, zwiebeln, gemüse, pilze, mais, bohnen, erbsen, spargel, gurken, artischocken, rote bete
fr tomates, carottes, oignons, légumes, champignons, maïs, haricots, petits pois, asperges, artichauts, betteraves
es tomates, zanahoria, cebolla, verduras, setas, maíz dulce, espárragos, alcachofas, guisantes, pepino
it pomodori, carote, cipolla, verdure, funghi, mais, piselli, carciofi, asparagi, barbabietole
pt tomate, cenoura, cebola, legumes, cogumelos, ervilha, aspargos, pepino, beterraba
ja 野菜, トマト, にんじん, 大根, ほうれん草, コーン, きゅうり, アスパラ, 枝豆, たけのこ
ko 채소, 토마토, 당근, 나물, 옥수수, 오이, 완두콩, 아스파라거스
ar طماطم, فلفل, بصل, جزر, خيار, بامية, سبانخ, بطاطس
hi टमाटर, मिर्च, बैंगन, भिंडी, पालक, लौकी
tr bal kabağı

# sign canned
en in oil, in olive oil, in brine, in tomato sauce, in syrup, in tomato, in vinegar, pickled, in water
zh 油浸, 盐水, 茄汁, 糖水, 腌制
ru в масле, в собственном соку, в томатном соусе, в рассоле, консервирован*, маринован*, в томате, в сиропе, в банке
de konserve*, in öl, in olivenöl, in tomatensauce, im eigenen saft, in dosen, in der dose, eingelegt*, aus der dose, in sirup
fr en conserve, conserve*, à l'huile, à la tomate, au naturel, en boîte, au sirop, en bocal, à la sauce tomate, au vinaigre
es en conserva, enlatad*, en aceite, en escabeche, al natural, en almíbar, en bote, al escabeche, en vinagre, en salmuera, cocidos
it sott'olio, al naturale, in conserva, sciroppat*, in salamoia, lessati, sottaceto
pt em lata, enlatad*, em óleo, em azeite, em calda, ao molho de tomate
ja 水煮缶, オイル漬け, 味噌煮, シロップ漬け, 酢漬け
ko 절임, 병조림
pl w oleju, w puszce, w zalewie, konserwow*, marynowan*, w sosie pomidorowym, kiszon*, w syropie
nl in olie, in blik, op sap
sv i olja, på burk, inlagd*
tr konserve, yağda, salamura
vi đóng hộp
th กระป๋อง, ในน้ำมัน
ar معلب, معلبة, معلبات

# sign hair
en hair, beard, curls
zh 头发, 发丝, 秀发, 卷发, 洗发
ru для волос, волос, укладк*, блонд, бород*
de haar, locken, bart
fr cheveux, capillaire, barbe, blond, coiffant*
es cabello, capilar, pelo, barba, rubio, peinar
it capelli, barba, biondo
pt cabelo, capilar, cachos, loiro, pentear, barba, modeladora
ja 髪, ヘア, 頭髪
ko 모발, 헤어, 머릿결, 머리, 컬, 새치
pl do włosów, włosy, do brody
nl haar, baard
sv hår, skägg
tr saç, sakal
vi tóc
th ผม, เส้นผม
ar شعر
hi बाल, बालों, हेयर

# frame microwave
en for microwave, microwave safe, microwaveable
zh 微波炉用, 微波炉专用, 微波专用, 微波炉加热, 可微波, 微波炉可用, 微波炉适用
ru для микроволновки, для микроволновой печи, для свч
de für mikrowelle, für die mikrowelle, mikrowellengeeignet, mikrowellenfest
fr pour micro-ondes, compatible micro-ondes
es para microondas, apto microondas
it per microonde
pt para micro-ondas, para microondas
ja 電子レンジ用, レンジ用, レンジ対応, レンチン
ko 전자레인지용, 전자렌지용, 레인지용

# sign electric
en electric, electronic, electrical, motorized, battery operated, interactive
zh 电动, 电热, 电子, 电池款, 发声
ru электрическ*, электро, электронн*, на батарейках, интерактивн*, на аккумуляторе
de elektrisch*, elektro, elektronisch*, batteriebetrieben*, interaktiv*, mit batterie
fr électrique, électronique, à piles, sur batterie, interactif, interactive
es eléctrico, eléctrica, electrónico, electrónica, a pilas, con pilas, a batería, interactivo, interactiva
it elettric*, elettronic*, a pile, a batteria, interattiv*
pt elétrico, elétrica, eletrônico, eletrônica, a pilha, à pilha, a bateria, interativo, interativa
ja 電動, 電気, 電子, 電池式, 電池で, インタラクティブ
ko 전동, 전기, 전자, 건전지식, 작동완구, 말하는
pl elektryczny, na baterie, elektroniczny, interaktywny, elektryczn*, elektroniczn*, na akumulator, interaktywn*
nl elektrisch*, elektronisch*, op batterijen
sv elektrisk*, eldriven, batteridriven
tr elektrikli, elektronik, pilli, şarjlı
vi điện, chạy pin, điện tử
th ไฟฟ้า, อิเล็กทรอนิกส์, ใส่ถ่าน
ar كهربائي, كهربائية, إلكتروني, إلكترونية, كهرباء
hi इलेक्ट्रिक, बिजली, इलेक्ट्रॉनिक, विद्युत

# sign remote
en rc, remote controlled, radio controlled, remote control car/cars/truck/boat/tank/helicopter/plane/vehicle/toy/robot
zh 遥控车, 遥控汽车, 遥控船, 遥控坦克, 遥控飞机, 遥控直升机, 遥控卡车, 遥控赛车, 遥控机器人, 遥控玩具, 玩具遥控
ru на пульте, на пульте управления, на радиоуправлении, радиоуправляем*, с пультом управления игрушка
de rc, ferngesteuert*, fernlenk*
fr télécommandé*, radiocommandé*, rc
es teledirigid*, radiocontrol, radiocontrolad*, a control remoto, de control remoto, rc
it telecomandat*, radiocomandat*, rc
pt de controle remoto, por controle remoto, radiocontrolad*, rc
ja ラジコン, rcカー
ko 무선조종, 원격조종, rc
pl zdalnie sterowany, na pilota, zdalnie sterowan*, rc, sterowany radiem
nl op afstand bestuurbaar, rc, radiografisch
sv radiostyrd*, fjärrstyrd*
tr uzaktan kumandalı, kumandalı araba
vi điều khiển từ xa
th บังคับวิทยุ, รีโมทคอนโทรล
ar تحكم عن بعد, ريموت كنترول, بالريموت
hi रिमोट कंट्रोल

# sign medical
en medical, orthopedic, orthopaedic, clinical
zh 医用, 医疗, 矫形
ru медицинск*, ортопедическ*, компрессионн*
de medizinisch*, orthopädisch*
fr médical, médicale, orthopédique
es médico, médica, ortopédico, ortopédica
it medico, medicale, ortopedic*
pt médico, médica, ortopédico, ortopédica, clínico
ja 医療用, 医療機器, 整形
ko 의료용, 의료기기, 정형외과
pl medyczn*, ortopedyczn*
nl medisch, orthopedisch
sv medicinsk, ortopedisk
tr medikal, tıbbi, ortopedik
vi y tế
th ทางการแพทย์
ar طبي, طبية
hi मेडिकल, चिकित्सा

# sign sun
en sun protection, sunblock
zh 防晒
ru от загара, от солнца
de sonnenschutz
fr solaire
es solar facial
it solare viso
pt proteção solar
ja 日焼け, uvカット
ko 자외선
ar حماية من الشمس

# sign wound
en wind-up, windup, clockwork, hand-wound, mechanical, no battery, batteries not needed, battery-free, non-electric, analog, analogue, bimetal
zh 发条, 上链, 机械式, 机械, 免电池, 无需电池, 不用电池, 不插电, 指针式
ru механическ*, заводной, без батареек, на пружине, пружинн*, аналогов*
de mechanisch*, aufziehbar*, zum aufziehen, ohne batterie, ohne strom, analog*, bimetall*
fr mécanique, à remonter, remontoir, sans pile, sans électricité, analogique
es mecánico, mecánica, de cuerda, a cuerda, sin pilas, sin batería, analógico
it meccanico, a carica manuale, a molla, senza pile, senza batterie, analogico
pt mecânico, mecânica, de corda, a corda, sem pilhas, sem bateria, analógico
ja ゼンマイ, ねじ巻き, 機械式, 電池不要, 手巻き, アナログ
ko 태엽, 기계식, 무전원, 건전지 불필요, 배터리 불필요, 아날로그
pl mechaniczny, nakręcany, bez baterii
`;
