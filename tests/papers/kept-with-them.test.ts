import { test } from 'vitest';
import { expectLine, linesIn } from './expected-lines.ts';

// Boxes for teeth and for bricks, cards that come with a mug, cosies in a doll's shape, holders that are charged, cameras that only
// blink, seats on bicycles, brushes of children, what ovens are cleaned with, and halves of words whose end stands behind.

test.each(
  linesIn(`
DE | Milchzahndose Holz graviert | wood.products -eu-fcm
DE | Zahndöschen Eiche für Mädchen | -eu-fcm -food
US | Baby tooth box engraved | general.other
FR | Boîte à dents bébé métal | general.other
ES | Caja para dientes de leche niña | general.other -kitchen -food
IT | Porta dentini da latte bimba | general.other -food
NL | Tandendoosje zilver | general.other
CN | 乳牙盒 男孩 女孩 | general.other
CN | 积木收纳盒 大号 透明 | general.other -wood
CN | 实木积木收纳盒 | wood.products
GB | 积木玩具 塑料 50粒 | toys.general -wood
US | Gift set for mom: ceramic cup, soap dish, birthday card | kitchen.food-contact -general.media
US | Cocoa gift box with stoneware mug, spoon, thank you card | -general.media
US | Birthday cards assortment 24 pack | general.media
US | Wine cookbook hardcover | general.media
RU | Грелка на чайник кукла Василиса | -toys -ea-toys
GB | Tea cosy doll knitted wool | -toys
DE | Teewärmer Puppe bestickt | -toys
RU | Кукла тряпичная Василиса | toys.general
US | Toothbrush sanitizer holder, USB rechargeable | electronics.battery-powered us-fcc-sdoc
US | UV toothbrush sterilizer holder | electronics.battery-powered | battery=Li-ion 800 mAh built in;radio=none
US | Toothpaste dispenser wall mounted | -electronics | battery=none
US | Battery storage case for AA cells | general.other -electronics | battery=AA, AAA
DE | Kamera-Attrappe mit LED | electronics.battery-powered eu-rohs de-weee | power=2x AA
DE | Dummy Kamera Attrappe rote LED, 2x AA nicht enthalten | electronics.battery-powered
DE | Kamera-Attrappe ohne Funktion | -electronics
NL | Fietsstoeltje voor peuter | childrens.articles -childrens.carriers
DE | Fahrradkindersitz für Gepäckträger | childrens.articles -childrens.carriers
FR | Siège vélo pour enfant avant | childrens.articles
ES | Silla para bici de niños trasera | childrens.articles -furniture
IT | Seggiolino da bici anteriore | childrens.articles
PT | Cadeirinha para bicicleta dianteira | childrens.articles
RU | Велокресло переднее до 15 кг | childrens.articles -food
PL | Fotelik rowerowy przedni | childrens.articles -childrens.carriers
SE | Cykelsits fram | childrens.articles
TR | Bisiklet çocuk koltuğu ön | childrens.articles
US | Child bike seat front mount | childrens.articles
CN | 自行车儿童座椅 前置 | childrens.articles
JP | 自転車 チャイルドシート 前 | childrens.articles
KR | 자전거 유아 안장 앞 | childrens.articles
SA | شراشف سرير مفرد | textiles.home -furniture
AE | غطاء سرير مطرز | textiles.home
SA | سرير خشب مزدوج | furniture
MX | Desarmador plano 4 pulgadas | general.other
MX | Marro 3 lb con mango | general.other -food
MX | Llaves españolas 8 a 19 mm | general.other
MX | Juego de dados y matraca 3/8 | general.other -toys
CN | 全脂奶粉 500g 冲饮 | food.animal-origin
CN | 果味冲饮 固体饮料 | food.beverages
RU | Щётка зубная детская от 2 лет | ea-children
RU | Тетрадь школьная 12 листов линейка | ea-children
RU | Зубная щётка средней жёсткости | -ea-children
RU | Зонт детский прозрачный | -ea-children
DE | Backofenreiniger Gel | eu-detergent
DE | Grillreiniger 500 ml | eu-detergent
DE | Rohrreiniger Granulat 500 g | -eu-detergent
DE | Backofen- und Grillreiniger 500 ml | chemicals.cleaning eu-detergent -appliances
DE | Schuh- und Lederfett 150 ml | chemicals.cleaning -footwear
DE | Laptop- und Tablettasche 13 Zoll | leather.bags -electronics
DE | Kaffee- und Teebecher 350 ml | kitchen.food-contact
DE | Nuss- und Rosinenmischung 500 g | food.nuts
NL | Laptop- en tabletsleeve 13 inch | -electronics
SE | Sko- och läderfett 100 ml | chemicals.cleaning -footwear
SE | Grillrengöring spray 500 ml | chemicals.cleaning -jewellery
SE | Ugnsrengöring spray | eu-detergent
RU | Средство для чистки плиты 500 мл | chemicals.cleaning
PL | Płyn do czyszczenia grilla 500 ml | chemicals.cleaning eu-detergent
FR | Lotion sans rinçage éco-responsable 200 ml | eu-green-claims
FR | Lotion non éco-responsable 200 ml | -eu-green-claims
ES | Champú sin sulfatos ecorresponsable 200 ml | eu-green-claims
`),
)('%s: %s: %s: %s', expectLine);
