import { phrases, type TitleWords } from './title-words.ts';

export const es: TitleWords = {
  head: 'first',
  nouns: phrases(
    `nueces, almendras, avellanas, pistachos, cacahuates, cacahuetes, pasas, dátiles, miel, té, café, cacao, chocolate, jarabe, salsa, mayonesa,
    vinagre, aceite, mermelada, harina, azúcar, sal, pimienta, especias, pasta, arroz, galletas, dulces, cápsulas, tabletas, vitamina, proteína,
    champú, shampoo, acondicionador, jabón, crema, loción, sérum, protector solar, labial, perfume, cepillo, peine, cepillo de dientes, toalla,
    toallas, camiseta, playera, remera, polera, camisa, blusa, suéter, sudadera, buzo, chaqueta, chamarra, abrigo, vestido, falda, pantalón,
    pantalones, jeans, shorts, leggings, calcetines, medias, ropa interior, sujetador, brasier, pijama, traje, corbata, bufanda, guantes, gorro,
    gorra, sombrero, cinturón, zapatos, tenis, zapatillas, botas, sandalias, pantuflas, bolso, bolsa, mochila, cartera, billetera, maleta, reloj,
    anillo, collar, pulsera, aretes, pendientes, gafas, lentes, paraguas, celular, teléfono, smartphone, tablet, laptop, notebook, monitor, teclado,
    mouse, ratón, impresora, cámara, lente, trípode, auriculares, audífonos, parlante, altavoz, micrófono, cargador, cable, adaptador, batería,
    pilas, funda, carcasa, soporte, proyector, televisor, lámpara, luz, luces, foco, linterna, vela, despertador, ventilador, calefactor, humidificador,
    aspiradora, hervidor, tostadora, licuadora, batidora, sartén, olla, cuchillo, cuchillos, tenedor, cuchara, plato, platos, tazón, taza, vaso, vasos,
    botella, termo, frasco, caja, cajas, organizador, cesta, canasta, estante, cubo, gancho, ganchos, perchas, mesa, escritorio, silla, taburete, sofá,
    cama, colchón, almohada, edredón, manta, cobija, sábana, sábanas, cortina, cortinas, alfombra, cojín, taladro, martillo, destornillador, alicate,
    tornillos, cinta, pegamento, manguera, escalera, juguete, juguetes, muñeca, muñeco, figura, rompecabezas, bloques, pelota, bicicleta, patineta,
    casco, carpa, tienda de campaña, colchoneta, mancuernas, bolígrafo, lápiz, cuaderno, papel, pegatinas, stickers, libro, pañales, cochecito, chupete,
    correa, alimento, arena para gatos, kit, set, juego, conjunto, jersey, filtro, trapeador, limpiador, esponja, mascarilla, termómetro, báscula, llavero`,
  ),
  materials: phrases(
    `algodón, algodón orgánico, lino, seda, lana, cachemira, poliéster, nylon, cuero, cuero genuino, piel, cuero sintético, gamuza, mezclilla, terciopelo,
    satén, acero inoxidable, acero, hierro fundido, hierro, aluminio, cobre, latón, titanio, plata 925, madera, madera maciza, roble, bambú, plástico,
    acrílico, silicona, goma, caucho, látex, vidrio, cristal, cerámica, porcelana, mármol, granito, resina, papel, cartón, ratán, fieltro, polar, microfibra`,
  ),
  colours: phrases(
    `negro, negra, blanco, blanca, gris, rojo, roja, azul, azul marino, azul claro, celeste, verde, verde oliva, caqui, amarillo, amarilla, naranja, rosa,
    rosado, rosada, fucsia, morado, morada, violeta, lila, marrón, café oscuro, beige, crema, marfil, dorado, dorada, plata, plateado, plateada, bordó,
    vino, turquesa, menta, transparente, multicolor`,
  ),
  origins: phrases(
    `hecho en españa, hecho en méxico, hecho en argentina, hecho en chile, de españa, de méxico, de china, de japón, de italia, de california, español,
    española, mexicano, mexicana, argentino, argentina, chileno, chilena, colombiano, colombiana, japonés, japonesa, italiano, italiana, chino, china, coreano, coreana`,
  ),
  audiences: phrases(
    'hombre, hombres, mujer, mujeres, niño, niños, niña, niñas, bebé, bebés, adulto, adultos, unisex, dama, damas, caballero, caballeros, infantil, juvenil, perro, perros, gato, gatos',
  ),
  asides: phrases('para, con, sin, ideal para, compatible con, apto para'),
  uses: phrases('para, ideal para, compatible con, apto para'),
  links: phrases('y, e, o, de, del, la, el, los, las, un, una, a, al, en, por, su, para, con, sin, muy, &'),
  by: phrases('de la marca'),
  negations: phrases('no, sin, ni, nada'),
  joint: ', ',
};
