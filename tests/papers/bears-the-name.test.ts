import { test } from 'vitest';
import { expectLine, linesIn } from './expected-lines.ts';

// Things that bear the name of food, beasts and plants, in eighteen languages: tools, cloth, colours, parts, makers and moulds. Written
// before they were tried: 271 of 311 were told at first sight.

test.each(
  linesIn(`
US | Peach fuzz blanket throw 50x60 | -food textiles.home
US | Caramel apple scented candle 8 oz | candles -food
US | Almond shaped acrylic nails press on 24 pcs | -food
US | Watermelon beach ball 24 inch inflatable | -food
US | Hamburger phone novelty corded landline | -food
US | Butterfly valve 2 inch stainless steel | -plants
US | Monkey wrench 10 inch adjustable | -toys general
US | Cat's eye nail polish magnetic green 10 ml | cosmetics -pet
US | Elephant trunk vacuum hose attachment | -toys
US | Crow bar 24 inch forged steel | -pet
US | Pigtail hook light fixture hardware | -food
US | Goose neck kettle stovetop pour over | kitchen.food-contact
US | Dog clutch spring for lawn mower | -pet
US | Apple MacBook Air 13 sleeve neoprene | -food
US | BlackBerry Torch 9800 replacement housing | -food
US | Orange is the New Black season 1 DVD | general.media -food
US | Chess set chocolate brown and cream wood | toys -food
US | Taco cat goat cheese pizza card game | toys -food
US | Mushroom lamp glass bedside | -food
US | Croissant lamp led night light | -food
US | Snake chain necklace 18 inch silver plated | jewellery
US | Pea coat women wool | textiles.apparel -food
US | Oyster pearl earrings studs | jewellery -food
US | Salmon pink bridesmaid dress | textiles.apparel -food
US | Coffee filter paper 100 count | kitchen.food-contact -food
US | Wine colored velvet curtains | textiles.home -food
US | Duck tape heavy duty 20 yd | -food -pet
US | Worm gear reducer 1:30 | -pet
US | Butterfly knife trainer dull | -plants
US | Spider-Man costume adult large | -toys
US | Banana clips hair claw 4 pack | -food
US | Fish tape 65 ft electricians wire puller | -food -pet
US | Sawhorse pair folding | -pet
US | Bunny ears headband Easter costume | -pet
US | Bullet blender replacement cup | -electronics
DE | Schlangenbohrer Set Holz 6-teilig | -gl-cites
DE | Eselsbrücke Kartenspiel | toys
DE | Hirschhornsalz 100 g | food -gl-cites
DE | Katzenklappe Tür weiß | -pet.food
DE | Schwanenhals Mikrofon Halterung | -food
DE | Spargelschäler Edelstahl | kitchen.food-contact -food
DE | Apfelausstecher Edelstahl | kitchen.food-contact -food
DE | Mandelaugen Eyeliner wasserfest | cosmetics -food
DE | Butterbrotpapier 20 m | -food
DE | Kuchenform Herz antihaft | kitchen.food-contact -food
DE | Löwenzahn Samen 500 Stück | plants
DE | Bärentatze Cookies Buch Backen | general.media -food
DE | Zitronenpresse Glas | kitchen.food-contact -food
DE | Milchzahndose Holz Kinder | -food
DE | Fischgrätparkett Eiche Vinyl | -food
DE | Hahnentritt Mantel Damen | textiles.apparel -food
DE | Elefantenrollschuh Kinder | -food
DE | Krokodilklemmen 10 Stück | -gl-cites
DE | Mausefalle Holz 4er | -toys -electronics
DE | Tigerbalm ähnlicher Balsam 30 g | cosmetics
DE | Kirschkernkissen 20x30 cm | -food
DE | Eierschalen Kopfpolster Matratze Auflage | -food
DE | Bienenstich Kuchenmischung 400 g | food
DE | Wolfshaut Spachtel | -pet
FR | Pied de biche 60 cm acier | -pet -food
FR | Chapeau de paille femme | textiles.apparel -toys
FR | Souris verte livre comptine | general.media -electronics
FR | Vernis à ongles cerise 10 ml | cosmetics -food
FR | Queue de cochon électrique étendoir | -food
FR | Clé à molette 250 mm | general
FR | Fraises à bois 6 pcs | -food
FR | Col claudine robe crème fille | childrens -food
FR | Canapé d'angle chocolat | furniture -food
FR | Nid d'abeille torchon coton | textiles.home -food
FR | Œil de boeuf miroir rond | -food
FR | Pomme de douche chrome | -food
FR | Chou hair scrunchie satin cheveux | -food
FR | Bol à punch verre 4 L | kitchen.food-contact -food
FR | Jeu de société La bonne paye | toys
FR | Rat tête de peigne coiffure queue | -pet -electronics
FR | Collier chien personnalisé gravé | -jewellery
ES | Ojo de gato pendientes plata | jewellery -pet
ES | Gato hidráulico 2 toneladas | -pet
ES | Pie de cabra 60 cm | -pet -food
ES | Burro de ropa metálico con ruedas | -pet
ES | Tijeras de podar naranjas mango | -food
ES | Papel de cocina 6 rollos | -kitchen.food-contact
ES | Cola de ratón pasamanería 10 m | -electronics -pet
ES | Pimentero madera olivo manual | kitchen.food-contact -food
ES | Caballete de pintor madera | -pet
ES | Mariquita broche esmalte | jewellery -pet
ES | Libro La dieta del limón | general.media -food
ES | Bata color café mujer | textiles.apparel -food
ES | Mono de trabajo azul talla L | textiles.apparel -pet
IT | Piede di porco 60 cm | -food -pet
IT | Cavalletto pittore legno | -pet
IT | Occhio di tigre bracciale pietre | jewellery -pet
IT | Coda di topo portasalviette | -pet
IT | Pesca miracolosa gioco bambini | toys -food
IT | Fragola peluche 30 cm | toys -food
IT | Mela Apple Watch cinturino silicone | -food
IT | Libro di ricette dolci al cucchiaio | general.media -food
IT | Granchio pinza per capelli | -food
IT | Cipolla doccia anticalcare | -food
IT | Tazza colazione latte e miele decoro | kitchen.food-contact -food
BR | Pé de cabra 60 cm aço | -pet -food
BR | Macaco hidráulico garrafa 4 t | -pet
BR | Rabo de tatu chicote couro | -pet
BR | Olho de boi luminária led | -food
BR | Banana boat inflável 3 pessoas | -food
BR | Cadeira ovo suspensa | furniture -food
BR | Jaca manteiga livro romance | general.media -food
BR | Batata da perna massageador elétrico | -food
PL | Kozioł do cięcia drewna | -pet
PL | Żabka hydrauliczna klucz 250 mm | -pet
PL | Koń na biegunach drewniany | toys
PL | Śledź namiotowy 20 cm stal 10 szt | -food
PL | Baranek okładzina kurtka damska | textiles.apparel -food
PL | Kogut budzik mechaniczny | -food
PL | Gąsienica zabawka drewniana | toys
PL | Jabłko Adama książka | general.media -food
RU | Козёл для распила дров | -pet
RU | Гусиная лапка пальто женское | textiles.apparel -food
RU | Ёжик для мытья бутылок | -pet
RU | Груша боксёрская 40 кг | -food
RU | Утка медицинская женская | medical -food
RU | Лимонная форма для кекса силикон | kitchen.food-contact -food
RU | Барашек гайка М8 10 шт | -food
RU | Собачка замка молнии 10 шт | -pet
RU | Улитка вентилятор 220 В | -pet
RU | Крокодил зажим 10 шт | -gl-cites
RU | Слоник валик спички | -pet
JP | 猫脚 テーブル アンティーク調 | furniture -pet
JP | 馬 跳び箱 スポーツ用品 | -pet
JP | りんご飴 バスボム 100g | cosmetics -food
JP | くまのプーさん マグカップ | kitchen.food-contact -toys
JP | 卵型 スポンジ メイク用 | -food
JP | タイガー 魔法瓶 水筒 500ml | kitchen.food-contact -pet
JP | カニ 爪 ヘアクリップ | -food
JP | 蜂の巣 ランプシェード | -food
JP | チョコレート色 ソファカバー | textiles.home -food
JP | さくらんぼ ピアス レディース | jewellery -food
KR | 호두나무 도마 | kitchen.food-contact -food
KR | 개구리 잭 2톤 유압 | -pet
KR | 달걀 모양 조명 무드등 | -food
KR | 딸기 우유 립밤 4g | cosmetics -food
KR | 곰돌이 젤리 모양 비누 | cosmetics -food
KR | 오징어 게임 코스튬 성인 | -food
KR | 새우깡 봉지 모양 쿠션 | -food
CN | 猫爪杯 玻璃 可爱 | kitchen.food-contact -pet
CN | 狗牙压条 装饰 线条 | -pet
CN | 虎口钳 8寸 | -pet
CN | 鸡毛掸子 除尘 | -food
CN | 苹果绿 衬衫 男 | textiles.apparel -food
CN | 鱼尾裙 半身裙 女 | textiles.apparel -food
CN | 羊角锤 木柄 | -food -pet
CN | 牛油果绿 沙发套 | textiles.home -food
CN | 蛋糕裙 女童 | childrens -food
CN | 鼠标垫 熊猫 | -pet
TR | Keçi boynuzu tozu 250 g | food
TR | Kuş yuvası salıncak bahçe | -food
TR | Tavşan kulaklı taç parti | -pet
TR | Fil ayağı sehpa | furniture -pet
NL | Koevoet 60 cm staal | -pet -food
NL | Muizenval hout 4 stuks | -electronics
NL | Varkensneus deurstopper | -food
SE | Kofot 60 cm stål | -pet -food
SE | Räv mössa barn stickad | childrens -pet
AE | عين القطة أقراط فضة | jewellery -pet
ID | Dongkrak buaya 2 ton | -pet -gl-cites
VN | Búa mỏ vịt cán gỗ | -food
US | Popcorn ceiling scraper tool | -food
US | Popcorn ceiling texture spray 14 oz | -food
US | Orange peel wall texture spray 20 oz | -food
US | Eggshell interior paint white gallon | -food
US | Honeycomb blinds cordless 36 inch | -food
US | Waffle weave dish towels 4 pack | textiles.home -food
US | Lemon law handbook | general.media -food
US | Jelly roll quilting fabric strips 40 pcs | -food
US | Fat quarters bundle cotton | -food
US | Charm pack fabric squares | -jewellery
US | Cookie tin sewing kit | -food
US | Cake topper happy birthday acrylic | -food
US | Cake stand 3 tier | kitchen -food
US | Bread clip organizer cable | -food
US | Cheese grater rotary | kitchen.food-contact -food
US | Butter knife spreader | -food
US | Gravy boat porcelain | kitchen.food-contact -food
US | Salad spinner | kitchen.food-contact -food
US | Pepper spray keychain | -food
US | Spam blocker phone device | -food
US | Chip bag clips 12 pack | -food
US | Nutcracker ballet poster | -food
US | Pie weights ceramic 10 mm | kitchen -food
US | Olive drab tactical backpack | leather.bags -food
US | Chili red lipstick matte | cosmetics -food
US | Mint green toaster 2 slice | appliances -food
US | Cranberry glass vase vintage | -food
US | Walnut hollow basswood plaque | -food
US | Peanut shaped birthday balloon | -food
US | Peanut ball exercise 50x100 | -food
US | Kettlebell 20 lb vinyl | -appliances -kitchen
US | Dumbbell pretzel shaped | -food
US | Tea light candles 100 pack | candles -food
US | Tea towel linen | textiles.home -food
US | Coffee table tray wood | -food
US | Egg chair cushion | -food
US | Onion goggles | -food
US | Garlic keeper ceramic | kitchen -food
US | Rice cooker liner 100 pcs | -food
US | Sugar skull t-shirt | textiles.apparel -food
US | Candy cane Christmas lights outdoor | lighting -food
US | Gingerbread house mold silicone | kitchen -food
US | Milk frother handheld battery | -food
US | Milk crate plastic stackable | -food
US | Wine rack wall mounted | -food
US | Beer koozie neoprene | -food
US | Whiskey stones granite | kitchen -food
US | Bacon press cast iron | kitchen -food
US | Turkey fryer propane 30 qt | -food
US | Chicken coop wooden large | -food
US | Chicken wire 36 inch x 50 ft | -food
US | Fish finder portable sonar | electronics -food
US | Crab trap collapsible | -food
US | Lobster crackers set | kitchen -food
US | Salmon ladder workout bar | -food
US | Sardine tin plush cat | -food
US | Corn hole bags set of 8 | -food
US | Corn cushions foot pads | -food
US | Pea gravel 20 lb | -food
US | Nut driver set metric | -food
US | Wing nut M8 50 pcs | -food
US | Date stamp self inking | -food
US | Plum blossom wall decal | -food
US | Raisin colored wig | -food
US | Currant wine red hair dye | cosmetics -food
US | Fig tree live plant 2 ft | plants -food
US | Cherry picker tool reacher grabber | -food
US | Berry bowl with saucer colander | kitchen -food
US | Banana hammock hanger | -food
US | Coconut bowl set | kitchen -food
US | Pineapple express DVD | general.media -food
DE | Rauputz Popcornoptik Tapete | -food
DE | Waffelpique Handtuch | textiles.home -food
DE | Pfefferspray Abwehr 40 ml | -food
DE | Wurstwasser Kartenspiel | toys -food
DE | Käseglocke Glas | kitchen -food
DE | Kuchenhaube | kitchen -food
DE | Brotkorb Baumwolle | -food
DE | Nussknacker Holz Figur | -food
DE | Birnenlampe E27 Filament | lighting -food
DE | Erbsenkissen Balance | -food
DE | Bohnenkaffee gemahlen 500 g | food.coffee-cocoa
FR | Presse-agrumes manuel | kitchen -food
FR | Cloche à fromage verre | kitchen -food
FR | Panier à linge | -food
FR | Bombe lacrymogène poivre | -food
FR | Crêpe de satin tissu au mètre | textiles -food
FR | Papier crépon rouge | -food
FR | Pâte à sel kit enfant | -food
FR | Coquetier bois | kitchen -food
ES | Prensa ajos | kitchen -food
ES | Salero pimentero | kitchen -food
ES | Aceitera vinagrera cristal | kitchen -food
ES | Pan de oro hojas manualidades | -food
ES | Masa de modelar niños | toys -food
IT | Foglia oro per decorazioni 100 fogli | -food
IT | Pasta di zucchero stampo silicone | kitchen
IT | Pasta abrasiva 500 ml carrozzeria | -food
IT | Olio motore 5W30 4 L | -food
IT | Sale per lavastoviglie 2 kg | -food
PT | Massa de modelar infantil | toys -food
BR | Massa corrida 5 kg parede | -food
BR | Massa plástica automotiva 500 g | -food
BR | Carne louca livro | general.media -food
RU | Баранка руля кожаная | -food
RU | Рыбий хвост русалки костюм | -food
RU | Паста ГОИ полировальная 50 г | -food
RU | Соль для посудомоечной машины 2 кг | -food
RU | Масло моторное 5W30 4 л | -food
RU | Мука древесная для копчения | -food
RU | Сухари-балаболки книга | -food
PL | Masa solna zestaw dla dzieci | -food
PL | Sól do zmywarki 2 kg | -food
PL | Olej silnikowy 5W30 4 l | -food
PL | Mąka drzewna 1 kg | -food
JP | 練り消しゴム 文具 | -food
JP | 食洗機用塩 2kg | -food
JP | 食品サンプル キーホルダー 寿司 | -food
KR | 음식모형 키링 초밥 | -food
CN | 食物模型 钥匙扣 寿司 | -food
BR | Pão de queijo forma silicone | kitchen.food-contact -food
FR | Cannelés moule silicone 18 empreintes | kitchen.food-contact -food
DE | Madeleines Backform Silikon 12er | kitchen.food-contact -food
PL | Żelki misie forma silikonowa | kitchen.food-contact -food
US | Beef jerky gun stainless steel | -food
US | Honey stainless steel dipper | -food
US | Coffee beans 1 kg stainless steel tin | food
DE | Maultaschen Schneider Edelstahl | -food
KR | 마카롱 실리콘 몰드 | kitchen.food-contact -food
JP | シリコン マドレーヌ 型 | kitchen.food-contact -food
`),
)('%s: %s: %s: %s', expectLine);
