/**
 * Everyday words of listings by language: what things are, what they are made of, colours, who they are for, what is said of
 * them. They tell which language a title is in, and that a word in capitals is no name. A trailing '~' takes the language's
 * endings; Latin and Cyrillic scripts only, for the others tell by themselves.
 */
export const everyday: Readonly<Record<string, string>> = {
  en: `
the and with for from of in on to your our without
bag~ backpack~ bottle~ bowl~ box~ boxes cup~ mug~ plate~ jar~ can~ tin~ pan~ pot~ knife knives spoon~ fork~ tray~ lid~ basket~ bucket~ case~ cover~ sleeve~ holder~ stand~ rack~ shelf shelves hook~ hanger~
cable~ charger~ adapter~ lamp~ light~ lights bulb~ battery batteries speaker~ headphone~ earphone~ earbud~ headset~ mouse keyboard~ phone~ tablet~ screen~ protector~ camera~ watch~ clock~ fan~ heater~ blender~ kettle~ toaster~ oven~ machine~ tool~ drill~ saw~ screwdriver~ wrench~ hammer~ tape~ glue rope~ chain~ lock~ key~ door~ window~ wall~ floor~ ceiling~ roof
shirt~ t-shirt~ dress~ skirt~ trousers pants shorts jeans jacket~ coat~ hoodie~ sweater~ sock~ shoe~ boot~ sneaker~ sandal~ slipper~ hat~ cap~ scarf scarves glove~ belt~ wallet~ purse~ ring~ necklace~ bracelet~ earring~ sunglasses underwear bra~ swimsuit~ pajamas
pillow~ blanket~ towel~ sheet~ curtain~ rug~ carpet~ mat~ mattress~ cushion~ chair~ table~ desk~ sofa~ bed~ furniture mirror~ vase~ candle~ frame~ poster~ print~ painting~ decor decoration~ ornament~ sticker~
toy~ doll~ game~ puzzle~ block~ ball~ bike~ bicycle~ tent~ helmet~ yoga fitness training exercise garden~ plant~ seed~ flower~ tree~ grass soil hose~
dog~ cat~ pet~ bird~ fish collar~ leash~ litter treat~ food~ tea coffee sugar salt honey nut~ walnut~ almond~ kernel~ rice flour oil~ juice water milk cheese chocolate~ candy cookie~ snack~ spice~ fruit~ dried raisin~ apricot~ berry berries apple~ seedless shelled roasted raw salted unsalted sweet fresh frozen dry vegan gluten organic natural pure whole half halves ground sliced
soap~ shampoo~ cream~ lotion~ serum~ mask~ brush~ comb~ razor~ perfume~ makeup lipstick~ nail~ hair skin face body hand~ foot feet eye~ lip~ tooth teeth
paper~ notebook~ pen~ pencil~ marker~ book~ card~ envelope~ gift~ wrap bag
wood wooden steel stainless metal plastic glass ceramic leather cotton linen silk wool bamboo rubber silicone aluminum aluminium iron brass copper gold silver marble stone canvas polyester nylon velvet fleece
black white red blue green yellow pink purple brown grey gray orange beige navy clear transparent multicolor
men man women woman mens womens kid~ child children baby babies boy~ girl~ adult~ unisex ladies toddler~ newborn
silent optical wired wireless cordless carved engraved painted printed padded lined stackable collapsible breathable stretchy comfortable comfy absorbent airtight spill leak dust water proof resistant friendly rechargeable battery-operated handheld wall mounted freestanding inflatable retractable non-stick crafted scented unscented personalized custom customized oversized
vegetable~ mushroom~ tomato~ tomatoes potato~ potatoes onion~ garlic pepper~ chili chilli bean~ pea~ lentil~ corn carrot~ cabbage spinach lemon~ lime~ orange~ banana~ mango~ peach peaches cherry cherries strawberry strawberries blueberry raspberry grape~ coconut pineapple~ date~ fig~ beef chicken pork lamb turkey bacon sausage~ ham egg~ butter yogurt bread cake~ biscuit~ cracker~ cereal oat~ pasta noodle~ spaghetti elbow~ macaroni sauce~ soup~ stock syrup~ jam jelly mustard ketchup mayonnaise vinegar sugar powder~ paste extract~ flavour~ flavor~ seasoning mix~ mixed wine beer drink~ beverage~ flakes granules tablets capsules
plain single double triple twin bundle~ multi value family travel catering professional everyday essential~ complete advanced improved ultimate deluxe standard regular slim loose fitted stretch striped floral checked plaid pattern printed solid colourful colorful bright dark pale matte glossy shiny rough smooth crunchy creamy crispy spicy mild hot cold warm cool ready instant whole sliced chopped crushed minced grated peeled pitted roast smoked baked fried grilled
shoulder strap~ pocket~ zipper~ button~ sleeve~ collar~ hood~ waist wheel~ handle~ blade~ motor~ filter~ pump~ valve~ pipe~ screw~ bolt~ nail~ hinge~ bracket~ switch switches socket~ plug~ wire~ sensor~ alarm~ controller~ remote console~ printer~ ink cartridge~ monitor~ laptop~ computer~ router~ projector~ radio~ microphone~ tripod~ lens lenses flash drone~ robot~ vacuum~ iron~ mop~ broom~ sponge~ wipes tissue~ diaper~ stroller~ crib~ pacifier~
large small medium mini big long short wide thin thick heavy light lightweight slim soft hard round square tall deep
new hot best premium quality free sale super original genuine perfect luxury cheap special limited amazing great top ultra professional portable wireless waterproof reusable adjustable foldable folding rechargeable electric digital manual automatic smart universal durable insulated heavy duty leakproof washable non-slip anti magnetic
pack~ set~ piece~ pair~ size~ kit~ bundle~ roll~ pieces count replacement refill accessories accessory parts part
home kitchen bathroom bedroom living room office outdoor indoor travel camping hiking car~ truck~ school party wedding christmas birthday summer winter spring autumn
storage organizer~ container~ cleaning cleaner~ cooking baking dining drinking sleeping running cycling gaming working
high low power powerful energy speed fast quick easy safe strong extra
fits compatible made handmade vintage modern classic style~ design colour color only now
`,
  de: `
der die das und mit für ohne aus von vom zum zur im am auf bei ein eine oder nicht auch wie sehr ihr
tasche~ rucksack rucksäcke flasche~ trinkflasche~ schüssel~ schale~ dose~ becher tasse~ teller topf töpfe pfanne~ messer löffel gabel~ deckel korb körbe eimer hülle~ halter halterung~ ständer regal~ haken kiste~ schachtel~ box~
kabel ladekabel ladegerät~ netzteil~ lampe~ leuchte~ licht lichterkette~ birne~ akku~ batterie~ lautsprecher kopfhörer maus tastatur~ handy handyhülle~ schutzhülle~ bildschirm~ kamera~ uhr~ armbanduhr~ ventilator~ heizung~ wasserkocher mixer kaffeemaschine~ maschine~ werkzeug~ bohrer säge~ schraubendreher hammer seil~ kette~ schloss schlüssel tür~ fenster wand boden decke~ dach
hemd~ t-shirt~ kleid~ rock hose~ jacke~ mantel mäntel pullover socke~ schuh~ stiefel turnschuh~ hausschuh~ mütze~ hut schal~ handschuh~ gürtel geldbörse~ ring~ kette halskette~ armband armbänder ohrring~ sonnenbrille~ unterwäsche badeanzug schlafanzug
kissen bettwäsche handtuch handtücher laken vorhang vorhänge teppich~ matte~ matratze~ stuhl stühle tisch~ schreibtisch~ sofa~ bett~ möbel spiegel vase~ kerze~ rahmen bild~ poster aufkleber deko dekoration
spielzeug puppe~ spiel~ ball fahrrad fahrräder zelt~ helm~ garten pflanze~ samen blume~ baum rasen erde gartenschlauch
hund~ katze~ haustier~ vogel futter halsband leine~ tee kaffee zucker salz honig nuss nüsse walnuss walnüsse walnusskerne mandel~ kerne reis mehl öl saft wasser milch käse schokolade kekse gewürz~ frucht früchte getrocknet~ rosinen aprikosen beeren apfel äpfel geschält~ geröstet~ roh~ gesalzen~ ungesalzen~ ganz~ halb~ gemahlen~ frisch~ süß~ natürlich~ rein~ naturbelassen
seife~ creme~ salbe~ maske~ bürste~ kamm rasierer parfüm lippenstift haar~ haut gesicht körper hand fuß füße auge~ zahnbürste~ papier heft~ stift~ buch bücher karte~ geschenk~
holz edelstahl stahl metall kunststoff glas keramik leder baumwolle leinen seide wolle bambus gummi silikon aluminium eisen messing kupfer gold silber marmor stein samt
schwarz~ weiß~ rot~ blau~ grün~ gelb~ rosa lila braun~ grau~ durchsichtig~ bunt~
herren damen kinder kind baby mädchen jungen frauen männer erwachsene
groß~ klein~ mittel lang~ kurz~ breit~ dünn~ dick~ schwer~ leicht~ weich~ hart~ rund~ eckig~ hoch hohe~ tief~
neu~ best~ kostenlos~ gratis versand angebot~ rabatt günstig~ billig~ hochwertig~ perfekt~ original~ echt~ top super nur jetzt
tragbar~ kabellos~ wasserdicht~ wiederverwendbar~ verstellbar~ faltbar~ wiederaufladbar~ elektrisch~ digital~ automatisch~ universal~ robust~ isoliert~ auslaufsicher~ waschbar~ rutschfest~ magnetisch~
stück set~ packung~ paar größe~ ersatz ersatzteil~ zubehör passend~ geeignet~
haus küche bad schlafzimmer wohnzimmer büro reise auto schule hochzeit weihnachten geburtstag sommer winter aufbewahrung~ organizer reinigung kochen backen trinken
`,
  fr: `
inox tendance~ été hiver automne printemps
le la les un une des du de et ou pour avec sans en dans sur par au aux à ce votre
sac~ bouteille~ gourde~ bol~ boîte~ tasse~ assiette~ pot~ poêle~ casserole~ couteau couteaux cuillère~ fourchette~ plateau~ couvercle~ panier~ seau étui~ coque~ housse~ support~ étagère~ crochet~ cintre~
câble~ chargeur~ adaptateur~ lampe~ lumière~ ampoule~ pile~ batterie~ enceinte~ casque~ écouteur~ souris clavier~ téléphone~ tablette~ écran~ caméra~ montre~ horloge~ ventilateur~ chauffage bouilloire~ grille-pain four~ machine~ outil~ perceuse~ scie~ tournevis marteau colle corde~ chaîne~ serrure~ clé~ porte~ fenêtre~ mur~ sol plafond toit
chemise~ robe~ jupe~ pantalon~ short~ veste~ manteau~ pull~ chaussette~ chaussure~ botte~ basket~ sandale~ chausson~ chapeau~ bonnet~ écharpe~ gant~ ceinture~ portefeuille~ bague~ collier~ bracelet~ lunettes sous-vêtements maillot~ pyjama~
oreiller~ couverture~ serviette~ drap~ rideau~ tapis matelas coussin~ chaise~ table~ bureau canapé~ lit~ meuble~ miroir~ bougie~ cadre~ affiche~ décoration~ autocollant~
jouet~ poupée~ jeu jeux ballon~ vélo~ tente~ jardin~ plante~ graine~ fleur~ arbre~ herbe terre tuyau
chien~ chat~ oiseau~ poisson collier laisse croquettes thé~ café~ sucre sel miel noix amande~ cerneaux riz farine huile~ jus eau lait fromage chocolat~ biscuit~ épice~ fruit~ sec secs séché~ raisins abricots baies pomme~ décortiqué~ grillé~ cru~ salé~ entier~ entière~ moulu~ frais fraîche doux naturel naturelle~ pur~
savon~ shampoing crème~ masque~ brosse~ peigne rasoir~ parfum~ maquillage cheveux peau visage corps main~ pied~ œil yeux dents papier~ cahier~ stylo~ livre~ carte~ cadeau cadeaux
bois acier inox inoxydable métal plastique verre céramique cuir coton lin soie laine bambou caoutchouc silicone aluminium fer laiton cuivre argent marbre pierre velours
noir~ blanc blanche~ rouge~ bleu~ vert~ jaune~ rose~ violet marron gris~ orange transparent~ doré~
homme~ femme~ enfant~ bébé~ garçon~ fille~ adulte~ mixte
grand~ petit~ moyen moyenne long longue~ court~ large~ fin~ épais épaisse lourd~ léger légère souple dur~ rond~ carré~
nouveau nouvelle~ meilleur~ gratuit~ livraison promotion~ soldes qualité haut haute gamme parfait~ original~ luxe pas cher seulement
portable~ sans fil étanche~ réutilisable~ réglable~ pliable~ rechargeable~ électrique~ numérique~ automatique~ universel universelle~ durable~ isotherme~ lavable~ antidérapant~ magnétique~
lot~ pièce~ paire~ taille~ rechange accessoire~ compatible~ maison cuisine salle bain chambre salon bureau extérieur intérieur voyage voiture~ école fête mariage noël anniversaire été hiver rangement nettoyage
`,
  es: `
inox el la los las un una unos unas del de y o para con sin en por al su tus más
bolso~ mochila~ botella~ cuenco~ caja~ taza~ plato~ olla~ sartén cuchillo~ cuchara~ tenedor~ bandeja~ tapa~ cesta~ cubo~ funda~ carcasa~ soporte~ estante~ gancho~ percha~ bolsa~ tarro~ frasco~
cable~ cargador~ adaptador~ lámpara~ luz luces bombilla~ pila~ batería~ altavoz altavoces auricular~ audífonos ratón teclado~ teléfono~ celular~ móvil tableta~ pantalla~ protector~ cámara~ reloj~ ventilador~ calefactor hervidor licuadora~ horno~ máquina~ herramienta~ taladro~ sierra~ destornillador~ martillo~ cinta~ cuerda~ cadena~ candado~ llave~ puerta~ ventana~ pared suelo techo
camisa~ camiseta~ playera~ remera~ vestido~ falda~ pantalón pantalones chaqueta~ campera~ abrigo~ suéter calcetín calcetines medias zapato~ zapatilla~ tenis bota~ sandalia~ gorro~ gorra~ sombrero~ bufanda~ guante~ cinturón billetera~ cartera~ anillo~ collar~ pulsera~ aretes pendientes gafas lentes ropa interior bañador~ pijama~
almohada~ manta~ toalla~ sábana~ cortina~ alfombra~ colchón cojín silla~ mesa~ escritorio~ sofá cama~ mueble~ espejo~ vela~ marco~ cuadro~ adhesivo~ decoración
juguete~ muñeca~ juego~ rompecabezas pelota~ balón bicicleta~ bici~ carpa~ casco~ jardín planta~ semilla~ flor~ árbol césped tierra manguera
perro~ gato~ mascota~ pájaro~ pez collar correa~ alimento~ comida~ té café azúcar sal miel nuez nueces almendra~ arroz harina aceite~ jugo~ zumo~ agua leche queso~ galleta~ especia~ fruta~ seco~ pasas manzana~ pelad~ tostad~ crud~ salad~ enter~ molid~ fresc~ dulce~ natural~ pur~
jabón champú crema~ máscara~ mascarilla~ cepillo~ peine~ afeitadora~ maquillaje labial~ cabello pelo piel cara cuerpo mano~ pie~ ojo~ dientes papel cuaderno~ lápiz libro~ tarjeta~ regalo~
madera acero inoxidable metal plástico vidrio cristal cerámica cuero piel algodón lino seda lana bambú goma silicona aluminio hierro cobre plata oro mármol piedra terciopelo
negr~ blanc~ roj~ azul~ verde~ amarill~ rosa~ morad~ marrón gris~ naranja~ beige transparente~ dorad~
hombre~ mujer~ niñ~ bebé~ chic~ adulto~ dama~ caballero~ infantil
grande~ pequeñ~ median~ larg~ cort~ anch~ fin~ grues~ pesad~ liger~ suave~ dur~ redond~ cuadrad~ alt~ baj~
nuev~ mejor~ gratis envío oferta~ descuento~ calidad perfect~ original~ lujo barat~ solo
portátil~ inalámbric~ impermeable~ reutilizable~ ajustable~ plegable~ recargable~ eléctric~ digital~ automátic~ universal~ resistente~ térmic~ lavable~ antideslizante~ magnétic~
juego~ pieza~ par~ talla~ paquete~ repuesto~ accesorio~ compatible~ hogar cocina baño dormitorio sala oficina exterior interior viaje coche~ auto~ escuela fiesta boda navidad cumpleaños verano invierno almacenamiento limpieza
`,
  it: `
inox il lo la gli le un una di del della dei delle e o per con senza in nel da dal al alla su
bors~ zaino zaini bottigli~ borracci~ ciotol~ scatol~ tazz~ piatt~ pentol~ padell~ coltell~ cucchiai~ forchett~ vassoi~ coperchi~ cest~ secchi~ custodi~ cover support~ scaffal~ ganci~ barattol~
cavo cavi caricabatteri~ caricatore adattator~ lampad~ luce luci lampadin~ batteri~ altoparlant~ cuffi~ auricolar~ mouse tastier~ telefon~ cellulare schermo fotocamer~ orologi~ ventilator~ stufa bollitor~ frullator~ forno macchin~ attrezz~ trapan~ sega cacciavit~ martell~ nastr~ cord~ caten~ lucchett~ chiav~ porta porte finestr~ muro paret~ paviment~ soffitt~ tetto
camici~ magliett~ magli~ vestit~ abit~ gonn~ pantalon~ giacc~ cappott~ felp~ calzin~ scarp~ stival~ sandal~ pantofol~ cappell~ sciarp~ guant~ cintur~ portafogli~ anell~ collan~ bracciale bracciali orecchin~ occhiali intimo costum~ pigiam~
cuscin~ copert~ asciugaman~ lenzuol~ tend~ tappet~ materass~ sedi~ tavol~ scrivani~ divan~ letto letti mobil~ specchi~ candel~ cornic~ quadr~ adesiv~ decorazion~
giocattol~ bambol~ gioco giochi palla bicicletta giardin~ piant~ semi fior~ alber~ erba
cane cani gatt~ animali uccell~ collare guinzaglio tè caffè zucchero miele noci noce mandorl~ gherigli riso farina olio succo acqua latte formaggi~ cioccolat~ biscott~ spezi~ frutta secc~ mela mele sgusciat~ tostat~ crud~ salat~ inter~ macinat~ fresc~ dolc~ natural~ pur~
sapon~ crem~ mascher~ spazzol~ pettin~ rasoi~ profum~ trucco rossett~ capelli pelle viso corpo mano mani piede piedi occh~ denti carta quaderno penn~ libr~ regal~
legno acciaio inox inossidabile metall~ plastic~ vetro ceramic~ cotone lino seta lana bambù gomma silicone alluminio ferro ottone rame oro argento marmo pietra velluto
ner~ bianc~ ross~ blu verd~ giall~ rosa viola marrone grigi~ arancione trasparent~ dorat~
uomo uomini donna donne bambin~ neonat~ ragazz~ adult~
grand~ piccol~ medi~ lung~ cort~ larg~ sottil~ spess~ pesant~ legger~ morbid~ dur~ rotond~ quadrat~ alt~
nuov~ miglior~ gratis gratuit~ spedizion~ offert~ sconto sconti qualità perfett~ original~ lusso economic~ solo
portatil~ senza fili impermeabil~ riutilizzabil~ regolabil~ pieghevol~ ricaricabil~ elettric~ digital~ automatic~ universal~ resistent~ termic~ lavabil~ antiscivolo magnetic~
set pezz~ paio tagli~ confezion~ ricambi~ accessor~ compatibil~ casa cucina bagno camera soggiorno ufficio prodott~ bici casco caschi disponibilità immediata original~ esterno interno viaggio auto scuola festa matrimonio natale compleanno estate inverno contenitor~ pulizia
`,
  pt: `
inox o a os as um uma do da dos das de e ou para com sem em no na por ao seu sua mais
bolsa~ mochila~ garrafa~ tigela~ caixa~ xícara~ caneca~ prato~ panela~ frigideira~ faca~ colher~ garfo~ bandeja~ tampa~ cesto~ cesta~ balde~ capa~ capinha~ suporte~ prateleira~ gancho~ cabide~ sacola~ pote~
cabo~ carregador~ adaptador~ luminária~ lâmpada~ luz luzes pilha~ bateria~ fone~ ouvido~ teclado~ telefone~ celular~ telemóvel tela~ película~ câmera~ relógio~ ventilador~ aquecedor chaleira~ liquidificador~ forno~ máquina~ ferramenta~ furadeira~ serra~ chave~ martelo~ fita~ corda~ corrente~ cadeado~ porta~ janela~ parede~ chão piso teto
camisa~ camiseta~ blusa~ vestido~ saia~ calça~ bermuda~ jaqueta~ casaco~ meia~ sapato~ tênis bota~ sandália~ chinelo~ boné~ chapéu~ cachecol luva~ cinto~ carteira~ anel anéis colar~ pulseira~ brinco~ óculos roupa~ íntima maiô pijama~
travesseiro~ cobertor~ toalha~ lençol cortina~ tapete~ colchão almofada~ cadeira~ mesa~ escrivaninha sofá cama~ móvel móveis espelho~ vela~ moldura~ quadro~ adesivo~ decoração
brinquedo~ boneca~ jogo~ bola~ bicicleta~ barraca~ jardim planta~ semente~ flor~ árvore grama terra mangueira
cachorro~ cão gato~ pássaro~ peixe coleira~ ração chá café açúcar sal mel noz nozes amêndoa~ castanha~ arroz farinha óleo~ azeite suco~ água leite queijo~ biscoito~ tempero~ fruta~ seca~ maçã~ descascad~ torrad~ cru~ salgad~ inteir~ moíd~ fresc~ doce~ natural naturais pur~
sabonete~ xampu creme~ máscara~ escova~ pente~ barbeador~ maquiagem batom cabelo~ pele rosto corpo mão mãos pé~ olho~ dente~ papel caderno~ caneta~ livro~ cartão presente~
madeira aço inox inoxidável metal plástico vidro cerâmica couro algodão linho seda lã bambu borracha silicone alumínio ferro latão cobre ouro prata mármore pedra veludo
pret~ branc~ vermelh~ azul azuis verde~ amarel~ rosa~ rox~ marrom cinza~ laranja~ bege transparente~ dourad~
homem homens masculin~ mulher~ feminin~ criança~ infantil bebê~ menin~ adulto~
grande~ pequen~ médi~ long~ curt~ larg~ fin~ gross~ pesad~ leve~ maci~ dur~ redond~ quadrad~ alt~
nov~ melhor~ grátis frete oferta~ desconto~ qualidade perfeit~ original originais luxo barat~ só apenas
portátil sem fio impermeável reutilizável ajustável dobrável recarregável elétric~ digital automátic~ universal resistente~ térmic~ lavável antiderrapante~ magnétic~
kit~ peça~ par~ tamanho~ pacote~ reposição acessório~ compatível casa cozinha banheiro quarto sala escritório capacete bike adult~ produto~ externo viagem carro~ escola festa casamento natal aniversário verão inverno organizador~ limpeza
`,
  pl: `
i w z na do dla od po bez ze lub oraz przy pod nad
torb~ torebk~ plecak~ butelk~ misk~ pudełk~ kub~ kubek talerz~ garnek garnk~ patelni~ nóż noże łyżk~ widelec tac~ pokrywk~ kosz~ wiadr~ etui pokrowiec pokrowc~ uchwyt~ stojak~ półk~ haczyk~ wieszak~ słoik~
kabel kabl~ ładowark~ adapter~ lamp~ lampk~ światł~ żarówk~ bateri~ akumulator~ głośnik~ słuchawk~ słuchawek mysz klawiatur~ telefon~ tablet~ ekran~ kamer~ zegar~ zegarek wentylator~ grzejnik~ czajnik~ mikser~ piekarnik~ maszyn~ narzędzi~ wiertark~ wkrętark~ pił~ śrubokręt~ młotek taśm~ klej~ lin~ łańcuch~ zamek klucz~ drzwi okn~ ścian~ podłog~ sufit~ dach~
koszul~ koszulk~ sukienk~ spódnic~ spodni~ spodnie kurtk~ płaszcz~ bluz~ sweter~ skarpet~ skarpetki but~ kozak~ sandał~ kapci~ czapk~ kapelusz~ szalik~ rękawiczk~ pasek portfel~ pierścionek naszyjnik~ bransoletk~ kolczyk~ okulary bielizn~ piżam~
poduszk~ koc~ ręcznik~ pościel prześcieradł~ zasłon~ dywan~ mat~ materac~ krzesł~ stół stolik~ biurk~ sof~ łóżk~ mebl~ lustr~ wazon~ świec~ ramk~ plakat~ naklejk~ dekoracj~
zabawk~ lalk~ gr~ klock~ klocki piłk~ rower~ namiot~ kask~ ogród ogrodow~ roślin~ nasion~ kwiat~ drzew~ traw~ ziemi~ wąż
pies psa psów kot~ obroż~ smycz~ karm~ herbat~ kaw~ cukier sól miód miodu orzech~ włoski~ migdał~ łuskan~ ryż mąk~ olej~ sok~ wod~ mlek~ ser~ czekolad~ ciastk~ przypraw~ owoc~ suszon~ rodzynk~ morel~ jabłk~ prażon~ surow~ solon~ cał~ mielon~ śwież~ słodk~ naturaln~ czyst~
mydł~ szampon~ krem~ mask~ szczotk~ grzebień maszynk~ perfum~ szmink~ włosów włosy skór~ twarz~ ciał~ dłoni stóp oczu zębów papier~ zeszyt~ długopis~ książk~ kartk~ prezent~
drewn~ drewnian~ stal~ stalow~ nierdzewn~ metal~ plastik~ szkł~ szklan~ ceramik~ ceramiczn~ skórzan~ bawełn~ bawełnian~ lnian~ jedwab~ wełn~ bambus~ gum~ silikon~ aluminiow~ żelaz~ miedzi~ złot~ srebrn~ marmur~ kamie~
czarn~ biał~ czerwon~ niebiesk~ zielon~ żółt~ różow~ fioletow~ brązow~ szar~ pomarańczow~ beżow~ przezroczyst~
męsk~ damsk~ dzieci dzieck~ dziecięc~ niemowl~ chłopc~ dziewczyn~ kobiet~ mężczyzn~
duż~ mał~ średni~ dług~ krótk~ szerok~ cienk~ grub~ ciężk~ lekk~ miękk~ tward~ okrągł~ wysok~
now~ najlepsz~ darmow~ gratis promocj~ rabat~ okazj~ tani~ jakoś~ idealn~ oryginaln~ tylko
przenośn~ bezprzewodow~ wodoodporn~ wodoszczeln~ regulowan~ składan~ elektryczn~ cyfrow~ automatyczn~ uniwersaln~ termiczn~ antypoślizgow~ magnetyczn~
zestaw~ komplet~ sztuk~ par~ rozmiar~ opakowani~ akcesori~ dom~ kuchni~ łazienk~ sypialni~ biur~ podróż~ samochod~ szkoł~ ślub~ święta urodzin~ lato zima organizer~ przechowywani~ czyszczeni~
`,
  nl: `
de het een en of voor met zonder van op aan bij uit tot in
tas tassen rugzak fles~ drinkfles kom doos beker~ bord pan mes lepel deksel mand emmer hoesje~ hoes houder~ rek haak
kabel~ oplader~ lamp~ licht batterij~ luidspreker~ koptelefoon oordopjes muis toetsenbord telefoon~ scherm camera~ horloge~ klok ventilator waterkoker machine~ gereedschap boormachine zaag schroevendraaier touw ketting slot sleutel deur raam muur vloer
overhemd jurk rok broek jas trui sokken schoenen laarzen muts sjaal handschoenen riem portemonnee armband oorbellen zonnebril
kussen~ deken~ handdoek~ gordijn~ tapijt vloerkleed matras stoel~ tafel~ bureau bank bed meubel~ spiegel~ kaars~ lijst
speelgoed pop spel bal fiets tuin plant~ zaden bloem~ boom hond~ kat~ halsband thee koffie suiker zout honing noten walnoten amandelen rijst meel olie sap melk kaas koekjes kruiden vruchten gedroogd~ gepeld~ geroosterd~ rauw~
zeep crème borstel haar huid gezicht lichaam hout houten staal roestvrij kunststof glas keramiek leer leren katoen linnen zijde wol
zwart~ wit witte rood rode blauw~ groen~ geel gele roze paars bruin~ grijs grijze
heren dames kinderen baby jongens meisjes mannen vrouwen groot grote klein~ lang~ kort~ dik dun zacht~ rond~
nieuw~ gratis verzending aanbieding korting goedkoop beste kwaliteit draagbaar~ draadloos draadloze waterdicht~ verstelbaar~ opvouwbaar~ oplaadbaar~ elektrisch~ stuks set paar maat onderdelen accessoires huis keuken badkamer slaapkamer kantoor buiten reis auto
`,
  ru: `
и в на с для из от без по под при не или к у до о за
сумк~ рюкзак~ бутылк~ миск~ коробк~ чашк~ кружк~ тарелк~ кастрюл~ сковород~ нож~ ложк~ вилк~ поднос~ крышк~ корзин~ ведр~ чехол чехл~ подставк~ держател~ полк~ крюч~ вешалк~ банк~
кабел~ зарядк~ зарядн~ адаптер~ ламп~ лампочк~ светильник~ гирлянд~ батарейк~ аккумулятор~ колонк~ наушник~ мыш~ клавиатур~ телефон~ планшет~ экран~ стекл~ камер~ часы вентилятор~ обогревател~ чайник~ блендер~ миксер~ духовк~ машин~ инструмент~ дрел~ шуруповерт~ пил~ отвертк~ молоток скотч кле~ веревк~ цеп~ замок ключ~ двер~ окн~ стен~ потол~
рубашк~ футболк~ плать~ юбк~ брюк~ брюки джинс~ шорт~ куртк~ пальто кофт~ свитер~ худи толстовк~ костюм~ нос~ носк~ носок туфл~ ботин~ сапог~ кроссов~ кеды тапк~ тапочк~ шапк~ кепк~ шарф~ перчат~ ремен~ ремн~ кошелек кошельк~ кольц~ цепочк~ браслет~ серьг~ серьги очки бель~ трус~ купальник~ пижам~
подушк~ одеял~ плед~ полотенц~ простын~ постельн~ штор~ ковр~ коврик~ матрас~ стул~ кресл~ стол~ диван~ кроват~ мебел~ зеркал~ ваз~ свеч~ рамк~ картин~ наклейк~ декор~ украшен~
игрушк~ кукл~ игр~ конструктор~ мяч~ велосипед~ палатк~ шлем~ сад~ растен~ семен~ цвет~ дерев~ трав~ грунт~ шланг~
собак~ кошк~ кошек птиц~ ошейник~ поводок корм~ чай чая кофе сахар~ сол~ мед меда орех~ грецк~ миндал~ ядр~ рис~ мук~ масл~ сок~ вод~ молок~ сыр~ шоколад~ конфет~ печень~ специ~ фрукт~ сухофрукт~ изюм~ кураг~ ягод~ яблок~ очищенн~ жарен~ обжаренн~ сыр~ солен~ цел~ молот~ свеж~ сладк~ натуральн~ чист~
мыл~ шампун~ крем~ лосьон~ маск~ щетк~ расческ~ бритв~ дух~ помад~ волос~ кож~ лиц~ тел~ рук~ ног~ глаз~ губ~ зуб~ бумаг~ тетрад~ ручк~ карандаш~ книг~ открытк~ подар~
деревянн~ стал~ стальн~ нержавеющ~ металл~ металлическ~ пластик~ пластиков~ стеклянн~ керамик~ керамическ~ кожан~ хлопок хлопк~ хлопков~ лен льнян~ шелк~ шерст~ бамбук~ резин~ силикон~ силиконов~ алюминиев~ медн~ золот~ серебр~ мрамор~ камн~
черн~ бел~ красн~ син~ зелен~ желт~ розов~ фиолетов~ коричнев~ сер~ оранжев~ бежев~ прозрачн~ голуб~
мужск~ женск~ детск~ ребен~ дет~ малыш~ новорожденн~ мальчик~ девоч~ женщин~ мужчин~ взросл~
больш~ маленьк~ средн~ длинн~ коротк~ широк~ тонк~ толст~ тяжел~ легк~ мягк~ тверд~ кругл~ квадратн~ высок~
нов~ новинк~ лучш~ бесплатн~ скидк~ акци~ распродаж~ дешев~ качеств~ идеальн~ оригинал~ оригинальн~ хит топ супер премиум только
портативн~ беспроводн~ водонепроницаем~ многоразов~ регулируем~ складн~ аккумуляторн~ электрическ~ цифров~ автоматическ~ универсальн~ прочн~ термо моющ~ магнитн~
набор~ комплект~ штук~ пар~ размер~ упаковк~ запасн~ аксессуар~ дом~ кухн~ ванн~ спальн~ офис~ улиц~ путешеств~ автомобил~ авто школ~ свадьб~ праздник~ летн~ зимн~ осен~ весен~ хранен~ уборк~
`,
  id: `
dan dengan untuk dari di ke yang atau tanpa pada isi
polos motif bahan lengan warna varian pilihan resleting parasut paket pelembab pembersih muka jenis semua troli koper lucu laki serbaguna instan oblong terbaru
tas ransel botol mangkuk kotak cangkir gelas piring panci wajan pisau sendok garpu tutup keranjang ember casing sarung penutup rak gantungan dompet
kabel pengisi lampu baterai lampu senter speaker headset mouse telepon hp layar kamera jam tangan kipas angin pemanas teko mesin alat bor gergaji obeng palu tali rantai kunci gembok pintu jendela dinding lantai
baju kaos kemeja gaun rok celana jaket mantel kaus kaki sepatu sandal topi syal sarung tangan ikat pinggang cincin kalung gelang anting kacamata hijab jilbab kerudung gamis mukena piyama wanita pria anak bayi perempuan cewek cowok dewasa muslimah
bantal selimut handuk sprei seprai gorden karpet keset kasur kursi meja lemari sofa cermin lilin bingkai stiker hiasan mainan boneka bola sepeda tenda kebun tanaman bibit benih bunga pohon rumput
anjing kucing makanan teh kopi gula garam madu kacang beras tepung minyak air susu keju cokelat coklat kue bumbu buah kering mentah asin manis segar bubuk sabun krim masker sikat sisir rambut kulit wajah badan kertas buku pulpen kado hadiah
kayu besi baja kaca plastik keramik kulit katun sutra wol bambu karet tembaga emas perak
hitam putih merah biru hijau kuning ungu coklat abu
besar kecil panjang pendek tebal tipis ringan berat lembut bulat
baru murah termurah terbaik terlaris gratis ongkir promo diskon asli ori berkualitas garansi bisa bayar ditempat tempat anti air bocor lipat elektrik otomatis tahan praktis pcs lusin isi ukuran pasang rumah dapur kamar mandi tidur kantor mobil motor sekolah
`,
  ms: `
dan dengan untuk dari di yang atau tanpa
beg kasut baju seluar tudung wanita lelaki kanak budak bekas botol pinggan periuk kuali lampu kipas kerusi meja bantal selimut tuala langsir permainan basikal makanan kopi gula garam madu kacang beras minyak susu sabun rambut kulit muka kayu besi kaca kapas hitam putih merah biru hijau kuning ungu besar kecil panjang pendek baru murah percuma penghantaran jualan harga asli
`,
  vi: `
inox và cho của với không có cao cấp loại bộ chiếc cái hộp gói túi chai lọ hũ
áo quần váy đầm giày dép mũ nón khăn găng tất vớ thắt lưng ví nhẫn vòng dây kính balo cặp
bình nước cốc ly bát đĩa nồi chảo dao muỗng nĩa thớt khay kệ giá móc thùng rổ
cáp sạc đèn pin loa tai nghe chuột bàn phím điện thoại ốp lưng màn hình máy đồng hồ quạt ấm đun xay lò nướng khoan cưa búa kìm dây khóa cửa sổ tường sàn
gối chăn ga giường khăn rèm thảm nệm ghế bàn tủ gương nến khung tranh đồ chơi búp bê xe đạp lều vườn cây hạt hoa cỏ
chó mèo thức ăn trà cà phê đường muối mật ong óc chó hạnh nhân gạo bột dầu sữa phô mai bánh kẹo trái cây sấy khô tươi rang
xà phòng dầu gội kem mặt nạ lược tóc da son phấn nước hoa giấy vở bút sách thiệp quà
gỗ thép inox nhựa thủy tinh gốm sứ da vải lụa len tre cao su đồng vàng bạc
đen trắng đỏ xanh lá dương vàng hồng tím nâu xám
nam nữ trẻ em bé gái trai người lớn
to nhỏ lớn dài ngắn dày mỏng nặng nhẹ mềm tròn vuông
mới rẻ giảm khuyến mãi miễn phí giao hàng chính hãng chất lượng
`,
  tr: `
ve ile için bir
çanta~ şişe~ kutu~ bardak~ tabak~ tencere~ tava~ bıçak~ kaşık~ kapak~ sepet~ kılıf~ stand raf~ askı~
kablo~ şarj lamba~ ışık~ pil~ hoparlör kulaklık~ klavye~ telefon~ ekran~ kamera~ saat~ makine~ matkap~ testere~ çekiç~ ip~ zincir~ kilit~ kapı~ pencere~ duvar~
gömlek elbise~ etek~ pantolon~ ceket~ mont~ kazak~ çorap~ ayakkabı~ bot~ terlik~ şapka~ atkı~ eldiven~ kemer~ cüzdan~ yüzük~ kolye~ bileklik~ küpe~ gözlük~
yastık~ battaniye~ havlu~ çarşaf~ perde~ halı~ sandalye~ masa~ koltuk~ yatak~ ayna~ mum~ oyuncak~ bisiklet~ bahçe~ bitki~ çiçek~ köpek kedi mama çay kahve şeker tuz bal ceviz badem pirinç un yağ su süt peynir çikolata baharat meyve kuru
sabun krem fırça saç cilt yüz ahşap çelik paslanmaz plastik cam seramik deri pamuk~ ipek yün
siyah beyaz kırmızı mavi yeşil sarı pembe mor kahverengi gri erkek kadın çocuk bebek büyük küçük uzun kısa kalın ince yeni ücretsiz kargo indirim kaliteli orijinal taşınabilir kablosuz su geçirmez elektrikli adet takım ev mutfak banyo ofis araba
`,
};
