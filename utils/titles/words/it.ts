import { phrases, type TitleWords } from './title-words.ts';

export const it: TitleWords = {
  head: 'first',
  nouns: phrases(
    `gherigli di noci, noci, mandorle, nocciole, pistacchi, arachidi, uvetta, datteri, miele, tè, caffè, cacao, cioccolato, sciroppo, salsa, maionese,
    aceto, olio, marmellata, farina, zucchero, sale, pepe, spezie, pasta, riso, biscotti, caramelle, capsule, compresse, vitamina, proteine, shampoo,
    balsamo, sapone, crema, lozione, siero, rossetto, profumo, spazzolino, dentifricio, asciugamano, asciugamani, maglietta, t-shirt, camicia, camicetta,
    maglione, felpa, giacca, cappotto, vestito, abito, gonna, pantaloni, jeans, pantaloncini, leggings, calze, calzini, intimo, reggiseno, pigiama, cravatta,
    sciarpa, guanti, cappello, berretto, cintura, scarpe, stivali, sandali, pantofole, borsa, zaino, portafoglio, valigia, orologio, anello, collana,
    bracciale, orecchini, occhiali da sole, ombrello, telefono, smartphone, tablet, portatile, monitor, tastiera, mouse, stampante, fotocamera, obiettivo,
    treppiede, cuffie, auricolari, altoparlante, cassa, microfono, caricatore, caricabatterie, cavo, adattatore, batteria, pile, custodia, cover, supporto,
    proiettore, televisore, lampada, lampadina, luci, torcia, candela, orologio da parete, ventilatore, stufa, umidificatore, aspirapolvere, bollitore,
    tostapane, frullatore, padella, pentola, coltello, coltelli, forchetta, cucchiaio, piatto, piatti, ciotola, tazza, tazze, bicchiere, bicchieri,
    bottiglia, borraccia, barattolo, scatola, contenitore, contenitori, cestino, scaffale, gancio, grucce, tavolo, scrivania, sedia, sgabello, divano, letto,
    materasso, cuscino, piumone, coperta, lenzuola, tenda, tende, tappeto, trapano, martello, cacciavite, pinza, viti, nastro adesivo, colla, tubo, scala,
    giocattolo, giocattoli, bambola, puzzle, palla, bicicletta, casco, sacco a pelo, tappetino, manubri, penna, penne, quaderno, carta, adesivi, libro,
    pannolini, passeggino, ciuccio, guinzaglio, collare, crocchette, lettiera, kit, set, filtro, mocio, detergente, spugna, mascherina, termometro, bilancia`,
  ),
  materials: phrases(
    `cotone, cotone biologico, lino, seta, lana, cashmere, poliestere, nylon, pelle, vera pelle, ecopelle, similpelle, camoscio, velluto, raso, acciaio inossidabile,
    acciaio inox, acciaio, ghisa, ferro, alluminio, rame, ottone, titanio, argento 925, legno, legno massello, rovere, faggio, bambù, plastica, acrilico,
    silicone, gomma, lattice, vetro, cristallo, ceramica, porcellana, gres, marmo, granito, carta, cartone, rattan, feltro, pile, microfibra`,
  ),
  colours: phrases(
    `nero, nera, bianco, bianca, grigio, grigia, antracite, rosso, rossa, blu, blu navy, azzurro, azzurra, verde, verde oliva, giallo, gialla, arancione,
    rosa, viola, lilla, marrone, beige, crema, avorio, kaki, oro, dorato, argento, argentato, bordeaux, turchese, menta, trasparente, multicolore`,
  ),
  origins: phrases(
    'made in italy, prodotto in italia, italiano, italiana, italiane, italiani, siciliano, siciliana, dalla cina, dal giappone, giapponese, cinese, francese, spagnolo, greco, turco',
  ),
  audiences: phrases(
    'uomo, uomini, donna, donne, bambino, bambini, bambina, bambine, ragazzo, ragazza, neonato, neonati, adulto, adulti, unisex, cane, cani, gatto, gatti',
  ),
  asides: phrases('per, con, senza, ideale per, adatto per, compatibile con'),
  uses: phrases('per, ideale per, adatto per, compatibile con'),
  links: phrases(
    'e, ed, o, di, del, della, dei, delle, dello, la, il, lo, i, gli, le, un, una, a, al, da, dal, in, su, per, con, senza, molto, &',
  ),
  by: phrases('di marca'),
  negations: phrases('non, senza, né'),
  joint: ', ',
};
