import { test } from 'vitest';
import { expectLine, linesIn } from './expected-lines.ts';

// A whole sentence in a form that denies radio or batteries, and one that only denies a wire, a limit or that they lie in the box.

test.each(
  linesIn(`
DE | Bohrmaschine Akku 18V | -eu-red | radio=keines
DE | Bohrmaschine Akku 18V | -eu-red | Funk=keiner
DE | Bohrmaschine Akku 18V | -eu-red | Funk=kein Funk
DE | Bohrmaschine Akku 18V | -eu-red | Bluetooth=nicht vorhanden, kein WLAN
DE | Bohrmaschine Akku 18V | -eu-red | WLAN=hat kein WLAN
FR | Perceuse sans fil 18V | -eu-red | radio=n'a ni Wi-Fi ni Bluetooth
FR | Perceuse sans fil 18V | -eu-red | radio=pas de Bluetooth
FR | Perceuse sans fil 18V | -eu-red | radio=ne possède pas de wifi
MX | Aspiradora inalámbrica de mano | -mx-homologation | radio=no lleva Bluetooth ni wifi
MX | Aspiradora inalámbrica de coche | -mx-homologation | radio=no cuenta con Bluetooth
MX | Aspiradora inalámbrica de coche | -mx-homologation | Bluetooth=No, no dispone de Wi-Fi
IT | Trapano a batteria 18V | -eu-red | radio=non ha Wi-Fi né Bluetooth
IT | Trapano a batteria 18V | -eu-red | radio=nessun modulo radio
PT | Berbequim sem fio 18V | -eu-red | rádio=não tem Wi-Fi nem Bluetooth
BR | Furadeira sem fio 18V | -br-anatel | rádio=não possui Bluetooth
PL | Wiertarka akumulatorowa 18V | -eu-red | radio=nie posiada Wi-Fi ani Bluetooth
PL | Wiertarka akumulatorowa 18V | -eu-red | radio=bez łączności
RU | Шуруповёрт аккумуляторный 18 В | -ea-red | радио=не имеет Wi-Fi и Bluetooth
RU | Шуруповёрт аккумуляторный 18 В | -ea-red | беспроводная связь=отсутствует, нет Bluetooth
US | Cordless drill 20V | -us-fcc-id | radio=does not have Wi-Fi or Bluetooth
US | Cordless drill 20V | -us-fcc-id | wireless=It has no Bluetooth
US | Cordless drill 20V | -us-fcc-id | radio=has none
US | Cordless drill 20V | -us-fcc-id | Bluetooth=not supported (no app)
NL | Accuboormachine 18V | -eu-red | radio=heeft geen wifi of bluetooth
SE | Skruvdragare 18V | -eu-red | radio=har inte bluetooth
TR | Şarjlı matkap 18V | -tr-radio | radio=Bluetooth ve Wi-Fi yok
JP | 電動ドライバー 充電式 | -jp-giteki | 無線=Wi-Fi・Bluetooth非搭載
JP | 電動ドライバー 充電式 | -jp-giteki | 無線=Bluetoothはありません
KR | 전동드릴 18V | -kr-kc-radio | 무선=블루투스 기능 없음
KR | 전동드릴 18V | -kr-kc-radio | 무선=와이파이 블루투스 미지원
CN | 电钻 18V 锂电 | -gl-dg | 无线=不带蓝牙和WiFi
US | 电钻 18V 锂电 | -us-fcc-id | 无线=没有蓝牙、WiFi
US | Bluetooth speaker | us-fcc-id | wireless=no cable, Bluetooth 5.3
US | Speaker portable | us-fcc-id | wireless=No wires needed - Bluetooth 5.0
VN | Máy khoan pin 18V | -gl-dg | radio=không có wifi và bluetooth
ID | Bor tanpa kabel 18V | -gl-dg | radio=tidak memiliki wifi
US | Cordless drill 20V | -us-fcc-id | radio=no 2.4G
US | Wireless mouse | us-fcc-id | radio=2.4 GHz, no Bluetooth
DE | Lautsprecher | electronics.radio | Funk=Bluetooth 5.3 (kein WLAN)
DE | Kopfhörer | electronics.radio | Bluetooth=ja, ohne Kabel
DE | Küchenwaage digital | eu-battery-label | Batterie=2x AAA nicht enthalten
DE | Küchenwaage digital Solar | -eu-battery-label | Batterie=keines
DE | Küchenwaage digital Solar | -eu-battery-label | Batterien=hat keine Batterien
DE | Taschenlampe Kurbel Dynamo | -eu-battery-label | Batterien=benötigt keine Batterien
FR | Lampe torche dynamo | -eu-battery-label | piles=fonctionne sans piles
FR | Lampe torche dynamo | -eu-battery-label | piles=n'a pas de batterie
ES | Linterna dinamo manual | -eu-battery-label | batería=no tiene batería ni pilas
ES | Linterna dinamo manual | -eu-battery-label | pilas=no lleva pilas
IT | Torcia dinamo | -eu-battery-label | batterie=non contiene batterie
PT | Lanterna dínamo | -eu-battery-label | bateria=não tem bateria
PL | Latarka dynamo | -eu-battery-label | bateria=nie ma baterii
RU | Фонарик динамо | -gl-un383 | батарея=не имеет аккумулятора
US | Flashlight dynamo hand crank | -gl-un383 | battery=It does not have a battery
US | Flashlight | gl-un383 | battery=lithium-ion, not removable
US | Flashlight | gl-un383 | battery=no replaceable battery, built-in Li-ion 18650
US | Flashlight | gl-un383 | battery=no need to replace, Li-ion built in
US | Flashlight | -gl-un383 | battery=2 AA (not included), no lithium
JP | 懐中電灯 手回し | -gl-un383 | 電池=電池は不要です
JP | 懐中電灯 手回し | -gl-un383 | 電池=電池を使用しません
KR | 손전등 수동 발전 | -gl-un383 | 배터리=배터리 없음
CN | 手电筒 手摇发电 | -gl-un383 | 电池=不需要电池
NL | Zaklamp dynamo | -eu-battery-label | batterij=heeft geen batterij
SE | Ficklampa dynamo | -eu-battery-label | batteri=har inget batteri
TR | El feneri dinamo | -gl-un383 | pil=pil yok
US | LED flashlight | gl-un383 | battery=Rechargeable lithium battery, no memory effect
US | Scooter | gl-un383 | battery=36V 10Ah lithium, non-removable
`),
)('%s: %s: %s: %s', expectLine);
