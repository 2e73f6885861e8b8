import { test } from 'vitest';
import { expectLine, linesIn } from './expected-lines.ts';

// Things called after what they are used with: hair that is fastened on, leads of cars, seats before mirrors, chests of toys, pots of
// cheese; and rings that children swim in.

test.each(
  linesIn(`
DE | Haarteil gelockt 40 cm mit Klammer | -cosmetics general eu-gpsr-rp
DE | Haarteil Dutt Scrunchie Kunsthaar | -cosmetics eu-gpsr-rp
DE | Clip in Extensions Echthaar 50 cm 120 g Nr. 4 | -cosmetics eu-gpsr-rp
DE | Haarverlängerung Ponytail zum Binden | -cosmetics eu-gpsr-rp
DE | Perücke lang blond | -cosmetics eu-gpsr-rp
FR | Postiche queue de cheval 55 cm | -cosmetics eu-gpsr-rp
FR | Extensions de cheveux à clips 8 pièces | -cosmetics eu-gpsr-rp
ES | Extensiones de cabello clip natural 50cm | -cosmetics eu-gpsr-rp
ES | Postizo coleta rizada 60 cm | -cosmetics eu-gpsr-rp
IT | Extension capelli clip 50 cm | -cosmetics eu-gpsr-rp
IT | Coda di cavallo posticcia 60 cm | -cosmetics eu-gpsr-rp
BR | Mega hair fita adesiva 60cm castanho | -cosmetics
BR | Rabo de cavalo aplique cabelo sintético | -cosmetics
RU | Накладной хвост шиньон на ленте 60 см | -cosmetics
RU | Волосы для наращивания на заколках 55 см | -cosmetics
PL | Doczepiany kucyk treska 60 cm | -cosmetics eu-gpsr-rp
PL | Włosy na klipsy clip in 50 cm | -cosmetics eu-gpsr-rp
US | Ponytail extension drawstring 26 inch synthetic | -cosmetics
US | Tape in hair extensions human hair 18 inch 50g | -cosmetics
JP | ポニーテール ウィッグ 60cm つけ毛 | -cosmetics
KR | 포니테일 가발 붙임머리 60cm | -cosmetics
CN | 假马尾辫 抓夹式 55厘米 高温丝 | -cosmetics
NL | Clip in hairextensions 50 cm | -cosmetics
SE | Löshår clip on 50 cm | -cosmetics
TR | Çıtçıt saç postiş 60 cm | -cosmetics
DE | Schminkhocker Bouclé creme mit Lehne | furniture -cosmetics
DE | Schminkhocker mit Stauraum rosa | furniture -cosmetics
DE | Schminktisch mit Spiegel und Hocker weiß | furniture -cosmetics
DE | Schminkspiegel 10-fach Vergrößerung Tisch | -cosmetics
DE | Schminkkoffer Alu leer | -cosmetics
DE | Kosmetikspiegel beleuchtet USB | -cosmetics
DE | Kosmetikhocker rollbar höhenverstellbar | -cosmetics
DE | Nagellackregal Wand Acryl | -cosmetics
DE | Lippenstifthalter Acryl 24 Fächer | -cosmetics
DE | Parfümzerstäuber leer 5 ml nachfüllbar | -cosmetics
DE | Seifenschale Keramik | -cosmetics
DE | Puderquaste Mikrofaser 5 Stück | -cosmetics
DE | Cremedose leer Glas 50 ml mit Deckel | -cosmetics
DE | Teetisch klappbar Bambus | furniture -food
DE | Weinschrank Massivholz | furniture -food
DE | Schuhhocker mit Sitzkissen | furniture -footwear
NL | Make-up kruk velvet roze | furniture -cosmetics
NL | Kaptafel met spiegel en kruk | furniture -cosmetics
SE | Sminkbord med spegel vit | furniture -cosmetics
SE | Sminkpall sammet | furniture -cosmetics
FR | Pouf coiffeuse velours maquillage | furniture -cosmetics
FR | Tabouret de maquillage velours | furniture -cosmetics
ES | Taburete tocador maquillaje terciopelo | furniture -cosmetics
IT | Sgabello per toeletta trucco velluto | furniture -cosmetics
PL | Taboret do toaletki do makijażu welurowy | furniture -cosmetics
RU | Пуф для туалетного столика макияжа бархат | furniture -cosmetics
US | Vanity stool makeup chair velvet | furniture -cosmetics
JP | ドレッサースツール 化粧 椅子 ベロア | furniture -cosmetics
KR | 화장대 의자 스툴 벨벳 | furniture -cosmetics
CN | 化妆凳 梳妆台凳子 丝绒 | furniture -cosmetics
BR | Cabo chupeta carro 400A 2,5 m | -electronics -br-anatel-power
DE | Starthilfekabel 600A 3 m Kupfer | -electronics
FR | Câbles de démarrage 400A 3 m | -electronics
ES | Cables de arranque batería coche 800A pinzas | -electronics
ES | Pinzas para batería coche cables 500A | -electronics
IT | Cavi batteria auto 800A 3 m | -electronics
IT | Cavi avviamento 600A | -electronics
PT | Cabos de bateria arranque 400A 2,5 m | -electronics
PL | Kable rozruchowe 600A 3 m | -electronics
RU | Провода прикуривания 500А 3 м | -electronics
NL | Startkabels 600A 3 meter | -electronics
SE | Startkablar 400A 3 m | -electronics
TR | Akü takviye kablosu 600A 3 m | -electronics
CN | 汽车电瓶搭火线 过江龙 2000A | -electronics
JP | ブースターケーブル 120A 5m | -electronics
KR | 점프선 점프 케이블 600A 3m 자동차 배터리 | -electronics
US | Jumper cables 2 gauge 20 ft heavy duty | -electronics
GB | Jump leads 600 amp 3 m | -electronics
US | Car jump starter 2000A peak lithium | electronics gl-un383
US | Wooden toy chest with lid for kids room | furniture -toys
US | Toy box storage bench white | furniture -toys
US | Toy organizer 9 bins kids | furniture -toys
GB | Childrens toy chest bench storage | furniture -toys
DE | Spielzeugtruhe Holz weiß | furniture -toys -eu-toy
DE | Spielzeugkiste mit Deckel Kinderzimmer | -toys -eu-toy
DE | Spielzeugregal Kinder 6 Boxen | furniture -toys
FR | Coffre à jouets bois blanc | furniture -toys
FR | Meuble de rangement jouets 9 bacs | furniture -toys
ES | Baúl juguetero de madera con tapa | furniture -toys
ES | Arcón para juguetes blanco | furniture -toys
IT | Cassapanca portagiochi in legno | furniture -toys
IT | Baule portagiochi bambini | furniture -toys
PT | Baú de brinquedos em madeira | furniture -toys
BR | Organizador de brinquedos infantil com caixas | -toys
PL | Skrzynia na zabawki drewniana biała | furniture -toys
RU | Сундук для игрушек деревянный | furniture -toys -ea-toys
RU | Ящик для игрушек с крышкой на колёсах | -toys -ea-toys
NL | Speelgoedkist hout wit | furniture -toys
SE | Leksakskista trä vit | furniture -toys
TR | Oyuncak sandığı ahşap beyaz | furniture -toys
CN | 儿童玩具收纳箱 实木 带盖 | -toys
JP | おもちゃ箱 木製 ふた付き | -toys
JP | トイボックス 収納ベンチ キッズ | -toys
KR | 장난감 수납장 원목 | furniture -toys
KR | 장난감 정리함 뚜껑 | -toys
DE | Schwimmring Kinder 3-6 Jahre Einhorn | toys eu-toy
DE | Schwimmreifen Flamingo Erwachsene 120 cm | -toys
DE | Schwimmflügel Kinder 2-6 Jahre | ppe.other
FR | Bouée enfant 3-6 ans licorne | toys eu-toy
FR | Bouée gonflable flamant adulte | -toys
ES | Flotador infantil unicornio 3-6 años | toys eu-toy
IT | Salvagente bambini ciambella 3-6 anni | toys eu-toy
IT | Ciambella gonfiabile bambini 51 cm | toys eu-toy
PT | Boia infantil unicórnio 3-6 anos | toys
BR | Boia circular infantil 56 cm | toys
PL | Kółko do pływania dla dzieci 3-6 lat | toys eu-toy
RU | Круг для плавания детский 60 см | toys ea-toys
NL | Zwemring kinderen 3-6 jaar | toys eu-toy
SE | Badring barn 3-6 år | toys eu-toy
TR | Çocuk deniz simidi 3-6 yaş | toys
US | Inflatable swim ring for kids 3-6 unicorn | toys us-cpc
GB | Swim ring age 3-6 | toys
CN | 儿童游泳圈 3-6岁 充气 | toys
JP | 浮き輪 子供用 3-6歳 55cm | toys
KR | 유아 튜브 물놀이 3-6세 | toys
DE | Käsefondue-Set 11-teilig Edelstahl | kitchen.food-contact -food
DE | Käsefondue Set Keramik 4 Personen Rechaud | kitchen.food-contact -food
CH | Käsefondue Mischung 400 g Gruyère Vacherin | food
DE | Schokofondue Set Keramik | kitchen.food-contact -food
FR | Service à fondue savoyarde 6 personnes | kitchen.food-contact -food
FR | Appareil à raclette 8 personnes | appliances
FR | Coffret fondue au chocolat porcelaine 4 pics | kitchen.food-contact -food
ES | Set de fondue de queso cerámica | kitchen.food-contact -food
IT | Set fonduta formaggio 6 persone acciaio | kitchen.food-contact -food
IT | Set fonduta cioccolato ceramica | kitchen.food-contact -food
PT | Aparelho de fondue de queijo cerâmica | kitchen.food-contact -food
BR | Conjunto fondue chocolate 10 peças | kitchen.food-contact -food
PL | Zestaw do fondue serowego ceramiczny | kitchen.food-contact -food
RU | Набор для фондю сырного керамика 6 вилок | kitchen.food-contact -food
NL | Kaasfondueset 6 personen | kitchen.food-contact -food
SE | Ostfondue set keramik | kitchen.food-contact -food
US | Cheese fondue set ceramic 6 forks | kitchen.food-contact -food
JP | チーズフォンデュ 鍋 セット 陶器 | kitchen.food-contact -food
KR | 치즈 퐁듀 세트 도자기 냄비 | kitchen.food-contact -food
CN | 奶酪火锅 芝士锅 套装 陶瓷 叉子 | kitchen.food-contact -food
DE | Elektrisches Fondue Set 1000W Raclette | appliances.household
US | Electric fondue pot 1000W | appliances.household
DE | Käsefondue fertig 800 g Moitié-Moitié | food -kitchen
DE | Fonduekäse Set 2 x 400 g | food
DE | Puppenhaus Spielzeugtruhe Miniatur 1:12 | toys
US | Barbie doll toy chest dollhouse furniture | toys
FR | Shampooing pour extensions de cheveux 250 ml | cosmetics
US | Wig shampoo 250 ml | cosmetics
DE | Rettungsring Boot SOLAS Kinder Deko | -toys
DE | Schwimmscheiben Schwimmflügel Kinder 2-6 | ppe.other -toys
FR | Brassards de natation enfant 3-6 ans | ppe.other -toys
RU | Нарукавники для плавания детские | ppe.other -toys
RU | Круг спасательный детский для лодки | -toys
ES | Flotador piscina adulto flamenco | -toys
`),
)('%s: %s: %s: %s', expectLine);
