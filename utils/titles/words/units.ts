/** What a unit measures: whether it tells how much of the goods there is, how big they are, how they are packed, or something else of them. */
export type UnitKind = 'quantity' | 'size' | 'pack' | 'count' | 'other';

/** A unit as titles of many languages write it. Written with a capital where only that means it: 'W', 'V'. */
export interface Unit {
  id: string;
  kind: UnitKind;
  forms: string;
}

// One name for one unit, and nothing converted: '0.5 kg' stays half a kilogram and is not 500 g.
// Forms stand apart by commas; '/' before a form: only in that very case ('/G' is a gram in '100G', '/M' is not a metre).
export const units: readonly Unit[] = [
  { id: 'mg', kind: 'other', forms: 'mg, mgs, milligram, milligrams, мг, 毫克, ミリグラム, มก, มก., 밀리그램' },
  { id: 'mcg', kind: 'other', forms: 'mcg, µg, μg, ug, мкг, 微克' },
  {
    id: 'g',
    kind: 'quantity',
    forms:
      'g, gm, gms, gs, gr, grs, gram, grams, gramme, grammes, gramm, gramo, gramos, grammo, grammi, grama, gramas, gramów, гр, г, грамм, грамма, граммов, 克, 公克, グラム, ｇ, กรัม, 그램',
  },
  {
    id: 'kg',
    kind: 'quantity',
    forms:
      'kg, kgs, kilo, kilos, kilogram, kilograms, kilogramm, kilogramme, kilogrammes, kilogramo, kilogramos, quilo, quilos, кг, килограмм, килограмма, килограммов, 千克, 公斤, キロ, キログラム, กก, กก., กิโลกรัม, 킬로그램, 킬로',
  },
  { id: 'jin', kind: 'quantity', forms: '斤, 市斤' },
  { id: 'oz', kind: 'quantity', forms: 'oz, ozs, oz., ounce, ounces, onza, onzas, unze, унций, 盎司, オンス, 온스' },
  {
    id: 'floz',
    kind: 'quantity',
    forms: 'fl oz, fl. oz, fl. oz., fl.oz, fl.oz., floz, fluid ounce, fluid ounces, 液体盎司',
  },
  {
    id: 'lb',
    kind: 'quantity',
    forms: 'lb, lbs, lb., lbs., pound, pounds, libra, libras, pfund, фунт, фунтов, 磅, ポンド, 파운드',
  },
  {
    id: 'ml',
    kind: 'quantity',
    forms:
      'ml, mls, millilitre, millilitres, milliliter, milliliters, mililitros, мл, миллилитров, 毫升, ミリリットル, มล, มล., 밀리리터',
  },
  { id: 'cl', kind: 'quantity', forms: 'cl, centilitre, centilitres, сл' },
  {
    id: 'l',
    kind: 'quantity',
    forms:
      'l, ltr, ltrs, lt, lts, litre, litres, liter, liters, litro, litros, litri, litr, litra, litrów, л, литр, литра, литров, 升, 公升, リットル, ลิตร, lít, 리터',
  },
  { id: 'gal', kind: 'quantity', forms: 'gal, gallon, gallons, galón, galones, 加仑, 加侖' },
  { id: 'pint', kind: 'quantity', forms: 'pint, pints' },
  {
    id: 'mm',
    kind: 'size',
    forms: 'mm, millimetre, millimetres, millimeter, millimeters, мм, миллиметров, 毫米, ミリ, 밀리미터, มม, มม.',
  },
  {
    id: 'cm',
    kind: 'size',
    forms:
      'cm, cms, centimetre, centimetres, centimeter, centimeters, centímetros, см, сантиметров, 厘米, 公分, センチ, ซม, ซม., เซนติเมตร, 센티미터, 센치',
  },
  {
    id: 'm',
    kind: 'size',
    forms:
      '/m, mtr, mtrs, mts, metre, metres, meter, meters, metro, metros, metri, mètre, mètres, metrów, м, метр, метра, метров, 米, メートル, เมตร, mét, 미터',
  },
  { id: 'km', kind: 'size', forms: 'km, км, 公里, 千米' },
  {
    id: 'in',
    kind: 'size',
    forms:
      '", ”, “, ″, in, in., inch, inches, inche, zoll, pouce, pouces, pulgada, pulgadas, pollice, pollici, polegada, polegadas, cal, cale, cali, inci, inchi, дюйм, дюйма, дюймов, 英寸, 寸, 吋, インチ, นิ้ว, 인치',
  },
  { id: 'ft', kind: 'size', forms: 'ft, ft., foot, feet, pies, piedi, фут, футов, 英尺, フィート' },
  { id: 'yd', kind: 'size', forms: 'yd, yds, yard, yards' },
  { id: 'm2', kind: 'size', forms: 'm2, m², sqm, кв.м, м2, м², 平方米, 平米' },
  { id: 'sqft', kind: 'size', forms: 'sq ft, sq. ft, sqft, sq.ft' },
  { id: 'w', kind: 'other', forms: '/W, watt, watts, вт, ватт, 瓦, ワット, 와트, วัตต์' },
  { id: 'kw', kind: 'other', forms: 'kw, квт, 千瓦' },
  { id: 'wh', kind: 'other', forms: 'wh, вт·ч, втч' },
  { id: 'v', kind: 'other', forms: '/V, volt, volts, voltios, вольт, 伏, ボルト' },
  { id: 'a', kind: 'other', forms: '/A, amp, amps, ампер, 安' },
  { id: 'mah', kind: 'other', forms: 'mah, мач, мА·ч, 毫安' },
  { id: 'ah', kind: 'other', forms: '/Ah' },
  { id: 'hz', kind: 'other', forms: 'hz, гц, 赫兹' },
  { id: 'khz', kind: 'other', forms: 'khz, кгц' },
  { id: 'mhz', kind: 'other', forms: 'mhz, мгц' },
  { id: 'ghz', kind: 'other', forms: 'ghz, ггц' },
  { id: 'db', kind: 'other', forms: 'db, дб, 分贝' },
  { id: 'lm', kind: 'other', forms: 'lm, lumen, lumens, lúmenes, лм, люмен, 流明' },
  { id: 'k', kind: 'other', forms: '/K' },
  { id: 'c', kind: 'other', forms: '°c, ℃, º c, ° c' },
  { id: 'f', kind: 'other', forms: '°f, ℉' },
  { id: 'psi', kind: 'other', forms: 'psi' },
  { id: 'bar', kind: 'other', forms: '/bar, бар' },
  { id: 'rpm', kind: 'other', forms: 'rpm, об/мин' },
  { id: 'kb', kind: 'other', forms: '/KB, кб' },
  { id: 'mb', kind: 'other', forms: '/MB, /Mb, мб' },
  { id: 'gb', kind: 'other', forms: '/GB, /Gb, /gb, гб, 기가' },
  { id: 'tb', kind: 'other', forms: '/TB, /Tb, /tb, тб, 테라' },
  { id: 'mbps', kind: 'other', forms: 'mbps, мбит/с' },
  { id: 'gbps', kind: 'other', forms: 'gbps, гбит/с' },
  { id: 'px', kind: 'other', forms: 'px, pixel, pixels' },
  { id: 'mp', kind: 'other', forms: '/MP, /Mp, megapixel, megapixels, мп, 万像素' },
  { id: 'dpi', kind: 'other', forms: 'dpi' },
  { id: 'ct', kind: 'other', forms: 'carat, carats, карат' },
  { id: 'cal', kind: 'other', forms: 'kcal, calories, ккал' },
  { id: 'iu', kind: 'other', forms: '/IU, /iu, /UI, /IE, /ME, МЕ' },
  { id: 'cfu', kind: 'other', forms: '/CFU, billion cfu' },
  { id: 'gsm', kind: 'other', forms: 'gsm, g/m2, g/m², г/м2' },
  { id: 'den', kind: 'other', forms: 'den, ден, denier' },
  { id: 'ply', kind: 'other', forms: 'ply, lagig, слойный, слоёв, слоев, 层, 層' },
  {
    id: 'hour',
    kind: 'other',
    forms:
      'hour, hours, hr, hrs, /h, horas, heures, stunden, ore, godzin, ч, час, часа, часов, 小时, 小時, 時間, 시간, ชั่วโมง, giờ, jam',
  },
  {
    id: 'min',
    kind: 'other',
    forms: 'min, mins, minute, minutes, minuten, minutos, minuti, minut, мин, минут, 分钟, 分鐘, 分間',
  },
  {
    id: 'day',
    kind: 'other',
    forms: 'day, days, tage, tag, jours, días, dias, giorni, dni, день, дня, дней, 天, 日分, 일, hari, วัน, ngày',
  },
  {
    id: 'month',
    kind: 'other',
    forms:
      'month, months, monate, monat, mois, meses, mesi, miesięcy, мес, мес., месяц, месяца, месяцев, 个月, 個月, ヶ月, 개월, bulan, เดือน, tháng',
  },
  {
    id: 'year',
    kind: 'other',
    forms:
      'year, years, yr, yrs, jahre, jahr, ans, años, anos, anni, lat, год, года, лет, 岁, 歲, 年, 歳, 세, 년, tahun, ปี, tuổi, năm',
  },
  { id: '%', kind: 'other', forms: '%, ％, percent, prozent, процентов' },
  {
    id: 'pack',
    kind: 'pack',
    forms:
      'pack, packs, pk, pks, pkt, packung, packungen, paquet, paquets, paquete, paquetes, pacote, pacotes, pacchi, opakowań, opakowanie, opakowania, упаковка, упаковки, упаковок, уп, уп., 包, 包装, パック, 팩, แพ็ค, แพค, gói, lốc, er pack, er-pack, er set, er-set, er packung, multipack',
  },
  {
    id: 'set',
    kind: 'pack',
    forms:
      'set, sets, kit, kits, набор, набора, наборов, компл, комплект, комплекта, 套, セット, 세트, ชุด, bộ, zestaw, juego, juegos, conjunto',
  },
  {
    id: 'case',
    kind: 'pack',
    forms: 'case, cases, carton, cartons, коробка, коробки, коробок, кор, 箱, ケース, ลัง, thùng',
  },
  {
    id: 'box',
    kind: 'pack',
    forms:
      'box, boxes, caja, cajas, caixa, caixas, scatola, scatole, boîte, boîtes, pudełko, 盒, ボックス, 박스, กล่อง, hộp',
  },
  {
    id: 'bag',
    kind: 'pack',
    forms:
      'bag, bags, beutel, sachet, sachets, sobres, sachês, bustine, bolsas, bolsa, saquitos, torebek, saszetek, saszetki, пакет, пакета, пакетов, пакетиков, пак, саше, 袋, 봉, 봉지, 포, ซอง, túi',
  },
  {
    id: 'bottle',
    kind: 'pack',
    forms:
      'bottle, bottles, flasche, flaschen, bouteille, bouteilles, botella, botellas, garrafa, garrafas, bottiglie, butelki, butelek, бутылка, бутылки, бутылок, бут, флакон, 瓶, 本, 병, ขวด, chai',
  },
  {
    id: 'jar',
    kind: 'pack',
    forms:
      'jar, jars, glas, gläser, pot, pots, bocal, frasco, frascos, vasetti, słoik, słoików, банка, банки, банок, 罐, 缶, hũ, lon',
  },
  {
    id: 'can',
    kind: 'pack',
    forms: 'can, cans, tin, tins, dose, dosen, lata, latas, lattine, puszek, canister, canisters, 听, 罐装',
  },
  { id: 'tube', kind: 'pack', forms: 'tube, tubes, туба, 支, 管' },
  {
    id: 'roll',
    kind: 'pack',
    forms:
      'roll, rolls, rolle, rollen, rouleaux, rollos, rolos, rotoli, rolek, рулон, рулона, рулонов, 卷, 捲, ロール, 롤, ม้วน, cuộn',
  },
  {
    id: 'pair',
    kind: 'pack',
    forms:
      'pair, pairs, paar, paire, paires, par, pares, paia, pary, par, пара, пары, пар, 双, 雙, 对, 對, 足, ペア, 켤레, คู่, đôi, pasang',
  },
  {
    id: 'pc',
    kind: 'count',
    forms:
      'pc, pcs, pc., pcs., pce, pces, piece, pieces, count, ct, cnt, unit, units, ea, pz, pza, pzas, pieza, piezas, pezzi, pezzo, pièce, pièces, peças, peça, unidad, unidades, unidade, und, unds, uds, ud, un, stk, stück, stueck, szt, szt., sztuk, sztuki, sztuka, шт, шт., штук, штука, штуки, 个, 個, 件, 片, 枚, 只, 隻, 粒, 颗, 顆, 條, 条, 把, 张, 張, 个装, 個装, コ, 点, 개, 개입, 매, ea, ชิ้น, อัน, ตัว, cái, chiếc, viên, miếng, buah, biji, helai, keping, lembar',
  },
  {
    id: 'capsule',
    kind: 'count',
    forms:
      'capsule, capsules, caps, softgel, softgels, kapsel, kapseln, gélules, cápsulas, kapsułek, kapsułki, капс, капс., капсул, капсулы, 胶囊, 膠囊, カプセル, 캡슐, แคปซูล',
  },
  {
    id: 'tablet',
    kind: 'count',
    forms:
      'tablet, tablets, tabs, caplet, caplets, pill, pills, tabletten, comprimés, tabletas, comprimidos, compresse, tabletek, табл, табл., таблеток, таблетки, 片装, 錠, 정',
  },
  { id: 'gummy', kind: 'count', forms: 'gummy, gummies' },
  {
    id: 'teabag',
    kind: 'count',
    forms: 'tea bag, tea bags, teabag, teabags, teebeutel, sachets de thé, пакетиков, ティーバッグ, 茶包',
  },
  {
    id: 'serving',
    kind: 'other',
    forms:
      'serving, servings, serve, portion, portions, portionen, porciones, porções, porcji, порций, порции, 份, 回分, 인분',
  },
  {
    id: 'sheet',
    kind: 'count',
    forms: 'sheet, sheets, blatt, feuilles, hojas, folhas, fogli, arkuszy, лист, листа, листов, 抽, 页, 頁',
  },
  { id: 'stick', kind: 'count', forms: 'stick, sticks, стик, стика, стиков, 스틱' },
  {
    id: 'color',
    kind: 'other',
    forms: 'color, colors, colour, colours, farben, couleurs, colores, cores, colori, kolorów, цвета, цветов, 色',
  },
  {
    id: 'person',
    kind: 'other',
    forms: 'person, persons, people, personen, personas, persone, personnes, osób, персон, персоны, человек, 人',
  },
  { id: 'tier', kind: 'other', forms: 'tier, tiers, niveles, этажей, ярусов' },
  { id: 'speed', kind: 'other', forms: 'speed, speeds, gears, скоростей, 速' },
  { id: 'way', kind: 'other', forms: 'way, gang, port, ports, портов, 口' },
];
