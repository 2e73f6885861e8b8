/** Food for people, by the ids of `kinds.ts`. How the lines are written: `utils/goods/phrases/lexicon.ts`. */
export const food = `
# food
en gourmet food, foodstuff, food cupboard, apple?
zh 生鲜, 食品饮料, 粮油, 美食~, 娃娃菜
ru продукты питания, продукты~, бакалея, пюре~
de feinkost
fr alimentation, aliment~
es alimentación, alimento~, comida~, despensa
it alimentari~, cibo~, alimento~
pt alimento~, mercearia, comida~
ja 食料品, グルメ
ko 식료품, 가공식품
id bahan makanan

# food.nuts + content.walnut | wood.products
en walnut kernel, walnut halves, walnut pieces, shelled walnut, walnut in shell, inshell walnut, candied walnut, english walnut, chandler walnut, =walnuts, walnut meat, walnut?
zh 核桃仁, 薄皮核桃, 纸皮核桃, 生核桃, 熟核桃, 鲜核桃, 琥珀核桃, 山核桃, 核桃肉, 小核桃, 大核桃, 新疆核桃, 核桃?, 胡桃仁
ru орех грецкий
de walnusskern, =walnüsse, walnusshälften, walnuss?, baumnuss
fr cerneau noix, noix grenoble, noix en coque, noix décortiquées, noix périgord, noix?
es nuez pelada, =nueces, nuez california, nuez mariposa, nuez castilla, nuez?
it gherigli noci, noci sgusciate, noci in guscio, noci sorrento, noci?
pt noz chilena, =nozes, noz?
ja むきくるみ, 生くるみ, クルミ, くるみ?, 胡桃?, 無塩くるみ, 殻付きくるみ, ウォルナッツ, 素焼きくるみ
ko 호두살, 깐호두, 호두반태, 피호두, 호두?, 생호두
id kacang kenari, kacang walnut
pl orzechy włoskie, orzech włoski łuskany, orzech?
nl walnoten, walnoot?
sv valnötter, valnöt?
tr ceviz içi, kabuklu ceviz, iç ceviz, ceviz?
vi óc chó?, hạt óc chó
th วอลนัท, วอลนัต
ar عين الجمل, لب الجوز, جوز مقشر, جوز?
hi अखरोट गिरी, अखरोट?

# food.nuts + has.peanut
en =peanuts, peanut?, groundnut, monkey nut, peanut kernel
zh 花生
ru арахис
de erdnuss, erdnusskern
fr cacahuète, cacahouète, arachide
es cacahuete, cacahuate, maní
it arachidi, noccioline, bagigi
pt amendoim
ja 落花生, ピーナッツ, ピーナツ, 南京豆
ko 땅콩
id kacang tanah, kacang bawang
pl orzeszki ziemne, orzechy ziemne, orzechy arachidowe, fistaszki, arachidy, orzeszki arachidowe
nl pinda, pindanoot
sv jordnötter, jordnöt
tr yer fıstığı, fıstık?
vi đậu phộng, lạc rang, lạc
th ถั่วลิสง
ar فول سوداني
hi मूंगफली

# food.nuts + content.pistachio + content.us-8e
en pistachio kernel, =pistachios, pistachio?
zh 开心果
ru фисташки, фисташек
de =pistazien, pistazienkern, pistazie?
fr =pistaches, pistache?
es =pistachos, pistacho?
it =pistacchi, pistacchio?
pt pistache, pistácio
ja ピスタチオ
ko 피스타치오
id kacang pistachio
pl pistacje
nl pistachenoten, =pistachen, pistachenoot
sv pistagenötter
tr antep fıstığı, şam fıstığı
vi hạt dẻ cười
th พิสตาชิโอ
ar فستق
hi पिस्ता

# food.nuts + content.us-8e
en =hazelnuts, hazelnut kernel, filbert, cobnut, hazelnut?
zh 榛子
ru фундук, лесной орех
de haselnuss, haselnusskern
fr =noisettes, noisette?
es =avellanas, avellana?
it =nocciole, nocciola?
pt =avelãs, avelã?
ja ヘーゼルナッツ
ko 헤이즐넛
id hazelnut
pl orzechy laskowe
nl hazelnoot, hazelnoten
sv hasselnötter
tr fındık, fındık içi
vi hạt phỉ
th เฮเซลนัท
ar بندق

# food.nuts | wood.products
en =almonds, almond kernel, almond?, cashews, cashew kernel, macadamia, =pecans, pecan halves, pecan?, brazil nut, pine nut, =chestnuts, roasted chestnut, chestnut kernel, chestnut?, tiger nut, mixed nuts, nut mix, nut kernel, tree nut, ginkgo nut, betel nut, nuts~, edible seed, chia seed, flaxseed, flax seed, linseed, hemp seed, hemp heart, sesame seed, pumpkin seed kernel, sunflower seed kernel, pepitas, poppy seed, lotus seed, melon seed, deluxe nuts, sunflower kernels, pumpkin kernels, mixed seeds, hickory nuts, candlenut, pili nuts, baru nuts, beer nuts, soy nuts, nut assortment
zh 杏仁, 巴旦木, 扁桃仁, 腰果, 夏威夷果, 碧根果, 长寿果, 巴西坚果, 松子, 板栗, 栗子, 混合坚果, 每日坚果, 坚果~, 干果~, 炒货~, 瓜子, 葵花籽, 葵花子, 南瓜籽, 芝麻, 亚麻籽, 奇亚籽, 火麻仁, 莲子, 银杏果, 白果, 香榧, 鲍鱼果, 坚果仁, 坚果礼盒, 夏果
ru миндаль, кешью, макадамия, пекан, каштан*?, орехи, ореховая смесь, семечки, семечек, семена чиа, семена льна, льняное семя, семена тыквы очищенные, кунжут, семена кунжута, семена подсолнечника жареные, семена конопли, мак пищевой, кедровые орешки, миндальные лепестки, орешки?, ядра абрикосовых косточек, ядро абрикосовой косточки
de =mandeln, mandelkern, mandel?, cashewkern, cashews, cashewnuss, macadamia, pekannuss, paranuss, pinienkern, maronen, esskastanie, nussmischung, nüsse~, studentenfutter nüsse, nusskern, sonnenblumenkern, kürbiskern, sesam, leinsamen, chiasamen, chia samen, hanfsamen, mohnsamen, flohsamen, mandelblättchen, mandelstifte, zedernüsse, erdmandeln, nusssorten, cashewbruch
fr =amandes, amande?, noix cajou, cajou, noix macadamia, noix pécan, noix brésil, pignon pin, châtaigne, marron glacé, mélange noix, fruits à coque, graine chia, graines lin, graines tournesol, graines courge, sésame, noix mélangées, graines pavot
es =almendras, almendra?, anacardo, nuez india, macadamia, pecana, nuez brasil, piñón, castaña?, frutos secos~, mezcla frutos secos, chía, linaza, semillas lino, sésamo, ajonjolí, pipas, semillas calabaza peladas, almendra laminada, semillas amapola, chufas
it =mandorle, mandorla?, anacardi, noci macadamia, noci pecan, noci brasile, pinoli, castagne, frutta secca~, misto noci, semi chia, semi lino, semi zucca, semi girasole, sesamo, semi papavero
pt =amêndoas, amêndoa?, caju, macadâmia, noz pecã, castanha pará, castanha-do-brasil, pinhão, mix castanhas, mix nuts, castanha?, chia, linhaça, gergelim, semente girassol, semente abóbora, avelã sem pele
ja アーモンド, カシュー, ピーカン, マカダミア, マカデミアナッツ, ブラジルナッツ, 松の実, 甘栗, 栗?, ミックスナッツ, ナッツ~, かぼちゃの種, チアシード, 亜麻仁, アマニ, ごま, 胡麻, 蓮の実, 銀杏, バタピー
ko 아몬드, 캐슈, 마카다미아, 피칸, 브라질너트, 잣, 밤?, 군밤, 맛밤, 견과~, 믹스넛, 하루견과, 해바라기씨, 호박씨, 치아씨드, 아마씨, 참깨, 들깨, 검은깨, 사차인치, 검정깨, 깐밤
id almond, kacang mete, kacang mede, kacang~, kuaci, biji chia, wijen, gajus, badam, kacang campur, kacang macadamia
pl migdały, nerkowce, orzechy nerkowca, orzechy makadamia, orzechy pekan, orzechy brazylijskie, orzeszki piniowe, kasztany jadalne, mieszanka orzechów, mieszanka studencka, pestki dyni, pestki słonecznika, słonecznik łuskany, siemię lniane, nasiona chia, sezam, mak niebieski, płatki migdałowe, ziarna słonecznika
nl amandelen, cashewnoten, macadamianoten, pecannoten, paranoten, pijnboompitten, notenmix, gemengde noten, noten~, pompoenpitten, zonnebloempitten, lijnzaad, chiazaad, sesamzaad, kastanjes
sv mandlar, sötmandel, cashewnötter, macadamianötter, pekannötter, paranötter, pinjenötter, nötmix, nötter~, pumpakärnor, solroskärnor, linfrön, chiafrön, sesamfrön, blandade nötter
tr badem, kaju, kestane, çam fıstığı, kuruyemiş~, kabak çekirdeği, ay çekirdeği, çekirdek?, susam, keten tohumu, chia tohumu, leblebi, kuruyemiş, makademya, pikan cevizi
vi hạnh nhân, hạt điều, hạt macca, hạt dinh dưỡng, hạt sen, hạt bí, hạt hướng dương, hạt chia, hạt lanh, mè đen, hạt dẻ, óc chó, mắc ca, hạt thông, mix hạt
th อัลมอนด์, เม็ดมะม่วงหิมพานต์, แมคคาเดเมีย, เกาลัด, ถั่วรวม, เมล็ดเจีย, เมล็ดฟักทอง, เมล็ดทานตะวัน, งาดำ, ถั่วอบ
ar لوز, كاجو, مكسرات, مكاديميا, صنوبر, بيكان, جوز برازيلي, كستناء
hi बादाम, काजू, ड्राई फ्रूट, मेवा, मेवे

# food.nuts | plants.seeds-live
en sunflower seed?, pumpkin seed?, watermelon seed?, mustard seed?, coriander seed?
ru семена подсолнечника?, семена тыквы?
fr graines chanvre
es semillas girasol?, semillas calabaza?, semillas cáñamo
it semi canapa
pt sementes cânhamo
ja ひまわりの種?, 麻の実, ヘンプシード
ko 햄프씨드
pl nasiona słonecznika
ar بذور عباد الشمس, لب أبيض, لب سوري, بذور شيا, سمسم, بذور الكتان, حبة البركة, بذور اليقطين
hi चिया बीज, तिल, अलसी, सूरजमुखी के बीज, कद्दू के बीज
tr çörek otu, haşhaş tohumu
vi hạt dưa, hạt mè
th 
id biji labu
sv solrosfrön, pumpafrön

# food.dried-fruit + content.us-8e + content.jp-exempt-dried-fruit
en raisins, sultana, currants dried, medjool date, dates medjool, deglet nour, pitted date, =dates?, dried dates, date fruit, ajwa
zh 葡萄干, 提子干, 椰枣
ru изюм, финик*, кишмиш
de rosinen, sultaninen, =datteln, korinthen
fr raisins secs, datte, raisins corinthe
es pasas, dátil
it uvetta, uva passa, uva sultanina, datteri
pt passas, tâmara
ja レーズン, 干しぶどう, デーツ, なつめやし, サルタナ
ko 건포도
id kismis, kurma
pl rodzynki, daktyle
nl rozijnen, dadels, krenten
sv russin, dadlar
tr kuru üzüm, hurma
vi nho khô, chà là
th ลูกเกด, อินทผลัม
ar تمر, تمور, زبيب, عجوة
hi किशमिश, खजूर, मुनक्का

# food.dried-fruit + content.fig + content.jp-exempt-dried-fruit | plants.seeds-live
en dried fig, fig dried, turkish fig, smyrna fig, fig?
zh 无花果干, 无花果?
ru инжир вяленый, сушеный инжир, инжир?
de =feigen, feige?
fr figues sèches, figue séchée, =figues, figue?
es higo seco, =higos, higo?
it fichi
pt figo seco, figo?
ja ドライいちじく, ドライイチジク, 干しいちじく, いちじく?, イチジク?
ko 건무화과, 무화과?
pl suszone figi, figi?
nl gedroogde vijgen, vijgen?
sv torkade fikon, fikon?
tr kuru incir, incir?
vi sung khô
th มะเดื่อ
ar تين مجفف, تين
hi अंजीर

# food.dried-fruit + content.jp-exempt-dried-fruit
en jujube, red date, chinese date, dried apricot, apricot dried, prune, dried plum, dried persimmon, dried mango, mango dried, dried pineapple, dried banana, dried kiwi, dried peach, dried pear, dried papaya, dried longan
zh 枣, 杏干, 西梅, 柿饼, 柿子干, 芒果干, 菠萝干, 香蕉干, 猕猴桃干, 桃干, 雪梨干, 木瓜干, 桂圆, 龙眼干, 李子干, 话梅
ru курага, чернослив, урюк, унаби, зизифус, китайский финик, сушеное манго, сушеный ананас, сушеные бананы, хурма вяленая
de getrocknete aprikosen, aprikosen getrocknet, dörrpflaumen, trockenpflaumen, getrocknete mango, mango getrocknet, jujube, getrocknete pflaumen
fr abricots secs, pruneaux, mangue séchée, jujube, dattes rouges, banane séchée, ananas séché
es orejones, albaricoque seco, mango deshidratado, azufaifo, dátil rojo, jínjol, piña deshidratada, plátano deshidratado
it albicocche secche, prugne secche, mango essiccato, giuggiole, ananas essiccato, mango disidratato
pt damasco seco, ameixa seca, manga desidratada, jujuba, abacaxi desidratado
ja ドライマンゴー, ドライアプリコット, プルーン, なつめ, 棗, 干し柿, あんぽ柿, ドライパイナップル, ドライバナナ, 龍眼, ドライキウイ, 干しあんず
ko 건자두, 말린망고, 건망고, 말린살구, 대추, 곶감, 감말랭이, 말린바나나, 건바나나, 건파인애플
id mangga kering, kurma merah

# food.dried-fruit
en dried fruit, dried cranberry, cranberries dried, goji, wolfberry, dried mulberry, dried cherry, dried blueberry, dried strawberries, dried apple, apple rings dried, candied fruit, candied ginger, dried coconut, desiccated coconut, coconut flakes, dried berries, fruit leather, dried lemon, candied kumquat, candied orange peel, mixed peel, dried pineapple rings, dried apple rings, apple rings, pineapple rings dried, unsulphured apricots, unsulfured apricots, turkish apricots, freeze dried fruit/strawberry/strawberries/mango/banana/raspberries/blueberries, mulberries dried, dried mango slices, prunes pitted, sun-dried tomatoes dry, crystallized pineapple
zh 果干, 水果干, 枣夹核桃, 蔓越莓, 枸杞, 桑葚干, 樱桃干, 蓝莓干, 草莓干, 冻干草莓, 苹果干, 苹果脆, 果脯, 蜜饯, 山楂干, 山楂片, 陈皮, 椰子片, 柠檬片, 冻干水果, 梅子, 榴莲干, 柠檬干, 若羌枣, 骏枣, 番薯干, 地瓜干, 红薯干, 杏脯, 桃脯
ru сухофрукт*, клюква сушеная, клюква вяленая, годжи, вишня вяленая, шелковица сушеная, цукаты, яблоки сушеные, кокосовая стружка, сублимированн* клубника, барбарис сушеный, сушеные ягоды, пастила фруктовая
de trockenfrüchte, trockenobst, dörrobst, getrocknete früchte, cranberries getrocknet, getrocknete cranberries, gojibeeren, goji beeren, maulbeeren getrocknet, apfelringe, kokosraspel, kandierte früchte, getrocknete kirschen, aroniabeeren getrocknet, gefriergetrocknete erdbeeren, gefriergetrocknete himbeeren, softaprikosen, kandierter ingwer, orangeat, zitronat, berberitzen
fr fruits secs~, fruits séchés, canneberge séchée, cranberries séchées, goji, mûres blanches séchées, fruits confits, pommes séchées, noix coco râpée, fruits lyophilisés, chips banane, mûres séchées, pruneaux agen, abricots moelleux, dattes medjool, gingembre confit, écorces orange confites
es fruta deshidratada, fruta seca, arándanos deshidratados, arándano rojo seco, goji, moras secas, manzana deshidratada, coco rallado, fruta confitada, fruta liofilizada, arándanos rojos, fresas liofilizadas, dátiles medjool, jengibre confitado
it frutta disidratata, frutta essiccata, mirtilli rossi essiccati, goji, mele essiccate, cocco rapè, frutta candita, frutta liofilizzata, albicocche disidratate, banane disidratate, datteri medjool, zenzero candito, scorze d arancia candite
pt fruta desidratada, frutas secas, cranberry desidratado, goji, maçã desidratada, coco ralado, frutas cristalizadas, fruta liofilizada, tâmara medjool, cranberry desidratada, gengibre cristalizado
ja ドライフルーツ, クコの実, ゴジベリー, クランベリー, ドライブルーベリー, ドライチェリー, マルベリー, りんごチップ, フリーズドライいちご, 干し芋, 陳皮, 梅干し, ドライりんご, オレンジピール
ko 건과일, 말린과일, 건조과일, 크랜베리, 구기자, 건블루베리, 동결건조딸기, 고구마말랭이, 오디, 건살구, 반건시, 사과칩
id buah kering, goji berry, cranberry kering, keripik pisang, aprikot kering, manisan mangga, asam boi
pl suszone owoce, jagody goji, żurawina suszona, śliwki suszone, mango suszone, owoce liofilizowane, chipsy bananowe, suszone morele, bakalie, chipsy jabłkowe, skórka pomarańczowa kandyzowana, jabłka suszone
nl gedroogd fruit, gedroogde abrikozen, gedroogde mango, cranberry s gedroogd, gojibessen, gedroogde pruimen, cranberries gedroogd, pruimen gedroogd
sv torkad frukt, torkade aprikoser, torkade tranbär, gojibär, katrinplommon, torkad mango
tr kuru kayısı, kuru erik, kuru meyve, kuru dut, gün kurusu, pestil, kurutulmuş meyve, gojiberry, kuru vişne, meyve kurusu, kızılcık kurusu
vi trái cây sấy, mít sấy, xoài sấy, chuối sấy, hoa quả sấy, kỷ tử, táo đỏ, mứt, ô mai, mơ khô, hồng sấy, nhãn nhục, hồng treo gió, thanh long sấy
th ผลไม้อบแห้ง, มะม่วงอบแห้ง, กล้วยตาก, ลำไยอบแห้ง, โกจิเบอร์รี่, พุทราจีน, ทุเรียนอบกรอบ, ทุเรียนทอด, สับปะรดอบแห้ง, เก๋ากี้, มะขามแช่อิ่ม
ar مشمش مجفف, قمر الدين, توت بري مجفف, فواكه مجففة, قراصيا, مانجو مجفف
hi सूखी खुबानी, सूखे मेवे फल, आंवला कैंडी

# food.snacks
en potato chips, crisps, tortilla chips, corn chips, chips~, popcorn, pretzel, cracker, rice cake, granola bar, protein bar, energy bar, cereal bar, nut bar, snack bar, trail mix, snack mix, puffed snack, seaweed snack, nori snack, veggie chips, banana chips, kale chips, plantain chips, coated peanut, crispy roll, puffs, puffcorn, bombay mix, wasabi peas, chilli corn, corn nuts, rusks, crispbread, shrimp chips, nachos, kettle chips, maize bites, corn bites, energy bites, protein bites, snack bites, cheese bites snack, pita bites, fruit bites, rice bites, maize snack, corn snack, corn curls, toasted corn, crunchy corn, potato sticks, lentil chips, veggie straws, breadsticks, pita chips, energy balls, =chips?, pork scratchings, nibbles, savoury snack, savory snack, biscotti, cassava chips, papadums, murukku, sev namkeen, oatcakes, makhana
zh 薯片, 膨化食品, 饼干薄脆, 苏打饼干, 米饼, 仙贝, 锅巴, 能量棒, 蛋白棒, 谷物棒, 坚果棒, 海苔, 虾条, 妙脆角, 零食大礼包, 小吃~, 辣条, 香蕉片, 果蔬脆, 雪饼, 虾片, 粟米条, 玉米片, 米花, 沙琪玛酥, 每日坚果混合装, 薯条零食, 魔芋爽, 豆干零食, 肉松饼, 玉米脆, 玉米粒零食, 爆裂玉米, 猫耳朵 零食, 青豆 零食, 芥末豌豆, 曲奇饼干, 干脆面, 江米条, 猫耳酥, 馓子, 藕片脆, 猫耳朵
ru чипсы, попкорн, крекер, батончик, снек*, снэк*, сухарики, хлебцы, кукурузные палочки, нори чипсы, соломка соленая, начос, батончик протеиновый^, баранки, сушки, воздушная кукуруза, картофельные палочки, хлебные палочки, соленые палочки, гренки, мюсли-батончик, сухари, кириешки, бублики, галеты, крендельки, сырные шарики
de kartoffelchips, chips~, popcorn, salzstangen, brezel, cracker, reiswaffel, riegel, studentenfutter, knabbergebäck, knabberei, algensnack, gemüsechips, bananenchips, tortillachips, erdnussflips, proteinriegel^, müsliriegel^, energieriegel^, krabbenchips, reiscracker, salzgebäck, reisgebäck, käsegebäck, laugengebäck, maissnack, maisflips, maischips, linsenchips, kichererbsenchips, kartoffelsticks, knäckebrot, zwieback, maiswaffeln, wasabinüsse, wasabi erbsen, grissini, energyballs, algenchips
fr chips, pop-corn, popcorn, bretzel, cracker, biscuit salé, galette riz, barre céréales, barre protéinée, barre énergétique, barre aux noix, mélange apéritif, snack~, encas, amuse-gueule, soufflés, biscuits apéritif, crackers salés, gressins, tuiles salées, bouchées apéritif, chips légumes, bâtonnets salés, biscottes, pois wasabi, pain suédois, tuiles apéritif
es papas fritas, patatas fritas, palomitas, galleta salada, cracker, tortitas arroz, barrita, nachos, botana, chicharrón, aperitivo~, mix frutos, pan gambas, galletas arroz, cortezas, snack alga, snacks salados, picos pan, tostaditas, rosquilletas, snack maíz, maíz frito, maíz tostado, palitos maíz, gusanitos, chips lentejas, chips verduras, snack garbanzo, tortitas maíz, colines, regañás, kikos, pipas saladas, totopos, cotufas, pochoclo, puff maíz, papitas, chips?, cancha serrana, casabe
it patatine, popcorn, cracker, gallette riso, barretta, taralli, salatini, grissini, nuvolette gamberi, chips, snack salati, mix aperitivo, schiacciatine, snack mais, mais tostato, gallette mais snack, chips verdure, bastoncini salati, gallette mais, crostini, fette biscottate, lingue suocera, bruschette, freselle, pane carasau, focaccine, croccantini salati, tarallucci
pt batata frita, salgadinho, pipoca, biscoito salgado, cream cracker, bolacha arroz, barra cereal, barra proteína, barrinha, snack~, petisco, amendoim japonês, nachos, chips, biscoito polvilho, biscoito arroz, mix nuts snack, torrada, milho torrado, snack milho, palitos salgados, chips legumes, snack grão bico, batata palha, batata chips, tortilha chips
ja ポテトチップス, ポップコーン, クラッカー, せんべい, 煎餅, おかき, あられ, プロテインバー, グラノーラバー, スナック菓子, スナック~, バナナチップス, 柿の種, えびせん, 味付け海苔, 味付のり, 韓国のり, おつまみ海苔, トルティーヤチップス, チップス菓子, うまい棒, シリアルバー, かりんとう, かた焼き, ポテトスナック, ジャイアントコーン, コーンスナック, 揚げとうもろこし, 野菜チップス, 海苔スナック, スティックスナック, わさび豆, プレッツェル, 米菓, おつまみミックス, 乾パン, ベビースター
ko 감자칩, 팝콘, 크래커, 쌀과자, 단백질바, 프로틴바, 에너지바, 견과바, 과자~, 스낵~, 김스낵, 안주~, 뻥튀기, 바나나칩, 조미김, 도시락김, 재래김, 김자반, 돌김, 구운김, 새우깡, 나초, 칩, 강냉이, 누룽지, 시리얼바, 뻥과자, 건빵, 오란다, 콘스낵, 옥수수스낵, 옥수수과자, 감자스틱, 채소칩, 야채칩, 부각, 유과, 현미과자, 황태채 스낵, 프레첼, 양파링, 고구마칩, 롤과자
id keripik, kripik, snack~, popcorn, kerupuk, biskuit asin, keropok, camilan, snack, rengginang, basreng, emping, kerepek, rempeyek, bipang, krupuk, makaroni pedas, makanan ringan
pl chipsy, krakersy, paluszki, popcorn, wafle ryżowe, chrupki, precelki, batony, nachos, precle, przekąska~, sucharki, prażynki, orzeszki w cieście
nl chips, crackers, popcorn, rijstwafels, eiwitreep, mueslireep, zoutjes, borrelnoten, knäckebröd, rijstcrackers, pretzels, toastjes, snack~, granola, borrelnootjes, proteïnereep
sv chips, kex, popcorn, riskakor, proteinbar, knäckebröd, ostbågar, snacks~, salta pinnar, müslibar, granola
tr cips, kraker, patlamış mısır, protein bar, galeta, grissini, pirinç patlağı, atıştırmalık~, bar atıştırmalık, granola, mısır cipsi
vi bánh tráng, snack, bim bim, khoai tây chiên, rong biển ăn liền, thanh protein, bắp rang, cơm cháy, đồ ăn vặt~, bánh gạo, granola, bỏng ngô, khô gà lá chanh, bánh đa nướng
th ข้าวโพดคั่ว, สาหร่ายทอด, ขนมขบเคี้ยว, โปรตีนบาร์, ข้าวตัง, ข้าวเกรียบ, แครกเกอร์, ปลากรอบ, มันฝรั่งทอด, กล้วยฉาบ, ป๊อปคอร์น, กราโนล่า, หมูกรอบ, แคบหมู, ข้าวแต๋น
ar شيبس, رقائق البطاطس, مقرمشات, بسكويت مملح, فشار, بوب كورن, جرانولا, لوح بروتين, سناكس
hi नमकीन, चिप्स, भुजिया, मखाना, पापड, खाखरा, पॉपकॉर्न, सेव, मुरुक्कु

# food.confectionery
en muffin, fondant icing, pudding, chocolate buttons, chocolate pencils, candy, chocolate bar, chocolate?, dark chocolate, milk chocolate, chocolate truffle, praline, bonbon, jelly beans, lollipop, marshmallow, toffee, fudge, nougat, halva, halwa, turkish delight, lokum, baklava, cookie, biscuit, shortbread, wafer, cake mix, fruitcake, mooncake, macaron, gingerbread, licorice, liquorice, chewing gum, marzipan, mochi, pastry, panettone, sprinkles, chocolate drops, chocolate chips, callets, jelly crystals, dessert topping, pastry case, brioche, brittle, brownie, biscotti, fruit jelly, mochi rice cakes, custard, trifle, popsicle, ice cream, jello, jelly babies, wine gums, gummies, lozenges, milk chocolate almonds, jelly cups, ginger chews, caramels, truffles chocolate, mochi sweet, cheesecake, doughnuts, croissants, =mints, breath mint, apple pie, pie crust, pie filling, scone, jaggery, fruit cake, red bean buns, swiss roll, boiled sweets, syrup waffles, chocolate coins^, chocolate gold coins^, chocolate eggs^, chocolate bunny^, chocolate hearts^, chocolate lollipop^, candy necklace^, milk chocolate coins^, creme brulee^, creme anglaise^, creme caramel^, dessert mix^, peanut butter cup, cat tongues, sherbet lemons, chocolate block
zh 糖果, 巧克力, 软糖, 硬糖, 奶糖, 棒棒糖, 棉花糖, 牛轧糖, 太妃糖, 酥糖, 花生糖, 芝麻糖, 口香糖, 饼干, 曲奇, 蛋糕, 糕点, 月饼, 麻花, 沙琪玛, 绿豆糕, 蛋黄酥, 桃酥, 核桃酥, 麻薯, 威化, 果冻, 布丁, 喜糖, 点心, 面包, 蛋卷, 酥饼, 阿胶糕, 冰淇淋, 雪糕, 麻糍, 麦芽糖, 咖啡糖, 牛奶糖, 麻球, 驴打滚, 云片糕, 发糕, 桂花糕, 凤梨酥, 龙须酥, 雪花酥, 老婆饼, 薄荷糖, 马卡龙, 冰糖葫芦, 冬瓜糖, 陈皮糖, 话梅糖, 榴莲糖, 姜糖, 瑞士卷, 鲜花饼, 牛舌饼, 龙须糖, 马蹄糕, 鸡仔饼, 蝴蝶酥, 喉糖, 柚子糖, 馅饼, 高粱糖, 太阳饼
ru конфет*, шоколад?, шоколад темный, шоколад молочный, плитка шоколада, мармелад, зефир, пастила, халва, лукум, пахлава, козинак*, нуга, карамель, леденц*, леденец, ирис, жевательная резинка, жвачка, печенье, пряник*, вафли, торт, пирожное, кекс, маршмеллоу, трюфел*, шоколадн* батончик, грильяж, щербет, марципан, шоколад горький, мороженое, желе, шоколад в форме, повидло, мармеладки, бисквит, эклер*, рулет бисквитный, зефирки, чурчхела, птичье молоко, казинаки, чак чак, кулич, сгущёнка варёная, лакрица, петушок на палочке, помадка, суфле, трубочки вафельные, шоколадные монеты, гематоген, гусиные лапки, косхалва, =моти
de schokolade, praline, gummibärchen, fruchtgummi, bonbon, lutscher, marshmallow, halva, baklava, keks, plätzchen, waffel, marzipan, nougat, kaugummi, lakritz, süßigkeit, stollen, gebäck, zuckerwatte, türkischer honig, butterkekse, eis am stiel, mochi, nusscreme, kuchen, lebkuchenherzen, spekulatius, printen, zimtsterne, marzipankartoffeln, milchschokolade, weingummi, honigbonbons, karamellen, schaumküsse, dominosteine, lakritzschnecken, haselnussmus, honigkuchen, zuckerstreusel, fondant, guetzli, schoggi, mozartkugeln, marzipankugeln, zuckerstangen, mandelmus, makronen, brausepulver, magenbrot, krokant, vollkornkekse, waffelröllchen, löffelbiskuits, doppelkekse, haferkekse, schokoladenmünzen, schokotaler, katzenzungen, mäusespeck, schaumzucker, brausebonbon, bärendreck, russisch brot, eiskonfekt, geleefrüchte, blätterteig
fr chocolat, chocolat noir, praliné, truffe au chocolat, bonbon, guimauve, sucette, caramel, nougat, halva, loukoum, baklava, biscuit, sablé, gâteau, pain épices, gaufrette, calisson, dragée, chewing-gum, réglisse, pâte amande, confiserie, macaron, mochi, crème glacée, glace eau, flan, nougatine, pâtes fruits, sucre orge, crêpes dentelle, meringue, chocolat en forme, berlingots, palets bretons, purée noisette, madeleines, bêtises cambrai, bergamotes nancy, cannelés, kouign amann, nonnettes, langues chat, boudoirs, petits beurre, galettes bretonnes, spéculoos, cigarettes russes, navettes provençales, pièces en chocolat^, crème brûlée^, crème anglaise^, crème pâtissière^, crème caramel^, crème marrons^, calissons, roudoudou, dragées, oreillettes, feuilletés, couverture chocolat
es chocolate?, tableta chocolate, chocolate negro, chocolate con leche, bombón, caramelo, gomita, gominola, piruleta, malvavisco, turrón, halva, baklava, galleta, pastel, oblea, mazapán, chicle, golosina, alfajor, polvorón, cajeta, delicias turcas, magdalena, mochi, helado, flan, gelatina postre, garapiñado, palanqueta, chupachups, chupa chups, dulce membrillo, bizcocho, rosquillas, roscón, chocolate en forma, mantecados, regaliz, membrillo, dulce leche, crema almendra, chicles, crema cacahuate, barquillos, nubes azúcar, yemas santa teresa, alegrías amaranto, chocolate negro tableta, pulparindo, tamarindo dulce enchilado, ensaimada, panetón, melcocha, cuchuflí, achiras, monedas chocolate^, cabello ángel, cabell d'àngel, hojaldre
it cioccolato, cioccolatini, pralina, caramella, gommose, lecca lecca, torrone, halva, baklava, biscotti, cantucci, panettone, wafer, marzapane, gomma masticare, dolci~, torta, amaretti, =croccante, confetti, liquirizia, gelatine frutta, mochi, gelato, budino, merendine, pandoro, colomba, savoiardi, gianduiotti, panforte, meringhe, zuccherini, frutta martorana, cantuccini, ricciarelli, cannoli siciliani, sfogliatelle, pastiera, mostaccioli, pasta mandorle, cubaite, pignolata, zeppole, frollini, krumiri, baci dama, brigidini, monete cioccolato^, brutti ma buoni, chiacchiere, sfogliatine
pt chocolate?, barra chocolate, chocolate amargo, chocolate ao leite, bombom, trufa, bala, goma, pirulito, marshmallow, torrone, halva, baklava, biscoito, bolacha, bolo, wafer, paçoca, doce leite, rapadura, chiclete, doce~, brigadeiro, maria mole, goiabada, mochi, sorvete, pudim, cocada, chocolate em formato, pé moleque, quindim, jujuba doce, wafers, pasta castanha, ovos moles, panetone, pão mel, bananada, queijada, marmelada, pé moça, bem casado, rosquinha, sequilhos, biju, moedas chocolate^, beijinho, cajuzinho, suspiro, pastel nata, pastéis nata, folhado
ja チョコレート, チョコ, キャンディ, 飴, グミ, マシュマロ, キャラメル, クッキー, ビスケット, ケーキ, ドーナッツ, カステラ, 月餅, ようかん, 羊羹, 和菓子, 大福, 餅菓子, どら焼き, 饅頭, ゼリー, ガム, ラムネ菓子, マカロン, バウムクーヘン, スイーツ~, 焼き菓子, ドーナツ, サブレ, 金平糖, くるみ餅, まんじゅう, スプレッド, アイスクリーム, プリン, あめ, 飴玉, 最中, せんべい汁, ういろう, 八つ橋, パイ菓子, 綿菓子, 栗きんとん, もなか, 和三盆, 八ツ橋, 落雁, 甘納豆, ヌガー, わらび餅, たい焼き, 団子, 今川焼き, フィナンシェ, スイートポテト, ウエハース, マドレーヌ, たまごボーロ, 麩菓子, 芋けんぴ, ラングドシャ, きんつば, 人形焼, おこし, ベビーカステラ, ベビードーナツ, 桜餅, 草餅
ko 초콜릿, 초콜렛, 사탕, 캔디, 젤리, 마시멜로, 캐러멜, 카라멜, 쿠키, 비스킷, 케이크, 월병, 약과, 한과, 강정, 양갱, 호두과자, 마카롱, 껌, 누가, 떡, 빵, 초코바, 웨하스, 바클라바, 초코파이, 파이 과자, 스프레드, 모찌, 찹쌀떡, 아이스크림, 엿, 호떡, 초코볼, 전병, 화과자, 타르트, 팥빵, 카스테라, 푸딩, 와플과자, 도넛, 붕어빵, 달고나, 꿀떡, 백설기, 송편, 홍삼캔디, 경주빵, 찰보리빵, 인절미, 호박엿, 커버춰
id permen, coklat, cokelat, kue kering, biskuit, wafer, kue~, nastar, marshmallow, jelly, dodol, selai, kue, gula-gula, kuih, bolu, roti, gula kacang
pl czekolada, czekoladki, cukierki, krówki, pierniki, ciastka, ciasteczka, żelki, marcepan, chałwa, lizaki, praliny, masło orzechowe, krem orzechowy, herbatniki, wafelki, guma do żucia, landrynki, pianki marshmallow, ptasie mleczko, baton czekoladowy, sernik, ciasto?, posypka cukrowa, trufle, toffi, draże, makaroniki, babeczki?, miętówki, lody?, wafle, keks, rogaliki, monety czekoladowe, kocie języczki
nl chocolade, snoep, zoute drop, zoete drop, dropjes, stroopwafels, koekjes, speculaas, pepernoten, bonbons, lolly, kauwgom, winegums, marsepein, toffee, hagelslag, cake, ontbijtkoek, zuurtjes, chocoladerepen, muisjes, chocoladereep, koek, kattentongen
sv choklad, godis, lakrits, kakor, pepparkakor, praliner, tuggummi, kola, marsipan, tårta, bullar, chokladkaka, karameller, småkakor, sylt, kolasås?
tr çikolata, lokum, şekerleme, bisküvi, gofret, kek, kurabiye, sakız, lolipop, helva, baklava, jelibon, pişmaniye, draje, badem ezmesi, cezerye, şeker, reçel, marmelat, cevizli sucuk, kedi dili
vi sô cô la, socola, kẹo, bánh quy, bánh ngọt, bánh trung thu, bánh pía, bánh quế, bánh bông lan, chocolate, mứt, thạch, bánh đậu xanh, bánh tai heo
th ช็อกโกแลต, ลูกอม, คุกกี้, เยลลี่, หมากฝรั่ง, เวเฟอร์, เค้ก, ขนมเปี๊ยะ, ขนมไหว้พระจันทร์, บราวนี่, มาร์ชเมลโลว์, ขนมปัง, ขนมหวาน, บิสกิต, ทองม้วน, มาร์ชเมลโล่, กัมมี่
ar شوكولاتة, حلوى, حلويات, بسكويت, كيك, بقلاوة, معمول, كنافة, حلاوة طحينية, نوجا, كراميل, مارشميلو, علكة, راحة, ملبس, كوكيز, جيلي, مربى, مصاصات, ويفر, زبدة الفول السوداني
hi मिठाई, काजू कतली, चॉकलेट, बिस्कुट, लड्डू, टॉफी, कैंडी, केक, कुकीज, बर्फी, गजक, चिक्की, जैम, गुड पट्टी, सोन पापडी

# food.confectionery + form.coated-or-paste
en peanut butter, hazelnut spread, chocolate spread, nut spread, tahini, pistachio cream, pistachio paste, chocolate covered almond/almonds/peanuts/raisins/nuts, chocolate coated almond/almonds/peanuts/nuts, sugared almond, candied nuts, honey roasted nuts, almond butter, cashew butter, nut butter
zh 花生酱, 坚果酱, 杏仁酱, 榛子酱, 芝麻酱, 巧克力酱, 开心果酱, 核桃酱, 裹衣花生, 巧克力豆
ru паста арахисовая, паста ореховая, миндальная паста, шоколадная паста, урбеч, тахини, кунжутная паста, фисташковая паста, орехи в шоколаде, миндаль в шоколаде, арахис в глазури, драже
de erdnussbutter, nussmus, cashewmus, nuss-nougat-creme, nussnougatcreme, schokoaufstrich, tahin, pistaziencreme, schokonüsse, schokomandeln, gebrannte mandeln
fr beurre cacahuète, beurre amande, purée amande, tahini, crème pistache, amandes au chocolat, pâte à tartiner
es crema cacahuete, crema cacao, mantequilla maní, crema avellanas, crema pistacho, tahini, tahina, almendras garrapiñadas, peladillas
it burro arachidi, crema nocciole, crema pistacchio, crema spalmabile, crema mandorle, tahina, mandorle pralinate
pt pasta amendoim, manteiga amendoim, creme avelã, pasta amêndoa, creme pistache, tahine
ja ピーナッツバター, ピーナツバター, アーモンドバター, ナッツバター, チョコスプレッド, ねりごま, ピスタチオクリーム, ピスタチオペースト, アーモンドチョコ, マカダミアチョコ
ko 땅콩버터, 땅콩잼, 아몬드버터, 타히니, 초코아몬드, 피스타치오스프레드
id selai kacang, selai coklat
pl pasta orzechowa, krem czekoladowy, tahini
nl pindakaas, chocoladepasta, hazelnootpasta, amandelpasta
sv jordnötssmör, nougatkräm, chokladkräm
tr fıstık ezmesi, fındık kreması, çikolatalı krema, tahin
vi bơ đậu phộng, bơ lạc, bơ hạt
th เนยถั่ว

# food.confectionery | general.other
fr glace?

# food.tea
en envelope tea bag, one cup tea bag, loose leaf tea, tea bag, teabag, green tea, black tea, white tea, oolong, oolong tea, pu-erh, puerh, jasmine tea, herbal tea, chamomile tea, peppermint tea, earl grey, english breakfast tea, darjeeling, rooibos, yerba mate, hibiscus tea, ginger tea, matcha, tea leaves, herbal infusion, infusion tea, flower tea, chrysanthemum tea, blooming tea, sencha, genmaicha, longjing, dragon well, lapsang, fruit tea, iced tea mix, buckwheat tea, mulberry leaf tea, rose bud tea, butterfly pea tea, tea?, ceylon tea, chai, hojicha, tea sachet, tea latte, jasmine pearls, dragon pearls tea, tisane, silver needle, gunpowder tea, assam, tie guan yin, pyramid sachets, herbal sachets, infusion bags, tea bricks, kahwa
zh 茶叶, 绿茶, 红茶, 白茶, 乌龙茶, 普洱, 铁观音, 龙井, 毛尖, 碧螺春, 大红袍, 正山小种, 金骏眉, 花茶, 花草茶, 养生茶, 苦荞茶, 抹茶, 茶包, 袋泡茶, 黑茶, 黄茶, 代用茶, 大麦茶, 决明子茶, 熟普, 生普, 茶饼, 菊花, 玫瑰花干, 桂花干, 柠檬茶, 毛峰, 岩茶, 单丛, 碎银子, 茶?, 博士茶, 云雾, 白毫银针, 茶砖, 花果茶, 胎菊, 贡菊, 六安瓜片
ru улун, пуэр, каркаде, ройбуш, матча, маття, чай, те гуань инь, да хун пао, мате, фиточай, травяной сбор, чайный напиток, сенча, эрл грей, габа, лапсанг, купаж чайный, каркадэ
de grüner tee, schwarzer tee, schwarztee, grüntee, kräutertee, früchtetee, kamillentee, pfefferminztee, oolong, pu-erh tee, rooibostee, rotbusch, matcha, teebeutel, loser tee, weißer tee, jasmintee, mate tee, ingwertee, teemischung, tee?, hibiskustee, earl grey, darjeeling, kamille getrocknet, aufguss, hagebuttentee, sencha, rotbuschtee, fencheltee, chai tee, rooibos, matetee, brennnesseltee
fr thé, tisane, infusion, rooibos, matcha, oolong, pu-erh, maté, earl grey, verveine, tilleul, carcadet, verveine séchée, infusettes, infusion bio, thé en vrac
es té, infusión, rooibos, matcha, yerba mate, pu-erh, tisana, manzanilla, tila, poleo menta, hierbabuena, hierba mate, flor jamaica, hierbabuena seca, mate cocido, té a granel, té oolong
it tè, tisana, infuso, rooibos, matcha, oolong, pu-erh, camomilla, karkadè, tè oolong, mate, yerba mate, tè sfuso, tè verde, bustine tè
pt chá, erva-mate, infusão, matcha, rooibos, oolong, camomila, capim cidreira seco, tererê
ja 緑茶, 煎茶, 玉露, ほうじ茶, 玄米茶, 抹茶, 紅茶, ウーロン茶, プーアル茶, ジャスミン茶, ハーブティー, 麦茶, 番茶, ティーバッグ, 茎茶, お茶, カモミールティー, 日本茶, 中国茶, 健康茶, 粉末茶, 白茶, 桑の葉茶, マテ茶, 烏龍, ルイボス, 杜仲茶, どくだみ茶, ハトムギ茶, ペパーミントティー
ko 녹차, 홍차, 보이차, 자스민차, 허브티, 허브차, 루이보스, 말차, 캐모마일차, 보리차, 옥수수수염차, 티백, 국화차, 유자차, 메밀차, 백차, 꽃차, 전통차, 차?, 율무차, 마테차, 우롱, 둥굴레차, 결명자차, 옥수수차, 우엉차, 작두콩차, 쌍화차, 도라지차, 캐모마일티
id teh, matcha
pl herbata, herbatka, rumianek, rooibos, yerba mate, zioła do zaparzania, napar, matcha, mięta do picia?, pu erh, oolong, czystek
nl thee, kruidenthee, theezakjes, rooibos, matcha, kamillethee, muntthee
sv te^, =te, örtte, tepåsar, rooibos, matcha, kamomillte
tr çay, bitki çayı, ıhlamur, adaçayı, papatya çayı, kuşburnu çayı, demlik çay, matcha, rezene çayı
vi trà, chè xanh, trà xanh, trà ô long, trà hoa cúc, matcha, trà sen, trà atiso, chè
th ชา?, ชาเขียว, ชาสมุนไพร, ชาอู่หลง, มัทฉะ, ชาดำ, ชาซอง, ชามะลิ, ใบชา, ชาดอกไม้, ชาไทย, ชาเก๊กฮวย
ar شاي, كركديه, بابونج, ينسون, متة, نعناع مجفف
hi चाय, ग्रीन टी, हर्बल टी

# food.coffee-cocoa
en filter coffee, coffee bean, ground coffee, instant coffee, coffee pod, coffee capsule, espresso bean, roasted coffee, cold brew coffee, coffee?, cocoa powder, cacao powder, cacao nibs, cocoa bean, hot chocolate, drinking chocolate, cocoa butter food, cappuccino powder, decaf coffee, nespresso pods, coffee bag, nespresso compatible capsules, nespresso capsules, espresso capsules, coffee blend, whole bean, arabica, robusta, drip bags coffee, drip coffee, coffee drip bags, chicory coffee, cocoa mix, coffee beans whole, ground espresso, house blend coffee, cold brew coarse ground, ground dark roast, dark roast, medium roast, light roast, cocoa nibs, cappuccino mix, cacao paste
zh 咖啡豆, 咖啡粉, 速溶咖啡, 挂耳咖啡, 黑咖啡, 美式咖啡, 冻干咖啡, 可可粉, 可可豆, 热巧克力, 白咖啡, 拿铁咖啡, 咖啡?, 咖啡液, 咖啡胶囊, 三合一咖啡, 胶囊咖啡, 冷萃咖啡, 拼配咖啡豆
ru кофе, какао, горячий шоколад, кофейный напиток, цикорий, дрип-пакеты, эспрессо в зернах, эспрессо-смесь
de kaffeebohnen, kaffee gemahlen, filterkaffee, instantkaffee, löskaffee, kaffeekapseln, kaffeepads, espressobohnen, kaffee?, röstkaffee, kakao, trinkschokolade, kakaonibs, kakaobohnen, rohkaffee, bohnenkaffee, espresso gemahlen, löslicher kaffee, instant kaffee, entkoffeinierter kaffee, cold brew kaffee, malzkaffee, zichorienkaffee, kaffee entkoffeiniert, espresso bohnen, espresso ganze bohnen, ganze bohnen kaffee, caffè crema
fr café en grains, café moulu, café soluble, café?, grains café, cacao, chocolat chaud, chocolat en poudre, café vert, café arabica, capsules café, dosettes café, café décaféiné, café filtre, chicorée soluble, expresso grains, espresso en grains, expresso en grains
es café en grano, café molido, café soluble, café instantáneo, café?, cápsulas café, cacao, chocolate a taza, granos café, cafe arábica, café verde, café olla, achicoria soluble, malta soluble, espresso en grano
it caffè, cacao, cioccolata calda, orzo solubile, caffè macinato, cicoria solubile, espresso in grani, caffè in grani, miscela espresso
pt café em grãos, café moído, café solúvel, café?, cápsulas café, café torrado, cacau, chocolate quente, achocolatado, chocolate em pó, café descafeinado, drip coffee, café em cápsulas, cevada solúvel, espresso em grãos, grãos café
ja コーヒー豆, ドリップコーヒー, インスタントコーヒー, 珈琲, レギュラーコーヒー, カフェオレベース, ココア, カカオニブ, コーヒー?, コーヒー粉, 水出しコーヒー, ドリップバッグ, 生豆, カプセルコーヒー, カフェインレスコーヒー, デカフェ, コーヒーバッグ, エスプレッソ豆, 焙煎豆, カフェオレ粉末
ko 커피믹스, 인스턴트커피, 캡슐커피, 커피?, 코코아, 카카오닙스, 핫초코, 드립백, 카카오파우더, 분쇄원두, 홀빈, 디카페인 원두, 콜드브루, 더치커피, 스틱커피, 에스프레소 원두
id kopi, bubuk kakao, coklat bubuk, kakao, serbuk koko
pl kawa, kawa ziarnista, kawa mielona, kakao, espresso ziarna, kapsułki kawy, gorąca czekolada, czekolada do picia
nl koffie, koffiebonen, koffiecups, koffiepads, cacao, cacaopoeder, warme chocolademelk
sv kaffe, kaffebönor, kaffekapslar, kakao, varm choklad, kakaopulver
tr kahve, kakao, sıcak çikolata
vi cà phê, cafe, cacao, ca cao
th กาแฟ, โกโก้
ar قهوة, بن, نسكافيه, كاكاو, كابتشينو
hi कॉफी, कोको

# food.honey
en raw honey, manuka honey, acacia honey, wildflower honey, honeycomb edible, comb honey, pure honey, organic honey, linden honey, forest honey, clover honey, creamed honey, honey stick, honey?, royal jelly, propolis, bee pollen, bee bread, mad honey, sidr honey, buckwheat honey, honeycomb, manuka mgo, cut comb
zh 蜂蜜, 洋槐蜜, 百花蜜, 椴树蜜, 枣花蜜, 荆条蜜, 荔枝蜜, 蜂王浆, 蜂胶, 野生蜜, 结晶蜜, 雪蜜, 巢蜜, 花粉
ru мед, прополис, маточное молочко, перга, пыльца пчелиная, крем-мед, соты медовые, пыльца цветочная, забрус
de honig, gelée royale, propolis, blütenpollen, bienenpollen, bienenbrot, perga
fr miel, gelée royale, propolis, pollen abeille, pollen fleurs, pollen frais, pain abeille
es miel, jalea real, propóleo, própolis, panal miel, polen, miel en panal
it miele, pappa reale, propoli, polline
pt mel, geleia real, própolis, pólen, pão abelha
ja はちみつ, ハチミツ, 蜂蜜, マヌカハニー, ローヤルゼリー, プロポリス, 百花蜜, 巣蜜, コムハニー, 蜂花粉, ビーポーレン, 花粉 ミツバチ
ko 벌꿀, 꿀, 아카시아꿀, 밤꿀, 야생화꿀, 마누카꿀, 로열젤리, 프로폴리스, 벌집꿀, 잡화꿀, 사양꿀, 천연꿀, 토종꿀, 벌화분, 꽃가루 화분, 로얄제리, 비폴렌, 화분 비폴렌, 꿀스틱, 꽃화분, 화분 꿀벌
id madu, propolis, royal jelly
pl miód, pyłek pszczeli, propolis, pierzga, mleczko pszczele
nl honing, bijenpollen, propolis, koninginnengelei
sv honung, bipollen, propolis, drottninggelé
tr bal^, =bal, çam balı, çiçek balı, petek bal, polen, arı sütü, propolis, kestane balı
vi mật ong, sữa ong chúa, phấn hoa, keo ong
th น้ำผึ้ง, นมผึ้ง, โพรโพลิส, เกสรผึ้ง
ar عسل, غذاء ملكات النحل, حبوب اللقاح, شمع العسل, عكبر
hi शहद, मधु

# food.spices-sauces
en mustard, molasses, gravy, coconut oil, truffle oil, cordial syrup, ground coriander, garlic paste, sushi ginger, corn syrup, spice, seasoning, black pepper, peppercorn, chili powder, chilli flakes, ground turmeric, cumin, cardamom, star anise, nutmeg, ginger powder, saffron, curry powder, masala, vanilla bean, vanilla extract, oregano dried, dried basil, dried thyme, bay leaves, sea salt, himalayan salt, pink salt, table salt, rock salt, soy sauce, hot sauce, chili sauce, sriracha, ketchup, mayonnaise, bbq sauce, fish sauce, oyster sauce, pasta sauce, tomato sauce, pesto, salsa, teriyaki, curry paste, miso, gochujang, chili oil, chili crisp, hot pot base, olive oil, coconut oil food, cooking oil, sunflower oil, sesame oil, walnut oil, avocado oil food, flaxseed oil, vinegar, maple syrup, agave syrup, date syrup, sugar, stevia, sweetener, jam, marmalade, fruit spread, syrup~, bouillon, stock cube, sauce~, dressing, food colouring, baking powder, yeast, sichuan pepper, crispy chilli, salad cream, chutney, piccalilli, relish, tapenade, stuffing mix, curry leaves, stock pot, mint sauce, apple sauce, balsamic, ground pepper, white pepper, horseradish, mincemeat, rose water food, almond extract, food extract, demerara, citric acid food, baking soda, sodium bicarbonate food, dextrose, hoisin sauce, mole sauce, hot honey sauce, garlic powder, onion powder, marinade, sesame paste, sambal, chilli paste, turmeric, paprika, cinnamon, ground cinnamon, sumac, za'atar, allspice, cloves whole, mayo, bicarbonate of soda, chile de arbol, ancho chile, guajillo, pasilla, dried chilies, dried chili peppers, birds eye chili, avocado oil, wasabi, dried lemongrass, lemongrass stalks, lemongrass powder, kosher salt, cooking wine, simple syrup, worcestershire sauce, mirin, orange blossom water edible, golden syrup, cornflour, pectin, bbq rub, whole cloves, coffee essence^, vanilla essence^, flavouring essence^, almond essence^, vanilla flavouring^, catsup
zh 调料, 调味料, 香料, 花椒, 八角, 桂皮, 香叶, 胡椒, 辣椒, 孜然, 五香粉, 十三香, 咖喱, 姜黄粉, 姜粉, 藏红花, 食盐, 海盐, 酱油, 生抽, 老抽, 蚝油, 鱼露, 番茄酱, 老干妈, 豆瓣酱, 郫县豆瓣, 甜面酱, 沙拉酱, 火锅底料, 麻辣烫底料, 鸡精, 味精, 料酒, 醋, 橄榄油, 花生油, 菜籽油, 芝麻油, 香油, 核桃油, 食用油, 亚麻籽油, 山茶油, 白糖, 红糖, 冰糖, 黑糖, 果酱, 糖浆, 烧烤料, 蘸料, 酱料, 腐乳, 豆豉, 芥末, 肉桂, 蛋黄酱, 草莓酱, 沙茶酱, 油泼辣子, 小米辣, 二荆条, 灯笼椒, 味噌, 酵母, 剁椒, 岩盐, 豆蔻, 泡打粉, 拌饭酱, 蒸鱼豉油, 卤料包, 公丁香, 母丁香, 椰子油
ru специи, специя, пряности, черный перец, перец молотый, паприка, куркума, корица, кумин, зира, кардамон, бадьян, мускатный орех, имбирь молотый, шафран, карри, ваниль, орегано, базилик сушеный, тимьян, лавровый лист, соль морская, соль гималайская, соль поваренная, соус, кетчуп, горчица, майонез, аджика, ткемали, песто, паста мисо, чили паста, оливковое масло, масло подсолнечное, масло растительное, масло кунжутное, масло льняное, кокосовое масло пищевое, уксус, сахар, сироп~, кленовый сироп, стевия, варенье, джем, хмели-сунели, дрожжи, разрыхлитель, хрен, сумах, заатар, сироп топинамбура, основа для хого, приправ*, бульонный кубик, перец чили, чили сушеный, стручки чили, жгучий перец сушеный, ванильный стручок, масло грецкого ореха, томатная паста, лечо соус, гвоздика молотая, соль розовая, ванилин, васаби, гвоздика целая, сванская соль, уцхо сунели, сахарная пудра, агар агар, ванильный экстракт, масло рапсовое
de gewürz, gewürzmischung, pfeffer, paprikapulver, chilipulver, chiliflocken, kurkuma, zimt, zimtstangen, kardamom, sternanis, muskatnuss, ingwerpulver, safran, currypulver, vanilleschote, vanilleextrakt, oregano, lorbeerblätter, meersalz, himalayasalz, speisesalz, sojasoße, soße~, sauce~, ketchup, senf, mayonnaise, pesto, currypaste, misopaste, olivenöl, rapsöl, sonnenblumenöl, kokosöl, sesamöl, walnussöl, leinöl, speiseöl, essig, balsamico, ahornsirup, agavendicksaft, dattelsirup, zucker, stevia, xylit, marmelade, konfitüre, fruchtaufstrich, sirup~, brühe, backpulver, hefe, safranfäden, hot pot basis, brühwürfel, tahini, chilischoten, getrocknete chilis, chilis getrocknet, kürbiskernöl, wacholderbeeren, fischsauce, meerrettich, tomatenmark, ajvar, nelken ganz, kümmel, majoran, mirin, bratensoße, zuckerrübensirup, trockenhefe, pektin, sauce
fr épice, assaisonnement, poivre, paprika, curcuma, cannelle, cumin, cardamome, clou girofle, anis étoilé, badiane, noix muscade, muscade, gingembre moulu, safran, curry, gousse vanille, extrait vanille, herbes provence, origan, laurier feuilles, sel mer, fleur sel, sel guérande, sel himalaya, sauce soja, sauce~, ketchup, moutarde, mayonnaise, pesto, huile olive, huile noix, huile sésame, huile tournesol, huile colza, vinaigre, sirop érable, sirop agave, sucre, stévia, confiture, sirop~, bouillon cube, levure, harissa, sauce tomate, base fondue chinoise, piment, cannelle moulue, ras el hanout, piment séché, huile avocat, cornichons au vinaigre condiment, feuilles laurier, huile coco, pâte curry, raifort, sauce huître, fond veau, sel rose, cassonade, concentré tomate, coulis tomate, eau fleur oranger, aïoli, gomasio, tamari
es especia, condimento, pimienta, pimentón, chile en polvo, cúrcuma, canela, comino, cardamomo, clavo olor, anís estrellado, nuez moscada, jengibre en polvo, azafrán, curry, vainilla, orégano, laurel hojas, sal marina, sal himalaya, salsa soja, salsa soya, salsa~, kétchup, mostaza, mayonesa, pesto, aceite oliva, aceite girasol, aceite sésamo, aceite nuez, vinagre, miel maple, azúcar, stevia, mermelada, caldo en cubo, levadura, mole, tajín, adobo, salsa tomate, sirope, salsa macha, hot pot base, salsa valentina, achiote, chile árbol, chile guajillo, chile ancho, chile pasilla, chile chipotle, chile seco, chile piquín, chile mulato, ají panca, ají amarillo, guindilla, guindilla seca, ñora, cayena, salsa picante, aceite aguacate, caldo en pastillas, hojas laurel, catsup, aceite coco, piloncillo, jarabe arce, cubitos caldo, polvo hornear, chipotle en polvo, concentrado tomate, tomate frito, sofrito, colorante alimentario, panela granulada, panela en polvo
it spezia, condimento, pepe, paprika, peperoncino, curcuma, cannella, cumino, cardamomo, chiodi garofano, anice stellato, noce moscata, zenzero in polvere, zafferano, curry, vaniglia, origano, alloro foglie, sale marino, sale rosa, salsa soia, salsa~, ketchup, senape, maionese, pesto, sugo, olio d oliva, olio extravergine, olio semi, olio sesamo, olio noci, aceto, sciroppo d acero, sciroppo d agave, zucchero, stevia, marmellata, confettura, lievito, dado brodo, salsa pomodoro, passata, base hot pot, peperoncino secco, aceto mele, dado vegetale, pasta curry, foglie alloro, olio cocco, ragù, rosmarino essiccato, concentrato pomodoro, brodo granulare, colatura alici, bagna cauda, tartufata
pt especiaria, tempero, pimenta, páprica, cúrcuma, açafrão, canela, cominho, cardamomo, cravo índia, anis estrelado, noz moscada, gengibre em pó, curry, baunilha, orégano, louro folhas, sal marinho, sal rosa, molho soja, shoyu, molho~, ketchup, mostarda, maionese, pesto, azeite, óleo soja, óleo coco, óleo gergelim, óleo girassol, vinagre, balsâmico, xarope agave, xarope bordo, açúcar, adoçante, geleia, caldo em cubo, fermento, molho tomate, extrato tomate, base hot pot, melado, colorau, chimichurri, pimenta seca, malagueta, piri-piri, piripíri, urucum, folhas louro, caldo legumes, molho barbecue, molho inglês, caldo galinha tablete, sal grosso, alho em pó
ja スパイス, 調味料, 胡椒, こしょう, ブラックペッパー, 七味, 一味, 唐辛子, パプリカパウダー, ターメリック, シナモン, クミン, カルダモン, 八角, ナツメグ, サフラン, カレー粉, カレールー, バニラビーンズ, 花椒, 食塩, 岩塩, 海塩, 醤油, しょうゆ, 味噌, みりん, ソース~, ケチャップ, マスタード, マヨネーズ, ドレッシング, ラー油, オイスターソース, 豆板醤, コチュジャン, 鍋の素, だし, 出汁, オリーブオイル, ごま油, 亜麻仁油, ココナッツオイル, 米油, くるみオイル, 酢, バルサミコ, メープルシロップ, 砂糖, 黒糖, ジャム, マーマレード, ふりかけ, わさび, 甜麺醤, めんつゆ, コンソメ, 鶏がらスープ, 焼肉のたれ, 鷹の爪, 山椒, からし, 料理酒, クローブ, ローリエ, カレールウ, ナンプラー, ウスターソース, 塩麹, 鶏ガラスープの素, 藻塩, てんさい糖, ドライイースト, ベーキングパウダー, バニラエッセンス, 菜種油
ko 향신료, 후추, 고춧가루, 파프리카가루, 강황, 계피, 시나몬, 큐민, 카다멈, 팔각, 사프란, 카레, 바닐라빈, 오레가노, 월계수잎, 천일염, 소금, 간장, 소스~, 케첩, 머스타드, 마요네즈, 고추장, 된장, 쌈장, 드레싱, 굴소스, 두반장, 마라소스, 올리브유, 올리브오일, 참기름, 들기름, 포도씨유, 식용유, 아보카도오일 식용, 식초, 발사믹, 메이플시럽, 아가베시럽, 설탕, 조미료, 양념, 잼, 육수, 다시다, 스테비아, 와사비, 머스터드, 딸기잼, 훠궈, 참치액, 쯔유, 건고추, 마른고추, 홍고추, 태양초, 들깨가루, 액젓, 연겨자, 다시팩, 물엿, 불닭소스, 바질페스토, 정향, 미림, 맛술, 매실청, 올리고당, 조청, 핑크솔트, 치킨스톡, 이스트, 베이킹파우더, 바닐라익스트랙, 스리라차, 유자청, 카놀라유
id bumbu, rempah, lada, cabai bubuk, sambal, kecap, saus, kayu manis, minyak goreng, gula, garam, selai~, minyak zaitun, kunyit, cengkeh, pala, santan, terasi, belacan, kicap, jintan, ketumbar, kapulaga, cuka, mayones, halia, serbuk kari, sos cili, minyak kelapa, minyak wijen, saos tomat, bubuk cabe, penyedap rasa, minyak masak, jahe bubuk, kaldu bubuk
pl przyprawa, oliwa, olej, pieprz, papryka mielona, kurkuma, cynamon, sos, musztarda, ocet, ketchup, sól, chrzan, wanilia, cukier, papryka słodka, oregano, bazylia suszona, kminek, szafran, majonez, sos sojowy, dżem, konfitura, powidła, syrop klonowy, pesto, bulion, drożdże, proszek do pieczenia, pasta curry, ksylitol, erytrytol, stewia, goździki, liść laurowy, gałka muszkatołowa, chili, kardamon, imbir mielony, majeranek, ziele angielskie
nl kruiden, specerijen, peper, zout, suiker, kaneel, kurkuma, paprikapoeder, mosterd, ketchup, mayonaise, sojasaus, saus?, olijfolie, kokosolie, azijn, jam, appelstroop, pesto, bouillon, gist, bakpoeder, sambal, ketjap, vanille, saffraan, ahornsiroop, zonnebloemolie, kruidnagel, komijn, kardemom, gember poeder, nootmuskaat
sv kryddor, peppar, salt?, socker, kanel, gurkmeja, paprikapulver, senap, ketchup, majonnäs, sojasås, sås?, olivolja, kokosolja, vinäger, sylt, marmelad, pesto, buljong, jäst, bakpulver, kardemumma, saffran, lönnsirap, rapsolja, spiskummin, nejlikor, ingefära malen, sirap
tr baharat, karabiber, pul biber, kimyon, zerdeçal, tarçın, kekik, sumak, nane kuru, tuz, şeker, hardal, ketçap, mayonez, salça, nar ekşisi, zeytinyağı, sirke, reçel, pekmez, soya sosu, sos?, safran, vanilin, maya, kabartma tozu, isot, hindistan cevizi yağı, karanfil, kakule, nane, zencefil, köri, mahlep, biberiye, yenibahar, kişniş, tahin, kırmızı biber, ayçiçek yağı, defne yaprağı, susam yağı, acı sos, domates sosu
vi gia vị, nước tương, xì dầu, tương ớt, hạt nêm, muối, đường, tiêu, quế, nghệ, dầu ăn, dầu ô liu, dầu dừa, giấm, mứt dâu, sốt?, bột ngọt, sa tế, dầu mè, mắm, dầu oliu, sốt mayonnaise, hoa hồi, ớt bột, tương đen, dầu hào, bột cà ri, ngũ vị hương, nước cốt dừa
th น้ำปลา, ซอส?, ซีอิ๊ว, น้ำพริก, พริกแกง, เครื่องปรุง, ผงปรุงรส, น้ำมันมะพร้าว, น้ำมันมะกอก, น้ำตาล, เกลือ, พริกไทย, กะปิ, น้ำจิ้ม, ซอสหอยนางรม, แยม, น้ำส้มสายชู, พริกป่น, อบเชย, ซอสพริก, เครื่องแกง, เครื่องเทศ, ขมิ้น, กะทิ, มายองเนส, น้ำมันพืช, ซอสมะเขือเทศ, ผงกะหรี่, น้ำมันงา, มะนาวผง
ar بهارات, توابل, كمون, كركم, قرفة, هيل, حبهان, زعفران, زعتر, سماق, فلفل أسود, فلفل حار, كاري, ملح, خل, صلصة, كاتشب, مايونيز, زيت زيتون, زيت دوار الشمس, زيت نباتي, سمن نباتي, طحينة, دبس, معجون طماطم, صويا صوص, خردل, كزبرة, قرنفل, زنجبيل, شطة, زيت السمسم, زيت جوز الهند
hi मसाला, हल्दी, मिर्च पाउडर, धनिया, जीरा, इलायची, लौंग, दालचीनी, केसर, काली मिर्च, हींग, अजवाइन, सरसों तेल, नमक, अचार, सॉस, चटनी, सिरका, जैतून तेल, नारियल तेल, तेल?, सौंफ, अदरक पाउडर, मूंगफली तेल, केचप

# food.dry-groceries
en penne, gnocchi, lasagne, scone mix, rice, quinoa, buckwheat, oats, oatmeal, granola, muesli, cereal, cornflakes, flour, noodle, instant noodles, vermicelli, pasta, spaghetti, macaroni, couscous, bulgur, barley, millet, lentil, chickpea, kidney bean, black bean, mung bean, soybean, dried bean, split peas, dried mushroom, shiitake dried, dried shiitake, porcini dried, wood ear, black fungus, tremella, dried seaweed, nori, kelp, wakame, kombu, dried vegetable, sun dried tomato, mashed potato mix, tapioca pearls, starch, cornmeal, polenta, bread mix, soup mix, instant soup, bean curd stick, tofu skin, konjac, rice paper, agar, dried garlic, dehydrated onion, tagliatelle, pappardelle, rigatoni, fusilli, linguine, farfalle, orzo, breadcrumbs, panko, batter mix, mushy peas, pancake mix, muffin mix, thickening granules, mixed mushrooms, porcini, ramen, udon, soba, semolina, pulses, kidney beans dried, farro, chickpeas dried, cornstarch, lasagna sheets, porridge, soya chunks, tortillas, instant mashed potatoes, fettuccine, orecchiette, poha, crispy onions, fried onions, toad in the hole
zh 大米, 糙米, 黑米, 小米, 糯米, 香米, 面条, 挂面, 方便面, 拉面, 螺蛳粉, 米粉, 米线, 粉丝, 粉条, 红薯粉, 面粉, 燕麦, 麦片, 藜麦, 荞麦, 玉米渣, 红豆, 绿豆, 黑豆, 黄豆, 赤小豆, 薏米, 杂粮, 八宝粥米, 香菇, 木耳, 银耳, 竹荪, 羊肚菌, 干蘑菇, 松茸, 菌菇, 菌汤包, 紫菜, 海带, 裙带菜, 腐竹, 豆皮, 笋干, 黄花菜, 干豆角, 梅干菜, 脱水蔬菜, 魔芋, 淀粉, 藕粉, 芝麻糊, 核桃粉, 五谷粉, 代餐粉, 意大利面, 意面, 速食汤, 扁豆, 鹰嘴豆, 松饼粉, 预拌粉, 牛肝菌, 茶树菇, 百合干, 桃胶, 皂角米, 玉米面, 酸辣粉, 通心粉, 螺旋面, 年糕, 鸡毛菜, 泡面
ru рис, гречка, крупа, овсянка, хлопья овсяные, мюсли, гранола, мука, лапша, рамен, доширак, макароны, спагетти, паста макаронная, фунчоза, кускус, булгур, перловка, пшено, чечевица, нут, фасоль, горох, маш, соя, киноа, сушеные грибы, белые грибы, шиитаке, древесные грибы, нори, водоросли, ламинария, морская капуста сушеная, сушеные овощи, вяленые томаты, каша, суп быстрого приготовления, крахмал, отруби, рисовая бумага, толокно, манка, смесь для блинов, смесь для выпечки, полба, панировочные сухари, хлопья кукурузные, фарфалле, фузилли, пенне, тальятелле, вермишель, полента, тапиока
de reis, quinoa, buchweizen, haferflocken, müsli, granola, cornflakes, mehl, nudeln, pasta, spaghetti, couscous, bulgur, gerste, hirse, linsen, kichererbsen, bohnen getrocknet, kidneybohnen, mungbohnen, sojabohnen, trockenpilze, getrocknete pilze, shiitake, mu-err, nori, algen getrocknet, seetang, getrocknete tomaten, polenta, backmischung, instantsuppe, maisstärke, kartoffelstärke, weizenstärke, tapiokastärke, trockengemüse, steinpilze, pfannkuchenmischung, grieß, buchweizengrütze, dinkelkörner, noriblätter, speisestärke, spätzle, sojaschnetzel, graupen, penne rigate, fusilli, farfalle, rigatoni, tagliatelle, linguine, pfannkuchen mischung, tapioka, knödel, grünkern
fr riz, quinoa, sarrasin, avoine, muesli, granola, céréales, farine, nouilles, ramen, pâtes, spaghetti, couscous, boulgour, orge, millet, lentilles, pois chiches, haricots secs, haricots rouges, champignons séchés, shiitake, cèpes séchés, algues, nori, tomates séchées, polenta, soupe instantanée, vermicelles, légumes secs, fécule, semoule, préparation pour pancakes, préparation pour gâteau, préparation pour pain, pois chiches secs, galettes riz à rouleaux, chapelure, coquillettes, maïzena, épeautre, penne rigate, fusilli, farfalle, tagliatelles, morilles séchées, crozets, pois cassés, préparation pour crêpes, purée en flocons
es arroz, quinoa, trigo sarraceno, avena, granola, muesli, cereales, harina, fideos, ramen, pasta~, espagueti, cuscús, bulgur, cebada, mijo, lentejas, garbanzos, frijol, alubias, judías, setas deshidratadas, hongos secos, shiitake, alga, nori, tomate seco, maíz pozolero, legumbres, fécula, polenta, tapioca, setas secas, mezcla tortitas, mezcla hot cakes, premezcla, sémola, maicena, pan rallado, tortillas maíz, porotos, mezcla pancakes, amaranto, penne rigate, fusilli, tallarines, macarrones, soja texturizada
it riso, quinoa, grano saraceno, avena, muesli, granola, cereali, farina, noodles, pasta, spaghetti, penne pasta, couscous, bulgur, orzo, miglio, lenticchie, ceci, fagioli, funghi secchi, shiitake, alghe, nori, pomodori secchi, polenta, zuppa istantanea, legumi, fecola, porcini secchi, preparato pancake, preparato pane, cous cous, semola, amido, fagioli secchi, farro, ceci secchi, pangrattato, preparato torte, penne rigate, penne lisce, penne semola, fusilli, farfalle, rigatoni, tagliatelle, linguine, fettuccine, orecchiette, pappardelle, bucatini, conchiglie, semolino, trofie, fregola sarda, preparato pizza, strozzapreti, ditali rigati, cavatappi pasta
pt arroz, quinoa, aveia, granola, muesli, cereal, farinha, macarrão, lámen, miojo, espaguete, cuscuz, trigo quibe, cevada, lentilha, grão bico, feijão, soja em grãos, cogumelo seco, shitake, shiitake, algas, tomate seco, polenta, fubá, tapioca, sopa instantânea, mistura panqueca, mistura bolo, sêmola, polvilho, amido milho, farofa, goma tapioca, proteína soja texturizada, canjica, massa lasanha
ja 雑穀, オートミール, グラノーラ, シリアル, 小麦粉, 米粉, 麺, うどん, そば, 蕎麦, そうめん, ラーメン, カップ麺, パスタ, スパゲッティ, 春雨, ビーフン, キヌア, レンズ豆, ひよこ豆, 小豆, 大豆, 黒豆, 椎茸, しいたけ, きくらげ, 海苔, のり?, わかめ, 昆布, 乾燥野菜, 切干大根, 高野豆腐, 片栗粉, 葛粉, 寒天, 米, ホットケーキミックス, パンケーキミックス, コシヒカリ, あきたこまち, ひとめぼれ, パン粉, ひじき, 切り干し大根, もち麦, きな粉, 切り餅, ペンネ, フジッリ, リングイネ, タリアテッレ, コーンフレーク, タピオカ, カップめん, 唐揚げ粉, ブルグル
ko 쌀, 현미, 잡곡, 찹쌀, 귀리, 오트밀, 그래놀라, 시리얼, 밀가루, 국수, 라면, 당면, 파스타, 스파게티, 퀴노아, 렌틸콩, 병아리콩, 검은콩, 팥, 녹두, 콩, 표고버섯, 건표고, 목이버섯, 건버섯, 김, 미역, 다시마, 건나물, 무말랭이, 미숫가루, 선식, 곤약, 전분, 떡국떡, 핫케이크가루, 핫케익믹스, 김밥김, 소면, 햅쌀, 부침가루, 빵가루, 보리쌀, 서리태, 냉면, 펜네, 푸실리, 링귀니, 튀김가루, 우동면, 뮤즐리, 타피오카, 불구르
id beras, mi instan, mie, bihun, tepung, oatmeal, havermut, kacang hijau, jamur kering, nori, rumput laut, sereal, pasta~, soun, meehoon, pasta, kedelai, gandum, gula pasir, mi segera, mee segera, kacang merah, cendawan kering
pl makaron, ryż, kasza, mąka, płatki owsiane, grzyby suszone, borowiki suszone, soczewica, fasola, ciecierzyca, musli, granola, algi nori, komosa ryżowa, kuskus, bulgur, spaghetti, nori, skrobia ziemniaczana, bułka tarta, mieszanka do wypieku, płatki kukurydziane, otręby, ramen, zupa instant, zupka chińska, kisiel, budyń, amarantus, groch, tortille
nl pasta?, spaghetti, rijst, meel, bloem, havermout, muesli, granola, linzen, kikkererwten, bonen?, quinoa, couscous, bulgur, noedels, noodles, paneermeel, gedroogde paddenstoelen, ontbijtgranen, beschuit, maïzena, boekweit, pasta, suiker, zeewier
sv pasta?, spaghetti, ris^, =ris, basmatiris, mjöl, havregryn, müsli, granola, linser, kikärtor, bönor, quinoa, couscous, bulgur, nudlar, ströbröd, torkad svamp, flingor, makaroner, bovete, pasta
tr makarna, pirinç, bulgur, un^, =un, mercimek, nohut, kuru fasulye, yulaf, granola, müsli, kinoa, kuskus, irmik, nişasta, erişte, noodle, tarhana, galeta unu, şehriye, hazır çorba, karabuğday, fasulye, barbunya, mısır gevreği, toz şeker
vi gạo, mì gói, mì ăn liền, phở khô, bún khô, miến, bột mì, yến mạch, đậu xanh, đậu đen, đậu đỏ, nấm khô, nấm hương, mộc nhĩ, rong biển khô, ngũ cốc, granola, hạt quinoa, bột năng, nui, bánh đa, mì tôm, mì ý, nấm mèo, đậu nành, hủ tiếu, măng khô, bột sắn dây
th ข้าวสาร, ข้าวหอมมะลิ, ข้าวกล้อง, บะหมี่กึ่งสำเร็จรูป, มาม่า, เส้นหมี่, วุ้นเส้น, แป้ง?, แป้งสาลี, ข้าวโอ๊ต, ธัญพืช, ถั่วเขียว, ถั่วแดง, เห็ดหอมแห้ง, สาหร่ายแห้ง, พาสต้า, สปาเกตตี้, ก๋วยเตี๋ยวอบแห้ง, ควินัว, เห็ดหอม, เส้นก๋วยเตี๋ยว, สปาเก็ตตี้, น้ำตาลทราย, ซีเรียล, ข้าวไรซ์เบอร์รี่, แป้งมัน, คีนัว, เห็ดหูหนู, ข้าวเหนียว
ar أرز, رز, مكرونة, معكرونة, عدس, حمص, فاصوليا, برغل, كسكس, دقيق, طحين, شوفان, سكر, نودلز, شعيرية, كينوا, فريكة, سميد, نشا, كورن فليكس, خميرة, بيكنج باودر
hi चावल, आटा, दाल, चना, राजमा, गेहूं, बाजरा, रागी, सूजी, बेसन, पोहा, नूडल्स, पास्ता, चीनी, गुड, ओट्स, मूंग, दलिया, साबूदाना, क्विनोआ, बासमती

# food.canned + form.low-acid-can
en canned bean/beans/corn/mushroom/mushrooms/fruit/peach/peaches/tomato/tomatoes/vegetables/pineapple/soup, canned food, tinned tomato/tomatoes/fruit, pickle, pickled cucumber, pickled vegetable, gherkin, kimchi, sauerkraut, capers, artichoke hearts, self heating meal, self-heating hot pot, ready meal, retort pouch meal, baked beans, bamboo shoots, water chestnut, canned~, tinned~, chopped tomatoes, tomato paste, tomato puree, peeled tomatoes, roasted peppers, cocktail cherries, maraschino cherries, pineapple slices in syrup, stem ginger, sweetcorn, jackfruit in brine, coconut cream, lychee in syrup, canned lychees, pickled radish, coconut milk, olives, pickled ginger, chick peas, black cherries in syrup, straw mushrooms, plum tomatoes, canned fish, canned meat, pickled jalapenos, spam, sun dried tomatoes in oil, pineapple slices tin
zh 罐头, 泡菜, 酸菜, 榨菜, 咸菜, 酱菜, 自热火锅, 自热米饭, 自热食品, 八宝粥, 橄榄菜, 糖水橘子, 笋, 酸黄瓜, 茄汁焗豆, 橄榄 盐水, 盐水橄榄, 去皮番茄, 腌黄瓜, 腌菜, 萝卜干, 豆豉鲮鱼, 酸豆角, 糖蒜, 泡椒, 酱黄瓜
ru консервированн*, соленья, маринованн* огурц*, оливки, маслины, каперсы, квашеная капуста, горошек консервированный, кимчи, икра кабачковая, лечо, готовое блюдо, еда саморазогревающаяся, консервированные ананасы, консервированн* кукуруза, побеги бамбука, консерв*, томаты очищенные, килька в томате, томаты в собственном соку, сайра, корнишоны, бычки в томате, шпроты, солёные огурцы, горошек зелёный, ким чи
de konserve, dosentomaten, gewürzgurken, essiggurken, saure gurken, oliven, kapern, sauerkraut, kimchi, dosensuppe, fertiggericht, mais dose, ananas dose, eingelegt* gemüse, wasserkastanie, bambussprossen, dosen mais, geschälte tomaten, gehackte tomaten, gebackene bohnen, thunfisch in der dose, mais in dosen, cornichons, fischkonserve, rotkohl, ölsardinen, silberzwiebeln, eintopf dose, pfirsiche dose, rollmops, artischockenherzen, palmherzen
fr conserve, haricots en conserve, cornichons, olives, câpres, choucroute, kimchi, plat cuisiné, maïs en boîte, tomates pelées, légumes au vinaigre, pousses bambou, châtaigne eau, haricots blancs, maïs doux, thon en boîte, cassoulet, haricots verts en conserve, cœurs artichaut, ananas en tranches boîte, lait coco boîte, haricots verts boîte, coeurs palmier, cœurs palmier
es conserva, en lata, enlatado, pepinillos, encurtidos, aceitunas, alcaparras, chucrut, kimchi, plato preparado, duraznos en almíbar, chiles en vinagre, brotes bambú, castañas agua, tomate triturado, tomate pelado, palmitos, alcachofas en conserva, espárragos en conserva, atún en lata, sardinas en lata, mejillones en escabeche, berberechos, banderillas, jalapeños en escabeche, chiles chipotles adobados, frijoles refritos, bonito norte, maíz dulce lata, espárragos blancos, pimientos piquillo, navajas conserva, fabada
it in scatola, conserva, cetriolini, olive, capperi, crauti, kimchi, piatto pronto, pomodori pelati, sottolio, germogli bambù, castagne d acqua, polpa pomodoro, giardiniera, carciofini, tonno in scatola, ceci lessati, mais dolce lattina, lampascioni, peperoni sott aceto
pt em conserva, enlatado, picles, azeitona, alcaparra, chucrute, kimchi, palmito, comida pronta, broto bambu, milho em lata, milho verde, tomate pelado, atum em lata, sardinha em lata, extrato tomate lata, ervilha lata, figo em calda, feijoada lata, tremoço
ja 缶詰, 漬物, キムチ, ピクルス, オリーブの実, レトルト, みかん缶, コーン缶, トマト缶, ザーサイ, メンマ, 水煮, ベイクドビーンズ, ホールトマト, 瓶詰, さば水煮缶, いわし缶, サバ缶, さば缶, オイルサーディン, 桃缶, 果物缶, ツナ缶, たくあん, らっきょう, 福神漬, 紅しょうが, ココナッツミルク缶, スパム, アンチョビ
ko 통조림, 김치, 장아찌, 피클, 올리브 절임, 옥수수캔, 레토르트, 즉석카레, 단무지, 즉석식품, 죽순, 토마토홀, 베이크드빈, 깍두기, 즉석국, 참치캔, 황도캔, 골뱅이캔, 오이지, 옥수수콘 캔, 올리브 병, 할라피뇨, 마늘쫑 장아찌
id makanan kaleng, acar, kimchi, sarden, kornet, sardin, buah kaleng, tuna kaleng, jagung kaleng
pl konserwa, ogórki kiszone, ogórki konserwowe, kapusta kiszona, oliwki, kukurydza konserwowa, tuńczyk w oleju, sardynki, tuńczyk w puszce, groszek konserwowy, kapary, pomidory krojone w puszce, szprotki, ananas w puszce, brzoskwinie w syropie, kimchi, pikle, przetwory w słoiku, gołąbki
nl tonijn in blik, zuurkool, augurken, olijven, kappertjes, sardines in olie, blik tomaten, bruine bonen in blik, kimchi, zilveruitjes, tonijn blik, soep blik, kikkererwten blik, ansjovis
sv surkål, inlagd gurka, oliver, kapris, sardiner i olja, krossade tomater, kimchi, inlagd sill, tonfisk
tr turşu, zeytin, konserve mısır, kapari, közlenmiş biber, salatalık turşusu, konserve, ton balığı, yaprak sarma, bezelye konservesi
vi cá hộp, thịt hộp, dưa muối, kim chi, dưa chuột muối, cá ngừ ngâm dầu, pate, đồ hộp, dưa chua, ngô hộp, cà pháo, cá ngừ đóng hộp
th ปลากระป๋อง, ทูน่ากระป๋อง, ผลไม้กระป๋อง, กิมจิ, ผักกาดดอง, ข้าวโพดกระป๋อง, มะม่วงดอง, ผักดอง, หน่อไม้ดอง, มะกอกดอง
ar فول مدمس, مخللات, ذرة معلبة, حمص معلب, تونة, سردين, شوربة معلبة, زيتون

# food.meat
en jerky, biltong, sausage, salami, bacon, ham, prosciutto, chorizo, pepperoni, luncheon meat, spam meat, duck confit, chicken breast, steak, lamb chops, meatball, beef, pork, chicken meat, turkey breast, foie gras, egg powder, bone broth, chicken feet, meat stick, chicken floss, meat floss, fish floss, smoked duck, duck breast, pastrami, mortadella, turkey slices, turkey sticks, pate, spare ribs, baby back ribs, droewors
zh 肉干, 肉脯, 肉松, 香肠, 腊肠, 火腿, 腊肉, 培根, 午餐肉, 鸡胸肉, 鸭脖, 鸡爪, 凤爪, 卤味, 卤蛋鸡腿, 烤鸭, 牛排, 羊肉, 牛肉, 猪肉, 鸡肉, 肉罐头, 鸭肉, 扒鸡, 牛板筋, 猪蹄, 肉条
ru колбаса, сосиски, ветчина, бекон, салями, джерки, тушенка, говядина, свинина, мясные чипсы, паштет, бастурма, суджук, хамон, мясо, колбаски, мясной снек, баранина, казы, филе, индейка, буженина, сервелат, конина, карбонад, грудинка, фарш, стейк, пеперони, вяленая курица, мясные палочки, прошутто, котлеты, фуэт
de wurst, salami, schinken, speck, beef jerky, hähnchenbrust, frikadelle, biltong, würstchen, corned beef, steak, fleisch, landjäger, bratwurst, kabanossi, putenbrust, kabanos, putenjerky, dörrfleisch, fleischsnack, kaminwurzen, chorizo, cervelat
fr saucisson, saucisse, jambon, lardons, terrine, rillettes, foie gras, confit canard, viande, poulet, boeuf, bacon, chorizo, boudin, merguez, pâté campagne, coppa, rosette, andouille, magret, chipolatas, steak haché, jerky, viande séchée, bœuf séché, dinde séchée, saucisson sec, magret séché, jambon cru
es chorizo, salchichón, salchicha, jamón, tocino, cecina, paté, fuet, carne, pollo, salami, machaca, longaniza, bacon, lomo embuchado, mortadela, morcilla, panceta, sobrasada, butifarra, chistorra, carne seca, jerky, carne deshidratada, charqui
it salame, salsiccia, prosciutto, pancetta, bresaola, mortadella, speck, carne, pollo, nduja, guanciale, salsicce, coppa, cotechino, lardo, culatello, carne secca, wurstel, soppressata, jerky, prosciutto crudo
pt salame, linguiça, salsicha, presunto, bacon, charque, patê, carne, frango, mortadela, torresmo, chouriço, peito peru, paio, copa lombo, carne seca, jerky, carne desidratada, presunto cru, alheira, picanha, hambúrguer bovino
ja ジャーキー, ソーセージ, ハム, ベーコン, サラミ, コンビーフ, サラダチキン, 肉, ステーキ, ハンバーグ, 馬刺し, 肉松, チャーシュー, ローストビーフ, 和牛, 豚バラ, ベーコン ブロック, 牛タン, 手羽先, 焼豚, 鴨ロース, ウインナー, ウィンナー, フランクフルト, 焼き鳥, ミートボール
ko 육포, 소시지, 햄, 베이컨, 살라미, 스팸, 닭가슴살, 소고기, 돼지고기, 닭고기, 한우, 삼겹살, 갈비, 족발, 닭발, 하몽, 프로슈토, 수제햄, 곱창, 순대, 훈제오리, 수육, 돈까스, 불고기, 오리고기
id dendeng, abon, sosis, bakso, daging, kornet, rendang, ayam, serunding, sosej, kornet sapi, lembu salai
pl kiełbasa, szynka, boczek, kabanosy, suszona wołowina, mięso, salami, pasztet, parówki, wędlina, polędwica, stek, klopsiki, kurczak filet, jerky, smalec
nl worst, ham, spek, salami, biltong, beef jerky, paté, gehakt, biefstuk, kipfilet, vlees~
sv korv, skinka, bacon, salami, köttbullar, torkat kött, biltong, leverpastej, biff, kycklingfilé, köttfärs, falukorv, renkött
tr sucuk, pastırma, salam, sosis, jambon, kavurma, köfte, et~, kuru et, biftek, et, kıyma, tavuk
vi khô bò, khô gà, lạp xưởng, xúc xích, chả lụa, giò lụa, thịt bò, thịt heo, pate, chà bông, thịt gà, thịt xông khói, ruốc, nem chua, khô heo, giăm bông, bò khô
th หมูแผ่น, หมูหยอง, ไส้กรอก, กุนเชียง, เนื้อแดดเดียว, เนื้อวัว, หมูสามชั้น, เบคอน, แฮม, อกไก่, แหนม, หมูยอ, หมูแดดเดียว, หมูฝอย
ar لحم, دجاج, سجق, نقانق, برجر, بسطرمة, كورند بيف, لانشون, مرتديلا, كباب, ستيك
hi मांस, चिकन, मटन

# food.animal-origin
en milk powder, powdered milk, condensed milk, cheese, parmesan, cheddar, mozzarella, feta, butter~, ghee, yogurt, kefir, whey powder food, long life milk, uht milk, whole milk, eggs, salted egg, tuna, salmon, sardine, anchovy, mackerel, fish fillet, dried fish, shrimp, prawn, squid, octopus, crab, lobster, caviar, roe, sea cucumber, abalone, oyster food, mussel, scallop, bonito flakes, gelatin powder, gelatine sheet, clam, eel, cod fillet, cod fish, dried cod, salt cod, evaporated milk, double cream, single cream, whipping cream, clotted cream, ice cream mix, creme fraiche, duck fat, pilchards, kippers, lard, buttermilk, milkshake, milk shakes, gelatin sheets, clarified butter, whey, gouda, edam, brie, halloumi, dried anchovies, mascarpone, katsuobushi, anchovies dried, dried shrimp, fish balls, smoked trout
zh 奶粉~, 全脂奶粉, 成人奶粉, 中老年奶粉, 炼乳, 奶酪, 芝士, 黄油, 酸奶, 牛奶, 奶片, 奶疙瘩, 奶皮子, 驼奶粉, 羊奶粉, 鸡蛋, 皮蛋, 松花蛋, 咸鸭蛋, 鹌鹑蛋, 卤蛋, 金枪鱼, 三文鱼, 沙丁鱼, 鱼干, 鱿鱼, 虾, 干贝, 瑶柱, 海参, 鲍鱼, 鱼子酱, 燕窝, 鱼胶, 花胶, 鱼片, 螃蟹, 大闸蟹, 海鲜, 吉利丁, 带鱼, 带鱼罐头, 明胶片, 蛋白粉 鸡蛋, 马苏里拉, 鱼松, 鱼丸, 淡奶油, 娃娃鱼, 干酪, 帕玛森, 卡门培尔
ru сгущенка, молоко, =сыр, =сыры, пармезан, сливочное масло, гхи, йогурт, кефир, тунец, лосось, сардины, анчоусы, скумбрия, рыба, вобла, креветки, кальмар, икра, краб, трепанг, морской огурец, мидии, желатин, сливки, творог, форель, минтай, печень трески, яйца, моцарелла, гауда, сулугуни, яичный порошок, яичный белок, брынза, ряженка, сметана, балык, топленое масло, крабовые палочки
de käse, parmesan, butter~, ghee, joghurt, milch, eier, lachs, sardinen, sardellen, makrele, garnelen, shrimps, kaviar, muscheln, gelatine, molke, quark, hering, fisch, butterschmalz, freilandeier, gouda, emmentaler, bergkäse, feta, eipulver, ziegenkäse, schafskäse, frischkäse, sahne, schmand, trockenei, matjes, forelle, lachsfilet, bonitoflocken
fr lait en poudre, lait concentré, lait entier, fromage, parmesan, beurre~, yaourt, oeufs frais, thon, saumon, sardines, anchois, maquereau, poisson, crevettes, calamar, caviar, moules, gélatine, crème fraîche, ghee, œufs, camembert, comté, roquefort, brie, emmental, beurre clarifié, mascarpone, crème liquide, truite fumée, bottarga, morue séchée, tarama, poutargue, escargots, crème fraîche^, noix saint jacques
es queso, mantequilla~, yogur, huevos, atún, salmón, sardinas, anchoas, caballa, pescado, bacalao, camarón, gambas, calamar, pulpo, caviar, mejillones, gelatina sin sabor, ghee, leche, boquerones, gelatina en láminas, huevas, manchego, jamón pato, mantequilla clarificada, queso fresco, nata montar, requesón, mojama, bacalao seco, bacalao salado, parmesano
it =latte, formaggio, parmigiano, pecorino, mozzarella, burro~, ghee, yogurt, uova, tonno, salmone, sardine, acciughe, sgombro, baccalà, gamberi, calamari, polpo, caviale, cozze, bottarga, gelatina in fogli, colla =pesce, grana padano, gorgonzola, provolone, burro chiarificato, ricotta, mascarpone, panna cucina, albume, trota affumicata, ghi
pt leite, queijo, manteiga~, ghee, iogurte, ovos, atum, salmão, sardinha, anchova, bacalhau, peixe, camarão, lula, polvo congelado, caviar, mexilhão, gelatina incolor, requeijão, gelatina em folhas, ovas, creme leite, ricota, parmesão, tilápia
ja 粉ミルク 大人, スキムミルク, 脱脂粉乳, 練乳, チーズ, バター~, ヨーグルト, 牛乳, 卵, たまご, ツナ, 鮭, サーモン, いわし, 鯖, 干物, 煮干し, するめ, えび, エビ, いか, タコ, ホタテ, 帆立, キャビア, いくら, 明太子, かに, 蟹, なまこ, ゼラチン, かつお節, 鰹節, うなぎ, ちりめん, イクラ, たらこ, うに, さば, 全粉乳, 生クリーム, 卵白パウダー, しらす, ほたて貝柱, いりこ, 花かつお, スルメ, カニ, ベビーチーズ, ベビーホタテ
ko 전지분유, 탈지분유, 연유, 치즈, 버터~, 요거트, 우유, 계란, 달걀, 메추리알, 참치, 연어, 고등어, 정어리, 멸치, 새우, 오징어, 진미채, 쥐포, 황태, 북어, 명란, 캐비어, 게장, 전복, 해삼, 홍합, 젤라틴, 굴비, 가리비, 어묵, 분유 전지, 생크림, 난백분말, 노가리, 젓갈, 모짜렐라, 바지락, 게살
id keju, mentega, telur, ikan asin, ikan teri, tuna, udang, cumi kering, susu, margarin?, ikan bilis, ikan kering, sotong kering
pl =ser, =sery, =sera, mleko, jaja, ryba, kawior, masło, twaróg, krewetki, jogurt, śmietana, łosoś wędzony, śledź, ryba suszona, parmezan, mozzarella, feta, żelatyna, oscypek, makrela wędzona, ghee
nl kaas, melk, melkpoeder, yoghurt, eieren, kaviaar, garnalen, haring, feta, parmezaan, gelatine, kwark, zalm, boter, geitenkaas
sv ost, mjölk, mjölkpulver, yoghurt, smör, ägg, kaviar, räkor, sill, fetaost, gelatin, grädde, lax
tr peynir, süt, yoğurt, tereyağı, yumurta, havyar, karides, jelatin, kaymak, balık?, kaşar, balık, lor, krema, somon, tulum peyniri
vi sữa tươi, sữa bột?, phô mai, bơ lạt, trứng, tôm khô, cá khô, mực khô, cá hồi, yến sào, tổ yến, chả cá, nước yến, mực một nắng, sữa, mực rim, sữa hạt, cá cơm khô
th นมผง?, ชีส, เนยสด, โยเกิร์ต, ไข่ไก่, กุ้งแห้ง, ปลาแห้ง, ปลาหมึกแห้ง, แซลมอน, นมข้นหวาน, รังนก, ไข่เค็ม, ปลาสลิด, ลูกชิ้นปลา, นมผง, ปลาเส้น, ปลาหมึกอบ, ครีมเทียม, นมสด, นมกล่อง
ar حليب, حليب مجفف, جبن, جبنة, لبن, زبادي, زبدة, سمن, قشطة, بيض, سمك, روبيان, جمبري, سلمون, كافيار, لبنة
hi घी, दूध, पनीर, मक्खन, मछली, अंडे, चीज, खोया

# food.beverages
en cordial, milkshake mix, squash drink, juice, soda drink, soft drink, cola, energy drink, sports drink, electrolyte drink, mineral water, sparkling water, drinking water, coconut water, kombucha, lemonade, oat milk, almond milk, soy milk, plant milk, drink mix, instant drink, smoothie, beverage~, tonic water, ginger ale, drinks~, birch sap, fanta, coke, pepsi, sprite drink, flavoured syrup, milkshake powder, water sparkling, still water, cold brew concentrate, iced tea, iced tea bottle, oat drink, root beer, drinking powder, drink concentrate, electrolyte mix, isotonic drink, coffee syrup, rice drink, slush syrup, barley water, ginger beer, alcohol-free beer, non alcoholic beer, non-alcoholic wine, alcohol free wine, mocktail, coconut milk powder, oat milk powder, soy milk powder, soya milk powder, almond milk powder, rice milk powder, pressé
zh 饮料, 果汁, 橙汁, 椰汁, 椰子水, 汽水, 可乐, 气泡水, 矿泉水, 饮用水, 凉茶, 酸梅汤, 豆浆, 豆奶, 核桃露, 核桃乳, 植物奶, 燕麦奶, 奶茶, 柠檬水, 康普茶, 乳酸菌, 果蔬汁, 纯净水, 奶昔饮品, 苏打, 杏仁露, 无醇啤酒, 无酒精啤酒, 冲饮~
ru сок, напиток~, газировка, лимонад, кола, энергетический напиток, энергетик, минеральная вода, вода питьевая, квас, морс, компот, кокосовая вода, овсяное молоко, миндальное молоко, соевое молоко, растительное молоко, комбуча, нектар, тоник, кисель, газированная вода, сироп для кофе, сироп для коктейлей, холодный чай, смузи, минералка, пиво безалкогольное, вино безалкогольное, кокосовое молоко, вода лечебно-столовая
de saft, limonade, cola, energydrink, energy drink, mineralwasser, wasser mit kohlensäure, kokoswasser, kombucha, hafermilch, haferdrink, mandelmilch, sojamilch, getränk~, getränkepulver, eistee, schorle, isotonisch* getränk, sprudel, holunderblütensirup, brause, reisdrink, getränkesirup, wasser still, malzbier, sojadrink, alkoholfreies bier, ingwershot, alkoholfreier wein, alkoholfreier sekt
fr jus, soda, limonade, boisson~, boisson énergisante, eau minérale, eau gazeuse, eau coco, kombucha, lait avoine, lait amande, lait soja, boisson végétale, nectar, boisson avoine, sirop à l'eau, sirop de, thé glacé, boisson isotonique, eau plate, smoothie, citronnade, boisson soja, bière sans alcool, vin sans alcool
es jugo, zumo, refresco, gaseosa, bebida~, bebida energética, agua mineral, agua con gas, agua coco, kombucha, leche avena, leche almendras, leche soja, bebida vegetal, limonada, horchata, néctar, bebida avena, té helado, granizado, isotónica, sirope café, batido bebida, mosto, tónica, agua sin gas, agua jamaica, cerveza sin alcohol, vino sin alcohol
it succo, bibita, bevanda~, bevanda energetica, energy drink, acqua minerale, acqua frizzante, acqua cocco, kombucha, latte d avena, latte mandorla, latte soia, limonata, aranciata, bevanda d'avena, bevanda vegetale, bevanda avena, sciroppo di, chinotto, tè freddo, gassosa, acqua naturale, cedrata, spremuta, bevanda isotonica, nettare pesca, birra analcolica, orzata, vino analcolico
pt suco, refrigerante, bebida~, energético, bebida energética, água mineral, água coco, kombucha, leite aveia, leite amêndoas, leite soja, sumo, guaraná, néctar, bebida aveia, bebida vegetal, xarope de, chá gelado, isotônico, mate gelado, água com gás, refresco em pó, leite vegetal, cerveja sem álcool, vinho sem álcool
ja ジュース, 炭酸水, ミネラルウォーター, エナジードリンク, スポーツドリンク, 清涼飲料, 飲料~, コーラ, サイダー, ココナッツウォーター, 豆乳, アーモンドミルク, オーツミルク, コンブチャ, 甘酒, 天然水, ドリンク~, レモネード, ラムネ 瓶, トニックウォーター, 青汁飲料, シロップ 割り, アイスティー, ノンアルコールビール, ラムネ飲料, ノンアルコールワイン
ko 주스, 음료~, 탄산수, 생수, 에너지음료, 에너지드링크, 이온음료, 콜라, 사이다, 코코넛워터, 두유, 아몬드우유, 아몬드브리즈, 귀리우유, 콤부차, 식혜, 수정과, 과일청, 드링크~, 레모네이드, 귀리음료, 오트음료, 두유 검은콩, 아이스티, 에이드, 수제청, 아몬드밀크, 스포츠음료, 무알콜맥주, 논알콜 맥주, 무알콜 와인
id jus, minuman~, minuman energi, air mineral, soda, susu kedelai, susu almond, sirup~, air kelapa, sirup, kordial, sirap, minuman kolagen, minuman berenergi
pl sok, napój, woda mineralna, lemoniada, syrop, kompot, mleko migdałowe, woda kokosowa, cola, tonik napój, piwo bezalkoholowe, kombucha, oranżada, nektar, mleko owsiane, kwas chlebowy
nl sap, frisdrank, mineraalwater, energiedrank, limonade, ijsthee, havermelk, haverdrank, amandelmelk, kokoswater, tonic, alcoholvrij bier, limonadesiroop, vruchtensap, appelsap, siroop
sv juice, läsk, mineralvatten, energidryck, saft, iste, havredryck, havremjölk, mandelmjölk, kokosvatten, alkoholfri öl, dricka, sportdryck, lemonad
tr meyve suyu, maden suyu, gazoz, enerji içeceği, limonata, şalgam suyu, ayran, soğuk çay, badem sütü, yulaf sütü, kola, şerbet, boza, portakal suyu, kefir, su^?, şurup, kolonya?
vi nước ép, nước ngọt, nước khoáng, nước tăng lực, nước dừa, sữa đậu nành, trà sữa, nước suối, nước trái cây, bia không cồn, sữa yến mạch, siro
th น้ำผลไม้, น้ำดื่ม, น้ำอัดลม, เครื่องดื่มชูกำลัง, น้ำมะพร้าว, นมถั่วเหลือง, น้ำส้ม, ชานม, น้ำแร่, นมโอ๊ต, นมอัลมอนด์, เครื่องดื่มเกลือแร่, น้ำหวาน, ไซรัป
ar عصير, مياه, ماء معدني, كولا, مشروب طاقة, شراب, ماء الورد?, ماء زمزم, مشروب
hi जूस, शरबत, रस, ठंडाई, कोल्ड ड्रिंक

# food.alcohol
en red wine, white wine, wine?, sparkling wine, champagne, prosecco, beer, lager, whisky, whiskey, vodka, gin?, rum, tequila, brandy, cognac, liqueur, sake, baijiu, mead, tonic gin, cider, sherry, port wine, vermouth, absinthe, soju, makgeolli, sangria, hard seltzer, bourbon, bitters, merlot, wine gift
zh 白酒, 红酒, 葡萄酒, 啤酒, 黄酒, 米酒, 威士忌, 伏特加, 白兰地, 果酒, 梅酒, 清酒, 香槟, 茅台, 药酒, 进口红酒, 糯米酒, 起泡酒, 金酒, 朗姆酒, 力娇酒, 烧酒, 洋酒
ru вино, пиво, водка, коньяк, виски, ром, шампанское, ликер, настойка, текила, бренди, медовуха, сидр, джин, чача, абсент, портвейн, вермут, просекко, граппа, наливка, мартини, бальзам алкогольный
de rotwein, weißwein, wein?, sekt, bier, whisky, wodka, gin?, rum, likör, schnaps, champagner, met honigwein, weinbrand, glühwein, weißbier, gin dry, dry gin, obstbrand, obstler, prosecco, wermut, kirschwasser, eierlikör, weizenbier
fr vin, bière, whisky, vodka, rhum, champagne, liqueur, cognac, cidre, pastis, eau-de-vie, gin, calvados, armagnac, porto, crémant, kir, tequila, vermouth, crème cassis, crème menthe, crème mûre, crème cacao
es vino, cerveza, whisky, vodka, ron, tequila, mezcal, brandy, licor, champán, cava, ginebra, sidra, pisco, gin, vermut, orujo, aguardiente, anís, pacharán, sangría, pulque
it vino, birra, whisky, vodka, rum, grappa, prosecco, liquore, spumante, limoncello, amaro, gin, vermouth, amaretto liquore, sambuca, mirto, marsala, vermut, aperitivo alcolico
pt vinho, cerveja, whisky, vodca, vodka, rum, cachaça, espumante, licor, conhaque, gin, tequila, aguardente, vermute, chope, saquê, ginja, uísque, gim
ja 日本酒, 焼酎, ワイン, ビール, ウイスキー, 梅酒, ウォッカ, リキュール, シャンパン, 泡盛, 紹興酒, ブランデー, ジン, クラフトジン, 純米大吟醸, ハイボール, チューハイ, ラム酒, テキーラ, 純米酒
ko 소주, 맥주, 와인, 막걸리, 위스키, 보드카, 전통주, 사케, 샴페인, 매실주, 고량주, 복분자주, 진 술, 청주, 하이볼, 동동주, 과실주, 럼주, 약주, 데킬라, 브랜디
id anggur merah, bir, wiski, wine
pl wódka, wino, piwo, nalewka, whisky, likier, gin, rum, koniak, szampan, cydr, miód pitny, brandy, tequila, prosecco
nl wijn, bier, jenever, likeur, wodka, whisky, rum, gin, champagne, cider, advocaat, speciaalbier
sv vin^, =vin, rödvin, öl^, =öl, vodka, whisky, snaps, likör, glögg, cider, gin, rom, champagne, akvavit
tr şarap, bira, rakı, votka, viski, likör, cin, rom, şampanya, tekila
vi rượu, bia
th เบียร์, ไวน์, วิสกี้, เหล้า, โซจู, สาเก, วอดก้า
ar نبيذ, بيرة, ويسكي, فودكا

# food.supplement
en mct oil, activated charcoal powder, potassium powder, tongkat ali, acetyl cysteine, =caps~, supplement, vitamin, multivitamin, multivitamin gummies, vitamin gummies, fish oil, omega 3, krill oil, cod liver oil, probiotic, prebiotic, protein powder, whey protein, pea protein, creatine, bcaa, amino acid, pre workout, l-carnitine, l-theanine, l-arginine, l-glutamine, l-lysine, glutamine powder, melatonin, zinc tablets, iron tablets, calcium tablets, biotin, ashwagandha, curcumin, ginseng extract, ginseng capsule, ginkgo biloba, spirulina, chlorella, maca powder, maca root, moringa, coq10, glucosamine, chondroitin, hyaluronic acid capsule, nmn, cbd gummies, cbd oil, elderberry gummies, weight loss pill, fat burner, mass gainer, psyllium husk, milk thistle, saw palmetto, echinacea, berberine, quercetin, resveratrol, 5-htp, apple cider vinegar gummies, cordyceps, reishi, electrolyte powder, electrolyte capsule, softgels, veggie caps, capsules~, tablets~, inositol, gaba, taurine, beta alanine, choline, niacin, biotin gummies, digestive enzyme, meal replacement, citrulline, l-leucine, l-tyrosine, betaine, agmatine, glucomannan, astaxanthin, tribulus, beta glucan, d-mannose, d-aspartic, hmb, tmg, fenugreek, per capsule, calcium citrate, zinc oxide powder, greens powder, vegan protein, protein isolate, hydration powder, l-proline, d-ribose, conjugated linoleic, testosterone booster, servings~, ginger capsules, garlic capsules, herbal capsules, sea moss, zinc lozenges, electrolyte tablets, lutein, magnesium, collagen, protein shake powder, evening primrose oil, beef tallow capsules
zh 保健品, 膳食补充剂, 营养补充剂, 营养品, 维生素, 维c片, 鱼油, 益生菌, 胶原蛋白, 蛋白粉, 乳清蛋白, 增肌粉, 肌酸, 氨基酸, 褪黑素, 钙片, 锌片, 铁剂, 叶酸, 辅酶q10, 氨糖, 软骨素, 螺旋藻, 人参片, 西洋参, 灵芝孢子粉, 虫草, 姜黄素, 葡萄籽胶囊, 蜂胶胶囊, 大豆异黄酮, 左旋肉碱, 酵素, 代餐奶昔, 阿胶, 叶黄素, nmn, 胶囊~, 片剂~, 保健食品, 南非醉茄, 软胶囊
ru бад, биологически активная добавка, витамин*, мультивитамин*, рыбий жир, омега 3, пробиотик*, коллаген, протеин, гейнер, креатин, bcaa, аминокислот*, l-карнитин, мелатонин, цинк пиколинат, цинк таблетки, железо хелат, кальций d3, биотин, ашваганда, куркумин, женьшень экстракт, гинкго билоба, спирулина, хлорелла, мака перуанская, коэнзим q10, глюкозамин, хондроитин, гиалуроновая кислота капсулы, жиросжигатель, капсулы для похудения, фолиевая кислота, предтренировочн*, капсулы~, таблетки~, сироп от кашля, изотоник, пищевая добавка, псиллиум, 5-htp, ежовик гребенчатый, мумие, спортивное питание, лютеин, магний, бцаа, л-карнитин, янтарная кислота, цинк хелат, цинк капсулы
de nahrungsergänzung, nahrungsergänzungsmittel, vitamin, omega 3, fischöl, krillöl, probiotikum, probiotika, kollagen, collagen pulver, collagen peptide, proteinpulver, eiweißpulver, whey protein, kreatin, creatin, bcaa, aminosäuren, melatonin, magnesium, magnesiumcitrat, zink tabletten, eisen kapseln, biotin, ashwagandha, curcumin, ginseng kapseln, spirulina, chlorella, maca, coenzym q10, glucosamin, hyaluronsäure kapseln, fettverbrenner, flohsamenschalen, kapseln~, tabletten~, =tablette~, folsäure, weidenrinde kapseln, brausetabletten, lebertran, zinktabletten, molkenprotein, weihrauch kapseln, brennnessel kapseln, mariendistel, opc traubenkernextrakt, cbd öl
fr complément alimentaire, vitamine, multivitamines, oméga 3, huile poisson, probiotiques, collagène, protéine en poudre, whey, créatine, bcaa, acides aminés, mélatonine, magnésium, zinc comprimés, biotine, ashwagandha, curcumine, ginseng gélules, spiruline, chlorella, maca, coenzyme q10, glucosamine, gélules~, comprimés~, brûleur graisse, psyllium, acide hyaluronique gélules, propolis gélules, gélules de, huile foie morue, acérola, zinc gélules, huile cbd
es complemento alimenticio, suplemento, vitamina, multivitamínico, omega 3, aceite pescado, probiótico, colágeno, proteína en polvo, proteína whey, proteína suero, creatina, bcaa, aminoácidos, melatonina, magnesio, zinc cápsulas, biotina, ashwagandha, curcumina, ginseng cápsulas, espirulina, chlorella, maca polvo, coenzima q10, glucosamina, cápsulas~, tabletas~, quemador grasa, ácido hialurónico cápsulas, pre entreno, psyllium, cápsulas de, aceite hígado bacalao, ácido fólico, zinc tabletas, aceite cbd
it integratore, vitamina, multivitaminico, omega 3, olio =pesce, probiotici, fermenti lattici, collagene, proteine in polvere, proteine whey, creatina, bcaa, aminoacidi, melatonina, magnesio, zinco compresse, biotina, ashwagandha, curcumina, ginseng capsule, spirulina, clorella, maca, coenzima q10, glucosamina, capsule~, compresse~, brucia grassi, psillio, acido ialuronico compresse, capsule di, olio fegato merluzzo, acido folico, olio cbd
pt suplemento, vitamina, multivitamínico, ômega 3, óleo peixe, probiótico, colágeno, proteína em pó, whey, creatina, bcaa, aminoácidos, melatonina, magnésio, zinco cápsulas, biotina, ashwagandha, curcumina, ginseng cápsulas, espirulina, spirulina, maca peruana, coenzima q10, glucosamina, cápsulas~, comprimidos~, termogênico, pré treino, psyllium, ácido hialurônico cápsulas, cápsulas de, óleo fígado bacalhau, albumina, hipercalórico
ja サプリ, ビタミンc, ビタミンd, ビタミン剤, マルチビタミン, フィッシュオイル, オメガ3, コラーゲン, プロテイン, クレアチン, アミノ酸, bcaa, マグネシウム, 亜鉛, 葉酸, ビオチン, ウコン, クルクミン, 高麗人参, スピルリナ, クロレラ, マカ, コエンザイムq10, グルコサミン, コンドロイチン, 青汁, カプセル~, 錠剤, 健康食品, 栄養補助食品, 酵素ドリンク, ルテイン, nmn, hmb, プロバイオティクス, 肝油, アシュワガンダ
ko 건강기능식품, 영양제, 보충제, 비타민, 멀티비타민, 오메가3, 피쉬오일, 유산균, 프로바이오틱스, 콜라겐, 단백질파우더, 프로틴, 유청단백질, 크레아틴, 아미노산, bcaa, 멜라토닌, 마그네슘, 칼슘제, 엽산, 비오틴, 아슈와간다, 커큐민, 홍삼, 인삼, 스피루리나, 클로렐라, 마카, 코엔자임q10, 글루코사민, 루테인, 밀크씨슬, 캡슐~, 다이어트보조제, 건강식품, nmn, 대구간유, 아연, 철분제, 효소, 크릴오일
id suplemen, vitamin, kolagen, collagen, minyak ikan, omega 3, probiotik, whey protein, susu protein, multivitamin, kapsul~, creatine, jamu, habbatussauda, kapsul herbal, makanan tambahan, pil kurus
pl suplement, probiotyk, kolagen, kapsułki omega, witamina*, magnez, omega 3, kreatyna, białko serwatkowe, odżywka białkowa, melatonina, cynk tabletki, żelazo tabletki, ashwagandha, spirulina, chlorella, kwas foliowy, biotyna, bcaa, tran, multiwitamina, glukozamina, maca kapsułki, berberyna, elektrolity, kwas hialuronowy kapsułki, kapsułki?, tabletki?, skrzyp kapsułki, ostropest, przedtreningówka, spalacz tłuszczu, tabletek?
nl voedingssupplement, vitamine, vitamines, visolie, omega 3, collageen, magnesium, creatine, eiwitpoeder, whey, melatonine, probiotica, foliumzuur, ashwagandha, spirulina, zink tabletten, capsules?, bcaa, tabletten?
sv kosttillskott, vitamin*, fiskolja, omega 3, kollagen, magnesium, kreatin, proteinpulver, vassleprotein, melatonin, probiotika, multivitamin, folsyra, ashwagandha, spirulina, kapslar?, tabletter?
tr takviye edici gıda, gıda takviyesi, vitamin, multivitamin, balık yağı, omega 3, kolajen, magnezyum, kreatin, protein tozu, whey, melatonin, probiyotik, folik asit, biotin, kapsül?, bcaa, propolis damla, tablet?, çinko
vi thực phẩm chức năng, viên uống, vitamin, dầu cá, omega 3, collagen, magie, creatine, whey protein, bột protein, men vi sinh, canxi, kẽm, viên sủi, đông trùng hạ thảo, nhân sâm, tảo xoắn, thực phẩm bảo vệ sức khỏe, sâm, tinh bột nghệ nano
th อาหารเสริม, วิตามิน, น้ำมันปลา, คอลลาเจน, แมกนีเซียม, เวย์โปรตีน, โปรไบโอติก, แคลเซียม, ซิงค์, โอเมก้า 3, สารสกัด?, ครีเอทีน, ไฟเบอร์, ผลิตภัณฑ์เสริมอาหาร, โพรไบโอติก, กลูต้า, สารสกัด, โปรตีนผง
ar مكمل غذائي, مكملات غذائية, فيتامين, فيتامينات, كولاجين, أوميجا, بروتين مصل اللبن, واي بروتين, كرياتين, مغنيسيوم, زنك, بروبيوتيك, ميلاتونين, مسحوق بروتين, بيوتين, حبوب تخسيس
hi प्रोटीन पाउडर, विटामिन, कैप्सूल, च्यवनप्राश, अश्वगंधा, शिलाजीत, मल्टीविटामिन, कोलेजन, व्हे प्रोटीन, त्रिफला, गिलोय

# food.infant
en baby food, baby puree, baby cereal, teething biscuit, baby snack, baby puffs, baby rice, infant cereal, baby fruit/vegetable puree, puree pouch, baby biscuits, baby crackers, teething rusks, baby pouches, toddler snack, baby porridge, toddler porridge
zh 辅食, 婴儿米粉, 米糊, 果泥, 宝宝零食, 宝宝面条, 溶豆, 磨牙棒饼干, 磨牙饼干, 婴儿泡芙, 婴儿磨牙棒, 宝宝饼干, 婴儿面条, 磨牙棒婴儿, 宝宝米粉
ru детское питание, пюре детское, каша детская, сухая смесь для детей, детское печенье, пюре овощное с 6 месяцев, пюре фруктовое детское, каша молочная детская, молочко детское, каша для малышей, пюре мясное детское, детский сок, кисель детский, печенье для малышей, пюре в паучах
de babynahrung, babybrei, babykekse, fruchtpüree baby, quetschie, getreidebrei, babygläschen, milchbrei, kinderkekse, babytee, babysnack, hirsekringel, babyreis, gläschen baby, obstbrei
fr purée bébé, céréales bébé, alimentation bébé, biscuit bébé, compote bébé, petit pot, céréales infantiles, gourde compote bébé, blédine, bouillie bébé
es papilla, puré bebé, potito, tarrito bebé, alimento bebé, comida bebé, galletas bebé, cereales infantiles, snacks bebé, compota bebé
it omogeneizzato, pappa bambini, crema riso neonati, biscotti bambini, alimento neonati, pappa bimbi, pappa neonato, pappa lattea, crema riso bambini, biscottini, biscotti neonati, crema cereali, biscotto granulato
pt papinha, cereal infantil, composto lácteo, comida bebê, alimento infantil, purê frutas bebê, mingau, farinha láctea, biscoito bebê, sopinha, purê bebê, fórmula seguimento
ja ベビーフード, 離乳食, 赤ちゃん用おやつ, ベビーおやつ, 赤ちゃんせんべい, 幼児食, 赤ちゃん用ミルク, ベビー食品, 赤ちゃん おかゆ, 瓶詰 離乳食, 乳児用おやつ, おかゆ ベビー, ベビーせんべい
ko 이유식, 아기과자, 아기 퓨레, 떡뻥, 베이비푸드, 유아식, 과일퓨레, 쌀미음, 이유식 중기, 이유식 초기, 이유식 후기, 유아과자, 아기치즈, 아기국수, 아기쌀과자, 퓨레 아기, 성장기용 조제식
id bubur bayi, mpasi, makanan bayi
pl kaszka, obiadek dla niemowląt, deserek dla dzieci, deserek dla niemowląt, mus owocowy dla dzieci, chrupki dla dzieci
nl babyvoeding, babyhapje, fruithapje
sv barnmat, barngröt, välling, bröstmjölksersättning
tr kavanoz maması, kaşık maması, bebek bisküvisi, biberon maması
vi bột ăn dặm, cháo ăn dặm, bánh ăn dặm
th อาหารเสริมเด็ก, ขนมเด็ก 6 เดือน, อาหารเด็กอ่อน, โจ๊กเด็ก
ar طعام أطفال, سيريلاك, أغذية الأطفال
hi शिशु आहार, बेबी फूड, बेबी सीरियल

# food
en fresh fruit, fresh vegetable, apples fresh, pear fruit, mango?, orange fruit, lemon?, avocado?, potato?, onion fresh, garlic bulb, fresh ginger, tofu, frozen pizza, frozen dumplings, dumpling, spring rolls, bread?, toast bread
zh 水果, 苹果?, 梨, 橙子, 芒果?, 柠檬?, 猕猴桃, 大蒜, 生姜, 土豆, 豆腐, 水饺, 饺子, 汤圆, 粽子, 蔬菜, 鲜果
ru фрукты свежие, яблоки свежие, овощи свежие, чеснок, имбирь корень, тофу, пельмени, хлеб
de frisches obst, frisches gemüse, knoblauch frisch, tofu, brot?, toastbrot
fr fruits frais, légumes frais, ail frais, tofu, pain?
es fruta fresca, verdura fresca, ajo fresco, tofu, pan molde
it frutta fresca, verdura fresca, tofu, aglio fresco
pt fruta fresca, verdura fresca, tofu, pão forma
ja 果物, りんご?, みかん, 梨, にんにく, 生姜, 豆腐, 餃子, 食パン
ko 과일, 사과?, 귤, 마늘, 생강, 두부, 만두
pl delikatesy, żywność, produkty spożywcze, artykuły spożywcze
`;
