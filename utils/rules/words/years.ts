// All are alternatives of a pattern, held against a title in lower case: of the languages of the stores that forbid years.

/** Goods that are made for a year, whatever else is said of it: 'new 2026 calendar' is the calendar of that year. */
export const dated =
  '(?:(?<!advent )calendar|planner|diary|agenda)(?!s? (?:hook|holder|stand|frame|cover|rack|clip|magnet|case|hanger|easel|tray|shelf))|almanac|atlas|yearbook|ornament|(?:tax|accounting) software|turbotax|quickbooks|windows|office (?:20|home|pro)|server(?= 20)|autocad|photoshop|norton|fifa|madden|nba|nfl|mlb|nhl|wwe|f1|football manager|simulator|census|nec|irc|ibc|iecc|icd|cpt|code book|silver eagle|proof set|topps|panini|bowman|prizm|calendario|calendrier|almanaque|almanach|planificador|planificateur|anuario';

/** Goods of which a year by itself tells one from the other, and which may yet be said to be new. */
export const ofAYear =
  'journal|vino|wine|champagne|cabernet|sauvignon|merlot|rioja|bordeaux|malbec|chardonnay|pinot|shiraz|syrah|zinfandel|tempranillo|red blend|pu-?erh|coins?|monedas?|stamp|medal|class of|graduat\\p{L}+|generación|graduación|new year|año nuevo|zodiac|election|olympics?|mundial|world cup|super bowl|championship|tour|draft|trading card|rookie card|anniversary|commemorative|tax|guide|guía|handbook|cookbook|paperback|hardcover|blu-?ray|dvd|barbie|hallmark|swarovski|lego|dot guide|pantone|vtech flag|die-?cast|hess';

/** What shows that goods are for others, of which a year tells one from the other: vehicles, devices. */
export const fitted =
  'chevy|chevrolet|ford|toyota|honda|nissan|dodge|ram(?= [1-5]500)|jeep|bmw|audi|mercedes|tesla|hyundai|kia|subaru|mazda|volkswagen|vw|gmc|silverado|civic|accord|camry|corolla|corvette|camaro|f-?150|mustang|tacoma|tundra|wrangler|bronco|harley|yamaha|kawasaki|polaris|iphone se|ipad|macbook|imac|galaxy|kindle|paperwhite|moto g|apple tv|thinkpad';

/** Behind these every year is one of what the goods fit. */
export const fitting = 'fits?|model years|compatible';

/** What goods are for stands behind one of these: 'for Buick Enclave 2019', 'para Nissan Versa 2020'. */
export const meantFor = 'for|fits?|case|cover|protector|replacement|para|compatible con|pour|compatible avec';

/** Numbers like years that tell of an alloy, a battery, a profile or a standard. */
export const alike = {
  before:
    'aluminum|aluminium|alloy|coin|button|cell|battery|batteries|extrusion|profile|rail|iso|din|astm|ansi|sae|iec|en',
  after:
    '(?:t\\d|aluminum|aluminium|alloy|profile|extrusion|(?:lithium )?(?:coin|button)|(?:lithium )?batter(?:y|ies)|series extrusion)',
};

/** A year behind one of these is of a harvest, a beginning, a birth, of those who leave school, or no year at all. */
export const since =
  'harvest|crop|cosecha|récolte|vintage|est|established|since|desde|depuis|born(?: in)?|circa|senior|prom|no|nr|number|item|part|sku|ref';

/** Behind these a year says how new goods are, or for what season. */
export const newness =
  "new(?:est|ly)?|latest|all-?new|upgraded?|updated?|improved|redesigned|released?|launch(?:ed)?|arrivals?|(?<!s )models?|(?<!new )years?|version|edition|collection|lineup|seasons?|fashion|styles?|trends?|trending|designs?|top picks?|best|made|made in|spring|summer|autumn|fall|winter|easter|christmas|halloween|holidays?|thanksgiving|valentine'?s(?: day)?|mother'?s day|father'?s day|black friday|back.to.school|school year|nuev[oa]s?|novedad(?:es)?|última versión|modelo|versión|edición|colección|temporada|moda|tendencia|estilo|diseño|otoño|invierno|primavera|verano|navidad|regreso a clases|nouveau(?:té)?s?|nouvelle|modèle|édition|saison|mode|tendance|rentrée|noël|automne|hiver|printemps|été";

/** The same behind a year. */
export const newnessBehind =
  'new(?:est)?|latest|upgraded?|updated?|improved|redesign(?:ed)?|refresh(?:ed)?|release|launch|lineup|version|model|design|styles?|edition|special edition|limited edition|trends?|collection|season|holiday|fashion|gen|generation|next gen|exclusive|drop|flagship|award|viral|hot|best|school year|nuev[oa]s?|modelo|versión|edición|nouveau|nouvelle|modèle';
