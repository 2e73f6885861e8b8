/** Toys and children's goods. How the lines are written: `utils/goods/lexicon.ts`. */
export const children = `
# toys
en toys & games~, toys and games~
zh 玩具~
ru игрушки~
ja おもちゃ~
ko 완구~

# toys.general
en toy, stuffed animal, teddy bear, teddy, plush, plushie, plushies, doll, dollhouse, doll house, building block, building blocks, bricks set, puzzle, board game, card game, playing cards, chess set, dominoes, dough set, play dough, modeling clay kids, slime, fidget spinner, pop it, action figure, toy car, toy train, toy gun, water gun, nerf gun, foam dart gun, kite, yo-yo, spinning top, rattle, teether toy, shape sorter, rubber duck, play kitchen, toy kitchen, play tent, ball pit, marble run, magnetic tiles, magnetic building tiles, puppet, finger puppets, balance board kids, rocking horse, sandbox toys, bubble wand, toy figure, squishy, trading cards, blind box, pretend food, tea set kids, tea party set, doctor kit kids, dress up set, busy board, water balloons, foam ball, jump rope kids, activity cube, play food, toy blocks, rubik's cube, speed cube, magic cube, train set, wooden train, wooden train set, wooden blocks, toy vehicle, stacking rings, stacking toy, building tiles, gundam, plastic model kit, model kit, sylvanian, action figures, bandai, kinetic sand, stacking cup, model train, abacus, magnetic letters, building bricks, dress up costume, doll stroller, sticker book kids, toy figures, nesting dolls, push toy, pull along toy, play mat puzzle, educational toy, toy piano, xylophone kids, sand toys
zh 玩具, 毛绒玩具, 公仔, 玩偶, 娃娃, 泰迪熊, 积木, 拼图, 桌游, 卡牌, 扑克牌, 象棋, 橡皮泥, 彩泥, 史莱姆, 解压玩具, 手办, 玩具车, 水枪, 玩具枪, 风筝, 溜溜球, 陀螺, 摇铃, 沐浴玩具, 小黄鸭, 过家家, 厨房玩具, 帐篷玩具, 海洋球, 磁力片, 手偶, 摇摇马, 木马, 沙滩玩具, 泡泡机, 泡泡水, 盲盒, 娃娃屋, 娃衣, 魔方, 七巧板, 变形金刚, 轨道车, 忙碌板, 卡片 游戏王, 小火车
ru игрушка, игрушки, игрушек, мягкая игрушка, плюшевый мишка, плюшев*~, кукла, пупс, конструктор, пазл, настольная игра, карточная игра, шахматы, домино, пластилин, слайм, антистресс игрушка, поп ит, спиннер, фигурка игров*, машинка игров*, машинка, водяной пистолет, воздушный змей, йо-йо, волчок, погремушка, сортер, пирамидка, резиновая уточка, детская кухня, палатка детская, сухой бассейн, магнитный конструктор, качалка лошадка, каталка, песочный набор, мыльные пузыри, головоломка, кубик рубика, бизиборд, кубики, развивающая игра, юла, набор доктора, мозаика, железная дорога деревянная, железная дорога, бластер с мягкими пулями, машина детская, машинка детская, игрушечное оружие
de kaufmannsladen, kaufladen, spielzeug, plüschtier, kuscheltier, stofftier, teddybär, teddy, puppe, puppenhaus, puppenkleidung, puppenkleid, bausteine, bauklötze, puzzle, brettspiel, kartenspiel, gesellschaftsspiel, schachspiel, knete, schleim, fidget, actionfigur, spielzeugauto, spielzeugpistole, wasserpistole, drachen, kreisel, rassel, badeente, spielküche, kinderküche, spielzelt, bällebad, kugelbahn, schaukelpferd, seifenblasen, spielfigur, motorikwürfel, zauberwürfel, holzeisenbahn, spielset, greifling, eisenbahn set, stapelturm, murmelbahn, steckspiel, lernspielzeug
fr jouet, peluche, doudou, ours en peluche, poupée, poupon, maison de poupée, vêtements de poupée, blocs de construction, briques, puzzle, jeu de société, jeu de cartes, échecs, pâte à modeler, slime, figurine, voiture miniature, pistolet à eau, pistolet jouet, cerf-volant, toupie, hochet, dînette, cuisine enfant, tente enfant, piscine à balles, circuit à billes, marionnette, cheval à bascule, bulles de savon, cube magique, jeu éducatif, jeu de construction, trotteur, train en bois, circuit de train
es juguete, peluche, oso de peluche, muñeca, muñeco, casa de muñecas, bloques, rompecabezas, puzle, puzzle, juego de mesa, juego de cartas, ajedrez, plastilina, slime, figura de acción, carrito de juguete, coche de juguete, pistola de agua, pistola de juguete, cometa, papalote, trompo, peonza, sonajero, sonaja, cocina de juguete, cocinita, tienda de campaña infantil, piscina de bolas, títere, marioneta, caballito balancín, burbujas de jabón, pompas de jabón, cubo mágico, cubo rubik, juego educativo, ropa de muñeca, tren de madera, gundam, sylvanian, modelo armable
it giocattolo, giocattoli, peluche, orsacchiotto, bambola, casa delle bambole, vestiti per bambole, mattoncini, costruzioni, puzzle, scacchi, pasta modellabile, plastilina, slime, macchinina, pistola ad acqua, pistola giocattolo, aquilone, trottola, sonaglio, giochi da bagno, cucina giocattolo, cucina per bambini, tenda gioco, piscina di palline, marionetta, burattino, cavallo a dondolo, bolle di sapone, cubo di rubik, action figure, gioco, trenino in legno, trenino
pt brinquedo, pelúcia, bicho de pelúcia, urso de pelúcia, ursinho, boneca, boneco, casinha de boneca, roupa de boneca, blocos de montar, quebra-cabeça, jogo de tabuleiro, jogo de cartas, xadrez, massinha, massa de modelar, slime, carrinho de brinquedo, arminha, pistola de água, pipa, pião, chocalho, mordedor brinquedo, cozinha de brinquedo, cozinha infantil, barraca infantil, piscina de bolinhas, fantoche, cavalinho, bolha de sabão, cubo mágico, jogo educativo, blocos de construção, trem de madeira, trenzinho
ja おもちゃ, 玩具, ぬいぐるみ, テディベア, 人形, ドールハウス, ドール服, 積み木, 積木, ブロック おもちゃ, ブロック, パズル, ボードゲーム, カードゲーム, トランプ, 将棋, オセロ, 粘土, スライム, フィギュア, ミニカー, プラレール, 水鉄砲, 凧, 独楽, こま, ガラガラ, お風呂おもちゃ, アヒル おもちゃ, おままごと, ままごとキッチン, ままごとセット, ボールプール, パペット, 木馬, 砂場セット, シャボン玉, プッシュポップ, ルービックキューブ, ガチャガチャ, 木製レール, 電車セット
ko 장난감, 완구, 인형, 인형집, 인형옷, 블록, 블럭, 레고, 퍼즐, 보드게임, 카드게임, 체스, 점토, 클레이, 슬라임, 피규어, 미니카, 물총, 장난감총, 연날리기, 팽이, 딸랑이, 목욕놀이, 소꿉놀이, 주방놀이, 볼풀, 흔들말, 모래놀이, 비눗방울, 큐브, 교구, 말랑이, 푸쉬팝, 기차놀이, 원목블록, 연날리기 연
id mainan, boneka, balok, puzzle, permainan papan, mobil-mobilan, pistol air, layangan, lego, robot mainan, slime

# toys.electronic + has.battery
en rc car, remote control car, remote control toy, rc boat, rc helicopter, rc truck, electric toy, musical toy, toy robot, robot toy, talking toy, kids camera, kids tablet toy, walkie talkie kids, kids walkie talkie, electric train set, bubble machine, electronic pet, light up toy, toy laptop, kids karaoke machine, kids karaoke, slot car, singing toy, interactive robot, electric ride on car, learning tablet, musical mat, remote control car/truck/racing car/boat/tank/helicopter/robot/dinosaur/excavator, rc racing car, rc drift car, rc tank, rc excavator, rc crawler, toy piano keyboard electronic, musical keyboard toy, electronic toy piano, kids piano keyboard, remote control dinosaur, kids tablet, robot dog toy, electric train, drone toy, toy drone, bubble gun, karaoke machine for kids, talking doll, musical baby toy, musical toy baby
zh 遥控车, 遥控汽车, 遥控飞机, 遥控船, 电动玩具, 电动汽车 儿童, 音乐玩具, 机器人玩具, 儿童相机, 学习机, 早教机, 故事机, 电动泡泡机, 儿童电动车, 儿童对讲机, 发声玩具, 点读机, 遥控坦克, 遥控挖掘机
ru машинка на радиоуправлении, радиоуправляем*, вертолет на пульте, интерактивная игрушка, музыкальная игрушка, робот игрушка, робот на пульте, детский фотоаппарат, детская рация, детский электромобиль, детский планшет, электромобиль детский, игрушка на батарейках, генератор мыльных пузырей, радиоуправляемая машинка, машинка на пульте управления, радиоуправляемая машина, танк на радиоуправлении, вертолет на радиоуправлении, катер на радиоуправлении
de ferngesteuertes auto, rc auto, rc boot, ferngesteuert*, spielzeugroboter, kinderkamera, kinder walkie talkie, musikspielzeug, elektrische eisenbahn, kinderauto elektrisch, elektroauto kinder, lerncomputer, seifenblasenmaschine, ferngesteuerter panzer, ferngesteuertes boot, ferngesteuerter hubschrauber, rc hubschrauber, rc panzer, sprechender teddy, sprechende puppe
fr voiture télécommandée, bateau télécommandé, robot jouet, jouet musical, jouet électronique, appareil photo enfant, talkie-walkie enfant, train électrique, tablette éducative, voiture électrique enfant, machine à bulles, voiture radiocommandée, camion télécommandé
es coche teledirigido, carro a control remoto, carro control remoto, auto a control remoto, coche radiocontrol, robot de juguete, juguete musical, cámara infantil, walkie talkie niños, tren eléctrico, tablet educativa, carro eléctrico montable, máquina de burbujas
it macchina telecomandata, auto telecomandata, robot giocattolo, giocattolo musicale, fotocamera per bambini, walkie talkie bambini, trenino elettrico, auto elettrica per bambini, macchina per bolle, auto radiocomandata
pt carrinho de controle remoto, carro de controle remoto, robô de brinquedo, brinquedo musical, câmera infantil, walkie talkie infantil, trenzinho elétrico, carro elétrico infantil, tablet infantil, máquina de bolhas, carrinho controle remoto
ja ラジコン, ラジコンカー, 電動おもちゃ, 音の出るおもちゃ, 音楽おもちゃ, ロボットおもちゃ, キッズカメラ, トイカメラ 子供, 子供用カメラ, 電動乗用, キッズトランシーバー, しゃべるぬいぐるみ, 電動バブル, rcカー
ko rc카, 무선조종, 무선자동차, 로봇장난감, 멜로디장난감, 사운드북, 키즈카메라, 어린이카메라, 유아전동차, 어린이무전기, 전동장난감, 말하는인형, 버블건 전동, 무선조종 자동차, 무선조종카, 알씨카
id mobil remote control, mobil rc, mainan remot, kamera anak

# childrens.apparel
en romper, onesie baby, baby bodysuit, bodysuit baby, school uniform, kids shoes, baby shoes, baby booties, baby hat, baby socks, sleep sack, baby pajamas, christening gown, baby clothes, kids clothes, children's clothing, tutu girls, kids dress, baby onesie, baby onesies, onesies, school uniform skirt, school skirt, kids coat
zh 童装, 童鞋, 婴儿连体衣, 哈衣, 爬服, 婴儿服, 校服, 学步鞋, 宝宝睡袋, 儿童睡衣, 儿童内裤, 儿童袜子
ru боди для новорожденн*, боди детск*, комбинезон детск*, ползунки, распашонка, слип для новорожденн*, пинетки, школьная форма, конверт на выписку, песочник, чепчик
de strampler, babybody, babykleidung, kinderkleidung, kinderschuhe, babyschuhe, schuluniform, babyschlafsack, kinderschlafanzug, babysocken, krabbelschuhe, babymütze, schlafsack baby
fr body bébé, grenouillère, barboteuse, gigoteuse, pyjama bébé, chaussons bébé, vêtement enfant, chaussures enfant, uniforme scolaire, turbulette, ensemble bébé, ensemble enfant, pyjama enfant, combinaison bébé
es body bebé, mameluco, pelele, ropa de bebé, ropa infantil, ropa de niños, zapatos de niña, patucos, uniforme escolar, saco de dormir bebé, pañalero ropa, conjunto niño, conjunto niña, conjunto bebé
it body neonato, tutina, pagliaccetto, abbigliamento bambini, scarpe bambino, scarpine, grembiule scuola, sacco nanna, completo bambino, completo neonato
pt body bebê, macacão bebê, roupa de bebê, roupa infantil, sapatinho, uniforme escolar, saída maternidade, conjunto infantil, conjunto menino, conjunto menina
ja ロンパース, ベビー服, 子供服, カバーオール, ベビーシューズ, 上履き, スリーパー, キッズシューズ, 肌着 ベビー
ko 우주복, 바디슈트 아기, 배냇저고리, 아동복, 유아복, 아기옷, 유아신발, 아기신발, 수면조끼
id baju bayi, baju anak, jumper bayi, sepatu anak, seragam sekolah, piyama anak

# childrens.articles
en baby bottle, feeding bottle, pacifier, soother, teether, teething ring, crib, cot bed baby, bassinet, stroller, pram, pushchair, high chair, highchair, baby walker, bouncer, baby swing, playpen, bib, baby bibs, diaper, diapers, nappies, nappy, changing mat, baby bathtub, baby bath seat, potty, potty training seat, baby gate, bottle nipple, sippy cup, baby spoon, baby plate, baby bowl, training cup, baby monitor stand, cot mattress, cabinet lock baby, baby nest, crib mattress, baby bedding, baby bath tub, baby bath, bath tub baby, changing pad, diaper changing pad, baby monitor holder, bottle warmer, nursing pillow, stroller fan, stroller organizer, baby nail clippers, crib mobile, baby sleep sack, baby feeding set, baby food maker
zh 奶瓶, 奶嘴, 牙胶, 磨牙棒, 婴儿床, 婴儿推车, 推车婴儿, 婴儿车, 宝宝餐椅, 儿童餐椅, 餐椅婴儿, 学步车, 摇篮, 摇椅婴儿, 围栏婴儿, 爬行围栏, 围兜, 口水巾, 纸尿裤, 尿不湿, 拉拉裤, 婴儿浴盆, 儿童马桶, 坐便器儿童, 学饮杯, 辅食碗, 宝宝碗, 宝宝勺, 安全门栏, 儿童餐具, 宝宝餐具
ru бутылочка, соска, пустышка, соска-пустышка, прорезыватель, кроватка детская, детская кроватка, люлька, коляска, стульчик для кормления, ходунки, шезлонг детский, манеж, слюнявчик, нагрудник, подгузник*, трусики-подгузники, ванночка детская, горшок детский, поильник, детская посуда, ворота безопасности, пеленка, пеленальн*
de babyflasche, trinkflasche baby, schnuller, beißring, babybett, gitterbett, beistellbett, kinderwagen, buggy kinder, hochstuhl, lauflernhilfe, babywippe, babyschaukel, laufgitter, lätzchen, windel, windeln, wickelauflage, babybadewanne, töpfchen, trinklernbecher, treppenschutzgitter, babygeschirr, babynest, laufstall
fr biberon, tétine, sucette bébé, anneau de dentition, lit bébé, lit à barreaux, berceau, poussette, landau, chaise haute, trotteur bébé, transat bébé, balancelle, parc bébé, bavoir, couche bébé, couches, matelas à langer, baignoire bébé, pot bébé, tasse d apprentissage, barrière de sécurité, vaisselle bébé, tour de lit, tapis à langer
es biberón, mamila, chupete, chupón, mordedor, mordedera, cuna, moisés, carriola, cochecito, carrito de bebé, silla de paseo, trona, silla alta, periquera, andadera, hamaca bebé, corralito, babero, pañal, pañales, cambiador, bañera bebé, orinal infantil, vaso entrenador, barrera de seguridad, vajilla bebé, silla alta bebé
it biberon, ciuccio, succhietto, massaggiagengive, lettino, culla, passeggino, carrozzina, seggiolone, girello, sdraietta, box bambini, bavaglino, pannolino, pannolini, fasciatoio, vaschetta bagnetto, vasino, tazza antigoccia, cancelletto, piatto pappa
pt mamadeira, chupeta, mordedor, berço, moisés, carrinho de bebê, cadeira de alimentação, cadeirão, andador infantil, cadeira de descanso, cercadinho, babador, fralda, fraldas, trocador, banheira de bebê, penico, copo de transição, portão de segurança, prato infantil, talher infantil, banheira bebê
ja 哺乳瓶, おしゃぶり, 歯固め, ベビーベッド, ベビーカー, ハイチェア, ベビーチェア, 歩行器, バウンサー, ベビーサークル, スタイ, よだれかけ, おむつ, オムツ, ベビーバス, おまる, 補助便座, ストローマグ, ベビー食器, ベビーゲート
ko 젖병, 젖꼭지, 쪽쪽이, 치발기, 아기침대, 유모차, 하이체어, 유아식탁의자, 보행기, 바운서, 베이비룸, 아기울타리, 턱받이, 기저귀, 아기욕조, 유아변기, 빨대컵, 이유식기, 유아식판, 안전문, 아기의자, 아기 의자, 유아의자, 식탁의자 아기, 아기식탁의자
id botol susu, dot bayi, empeng, teether, gigitan bayi, box bayi, stroller, kereta bayi, kursi makan bayi, popok, pampers, celemek bayi, bak mandi bayi

# childrens.carriers
en baby carrier, baby sling, baby wrap carrier, hip seat carrier, car seat baby, baby car seat, child car seat, infant car seat, booster seat, toddler carrier, baby hip carrier, hip carrier
zh 婴儿背带, 背带婴儿, 腰凳, 安全座椅, 婴儿提篮, 增高垫
ru автокресло, слинг, эрго-рюкзак, эргорюкзак, хипсит, переноска для детей, рюкзак-переноска, бустер детский
de babytrage, tragetuch, kindersitz, babyschale, sitzerhöhung, hüftsitz
fr porte-bébé, écharpe de portage, siège auto, siège-auto, rehausseur
es portabebés, fular, mochila portabebé, silla de coche, silla de auto, autoasiento, asiento elevador, canguro bebé
it marsupio neonato, fascia porta bebè, seggiolino auto, rialzo auto, marsupio ergonomico
pt canguru bebê, sling, cadeira auto, bebê conforto, assento de elevação, cadeirinha
ja 抱っこ紐, 抱っこひも, スリング, チャイルドシート, ヒップシート, ジュニアシート
ko 아기띠, 슬링, 카시트, 힙시트, 부스터시트
id gendongan, hipseat, car seat bayi
`;
