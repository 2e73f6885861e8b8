/**
 * Products as a consultant would look at them: what each market certainly asks, and (behind a '-') what it would be wrong to
 * name. Written before the recogniser was tried on them; titles are of our own making, as sellers write them.
 */
export interface Case {
  id: string;
  kind: string;
  trap?: true;
  category?: string;
  attributes?: Readonly<Record<string, string>>;
  /** The title in the language of the market: [market, title, what is asked]. */
  asks: readonly (readonly [market: string, title: string, ids: string])[];
}

export const cases: readonly Case[] = [
  {
    id: 'walnut-kernels',
    kind: 'food.nuts',
    attributes: { origin: 'China', Form: 'raw' },
    asks: [
      [
        'US',
        'Raw Walnut Kernels Light Halves 2 lb Bag, Non-GMO',
        'us-ffr us-prior-notice us-fsvp us-entry us-food-label us-aflatoxin cn-food-filing -us-nop -us-ams-8e -eu-food-importer -us-fsis -us-fcc-id -us-cpc',
      ],
      [
        'DE',
        'Walnusskerne naturbelassen hell 1 kg Beutel',
        'eu-food-importer eu-food-label eu-aflatoxin eu-mrl eu-nut-fruit-origin de-lucid eu-ppwr-doc cn-food-filing -eu-gpsr-rp -eu-gpsr-listing -eu-organic -eu-ched-d -de-weee',
      ],
      [
        'FR',
        'Cerneaux de noix décortiquées 500 g sachet',
        'eu-food-importer eu-food-label fr-idu fr-triman eu-aflatoxin -eu-gpsr-rp -eu-organic-coi',
      ],
      [
        'RU',
        'Грецкий орех очищенный сырой 1 кг',
        'ea-tr021 ea-label ea-phyto ea-representative ru-platform cn-food-filing -ea-sgr -ru-cz-nut-paste -ru-cz-sweets -ea-toys',
      ],
      [
        'JP',
        '生くるみ 無塩 LHP 1kg 素焼きなし',
        'jp-food-notify jp-food-label cn-food-filing -jp-walnut-shell -jp-jas -jp-pse',
      ],
      [
        'KR',
        '호두 반태 생호두 1kg 깐호두',
        'kr-food-import kr-food-label kr-plant-quarantine -kr-organic -kr-kc-electric',
      ],
      [
        'GB',
        'Walnut Halves Raw Shelled 1kg Resealable Pouch',
        'uk-food cn-food-filing -uk-organic -uk-animal -uk-importer -uk-electrical',
      ],
      ['CA', 'Raw Walnut Pieces 900 g, unsalted', 'ca-sfc ca-food-label -ca-organic -ca-npn -ca-ised'],
      ['AU', 'Raw Walnut Kernels 1kg', 'au-bicon au-food -au-rcm -au-mandatory'],
      ['BR', 'Nozes sem casca cruas 500g', 'br-anvisa-food br-food-label br-mapa -br-anatel -br-inmetro'],
      ['MX', 'Nuez de Castilla pelada cruda 1 kg', 'mx-nom051 mx-cofepris mx-senasica -mx-nom-electric'],
      ['SA', 'Raw Walnut Kernels 1 kg', 'sa-sfda -sa-saber -gcc-halal -gcc-gmark'],
    ],
  },
  {
    id: 'organic-raisins',
    kind: 'food.dried-fruit',
    attributes: { origin: 'Türkiye' },
    asks: [
      [
        'DE',
        'Bio Rosinen Sultaninen ungeschwefelt 500 g',
        'eu-organic eu-organic-coi eu-food-importer eu-food-label de-lucid eu-nut-fruit-origin -cn-food-filing -cn-origin -eu-gpsr-rp -eu-ched-d-fig',
      ],
      [
        'US',
        'Organic Sultana Raisins 16 oz, Product of Turkey',
        'us-nop us-ffr us-prior-notice us-fsvp us-ams-8e -cn-food-filing -us-uflpa',
      ],
      [
        'JP',
        'オーガニック レーズン 有機 干しぶどう 500g',
        'jp-jas jp-food-notify jp-food-label -jp-plant-quarantine -cn-food-filing',
      ],
      ['GB', 'Organic Raisins 1kg Vegan Snack', 'uk-food uk-organic -uk-animal'],
      ['CA', 'Organic raisins 500 g', 'ca-sfc ca-organic ca-food-label'],
    ],
  },
  {
    id: 'dried-figs-turkey',
    kind: 'food.dried-fruit',
    attributes: { origin: 'Turkey' },
    asks: [
      [
        'IT',
        'Fichi secchi turchi 500 g',
        'eu-ched-d-fig eu-food-importer eu-food-label it-pack-label -eu-ched-d -cn-food-filing',
      ],
      ['ES', 'Higos secos de Turquía 1 kg', 'eu-ched-d-fig eu-food-importer es-pack -eu-ched-d-pistachio'],
    ],
  },
  {
    id: 'green-tea',
    kind: 'food.tea',
    attributes: { origin: 'China' },
    asks: [
      ['RU', 'Чай зелёный листовой Лунцзин 100 г', 'ea-tr021 ea-label ru-cz-snacks ru-platform -ea-sgr -ea-phyto'],
      [
        'DE',
        'Grüner Tee Longjing lose Blätter 100g',
        'eu-food-importer eu-food-label eu-mrl de-lucid -eu-aflatoxin -eu-organic -eu-gpsr-rp',
      ],
      [
        'US',
        'Longjing Dragon Well Green Tea Loose Leaf 4 oz',
        'us-ffr us-prior-notice us-fsvp us-food-label -us-ams-8e -us-aflatoxin',
      ],
      ['KZ', 'Зелёный чай рассыпной 200 г', 'ea-tr021 ea-label -ru-cz-snacks -kz-marking'],
    ],
  },
  {
    id: 'honey',
    kind: 'food.honey',
    attributes: { origin: 'China' },
    asks: [
      [
        'DE',
        'Akazienhonig flüssig 500 g Glas',
        'eu-honey eu-food-importer eu-food-label de-lucid eu-mrl -eu-composite -eu-gpsr-rp',
      ],
      ['RU', 'Мёд акациевый натуральный 1 кг', 'ea-tr021 ea-vet ea-label ru-cz-honey -ea-sgr -ru-cz-snacks'],
      ['GB', 'Pure Acacia Honey 454g Jar', 'uk-food uk-animal -uk-organic'],
      ['US', 'Pure Raw Acacia Honey 32 oz', 'us-ffr us-prior-notice us-fsvp -us-fsis'],
      ['AU', 'Acacia Honey 500g', 'au-bicon au-food'],
    ],
  },
  {
    id: 'beef-jerky',
    kind: 'food.meat',
    attributes: { origin: 'China' },
    asks: [
      [
        'US',
        'Beef Jerky Original 10 oz High Protein Snack',
        'us-fsis us-plant-animal us-entry -us-ffr -us-prior-notice -us-fsvp',
      ],
      ['FR', 'Bœuf séché jerky nature 100 g', 'eu-animal-origin eu-food-importer eu-food-label fr-idu -eu-honey'],
      ['RU', 'Джерки из говядины 100 г', 'ea-vet ea-tr021 ea-label -ea-phyto'],
    ],
  },
  {
    id: 'chocolate',
    kind: 'food.confectionery',
    asks: [
      [
        'DE',
        'Zartbitter Schokolade 70% Kakao Tafel 100 g',
        'eu-food-importer eu-food-label de-lucid -eu-gpsr-rp -eu-honey',
      ],
      ['RU', 'Шоколад тёмный 70% какао плитка 100 г', 'ea-tr021 ea-label ru-cz-sweets -ru-cz-snacks -ea-phyto'],
      ['US', 'Dark Chocolate Bar 70% Cacao 3.5 oz', 'us-ffr us-prior-notice us-fsvp us-food-label -us-fsis'],
    ],
  },
  {
    id: 'vitamin-c',
    kind: 'food.supplement',
    asks: [
      [
        'US',
        'Vitamin C 1000 mg Capsules, 120 Count, Dietary Supplement',
        'us-ffr us-prior-notice us-fsvp us-supplement -us-otc -us-mocra',
      ],
      [
        'DE',
        'Vitamin C 1000 mg hochdosiert 180 Kapseln Nahrungsergänzungsmittel',
        'eu-supplement eu-food-importer eu-food-label de-lucid -eu-cpnp',
      ],
      ['RU', 'Витамин С 1000 мг БАД 90 капсул', 'ea-sgr ea-label ru-cz-other-food -ea-tr021'],
      ['CA', 'Vitamin C 500 mg tablets 100 count', 'ca-npn ca-sfc'],
      ['SA', 'Vitamin C tablets 1000 mg 60 count', 'sa-sfda -sa-saber'],
    ],
  },
  {
    id: 'dog-treats',
    kind: 'pet.food',
    asks: [
      [
        'US',
        'Chicken Jerky Dog Treats 1 lb, Grain Free Chews',
        'us-ffr us-prior-notice us-fsvp us-plant-animal -us-fsis -us-cpc',
      ],
      ['DE', 'Hundeleckerli Hühnchen getrocknet 500 g', 'eu-petfood de-lucid -eu-food-importer -eu-food-label'],
      ['RU', 'Лакомство для собак из курицы 100 г', 'ea-vet ru-cz-other-food -ea-tr021'],
    ],
  },
  {
    id: 'sowing-seeds',
    kind: 'plants.seeds-live',
    asks: [
      ['US', 'Cherry Tomato Seeds for Planting, 200 Seeds Heirloom', 'us-plant-animal us-entry -us-ffr -us-food-label'],
      ['FR', 'Graines de tomate cerise à semer, sachet 100 graines', 'eu-phyto-plants -eu-food-importer -eu-aflatoxin'],
      ['GB', 'Sunflower seeds for planting, packet of 50', 'xx-plants -uk-food'],
    ],
  },
  {
    id: 'face-cream',
    kind: 'cosmetics.skin',
    asks: [
      [
        'DE',
        'Feuchtigkeitscreme Gesicht Hyaluron 50 ml Tagescreme',
        'eu-cpnp eu-cosm-rp eu-cosm-label de-lucid eu-gpsr-listing -eu-gpsr-rp -eu-mdr -eu-toy',
      ],
      ['US', 'Hyaluronic Acid Face Moisturizer Cream 1.7 oz', 'us-mocra us-entry -us-otc -us-ffr -us-cpc'],
      ['GB', 'Hyaluronic face cream 50ml day moisturiser', 'uk-cosmetics eu-cosm-label -uk-medical'],
      [
        'RU',
        'Крем для лица увлажняющий с гиалуроновой кислотой 50 мл',
        'ea-cosmetics ea-label ru-cz-cosm-toys ru-platform -ea-sgr -ea-sgr-kinds',
      ],
      ['KR', '히알루론산 수분크림 50ml', 'kr-cosmetics -xx-functional-cosmetic -kr-kc-child'],
      ['JP', 'ヒアルロン酸 保湿クリーム 50g', 'jp-cosmetics -xx-functional-cosmetic'],
      ['BR', 'Creme hidratante facial ácido hialurônico 50 g', 'br-cosmetics -br-anvisa-food'],
      ['AE', 'Hyaluronic face cream 50 ml', 'ae-food ae-ecas -gcc-gmark'],
    ],
  },
  {
    id: 'sunscreen',
    kind: 'cosmetics.sunscreen',
    asks: [
      ['US', 'SPF 50 Sunscreen Lotion Broad Spectrum 3 oz', 'us-otc us-mocra -us-fifra'],
      ['DE', 'Sonnencreme LSF 50 Gesicht 50 ml', 'eu-cpnp eu-cosm-rp -eu-mdr'],
      ['AU', 'Sunscreen SPF50+ 100ml', 'au-tga-aicis'],
      ['CA', 'Sunscreen SPF 30 lotion 90 ml', 'ca-npn ca-cosmetics'],
      ['KR', '선크림 SPF50+ PA++++ 50ml', 'kr-cosmetics xx-functional-cosmetic'],
    ],
  },
  {
    id: 'antibacterial-soap',
    kind: 'cosmetics.soap-oral',
    asks: [
      ['US', 'Antibacterial Bar Soap 4 Pack Kills 99.9% Germs', 'us-otc us-mocra -us-fifra'],
      ['FR', 'Savon antibactérien mains 250 ml', 'eu-bpr-claim eu-cpnp eu-cosm-rp fr-idu -eu-treated-article'],
    ],
  },
  {
    id: 'plush-bear',
    kind: 'toys.general',
    asks: [
      [
        'DE',
        'Plüschtier Teddybär 30 cm Kuscheltier für Kinder',
        'eu-toy eu-gpsr-rp eu-gpsr-listing de-lucid eu-reach-xvii -de-weee -eu-red -eu-battery-ce -eu-food-importer',
      ],
      [
        'US',
        'Plush Teddy Bear Stuffed Animal for Kids 12 inch',
        'us-cpc us-efiling us-entry us-origin -us-fcc-sdoc -us-fcc-id -us-gcc -us-durable-infant',
      ],
      ['GB', 'Teddy Bear Soft Toy for Children 30cm', 'uk-toys uk-importer -uk-electrical -uk-psti'],
      [
        'RU',
        'Мягкая игрушка мишка плюшевый 30 см для детей',
        'ea-toys ea-label ru-cz-cosm-toys ea-representative -ea-children -ea-electrical',
      ],
      ['KR', '곰인형 봉제인형 30cm 어린이 장난감', 'kr-kc-child -kr-kc-electric'],
      ['BR', 'Urso de pelúcia infantil 30 cm brinquedo', 'br-inmetro -br-anatel'],
      ['SA', 'Plush teddy bear toy for kids 30 cm', 'sa-saber gcc-gmark -sa-sfda'],
      ['IN', 'Soft Toy Teddy Bear for Kids 30 cm', 'in-bis in-lmpc-cdsco-epr -in-wpc'],
      ['MX', 'Oso de peluche 30 cm juguete para niños', 'mx-labels -mx-nom-electric -mx-homologation'],
    ],
  },
  {
    id: 'dog-plush-toy',
    kind: 'general.other',
    trap: true,
    asks: [
      [
        'DE',
        'Hundespielzeug Plüsch Quietscher Ente',
        'eu-gpsr-rp eu-gpsr-listing de-lucid -eu-toy -eu-petfood -mp-children-docs',
      ],
      [
        'US',
        'Squeaky Plush Dog Toy Duck for Small Dogs',
        'us-entry us-origin -us-cpc -us-efiling -us-ffr -mp-children-docs',
      ],
      ['RU', 'Игрушка для собак плюшевая утка с пищалкой', 'ea-label -ea-toys -ea-vet'],
    ],
  },
  {
    id: 'rc-car',
    kind: 'toys.electronic',
    attributes: { radio: '2.4 GHz', battery: 'Li-ion 7.4V 1200mAh', ageGrade: '8+' },
    asks: [
      [
        'DE',
        'Ferngesteuertes Auto RC 2,4 GHz 1:16 Geländewagen ab 8 Jahre',
        'eu-toy eu-red eu-rohs de-weee de-batt eu-battery-ce eu-gpsr-rp de-lucid gl-un383 -eu-emc -eu-lvd',
      ],
      [
        'US',
        'RC Car 1:16 Remote Control Truck 2.4GHz for Boys 8-12',
        'us-cpc us-fcc-id us-efiling gl-un383 -us-fcc-sdoc',
      ],
      ['JP', 'ラジコンカー 1/16 2.4GHz オフロード 子供用 おもちゃ', 'jp-giteki gl-un383 -jp-cosmetics'],
      ['BR', 'Carrinho de controle remoto 2.4GHz 1:16 infantil', 'br-inmetro br-anatel'],
      ['KR', 'RC카 무선조종 자동차 2.4GHz 어린이', 'kr-kc-child kr-kc-radio'],
    ],
  },
  {
    id: 'kids-tshirt',
    kind: 'childrens.apparel',
    asks: [
      [
        'US',
        'Girls Cotton T-Shirt Short Sleeve Kids Tee Size 4-10',
        'us-cpc us-textile-label us-efiling -us-sleepwear -us-fcc-id -us-gcc',
      ],
      [
        'DE',
        'Kinder T-Shirt Baumwolle Mädchen kurzarm 110-140',
        'eu-textile-label eu-gpsr-rp eu-child-apparel de-lucid -eu-toy -eu-organic',
      ],
      ['RU', 'Футболка детская хлопковая для девочки', 'ea-children ru-cz-light ea-label -ea-light -ea-toys'],
      ['KR', '여아 반팔 티셔츠 아동복 면', 'kr-kc-child -kr-kc-electric'],
    ],
  },
  {
    id: 'kids-pajamas',
    kind: 'childrens.apparel',
    asks: [
      [
        'US',
        'Boys Dinosaur Pajamas Set Long Sleeve Kids Sleepwear 2T-12',
        'us-sleepwear us-cpc us-textile-label us-efiling -us-gcc',
      ],
    ],
  },
  {
    id: 'baby-bottle',
    kind: 'childrens.articles',
    asks: [
      [
        'US',
        'Baby Bottle Anti-Colic 8 oz PP BPA Free Newborn',
        'us-cpc us-fcm -us-durable-infant -us-fmvss -us-sleepwear',
      ],
      [
        'DE',
        'Babyflasche Anti-Kolik 240 ml PP Neugeborene',
        'eu-fcm eu-childcare-tests eu-gpsr-rp eu-bpa de-lucid -eu-toy',
      ],
      ['RU', 'Бутылочка для кормления 240 мл для новорождённых', 'ea-children ea-label -ea-toys'],
    ],
  },
  {
    id: 'stroller',
    kind: 'childrens.articles',
    asks: [
      [
        'US',
        'Lightweight Baby Stroller Foldable for Infants and Toddlers',
        'us-durable-infant us-cpc us-efiling -us-fmvss -us-fcc-id',
      ],
      [
        'FR',
        'Poussette bébé compacte pliable dès la naissance',
        'eu-childcare-tests eu-gpsr-rp fr-idu -eu-toy -eu-auto-emark',
      ],
    ],
  },
  {
    id: 'child-car-seat',
    kind: 'childrens.carriers',
    asks: [
      ['DE', 'Kindersitz ISOFIX i-Size 40-105 cm Autositz drehbar', 'eu-auto-emark eu-gpsr-rp de-lucid -eu-toy'],
      ['US', 'Convertible Car Seat for Infants and Toddlers 5-65 lb', 'us-fmvss us-durable-infant us-cpc'],
      ['GB', 'Child Car Seat ISOFIX Group 0+/1', 'eu-auto-emark -uk-toys'],
    ],
  },
  {
    id: 'baby-sling',
    kind: 'childrens.carriers',
    trap: true,
    asks: [
      ['DE', 'Babytrage ergonomisch ab Geburt Tragetuch', 'eu-childcare-tests eu-gpsr-rp -eu-auto-emark'],
      ['US', 'Baby Wrap Carrier Sling for Newborns', 'us-durable-infant us-cpc -us-fmvss'],
    ],
  },
  {
    id: 'womens-dress',
    kind: 'textiles.apparel',
    asks: [
      [
        'DE',
        'Damen Sommerkleid Viskose lang Blumenmuster',
        'eu-textile-label eu-gpsr-rp eu-gpsr-listing de-lucid eu-reach-xvii eu-pfas -eu-toy -eu-child-apparel -eu-formaldehyde',
      ],
      [
        'US',
        "Women's Summer Maxi Dress Floral Casual",
        'us-textile-label us-gcc us-origin -us-cpc -us-sleepwear -us-fcc-sdoc',
      ],
      [
        'RU',
        'Платье женское летнее длинное вискоза',
        'ea-light ru-cz-light ea-label ru-platform -ea-children -ea-toys',
      ],
      ['KZ', 'Платье женское трикотажное', 'ea-light ea-label -ru-cz-light'],
      ['JP', 'ワンピース レディース 夏 ロング 花柄', 'jp-household -jp-food-notify'],
      ['FR', "Robe d'été femme longue fleurie viscose", 'eu-textile-label fr-idu fr-triman eu-gpsr-rp -eu-toy'],
      ['IT', 'Vestito donna estivo lungo a fiori', 'eu-textile-label it-pack-label eu-gpsr-rp'],
      ['ES', 'Vestido mujer verano largo estampado flores', 'eu-textile-label es-pack eu-gpsr-rp'],
      ['BR', 'Vestido longo feminino verão floral', 'br-textile -br-inmetro'],
      ['CA', "Women's floral maxi dress", 'ca-textile -ca-children'],
    ],
  },
  {
    id: 'organic-cotton-sheets',
    kind: 'textiles.home',
    trap: true,
    asks: [
      [
        'DE',
        'Bettlaken Bio Baumwolle 140x200 Spannbettlaken',
        'eu-textile-label eu-gpsr-rp de-lucid -eu-organic -eu-organic-coi -eu-food-importer',
      ],
      ['US', 'Organic Cotton Bed Sheet Set Queen', 'us-textile-label us-origin -us-nop -us-ffr -us-gcc -us-efiling'],
    ],
  },
  {
    id: 'running-shoes',
    kind: 'footwear',
    asks: [
      [
        'DE',
        'Herren Laufschuhe Sneaker leicht atmungsaktiv',
        'eu-footwear-label eu-gpsr-rp de-lucid eu-reach-xvii -eu-textile-label -eu-ppe',
      ],
      ['RU', 'Кроссовки мужские беговые', 'ea-light ru-cz-light ea-label -ea-children'],
      ['KZ', 'Кроссовки мужские для бега', 'ea-light kz-marking ea-label'],
      ['IN', "Men's Running Shoes Lightweight", 'in-bis -in-fssai'],
      ['US', "Men's Running Shoes Breathable Sneakers", 'us-origin us-entry -us-cpc -us-textile-label -us-gcc'],
    ],
  },
  {
    id: 'leather-wallet',
    kind: 'leather.bags',
    asks: [
      ['FR', 'Portefeuille homme cuir véritable RFID', 'eu-gpsr-rp eu-reach-xvii fr-idu -eu-toy -gl-cites'],
      ['RU', 'Кошелёк мужской из натуральной кожи', 'ea-light ru-cz-light ea-label -ea-toys'],
    ],
  },
  {
    id: 'python-bag',
    kind: 'leather.bags',
    trap: true,
    asks: [
      ['US', 'Genuine Python Skin Handbag', 'gl-cites us-entry -us-ffr'],
      ['DE', 'Handtasche aus echtem Pythonleder', 'gl-cites eu-gpsr-rp'],
    ],
  },
  {
    id: 'silver-ring',
    kind: 'jewellery',
    asks: [
      ['GB', '925 Sterling Silver Ring Women Band 8g', 'uk-hallmark uk-importer -uk-toys'],
      ['DE', 'Ring Damen 925er Silber Zirkonia', 'eu-gpsr-rp eu-reach-xvii de-lucid -eu-toy'],
      ['US', '925 Sterling Silver Band Ring for Women', 'us-origin us-entry -us-cpc'],
    ],
  },
  {
    id: 'earbuds',
    kind: 'electronics.radio',
    attributes: { radio: 'Bluetooth 5.3', battery: 'lithium-ion 400 mAh' },
    asks: [
      [
        'DE',
        'Bluetooth Kopfhörer In Ear kabellos mit Ladecase',
        'eu-red eu-rohs de-weee de-batt eu-battery-ce eu-gpsr-rp de-lucid gl-un383 -eu-lvd -eu-emc -eu-toy',
      ],
      [
        'US',
        'Wireless Earbuds Bluetooth 5.3 with Charging Case',
        'us-fcc-id gl-un383 us-origin us-entry -us-fcc-sdoc -us-cpc -us-medical -us-ffr',
      ],
      [
        'RU',
        'Беспроводные наушники TWS Bluetooth с кейсом',
        'ea-electrical ea-rohs ea-radio ea-label gl-un383 -ea-low-voltage -ea-toys',
      ],
      ['JP', 'ワイヤレスイヤホン Bluetooth 5.3 充電ケース付き', 'jp-giteki gl-un383 -jp-food-notify'],
      ['KR', '블루투스 이어폰 무선 TWS 충전케이스', 'kr-kc-radio gl-un383 -kr-kc-child'],
      ['BR', 'Fone de ouvido Bluetooth sem fio TWS', 'br-anatel gl-un383 -br-inmetro'],
      ['GB', 'Wireless Earbuds Bluetooth In Ear Headphones', 'uk-electrical uk-epr gl-un383 -uk-plug -uk-toys'],
      ['AU', 'Wireless Bluetooth earbuds', 'au-rcm gl-un383 -au-food'],
      ['IN', 'Wireless Earbuds Bluetooth TWS', 'in-wpc in-bis gl-un383'],
      ['SA', 'Wireless earbuds Bluetooth', 'gcc-telecom sa-saber gl-un383 -sa-sfda'],
      ['AE', 'Wireless earbuds Bluetooth', 'gcc-telecom ae-ecas -ae-food'],
      ['MX', 'Audífonos inalámbricos Bluetooth con estuche', 'mx-homologation gl-un383 -mx-nom051'],
      ['CA', 'Wireless Bluetooth earbuds with charging case', 'ca-ised gl-un383 -ca-electrical'],
      ['IT', 'Auricolari Bluetooth senza fili con custodia di ricarica', 'eu-red it-raee eu-rohs gl-un383'],
      ['ES', 'Auriculares inalámbricos Bluetooth con estuche de carga', 'eu-red es-raee eu-rohs gl-un383'],
      ['FR', 'Écouteurs sans fil Bluetooth 5.3 avec boîtier de charge', 'eu-red fr-idu eu-rohs gl-un383'],
      ['SG', 'Wireless Bluetooth Earbuds', 'sg-goods gl-un383 -sg-food'],
      ['ID', 'Headset Bluetooth TWS nirkabel', 'id-goods -id-bpom -id-halal'],
    ],
  },
  {
    id: 'power-bank',
    kind: 'electronics.power-bank',
    attributes: { battery: 'lithium polymer 20000 mAh' },
    asks: [
      ['JP', 'モバイルバッテリー 20000mAh 大容量 急速充電', 'jp-pse gl-un383 -jp-food-notify'],
      ['KR', '보조배터리 20000mAh 고속충전', 'kr-kc-electric gl-un383'],
      ['US', 'Portable Charger Power Bank 20000mAh USB-C', 'gl-un383 us-nrtl -us-cpc -us-ffr'],
      [
        'DE',
        'Powerbank 20000mAh USB-C Schnellladung',
        'eu-battery-ce de-batt de-weee eu-rohs gl-un383 -eu-toy -eu-lvd',
      ],
      ['RU', 'Повербанк 20000 мАч внешний аккумулятор', 'ea-electrical gl-un383 -ea-low-voltage'],
      ['CN', '充电宝 20000毫安 快充 移动电源', 'cn-ccc -cn-food-filing'],
      ['BR', 'Power bank carregador portátil 20000mAh', 'br-anatel-power gl-un383'],
    ],
  },
  {
    id: 'hair-dryer',
    kind: 'electronics.mains',
    attributes: { power: '2200 W, 220-240 V AC' },
    asks: [
      [
        'DE',
        'Haartrockner Fön 2200 W Ionen',
        'eu-lvd eu-emc eu-rohs de-weee eu-gpsr-rp de-lucid -eu-red -de-batt -gl-un383 -eu-battery-ce -eu-toy',
      ],
      ['GB', 'Ionic Hair Dryer 2200W with Diffuser', 'uk-electrical uk-plug uk-importer -uk-psti -gl-un383'],
      [
        'RU',
        'Фен для волос 2200 Вт с ионизацией',
        'ea-electrical ea-low-voltage ea-rohs ea-label -ea-radio -ea-cosmetics',
      ],
      ['BR', 'Secador de cabelo 2000W', 'br-inmetro -br-anatel'],
      ['KR', '헤어드라이어 2200W 음이온', 'kr-kc-electric kr-kc-radio'],
      ['JP', 'ヘアドライヤー 1200W マイナスイオン', 'jp-pse -jp-giteki'],
      ['US', 'Ionic Hair Dryer 1875W', 'us-nrtl us-entry -us-fcc-id -us-cpc'],
      ['AU', 'Hair Dryer 2200W', 'au-rcm -au-mandatory'],
      ['SA', 'Hair dryer 2200 W', 'sa-saber gcc-gmark -gcc-telecom'],
      ['MX', 'Secadora de cabello 2200 W', 'mx-nom-electric -mx-homologation'],
      ['CA', 'Ionic hair dryer 1875W', 'ca-electrical -ca-npn'],
    ],
  },
  {
    id: 'led-bulb',
    kind: 'lighting.led',
    attributes: { power: '9 W, 220-240 V AC' },
    asks: [
      [
        'FR',
        'Ampoule LED E27 9W blanc chaud lot de 6',
        'eu-eprel eu-lvd eu-emc eu-rohs fr-idu eu-gpsr-rp -eu-red -gl-un383 -eu-battery-ce',
      ],
      [
        'RU',
        'Лампа светодиодная E27 9 Вт тёплый свет',
        'ea-electrical ea-low-voltage ea-rohs ea-label -ea-radio -gl-un383',
      ],
      ['DE', 'LED Lampe E27 9W warmweiß 6er Pack', 'eu-eprel eu-lvd de-weee de-lucid -de-batt'],
    ],
  },
  {
    id: 'kettle',
    kind: 'appliances.household',
    attributes: { power: '220-240 V AC 2200 W' },
    asks: [
      [
        'DE',
        'Wasserkocher Edelstahl 1,7 l 2200 W',
        'eu-lvd eu-emc eu-rohs eu-fcm de-weee eu-gpsr-rp de-lucid -eu-red -eu-food-importer',
      ],
      [
        'RU',
        'Чайник электрический 1,7 л 2200 Вт',
        'ea-electrical ea-low-voltage ea-rohs ea-label -ea-tr021 -ru-cz-snacks',
      ],
      ['GB', 'Electric Kettle 1.7L Stainless Steel 3kW', 'uk-electrical uk-plug -uk-food'],
      ['US', 'Electric Kettle 1.7L Stainless Steel 1500W', 'us-fcm us-nrtl -us-fcc-sdoc -us-ffr'],
      ['KR', '전기포트 1.7L 무선주전자 스테인리스', 'kr-kc-electric'],
      ['BR', 'Chaleira elétrica inox 1,7 L', 'br-inmetro -br-anvisa-food -br-anatel'],
    ],
  },
  {
    id: 'ceramic-mug',
    kind: 'kitchen.food-contact',
    asks: [
      [
        'DE',
        'Kaffeetasse Keramik 350 ml handbemalt',
        'eu-fcm eu-gpsr-rp de-lucid eu-gpsr-listing -eu-food-importer -eu-fcm-284 -eu-pfas -eu-toy -de-weee',
      ],
      [
        'US',
        'Ceramic Coffee Mug 12 oz Hand Painted',
        'us-fcm us-origin -us-ffr -us-prior-notice -us-fsvp -us-cpc -us-lacey',
      ],
      ['JP', 'マグカップ 陶器 350ml', 'jp-food-notify jp-fcm -jp-food-label'],
      ['KR', '머그컵 도자기 350ml', 'kr-food-import -kr-food-label'],
      ['RU', 'Кружка керамическая 350 мл', 'ea-label -ea-tr021 -ea-sgr-kinds'],
      ['GB', 'Ceramic Coffee Mug 350ml', 'uk-importer -uk-food'],
    ],
  },
  {
    id: 'melamine-plates',
    kind: 'kitchen.food-contact',
    attributes: { material: 'melamine', origin: 'China' },
    asks: [
      ['DE', 'Melamin Teller Set 4 Stück Camping', 'eu-fcm eu-fcm-284 eu-gpsr-rp -eu-food-importer'],
      ['GB', 'Melamine Dinner Plates Set of 4', 'eu-fcm-284 uk-importer'],
    ],
  },
  {
    id: 'chef-knife',
    kind: 'knives',
    asks: [
      ['GB', 'Chef Knife 8 Inch Stainless Steel Kitchen Knife', 'uk-knives uk-importer -uk-plug -uk-food'],
      ['DE', 'Kochmesser 20 cm Edelstahl Küchenmesser', 'eu-gpsr-rp eu-gpsr-listing de-lucid -eu-toy -eu-ppe'],
    ],
  },
  {
    id: 'thermometer-medical',
    kind: 'medical.device',
    asks: [
      ['DE', 'Fieberthermometer digital medizinisch Stirnthermometer', 'eu-mdr eu-mdr-ar -eu-gpsr-rp -eu-toy'],
      ['US', 'Digital Blood Pressure Monitor Upper Arm', 'us-medical -us-ffr -us-mocra -us-cpc'],
      ['RU', 'Тонометр автоматический на плечо', 'ea-medical -ea-toys'],
      ['GB', 'Blood Pressure Monitor Upper Arm Digital', 'uk-medical -uk-cosmetics'],
      ['KR', '혈압계 자동 전자 혈압측정기', 'kr-medical'],
    ],
  },
  {
    id: 'bike-helmet',
    kind: 'ppe.helmets',
    asks: [
      ['DE', 'Fahrradhelm Erwachsene MTB Helm mit Licht', 'eu-ppe eu-gpsr-rp de-lucid -eu-moto-helmet'],
      ['US', 'Adult Bike Helmet Lightweight Adjustable', 'us-gcc us-efiling -us-moto-helmet -us-fmvss'],
      ['AU', 'Bicycle Helmet Adult', 'au-ppe-standards'],
    ],
  },
  {
    id: 'moto-helmet',
    kind: 'ppe.helmets',
    trap: true,
    asks: [
      ['ES', 'Casco integral de moto con visera', 'eu-moto-helmet eu-gpsr-rp -eu-ppe'],
      ['US', 'Full Face Motorcycle Helmet Matte Black', 'us-moto-helmet -us-gcc'],
      ['RU', 'Мотошлем интеграл', 'ea-moto-helmet ea-label -ea-ppe-furniture'],
    ],
  },
  {
    id: 'sofa',
    kind: 'furniture',
    asks: [
      ['GB', '3 Seater Fabric Sofa Upholstered', 'uk-furniture-fire uk-importer -uk-electrical'],
      ['US', 'Upholstered Loveseat Sofa Couch', 'us-furniture us-gcc-furniture -us-cpc'],
      ['DE', 'Sofa 3-Sitzer Polstersofa Stoff', 'eu-gpsr-rp eu-formaldehyde de-lucid -de-weee'],
    ],
  },
  {
    id: 'walnut-table',
    kind: 'furniture',
    trap: true,
    asks: [
      [
        'DE',
        'Couchtisch Nussbaum massiv 110 cm',
        'eu-gpsr-rp de-lucid -eu-food-importer -eu-aflatoxin -eu-nut-fruit-origin',
      ],
      [
        'US',
        'Walnut Coffee Table Mid Century Solid Wood',
        'us-lacey us-origin -us-ffr -us-prior-notice -us-aflatoxin -us-ams-8e',
      ],
      ['RU', 'Стол журнальный, цвет орех', 'ea-ppe-furniture ea-label -ea-tr021 -ea-phyto'],
    ],
  },
  {
    id: 'nutcracker',
    kind: 'kitchen.food-contact',
    trap: true,
    asks: [
      ['DE', 'Nussknacker Walnuss Edelstahl', 'eu-gpsr-rp de-lucid -eu-food-importer -eu-aflatoxin'],
      ['US', 'Nutcracker Tool for Walnuts and Pecans Heavy Duty', 'us-origin us-entry -us-ffr -us-aflatoxin'],
    ],
  },
  {
    id: 'scented-candle',
    kind: 'candles',
    asks: [
      [
        'DE',
        'Duftkerze Vanille Sojawachs im Glas 200 g',
        'eu-gpsr-rp eu-gpsr-listing eu-gpsr-techfile de-lucid -eu-toy -eu-food-importer -eu-cpnp',
      ],
      ['US', 'Scented Soy Candle Vanilla 8 oz', 'us-origin us-entry us-tsca-cert -us-gcc -us-cpc -us-ffr -us-mocra'],
      ['KR', '향초 소이캔들 바닐라 200g', 'kr-cosmetics -kr-food-import'],
    ],
  },
  {
    id: 'laundry-detergent',
    kind: 'chemicals.cleaning',
    asks: [
      ['DE', 'Flüssigwaschmittel Color 3 l', 'eu-detergent eu-gpsr-rp de-lucid -eu-cpnp -eu-bpr'],
      ['RU', 'Гель для стирки цветного белья 3 л', 'ea-sgr ru-cz-cosm-toys ea-label -ea-cosmetics'],
      ['US', 'Liquid Laundry Detergent 100 oz', 'us-tsca-cert us-origin -us-fifra -us-otc'],
    ],
  },
  {
    id: 'hand-sanitiser',
    kind: 'biocides',
    asks: [
      ['US', 'Hand Sanitizer Gel 70% Alcohol 8 oz', 'us-otc-sanitiser -us-fifra'],
      ['DE', 'Händedesinfektionsmittel Gel 500 ml 70% Alkohol', 'eu-bpr eu-clp eu-ufi de-lucid'],
    ],
  },
  {
    id: 'mosquito-spray',
    kind: 'biocides',
    asks: [
      ['FR', 'Spray anti-moustiques répulsif 100 ml', 'eu-bpr eu-clp fr-idu -eu-cpnp'],
      ['US', 'Mosquito Repellent Spray 4 oz DEET', 'us-fifra -us-otc-sanitiser'],
    ],
  },
  {
    id: 'weed-killer',
    kind: 'pesticides',
    asks: [
      ['DE', 'Unkrautvernichter Konzentrat 1 l', 'eu-ppp eu-clp -eu-bpr'],
      ['BR', 'Herbicida concentrado 1 litro mata mato', 'xx-pesticide'],
      ['US', 'Weed Killer Herbicide Concentrate 32 oz', 'us-fifra -us-otc'],
    ],
  },
  {
    id: 'cutting-board',
    kind: 'wood.products',
    asks: [
      ['US', 'Acacia Wood Cutting Board for Kitchen', 'us-lacey us-fcm us-origin -us-ffr -us-cpc'],
      ['DE', 'Schneidebrett Holz Akazie 40x30', 'eu-fcm eu-gpsr-rp de-lucid -eu-food-importer'],
    ],
  },
  {
    id: 'e-scooter',
    kind: 'mobility.e-ride',
    asks: [
      [
        'DE',
        'E-Scooter 20 km/h 350 W Elektroroller',
        'eu-ebike eu-machinery eu-battery-ce eu-rohs de-weee de-batt gl-un383 eu-gpsr-rp -eu-toy',
      ],
      ['US', 'Electric Scooter for Adults 15 mph 350W', 'us-nrtl gl-un383 -us-cpc -us-fmvss'],
      ['RU', 'Электросамокат взрослый 350 Вт', 'ea-electrical ea-machinery ea-label gl-un383'],
    ],
  },
  {
    id: 'drone',
    kind: 'drones',
    asks: [
      ['FR', 'Drone avec caméra 4K GPS pliable 249 g', 'eu-drone-class eu-red eu-rohs fr-idu gl-un383 -eu-emc'],
      ['US', 'Drone with 4K Camera GPS Foldable Quadcopter', 'us-fcc-id us-fcc-covered gl-un383 -us-fcc-sdoc'],
    ],
  },
  {
    id: 'headlight',
    kind: 'auto.parts',
    asks: [
      ['DE', 'Scheinwerfer H7 LED vorne für VW Golf', 'eu-auto-emark eu-gpsr-rp de-lucid -eu-toy -eu-food-importer'],
      ['US', 'Headlight Assembly for Toyota Camry 2018-2020', 'us-fmvss us-origin -us-cpc'],
      ['RU', 'Фара передняя левая для Lada Vesta', 'ea-vehicle-parts ea-label -ea-toys'],
    ],
  },
  {
    id: 'floor-mats',
    kind: 'auto.parts',
    trap: true,
    asks: [
      ['DE', 'Fußmatten Auto Gummi für VW Golf', 'eu-gpsr-rp de-lucid -eu-textile-label'],
      ['US', 'Car Floor Mats All Weather Rubber', 'us-origin us-entry -us-gcc -us-cpc'],
    ],
  },
  {
    id: 'apple-case',
    kind: 'general.other',
    trap: true,
    asks: [
      [
        'DE',
        'Handyhülle für Apple iPhone 15 Silikon',
        'eu-gpsr-rp eu-gpsr-listing de-lucid -eu-food-importer -eu-red -eu-mrl -gl-un383',
      ],
      ['US', 'Silicone Case for Apple iPhone 15', 'us-origin us-entry -us-ffr -us-fcc-id -gl-un383'],
    ],
  },
  {
    id: 'honey-book',
    kind: 'general.media',
    trap: true,
    asks: [
      ['US', 'The Honey Book: A History of Bees and Beekeeping (Paperback)', '-us-ffr -us-fsvp -us-prior-notice'],
      ['DE', 'Das große Buch vom Honig, gebundene Ausgabe', '-eu-honey -eu-food-importer'],
    ],
  },
  {
    id: 'artificial-flowers',
    kind: 'general.other',
    trap: true,
    asks: [
      ['US', 'Artificial Silk Roses Bouquet Fake Flowers Home Decor', 'us-origin us-entry -us-plant-animal -us-ffr'],
      ['FR', 'Fleurs artificielles bouquet de roses en soie', 'eu-gpsr-rp fr-idu -eu-phyto-plants'],
    ],
  },
  {
    id: 'doll-clothes',
    kind: 'toys.general',
    trap: true,
    asks: [
      ['DE', 'Puppenkleidung Set für 43 cm Puppen', 'eu-toy eu-gpsr-rp de-lucid -eu-child-apparel'],
      ['US', 'Doll Clothes Outfit Set for 18 Inch Dolls', 'us-cpc us-efiling -us-sleepwear -us-textile-label'],
    ],
  },
  {
    id: 'phone-cable',
    kind: 'electronics.charger',
    asks: [
      ['DE', 'USB-C Ladekabel 2 m geflochten', 'eu-rohs de-weee de-lucid eu-gpsr-rp -eu-red -gl-un383 -de-batt'],
      ['US', 'USB C Charging Cable 6ft Braided', 'us-origin us-entry -us-fcc-id -gl-un383'],
    ],
  },
  {
    id: 'wall-charger',
    kind: 'electronics.charger',
    attributes: { power: '100-240 V AC, 65 W' },
    asks: [
      ['GB', '65W GaN USB-C Wall Charger UK Plug', 'uk-electrical uk-plug uk-importer -gl-un383'],
      ['JP', 'USB-C 充電器 65W GaN 急速充電 ACアダプター', 'jp-pse -gl-un383'],
      ['KR', '65W GaN 충전기 고속 USB-C', 'kr-kc-electric'],
      ['CN', '65W氮化镓充电器 USB-C 快充头', 'cn-ccc -cn-srrc'],
      ['BR', 'Carregador de parede USB-C 65W GaN', 'br-anatel-power'],
      ['DE', 'USB-C Ladegerät 65W GaN Netzteil', 'eu-lvd eu-emc eu-rohs de-weee -eu-red -de-batt'],
    ],
  },
];
