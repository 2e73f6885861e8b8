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
ES | Funda de cojín de peluche oso 45x45 | textiles.home -toys
FR | Plaid peluche ours 150x200 | textiles.home -toys
US | Plush throw pillow cover 18x18 | textiles.home -toys
DE | Plüschkissen Croissant 40 cm | textiles.home -toys
US | Plush dog bed cushion, round | -toys
US | Plush bear slippers for women | footwear -toys
FR | Coussin pour chat en peluche | -toys
`),
)('%s: %s', (market, title, expected, given) => expectLine(market, title, expected, given));
