/**
 * Three sets of products in 34 markets, each written and labelled before the recogniser was tried on it, titles of our own
 * making. Two lines a product: market, its kind (two where either may be), title, attributes and category; below what is
 * certainly asked, and behind a '-' what would be wrong to name. '!' marks a trap of ordinary language.
 */
export const blind = `
US | food.nuts | Raw California-Style Chandler Walnut Halves, 5 lb Bulk Bag, Unsalted | origin=China, form=raw | Grocery > Nuts
  us-ffr us-prior-notice us-fsvp us-food-label us-aflatoxin us-entry cn-food-filing cn-declaration -mp-children-docs -us-efiling -us-fce-sid -us-furniture -us-textile-label
DE | food.nuts | Bio Walnusskerne Halbe 1 kg Rohkostqualität | origin=China
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label eu-nut-fruit-origin eu-aflatoxin eu-mrl eu-organic eu-organic-coi cn-food-filing cn-declaration -cn-control -eu-bpr-claim -eu-ched-d-fig -eu-gpsr-techfile -eu-ppe
FR | food.nuts | Noix de cajou grillées et salées 750 g sachet refermable
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-nut-fruit-origin eu-aflatoxin eu-mrl -eu-battery-label -eu-cosm-label -eu-cpnp -eu-emc -eu-reach-xvii
IT | food.nuts | Pistacchi sgusciati tostati salati 500g, origine Iran | origine=Iran
  eu-ppwr-doc it-pack-label eu-food-importer eu-food-label eu-nut-fruit-origin eu-aflatoxin eu-mrl eu-ched-d-pistachio -eu-gpsr-listing -eu-organic-coi -eu-reach-xvii -eu-red-cyber -gl-dg
ES | food.nuts | Almendra cruda repelada 1 kg
  eu-ppwr-doc es-pack eu-food-importer eu-food-label eu-nut-fruit-origin eu-aflatoxin eu-mrl -eu-ched-d -eu-organic-coi -eu-phyto-plants -eu-ufi -mp-children-docs
GB | food.nuts | Organic Raw Pine Nuts 250g | origin=China
  uk-food uk-organic cn-food-filing cn-declaration -cn-dg -eu-bpr-claim -uk-importer -uk-knives -uk-psti
RU | food.nuts | Арахис жареный солёный 500 г | страна=Китай
  ea-tr021 ea-label ea-representative ru-platform cn-food-filing cn-declaration -cn-control -ea-machinery -ea-medical -ea-sgr-kinds -gl-ispm15
KZ | food.nuts | Кешью сырой очищенный 1 кг
  ea-tr021 ea-label ea-phyto ea-representative -cn-dg -ea-cosmetics -ea-toys -ea-vet -gl-un383
JP | food.nuts | 生くるみ 殻付き 1kg 中国産
  jp-food-notify jp-food-label jp-plant-quarantine jp-walnut-shell cn-food-filing cn-declaration -cn-control -gl-ispm15 -jp-fcm -jp-jas -xx-petfood
KR | food.nuts | 볶음 아몬드 무염 1kg
  kr-food-import kr-food-label -cn-dg -gl-ispm15 -kr-cosmetics -kr-kc-child -kr-medical
BR | food.nuts | Castanha de caju torrada e salgada 1kg
  br-anvisa-food br-food-label -br-inmetro -br-mapa -cn-control -cn-dg -gl-cites -gl-un383
CN | food.nuts | 土耳其进口榛子仁 熟 烘烤 500g | 原产地=土耳其
  cn-import-gacc cn-import-food-label -cn-dg -cn-import-cosmetics -cn-import-quarantine -cn-phyto -gl-dg
CN | food.nuts | 智利进口原味生核桃仁 1kg | 产地=智利
  cn-import-gacc cn-import-food-label cn-import-quarantine -cn-import-cosmetics -cn-import-fcm -cn-import-health-food -cn-phyto -cn-textile
US | food.dried-fruit | Medjool Dates Whole 2 lb, Sun Dried, Soft
  us-ffr us-prior-notice us-fsvp us-food-label us-ams-8e us-entry -us-fcm -us-fifra-claim -us-gcc -us-mocra -us-textile-label
DE | food.dried-fruit | Getrocknete Feigen aus der Türkei 1kg naturbelassen
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label eu-nut-fruit-origin eu-aflatoxin eu-mrl eu-ched-d-fig -cn-origin -eu-ched-d -eu-novel -eu-petfood -eu-ppp
JP | food.dried-fruit | 紅棗 ドライなつめ 新疆産 500g
  jp-food-notify jp-food-label cn-food-filing cn-declaration -gl-cites -jp-fcm -jp-household -jp-pse -xx-functional-cosmetic
RU | food.dried-fruit | Курага натуральная без сахара 1 кг Узбекистан | страна производства=Узбекистан
  ea-tr021 ea-label ea-representative ru-platform -ea-children -ea-low-voltage -ea-rohs -ea-sgr-kinds -ea-vet
SA | food.dried-fruit | Dried Goji Berries 500g Premium | Country of origin=China
  sa-sfda cn-food-filing cn-declaration -cn-dg -gcc-telecom -gl-dg -gl-un383 -xx-plants
AU | food.dried-fruit | Organic Dried Mango Slices No Added Sugar 1kg
  au-food -au-rcm -au-tga-aicis -cn-control -cn-dg -gl-un383
MX | food.dried-fruit | Ciruela pasa sin hueso 500 g
  mx-nom051 mx-cofepris -cn-control -gl-dg -gl-un383 -mx-homologation -xx-pesticide
GB | food.snacks | Sour Cream & Onion Potato Chips 6 x 25g Multipack
  uk-food -eu-bpr-claim -eu-petfood -uk-animal -uk-plug -uk-psti
RU | food.snacks | Чипсы картофельные со вкусом краба 140 г
  ea-tr021 ea-label ea-representative ru-cz-snacks ru-platform -ea-children -ru-2425 -ru-cz-cosm-toys -ru-cz-light -xx-pesticide
KR | food.snacks | 조미김 도시락김 12봉
  kr-food-import kr-food-label -cn-dg -kr-cosmetics -kr-organic -xx-functional-cosmetic -xx-pesticide
JP | food.snacks | ポテトチップス うすしお 60g×12袋
  jp-food-notify jp-food-label -cn-dg -gl-un383 -jp-jas -xx-functional-cosmetic -xx-petfood
TH | food.snacks | Seaweed Snack Crispy Original 36g Box of 12
  th-food -cn-control -cn-phyto -gl-ispm15 -xx-pesticide -xx-petfood
ID | food.snacks | Keripik Singkong Pedas 200g Snack Cassava Chips
  id-bpom id-halal -cn-control -cn-dg -cn-phyto -gl-cites -gl-un383
DE | food.confectionery | Erdnussbutter crunchy 1 kg ohne Zuckerzusatz | Herkunft=China
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label eu-aflatoxin eu-ched-d cn-food-filing cn-declaration -eu-childcare-tests -eu-petfood -eu-toy -gl-ispm15 -gl-un383
RU | food.confectionery | Арахисовая паста без сахара 1 кг
  ea-tr021 ea-label ea-representative ru-cz-sweets ru-platform -ea-light -ea-moto-helmet -ea-sgr-kinds -ea-toys -ru-2425
US | food.confectionery | Dark Chocolate Covered Almonds 10 oz Gift Bag
  us-ffr us-prior-notice us-fsvp us-food-label us-aflatoxin us-entry -us-ams-8e -us-button -us-fce-sid -us-moto-helmet -us-otc
FR | food.confectionery | Tablette de chocolat noir 70% cacao 100 g
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-aflatoxin -eu-cpnp -eu-laser -eu-organic-coi -eu-toy -gl-un383
AE | food.confectionery | Traditional Sesame Halva with Pistachio 400g
  ae-food -cn-control -cn-phyto -gl-cites -gl-ispm15 -xx-pesticide
CN | food.confectionery | 日本进口 白色恋人 夹心饼干 24枚 | 产地=日本
  cn-import-gacc cn-import-food-label -cn-ccc -cn-import-health-food -cn-import-quarantine -cn-textile -gl-ispm15
DE | food.tea | Longjing Grüner Tee lose Blätter 250 g
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label eu-mrl -eu-eprel -eu-gpsr-listing -eu-laser -eu-red-cyber -eu-usbc
RU | food.tea | Чай пуэр шу 357 г блин, Юньнань
  ea-tr021 ea-label ea-representative ru-cz-snacks ru-platform cn-food-filing cn-declaration -cn-dg -ea-children -ea-cosmetics -ea-light -ea-vehicle-parts
US | food.tea | Organic Ceremonial Grade Matcha Green Tea Powder 100g
  us-ffr us-prior-notice us-fsvp us-food-label us-nop us-entry -cn-control -us-fcc-id -us-fce-sid -us-gcc -us-sleepwear
JP | food.tea | 凍頂烏龍茶 茶葉 100g 台湾産
  jp-food-notify jp-food-label -cn-food-filing -gl-cites -jp-psc -jp-pse -xx-petfood
TR | food.tea | Yeşil çay Jasmine Green Tea Loose Leaf 100g
  tr-food -cn-dg -gl-cites -gl-dg -gl-ispm15 -tr-tareks
GB | food.tea | Chamomile Herbal Infusion 20 Bags
  uk-food -eu-novel -gl-cites -mp-children-docs -uk-cosmetics -uk-epr
IT | food.coffee-cocoa | Caffè in grani 100% arabica 1 kg
  eu-ppwr-doc it-pack-label eu-food-importer eu-food-label -eu-clp -eu-composite -eu-cpnp -eu-drone-class -eu-ufi
RU | food.coffee-cocoa | Кофе растворимый сублимированный 190 г
  ea-tr021 ea-label ea-representative ru-cz-snacks ru-platform -ea-children -ea-ppe-furniture -ea-toys -ru-cz-nut-paste -ru-cz-sweets
DE | food.honey | Akazienhonig 500 g Glas cremig
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label eu-mrl eu-honey -eu-animal-origin -eu-battery-ce -eu-moto-helmet -eu-pfas -gl-dg
US | food.honey | Raw Manuka Honey MGO 250+ 8.8 oz | Country of Origin=New Zealand
  us-ffr us-prior-notice us-fsvp us-food-label us-entry -cn-dg -gl-cites -gl-ispm15 -us-button -us-gcc-furniture
RU | food.honey | Мёд липовый натуральный 1 кг
  ea-tr021 ea-label ea-vet ea-representative ru-cz-honey ru-platform -gl-cites -gl-ispm15 -ru-cz-cosm-toys -ru-spot -xx-pesticide
JP | food.honey | アカシア はちみつ 純粋 1kg 中国産
  jp-food-notify jp-food-label cn-food-filing cn-declaration -gl-ispm15 -jp-cosmetics -jp-giteki -jp-psc -xx-pesticide
ES | food.spices-sauces | Salsa de soja premium 500 ml
  eu-ppwr-doc es-pack eu-food-importer eu-food-label eu-aflatoxin eu-mrl -eu-ched-d-pistachio -eu-composite -eu-cra -eu-gpsr-rp -eu-ppp -eu-reach-svhc
US | food.spices-sauces | Sichuan Peppercorns Whole Red Hua Jiao 8 oz
  us-ffr us-prior-notice us-fsvp us-food-label us-entry cn-food-filing cn-declaration -us-fcc-covered -us-fcc-id -us-moto-helmet -us-otc -us-tsca6
KR | food.spices-sauces | 중국산 훠궈 마라탕 소스 500g
  kr-food-import kr-food-label cn-food-filing cn-declaration -gl-cites -gl-dg -gl-ispm15 -gl-un383 -kr-plant-quarantine
IN | food.spices-sauces | Five Spice Powder Seasoning 200g
  in-fssai in-lmpc-cdsco-epr -gl-ispm15 -gl-un383 -in-bis -in-refom -xx-pesticide
GB | food.dry-groceries | Dried Shiitake Mushrooms Whole 500g | origin=China
  uk-food cn-food-filing cn-declaration -gl-ispm15 -uk-animal -uk-cosmetics -uk-importer -uk-toys
RU | food.dry-groceries | Лапша рисовая 400 г
  ea-tr021 ea-label ea-representative ru-cz-honey ru-platform -ea-cosmetics -ea-light -ea-moto-helmet -gl-ispm15 -xx-pesticide
PH | food.dry-groceries | Rice Vermicelli Noodles Bihon 500g
  ph-fda -cn-control -cn-dg -gl-dg -gl-ispm15 -xx-plants
FR | food.dry-groceries | Vermicelles de haricot mungo 500 g
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-mrl -eu-animal-origin -eu-ched-d -eu-composite -eu-cosm-label -eu-eudr -gl-ispm15
US | food.canned | Bamboo Shoots in Water, Canned, 8 oz (Pack of 6)
  us-ffr us-prior-notice us-fsvp us-food-label us-fce-sid us-entry -us-ams-8e -us-moto-helmet -us-sleepwear -us-supplement -xx-food-colours
DE | food.canned | Wasserkastanien in Dosen 567 g
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label -eu-aflatoxin -eu-animal-origin -eu-ched-d-pistachio -eu-gpsr-rp -eu-gpsr-techfile -eu-weee-mark
US | food.meat | Peppered Beef Jerky High Protein 3 oz
  us-entry us-plant-animal us-fsis -us-aflatoxin -us-fcc-covered -us-fifra-claim -us-nop -us-tsca-cert
JP | food.meat | ビーフジャーキー おつまみ 200g
  jp-food-notify jp-food-label -cn-phyto -gl-cites -jp-psc -xx-functional-cosmetic -xx-petfood
RU | food.meat | Колбаса сырокопчёная 300 г
  ea-tr021 ea-label ea-vet ea-representative ru-platform -ea-ppe-furniture -gl-ispm15 -gl-un383 -ru-cz-cosm-toys -ru-cz-honey
DE | food.animal-origin | Vollmilchpulver 1 kg
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label eu-animal-origin -eu-bpr -eu-cpnp -eu-laser -eu-reach-svhc -eu-usbc
SG | food.animal-origin | Dried Anchovies Ikan Bilis 1kg
  sg-food -gl-dg -gl-ispm15 -gl-un383 -sg-goods -xx-pesticide
CN | food.animal-origin | 新西兰进口全脂成人奶粉 1kg 袋装 | 原产国=新西兰
  cn-import-gacc cn-import-food-label cn-import-quarantine -cn-declaration -cn-dg -cn-import-health-food -cn-phyto -gl-un383
VN | food.beverages | Coconut Water Drink 1L x 12
  vn-food -cn-dg -gl-cites -gl-ispm15 -vn-goods -xx-petfood
MX | food.beverages | Bebida de aloe vera sabor mango 500 ml
  mx-nom051 mx-cofepris -cn-control -gl-cites -mx-nom-electric -mx-senasica -xx-pesticide
US | food.supplement | Collagen Peptides Powder Grass Fed 16 oz Dietary Supplement
  us-ffr us-prior-notice us-fsvp us-food-label us-supplement us-entry -cn-control -us-cpc -us-fcc-id -us-mocra -us-nrtl
DE | food.supplement | Vitamin D3 K2 Tropfen 50 ml Nahrungsergänzungsmittel
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label eu-supplement -eu-gpsr-rp -eu-ppe -eu-ppp -eu-red -mp-children-docs
RU | food.supplement | Мелатонин 3 мг 60 капсул БАД
  ea-label ea-sgr ea-representative ru-cz-other-food ru-platform -ea-cosmetics -ea-electrical -ea-light -ru-cz-light -xx-pesticide
CA | food.supplement | Omega-3 Fish Oil Softgels 1000 mg 120 Count
  ca-sfc ca-food-label ca-npn -ca-electrical -ca-organic -cn-control -gl-ispm15 -gl-un383
KR | food.supplement | 오메가3 1000mg 120캡슐 건강기능식품
  kr-food-import kr-food-label -cn-dg -gl-cites -kr-kc-electric -kr-organic -kr-plant-quarantine
FR | food.infant | Préparation pour nourrissons 1er âge 800 g lait infantile
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-animal-origin eu-composite -eu-aflatoxin -eu-battery-removable -eu-gpsr-listing -eu-mdr-ar -eu-toy
US | food.infant | Stage 1 Infant Formula Milk-Based Powder with Iron 20.6 oz
  us-ffr us-prior-notice us-fsvp us-food-label us-entry -gl-dg -gl-ispm15 -us-aflatoxin -us-fcm -us-fsis
CN | food.infant | 荷兰原装进口婴儿配方奶粉 2段 800g | 产地=荷兰
  cn-import-gacc cn-import-food-label -cn-declaration -cn-import-medical -cn-textile -gl-dg -gl-ispm15
RU | food.infant | Пюре фруктовое детское яблоко с 4 месяцев 80 г
  ea-label ea-sgr ea-representative ru-platform -ea-medical -ea-toys -gl-cites -ru-2425 -ru-cz-other-food
DE | pet.food | Hundesnacks Hühnerbrust Streifen 500g getreidefrei
  eu-ppwr-doc de-lucid eu-petfood -eu-eprel -eu-fcm-284 -eu-gpsr-rp -eu-ioss-duty -eu-treated-article
US | pet.food | Freeze Dried Salmon Cat Treats 3 oz
  us-ffr us-prior-notice us-fsvp us-entry us-plant-animal -cn-control -gl-cites -mp-children-docs -us-cpc -us-otc-sanitiser
RU | pet.food | Корм сухой для кошек с курицей 1,5 кг
  ea-vet ru-cz-other-food -cn-declaration -ea-children -ea-low-voltage -ru-2425 -ru-cz-honey
GB | plants.seeds-live | Tomato Seeds Gardeners Delight for Planting 200 pcs
  xx-plants -uk-electrical -uk-importer -uk-ppe -uk-toys -xx-food-colours
DE | plants.seeds-live | Bonsai Baum lebend chinesische Ulme im Topf
  eu-ppwr-doc de-lucid eu-phyto-plants -eu-auto-emark -eu-cosm-label -eu-food-importer -eu-reach-svhc -eu-reach-xvii
JP | plants.seeds-live | ひまわりの種 種まき用 花の種 20粒
  -gl-ispm15 -gl-un383 -jp-giteki -jp-jas -jp-pse
US | cosmetics.skin | Vitamin C Brightening Face Serum 30 ml
  us-entry us-mocra -us-button -us-durable-infant -us-efiling -us-fcc-id -us-moto-helmet
KR | cosmetics.skin | 비타민C 미백 앰플 세럼 30ml
  kr-cosmetics xx-functional-cosmetic -gl-ispm15 -gl-un383 -kr-organic -kr-plant-quarantine -xx-pesticide
DE | cosmetics.skin | Lippenstift matt langanhaltend Rot 3,5 g
  eu-gpsr-listing eu-ppwr-doc de-lucid eu-cpnp eu-cosm-rp eu-cosm-label -eu-clp -eu-food-importer -eu-green-claims -eu-phyto-plants -eu-supplement
RU | cosmetics.skin | Крем для лица увлажняющий с гиалуроновой кислотой 50 мл
  ea-label ea-cosmetics ea-representative ru-cz-cosm-toys ru-platform -ea-tr021 -ea-vet -ru-2425 -ru-cz-snacks -xx-pesticide
AE | cosmetics.skin | Oud Eau de Parfum Spray for Men 100ml
  gl-dg ae-ecas ae-food -cn-control -cn-food-filing -gcc-halal -gl-cites -xx-pesticide
JP | cosmetics.skin | シートマスク 保湿 フェイスパック 30枚
  jp-cosmetics -gl-cites -jp-food-label -jp-giteki -jp-psc -jp-pse
IT | cosmetics.skin | Smalto per unghie gel semipermanente 15 ml
  eu-gpsr-listing eu-ppwr-doc it-pack-label eu-cpnp eu-cosm-rp eu-cosm-label -eu-animal-origin -eu-mrl -eu-organic -eu-supplement -eu-textile-label
RU | cosmetics.hair-dye | Краска для волос стойкая тон 6.0 каштан
  ea-label ea-sgr-kinds ea-cosmetics ea-representative ru-cz-cosm-toys ru-platform -cn-food-filing -cn-phyto -ea-children -ea-rohs -ru-cz-other-food
BR | cosmetics.hair-dye | Shampoo matizador platinado 300ml
  br-cosmetics -br-anatel -br-mapa -cn-control -cn-food-filing -gl-cites
US | cosmetics.sunscreen | Mineral Sunscreen SPF 50 Face Lotion 1.7 oz
  us-entry us-mocra us-otc -cn-control -us-aflatoxin -us-nrtl -us-tsca-cert -xx-food-colours
KR | cosmetics.sunscreen | 선크림 SPF50+ PA++++ 50ml
  kr-cosmetics xx-functional-cosmetic -cn-phyto -gl-cites -kr-food-label -kr-medical -xx-pesticide
AU | cosmetics.sunscreen | Kids Sunscreen Lotion SPF50+ 200ml
  au-tga-aicis -au-food -au-mandatory -cn-control -cn-phyto -gl-cites
GB | cosmetics.soap-oral | Antibacterial Hand Soap Bar Pack of 6 Kills 99.9% Germs
  eu-cosm-label eu-bpr-claim uk-importer uk-cosmetics -eu-fcm-284 -eu-petfood -gl-cites -uk-organic -uk-toys
DE | cosmetics.soap-oral | Zahnpasta mit Fluorid Minze 75 ml
  eu-gpsr-listing eu-ppwr-doc de-lucid eu-cpnp eu-cosm-rp eu-cosm-label -cn-food-filing -eu-battery-ce -eu-organic -eu-petfood -eu-treated-article
US | cosmetics.soap-oral | Handmade Goat Milk Soap Bar Lavender 4.5 oz
  us-entry us-mocra -gl-cites -gl-un383 -us-cpc -us-fcm -us-laser
! US | cosmetics.soap-oral | Rubber Duck Shaped Soap, Novelty Gift Soap for Adults
  us-entry us-mocra -us-fcm -us-gcc-furniture -us-nrtl -us-prior-notice -us-sleepwear
! DE | cosmetics.soap-oral | Seife in Form eines Teddybären, Gastgeschenk, 40 g
  eu-gpsr-listing eu-ppwr-doc de-lucid eu-cpnp eu-cosm-rp eu-cosm-label -eu-bpa -eu-ebike -eu-eudr -eu-lvd -eu-moto-helmet
US | toys.general | Plush Teddy Bear Stuffed Animal for Toddlers 12 inch
  us-entry us-cpc us-efiling -cn-control -gl-cites -gl-ispm15 -us-fmvss -us-prior-notice
DE | toys.general | Holzpuzzle Tiere für Kinder ab 3 Jahren
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid eu-toy eu-formaldehyde -cn-food-filing -eu-bpr-claim -eu-ched-d-fig -eu-organic-coi -eu-red
FR | toys.general | Peluche lapin doudou bébé 30 cm
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-toy -eu-gpsr-techfile -eu-laser -eu-organic-coi -eu-red-cyber -eu-ufi
RU | toys.general | Конструктор блочный 500 деталей для детей 6+
  ea-label ea-toys ea-representative ru-cz-cosm-toys ru-platform -ea-light -ea-ppe-furniture -ea-rohs -ea-sgr-kinds -ru-cz-other-food
JP | toys.general | 知育玩具 積み木 木製 1歳
  jp-food-notify jp-psc -cn-dg -gl-un383 -jp-food-label -jp-jas -jp-walnut-shell
KR | toys.general | 어린이 블록 장난감 100피스
  kr-kc-child -cn-food-filing -gl-dg -kr-cosmetics -kr-kc-radio -kr-organic
BR | toys.general | Boneca bebê reborn menina 40cm
  br-inmetro -br-anatel-power -cn-control -cn-food-filing -cn-phyto -xx-pesticide
US | toys.general | Magnetic Building Tiles 100 pcs for Kids 3-8
  us-entry us-cpc us-efiling -us-aflatoxin -us-fsvp -us-furniture -us-otc -us-textile-label
IN | toys.electronic | Remote Control Racing Car for Kids, 2.4GHz, Rechargeable Battery
  in-wpc in-lmpc-cdsco-epr -cn-control -gl-cites -gl-ispm15 -in-fssai -xx-pesticide
DE | toys.electronic | Ferngesteuertes Auto für Kinder 2,4 GHz mit Akku
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid de-weee de-batt eu-red eu-red-cyber eu-rohs eu-weee-mark eu-battery-ce eu-battery-label eu-toy -cn-food-filing -eu-gpsr-techfile -eu-mdr-ar -eu-novel -eu-ufi
US | toys.electronic | Kids Digital Camera Toy with 32GB Card, USB Rechargeable
  us-entry us-cpc us-efiling -cn-dg -us-durable-infant -us-gcc-furniture -us-otc -us-plant-animal
SA | toys.electronic | Musical Keyboard Toy for Kids Battery Operated
  sa-saber gcc-gmark -cn-food-filing -cn-phyto -gcc-halal -gl-ispm15 -xx-pesticide
! US | general.other | Dog Plush Squeaky Toy for Puppies, Duck
  us-entry -us-otc-sanitiser -us-plant-animal -us-prior-notice -us-sleepwear -us-textile-label
! DE | general.other | Plüschspielzeug für Hunde mit Quietscher
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid -eu-animal-origin -eu-mdr-ar -eu-textile-label -eu-treated-article -xx-food-colours
! RU | general.other | Мягкая игрушка для собак с пищалкой
  ea-label ru-platform -cn-dg -ea-sgr -ea-sgr-kinds -ea-tr021 -gl-dg
! US | toys.general | Doll Clothes for 18 inch Dolls, 5 Outfits
  us-entry us-cpc us-efiling -us-ams-8e -us-fmvss -us-mocra -us-nop -us-otc
! JP | toys.general | リカちゃん 着せ替え人形 服 ドレス 5着セット
  jp-food-notify -gl-cites -jp-cosmetics -jp-giteki -jp-jas -xx-petfood
GB | childrens.apparel | Kids Pyjama Set Dinosaur Cotton 5-6 Years
  eu-child-apparel uk-importer -eu-bpr-claim -gl-cites -gl-un383 -uk-medical -xx-plants
US | childrens.apparel | Toddler Boys Fleece Hoodie Jacket 3T
  us-entry us-cpc us-efiling us-textile-label -gl-dg -us-fce-sid -us-fsvp -us-gcc-furniture -us-nop
RU | childrens.apparel | Платье для девочки нарядное рост 122
  ea-label ea-children ea-representative ru-cz-light ru-platform -ea-moto-helmet -ea-radio -ru-2425 -ru-cz-nut-paste -ru-cz-snacks
KR | childrens.apparel | 아동 겨울 패딩 점퍼 120 사이즈
  kr-kc-child -cn-dg -gl-cites -gl-dg -kr-kc-radio -xx-functional-cosmetic
DE | childrens.articles | Babyflasche Glas 240 ml mit Sauger
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-childcare-tests eu-fcm eu-bpa -eu-ched-d-pistachio -eu-eudr -eu-green-claims -eu-ppe -eu-ufi
US | childrens.articles | Foldable Baby High Chair with Tray
  us-entry us-cpc us-efiling us-durable-infant -gl-dg -us-aflatoxin -us-mocra -us-nop -us-textile-label
FR | childrens.articles | Tétine sucette silicone 0-6 mois lot de 2
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-childcare-tests -eu-phyto-fresh -eu-textile-label -gl-dg -gl-ispm15 -gl-un383
RU | childrens.articles | Коляска прогулочная складная
  ea-label ea-children ea-representative ru-platform -ea-cosmetics -ea-sgr -gl-cites -gl-ispm15 -ru-2425
US | childrens.carriers | Ergonomic Baby Carrier Sling Newborn to Toddler
  us-entry us-cpc us-efiling us-durable-infant -gl-ispm15 -us-doe -us-food-label -us-laser -us-medical
DE | childrens.carriers | Kindersitz Auto i-Size 40-105 cm drehbar
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-auto-emark eu-childcare-tests -cn-dg -eu-animal-origin -eu-battery-ce -eu-composite -xx-food-colours
DE | textiles.apparel | Damen Sommerkleid Leinen lang
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-textile-label -eu-cosm-rp -eu-honey -eu-organic -eu-phyto-plants -gl-un383
! US | textiles.apparel | Men's Organic Cotton T-Shirt Crew Neck Black
  us-entry us-gcc us-efiling us-textile-label -cn-dg -us-aflatoxin -us-ams-8e -us-fcm -us-otc
! FR | textiles.apparel | Legging femme coton bio taille haute
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-textile-label -eu-drone-class -eu-fcm -eu-formaldehyde -eu-phyto-fresh -gl-cites
RU | textiles.apparel | Куртка мужская зимняя с капюшоном
  ea-label ea-light ea-representative ru-cz-light ru-platform -ea-moto-helmet -ea-ppe-furniture -ea-sgr-kinds -ea-toys -ru-cz-snacks
CA | textiles.apparel | Women's Merino Wool Sweater V-Neck
  ca-textile -ca-food-label -ca-health-chem -ca-npn -ca-sfc -xx-petfood
ES | textiles.apparel | Calcetines deportivos hombre pack 6
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-textile-label -eu-childcare-tests -eu-mdr-ar -eu-novel -eu-phyto-fresh -gl-un383
CN | textiles.apparel | 意大利进口羊毛围巾 男 | 产地=意大利
  cn-textile -cn-dg -cn-import-health-food -cn-import-quarantine -gl-dg -gl-ispm15
! US | textiles.home | Bamboo Bed Sheet Set Queen 4 Piece Cooling
  us-entry us-textile-label -gl-dg -us-ams-8e -us-fcc-sdoc -us-moto-helmet -us-tsca6
IT | textiles.home | Asciugamani da bagno cotone 500 g/m2 set 6
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-textile-label -eu-auto-emark -eu-battery-ce -eu-cra -eu-drone-class -eu-machinery
JP | textiles.home | ブランケット フリース 毛布 シングル
  jp-household -cn-dg -cn-food-filing -gl-dg -jp-psc -xx-pesticide
BR | textiles.home | Toalha de banho 100% algodão
  br-textile -br-inmetro -cn-control -gl-ispm15 -gl-un383 -xx-pesticide
EAEU | footwear | Кроссовки мужские беговые
  ea-label ea-light ea-representative -cn-control -ea-electrical -ea-machinery -ea-radio -gl-un383
DE | footwear | Damen Stiefeletten Leder schwarz
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-footwear-label -de-batt -de-weee -eu-aflatoxin -eu-ebike -eu-green-claims
US | footwear | Women's Slip-On Sneakers Breathable Mesh
  us-entry -us-doe -us-fcc-id -us-fifra -us-nrtl -us-textile-label
KR | footwear | 남성 러닝화 운동화
  -cn-dg -gl-ispm15 -kr-food-import -kr-plant-quarantine -xx-petfood
! US | leather.bags | Genuine Leather Bifold Wallet RFID Blocking for Men
  us-entry -us-button -us-cpc -us-fifra -us-gcc -us-supplement
FR | leather.bags | Sac à main femme cuir véritable
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman -eu-bpr -eu-machinery -eu-red-cyber -eu-toy -eu-usbc
RU | leather.bags | Ремень мужской кожаный 35 мм
  ea-label ea-light ea-representative ru-cz-light ru-platform -cn-dg -ea-electrical -ea-medical -ea-ppe-furniture -ea-sgr-kinds
GB | jewellery | 925 Sterling Silver Necklace 18 inch 12 g Chain
  uk-importer uk-hallmark -cn-dg -eu-ppp -uk-animal -uk-food -uk-knives
DE | jewellery | Modeschmuck Ohrringe Creolen vergoldet
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid -cn-dg -cn-food-filing -eu-food-importer -eu-weee-mark -mp-children-docs
US | jewellery | Girls' Friendship Bracelet Kids Jewelry Set Ages 4-8
  us-entry us-cpc -cn-food-filing -gl-dg -us-doe -us-ffr -us-fifra
US | electronics.radio | Wireless Earbuds Bluetooth 5.3 with Charging Case
  gl-un383 us-entry us-fcc-id -mp-children-docs -us-cpc -us-doe -us-fmvss -us-fsvp
DE | electronics.radio | WLAN Überwachungskamera Außen 2K mit App
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid de-weee eu-red eu-red-cyber eu-rohs eu-weee-mark -eu-aflatoxin -eu-ched-d-fig -eu-eprel -eu-green-claims -eu-moto-helmet
FR | electronics.radio | Montre connectée GPS Bluetooth pour homme
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-red eu-rohs eu-weee-mark eu-battery-ce eu-battery-label gl-un383 -eu-ched-d-pistachio -eu-cosm-label -eu-food-importer -eu-laser -eu-mrl
JP | electronics.radio | 無線マウス 静音 2.4GHz 充電式
  jp-giteki -cn-dg -jp-cosmetics -jp-fcm -jp-psc -xx-petfood
KR | electronics.radio | 블루투스 스피커 휴대용 방수
  gl-un383 kr-kc-radio -cn-phyto -gl-cites -kr-kc-child -kr-kc-electric -xx-petfood
RU | electronics.radio | Наушники беспроводные Bluetooth с микрофоном
  gl-un383 ea-label ea-electrical ea-rohs ea-radio ea-representative ru-platform -ea-children -ea-cosmetics -ru-2425 -ru-cz-nut-paste -ru-cz-snacks
BR | electronics.radio | Fone de ouvido bluetooth sem fio TWS
  gl-un383 br-anatel -br-anatel-power -br-anvisa-food -br-mapa -cn-food-filing -gl-ispm15
SG | electronics.radio | WiFi Smart Plug 13A with Energy Monitor
  sg-goods -cn-dg -cn-phyto -gl-dg -sg-food -xx-pesticide
! GB | electronics.radio | Phone Tripod with Bluetooth Remote Selfie Stick
  uk-electrical uk-importer uk-epr -gl-ispm15 -uk-furniture-fire -uk-hallmark -uk-plug -xx-food-colours
IN | electronics.radio | GPS Tracker for Car 4G Real Time
  in-wpc in-lmpc-cdsco-epr -gl-cites -in-pq -in-refom -xx-pesticide -xx-petfood
MX | electronics.radio | Router WiFi 6 doble banda AX1800
  mx-homologation mx-labels -cn-dg -cn-food-filing -gl-dg -mx-nom051 -xx-petfood
US | electronics.mains | Ionic Hair Dryer 1875W 120V
  us-entry us-fcc-sdoc us-nrtl -gl-cites -gl-un383 -us-fcc-id -us-fcm -us-nop
DE | electronics.mains | Steckdosenleiste 6-fach 230V mit Schalter
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid de-weee eu-lvd eu-emc eu-rohs eu-weee-mark -eu-moto-helmet -eu-red-cyber -eu-ufi -gl-un383 -mp-children-docs
BR | electronics.mains | Secador de cabelo profissional 220V 2000W
  br-inmetro -br-anatel -br-cosmetics -br-textile -gl-ispm15 -xx-pesticide
RU | electronics.mains | Фен для волос 2200 Вт 220 В
  ea-label ea-electrical ea-low-voltage ea-rohs ea-representative ru-platform -ea-sgr-kinds -ea-vehicle-parts -ea-vet -gl-cites -gl-dg
US | electronics.battery-powered | LED Flashlight Rechargeable 18650 Included 3000 Lumens
  gl-un383 us-entry us-fcc-sdoc -mp-children-docs -us-cpc -us-fcc-covered -us-gcc -us-moto-helmet
DE | electronics.battery-powered | Digitale Küchenuhr Timer mit Knopfzelle LR44
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid de-weee de-batt eu-emc eu-rohs eu-weee-mark eu-battery-ce eu-battery-label -eu-ched-d -eu-eudr -eu-honey -eu-nut-fruit-origin -eu-treated-article -gl-un383
US | electronics.power-bank | 20000mAh Power Bank PD 22.5W Portable Charger
  gl-un383 us-entry us-fcc-sdoc us-nrtl -gl-dg -gl-ispm15 -us-efiling -us-fcc-id -us-otc
CN | electronics.power-bank | 充电宝 10000毫安 22.5W快充
  gl-un383 cn-ccc -cn-import-fcm -cn-phyto -cn-textile -gl-cites -gl-ispm15
JP | electronics.power-bank | モバイルバッテリー 10000mAh 大容量 PSE
  gl-un383 jp-pse -cn-phyto -gl-dg -gl-ispm15 -jp-fcm -jp-plant-quarantine
IT | electronics.power-bank | Power bank 10000 mAh ricarica rapida
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc it-pack-label it-raee eu-emc eu-rohs eu-weee-mark eu-battery-ce eu-battery-label gl-un383 -eu-ched-d -eu-mrl -eu-novel -eu-phyto-fresh -eu-toy
GB | electronics.charger | 65W GaN USB-C Charger UK Plug
  uk-electrical uk-plug uk-importer uk-epr -cn-food-filing -eu-moto-helmet -gl-dg -gl-ispm15 -uk-hallmark
AU | electronics.charger | 20W USB-C Wall Charger AU Plug
  au-rcm -au-food -au-tga-aicis -cn-food-filing -cn-phyto -gl-dg
KR | electronics.charger | GaN 65W 고속 충전기 220V
  kr-kc-electric kr-kc-radio -cn-phyto -gl-un383 -kr-medical -kr-organic -kr-plant-quarantine
US | batteries.lithium | 18650 3.7V 3000mAh Li-ion Rechargeable Battery 4 Pack
  gl-un383 gl-dg us-entry us-nrtl -gl-cites -us-button -us-fcc-covered -us-mocra -xx-food-colours
DE | batteries.other | Knopfzelle CR2032 3V 10er Pack
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid de-batt eu-battery-ce eu-battery-label -eu-animal-origin -eu-battery-passport -eu-cosm-rp -eu-organic-coi -eu-weee-mark
US | batteries.other | AA Alkaline Batteries 48 Count
  us-entry us-gcc us-efiling -us-fcc-covered -us-fcc-sdoc -us-fifra-claim -us-laser -us-medical
FR | lighting.led | Ampoule LED E27 9W 230V lot de 6
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-lvd eu-emc eu-rohs eu-weee-mark eu-eprel -eu-battery-passport -eu-mdr -eu-nut-fruit-origin -eu-red -eu-ufi
US | lighting.led | Solar String Lights Outdoor 200 LED
  us-entry -us-fifra-claim -us-fmvss -us-medical -us-textile-label -us-uflpa
DE | lighting.led | Schreibtischlampe LED dimmbar 230V
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid de-weee eu-lvd eu-emc eu-rohs eu-weee-mark eu-eprel -eu-animal-origin -eu-detergent -eu-organic -eu-petfood -gl-ispm15
SA | lighting.led | LED Ceiling Light 24W 220V Round
  sa-saber -cn-food-filing -gcc-telecom -gl-cites -sa-sfda -xx-plants
US | optics.laser | Green Laser Pointer Pen 5mW for Presentation
  us-entry us-laser -gl-un383 -us-fcc-id -us-ffr -us-moto-helmet -us-supplement -us-textile-label
JP | optics.laser | レーザーポインター 緑 プレゼン用 PSC
  jp-psc -cn-food-filing -cn-phyto -gl-cites -jp-food-label -jp-giteki -xx-functional-cosmetic
DE | appliances.household | Heißluftfritteuse 5 L 1500 W 230V
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid de-weee eu-lvd eu-emc eu-rohs eu-weee-mark eu-fcm eu-bpa -cn-control -eu-battery-label -eu-ched-d-fig -eu-composite -eu-eprel
US | appliances.household | Electric Kettle 1.7L Stainless Steel 120V 1500W
  us-entry us-nrtl us-fcm -us-laser -us-otc-sanitiser -us-plant-animal -us-supplement -us-uflpa
RU | appliances.household | Робот-пылесос с Wi-Fi и влажной уборкой
  gl-un383 ea-label ea-electrical ea-rohs ea-radio ea-representative ru-platform -ea-moto-helmet -ea-ppe-furniture -ea-toys -ea-vehicle-parts -ru-cz-sweets
ES | appliances.household | Humidificador ultrasónico 4 L 230V silencioso
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack es-raee eu-lvd eu-emc eu-rohs eu-weee-mark -eu-battery-label -eu-bpr -eu-child-apparel -eu-phyto-plants -eu-red-cyber
PH | appliances.household | Rice Cooker 1.8L 220V 700W
  ph-goods -cn-dg -gl-dg -gl-un383 -ph-fda -xx-pesticide
US | electronics.battery-powered appliances.household | Small Desk Fan USB Powered Quiet
  us-entry -us-medical -us-moto-helmet -us-prior-notice -us-supplement -us-tsca-cert
DE | kitchen.food-contact | Melamin Teller Set 4-teilig Camping | Herkunft=China
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-fcm eu-fcm-284 eu-bpa cn-declaration -eu-battery-removable -eu-emc -eu-red-cyber -eu-usbc -eu-weee-mark
US | kitchen.food-contact | Ceramic Coffee Mug 12 oz Set of 4
  us-entry us-fcm -us-fcc-sdoc -us-fce-sid -us-furniture -us-mocra -us-textile-label
FR | kitchen.food-contact | Gourde inox 500 ml sans BPA
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-fcm eu-bpa -cn-control -eu-clp -eu-ebike -eu-organic -eu-ufi
RU | kitchen.food-contact | Сковорода антипригарная 28 см
  ea-label ea-representative ru-platform -ea-children -ea-cosmetics -ea-machinery -ea-medical -ea-toys
JP | kitchen.food-contact | 弁当箱 2段 レンジ対応 900ml
  jp-food-notify jp-fcm jp-household -cn-dg -gl-ispm15 -jp-psc -jp-walnut-shell -xx-pesticide
US | kitchen.food-contact | Bamboo Cutting Board Set of 3 for Kitchen
  us-entry us-lacey us-fcm -gl-dg -us-efiling -us-moto-helmet -us-otc -us-sleepwear
! GB | kitchen.food-contact | Heavy Duty Nutcracker for Walnuts and Pecans, Zinc Alloy
  uk-importer -eu-auto-emark -eu-novel -uk-furniture-fire -uk-toys -xx-food-colours
! DE | kitchen.food-contact | Nussknacker Holz für Walnüsse
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-formaldehyde eu-fcm eu-bpa -eu-ched-d -eu-ched-d-pistachio -eu-honey -eu-mdr-ar -gl-un383
! US | wood.products general.other | Wooden Nutcracker Soldier Christmas Decoration 14 inch
  us-entry us-lacey -cn-food-filing -us-durable-infant -us-nop -us-otc-sanitiser -us-textile-label
DE | knives | Kochmesser Damast 20 cm Küchenmesser
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-fcm -eu-battery-removable -eu-composite -eu-cosm-rp -eu-drone-class -eu-mrl
US | knives | Folding Pocket Knife Stainless Steel Camping
  us-entry -gl-dg -us-fcc-sdoc -us-furniture -us-laser -us-otc
RU | knives | Нож складной туристический
  ea-label ru-platform -cn-food-filing -ea-machinery -ea-moto-helmet -ea-sgr-kinds -ru-spot
US | medical.device | Digital Blood Pressure Monitor Upper Arm Cuff
  us-entry us-medical -cn-dg -us-fcc-covered -us-fifra -us-fmvss -us-textile-label
DE | medical.device | Pulsoximeter Fingerclip SpO2
  eu-gpsr-listing eu-ppwr-doc de-lucid eu-mdr eu-mdr-ar -eu-auto-emark -eu-emc -eu-mrl -eu-organic-coi -eu-ufi
KR | medical.device | 일회용 컬러 콘택트렌즈 10개입
  kr-medical -cn-control -cn-dg -cn-food-filing -kr-kc-child -kr-kc-electric
US | ppe.masks | KN95 Face Masks 50 Pack Adult
  us-entry -gl-un383 -us-mocra -us-nrtl -us-plant-animal -us-tsca6
DE | ppe.masks | FFP2 Masken 20 Stück einzeln verpackt
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid eu-ppe -eu-green-claims -eu-lvd -eu-machinery -eu-mdr -eu-ufi
FR | ppe.helmets | Casque moto intégral homologué ECE 22.06
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-moto-helmet -eu-cosm-label -eu-cra -eu-usbc -gl-dg -xx-food-colours
US | ppe.helmets | Adult Bike Helmet Adjustable CPSC Certified
  us-entry us-gcc us-efiling -cn-food-filing -gl-ispm15 -us-fifra-claim -us-textile-label -us-tsca6
AU | ppe.other | Polarized Sunglasses UV400 Men
  au-ppe-standards -cn-control -cn-phyto -gl-cites -gl-dg -gl-un383
GB | ppe.other | Safety Goggles Anti-Fog EN166
  uk-importer uk-ppe -cn-phyto -eu-bpr-claim -eu-child-apparel -eu-moto-helmet -eu-ppp
! US | furniture | Solid Walnut Wood Coffee Table 48 inch
  us-entry us-lacey -us-aflatoxin -us-doe -us-ffr -us-nrtl -us-sleepwear -us-tsca6
! DE | furniture | Couchtisch Nussbaum massiv rund 80 cm
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-formaldehyde -cn-phyto -eu-fcm -eu-mdr -gl-cites -gl-un383
GB | furniture | 3 Seater Fabric Sofa Foam Cushions Grey
  uk-importer uk-furniture-fire -eu-child-apparel -eu-petfood -gl-un383 -uk-animal -xx-food-colours
US | furniture | 6-Drawer Dresser for Bedroom MDF White 30 inch tall
  us-entry us-gcc-furniture us-furniture us-tsca6 -gl-cites -us-cpc -us-gcc -us-otc -us-tsca-cert
US | candles | Scented Soy Candle Lavender 8 oz Glass Jar
  gl-dg us-entry -us-ffr -us-fsvp -us-moto-helmet -us-plant-animal -us-prior-notice
! DE | lighting.led | LED Kerzen flammenlos mit Fernbedienung, batteriebetrieben 3er Set
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid de-weee de-batt eu-emc eu-rohs eu-weee-mark eu-battery-ce eu-battery-label eu-eprel -eu-detergent -eu-formaldehyde -eu-nut-fruit-origin -eu-ufi -eu-usbc
DE | chemicals.cleaning | Waschmittel flüssig Color 2 L
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid eu-detergent -eu-cosm-rp -eu-food-label -eu-mrl -eu-rohs -xx-food-colours
KR | chemicals.cleaning | 주방세제 1L 리필
  kr-cosmetics -cn-food-filing -kr-food-label -kr-kc-electric -kr-medical -kr-organic
US | biocides | Hand Sanitizer Gel 70% Alcohol 8 oz
  gl-dg us-entry us-otc-sanitiser -gl-un383 -us-doe -us-fcc-id -us-food-label -us-otc
DE | biocides | Mückenspray Insektenschutz 100 ml DEET
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid eu-bpr eu-clp eu-ufi gl-dg -eu-childcare-tests -eu-eudr -eu-fcm -eu-nut-fruit-origin -eu-phyto-fresh
US | pesticides | Ant Killer Bait Stations 12 Pack
  gl-dg us-entry us-fifra -gl-cites -us-fifra-claim -us-inform -us-prior-notice -us-sleepwear
US | wood.products | Bamboo Photo Frame 5x7 Desktop
  us-entry us-lacey -gl-un383 -us-fcc-sdoc -us-gcc-furniture -us-medical -us-uflpa
DE | mobility.e-ride | E-Scooter faltbar 20 km/h mit Straßenzulassung
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid de-weee de-batt eu-rohs eu-weee-mark eu-battery-ce eu-battery-label eu-machinery eu-ebike gl-un383 -eu-auto-emark -eu-honey -eu-mdr -eu-moto-helmet -eu-organic-coi
US | mobility.e-ride | Electric Bike 500W 48V 20 inch Fat Tire
  gl-un383 us-entry us-nrtl -cn-food-filing -gl-cites -us-food-label -us-fsvp -us-gcc-furniture
US | drones | Mini Drone with 4K Camera Foldable for Adults
  gl-un383 us-entry us-fcc-id us-fcc-covered -gl-ispm15 -us-cpc -us-furniture -us-gcc -us-sleepwear
FR | drones | Drone pliable caméra 4K GPS 249 g
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-red eu-rohs eu-weee-mark eu-battery-ce eu-battery-label eu-drone-class gl-un383 -eu-gpsr-techfile -eu-novel -eu-organic-coi -eu-ppp -gl-cites
US | auto.parts | Headlight Assembly for Honda Civic 2016-2020 Left Driver Side
  us-entry us-fmvss -gl-cites -us-durable-infant -us-fsis -us-otc-sanitiser -us-tsca-cert
RU | auto.parts | Тормозные колодки передние для Lada Vesta
  ea-label ea-vehicle-parts ea-representative ru-platform -ea-cosmetics -ea-machinery -ea-sgr -gl-dg -ru-cz-honey
DE | auto.parts | Bremsbeläge vorne für VW Golf 7
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-auto-emark -eu-cosm-rp -eu-formaldehyde -eu-honey -eu-laser -eu-reach-xvii
! US | general.other | Apple Phone Case Silicone for iPhone 15 Pro
  us-entry -mp-children-docs -us-doe -us-efiling -us-moto-helmet -us-tsca-cert
! DE | general.other | Handyhülle Apple iPhone 15 transparent Silikon
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid -eu-animal-origin -eu-auto-emark -eu-ched-d-fig -eu-emc -eu-nut-fruit-origin
! US | general.media | The Honey Book: Recipes and Beekeeping, Paperback
  us-entry -us-ams-8e -us-doe -us-ffr -us-furniture -us-moto-helmet
! FR | general.media | Livre le miel et les abeilles broché
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman -cn-control -eu-cra -eu-mdr -gl-cites -mp-children-docs
! US | general.other | Artificial Flowers Silk Roses 20 pcs Bouquet
  us-entry -us-ffr -us-food-label -us-furniture -us-gcc-furniture -us-supplement
! RU | general.other | Искусственные цветы розы букет 10 шт
  ea-label ru-platform -cn-control -cn-food-filing -cn-phyto -ea-machinery -ea-vehicle-parts
GB | general.other | Yoga Mat Non-Slip 6mm with Strap
  uk-importer -eu-moto-helmet -eu-ppp -mp-children-docs -uk-plug -uk-ppe
NZ | toys.general | Kids Wooden Train Set 80 Pieces
  nz-goods -cn-dg -cn-phyto -gl-dg -gl-ispm15 -nz-food
MY | food.meat | Halal Chicken Floss 200g
  my-food -cn-phyto -gl-cites -gl-dg -gl-ispm15 -my-goods
AM | food.tea | Чай чёрный листовой 200 г
  ea-tr021 ea-label ea-representative -ea-medical -ea-phyto -ea-radio -ea-sgr-kinds -gl-un383
BY | cosmetics.hair-dye | Шампунь для волос восстанавливающий 400 мл
  ea-label ea-cosmetics ea-representative -ea-children -ea-light -ea-low-voltage -ea-moto-helmet -ea-radio
KG | food.confectionery | Печенье сдобное 500 г
  ea-tr021 ea-label ea-representative -ea-light -ea-machinery -ea-rohs -ea-toys -gl-un383
UZ | appliances.household | Электрический чайник 1,8 л 220 В
  uz-label -cn-control -cn-dg -cn-food-filing -gl-ispm15 -uz-phyto
US | food.nuts | Kirkwell Shelled Pecan Pieces 32 oz Resealable Bag Gluten Free Keto Snack
  us-ffr us-prior-notice us-fsvp us-food-label us-aflatoxin us-entry -cn-control -cn-dg -us-durable-infant -us-gcc-furniture -us-nrtl
DE | food.nuts food.snacks | Sultaninen & Cashewkerne Studentenfutter Mix 1kg
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label eu-aflatoxin -eu-battery-label -eu-footwear-label -eu-formaldehyde -eu-red -eu-textile-label
FR | food.nuts | Pistaches grillées salées en coque 1kg origine Turquie
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-nut-fruit-origin eu-aflatoxin eu-mrl eu-ched-d-pistachio -cn-phyto -eu-battery-label -eu-clp -eu-phyto-fresh -eu-ppp
ES | food.nuts | Nueces peladas mitades extra 1 kg envasadas al vacío | Origen=China
  eu-ppwr-doc es-pack eu-food-importer eu-food-label eu-nut-fruit-origin eu-aflatoxin eu-mrl cn-food-filing cn-declaration -cn-control -eu-ched-d-pistachio -eu-machinery -eu-organic-coi -eu-red-cyber
IT | food.nuts | Noci sgusciate biologiche 500 g
  eu-ppwr-doc it-pack-label eu-food-importer eu-food-label eu-nut-fruit-origin eu-aflatoxin eu-mrl eu-organic eu-organic-coi -eu-auto-emark -eu-battery-passport -eu-cosm-rp -eu-ebike -eu-toy
BR | food.nuts | Nozes chilenas com casca 2kg
  br-anvisa-food br-mapa br-food-label -br-anatel-power -br-cosmetics -cn-dg -cn-food-filing -cn-phyto -gl-un383
JP | food.nuts | 素焼きミックスナッツ 無塩 700g アーモンド くるみ カシューナッツ
  jp-food-notify jp-food-label -cn-phyto -jp-jas -jp-psc -jp-pse -jp-walnut-shell -xx-functional-cosmetic
KR | food.nuts | 국내산 볶은 땅콩 500g
  kr-food-import kr-food-label -cn-dg -gl-cites -kr-kc-radio -kr-medical -kr-plant-quarantine
CN | food.nuts | 三只松鼠 每日坚果 750g 混合坚果 礼盒
  cn-import-gacc cn-import-food-label -cn-control -cn-textile -gl-dg -gl-ispm15 -gl-un383
RU | food.nuts | Грецкий орех в скорлупе, урожай 2026, 5 кг, Китай
  ea-tr021 ea-label ea-phyto ea-representative ru-platform cn-food-filing cn-declaration -cn-control -ea-light -ea-vet -gl-un383 -ru-cz-honey
UZ | food.nuts | Арахис сырой очищенный 25 кг мешок
  uz-sez uz-phyto uz-label -cn-control -cn-dg -gl-un383 -xx-pesticide -xx-petfood
AE | food.nuts | Iranian Pistachios Roasted Salted 1kg
  ae-food -cn-control -cn-phyto -gcc-halal -xx-pesticide -xx-plants
GB | food.dried-fruit | Unsulphured Dried Apricots Whole 1kg
  uk-food -eu-petfood -mp-children-docs -uk-medical -uk-organic -uk-plug
US | food.dried-fruit | Dried Goji Berries Organic 16 oz, USDA Organic | origin=China
  us-ffr us-prior-notice us-fsvp us-food-label us-nop us-entry cn-food-filing cn-declaration -mp-children-docs -us-button -us-fcc-sdoc -us-fifra-claim -us-gcc-furniture
MX | food.dried-fruit | Dátiles Medjool orgánicos 500 g
  mx-nom051 mx-cofepris -gl-dg -gl-ispm15 -mx-homologation -mx-labels -xx-pesticide
KR | food.dried-fruit | 건대추 1kg 중국산
  kr-food-import kr-food-label cn-food-filing cn-declaration -cn-control -cn-dg -kr-kc-child -kr-kc-radio -xx-functional-cosmetic
RU | food.dried-fruit | Изюм без косточек 1 кг Иран
  ea-tr021 ea-label ea-representative ru-platform -cn-control -ea-light -ea-rohs -ea-sgr-kinds -ru-cz-light
FR | food.snacks food.dried-fruit | Chips de banane séchée 250 g
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-aflatoxin -eu-drone-class -eu-gpsr-techfile -eu-reach-xvii -eu-ufi -gl-cites
BR | food.snacks | Salgadinho de milho sabor queijo 100g
  br-anvisa-food br-food-label -br-anatel-power -br-cosmetics -br-mapa -cn-dg -xx-pesticide
VN | food.snacks | Bánh snack khoai tây vị tự nhiên 95g |  | Food > Snacks
  vn-food -cn-phyto -gl-ispm15 -gl-un383 -vn-goods -xx-petfood
TH | food.snacks | ขนมขบเคี้ยว สาหร่ายทอดกรอบ 40g |  | Food > Snacks
  th-food -cn-control -cn-phyto -gl-un383 -th-goods -xx-petfood
JP | food.confectionery | チョコレート 詰め合わせ ギフト 20個
  jp-food-notify jp-food-label -cn-phyto -gl-dg -jp-giteki -jp-household -jp-psc
DE | food.confectionery | Gummibärchen vegan 500 g Beutel
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label eu-aflatoxin -cn-dg -cn-phyto -eu-fcm-284 -eu-ppe -eu-weee-mark
US | food.confectionery | Assorted Mooncake Gift Box 8 Pieces Lotus Seed Egg Yolk
  us-ffr us-prior-notice us-fsvp us-food-label us-aflatoxin us-entry -cn-dg -mp-children-docs -us-fcc-id -us-nrtl -us-plant-animal
RU | food.confectionery | Халва подсолнечная 500 г
  ea-tr021 ea-label ea-representative ru-cz-sweets ru-platform -ea-cosmetics -ea-machinery -ea-rohs -ru-cz-snacks -ru-spot
KR | food.confectionery | 초코파이 12개입
  kr-food-import kr-food-label -gl-dg -kr-kc-child -kr-kc-radio -xx-functional-cosmetic -xx-petfood
CN | food.confectionery | 俄罗斯进口巧克力 紫皮糖 500g
  cn-import-gacc cn-import-food-label -cn-ccc -cn-declaration -cn-import-health-food -cn-textile -gl-dg
RU | food.tea | Чай зелёный с жасмином листовой 100 г
  ea-tr021 ea-label ea-representative ru-cz-snacks ru-platform -ea-electrical -ea-light -ea-low-voltage -ea-sgr-kinds -ea-vet
FR | food.tea | Thé vert sencha bio 100 g vrac
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-mrl eu-organic eu-organic-coi -eu-ched-d-pistachio -eu-fcm-284 -eu-textile-label -gl-un383 -mp-children-docs
ES | food.tea | Té rojo pu erh hebras 200 g
  eu-ppwr-doc es-pack eu-food-importer eu-food-label eu-mrl -eu-animal-origin -eu-bpa -eu-green-claims -eu-reach-xvii -eu-usbc
KR | food.tea | 보이차 숙차 357g
  kr-food-import kr-food-label -gl-cites -gl-un383 -kr-kc-radio -kr-plant-quarantine -xx-pesticide
BR | food.tea | Chá de hibisco flores secas 100g
  br-anvisa-food br-food-label -br-cosmetics -gl-cites -gl-dg -gl-un383 -xx-pesticide
AU | food.coffee-cocoa | Single Origin Coffee Beans Ethiopia 1kg Medium Roast
  au-food -au-bicon -au-tga-aicis -cn-control -cn-food-filing -cn-origin
TR | food.coffee-cocoa | Filtre kahve 250 g |  | Gıda > Kahve
  tr-food -cn-dg -gl-dg -gl-ispm15 -gl-un383 -tr-tareks
IT | food.honey | Miele di acacia italiano 500 g
  eu-ppwr-doc it-pack-label eu-food-importer eu-food-label eu-mrl eu-honey -cn-control -eu-bpa -eu-fcm-284 -eu-mdr -eu-petfood
SA | food.honey | Sidr Honey Raw 1kg Yemen
  sa-sfda -cn-declaration -cn-dg -cn-food-filing -gcc-halal -gl-dg -sa-saber
CN | food.honey | 新西兰麦卢卡蜂蜜 UMF10+ 250g
  cn-import-gacc cn-import-food-label cn-import-quarantine -cn-ccc -cn-declaration -cn-dg -cn-phyto -gl-dg
GB | food.spices-sauces | Lao Gan Ma Style Crispy Chilli Oil 210g
  uk-food -eu-cosm-label -eu-moto-helmet -gl-dg -uk-electrical -uk-importer
JP | food.spices-sauces | 花椒 ホール 100g 四川産
  jp-food-notify jp-food-label cn-food-filing cn-declaration -cn-control -gl-cites -gl-un383 -jp-cosmetics -jp-psc
DE | food.spices-sauces | Gemahlener Kurkuma Bio 500g
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label eu-aflatoxin eu-mrl eu-organic eu-organic-coi -eu-animal-origin -eu-bpr -eu-composite -eu-cra -eu-ppe -eu-red-cyber
RU | food.spices-sauces | Соус соевый классический 500 мл
  ea-tr021 ea-label ea-representative ru-cz-snacks ru-platform -cn-dg -ea-children -ea-sgr-kinds -ru-cz-cosm-toys -ru-spot
US | food.dry-groceries | Instant Ramen Noodles Spicy Chicken Flavor 24 Pack
  us-ffr us-prior-notice us-fsvp us-food-label us-aflatoxin us-entry -us-fcc-id -us-fifra -us-gcc-furniture -us-medical -us-tsca-cert
ID | food.dry-groceries | Mie Instan Goreng Isi 40 Dus |  | Makanan > Mie
  id-bpom id-halal -gl-dg -gl-ispm15 -gl-un383 -xx-pesticide -xx-petfood
KZ | food.dry-groceries | Гречка ядрица 800 г
  ea-tr021 ea-label ea-representative -ea-cosmetics -ea-electrical -ea-medical -gl-cites -xx-pesticide
KR | food.dry-groceries | 건표고버섯 500g
  kr-food-import kr-food-label -gl-un383 -kr-kc-child -kr-kc-electric -kr-kc-radio -xx-petfood
RU | food.canned | Кукуруза сладкая консервированная 340 г
  ea-tr021 ea-label ea-representative ru-cz-other-food ru-platform -ea-light -ea-ppe-furniture -ea-sgr -ea-toys -ea-vet -gl-un383
ES | food.canned | Pepinillos en vinagre 300 g tarro
  eu-ppwr-doc es-pack eu-food-importer eu-food-label -eu-animal-origin -eu-childcare-tests -eu-reach-svhc -eu-treated-article -gl-cites -mp-children-docs
GB | food.meat | Dry Cured Smoked Beef Biltong 250g
  uk-food uk-animal -cn-phyto -eu-novel -gl-ispm15 -uk-hallmark -uk-psti
RU | food.meat food.canned | Тушёнка говяжья ГОСТ 338 г
  ea-tr021 ea-label ea-vet ea-representative ru-platform -ea-electrical -ea-ppe-furniture -gl-un383 -ru-cz-honey -xx-pesticide
FR | food.meat | Saucisson sec pur porc 200 g
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-animal-origin -eu-cra -eu-laser -eu-organic -eu-phyto-plants -eu-rohs
CN | food.animal-origin | 挪威进口三文鱼 冷冻 500g
  cn-import-gacc cn-import-food-label cn-import-quarantine -cn-control -cn-dg -cn-origin -cn-srrc -gl-cites
BR | food.animal-origin | Queijo parmesão ralado 100g
  br-anvisa-food br-mapa br-food-label -br-inmetro -cn-dg -cn-phyto -gl-ispm15 -gl-un383
US | food.beverages | Sparkling Yuzu Juice Drink 12 Cans
  us-ffr us-prior-notice us-fsvp us-food-label us-entry -gl-un383 -us-aflatoxin -us-ams-8e -us-fcc-id -us-supplement
RU | food.beverages | Напиток энергетический 0,45 л
  ea-tr021 ea-label ea-sgr-kinds ea-representative ru-cz-other-food ru-platform -cn-phyto -ea-cosmetics -ea-ppe-furniture -ea-vet -ru-cz-snacks
CA | food.supplement | Vitamin B12 Gummies 60 Count
  ca-sfc ca-food-label ca-npn -ca-health-chem -ca-organic -cn-dg -xx-petfood -xx-plants
BR | food.supplement | Creatina monohidratada 300g pura
  br-anvisa-food br-food-label br-cosmetics -br-anatel-power -br-inmetro -cn-control -cn-phyto -gl-ispm15
AU | food.supplement | Probiotic Capsules 50 Billion CFU 90 Caps
  au-food au-tga-aicis -au-mandatory -cn-dg -gl-cites -gl-ispm15 -gl-un383
IN | food.supplement | Whey Protein Isolate Chocolate 2kg
  in-fssai in-refom in-lmpc-cdsco-epr -cn-dg -gl-cites -in-bis -in-wpc -xx-pesticide
CN | food.supplement | 澳洲进口鱼油软胶囊 400粒
  cn-import-gacc cn-import-food-label cn-import-health-food -cn-ccc -cn-food-filing -cn-import-organic -gl-ispm15 -gl-un383
GB | food.infant | Baby Fruit Puree Pouch Apple & Pear 6 Months+ 100g
  uk-food -cn-dg -eu-bpr-claim -eu-novel -uk-knives -xx-food-colours
DE | pet.food | Katzenfutter Nassfutter mit Huhn 24x85g
  eu-ppwr-doc de-lucid eu-petfood -cn-declaration -de-batt -eu-ched-d -eu-food-importer -eu-pfas
JP | pet.food | 犬用おやつ ささみジャーキー 200g
  xx-petfood -cn-declaration -cn-phyto -gl-dg -jp-jas -jp-plant-quarantine
KR | pet.food | 강아지 간식 오리 육포 300g
  xx-petfood -cn-declaration -cn-food-filing -cn-origin -gl-un383 -xx-functional-cosmetic
US | plants.seeds-live | Succulent Live Plants Assorted 10 Pack in 2 inch Pots
  us-entry us-plant-animal -cn-control -us-fcc-sdoc -us-food-label -us-medical -us-supplement
FR | plants.seeds-live | Graines de tomates anciennes bio à semer 30 graines
  eu-ppwr-doc eu-phyto-plants -cn-origin -eu-ched-d-pistachio -eu-child-apparel -eu-laser -eu-red-cyber
RU | plants.seeds-live | Семена огурцов Зозуля F1 10 шт для посадки
  -ea-children -ea-moto-helmet -ea-rohs -gl-un383 -ru-cz-snacks
DE | cosmetics.skin | Anti-Aging Gesichtscreme mit Hyaluron 50 ml
  eu-gpsr-listing eu-ppwr-doc de-lucid eu-cpnp eu-cosm-rp eu-cosm-label -cn-food-filing -eu-moto-helmet -eu-ppe -eu-usbc -mp-children-docs
ES | cosmetics.skin | Sérum facial ácido hialurónico 30 ml
  eu-gpsr-listing eu-ppwr-doc es-pack eu-cpnp eu-cosm-rp eu-cosm-label -eu-composite -eu-eprel -eu-green-claims -eu-reach-xvii -eu-treated-article
BR | cosmetics.skin | Batom líquido matte 5ml
  br-cosmetics -br-anatel-power -br-anvisa-food -cn-control -gl-un383 -xx-pesticide
CN | cosmetics.skin | 韩国进口气垫BB霜 遮瑕 15g
  cn-import-cosmetics -cn-ccc -cn-control -cn-declaration -cn-import-quarantine -cn-textile
JP | cosmetics.skin | 美白クリーム 薬用 シミ対策 50g
  jp-cosmetics xx-functional-cosmetic -cn-phyto -gl-un383 -jp-household -jp-jas -jp-walnut-shell
SG | cosmetics.skin | Hydrating Toner Rice Water 150ml
  -cn-control -cn-food-filing -sg-cgsr -sg-food -xx-pesticide
MY | cosmetics.skin | Lip Tint Velvet 4g Long Lasting
  my-goods -cn-control -cn-food-filing -gl-ispm15 -my-food -xx-pesticide
FR | cosmetics.hair-dye | Shampooing antipelliculaire 250 ml
  eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-cpnp eu-cosm-rp eu-cosm-label -eu-aflatoxin -eu-ched-d-fig -eu-drone-class -eu-treated-article -gl-un383
KR | cosmetics.hair-dye | 염색약 새치커버 자연갈색
  kr-cosmetics -cn-phyto -gl-un383 -kr-food-label -kr-kc-electric -kr-medical
BY | cosmetics.sunscreen | Крем солнцезащитный SPF 30 100 мл
  ea-label ea-cosmetics ea-representative -ea-light -ea-ppe-furniture -ea-vehicle-parts -gl-cites -gl-ispm15
US | cosmetics.soap-oral | Fluoride Free Kids Toothpaste Strawberry 2 Pack
  us-entry us-mocra -mp-children-docs -us-food-label -us-sleepwear -us-tsca6 -xx-food-colours
! IT | cosmetics.soap-oral | Saponetta artigianale a forma di orsetto 60 g
  eu-gpsr-listing eu-ppwr-doc it-pack-label eu-cpnp eu-cosm-rp eu-cosm-label -eu-aflatoxin -eu-child-apparel -eu-composite -eu-cra -eu-formaldehyde
! JP | cosmetics.soap-oral | 入浴剤 バスボム ケーキ型 ギフト
  jp-cosmetics -gl-cites -jp-food-notify -jp-giteki -jp-plant-quarantine -xx-functional-cosmetic
! RU | cosmetics.soap-oral | Мыло ручной работы "Игрушечный мишка"
  ea-label ea-cosmetics ea-representative ru-cz-cosm-toys ru-platform -cn-control -ea-children -ea-phyto -ea-vet -ru-spot
GB | toys.general | Montessori Wooden Stacking Rings Toy for 1 Year Old
  uk-importer uk-toys -eu-child-apparel -eu-fcm-284 -eu-moto-helmet -uk-organic -xx-plants
IT | toys.general | Peluche orsacchiotto 40 cm per bambini
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc it-pack-label eu-toy -cn-dg -eu-child-apparel -eu-clp -eu-laser -eu-ppp
KZ | toys.general | Кукла с аксессуарами для девочек от 3 лет
  ea-label ea-toys ea-representative -cn-dg -ea-children -ea-moto-helmet -gl-ispm15 -xx-pesticide
CN | toys.general | 儿童积木拼装玩具 大颗粒 100粒 3岁+
  cn-ccc -cn-food-filing -cn-import-cosmetics -cn-import-gacc -cn-import-medical -cn-import-organic
! FR | toys.general | Vêtements pour poupée 30 cm, lot de 6 tenues
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-toy -eu-cpnp -eu-green-claims -eu-honey -eu-weee-mark -gl-un383
! ES | toys.general | Ropa para muñecas 43 cm vestido y zapatos
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack eu-toy -eu-cra -eu-food-importer -eu-machinery -eu-pfas -gl-ispm15
US | drones toys.electronic | Kids Drone Mini Quadcopter with 2.4G Remote
  us-entry us-fcc-id -cn-dg -gl-dg -us-ffr -us-fifra-claim -us-plant-animal
! KR | general.other | 강아지 장난감 삑삑이 인형
  -cn-control -cn-dg -gl-dg -kr-food-label -xx-pesticide
! FR | general.other | Jouet pour chien corde à mâcher
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman -eu-composite -eu-lvd -eu-machinery -eu-organic -eu-usbc
! JP | general.other | 犬用 おもちゃ ぬいぐるみ 音が鳴る
  -gl-dg -jp-food-label -jp-giteki -jp-jas -xx-petfood
! MX | general.other | Juguete para perro mordedor de caucho
  mx-labels -cn-control -cn-phyto -mx-nom051 -mx-senasica -xx-petfood
US | childrens.apparel | Baby Girl Cotton Romper Set 0-12 Months
  us-entry us-cpc us-efiling us-textile-label -cn-phyto -us-fcc-sdoc -us-gcc-furniture -us-moto-helmet -us-otc
DE | childrens.apparel | Kinder Regenjacke gefüttert Gr. 116
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-child-apparel eu-textile-label -eu-childcare-tests -eu-cosm-rp -eu-organic -eu-treated-article -eu-ufi
JP | childrens.apparel | ベビー服 ロンパース 80cm 綿100%
  jp-household -cn-dg -gl-dg -gl-un383 -jp-cosmetics -xx-pesticide
BR | childrens.apparel | Conjunto infantil menino 3 peças verão
  br-textile -br-anatel-power -br-anvisa-food -br-food-label -cn-food-filing -gl-ispm15
JP | childrens.articles | 哺乳瓶 240ml プラスチック
  jp-food-notify jp-fcm jp-psc -cn-phyto -gl-dg -gl-ispm15 -jp-food-label -xx-petfood
KR | childrens.articles | 아기 의자 식탁의자 높이조절
  kr-kc-child -cn-dg -cn-phyto -kr-food-label -kr-kc-radio -kr-medical
IT | childrens.carriers | Seggiolino auto i-Size girevole 360
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-auto-emark eu-childcare-tests -eu-bpr -eu-ched-d-pistachio -eu-cpnp -eu-mrl -eu-ppe
! IT | textiles.apparel | T-shirt donna cotone biologico
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-textile-label -eu-animal-origin -eu-ched-d -eu-ched-d-pistachio -eu-clp -eu-toy
! JP | textiles.apparel | オーガニックコットン Tシャツ メンズ 白
  jp-household -gl-dg -gl-ispm15 -jp-cosmetics -jp-psc -xx-petfood
! KR | textiles.apparel | 오가닉 코튼 여성 잠옷 세트
  kr-consumer -kr-kc-child -kr-kc-electric -kr-organic -kr-plant-quarantine -xx-pesticide
UZ | textiles.apparel | Футболка мужская хлопок чёрная
  uz-label -cn-control -cn-food-filing -gl-dg -xx-pesticide -xx-petfood
TR | textiles.apparel | Women's Denim Jacket Oversized
  tr-tareks -cn-control -cn-phyto -gl-dg -gl-un383 -tr-food
! DE | textiles.home | Bio-Baumwolle Bettwäsche 135x200 Renforcé
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-textile-label -eu-animal-origin -eu-battery-removable -eu-ched-d-fig -eu-food-importer -eu-machinery
ES | textiles.home | Cortinas opacas 140x260 cm 2 piezas
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-textile-label -eu-cosm-label -eu-food-importer -eu-food-label -eu-laser -eu-ppe
SA | footwear | Men's Leather Sandals Handmade
  sa-saber -cn-food-filing -gcc-gmark -gl-cites -gl-un383 -xx-plants
JP | footwear | レディース スニーカー 厚底 白
  jp-household -cn-dg -cn-food-filing -jp-giteki -xx-pesticide -xx-petfood
IT | leather.bags | Borsa a tracolla donna in pelle
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label -eu-battery-passport -eu-ebike -eu-formaldehyde -eu-honey -gl-ispm15
KR | leather.bags | 남성 가죽 벨트 35mm
  kr-consumer -cn-food-filing -cn-phyto -gl-cites -xx-functional-cosmetic -xx-pesticide
JP | jewellery | シルバー925 ネックレス レディース
  -cn-dg -jp-cosmetics -jp-fcm -jp-food-label -xx-pesticide
RU | jewellery | Кольцо серебряное 925 пробы с фианитом
  ea-label ea-representative ru-platform -ea-moto-helmet -ea-sgr -ru-cz-cosm-toys -ru-cz-light -ru-cz-nut-paste
DE | electronics.radio | Bluetooth Kopfhörer Over-Ear mit ANC 40 h
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid de-weee de-batt eu-red eu-usbc eu-rohs eu-weee-mark eu-battery-ce eu-battery-label gl-un383 -eu-bpa -eu-childcare-tests -eu-ebike -eu-food-label -eu-treated-article
ES | electronics.radio | Cámara de vigilancia WiFi exterior con batería solar
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack es-raee eu-red eu-rohs eu-weee-mark eu-battery-ce eu-battery-label -eu-ched-d-pistachio -eu-fcm -eu-formaldehyde -eu-green-claims -eu-ufi
US | electronics.radio | Wireless Keyboard and Mouse Combo 2.4GHz
  us-entry us-fcc-id -gl-cites -mp-children-docs -us-fcm -us-mocra -xx-food-colours
KR | electronics.radio | 스마트워치 남녀공용 심박수 GPS
  gl-un383 kr-kc-radio -cn-dg -kr-food-label -kr-kc-electric -xx-functional-cosmetic -xx-pesticide
CN | electronics.radio | 小度智能音箱 蓝牙WiFi
  cn-srrc -cn-ccc -cn-import-cosmetics -cn-import-fcm -cn-import-organic -gl-dg
FR | electronics.mains | Fer à lisser céramique 230V
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-lvd eu-emc eu-rohs eu-weee-mark -eu-bpr -eu-gpsr-techfile -eu-pfas -eu-usbc -gl-dg
ES | electronics.mains | Secador de pelo iónico 2200 W
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack es-raee eu-lvd eu-emc eu-rohs eu-weee-mark -eu-composite -eu-cosm-label -eu-mdr -eu-supplement -eu-usbc
KR | electronics.mains | 멀티탭 6구 3m 개별스위치
  kr-kc-electric kr-kc-radio -kr-cosmetics -kr-food-import -kr-food-label -kr-medical -kr-plant-quarantine
GB | electronics.battery-powered | Cordless Drill Driver 20V with 2 Li-ion Batteries
  gl-un383 uk-electrical uk-importer uk-epr -eu-auto-emark -eu-bpr-claim -eu-moto-helmet -uk-animal -uk-plug
FR | electronics.battery-powered | Brosse à dents électrique rechargeable USB
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-emc eu-rohs eu-weee-mark eu-battery-ce eu-battery-label -cn-dg -eu-child-apparel -eu-ebike -eu-gpsr-techfile -eu-red-cyber
RU | electronics.battery-powered | Фонарик налобный светодиодный аккумуляторный
  gl-un383 ea-label ea-electrical ea-rohs ea-representative ru-platform -ea-toys -ea-vet -ru-cz-cosm-toys -ru-cz-snacks -ru-spot
FR | electronics.power-bank | Batterie externe 20000 mAh charge rapide
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-emc eu-rohs eu-weee-mark eu-battery-ce eu-battery-label gl-un383 -eu-battery-passport -eu-clp -eu-ebike -eu-gpsr-techfile -eu-green-claims
KR | electronics.power-bank | 보조배터리 20000mAh PD 고속충전
  gl-un383 kr-kc-electric kr-kc-radio -cn-phyto -gl-cites -gl-ispm15 -kr-medical -xx-petfood
RU | electronics.power-bank | Повербанк 20000 мАч быстрая зарядка
  gl-un383 ea-label ea-electrical ea-rohs ea-representative ru-platform -ea-cosmetics -ea-medical -ru-2425 -ru-cz-snacks -ru-cz-sweets
DE | electronics.charger | USB-C Ladegerät 45W GaN Schnellladegerät
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid de-weee eu-lvd eu-emc eu-rohs eu-weee-mark -eu-animal-origin -eu-battery-passport -eu-cpnp -eu-organic -eu-red
BR | electronics.charger | Carregador turbo 30W USB-C Anatel
  br-anatel-power -br-anatel -br-anvisa-food -br-inmetro -gl-dg -xx-pesticide
JP | batteries.other | 単3形アルカリ乾電池 20本パック
  -cn-food-filing -jp-giteki -jp-jas -jp-plant-quarantine -jp-pse
MX | lighting.led | Foco LED 9W luz blanca E27 paquete 4
  mx-labels -gl-dg -gl-un383 -mx-homologation -mx-nom051 -xx-pesticide -xx-petfood
KR | lighting.led | LED 스탠드 조명 책상 220V
  kr-kc-electric kr-kc-radio -cn-dg -cn-phyto -gl-dg -kr-food-import -xx-functional-cosmetic
! US | lighting.led | Flameless LED Candles Battery Operated with Remote Set of 9
  us-entry -gl-dg -us-fifra-claim -us-laser -us-moto-helmet -us-tsca-cert
US | optics.laser | Laser Level 360 Green 3D Self Leveling with Battery
  us-entry us-laser -gl-un383 -us-aflatoxin -us-cpc -us-gcc-furniture -us-sleepwear
IT | appliances.household | Friggitrice ad aria 5,5 litri 1700 W
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc it-pack-label it-raee eu-lvd eu-emc eu-rohs eu-weee-mark eu-fcm eu-bpa -cn-dg -eu-battery-removable -eu-drone-class -eu-fcm-284 -mp-children-docs
KR | appliances.household | 에어프라이어 5L 1500W
  kr-kc-electric kr-kc-radio -cn-phyto -gl-cites -kr-food-label -kr-organic -xx-pesticide
BR | appliances.household | Liquidificador 900W 127V copo de vidro
  br-inmetro -br-anvisa-food -br-mapa -cn-control -cn-food-filing -gl-cites
JP | appliances.household | 加湿器 卓上 超音波 AC100V
  jp-pse -cn-phyto -gl-ispm15 -jp-food-notify -xx-functional-cosmetic -xx-pesticide
! US | kitchen.food-contact | Walnut Nut Cracker Tool Heavy Duty Sheller
  us-entry us-fcm -cn-phyto -gl-cites -us-doe -us-efiling -us-plant-animal
! FR | kitchen.food-contact | Casse-noix en bois avec bol
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-formaldehyde eu-fcm eu-bpa -eu-eprel -eu-food-importer -eu-machinery -eu-moto-helmet -eu-red-cyber
! RU | kitchen.food-contact | Щелкунчик для орехов металлический
  ea-label ea-representative ru-platform -ea-low-voltage -ea-medical -ea-ppe-furniture -ea-rohs -gl-ispm15
KR | kitchen.food-contact | 스테인리스 텀블러 500ml
  kr-food-import -cn-control -gl-cites -kr-kc-child -xx-pesticide -xx-petfood
MX | kitchen.food-contact | Juego de sartenes antiadherentes 3 piezas
  mx-labels -cn-phyto -gl-cites -mx-homologation -mx-nom051 -xx-petfood
GB | knives | Chef's Knife 8 inch German Steel
  uk-importer uk-knives -eu-cosm-label -gl-ispm15 -gl-un383 -mp-children-docs -uk-food
FR | knives | Couteau pliant Laguiole manche bois
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman -eu-battery-removable -eu-drone-class -eu-ebike -eu-footwear-label -mp-children-docs
FR | medical.device | Tensiomètre bras automatique
  eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-mdr eu-mdr-ar -eu-child-apparel -eu-fcm-284 -eu-food-label -eu-machinery -eu-moto-helmet
US | medical.device | Digital Forehead Thermometer for Fever Adults and Kids
  us-entry us-medical -cn-control -mp-children-docs -us-button -us-doe -us-prior-notice
JP | medical.device | 血圧計 上腕式 デジタル
  jp-cosmetics -cn-phyto -gl-ispm15 -jp-household -jp-pse -xx-pesticide
GB | ppe.masks | Disposable Medical Face Masks Type IIR 50 pcs
  uk-importer uk-medical -cn-control -cn-dg -eu-bpr-claim -gl-ispm15 -uk-psti
RU | ppe.helmets | Шлем мотоциклетный интеграл чёрный
  ea-label ea-moto-helmet ea-representative ru-platform -cn-control -ea-phyto -ea-toys -gl-dg -ru-cz-snacks
KR | ppe.helmets | 자전거 헬멧 성인용
  kr-consumer -cn-phyto -kr-food-label -kr-kc-child -kr-plant-quarantine -xx-pesticide
DE | ppe.other | Schwimmweste Kinder 15-30 kg
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid eu-ppe -eu-battery-removable -eu-drone-class -eu-mdr-ar -eu-petfood -gl-ispm15
! JP | furniture | ウォールナット ダイニングテーブル 無垢材 4人掛け
  jp-household -cn-dg -gl-dg -gl-un383 -jp-cosmetics -jp-plant-quarantine
! RU | furniture | Стол обеденный из ореха массив 120 см
  ea-label ea-ppe-furniture ea-representative ru-platform -cn-dg -cn-food-filing -ea-light -ea-medical -ea-phyto
US | furniture | Queen Memory Foam Mattress 10 inch
  us-entry us-gcc-furniture us-furniture -cn-control -us-button -us-laser -us-moto-helmet -us-tsca-cert
FR | candles | Bougie parfumée vanille 200 g
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-clp eu-ufi gl-dg -eu-food-label -eu-machinery -eu-supplement -gl-cites -xx-food-colours
ES | chemicals.cleaning | Detergente líquido ropa 3 L
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack eu-detergent -eu-aflatoxin -eu-ched-d-fig -eu-drone-class -eu-machinery -eu-usbc
RU | biocides | Антисептик для рук спрей 100 мл
  gl-dg ea-label ea-sgr ea-representative ru-cz-cosm-toys ru-platform -ea-cosmetics -ea-medical -ea-phyto -ea-vehicle-parts -gl-un383
GB | wood.products | Wooden Picture Frame A4 Oak
  uk-importer -eu-child-apparel -eu-fcm-284 -gl-un383 -uk-electrical -uk-medical
ES | mobility.e-ride | Patinete eléctrico plegable 350W 25 km/h
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack es-raee eu-rohs eu-weee-mark eu-battery-ce eu-battery-label eu-machinery eu-ebike gl-un383 -eu-animal-origin -eu-bpr -eu-detergent -eu-fcm-284 -eu-phyto-fresh
JP | mobility.e-ride | 電動アシスト自転車 20インチ
  gl-un383 -cn-food-filing -jp-plant-quarantine -jp-walnut-shell -xx-functional-cosmetic -xx-pesticide
GB | auto.parts | Brake Pads Front Set for BMW 3 Series
  eu-auto-emark uk-importer -eu-novel -eu-petfood -mp-children-docs -uk-furniture-fire -xx-food-colours
! KR | general.other | 아이폰15 애플 케이스 투명
  -cn-control -kr-food-label -kr-medical -kr-plant-quarantine -xx-pesticide
! RU | general.other | Чехол силиконовый для Apple iPhone 14
  ea-label ru-platform -cn-food-filing -ea-medical -ea-moto-helmet -ea-radio -ea-vehicle-parts
! JP | general.media general.other | はちみつの本 レシピ100 単行本
  -gl-cites -jp-giteki -jp-jas -jp-plant-quarantine -jp-pse
! DE | general.media general.other | Das große Honigbuch: Imkern für Anfänger
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid -eu-cosm-label -eu-cpnp -eu-eprel -eu-phyto-fresh -gl-dg
! ES | general.other | Flores artificiales rosas seda 10 unidades
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack -eu-animal-origin -eu-drone-class -eu-red -eu-rohs -eu-textile-label
! US | general.other | Fake Plastic Lemons Artificial Fruit Decor 12 pcs
  us-entry -us-efiling -us-fifra -us-fmvss -us-gcc-furniture -us-tsca-cert
! CN | general.other | 仿真多肉植物 摆件 塑料
  -cn-control -cn-food-filing -cn-phyto -cn-textile -gl-dg
! DE | general.other | Künstliche Samen Kugeln Deko
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid -cn-dg -eu-organic-coi -eu-ppp -eu-rohs -gl-cites
FR | general.other | Tapis de yoga antidérapant 6 mm
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman -eu-bpr -eu-childcare-tests -eu-composite -eu-cpnp -gl-cites
PH | lighting.led | LED Desk Lamp Rechargeable Foldable
  gl-un383 -cn-control -gl-cites -gl-dg -gl-ispm15 -ph-goods
VN | electronics.radio | Tai nghe Bluetooth không dây TWS |  | Electronics > Audio
  gl-un383 vn-goods -cn-food-filing -gl-dg -vn-food -xx-pesticide -xx-plants
TH | electronics.radio | หูฟังบลูทูธไร้สาย TWS |  | Electronics > Headphones
  gl-un383 th-goods -cn-dg -cn-food-filing -gl-cites -th-food -xx-pesticide
PL | food.nuts | Orzechy włoskie łuskane 1 kg
  eu-ppwr-doc eu-ppwr-epr eu-food-importer eu-food-label eu-aflatoxin eu-mrl -eu-animal-origin -eu-honey -eu-moto-helmet -eu-red-cyber -gl-cites
PL | electronics.radio | Słuchawki bezprzewodowe Bluetooth TWS
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc eu-ppwr-epr eu-red eu-rohs eu-weee-mark eu-battery-ce eu-battery-label gl-un383 -eu-animal-origin -eu-auto-emark -eu-mdr-ar -eu-organic-coi -eu-toy
TH | cosmetics.sunscreen | ครีมกันแดด SPF50 50ml
  th-goods -cn-food-filing -cn-phyto -gl-cites -gl-un383 -xx-plants
VN | food.nuts | Hạt điều rang muối 500g
  vn-food -cn-dg -cn-phyto -gl-ispm15 -xx-pesticide -xx-petfood
US | food.nuts | Macadamia Nuts Dry Roasted with Sea Salt 24 oz
  us-ffr us-prior-notice us-fsvp us-food-label us-aflatoxin us-entry -cn-dg -us-gcc -us-moto-helmet -us-supplement -xx-food-colours
FR | food.nuts | Graines de courge décortiquées bio 500 g
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-aflatoxin eu-mrl eu-organic eu-organic-coi -cn-dg -eu-battery-label -eu-detergent -eu-fcm -xx-food-colours
ES | food.nuts | Anacardos crudos 500 g sin sal
  eu-ppwr-doc es-pack eu-food-importer eu-food-label eu-nut-fruit-origin eu-aflatoxin eu-mrl -eu-battery-label -eu-battery-passport -eu-detergent -eu-drone-class -eu-formaldehyde
JP | food.nuts | 生アーモンド 無塩 1kg 業務用
  jp-food-notify jp-food-label jp-plant-quarantine -cn-control -gl-dg -jp-giteki -jp-pse -jp-walnut-shell -xx-pesticide
KR | food.nuts | 캐슈넛 구운 1kg
  kr-food-import kr-food-label -gl-un383 -kr-kc-child -kr-kc-radio -kr-plant-quarantine -xx-pesticide
BR | food.nuts | Castanha-do-pará sem casca 500g
  br-anvisa-food br-food-label -br-cosmetics -br-inmetro -cn-control -gl-cites -gl-dg
IT | food.nuts | Mandorle pelate 500 g
  eu-ppwr-doc it-pack-label eu-food-importer eu-food-label eu-nut-fruit-origin eu-aflatoxin eu-mrl -cn-dg -eu-emc -eu-mdr -eu-ppp -gl-dg
RU | food.nuts | Миндаль жареный солёный 500 г
  ea-tr021 ea-label ea-representative ru-platform -ea-machinery -gl-dg -ru-2425 -ru-cz-snacks -xx-pesticide
DE | food.dried-fruit | Getrocknete Aprikosen ungeschwefelt 500 g
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label eu-nut-fruit-origin eu-aflatoxin eu-mrl -eu-battery-passport -eu-bpr-claim -eu-cpnp -eu-eprel -gl-dg
FR | food.dried-fruit | Raisins secs sultanines 1 kg
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-nut-fruit-origin eu-aflatoxin eu-mrl -eu-ched-d-fig -eu-ebike -eu-fcm -eu-reach-xvii -eu-red-cyber
ES | food.dried-fruit | Orejones de albaricoque 500 g
  eu-ppwr-doc es-pack eu-food-importer eu-food-label eu-nut-fruit-origin eu-aflatoxin eu-mrl -cn-dg -eu-cpnp -eu-laser -eu-reach-xvii -eu-usbc
JP | food.dried-fruit | 乾燥いちじく トルコ産 500g
  jp-food-notify jp-food-label -cn-origin -gl-dg -jp-plant-quarantine -xx-functional-cosmetic -xx-petfood
KR | food.dried-fruit | 건포도 1kg
  kr-food-import kr-food-label -cn-control -gl-un383 -kr-medical -kr-organic -xx-functional-cosmetic
RU | food.dried-fruit | Чернослив без косточки 500 г
  ea-tr021 ea-label ea-representative ru-platform -ea-cosmetics -gl-un383 -ru-cz-nut-paste -ru-cz-snacks -xx-pesticide
CN | food.dried-fruit | 美国进口西梅干 250g
  cn-import-gacc cn-import-food-label -cn-declaration -cn-import-cosmetics -cn-import-fcm -cn-origin -gl-un383
DE | food.snacks | Reiscracker Mix scharf 200 g
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label eu-aflatoxin -eu-detergent -eu-formaldehyde -eu-gpsr-rp -eu-machinery -eu-petfood
US | food.snacks | Protein Bar Chocolate Peanut Butter 12 Count
  us-ffr us-prior-notice us-fsvp us-food-label us-aflatoxin us-entry -gl-un383 -us-fifra -us-furniture -us-nop -us-otc
RU | food.snacks | Попкорн солёный для микроволновки 100 г
  ea-tr021 ea-label ea-representative ru-cz-snacks ru-platform -ea-electrical -ea-machinery -ea-rohs -ru-cz-other-food -xx-pesticide
ES | food.snacks | Patatas fritas sabor jamón 150 g
  eu-ppwr-doc es-pack eu-food-importer eu-food-label eu-aflatoxin -eu-bpr-claim -eu-mrl -eu-reach-xvii -eu-rohs -gl-dg
JP | food.confectionery | 羊羹 一口サイズ 20本入り
  jp-food-notify jp-food-label -cn-dg -gl-cites -gl-dg -jp-cosmetics -jp-jas
FR | food.confectionery | Biscuits sablés pur beurre 300 g
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-aflatoxin eu-composite -eu-battery-ce -eu-bpa -eu-ched-d -eu-gpsr-techfile -eu-machinery
IT | food.confectionery | Torrone morbido alle mandorle 200 g
  eu-ppwr-doc it-pack-label eu-food-importer eu-food-label eu-aflatoxin -eu-emc -eu-gpsr-rp -eu-moto-helmet -eu-textile-label -gl-cites
BR | food.confectionery | Bala de goma sortida 500g
  br-anvisa-food br-food-label -br-anatel -br-inmetro -br-mapa -cn-dg -gl-ispm15
KR | food.confectionery | 젤리 곰돌이 1kg
  kr-food-import kr-food-label -cn-control -cn-dg -cn-phyto -kr-medical -xx-functional-cosmetic
ES | food.tea | Infusión de manzanilla 25 bolsitas
  eu-ppwr-doc es-pack eu-food-importer eu-food-label eu-mrl -eu-battery-removable -eu-bpa -eu-clp -eu-pfas -eu-supplement
IT | food.tea | Tè nero in foglie 100 g
  eu-ppwr-doc it-pack-label eu-food-importer eu-food-label eu-mrl -cn-dg -eu-child-apparel -eu-cosm-label -eu-red-cyber -eu-ufi
CN | food.tea | 斯里兰卡锡兰红茶 100包
  cn-import-gacc cn-import-food-label -cn-ccc -cn-dg -cn-import-fcm -cn-srrc -gl-dg
US | food.coffee-cocoa | Instant Coffee Sachets 100 Count
  us-ffr us-prior-notice us-fsvp us-food-label us-entry -us-ams-8e -us-fcc-covered -us-fifra-claim -us-furniture -us-plant-animal
FR | food.coffee-cocoa | Cacao en poudre non sucré 250 g
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label -eu-cosm-rp -eu-emc -eu-fcm-284 -eu-ppe -mp-children-docs
KR | food.coffee-cocoa | 원두커피 1kg 홀빈
  kr-food-import kr-food-label -gl-cites -gl-dg -kr-organic -xx-functional-cosmetic -xx-pesticide
FR | food.honey | Miel de lavande de Provence 500 g
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-mrl eu-honey -eu-organic-coi -eu-textile-label -eu-toy -eu-ufi -gl-cites
KR | food.honey | 아카시아 꿀 1kg
  kr-food-import kr-food-label -kr-kc-electric -kr-medical -kr-organic -xx-pesticide -xx-petfood
BR | food.honey food.supplement | Própolis verde extrato 30ml
  br-anvisa-food br-food-label -br-anatel -br-anatel-power -cn-dg -gl-ispm15 -gl-un383
IT | food.spices-sauces | Peperoncino in polvere 100 g
  eu-ppwr-doc it-pack-label eu-food-importer eu-food-label eu-aflatoxin eu-mrl -eu-ched-d -eu-composite -eu-cosm-rp -eu-organic -eu-ppe -xx-food-colours
FR | food.spices-sauces | Sauce soja sucrée 250 ml
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-aflatoxin eu-mrl -eu-ched-d-fig -eu-composite -eu-cra -eu-red -eu-treated-article -eu-weee-mark
RU | food.spices-sauces | Перец чёрный молотый 50 г
  ea-tr021 ea-label ea-representative ru-cz-snacks ru-platform -cn-dg -gl-ispm15 -ru-cz-honey -ru-spot -xx-pesticide
IT | food.dry-groceries | Riso basmati 5 kg
  eu-ppwr-doc it-pack-label eu-food-importer eu-food-label eu-mrl -eu-battery-ce -eu-composite -eu-emc -eu-eprel -eu-fcm-284 -xx-food-colours
ES | food.dry-groceries | Fideos de arroz 400 g
  eu-ppwr-doc es-pack eu-food-importer eu-food-label eu-mrl -eu-ched-d -eu-composite -eu-footwear-label -eu-gpsr-rp -eu-mdr -gl-un383
JP | food.dry-groceries | 乾燥きくらげ 100g 中国産
  jp-food-notify jp-food-label cn-food-filing cn-declaration -gl-cites -jp-cosmetics -jp-fcm -jp-jas -xx-functional-cosmetic
DE | food.dry-groceries | Linsen rot geschält 1 kg
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label eu-mrl -eu-composite -eu-fcm-284 -eu-novel -eu-red-cyber -eu-supplement -eu-weee-mark
JP | food.canned | みかん缶詰 425g 6缶
  jp-food-notify jp-food-label -cn-dg -jp-cosmetics -jp-household -jp-plant-quarantine -xx-pesticide
KR | food.animal-origin food.canned | 참치캔 150g 10개
  kr-food-import kr-food-label -cn-dg -gl-cites -gl-dg -gl-ispm15 -kr-kc-electric
GB | food.animal-origin | Parmesan Cheese Wedge 200g
  uk-food uk-animal -cn-dg -eu-moto-helmet -gl-ispm15 -uk-hallmark -uk-psti
CN | food.animal-origin | 法国进口黄油 500g
  cn-import-gacc cn-import-food-label cn-import-quarantine -cn-dg -cn-import-fcm -cn-import-organic -cn-phyto -cn-srrc
FR | food.beverages | Jus de pomme 1 L
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label -eu-animal-origin -eu-bpa -eu-ched-d-pistachio -eu-moto-helmet -eu-red-cyber
DE | food.beverages | Kokoswasser 6 x 330 ml
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label -eu-ched-d-pistachio -eu-child-apparel -eu-cosm-label -eu-laser -eu-phyto-fresh
KR | food.beverages | 보리차 음료 500ml 20개
  kr-food-import kr-food-label -cn-control -gl-dg -gl-ispm15 -kr-kc-radio -xx-petfood
FR | food.supplement | Magnésium marin B6 60 gélules complément alimentaire
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-supplement -cn-dg -eu-aflatoxin -eu-footwear-label -eu-mrl -eu-reach-xvii
ES | food.supplement | Cápsulas de cúrcuma con pimienta negra 120
  eu-ppwr-doc es-pack eu-food-importer eu-food-label eu-supplement -cn-phyto -eu-auto-emark -eu-cosm-label -eu-fcm -eu-moto-helmet
IT | food.supplement | Integratore proteine whey 1 kg vaniglia
  eu-ppwr-doc it-pack-label eu-food-importer eu-food-label eu-supplement -eu-ched-d-fig -eu-footwear-label -eu-mrl -eu-organic-coi -eu-reach-xvii
JP | food.supplement | マルチビタミン サプリメント 90粒
  jp-food-notify jp-food-label -cn-phyto -jp-cosmetics -jp-fcm -jp-walnut-shell -xx-pesticide
KR | food.supplement | 유산균 30포 프로바이오틱스
  kr-food-import kr-food-label -cn-dg -gl-dg -kr-plant-quarantine -xx-functional-cosmetic -xx-pesticide
ES | food.infant | Papilla de cereales para bebé 6 meses 500 g
  eu-ppwr-doc es-pack eu-food-importer eu-food-label -eu-animal-origin -eu-childcare-tests -eu-composite -eu-eudr -eu-footwear-label -eu-petfood -mp-children-docs
JP | food.infant | ベビーフード 9か月頃から 100g
  jp-food-notify jp-food-label -cn-dg -gl-cites -gl-ispm15 -gl-un383 -jp-walnut-shell
FR | pet.food | Croquettes pour chien adulte poulet 10 kg
  eu-ppwr-doc fr-idu fr-triman eu-petfood -eu-battery-label -eu-child-apparel -eu-food-importer -eu-ioss-duty -eu-red
IT | pet.food | Crocchette per gatti al salmone 1,5 kg
  eu-ppwr-doc it-pack-label eu-petfood -cn-phyto -eu-machinery -eu-novel -eu-treated-article -gl-cites
ES | plants.seeds-live | Semillas de albahaca para sembrar
  eu-ppwr-doc eu-phyto-plants -eu-bpa -eu-composite -eu-footwear-label -eu-organic -eu-red
KR | plants.seeds-live | 상추 씨앗 파종용
  -cn-food-filing -gl-un383 -kr-food-label -kr-medical -xx-petfood
FR | cosmetics.skin | Crème visage hydratante jour 50 ml
  eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-cpnp eu-cosm-rp eu-cosm-label -eu-aflatoxin -eu-ched-d -eu-drone-class -eu-eprel -eu-machinery
IT | cosmetics.skin | Crema mani nutriente 75 ml
  eu-gpsr-listing eu-ppwr-doc it-pack-label eu-cpnp eu-cosm-rp eu-cosm-label -eu-bpa -eu-ched-d-pistachio -eu-mdr -eu-supplement -xx-food-colours
JP | cosmetics.skin | 口紅 マット 3.5g
  jp-cosmetics -cn-food-filing -jp-food-label -jp-food-notify -jp-giteki -jp-pse
KR | cosmetics.skin | 토너 패드 70매 진정
  kr-cosmetics -cn-food-filing -gl-un383 -kr-medical -xx-functional-cosmetic -xx-petfood
BR | cosmetics.sunscreen | Protetor solar facial FPS 60 50g
  br-cosmetics -br-anatel -cn-control -cn-food-filing -cn-phyto -xx-pesticide
ES | cosmetics.hair-dye | Champú anticaída 400 ml
  eu-gpsr-listing eu-ppwr-doc es-pack eu-cpnp eu-cosm-rp eu-cosm-label -eu-child-apparel -eu-detergent -eu-food-label -eu-formaldehyde -eu-reach-xvii
IT | cosmetics.hair-dye | Tinta per capelli castano scuro
  eu-gpsr-listing eu-ppwr-doc it-pack-label eu-cpnp eu-cosm-rp eu-cosm-label -eu-battery-passport -eu-green-claims -eu-mdr -eu-mrl -eu-reach-xvii
RU | cosmetics.soap-oral | Зубная паста отбеливающая 100 мл
  ea-label ea-sgr-kinds ea-cosmetics ea-representative ru-cz-cosm-toys ru-platform -ea-children -ea-phyto -ru-cz-honey -ru-cz-other-food -ru-spot
FR | cosmetics.soap-oral | Savon de Marseille 300 g
  eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-cpnp eu-cosm-rp eu-cosm-label -eu-battery-label -eu-bpa -eu-child-apparel -eu-green-claims -eu-phyto-plants
! KR | cosmetics.soap-oral | 수제비누 곰돌이 모양 선물용
  kr-cosmetics -cn-control -cn-food-filing -kr-food-import -kr-kc-electric -xx-petfood
! FR | cosmetics.soap-oral | Savon en forme de canard pour enfant
  eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-cpnp eu-cosm-rp eu-cosm-label -cn-control -eu-food-importer -eu-moto-helmet -eu-novel -gl-ispm15
! ES | cosmetics.soap-oral | Jabón con forma de osito 50 g
  eu-gpsr-listing eu-ppwr-doc es-pack eu-cpnp eu-cosm-rp eu-cosm-label -eu-animal-origin -eu-battery-label -eu-battery-removable -eu-fcm -eu-organic
ES | toys.general | Puzzle de madera animales niños 3 años
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack eu-toy eu-formaldehyde -eu-bpr-claim -eu-composite -eu-fcm-284 -eu-mdr -eu-nut-fruit-origin
IT | toys.general | Costruzioni magnetiche bambini 60 pezzi
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc it-pack-label eu-toy -eu-food-importer -eu-petfood -eu-pfas -eu-red -gl-cites
RU | toys.general | Настольная игра для всей семьи от 8 лет
  ea-label ea-toys ea-representative ru-cz-cosm-toys ru-platform -cn-phyto -ea-cosmetics -ea-moto-helmet -ea-radio -ru-cz-honey
KR | toys.electronic | 리모컨 자동차 RC카 어린이
  kr-kc-child -gl-cites -gl-ispm15 -kr-food-import -xx-functional-cosmetic -xx-pesticide
FR | toys.electronic | Voiture télécommandée 4x4 enfant 2,4 GHz rechargeable
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-red eu-red-cyber eu-rohs eu-weee-mark eu-battery-ce eu-battery-label eu-toy -eu-clp -eu-composite -eu-eprel -eu-fcm-284 -eu-gpsr-techfile
! ES | toys.general | Ropa de muñeca vestido para Nancy
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack eu-toy -cn-control -eu-bpa -eu-composite -eu-red -eu-supplement
! IT | toys.general | Vestiti per bambole 45 cm
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc it-pack-label eu-toy -eu-cosm-rp -eu-cra -eu-ebike -eu-footwear-label -eu-textile-label
! RU | toys.general | Одежда для кукол 29 см, набор
  ea-label ea-toys ea-representative ru-cz-cosm-toys ru-platform -ea-low-voltage -ea-ppe-furniture -gl-dg -ru-cz-nut-paste -ru-spot
! IT | general.other | Gioco per cani in peluche con squittio
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label -eu-aflatoxin -eu-ched-d-fig -eu-fcm-284 -eu-mdr-ar -eu-pfas
! ES | general.other | Peluche para perros con sonido
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack -cn-food-filing -eu-laser -eu-machinery -eu-mrl -eu-textile-label
ES | childrens.apparel | Pijama de algodón niña 8 años
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-child-apparel eu-textile-label -eu-cosm-rp -eu-drone-class -eu-ebike -eu-phyto-plants -gl-un383
RU | childrens.apparel | Комбинезон для новорождённых хлопок
  ea-label ea-children ea-representative ru-cz-light ru-platform -ea-low-voltage -ea-medical -gl-dg -ru-2425 -ru-cz-nut-paste
JP | childrens.apparel | 子供用 スニーカー 18cm
  jp-household -cn-dg -cn-food-filing -gl-un383 -jp-jas -jp-walnut-shell
IT | childrens.articles | Biberon 250 ml anticolica
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-childcare-tests eu-fcm eu-bpa -cn-control -eu-ched-d -eu-drone-class -eu-eprel -eu-honey
ES | childrens.articles | Chupete silicona 0-6 meses
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-childcare-tests -eu-animal-origin -eu-food-importer -eu-lvd -eu-phyto-plants -eu-ppe
JP | childrens.carriers | 抱っこ紐 新生児対応
  -cn-dg -gl-dg -jp-food-notify -jp-pse -jp-walnut-shell
ES | childrens.carriers | Silla de coche grupo 1/2/3 isofix
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-auto-emark eu-childcare-tests -es-raee -eu-battery-ce -eu-cpnp -eu-toy -eu-weee-mark
! FR | textiles.apparel | Chemise homme coton bio blanche
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-textile-label -eu-childcare-tests -eu-clp -eu-fcm-284 -eu-petfood -eu-rohs
! RU | textiles.apparel | Футболка из органического хлопка женская
  ea-label ea-light ea-representative ru-cz-light ru-platform -cn-dg -ea-cosmetics -ea-phyto -ea-toys -gl-cites
CN | textiles.apparel | 法国进口真丝连衣裙 女
  cn-textile -cn-ccc -cn-declaration -cn-import-food-label -cn-import-gacc -cn-import-medical
FR | textiles.home | Housse de couette 220x240
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-textile-label -cn-phyto -eu-child-apparel -eu-clp -eu-cra -eu-honey
KR | textiles.home | 극세사 이불 퀸
  kr-consumer -cn-phyto -gl-ispm15 -gl-un383 -kr-food-import -kr-kc-electric
IT | footwear | Scarpe da ginnastica uomo
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-footwear-label -eu-bpr -eu-fcm -eu-food-importer -eu-lvd -eu-weee-mark
ES | leather.bags | Mochila escolar niño
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack -eu-ched-d-fig -eu-phyto-fresh -eu-phyto-plants -eu-supplement -eu-textile-label
JP | leather.bags | 本革 財布 メンズ 二つ折り
  jp-household -cn-dg -cn-food-filing -jp-cosmetics -jp-giteki -xx-petfood
FR | jewellery | Bague argent 925 femme
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman -cn-phyto -eu-childcare-tests -eu-composite -eu-green-claims -eu-usbc
IT | jewellery | Orologio da polso uomo quarzo
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label -eu-formaldehyde -eu-laser -eu-organic-coi -eu-phyto-fresh -eu-ppp
IT | electronics.radio | Mouse wireless 2.4G ricaricabile
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc it-pack-label it-raee eu-red eu-rohs eu-weee-mark eu-battery-ce eu-battery-label -eu-child-apparel -eu-machinery -eu-novel -eu-phyto-plants -xx-food-colours
ES | electronics.radio | Cerradura inteligente huella wifi
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack es-raee eu-red eu-red-cyber eu-rohs eu-weee-mark -eu-battery-passport -eu-bpr -eu-detergent -eu-eudr -eu-food-importer
RU | electronics.radio | Умная колонка с голосовым помощником
  ea-label ea-electrical ea-rohs ea-radio ea-representative ru-platform -cn-phyto -ea-cosmetics -ea-ppe-furniture -ea-sgr -ea-vehicle-parts
JP | electronics.charger | ワイヤレス充電器 Qi 15W
  -cn-food-filing -cn-phyto -gl-cites -gl-dg -jp-psc
FR | electronics.battery-powered | Lampe frontale rechargeable USB
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-emc eu-rohs eu-weee-mark eu-battery-ce eu-battery-label -cn-food-filing -cn-phyto -eu-childcare-tests -eu-detergent -eu-pfas
KR | electronics.battery-powered | 전동칫솔 USB 충전식
  -cn-phyto -kr-food-import -kr-kc-electric -kr-medical -xx-functional-cosmetic
ES | electronics.power-bank | Power bank 10000 mAh carga rápida
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack es-raee eu-emc eu-rohs eu-weee-mark eu-battery-ce eu-battery-label gl-un383 -eu-cpnp -eu-detergent -eu-fcm-284 -eu-ppe -xx-food-colours
FR | batteries.other | Piles AA alcalines lot de 24
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-battery-ce eu-battery-label -cn-phyto -eu-ched-d-fig -eu-machinery -eu-nut-fruit-origin -eu-ufi
RU | lighting.led | Лампа светодиодная E27 12 Вт 220 В
  ea-label ea-electrical ea-low-voltage ea-rohs ea-representative ru-platform -ea-medical -ea-ppe-furniture -ea-toys -ru-cz-nut-paste -ru-cz-snacks
ES | lighting.led | Guirnalda de luces LED USB 10 m
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack eu-emc eu-rohs eu-weee-mark eu-eprel -cn-control -eu-aflatoxin -eu-bpr -eu-cosm-label -eu-lvd -eu-toy
KR | optics.laser | 레이저 수평기 그린 360도
  -gl-cites -kr-food-import -kr-medical -kr-organic -xx-petfood
FR | appliances.household | Robot cuiseur multifonction 1000 W
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-lvd eu-emc eu-rohs eu-weee-mark eu-fcm eu-bpa -eu-child-apparel -eu-clp -eu-food-importer -eu-food-label -eu-laser
RU | appliances.household | Блендер стационарный 800 Вт 220 В
  ea-label ea-electrical ea-low-voltage ea-rohs ea-representative ru-platform -cn-phyto -ea-children -ea-tr021 -ru-2425 -ru-spot
IT | appliances.household | Ferro da stiro a vapore 2400 W
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc it-pack-label it-raee eu-lvd eu-emc eu-rohs eu-weee-mark -cn-control -eu-ched-d-fig -eu-clp -eu-pfas -eu-red
! KR | kitchen.food-contact | 호두까기 호두 까는 기구
  kr-food-import -cn-dg -gl-un383 -kr-kc-electric -kr-medical -xx-pesticide
! JP | kitchen.food-contact | くるみ割り器 ナッツクラッカー
  jp-food-notify jp-fcm jp-household -cn-control -jp-giteki -jp-pse -xx-functional-cosmetic -xx-petfood
! ES | kitchen.food-contact | Cascanueces de acero inoxidable
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-fcm eu-bpa -cn-control -eu-animal-origin -eu-auto-emark -eu-organic-coi -gl-dg
! IT | kitchen.food-contact | Schiaccianoci in metallo
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-fcm eu-bpa -eu-auto-emark -eu-emc -eu-eprel -eu-red -eu-weee-mark
FR | kitchen.food-contact | Set de 6 assiettes en porcelaine
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-fcm eu-bpa -eu-battery-label -eu-cosm-label -eu-eudr -eu-moto-helmet -gl-ispm15
KR | kitchen.food-contact | 멜라민 접시 세트
  kr-food-import -gl-ispm15 -gl-un383 -kr-kc-child -kr-kc-radio -xx-petfood
ES | knives | Cuchillo de cocina 20 cm acero
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-fcm -eu-battery-ce -eu-battery-label -eu-bpa -eu-footwear-label -gl-ispm15
JP | knives | 三徳包丁 17cm ステンレス
  jp-fcm -gl-un383 -jp-cosmetics -jp-jas -xx-functional-cosmetic -xx-petfood
ES | medical.device | Oxímetro de pulso dedo
  eu-gpsr-listing eu-ppwr-doc es-pack eu-mdr eu-mdr-ar -eu-aflatoxin -eu-battery-ce -eu-mrl -eu-petfood -gl-cites
RU | medical.device | Тонометр автоматический на плечо
  ea-label ea-medical ea-representative ru-platform -ea-electrical -ea-toys -gl-dg -ru-cz-cosm-toys -ru-cz-nut-paste
IT | ppe.masks | Mascherine FFP2 10 pezzi
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc it-pack-label eu-ppe -eu-battery-ce -eu-clp -eu-detergent -eu-lvd -eu-organic
IT | ppe.helmets | Casco moto integrale
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc it-pack-label eu-moto-helmet -eu-auto-emark -eu-child-apparel -eu-ebike -eu-emc -eu-phyto-plants
FR | ppe.other | Lunettes de soleil polarisées homme
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-ppe -eu-aflatoxin -eu-battery-removable -eu-novel -eu-pfas -gl-ispm15
! FR | furniture | Table basse en noyer massif
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-formaldehyde -eu-cosm-rp -eu-food-importer -eu-green-claims -eu-ppp -eu-weee-mark
! ES | furniture | Mesa de comedor de nogal macizo
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-formaldehyde -eu-ched-d-pistachio -eu-mdr -eu-phyto-plants -eu-textile-label -eu-weee-mark
! IT | furniture | Tavolo in noce massello
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-formaldehyde -eu-bpr -eu-fcm-284 -eu-phyto-plants -eu-ppe -eu-ufi
! KR | furniture | 월넛 원목 식탁 4인용
  kr-consumer -cn-dg -cn-phyto -gl-dg -gl-un383 -kr-kc-electric
! CN | furniture | 北美进口黑胡桃木餐桌 实木
  -cn-control -cn-food-filing -cn-import-health-food -cn-phyto -cn-srrc
JP | candles | アロマキャンドル ラベンダー
  -cn-control -gl-ispm15 -gl-un383 -jp-cosmetics -xx-pesticide
RU | candles | Свеча ароматическая соевая 200 мл
  gl-dg ea-label ru-platform -ea-medical -ea-phyto -ea-rohs -ru-cz-snacks -xx-pesticide
FR | chemicals.cleaning | Lessive liquide 3 L
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-detergent -cn-food-filing -eu-battery-removable -eu-bpa -eu-emc -eu-weee-mark
ES | biocides | Repelente de mosquitos spray 100 ml
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack eu-bpr eu-clp eu-ufi gl-dg -eu-composite -eu-moto-helmet -eu-reach-xvii -eu-rohs -eu-textile-label
ES | wood.products general.other | Cepillo de madera marco de fotos 10x15
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack -cn-dg -eu-bpr-claim -eu-detergent -eu-phyto-plants -eu-treated-article
FR | mobility.e-ride | Trottinette électrique pliable 25 km/h
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-rohs eu-weee-mark eu-battery-ce eu-battery-label eu-machinery eu-ebike gl-un383 -eu-lvd -eu-mrl -eu-organic -eu-phyto-fresh -eu-textile-label
ES | drones | Dron plegable con cámara 4K
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack es-raee eu-red eu-rohs eu-weee-mark eu-battery-ce eu-battery-label eu-drone-class gl-un383 -eu-cosm-rp -eu-ebike -eu-gpsr-techfile -gl-dg -xx-food-colours
IT | auto.parts | Pastiglie freno anteriori Fiat 500
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-auto-emark -eu-battery-removable -eu-ched-d-pistachio -eu-eprel -eu-supplement -eu-textile-label
! FR | general.other | Coque Apple iPhone 15 silicone
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman -eu-ched-d-fig -eu-cosm-label -eu-mrl -eu-red-cyber -eu-supplement
! ES | general.other | Funda Apple iPhone 14 silicona
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack -cn-food-filing -eu-cra -eu-ebike -eu-food-importer -gl-cites
! IT | general.other | Cover Apple iPhone 13 trasparente
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label -eu-battery-ce -eu-childcare-tests -eu-food-label -eu-mrl -eu-red
! ES | general.media general.other | Libro la miel y las abejas
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack -eu-cosm-rp -eu-ebike -eu-emc -eu-mrl -eu-petfood
! RU | general.media general.other | Книга о мёде и пчёлах
  ea-label ru-platform -cn-control -ea-phyto -gl-cites -gl-ispm15 -ru-cz-light
! IT | general.other | Fiori artificiali rose 10 pezzi
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label -eu-childcare-tests -eu-laser -eu-mrl -eu-organic-coi -eu-toy
! JP | general.other | 造花 バラ 花束
  -cn-control -cn-dg -gl-ispm15 -jp-food-notify -jp-jas
! KR | general.other | 조화 장미 꽃다발 10송이
  -cn-control -cn-phyto -gl-ispm15 -kr-cosmetics -xx-petfood
! FR | general.other | Fleurs artificielles pivoines bouquet
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman -cn-dg -eu-childcare-tests -eu-emc -eu-eprel -eu-pfas
`;
