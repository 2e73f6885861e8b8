/** Clothes, home textiles, shoes, bags, jewellery. How the lines are written: `utils/goods/lexicon.ts`. */
export const wear = `
# textiles.apparel
en dress, t-shirt, tshirt, shirt, blouse, sweater, hoodie, sweatshirt, jacket, coat, jeans, trousers, pants, leggings, shorts, skirt, suit, blazer, cardigan, jumper^?, underwear, boxer briefs, boxers, bra, panties, lingerie, socks, tights, stockings, scarf, shawl, gloves winter, mittens, hat, beanie, =cap, tie, pajamas, pyjamas, nightgown, robe, bathrobe, swimsuit, bikini, swim trunks, tracksuit, kimono, polo, vest, apron, costume, cosplay, jumpsuit, bodysuit, raincoat, poncho, clothing, apparel, uniform, corset, sarong, face covering cloth, bandana, waistcoat, top?, tops?, tank top, crop top, women tops, cycling jersey, jersey, windbreaker, ski gloves, winter gloves, swim shorts, hijab, overalls, dungarees, loungewear, thermal underwear, turtleneck, tunic, kaftan, abaya, sweatpants, joggers, cargo pants, base layer, leg warmers, headscarf
zh 连衣裙, 裙子, 半身裙, 旗袍, 汉服, t恤, 衬衫, 衬衣, 上衣, 毛衣, 针织衫, 卫衣, 外套, 夹克, 大衣, 风衣, 羽绒服, 棉服, 牛仔裤, 裤子, 休闲裤, 打底裤, 短裤, 西装, 西服, 内裤, 内衣, 文胸, 胸罩, 袜子, 丝袜, 围巾, 披肩, 帽子, 棒球帽, 手套, 领带, 睡衣, 睡裙, 家居服, 浴袍, 泳衣, 比基尼, 运动服, 背心, 马甲, 围裙, 女装, 男装, 服装, 雨衣, 吊带, 秋裤, 打底衫, 套裙, 连体裤, 防晒衣, 工作服, 衣服, 针织帽, 毛线帽
ru платье, платья, футболка, рубашка, блузка, блуза, свитер, джемпер, кардиган, толстовка, худи, свитшот, куртка, пальто, пуховик, джинсы, брюки, штаны, леггинсы, лосины, шорты, юбка, костюм, пиджак, жакет, трусы, бюстгальтер, белье нижнее, нижнее белье, термобелье, носки, носок, колготки, чулки, шарф, палантин, перчатки, варежки, шапка, кепка, бейсболка, панама, галстук, пижама, ночная рубашка, халат, купальник, плавки, спортивный костюм, жилет, фартук, лонгслив, водолазка, топ, майка, комбинезон, одежда, плащ, дождевик, поло, туника, сарафан, боди, ветровка, корсет
de kleid, t-shirt, shirt, hemd, bluse, pullover, pulli, hoodie, jacke, mantel, jeans, hose, leggings, shorts, rock, anzug, blazer, sakko, unterwäsche, unterhose, bh, slip, socken, strumpfhose, schal, handschuhe, mütze, hut, kappe, krawatte, pyjama, bikini, badehose, weste, schürze, kostüm, kleidung, bekleidung, dirndl, oberteil, jogginghose, handschuhe winter
fr robe, t-shirt, tee-shirt, chemise, chemisier, pull, sweat, gilet, veste, manteau, doudoune, jean, jeans, pantalon, legging, short, jupe, costume, blazer, sous-vêtement, culotte, slip, boxer, soutien-gorge, lingerie, chaussettes, collants, écharpe, foulard, gants, bonnet, chapeau, casquette, cravate, pyjama, peignoir, maillot de bain, bikini, survêtement, tablier, déguisement, imperméable, polo, vêtement, combinaison, débardeur, cardigan
es vestido, camiseta, playera, remera, polera, camisa, blusa, suéter, jersey, sudadera, chaqueta, chamarra, abrigo, vaqueros, jeans, pantalón, pantalones, leggings, mallas, short, falda, traje, blazer, saco vestir, calzón, bóxer, sostén, brasier, sujetador, lencería, calcetines, medias, bufanda, pañuelo, guantes, gorro, sombrero, gorra, corbata, pijama, camisón, bata, albornoz, maillot, bañador, bikini, chándal, chaleco, delantal, disfraz, impermeable, ropa, polo, cárdigan, top, blusón, enterizo, camisola, cortavientos
it vestito, abito, maglietta, t-shirt, camicia, camicetta, maglione, felpa, cardigan, giacca, giubbotto, cappotto, piumino, jeans, pantaloni, leggings, pantaloncini, gonna, completo, blazer, intimo, mutande, boxer, slip, reggiseno, calze, calzini, collant, sciarpa, guanti, cappello, berretto, cravatta, pigiama, vestaglia, accappatoio, bikini, tuta, gilet, grembiule, costume, impermeabile, polo, abbigliamento, canotta
pt vestido, camiseta, camisa, blusa, suéter, moletom, casaco, jaqueta, calça, jeans, legging, short, bermuda, saia, terno, blazer, calcinha, cueca, sutiã, lingerie, meias, meia-calça, cachecol, lenço, luvas de frio, gorro, chapéu, boné, gravata, pijama, camisola, roupão, maiô, biquíni, sunga, agasalho, colete, avental, fantasia, capa de chuva, roupa, polo, macacão, cropped, regata, cardigã
ja ワンピース, ドレス, シャツ, ブラウス, セーター, ニット, パーカー, スウェット, ジャケット, コート, ジーンズ, パンツ, ズボン, レギンス, スカート, スーツ, ブレザー, カーディガン, 下着, ショーツ, ブラジャー, 靴下, ソックス, タイツ, ストッキング, マフラー, ストール, 手袋, 帽子, キャップ, ニット帽, ネクタイ, パジャマ, 部屋着, ガウン, 水着, ビキニ, ジャージ, ベスト, エプロン, 着物, 浴衣, コスプレ衣装, トップス
ko 원피스, 드레스, 반팔티, 셔츠, 블라우스, 스웨터, 니트, 후드티, 맨투맨, 자켓, 재킷, 점퍼, 코트, 패딩, 바지, 슬랙스, 레깅스, 스커트, 치마, 정장, 블레이저, 가디건, 속옷, 팬티, 브라, 브래지어, 양말, 스타킹, 목도리, 스카프, 장갑, 모자, 볼캡, 비니, 넥타이, 잠옷, 파자마, 가운, 수영복, 비키니, 트레이닝복, 조끼, 한복, 코스튬, 우비, 의류, 히잡
id baju, kaos, kemeja, blus, sweater, jaket, hoodie, celana, jeans, rok, gamis, hijab, jilbab, kerudung, bra, syal, topi, piyama, daster, pakaian, dress, mukena, atasan, blouse, cardigan, kulot, legging, koko, sarung

# textiles.home
en bed sheet, sheet set, fitted sheet, duvet cover, duvet, comforter, quilt, bedding set, bedding, pillowcase, pillow cover, pillow, cushion cover, cushion, blanket, bedspread, mattress protector, mattress topper cover, towel, washcloth, curtain, curtains, drapes, blinds, rug, carpet, doormat, bath mat, tablecloth, table runner, placemat, napkins cloth, sofa cover, slipcover, chair cover, tapestry, sleeping bag, fabric by the yard, fabric, yarn, chair pad, mosquito net, hammock, dish cloth, table cloth, mattress cover, blanket cover, nursing pillow cover, door mat, floor mat cotton, sofa throw, throw blanket, bath rug, shower curtain liner
zh 床单, 床笠, 被套, 被子, 羽绒被, 四件套, 床上用品, 枕套, 枕头, 抱枕, 靠垫, 坐垫, 毛毯, 毯子, 盖毯, 毛巾, 浴巾, 方巾, 茶巾, 洗碗布, 窗帘, 浴帘, 门帘, 地毯, 地垫, 脚垫, 浴室垫, 桌布, 桌旗, 餐垫, 沙发套, 沙发垫, 沙发巾, 椅套, 椅垫, 床垫保护, 蚊帐, 挂毯, 睡袋, 布料, 面料, 毛线, 床裙, 凉席
ru простын*, постельное белье, комплект постельного белья, пододеяльник, одеяло, наволочк*, подушка, подушк*, декоративная подушка, чехол на подушку, плед, покрывало, полотенце, полотенца, полотенец, шторы, штора, занавеск*, тюль, ковер, коврик, ковры, скатерть, салфетка сервировочная, чехол на диван, чехол на стул, наматрасник, гобелен, спальный мешок, ткань, пряжа, балдахин, москитная сетка, сидушка на стул, жалюзи
de bettwäsche, bettlaken, bettbezug, kissenbezug, kissenhülle, kissen, decke, handtuch, badetuch, geschirrtuch, küchentuch, vorhang, gardine, teppich, fußmatte, badematte, tischläufer, tischset, sofabezug, stuhlbezug, schlafsack, stoff meterware, wolle garn, moskitonetz, rollo, wandbehang, sofaüberwurf, tagesdecke
fr drap, drap-housse, parure de lit, linge de lit, housse de couette, couette, taie d oreiller, oreiller, coussin, housse de coussin, couverture, plaid, jeté de lit, serviette, torchon, rideau, tapis, paillasson, nappe, chemin de table, set de table, housse de canapé, housse de chaise, tenture, sac de couchage, tissu au mètre, pelote de laine, moustiquaire, store
es sábana, juego de sábanas, ropa de cama, funda nórdica, edredón, colcha, funda de almohada, almohada, cojín, funda de cojín, manta, cobija, cobertor, toalla, paño de cocina, cortina, alfombra, tapete, felpudo, mantel, camino de mesa, funda de sofá, funda de silla, tapiz, saco de dormir, tela por metro, ovillo de lana, mosquitero, persiana, servilletas de tela
it lenzuola, lenzuolo, completo letto, copripiumino, piumone, trapunta, federa, cuscino, guanciale, copricuscino, coperta, plaid, copriletto, asciugamano, telo mare, strofinaccio, tenda, tende, tappeto, zerbino, tappetino bagno, tovaglia, runner tavolo, copridivano, coprisedia, arazzo, sacco a pelo, tessuto al metro, gomitolo, zanzariera, tovaglietta
pt lençol, jogo de lençol, jogo de cama, roupa de cama, edredom, edredon, capa de edredom, colcha, fronha, travesseiro, almofada, capa de almofada, cobertor, manta, toalha, pano de prato, cortina, tapete, capacho, caminho de mesa, capa de sofá, capa de cadeira, tapeçaria, saco de dormir, tecido por metro, novelo, mosquiteiro, jogo americano
ja シーツ, 布団カバー, 布団, 枕カバー, 枕, まくら, クッション, クッションカバー, 毛布, ブランケット, タオル, ふきん, カーテン, ラグ, カーペット, 絨毯, 玄関マット, バスマット, テーブルクロス, ランチョンマット, ソファーカバー, 椅子カバー, タペストリー, 寝袋, 生地, 毛糸, 蚊帳, 敷きパッド, 抱き枕
ko 침대시트, 매트리스커버, 이불, 이불커버, 침구세트, 침구, 베개, 베개커버, 쿠션, 쿠션커버, 방석, 담요, 블랭킷, 수건, 타올, 티타월, 행주, 커튼, 샤워커튼, 러그, 카페트, 카펫, 발매트, 현관매트, 식탁보, 테이블보, 테이블매트, 소파커버, 의자커버, 태피스트리, 침낭, 원단, 털실, 모기장, 목욕 타월, 목욕수건
id sprei, seprai, bed cover, selimut, sarung bantal, bantal, guling, handuk, gorden, tirai, karpet, keset, taplak meja, sarung sofa, kain, kelambu

# footwear
en shoe, shoes, sneaker, boots, boot, sandal, slipper, loafer, heels, flip flops, clogs, ballet flats, moccasin, wellies, footwear
zh 鞋, 靴子, 短靴, 马丁靴, 雪地靴, 人字拖, 雨靴, 凉拖
ru обувь, туфли, кроссовки, кеды, ботинки, сапоги, полусапоги, босоножки, сандалии, тапочки, тапки, шлепанцы, сланцы, мокасины, лоферы, балетки, угги, кроксы, сабо, ботильоны, валенки
de schuhe, schuh, sneaker, stiefel, stiefelette, sandalen, pantoffeln, pumps, flip-flops, clogs, ballerinas, slipper, mokassins
fr chaussures, baskets, bottes, bottines, sandales, chaussons, pantoufles, escarpins, mocassins, tongs, sabots, ballerines, espadrilles
es zapatos, zapatillas, tenis, botas, botines, sandalias, pantuflas, tacones, mocasines, chanclas, alpargatas, calzado, zuecos
it scarpe, sneakers, stivali, stivaletti, sandali, pantofole, ciabatte, décolleté scarpe, mocassini, infradito, ballerine, zoccoli
pt sapato, sapatos, tênis, botas, bota, sandália, chinelo, pantufa, salto alto, mocassim, sapatilha, alpargata, tamanco, calçado
ja 靴, シューズ, スニーカー, ブーツ, サンダル, スリッパ, パンプス, ローファー, 長靴, 革靴, 下駄, 草履, モカシン
ko 신발, 운동화, 스니커즈, 부츠, 샌들, 슬리퍼, 구두, 하이힐, 로퍼, 쪼리, 장화, 실내화, 워커, 슬립온
id sepatu, sandal, sneakers, high heels, sendal

# leather.bags
en handbag, tote bag, shoulder bag, crossbody bag, backpack, rucksack, school bag, travel bag, duffel bag, duffle bag, suitcase, luggage, trolley case, wallet, purse, card holder, belt, fanny pack, waist bag, laptop bag, briefcase, messenger bag, clutch bag, cosmetic bag, makeup bag, toiletry bag, diaper bag, gym bag, sling bag, canvas bag, key case leather, passport holder, watch strap leather, leather strap, bag?, leather goods, satchel
zh 包包, 手提包, 单肩包, 斜挎包, 双肩包, 背包, 书包, 旅行包, 行李箱, 拉杆箱, 行李袋, 钱包, 卡包, 皮带, 腰带, 腰包, 电脑包, 公文包, 手拿包, 化妆包, 洗漱包, 妈咪包, 帆布包, 托特包, 女包, 男包, 胸包, 皮具
ru сумка, сумки, сумочка, рюкзак, портфель, ранец, чемодан, дорожная сумка, кошелек, портмоне, бумажник, картхолдер, визитница, ремень, пояс, поясная сумка, косметичка, клатч, шоппер, барсетка, обложка на паспорт, кожгалантерея, ключница кожаная
de tasche, rucksack, schulranzen, koffer, trolley, geldbörse, portemonnaie, geldbeutel, kartenetui, gürtel, clutch, kulturbeutel, lederwaren
fr sac, cartable, valise, portefeuille, porte-monnaie, porte-cartes, ceinture, sacoche, pochette, trousse de toilette, trousse de maquillage, maroquinerie, tote bag, bagage
es bolso, bolsa de mano, bandolera, mochila, maleta, equipaje, bolsa de viaje, cartera, billetera, monedero, tarjetero, cinturón, riñonera, cangurera, maletín, neceser, cosmetiquera, bolsa tote, morral, bolsa pañalera, bolsa?, marroquinería
it borsa, borsetta, zaino, tracolla, valigia, trolley, borsone, portafoglio, portamonete, portacarte, cintura, marsupio uomo, ventiquattrore, pochette, beauty case, trousse, pelletteria, cartella scuola
pt bolsa, mochila, mala, carteira, porta-cartão, cinto, pochete, pasta executiva, necessaire, nécessaire, porta moedas, lancheira térmica bolsa
ja バッグ, リュック, バックパック, ランドセル, スーツケース, キャリーケース, 財布, 小銭入れ, カードケース, ベルト, クラッチ, ポーチ, レザーグッズ, かばん, 鞄
ko 가방, 핸드백, 숄더백, 크로스백, 에코백, 토트백, 백팩, 캐리어, 지갑, 반지갑, 벨트, 힙색, 클러치, 파우치
id tas, ransel, koper, dompet, ikat pinggang, pouch, gesper

# jewellery
en necklace, pendant, earring, earrings, ear studs, bracelet, bangle, anklet, brooch, jewelry, jewellery, jewelry set, wristwatch, watch, choker, cufflinks, body piercing, gemstone beads, prayer beads, rosary, tiara, hair clip pearl, locket, pearl strand, ring, rings~, gold rings, engagement ring, wedding ring
zh 项链, 吊坠, 戒指, 耳环, 耳钉, 耳坠, 手链, 手镯, 脚链, 胸针, 首饰, 饰品, 手表, 石英表, 机械表, 腕表, 佛珠, 手串, 毛衣链, 锁骨链, 玉镯, 袖扣, 鼻环, 珠宝, 银耳钉, 银耳环, 银耳坠
ru ожерелье, колье, кулон, подвеска, кольцо, серьги, серьга, браслет, брошь, цепочка, украшение, бижутерия, часы наручные, наручные часы, часы мужские, часы женские, четки, запонки, пирсинг, анклет, ювелирн*, бусы
de kette, anhänger, ring, ohrringe, ohrstecker, armband, armreif, fußkettchen, brosche, schmuck, armbanduhr, herrenuhr, damenuhr, manschettenknöpfe, piercing, quarzuhr, creolen
fr collier, pendentif, bague, boucles d oreilles, boucles d'oreilles, bracelet, jonc, broche, bijoux, bijou, montre, boutons de manchette, piercing, chevillère bijou, alliance
es collar, colgante, dije, anillo, aretes, pendientes, pulsera, brazalete, tobillera, broche, joyería, bisutería, reloj de pulsera, reloj hombre, reloj mujer, reloj de cuarzo, gargantilla, gemelos camisa, piercing, rosario
it collana, ciondolo, pendente, anello, orecchini, bracciale, braccialetto, cavigliera, spilla, gioielli, bigiotteria, orologio da polso, orologio uomo, orologio donna, gemelli, piercing, girocollo, rosario
pt colar, pingente, anel, brincos, brinco, pulseira, bracelete, tornozeleira, broche, joia, bijuteria, relógio de pulso, relógio masculino, relógio feminino, gargantilha, abotoaduras, piercing, aliança, terço
ja ネックレス, ペンダント, 指輪, リング, ピアス, ブレスレット, バングル, アンクレット, ブローチ, ジュエリー, アクセサリー~, 腕時計, 数珠, カフスボタン, チョーカー
ko 목걸이, 펜던트, 반지, 귀걸이, 귀고리, 팔찌, 뱅글, 발찌, 브로치, 주얼리, 쥬얼리, 손목시계, 시계 남성, 초커, 피어싱, 커프스
id kalung, liontin, cincin, anting, gelang, bros, perhiasan, jam tangan
`;
