/**
 * Traps of ordinary language, of our own writing: a line a title, the kind it must be taken for before it ('–': nothing sure).
 * Words for food, toys and blades that name a material, a colour, a shape, a scent, a picture, a holder or a likeness.
 */
export const traps: Readonly<Record<string, string>> = {
  en: `
wood.products | Cherry smoking chips for the grill, 2 lb
food.snacks | Smoked paprika potato chips 150 g
candles | Peppermint essential oil for diffusers 15 ml
cosmetics.skin | Peppermint essential oil for massage, diluted, 15 ml
toys.electronic | Farm animals sound book, 18 months+
general.media | Hardback book about the sound of the sea
cosmetics.skin | Baby wipes, fragrance free, 12 x 60
food.snacks | Coconut jerky, smoky, vegan, 60 g
food.meat | Turkey jerky with coconut sugar 60 g
food.confectionery | Cashews in dark chocolate 200 g
food.nuts | Cashews roasted, packed next to a chocolate mill, 200 g
food.animal-origin | Cheddar with vegetable rennet 200 g
general.other | Catnip banana toy for kittens
general.other | Rubber chicken for dogs, squeaky
pet.food | Catnip treats 60 g
chemicals.cleaning | Compressed air duster 400 ml, 2 cans
chemicals.cleaning | Bio ethanol fuel for tabletop fireplace 1 L
toys.general | Fairy wand and wings for girls
general.other | Sewing machine bobbins, 25 pcs
general.other | Ring spanner 17 mm
ppe.other | Swimming armbands, 2-6 years
toys.general | Play Dough Ice Cream Parlour Set Ages 3+
toys.general | Wooden Sushi Play Food Set with Knife and Board, Pretend Kitchen
candles | Pumpkin Spice Latte Soy Candle 8 oz
candles | Gingerbread Wax Melts 6 Pack
knives | Cheese Knife Set of 4 Acacia Handles
knives | Bread Knife 8 inch Serrated Maple Look Handle
textiles.home | Lemon Print Shower Curtain 180 x 180 cm
textiles.home | Avocado Shaped Bath Mat Memory Foam
general.other | Kitchen Wall Sign "Coffee Corner" MDF 30 cm
general.media | The Sourdough Bible, Hardback, 320 pages
toys.general | Doll Stroller Foldable Pink for Kids
jewellery | Donut Dangle Earrings Polymer Clay
jewellery | Bee and Honeycomb Pendant Necklace Gold Plated
kitchen.food-contact | Garlic Press Stainless Steel
kitchen.food-contact | Egg Slicer with Wire Blades
kitchen.food-contact | Jam Jar Glass 250 ml with Lids, 12 Pack, Empty
textiles.apparel | Adult Inflatable Sumo Costume with Fan
textiles.apparel | Banana Costume Adult One Size Fancy Dress
textiles.apparel | Mustard Yellow Beanie Hat Ribbed
textiles.apparel | Chocolate Brown Corduroy Trousers Men
textiles.apparel | "Taco Tuesday" Funny T-Shirt Unisex
textiles.apparel | Pistachio Green Linen Shirt Women
wood.products | Walnut Wood Jewellery Box Engraved 20 cm
appliances.household | Electric Fruit Dehydrator 6 Trays 350 W
appliances.household | Egg Boiler Electric 7 Eggs 360 W
appliances.household | Popcorn Maker Hot Air 1200 W
general.other | Hard Case for DJI Mini 4 Drone, Case Only
general.other | Empty Spray Bottles 100 ml 6 Pack for Perfume
furniture | Round Coffee Table Glass Top 80 cm
footwear | Shark Slides Cartoon Slippers Adult EVA
footwear | Chocolate Suede Chelsea Boots Men
textiles.home | Pizza Blanket Round Flannel 180 cm
textiles.home | Fried Egg Cushion 40 cm
plants.seeds-live | Chia Seeds for Planting Microgreens 50 g
plants.seeds-live | Basil Grow Kit Windowsill Herb Garden
general.other | Recipe Journal Blank Notebook A5 Lemon Cover
general.other | Honey Bee Rubber Stamp Craft
toys.general | Rubber Snake Realistic Prank Toy 130 cm
toys.general | Magnetic Wooden Fruit Cutting Toy Toddler 2+
toys.general | Toy Cash Register with Play Money Ages 3+
toys.general | Kids Vet Play Set Plush Dog and Stethoscope
toys.general | Toy Medical Kit Syringe Thermometer for Kids
cosmetics.soap-oral | Honey Oatmeal Soap Bar Handmade 120 g
cosmetics.soap-oral | Coffee Scrub Soap Bar 100 g
cosmetics.skin | Cherry Cola Lip Balm 4 g
cosmetics.skin | Cocoa Butter Body Lotion 400 ml
cosmetics.skin | Eyeshadow Palette "Chocolate Box" 18 Shades
cosmetics.skin | Rose Water Facial Toner 200 ml
cosmetics.hair-dye | Beer Shampoo Men 250 ml
cosmetics.hair-dye | Hair Dye Chestnut Brown Permanent
general.other | Vinyl Wall Decal Palm Tree Removable
general.other | Phone Case Peach Pattern iPhone 15
general.other | Keychain Mini Sriracha Bottle
general.other | Fridge Magnet Sushi Set of 6
general.other | Enamel Pin Coffee Cup
jewellery | Strawberry Enamel Brooch Gold Tone
general.other | Dog Chew Toy Shaped Like a Taco Squeaky
general.other | Cat Toy Fish with Catnip
general.other | Dog Pumpkin Halloween Costume S
general.other | Egg Carton Labels Farm Fresh Roll of 500
general.other | Paper Bags for Popcorn 50 pcs
kitchen.food-contact | Coffee Canister Airtight Stainless 22 oz
kitchen.food-contact | Tea Infuser Ball Mesh
kitchen.food-contact | Honey Dipper Wooden 6 inch
kitchen.food-contact | Butter Dish with Lid Porcelain
kitchen.food-contact | Salt and Pepper Grinder Set
kitchen.food-contact | Rice Paddle Bamboo
kitchen.food-contact | Chocolate Mould Silicone Hearts
kitchen.food-contact | Whiskey Glasses Set of 4
kitchen.food-contact | Wine Decanter Crystal 1.5 L
kitchen.food-contact | Milk Jug Ceramic Cow Shaped
auto.parts | Car Air Filter Toyota
candles | Car Air Freshener Vanilla Tree
general.other | Bicycle Water Bottle Cage
ppe.other | Tinted Cycling Glasses UV400
ppe.other | Ski Goggles Anti Fog UV400
lighting.led | Mushroom Table Lamp Glass
lighting.led | Pineapple Night Light USB
lighting.led | Flameless Candles Remote 9 pcs Battery
textiles.apparel | Lobster Print Swim Shorts Men
textiles.apparel | Cheese Wedge Foam Hat
leather.bags | Watermelon Slice Crossbody Bag PU
leather.bags | Strawberry Coin Purse Crochet
textiles.home | Tea Towel "But First, Coffee" Cotton
textiles.home | Placemats Woven Lemon Set of 6
general.other | Party Balloons Ice Cream Shape Foil
general.other | Cupcake Toppers Paper Dinosaur 24 pcs
toys.general | Squishy Bread Slow Rising Stress Toy
toys.general | LEGO Compatible Fire Truck Blocks 300 pcs
general.other | Fishing Lures Soft Worm 10 pcs
general.other | Bird Feeder Hanging Seed Tray
general.other | Cricket Bat Willow Size 5
general.other | Hamster Wheel Silent Spinner
toys.general | Wooden play toaster with bread slices, pretend kitchen, ages 3+
toys.general | Felt pretend coffee machine for kids 3+
textiles.home | Croissant shaped plush cushion 45 cm removable cover
cosmetics.skin | Hyaluronic acid collagen face serum 30 ml vegan
cosmetics.skin | Niacinamide zinc serum 30ml
food.supplement | Collagen peptides powder with hyaluronic acid 300 g
ppe.other | Cow leather gardening gloves women M
ppe.other | Cut resistant nitrile coated gloves 12 pairs
textiles.apparel | Knitted gloves touchscreen women winter
digital.software | Windows 11 Pro activation key, email delivery
digital.files | 12-month subscription code for meditation app, no physical item
digital.files | Keto Cookbook eBook, 120 recipes with meat and fish
general.other | Oak Stain colour chart sample card
leather.bags | Phone case-wallet genuine leather crossbody
food.honey | Cut comb honey 200 g clamshell
mobility.e-ride | Electric Foldable Commuter Bicycle 250W 36V
general.other | Chicken coop door hinge spare part
general.other | Honey jar labels 50 mm, roll of 100
general.other | Tea towel holder wall mounted brass
general.other | Replacement strap for fitness watch silicone
general.other | Cheese board sign for weddings acrylic
general.other | Empty perfume atomiser bottle 10 ml refillable
textiles.apparel | Adult hot dog costume jumpsuit, one size
toys.general | Kids strawberry costume 4-6 years
general.other | Whisky barrel shaped money box
general.media | Beekeeping for beginners paperback
general.other | Pizza cutter fridge magnet souvenir
jewellery | Coffee bean pendant necklace sterling silver
general.other | Knitting pattern printed: baby cardigan
digital.files | Gift wrapping service, ribbon and card
general.other | Scrapbook paper pad 'Cinnamon & Orange' 24 sheets
general.other | Self-adhesive film marble and walnut look 45 cm x 3 m
textiles.apparel | Almond & Co Women Cotton Cardigan Cinnamon Color Button Front Size M L
kitchen.food-contact | Nut and lobster cracker stainless
kitchen.food-contact | Honey dispenser no drip glass 8 oz empty
general.other | Stainless steel bee smoker for beekeepers
food.honey | Raw honey straight from the beekeeper, squeeze bottle
footwear | Bread loaf slippers plush adult 40/41
auto.parts | Rear brake shoes for 125cc scooter
auto.parts | Drive belt for Vespa 125 scooter
general.other | Kick scooter with rear brake for adults
leather.bags | Motorcycle style leather belt for men
food.nuts | Dry Roasted Macadamias Sea Salt 12 oz Stand-Up Pouch
food.spices-sauces | Kettle Brothers Original Soy Sauce 450 g Bottle
kitchen.food-contact | Mug with hot chocolate 100 g
chemicals.cleaning | Coarse dishwasher salt, 3 kg
electronics.radio | Phone tripod with Bluetooth remote
electronics.mains | Milk frother hot and cold, 240V, UK plug
lighting.led | Flickering candles, battery operated, 9 pcs
toys.electronic | Musical keyboard toy for kids, battery operated
general.other | Phone case, supports wireless charging
general.other | Storage case for Bluetooth earbuds
batteries.lithium | Rechargeable Li-ion battery 3.7V 3000mAh
food.beverages | Elderflower lemonade, no artificial flavours, 750 ml
food.tea | Hibiscus tea bags, 20 pcs
footwear | Women's slip-on sneakers, breathable
kitchen.food-contact | Kitchen boards, set of 3
electronics.battery-powered | Small desk fan, USB powered
auto.parts | Headlight assembly for Honda Civic 2016-2020
furniture | Walnut dining table, seats 6
furniture | Solid Walnut Home Office Computer Writing Desk
furniture | Coffee table with storage, honey oak
furniture | Swivel egg chair with cushion, grey
furniture | Bar stool walnut brown, set of 2
furniture | Kids bookcase, walnut colour
kitchen.food-contact | Heavy duty nutcracker for walnuts and pecans
kitchen.food-contact | Tea cup and saucer, honey glaze
kitchen.food-contact | Wine glass set of 6
kitchen.food-contact | Honey jar with dipper, 500 ml
kitchen.food-contact | Nut bowl, acacia wood
kitchen.food-contact | Coffee mug "World's best dad"
kitchen.food-contact | Tea infuser shaped like a shark
kitchen.food-contact | Silicone mold, chocolate bar
kitchen.food-contact | Tea tin with flower print
candles | Tea lights 100 pcs unscented
candles | Vanilla cupcake scented candle 200 g
candles | Candle in the shape of a toy bear
candles | Jasmine tea scented candle 200 g
textiles.home | Linen tea towel, walnut print
textiles.home | Peach pink duvet cover, king
textiles.home | Cushion cover almond shape pattern
textiles.apparel | Organic cotton t-shirt for women, walnut
textiles.apparel | Women's peanut print pajama shirt
textiles.apparel | Military style jacket for men
cosmetics.soap-oral | Soap that looks like a cupcake
cosmetics.soap-oral | Soap with honey and almond, 100 g
cosmetics.soap-oral | Rubber duck shaped soap for kids
cosmetics.hair-dye | Tea tree shampoo 500 ml
cosmetics.hair-dye | Chocolate brown hair dye
cosmetics.skin | Green tea face mask 5 pcs
cosmetics.skin | Sweet almond oil body lotion
cosmetics.skin | Peach flavoured lip balm
general.other | Apple phone case with fig print
general.other | Case for wireless earbuds, silicone
general.other | Artificial fig tree 180 cm
general.other | Artificial flowers, silk peony bouquet
general.other | Fake lemons for kitchen decor, 6 pcs
general.other | Dog toy, peanut shape, squeaky
general.other | Squeaky dog plush toy
general.other | Plush toy for dogs with rope
general.other | Cat bed in the shape of a peanut
general.other | Honey blonde wig, 24 inch
general.other | Seed beads 3 mm, 2000 pcs
general.other | Dried flowers and pampas grass bouquet
general.other | Toy storage box with lid
furniture | Wooden toy chest for nursery
general.other | Watch box for 10 watches
general.other | Nutcracker soldier figurine, Christmas decoration
general.other | Casse-noisette roi figurine décorative 30 cm
general.media | Щелкунчик и Мышиный король, книга для детей
general.other | Foam pool noodles, 4 pack
general.other | Schwimmnudel 160 cm blau
general.other | Churro de piscina espuma
general.other | 아쿠아봉 성인 수영
general.other | 강아지 노즈워크 인형 당근
food.nuts | 볶은 캐슈넛 1kg 무염 지퍼백
kitchen.food-contact | 지퍼백 대형 30매
general.other | Egg holder for refrigerator
general.other | Charger stand for desk
general.media | The Honey Bus: A Memoir (Paperback)
general.media | All about honey, picture book
general.media | Nutcracker ballet poster
general.media | Medical drama DVD box set
general.media | Golden dates calendar 2027
general.media | Cookbook: 100 nut recipes
toys.general | Plush toy dog for children, 30 cm
toys.general | Doll clothes and shoes for 18 inch doll
toys.general | Toy kitchen with pots and pans
toys.general | Wooden play food set: bread and cheese
toys.general | Toy gun with foam darts
toys.general | Dollhouse miniature lamp 1:12
toys.general | Toy knife and cutting board for pretend play
toys.general | Kids tea party set
toys.electronic | Toy robot with remote control
jewellery | Knife shaped pendant necklace
jewellery | Coffee bean earrings, gold plated
electronics.charger | USB-C charging cable for power bank
electronics.charger | Laptop charger 65W
electronics.battery-powered | Milk frother handheld
appliances.household | Coffee machine with milk steamer
appliances.household | Peanut butter maker, 500 W
appliances.household | Popcorn maker, red
childrens.articles | Baby bottle 240 ml
pet.food | Peanut butter dog treats 500 g
pet.food | Chicken jerky for dogs
plants.seeds-live | Tomato seeds for planting, heirloom
plants.seeds-live | Sunflower seeds for planting in the garden
food.nuts | Sunflower seeds roasted and salted 500 g
food.confectionery | Peanut butter crunchy 1 kg
food.tea | Black tea with honey, 100 g
food.tea | Green tea gift box, 20 bags
food.honey | Raw honey in glass jar, 500 g
food.nuts | Box of walnuts, 1 kg
food.coffee-cocoa | Coffee beans for espresso machine 1 kg
food.snacks | Banana chips dried 200 g
`,
  de: `
food.confectionery | Haselnüsse in Vollmilchschokolade 150 g
food.animal-origin | Käse mit pflanzlichem Lab 150 g
footwear | Pumps Damen schwarz 7 cm Absatz
general.other | Fahrradpumpe mit Manometer
electronics.battery-powered | Akku-Heckenschere 36 V mit Ladegerät
ppe.other | Schwimmflügel Hai, 2-6 Jahre
toys.general | Kinderküche Holz Lebensmittel Set Obst
toys.general | Arztkoffer Kinder Holz mit Stethoskop ab 3
jewellery | Ohrringe Donut Fimo
candles | Duftkerze Apfelstrudel 300 g
textiles.apparel | Kostüm Biene Damen Erwachsene
textiles.apparel | T-Shirt Herren "Grillmeister" Baumwolle
kitchen.food-contact | Honigglas leer 500 g mit Deckel 12 Stück
kitchen.food-contact | Nussknacker Zange Zink
general.other | Ersatzpropeller Drohne 4 Stück
general.other | Sprühflasche leer 100 ml Parfüm
appliances.household | Dörrautomat Obst 6 Etagen 500 W
cosmetics.hair-dye | Haarfarbe Haselnuss dunkelblond
lighting.led | Nachtlicht Hase Silikon USB
textiles.home | Geschirrtuch "Currywurst" Baumwolle
general.other | Hundespielzeug Brezel Quietscher
general.media | Backbuch Sauerteig gebunden 240 Seiten
toys.general | Holz Kaffeemaschine Spielküche Kinder ab 3 Jahren
cosmetics.skin | Kollagen Gesichtscreme 50 ml
ppe.other | Arbeitshandschuhe Nitril Gr. 9 12 Paar
ppe.other | Gartenhandschuhe Damen Rindsleder M
digital.software | Windows 11 Lizenzschlüssel Sofortdownload
digital.files | E-Book Brot backen 60 Rezepte PDF
textiles.home | Plüschkissen Croissant 40 cm
general.other | Etiketten für Honiggläser 100 Stück
general.other | Klebefolie Nussbaum Optik 67,5 cm x 2 m
general.other | Scrapbooking Motivpapier 'Walnuss & Zimt' 30 Blatt
food.confectionery | Schokolade 'Zimt & Nuss' Tafel
kitchen.food-contact | Teigrädchen doppelt Edelstahl
general.other | Imker Smoker Edelstahl mit Blasebalg
food.honey | Waldhonig direkt vom Imker
ppe.other | Pannenweste orange für PKW
auto.parts | Bremsbacken hinten für Roller 125 ccm
furniture | Sekretär weiß 90 cm
food.beverages | Birnennektar 1 l
lighting.led | LED Kerzen flammenlos mit Fernbedienung
furniture | Esstisch Walnuss massiv 160x90 cm
furniture | Couchtisch Nussbaum mit Schublade
furniture | Bürostuhl in Walnuss-Optik
kitchen.food-contact | Nussknacker aus Buchenholz
kitchen.food-contact | Teetasse Porzellan mit Untertasse
kitchen.food-contact | Honigglas 500 g mit Deckel, leer
kitchen.food-contact | Teedose mit Blumenmotiv
kitchen.food-contact | Weingläser 6er Set
kitchen.food-contact | Kaffeebecher mit Hundemotiv
candles | Teelichter 100 Stück
candles | Duftkerze Vanille Mandel 200 g
candles | Kerze in Form eines Teddybären
textiles.home | Geschirrtuch Leinen, Walnuss-Druck
textiles.home | Bettwäsche pfirsichfarben
textiles.apparel | Damen T-Shirt Bio-Baumwolle, walnussbraun
textiles.apparel | Schlafanzug mit Erdnuss-Motiv
cosmetics.soap-oral | Seife in Cupcake-Form
cosmetics.soap-oral | Seife mit Honig und Mandel
cosmetics.hair-dye | Teebaum Shampoo 500 ml
cosmetics.skin | Gesichtsmaske grüner Tee
general.other | Handyhülle mit Apfel Motiv
general.other | Künstliche Feigenpflanze 120 cm
general.other | Kunstblumen Rosenstrauß
general.other | Hundespielzeug Erdnuss, quietscht
general.other | Plüschspielzeug für Hunde
general.other | Hundebett grau
general.other | Spielzeugkiste aus Holz
general.other | Nussknacker Figur Weihnachten 30 cm
general.other | Trockenblumen Lavendel Strauß
general.media | Kochbuch Nüsse, Taschenbuch
general.media | Das Buch vom Honig
general.media | Der Nussknacker DVD
toys.general | Plüschhund Kuscheltier 30 cm
toys.general | Puppenkleidung für 43 cm Puppen
toys.general | Spielküche aus Holz mit Töpfen
toys.general | Spielzeugpistole mit Schaumstoffpfeilen
toys.general | Puppenhaus Lampe
toys.general | Kaufladen Zubehör: Brot und Käse aus Holz
jewellery | Anhänger in Messerform, Silber
electronics.charger | Ladekabel USB-C für Powerbank
electronics.battery-powered | Milchaufschäumer elektrisch
appliances.household | Kaffeemaschine mit Mahlwerk
appliances.household | Eierkocher für 6 Eier
pet.food | Hundekekse mit Erdnussbutter 500 g
plants.seeds-live | Tomatensamen zum Aussäen
food.nuts | Bio Walnusskerne 1 kg
food.confectionery | Erdnussbutter cremig 1 kg
food.tea | Kräutertee lose 100 g
food.honey | Akazienhonig im Glas 500 g
food.nuts | Sonnenblumenkerne geröstet 500 g
`,
  fr: `
general.other | Boudin de porte en velours 95 cm
food.meat | Boudin blanc au foie gras 4 x 120 g
candles | Huile essentielle de pin pour diffuseur 10 ml
food.confectionery | Raisins enrobés de chocolat 200 g
food.animal-origin | Fromage à la présure végétale 200 g
chemicals.cleaning | Gaz pour briquet 300 ml
general.other | Clé mixte 17 mm
general.other | Jouet pour chat à la cataire
electronics.mains | Tapis de marche pliable 1-6 km/h
toys.general | Machine à café en bois jouet avec capsules 3 ans
toys.general | Dînette sushi en feutrine enfant
jewellery | Collier pendentif croissant doré
candles | Bougie parfumée crème brûlée 180 g
textiles.apparel | Déguisement banane adulte taille unique
textiles.apparel | T-shirt homme « Apéro time » coton
kitchen.food-contact | Pot à miel céramique avec cuillère
kitchen.food-contact | Casse-noix professionnel zinc
general.other | Bouteille vide pulvérisateur parfum 30 ml
general.other | Plaque décorative cuisine « Café » métal
general.media | Livre Le grand manuel du boulanger broché
appliances.household | Déshydrateur de fruits 6 plateaux 400 W
footwear | Claquettes requin adulte EVA
cosmetics.hair-dye | Coloration cheveux châtain noisette
cosmetics.soap-oral | Savon lait d'ânesse et miel 100 g
lighting.led | Veilleuse lapin silicone USB
general.other | Gamelle chien forme os inox
textiles.home | Torchon « Poulet rôti » coton
cosmetics.skin | Crème visage au collagène marin 50 ml
ppe.other | Gants de jardinage cuir taille 8
digital.files | Abonnement 12 mois cours en ligne cuisine, code par email
toys.general | Grille-pain en bois jouet enfant 3 ans
food.animal-origin | Saumon fumé sous vide 4 tranches 120 g
general.other | Étiquettes pots de confiture 48 pièces
leather.bags | Étui-portefeuille cuir femme
general.other | Papier scrapbooking 'Vanille & Cannelle' 20 feuilles
general.other | Toile imprimée « Miel et noix » 50x70 déco cuisine
textiles.apparel | Olive Pull homme laine coloris moutarde L
kitchen.food-contact | Maison Verveine Casse-noix en inox pince à crustacés et noix
kitchen.food-contact | Distributeur de miel en verre 250 ml vide
general.other | Enfumoir apiculteur inox avec soufflet
auto.parts | Mâchoires de frein arrière scooter 125 cm3
furniture | Secrétaire scandinave 90 cm
childrens.apparel | Bonnet naissance coton 0-3 mois
furniture | Table à manger en noyer massif
furniture | Table basse couleur miel
furniture | Chaise oeuf suspendue avec coussin
kitchen.food-contact | Casse-noix en bois de hêtre
kitchen.food-contact | Tasse à thé en porcelaine
kitchen.food-contact | Boîte à thé en métal, motif fleurs
kitchen.food-contact | Pot à miel en céramique avec cuillère
kitchen.food-contact | Verres à vin lot de 6
kitchen.food-contact | Moule silicone en forme de noix
candles | Bougie parfumée au miel
candles | Bougies chauffe-plat 100 pièces
candles | Bougie en forme d'ours en peluche
textiles.home | Torchon en lin imprimé noix
textiles.home | Housse de couette rose pêche
textiles.apparel | T-shirt femme coton bio couleur noisette
cosmetics.soap-oral | Savon en forme de cupcake
cosmetics.soap-oral | Savon au miel et à l'amande
cosmetics.hair-dye | Shampoing à l'arbre à thé
cosmetics.skin | Masque visage au thé vert
cosmetics.skin | Baume à lèvres goût pêche
general.other | Coque de téléphone motif pomme
general.other | Figuier artificiel 120 cm
general.other | Fleurs artificielles en soie
general.other | Jouet pour chien en forme de cacahuète
general.other | Panier pour chien gris
furniture | Coffre à jouets en bois
general.other | Perles rocaille 3 mm
general.other | Casse-noisette figurine de Noël
general.media | Livre sur le miel et les abeilles
general.media | Casse-noisette, DVD du ballet
toys.general | Peluche chien 30 cm pour enfant
toys.general | Vêtements de poupée 36 cm
toys.general | Dînette en bois: pain et fromage
toys.general | Cuisine enfant jouet avec casseroles
toys.general | Pistolet jouet à fléchettes
jewellery | Pendentif en forme de couteau
electronics.charger | Câble de charge USB-C pour batterie externe
electronics.battery-powered | Mousseur à lait électrique
appliances.household | Machine à café avec broyeur
pet.food | Biscuits pour chien au beurre de cacahuète
plants.seeds-live | Graines de tomates à semer
food.nuts | Cerneaux de noix bio 500 g
food.confectionery | Beurre de cacahuète croquant 1 kg
food.tea | Thé vert en vrac 100 g
food.honey | Miel de lavande 500 g
food.tea | Boîte de thé noir, 20 sachets
food.dried-fruit | Dattes Medjool 1 kg
`,
  es: `
kitchen.food-contact | Bombilla de alpaca para mate
lighting.led | Bombilla LED GU10 5 W
childrens.carriers | Cargador para bebé de algodón
electronics.charger | Cargador USB-C de 30 W
cosmetics.soap-oral | Pasta lavamanos para taller 3 kg
food.canned | Atún en aceite vegetal 3 x 80 g
general.other | Hueso de goma para perro
toys.general | Cocina de madera juguete con frutas 3 años
jewellery | Pendientes aguacate arcilla polimérica
candles | Vela aromática tarta de manzana 200 g
textiles.apparel | Disfraz abeja mujer adulto
textiles.apparel | Camiseta "Taco lover" hombre algodón
kitchen.food-contact | Frasco vidrio para miel 500 ml vacío
kitchen.food-contact | Cascanueces profesional zinc
general.other | Hélices de repuesto dron 4 piezas
appliances.household | Deshidratador de frutas 6 bandejas
footwear | Chanclas tiburón adulto EVA
lighting.led | Lámpara quitamiedos conejo USB
textiles.home | Cojín forma de concha pan dulce 40 cm
general.other | Juguete perro forma de hueso cuerda
general.media | Libro de recetas de pan tapa dura
toys.general | Juguete de madera tostadora con pan, 3+ años
cosmetics.skin | Sérum facial vitamina C 30 ml
cosmetics.skin | Biotina y colágeno crema facial 50 ml
food.supplement | Colágeno con magnesio en polvo 300 g
ppe.other | Guantes de trabajo nitrilo talla 9, 12 pares
digital.files | Suscripción 6 meses revista digital, código por email
food.animal-origin | Queso manchego curado al vacío 500 g
food.meat | Jamón ibérico loncheado envasado al vacío 100 g
general.other | Etiquetas para tarros de miel 100 uds
textiles.apparel | Canela Chaqueta mujer punto color miel talla M
kitchen.food-contact | Dosificador de miel vidrio 250 ml vacío
kitchen.food-contact | Cortapastas doble acero inoxidable
general.other | Ahumador para apicultor acero inoxidable
ppe.other | Chaleco alta visibilidad emergencia coche pack 2
auto.parts | Correa de variador para scooter 125
furniture | Secreter nórdico blanco 90 cm
furniture | Mesa de comedor de nogal macizo
furniture | Mesa de centro color miel
furniture | Silla huevo colgante con cojín
kitchen.food-contact | Cascanueces de acero para nueces
kitchen.food-contact | Taza de té de porcelana
kitchen.food-contact | Copas de vino juego de 6
kitchen.food-contact | Tarro de miel con cuchara de madera
kitchen.food-contact | Molde de silicona en forma de galleta
candles | Vela aromática de vainilla y almendra
candles | Velas de té 100 piezas
textiles.home | Paño de cocina con estampado de nueces
textiles.apparel | Camiseta de algodón orgánico para mujer color nuez
textiles.apparel | Chaqueta estilo militar hombre
cosmetics.soap-oral | Jabón en forma de cupcake
cosmetics.soap-oral | Jabón de miel y almendras
cosmetics.hair-dye | Shampoo de árbol de té 500 ml
cosmetics.skin | Mascarilla facial de té verde
general.other | Funda para celular con diseño de manzana
general.other | Higuera artificial 120 cm, planta artificial
general.other | Flores artificiales de seda
general.other | Juguete para perro en forma de cacahuate
general.other | Peluche para perros con sonido
general.other | Cama para gato gris
furniture | Baúl para juguetes de madera
general.media | Libro sobre la miel y las abejas
general.media | Póster de El Cascanueces
toys.general | Peluche de perrito 30 cm para niños
toys.general | Ropa de muñeca 43 cm
toys.general | Cocina de juguete con ollas
toys.general | Pistola de juguete con dardos
toys.general | Comida de juguete: pan y queso de madera
jewellery | Colgante en forma de cuchillo
electronics.charger | Cable de carga USB-C para batería externa
electronics.battery-powered | Espumador de leche eléctrico
appliances.household | Cafetera espresso con molinillo
appliances.household | Palomitera roja
pet.food | Galletas para perros con crema de cacahuate
plants.seeds-live | Semillas de tomate para sembrar
food.nuts | Nueces peladas 1 kg
food.confectionery | Crema de cacahuete crujiente 1 kg
food.tea | Té verde a granel 100 g
food.honey | Miel de abeja pura 500 g en frasco
food.dried-fruit | Pasas sin semilla 1 kg
`,
  it: `
toys.general | Set frutta in legno gioco cucina bambini
jewellery | Orecchini pizza fimo
textiles.apparel | Costume ape donna adulto carnevale
kitchen.food-contact | Barattolo vetro miele vuoto 250 g
appliances.household | Essiccatore frutta 6 vassoi 400 W
toys.general | Tostapane giocattolo in legno bambini 3+
ppe.other | Guanti da lavoro in nitrile 12 paia
cosmetics.skin | Siero viso collagene 30 ml
food.meat | Bresaola sotto vuoto 250 g
digital.software | Chiave di attivazione antivirus 1 anno, invio via email
textiles.apparel | Cannella Sciarpa donna lana colore cioccolato 180x30
kitchen.food-contact | Tagliapasta doppia
general.other | Affumicatore per apicoltore inox
auto.parts | Ganasce freno posteriori scooter 125 cc
furniture | Scrittoio classico con cassetti
food.beverages | Nettare di pera 1 litro
food.dry-groceries | Fusilli bio di grano duro 500 g
furniture | Tavolo da pranzo in noce massello
furniture | Tavolino da salotto color miele
kitchen.food-contact | Schiaccianoci in acciaio
kitchen.food-contact | Tazza da tè in porcellana
kitchen.food-contact | Calici da vino set 6
kitchen.food-contact | Scatola da tè in latta con fiori
candles | Candela profumata alla mandorla
candles | Candeline tealight 100 pezzi
textiles.home | Strofinaccio in lino stampa noci
textiles.apparel | Maglietta donna in cotone biologico color nocciola
cosmetics.soap-oral | Sapone a forma di cupcake
cosmetics.soap-oral | Sapone al miele e mandorla
cosmetics.skin | Maschera viso al tè verde
general.other | Custodia telefono con mela
general.other | Pianta artificiale di fico 120 cm
general.other | Gioco per cani a forma di arachide
general.other | Cuccia per cane grigia
general.media | Libro sul miele e le api
general.media | Lo schiaccianoci, DVD
toys.general | Peluche cane 30 cm per bambini
toys.general | Vestiti per bambole 43 cm
toys.general | Cucina giocattolo con pentole
toys.general | Pistola giocattolo
jewellery | Ciondolo a forma di coltello
electronics.charger | Cavo di ricarica USB-C per power bank
electronics.battery-powered | Montalatte elettrico
appliances.household | Macchina da caffè con macinino
pet.food | Biscotti per cani al burro di arachidi
plants.seeds-live | Semi di pomodoro da semina
food.nuts | Gherigli di noci 500 g
food.confectionery | Burro di arachidi croccante 1 kg
food.tea | Tè verde sfuso 100 g
food.honey | Miele di acacia 500 g
food.dried-fruit | Albicocche secche 500 g
`,
  pt: `
toys.general | Comidinha de brinquedo em madeira frutas
jewellery | Brinco formato abacaxi resina
textiles.apparel | Fantasia adulto abelha feminina
textiles.apparel | Camiseta masculina estampa churrasco
general.other | Placa decorativa "Cantinho do Café" MDF
kitchen.food-contact | Pote de vidro para mel 250 ml vazio
kitchen.food-contact | Quebra-nozes inox
toys.general | Torradeira de brinquedo em madeira 3+
ppe.other | Luvas de trabalho nitrílicas tamanho 9
cosmetics.skin | Sérum facial com colágeno 30 ml
digital.files | Curso online de confeitaria, acesso imediato
general.other | Papel scrapbook 'Mel e Limão' 12 folhas
textiles.apparel | Canela Casaco feminino malha cor mel M
kitchen.food-contact | Carretilha para massa dupla inox
general.other | Fumigador para apicultor inox
ppe.other | Colete refletor carro amarelo EN ISO 20471
auto.parts | Pastilhas de travão para mota
furniture | Secretária em L branca 120 cm
food.beverages | Serra Alta Suco de uva integral 1 litro
furniture | Mesa de jantar em nogueira maciça
furniture | Mesa de centro cor mel
kitchen.food-contact | Quebra-nozes de aço
kitchen.food-contact | Xícara de chá de porcelana
kitchen.food-contact | Taças de vinho jogo com 6
kitchen.food-contact | Pote de mel de vidro com colher
candles | Vela aromática de amêndoa
textiles.home | Pano de prato estampa de nozes
textiles.apparel | Camiseta feminina de algodão orgânico cor amêndoa
cosmetics.soap-oral | Sabonete em formato de cupcake
cosmetics.soap-oral | Sabonete de mel e amêndoas
cosmetics.skin | Máscara facial de chá verde
general.other | Capinha de celular com estampa de maçã
general.other | Figueira artificial 120 cm, planta artificial
general.other | Brinquedo para cachorro em formato de amendoim
general.other | Cama para cachorro cinza
general.media | Livro sobre mel e abelhas
general.media | O Quebra-Nozes, DVD
toys.general | Cachorro de pelúcia 30 cm infantil
toys.general | Roupa de boneca 43 cm
toys.general | Cozinha de brinquedo com panelas
toys.general | Comidinha de brinquedo de madeira: pão e queijo
jewellery | Pingente em formato de faca
electronics.charger | Cabo carregador USB-C para power bank
electronics.battery-powered | Espumador de leite elétrico
appliances.household | Cafeteira elétrica com moedor
pet.food | Biscoito para cachorro com pasta de amendoim
plants.seeds-live | Sementes de tomate para plantar
food.nuts | Nozes descascadas 500 g
food.confectionery | Pasta de amendoim crocante 1 kg
food.tea | Chá verde a granel 100 g
food.honey | Mel puro de abelha 500 g
food.dried-fruit | Uva passa sem semente 1 kg
`,
  ru: `
food.confectionery | Миндаль в тёмном шоколаде 250 г
food.nuts | Миндаль сушёный 250 г
general.other | Насос для велосипеда ручной
general.other | Искусственные ветки эвкалипта 12 шт пластик
toys.general | Игровой набор «Пиццерия» деревянный с ножом 3+
toys.general | Набор доктора детский с чемоданчиком 20 предметов
candles | Свеча с ароматом корицы и яблока 200 г
knives | Нож для сыра с деревянной ручкой
textiles.home | Шторы для кухни с принтом лимоны 2 шт
textiles.home | Подушка декоративная «Пончик» плюш 40 см
general.other | Табличка деревянная «Кофейный уголок» 20х30
general.media | Книга «Хлеб на закваске» твёрдый переплёт
jewellery | Серьги «Макаруны» полимерная глина
kitchen.food-contact | Орехокол металлический для грецких орехов
kitchen.food-contact | Чайник заварочный стеклянный 800 мл с ситечком
kitchen.food-contact | Банка для кофе с крышкой керамика
textiles.apparel | Костюм карнавальный «Пчела» женский взрослый
toys.general | Костюм карнавальный детский «Клубничка» рост 110
textiles.apparel | Футболка «Люблю шашлык» мужская хлопок
textiles.apparel | Свитер женский цвет горчица оверсайз
wood.products | Шкатулка деревянная резная орех
appliances.household | Сушилка для фруктов электрическая 5 поддонов
appliances.household | Йогуртница электрическая 8 баночек
general.other | Кейс для дрона жёсткий пустой
general.other | Флакон пустой для духов 10 мл с распылителем
furniture | Столик чайный складной бамбук
footwear | Тапочки «Авокадо» плюшевые женские
footwear | Сланцы-рыбы мужские EVA
textiles.home | Плед «Пицца» круглый 150 см
general.other | Блокнот для рецептов «Вкусно» А5
toys.general | Пупс с бутылочкой и соской
cosmetics.soap-oral | Мыло ручной работы «Капучино» 100 г
cosmetics.skin | Бальзам для губ «Кола» 4 г
cosmetics.skin | Молочко для тела кокос 250 мл
cosmetics.hair-dye | Краска для волос тёмный шоколад
cosmetics.hair-dye | Шампунь яичный 500 мл
general.other | Наклейка на авто «Ребёнок в машине»
general.other | Магнит на холодильник «Хинкали»
jewellery | Брошь «Клубника» эмаль
general.other | Игрушка для кошек рыбка с мятой
general.other | Комбинезон для собак «Медвежонок» S
lighting.led | Ночник «Ананас» светодиодный USB
leather.bags | Сумка-шоппер «Арбуз» хлопок
textiles.home | Полотенце кухонное «Борщ» вафельное
general.other | Топперы для торта «С днём рождения»
general.other | Кормушка для птиц подвесная
ppe.other | Перчатки садовые нитриловые размер 8
ppe.other | Перчатки рабочие спилковые
cosmetics.skin | Сыворотка для лица с коллагеном 30 мл
food.supplement | Коллаген морской порошок 200 г
toys.general | Тостер деревянный игрушечный детская кухня 3+
digital.software | Ключ активации антивирус 1 год
textiles.home | Подушка-круассан плюшевая 45 см
leather.bags | Чехол-портмоне кожаный мужской
furniture | Кресло-кровать раскладное
general.other | Этикетки на банки мёда 50 шт
general.other | Плёнка самоклеящаяся под грецкий орех 45 см х 8 м
textiles.apparel | Корица Пальто женское цвет карамель 48
general.other | Дымарь для пчёл нержавейка
food.honey | Мёд от пчеловода, липовый
kitchen.food-contact | Форма для равиоли алюминиевая 24 ячейки
auto.parts | Ремень вариатора для скутера 50 куб
furniture | Секретер навесной белый
chemicals.cleaning | Соль для посудомоечных машин, 1,5 кг
furniture | Обеденный стол из ореха
furniture | Кофейный столик цвет орех
furniture | Кресло офисное, обивка мёд, стул
kitchen.food-contact | Орехокол для грецких орехов
kitchen.food-contact | Щипцы для орехов металлические
kitchen.food-contact | Чашка для чая фарфоровая
kitchen.food-contact | Кружка кофейная с принтом
kitchen.food-contact | Баночка для мёда с ложкой
kitchen.food-contact | Чайник заварочный стеклянный
kitchen.food-contact | Бокалы для вина 6 шт
candles | Свеча с ароматом мёда и миндаля
candles | Свеча в виде игрушечного медведя
candles | Чайные свечи 100 шт
textiles.home | Полотенце кухонное с принтом орехи
textiles.apparel | Футболка женская из органического хлопка, цвет ореховый
textiles.apparel | Пижама женская с рисунком арахис
cosmetics.soap-oral | Мыло в форме кекса
cosmetics.soap-oral | Мыло с мёдом и миндалём
cosmetics.hair-dye | Шампунь с маслом чайного дерева
cosmetics.skin | Маска для лица зелёный чай
general.other | Чехол для телефона Apple с принтом инжира
general.other | Искусственные цветы пионы
general.other | Игрушка для собак в виде арахиса
general.other | Плюшевая игрушка для собак с пищалкой
general.other | Лежанка для кошки
general.other | Ящик для игрушек деревянный
general.other | Щелкунчик фигурка новогодняя
general.other | Бисер чешский 3 мм
general.other | Муляж лимона декоративный
general.media | Книга о мёде и пчёлах
general.media | Постер Щелкунчик балет
general.media | Медицинский сериал DVD
toys.general | Мягкая игрушка собака 30 см
toys.general | Одежда для кукол Барби
toys.general | Детская кухня игрушечная с посудой
toys.general | Игрушечный пистолет с присосками
toys.general | Игрушечные продукты: хлеб и сыр из дерева
toys.general | Светильник для кукольного домика
jewellery | Кулон в форме ножа
electronics.charger | Кабель USB-C для повербанка
electronics.battery-powered | Капучинатор для молока ручной
appliances.household | Кофемашина с капучинатором
appliances.household | Попкорница красная
pet.food | Лакомство для собак с арахисовой пастой
plants.seeds-live | Семена томата для посадки
food.nuts | Грецкий орех очищенный 500 г
food.confectionery | Арахисовая паста хрустящая 1 кг
food.tea | Чай чёрный с мёдом 100 г
food.honey | Мёд липовый 500 г
food.dried-fruit | Изюм без косточек 1 кг
food.nuts | Семечки подсолнечника жареные 500 г
`,
  zh: `
toys.electronic | 儿童遥控车 锂电池 充电
batteries.lithium | 遥控车用锂电池 7.4V 1500mAh
toys.general | 儿童切蔬菜玩具 木质
general.other | 仿真尤加利叶塑料花束 12支
toys.general | 儿童切切乐木制水果玩具 3岁
candles | 肉桂苹果味香薰蜡烛 200g
jewellery | 马卡龙耳环软陶
textiles.apparel | 成人蜜蜂扮演服套装
textiles.home | 荷包蛋造型抱枕 40cm
kitchen.food-contact | 蜂蜜瓶玻璃空瓶 500g装 12个
kitchen.food-contact | 核桃夹子剥壳器
general.other | 无人机收纳包 空箱
general.other | 无人机螺旋桨 备用 4片
furniture | 茶几圆形玻璃
footwear | 鲨鱼拖鞋成人EVA
lighting.led | 菠萝小夜灯USB
general.other | 狗狗磨牙玩具骨头形状
general.media | 面包烘焙书 精装
digital.files | 电子版烘焙教程 自动发货
ppe.other | 劳保手套 丁腈浸胶 12双
cosmetics.skin | 胶原蛋白面霜 50g
food.supplement | 胶原蛋白肽粉 300g
toys.general | 木质过家家面包机玩具 3岁+
textiles.home | 牛角包造型毛绒抱枕 45cm
general.other | 蜂蜜瓶标签贴 100枚
food.nuts | 生巴旦木仁 1kg 烘焙原料
general.other | 胡桃木纹贴膜 家具翻新自粘 60cm
ppe.other | 反光马甲 车用 年检
auto.parts | 踏板车刹车蹄 125cc 后轮
general.other | 养蜂喷烟器 不锈钢
kitchen.food-contact | 空蜂蜜分配器 玻璃 250ml
furniture | 折叠书桌 钢架玻璃 100x50
food.beverages | 石榴汁 100%原汁 1升 玻璃瓶
furniture | 胡桃木餐桌实木长方形家用
furniture | 北欧茶几客厅小户型
furniture | 核桃色书柜简约
furniture | 蛋椅懒人单人沙发椅子
kitchen.food-contact | 核桃夹子家用剥核桃神器
kitchen.food-contact | 茶杯陶瓷家用
kitchen.food-contact | 红酒杯水晶高脚杯6只装
kitchen.food-contact | 蜂蜜罐玻璃密封罐
kitchen.food-contact | 茶叶罐陶瓷密封
kitchen.food-contact | 坚果盘客厅家用零食盘
kitchen.food-contact | 巧克力硅胶模具
candles | 茶蜡100粒无烟
candles | 蛋糕造型香薰蜡烛
textiles.home | 核桃图案茶巾亚麻
textiles.apparel | 有机棉T恤女核桃色
textiles.apparel | 花生印花睡衣女
cosmetics.soap-oral | 蛋糕造型手工皂
cosmetics.soap-oral | 蜂蜜杏仁香皂100g
cosmetics.hair-dye | 茶树洗发水500ml
cosmetics.skin | 绿茶面膜5片
general.other | 苹果手机壳无花果图案
general.other | 仿真花玫瑰绢花花束
general.other | 仿真无花果树盆栽装饰
general.other | 狗狗玩具花生造型发声
general.other | 宠物毛绒玩具耐咬
general.other | 猫窝花生形状
general.other | 玩具收纳箱带盖
general.other | 胡桃夹子摆件圣诞装饰
general.other | 米珠串珠3mm
general.other | 手表盒10位
general.media | 蜂蜜百科图书
general.media | 坚果食谱书
general.media | 胡桃夹子芭蕾海报
general.media | 医疗剧DVD全集
toys.general | 小狗毛绒玩具儿童30cm
toys.general | 芭比娃娃衣服套装
toys.general | 过家家厨房玩具锅具
toys.general | 玩具枪软弹
toys.general | 儿童切切乐仿真水果玩具
toys.general | 娃娃屋微缩台灯
jewellery | 小刀造型吊坠项链
electronics.charger | Type-C数据线充电宝用
electronics.battery-powered | 电动奶泡器打奶器
appliances.household | 咖啡机家用全自动
appliances.household | 花生酱机家用
pet.food | 花生酱狗饼干宠物零食
plants.seeds-live | 番茄种子四季播种
food.nuts | 核桃仁500g新疆
food.confectionery | 花生酱颗粒510g
food.tea | 红茶茶叶礼盒装
food.honey | 洋槐蜜500g瓶装
food.dried-fruit | 葡萄干无核500g
food.nuts | 炒瓜子五香500g
`,
  ja: `
textiles.apparel | UVカット パーカー メンズ
cosmetics.sunscreen | UVカット クリーム SPF50 40g
textiles.apparel | ワイヤレスブラ 2枚組
general.other | 造花 ユーカリ 12本
toys.general | 木製 おままごと コーヒーメーカー 3歳
candles | シナモンアップルの香り キャンドル 200g
jewellery | マカロン ピアス 樹脂粘土
textiles.apparel | 大人用 みつばち コスチューム
textiles.home | 目玉焼き クッション 40cm
kitchen.food-contact | はちみつ瓶 空瓶 500g 12本
footwear | サメ サンダル 大人 EVA
lighting.led | パイナップル ナイトライト USB
general.other | 犬用おもちゃ 骨型 ロープ
textiles.apparel | からあげ Tシャツ メンズ おもしろ
ppe.other | 園芸用 手袋 牛革 M
cosmetics.skin | コラーゲン美容液 30ml
food.supplement | コラーゲンペプチド 粉末 200g
kitchen.food-contact | 美濃焼 どんぶり 2個セット
kitchen.food-contact | 波佐見焼 取り皿 5枚 木箱入り
kitchen.food-contact | 湯呑 夫婦 有田焼
toys.general | 木のおもちゃ トースター 3歳から
general.other | リメイクシート くるみ木目 45cm×10m
general.other | スクラップブッキングペーパー「シナモン」24枚
food.confectionery | チョコレート「ヘーゼルナッツ」12個入
kitchen.food-contact | ラビオリ型 アルミ 24個
general.other | 養蜂 燻煙器 ステンレス
auto.parts | ブレーキシュー リア スクーター125cc
furniture | ライティングビューロー 幅90
food.beverages | 桃ネクター 1L
furniture | ウォールナット ダイニングテーブル 幅150
furniture | コーヒーテーブル 木製 はちみつ色
furniture | エッグチェア クッション付き
kitchen.food-contact | くるみ割り器 ステンレス
kitchen.food-contact | ティーカップ 磁器
kitchen.food-contact | ワイングラス 6個セット
kitchen.food-contact | はちみつ容器 ガラス
kitchen.food-contact | 茶筒 花柄
candles | ティーライト 100個
candles | バニラの香りのアロマキャンドル
candles | くま型キャンドル
textiles.home | リネンのティータオル くるみ柄
textiles.apparel | オーガニックコットン Tシャツ レディース
textiles.apparel | ピーナッツ柄 パジャマ
cosmetics.soap-oral | カップケーキ型の石鹸
cosmetics.soap-oral | はちみつアーモンド石けん 100g
cosmetics.hair-dye | ティーツリー シャンプー 500ml
cosmetics.skin | 緑茶 フェイスパック 5枚
general.other | りんご柄 スマホケース
general.other | 造花 バラ 花束
general.other | 犬用おもちゃ ピーナッツ型
general.other | 犬用ぬいぐるみ 音が鳴る
general.other | 猫用ベッド ピーナッツ形
wood.products | おもちゃ箱 木製
general.other | くるみ割り人形 クリスマス飾り
general.other | シードビーズ 3mm
general.media | はちみつの本
general.media | ナッツのレシピ本
general.media | 医療ドラマ DVD-BOX
toys.general | 犬のぬいぐるみ 30cm 子供
toys.general | リカちゃん ドール服 セット
toys.general | おままごと キッチン 鍋セット
toys.general | おもちゃの銃
toys.general | ドールハウス用 ランプ
jewellery | ナイフ型ペンダント
electronics.charger | USB-C 充電ケーブル モバイルバッテリー用
electronics.battery-powered | 電動ミルクフォーマー
appliances.household | コーヒーメーカー 全自動
pet.food | 犬用ビスケット ピーナッツバター味
plants.seeds-live | トマトの種 家庭菜園
food.nuts | むきくるみ 500g 無塩
food.confectionery | ピーナッツバター クランチ 500g
food.tea | 緑茶 茶葉 100g
food.honey | アカシアはちみつ 500g
food.dried-fruit | レーズン 1kg 砂糖不使用
`,
  ko: `
general.other | 조화 유칼립투스 12개
toys.general | 원목 커피머신 소꿉놀이 3세
candles | 애플시나몬 향초 200g
textiles.apparel | 성인 꿀벌 코스튬
textiles.home | 식빵 쿠션 방석 40cm
kitchen.food-contact | 꿀병 유리 빈병 500g 12개
general.other | 드론 프로펠러 교체용 4개
footwear | 상어 슬리퍼 성인 EVA
lighting.led | 파인애플 무드등 USB
general.other | 강아지 장난감 뼈다귀 로프
textiles.apparel | 삼겹살 티셔츠 남성
jewellery | 딸기 브로치 에나멜
jewellery | 여성 진주 귀걸이 목걸이 세트 비즈 포장
ppe.other | 작업용 니트릴 코팅장갑 10켤레
cosmetics.skin | 콜라겐 앰플 세럼 30ml
food.supplement | 저분자 콜라겐 분말 200g
digital.software | 정품인증키 이메일 발송 오피스
general.other | 스크랩북 종이 '계피와 오렌지' 24매
food.confectionery | 초콜릿 '헤이즐넛' 선물
kitchen.food-contact | 라비올리 틀 알루미늄 24구
general.other | 양봉 훈연기 스테인리스
auto.parts | 스쿠터 125cc 브레이크 슈 후륜
furniture | 스탠딩 데스크 수동 120cm
food.spices-sauces | 햇 고춧가루 500g 지퍼백
kitchen.food-contact | 식품용 지퍼백 50매
furniture | 월넛 원목 식탁 4인용
furniture | 커피테이블 원목 허니색
furniture | 에그체어 의자 쿠션포함
kitchen.food-contact | 호두까기 스테인리스
kitchen.food-contact | 찻잔 세트 도자기
kitchen.food-contact | 와인잔 6개 세트
kitchen.food-contact | 꿀단지 유리
candles | 티라이트 캔들 100개
candles | 바닐라향 소이캔들
candles | 곰돌이 모양 캔들
textiles.home | 호두 무늬 리넨 티타월
textiles.apparel | 오가닉 코튼 반팔티 여성
textiles.apparel | 땅콩무늬 잠옷 여성
cosmetics.soap-oral | 컵케이크 모양 비누
cosmetics.soap-oral | 꿀 아몬드 비누 100g
cosmetics.hair-dye | 티트리 샴푸 500ml
cosmetics.skin | 녹차 마스크팩 5매
general.other | 사과 무늬 폰케이스
general.other | 조화 장미 꽃다발
general.other | 강아지 장난감 땅콩 모양
general.other | 강아지용 봉제인형 삑삑이
general.other | 고양이침대 땅콩모양
wood.products | 장난감정리함 원목
general.other | 호두까기인형 크리스마스 장식
general.media | 꿀벌과 꿀에 관한 책
general.media | 견과류 요리책
general.media | 의학 드라마 DVD
toys.general | 강아지 인형 30cm 어린이
toys.general | 바비 인형옷 세트
toys.general | 주방놀이 장난감 냄비
toys.general | 장난감총 스펀지
jewellery | 칼 모양 펜던트 목걸이
electronics.charger | USB-C 충전케이블 보조배터리용
electronics.battery-powered | 전동 우유거품기
appliances.household | 커피머신 전자동
pet.food | 강아지간식 땅콩버터 비스킷
plants.seeds-live | 토마토씨앗 텃밭
food.nuts | 호두살 500g 무염
food.confectionery | 땅콩버터 크런치 500g
food.tea | 녹차 잎차 100g
food.honey | 아카시아꿀 500g
food.dried-fruit | 건포도 1kg 무가당
`,
};
