/** A fifth set, 166 products and 40 traps, written after the fourth had been mended and before this one was tried. As in `blind.ts`. */
export const blindFifth = `
GB | food.nuts | Salted Pistachios in Shell, Roasted, 1 kg Bag | origin=Iran | Snacks & Nuts
  uk-food -eu-fcm-284 -eu-health-claim -mp-children-docs -eu-petfood -gl-ispm15 -cn-declaration
CA | food.nuts | Raw Sunflower Kernels Hulled 2 kg | origin=Ukraine
  ca-sfc ca-food-label -ca-cosmetics -ca-children -ca-ised -cn-dg -gl-dg -ca-health-chem
IT | food.nuts | Nocciole intere sgusciate crude 1 kg | origine=Turchia | Alimentari
  eu-ppwr-doc it-pack-label eu-food-importer eu-food-label eu-nut-fruit-origin eu-aflatoxin eu-mrl -eu-textile-label -eu-battery-label -eu-child-apparel -cn-declaration -eu-cosm-rp -eu-health-claim
AU | food.nuts | Slivered Blanched Almond Kernels 1kg | origin=USA
  au-food -au-ppe-standards -cn-declaration -cn-phyto -gl-cites -gl-un383 -au-mandatory
KZ | food.nuts | Арахис жареный со вкусом бекона 350 г | страна=Китай | Снеки
  ea-tr021 ea-label ea-representative cn-food-filing cn-declaration -ea-rohs -ea-toys -ea-ppe-furniture -ea-light -ea-phyto -ea-radio
SG | food.nuts | Baked Cashews Lightly Salted 300g Tub
  sg-food -sg-goods -sg-cgsr -cn-dg -gl-dg -cn-control -gl-cites
MX | food.nuts | Pepitas de calabaza tostadas y saladas 400 g |  | Abarrotes
  mx-nom051 mx-cofepris -gl-ispm15 -cn-phyto -xx-pesticide -gl-cites -gl-un383 -cn-control
JP | food.dried-fruit | 種抜きプルーン 個包装 600g | 原産国=アメリカ
  jp-food-notify jp-food-label -cn-dg -gl-dg -gl-cites -gl-un383 -xx-functional-cosmetic -cn-control
KR | food.dried-fruit | 무설탕 건무화과 1kg | 원산지=튀르키예 | 식품 > 건과일
  kr-food-import kr-food-label -kr-medical -cn-control -xx-functional-cosmetic -gl-ispm15 -cn-dg -gl-dg
FR | food.dried-fruit | Pruneaux d'Agen dénoyautés calibre 33/44, 1 kg
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-nut-fruit-origin eu-aflatoxin eu-mrl -eu-bpa -eu-bpr -eu-clp -eu-cra -eu-emc -eu-fcm
RU | food.dried-fruit | Инжир вяленый №4, коробка 2 кг | страна=Турция | Продукты
  ea-tr021 ea-label ea-representative ru-platform -ea-moto-helmet -ru-cz-cosm-toys -ea-electrical -ea-ppe-furniture -gl-ispm15 -cn-phyto
BR | food.dried-fruit | Uva passa preta sem semente 1kg granel
  br-anvisa-food br-food-label -gl-cites -gl-un383 -cn-dg -gl-dg -br-textile -xx-pesticide
SA | food.dried-fruit | Ajwa Al Madinah Dates Premium 1 kg |  | Grocery
  sa-sfda -sa-saber -xx-plants -cn-control -gl-ispm15 -gcc-gmark -gcc-halal
ES | food.snacks | Palomitas de maíz para microondas sabor mantequilla, 3 bolsas
  eu-ppwr-doc es-pack eu-food-importer eu-food-label eu-aflatoxin -eu-animal-origin -eu-ched-d -cn-phyto -eu-red-cyber -eu-battery-ce -eu-mdr-ar
KR | food.snacks | 쌀 뻥튀기 스틱 60g x 6봉 |  | 과자
  kr-food-import kr-food-label -cn-phyto -kr-cosmetics -kr-medical -gl-cites -gl-un383 -kr-consumer
FR | food.snacks | Crackers apéritif au romarin 150 g |  | Apéritif
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-aflatoxin -eu-reach-svhc -eu-reach-xvii -eu-weee-mark -eu-moto-helmet -eu-supplement -eu-cpnp
AE | food.snacks | Corn Puffs Cheese Flavour 12 x 25 g
  ae-food -xx-pesticide -ae-ecas -xx-plants -cn-control -gcc-telecom -gl-ispm15
PH | food.snacks | Chicharon Style Crackers Spicy Vinegar 90g
  ph-fda -cn-dg -gl-dg -xx-plants -cn-phyto -ph-goods -gl-ispm15
DE | food.confectionery | Lebkuchenherzen gefüllt 300 g |  | Süßwaren
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label eu-aflatoxin -cn-dg -gl-dg -eu-bpa -eu-bpr -eu-clp -eu-cra
US | food.confectionery | Sugar-Free Hard Candies Butterscotch 2 lb
  us-ffr us-prior-notice us-fsvp us-food-label us-aflatoxin us-entry us-origin us-prop65 us-inform -us-efiling -gl-ispm15 -us-otc-sanitiser -us-supplement -us-fifra-claim -us-fce-sid
CN | food.confectionery | 比利时进口松露形黑巧克力 礼盒 200g | 产地=比利时
  cn-import-gacc cn-import-food-label -cn-import-quarantine -cn-textile -cn-import-cosmetics -cn-ccc -cn-import-health-food -cn-import-medical
ES | food.confectionery | Turrón de yema tostada 300 g |  | Dulces
  eu-ppwr-doc es-pack eu-food-importer eu-food-label eu-aflatoxin -eu-cosm-rp -cn-control -eu-childcare-tests -mp-children-docs -eu-battery-removable -eu-battery-passport
RU | food.confectionery | Зефир ванильный в коробке 500 г
  ea-tr021 ea-label ea-representative ru-cz-sweets ru-platform -ru-2425 -ru-spot -cn-control -ea-moto-helmet -ea-rohs -ea-toys
JP | food.confectionery | 抹茶生チョコレート 20粒 |  | スイーツ
  jp-food-notify jp-food-label -xx-petfood -xx-pesticide -jp-giteki -xx-functional-cosmetic -jp-walnut-shell -jp-cosmetics
MX | food.confectionery | Cacahuate garapiñado y dulce de tamarindo 500 g |  | Dulces
  mx-nom051 mx-cofepris -xx-petfood -mx-labels -mx-homologation -xx-pesticide -cn-phyto -cn-dg
US | food.tea | Hibiscus Flower Herbal Tea, Caffeine Free, 16 oz Loose | origin=Egypt
  us-ffr us-prior-notice us-fsvp us-food-label us-entry us-origin us-prop65 us-inform -gl-ispm15 -us-fce-sid -us-otc-sanitiser -us-aflatoxin -us-cpc -us-doe
KR | food.tea | 돼지감자차 티백 100개입
  kr-food-import kr-food-label -kr-medical -kr-cosmetics -cn-control -cn-dg -gl-dg -xx-functional-cosmetic
FR | food.tea | Thé vert sencha bio en vrac 100 g | origine=Japon
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-mrl eu-organic eu-organic-coi -cn-dg -gl-dg -eu-ched-d-pistachio -eu-childcare-tests -eu-weee-mark -cn-phyto
AE | food.tea | Karak Chai Instant Premix Cardamom 1 kg
  ae-food -gl-ispm15 -cn-control -gcc-gmark -gcc-halal -gl-cites -gl-un383
KZ | food.tea | Чай чёрный крупнолистовой кенийский 500 г
  ea-tr021 ea-label ea-representative -cn-dg -gl-dg -gl-ispm15 -cn-control -ea-vehicle-parts -ea-cosmetics
US | food.coffee-cocoa | Medium Roast Ground Coffee, Breakfast Blend, 12 oz |  | Beverages
  us-ffr us-prior-notice us-fsvp us-food-label us-entry us-origin us-prop65 us-inform -us-cpc -us-doe -us-fcm -us-gcc -us-nop -us-otc
JP | food.coffee-cocoa | ドリップコーヒー 8g×50袋 深煎り
  jp-food-notify jp-food-label -gl-cites -gl-un383 -cn-dg -gl-dg -xx-functional-cosmetic -gl-ispm15
BR | food.coffee-cocoa | Café torrado e moído tradicional 500g a vácuo
  br-anvisa-food br-food-label -cn-phyto -br-anatel -gl-cites -gl-un383 -br-inmetro -br-mapa
GB | food.honey | Set Clover Honey 454g Jar
  uk-food uk-animal -cn-dg -gl-dg -uk-importer -eu-moto-helmet -uk-hallmark -eu-bpr-claim
KR | food.honey | 국산 아카시아꿀 2.4kg
  kr-food-import kr-food-label -gl-ispm15 -xx-pesticide -kr-kc-electric -kr-organic -xx-petfood -xx-functional-cosmetic
RU | food.honey | Мёд гречишный 1 кг стекло
  ea-tr021 ea-label ea-vet ea-representative ru-cz-honey ru-platform -ea-sgr-kinds -ea-moto-helmet -xx-pesticide -gl-ispm15 -cn-phyto -cn-dg
ES | food.spices-sauces | Pimentón de la Vera ahumado dulce 750 g
  eu-ppwr-doc es-pack eu-food-importer eu-food-label eu-aflatoxin eu-mrl -cn-dg -gl-dg -eu-gpsr-techfile -eu-mdr-ar -eu-health-claim -eu-green-claims
FR | food.spices-sauces | Vinaigre balsamique de Modène 25 cl |  | Épicerie
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-aflatoxin eu-mrl -eu-reach-svhc -eu-reach-xvii -eu-supplement -eu-gpsr-rp -eu-cpnp -eu-eudr
KR | food.spices-sauces | 마라탕 소스 200g | 원산지=중국
  kr-food-import kr-food-label cn-food-filing cn-declaration -kr-kc-child -kr-kc-radio -kr-cosmetics -kr-medical -cn-control -gl-cites
US | food.spices-sauces | Smoked Chipotle Barbecue Sauce, 18 oz |  | Grocery
  us-ffr us-prior-notice us-fsvp us-food-label us-entry us-origin us-prop65 us-inform -us-medical -xx-food-colours -us-cpc -us-doe -us-fcm -us-gcc
IN | food.spices-sauces | Kashmiri Red Chilli Powder 500 g
  in-fssai in-lmpc-cdsco-epr -xx-petfood -gl-ispm15 -cn-dg -gl-dg -gl-cites -gl-un383
IT | food.dry-groceries | Riso Carnaroli 1 kg
  eu-ppwr-doc it-pack-label eu-food-importer eu-food-label eu-mrl -it-raee -eu-ebike -eu-eprel -eu-honey -eu-laser -eu-novel
JP | food.dry-groceries | 国産 乾燥わかめ 500g |  | 食品
  jp-food-notify jp-food-label -jp-fcm -jp-jas -jp-psc -jp-pse -xx-functional-cosmetic -xx-pesticide
DE | food.dry-groceries | Dinkelmehl Type 630, 5 kg |  | Lebensmittel
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label eu-mrl -xx-food-colours -eu-red-cyber -eu-gpsr-listing -eu-cpnp -eu-eudr -eu-pfas
TH | food.dry-groceries | Rice Vermicelli Noodles 400 g x 10
  th-food -gl-cites -gl-un383 -gl-ispm15 -xx-petfood -xx-pesticide -th-goods
RU | food.canned | Шпроты в масле 160 г, 12 банок
  ea-tr021 ea-label ea-representative ru-cz-other-food ru-platform -cn-dg -gl-dg -ru-cz-nut-paste -ea-machinery -ea-electrical -ea-medical
ES | food.canned | Alcachofas en conserva 390 g |  | Conservas
  eu-ppwr-doc es-pack eu-food-importer eu-food-label -eu-treated-article -eu-auto-emark -eu-ched-d-fig -eu-ppwr-epr -eu-gpsr-rp -eu-reach-svhc
JP | food.canned | さば水煮缶 190g×24
  jp-food-notify jp-food-label -jp-cosmetics -jp-fcm -jp-jas -jp-psc -jp-pse -xx-functional-cosmetic
FR | food.meat | Saucisson sec pur porc 250 g
  eu-ppwr-doc fr-idu fr-triman eu-food-importer eu-food-label eu-animal-origin -cn-phyto -eu-auto-emark -eu-ched-d -eu-ched-d-fig -eu-red-cyber -xx-food-colours
RU | food.meat | Колбаса сырокопчёная Брауншвейгская 300 г
  ea-tr021 ea-label ea-vet ea-representative ru-platform -ru-cz-snacks -ru-cz-sweets -ru-cz-nut-paste -ea-moto-helmet -cn-dg -gl-dg
GB | food.animal-origin | Skimmed Milk Powder 500g
  uk-food uk-animal -uk-cosmetics -eu-petfood -uk-furniture-fire -eu-health-claim -eu-auto-emark -gl-cites
IT | food.animal-origin | Grana Padano 24 mesi 1 kg |  | Formaggi
  eu-ppwr-doc it-pack-label eu-food-importer eu-food-label eu-animal-origin -eu-textile-label -eu-petfood -cn-dg -gl-dg -eu-battery-label -eu-health-claim
CN | food.animal-origin | 挪威进口三文鱼 冰鲜 500g | 产地=挪威 | 生鲜
  cn-import-gacc cn-import-food-label cn-import-quarantine -cn-srrc -gl-cites -gl-un383 -cn-import-medical -cn-import-fcm -gl-dg
KR | food.animal-origin | 국산 마른멸치 볶음용 1kg
  kr-food-import kr-food-label -kr-cosmetics -kr-organic -xx-petfood -xx-functional-cosmetic -kr-kc-child -kr-kc-radio
DE | food.beverages | Holunderblütensirup-Limonade 0,75 l |  | Getränke
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label -eu-ched-d-fig -eu-gpsr-rp -eu-gpsr-techfile -eu-nut-fruit-origin -gl-cites -gl-un383
CN | food.beverages | 泰国进口椰子水 330ml*12 | 产地=泰国
  cn-import-gacc cn-import-food-label -cn-ccc -gl-dg -cn-import-fcm -cn-import-medical -cn-textile -gl-ispm15
GB | food.supplement | Cod Liver Oil 1000mg with Vitamins A & D, 90 Capsules |  | Vitamins
  uk-food -eu-bpr-claim -cn-phyto -uk-organic -cn-control -eu-cosm-label -eu-child-apparel
JP | food.supplement | マルチビタミン&ミネラル 90日分 サプリメント
  jp-food-notify jp-food-label -xx-pesticide -xx-petfood -cn-dg -gl-dg -jp-plant-quarantine -jp-fcm
IT | food.supplement | Integratore di magnesio e potassio 30 bustine
  eu-ppwr-doc it-pack-label eu-food-importer eu-food-label eu-supplement -eu-petfood -cn-dg -gl-dg -eu-phyto-fresh -eu-red-cyber -eu-textile-label
BR | food.supplement | Creatina monohidratada 300g sabor natural |  | Suplementos
  br-anvisa-food br-food-label br-cosmetics -br-inmetro -xx-pesticide -br-anatel-power -br-textile -gl-ispm15 -cn-phyto
TR | food.supplement | Omega 3 Fish Oil Softgels 120 Count
  tr-food -cn-control -xx-pesticide -cn-dg -gl-dg -cn-phyto -gl-ispm15
DE | food.infant | Bio Babybrei Karotte-Kartoffel ab dem 5. Monat, 6 x 190 g
  eu-ppwr-doc de-lucid eu-food-importer eu-food-label -eu-machinery -eu-textile-label -eu-battery-label -eu-child-apparel -eu-cosm-label -xx-food-colours
KR | food.infant | 유기농 쌀미음 초기 이유식 6개월
  kr-food-import kr-food-label -gl-cites -gl-un383 -kr-cosmetics -xx-functional-cosmetic -gl-ispm15 -kr-consumer
IT | pet.food | Crocchette per gatti sterilizzati al pollo 10 kg |  | Animali
  eu-ppwr-doc it-pack-label eu-petfood -eu-bpa -eu-bpr -eu-clp -eu-cra -eu-emc -eu-fcm
KR | pet.food | 강아지 수제간식 오리 목뼈 300g |  | 반려동물
  xx-petfood -xx-functional-cosmetic -kr-consumer -cn-dg -gl-dg -gl-cites -gl-un383
CA | pet.food | Grain-Free Dog Kibble Salmon & Sweet Potato 25 lb
  xx-petfood -ca-children -ca-health-chem -gl-cites -gl-un383 -cn-dg -gl-dg
ES | plants.seeds-live | Semillas de pimiento de Padrón, sobre 3 g |  | Jardín
  eu-ppwr-doc eu-phyto-plants -eu-machinery -eu-composite -eu-petfood -eu-drone-class -eu-footwear-label -eu-animal-origin
JP | plants.seeds-live | チューリップ球根 ミックス 20球
  -jp-household -jp-food-label -gl-cites -gl-un383 -jp-walnut-shell -cn-declaration
GB | plants.seeds-live | Bare Root Raspberry Canes x 6 |  | Garden
  xx-plants -eu-ppp -uk-medical -eu-fcm-284 -uk-epr -uk-ppe -eu-petfood
DE | cosmetics.skin | Nachtcreme mit Q10, 50 ml |  | Kosmetik
  eu-gpsr-listing eu-ppwr-doc de-lucid eu-pfas eu-cpnp eu-cosm-rp eu-cosm-label -cn-phyto -eu-mdr-ar -mp-children-docs -eu-phyto-fresh -eu-reach-svhc -eu-reach-xvii
KR | cosmetics.skin | 촉촉한 쿠션 파운데이션 21호 15g
  kr-cosmetics -cn-food-filing -cn-phyto -kr-consumer -xx-pesticide -gl-cites -gl-un383
BR | cosmetics.skin | Base líquida matte cor bege médio 30ml |  | Maquiagem
  br-cosmetics -br-mapa -br-anatel-power -cn-phyto -cn-food-filing -gl-ispm15 -br-food-label
CN | cosmetics.skin | 法国进口保湿精华水 200ml | 产地=法国
  cn-import-cosmetics -cn-import-health-food -cn-import-fcm -cn-srrc -cn-import-quarantine -cn-import-organic -cn-import-gacc
IN | cosmetics.skin | Kajal Eye Pencil Smudge Proof Black |  | Beauty
  in-lmpc-cdsco-epr -xx-petfood -in-pq -cn-phyto -cn-control -cn-food-filing -gl-cites
US | cosmetics.hair-dye | Curl Defining Cream with Shea, 12 oz |  | Hair Care
  us-entry us-origin us-mocra us-prop65 us-inform -us-cpc -us-doe -us-fcm -us-ffr -us-gcc -us-nop
JP | cosmetics.hair-dye | 白髪用カラーフォーム ダークブラウン
  jp-cosmetics -jp-plant-quarantine -cn-food-filing -gl-ispm15 -jp-food-notify -jp-household -jp-walnut-shell
IT | cosmetics.hair-dye | Shampoo anticaduta alla caffeina 250 ml
  eu-gpsr-listing eu-ppwr-doc it-pack-label eu-pfas eu-cpnp eu-cosm-rp eu-cosm-label -eu-battery-ce -eu-health-claim -it-raee -eu-weee-mark -eu-green-claims -eu-formaldehyde
FR | cosmetics.sunscreen | Crème solaire visage SPF 50+ teintée 50 ml
  eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-pfas eu-cpnp eu-cosm-rp eu-cosm-label -eu-animal-origin -eu-organic -eu-red-cyber -eu-bpa -eu-bpr -eu-clp
MX | cosmetics.sunscreen | Protector solar en barra FPS 50 para niños
  mx-cofepris mx-labels -mx-senasica -gl-cites -gl-un383 -cn-food-filing -gl-ispm15 -mx-nom-electric
KR | cosmetics.soap-oral | 자극 없는 약산성 바디워시 1L
  kr-cosmetics -kr-organic -xx-petfood -xx-functional-cosmetic -kr-food-import -kr-consumer -cn-food-filing
GB | cosmetics.soap-oral | Natural Deodorant Balm Bergamot 60g
  eu-cosm-label uk-importer uk-cosmetics -uk-food -uk-plug -uk-psti -uk-toys -eu-ppp -xx-food-colours
US | toys.general | Marble Run Building Set 150 Pieces, Ages 4-8 | ageGrade=4+ | Toys & Games
  us-entry us-origin us-cpc us-efiling us-prop65 us-inform mp-children-docs -us-tsca-cert -cn-phyto -us-fcc-sdoc -us-sleepwear -gl-ispm15 -xx-food-colours
FR | toys.general | Cuisine en bois jouet avec accessoires, 3 ans et + | âge=3+ | Jouets
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-toy eu-reach-xvii mp-children-docs -eu-mdr-ar -eu-battery-ce -eu-drone-class -eu-red-cyber -eu-health-claim -eu-gpsr-techfile
ES | toys.general | Patines de muñeca y accesorios para muñecas 30 cm |  | Juguetes
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack eu-toy eu-reach-xvii mp-children-docs -gl-ispm15 -eu-gpsr-techfile -eu-nut-fruit-origin -eu-childcare-tests -eu-food-label -eu-auto-emark
KR | toys.general | 유아 원목 블록 100피스 |  | 완구
  kr-kc-child -cn-food-filing -gl-ispm15 -kr-cosmetics -kr-medical -cn-control -cn-dg
RU | toys.electronic | Интерактивный щенок на батарейках, лает и ходит | батарейки=3xAAA | Игрушки
  ea-label ea-toys ea-electrical ea-representative ru-cz-cosm-toys ru-platform -ea-sgr-kinds -ru-cz-honey -ru-cz-light -xx-pesticide -ea-children -cn-phyto
US | toys.electronic | Remote Control Monster Truck 2.4GHz Rechargeable for Kids | battery=Li-ion, ageGrade=6+ | Toys
  gl-un383 us-entry us-origin us-fcc-id us-cpc us-efiling us-prop65 us-inform mp-children-docs -us-fcc-covered -us-food-label -us-medical -us-doe -us-fcm -us-ffr
JP | toys.electronic | 光る 音が出る 変身ベルト 電池式 4歳から |  | おもちゃ
  jp-food-notify -jp-cosmetics -xx-petfood -jp-plant-quarantine -cn-phyto -jp-fcm -jp-jas
DE | childrens.apparel | Matschhose für Kinder, Gr. 104, wasserdicht |  | Kinderbekleidung
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-child-apparel eu-textile-label eu-reach-xvii eu-pfas mp-children-docs -gl-cites -gl-un383 -eu-battery-ce -eu-cosm-rp -eu-ebike -eu-eprel
IT | childrens.apparel | Tutina neonato in ciniglia 0-1 mesi
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-child-apparel eu-textile-label eu-reach-xvii eu-pfas mp-children-docs -gl-ispm15 -eu-moto-helmet -eu-battery-removable -eu-battery-ce -eu-nut-fruit-origin -eu-food-importer
JP | childrens.apparel | キッズ 長靴 レインブーツ 17cm |  | 子供靴
  jp-household -jp-giteki -cn-control -jp-walnut-shell -jp-food-label -xx-functional-cosmetic -xx-pesticide
US | childrens.articles | Convertible Crib with Toddler Rail, Gray |  | Baby > Nursery
  us-entry us-origin us-cpc us-efiling us-prop65 us-inform mp-children-docs -us-tsca-cert -us-medical -us-sleepwear -cn-phyto -us-fcc-sdoc -gl-cites
RU | childrens.articles | Соска-пустышка силиконовая ортодонтическая 0-6 мес |  | Детям
  ea-label ea-sgr-kinds ea-children ea-representative ru-platform -ru-cz-nut-paste -ea-machinery -ea-rohs -ea-toys -ea-sgr -ea-vet
ES | childrens.articles | Trona evolutiva de madera para bebé |  | Bebé
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-childcare-tests eu-reach-xvii mp-children-docs -eu-ched-d-fig -eu-weee-mark -eu-textile-label -eu-battery-label -eu-petfood -eu-child-apparel
GB | childrens.carriers | i-Size Rotating Car Seat 0-18 kg |  | Baby
  uk-importer mp-children-docs -cn-dg -gl-dg -eu-child-apparel -uk-cosmetics -uk-electrical -uk-organic
KR | childrens.carriers | 신생아 카시트 회전형 |  | 유아동
  kr-kc-child kr-consumer -cn-food-filing -kr-organic -xx-petfood -xx-pesticide -xx-functional-cosmetic -gl-ispm15
FR | textiles.apparel | Jupe plissée midi femme | matière=polyester | Vêtements
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-textile-label eu-reach-xvii eu-pfas -eu-green-claims -eu-formaldehyde -eu-ebike -eu-eprel -eu-honey -eu-laser
ES | textiles.apparel | Calcetines térmicos de hombre, pack de 6
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-textile-label eu-reach-xvii eu-pfas -eu-supplement -eu-battery-label -eu-ched-d -eu-child-apparel -eu-mdr-ar -eu-organic
RU | textiles.apparel | Водолазка женская трикотажная чёрная | состав=хлопок | Одежда
  ea-label ea-light ea-representative ru-cz-light ru-platform -ea-vehicle-parts -ru-cz-nut-paste -ea-low-voltage -ea-machinery -ea-electrical -cn-control
KR | textiles.apparel | 남성 기모 맨투맨 오버핏 | 소재=면 | 의류
  kr-consumer -kr-plant-quarantine -gl-cites -gl-un383 -xx-functional-cosmetic -xx-pesticide -kr-medical
IN | textiles.apparel | Women's Printed Anarkali Kurti | material=cotton | Ethnic Wear
  in-lmpc-cdsco-epr -cn-dg -gl-dg -in-pq -in-bis -in-wpc -xx-petfood
MX | textiles.apparel | Playera deportiva dry fit para dama |  | Ropa
  mx-labels -mx-senasica -xx-pesticide -xx-petfood -mx-nom051 -cn-dg -gl-dg
DE | textiles.home | Sofaüberwurf Baumwolle 170x210 cm |  | Heimtextilien
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-textile-label eu-reach-xvii eu-pfas -eu-battery-label -eu-child-apparel -eu-organic -eu-bpr-claim -eu-fcm-284 -gl-ispm15
JP | textiles.home | 遮光カーテン 2枚組 100x178 | 素材=ポリエステル
  jp-household -xx-functional-cosmetic -jp-cosmetics -jp-plant-quarantine -cn-control -cn-phyto -gl-ispm15
BR | textiles.home | Jogo de lençol casal 400 fios 4 peças |  | Cama, mesa e banho
  br-textile -br-cosmetics -cn-control -gl-cites -br-anatel-power -gl-un383 -br-food-label
US | footwear | Men's Waterproof Hiking Boots | material=leather | Shoes
  us-entry us-origin us-prop65 us-inform -us-durable-infant -us-gcc-furniture -us-fifra-claim -us-cpc -us-doe -us-fcm
ES | footwear | Zapatillas de deporte mujer transpirables
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-footwear-label eu-reach-xvii eu-pfas -gl-ispm15 -eu-green-claims -eu-phyto-fresh -eu-formaldehyde -eu-organic-coi -eu-childcare-tests
KR | footwear | 여성 앵클부츠 5cm 굽 |  | 신발
  -xx-pesticide -cn-food-filing -gl-ispm15 -kr-consumer -cn-phyto -kr-organic
IT | leather.bags | Cintura uomo in vera pelle 3,5 cm | materiale=pelle
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-reach-xvii eu-pfas -eu-cosm-rp -eu-aflatoxin -eu-ebike -eu-eprel -eu-honey -eu-laser
RU | leather.bags | Рюкзак городской для ноутбука 15.6 |  | Сумки
  ea-label ea-light ea-representative ru-cz-light ru-platform -gl-cites -gl-un383 -ru-cz-other-food -cn-dg -gl-dg -ea-machinery
DE | jewellery | Halskette 925 Sterlingsilber mit Anhänger | Material=925 Silber | Schmuck
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-reach-xvii -cn-control -eu-battery-ce -eu-aflatoxin -eu-drone-class -eu-detergent -eu-footwear-label
JP | jewellery | ステンレス ペアブレスレット
  -cn-phyto -cn-control -gl-ispm15 -jp-food-label -xx-functional-cosmetic -cn-dg
FR | electronics.radio | Enceinte Bluetooth portable étanche 24 h | batterie=lithium
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-red eu-rohs eu-weee-mark eu-battery-ce eu-battery-label eu-reach-xvii gl-un383 -eu-food-label -eu-auto-emark -eu-aflatoxin -eu-fcm-284 -eu-ched-d-fig -eu-detergent
US | electronics.radio | Dual-Band Wi-Fi 6 Router AX3000 | power=120V | Networking
  us-entry us-origin us-fcc-id us-prop65 us-inform -us-food-label -cn-dg -gl-dg -mp-children-docs -us-fce-sid -us-furniture
GB | electronics.radio | Wireless Doorbell Chime Kit, Battery Powered | battery=2x AA
  uk-electrical uk-importer uk-epr -gl-cites -uk-furniture-fire -cn-dg -gl-dg -eu-novel -eu-health-claim
CN | electronics.radio | 美国进口智能手环 心率 蓝牙 | 产地=美国, 电池=锂电池
  gl-un383 cn-srrc -cn-import-quarantine -cn-import-cosmetics -cn-import-health-food -gl-dg -cn-import-organic -cn-import-gacc
TR | electronics.radio | Bluetooth Car FM Transmitter
  gl-un383 tr-tareks -tr-food -gl-ispm15 -cn-food-filing -cn-phyto -gl-cites -xx-pesticide
ES | electronics.mains | Plancha de pelo cerámica profesional 230 °C | potencia=230 V | Belleza
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack es-raee eu-lvd eu-emc eu-rohs eu-weee-mark eu-reach-xvii -eu-organic -eu-animal-origin -eu-ched-d -eu-drone-class -eu-battery-passport -eu-fcm-284
KR | electronics.mains | 4구 멀티탭 개별스위치 3m | 전원=220V
  kr-kc-electric kr-kc-radio -kr-food-label -kr-cosmetics -gl-ispm15 -xx-functional-cosmetic -kr-organic -xx-petfood
DE | electronics.battery-powered | Akku-Haarschneider mit USB-C Ladefunktion | Batterie=Lithium
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid de-weee de-batt eu-emc eu-rohs eu-weee-mark eu-battery-ce eu-battery-label eu-reach-xvii gl-un383 -eu-fcm-284 -xx-food-colours -eu-petfood -eu-battery-passport -eu-food-importer -gl-ispm15
JP | electronics.battery-powered | LEDヘッドライト 登山用 単4電池 | 電池=単4×3 | アウトドア
  -xx-pesticide -xx-functional-cosmetic -cn-food-filing -gl-cites -gl-un383 -jp-food-notify
RU | electronics.battery-powered | Эпилятор аккумуляторный USB | аккумулятор=Li-ion
  gl-un383 ea-label ea-electrical ea-rohs ea-representative ru-platform -ea-sgr-kinds -cn-food-filing -cn-dg -gl-dg -xx-pesticide -ea-vehicle-parts
KR | electronics.power-bank | 고속충전 보조배터리 20000mAh PD 22.5W
  gl-un383 kr-kc-electric kr-kc-radio -gl-ispm15 -kr-plant-quarantine -kr-cosmetics -xx-functional-cosmetic -kr-organic -xx-petfood
BR | electronics.power-bank | Power bank carregador portátil 20000mAh
  gl-un383 br-anatel-power -gl-ispm15 -br-cosmetics -br-textile -br-anvisa-food -cn-phyto -gl-dg
FR | electronics.charger | Chargeur secteur double USB 24 W
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-rohs eu-weee-mark eu-reach-xvii -eu-mdr-ar -eu-drone-class -eu-battery-removable -xx-food-colours -eu-ppwr-epr -eu-ched-d-pistachio
JP | electronics.charger | AC充電器 USB-C 3ポート 65W GaN
  jp-pse -xx-petfood -jp-plant-quarantine -jp-food-notify -xx-functional-cosmetic -jp-household -xx-pesticide
AU | batteries.lithium | Rechargeable 21700 Li-ion Cells 5000mAh 2 Pack
  gl-un383 gl-dg -au-mandatory -au-bicon -cn-food-filing -au-tga-aicis -gl-ispm15 -cn-phyto
FR | batteries.other | Lot de 40 piles alcalines AAA LR03
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-battery-ce eu-battery-label -mp-children-docs -eu-drone-class -eu-red-cyber -eu-battery-removable -eu-health-claim -eu-gpsr-techfile
ES | lighting.led | Bombillas LED E27 10 W luz cálida, pack de 6 | tensión=230 V
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack es-raee eu-rohs eu-weee-mark eu-eprel -xx-food-colours -cn-phyto -eu-bpa -eu-bpr -eu-clp -eu-fcm
KR | lighting.led | LED 방등 50W 주광색 | 전원=220V
  kr-kc-electric kr-kc-radio -gl-cites -kr-plant-quarantine -xx-pesticide -kr-medical -cn-control -cn-dg
JP | optics.laser | グリーンレーザー墨出し器 5ライン |  | 工具
  jp-psc -jp-household -cn-dg -gl-dg -xx-functional-cosmetic -gl-cites -gl-un383
US | appliances.household | Countertop Blender 1200W Glass Jar | power=120V | Kitchen
  us-entry us-origin us-nrtl us-doe us-prop65 us-fcm us-inform -cn-control -gl-cites -gl-un383 -us-furniture -us-medical -mp-children-docs
RU | appliances.household | Обогреватель масляный 9 секций 2000 Вт | питание=220 В | Бытовая техника
  ea-label ea-electrical ea-low-voltage ea-rohs ea-representative ru-platform -ru-2425 -ru-spot -ea-cosmetics -ea-vehicle-parts -ru-cz-snacks -ru-cz-sweets
IT | appliances.household | Bollitore elettrico in acciaio 2200 W | alimentazione=230 V
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc it-pack-label it-raee eu-lvd eu-emc eu-rohs eu-weee-mark eu-fcm eu-bpa -eu-machinery -eu-composite -eu-petfood -eu-childcare-tests -eu-health-claim -eu-moto-helmet
MX | kitchen.food-contact | Juego de ollas antiadherentes 10 piezas | material=aluminio | Cocina
  mx-labels -mx-nom-electric -cn-dg -gl-cites -gl-dg -gl-un383 -mx-cofepris
KR | kitchen.food-contact | 스텐 계량스푼 세트 4종 | 소재=스테인리스
  kr-food-import -gl-cites -gl-un383 -gl-ispm15 -kr-food-label -cn-dg -gl-dg
SA | kitchen.food-contact | Arabic Coffee Cups Set of 12 Porcelain | material=porcelain
  sa-saber -cn-phyto -gcc-gmark -gcc-halal -gl-cites -gl-un383 -cn-food-filing
US | knives | Serrated Bread Knife 10 inch with Sheath | material=steel | Kitchen
  us-entry us-origin us-prop65 us-inform -mp-children-docs -us-cpc -us-doe -us-fcm -us-ffr -us-gcc
JP | knives | 万能はさみ 分解できる キッチン用
  -jp-food-notify -jp-jas -jp-psc -jp-pse -jp-household -cn-phyto
FR | medical.device | Tensiomètre bras électronique grand écran |  | Santé
  eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-mdr eu-mdr-ar -eu-organic-coi -cn-dg -gl-dg -eu-cpnp -eu-eudr -eu-pfas
RU | medical.device | Ингалятор компрессорный для детей и взрослых
  ea-label ea-medical ea-representative ru-platform -ea-cosmetics -ea-ppe-furniture -ru-cz-snacks -ru-cz-sweets -ea-low-voltage -ru-cz-nut-paste
KR | ppe.masks | KF94 새부리형 마스크 50매 화이트
  kr-consumer kr-medical -gl-ispm15 -kr-kc-electric -xx-functional-cosmetic -kr-cosmetics -kr-food-import -kr-organic
DE | ppe.helmets | Skihelm Erwachsene mit Visier |  | Sport
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc de-lucid eu-reach-xvii eu-ppe -eu-mdr-ar -eu-phyto-fresh -eu-organic-coi -cn-food-filing -eu-battery-ce -eu-ched-d-pistachio
US | ppe.other | Swim Goggles Anti-Fog UV Protection, Adults
  us-entry us-origin us-prop65 us-inform -xx-food-colours -us-aflatoxin -cn-control -us-prior-notice -us-supplement -us-plant-animal
ES | ppe.other | Guantes anticorte nivel 5
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack eu-reach-xvii eu-ppe -eu-weee-mark -cn-dg -gl-dg -eu-cosm-rp -eu-footwear-label -cn-control
IT | furniture | Letto contenitore matrimoniale imbottito | materiale=tessuto | Arredamento
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-reach-xvii -eu-drone-class -eu-green-claims -eu-detergent -it-raee -eu-ched-d -eu-battery-removable
JP | furniture | 折りたたみ 座椅子 14段階リクライニング |  | 家具
  jp-household -cn-control -cn-food-filing -jp-food-notify -cn-phyto -gl-ispm15 -gl-cites
BR | candles | Difusor de ambiente bambu 250ml com varetas |  | Casa
  -cn-food-filing -br-textile -gl-ispm15 -br-cosmetics -cn-control -br-mapa
GB | candles | Pillar Candles Unscented Ivory Set of 6
  uk-importer -eu-cosm-label -gl-ispm15 -eu-child-apparel -cn-food-filing -eu-ppp -mp-children-docs
PH | chemicals.cleaning | Liquid Dishwashing Detergent Lemon 1L
  -cn-phyto -ph-goods -cn-food-filing -gl-cites -gl-un383 -xx-pesticide
IT | chemicals.cleaning | Detersivo lavatrice liquido 40 lavaggi |  | Casa
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc it-pack-label eu-detergent -mp-children-docs -eu-petfood -eu-cosm-label -it-raee -eu-weee-mark -eu-gpsr-techfile
ES | biocides | Toallitas desinfectantes para superficies 80 unidades
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc es-pack eu-bpr eu-clp eu-ufi gl-dg -eu-textile-label -eu-petfood -eu-treated-article -eu-food-label -eu-auto-emark -eu-ppwr-epr
RU | biocides | Спрей-репеллент от комаров и клещей 150 мл
  gl-dg ea-label ea-sgr ea-representative ru-cz-cosm-toys ru-platform -ea-children -ea-ppe-furniture -ea-sgr-kinds -ea-rohs -ea-toys -xx-pesticide
FR | pesticides | Insecticide fourmis en poudre 300 g |  | Jardin
  eu-clp eu-ppp gl-dg -eu-battery-ce -eu-childcare-tests -fr-triman -eu-cosm-rp -gl-ispm15 -cn-control
JP | pesticides | ゴキブリ用 殺虫スプレー 450ml
  gl-dg xx-pesticide -cn-origin -jp-food-label -cn-declaration -jp-plant-quarantine -xx-petfood -gl-ispm15
KR | wood.products | 원목 사진액자 A4 | 소재=원목
  -kr-cosmetics -xx-functional-cosmetic -kr-organic -xx-petfood -kr-consumer -gl-ispm15
RU | wood.products | Шкатулка деревянная резная | материал=дерево | Декор
  ea-label ru-platform -ru-cz-other-food -xx-pesticide -ea-medical -ru-cz-nut-paste -ru-cz-honey -ru-cz-light
GB | mobility.e-ride | Adult Electric Scooter 500W 10 inch Tyres | battery=lithium
  gl-un383 uk-electrical uk-importer uk-epr -cn-phyto -eu-moto-helmet -uk-furniture-fire -gl-cites -uk-organic -eu-novel
IT | mobility.e-ride | Bici elettrica a pedalata assistita 26 pollici | batteria=litio
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc it-pack-label it-raee eu-rohs eu-weee-mark eu-battery-ce eu-battery-label eu-machinery eu-ebike gl-un383 -eu-moto-helmet -eu-health-claim -eu-green-claims -eu-formaldehyde -eu-food-importer -gl-ispm15
RU | drones | Квадрокоптер с камерой 4K складной
  gl-un383 ea-label ea-electrical ea-rohs ea-radio ea-representative ru-platform -ru-cz-nut-paste -cn-phyto -ea-vehicle-parts -ea-machinery -gl-ispm15 -ea-light
ES | auto.parts | Escobillas limpiaparabrisas delanteras 65/40 cm |  | Coche
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack -eu-cosm-label -eu-red-cyber -eu-childcare-tests -eu-organic -eu-bpr-claim -eu-battery-ce
DE | auto.parts | Ölfilter + Luftfilter Set VW Golf |  | Autoteile
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid -gl-cites -cn-control -eu-food-importer -eu-ebike -eu-eprel -eu-honey
JP | general.other | 折りたたみ傘 軽量 100g
  -jp-food-notify -xx-functional-cosmetic -jp-fcm -jp-jas -jp-psc -jp-pse
IT | general.other | Ombrello pieghevole antivento
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-reach-xvii -eu-battery-ce -eu-organic -eu-cpnp -eu-eudr -eu-pfas -eu-rohs
RU | general.other | Гантели разборные 20 кг |  | Спорт
  ea-label ru-platform -ea-rohs -ea-toys -ea-cosmetics -ru-cz-snacks -ru-cz-sweets -cn-phyto
KR | general.other | 접이식 우산 자동
  -gl-cites -xx-functional-cosmetic -kr-cosmetics -cn-dg -gl-dg -cn-food-filing
! DE | textiles.home | Vorhang Feigenblatt-Muster, blickdicht
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-textile-label eu-reach-xvii eu-pfas -eu-food-importer -eu-food-label -eu-nut-fruit-origin -eu-aflatoxin -eu-mrl -cn-food-filing -cn-phyto -xx-food-colours -eu-drone-class -eu-cosm-rp -eu-red-cyber
! DE | general.other | Reiseetui für elektrische Zahnbürste
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-reach-xvii -de-weee -de-batt -eu-red -eu-red-cyber -eu-usbc -eu-lvd -eu-emc -eu-rohs -eu-weee-mark -eu-battery-ce -eu-battery-label -eu-battery-removable -eu-cra -cn-control -eu-aflatoxin -eu-food-importer -eu-detergent
! DE | kitchen.food-contact | Butterglocke aus Keramik |  | Küche
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-reach-xvii eu-fcm eu-bpa -eu-food-importer -eu-food-label -eu-animal-origin -cn-food-filing -gl-cites -gl-un383 -eu-mdr-ar
! DE | general.media general.other | Kerzen gießen – das große Handbuch (Taschenbuch) |  | Bücher
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc de-lucid eu-reach-xvii -eu-clp -eu-ufi -gl-dg -cn-dg -eu-nut-fruit-origin -eu-battery-ce -eu-cpnp
! FR | furniture | Tabouret de bar « Jambon » métal noir |  | Meubles
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-reach-xvii -eu-food-importer -eu-food-label -eu-animal-origin -cn-food-filing -eu-ched-d-pistachio -xx-food-colours -eu-organic
! FR | kitchen.food-contact | Coupe-œuf inox à fils
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-reach-xvii eu-fcm eu-bpa -eu-food-importer -eu-food-label -eu-animal-origin -cn-food-filing -xx-food-colours -eu-organic -eu-drone-class
! FR | general.other | Tapette à mouches en plastique
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc fr-idu fr-triman eu-reach-xvii -eu-clp -eu-ppp -gl-dg -cn-dg -eu-ebike -eu-eprel -eu-honey
! FR | toys.general | Fruits à découper en bois, jouet dînette |  | Jouets
  eu-gpsr-rp eu-gpsr-listing eu-ppwr-doc fr-idu fr-triman eu-toy eu-reach-xvii mp-children-docs -eu-food-importer -eu-food-label -eu-nut-fruit-origin -eu-aflatoxin -eu-mrl -cn-food-filing -cn-phyto -xx-food-colours -eu-battery-passport -eu-red-cyber
! ES | general.other | Candado para patinete eléctrico
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-reach-xvii -es-raee -eu-red -eu-red-cyber -eu-emc -eu-rohs -eu-weee-mark -eu-battery-ce -eu-battery-label -eu-battery-removable -eu-battery-passport -eu-machinery -eu-ebike -cn-dg -cn-phyto -eu-cosm-label -eu-child-apparel
! ES | cosmetics.skin | Exfoliante corporal de café y coco 200 ml
  eu-gpsr-listing eu-ppwr-doc es-pack eu-pfas eu-cpnp eu-cosm-rp eu-cosm-label -eu-eudr -eu-food-importer -eu-food-label -cn-food-filing -eu-organic-coi
! ES | textiles.apparel | Camiseta piloto de dron, algodón |  | Ropa
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-textile-label eu-reach-xvii eu-pfas -es-raee -eu-red -eu-red-cyber -eu-rohs -eu-weee-mark -eu-battery-ce -eu-battery-label -eu-cra -eu-drone-class -gl-un383 -cn-control -mp-children-docs -eu-treated-article
! ES | kitchen.food-contact | Dosificador de aceite y vinagre de vidrio
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc es-pack eu-reach-xvii eu-fcm eu-bpa -eu-food-importer -eu-food-label -eu-aflatoxin -eu-mrl -eu-composite -cn-food-filing -cn-phyto -eu-nut-fruit-origin -eu-weee-mark -eu-battery-ce
! IT | jewellery | Ciondolo girasole in argento | materiale=argento
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-reach-xvii -eu-phyto-plants -cn-phyto -gl-cites -eu-cpnp -eu-eudr
! IT | general.other | Gioco per gatti con piume |  | Animali
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-reach-xvii -eu-toy -eu-formaldehyde -mp-children-docs -eu-battery-passport -eu-footwear-label -eu-red-cyber
! IT | textiles.home | Tovaglia plastificata motivo tazze di tè
  eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile eu-ppwr-doc it-pack-label eu-textile-label eu-reach-xvii eu-pfas -eu-food-importer -eu-food-label -eu-mrl -cn-food-filing -cn-phyto -gl-cites -gl-un383 -eu-cosm-rp
! BR | kitchen.food-contact | Porta cápsulas de café giratório |  | Cozinha
  -br-anvisa-food -br-food-label -cn-food-filing -cn-control -xx-pesticide
! BR | general.other | Carrinho de mão para jardim com pneu |  | Jardim
  -br-anatel -br-inmetro -cn-phyto -cn-dg -gl-dg
! RU | kitchen.food-contact | Ложка для мёда деревянная
  ea-label ea-representative ru-platform -ea-tr021 -ea-vet -ru-cz-honey -cn-food-filing -ea-rohs -ea-toys -ea-sgr
! RU | cosmetics.soap-oral | Мыло ручной работы «Шоколадный кекс»
  ea-label ea-cosmetics ea-representative ru-cz-cosm-toys ru-platform -ea-tr021 -ru-cz-sweets -cn-food-filing -ea-sgr -ea-vet -ru-2425
! RU | general.other | Коробка для хранения чайных пакетиков
  ea-label ru-platform -ea-tr021 -ru-cz-snacks -cn-food-filing -cn-phyto -gl-cites -ru-cz-other-food -ea-moto-helmet
! RU | general.media general.other | Книга «Домашние консервы» |  | Книги
  ea-label ru-platform -ea-tr021 -ea-vet -ru-cz-other-food -cn-food-filing -ea-machinery -cn-control -ea-rohs
! JP | textiles.apparel | ベーコン柄 ソックス メンズ
  jp-household -jp-food-notify -jp-food-label -cn-food-filing -jp-giteki -jp-plant-quarantine
! JP | general.other leather.bags | モバイルバッテリー用 収納ポーチ
  -jp-pse -jp-giteki -cn-dg -cn-control -cn-food-filing -jp-fcm -jp-jas
! JP | kitchen.food-contact | エッグスタンド 陶器 2個セット
  jp-food-notify jp-fcm jp-household -jp-food-label -cn-food-filing -cn-dg -gl-dg -jp-jas
! JP | cosmetics.skin | 米ぬか フェイスマスク 保湿
  jp-cosmetics -jp-food-notify -jp-food-label -jp-plant-quarantine -cn-food-filing -cn-phyto -jp-giteki
! KR | jewellery | 도토리 모양 귀걸이
  -kr-food-import -kr-food-label -kr-plant-quarantine -cn-food-filing -cn-phyto -kr-cosmetics
! KR | general.other | 고양이 밥그릇 받침대 |  | 반려동물
  -xx-petfood -kr-medical -cn-control -cn-food-filing
! KR | furniture | 좌식 찻상 원목 테이블
  kr-consumer -kr-food-import -kr-food-label -cn-food-filing -cn-phyto -kr-medical -cn-control
! CN | kitchen.food-contact | 德国进口蜂蜜搅拌棒 不锈钢 | 产地=德国
  cn-import-fcm -cn-import-gacc -cn-import-food-label -cn-import-quarantine -cn-import-health-food -cn-import-organic
! CN | textiles.home | 进口草莓印花抱枕 | 产地=印度
  cn-textile -cn-import-gacc -cn-import-food-label -cn-import-quarantine -cn-import-health-food -cn-import-organic
! CN | general.other | 日本进口磨刀石 | 产地=日本
  -cn-import-fcm -cn-import-cosmetics -cn-ccc -cn-import-medical
! US | textiles.apparel | Nurse Halloween Costume for Women with Stethoscope Print
  us-entry us-origin us-textile-label us-prop65 us-inform -gl-un383 -us-fcc-id -us-medical -xx-food-colours -us-moto-helmet -us-prior-notice
! US | general.other | Silicone Ear Hooks for Wireless Earbuds
  us-entry us-origin us-prop65 us-inform -us-fcc-id -cn-control -us-sleepwear -us-efiling -us-cpc
! US | kitchen.food-contact | Airtight Rice Storage Container 20 lb | material=plastic
  us-entry us-origin us-prop65 us-fcm us-inform -us-ffr -us-prior-notice -us-fsvp -us-food-label -us-aflatoxin -us-uflpa -cn-food-filing -cn-phyto -us-cpc -us-doe
! US | furniture | Popcorn Style Bouclé Accent Chair |  | Furniture
  us-entry us-origin us-prop65 us-inform -us-ffr -us-prior-notice -us-fsvp -us-food-label -us-aflatoxin -us-uflpa -cn-food-filing -xx-food-colours -cn-dg -gl-dg
! GB | general.other | Battery Storage Case for AA and AAA (Batteries Not Included)
  uk-importer -gl-dg -uk-epr -cn-dg -cn-control -gl-cites -eu-novel -uk-hallmark
! GB | cosmetics.soap-oral | Oatmeal & Goat Milk Soap Bar 100g
  eu-cosm-label uk-importer uk-cosmetics -uk-food -cn-food-filing -cn-phyto -mp-children-docs -eu-fcm-284 -gl-cites
! AU | general.other | Sausage Dog Draught Excluder
  -au-bicon -au-food -cn-food-filing -cn-control -au-rcm -cn-dg
! CA | toys.general | Bug Catcher Kit for Kids | ageGrade=5+ | Toys
  ca-children -gl-dg -cn-dg -xx-pesticide -ca-ised -ca-electrical
! IN | textiles.home | Turmeric Yellow Cotton Cushion Covers | material=cotton
  in-lmpc-cdsco-epr -in-fssai -in-pq -cn-food-filing -cn-phyto -gl-ispm15 -cn-control
`;
