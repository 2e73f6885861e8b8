import { test } from 'vitest';
import { expectLine, linesIn } from './expected-lines.ts';

// What a hand or a foot drives and no current, by its title or its form; and what current drives though its shelf is one of tools.

test.each(
  linesIn(`
KG | Насос ножной для кругов и мячей | -ea-electrical -electronics
RU | Насос лягушка для байдарки | -ea-electrical
RU | Насос ручной велосипедный с манометром | -ea-electrical -electronics
RU | Насос для надувных шаров ручной | -ea-electrical -electronics
DE | Fußpumpe Doppelzylinder für Luftmatratze | -eu-lvd -electronics
DE | Standpumpe Fahrrad mit Manometer 11 bar | -eu-lvd -electronics
DE | Handpumpe Schlauchboot Doppelhub | -eu-lvd -electronics
FR | Pompe à pied gonfleur matelas et bateau | -eu-lvd -electronics
FR | Pompe à main double action pour kayak gonflable | -eu-lvd -electronics
FR | Gonfleur à pied vélo double cylindre | -eu-lvd -electronics
ES | Bomba de pie hinchador colchón e inflables | -eu-lvd -electronics
ES | Inflador de mano para bicicleta | -eu-lvd -electronics
IT | Pompa a piede per materassi gonfiabili e gommoni | -eu-lvd -electronics
IT | Pompa a mano bici alluminio | -eu-lvd -electronics
PT | Bomba de pé para colchão inflável 5L | -electronics
BR | Bomba de ar manual para bicicleta | -electronics
PL | Pompka nożna do materaca i pontonu 5 l | -electronics -eu-lvd
PL | Pompka rowerowa podłogowa z manometrem | -electronics -eu-lvd
NL | Voetpomp voor luchtbed 5 liter | -electronics
SE | Fotpump till luftmadrass | -electronics
TR | Ayak pompası şişme yatak ve bot için | -electronics
CN | 脚踩充气泵 橡皮艇 充气床 5L | -electronics
KR | 발펌프 에어매트 튜브 보트용 5L | -electronics -kr-kc-electric
JP | 足踏みポンプ エアーベッド ゴムボート用 5L | -electronics -jp-pse
JP | 手動空気入れ 自転車 | -electronics -jp-pse
US | Bike floor pump with gauge 160 psi | -electronics
US | Foot pump for air mattress and inflatable boat | -electronics
GB | Stirrup pump for air bed | -electronics
US | Hand water pump for 5 gallon bottle manual | -electronics -us-fcc-sdoc
RU | Помпа для воды механическая на бутыль 19 л | -ea-electrical -electronics
DE | Elektrische Luftpumpe 230V für Luftbett | electronics eu-lvd
RU | Насос электрический для матраса 220 В | electronics ea-electrical
US | Submersible water pump 1100 GPH 110V | electronics
DE | Tauchpumpe 400 W Schmutzwasser | electronics eu-lvd
RU | Дрель механическая двухскоростная | -electronics | power=механическая
AM | Насос двойного хода | -ea-electrical -electronics | питание=без электричества, ножной привод
DE | Schweißgerät Autogen Brenner Set | -electronics | Stromversorgung=ohne Strom
US | Sewing machine treadle cast iron | -us-fcc-sdoc -electronics | Power Source=Foot pedal
ES | Máquina de coser de pedal | -electronics | Fuente de alimentación=Manual
US | USB desk fan 5V | appliances | power=none, USB cable only
DE | Bluetooth Lautsprecher | electronics.radio | Stromversorgung=ohne Netzteil
DE | Elektrischer Fleischwolf 800W | appliances.household eu-lvd | category=Küche > Küchengeräte > Fleischwölfe
FR | Hachoir à viande électrique 1000W | appliances.household eu-lvd eu-emc | category=Cuisine > Hachoirs à viande
PL | Maszynka do mięsa elektryczna 800W | appliances.household eu-lvd eu-emc | category=Kuchnia > Maszynki do mięsa
RU | Кофемолка электрическая 200 Вт | appliances.household ea-electrical | category=Кухня > Кофемолки ручные
US | Electric wok 1500W nonstick | appliances.household -kitchen | category=Kitchen > Cookware > Woks
ES | Tetera eléctrica 1500W | appliances.household eu-lvd -kitchen | category=Cocina > Teteras
IT | Caffettiera per gas ed elettrico 3 tazze alluminio | kitchen -eu-emc | category=Cucina > Moka
`),
)('%s: %s: %s: %s', expectLine);
