import { test } from 'vitest';
import { expectLine, linesIn } from './expected-lines.ts';

// Tongues of a mother-in-law, mice of cats and desks, moulds of cake and sand, lamps on a head and on a car: one name, several goods.

test.each(
  linesIn(`
BR | Língua de sogra para festa 12 un | -food
BR | Língua de sogra aniversário colorida | -food
PT | Línguas da sogra festa crianças | -food
BR | Chocolate língua de gato 85 g | food.confectionery
DE | Katzenzungen Schokolade 100 g | food.confectionery
DE | Luftrüssel Tröten Kindergeburtstag 6 Stück | -food -plants
DE | Schwiegermuttersessel Kaktus 20 cm | plants
FR | Langues de belle-mère sifflets fête 8 pcs | -food
ES | Matasuegras fiesta cumpleaños 10 unidades | -food
MX | Espantasuegras fiesta 12 piezas | -food
IT | Lingue di suocera festa compleanno 6 pz | -food
IT | Lingue di suocera crackers piemontesi 250 g | food
IT | Trombette lingue di Menelik festa | -food
RU | Язык тёщи дудочка гудок праздничный 6 шт | -food
RU | Тёщин язык закуска из баклажанов 500 г | food
PL | Języki teściowej trąbki urodzinowe 6 szt | -food
NL | Roltongen feest 6 stuks | -food
SE | Tutor partyblåsor 6 st | -food
TR | Kaynana dili parti düdüğü 6'lı | -food
US | Party blowers noisemakers 24 count birthday | -food
GB | Mother-in-law's tongue plant 30 cm pot | plants
JP | 吹き戻し ピロピロ笛 12本 | -food
KR | 코끼리 피리 파티 나팔 10개 | -food
CN | 生日派对吹卷 吹龙口哨 10个 | -food
RU | Мышка для кошек с мятой плюшевая | -electronics
RU | Мышка заводная для кота | -electronics
RU | Игрушка-дразнилка для кота мышь на верёвке | -electronics
DE | Katzenspielzeug Maus mit Baldrian 5er Set | -electronics
DE | Spielmaus für Katzen Fell | -electronics
FR | Souris pour chat en peluche herbe à chat | -electronics
ES | Ratón de juguete para gatos con hierba gatera | -electronics
IT | Topolino per gatti con erba gatta 6 pz | -electronics
BR | Ratinho de pelúcia para gatos com catnip | -electronics
PL | Myszka dla kota z kocimiętką 3 szt | -electronics
NL | Kattenspeelgoed muisjes 12 stuks | -electronics
SE | Kattleksak mus 3-pack | -electronics
TR | Kedi oyuncağı fare peluş | -electronics
US | Cat toys mice catnip 12 pack | -electronics
US | Interactive cat mouse toy catnip refillable | -electronics
JP | 猫 おもちゃ ネズミ またたび 5個 | -electronics
KR | 고양이 장난감 쥐 캣닢 5개 | -electronics
CN | 猫玩具 老鼠 薄荷 毛绒 5只 | -electronics
US | Electronic cat toy mouse USB rechargeable | electronics
RU | Мышка беспроводная для ноутбука | electronics.radio
PL | Foremki do ciastek świąteczne 8 szt | kitchen -toys
PL | Foremki do piasku dla dzieci 6 szt | toys
PL | Foremki silikonowe do muffinek 12 szt | kitchen
PL | Foremki do lodów na patyku 4 szt | kitchen -food
PL | Foremki do czekoladek silikon | kitchen -food
PL | Foremki zwierzątka plastikowe dla dzieci | toys
PL | Wykrawacze foremki pierniki metalowe | kitchen -food
PL | Foremki do babeczek papilotki 100 szt | kitchen -food
PL | Foremka do jajek sadzonych | kitchen -food
PL | Foremki do mydła silikonowe | -cosmetics
PL | Foremki do odlewów gipsowych | -food
JP | ヘッドライト 充電式 LED 登山 1000lm | -auto
JP | ヘッドランプ LED 電池式 釣り | -auto electronics
JP | LEDヘッドライト USB充電 作業用 | -auto electronics
JP | ヘッドライト LED H4 車検対応 6000K | auto
JP | ヘッドライト ヘルメット用 キャンプ 防災 | -auto
JP | 自転車 ヘッドライト USB充電 | -auto
KR | 헤드랜턴 충전식 LED 등산 | -auto electronics
KR | 헤드라이트 H7 LED 자동차 | auto
CN | 头灯 强光 充电 LED 钓鱼 | electronics
CN | 汽车大灯 H4 LED | auto
US | LED headlamp rechargeable 1200 lumens camping | -auto electronics
US | Headlamp assembly for Toyota Camry left | auto
DE | Stirnlampe LED wiederaufladbar | electronics
DE | Scheinwerfer H7 LED Auto | auto
RU | Налобный фонарь аккумуляторный | electronics
PL | Latarka czołowa akumulatorowa | electronics
FR | Lampe frontale rechargeable 500 lm | electronics
ES | Linterna frontal recargable | electronics
IT | Lampada frontale ricaricabile | electronics
RU | Клавиатура механическая беспроводная | electronics.radio
PL | Klawiatura bezprzewodowa PL | electronics.radio
JP | 電動ドライバー コードレス 充電式 | -electronics.radio
PL | Foremki do babeczek i ciast dla dzieci | kitchen
PL | Foremki do świec silikonowe | -kitchen -toys
GB | Spider plant in 12 cm pot | plants
GB | Snake plant live indoor | plants
US | Snake plant print poster | -plants
`),
)('%s: %s: %s: %s', expectLine);
