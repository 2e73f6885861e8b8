/**
 * An eighth set, written before it was tried: animals, saints and angels that foods and tools are named after, in eleven languages;
 * and one product for each law that was looked up again. As in `blind.ts`.
 */
export const blindEighth = `
! DE | food.confectionery food.snacks food.dry-groceries | Bienenstich Backmischung 410 g
  eu-food-label de-lucid -eu-bpr -eu-honey -eu-gpsr-listing
! DE | food.confectionery | Katzenzungen Zartbitterschokolade 100 g
  eu-food-label eu-food-importer -eu-petfood -eu-animal-origin
! AT | food.meat | Teewurst fein 125 g
  eu-animal-origin eu-food-label -eu-phyto-fresh
! DE | general.other electronics.mains | Fuchsschwanz Säge 400 mm für Holz
  eu-gpsr-listing -gl-cites -eu-rohs -eu-lvd
! DE | plants.seeds-live | Fleischtomaten Samen 25 Korn
  eu-phyto-plants -eu-animal-origin -eu-food-label
! FR | general.other | Pied de biche acier forgé 60 cm
  eu-gpsr-listing fr-triman -eu-animal-origin -eu-petfood
! FR | general.other | Pomme de douche 5 jets chromée
  eu-gpsr-listing -eu-food-label -eu-rohs
! FR | food.snacks food.confectionery | Langues de chat biscuits pur beurre 200 g
  eu-food-label fr-idu -eu-petfood -eu-gpsr-listing
! FR | food.dry-groceries | Cheveux d'ange vermicelles 500 g
  eu-food-label eu-food-importer -eu-cpnp -eu-gpsr-listing
! ES | general.other auto.parts | Gato hidráulico 2 toneladas para coche
  eu-gpsr-listing -eu-petfood -eu-rohs
! ES | lighting.led | Ojo de buey LED empotrable 7W 230V
  eu-lvd eu-rohs es-raee eu-eprel -eu-food-label -eu-animal-origin
! MX | general.other furniture | Burro de planchar plegable con funda
  -mx-senasica -mx-nom-electric
! ES | food.confectionery food.canned food.dry-groceries food.spices-sauces | Cabello de ángel en almíbar 340 g
  eu-food-label es-pack -eu-cpnp -eu-gpsr-listing
! IT | general.other | Piede di porco in acciaio 60 cm
  eu-gpsr-listing -eu-animal-origin -eu-food-label
! IT | food.dry-groceries | Farfalle di semola 500 g
  eu-food-label it-pack-label -eu-toy -eu-gpsr-listing
! IT | plants.seeds-live | Bocca di leone semi nana mista
  eu-phyto-plants -eu-food-label
! PT | general.other | Pé de cabra 60 cm aço temperado
  eu-gpsr-listing -eu-animal-origin
! BR | food.confectionery food.snacks food.nuts | Pé de moleque amendoim 200 g
  br-food-label -br-inmetro
! BR | general.other auto.parts | Macaco hidráulico garrafa 2 toneladas
  -br-mapa -br-food-label -br-anatel
! RU | food.confectionery | Птичье молоко конфеты 300 г
  ea-tr021 ea-label ru-cz-sweets -ea-toys
! RU | food.dry-groceries | Лисички сушёные 100 г
  ea-tr021 ea-label -ea-toys -ea-light -gl-cites
! RU | general.other | Собачка для молнии металл 10 шт
  -ea-toys -ea-vet -ea-tr021
! KZ | food.confectionery | Карамель Раковая шейка 250 г
  ea-tr021 ea-label -kz-marking
! BY | plants.seeds-live | Львиный зев семена смесь
  ea-phyto -ea-vet -ea-tr021
! PL | food.confectionery | Ptasie mleczko waniliowe 340 g
  eu-food-label -eu-toy -eu-petfood -eu-gpsr-listing
! PL | food.canned food.meat food.dry-groceries | Gołąbki w sosie pomidorowym słoik 500 g
  eu-food-label eu-food-importer -eu-petfood -eu-gpsr-listing
! NL | general.other | Koevoet 600 mm gehard staal
  eu-gpsr-listing -eu-animal-origin
! NL | food.confectionery food.snacks | Hagelslag puur 400 g
  eu-food-label eu-food-importer -eu-gpsr-listing
! SE | general.other | Kofot 45 cm härdat stål
  eu-gpsr-listing -eu-animal-origin -eu-footwear-label
! TR | food.snacks food.confectionery | Kedi dili bisküvi 200 g
  tr-food -tr-tareks
! TR | plants.seeds-live | Kuzu kulağı tohumu 100 adet
  tr-food -tr-tareks
! JP | food.snacks | 柿の種 ピーナッツ入り 200g
  jp-food-notify jp-food-label -jp-plant-quarantine -jp-household
! JP | kitchen.food-contact | たい焼き型 直火用 アルミ
  jp-food-notify jp-fcm -jp-food-label -jp-pse
! JP | cosmetics.skin | 馬油クリーム 70ml
  jp-cosmetics -jp-food-label -xx-functional-cosmetic
! JP | textiles.apparel | UVカット パーカー レディース UPF50+
  jp-household -xx-functional-cosmetic -jp-cosmetics
! JP | general.other kitchen.food-contact – | 亀の子たわし 2個
  -jp-food-label -xx-petfood
! KR | kitchen.food-contact appliances.household | 붕어빵틀 가정용 팬
  kr-food-import -kr-food-label -kr-kc-electric
! KR | electronics.mains electronics.charger general.other | 문어발 멀티탭 4구 3m
  kr-kc-electric -kr-food-import
! KR | food.animal-origin food.snacks | 쥐포 구이 200g
  kr-food-import kr-food-label -kr-kc-electric
! US | food.confectionery food.snacks | 老婆饼 传统糕点 300g
  us-ffr us-prior-notice us-food-label -us-cpc
! US | general.other | 羊角锤 木柄 纤维 500g
  us-entry -us-fsis -us-ffr
! AU | food.spices-sauces | 鱼香肉丝调料酱 120g
  au-food -au-rcm
! VN | food.snacks food.confectionery | Bánh tai heo giòn 200g
  vn-food -vn-goods
! ID | food.snacks food.confectionery | Kue lidah kucing keju 250 g
  id-halal -id-goods -id-quarantine
! AE | food.dry-groceries | لسان العصفور معكرونة 400 جم
  ae-food -ae-ecas
! GB | general.other | Duck tape heavy duty silver 50 m
  uk-importer -uk-animal -uk-food
! GB | textiles.apparel pet general.other | Hot dog costume for dachshund
  -uk-food -uk-toys
! US | cosmetics.skin | Coffee body scrub with shea butter 10 oz
  us-mocra -us-ffr -us-prior-notice
! US | general.other | Monkey wrench 10 inch cast iron
  us-entry -us-cpc -us-plant-animal
! US | cosmetics.skin | Pancake makeup compact powder shade 3
  us-mocra -us-ffr -us-food-label
! CA | general.other | Fish tape 30 m steel electrician
  -ca-food-label -ca-sfc -ca-electrical
! GB | plants.seeds-live | Ghost pepper seeds 50 pcs
  xx-plants -uk-food
US | electronics.radio | Kids smartwatch 4G GPS SOS 680mAh
  us-fcc-id us-cpc gl-un383 -us-ffr
US | childrens.articles furniture | Foldable baby bassinet with mesh sides
  us-cpc us-durable-infant us-efiling -us-fcc-id
US | appliances.household | 1500W countertop convection oven 120V
  us-nrtl us-fcm -us-ffr -us-fcc-id
US | food.supplement | Magnesium glycinate capsules 400 mg 120 ct
  us-supplement us-ffr us-fsvp -us-fsis
CA | toys.general | Wooden stacking rings toddler 12m+
  ca-children -ca-electrical -ca-food-label
MX | appliances.household | Licuadora de vaso 600 W 127 V
  mx-nom-electric mx-labels -mx-nom051 -mx-homologation
BR | electronics.radio | Caixa de som Bluetooth 20W bateria recarregável
  br-anatel gl-un383 -br-anvisa-food
AU | batteries.lithium electronics.power-bank | Power bank 20000mAh USB-C PD
  au-rcm gl-un383 -au-food
NZ | childrens.apparel | Kids fleece pyjamas size 4
  nz-goods -au-food -au-rcm
SA | cosmetics.skin | عطر رجالي 100 مل
  sa-sfda -gcc-gmark -gcc-halal
AE | toys.general | سيارة لعبة للأطفال 3 سنوات
  gcc-gmark -gcc-telecom -ae-food
IN | electronics.charger | 65W USB-C GaN charger Indian plug 230V
  in-bis -in-fssai
IN | food.nuts | कच्चे अखरोट गिरी 500 ग्राम
  in-fssai -in-bis
SG | appliances.household | Hair dryer 1800W 230V foldable
  sg-goods -sg-food
MY | food.confectionery | Coklat susu hazelnut 200g
  my-food -my-goods
TH | electronics.mains appliances.household | พัดลมตั้งโต๊ะ 220V 45W
  th-goods -th-food
PH | cosmetics.skin | Whitening lotion with kojic acid 250 ml
  ph-fda -ph-goods
VN | electronics.radio | Tai nghe Bluetooth chụp tai pin 400mAh
  vn-goods -vn-food
UZ | appliances.household | Чайник электрический 1.7 л 2200 Вт
  uz-coc -uz-phyto
RU | textiles.apparel | Пуховик женский зимний с капюшоном
  ea-light ru-cz-light -ea-toys
RU | toys.electronic | Радиоуправляемая машина 2.4 ГГц с аккумулятором для детей 6+
  ea-toys ru-cz-cosm-toys -ea-tr021
CN | cosmetics.sunscreen | 韩国进口 防晒霜 SPF50+ 50ml
  cn-import-cosmetics -cn-import-gacc
DE | electronics.battery-powered | Akku-Bohrschrauber 18V mit 2 Akkus
  eu-machinery eu-rohs de-weee gl-un383 de-batt -eu-food-label
FR | cosmetics.sunscreen | Lait solaire SPF 50 200 ml
  eu-cpnp eu-cosm-rp eu-cosm-label -eu-bpr -eu-gpsr-rp
ES | mobility.e-ride | Patinete eléctrico 350W batería 36V
  gl-un383 es-raee eu-machinery -eu-toy
IT | ppe.helmets | Casco da moto integrale omologato
  eu-moto-helmet -eu-ppe
NL | chemicals.cleaning | Vaatwastabletten 60 stuks
  eu-detergent eu-clp -eu-cpnp
IE | candles | Scented soy candle vanilla 200 g
  eu-gpsr-listing eu-clp -eu-food-label
KR | cosmetics.hair-dye | 탈모 완화 샴푸 500ml
  kr-cosmetics xx-functional-cosmetic -kr-food-import
JP | electronics.radio | ワイヤレスイヤホン Bluetooth5.3 充電ケース付き
  jp-giteki gl-un383 -jp-food-label
GB | appliances.household | Slow cooker 3.5L 240V UK plug
  uk-electrical uk-plug uk-importer -uk-food
GB | medical.device | Digital blood pressure monitor upper arm
  uk-medical -uk-toys
JP | cosmetics.sunscreen | 日焼け止めミルク SPF50+ PA++++ 60ml
  jp-cosmetics -xx-functional-cosmetic
KR | cosmetics.sunscreen | 무기자차 선스틱 SPF50+ 20g
  kr-cosmetics xx-functional-cosmetic
DE | medical.device | Inhalator Vernebler tragbar mit Akku 800 mAh
  eu-mdr eu-rohs de-weee -eu-lvd
! FR | general.other | Imperméable réfléchissant pour chien taille L
  eu-gpsr-listing -eu-ppe
! NL | electronics.battery-powered | Digitale thermometer voor honden en katten
  eu-gpsr-rp eu-rohs -eu-mdr
! DE | general.other | Haushaltshandschuhe Latex Größe M 2 Paar
  eu-gpsr-rp -eu-ppe
! ES | general.other | Guantes de fregar de látex talla M
  eu-gpsr-rp -eu-ppe
! US | ppe.helmets | Snowboard helmet adult matte grey M
  us-entry -us-gcc -us-efiling
US | ppe.helmets | Bike helmet adult commuter with light L
  us-gcc us-efiling
! FR | cosmetics.skin | Cuir & Tabac Eau de Toilette 100 ml
  eu-cpnp eu-cosm-label -eu-fcm
! IT | kitchen.food-contact | Bollitore a fischio per gas e induzione 2 L
  eu-fcm -eu-lvd -eu-rohs
! IT | kitchen.food-contact | Pentola per piastre elettriche 24 cm
  eu-fcm -eu-lvd -eu-rohs
DE | pesticides | Wespenspray Wespennester 600 ml
  eu-bpr -eu-ppp
FR | pesticides | Désherbant prêt à l'emploi allées 1 L
  eu-ppp fr-idu -eu-bpr
! DE | electronics.mains electronics.battery-powered electronics.radio | Uhrenradio mit UKW und zwei Weckzeiten 230 V
  eu-red -eu-lvd
IT | kitchen.food-contact | Ciotole in melamina decoro ceramica 4 pezzi | Paese di origine=Cina
  eu-fcm-284 eu-fcm
PL | electronics.battery-powered | Kosiarka akumulatorowa 40V z akumulatorem 4 Ah
  eu-machinery eu-battery-ce gl-un383
DE | tobacco | E-Zigarette Set 2000 mAh Akku ohne Nikotin
  eu-rohs de-weee gl-un383 de-lucid
DE | chemicals.cleaning | Abflussreiniger Gel 1 L stark
  eu-clp gl-dg
! US | general.other | Router bits roundover set 1/2 inch shank
  us-entry -us-fcc-id -gl-un383
! GB | electronics.radio | Wireless keyboard 2.4G slim
  uk-electrical -uk-plug
KZ | chemicals.cleaning | Масло моторное полусинтетическое 10W-40 4 л
  kz-marking -ea-tr021
! FR | furniture | Fauteuil époque Louis XVI en noyer, antiquité
  fr-idu -eu-gpsr-rp -eu-gpsr-listing
US | medical.device | Color contacts hazel non prescription 2 pcs
  us-medical
DE | optics.laser | Rotationslaser grün mit Li-Ion Akku 5200 mAh
  gl-un383 de-batt eu-battery-ce eu-laser
! DE | general.other | Katzenauge Fahrradreflektor 4 Stück
  eu-gpsr-listing -eu-petfood -eu-rohs
! DE | general.other | Schraubzwinge Hebelzwinge 60 cm
  eu-gpsr-listing -eu-rohs
! FR | general.other | Clé à molette 250 mm chrome
  eu-gpsr-listing -eu-rohs
! ES | general.other | Alicates pico de loro 25 cm
  eu-gpsr-listing -eu-petfood
! IT | general.other | Pinza a becco di pappagallo 240 mm
  eu-gpsr-listing -eu-petfood
! BR | general.other | Alicate bico de papagaio 10 polegadas
  -br-mapa -br-anatel
! RU | general.other | Гусиный клюв ключ разводной 250 мм
  -ea-tr021 -ea-vet
! PL | general.other | Kleszcze żabki do rur 250 mm
  eu-gpsr-listing -eu-petfood
! JP | general.other | ペンチ ステンレス 200mm
  -jp-food-label -jp-pse
! KR | general.other | 몽키스패너 250mm
  -kr-food-label -kr-kc-electric
! US | general.other | 老虎钳 8寸 工业级
  us-entry -us-ffr
! GB | food.confectionery food.snacks food.dry-groceries | Toad in the hole batter mix 128 g
  uk-food -uk-importer
! GB | food.confectionery | Elephant ears pastry 200 g
  uk-food -uk-animal
! US | food.snacks food.confectionery food.dry-groceries | Monkey bread mix 15 oz
  us-ffr us-prior-notice -us-fsis
! FR | food.confectionery | Oreillettes de Provence 250 g
  eu-food-label -eu-gpsr-listing
! ES | food.confectionery food.snacks | Orejas de hojaldre caramelizadas 300 g
  eu-food-label -eu-gpsr-listing
! IT | food.confectionery food.snacks | Ossa dei morti biscotti 250 g
  eu-food-label -eu-gpsr-listing
! PT | food.confectionery | Barriga de freira doce conventual 200 g
  eu-food-label -eu-gpsr-listing
! DE | food.confectionery food.snacks | Schweineohren Blätterteig 150 g
  eu-food-label -eu-petfood
! RU | food.confectionery food.snacks | Хворост печенье 300 г
  ea-tr021 ea-label
! TR | food.confectionery | Kuş lokumu fıstıklı 250 g
  tr-food -tr-tareks
DE | electronics.mains electronics.radio | DAB+ Küchenradio Netzbetrieb 230 V
  eu-red de-weee -eu-lvd
FR | pesticides | Bombe anti-cafards 400 ml
  eu-bpr -eu-ppp
ES | pesticides | Herbicida total concentrado 1 L
  eu-ppp es-pack -eu-bpr
PL | general.other | Rękawice do mycia naczyń gumowe L
  eu-gpsr-rp -eu-ppe
IT | ppe.other | Guanti da lavoro EN 388 taglia 9
  eu-ppe
US | ppe.helmets | Rock climbing helmet adjustable
  us-entry -us-gcc
US | ppe.helmets | Motorcycle full face helmet DOT
  us-moto-helmet -us-gcc
JP | electronics.radio | スマートテレビ 43インチ 4K Wi-Fi
  jp-giteki jp-pse
KR | electronics.radio | 와이파이 공유기 AX3000 220V
  kr-kc-radio kr-kc-electric
CA | electronics.radio | Smart TV 50 inch 120V
  ca-ised ca-electrical
GB | electronics.radio | Bluetooth mouse rechargeable 500mAh
  uk-electrical -uk-plug
SE | medical.device | Blodtrycksmätare överarm 4xAA
  eu-mdr eu-rohs -eu-lvd
DE | electronics.battery-powered | Haarschneidemaschine kabellos Akku 2000 mAh
  eu-emc eu-rohs gl-un383 -eu-red
FR | electronics.battery-powered | Tondeuse barbe sans fil rechargeable USB
  eu-emc eu-rohs -eu-red
PL | electronics.battery-powered | Maszynka do golenia bezprzewodowa Li-Ion
  eu-emc eu-rohs -eu-red
FR | furniture | Buffet style Louis XVI neuf en chêne
  eu-gpsr-rp eu-gpsr-listing
`;
