import { test } from 'vitest';
import { expectLine, linesIn } from './expected-lines.ts';

// Trades call their things after clothes, beasts, vessels and meals: skirts of bumpers, donkeys of brakes, dogs one sleeps on. Of
// each name what else bears it stays what it was.

test.each(
  linesIn(`
# Skirts, shirts and aprons of cars.
RU | Юбка заднего бампера Приора ABS | auto.parts -ea-light -ru-cz-light
RU | Рубашка цилиндра Камаз 740 | auto.parts -ea-light
RU | Фартук брызговика Газель Next | auto.parts -ea-light
RU | Сапог рычага КПП Нива | auto.parts -footwear
DE | Heckschürze für BMW E46, grundiert | auto.parts -eu-textile-label
FR | Jupe avant de pare-chocs Clio 3 | auto.parts -eu-textile-label
US | Side skirts for Honda Civic 2016-2021 | auto.parts -us-textile-label
PL | Spódnica zderzaka przedniego Golf 5 | auto.parts -eu-textile-label
CN | 汽车侧裙 通用 改装 | auto.parts -cn-textile
JP | サイドスカート 汎用 2本 未塗装 | auto.parts -textiles
KR | 사이드 스커트 쏘나타 | auto.parts -textiles
RU | Юбка плиссированная женская | textiles.apparel -auto
DE | Schürze Damen mit Tasche, Küche | textiles.apparel -auto
US | Pleated tennis skirt with pockets | textiles.apparel -auto
CN | 侧裙开叉半身裙 女 | textiles.apparel -auto
JP | サイドスカート レディース ロング | textiles.apparel -auto
# What stops, steers and feeds them.
BR | Burrinho de embreagem Fiat Uno | auto.parts
BR | Patim de freio traseiro Kombi | auto.parts
BR | Bandeja de suspensão dianteira Palio | auto.parts -kitchen
BR | Cachimbo de vela AP 1.6 | auto.parts -candles
ES | Bombín de freno trasero Corsa | auto.parts
IT | Pinza freno posteriore sinistra Panda | auto.parts
FR | Papillon d'admission Megane 2 | auto.parts -textiles
DE | Radbremszylinder hinten links | auto.parts
RU | Гитара КПП Камаз | auto.parts
RU | Тормозной цилиндр задний ВАЗ 2108 | auto.parts
PL | Pająk kolektor wydechowy | auto.parts
CN | 刹车分泵 后轮 | auto.parts
BR | Bandeja de madeira rústica | -auto
BR | Burrinho de pelúcia 30 cm | toys.general
RU | Гитара акустическая 38 дюймов | general.other -auto
IT | Pinza per capelli grande | -auto
US | Brake caliper paint red 250 ml | -auto
# Beasts of plush that one lays the head on.
ES | Peluche gato largo 110 cm almohada | toys.general -textiles
FR | Peluche teckel oreiller géant 90 cm | toys.general -textiles
IT | Peluche bassotto gigante cuscino 90 cm | toys.general -textiles
BR | Pelúcia tubarão almofada 80 cm | toys.general -textiles
DE | Dackel Plüschtier Kissen 90 cm | toys.general -textiles
US | Long cat plush body pillow 43 inch | toys.general -textiles
RU | Игрушка-подушка кот батон 90 см | toys.general -textiles
CN | 香肠狗毛绒玩具抱枕 90cm | toys.general -textiles
RU | Подушка-игрушка собака 50 см | toys.general -textiles
DE | Hasen Kissen Plüsch Kinder 40 cm | toys.general -textiles
ES | Funda de cojín de peluche oso 45x45 | textiles.home -toys
FR | Plaid peluche ours 150x200 | textiles.home -toys
US | Plush throw pillow cover 18x18 | textiles.home -toys
DE | Plüschkissen Croissant 40 cm | textiles.home -toys
US | Plush dog bed cushion, round | -toys
US | Plush bear slippers for women | footwear -toys
FR | Coussin pour chat en peluche | -toys
# Sweets in the shape of what babies suck, of rings and of whistles.
CN | 婴儿奶瓶造型棒棒糖 30支 | food.confectionery -food.infant
CN | 奶瓶糖 果味 压片糖 15g*24 | food.confectionery -childrens
US | Baby bottle pop lollipop candy 18 ct | food.confectionery us-ffr -us-cpc
US | Ring pop pacifier lollipop strawberry | food.confectionery -jewellery
DE | Schnuller Lutscher Kirsche 24 Stück | food.confectionery eu-food-label -childrens
JP | おしゃぶりキャンディ いちご味 20本 | food.confectionery -jp-psc
KR | 공갈젖꼭지 사탕 20개 | food.confectionery -kr-kc-child
US | Silicone pacifier clip, candy color | childrens.articles -food
CN | 硅胶奶嘴 糖果色 婴儿 | childrens.articles -food
US | Gold ring candy shaped 925 silver | jewellery -food
DE | Schnuller Silikon 6-18 Monate 2er Pack | childrens.articles -food
# Foods of a register, by its number or mark.
CN | 鱼油软胶囊 蓝帽子 100粒 | food.supplement cn-import-health-food -cn-textile
CN | 国食健字G20150001 氨糖软骨素 100片 | food.supplement cn-import-health-food
CN | 蓝帽子 儿童遮阳帽 | childrens.apparel -food
JP | 機能性表示食品 GABA 睡眠 届出番号C123 30日分 | food.supplement jp-food-label
JP | 機能性表示食品 緑茶 500ml 24本 | food.tea -food.supplement
JP | 機能性表示食品 ヨーグルト 112g | food.animal-origin -food.supplement
DE | Grüner Knopf T-Shirt Herren Bio-Baumwolle | textiles.apparel eu-textile-label
DE | Knopf grün 15 mm 10 Stück | general.other -textiles
# What keeps from sores who lies long.
KR | 욕창방석 휠체어용 | medical.device kr-medical -textiles
CN | 防褥疮气床垫 充气泵 220V | medical.device -furniture
US | Anti bedsore cushion for wheelchair | medical.device us-medical -us-textile-label
DE | Wechseldruckmatratze mit Pumpe, Dekubitusmatratze | medical.device eu-mdr -furniture
FR | Matelas anti-escarres à air avec compresseur | medical.device eu-mdr -furniture
BR | Colchão pneumático antiescaras 127V | medical.device -furniture
RU | Подушка противопролежневая для кресла | medical.device ea-medical
SA | مرتبة هوائية للوقاية من قرح الفراش | medical.device sa-sfda
KR | 에어매트리스 캠핑 퀸 | -medical
FR | Housse pour matelas anti-escarres | -medical
RU | Мазь от пролежней 50 мл | -medical -furniture
DE | Kaltschaummatratze 90x200 H3 | furniture -medical
US | Foam mattress pressure relief 10 inch | furniture -medical
US | Gel seat cushion, pressure relief, office chair | -medical
US | Alternating pressure mattress pad with pump | medical.device us-medical
# Crayons and paints of children, whatever their colours are called after.
US | Crayons ages 3+, 24 fruit colors, cherry, lime | toys.general us-cpc us-efiling | category=Toys & Games > Arts & Crafts > Crayons
DE | Wachsmalstifte ab 3 Jahren, 12 Farben, Erdbeere | toys.general eu-toy
IT | Pastelli a cera bambini 3+ 12 colori | toys.general -candles
RU | Мелки восковые от 3 лет, 12 цветов | toys.general ea-toys
CN | 儿童蜡笔 24色 3岁以上 | toys.general
FR | Peinture au doigt 6 pots lavable | toys.general eu-toy -chemicals
RU | Пальчиковые краски 6 цветов | toys.general ea-toys
US | Crayons 24 colors | general.other -toys
US | Lip crayon matte | cosmetics.skin us-mocra
US | Colored pencils for adults, 72 pcs | general.other -toys
# Stimulators of muscles.
US | EMS muscle stimulator for abs | medical.device us-medical
US | EMS unit ambulance toy | -medical
DE | Reizstromgerät 4 Kanal | medical.device eu-mdr
CN | 脉冲治疗仪 双通道 | medical.device
KR | 저주파 자극기 패드 4개 | medical.device kr-medical
# Baits that insects eat.
UZ | Гранулы от медведки и проволочника 500 г, приманка | pesticides xx-pesticide -food
RU | Зерновая приманка от грызунов 1 кг | pesticides -food
IT | Esca per grillotalpa granulare 1 kg | pesticides
PL | Granulat na turkucia podjadka 500 g | pesticides -food
US | Mole cricket bait granules 10 lb | pesticides us-fifra
CN | 蝼蛄饵剂 颗粒 1kg | pesticides
KR | 개미 미끼 겔 | pesticides
RU | Прикормка рыболовная зерновая 1 кг | -pesticides
# Balms that are called after horses and tigers.
DE | Pferdebalsam wärmend 250 ml | cosmetics.skin eu-cpnp
FR | Baume du cheval effet froid 500 ml | cosmetics.skin eu-cpnp
IT | Balsamo del cavallo gel freddo 500 ml | cosmetics.skin eu-cpnp
PL | Maść końska rozgrzewająca 500 ml | cosmetics.skin eu-cpnp
NL | Paardenbalsem 250 ml | cosmetics.skin eu-cpnp
DE | Pferdesalbe für Pferde, Hufpflege 500 ml | -cosmetics
# Feasts that are called after tea.
BR | Chá de bebê kit decoração 40 peças | general.other -food
BR | Painel chá revelação tecido 1,5 m | -food
BR | Vestido chá revelação rosa tule | textiles.apparel -food
MX | Té de canastilla decoración 20 piezas | general.other -food
BR | Chá de camomila 15 saquinhos | food.tea
BR | Chá de bebê camomila e erva-doce 10 saquinhos | -furniture
# Tongues one eats, savoury or sweet.
IT | Lingue di suocera al rosmarino 200 g | food.snacks -food.confectionery
IT | Lingue di gatto al burro 150 g | food.confectionery
ES | Huesos de santo 250 g | food.confectionery
# Bags for what one buys.
PT | Saco de compras dobrável, estampado limão | leather.bags eu-gpsr-listing -food
BR | Sacola retornável supermercado | leather.bags
ES | Bolsa de la compra plegable, estampado piña | leather.bags -food
NL | Boodschappentas opvouwbaar | leather.bags
ES | Bolsa reutilizable congelar zip 10 uds | -leather
RU | Авоська сетка для овощей | leather.bags -food
# Plugs that hide a rug, and what splits a socket.
KR | 해외직구 변환 플러그 220V 10개 | electronics.mains kr-kc-electric -textiles
KR | 돼지코 플러그 5개입 | electronics.mains -textiles -food
KR | 이어플러그 소음방지 10쌍 | -textiles -electronics
KR | 거실 러그 200x300 | textiles.home
ES | Ladrón schuko 3 tomas | electronics.mains
PL | Złodziejka gniazdo potrójne | electronics.mains
DE | Reisestecker Schweiz | electronics.mains
FR | Adaptateur de prise UK vers France | electronics.mains
FR | Adaptateur prise jack 3.5 casque | -eu-lvd
# What makes water of hydrogen, and what else holds a battery.
JP | 水素水生成器 ボトル USB充電式 | electronics.battery-powered gl-un383 -jp-pse
US | Hydrogen water bottle generator, rechargeable | electronics.battery-powered -us-doe
CN | 富氢水杯 充电 便携 400ml | electronics.battery-powered
RU | Генератор водородной воды портативный | electronics.battery-powered
ES | Botella hidrógeno 10 L industrial | -electronics
FR | Bouteille d'eau hydrogénée rechargeable USB | electronics.battery-powered
US | Steel water bottle 750 ml | kitchen.food-contact -electronics
US | Zorbex 300 | gl-un383 | Battery=Lithium-ion 1500 mAh
US | Zorbex 300 | -gl-un383 -electronics | Battery=none
# Crabs that hold, and fruit, shells and pianos called after beasts and babies.
RU | Краб для волос 5 см | -food
RU | Краб держатель для телефона | general.other -food
RU | Краб соединительный для труб 25 мм | general.other -food
US | Crab winch, hand crank | general.other -us-ffr
CN | 螃蟹扣 电缆 20个 | general.other -food
RU | Краб камчатский 1 кг | food.animal-origin
CN | 螃蟹 鲜活 4只 | food.animal-origin
US | Crab apple tree seedling | -food
US | Clam shell packaging 50 pcs | -food
US | Scallop edge shears | -food
US | Baby grand piano bench | -childrens -us-cpc
US | Butterfly nuts M8, 50 pcs | general.other -food
US | Mixed nuts 1 lb | food.nuts
# Nappies of grown-ups.
US | Adult diapers large 40 ct | -childrens -us-cpc
DE | Inkontinenz Windeln für Erwachsene L 30 Stück | -childrens
ES | Pañales para adultos talla grande | -childrens
RU | Подгузники для взрослых L 30 шт | -childrens
JP | 大人用紙おむつ Lサイズ 30枚 | -childrens -jp-psc
KR | 성인용 기저귀 대형 30매 | -childrens
DE | Windeln Größe 4 Maxi 90 Stück | childrens.articles
# Ears and horns that dogs gnaw.
US | Pig ears for dogs 10 pack | pet.food
DE | Schweineohren für Hunde 10 Stück | pet.food eu-petfood
FR | Oreilles de porc pour chien 10 pièces | pet.food eu-petfood
RU | Уши свиные для собак 10 шт | pet.food
JP | 犬用 豚耳 10枚 | pet.food
US | Pig ears plush toy for dogs | -pet.food
US | Bunny ears headband costume for dogs | -pet.food
# Dials, and what beer is drawn from.
DE | Fleischthermometer analog Edelstahl | general.other -electronics
ES | Termómetro analógico exterior | -electronics
KR | 아날로그 주방저울 | -electronics
DE | Wanduhr analog Quarz 30 cm | electronics.battery-powered
US | Beer tap tower 3 L | kitchen.food-contact -food
IT | Spillatore birra 3 L | kitchen.food-contact -food
CN | 啤酒塔 3L | kitchen.food-contact -food
US | Craft beer 12 pack 355 ml | food.alcohol
# Water that is a cure by law.
RU | Вода минеральная лечебно-столовая газированная 0,5 л | food.beverages ea-sgr-kinds
RU | Вода лечебно-столовая Боржоми 0,5 л | food.beverages ea-sgr-kinds
KZ | Минеральная вода лечебная 0,5 л х 12 | ea-sgr-kinds
RU | Вода минеральная столовая 1,5 л | food.beverages -ea-sgr-kinds
`),
)('%s: %s', (market, title, expected, given) => expectLine(market, title, expected, given));
