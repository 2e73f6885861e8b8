/**
 * Titles in which a word of some goods is what a thing is for, about, shaped like or free of: testers, scoops, cleaners, stickers,
 * moulds, books, heaps and homonyms. A line a title, before it what it must be taken for; '?': asked.
 */
export const ofThings: Readonly<Record<string, string>> = {
  en: `
electronics.battery-powered | Digital battery tester for button cells and 9V blocks
electronics.battery-powered | Solar panel tester multimeter 800W
electronics.battery-powered | Honey moisture meter refractometer 10-30 %
electronics.battery-powered? | Gas leak detector pen style
general.other | Wine alcohol hydrometer test kit
electronics.battery-powered | Meat thermometer instant read
general.other | AA AAA battery organizer storage case holds 110
general.other | Wall mounted coffee pod holder for 24 capsules
general.other | Cigarette case metal for 20 pieces
general.other | Pill organizer 7 day weekly box
general.other | Knife block without knives, universal
general.other | Magnetic knife strip 40 cm stainless
general.other | Lipstick organizer acrylic 24 slots
general.other | Toaster cover quilted 2 slice
chemicals.cleaning | Coffee machine cleaner tablets 20 pcs
chemicals.cleaning | Leather sofa cleaner spray 500 ml
childrens.articles | Bottle brush set for baby bottles
general.other | Keyboard cleaning brush 7 in 1
electronics.charger | Drone battery charging hub for Mini 3
electronics.charger | AA AAA battery charger with 8 slots
general.media | The Little Book of Whisky, illustrated
general.media | Chainsaw Maintenance: a practical guide, 96 pages
toys.general | 60 piece jigsaw puzzle fruit market
general.other | Beer can fridge magnets set of 4
general.other | Coffee mug rug sewing kit
textiles.apparel | Adult crayfish costume inflatable with fan
textiles.apparel | Women's avocado pyjama set short sleeve
general.other | Silicone soap mould honeycomb 6 cavity
kitchen.food-contact | Cookie cutter dinosaur set stainless
candles | Leather and tobacco scented candle 220 g
cosmetics.skin | Candle shaped lipstick in cherry red
lighting.led | Cheese grater shaped pendant lamp E27
cosmetics.skin | Fragrance free body lotion without parabens 400 ml
textiles.home | Mosquito net for bed, insecticide free
textiles.home | Down-free duvet, no feathers 10.5 tog
cosmetics.soap-oral | Soap-free cleansing bar without fragrance 100 g
general.other | Compound bow 30-60 lbs right hand
auto.parts | Wheel nuts chrome M12 set of 20
general.other | Bowling pin necklace display bust
general.other | Cherry picker litter grabber tool 80 cm
auto.parts | Motorcycle chain lube brush only
general.media | Food for Thought: 365 riddles, 208 pages
general.media | Charge your mind: crossword collection
general.other | Pet food scoop with bag clip, measuring cup
general.other | Dog food storage container 15 kg airtight
general.other | Cat litter scoop stainless
general.other | Protein powder funnel for bottles
kitchen.food-contact | Rice measuring cup 180 ml
general.other | Washi tape bread and butter print 6 rolls
general.other | Duct tape pizza pattern 10 m
general.other | Wrapping paper rolls mushroom design
wood.products | Apple crate storage box wooden
general.other | Toothpaste squeezer rolling tube 3 pcs
general.other | Toothbrush holder wall mount
general.other | Automatic soap dispenser empty 350 ml
general.other | Hair dryer holder wall mount steel
general.other | Ring light stand tripod only
general.other | Laptop sleeve 14 inch felt
wood.products | Insect hotel wooden large
textiles.apparel | Mosquito head net hat black
general.other | Seed storage box with 60 vials
wood.products | Plant seed labels wooden 100 pcs
general.other | Baby shower balloon arch kit
general.other | First aid kit bag empty red
general.other | Thermometer cover probe sleeves 100
textiles.home | Lavender colored bed sheet queen
jewellery | Silver plated avocado earrings
kitchen.food-contact | Pineapple shaped drinking glass
furniture | Toy storage chest with lid
general.other | Blender dust cover with pockets
leather.bags | Makeup bag canvas travel
auto.parts | Car seat cover universal 9 pcs
general.other | Car key battery cover replacement shell
textiles.apparel | Salmon pink linen shirt men
textiles.apparel | Champagne satin slip dress
textiles.home | Waffle weave bath towel set olive
textiles.apparel | Popcorn stitch chunky sweater women
textiles.apparel | Pea coat double breasted wool men
childrens.apparel | Jelly shoes for girls glitter
furniture | Marshmallow sofa boucle 2 seat
textiles.home | Bean bag chair cover without filling
electronics.mains | Biscuit joiner 900 W
general.other | Milk crate plastic storage
general.other | Peanut ball for yoga and therapy 50 cm
textiles.home | Coconut fibre doormat hello
lighting.led | Himalayan salt lamp with dimmer 2 kg
cosmetics.soap-oral | Epsom bath salt lavender 1 kg
appliances.household | Cotton candy machine 500 W
general.other | Monkey wrench 10 inch
general.other | Crocodile clips with wire 10 pcs
general.other | Butterfly valve 2 inch lug
general.other | Mouse pad XXL cat ears
lighting.led | Goose neck desk lamp clip on
general.other | Fish tape 20 m fibreglass cable puller
toys.general | Nurse costume for dolls
textiles.apparel | Sexy nurse costume adult
general.other | Syringe shaped pens 10 pcs
general.other | Pill shaped eraser
textiles.apparel | Silk sleep mask
general.other | Snorkel mask full face
general.other | Dummy security camera with sticker
general.other | Fake display phone model non working
general.other | Remote control silicone cover
furniture | TV stand walnut effect
textiles.apparel | Knife pleat skirt navy
cosmetics.skin | Axe deodorant body spray 150 ml
textiles.apparel | Acid wash jeans slim
general.other | Gasoline can empty 5 L
general.other | Paint by numbers kit adults
general.other | Oil painting canvas sunflower framed
jewellery | Laser cut acrylic earrings
jewellery | Tree of life pendant silver
general.other | Seed beads 2 mm 1000 pcs
childrens.apparel | Flower girl dress lace
general.other | Bonsai pot ceramic
general.other | Macrame plant hanger
candles | Succulent shaped candles set of 6
general.other | Rose quartz crystal point
cosmetics.skin | Lily of the valley perfume 50 ml
leather.bags | Vegan leather tote bag
cosmetics.soap-oral | Beef tallow soap bar
kitchen.food-contact | Cat lover gift mug
kitchen.food-contact | Beekeeper gift mug honey lover
kitchen.food-contact | Bread proofing basket liner only
general.other | Replica Colt pistol non firing metal
general.other | Fake cigarettes prop for stage
general.other | Artificial lemon slices for decor
general.other | Car wash sponge
auto.parts | Wiper blade 24 inch
general.other | Shoe deodoriser cedar balls
kitchen.food-contact | Mason jar lids wide mouth 12
general.other | Drone landing pad 75 cm
general.other | E-bike wall hook
general.other? | Scooter handlebar grips
digital.files | Lesson plan PDF for honey bees, instant download
general.other | Crochet pattern octopus, printed booklet
textiles.apparel | Vampire teeth t-shirt
general.other | Fake tattoo sleeve temporary
childrens.articles | Sippy cup lid replacement
general.other | Honeycomb paper wrap 50 m roll packing
textiles.home | Cheese cloth unbleached 5 yards
textiles.home | Duvet cover tea rose print
general.other | Chicken wire 25 mm galvanised roll
general.other | Caulking gun for silicone tubes
general.other | Medicine ball 6 kg rubber
general.other | Bakers rack shelf liner
general.other | Paint roller tray liners
textiles.apparel | Chef apron "Grill sausage king"
general.other | Hookah hose cleaning brush
general.other | Cigar cutter guillotine steel
general.other | Lighter leather case
general.other | Power bank silicone sleeve
general.other | Face mask storage box
general.other | Baby bottle labels waterproof
general.other | Infant car seat cover milk snob style
lighting.led | Jellyfish lamp with remote
cosmetics.skin | Bread scented hand cream 30 ml
candles | Fresh laundry wax melts
general.other | Vitamin bottle opener keychain
general.other | Tablet crusher pill cutter
general.other | Coin counter with digital display
general.media | Knife Skills: cooking course book
general.media | The Plant Paradox paperback
digital.files | Drone photography presets digital download
jewellery | Avocado toast charm bracelet
textiles.home | Coffee bean print table runner
toys.general | Doctor bag play set for kids
textiles.apparel | Wireless bra seamless
general.other | Screen protector for smartwatch 3 pack
`,
  de: `
electronics.battery-powered? general.other? | Batterietester analog für AA AAA 9V
electronics.battery-powered | Holzfeuchtemessgerät digital
electronics.battery-powered | Weinthermometer Edelstahl
electronics.battery-powered | Bleidetektor Leitungssucher
general.other | Batteriebox für 48 AA Zellen
general.other | Kaffeekapselhalter drehbar
general.other | Zigarettenetui Metall
general.other | Parfümflakon leer 50 ml
general.other | Stapel Bücher Deko Attrappe
general.media | Das große Pilzbuch, gebunden, 320 Seiten
general.other | Schutzhülle für Gartenmöbel
chemicals.cleaning | Ledersofa Reiniger 500 ml
chemicals.cleaning | Kühlschrankreiniger Spray
general.other | Flaschenbürste Set
textiles.home | Mückennetz ohne Insektizid fürs Bett
cosmetics.soap-oral | Deocreme ohne Aluminium 50 ml
food.beverages | Alkoholfreier Glühwein 1 L
textiles.home | Spültücher Cellulose 10 Stück
general.other | Steckschlüssel Nüsse Satz 1/2 Zoll 17-teilig
general.other | Radmuttern Satz Chrom 20 Stück
textiles.apparel | Erdbeer Kostüm Damen
kitchen.food-contact | Ausstechform Hirsch Edelstahl
general.other | Seifenform Silikon Bienenwabe
candles | Duftkerze Leder und Tabak
textiles.home | Kissen Motiv Zitrone 40x40
general.other | Wandaufkleber Kaffeebohnen Küche
general.other | Hundefutter Schaufel mit Clip
general.other | Futtertonne 15 kg Hund
general.other | Geschenkpapier Pilze 5 m
general.other | Klebeband Pizza Motiv
general.media | Kalender 2027 Katzen
wood.products | Seifenschale Holz
general.other | Zahnpasta Quetscher
general.other | Drucksprüher 5 L für Pflanzenschutz
jewellery | Ohrringe Avocado versilbert
general.other | Kerzenhalter Glas
textiles.apparel | Kochschürze Grillmeister Wurst
textiles.apparel | Lachsfarbenes Leinenhemd Herren
textiles.home | Waffelpique Handtuch olivgrün
childrens.apparel | Gelee Sandalen Glitzer Mädchen
kitchen.food-contact | Lollistiele Papier 100 Stück
general.other | Eierkarton Schaumstoff Akustik
textiles.home | Kokosmatte Fußabtreter
lighting.led | Salzlampe mit Dimmer 2 kg
kitchen.food-contact | Zuckerwatte Stäbchen 50 Stück
knives | Palettenmesser Set Ölmalerei
general.other | Krokodilklemmen mit Kabel
general.other | Mausepad XXL Katze
lighting.led | Schwanenhals Leselampe
textiles.apparel | Krankenschwester Kostüm Damen
general.other | Kamera Attrappe mit Aufkleber
general.other | Fernbedienung Schutzhülle Silikon
textiles.apparel | Faltenrock dunkelblau
general.other | Malen nach Zahlen Erwachsene
jewellery | Lebensbaum Anhänger Silber
kitchen.food-contact | Bonsaischale Keramik
leather.bags | Kunstleder Shopper vegan
cosmetics.soap-oral | Rindertalg Seife
kitchen.food-contact | Tasse Imker Geschenk
general.other | Spielzeugpistole Deko Attrappe Metall
auto.parts | Wischerblatt 60 cm
general.other | Wespenfalle ohne Gift Glas
furniture | Schmetterling Stuhl Bezug
knives | Buttermesser Kinder Holz
general.other | Hundekekse Ausstecher Knochen
kitchen.food-contact | Honigglas leer 500 g mit Deckel
general.other | Etiketten für Honigglas
general.media | Honig: Das Kochbuch, gebunden
general.other | Wabenpapier Rolle 50 m Verpackung
general.other | Medizinball 6 kg
textiles.apparel | Schürze "Wurstkönig"
general.other | Zigarrenschneider Edelstahl
general.other | Feuerzeug Hülle Leder
general.other | Powerbank Hülle Silikon
general.other | Helmtasche Beutel
general.other | Pillendose 7 Tage
lighting.led | Quallenlampe mit Fernbedienung
cosmetics.skin | Handcreme Brotduft 30 ml
general.media | Messerkunde: Das Buch für Köche
jewellery | Armband Avocado Anhänger
textiles.home | Tischläufer Kaffeebohnen
wood.products | Nistkasten Meisen Holz
wood.products | Bierdeckelhalter Holz
`,
  fr: `
electronics.battery-powered | Testeur de piles et batteries digital
electronics.battery-powered | Détecteur de métaux pour enfant
electronics.battery-powered? general.other? | Humidimètre à bois
general.other | Pile de livres décorative en résine
general.other | Rangement piles boîte 110 piles
general.other | Porte-capsules café mural
general.other | Flacon vide pour parfum 30 ml
textiles.home | Moustiquaire de lit sans insecticide
cosmetics.soap-oral | Dentifrice sans fluor menthe 75 ml
food.beverages | Vin sans alcool rouge 75 cl
textiles.home | Couette sans plumes 220x240
chemicals.cleaning | Nettoyant cuir canapé 500 ml
general.other | Brosse à bouteille biberon
general.other | Housse de barbecue imperméable
textiles.apparel | Déguisement fraise adulte
kitchen.food-contact | Emporte-pièce dinosaure inox
general.other | Moule à savon nid d'abeille silicone
candles | Bougie parfumée cuir et tabac
general.other | Sticker mural grains de café
general.other | Papier cadeau motif champignons
general.other | Ruban adhésif pizza washi
general.media | Nourriture de l'âme, roman, 256 pages
general.media | Le grand livre du chocolat relié
general.other? | Pelle à croquettes avec pince
general.other | Boîte à croquettes chien 15 kg
general.other | Canne à pêche télescopique 2,7 m
general.other? | Boîte de pêche avec leurres
wood.products | Porte-savon en bambou
general.other | Presse dentifrice
textiles.home | Avocat peluche coussin
jewellery | Boucles d'oreilles avocat plaqué argent
general.other | Pulvérisateur à pression 5 L pesticides
lighting.led | Guirlande lumineuse ananas USB
kitchen.food-contact | Verre à vin en forme de tulipe
general.other | Mine de crayon 0,5 mm
general.other | Support brosse à dents ventouse
textiles.apparel | Chemise en lin rose saumon homme
textiles.home | Serviette nid d'abeille olive
childrens.apparel | Sandales jelly paillettes fille
kitchen.food-contact | Bâtonnets de sucette papier 100
textiles.home | Paillasson fibre de coco
lighting.led | Lampe de sel avec variateur
knives | Couteau à palette peinture à l'huile
general.other | Pinces crocodile avec fil
general.other | Tapis de souris XXL chat
lighting.led | Lampe col de cygne à pince
textiles.apparel | Déguisement infirmière femme
general.other | Stylo seringue lot de 10
general.other | Caméra factice avec autocollant
general.other | Housse télécommande silicone
textiles.apparel | Jupe plissée bleu marine
general.other | Peinture par numéros adulte
jewellery | Pendentif arbre de vie argent
general.other | Perles de rocaille 2 mm
general.other | Pot à bonsaï céramique
leather.bags | Sac cabas cuir vegan
kitchen.food-contact | Mug apiculteur cadeau
general.other | Pistolet factice métal décoration
auto.parts | Balai d'essuie-glace 60 cm
general.other | Piège à guêpes sans poison verre
kitchen.food-contact | Pot à miel vide verre 500 g
general.other | Étiquettes pots de miel
textiles.apparel | Robe chocolat satin
cosmetics.skin | Vernis à ongles prune
leather.bags | Porte-monnaie croissant
general.other | Grillage à poules galvanisé 10 m
general.other | Coupe-cigare inox
general.other | Étui briquet cuir
general.other | Housse silicone batterie externe
general.other | Pilulier 7 jours
lighting.led | Lampe méduse télécommande
cosmetics.skin | Crème mains parfum pain chaud 30 ml
general.media | L'art du couteau, livre de cuisine
jewellery | Bracelet charm avocat
textiles.home | Chemin de table grains de café
wood.products | Nichoir mésange bois
wood.products | Dessous de verre liège
`,
  es: `
electronics.battery-powered | Comprobador de pilas digital
electronics.battery-powered? general.other? | Medidor de humedad para madera
general.other | Detector de billetes falsos
general.other | Pila de libros decorativa resina
general.other | Pila bautismal de piedra
general.other | Caja organizadora de pilas
kitchen.food-contact | Porta cápsulas de café giratorio
general.other | Pitillera metálica
general.other | Frasco vacío para perfume 30 ml
textiles.home | Mosquitera para cuna sin insecticida
cosmetics.soap-oral | Pasta de dientes sin flúor
food.beverages | Cerveza sin alcohol 33 cl
food.confectionery | Caramelos sin azúcar 100 g
chemicals.cleaning | Limpiador de cuero para sofá
lighting.led | Araña de techo 8 luces E14 cristal
lighting.led | Lámpara araña colgante industrial
lighting.led | Colgante de techo 3 luces E27 negro
general.other | Lima de uñas cristal
general.other | Gato hidráulico 2 toneladas
kitchen.food-contact | Manga pastelera silicona
textiles.apparel | Disfraz de fresa para adulto
general.other | Molde de jabón panal silicona
candles | Vela perfumada cuero y tabaco
general.other | Vinilo pared granos de café
general.other | Papel de regalo setas
general.other | Cinta adhesiva washi pizza
general.media | Alimento para el alma, novela 256 páginas
general.other? | Pala para pienso con pinza
general.other | Contenedor de pienso 15 kg perro
wood.products | Jabonera de bambú
general.other | Pulverizador a presión 5 L herbicida
general.other | Funda para patinete eléctrico
general.other | Soporte pared para secador
textiles.apparel | Camisa de lino rosa salmón hombre
textiles.home | Toalla gofre verde oliva
kitchen.food-contact | Palitos de piruleta papel 100
textiles.home | Felpudo de fibra de coco
lighting.led | Lámpara de sal con regulador
kitchen.food-contact | Espátula paleta para pintura al óleo
general.other | Pinzas de cocodrilo con cable
general.other | Alfombrilla de ratón XXL
textiles.apparel | Disfraz de enfermera mujer
general.other | Bolígrafo jeringa 10 unidades
general.other | Cámara falsa disuasoria
general.other | Funda silicona mando a distancia
textiles.apparel | Falda plisada azul marino
general.other | Bidón vacío 5 L gasolina
general.other | Pintar por números adultos
jewellery | Colgante árbol de la vida plata
general.other | Maceta bonsái cerámica
leather.bags | Bolso de piel vegana
kitchen.food-contact | Taza regalo apicultor
auto.parts | Escobilla limpiaparabrisas 60 cm
kitchen.food-contact | Tarro de miel vacío 500 g
general.other | Etiquetas para tarros de miel
general.other | Trampa para avispas sin veneno
textiles.apparel | Vestido color vino
general.media | La miel: libro de recetas tapa dura
general.other | Réplica de pistola decorativa metal
general.other | Malla gallinera galvanizada 10 m
general.other | Cortapuros acero
general.other | Funda silicona batería externa
general.other | Pastillero 7 días
lighting.led | Lámpara medusa con mando
cosmetics.skin | Crema de manos aroma pan 30 ml
jewellery | Pulsera dije aguacate
textiles.home | Camino de mesa granos de café
wood.products | Caja nido pájaros madera
general.other | Soporte de pared para casco de bicicleta
general.other | Plato decorativo de pared de cerámica pintado, no apto para alimentos
furniture | Zapatero con banco y asiento tapizado, 3 niveles
textiles.apparel | Pajarita de raso negra para hombre
chemicals.cleaning | Tinte para cuero marrón 100 ml
toys.general | Secador de pelo de mentira, de madera, para jugar a la peluquería
general.other | Ojos móviles adhesivos para manualidades 200 uds
food.canned | Navajas al natural en lata 120 g
general.other | Muelles de recambio para cama elástica 20 uds
food.confectionery | Brazo de gitano relleno de nata 600 g
food.confectionery | Lenguas de gato crujientes 100 g
general.other | Busto de maniquí para costura talla M
cosmetics.skin | Polvos de arroz matificantes para el rostro 12 g
textiles.apparel | Camiseta estampada con galletas y leche, mujer
general.other | Correa de silicona para reloj 20 mm, solo la correa
general.other | Vela de windsurf 5,5 m²
general.other | Letrero de chapa vintage Gasolina 20x30
general.other | Almohadillas de repuesto para auriculares
kitchen.food-contact | Rallador de nuez moscada
textiles.home | Funda nórdica color chocolate 150 cm
general.other | Caña de pescar telescópica 3 m
footwear | Zapatos de salón color nude tacón 8 cm
general.other | Pelota de pádel pack 3
general.other | Botella de perfume vacía de cristal 30 ml
toys.general | Cocinita de madera con horno y sartenes +3
jewellery | Pendientes en forma de fresa, acero
general.other | Carcasa para mando de coche, solo carcasa sin electrónica
general.media | Recetas con miel: libro de cocina ilustrado
general.other | Funda impermeable para barbacoa de gas
general.other | Bolsas de basura 30 L perfumadas limón
general.other | Cubo de fregona con escurridor
toys.general | Cochecito de muñecas plegable
general.other | Ropa de perro impermeable talla M
textiles.home | Alfombra efecto piel de vaca
textiles.apparel | Disfraz de abeja adulto talla L
furniture | Silla gamer negra y roja
general.other | Soporte para móvil de coche magnético
general.other | Parche termoadhesivo calavera 8 cm
general.media | Pegatina reflectante para casco
kitchen.food-contact | Tarro de miel de vidrio vacío con cuchara
general.other | Plantilla para pintar paredes hojas
general.other | Pincel de maquillaje para polvos
leather.bags | Neceser de viaje transparente
candles | Vela aroma café tostado 200 g
electronics.battery-powered | Báscula de cocina digital 5 kg
footwear | Zapatillas de casa forma de tiburón
general.other | Cadena de bicicleta 11 velocidades
`,
  it: `
electronics.battery-powered | Tester batterie digitale
electronics.battery-powered? general.other? | Misuratore di umidità per legno
general.other | Pila di libri decorativa
general.other? | Contenitore per batterie AA
kitchen.food-contact? food.coffee-cocoa? | Portacapsule caffè girevole
general.other | Portasigarette in metallo
general.other | Flacone vuoto profumo 30 ml
textiles.home | Zanzariera letto senza insetticida
cosmetics.soap-oral | Dentifricio senza fluoro
food.beverages | Birra analcolica 33 cl
chemicals.cleaning | Detergente per divani in pelle 500 ml
general.other | Washi tape pasta e pomodoro 6 rotoli
general.other | Nastro adesivo decorativo limoni
general.other | Carta regalo funghi
general.other | Adesivo murale chicchi di caffè
textiles.apparel | Costume da fragola adulto
general.other | Stampo sapone nido d'ape silicone
candles | Candela profumata cuoio e tabacco
general.media | Cibo per la mente, romanzo 256 pagine
general.other? | Paletta per crocchette con clip
general.other | Contenitore crocchette cane 15 kg
wood.products | Portasapone in bambù
toys.general | Pesca magnetica gioco bambini
general.other | Pompa a pressione 5 L diserbante
general.other | Dadi ruota cromati M12 20 pz
kitchen.food-contact | Calice da vino
general.other | Supporto per asciugacapelli
textiles.apparel | Camicia di lino rosa salmone uomo
textiles.home | Asciugamano nido d'ape verde oliva
kitchen.food-contact? general.other? | Bastoncini per lecca lecca 100
textiles.home | Zerbino in fibra di cocco
lighting.led | Lampada di sale con dimmer
general.other | Pinze a coccodrillo con cavo
general.other | Tappetino mouse XXL
textiles.apparel | Costume infermiera donna
general.other | Penna siringa 10 pezzi
general.other | Telecamera finta con adesivo
general.other | Cover silicone telecomando
textiles.apparel | Gonna a pieghe blu
general.other | Dipingere con i numeri adulti
jewellery | Ciondolo albero della vita argento
leather.bags | Borsa in ecopelle vegana
kitchen.food-contact | Tazza regalo apicoltore
kitchen.food-contact | Vasetto miele vuoto 500 g
general.other | Etichette per vasetti di miele
general.other | Tagliasigari acciaio
general.other | Portapillole 7 giorni
lighting.led | Lampada medusa con telecomando
jewellery | Bracciale charm avocado
textiles.home | Runner da tavola chicchi di caffè
general.other | Casetta per uccelli legno
food.confectionery | Baci di dama al cacao 250 g
general.other | Ferri da maglia in alluminio 5 mm
general.other | Porta casco da parete per moto
kitchen.food-contact | Batteria di pentole in acciaio inox 7 pezzi
general.other | Uova finte in ceramica per galline ovaiole
general.other | Bambola da collezione in porcellana, solo per adulti, non un giocattolo
chemicals.cleaning | Tinta per scarpe in pelle nera 75 ml
toys.general | Ferro da stiro finto per giocare, in legno, +3
food.confectionery | Lingue di gatto al burro 200 g
food.confectionery | Ossa dei morti siciliane 300 g
textiles.apparel | Farfallino in seta blu da uomo
auto.parts | Candela di accensione NGK BKR6E
general.other | Borsa dell'acqua calda in gomma 2 L
textiles.apparel | Maglietta stampa avocado uomo
general.other | Cinturino di ricambio per orologio 22 mm
furniture | Comodino color miele 2 cassetti
general.other | Portasapone da doccia in acciaio
general.other | Stampo per candele in silicone
kitchen.food-contact | Schiaccianoci in acciaio
kitchen.food-contact | Spremiagrumi manuale
textiles.home | Tenda doccia stampa limoni
textiles.home | Copripiumino color cioccolato
general.other | Pinze per bonsai
general.other | Cuscinetti di ricambio per cuffie
leather.bags | Borsa a tracolla color cognac
jewellery | Orecchini a forma di fragola
general.media | Libro "Tutto sul tè", copertina flessibile
general.other | Custodia per occhiali da sole
cosmetics.hair-dye | Lacca per capelli 400 ml
general.other | Mollette per i capelli 12 pezzi
general.other | Secchio lavapavimenti con strizzatore
toys.general | Passeggino per bambole
general.other | Cappottino per cani taglia M
textiles.home | Tappeto effetto pelle di mucca
textiles.apparel | Costume da ape adulto taglia L
general.other | Supporto magnetico per cellulare da auto
general.other | Toppa termoadesiva teschio 8 cm
general.other | Pennello trucco per cipria
leather.bags | Beauty case da viaggio trasparente
candles | Candela profumata caffè tostato 200 g
general.other | Nano da giardino con fungo
electronics.battery-powered | Bilancia digitale da cucina 5 kg
footwear | Pantofole a forma di squalo
general.other | Catena bicicletta 11 velocità
kitchen.food-contact | Vasetto miele vuoto in vetro con tappo
general.other | Sacchi spazzatura profumo limone 30 L
furniture | Sedia gaming nera e rossa
general.other | Manico di ricambio per scopa
`,
  pt: `
electronics.battery-powered? general.other? | Testador de pilhas e baterias
electronics.battery-powered? general.other? | Medidor de umidade de madeira
general.other | Pilha de livros decorativa
general.other | Organizador de pilhas 110 unidades
kitchen.food-contact | Porta cápsulas de café
general.other | Cigarreira de metal
general.other | Frasco vazio para perfume 30 ml
textiles.home | Mosquiteiro para cama sem inseticida
cosmetics.soap-oral | Creme dental sem flúor
food.beverages | Cerveja sem álcool 350 ml
food.confectionery | Balas sem açúcar 100 g
chemicals.cleaning | Limpador de couro para sofá 500 ml
general.other | Fita adesiva washi pizza
general.other | Papel de presente cogumelos
general.other | Adesivo de parede grãos de café
textiles.apparel | Fantasia de morango adulto
general.other | Molde de sabonete colmeia silicone
candles | Vela perfumada couro e tabaco
general.media | Alimento para a alma, romance 256 páginas
general.other | Pá de ração com clipe
general.other | Pote de ração 15 kg cachorro
wood.products | Saboneteira de bambu
general.other | Espremedor de pasta de dente
general.other | Pulverizador 5 L herbicida
textiles.apparel | Camiseta manga longa masculina
general.other | Lixa de unha de vidro
general.other | Capa para patinete elétrico
textiles.apparel | Camisa de linho rosa salmão
kitchen.food-contact | Palitos de pirulito papel 100
textiles.home | Capacho de fibra de coco
lighting.led | Luminária de sal com dimmer
textiles.apparel | Fantasia de enfermeira feminina
general.other | Caneta seringa 10 unidades
general.other | Câmera falsa com adesivo
general.other | Capa silicone controle remoto
textiles.apparel | Saia plissada azul
general.other | Galão vazio 5 L gasolina
jewellery | Pingente árvore da vida prata
leather.bags | Bolsa de couro vegano
kitchen.food-contact | Caneca presente apicultor
kitchen.food-contact | Pote de mel vazio 500 g
general.other | Etiquetas para potes de mel
general.other? | Tela galinheiro galvanizada 10 m
general.other | Cortador de charuto aço
general.other | Porta comprimidos 7 dias
lighting.led | Luminária água-viva com controle
jewellery | Pulseira berloque abacate
textiles.home | Caminho de mesa grãos de café
food.confectionery | Pé de moleque artesanal 250 g
textiles.apparel | Gravata borboleta preta em cetim
general.other | Suporte de parede para capacete de moto
auto.parts | Vela de ignição NGK para Gol 1.0
kitchen.food-contact | Bomba de chimarrão em inox 22 cm
general.other | Miniatura de carro colecionável 1:18, não é um brinquedo
chemicals.cleaning | Tintura para couro marrom 100 ml
general.other | Molas de reposição para cama elástica
food.confectionery | Língua de gato ao leite 85 g
food.confectionery | Beijinho de coco para festa 500 g
toys.general | Furadeira de mentirinha infantil em plástico 3+
general.other | Manequim busto feminino para costura
textiles.apparel | Camiseta estampa abacaxi feminina
general.other | Pulseira de reposição para relógio 22 mm
general.other | Saboneteira de inox para banheiro
general.other | Forma de silicone para velas
kitchen.food-contact | Espremedor de limão manual
textiles.home | Edredom cor chocolate casal
textiles.home | Cortina de box estampa limão
jewellery | Brincos em formato de morango
general.media | Livro de receitas com mel
leather.bags | Bolsa tiracolo cor café
general.other | Espuma de reposição para fone de ouvido
footwear | Tênis cor de mel masculino
furniture | Criado-mudo cor amêndoa
general.other | Placa decorativa "Cerveja gelada" 20x30
general.other | Capa impermeável para churrasqueira
general.other | Balde com espremedor para esfregão
toys.general | Carrinho de bebê para bonecas
general.other | Roupa de inverno para cachorro tamanho M
textiles.home | Tapete efeito pele de vaca
textiles.apparel | Fantasia de abelha adulto tamanho G
general.other | Suporte magnético celular veicular
general.other | Patch termocolante caveira 8 cm
general.other | Pincel de maquiagem para pó
leather.bags | Necessaire de viagem transparente
candles | Vela aroma café torrado 200 g
general.other | Gnomo de jardim com cogumelo
electronics.battery-powered | Balança digital de cozinha 5 kg
footwear | Pantufa formato tubarão
general.other | Corrente bicicleta 11 velocidades
kitchen.food-contact | Pote de mel de vidro vazio com tampa
general.other | Saco de lixo aroma limão 30 L
furniture | Cadeira gamer preta e vermelha
general.other | Cabo de reposição para vassoura
`,
  ru: `
electronics.battery-powered | Тестер батареек цифровой АА ААА
electronics.battery-powered? general.other? | Влагомер древесины
electronics.battery-powered? general.other? | Детектор скрытой проводки
general.other | Стопка книг декоративная
general.other | Органайзер для батареек
general.other | Подставка для капсул кофе
general.other | Портсигар металлический
general.other | Флакон пустой для духов 30 мл
textiles.home | Москитная сетка на кровать без инсектицида
cosmetics.soap-oral | Зубная паста без фтора
food.beverages | Пиво безалкогольное 0,5 л
food.confectionery | Конфеты без сахара 200 г
textiles.home | Одеяло без пуха и пера
chemicals.cleaning | Средство для чистки кожаной мебели 500 мл
general.other | Лук спортивный блочный 40 фунтов
general.other | Лук для стрельбы с 3 стрелами
general.other | Скотч декоративный пицца 6 рулонов
general.other | Упаковочная бумага с грибами
general.other | Наклейка на стену кофейные зёрна
textiles.apparel | Костюм клубники взрослый
general.other | Форма для мыла соты силиконовая
candles | Свеча ароматическая кожа и табак
general.media | Пища для ума: сборник головоломок, 96 страниц
general.media | Зарядка для мозга: кроссворды
general.other | Совок для корма с зажимом
wood.products | Мыльница бамбуковая
general.other | Выдавливатель зубной пасты
general.other | Опрыскиватель 5 л для гербицидов
general.other | Гайки колёсные хром 20 шт
general.other | Кран шаровой 1/2
childrens.articles | Соска-кран игрушка
general.other | Чехол для электросамоката
food.infant | Пюре яблочное детское с 4 месяцев 90 г
food.infant | Сок грушевый с 5 месяцев 200 мл
food.infant | Каша овсяная детская с 6 мес
general.other | Кисть винограда искусственная декор
textiles.apparel | Рубашка льняная цвет лосось
textiles.home | Полотенце вафельное оливковое
kitchen.food-contact? general.other? | Палочки для леденцов бумажные 100 шт
textiles.home | Коврик придверный кокосовый
lighting.led | Соляная лампа с диммером
general.other | Мастихин для масляной живописи
general.other | Зажимы крокодил с проводом
general.other | Коврик для мыши XXL
textiles.apparel | Костюм медсестры взрослый
general.other | Ручка-шприц 10 шт
general.other | Муляж камеры видеонаблюдения
general.other | Чехол для пульта силиконовый
textiles.apparel | Юбка плиссе тёмно-синяя
general.other | Канистра пустая 5 л
jewellery | Подвеска древо жизни серебро
general.other | Бисер 2 мм
leather.bags | Сумка из экокожи
kitchen.food-contact | Кружка пасечнику подарок
kitchen.food-contact | Банка для мёда пустая 0,5 л
general.other | Этикетки для мёда
general.other | Ловушка для ос без яда
textiles.apparel | Платье цвета марсала
general.other | Пистолет макет металл декор
general.other | Мышь-погрузчик игрушка для кошек
general.other | Сетка рабица оцинкованная 10 м
general.other | Гильотина для сигар
general.other | Чехол для зажигалки кожа
general.other | Чехол силиконовый для павербанка
general.other | Таблетница на 7 дней
lighting.led | Ночник медуза с пультом
cosmetics.skin | Крем для рук аромат хлеба 30 мл
jewellery | Браслет с подвеской авокадо
textiles.home | Дорожка на стол кофейные зёрна
wood.products | Скворечник деревянный
general.media | Книга о ножах, твёрдый переплёт
`,
  zh: `
electronics.battery-powered | 电池测试仪 数显 5号7号
electronics.battery-powered? general.other? | 木材水分测定仪
electronics.battery-powered? general.other? | 蜂蜜浓度计 折光仪
general.other | 电池收纳盒 可放110节
general.other | 咖啡胶囊架 旋转
general.other | 烟盒 金属 20支装
general.other | 香水分装瓶 空瓶 30ml
textiles.home | 蚊帐 不含杀虫剂 双人床
cosmetics.soap-oral | 无氟牙膏 100g
food.beverages | 无酒精啤酒 330ml
chemicals.cleaning | 真皮沙发清洁剂 500ml
general.other | 仿真面包摆件 橱窗道具
general.other | 仿真饼干盒 首饰收纳
general.other | 饼干造型收纳盒
general.other | 和纸胶带 披萨图案 6卷
general.other | 礼品包装纸 蘑菇
textiles.apparel | 草莓造型 成人 服装 cosplay
textiles.apparel | 木耳边 碎花 连衣裙 女
textiles.apparel | 荷叶边 衬衫 女 夏
general.other | 肥皂模具 蜂巢 硅胶
candles | 皮革烟草香薰蜡烛
general.media | 心灵鸡汤 全集 320页
general.other | 狗粮勺 带封口夹
general.other | 宠物粮桶 15kg
general.other | 挤牙膏器 3个装
general.other | 喷雾器 5L 打农药
jewellery | 牛油果耳环 银
general.other | 螺母 不锈钢 M8 50个
textiles.apparel | 鲑鱼粉 亚麻衬衫 男
textiles.home | 华夫格 毛巾 橄榄绿
kitchen.food-contact | 棒棒糖纸棒 100根
general.other | 椰棕地垫 门口
lighting.led | 喜马拉雅盐灯 可调光
general.other | 鳄鱼夹 带线
general.other | 鼠标垫 超大 猫咪
textiles.apparel | 护士服 成人 cosplay
general.other | 针筒笔 10支
general.other | 假摄像头 仿真监控
general.other | 遥控器保护套 硅胶
textiles.apparel | 百褶裙 藏青
general.other | 数字油画 成人
jewellery | 生命树 吊坠 银
leather.bags | 纯素皮 托特包
kitchen.food-contact | 蜂蜜瓶 空瓶 500g
general.other | 仿真柠檬片 装饰
general.other | 奶油胶 手机壳 DIY
textiles.home | 面包 抱枕
lighting.led | 螃蟹灯
general.other | 雪茄剪 不锈钢
general.other | 充电宝 硅胶套
general.other | 药盒 7天
lighting.led | 水母灯 遥控
cosmetics.skin | 面包香 护手霜 30ml
jewellery | 牛油果 手链
textiles.home | 咖啡豆图案 桌旗
general.other | 打火机 皮套
general.other | 奶茶 钥匙扣
`,
  ja: `
electronics.battery-powered? general.other? | 電池チェッカー 単3 単4 9V 対応
general.other | 電池ケース 単3 48本収納
general.other | コーヒーカプセルホルダー 回転式
general.other | シガレットケース メタル
general.other | 香水 アトマイザー 空容器 10ml
textiles.home | 蚊帳 殺虫剤不使用 ダブル
cosmetics.soap-oral | フッ素なし 歯磨き粉
food.beverages | ノンアルコールビール 350ml
chemicals.cleaning | 革ソファ クリーナー 500ml
general.other | 食品サンプル ラーメン 置物
general.other | マスキングテープ ピザ柄 6巻
general.other | 包装紙 きのこ柄
textiles.apparel | いちご コスプレ 衣装 大人
general.other | 石鹸型 ハニカム シリコン
candles | レザー&タバコの香り キャンドル
general.media | こころのごはん エッセイ 256ページ
general.other | ドッグフード スコップ クリップ付き
general.other | フードストッカー 15kg 犬
general.other | 歯磨き粉 絞り器
general.other | 噴霧器 5L 除草剤用
jewellery | アボカド ピアス シルバー
textiles.apparel | サーモンピンク リネンシャツ メンズ
textiles.home | ワッフル バスタオル オリーブ
kitchen.food-contact | ロリポップスティック 紙 100本
textiles.home | ココヤシ 玄関マット
lighting.led | 岩塩ランプ 調光
general.other | ワニ口クリップ コード付き
general.other | マウスパッド 大型 猫
textiles.apparel | ナース コスプレ 衣装 大人
general.other | 注射器型 ボールペン 10本
electronics.battery-powered | ダミーカメラ ステッカー付き
general.other | リモコンカバー シリコン
textiles.apparel | プリーツスカート 紺
jewellery | 生命の木 ペンダント シルバー
leather.bags | ヴィーガンレザー トートバッグ
kitchen.food-contact | はちみつ 空き瓶 500g 用
general.other | はちみつ 瓶 ラベル
general.other | 食品サンプル レモン スライス
general.other | シガーカッター ステンレス
general.other | モバイルバッテリー シリコンケース
general.other | ピルケース 7日分
lighting.led | クラゲ ランプ リモコン付き
cosmetics.skin | パンの香り ハンドクリーム 30ml
jewellery | アボカド チャーム ブレスレット
general.other | ライターケース 革
general.other | バイクヘルメット 収納袋 巾着
general.other | 能面 小面 壁飾り
toys.general | おままごと ドライヤー 木製
textiles.apparel | 蝶ネクタイ 黒 サテン メンズ
textiles.home | 座布団カバー 亀甲柄 綿 55×59cm
chemicals.cleaning | 木工用着色ニス マホガニー色 300ml
general.other | トランポリン 交換用スプリング 20本
general.other | ミニカー コレクション用 1/43 おもちゃではありません
kitchen.food-contact | 今川焼き器 直火用 鋳物 4個
kitchen.food-contact | ぬか漬け容器 ホーロー 5L
chemicals.cleaning | 液体のり 50ml 事務用
food.confectionery | ラングドシャ 猫の舌 20枚
textiles.apparel | Tシャツ パイナップル柄 メンズ
general.other | 腕時計 替えベルト 22mm ベルトのみ
general.other | 石鹸置き ステンレス
general.other | キャンドル型 シリコン モールド
kitchen.food-contact | レモン絞り器 手動
textiles.home | 掛け布団カバー チョコレート色
textiles.home | シャワーカーテン レモン柄
jewellery | いちご型 ピアス
general.media | はちみつの本 レシピ集
general.other | サングラスケース
general.other | イヤホン 交換用 イヤーピース
leather.bags | ショルダーバッグ コーヒー色
furniture | ナイトテーブル ハニー色
general.other | ブリキ看板 ビール
general.other | バーベキューコンロ カバー 防水
general.other | ゴミ袋 レモンの香り 30L
toys.general | お人形用 ベビーカー
general.other | 犬用 レインコート Mサイズ
textiles.home | 牛柄 ラグマット
textiles.apparel | 大人用 みつばち コスチューム
general.other | 車載 スマホホルダー マグネット
general.other | アイロンワッペン ドクロ
general.other | メイクブラシ パウダー用
leather.bags | トラベルポーチ 透明
candles | コーヒーの香り キャンドル 200g
general.other | ガーデンノーム きのこ 置物
electronics.battery-powered | デジタル キッチンスケール 5kg
footwear | サメ型 スリッパ
general.other | 自転車 チェーン 11速
kitchen.food-contact | はちみつ用 空き瓶 ガラス 蓋付き
furniture | ゲーミングチェア 黒赤
general.other | ほうき 交換用 柄
general.other | 椅子脚 フェルト 24枚
`,
  ko: `
electronics.battery-powered? general.other? | 건전지 테스터기 AA AAA
electronics.battery-powered? general.other? | 목재 수분 측정기
general.other | 건전지 보관함 110칸
general.other | 커피 캡슐 거치대 회전
general.other | 담배 케이스 메탈
general.other | 향수 공병 10ml
textiles.home | 모기장 살충제 없는 침대용
cosmetics.soap-oral | 무불소 치약 100g
food.beverages | 무알콜 맥주 355ml
chemicals.cleaning | 가죽 소파 클리너 500ml
chemicals.cleaning | 안경 김서림 방지제 30ml
general.other | 음식 모형 라면 장식
general.other | 마스킹테이프 피자 패턴 6롤
general.other | 포장지 버섯 무늬
textiles.apparel | 딸기 코스튬 성인
general.other | 비누 몰드 벌집 실리콘
candles | 가죽 담배향 캔들
general.media | 마음의 양식 에세이 256쪽
general.other | 사료 스쿱 집게형
general.other | 사료통 15kg 강아지
general.other | 치약 짜개 3개
general.other | 분무기 5L 농약용
textiles.apparel | 연어색 린넨 셔츠 남성
textiles.home | 와플 수건 올리브
textiles.home | 코코넛 현관매트
lighting.led | 소금 램프 조명
general.other | 악어 클립 전선
general.other | 마우스패드 대형 고양이
textiles.apparel | 간호사 코스튬 성인
general.other | 주사기 볼펜 10개
general.other | 리모컨 실리콘 커버
textiles.apparel | 플리츠 스커트 네이비
jewellery | 생명의 나무 펜던트 은
leather.bags | 비건 가죽 토트백
kitchen.food-contact | 꿀병 공병 500g
general.other | 벌집 포장지 50m
general.other | 시가 커터 스테인리스
general.other | 보조배터리 실리콘 케이스
general.other | 약통 7일
lighting.led | 해파리 무드등 리모컨
cosmetics.skin | 빵 향 핸드크림 30ml
jewellery | 아보카도 팔찌
general.other | 라이터 케이스 가죽
general.other | 자전거 헬멧 벽걸이 거치대
kitchen.food-contact | 붕어빵 틀 가정용 직화
textiles.apparel | 나비넥타이 검정 새틴 남성
general.other | 트램폴린 교체용 스프링 20개
general.other | 하회탈 벽걸이 장식
food.animal-origin | 쥐포 10장 200g
general.other | 곰인형 눈 단추 12mm 100개
general.other | 장식용 접시 벽걸이 (식품 사용 불가)
kitchen.food-contact | 된장 항아리 옹기 10L
chemicals.cleaning | 가죽 염색약 갈색 100ml
general.other | 노트북 실리콘 키스킨
general.other | 귀이개 스테인리스 3종
textiles.apparel | 파인애플 무늬 티셔츠 남성
general.other | 시계줄 교체용 22mm
general.other | 비누받침 스테인리스
general.other | 캔들 몰드 실리콘
kitchen.food-contact | 레몬 스퀴저 수동
textiles.home | 초콜릿색 이불커버
textiles.home | 레몬무늬 샤워커튼
jewellery | 딸기모양 귀걸이
general.media | 꿀 요리책 레시피북
general.other | 선글라스 케이스
general.other | 낚싯대 2.1m
general.other | 이어폰 교체용 이어팁
leather.bags | 숄더백 커피색
furniture | 협탁 꿀색
general.other | 맥주 틴사인 빈티지
general.other | 바비큐 그릴 커버 방수
general.other | 쓰레기봉투 레몬향 30L
toys.general | 인형 유모차 장난감
general.other | 강아지 우비 M
textiles.home | 소가죽무늬 러그
textiles.apparel | 성인 꿀벌 코스튬
general.other | 차량용 휴대폰 거치대 자석
general.other | 열접착 와펜 해골
general.other | 파우더 브러쉬 메이크업
leather.bags | 여행용 투명 파우치
candles | 커피향 캔들 200g
general.other | 정원 난쟁이 버섯 장식
electronics.battery-powered | 디지털 주방저울 5kg
footwear | 상어 슬리퍼
general.other | 자전거 체인 11단
kitchen.food-contact | 꿀 담는 유리병 빈병
furniture | 게이밍 의자 블랙 레드
general.other | 빗자루 교체용 손잡이
general.other | 의자다리 펠트 24개
`,
  pl: `
electronics.battery-powered | Tester baterii cyfrowy AA AAA
general.other | Stos książek dekoracyjny
general.other | Organizer na baterie
textiles.home | Moskitiera na łóżko bez insektycydów
cosmetics.soap-oral | Pasta do zębów bez fluoru
general.other | Papierośnica metalowa
general.other? | Łopatka do karmy z klipsem
general.other | Taśma washi pizza
general.media | Pokarm dla duszy, powieść 256 stron
textiles.apparel | Koszula lniana łososiowa męska
textiles.home | Wycieraczka kokosowa
lighting.led | Lampa solna ze ściemniaczem
general.other | Podkładka pod mysz XXL
textiles.apparel | Kostium pielęgniarki damski
general.other | Atrapa kamery z naklejką
jewellery | Wisiorek drzewo życia srebro
kitchen.food-contact | Słoik na miód pusty 500 g
`,
  tr: `
electronics.battery-powered | Pil test cihazı dijital
textiles.home | Cibinlik böcek ilacı içermez
cosmetics.soap-oral | Florürsüz diş macunu
general.other | Sigara tabakası metal
textiles.apparel | Somon rengi keten gömlek erkek
textiles.home | Hindistan cevizi lifi paspas
textiles.apparel | Hemşire kostümü kadın
kitchen.food-contact | Boş bal kavanozu 500 g
general.other | Mouse pad XXL kedi
`,
  vi: `
electronics.battery-powered? general.other? | Máy đo pin kiểm tra pin AA AAA
general.other | Hộp đựng pin 48 viên
textiles.home | Màn chống muỗi không chứa thuốc diệt côn trùng
cosmetics.soap-oral | Kem đánh răng không flo
general.other | Xẻng xúc thức ăn cho chó
textiles.apparel | Áo sơ mi màu cá hồi
textiles.home | Thảm chùi chân xơ dừa
kitchen.food-contact | Hũ đựng mật ong rỗng 500 g
`,
  th: `
electronics.battery-powered? general.other? | เครื่องทดสอบแบตเตอรี่ AA AAA
general.other | กล่องเก็บแบตเตอรี่
textiles.home | มุ้งครอบเตียง ไม่มียาฆ่าแมลง
cosmetics.soap-oral | ยาสีฟันไม่มีฟลูออไรด์
textiles.home | พรมเช็ดเท้าใยมะพร้าว
general.other | แผ่นรองเมาส์ลายแมว
kitchen.food-contact | ขวดน้ำผึ้งเปล่า 500 g
`,
};
