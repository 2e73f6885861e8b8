/** Names of a house, a nursery, a workshop and a pantry that no word named before; written with two hundred others that were told. */
export const gaps = `
# furniture
de Tischplatte Eiche massiv 120x60
fr Plan de travail chêne 2 m; Chaise haute de bar
es Encimera roble 2 m; Carrito de cocina con ruedas; Banco de jardín teca
it Panchina giardino
pl Blat dębowy 120 cm; Wózek kuchenny na kółkach; Zagłówek tapicerowany
ru Столешница дуб 120 см; Тележка кухонная на колёсах

# general.other
fr Porte-manteau sur pied

# textiles.home
de Badvorleger rutschfest
fr Galette de chaise lot de 4
es Manopla de baño

# kitchen.food-contact
de Kuchengitter
fr Grille de refroidissement
es Rejilla enfriar
it Gratella raffreddamento
pt Grade arrefecimento bolos
pl Wirówka do sałaty; Łopatka silikonowa; Kratka do studzenia
ru Центрифуга для салата; Форма разъёмная 26 см; Решётка для остывания
ja ケーキクーラー
ko 식힘망
tr Oklava kayın; Salata kurutucu; Borcam fırın kabı; Soğutma ızgarası

# toys.general
de Springseil Kinder
fr Marchande bois; Corde à sauter enfant
es Comba niños
it Negozietto legno; Corda per saltare bambini
pt Comboio de madeira; Pista de berlindes; Corda de saltar criança; Plasticina 12 cores; Cozinha de brincar
pl Bączek drewniany; Koń na biegunach; Tor kulkowy; Sklep drewniany dla dzieci; Skakanka dla dzieci; Pistolet do baniek; Kuchnia drewniana dla dzieci
ru Лабиринт для шариков; Магазин игровой; Скакалка детская
nl Knikkerbaan; Winkeltje hout; Springtouw kinderen; Bellenblaaspistool; Speelkeuken hout
sv Snurra trä; Kulbana; Hopprep barn; Såpbubbelpistol
tr Ahşap tren; Topaç ahşap; Baloncuk tabancası

# medical.device
de Nasensauger Baby
pl Aspirator do nosa
nl Neuspeertje baby
sv Nässug baby
tr Burun aspiratörü bebek
ja 鼻吸い器 ベビー
ru Ходунки для пожилых
ko 보행기 노인

# childrens.articles
es Muselinas bebé 5 uds; Vaso de aprendizaje
it Box bimbo; Mussole neonato
pt Babete silicone; Barreira segurança escadas; Copo de aprendizagem
nl Babybox; Tuitbeker
sv Snuttefilt
tr Merdiven güvenlik kapısı

# childrens.apparel
pt Babygrow algodão
de Kinder Regenhose

# ppe.other
de Schnittschutzhose
fr Casque antibruit; Pantalon anti-coupure
es Gafas de protección; Pantalón anticorte; Arnés anticaídas
it Pantaloni antitaglio
pl Nauszniki przeciwhałasowe; Spodnie antyprzecięciowe; Kamizelka asekuracyjna 50N

# chemicals.cleaning
de Rostumwandler; Silikonentferner; Poolchlor Tabletten 5 kg
fr Convertisseur rouille
es Quitamoho spray; Convertidor de óxido
it Convertiruggine
pl Płyn do piekarnika 500 ml; Środek na pleśń; Chlor do basenu tabletki 5 kg
ru Средство для духовок 500 мл

# pesticides
pl Trutka na mrówki
ru Приманка от муравьёв

# appliances.household
de Dampfbügelstation
fr Turbine à glace
es Centro de planchado
it Ferro con caldaia
pt Ventoinha de pé
pl Maszyna do lodów
ru Парогенератор
tr Dondurma makinesi

# electronics.battery-powered
es Cepillo dental eléctrico
pl Kamera internetowa 1080p; Wideorejestrator samochodowy

# electronics.mains
it Ciabatta 6 prese

# cosmetics.skin
de Fußbalsam
fr Baume pieds
es Bálsamo pies
it Balsamo piedi
pt Bálsamo pés
pl Olejek do skórek; Balsam do stóp
ja キューティクルオイル; ビアードオイル
ko 눈썹 젤; 미셀라 워터; 수염 오일

# cosmetics.hair-dye
pt Champô seco 200 ml

# food.confectionery
fr Couverture chocolat noir 500 g
ko 커버춰 초콜릿 500g

# food.spices-sauces
ru Масло рапсовое 1 л
ja 菜種油 1L
ko 카놀라유 1L

# food.dry-groceries
ja ブルグル 1kg
ko 불구르 1kg

# food.tea
ja ペパーミントティー 20袋

# textiles.apparel
fr Brassière sport
pt Soutien desportivo
`;
