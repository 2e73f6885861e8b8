/** A fourth set, 232 products and 70 traps, written before the words of goods were looked at. As in `blind.ts`. */
export const blindFourth = `
US | food.nuts | Dry Roasted Macadamias Lightly Salted, 24 oz Resealable Pouch | origin=Australia | Grocery & Gourmet
  us-ffr us-prior-notice us-fsvp us-food-label us-aflatoxin us-entry us-origin us-prop65 us-inform -us-fcc-sdoc -us-otc-sanitiser -us-durable-infant -us-efiling -cn-declaration -xx-food-colours
US | food.nuts | Oregon Hazelnuts, Raw, No Shell, 3 lb Bulk | origin=Türkiye
  us-ffr us-prior-notice us-fsvp us-food-label us-ams-8e us-aflatoxin us-entry us-origin us-prop65 us-inform -us-fifra-claim -us-tsca-cert -us-cpc -us-doe -us-fcm -us-gcc
DE | food.nuts | Bio Kürbiskerne aus kontrolliert biologischem Anbau, ungeröstet, 500 g | Herkunft=China | Lebensmittel > Nüsse & Kerne
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label eu-nut-fruit-origin eu-aflatoxin eu-mrl eu-organic eu-organic-coi cn-food-filing cn-phyto cn-declaration -eu-ebike -eu-eprel -eu-honey -eu-laser -eu-novel -eu-gpsr-techfile
FR | food.nuts | Noix du Périgord en coque, sac de 5 kg | origine=France
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-nut-fruit-origin eu-aflatoxin eu-mrl -eu-ppwr-epr -cn-phyto -mp-children-docs -eu-bpr-claim -eu-battery-passport -eu-ched-d
JP | food.nuts | 素焼きミックスナッツ 無塩 850g 個包装 | 原産国=アメリカ
  jp-food-notify jp-food-label -cn-dg -gl-dg -jp-cosmetics -cn-declaration -jp-giteki -cn-phyto
KR | food.nuts | 생 캐슈넛 1kg 베트남산 | 원산지=베트남 | 식품 > 견과류
  kr-food-import kr-food-label kr-plant-quarantine -gl-ispm15 -xx-functional-cosmetic -kr-consumer -cn-phyto -cn-declaration -kr-kc-electric
RU | food.nuts | Кедровый орех очищенный сырой 500 г | страна=Китай
  ea-tr021 ea-label ea-phyto ea-representative ru-platform cn-food-filing cn-phyto cn-declaration -ea-vehicle-parts -ru-cz-honey -ru-cz-light -ea-medical -ea-children -ea-cosmetics
BR | food.nuts | Amendoim torrado sem pele com sal 500g |  | Alimentos
  br-anvisa-food br-food-label -cn-control -gl-cites -gl-un383 -cn-dg -gl-dg -gl-ispm15
CN | food.nuts | 澳洲进口奶油味夏威夷果仁 盐焗烘烤 罐装250g | 产地=澳大利亚
  cn-import-gacc cn-import-food-label -cn-srrc -cn-import-medical -cn-import-fcm -cn-import-health-food -cn-ccc -cn-import-quarantine
US | food.dried-fruit | Golden Sultana Raisins Seedless 2 lb | origin=China
  us-ffr us-prior-notice us-fsvp us-food-label us-ams-8e us-entry us-origin us-prop65 us-inform cn-food-filing cn-declaration -us-otc-sanitiser -cn-control -us-furniture -us-medical -us-fsis -us-nrtl
GB | food.dried-fruit | Ready-to-Eat Pitted Prunes 1kg | origin=Chile | Food Cupboard
  uk-food -eu-auto-emark -cn-food-filing -eu-bpr-claim -uk-organic -cn-origin -uk-electrical
ES | food.dried-fruit | Higos secos ecológicos 400 g | origen=Turquía
  eu-ppwr-doc es-pack eu-food-importer eu-food-label eu-nut-fruit-origin eu-aflatoxin eu-mrl eu-organic eu-organic-coi -eu-green-claims -eu-gpsr-techfile -eu-childcare-tests -eu-formaldehyde -eu-battery-passport -eu-reach-svhc
AU | food.dried-fruit | Sulphur-Free Apricots Sun-Dried 750g | origin=Turkey
  au-food -cn-food-filing -cn-origin -au-mandatory -cn-declaration -au-rcm -au-ppe-standards
KZ | food.dried-fruit | Чернослив вяленый без косточки 1 кг | страна=Узбекистан
  ea-tr021 ea-label ea-representative -cn-origin -ea-sgr-kinds -xx-pesticide -cn-phyto -cn-declaration -cn-dg
JP | food.dried-fruit | ドライいちじく 小粒 1kg チャック袋 | 原産国=イラン
  jp-food-notify jp-food-label -cn-control -xx-functional-cosmetic -gl-ispm15 -cn-declaration -jp-household -cn-dg
MX | food.dried-fruit | Arándanos deshidratados enteros 1 kg
  mx-nom051 mx-cofepris -gl-cites -gl-un383 -xx-pesticide -cn-dg -gl-dg -gl-ispm15
IN | food.dried-fruit | Afghan Anjeer Premium Dried Figs 500 g | origin=Afghanistan | Dry Fruits
  in-fssai in-lmpc-cdsco-epr -in-refom -cn-declaration -gl-ispm15 -in-bis -in-wpc -cn-control
DE | food.snacks | Reiscracker mit Wasabi 125 g, vegan
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label eu-aflatoxin -eu-nut-fruit-origin -eu-bpr-claim -eu-treated-article -de-batt -de-weee -eu-gpsr-listing
US | food.snacks | Kettle Popped Popcorn White Cheddar 6 oz Bag |  | Snack Foods
  us-ffr us-prior-notice us-fsvp us-food-label us-aflatoxin us-entry us-origin us-prop65 us-inform -us-ams-8e -us-fcc-covered -us-button -us-fcc-id -us-fifra -us-fmvss
ID | food.snacks | Keripik Tempe Gurih 250 gr |  | Makanan ringan
  id-bpom id-halal -xx-pesticide -cn-dg -gl-dg -xx-petfood -cn-phyto -gl-cites
PH | food.snacks | Crunchy Corn Nuts Adobo Flavor 100g Pack of 6
  ph-fda -gl-cites -gl-un383 -gl-ispm15 -cn-dg -gl-dg -cn-control
CN | food.snacks | 泰国进口海苔脆片 炸海苔 原味 32g*3包 | 原产地=泰国 | 休闲食品
  cn-import-gacc cn-import-food-label -gl-cites -gl-un383 -cn-import-fcm -cn-import-organic -gl-ispm15 -gl-dg
KR | food.snacks | 구운 감자칩 오리지널 60g 10개입 |  | 과자
  kr-food-import kr-food-label -kr-medical -cn-dg -gl-dg -cn-control -gl-ispm15 -gl-cites
FR | food.confectionery | Tablette de chocolat noir 70 % aux éclats d'orange, 100 g |  | Épicerie
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-aflatoxin -eu-footwear-label -eu-supplement -eu-treated-article -eu-ched-d -eu-machinery -eu-mdr-ar
IT | food.confectionery | Torrone morbido alle mandorle 250 g
  eu-ppwr-doc it-pack-label eu-food-importer eu-food-label eu-aflatoxin -cn-dg -eu-reach-svhc -eu-reach-xvii -gl-dg -eu-battery-passport -gl-ispm15
RU | food.confectionery | Ирис тянучка сливочный 1 кг |  | Кондитерские изделия
  ea-tr021 ea-label ea-representative ru-cz-sweets ru-platform -cn-phyto -cn-dg -gl-dg -ea-sgr-kinds -gl-ispm15 -ea-light
BR | food.confectionery | Paçoca rolha 50 unidades pote 900g |  | Doces
  br-anvisa-food br-food-label -cn-phyto -gl-ispm15 -xx-pesticide -br-inmetro -br-mapa -cn-dg
TR | food.confectionery | Pistachio Turkish Delight Lokum Gift Box 500 g |  | Food
  tr-food -xx-pesticide -cn-dg -gl-dg -cn-control -cn-phyto -gl-cites
GB | food.tea | Loose Leaf Earl Grey 250g Tin | origin=Sri Lanka
  uk-food -eu-auto-emark -eu-ppp -cn-origin -uk-electrical -uk-epr -uk-ppe
US | food.tea | Organic Silver Needle White Tea Loose Leaf 4 oz | origin=China
  us-ffr us-prior-notice us-fsvp us-food-label us-nop us-entry us-origin us-prop65 us-inform cn-food-filing cn-declaration -us-moto-helmet -us-durable-infant -cn-dg -gl-dg -us-fcc-covered -us-otc-sanitiser
JP | food.tea | 台湾 凍頂烏龍 茶葉 150g | 原産国=台湾
  jp-food-notify jp-food-label -jp-cosmetics -xx-petfood -xx-functional-cosmetic -gl-cites -gl-un383 -jp-walnut-shell
RU | food.tea | Да Хун Пао, китайский улун, 100 г | страна=Китай | Чай
  ea-tr021 ea-label ea-representative ru-cz-snacks ru-platform cn-food-filing cn-declaration -gl-ispm15 -ea-ppe-furniture -ea-sgr -ea-vet -ea-low-voltage -ea-sgr-kinds
ES | food.tea | Manzanilla dulce en infusión, 100 bolsitas
  eu-ppwr-doc es-pack eu-food-importer eu-food-label eu-mrl -eu-ched-d-pistachio -xx-food-colours -eu-textile-label -es-raee -eu-battery-label -eu-cpnp
SA | food.coffee-cocoa | Ethiopian Yirgacheffe Whole Bean 1 kg Light Roast |  | Coffee
  sa-sfda -gl-cites -gl-un383 -xx-plants -cn-dg -gl-dg -gcc-telecom
DE | food.coffee-cocoa | Espressobohnen Arabica/Robusta, dunkle Röstung, 1 kg
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label -eu-phyto-plants -eu-cosm-label -eu-organic -gl-cites -eu-battery-passport -gl-un383
KR | food.coffee-cocoa | 콜롬비아 수프리모 원두 500g 홀빈 | 원산지=콜롬비아
  kr-food-import kr-food-label -gl-cites -gl-un383 -xx-pesticide -kr-consumer -kr-medical -cn-control
FR | food.coffee-cocoa | Poudre de cacao bio non sucrée 250 g
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-organic eu-organic-coi -eu-battery-removable -eu-cosm-rp -eu-bpa -eu-bpr -eu-clp -eu-cra
IT | food.honey | Miele di acacia italiano 1 kg
  eu-ppwr-doc it-pack-label eu-food-importer eu-food-label eu-mrl eu-honey -eu-green-claims -eu-formaldehyde -eu-ppwr-epr -eu-gpsr-techfile -cn-dg -gl-dg
AE | food.honey | Raw Sidr Honey from Yemen 500 g |  | Grocery
  ae-food -xx-plants -cn-control -cn-phyto -gl-ispm15 -gcc-gmark -gcc-halal
US | food.honey | Fresh Bee Pollen Granules 1 lb | origin=China
  us-ffr us-prior-notice us-fsvp us-food-label us-entry us-origin us-prop65 us-inform cn-food-filing cn-declaration -us-gcc-furniture -us-cpc -us-doe -us-fcm -us-gcc -us-nop
MX | food.spices-sauces | Salsa macha de chile de árbol con ajonjolí 240 g
  mx-nom051 mx-cofepris -gl-cites -gl-un383 -gl-ispm15 -xx-pesticide -xx-petfood -mx-homologation
GB | food.spices-sauces | Ground Turmeric 400g Catering Pack | origin=India | Herbs & Spices
  uk-food -xx-plants -eu-fcm-284 -cn-declaration -eu-petfood -eu-bpr-claim -uk-importer
JP | food.spices-sauces | 四川豆板醤 1kg 業務用 | 原産国=中国 | 調味料
  jp-food-notify jp-food-label cn-food-filing cn-declaration -jp-giteki -xx-functional-cosmetic -cn-dg -gl-dg -jp-cosmetics -xx-petfood
RU | food.spices-sauces | Паприка копчёная молотая 100 г
  ea-tr021 ea-label ea-representative ru-cz-snacks ru-platform -ea-medical -ru-cz-nut-paste -ea-moto-helmet -ru-cz-honey -ru-cz-light -ea-children
SG | food.spices-sauces | Szechuan Chilli Crisp Oil 210g | origin=China
  sg-food cn-food-filing cn-declaration -gl-cites -gl-un383 -sg-cgsr -xx-pesticide -cn-dg -gl-dg
CA | food.dry-groceries | Basmati Rice Extra Long Grain 10 lb | origin=India
  ca-sfc ca-food-label -gl-cites -gl-un383 -xx-petfood -ca-children -xx-pesticide -cn-dg
ES | food.dry-groceries | Lenteja pardina 1 kg |  | Alimentación
  eu-ppwr-doc es-pack eu-food-importer eu-food-label eu-mrl -eu-red-cyber -mp-children-docs -eu-ched-d-pistachio -eu-bpr-claim -eu-organic -eu-gpsr-techfile
KR | food.dry-groceries | 건표고버섯 슬라이스 200g | 원산지=중국
  kr-food-import kr-food-label cn-food-filing cn-declaration -kr-kc-radio -kr-medical -xx-pesticide -cn-control -gl-cites -gl-un383
VN | food.dry-groceries | Mung Bean Vermicelli Noodles 500g
  vn-food -xx-plants -xx-pesticide -vn-goods -gl-ispm15 -cn-dg -gl-dg
AU | food.canned | Whole Peeled Tomatoes Tin 400g x 12 | origin=Italy | Pantry
  au-food -cn-origin -gl-cites -gl-un383 -au-tga-aicis -cn-declaration -cn-dg
US | food.canned | Canned Straw Mushrooms in Brine, 15 oz, Case of 12 | origin=China
  us-ffr us-prior-notice us-fsvp us-food-label us-fce-sid us-entry us-origin us-prop65 us-inform cn-food-filing cn-declaration -us-tsca-cert -us-sleepwear -us-fsis -us-nrtl -us-otc-sanitiser -us-fifra-claim
DE | food.meat | Luftgetrocknete Edelsalami am Stück 350 g
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label eu-animal-origin -eu-cpnp -eu-eudr -eu-pfas -eu-rohs -eu-usbc -eu-bpr-claim
US | food.meat | Korean BBQ Pork Jerky 8 oz
  us-entry us-origin us-plant-animal us-fsis us-prop65 us-inform -us-fifra-claim -us-efiling -gl-cites -gl-un383 -us-food-label -us-durable-infant
IN | food.meat | Chicken Salami Slices 250 g |  | Meat
  in-fssai in-refom in-lmpc-cdsco-epr -xx-petfood -cn-dg -gl-dg -in-pq -gl-ispm15 -in-bis
KR | food.animal-origin | 고다 치즈 슬라이스 1kg
  kr-food-import kr-food-label -cn-control -kr-plant-quarantine -kr-cosmetics -xx-functional-cosmetic -kr-consumer -cn-dg
GB | food.animal-origin | Mature Cheddar Block 400g
  uk-food uk-animal -xx-plants -cn-control -eu-child-apparel -gl-cites -gl-un383 -mp-children-docs
RU | food.animal-origin | Икра лососёвая зернистая 140 г
  ea-tr021 ea-label ea-vet ea-representative ru-platform -ea-sgr -ru-cz-honey -ru-cz-light -ea-children -ru-2425 -ru-spot
US | food.beverages | Sparkling Coconut Water Unsweetened 12 fl oz, 12 Pack |  | Beverages
  us-ffr us-prior-notice us-fsvp us-food-label us-entry us-origin us-prop65 us-inform -cn-control -us-aflatoxin -us-plant-animal -cn-dg -gl-dg -us-medical
FR | food.beverages | Jus de grenade 100 % pur jus 75 cl
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label -eu-health-claim -eu-moto-helmet -eu-green-claims -cn-phyto -eu-red-cyber -eu-cosm-label
TH | food.beverages | Sparkling Water Lemon 325 ml x 24
  th-food -th-goods -xx-pesticide -cn-control -cn-phyto -cn-dg -gl-dg
US | food.supplement | Magnesium Glycinate 400 mg, 180 Vegetarian Capsules
  us-ffr us-prior-notice us-fsvp us-food-label us-supplement us-entry us-origin us-prop65 us-inform -us-moto-helmet -us-fcc-covered -mp-children-docs -us-efiling -us-gcc-furniture -us-fce-sid
DE | food.supplement | Vitamin D3 + K2 Tropfen 50 ml hochdosiert |  | Nahrungsergänzung
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label eu-supplement -eu-mdr-ar -eu-bpr-claim -eu-auto-emark -eu-ched-d-fig -eu-battery-passport -eu-footwear-label
KR | food.supplement | 루테인 지아잔틴 60캡슐 2개월분 |  | 건강식품
  kr-food-import kr-food-label -gl-cites -gl-un383 -kr-plant-quarantine -kr-consumer -cn-dg -gl-dg
RU | food.supplement | Омега-3 1000 мг, 120 капсул |  | БАД
  ea-label ea-sgr ea-representative ru-cz-other-food ru-platform -ru-cz-snacks -ru-cz-sweets -ru-cz-honey -ru-cz-light -ea-electrical -ea-children
MY | food.supplement | Spirulina Tablets 500mg 200s
  my-food -gl-cites -gl-un383 -cn-control -my-goods -gl-ispm15 -cn-dg
FR | food.infant | Lait infantile 2ème âge 800 g, de 6 à 12 mois
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-animal-origin eu-composite -eu-battery-ce -eu-phyto-fresh -eu-organic-coi -eu-health-claim -eu-textile-label -eu-green-claims
GB | food.infant | Stage 1 Baby Rice Cereal from 6 Months 100g
  uk-food uk-animal -uk-hallmark -cn-phyto -eu-bpr-claim -eu-health-claim -eu-child-apparel -uk-organic
BR | pet.food | Ração seca para gatos castrados sabor salmão 3 kg |  | Pet
  -cn-control -cn-dg -gl-dg -br-cosmetics -cn-phyto -br-anatel
JP | pet.food | 猫用 ちゅ〜るタイプ おやつ まぐろ味 14g×20本 |  | ペット
  xx-petfood -xx-pesticide -cn-phyto -cn-food-filing -jp-food-label -jp-food-notify -gl-cites
US | pet.food | Freeze Dried Duck Hearts for Cats 3 oz | origin=China | Pet Supplies > Treats
  us-ffr us-prior-notice us-fsvp us-entry us-plant-animal -us-moto-helmet -us-origin -us-prop65 -cn-food-filing -gl-ispm15 -us-fcc-covered
DE | pet.food | Kauknochen aus Rinderhaut für große Hunde 5 Stück |  | Tierbedarf
  eu-ppwr-doc de-lucid eu-petfood -xx-food-colours -mp-children-docs -eu-cpnp -eu-eudr -eu-pfas -eu-rohs
AU | plants.seeds-live | Heirloom Beetroot Seeds 200 pack |  | Garden
  -cn-control -au-food -au-rcm -cn-declaration -cn-origin -au-ppe-standards
FR | plants.seeds-live | Bulbes de tulipes triomphe mélange, 25 bulbes
  eu-ppwr-doc eu-phyto-plants -eu-ppwr-epr -eu-childcare-tests -gl-ispm15 -eu-cosm-label -eu-cosm-rp -cn-dg
US | plants.seeds-live | Rare Monstera Adansonii Rooted Cutting, Live House Plant | origin=Thailand
  us-entry us-plant-animal -us-inform -us-medical -us-durable-infant -us-moto-helmet -cn-food-filing -mp-children-docs
RU | plants.seeds-live | Семена томата Бычье сердце 0,1 г |  | Сад
  -ru-cz-snacks -ru-cz-sweets -ru-2425 -ru-spot -ea-sgr -ea-vet
KR | cosmetics.skin | 나이아신아마이드 미백 앰플 50ml
  kr-cosmetics xx-functional-cosmetic -kr-kc-child -kr-kc-radio -kr-organic -xx-petfood -gl-ispm15 -kr-kc-electric
JP | cosmetics.skin | 毛穴ケア クレンジングバーム 90g
  jp-cosmetics -cn-food-filing -jp-food-notify -jp-food-label -cn-phyto -cn-control -jp-plant-quarantine
FR | cosmetics.skin | Rouge à lèvres mat longue tenue, teinte 04 bois de rose |  | Maquillage
  eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-pfas eu-cpnp eu-cosm-rp eu-cosm-label -gl-cites -gl-un383 -xx-food-colours -eu-drone-class -eu-ebike -eu-eprel
US | cosmetics.skin | Hyaluronic Acid Serum 2% + B5, 1 fl oz | origin=Korea
  us-entry us-origin us-mocra us-prop65 us-inform -us-ams-8e -us-button -us-efiling -us-fcc-id -us-otc-sanitiser -gl-ispm15
AE | cosmetics.skin | Oud Eau de Parfum for Men 100 ml |  | Fragrance
  ae-ecas ae-food -gl-cites -gl-un383 -gl-ispm15 -gcc-gmark -gcc-halal -cn-control
ES | cosmetics.hair-dye | Tinte permanente castaño claro 5.0, 60 ml
  eu-gpsr-listing eu-ppwr-doc es-pack eu-pfas eu-cpnp eu-cosm-rp eu-cosm-label -eu-battery-passport -cn-phyto -eu-health-claim -eu-phyto-fresh -eu-organic-coi -eu-organic
RU | cosmetics.hair-dye | Крем-краска стойкая, тон 6.3 тёмно-русый, 100 мл |  | Красота
  ea-label ea-sgr-kinds ea-cosmetics ea-representative ru-cz-cosm-toys ru-platform -ea-vehicle-parts -ea-low-voltage -ru-cz-honey -ru-cz-light -ea-children -ea-ppe-furniture
GB | cosmetics.hair-dye | Argan Repair Conditioner 400ml |  | Haircare
  eu-cosm-label uk-importer uk-cosmetics -uk-epr -uk-ppe -eu-fcm-284 -uk-animal -eu-petfood -uk-knives
KR | cosmetics.sunscreen | 톤업 선크림 SPF50+ PA++++ 50ml
  kr-cosmetics xx-functional-cosmetic -gl-cites -gl-un383 -kr-organic -xx-petfood -kr-consumer -kr-kc-electric
AU | cosmetics.sunscreen | Kids Roll-On Sunscreen SPF50 100ml
  au-tga-aicis -au-bicon -cn-food-filing -au-rcm -gl-ispm15 -au-ppe-standards -cn-control
BR | cosmetics.sunscreen | Protetor solar facial FPS 60 toque seco 40g
  br-cosmetics -br-food-label -gl-ispm15 -br-anatel-power -cn-phyto -br-inmetro -xx-pesticide
IT | cosmetics.soap-oral | Sapone di Marsiglia solido 300 g
  eu-gpsr-listing eu-ppwr-doc it-pack-label eu-pfas eu-cpnp eu-cosm-rp eu-cosm-label -eu-battery-passport -cn-control -xx-food-colours -cn-phyto -eu-phyto-fresh -eu-organic-coi
JP | cosmetics.soap-oral | 薬用ハミガキ 120g ミント
  jp-cosmetics -jp-household -cn-phyto -cn-control -cn-food-filing -xx-functional-cosmetic -jp-plant-quarantine
US | cosmetics.soap-oral | Whitening Toothpaste Charcoal 4 oz, 2 Pack |  | Oral Care
  us-entry us-origin us-mocra us-prop65 us-inform -cn-phyto -us-gcc-furniture -us-fifra-claim -us-food-label -us-textile-label -gl-cites
SG | cosmetics.soap-oral | Roll-On Deodorant for Women 50ml
  -xx-pesticide -cn-control -gl-ispm15 -cn-food-filing -sg-cgsr -sg-food
DE | toys.general | Holzeisenbahn Schienen Set 80-teilig ab 3 Jahren | Altersempfehlung=ab 3 | Spielzeug
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid eu-toy eu-reach-xvii mp-children-docs -eu-supplement -eu-cosm-rp -eu-red-cyber -eu-food-importer -cn-control -eu-ched-d-pistachio
US | toys.general | Wooden Stacking Rings for Toddlers 18m+ | ageGrade=18 months+ | Toys & Games
  us-entry us-origin us-cpc us-efiling us-prop65 us-inform mp-children-docs -us-otc-sanitiser -us-fcc-sdoc -us-durable-infant -us-moto-helmet -cn-food-filing -us-fsis
RU | toys.general | Конструктор пластиковый 520 деталей, 6+ | возраст=6+ | Игрушки
  ea-label ea-toys ea-representative ru-cz-cosm-toys ru-platform -ea-medical -gl-cites -gl-un383 -cn-dg -gl-dg -ea-ppe-furniture
JP | toys.general | 1000ピース ジグソーパズル 富士山 |  | おもちゃ
  jp-food-notify -xx-pesticide -jp-walnut-shell -jp-plant-quarantine -gl-ispm15 -cn-phyto -xx-petfood
IT | toys.general | Bambola di pezza 40 cm per bambine |  | Giochi
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc it-pack-label eu-toy eu-reach-xvii mp-children-docs -eu-battery-label -eu-child-apparel -gl-cites -gl-un383 -eu-battery-ce -gl-ispm15
FR | toys.general | Hochet en bois pour bébé dès 3 mois |  | Jouets d'éveil
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-toy eu-reach-xvii mp-children-docs -eu-moto-helmet -eu-phyto-plants -eu-organic -eu-textile-label -eu-fcm-284 -eu-battery-label
CA | toys.general | Magnetic Building Tiles 60 Pieces Ages 3+ | ageGrade=3+ | Toys
  ca-children -gl-cites -gl-un383 -ca-ised -ca-electrical -xx-pesticide -xx-plants
CN | toys.electronic | 儿童遥控翻斗车 充电款 越野 3岁以上 | 电池=锂电池 | 玩具
  cn-ccc -gl-dg -cn-import-food-label -cn-import-gacc -gl-cites -gl-ispm15 -cn-import-fcm
DE | toys.electronic | Ferngesteuertes Boot für Kinder 2,4 GHz | Funk=2.4 GHz | Spielzeug
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid de-weee de-batt eu-red eu-red-cyber eu-rohs eu-weee-mark eu-battery-ce eu-battery-label eu-toy eu-reach-xvii mp-children-docs -eu-moto-helmet -eu-detergent -eu-fcm-284 -cn-dg -gl-dg -eu-petfood
US | toys.electronic | Talking Learning Laptop for Kids, Requires 3 AA | battery=3x AA | Toys
  us-entry us-origin us-cpc us-efiling us-prop65 us-inform mp-children-docs -us-fsis -us-fsvp -us-nrtl -us-fifra-claim -us-fce-sid -xx-food-colours
KR | toys.electronic | 어린이 디지털 카메라 셀카 토이카메라 와이파이 | 배터리=리튬이온 | 완구
  gl-un383 kr-kc-radio kr-kc-child -kr-cosmetics -xx-functional-cosmetic -kr-food-import -kr-organic -xx-petfood -kr-plant-quarantine
GB | childrens.apparel | Girls' Unicorn Pyjamas Age 5-6 | material=cotton | Kids
  eu-child-apparel uk-importer mp-children-docs -gl-cites -gl-un383 -uk-medical -eu-novel -gl-ispm15 -eu-fcm-284
ES | childrens.apparel | Body de bebé manga larga algodón 3-6 meses, pack de 3 |  | Bebé
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-child-apparel eu-textile-label eu-reach-xvii eu-pfas mp-children-docs -eu-aflatoxin -eu-detergent -cn-dg -gl-dg -eu-moto-helmet -xx-food-colours
RU | childrens.apparel | Комбинезон зимний для мальчика, рост 98 |  | Детям
  ea-label ea-children ea-representative ru-cz-light ru-platform -ea-cosmetics -cn-control -ru-cz-snacks -ea-ppe-furniture -ru-cz-sweets -ea-light
TR | childrens.apparel | Kids Rain Jacket with Hood 8-9 Years |  | Children's Clothing
  tr-tareks -cn-phyto -xx-pesticide -gl-cites -gl-un383 -cn-food-filing -tr-food
US | childrens.articles | Silicone Suction Bowl and Spoon Set for Baby-Led Weaning | material=silicone | Baby
  us-entry us-origin us-cpc us-efiling us-prop65 us-fcm us-inform mp-children-docs -cn-control -cn-phyto -us-medical -us-ams-8e -us-button -us-doe
FR | childrens.articles | Transat bébé pliable avec arche |  | Puériculture
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-childcare-tests eu-reach-xvii mp-children-docs -eu-bpr -eu-clp -eu-cra -eu-emc -eu-lvd -eu-mdr
CN | childrens.articles | 宽口径PPSU奶瓶 240ml 新生儿防胀气 | 产地=德国 | 母婴
  cn-import-fcm -cn-import-medical -cn-import-cosmetics -cn-import-food-label -cn-textile -cn-import-health-food -cn-ccc
KR | childrens.articles | 접이식 유아 욕조 신생아 아기욕조 |  | 유아용품
  kr-kc-child -kr-plant-quarantine -xx-pesticide -kr-kc-radio -kr-food-import -cn-food-filing -kr-food-label
IT | childrens.carriers | Marsupio ergonomico neonato 0-36 mesi |  | Prima infanzia
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-childcare-tests eu-reach-xvii mp-children-docs -eu-animal-origin -eu-ppwr-epr -eu-food-label -eu-ebike -eu-eprel -eu-honey
US | childrens.carriers | Ring Sling Wrap for Newborns, Breathable Linen | material=linen | Baby
  us-entry us-origin us-cpc us-efiling us-prop65 us-inform mp-children-docs -cn-phyto -us-otc-sanitiser -us-medical -us-aflatoxin -us-food-label -gl-cites
DE | childrens.carriers | Reboarder Kindersitz i-Size 40-105 cm |  | Auto-Kindersitze
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-childcare-tests eu-reach-xvii mp-children-docs -eu-ppwr-epr -eu-bpa -eu-bpr -eu-clp -eu-cra -eu-emc
US | textiles.apparel | Women's High-Waisted Palazzo Pants | material=viscose | Clothing
  us-entry us-origin us-textile-label us-prop65 us-inform -cn-phyto -xx-food-colours -us-durable-infant -us-furniture -us-gcc-furniture -us-prior-notice
DE | textiles.apparel | Herren Cargohose mit Seitentaschen, Gr. 52 | Material=Baumwolle | Bekleidung
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-textile-label eu-reach-xvii eu-pfas -eu-battery-label -eu-child-apparel -eu-red-cyber -eu-battery-ce -xx-food-colours -mp-children-docs
FR | textiles.apparel | Chemisier femme en soie manches longues | matière=soie
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-textile-label eu-reach-xvii eu-pfas -eu-battery-label -eu-child-apparel -xx-food-colours -gl-cites -gl-un383 -eu-aflatoxin
JP | textiles.apparel | レディース カーディガン 薄手 UVカット | 素材=綿 | ファッション
  jp-household -cn-control -jp-cosmetics -jp-food-label -cn-phyto -jp-plant-quarantine -jp-walnut-shell
BR | textiles.apparel | Bermuda masculina de sarja slim |  | Moda
  br-textile -br-inmetro -gl-ispm15 -br-cosmetics -cn-dg -gl-dg -cn-phyto
CA | textiles.apparel | Merino Wool Base Layer Top Men's | material=merino wool
  ca-textile -cn-control -ca-health-chem -ca-children -gl-ispm15 -ca-cosmetics -ca-food-label
US | textiles.home | Weighted Duvet Insert King 15 lb |  | Bedding
  us-entry us-origin us-textile-label us-prop65 us-inform -us-fcc-sdoc -us-food-label -xx-food-colours -cn-phyto -us-prior-notice -us-plant-animal
GB | textiles.home | Blackout Eyelet Curtains Pair 66 x 72 | material=polyester
  uk-importer -uk-epr -uk-ppe -eu-auto-emark -uk-animal -eu-bpr-claim -eu-child-apparel
ES | textiles.home | Juego de fundas nórdicas 150x220 | material=algodón | Hogar
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-textile-label eu-reach-xvii eu-pfas -eu-battery-label -eu-bpr-claim -eu-child-apparel -eu-phyto-fresh -eu-organic -eu-organic-coi
CN | textiles.home | 葡萄牙进口长绒棉浴巾 70x140 | 产地=葡萄牙 | 家纺
  cn-textile -cn-srrc -cn-import-gacc -cn-import-health-food -cn-import-fcm -cn-import-food-label -cn-import-medical
KR | textiles.home | 극세사 차렵이불 퀸 |  | 침구
  kr-consumer -cn-control -cn-food-filing -kr-kc-child -kr-kc-radio -cn-phyto -kr-food-label
IT | footwear | Mocassini uomo in pelle scamosciata n. 43 | materiale=pelle | Scarpe
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-footwear-label eu-reach-xvii eu-pfas -eu-aflatoxin -eu-detergent -eu-textile-label -eu-battery-label -eu-battery-ce -eu-machinery
RU | footwear | Валенки войлочные женские чёрные |  | Обувь
  ea-label ea-light ea-representative ru-cz-light ru-platform -cn-control -ea-sgr -ea-vet -ea-electrical -gl-ispm15 -ru-cz-cosm-toys
ID | footwear | Men's Trail Running Sneakers Size 42 |  | Shoes
  -id-goods -id-halal -cn-control -gl-ispm15 -id-bpom -cn-food-filing
DE | footwear | Damen Stiefeletten mit Blockabsatz Gr. 39 | Material=Kunstleder
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-footwear-label eu-reach-xvii eu-pfas -eu-cosm-rp -eu-battery-ce -cn-control -cn-phyto -eu-food-label -eu-auto-emark
FR | leather.bags | Cartable en cuir pleine fleur homme | matière=cuir | Maroquinerie
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-reach-xvii eu-pfas -eu-bpa -eu-bpr -eu-clp -eu-cra -eu-emc -eu-fcm
JP | leather.bags | 本革 二つ折り財布 メンズ ブラック | 素材=牛革
  jp-household -gl-ispm15 -xx-pesticide -cn-dg -gl-dg -jp-giteki -jp-plant-quarantine
US | leather.bags | Canvas Tote with Leather Handles | material=canvas | Handbags
  us-entry us-origin us-prop65 us-inform -us-fifra -us-fmvss -us-lacey -us-laser -us-mocra -us-tsca6
MX | leather.bags | Mochila escolar impermeable 30 L
  mx-labels -gl-ispm15 -mx-nom-electric -xx-petfood -cn-food-filing -mx-cofepris -mx-nom051
GB | jewellery | Sterling Silver Hoop Earrings 925, 20mm | material=925 silver
  uk-importer uk-hallmark -uk-animal -uk-knives -cn-food-filing -uk-cosmetics -xx-plants -xx-food-colours
US | jewellery | Gold-Plated Layered Choker Set | material=brass
  us-entry us-origin us-prop65 us-inform -us-sleepwear -cn-control -us-medical -us-food-label -us-cpc -us-doe
KR | jewellery | 14k 골드필드 목걸이 체인 |  | 주얼리
  -gl-ispm15 -kr-organic -xx-petfood -gl-cites -kr-plant-quarantine -xx-functional-cosmetic
BR | jewellery | Pulseira feminina banhada a ouro
  -gl-ispm15 -gl-cites -xx-pesticide -br-inmetro -br-anatel-power -br-mapa
US | electronics.radio | Noise Cancelling Over-Ear Headphones Bluetooth 5.3, 40 h | battery=lithium | Electronics
  gl-un383 us-entry us-origin us-fcc-id us-prop65 us-inform -us-medical -cn-phyto -us-food-label -us-fsis -us-fsvp -us-nrtl
DE | electronics.radio | WLAN-Steckdose mit Strommessung, 16 A, App | Strom=230 V
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid de-weee eu-red eu-red-cyber eu-rohs eu-weee-mark eu-reach-xvii -eu-food-importer -gl-ispm15 -eu-nut-fruit-origin -xx-food-colours -eu-supplement -eu-textile-label
JP | electronics.radio | 完全ワイヤレスイヤホン IPX7 防水 マイク付き | バッテリー=リチウムイオン | 家電
  gl-un383 jp-giteki -jp-food-label -jp-cosmetics -xx-petfood -cn-food-filing -jp-household -cn-phyto
BR | electronics.radio | Caixa de som portátil bluetooth 20W à prova d'água | bateria=lítio
  gl-un383 br-anatel -br-inmetro -cn-food-filing -br-cosmetics -gl-ispm15 -br-anatel-power -cn-phyto
IN | electronics.radio | Smartwatch 1.9 inch AMOLED Bluetooth Calling | battery=300 mAh lithium
  gl-un383 in-wpc in-lmpc-cdsco-epr -in-fssai -in-refom -gl-ispm15 -cn-dg -gl-dg -in-pq
RU | electronics.radio | Мышь беспроводная 2.4 ГГц | питание=1xAA
  ea-label ea-electrical ea-rohs ea-radio ea-representative ru-platform -xx-pesticide -ea-children -cn-food-filing -gl-ispm15 -ea-moto-helmet -ea-machinery
KR | electronics.radio | 메쉬 와이파이6 공유기 | 전원=220V
  kr-kc-radio -kr-medical -kr-food-label -kr-food-import -gl-cites -xx-functional-cosmetic -kr-cosmetics
AU | electronics.radio | GPS Pet Tracker Collar Waterproof 4G | battery=lithium
  au-rcm -au-bicon -gl-ispm15 -cn-phyto -cn-food-filing -au-ppe-standards -gl-cites
US | electronics.mains | 12-Outlet Surge Protector with 8 ft Cord | power=120V
  us-entry us-origin us-fcc-sdoc us-nrtl us-prop65 us-inform -us-aflatoxin -gl-cites -gl-un383 -us-fcc-covered -us-plant-animal -us-efiling
GB | electronics.mains | 27 inch QHD Monitor HDMI DisplayPort | power=230V | Computers
  uk-electrical uk-plug uk-importer uk-epr -eu-health-claim -eu-moto-helmet -eu-fcm-284 -eu-petfood -eu-child-apparel -mp-children-docs
JP | electronics.mains | ヘアアイロン ストレート カール 2way | 電源=AC100V | 美容家電
  jp-pse -cn-dg -gl-dg -cn-phyto -jp-plant-quarantine -gl-ispm15 -jp-cosmetics
DE | electronics.mains | Mehrfachsteckdose 6-fach mit Schalter | Spannung=230 V
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid de-weee eu-lvd eu-emc eu-rohs eu-weee-mark eu-reach-xvii -eu-ched-d -eu-mdr-ar -eu-drone-class -eu-cosm-rp -eu-cosm-label -eu-bpa
KR | electronics.mains | 헤어드라이어 2000W 전문가용 | 전원=220V
  kr-kc-electric kr-kc-radio -kr-medical -kr-cosmetics -kr-food-import -kr-food-label -kr-consumer -cn-food-filing
FR | electronics.battery-powered | Lampe frontale rechargeable 1000 lumens USB-C | batterie=lithium-ion | Camping
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-emc eu-rohs eu-weee-mark eu-battery-ce eu-battery-label eu-reach-xvii gl-un383 -eu-animal-origin -eu-aflatoxin -eu-detergent -eu-supplement -gl-cites -eu-bpa
US | electronics.battery-powered | Cordless Beard Trimmer Kit USB Rechargeable | battery=lithium | Beauty
  gl-un383 us-entry us-origin us-fcc-sdoc us-prop65 us-inform -us-fcc-id -gl-cites -us-food-label -gl-ispm15 -us-fifra -us-fmvss
ES | electronics.battery-powered | Báscula de baño digital con pilas AAA | batería=2x AAA
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack es-raee eu-emc eu-rohs eu-weee-mark eu-battery-ce eu-battery-label eu-reach-xvii -eu-child-apparel -eu-machinery -eu-composite -eu-organic -gl-cites -gl-un383
MX | electronics.battery-powered appliances.household | Ventilador de cuello portátil recargable | batería=litio
  gl-un383 mx-nom-electric mx-labels -mx-nom051 -xx-pesticide -mx-cofepris -cn-food-filing -cn-phyto -cn-dg
US | electronics.power-bank | 20000mAh Portable Charger 22.5W Fast Charging
  gl-un383 us-entry us-origin us-fcc-sdoc us-nrtl us-doe us-prop65 us-inform -us-textile-label -us-efiling -gl-dg -us-furniture -us-cpc -us-fcm
DE | electronics.power-bank | Powerbank 10000 mAh magnetisch |  | Handyzubehör
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid de-weee de-batt eu-rohs eu-weee-mark eu-battery-ce eu-battery-label eu-reach-xvii gl-un383 -eu-ppwr-epr -eu-cosm-rp -eu-drone-class -eu-food-label -cn-phyto -eu-auto-emark
JP | electronics.power-bank | モバイルバッテリー 大容量 20000mAh PSE
  gl-un383 jp-pse -gl-cites -jp-cosmetics -jp-walnut-shell -jp-fcm -jp-jas -jp-psc
CN | electronics.power-bank | 磁吸移动电源 5000毫安 | 产地=韩国
  gl-un383 cn-ccc -cn-import-cosmetics -cn-import-food-label -gl-dg -cn-import-organic -gl-cites -cn-textile
IT | electronics.charger | Caricabatterie USB-C 65 W GaN
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc it-pack-label it-raee eu-rohs eu-weee-mark eu-reach-xvii -eu-battery-removable -eu-food-label -eu-health-claim -eu-auto-emark -eu-ched-d-fig -eu-green-claims
GB | electronics.charger | 3-Pin USB-C Wall Charger 30W | power=230V
  uk-electrical uk-plug uk-importer uk-epr -uk-furniture-fire -cn-dg -gl-dg -eu-cosm-label -cn-food-filing -uk-organic
BR | electronics.charger | Fonte carregador notebook 65W 19V |  | Informática
  br-anatel-power -br-textile -cn-phyto -xx-pesticide -br-anvisa-food -gl-cites -gl-un383
KR | electronics.charger | 65W GaN 멀티 고속 충전기 3포트
  kr-kc-electric kr-kc-radio -kr-consumer -kr-food-import -kr-organic -xx-petfood -xx-functional-cosmetic -xx-pesticide
US | batteries.lithium | 18650 Cells 3.7V 3500mAh, 4-Pack
  gl-un383 gl-dg us-entry us-origin us-nrtl us-prop65 us-inform -us-fifra -us-fmvss -us-lacey -us-laser -us-mocra -us-tsca6
GB | batteries.lithium | LiFePO4 12V 100Ah Leisure Battery
  gl-un383 gl-dg uk-importer uk-epr -uk-organic -gl-cites -eu-cosm-label -uk-cosmetics -eu-novel -uk-hallmark
JP | batteries.other | 単3形 アルカリ乾電池 20本パック
  -jp-household -jp-walnut-shell -gl-ispm15 -xx-functional-cosmetic -xx-pesticide -cn-phyto
DE | batteries.other | Knopfzellen LR44 Alkaline 10er Pack
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid de-batt eu-battery-ce eu-battery-label -cn-food-filing -eu-bpa -eu-bpr -eu-clp -eu-cra -eu-emc
US | lighting.led | A19 LED Bulb 60W Equivalent Soft White, 6-Pack | power=120V
  us-entry us-origin us-nrtl us-doe us-prop65 us-inform -gl-cites -us-supplement -mp-children-docs -us-tsca-cert -us-sleepwear -us-fsis
FR | lighting.led | Guirlande lumineuse LED 20 m extérieure sur secteur | alimentation=230V
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-rohs eu-weee-mark eu-eprel -eu-bpr-claim -eu-moto-helmet -gl-cites -eu-cpnp -eu-eudr -eu-pfas
RU | lighting.led | Люстра потолочная светодиодная с пультом | питание=220 В | Освещение
  ea-label ea-electrical ea-low-voltage ea-rohs ea-representative ru-platform -ea-ppe-furniture -cn-food-filing -ea-sgr-kinds -cn-dg -gl-dg -ea-moto-helmet
IN | lighting.led | LED Batten Tube Light 20W Pack of 4 | power=230V
  in-lmpc-cdsco-epr -in-fssai -in-refom -xx-petfood -cn-dg -gl-dg -in-pq
US | optics.laser | Green Cross-Line Laser Level 100 ft | battery=4x AA | Tools
  us-entry us-origin us-laser us-prop65 us-inform -mp-children-docs -us-sleepwear -us-efiling -us-fifra-claim -us-gcc-furniture -us-ams-8e
DE | optics.laser | Presenter mit rotem Laserpointer, USB-Akku | Batterie=Lithium
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid de-weee eu-rohs eu-weee-mark eu-laser -eu-detergent -de-batt -eu-drone-class -eu-animal-origin -eu-machinery -eu-battery-ce
ES | appliances.household | Freidora de aire 5,5 L 1700 W | potencia=230 V | Electrodomésticos
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack es-raee eu-lvd eu-emc eu-rohs eu-weee-mark eu-fcm eu-bpa -eu-drone-class -eu-cosm-label -eu-phyto-plants -eu-machinery -eu-ched-d-pistachio -eu-composite
JP | appliances.household | 加湿器 卓上 超音波式 4L | 電源=AC100V | 家電
  jp-pse -xx-pesticide -cn-dg -gl-dg -cn-control -cn-food-filing -jp-food-label
RU | appliances.household | Мясорубка электрическая 2000 Вт | питание=220 В
  ea-label ea-electrical ea-low-voltage ea-rohs ea-representative ru-platform -gl-ispm15 -ea-machinery -ea-medical -ea-vehicle-parts -ru-cz-cosm-toys -ea-sgr
KR | appliances.household | 전기포트 1.7L 스테인리스 | 전원=220V
  kr-kc-electric kr-kc-radio -kr-organic -xx-petfood -kr-plant-quarantine -kr-cosmetics -cn-phyto -kr-food-import
SA | appliances.household | Vacuum Cleaner Bagless 2200W | power=220V
  sa-saber gcc-gmark -xx-plants -cn-control -sa-sfda -gl-ispm15 -gcc-halal -cn-phyto
CN | appliances.household | 意大利进口半自动意式咖啡机 15bar | 电源=220V, 产地=意大利
  cn-ccc -cn-import-gacc -cn-import-food-label -gl-dg -cn-textile -cn-import-organic -gl-cites
US | kitchen.food-contact | Borosilicate Glass Meal Prep Containers 10-Pack | material=glass | Kitchen
  us-entry us-origin us-prop65 us-fcm us-inform -xx-food-colours -us-durable-infant -us-efiling -gl-cites -gl-un383 -us-prior-notice
DE | kitchen.food-contact | Pfannenwender aus Nylon hitzebeständig | Material=Nylon, Herkunft=China | Küche
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-reach-xvii eu-fcm eu-bpa cn-declaration -eu-battery-passport -cn-phyto -eu-childcare-tests -eu-animal-origin -eu-cpnp -eu-eudr
FR | kitchen.food-contact | Assiettes enfant en mélamine lot de 4 | matière=mélamine
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-reach-xvii eu-fcm eu-bpa -cn-control -gl-cites -gl-un383 -eu-cpnp -eu-eudr -eu-rohs
JP | kitchen.food-contact | 有田焼 茶碗 ペア | 素材=磁器 | 食器
  jp-food-notify jp-fcm jp-household -xx-petfood -cn-phyto -gl-ispm15 -jp-cosmetics -xx-functional-cosmetic -gl-cites
RU | kitchen.food-contact | Термокружка 450 мл нержавеющая сталь |  | Посуда
  ea-label ea-representative ru-platform -cn-dg -gl-dg -ea-cosmetics -ru-cz-snacks -ru-cz-sweets -cn-food-filing
BR | kitchen.food-contact | Frigideira antiaderente 28cm | material=alumínio | Cozinha
  -gl-ispm15 -cn-food-filing -br-inmetro -br-anatel-power -xx-pesticide -cn-dg
IN | kitchen.food-contact | Stainless Steel Tiffin Box 3 Tier | material=stainless steel
  in-lmpc-cdsco-epr -in-wpc -cn-phyto -gl-ispm15 -gl-cites -gl-un383 -cn-control
GB | knives | Damascus Santoku 7 inch with Pakka Handle | material=steel
  uk-importer uk-knives -cn-food-filing -uk-hallmark -uk-medical -uk-cosmetics -eu-fcm-284 -uk-animal
IT | knives | Coltellino multiuso da campeggio pieghevole
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label -cn-dg -gl-dg -eu-cpnp -eu-eudr -eu-pfas -eu-rohs
RU | knives | Топор-тесак кухонный для мяса |  | Ножи
  ea-label ru-platform -gl-ispm15 -cn-dg -gl-dg -ea-cosmetics -cn-phyto -ru-cz-snacks
US | medical.device | Upper Arm Blood Pressure Monitor, Large Cuff | battery=4x AA | Health
  us-entry us-origin us-medical us-prop65 us-inform -us-aflatoxin -us-otc-sanitiser -us-efiling -us-durable-infant -us-moto-helmet -cn-food-filing
DE | medical.device | Fieberthermometer kontaktlos Stirn | Batterie=2x AAA
  eu-gpsr-listing eu-ppwr-doc de-lucid eu-mdr eu-mdr-ar -eu-ched-d -eu-battery-removable -eu-phyto-plants -eu-food-importer -eu-nut-fruit-origin -eu-weee-mark
KR | medical.device | 개인용 혈당측정기 시험지 50매 세트 |  | 의료기기
  kr-medical -kr-food-label -kr-kc-electric -gl-cites -cn-dg -gl-dg -kr-consumer
BR | medical.device | Termômetro clínico digital ponta flexível |  | Saúde
  br-cosmetics -br-food-label -br-inmetro -br-anvisa-food -gl-ispm15 -br-mapa -br-textile
CN | medical.device | 日本进口隐形眼镜 日抛 30片 | 产地=日本
  cn-import-medical -cn-import-gacc -cn-import-quarantine -gl-dg -gl-cites -cn-ccc -cn-import-fcm
FR | ppe.masks | Masques FFP2 NR boîte de 20
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-reach-xvii eu-ppe -eu-green-claims -eu-formaldehyde -eu-ebike -eu-eprel -eu-honey -eu-laser
JP | ppe.masks | 不織布マスク 個包装 50枚入 ふつうサイズ
  -cn-phyto -jp-giteki -jp-cosmetics -gl-cites -gl-un383 -cn-control
US | ppe.masks | NIOSH N95 Respirator Foldable, 20 Count
  us-entry us-origin us-prop65 us-inform -us-ams-8e -us-button -us-durable-infant -us-aflatoxin -us-fcc-id -us-fifra-claim
ES | ppe.helmets | Casco de bicicleta urbana talla M
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack eu-reach-xvii eu-ppe -eu-red-cyber -xx-food-colours -eu-drone-class -eu-textile-label -eu-ched-d -eu-bpr-claim
IN | ppe.helmets | Full Face Motorbike Helmet ISI Size L
  in-lmpc-cdsco-epr -cn-control -cn-phyto -cn-food-filing -gl-cites -xx-pesticide -xx-petfood
IT | ppe.other | Guanti da lavoro in nitrile taglia 10
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc it-pack-label eu-reach-xvii eu-ppe -eu-food-label -eu-auto-emark -eu-mdr-ar -eu-health-claim -eu-ched-d-fig -eu-drone-class
AU | ppe.other | Men's Aviator Sunglasses UV400
  au-ppe-standards -gl-cites -gl-un383 -au-tga-aicis -au-rcm -cn-dg -gl-dg
DE | ppe.other | Schwimmflügel für Kinder 2-6 Jahre
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid eu-reach-xvii eu-ppe -eu-drone-class -xx-food-colours -eu-aflatoxin -eu-mdr-ar -eu-detergent -eu-treated-article
US | furniture | Mid-Century TV Stand with Sliding Doors | material=MDF | Furniture
  us-entry us-origin us-prop65 us-inform -gl-cites -gl-un383 -us-medical -us-durable-infant -us-aflatoxin -mp-children-docs
FR | furniture | Étagère murale en chêne massif 80 cm | matière=chêne | Meubles
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-reach-xvii eu-formaldehyde -eu-cosm-rp -eu-ched-d-fig -eu-bpa -eu-bpr -eu-clp -eu-cra
RU | furniture | Табурет складной металлический | материал=металл | Мебель
  ea-label ea-ppe-furniture ea-representative ru-platform -ea-vehicle-parts -ea-rohs -ea-toys -ea-sgr-kinds -cn-food-filing -xx-pesticide
KR | furniture | 접이식 캠핑 의자 | 소재=알루미늄
  kr-consumer -kr-organic -kr-plant-quarantine -xx-petfood -kr-kc-child -kr-kc-radio -kr-kc-electric
DE | candles | Duftkerze Vanille im Glas 200 g
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid -cn-control -eu-drone-class -eu-ched-d -eu-bpa -eu-bpr -eu-cra
US | candles | Reed Diffuser Set Sea Salt 100 ml |  | Home Fragrance
  us-entry us-origin us-tsca-cert us-prop65 us-inform -us-plant-animal -us-efiling -us-food-label -mp-children-docs -us-fsis -us-fsvp
KR | candles | 소이캔들 라벤더향 200g
  kr-cosmetics -xx-pesticide -kr-food-import -kr-plant-quarantine -kr-kc-child -xx-functional-cosmetic -kr-kc-radio
ES | chemicals.cleaning | Quitagrasas cocina pistola 750 ml |  | Limpieza
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack eu-detergent -eu-ched-d-pistachio -eu-machinery -eu-composite -eu-textile-label -eu-phyto-plants -eu-battery-label
JP | chemicals.cleaning | 食器用洗剤 詰替 1L
  jp-household -jp-food-notify -jp-giteki -jp-fcm -jp-jas -jp-psc -jp-pse
US | chemicals.cleaning | Two-Part Epoxy Resin Kit 32 oz |  | Crafts
  us-entry us-origin us-tsca-cert us-prop65 us-inform -us-button -us-fcc-id -gl-ispm15 -us-otc-sanitiser -cn-control -cn-phyto
RU | chemicals.cleaning | Гель для стирки цветного белья 3 л
  ea-label ea-sgr ea-representative ru-cz-cosm-toys ru-platform -ea-cosmetics -ru-cz-honey -ru-cz-light -ea-vehicle-parts -ru-cz-snacks -ru-cz-sweets
US | biocides | Disinfecting Wipes Lemon 75 Count Kills 99.9% of Germs
  gl-dg us-entry us-origin us-fifra us-prop65 us-inform -mp-children-docs -us-tsca-cert -us-sleepwear -us-efiling -us-gcc-furniture -us-durable-infant
FR | biocides | Gel hydroalcoolique 500 ml à pompe
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-bpr eu-clp eu-ufi gl-dg -eu-battery-ce -eu-battery-passport -eu-ched-d -eu-aflatoxin -eu-animal-origin -eu-detergent
CN | biocides | 75%酒精消毒液 500ml | 产地=新加坡
  gl-dg -gl-cites -gl-un383 -cn-textile -cn-import-organic -cn-import-gacc -cn-import-fcm
BR | pesticides | Inseticida aerossol mata baratas 300ml
  gl-dg xx-pesticide -cn-declaration -br-mapa -br-anvisa-food -cn-phyto -br-inmetro -gl-ispm15
DE | pesticides | Unkrautvernichter Konzentrat 1 L |  | Garten
  eu-clp eu-ppp gl-dg -eu-bpr-claim -eu-childcare-tests -cn-declaration -eu-forced-labour -eu-battery-passport -eu-food-importer
AU | pesticides | Cockroach Bait Gel 35g Syringe
  gl-dg au-tga-aicis -cn-declaration -au-mandatory -au-food -cn-origin -au-bicon -cn-food-filing
FR | wood.products | Cadre photo en bois 20x30 | matière=bois | Décoration
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-formaldehyde -eu-animal-origin -eu-battery-passport -eu-bpr-claim -eu-health-claim -eu-green-claims -eu-cosm-rp
US | wood.products | Carved Teak Wall Panel Decor | material=teak wood
  us-entry us-origin us-lacey us-prop65 us-inform -us-moto-helmet -cn-food-filing -us-fcc-covered -us-medical -cn-dg -gl-dg
DE | wood.products | Korkuntersetzer 6er Set rund | Material=Kork
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-formaldehyde -eu-organic -eu-weee-mark -eu-food-importer -eu-fcm-284 -eu-battery-passport -eu-reach-xvii
DE | mobility.e-ride | E-Scooter klappbar mit Straßenzulassung 20 km/h
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid de-weee de-batt eu-rohs eu-weee-mark eu-battery-ce eu-battery-label eu-machinery eu-ebike gl-un383 -cn-phyto -eu-health-claim -eu-green-claims -eu-formaldehyde -eu-bpr-claim -eu-textile-label
US | mobility.e-ride | Folding Electric Bicycle 20 inch Fat Tire 750W | battery=48V lithium
  gl-un383 us-entry us-origin us-nrtl us-prop65 us-inform -us-tsca-cert -us-fifra-claim -us-sleepwear -us-durable-infant -us-supplement -cn-control
KR | mobility.e-ride | 접이식 전동킥보드 36V | 배터리=리튬
  gl-un383 kr-kc-radio -gl-cites -gl-dg -kr-cosmetics -kr-plant-quarantine -kr-food-import -kr-organic
FR | drones | Drone caméra pliable GPS 249 g | batterie=lithium
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-red eu-rohs eu-weee-mark eu-battery-ce eu-battery-label eu-drone-class gl-un383 -eu-battery-passport -eu-gpsr-techfile -xx-food-colours -gl-ispm15 -gl-cites -eu-ebike
US | drones | FPV Racing Quadcopter Ready to Fly Kit | battery=LiPo
  gl-un383 us-entry us-origin us-fcc-id us-fcc-covered us-prop65 us-inform -us-gcc-furniture -us-efiling -us-textile-label -us-furniture -us-fce-sid -cn-dg
JP | drones | 小型ドローン 4Kカメラ付き 練習用
  gl-un383 jp-giteki -jp-food-label -jp-cosmetics -cn-dg -gl-dg -jp-fcm -jp-jas
GB | auto.parts | Front Brake Discs Pair 280mm |  | Car Parts
  uk-importer -gl-cites -uk-cosmetics -eu-novel -uk-medical -uk-electrical -eu-health-claim
RU | auto.parts | Щётки стеклоочистителя бескаркасные 600/450 мм |  | Автозапчасти
  ea-label ea-representative ru-platform -ru-cz-honey -ru-cz-light -ru-cz-cosm-toys -ea-low-voltage -ea-sgr-kinds -ea-children
BR | auto.parts | Amortecedor dianteiro Gol G5 par
  br-inmetro -cn-phyto -gl-cites -gl-ispm15 -br-anvisa-food -xx-pesticide -br-mapa
US | general.other | Adjustable Yoga Mat Carry Strap | material=cotton
  us-entry us-origin us-prop65 us-inform -us-fifra -us-fmvss -us-lacey -us-laser -us-moto-helmet -us-mocra
DE | general.other | Regenschirm automatisch, sturmfest
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-reach-xvii -eu-green-claims -eu-ched-d -eu-formaldehyde -eu-treated-article -eu-mdr-ar -eu-aflatoxin
JP | general.other | ヨガマット 10mm 厚手
  -gl-cites -jp-plant-quarantine -cn-dg -gl-dg -jp-household -cn-control
RU | general.other | Зонт складной автомат
  ea-label ru-platform -ea-sgr-kinds -ru-spot -ea-ppe-furniture -ru-cz-nut-paste -xx-pesticide -ea-low-voltage
IT | general.other leather.bags | Valigia trolley rigida bagaglio a mano
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-reach-xvii -eu-childcare-tests -eu-formaldehyde -eu-ebike -eu-eprel -eu-honey -eu-laser
! DE | general.other | Erdnussform Stressball aus Schaumstoff
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-reach-xvii -eu-food-importer -eu-food-label -eu-nut-fruit-origin -eu-aflatoxin -eu-mrl -cn-food-filing -cn-phyto -eu-supplement -eu-textile-label -eu-phyto-fresh
! DE | textiles.home | Kissenbezug mit Mohnblumen-Druck 50x50
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-textile-label eu-reach-xvii eu-pfas -eu-phyto-plants -cn-phyto -eu-organic -eu-ebike -eu-eprel
! DE | kitchen.food-contact | Kaffeelöffel Edelstahl 12er Set
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-reach-xvii eu-fcm eu-bpa -eu-eudr -eu-food-importer -eu-food-label -cn-food-filing -cn-phyto -eu-battery-passport -eu-ched-d
! DE | furniture | Küchentisch Buche massiv, Platte 120x80 | Material=Buche
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-reach-xvii eu-formaldehyde -eu-food-importer -eu-food-label -eu-mrl -eu-composite -cn-food-filing -cn-phyto -eu-nut-fruit-origin -eu-ppwr-epr -eu-animal-origin
! DE | kitchen.food-contact knives | Nussknacker aus Gusseisen
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-fcm -eu-food-importer -eu-food-label -eu-nut-fruit-origin -eu-aflatoxin -eu-mrl -cn-food-filing -cn-phyto -eu-weee-mark -eu-ched-d
! DE | toys.general | Kaufladen Zubehör Konservendosen aus Holz für Kinder |  | Spielzeug
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid eu-toy eu-reach-xvii mp-children-docs -eu-bpa -eu-food-importer -eu-food-label -eu-animal-origin -cn-food-filing -eu-cosm-rp -eu-battery-ce -eu-mdr-ar
! FR | general.other kitchen.food-contact | Boîte à thé en métal vide 6 compartiments
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-reach-xvii -eu-food-importer -eu-food-label -eu-mrl -cn-food-filing -cn-phyto -gl-cites -eu-ched-d -eu-red-cyber
! FR | textiles.home | Torchon de cuisine motif citron, coton | matière=coton
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-textile-label eu-reach-xvii eu-pfas -eu-food-importer -eu-food-label -eu-mrl -cn-food-filing -cn-phyto -eu-moto-helmet -cn-control -eu-supplement
! FR | cosmetics.skin | Baume à lèvres parfum abricot
  eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-pfas eu-cpnp eu-cosm-rp eu-cosm-label -eu-food-importer -eu-food-label -eu-nut-fruit-origin -eu-aflatoxin -eu-mrl -cn-food-filing -cn-phyto -xx-food-colours -eu-ched-d -eu-auto-emark
! FR | jewellery | Collier fantaisie grain de café doré
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-reach-xvii -eu-eudr -eu-food-importer -eu-food-label -cn-food-filing -eu-childcare-tests -eu-phyto-fresh -eu-footwear-label
! FR | general.other | Gamelle antidérapante pour chien |  | Animalerie
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-reach-xvii -eu-petfood -eu-green-claims -eu-moto-helmet -eu-battery-label
! FR | general.media general.other | Livre « Couteaux de cuisine : l'art de la coupe » |  | Livres
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-reach-xvii -eu-fcm -eu-battery-passport -eu-phyto-fresh -eu-footwear-label
! ES | textiles.apparel | Camiseta hombre estampado lata de cerveza
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-textile-label eu-reach-xvii eu-pfas -eu-food-importer -eu-food-label -cn-food-filing -xx-food-colours -gl-cites -gl-un383 -eu-ebike
! ES | jewellery | Pendientes colgantes con forma de cereza
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-reach-xvii -eu-food-importer -eu-food-label -eu-nut-fruit-origin -eu-aflatoxin -eu-mrl -cn-food-filing -cn-phyto -xx-food-colours -eu-phyto-fresh -eu-organic-coi
! ES | furniture | Sillón huevo colgante de ratán
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-reach-xvii -eu-food-importer -eu-food-label -eu-animal-origin -cn-food-filing -eu-footwear-label -eu-battery-passport -gl-cites
! ES | general.other | Caja organizadora para pilas, 100 huecos (pilas no incluidas)
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-reach-xvii -eu-battery-ce -eu-battery-label -gl-dg -cn-dg -cn-control -eu-bpr-claim -eu-drone-class -eu-food-importer
! ES | textiles.home | Manta infantil estampada con coches de juguete |  | Textil hogar
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-textile-label eu-reach-xvii eu-pfas -eu-toy -eu-formaldehyde -mp-children-docs -eu-machinery -eu-composite -eu-phyto-plants
! ES | kitchen.food-contact | Separador de yemas de huevo
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-reach-xvii eu-fcm eu-bpa -eu-food-importer -eu-food-label -eu-animal-origin -cn-food-filing -eu-ched-d -eu-bpr-claim
! IT | kitchen.food-contact | Scolapasta in acciaio 26 cm
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-reach-xvii eu-fcm eu-bpa -eu-food-importer -eu-food-label -eu-mrl -eu-composite -cn-food-filing -cn-phyto -eu-ched-d-pistachio -eu-battery-ce -eu-childcare-tests
! IT | general.other | Portacandele in vetro set da 3
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-reach-xvii -eu-clp -eu-ufi -gl-dg -cn-dg -eu-drone-class -eu-aflatoxin -eu-detergent
! IT | textiles.apparel | Leggings effetto pelle donna |  | Abbigliamento
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-textile-label eu-reach-xvii eu-pfas -cn-control -eu-ched-d-fig -cn-food-filing -eu-machinery
! IT | furniture | Tavolino da caffè rotondo in metallo
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-reach-xvii -eu-eudr -eu-food-importer -eu-food-label -cn-food-filing -xx-food-colours -eu-red-cyber -gl-cites
! IT | general.other | Custodia rigida per rasoio elettrico
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-reach-xvii -it-raee -eu-red -eu-red-cyber -eu-usbc -eu-lvd -eu-emc -eu-rohs -eu-weee-mark -eu-battery-ce -eu-battery-label -eu-battery-removable -eu-cra -cn-control -gl-cites -eu-drone-class -eu-organic
! IT | toys.general | Set pentoline giocattolo per cucina bambini |  | Giocattoli
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc it-pack-label eu-toy eu-reach-xvii mp-children-docs -eu-gpsr-techfile -eu-pfas -eu-fcm -eu-fcm-284 -eu-bpa -eu-child-apparel -eu-machinery
! BR | furniture | Mesa de centro em castanheira maciça | material=madeira
  -br-anvisa-food -br-mapa -br-food-label -cn-food-filing -cn-phyto -br-anatel -br-textile -br-cosmetics
! BR | textiles.apparel | Camiseta estampa suco de laranja
  br-textile -br-anvisa-food -br-food-label -cn-food-filing -br-mapa -br-cosmetics -br-inmetro
! BR | general.other kitchen.food-contact | Pegador de mel em madeira
  -br-anvisa-food -br-mapa -br-food-label -cn-food-filing -gl-ispm15 -cn-control
! BR | general.other | Caminha para cachorro tamanho G
  -br-mapa -cn-phyto -br-anatel -cn-food-filing
! BR | general.media general.other | Livro Manutenção de bicicletas elétricas |  | Livros
  -br-inmetro -cn-dg -br-food-label -xx-pesticide -cn-control
! BR | general.other | Capa para power bank 10000mAh silicone
  -br-anatel -br-anatel-power -cn-dg -cn-control -xx-pesticide -br-anvisa-food -br-textile
! RU | kitchen.food-contact | Мельница для перца ручная
  ea-label ea-representative ru-platform -ea-tr021 -ea-phyto -ru-cz-snacks -cn-food-filing -cn-phyto -ru-spot -ea-sgr-kinds -ea-children
! RU | textiles.home | Полотенце вафельное «Чайная пара» 40х70
  ea-label ea-light ea-representative ru-cz-light ru-platform -ea-tr021 -ru-cz-snacks -cn-food-filing -cn-phyto -ru-cz-sweets -ea-medical
! RU | furniture | Стол журнальный кофейный лофт
  ea-label ea-ppe-furniture ea-representative ru-platform -ea-tr021 -ru-cz-snacks -cn-food-filing -ru-spot -gl-cites -gl-un383
! RU | general.other | Кейс для переноски дрона, жёсткий
  ea-label ru-platform -ea-electrical -ea-rohs -ea-radio -cn-control -ea-moto-helmet -ea-medical -cn-dg
! RU | toys.general | Набор доктора игровой, 12 предметов | возраст=3+ | Игрушки
  ea-label ea-toys ea-representative ru-cz-cosm-toys ru-platform -gl-un383 -ea-medical -ru-2425 -ru-spot -cn-food-filing
! RU | jewellery | Серьги «Вишенки» бижутерия
  ea-label ea-representative ru-platform -ea-tr021 -ea-phyto -cn-food-filing -cn-phyto -ea-sgr -ea-vet -cn-dg
! RU | general.other general.media | Наклейка на ноутбук «Гоночный автомобиль»
  ea-label ru-platform -ea-radio -ea-vehicle-parts -cn-phyto -ea-cosmetics -ea-electrical
! RU | textiles.apparel | Фартук для шашлыка «Шеф»
  ea-label ea-light ea-representative ru-cz-light ru-platform -ea-tr021 -ea-vet -cn-food-filing -cn-control -cn-phyto -ea-phyto
! JP | kitchen.food-contact general.other | はちみつ用ディスペンサー ガラス
  -jp-food-label -cn-food-filing -jp-walnut-shell -xx-functional-cosmetic -cn-phyto
! JP | furniture | くるみ材 ローテーブル 90cm | 素材=ウォールナット | 家具
  jp-household -jp-food-notify -jp-food-label -jp-plant-quarantine -jp-walnut-shell -cn-food-filing -cn-phyto -jp-cosmetics -jp-giteki
! JP | general.other | 食品サンプル 寿司 マグネット
  -jp-food-notify -jp-food-label -cn-food-filing -xx-pesticide
! JP | textiles.home | 抹茶色 クッションカバー 45x45
  jp-household -jp-food-notify -jp-food-label -jp-plant-quarantine -cn-food-filing -cn-phyto -cn-control -gl-ispm15
! JP | toys.general | おままごと ケーキセット 木製 3歳から |  | おもちゃ
  jp-food-notify -jp-food-label -cn-food-filing -cn-dg -gl-dg -xx-functional-cosmetic
! JP | general.other | イヤホンケース シリコン 収納
  -jp-giteki -cn-control -cn-phyto -cn-dg -gl-dg
! KR | general.other | 에어팟 프로 케이스 실리콘
  -kr-kc-radio -cn-control -kr-kc-electric -xx-functional-cosmetic
! KR | furniture | 원형 커피테이블 대리석
  kr-consumer -kr-food-import -kr-food-label -cn-food-filing -cn-dg -gl-dg -kr-kc-electric
! KR | cosmetics.skin | 꿀 보습 립밤 10g
  kr-cosmetics -kr-food-import -kr-food-label -cn-food-filing -kr-consumer -cn-control -kr-kc-electric
! KR | toys.general | 과일 자르기 장난감 세트 |  | 완구
  kr-kc-child -kr-food-import -kr-food-label -kr-plant-quarantine -cn-food-filing -cn-phyto -kr-consumer
! KR | general.media general.other | 책 차의 세계사 |  | 도서
  -kr-food-import -kr-food-label -cn-food-filing -cn-phyto -gl-cites -kr-kc-child -kr-kc-radio
! KR | kitchen.food-contact | 계란찜기 전자레인지용
  kr-food-import -kr-food-label -cn-food-filing -gl-cites -gl-un383
! CN | kitchen.food-contact | 日本进口铁茶壶 手工铸铁 | 产地=日本 | 茶具
  cn-import-fcm -cn-import-gacc -cn-import-food-label -cn-ccc -cn-import-medical -cn-import-health-food
! CN | furniture | 意大利进口杏仁色布艺沙发 | 产地=意大利
  -cn-import-gacc -cn-import-food-label -cn-import-quarantine -cn-textile -cn-import-fcm
! CN | cosmetics.skin | 韩国进口牛奶身体乳 400ml | 产地=韩国
  cn-import-cosmetics -cn-import-gacc -cn-import-food-label -cn-import-quarantine -cn-srrc -cn-import-medical -cn-textile
! CN | general.other | 进口仿真绿植 尤加利叶 | 产地=荷兰
  -cn-import-quarantine -gl-cites -gl-ispm15
! CN | toys.general | 儿童串珠玩具 手工项链 | 产地=丹麦 | 玩具
  cn-ccc -gl-un383 -cn-import-gacc -cn-textile -gl-cites
! CN | textiles.apparel | 日本进口咖啡色针织衫 女 | 产地=日本
  cn-textile -cn-import-gacc -cn-import-food-label -cn-import-fcm -gl-dg -cn-ccc
! US | general.other candles | Bacon Strip Scented Air Freshener Card
  us-entry us-origin us-prop65 us-inform -us-plant-animal -us-fsis -cn-food-filing -gl-cites -us-ams-8e -us-fcc-id
! US | kitchen.food-contact | Silicone Gummy Bear Candy Molds with Dropper | material=silicone
  us-entry us-origin us-prop65 us-fcm us-inform -us-ffr -us-prior-notice -us-fsvp -us-food-label -us-aflatoxin -us-uflpa -cn-food-filing -xx-food-colours -us-cpc -us-doe
! US | general.other | Whetstone Knife Sharpening Stone 1000/6000
  us-entry us-origin us-prop65 us-inform -gl-cites -us-gcc-furniture -us-moto-helmet
! US | textiles.apparel | Men's "Toy Collector" Graphic Tee | material=cotton
  us-entry us-origin us-textile-label us-prop65 us-inform -us-button -us-tsca6 -mp-children-docs -us-supplement -us-fce-sid -us-furniture
! US | general.other | Plush Squeaky Duck for Dogs |  | Pet Supplies
  us-entry us-origin us-prop65 us-inform -us-efiling -us-tsca6 -mp-children-docs -xx-food-colours -us-fce-sid -us-prior-notice
! GB | furniture general.other | Toy Storage Chest with Lid, White | material=MDF | Furniture
  -uk-toys -mp-children-docs -eu-auto-emark -eu-ppp
! GB | general.media general.other | The Sausage Maker's Handbook (Paperback) |  | Books
  uk-importer -uk-food -uk-animal -cn-food-filing -eu-fcm-284 -eu-novel -uk-cosmetics
! GB | cosmetics.hair-dye | Honey Blonde Semi-Permanent Hair Colour
  eu-cosm-label uk-importer uk-cosmetics -uk-food -uk-animal -cn-food-filing -uk-organic -gl-cites -gl-un383
! GB | general.other | Phone Holder Mount for Electric Scooter
  uk-importer -uk-electrical -uk-psti -uk-epr -cn-dg -uk-food -uk-plug
! AU | textiles.home | Macadamia-Coloured Linen Throw Blanket | material=linen
  -au-bicon -au-food -cn-food-filing -cn-phyto -au-tga-aicis -gl-cites -gl-un383
! AU | general.other | Silicone Sleeve for Electric Toothbrush Handle
  -au-rcm -au-mandatory -cn-control -au-ppe-standards -cn-food-filing
! CA | kitchen.food-contact | Maple Leaf Shaped Beer Bottle Opener | material=steel
  -ca-sfc -ca-food-label -cn-food-filing -ca-cosmetics -xx-plants
! CA | general.other | Artificial Succulents Assorted 12 Pack
  -cn-phyto -xx-plants -ca-electrical -ca-npn -ca-sfc
! MX | general.other kitchen.food-contact | Salsera molcajete de plástico
  mx-labels -mx-nom051 -mx-cofepris -mx-senasica -cn-food-filing -cn-phyto -cn-control
`;
