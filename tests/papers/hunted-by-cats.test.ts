import { test } from 'vitest';
import { expectLine, linesIn } from './expected-lines.ts';

// Mice that cats hunt and mice that move a pointer; cells of nickel; belts that close by themselves.

test.each(
  linesIn(`
DE | Solarleuchte Garten | eu-battery-ce | Akku=Ni-MH AA 600 mAh
ES | Guirnalda solar | eu-battery-ce | batería=Ni-Cd 1,2 V
RU | Игрушка для кошек мышка мягкая с мятой | -electronics
RU | Игрушка для кошек мышка, набор 5 шт | -electronics
RU | Игрушка для кошек мышка мягкая с мятой | -electronics | category=Товары для животных > Игрушки
RU | Дразнилка мышка для котят | -electronics
RU | Мышка-игрушка меховая для котёнка 4 шт | -electronics
UA | Іграшка для котів мишка | -electronics
PL | Zabawka dla kota myszka pluszowa | -electronics
DE | Maus Spielzeug Katze Plüsch | -electronics
KR | 남성 소가죽 자동벨트 35mm | leather.bags
KR | 남자 정장벨트 자동 버클 | leather.bags
KR | 여성 가죽벨트 얇은 | leather.bags
KR | 남성 캐주얼 벨트 천 | leather.bags
JP | メンズ ベルト オートロック 本革 | leather.bags
CN | 男士自动扣皮带 牛皮 | leather.bags
DE | Automatikgürtel Herren Leder 35 mm | leather.bags
FR | Ceinture automatique homme cuir | leather.bags
RU | Ремень мужской автомат кожа | leather.bags
DE | Kinder Schokolade 24er | food.confectionery
DE | Müsliriegel Nuss 6 x 25 g | food.snacks
US | Interactive cat mouse USB rechargeable wireless mouse toy for cats | electronics
`),
)('%s: %s: %s: %s', expectLine);
