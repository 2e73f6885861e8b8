import { test } from 'vitest';
import { expectLine, linesIn } from './expected-lines.ts';

// What comes with a thing, what it lies on, and what it is a model of.

test.each(
  linesIn(`
# What is given with what is bought.
KR | 수분 크림 50ml + 사은품 보조배터리 5000mAh 증정 | cosmetics electronics.power-bank gl-un383
KR | 유아 물티슈 10팩 + 사은품 딸랑이 장난감 | toys
CN | 洗发水500ml 买一送一 赠充电宝5000mAh | cosmetics electronics.power-bank
CN | 面霜50g 赠品蓝牙耳机 | cosmetics electronics.radio
CN | 奶粉800g 送保温杯 | food kitchen.food-contact
JP | シャンプー500ml おまけ モバイルバッテリー5000mAh付き | cosmetics electronics.power-bank
JP | 化粧水 200ml ノベルティ付き ワイヤレスイヤホン | cosmetics electronics.radio
DE | Shampoo 500 ml + gratis Powerbank 5000 mAh | cosmetics electronics.power-bank gl-un383
DE | Kaffee 1 kg mit gratis Bluetooth Lautsprecher | food electronics.radio eu-red
FR | Shampoing 500 ml + batterie externe 5000 mAh offerte | cosmetics electronics.power-bank
FR | Crème visage 50 ml + cadeau écouteurs Bluetooth | cosmetics electronics.radio eu-red
FR | Café 1 kg + mug offert | food kitchen.food-contact
ES | Champú 500 ml + regalo batería externa 5000 mAh | cosmetics electronics.power-bank
ES | Crema facial 50 ml de regalo auriculares Bluetooth | cosmetics electronics.radio
IT | Shampoo 500 ml + omaggio power bank 5000 mAh | cosmetics electronics.power-bank
IT | Caffè 1 kg in omaggio tazza | food kitchen.food-contact
PT | Shampoo 500 ml + brinde power bank 5000 mAh | cosmetics electronics.power-bank
RU | Шампунь 500 мл + в подарок повербанк 5000 мАч | cosmetics electronics.power-bank
RU | Крем 50 мл, наушники Bluetooth в подарок | cosmetics electronics.radio
PL | Szampon 500 ml + powerbank 5000 mAh gratis | cosmetics electronics.power-bank
TR | Şampuan 500 ml + powerbank 5000 mAh hediye | cosmetics electronics.power-bank
GB | Shampoo 500 ml + free gift power bank 5000 mAh | cosmetics electronics.power-bank
US | Protein powder 2 lb, free shaker bottle included | food
US | Face cream 50 ml gift for her | cosmetics -general.other
DE | Armband Damen Silber Geschenk für Mama | jewellery
US | Free shipping leather wallet gift box | leather
CN | 钱包 男 送男友 生日礼物 | leather
KR | 지갑 남성 선물용 사은품 포장 | leather
FR | Montre homme + bracelet offert | jewellery
# What steers a television.
PL | Pilot do telewizora Samsung zamiennik IR | electronics.battery-powered eu-rohs eu-weee-mark
PL | Pilot uniwersalny do klimatyzacji podczerwień 2xAAA | electronics.battery-powered
PL | Pilot uniwersalny do TV LG Sony bez baterii | electronics.battery-powered
DE | Universalfernbedienung TV Infrarot ohne Batterien | electronics.battery-powered
DE | Ersatzfernbedienung für LG Fernseher | electronics.battery-powered
FR | Télécommande universelle TV infrarouge sans piles | electronics.battery-powered
FR | Télécommande de remplacement pour téléviseur Samsung | electronics.battery-powered
ES | Mando a distancia universal TV infrarrojos sin pilas | electronics.battery-powered
ES | Mando TV compatible Samsung LG | electronics.battery-powered
MX | Control remoto universal para pantalla Samsung | electronics.battery-powered
IT | Telecomando universale TV infrarossi senza pile | electronics.battery-powered
IT | Telecomando compatibile LG televisore | electronics.battery-powered
PT | Comando universal TV infravermelhos sem pilhas | electronics.battery-powered
BR | Controle remoto universal TV LCD | electronics.battery-powered
RU | Пульт универсальный для телевизора ИК без батареек | electronics.battery-powered
RU | Пульт ДУ для телевизора LG | electronics.battery-powered
NL | Universele afstandsbediening tv infrarood zonder batterijen | electronics.battery-powered
SE | Fjärrkontroll universal TV IR utan batterier | electronics.battery-powered
TR | Üniversal televizyon kumandası kızılötesi pilsiz | electronics.battery-powered
ID | Remote TV universal LED LCD | electronics.battery-powered
VN | Điều khiển tivi đa năng hồng ngoại | electronics.battery-powered
TH | รีโมททีวี รวม อินฟราเรด | electronics.battery-powered
JP | テレビ リモコン 汎用 赤外線 電池別売 | electronics.battery-powered
CN | 万能电视遥控器 红外 通用 不含电池 | electronics.battery-powered
KR | 만능 리모컨 TV 삼성 LG 호환 적외선 | electronics.battery-powered
SA | ريموت كنترول تلفزيون عالمي أشعة تحت الحمراء | electronics.battery-powered
GB | Universal remote control TV infrared no batteries | electronics.battery-powered
DE | Fernbedienungshalter Acryl Wandmontage | -electronics
FR | Housse silicone télécommande Fire TV | -electronics
PL | Kurtka pilotka męska skóra | textiles.apparel
PL | Okulary pilotki przeciwsłoneczne | -electronics
# Food by weight on a tray.
TR | Fıstıklı baklava 1 kg tepsi | food tr-food
TR | Cevizli baklava 2 kg tepside | food tr-food
TR | Künefe 500 g tepsili dondurulmuş | food
TR | Su böreği tepsi 1,5 kg dondurulmuş | food
DE | Lasagne Bolognese Schale 400 g tiefgekühlt | food
DE | Sushi Platte 24 Stück frisch 600 g | food
FR | Plateau de fromages 800 g | food
FR | Barquette de fraises 500 g | food
ES | Bandeja de jamón ibérico 100 g loncheado | food
IT | Teglia di lasagne 1 kg surgelata | food
RU | Пахлава с фисташками 1 кг поднос | food
RU | Торт Наполеон 1 кг в контейнере | food
CN | 披萨 铝盘 500g 冷冻 | food
JP | 焼売 トレー入り 12個 300g 冷凍 | food
US | Frozen lasagna family tray 38 oz | food
US | Charcuterie board kit 2 lb salami cheese | food
# Models to glue, called after beasts and winds.
GB | Airfix Spitfire Mk I 1:72 model kit | toys.general uk-toys
US | Tamiya Mosquito FB Mk VI 1/48 plastic kit | toys.general
US | Revell Hornet F/A-18 1:72 model aircraft kit 130 parts | toys.general
DE | Revell Modellbausatz Mosquito 1:72, 118 Teile, Level 4 | toys.general eu-toy
DE | Italeri Panzer Tiger Bausatz 1:35 Plastik | toys.general
FR | Heller maquette avion Mosquito 1/72 à coller | toys.general eu-toy
ES | Maqueta avión Mosquito 1:72 para montar plástico | toys.general
IT | Kit modellismo aereo Mosquito 1:72 plastica | toys.general
PT | Kit plástico avião Mosquito 1/72 | toys.general
RU | Сборная модель Самолёт Москито 1:72 Звезда | toys.general ea-toys
PL | Model do sklejania samolot Mosquito 1:72 | toys.general eu-toy
JP | プラモデル モスキート 1/72 飛行機 | toys.general
CN | 拼装模型 蚊式轰炸机 1:72 塑料 | toys.general
KR | 프라모델 모스키토 1/72 비행기 | toys.general
US | Mosquito killer lamp UV 20W | -toys
US | Hornet and wasp killer spray 14 oz | pesticides
US | 拼裝 水貼 decal set 1:72 Mosquito | -toys
DE | Revell Aqua Color Farbset 6 x 18 ml | -toys
PT | Kit chaves de caixa 1/4 46 peças | -toys
IT | Kit punte 1/16 legno | -toys
CN | 薰衣草香包 买2送2 卧室衣柜 除味 | candles -furniture
CN | 铁观音茶叶 250g 礼盒装 赠茶具 | food.tea kitchen.food-contact
# dolls with a bottle of their own
US | Muñeca bebé llorona con chupón y biberón 30 cm niñas 3+ | toys us-cpc
DE | Babypuppe mit Schnuller und Flasche, Töpfchen, ab 3 Jahren | toys eu-toy
FR | Poupon 36 cm, biberon, tétine, couche, dès 3 ans | toys eu-toy
IT | Bambola neonato con ciuccio, biberon e pannolino | toys eu-toy
PT | Boneca reborn, chupeta magnética, mamadeira, roupinha | toys
RU | Кукла пупс 35 см, бутылочка, соска, горшок | toys ea-toys
PL | Lalka bobas, smoczek, butelka, nocnik | toys eu-toy
GB | Baby doll, dummy, bottle and potty, ages 3+ | toys uk-toys
CN | 仿真娃娃 奶瓶 奶嘴 会喝水 3岁+ | toys
JP | お世話人形 哺乳瓶 おしゃぶり付き 3歳から | toys
KR | 아기 인형 젖병 쪽쪽이 세트 3세이상 | toys
ES | Chupete silicona bebé 0-6 meses muñeca rosa | childrens
DE | Schnuller 2er Pack Puppe Motiv 6-18 Monate | childrens
`),
)('%s: %s: %s', expectLine);
