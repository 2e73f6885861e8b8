import { phrases, type TitleWords } from './title-words.ts';

export const de: TitleWords = {
  head: 'last',
  nouns: phrases(
    `walnusskerne, walnüsse, mandeln, cashewkerne, pistazien, haselnüsse, erdnüsse, nüsse, rosinen, datteln, honig, tee, kaffee, kakao,
    schokolade, sirup, soße, sauce, mayonnaise, essig, öl, olivenöl, marmelade, mehl, zucker, salz, pfeffer, gewürz, gewürze, nudeln, reis,
    kekse, bonbons, kapseln, tabletten, vitamin, proteinpulver, shampoo, spülung, seife, creme, lotion, serum, sonnencreme, lippenstift,
    parfüm, zahnbürste, zahnpasta, handtuch, handtücher, t-shirt, shirt, hemd, bluse, pullover, hoodie, jacke, mantel, kleid, rock, hose,
    jeans, shorts, leggings, socken, unterwäsche, bh, schlafanzug, anzug, krawatte, schal, handschuhe, mütze, gürtel, schuhe, sneaker,
    stiefel, sandalen, hausschuhe, tasche, handtasche, rucksack, geldbörse, koffer, uhr, armbanduhr, ring, halskette, armband, ohrringe,
    sonnenbrille, regenschirm, handy, smartphone, tablet, laptop, monitor, tastatur, maus, drucker, kamera, objektiv, stativ, kopfhörer,
    lautsprecher, mikrofon, ladegerät, ladekabel, kabel, adapter, akku, batterien, powerbank, hülle, handyhülle, schutzfolie, ständer,
    halterung, beamer, fernseher, lampe, leuchte, glühbirne, lichterkette, taschenlampe, kerze, ventilator, heizlüfter, luftbefeuchter,
    staubsauger, wasserkocher, toaster, mixer, pfanne, topf, messer, gabel, löffel, teller, schüssel, tasse, becher, glas, gläser, flasche,
    trinkflasche, thermobecher, dose, dosen, box, boxen, korb, regal, eimer, haken, kleiderbügel, tisch, schreibtisch, stuhl, hocker, sofa,
    bett, matratze, kissen, bettdecke, bettwäsche, decke, bettlaken, vorhang, vorhänge, teppich, bohrmaschine, akkuschrauber, hammer,
    schraubendreher, zange, säge, schrauben, klebeband, kleber, schlauch, leiter, spielzeug, puppe, puzzle, bausteine, ball, fahrrad,
    helm, zelt, schlafsack, yogamatte, hanteln, stift, stifte, notizbuch, papier, aufkleber, buch, windeln, kinderwagen, schnuller, leine,
    halsband, hundefutter, katzenfutter, katzenstreu, set, filter, wischmopp, reiniger, schwamm, maske, thermometer, waage`,
  ),
  materials: phrases(
    `baumwolle, bio-baumwolle, leinen, seide, wolle, kaschmir, polyester, nylon, leder, echtleder, kunstleder, wildleder, samt, satin,
    edelstahl, stahl, gusseisen, eisen, aluminium, kupfer, messing, titan, sterlingsilber, holz, massivholz, eiche, buche, bambus,
    kunststoff, plastik, acryl, silikon, gummi, latex, glas, borosilikatglas, kristall, keramik, porzellan, steingut, marmor, granit, papier,
    karton, rattan, filz, fleece, mikrofaser, memory-schaum, tpu`,
  ),
  colours: phrases(
    `schwarz, weiß, grau, anthrazit, rot, blau, dunkelblau, hellblau, marine, grün, dunkelgrün, oliv, gelb, orange, rosa, pink, lila, violett,
    braun, beige, creme, elfenbein, khaki, gold, silber, bordeaux, türkis, mint, transparent, bunt, mehrfarbig`,
  ),
  origins: phrases(
    `made in germany, aus deutschland, aus österreich, aus italien, aus frankreich, aus spanien, aus griechenland, aus der türkei, aus china,
    aus japan, aus indien, aus chile, aus kalifornien, deutsche, deutscher, deutsches, italienisch*, französisch*, griechisch*, türkisch*`,
  ),
  audiences: phrases(
    'herren, damen, männer, frauen, kinder, mädchen, jungen, baby, babys, kleinkinder, erwachsene, unisex, senioren, hunde, katzen',
  ),
  asides: phrases(
    'für, mit, ohne, zum, zur, ideal für, geeignet für, perfekt für, inkl, inklusive, passend für, kompatibel mit, aus, im, in',
  ),
  uses: phrases('für, zum, zur, ideal für, geeignet für, perfekt für, passend für, kompatibel mit'),
  links: phrases(
    'und, oder, der, die, das, ein, eine, von, vom, zu, am, auf, bei, für, mit, ohne, zum, zur, inkl, aus, im, in, sehr, &',
  ),
  by: phrases('von'),
  negations: phrases('nicht, kein, keine, ohne, un'),
  joint: ', ',
};
