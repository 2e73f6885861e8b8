import { test } from 'vitest';
import { expectLine, linesIn } from './expected-lines.ts';

// Things that bear the name of another kind, or none that anybody knew: cups that are no dishes, paint that children put their fingers
// into, antlers that dogs gnaw and walls bear, cells that only feed a thing, polish among shoes, pistols, pipes, skates, locks and bait.

test.each(
  linesIn(`
US | Period cup small, silicone cup with pouch | medical.device -kitchen
GB | Menstrual disc reusable size 1 | medical.device -kitchen
DE | Menstruationstasse M, Tasse aus Silikon | medical.device -kitchen -eu-fcm
ES | Copa menstrual L, copa de silicona | medical.device -kitchen -eu-fcm
BR | Coletor menstrual, copo de silicone | medical.device -kitchen
JP | 月経カップ カップ 収納袋付き | medical.device -kitchen
KR | 생리컵 실리콘 컵 대형 | medical.device -kitchen
US | Silicone folding cup 12 oz with pouch | kitchen us-fcm
FR | Peinture au doigt lavable 4 pots | toys.general eu-toy
DE | Fingerfarben 4 x 80 ml | toys.general eu-toy
ES | Pintura de dedos lavable 4 botes | toys.general eu-toy
IT | Colori a dita 4 vasetti | toys.general eu-toy
RU | Пальчиковые краски 4 цвета | toys.general
NL | Vingerverf 4 kleuren | toys.general eu-toy
JP | 指えのぐ 4色 | toys.general
KR | 핑거페인트 4색 | toys.general kr-kc-child
TR | Parmak boyası 4 renk | toys.general
US | Acrylic paint set 12 colors, ages 6+ | toys.general us-cpc
DE | Wandfarbe Kinderzimmer 2,5 L, ab 3 Jahren abwaschbar | chemicals.cleaning -toys
DE | Acrylfarbe weiß 500 ml | chemicals.cleaning -toys
GB | Antler for dogs, large, split | pet.food
DE | Hirschgeweih für Hunde Größe L | pet.food eu-petfood
ES | Asta de ciervo para perros talla S | pet.food eu-petfood
IT | Corno di cervo per cani | pet.food eu-petfood
RU | Рог оленя для собак | pet.food
JP | 鹿の角 犬用 Lサイズ | pet.food
KR | 강아지 사슴뿔 L | pet.food
DE | Hirschgeweih Wanddeko Kunstharz | general -pet.food
US | Deer antler chandelier, 6 lights | lighting -pet.food
GB | Reindeer antlers headband for dogs | -pet.food
US | 数显千分尺 0-25mm 纽扣电池供电 | electronics.battery-powered us-button -batteries
DE | Digitaler Messschieber 150 mm, Knopfzelle LR44 | electronics.battery-powered -batteries
ES | Calibre digital 150 mm, pila de botón LR44 | electronics.battery-powered -batteries
US | Tally counter powered by AA batteries | electronics.battery-powered -batteries
CN | CR2032纽扣电池 5粒装 | batteries.other
DE | Schuhcreme braun 75 ml | chemicals.cleaning -footwear | category=Schuhe > Schuhpflege
ES | Crema para zapatos marrón 75 ml | chemicals.cleaning -footwear | category=Calzado > Cuidado del calzado
RU | Крем для обуви коричневый 75 мл | chemicals.cleaning -footwear | category=Обувь > Уход за обувью
US | Cedar shoe trees size 9 | -footwear | category=Shoes > Shoe Care & Accessories
US | Running shoes men size 9 | footwear | category=Shoes > Men
GB | Air pistol .22 break barrel | general.other -toys
DE | Luftgewehr 4,5 mm 16 Joule | general.other eu-gpsr-listing
FR | Carabine à plomb 4,5 mm | general.other eu-gpsr-listing
ES | Pistola balines 4,5 mm CO2 | general.other eu-gpsr-listing
IT | Carabina ad aria compressa 4,5 mm | general.other -food.supplement
RU | Винтовка пневматическая 4,5 мм | general.other
PL | Wiatrówka 5,5 mm z lunetą | general.other
US | Toy air pistol with foam balls, ages 5+ | toys.general
FR | Fève de galette en porcelaine, série chats | general.other eu-gpsr-listing -eu-food-label
DE | Briefmarken Lot Österreich 150 Stück | general.other
IT | Francobolli nuovi lotto 50 | general.other
PL | Znaczki pocztowe zestaw 50 szt | general.other
FR | Fèves de cacao torréfiées 300 g | food
IT | Pastura per carassi 2 kg, farina di mais e vaniglia | general.other -food -eu-food-label
DE | Grundfutter Rotaugen Vanille 2 kg | general.other -food
FR | Amorce gardon vanille 2 kg | general.other -food
RU | Прикормка рыболовная карась ваниль 1 кг | general.other -food
RU | Прикормка рисовая каша с 5 месяцев 200 г | food
KR | 떡밥 붕어 글루텐 400g | general.other -food
JP | キセル 真鍮 20cm | general.other
RU | Трубка курительная из бриара | general.other -ea-tr005
ES | Pipa fumar madera de brezo | -food.nuts
TR | Pipo, kiraz ağacı | general
US | Kids inline skates adjustable | general.other
KR | 아동 롤러스케이트 4륜 | general.other kr-kc-child | ageGrade=만 6~12세
KR | 롤러스케이트 성인용 260mm | general.other -kr-kc-child
DE | Rollschuhe Damen Gr. 38 | general.other eu-gpsr-listing
DE | Schließzylinder 35/45 mit Not- und Gefahrenfunktion | general.other eu-gpsr-listing
PL | Wkładka do zamka 35/35 mosiężna, 5 kluczy | general.other eu-gpsr-listing
IT | Cilindro europeo 35/45, 3 chiavi | general.other
RU | Личинка замка 35/45, 5 ключей | general.other
KR | 도어락 실린더 교체용 | general.other -kr-kc-radio
TR | Çocuk diş fırçası şarjlı sonik | electronics.battery-powered tr-tareks -cosmetics
NL | Tandenborstel bamboe 4 stuks | -cosmetics
VN | Máy thủy bình laser 16 tia | optics.laser
VN | Máy bắn cốt laser 12 tia | optics.laser
IT | Lupetto uomo lana merino tg L | textiles.apparel eu-textile-label
IT | Lupetto bambina 6 anni cotone | childrens.apparel
IT | Lupetto di peluche 30 cm | toys.general -textiles
`),
)('%s: %s is %s', expectLine);
