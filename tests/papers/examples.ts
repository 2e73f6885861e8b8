/**
 * A listing each requirement is asked of, and below it one it is not: market, title, what attributes say, and the day where it
 * is not 28 November 2026.
 */
export const examples = `
eu-gpsr-rp
  DE | Couchtisch Nussbaum massiv rund 80 cm
  not DE | Anti-Aging Gesichtscreme mit Hyaluron 50 ml
eu-gpsr-listing
  DE | FFP2 Masken 20 Stück einzeln verpackt
  not DE | Gummibärchen vegan 500 g Beutel
eu-gpsr-techfile
  IT | Fiori artificiali rose 10 pezzi
  not IT | Vestiti per bambole 45 cm
eu-eori
  DE | Ceramic vase 20 cm | channel=FBA
  not DE | Ceramic vase 20 cm | channel=parcel
eu-ioss-duty
  FR | Vase en céramique 20 cm | channel=parcel
  not FR | Croquettes pour chien adulte poulet 10 kg
eu-forced-labour
  DE | Rosinen aus Xinjiang 1 kg | | 2027-12-14
  not DE | Bonsai Baum lebend chinesische Ulme im Topf
eu-green-claims
  DE | Umweltfreundliche Brotdose aus Edelstahl
  not DE | Handyhülle Apple iPhone 15 transparent Silikon
eu-ppwr-doc
  ES | Almendra cruda repelada 1 kg
  not DE | E-Book Gartenratgeber PDF Sofortdownload
eu-ppwr-epr
  PL | Słuchawki bezprzewodowe Bluetooth TWS
  not PL | E-Book Gartenratgeber PDF Sofortdownload
de-lucid
  DE | Babyflasche Glas 240 ml mit Sauger
  not DE | E-Book Gartenratgeber PDF Sofortdownload
de-weee
  DE | Bluetooth Kopfhörer Over-Ear mit ANC 40 h
  not DE | Plüschspielzeug für Hunde mit Quietscher
de-batt
  DE | Digitale Küchenuhr Timer mit Knopfzelle LR44
  not DE | Sultaninen & Cashewkerne Studentenfutter Mix 1kg
fr-idu
  FR | Sauce soja sucrée 250 ml
  not FR | Graines de tomates anciennes bio à semer 30 graines
fr-triman
  FR | Couteau pliant Laguiole manche bois
  not FR | Graines de tomates anciennes bio à semer 30 graines
it-pack-label
  IT | Torrone morbido alle mandorle 200 g
  not IT | Semi di pomodoro da semina 100 pz
it-raee
  IT | Friggitrice ad aria 5,5 litri 1700 W
  not IT | Scarpe da ginnastica uomo
es-pack
  ES | Almendra cruda repelada 1 kg
  not ES | Semillas de albahaca para sembrar
es-raee
  ES | Cámara de vigilancia WiFi exterior con batería solar
  not ES | Calcetines deportivos hombre pack 6
eu-red
  DE | Bluetooth Kopfhörer Over-Ear mit ANC 40 h
  not DE | Getrocknete Feigen aus der Türkei 1kg naturbelassen
eu-red-cyber
  FR | Voiture télécommandée 4x4 enfant 2,4 GHz rechargeable
  not FR | Cacao en poudre non sucré 250 g
eu-usbc
  DE | Bluetooth Kopfhörer Over-Ear mit ANC 40 h
  not DE | USB-C Ladegerät 45W GaN Schnellladegerät
eu-lvd
  ES | Secador de pelo iónico 2200 W
  not ES | Peluche para perros con sonido
eu-emc
  IT | Ferro da stiro a vapore 2400 W
  not IT | Mascherine FFP2 10 pezzi
eu-rohs
  DE | Heißluftfritteuse 5 L 1500 W 230V
  not DE | Kochmesser Damast 20 cm Küchenmesser
eu-weee-mark
  FR | Ampoule LED E27 9W 230V lot de 6
  not FR | Vermicelles de haricot mungo 500 g
eu-battery-ce
  DE | Knopfzelle CR2032 3V 10er Pack
  not DE | Gummibärchen vegan 500 g Beutel
eu-battery-label
  DE | E-Scooter faltbar 20 km/h mit Straßenzulassung
  not DE | Kindersitz Auto i-Size 40-105 cm drehbar
eu-battery-removable
  DE | Bluetooth Kopfhörer Over-Ear | | 2027-02-18
  not DE | Das große Honigbuch: Imkern für Anfänger
eu-battery-passport
  DE | E-Scooter faltbar 20 km/h | | 2027-02-18
  not DE | Melamin Teller Set 4-teilig Camping | Herkunft=China
eu-eprel
  DE | LED Kerzen flammenlos mit Fernbedienung, batteriebetrieben 3er Set
  not DE | Melamin Teller Set 4-teilig Camping | Herkunft=China
eu-laser
  DE | Laserpointer grün 5 mW
  not DE | Couchtisch Nussbaum massiv rund 80 cm
eu-cra
  DE | WLAN Überwachungskamera mit App | | 2027-12-11
  not DE | Pulsoximeter Fingerclip SpO2
eu-machinery
  FR | Trottinette électrique pliable 25 km/h
  not FR | Fer à lisser céramique 230V
eu-ebike
  FR | Trottinette électrique pliable 25 km/h
  not FR | Magnésium marin B6 60 gélules complément alimentaire
eu-drone-class
  ES | Dron plegable con cámara 4K
  not ES | Oxímetro de pulso dedo
eu-auto-emark
  DE | Bremsbeläge vorne für VW Golf 7
  not DE | Steckdosenleiste 6-fach 230V mit Schalter
eu-moto-helmet
  FR | Casque moto intégral homologué ECE 22.06
  not FR | Fleurs artificielles pivoines bouquet
eu-toy
  FR | Vêtements pour poupée 30 cm, lot de 6 tenues
  not FR | Savon de Marseille 300 g
eu-childcare-tests
  ES | Chupete silicona 0-6 meses
  not ES | Cámara de vigilancia WiFi exterior con batería solar
eu-child-apparel
  ES | Pijama de algodón niña 8 años
  not ES | Cápsulas de cúrcuma con pimienta negra 120
eu-textile-label
  ES | Pijama de algodón niña 8 años
  not ES | Repelente de mosquitos spray 100 ml
eu-footwear-label
  DE | Damen Stiefeletten Leder schwarz
  not DE | Bluetooth Kopfhörer Over-Ear mit ANC 40 h
eu-reach-xvii
  DE | Damen Lederhandtasche schwarz
  not DE | Knopfzelle CR2032 3V 10er Pack
eu-reach-svhc
  DE | Yogamatte rutschfest 6 mm
  not DE | Reiscracker Mix scharf 200 g
eu-pfas
  DE | Damen Regenjacke wasserdicht
  not DE | Bluetooth Kopfhörer Over-Ear mit ANC 40 h
gl-cites
  DE | Python Leather Handbag
  not DE | Kindersitz Auto i-Size 40-105 cm drehbar
eu-eudr
  DE | Esstisch Eiche massiv 160 cm | | 2026-12-30
  not DE | Damen Sommerkleid Leinen lang
eu-cpnp
  IT | Smalto per unghie gel semipermanente 15 ml
  not IT | Noci sgusciate biologiche 500 g
eu-cosm-rp
  IT | Saponetta artigianale a forma di orsetto 60 g
  not IT | Pastiglie freno anteriori Fiat 500
eu-cosm-label
  GB | Antibacterial Hand Soap Bar Pack of 6 Kills 99.9% Germs
  not GB | 3 Seater Fabric Sofa Foam Cushions Grey
eu-bpr
  DE | Mückenspray Insektenschutz 100 ml DEET
  not DE | Heißluftfritteuse 5 L 1500 W 230V
eu-bpr-claim
  GB | Antibacterial Hand Soap Bar Pack of 6 Kills 99.9% Germs
  not GB | Organic Raw Pine Nuts 250g | origin=China
eu-treated-article
  DE | Antibakterielle Socken Herren 6 Paar
  not DE | Damen Sommerkleid Leinen lang
eu-clp
  FR | Bougie parfumée vanille 200 g
  not FR | Lunettes de soleil polarisées homme
eu-ufi
  FR | Bougie parfumée vanille 200 g
  not FR | Sac à main femme cuir véritable
eu-detergent
  DE | Waschmittel flüssig Color 2 L
  not DE | Sultaninen & Cashewkerne Studentenfutter Mix 1kg
eu-ppp
  DE | Unkrautvernichter Konzentrat 500 ml
  not DE | Sultaninen & Cashewkerne Studentenfutter Mix 1kg
eu-mdr
  DE | Pulsoximeter Fingerclip SpO2
  not DE | Knopfzelle CR2032 3V 10er Pack
eu-mdr-ar
  ES | Oxímetro de pulso dedo
  not ES | Mesa de comedor de nogal macizo
eu-ppe
  IT | Mascherine FFP2 10 pezzi
  not IT | Fiori artificiali rose 10 pezzi
eu-formaldehyde
  ES | Puzzle de madera animales niños 3 años
  not ES | Cuchillo de cocina 20 cm acero
eu-fcm
  FR | Gourde inox 500 ml sans BPA
  not FR | Vermicelles de haricot mungo 500 g
eu-fcm-284
  DE | Melamin Teller Set 4-teilig Camping | Herkunft=China
  not DE | Bio Walnusskerne Halbe 1 kg Rohkostqualität | origin=China
eu-bpa
  DE | Heißluftfritteuse 5 L 1500 W 230V
  not DE | Vitamin D3 K2 Tropfen 50 ml Nahrungsergänzungsmittel
eu-food-importer
  ES | Infusión de manzanilla 25 bolsitas
  not ES | Sérum facial ácido hialurónico 30 ml
eu-food-label
  DE | Wasserkastanien in Dosen 567 g
  not DE | Waschmittel flüssig Color 2 L
eu-nut-fruit-origin
  DE | Getrocknete Feigen aus der Türkei 1kg naturbelassen
  not DE | Katzenfutter Nassfutter mit Huhn 24x85g
eu-aflatoxin
  DE | Sultaninen & Cashewkerne Studentenfutter Mix 1kg
  not DE | Seife in Form eines Teddybären, Gastgeschenk, 40 g
eu-mrl
  ES | Infusión de manzanilla 25 bolsitas
  not ES | Pepinillos en vinagre 300 g tarro
eu-ched-d
  DE | Erdnussbutter crunchy 1 kg ohne Zuckerzusatz | Herkunft=China
  not DE | WLAN Überwachungskamera Außen 2K mit App
eu-ched-d-fig
  DE | Getrocknete Feigen aus der Türkei 1kg naturbelassen
  not DE | Bonsai Baum lebend chinesische Ulme im Topf
eu-ched-d-pistachio
  FR | Pistaches grillées salées en coque 1kg origine Turquie
  not FR | Casse-noix en bois avec bol
eu-organic
  DE | Gemahlener Kurkuma Bio 500g
  not DE | Waschmittel flüssig Color 2 L
eu-organic-coi
  DE | Gemahlener Kurkuma Bio 500g
  not DE | Anti-Aging Gesichtscreme mit Hyaluron 50 ml
eu-honey
  FR | Miel de lavande de Provence 500 g
  not FR | Housse de couette 220x240
eu-animal-origin
  FR | Saucisson sec pur porc 200 g
  not FR | Sac à main femme cuir véritable
eu-composite
  FR | Biscuits sablés pur beurre 300 g
  not FR | Raisins secs sultanines 1 kg
eu-novel
  DE | NMN Pulver Nahrungsergänzungsmittel 60 g
  not DE | Gummibärchen vegan 500 g Beutel
eu-supplement
  FR | Magnésium marin B6 60 gélules complément alimentaire
  not FR | Shampooing antipelliculaire 250 ml
eu-health-claim
  FR | Tisane renforce l'immunité 20 sachets
  not FR | Tensiomètre bras automatique
eu-phyto-plants
  FR | Graines de tomates anciennes bio à semer 30 graines
  not FR | Miel de lavande de Provence 500 g
eu-phyto-fresh
  DE | Frische Walnüsse in der Schale 1 kg
  not DE | Damen Stiefeletten Leder schwarz
eu-petfood
  FR | Croquettes pour chien adulte poulet 10 kg
  not FR | Noix de cajou grillées et salées 750 g sachet refermable
gl-un383
  VN | Tai nghe Bluetooth không dây TWS
  not VN | Hạt điều rang muối 500g
gl-ispm15
  US | Ceramic vases, 200 pcs on a wood pallet
  not US | Wooden Nutcracker Soldier Christmas Decoration 14 inch
gl-dg
  AE | Oud Eau de Parfum Spray for Men 100ml
  not AE | Iranian Pistachios Roasted Salted 1kg
uk-electrical
  GB | Cordless Drill Driver 20V with 2 Li-ion Batteries
  not GB | Disposable Medical Face Masks Type IIR 50 pcs
uk-plug
  GB | 65W GaN USB-C Charger UK Plug
  not GB | Sour Cream & Onion Potato Chips 6 x 25g Multipack
uk-importer
  GB | Cordless Drill Driver 20V with 2 Li-ion Batteries
  not GB | Unsulphured Dried Apricots Whole 1kg
uk-psti
  GB | WiFi Security Camera with App
  not GB | Montessori Wooden Stacking Rings Toy for 1 Year Old
uk-toys
  GB | Montessori Wooden Stacking Rings Toy for 1 Year Old
  not GB | Wooden Picture Frame A4 Oak
uk-cosmetics
  GB | Antibacterial Hand Soap Bar Pack of 6 Kills 99.9% Germs
  not GB | Chef's Knife 8 inch German Steel
uk-food
  GB | Unsulphured Dried Apricots Whole 1kg
  not GB | Brake Pads Front Set for BMW 3 Series
uk-animal
  GB | Dry Cured Smoked Beef Biltong 250g
  not GB | Chef's Knife 8 inch German Steel
uk-organic
  GB | Organic Raw Pine Nuts 250g | origin=China
  not GB | Wooden Picture Frame A4 Oak
uk-epr
  GB | Phone Tripod with Bluetooth Remote Selfie Stick
  not GB | Yoga Mat Non-Slip 6mm with Strap
uk-furniture-fire
  GB | 3 Seater Fabric Sofa Foam Cushions Grey
  not GB | Disposable Medical Face Masks Type IIR 50 pcs
uk-ppe
  GB | Safety Goggles Anti-Fog EN166
  not GB | 65W GaN USB-C Charger UK Plug
uk-knives
  GB | Chef's Knife 8 inch German Steel
  not GB | Antibacterial Hand Soap Bar Pack of 6 Kills 99.9% Germs
uk-hallmark
  GB | 925 Sterling Silver Necklace 18 inch 12 g Chain
  not GB | Antibacterial Hand Soap Bar Pack of 6 Kills 99.9% Germs
uk-medical
  GB | Disposable Medical Face Masks Type IIR 50 pcs
  not GB | Safety Goggles Anti-Fog EN166
us-ffr
  US | Stage 1 Infant Formula Milk-Based Powder with Iron 20.6 oz
  not US | Ionic Hair Dryer 1875W 120V
us-prior-notice
  US | Assorted Mooncake Gift Box 8 Pieces Lotus Seed Egg Yolk
  not US | Magnetic Building Tiles 100 pcs for Kids 3-8
us-fsvp
  US | Raw California-Style Chandler Walnut Halves, 5 lb Bulk Bag, Unsalted | origin=China, form=raw
  not US | 6-Drawer Dresser for Bedroom MDF White 30 inch tall
us-food-label
  US | Raw Manuka Honey MGO 250+ 8.8 oz | Country of Origin=New Zealand
  not US | Wireless Earbuds Bluetooth 5.3 with Charging Case
us-fce-sid
  US | Bamboo Shoots in Water, Canned, 8 oz (Pack of 6)
  not US | Electric Kettle 1.7L Stainless Steel 120V 1500W
us-supplement
  US | Collagen Peptides Powder Grass Fed 16 oz Dietary Supplement
  not US | Digital Blood Pressure Monitor Upper Arm Cuff
us-nop
  US | Organic Ceremonial Grade Matcha Green Tea Powder 100g
  not US | Artificial Flowers Silk Roses 20 pcs Bouquet
us-ams-8e
  US | Medjool Dates Whole 2 lb, Sun Dried, Soft
  not US | Rubber Duck Shaped Soap, Novelty Gift Soap for Adults
us-aflatoxin
  US | Instant Ramen Noodles Spicy Chicken Flavor 24 Pack
  not US | KN95 Face Masks 50 Pack Adult
us-uflpa
  US | Xinjiang Red Dates 2 lb
  not US | Adult Bike Helmet Adjustable CPSC Certified
us-entry
  US | Wireless Earbuds Bluetooth 5.3 with Charging Case
  not RU | Чай чёрный 100 г
us-origin
  US | Ceramic Coffee Mug 12 oz
  not US | Ant Killer Bait Stations 12 Pack
us-plant-animal
  US | Peppered Beef Jerky High Protein 3 oz
  not US | Mineral Sunscreen SPF 50 Face Lotion 1.7 oz
us-fsis
  US | Peppered Beef Jerky High Protein 3 oz
  not US | Wireless Earbuds Bluetooth 5.3 with Charging Case
us-fcc-sdoc
  US | 20000mAh Power Bank PD 22.5W Portable Charger
  not US | Baby Girl Cotton Romper Set 0-12 Months
us-fcc-id
  US | Kids Drone Mini Quadcopter with 2.4G Remote
  not US | Rubber Duck Shaped Soap, Novelty Gift Soap for Adults
us-fcc-covered
  US | Mini Drone with 4K Camera Foldable for Adults
  not US | Raw Manuka Honey MGO 250+ 8.8 oz | Country of Origin=New Zealand
us-nrtl
  US | Electric Bike 500W 48V 20 inch Fat Tire
  not US | Bamboo Bed Sheet Set Queen 4 Piece Cooling
us-doe
  US | 65W USB-C Wall Charger 120V
  not US | Adult Bike Helmet Adjustable CPSC Certified
us-laser
  US | Green Laser Pointer Pen 5mW for Presentation
  not US | Electric Kettle 1.7L Stainless Steel 120V 1500W
us-cpc
  US | Foldable Baby High Chair with Tray
  not US | Freeze Dried Salmon Cat Treats 3 oz
us-gcc
  US | Adult Bike Helmet Adjustable CPSC Certified
  not US | Hand Sanitizer Gel 70% Alcohol 8 oz
us-gcc-furniture
  US | 6-Drawer Dresser for Bedroom MDF White 30 inch tall
  not US | Apple Phone Case Silicone for iPhone 15 Pro
us-efiling
  US | Toddler Boys Fleece Hoodie Jacket 3T
  not US | KN95 Face Masks 50 Pack Adult
us-button
  US | LED Tea Lights with CR2032 Button Cell 12 Pack
  not US | Queen Memory Foam Mattress 10 inch
us-durable-infant
  US | Ergonomic Baby Carrier Sling Newborn to Toddler
  not US | Sparkling Yuzu Juice Drink 12 Cans
us-sleepwear
  US | Kids Pajama Set Cotton Size 6
  not US | Solid Walnut Wood Coffee Table 48 inch
us-textile-label
  US | Baby Girl Cotton Romper Set 0-12 Months
  not US | Wooden Nutcracker Soldier Christmas Decoration 14 inch
us-furniture
  US | Queen Memory Foam Mattress 10 inch
  not US | Protein Bar Chocolate Peanut Butter 12 Count
us-tsca6
  US | 6-Drawer Dresser for Bedroom MDF White 30 inch tall
  not US | Dark Chocolate Covered Almonds 10 oz Gift Bag
us-lacey
  US | Bamboo Photo Frame 5x7 Desktop
  not US | Doll Clothes for 18 inch Dolls, 5 Outfits
us-mocra
  US | Mineral Sunscreen SPF 50 Face Lotion 1.7 oz
  not US | Raw California-Style Chandler Walnut Halves, 5 lb Bulk Bag, Unsalted | origin=China, form=raw
us-otc
  US | Mineral Sunscreen SPF 50 Face Lotion 1.7 oz
  not US | Wireless Keyboard and Mouse Combo 2.4GHz
us-otc-sanitiser
  US | Hand Sanitizer Gel 70% Alcohol 8 oz
  not US | Fake Plastic Lemons Artificial Fruit Decor 12 pcs
us-medical
  US | Digital Blood Pressure Monitor Upper Arm Cuff
  not US | Raw Manuka Honey MGO 250+ 8.8 oz | Country of Origin=New Zealand
us-fifra
  US | Ant Killer Bait Stations 12 Pack
  not US | Flameless LED Candles Battery Operated with Remote Set of 9
us-fifra-claim
  US | Antibacterial Bamboo Cutting Board
  not US | Electric Kettle 1.7L Stainless Steel 120V 1500W
us-tsca-cert
  US | Super Glue 20 g
  not US | Digital Forehead Thermometer for Fever Adults and Kids
us-prop65
  US | Ceramic Coffee Mug 12 oz
  not US | Ant Killer Bait Stations 12 Pack
us-fcm
  US | Ceramic Coffee Mug 12 oz Set of 4
  not US | Collagen Peptides Powder Grass Fed 16 oz Dietary Supplement
us-fmvss
  US | Headlight Assembly for Honda Civic 2016-2020 Left Driver Side
  not US | Plush Teddy Bear Stuffed Animal for Toddlers 12 inch
us-moto-helmet
  US | Full Face Motorcycle Helmet DOT
  not US | 20000mAh Power Bank PD 22.5W Portable Charger
us-inform
  US | Ceramic Coffee Mug 12 oz
  not US | Freeze Dried Salmon Cat Treats 3 oz
ca-sfc
  CA | Omega-3 Fish Oil Softgels 1000 mg 120 Count
  not CA | Women's Merino Wool Sweater V-Neck
ca-food-label
  CA | Vitamin B12 Gummies 60 Count
  not CA | Women's Merino Wool Sweater V-Neck
ca-npn
  CA | Omega-3 Fish Oil Softgels 1000 mg 120 Count
  not CA | Women's Merino Wool Sweater V-Neck
ca-organic
  CA | Organic Walnut Kernels 1 kg
  not CA | Vitamin B12 Gummies 60 Count
ca-ised
  CA | Bluetooth Speaker Portable
  not CA | Omega-3 Fish Oil Softgels 1000 mg 120 Count
ca-electrical
  CA | Electric Kettle 1.7 L 120V
  not CA | Omega-3 Fish Oil Softgels 1000 mg 120 Count
ca-cosmetics
  CA | Face Cream 50 ml
  not CA | Vitamin B12 Gummies 60 Count
ca-children
  CA | Plush Teddy Bear for Kids
  not CA | Women's Merino Wool Sweater V-Neck
mx-nom051
  MX | Ciruela pasa sin hueso 500 g
  not MX | Router WiFi 6 doble banda AX1800
mx-cofepris
  MX | Dátiles Medjool orgánicos 500 g
  not MX | Juego de sartenes antiadherentes 3 piezas
mx-senasica
  MX | Nuez de Castilla cruda 1 kg
  not MX | Bebida de aloe vera sabor mango 500 ml
mx-nom-electric
  MX | Licuadora 127V 600 W
  not MX | Juego de sartenes antiadherentes 3 piezas
mx-homologation
  MX | Router WiFi 6 doble banda AX1800
  not MX | Dátiles Medjool orgánicos 500 g
mx-labels
  MX | Juguete para perro mordedor de caucho
  not MX | Bebida de aloe vera sabor mango 500 ml
br-anvisa-food
  BR | Própolis verde extrato 30ml
  not BR | Carregador turbo 30W USB-C Anatel
br-mapa
  BR | Nozes chilenas com casca 2kg
  not BR | Salgadinho de milho sabor queijo 100g
br-food-label
  BR | Chá de hibisco flores secas 100g
  not BR | Fone de ouvido bluetooth sem fio TWS
br-anatel
  BR | Fone de ouvido bluetooth sem fio TWS
  not BR | Protetor solar facial FPS 60 50g
br-anatel-power
  BR | Carregador turbo 30W USB-C Anatel
  not BR | Secador de cabelo profissional 220V 2000W
br-inmetro
  BR | Boneca bebê reborn menina 40cm
  not BR | Creatina monohidratada 300g pura
br-cosmetics
  BR | Creatina monohidratada 300g pura
  not BR | Bala de goma sortida 500g
ea-tr021
  RU | Арахис жареный солёный 500 г | страна=Китай
  not RU | Комбинезон для новорождённых хлопок
ea-label
  RU | Миндаль жареный солёный 500 г
  not RU | Корм сухой для кошек с курицей 1,5 кг
ea-sgr
  RU | Пюре фруктовое детское яблоко с 4 месяцев 80 г
  not RU | Коляска прогулочная складная
ea-sgr-kinds
  RU | Напиток энергетический 0,45 л
  not RU | Шлем мотоциклетный интеграл чёрный
ea-phyto
  RU | Грецкий орех в скорлупе, урожай 2026, 5 кг, Китай
  not RU | Чай пуэр шу 357 г блин, Юньнань
ea-vet
  RU | Тушёнка говяжья ГОСТ 338 г
  not RU | Сковорода антипригарная 28 см
ea-toys
  RU | Конструктор блочный 500 деталей для детей 6+
  not RU | Тонометр автоматический на плечо
ea-children
  RU | Платье для девочки нарядное рост 122
  not RU | Одежда для кукол 29 см, набор
ea-light
  EAEU | Кроссовки мужские беговые
  not RU | Чай пуэр шу 357 г блин, Юньнань
ea-cosmetics
  RU | Крем для лица увлажняющий с гиалуроновой кислотой 50 мл
  not RU | Арахисовая паста без сахара 1 кг
ea-electrical
  RU | Фен для волос 2200 Вт 220 В
  not RU | Тушёнка говяжья ГОСТ 338 г
ea-low-voltage
  RU | Фен для волос 2200 Вт 220 В
  not RU | Зубная паста отбеливающая 100 мл
ea-rohs
  RU | Фен для волос 2200 Вт 220 В
  not RU | Семена огурцов Зозуля F1 10 шт для посадки
ea-radio
  RU | Умная колонка с голосовым помощником
  not RU | Напиток энергетический 0,45 л
ea-ppe-furniture
  RU | Стол обеденный из ореха массив 120 см
  not RU | Пюре фруктовое детское яблоко с 4 месяцев 80 г
ea-machinery
  RU | Дрель ударная 220 В 800 Вт
  not RU | Наушники беспроводные Bluetooth с микрофоном
ea-moto-helmet
  RU | Шлем мотоциклетный интеграл чёрный
  not RU | Робот-пылесос с Wi-Fi и влажной уборкой
ea-vehicle-parts
  RU | Тормозные колодки передние для Lada Vesta
  not RU | Стол обеденный из ореха массив 120 см
ea-medical
  RU | Тонометр автоматический на плечо
  not RU | Кольцо серебряное 925 пробы с фианитом
ea-representative
  RU | Ремень мужской кожаный 35 мм
  not RU | Семена огурцов Зозуля F1 10 шт для посадки
ru-cz-snacks
  RU | Кофе растворимый сублимированный 190 г
  not RU | Мягкая игрушка для собак с пищалкой
ru-cz-sweets
  RU | Халва подсолнечная 500 г
  not RU | Изюм без косточек 1 кг Иран
ru-cz-nut-paste
  RU | Смесь орехов в сахаре 200 г
  not RU | Лапша рисовая 400 г
ru-cz-honey
  RU | Мёд липовый натуральный 1 кг
  not RU | Кольцо серебряное 925 пробы с фианитом
ru-cz-other-food
  RU | Мелатонин 3 мг 60 капсул БАД
  not RU | Настольная игра для всей семьи от 8 лет
ru-cz-light
  RU | Комбинезон для новорождённых хлопок
  not RU | Лампа светодиодная E27 12 Вт 220 В
ru-cz-cosm-toys
  RU | Краска для волос стойкая тон 6.0 каштан
  not RU | Щелкунчик для орехов металлический
ru-platform
  RU | Крем для лица увлажняющий с гиалуроновой кислотой 50 мл
  not RU | Корм сухой для кошек с курицей 1,5 кг
ru-spot
  RU | Чай чёрный 100 г | delivery=road from Kazakhstan
  not RU | Сковорода антипригарная 28 см
ru-2425
  RU | Нож складной туристический
  not RU | Напиток энергетический 0,45 л
kz-marking
  KZ | Кроссовки мужские | | 2026-12-01
  not KZ | Кукла с аксессуарами для девочек от 3 лет
uz-sez
  UZ | Арахис сырой очищенный 25 кг мешок
  not UZ | Электрический чайник 1,8 л 220 В
uz-coc
  UZ | Кроссовки мужские беговые
  not UZ | Yoga Mat 6 mm
uz-phyto
  UZ | Арахис сырой очищенный 25 кг мешок
  not UZ | Электрический чайник 1,8 л 220 В
uz-label
  UZ | Арахис сырой очищенный 25 кг мешок
  not KZ | Чай чёрный 100 г
jp-food-notify
  JP | くるみ割り器 ナッツクラッカー
  not JP | 加湿器 卓上 超音波 AC100V
jp-fcm
  JP | くるみ割り器 ナッツクラッカー
  not JP | 血圧計 上腕式 デジタル
jp-food-label
  JP | みかん缶詰 425g 6缶
  not JP | くるみ割り器 ナッツクラッカー
jp-plant-quarantine
  JP | 生くるみ 殻付き 1kg 中国産
  not JP | 犬用おやつ ささみジャーキー 200g
jp-walnut-shell
  JP | 生くるみ 殻付き 1kg 中国産
  not JP | みかん缶詰 425g 6缶
jp-jas
  JP | 有機くるみ 500g
  not JP | 花椒 ホール 100g 四川産
jp-pse
  JP | モバイルバッテリー 10000mAh 大容量 PSE
  not JP | 血圧計 上腕式 デジタル
jp-psc
  JP | 知育玩具 積み木 木製 1歳
  not JP | ウォールナット ダイニングテーブル 無垢材 4人掛け
jp-giteki
  JP | 無線マウス 静音 2.4GHz 充電式
  not JP | 紅棗 ドライなつめ 新疆産 500g
jp-cosmetics
  JP | 入浴剤 バスボム ケーキ型 ギフト
  not JP | シルバー925 ネックレス レディース
kr-food-import
  KR | 유산균 30포 프로바이오틱스
  not KR | 리모컨 자동차 RC카 어린이
kr-food-label
  KR | 건표고버섯 500g
  not KR | 일회용 컬러 콘택트렌즈 10개입
kr-plant-quarantine
  KR | 생호두 1kg
  not KR | 아이폰15 애플 케이스 투명
kr-organic
  KR | 유기농 호두 500g
  not KR | 극세사 이불 퀸
kr-kc-electric
  KR | GaN 65W 고속 충전기 220V
  not KR | 호두까기 호두 까는 기구
kr-kc-radio
  KR | 에어프라이어 5L 1500W
  not KR | 상추 씨앗 파종용
kr-kc-child
  KR | 아동 겨울 패딩 점퍼 120 사이즈
  not KR | 레이저 수평기 그린 360도
kr-cosmetics
  KR | 비타민C 미백 앰플 세럼 30ml
  not KR | 스마트워치 남녀공용 심박수 GPS
au-bicon
  AU | Raw Walnut Kernels 1 kg
  not AU | Probiotic Capsules 50 Billion CFU 90 Caps
au-food
  AU | Probiotic Capsules 50 Billion CFU 90 Caps
  not AU | Kids Sunscreen Lotion SPF50+ 200ml
au-rcm
  AU | 20W USB-C Wall Charger AU Plug
  not AU | Single Origin Coffee Beans Ethiopia 1kg Medium Roast
au-mandatory
  AU | Kids Toy with CR2032 Button Cell
  not AU | Kids Sunscreen Lotion SPF50+ 200ml
au-ppe-standards
  AU | Polarized Sunglasses UV400 Men
  not AU | Single Origin Coffee Beans Ethiopia 1kg Medium Roast
au-tga-aicis
  AU | Kids Sunscreen Lotion SPF50+ 200ml
  not AU | Organic Dried Mango Slices No Added Sugar 1kg
nz-food
  NZ | Raw Walnut Kernels 1 kg
  not NZ | Kids Wooden Train Set 80 Pieces
sa-saber
  SA | Men's Leather Sandals Handmade
  not SA | Sidr Honey Raw 1kg Yemen
sa-sfda
  SA | Dried Goji Berries 500g Premium | Country of origin=China
  not SA | Musical Keyboard Toy for Kids Battery Operated
gcc-gmark
  SA | Musical Keyboard Toy for Kids Battery Operated
  not SA | Dried Goji Berries 500g Premium | Country of origin=China
gcc-telecom
  SA | Bluetooth Speaker Portable
  not SA | Dried Goji Berries 500g Premium | Country of origin=China
ae-ecas
  AE | Oud Eau de Parfum Spray for Men 100ml
  not AE | Iranian Pistachios Roasted Salted 1kg
ae-food
  AE | Iranian Pistachios Roasted Salted 1kg
  not AE | Ceramic vase 20 cm
gcc-halal
  SA | Beef Jerky 100 g
  not SA | LED Ceiling Light 24W 220V Round
in-fssai
  IN | Whey Protein Isolate Chocolate 2kg
  not IN | Remote Control Racing Car for Kids, 2.4GHz, Rechargeable Battery
in-refom
  IN | Whey Protein Isolate Chocolate 2kg
  not IN | GPS Tracker for Car 4G Real Time
in-pq
  IN | Raw Walnut Kernels 1 kg
  not IN | Whey Protein Isolate Chocolate 2kg
in-bis
  IN | LED Bulb 9W 220V
  not IN | Five Spice Powder Seasoning 200g
in-wpc
  IN | Remote Control Racing Car for Kids, 2.4GHz, Rechargeable Battery
  not IN | Five Spice Powder Seasoning 200g
in-lmpc-cdsco-epr
  IN | Five Spice Powder Seasoning 200g
  not AE | Ceramic vase 20 cm
sg-food
  SG | Dried Anchovies Ikan Bilis 1kg
  not SG | WiFi Smart Plug 13A with Energy Monitor
sg-goods
  SG | WiFi Smart Plug 13A with Energy Monitor
  not SG | Dried Anchovies Ikan Bilis 1kg
my-food
  MY | Halal Chicken Floss 200g
  not MY | Lip Tint Velvet 4g Long Lasting
my-goods
  MY | Lip Tint Velvet 4g Long Lasting
  not MY | Halal Chicken Floss 200g
th-food
  TH | Green Tea 100 g
  not TH | ครีมกันแดด SPF50 50ml
th-goods
  TH | หูฟังบลูทูธไร้สาย TWS
  not TH | ขนมขบเคี้ยว สาหร่ายทอดกรอบ 40g
id-bpom
  ID | Mie Instan Goreng Isi 40 Dus
  not ID | Ceramic vase 20 cm
id-halal
  ID | Walnut Cookies 200 g
  not ID | Ceramic vase 20 cm
id-goods
  ID | Bluetooth Speaker Portable
  not ID | Mie Instan Goreng Isi 40 Dus
id-quarantine
  ID | Raw Walnut Kernels 1 kg
  not ID | Keripik Singkong Pedas 200g Snack Cassava Chips
vn-food
  VN | Bánh snack khoai tây vị tự nhiên 95g
  not VN | Tai nghe Bluetooth không dây TWS
vn-goods
  VN | Tai nghe Bluetooth không dây TWS
  not VN | Hạt điều rang muối 500g
ph-fda
  PH | Rice Vermicelli Noodles Bihon 500g
  not PH | LED Desk Lamp Rechargeable Foldable
ph-goods
  PH | Rice Cooker 1.8L 220V 700W
  not PH | Rice Vermicelli Noodles Bihon 500g
tr-tareks
  TR | Women's Denim Jacket Oversized
  not TR | Yeşil çay Jasmine Green Tea Loose Leaf 100g
tr-food
  TR | Yeşil çay Jasmine Green Tea Loose Leaf 100g
  not TR | Women's Denim Jacket Oversized
tr-parcel
  TR | Ceramic vase 20 cm | channel=parcel
  not TR | Ceramic vase 20 cm | channel=FBA
cn-import-gacc
  CN | 新西兰麦卢卡蜂蜜 UMF10+ 250g
  not CN | 北美进口黑胡桃木餐桌 实木
cn-import-food-label
  CN | 斯里兰卡锡兰红茶 100包
  not CN | 北美进口黑胡桃木餐桌 实木
cn-import-quarantine
  CN | 法国进口黄油 500g
  not CN | 斯里兰卡锡兰红茶 100包
cn-import-organic
  CN | 智利进口有机核桃仁 500g
  not CN | 意大利进口羊毛围巾 男 | 产地=意大利
cn-import-health-food
  CN | 澳洲进口鱼油软胶囊 400粒
  not CN | 俄罗斯进口巧克力 紫皮糖 500g
cn-ccc
  CN | 充电宝 10000毫安 22.5W快充
  not CN | 荷兰原装进口婴儿配方奶粉 2段 800g | 产地=荷兰
cn-srrc
  CN | 小度智能音箱 蓝牙WiFi
  not CN | 三只松鼠 每日坚果 750g 混合坚果 礼盒
cn-import-cosmetics
  CN | 韩国进口气垫BB霜 遮瑕 15g
  not CN | 小度智能音箱 蓝牙WiFi
cn-import-medical
  CN | 德国进口电子血压计
  not CN | 法国进口真丝连衣裙 女
cn-import-fcm
  CN | 日本进口陶瓷碗 | origin=Japan
  not CN | 法国进口黄油 500g
cn-textile
  CN | 法国进口真丝连衣裙 女
  not CN | 三只松鼠 每日坚果 750g 混合坚果 礼盒
cn-food-filing
  JP | アカシア はちみつ 純粋 1kg 中国産
  not JP | ひまわりの種 種まき用 花の種 20粒
cn-phyto
  DE | Raw Walnut Kernels 1 kg | origin=China
  not DE | WLAN Überwachungskamera Außen 2K mit App
cn-origin
  DE | Ceramic vase 20 cm | origin=China
  not DE | Katzenfutter Nassfutter mit Huhn 24x85g
cn-dg
  DE | Power bank 20000 mAh | origin=China
  not DE | Nussknacker Holz für Walnüsse
cn-control
  DE | Drone 4K Camera Foldable | origin=China
  not DE | Seife in Form eines Teddybären, Gastgeschenk, 40 g
cn-declaration
  JP | 紅棗 ドライなつめ 新疆産 500g
  not JP | 犬用おやつ ささみジャーキー 200g
mp-children-docs
  US | Plush Teddy Bear for Kids
  not US | Small Desk Fan USB Powered Quiet
xx-pesticide
  BR | Inseticida para jardim 500 ml
  not BR | Creatina monohidratada 300g pura
xx-plants
  GB | Tomato Seeds Gardeners Delight for Planting 200 pcs
  not GB | Antibacterial Hand Soap Bar Pack of 6 Kills 99.9% Germs
xx-petfood
  KR | 강아지 간식 오리 육포 300g
  not KR | 전동칫솔 USB 충전식
xx-functional-cosmetic
  KR | 선크림 SPF50+ PA++++ 50ml
  not KR | 레이저 수평기 그린 360도
xx-food-colours
  US | Gummy Candy with Red 40, 500 g
  not US | Ionic Hair Dryer 1875W 120V
ca-textile
  CA | Women's Merino Wool Sweater V-Neck
  not CA | Omega-3 Fish Oil Softgels 1000 mg 120 Count
ca-health-chem
  CA | Blood Pressure Monitor Upper Arm
  not CA | Women's Merino Wool Sweater V-Neck
br-textile
  BR | Toalha de banho 100% algodão
  not BR | Liquidificador 900W 127V copo de vidro
jp-household
  JP | ブランケット フリース 毛布 シングル
  not JP | 羊羹 一口サイズ 20本入り
kr-consumer
  KR | 남성 가죽 벨트 35mm
  not KR | 초코파이 12개입
kr-medical
  KR | 일회용 컬러 콘택트렌즈 10개입
  not KR | 건대추 1kg 중국산
nz-goods
  NZ | Kids Wooden Train Set 80 Pieces
  not NZ | Ceramic vase 20 cm
sg-cgsr
  SG | Plush Teddy Bear for Kids
  not SG | Dried Anchovies Ikan Bilis 1kg
`;
