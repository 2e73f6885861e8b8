/** House, kitchen, garden, pets. How the lines are written: `utils/goods/lexicon.ts`. */
export const home = `
# kitchen.food-contact | appliances.household
en kettle^?
ru чайник^?
ja ケトル^?

# kitchen
en kitchen & dining~, kitchenware~, tableware~
zh 厨房用品~, 餐具~, 厨具~
ru посуда~
de küche~, geschirr~
fr vaisselle~, ustensile~
es cocina~, vajilla~
it stoviglie~, casalinghi~
pt utensílio~, louça~
ja キッチン用品~, 食器~
ko 주방용품~, 식기~

# kitchen.food-contact
en silicone mould, cake mould, baking mould, ice mould, mug, cup, cups, teacup, wine glass, drinking glass, tumbler, water bottle, thermos, plate, bowl, dish, teapot, tea kettle, tea set, tea infuser, tea tin, tea caddy, coffee dripper, french press, moka pot, coffee filter, coffee server, manual coffee grinder, cutlery, fork, spoon, chopsticks, spatula, ladle, whisk, tongs, frying pan, skillet, saucepan, cooking pot, wok, dutch oven, pan^?, baking mold, silicone mold, baking mat, cake pan, baking tray, cookie cutter, muffin pan, cutting board, chopping board, lunch box, bento box, food container, food storage container, storage jar, mason jar, honey jar, honey pot, honey dipper, cookie jar, spice jar, spice rack, salt shaker, pepper mill, pepper grinder, garlic press, peeler, grater, colander, strainer, sieve, nutcracker, nut cracker, walnut cracker, can opener, bottle opener, corkscrew, ice cube tray, straw, rolling pin, pizza cutter, ice cream scoop, serving tray, cake stand, gravy boat, egg slicer, food wrap, beeswax wrap, aluminum foil, baking paper, parchment paper, zip bag food, vacuum bags food, jug, pitcher, carafe, decanter, flask, shot glass, champagne flute, cake topper picks, cocktail shaker, dinnerware set, dinnerware, bakeware, cookware, cookware set, salad spinner, mandoline slicer, meat tenderizer, mortar and pestle, steamer basket, food scale tray, oil sprayer, oil dispenser, saucer, pet free bottle, shaker bottle, egg poacher, toothpicks, skewers, paper plates, tea bag holder, fondue set, gaiwan, chasen, chawan, kitchen board, kitchen boards, serving board, cheese board, charcuterie board, bread board, carving board, butcher block board, ramekin, meal prep container, sushi mat, bread bin, bread box, baking sheet, pastry brush, popsicle mold, egg separator, coffee canister, canister!, pizza stone, casserole dish, butter dish, fruit bowl, measuring cup, measuring spoon, kitchen utensil, utensil set, flatware, silverware, water jug, tea canister, spice grinder manual, oven dish, baking dish, stockpot, roasting pan, pie dish, cooling rack, serving bowl, pressure cooker^?, stovetop pressure cooker, steamer pot, rice pot
zh 杯子, 水杯, 茶杯, 咖啡杯, 马克杯, 玻璃杯, 保温杯, 保温壶, 酒杯, 红酒杯, 高脚杯, 盘子, 碟子, 餐盘, 碗, 餐具, 茶壶, 茶具, 茶具套装, 茶漏, 茶滤, 茶叶罐, 茶罐, 茶盘, 茶巾盘, 手冲壶, 摩卡壶, 法压壶, 咖啡滤纸, 咖啡壶, 手摇磨豆机, 刀叉, 勺子, 筷子, 叉子, 锅铲, 汤勺, 打蛋器, 夹子 食品, 平底锅, 炒锅, 煎锅, 不粘锅, 汤锅, 砂锅, 铁锅, 奶锅, 蒸锅, 火锅锅, 锅^?, 烘焙模具, 硅胶模具, 蛋糕模具, 烤盘, 砧板, 菜板, 饭盒, 便当盒, 保鲜盒, 密封罐, 储物罐, 蜂蜜罐, 蜂蜜勺, 蜂蜜棒, 零食盒, 坚果盘, 干果盘, 果盘, 糖果盒, 零食盘, 调料瓶, 调料盒, 调料罐, 研磨器, 压蒜器, 削皮刀, 刨丝器, 擦丝器, 漏勺, 沥水篮, 筛子, 核桃夹, 核桃夹子, 核桃钳, 坚果夹, 开罐器, 开瓶器, 冰格, 冰块模具, 吸管, 量杯, 量勺, 擀面杖, 托盘, 保鲜膜, 保鲜袋, 锡纸, 油纸, 烘焙纸, 水壶, 醒酒器, 酒壶, 油壶, 摇摇杯, 煎蛋器, 牙签, 一次性杯, 纸杯, 一次性餐具, 剥核桃, 剥壳器, 碗碟套装, 菜盆, 案板, 餐具套装
ru кружка, кружки, чашка, чашки, чайная пара, стакан^, бокал, бокалы, рюмка, фужер, термос, термокружка, бутылка для воды, тарелка, тарелки, миска, пиала, салатник, блюдо, столовый набор посуды, сервиз, чайный сервиз, чайный набор посуды, чайник заварочный, заварочный чайник, чайник со свистком, ситечко, заварник, чайница, гайвань, турка, френч-пресс, гейзерная кофеварка, пуровер, ручная кофемолка, столовые приборы, вилка, ложка, ложки, палочки для еды, лопатка кулинарная, половник, венчик, сковорода, сковородка, кастрюля, казан, вок, сотейник, форма для выпечки, силиконовая форма, силиконовый коврик для выпечки, противень, формочки для печенья, разделочная доска, доска разделочная, ланч-бокс, ланчбокс, контейнер для еды, контейнер пищевой, банка для сыпучих, банка стеклянная, баночка для меда, веретено для меда, горшочек для меда, медовница, конфетница, орешница, менажница, сухарница, хлебница, солонка, перечница, мельница для перца, мельница для специй, пресс для чеснока, чеснокодавка, терка, овощерезка, овощечистка, дуршлаг, сито, орехокол, щипцы для орехов, щелкунчик для орехов, консервный нож, открывалка, штопор, форма для льда, соломинка, трубочки для коктейля, мерный стакан, мерная ложка, скалка, поднос, фольга пищевая, пищевая пленка, пергамент, кувшин, графин, декантер, фляжка, шейкер, зубочистки, шампуры, одноразовая посуда, стаканы бумажные, ступка, сахарница, масленка, набор посуды, пароварка решетка, доска сервировочная, сервировочная доска, доска кухонная, миски, чаши для еды, чаша, контейнер для детского питания
de tasse, becher, glas trink, trinkglas, weinglas, sektglas, thermoskanne, isolierflasche, trinkflasche, teller, schüssel, schale, müslischale, teekanne, teeservice, teeset, teeei, teedose, teefilter, wasserkessel, french press, espressokocher, kaffeefilter, handfilter, handkaffeemühle, kaffeekanne, besteck, gabel, löffel, essstäbchen, pfannenwender, schöpfkelle, schneebesen, pfanne, bratpfanne, topf, wok, bräter, backform, silikonform, backmatte, backblech, ausstechform, schneidebrett, schneidebretter, brotdose, lunchbox, bento box, frischhaltedose, vorratsdose, vorratsglas, einmachglas, honigglas, honigspender, keksdose, gewürzregal, gewürzglas, salzstreuer, pfeffermühle, salzmühle, knoblauchpresse, sparschäler, reibe, sieb, nussknacker, dosenöffner, flaschenöffner, korkenzieher, eiswürfelform, strohhalm, trinkhalm, nudelholz, pizzaschneider, obstschale, nussschale, tablett, butterdose, zuckerdose, alufolie, frischhaltefolie, backpapier, krug, karaffe, dekanter, flachmann, cocktailshaker, geschirrset, kochgeschirr, mörser, dampfgarer einsatz, zahnstocher, spieße, brotkasten, snackschale, suppenkelle, servierbrett, käsebrett, brotbrett, küchenbrett, auflaufform, besteckset, tortenplatte, servierplatte, salatbesteck
fr mug, tasse, verre, verres, gobelet, thermos, gourde, bouteille isotherme, assiette, bol, saladier, plat à gratin, théière, service à thé, infuseur, boîte à thé, boule à thé, cafetière à piston, cafetière italienne, filtre à café, moulin à café manuel, couverts, fourchette, cuillère, baguettes chinoises, spatule, louche, fouet, poêle, casserole, marmite, wok, cocotte, moule, moule silicone, moule à gâteau, plaque de cuisson, emporte-pièce, planche à découper, lunch box, boîte à lunch, boîte alimentaire, boîte de conservation, bocal en verre, pot à miel, boîte à biscuits, pot à épices, salière, moulin à poivre, moulin à sel, presse-ail, éplucheur, râpe, passoire, tamis, casse-noix, casse-noisette, ouvre-boîte, tire-bouchon, décapsuleur, bac à glaçons, moule à glaçons, paille, rouleau à pâtisserie, coupe à fruits, plateau, beurrier, sucrier, coquetier, film alimentaire, papier aluminium, papier cuisson, carafe, pichet, décanteur, flasque, shaker, vaisselle, batterie de cuisine, mortier, cure-dents, brochettes, gobelets jetables, planche à fromage, planche apéro
es taza, vaso, vasos, copa, copas, termo, botella de agua, botella térmica, cantimplora, plato, platos, tazón, bol, cuenco, ensaladera, fuente de servir, tetera, juego de té, infusor de té, lata de té, caja de té, cafetera italiana, prensa francesa, filtro de café, molinillo de café manual, molinillo manual, cubiertos, tenedor, cuchara, palillos chinos, espátula, cucharón, batidor manual, sartén, olla, cacerola, cazuela, wok, molde, cortador de galletas, tabla de cortar, tabla para picar, lonchera, fiambrera, recipiente para alimentos, contenedor de alimentos, tarro de cristal, frasco de vidrio, tarro de miel, tarro de galletas, galletero, especiero, salero, pimentero, molinillo de pimienta, prensa ajos, pelador, rallador, colador, tamiz, cascanueces, abrelatas, sacacorchos, abridor de botellas, destapador, cubitera, popote, pajita, pajitas, rodillo de cocina, frutero, bandeja, mantequillera, azucarera, huevera, papel aluminio, film transparente, papel de hornear, jarra, decantador, petaca, coctelera, vajilla, batería de cocina, mortero, portacomida, utensilios de cocina, tabla de quesos, tabla de cocina, botella para beber, botellas de beber, batidor, molde para tartas
it tazza, tazzina, bicchiere, bicchieri, calice, calici, borraccia, thermos, bottiglia termica, piatto, piatti, ciotola, insalatiera, teiera, servizio da tè, infusore, scatola da tè, barattolo tè, caffettiera, moka, filtro caffè, macinacaffè manuale, posate, forchetta, cucchiaio, bacchette cinesi, spatola, mestolo, frusta da cucina, padella, pentola, casseruola, wok, stampo, stampo in silicone, tortiera, teglia, tagliabiscotti, tagliere, portapranzo, lunch box, contenitore alimentare, contenitore per alimenti, barattolo di vetro, vasetto miele, spargimiele, dosatore miele, biscottiera, portaspezie, saliera, macinapepe, macina sale, spremiaglio, pelapatate, grattugia, colino, scolapasta, setaccio, schiaccianoci, apriscatole, cavatappi, apribottiglie, stampo ghiaccio, cannuccia, cannucce, misurino, mattarello, fruttiera, vassoio, burriera, zuccheriera, portauovo, carta alluminio, pellicola alimentare, carta forno, caraffa, brocca, decanter, fiaschetta, shaker, batteria di pentole, mortaio, stuzzicadenti, stampo per torte, frusta
pt caneca, xícara, copo, copos, taça, garrafa térmica, garrafa de água, squeeze, prato, pratos, tigela, saladeira, travessa, bule, jogo de chá, infusor de chá, coador, lata de chá, cafeteira italiana, prensa francesa, filtro de café, moedor de café manual, talheres, garfo, colher, hashi, espátula, concha, fouet, frigideira, panela, caçarola, wok, forma, forma de silicone, forma de bolo, assadeira, cortador de biscoito, tábua de corte, tábua de carne, marmita, lancheira, pote hermético, pote de vidro, pote de mel, porta mel, pote de biscoito, porta tempero, saleiro, pimenteiro, moedor de pimenta, espremedor de alho, descascador, ralador, peneira, quebra nozes, quebra-nozes, abridor de latas, saca-rolhas, abridor de garrafa, forma de gelo, canudo, canudos, rolo de massa, fruteira, bandeja, mantegueira, açucareiro, papel alumínio, filme plástico, papel manteiga, jarra, decanter, cantil, coqueteleira, aparelho de jantar, jogo de panelas, pilão, palito, tábua de cortar, tábua de cozinha, tábua de frios
ja カップ, 湯呑み, 湯呑, グラス, タンブラー, 水筒, 魔法瓶, 皿, お皿, プレート 皿, 茶碗, お椀, ボウル, どんぶり, 食器セット, 急須, ティーポット, 茶器, 茶器セット, 茶こし, 茶筒, 茶缶, やかん, フレンチプレス, ドリッパー, コーヒーフィルター, コーヒーミル, カトラリー, フォーク, スプーン, 箸, フライ返し, おたま, 泡立て器, フライパン, 鍋, 土鍋, 中華鍋, シリコンモールド, シリコン型, ケーキ型, 製菓型, クッキー型, まな板, 弁当箱, 保存容器, タッパー, 密閉容器, キャニスター, 蜂蜜ポット, はちみつ容器, ハニーディッパー, 調味料入れ, スパイスラック, ペッパーミル, 塩入れ, にんにく絞り, ピーラー, おろし器, ザル, くるみ割り器, くるみ割り, 缶切り, 栓抜き, コルク抜き, 製氷皿, ストロー, 麺棒, トレー, お盆, 菓子皿, アルミホイル, ラップ 食品, クッキングシート, ピッチャー, デカンタ, 徳利, おちょこ, シェイカー, 爪楊枝, 紙コップ, 茶筅, 抹茶碗, 醤油差し, カッティングボード, ざる, ボウルセット, 食器
ko 머그컵, 머그, 컵, 찻잔, 커피잔, 물컵, 유리잔, 와인잔, 텀블러, 물병, 보온병, 접시, 그릇, 볼 주방, 주전자, 다기세트, 다기, 차거름망, 티인퓨저, 차통, 틴케이스 차, 프렌치프레스, 모카포트, 드리퍼, 커피필터, 핸드밀, 커피그라인더 수동, 수저, 수저세트, 포크, 숟가락, 젓가락, 뒤집개, 국자, 거품기, 프라이팬, 후라이팬, 냄비, 뚝배기, 웍, 실리콘몰드, 실리콘틀, 케이크틀, 베이킹틀, 쿠키커터, 도마, 도시락통, 도시락, 밀폐용기, 반찬통, 보관용기, 유리병, 꿀병, 꿀단지, 꿀스푼, 양념통, 양념병, 후추그라인더, 소금통, 마늘다지기, 필러, 강판, 체망, 호두까기, 견과류까기, 캔따개, 병따개, 와인오프너, 얼음틀, 빨대, 계량컵, 계량스푼, 밀대, 쟁반, 트레이, 과일볼, 호일, 랩 주방, 물통, 디캔터, 술잔, 소주잔, 이쑤시개, 종이컵, 식기세트, 다구, 샐러드볼, 채반, 믹싱볼
id mug, cangkir, gelas, tumbler, botol minum, termos, piring, mangkok, mangkuk, teko, poci teh, sendok, garpu, sumpit, spatula, wajan, panci, teflon, cetakan kue, cetakan silikon, talenan, kotak makan, toples kaca, tempat bumbu, parutan, saringan, pemecah kacang, pembuka botol, sedotan, nampan, kotak bekal, rantang

# knives
en knife, machete, axe, hatchet, razor blade, razor blades, box cutter, scissors, kitchen shears, knife set, cleaver, sword, katana, safety razor, multi tool, straight razor, pruning shears, steak knives, steak knife
zh 刀具, 菜刀, 厨刀, 水果刀, 折叠刀, 小刀, 军刀, 砍刀, 斧头, 刀片, 剃须刀片, 美工刀, 剪刀, 剪子, 厨房剪, 牛排刀, 刀具套装, 剑, 武士刀, 多功能刀, 园艺剪, 修枝剪
ru нож, ножи, кухонный нож, складной нож, мачете, топор, лезвия, лезвие, канцелярский нож, ножницы, набор ножей, тесак, меч, катана, мультитул, секатор, опасная бритва
de messer, machete, axt, beil, rasierklingen, schere, küchenschere, messerset, schwert, katana, rasierhobel, multitool, gartenschere
fr couteau, machette, hache, lames de rasoir, cutter, ciseaux, set de couteaux, couperet, épée, katana, rasoir de sûreté, sécateur, outil multifonction couteau
es cuchillo, navaja, machete, hacha, hojas de afeitar, cúter, tijeras, juego de cuchillos, espada, katana, multiherramienta
it coltello, coltellino, machete, ascia, accetta, lamette, taglierino, forbici, set coltelli, mannaia, spada, katana, rasoio di sicurezza, multiutensile, cesoie
pt faca, canivete, facão, machado, machadinha, lâmina de barbear, estilete, tesoura, jogo de facas, cutelo, espada, katana
ja 包丁, ナイフ, 鉈, 斧, カミソリ, 替刃, ハサミ, はさみ, キッチンバサミ, 包丁セット, 刀, 模造刀, マルチツール, 剪定ばさみ
ko 식칼, 칼, 과도, 주방칼, 접이식칼, 나이프, 캠핑칼, 정글도, 도끼, 면도날, 커터칼, 가위, 칼세트, 멀티툴, 검도
id pisau, golok, kapak, silet, cutter, gunting, pedang

# furniture
en table, nightstand, desk, bookcase, bookshelf, tv stand, shelf unit, cabinet, sideboard, stool, bench, chair, bed frame, bunk bed, platform bed, bed^?, headboard, kitchen island, furniture, coat rack stand, room divider, patio furniture set, workbench, kids table and chairs, makeup vanity, tv unit, outdoor lounge set, patio set, coat stand, folding chair, console table, lounge chair, sun lounger, garden bench, desk chair
zh 餐桌, 茶几, 书桌, 电脑桌, 办公桌, 桌子, 边几, 床头柜, 梳妆台, 书柜, 书架, 电视柜, 鞋柜, 柜子, 餐边柜, 玄关柜, 吧台椅, 吧椅, 凳子, 板凳, 长凳, 椅子, 餐椅, 办公椅, 电竞椅, 摇椅, 床架, 实木床, 双人床, 上下床, 高低床, 家具, 折叠桌, 折叠椅, 屏风, 储物柜, 学习桌, 吊椅, 置物柜
ru стол, столик, журнальный столик, кофейный столик, обеденный стол, письменный стол, компьютерный стол, тумба, тумбочка, прикроватная тумба, консоль, туалетный столик, стеллаж, книжный шкаф, обувница, сервант, буфет, барный стул, стул, стулья, табурет, скамья, скамейка, кресло-качалка, офисное кресло, игровое кресло, кровать, двухъярусная кровать, мебель, складной стол, складной стул, парта, витрина мебель, изголовье
de tisch, regal, lowboard, schrank, sideboard, hocker, bank^?, sitzbank, stuhl, bettgestell, bett, möbel, hängesessel, vitrine, werkbank, gartenliege, sonnenliege, gartenmöbel
fr table, bureau, console meuble, coiffeuse, bibliothèque, étagère, armoire de rangement, buffet meuble, tabouret, banc, chaise, fauteuil à bascule, lit, cadre de lit, meuble, mobilier, salon de jardin, tête de lit, paravent
es mesa, mesita de noche, buró, escritorio, consola mueble, tocador, librero, estantería, gabinete, aparador, zapatera, taburete, banco madera, banca, silla, mecedora, cama, base de cama, litera, mueble, muebles, cabecera, biombo, alacena, cabecero
it tavolo, tavolino, scrivania, comodino, consolle, toeletta, libreria, scaffale, credenza, scarpiera, sgabello, panca, sedia, letto, mobile, mobili, testiera, arredamento
pt mesa, criado-mudo, escrivaninha, aparador, penteadeira, estante, rack, painel tv, armário de cozinha, sapateira, banqueta, banco de madeira, cadeira, cama, beliche, móvel, móveis, cabeceira, biombo
ja テーブル, デスク, 学習机, 机, ドレッサー, 本棚, 書棚, テレビ台, キャビネット, 食器棚, 靴箱, シューズラック, スツール, ベンチ, 椅子, チェア, ベッド, ベッドフレーム, 家具, パーテーション, サイドボード, こたつ
ko 식탁, 테이블, 협탁, 책상, 화장대, 책장, 책꽂이, tv장, 거실장, 수납장, 신발장, 스툴, 벤치, 의자, 침대, 침대프레임, 가구, 파티션, 선반장
id meja, rak buku, rak tv, lemari, rak sepatu kayu, kursi, bangku, tempat tidur, ranjang, nakas, mebel, furnitur

# furniture + has.upholstery
en sofa, couch, armchair, recliner, ottoman, pouf, bean bag chair, mattress, futon, sectional, loveseat, upholstered chair, accent chair, mattress topper, sofa bed, chaise lounge, bean bag
zh 沙发, 沙发床, 床垫, 脚凳, 躺椅, 豆袋
ru диван, кресло, кресло-мешок, пуф, пуфик, матрас, топпер, оттоманка, кушетка, софа
de sofa, couch, sessel, polsterstuhl, polsterbett, pouf, sitzsack, matratze
fr canapé, fauteuil, pouf, matelas, surmatelas, canapé-lit, méridienne
es sofá, sillón, puf, colchón, otomana, reposapiés, topper colchón
it divano, poltrona, pouf, materasso, topper materasso
pt sofá, poltrona, puff, pufe, colchão, sofá-cama
ja ソファ, ソファー, アームチェア, オットマン, ビーズクッションソファ, マットレス, ソファベッド, 座椅子, リクライニングチェア
ko 소파, 쇼파, 안락의자, 리클라이너, 빈백, 오토만, 매트리스, 소파베드, 좌식의자, 토퍼
id sofa, kursi santai, kasur, matras, bean bag, springbed

# furniture + is.clothing-storage
en dresser, chest of drawers, wardrobe, armoire, clothes cabinet, tallboy, highboy, dresser drawers
zh 衣柜, 斗柜, 大衣柜, 抽屉柜
ru шкаф, шкаф-купе, комод, гардероб, платяной шкаф
de kommode, kleiderschrank, schubladenschrank
fr commode, armoire, penderie
es cómoda, armario, ropero, cajonera, guardarropa
it cassettiera, armadio, guardaroba, comò
pt cômoda, guarda-roupa, roupeiro, armário
ja チェスト, タンス, ワードローブ, クローゼット
ko 서랍장, 옷장, 장롱, 행거장
id lemari pakaian, laci pakaian

# candles
en candle, candles, tea light, tealight, tea lights, wax melt, wax melts, reed diffuser, incense stick, incense sticks, incense cone, incense, candle jar, room spray, potpourri, sage smudge, sachet lavender, room fragrance, air freshener, air refreshener, freshmatic, air freshener spray, automatic air freshener, room freshener, air care
zh 蜡烛, 茶蜡, 香薰, 无火香薰, 线香, 檀香, 塔香, 香包, 盘香, 扩香石, 香片, 酥油灯
ru свеча, свечи, ароматическая свеча, свечка, чайные свечи, аромадиффузор с палочками, диффузор, благовония, ароматические палочки, воск ароматический, саше, ароматизатор, освежитель воздуха
de kerze, duftkerze, teelicht, teelichter, duftwachs, raumduft, diffuser stäbchen, räucherstäbchen, räucherkegel, duftsäckchen, lufterfrischer, potpourri, raumspray
fr bougie, bougies, fondant parfumé, diffuseur à bâtonnets, diffuseur de parfum, encens, bâtons d encens, parfum d ambiance, désodorisant, pot-pourri, sachet parfumé
es vela, velas, cera perfumada, difusor de varillas, mikado, incienso, varitas de incienso, ambientador, aromatizante, aromatizador
it candela, candele, candeline, tealight, cera profumata, diffusore a bastoncini, profumatore, incenso, deodorante per ambienti
pt vela, velas, difusor de varetas, incenso, aromatizador, aromatizante, odorizador, home spray
ja キャンドル, ティーライト, ろうそく, 蝋燭, リードディフューザー, お香, 線香, ルームフレグランス, 芳香剤, 消臭剤, ワックスメルト, サシェ
ko 캔들, 향초, 양초, 티라이트, 디퓨저, 인센스, 인센스스틱, 방향제, 룸스프레이, 왁스타블렛
id lilin, reed diffuser, dupa, pengharum ruangan, parfum mobil

# chemicals.cleaning
en detergent, dish soap, dishwashing liquid, dishwasher tablets, fabric softener, stain remover, all purpose cleaner, glass cleaner, toilet cleaner, drain cleaner, oven cleaner, descaler, degreaser, bleach, glue, resin, adhesive, paint, wood stain, varnish, paint thinner, car wax, car shampoo, car polish, shoe polish, leather conditioner, furniture polish, sealant, caulk, lubricant oil, wd-40, engine oil, motor oil, antifreeze, washing powder, laundry pods, carpet cleaner, cleaner^?, cleaning spray, lighter fluid, nail polish remover, acetone, ink cartridge, printer ink, wallpaper paste, fertilizer, plant food, wax polish, fabric conditioner, dishwasher liquid, dishwasher rinse aid, rinse aid, toilet liquid cleaner, soap pads, scouring pads, drain opener, wood polish, toilet bowl cleaner, laundry sheets, laundry capsules, dishwasher pods, limescale remover, rust remover, brake cleaner, air conditioner cleaner
zh 洗衣液, 洗衣粉, 洗衣凝珠, 洗洁精, 洗碗块, 柔顺剂, 去污剂, 去渍, 清洁剂, 玻璃水, 洁厕灵, 管道疏通剂, 除垢剂, 漂白剂, 胶水, 强力胶, 环氧树脂, uv胶, 滴胶, 油漆, 涂料, 丙烯颜料, 喷漆, 木蜡油, 清漆, 车蜡, 洗车液, 鞋油, 玻璃胶, 密封胶, 润滑油, 机油, 防冻液, 洗甲水, 墨盒, 肥料, 营养液 植物, 皮革护理, 除甲醛, 清除剂
ru стиральный порошок, гель для стирки, капсулы для стирки, кондиционер для белья, средство для мытья посуды, таблетки для посудомоечной машины, пятновыводитель, чистящее средство, моющее средство, средство для стекол, средство для унитаза, средство для прочистки труб, антинакипин, обезжириватель, отбеливатель, клей, суперклей, эпоксидная смола, смола, краска, акриловая краска, краски акриловые, аэрозольная краска, лак по дереву, морилка, растворитель, автошампунь, воск для авто, полироль, крем для обуви, герметик, смазка, моторное масло, масло моторное, антифриз, омыватель, жидкость для снятия лака, чернила, картридж, удобрение, ополаскиватель для белья
de waschmittel, waschpulver, spülmittel, geschirrspültabs, spülmaschinentabs, weichspüler, fleckenentferner, reiniger, entkalker, fettlöser, bleichmittel, kleber, harz, farbe^?, acrylfarbe, wandfarbe, lack, lasur, verdünner, autowachs, autoshampoo, politur, schuhcreme, dichtstoff, schmiermittel, motoröl, frostschutz, nagellackentferner, druckerpatrone, dünger, lederpflege, holzöl
fr lessive, liquide vaisselle, tablettes lave-vaisselle, adoucissant, détachant, nettoyant, gel wc, déboucheur, détartrant, dégraissant, eau de javel, colle, super glue, résine, peinture, bombe de peinture, vernis bois, lasure, diluant, cire voiture, shampoing voiture, cirage, mastic, lubrifiant, huile moteur, antigel, dissolvant, cartouche d encre, engrais
es detergente, jabón para ropa, lavavajillas líquido, jabón lavatrastes, pastillas lavavajillas, suavizante, quitamanchas, limpiador, limpiacristales, limpiavidrios, destapacaños, desincrustante, desengrasante, lejía, cloro blanqueador, pegamento, superpegamento, resina, pintura, barniz, disolvente, cera para auto, champú para auto, betún, silicona selladora, sellador, lubricante, aceite de motor, anticongelante, quitaesmalte, cartucho de tinta, fertilizante, abono, aceite para engranajes, descalcificador
it detersivo, pastiglie lavastoviglie, ammorbidente, smacchiatore, detergente, detergente multiuso, pulivetro, gel wc, disgorgante, anticalcare, sgrassatore, candeggina, colla, resina, vernice, colori acrilici, impregnante, diluente, cera auto, shampoo auto, lucido scarpe, sigillante, lubrificante, olio motore, antigelo, solvente unghie, cartuccia inchiostro, fertilizzante, concime
pt sabão em pó, detergente, lava-louças tabletes, amaciante, tira manchas, limpador, multiuso, limpa vidros, desentupidor químico, desincrustante, desengordurante, água sanitária, alvejante, cola, super cola, resina, tinta^?, tinta acrílica, tinta spray, verniz, solvente, cera automotiva, shampoo automotivo, graxa sapato, selante, lubrificante, óleo de motor, aditivo radiador, removedor de esmalte, cartucho de tinta, fertilizante, adubo, lava roupas
ja 洗剤, 柔軟剤, しみ抜き, 漂白剤, クリーナー, クエン酸 掃除, 油汚れ落とし, カビ取り剤, 接着剤, レジン液, エポキシ樹脂, レジン, 塗料, ペンキ, アクリル絵の具, ニス, ワックス 車, カーシャンプー, 靴クリーム, シーリング材, コーキング, 潤滑油, エンジンオイル, 不凍液, 除光液, インクカートリッジ, 肥料
ko 세제, 섬유유연제, 얼룩제거제, 클리너, 유리세정제, 변기세정제, 기름때제거제, 표백제, 락스, 본드, 접착제, 에폭시, 레진, 페인트, 아크릴물감, 바니쉬, 자동차왁스, 카샴푸, 구두약, 실란트, 윤활유, 엔진오일, 부동액, 네일리무버, 잉크카트리지, 비료, 곰팡이제거제
id deterjen, sabun cuci, pelembut pakaian, pewangi pakaian, pembersih lantai, pembersih kaca, pemutih, lem, resin, cat, oli mesin, pelumas, tinta printer, pupuk

# biocides
en hand sanitiser, disinfectant, disinfectant spray, disinfecting wipes, sanitizer, sanitizing wipes, alcohol wipes, mosquito repellent, insect repellent, bug spray, mosquito coil, mosquito repellent bracelet, mosquito patch, citronella candle, mold remover, rubbing alcohol, chlorine tablets, pool chlorine, flea collar, tick collar, antibacterial wipes, antiseptic spray, algaecide, wood preservative, ant repellent, moth balls, insect repellent bracelet, mosquito bracelet, mold spray, mould spray, mold cleaner, repellent spray
zh 免洗洗手液, 消毒液, 消毒剂, 消毒湿巾, 酒精湿巾, 酒精消毒, 消毒喷雾, 驱蚊液, 驱蚊, 驱蚊水, 蚊香, 电蚊香液, 驱蚊手环, 驱蚊贴, 花露水, 除霉剂, 消毒片, 驱虫项圈, 樟脑丸, 杀菌喷雾
ru антисептик, дезинфицирующее средство, дезинфектор, дезинфицирующие салфетки, спиртовые салфетки, средство от комаров, спрей от комаров, репеллент, спираль от комаров, браслет от комаров, фумигатор, хлорка, средство от плесени, ошейник от блох, средство от моли
de desinfektionsmittel, handdesinfektion, desinfektionsspray, desinfektionstücher, mückenspray, mückenschutz, insektenschutz, insektenspray, mückenarmband, mückenstecker, schimmelentferner, chlortabletten, flohhalsband, zeckenhalsband, mottenkugeln, holzschutzmittel
fr désinfectant, gel hydroalcoolique, lingettes désinfectantes, spray désinfectant, anti-moustique, anti-moustiques, répulsif, bracelet anti-moustique, spirale anti-moustique, anti-moisissure, pastilles de chlore, collier anti-puces, antimite, chlore piscine
es desinfectante, gel antibacterial, gel hidroalcohólico, gel desinfectante, toallitas desinfectantes, repelente, antimosquitos, pulsera antimosquitos, espiral antimosquitos, antimoho, cloro para piscina, collar antipulgas
it disinfettante, gel igienizzante, igienizzante mani, salviette disinfettanti, antizanzare, repellente, spray antizanzare, braccialetto antizanzare, zampironi, antimuffa, cloro piscina, collare antipulci, antitarme
pt desinfetante, álcool em gel, álcool gel, lenços desinfetantes, repelente, pulseira repelente, espiral mosquito, antimofo, cloro piscina, coleira antipulgas
ja 消毒液, 除菌スプレー, 消毒用アルコール, ハンドジェル, アルコールジェル, 除菌シート, 除菌ウェットシート, 虫除けスプレー, 虫よけ, 虫除け, 蚊取り線香, 蚊よけ, カビ取り, 防カビ剤, ノミ取り首輪, 防虫剤, 次亜塩素酸
ko 소독제, 소독티슈, 살균스프레이, 알콜스왑, 모기퇴치제, 모기기피제, 벌레퇴치제, 해충기피제, 모기향, 모기패치, 모기팔찌, 방충제, 좀약, 진드기목걸이, 락스 살균
id hand sanitizer, disinfektan, tisu antiseptik, obat nyamuk, lotion anti nyamuk, anti nyamuk, kapur barus, kalung kutu

# pesticides
en pesticide, insecticide, herbicide, weed killer, fungicide, rat poison, rodenticide, ant bait, ant killer, roach bait, roach killer, cockroach gel, snail bait, slug pellets, plant insect killer, fly bait, termite killer, wasp killer, bed bug killer, roach gel, bug killer, bug killer spray, wasp spray, insect killer, flea spray home, bed bug spray
zh 农药, 杀虫剂, 除草剂, 杀菌剂 植物, 老鼠药, 灭鼠, 蟑螂药, 杀蟑, 蚂蚁药, 灭蚁, 杀螨剂, 杀虫喷雾
ru инсектицид, гербицид, фунгицид, пестицид, отрава для крыс, средство от тараканов, гель от тараканов, средство от муравьев, средство от сорняков, средство от клопов, родентицид, средство от слизней
de insektizid, herbizid, unkrautvernichter, fungizid, rattengift, ameisengift, ameisenköder, schneckenkorn, kakerlaken köder, pflanzenschutzmittel, wespenspray
fr insecticide, herbicide, désherbant, fongicide, mort aux rats, anti-fourmis, anti-cafards, anti-limaces, pesticide
es insecticida, herbicida, mata hierbas, fungicida, raticida, veneno para ratas, mata hormigas, mata cucarachas, cebo para cucarachas, plaguicida, pesticida
it insetticida, erbicida, diserbante, fungicida, veleno per topi, topicida, antiformiche, scarafaggi gel, lumachicida, pesticida
pt inseticida, herbicida, mata mato, fungicida, raticida, veneno para rato, mata formiga, mata barata, pesticida
ja 殺虫剤, 除草剤, 殺菌剤 園芸, 農薬, 殺鼠剤, アリ駆除, アリの巣コロリ, ゴキブリ駆除, ゴキブリ対策, ナメクジ駆除
ko 살충제, 제초제, 농약, 쥐약, 살서제, 개미약, 바퀴벌레약, 바퀴약
id insektisida, herbisida, racun tikus, obat semut, racun rumput, pestisida, pembasmi kecoa, fungisida

# wood.products
en wooden box, wood slab, plywood, mdf board, wood plank, wooden frame, wooden photo frame, wood sculpture, wooden sign, wooden beads, wood veneer sheet, bamboo mat, cork board, wooden figurine, wood slices, wooden crate, wooden hanger, wooden hangers, bamboo basket, wooden coasters, cork coasters, wooden tray decor, wood pellets, wooden stake, wood trellis, wooden comb, wooden/wood/bamboo/oak/walnut photo/picture frame, wooden/wood/bamboo tray/ornament/figurine/sign/plaque/coaster/coasters/hanger/box/basket/comb/beads, bamboo fence, cork yoga block
zh 木盒, 木板, 胶合板, 密度板, 木雕, 木相框, 实木板, 竹席, 竹篮, 木珠, 木片, 木箱, 木衣架, 木梳, 木质摆件, 木牌, 竹编, 实木相框, 木质相框, 木质托盘, 竹编篮
ru фанера, доска деревянная, деревянная шкатулка, деревянная рамка, рамка деревянная, мдф панель, пробковая доска, деревянная фигурка, деревянный ящик, вешалка деревянная, деревянные бусины, спил дерева, расческа деревянная, фоторамка деревянная, поднос деревянный
de holzkiste, holzbox, holzplatte, sperrholz, holzrahmen, holzfigur, holzscheibe, holzscheiben, korkplatte, korkpinnwand, holzbügel, bambuskorb, holzperlen, holzkamm, holzschild, bilderrahmen holz, fotorahmen holz, korkuntersetzer, holzuntersetzer
fr caisse en bois, boîte en bois, contreplaqué, planche de bois, cadre en bois, figurine en bois, rondelle de bois, plaque de liège, cintres en bois, panier en bambou, perles en bois, peigne en bois, cadre photo bois, cadre bois, plateau en bois
es caja de madera, madera contrachapada, triplay, tabla de madera, marco de madera, figura de madera, rodajas de madera, tablero de corcho, perchas de madera, cesta de bambú, cuentas de madera, peine de madera, marco de fotos madera, bandeja de madera
it scatola di legno, scatola in legno, compensato, tavola di legno, cornice in legno, statuetta in legno, fette di legno, bacheca sughero, grucce in legno, cesto in bambù, perle di legno, pettine in legno, cornice legno, vassoio in legno
pt caixa de madeira, compensado, tábua de madeira, moldura de madeira, escultura de madeira, fatias de madeira, quadro de cortiça, cabide de madeira, cesto de bambu, contas de madeira, pente de madeira, porta-retrato madeira, quadro de madeira, bandeja de madeira
ja 木箱, 合板, ベニヤ板, 木材, 木製フレーム, 木彫り, 木製ハンガー, コルクボード, 竹かご, ウッドビーズ, 木の板, すのこ, つげ櫛, 木製フォトフレーム, 木製トレー, 木製ボックス
ko 나무상자, 합판, 목재, 원목판, 나무액자, 목각, 나무옷걸이, 코르크보드, 대나무바구니, 나무구슬, 나무빗, 원목 액자, 나무 액자, 원목 트레이, 대나무 바구니
id kotak kayu, triplek, papan kayu, bingkai kayu, patung kayu, keranjang bambu, gantungan kayu

# plants.seeds-live
en seeds for planting^, vegetable seeds^, flower seeds^, tomato seeds^, pepper seeds^, herb seeds, grass seed^, lawn seed^, wildflower seeds^, basil seeds, lettuce seeds^, cucumber seeds^, tree seeds^, cactus seeds^, seed packet, flower bulb, tulip bulbs^, daffodil bulbs^, lily bulbs, live plant^, live succulent, succulent plant, succulents, bonsai tree, bonsai, seedlings, bare root plant, house plant live, cuttings plant, rooted plant, orchid plant live, air plant, monstera plant, bamboo plant live, rose bush, fruit tree, seeds~, seed?, garden seeds, spider plant, lavender plant, bare root roses, bare root, rose plants, plant cuttings
zh 种子, 花籽, 草籽, 种球, 多肉植物, 多肉, 盆栽, 绿植, 花苗, 苗, 盆景, 水培植物, 绿萝, 发财树, 仙人掌盆栽, 球根
ru семена, семян, газонная трава, луковицы, саженец, саженцы, рассада, суккулент, бонсай, комнатное растение, живое растение, черенок, клубни
de saatgut, samen, blumensamen, gemüsesamen, tomatensamen, rasensamen, grassamen, kräutersamen, saatband, blumenzwiebeln, tulpenzwiebeln, sukkulente, bonsai, setzling, stecklinge, pflanze, zwiebelblumen, rosenstock, obstbaum
fr graines à semer, graines de fleurs, graines de légumes, graines de tomates, semences, gazon graines, bulbes, plante verte, plante d intérieur, plante grasse, bonsaï, plant, jeune plant, graines?, rosier, arbre fruitier, arbuste
es semillas para sembrar, semillas de tomate, semillas de flores, semillas de hortalizas, semillas de césped, semillas?, semilla?, bulbos, planta viva, planta natural, suculenta, suculentas, bonsái, plántula, esquejes, planta de interior, rosal, árbol frutal, semillas de lechuga, cactus vivo
it semi da piantare, semi di pomodoro, semi di fiori, semi di ortaggi, sementi, semi prato, semi?, bulbi, pianta viva, pianta da interno, pianta grassa, bonsai, piantina, talee, rosaio, albero da frutto
pt sementes para plantar, sementes de tomate, sementes de flores, sementes de hortaliças, sementes?, semente?, bulbos, muda, mudas, planta viva, planta natural, suculenta, bonsai, roseira, árvore frutífera
ja 種子, 種, 野菜の種, 花の種, トマトの種, 芝の種, 球根, 観葉植物, 多肉植物, 盆栽, 苗, 苗木, 花苗, 挿し穂, サボテン
ko 씨앗, 꽃씨, 구근, 다육식물, 다육이, 분재, 모종, 묘목, 관엽식물, 공기정화식물, 종자
id benih, bibit, bibit tanaman, benih tomat, biji bunga, tanaman hias, kaktus hidup, bonsai, umbi bunga, bunga hidup

# pet.food
en dog food, cat food, dog treat, dog treats, cat treat, cat treats, dog chew, dog chews, pet food, pet treats, puppy food, kitten food, dog biscuit, dog biscuits, rawhide, bully stick, bully sticks, dental chews dogs, bird seed, bird food, fish food, hamster food, rabbit food, catnip, turtle food, chicken feed, parrot food, dog jerky, lick mat treat, hay for rabbits, dental sticks, cat kibble, kibble, parrot seed mix, bird seed mix, fish flakes, rabbit pellets, hamster pellets, puppy formula, dental chews for dogs, dental chews, koi food
zh 狗粮, 猫粮, 宠物食品, 宠物零食, 狗零食, 猫零食, 猫条, 猫罐头, 狗罐头, 磨牙棒狗, 狗咬胶, 冻干猫, 宠物冻干, 鸟食, 鱼粮, 鱼食, 龟粮, 仓鼠粮, 兔粮, 猫薄荷, 猫草, 狗饼干, 洁齿骨, 牛皮咬骨
ru сухой корм, влажный корм, лакомство для собак, лакомство для кошек, лакомства для собак, корм, паучи для кошек, кость для собак, жевательная кость, кошачья мята, сено для кроликов
de hundefutter, katzenfutter, trockenfutter, nassfutter, hundesnack, katzensnack, leckerli, kauknochen, kaustange, hundekekse, vogelfutter, fischfutter, hamsterfutter, kaninchenfutter, futter^?, katzenminze, welpenfutter, zahnpflege sticks hund
fr croquettes, pâtée chat, pâtée chien, friandises pour chien, friandises chien, friandise chat, os à mâcher, nourriture pour chien, nourriture chat, graines pour oiseaux, nourriture poisson, foin lapin, herbe à chat, biscuits pour chien, bâtonnets dentaires chien
es comida para perro, comida para perros, comida para gato, comida para gatos, pienso, croquetas para perro, alimento para perro, alimento para perros, alimento para gato, alimento para gatos, premios para perro, snack para perro, snacks para perros, golosinas para perros, premios para perros, hueso para perro, hueso masticable, galletas para perros, alpiste, comida para peces, comida para pájaros, hierba gatera, heno conejo
it crocchette, cibo per cani, cibo per gatti, snack per cani, bocconcini gatto, premietti cani, osso da masticare, biscotti per cani, mangime, erba gatta, fieno conigli, umido gatto
pt ração, petisco para cães, petisco cachorro, petisco para gato, sachê para gatos, bifinho, osso para cachorro, biscoito para cachorro, alpiste, erva de gato, feno coelho
ja ドッグフード, キャットフード, 犬用おやつ, 犬 おやつ, 猫用おやつ, 猫 おやつ, ペットフード, 犬用ガム, 歯磨きガム 犬, 犬用ジャーキー, 鳥の餌, 金魚の餌, 熱帯魚 餌, ハムスターフード, うさぎ 牧草, またたび, 猫缶, 犬用ビスケット
ko 사료, 강아지간식, 고양이간식, 애견간식, 개껌, 츄르, 덴탈껌, 펫푸드, 새모이, 캣닢, 강아지육포, 강아지비스켓, 토끼건초
id makanan kucing, makanan anjing, snack kucing, snack anjing, pakan burung, pakan ikan, makanan hamster, cat food, dog food, pelet ikan

# fireworks
en fireworks, firecracker, sparklers, roman candle, smoke bomb, firework^?
zh 烟花, 鞭炮, 爆竹, 仙女棒
ru фейерверк, петарды, салют, бенгальские огни, хлопушка пиротехническая
de feuerwerk, böller, wunderkerzen
fr feux d artifice, pétards, cierges magiques
es fuegos artificiales, petardos, bengalas
it fuochi d artificio, petardi, stelline pirotecniche
pt fogos de artifício, bombinha pirotécnica, estrelinha pirotécnica
ja 花火, 爆竹
ko 불꽃놀이, 폭죽, 스파클라
`;
