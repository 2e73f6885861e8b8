import { test } from 'vitest';
import { expectLine, linesIn } from './expected-lines.ts';

// Pans by their Indian names, locks of brass that Turkish names like rice, tapes that Russian names like noodles, names that begin
// with a garment's letters in Korean, grease for leather, and what a cable of USB charges in Japan.

test.each(
  linesIn(`
IN | Kadhai with glass lid 3 litre | kitchen.food-contact
IN | Karahi steel copper bottom 6 inch | kitchen.food-contact
IN | Triply kadai 22 cm | kitchen.food-contact
IN | Tawa iron for roti 10 inch | kitchen.food-contact
IN | कढ़ाई एल्युमिनियम 3 लीटर | kitchen.food-contact
IN | Kadai masala mix 100 g | food
TR | Kapı kilidi silindir pirinç 83 mm | general.other -food
TR | Kapı kilidi gömme pirinç | general.other -food
TR | Baldo pirinç 1 kg | food
RU | Лапша кинезио бежевая | -food
RU | Тейп лапша лимфодренажный | -food
RU | Лапша гречневая 300 г | food.dry-groceries
KR | 브라이어 파이프 원목 | -textiles
KR | 브라질 커피 원두 500g | food.coffee-cocoa -textiles
KR | 브라스 손잡이 황동 | -textiles
KR | 누드 브라 실리콘 여성 | textiles.apparel
PL | Szczoteczka do zębów akumulator ładowarka | electronics.battery-powered
PL | Szczoteczka do twarzy akumulatorowa | electronics.battery-powered
PL | Szczoteczka do zębów miękka 3 szt | general.other -electronics
DE | Lederfett farblos 250 ml | chemicals.cleaning -cosmetics
FR | Graisse pour cuir incolore 150 ml | chemicals.cleaning -cosmetics
ES | Grasa para cuero incolora 100 ml | chemicals.cleaning -footwear
IT | Grasso per scarpe neutro 100 ml | chemicals.cleaning -footwear
PT | Graxa para couro preta 100 ml | chemicals.cleaning
RU | Жир для обуви водоотталкивающий 100 мл | chemicals.cleaning -footwear
PL | Tłuszcz do skór 200 ml | chemicals.cleaning -cosmetics
NL | Ledervet zwart 250 ml | chemicals.cleaning
SE | Läderfett 100 ml | chemicals.cleaning
JP | ミンクオイル 50g レザー用 | chemicals.cleaning -food
KR | 밍크오일 가죽 50ml | chemicals.cleaning
JP | ポータブルブレンダー USB充電 300ml | appliances.household -jp-pse
JP | ミキサー 充電式 USB 小型 | appliances.household -jp-pse
JP | ジューサーミキサー 100V 1L | appliances.household jp-pse
JP | 炊飯器 3合 | jp-pse
US | Shoe dryer and boot warmer electric | appliances.household -footwear
DE | Schuhtrockner elektrisch | appliances.household -textiles
PL | Suszarka do prania 9 kg | appliances.household
`),
)('%s: %s: %s: %s', expectLine);
