// Of the languages that have capitals and spaces; alternatives of a pattern, in lower case.

/** Words that join two things of one kind: what is joined to goods is no offer. */
export const conjunctions: Readonly<Record<string, string>> = {
  en: 'and|&|or',
  de: 'und|&|oder',
  fr: 'et|&|ou',
  es: 'y|e|&|o|u',
  it: 'e|ed|&|o',
  pt: 'e|&|ou',
  pl: 'i|oraz|&|lub',
  nl: 'en|&|of',
  ru: 'и|&|или',
  tr: 've|&|veya',
  id: 'dan|&|atau',
  vi: 'và|&|hoặc',
};

/** Words that say of what something is: 'Sale of the Century'. */
export const genitives: Readonly<Record<string, string>> = {
  en: 'of(?: the)?',
  de: 'der|des|von',
  fr: 'de(?: la)?|du|des',
  es: 'de(?: los?| las?)?|del',
  it: 'd(?:i|el|ella|elle|ei|egli|ello)',
  pt: 'd[eoa]s?',
  nl: 'van(?: de| het)?',
};

/** Times, seasons, feasts and amounts, which offers are of: 'oferta de Navidad', 'Aktion der Woche'. */
export const occasions =
  /^(?:\d|the (?:day|week|month|year|season)|day|week|month|year|season|summer|winter|spring|autumn|christmas|launch|opening|tag|tages|woche|monats|jahres|saison|jour|semaine|mois|année|noël|été|hiver|printemps|automne|rentrée|lancement|fin|d[ií]a|semana|mes|año|temporada|navidad|verano|invierno|primavera|otoño|lanzamiento|fin|giorno|settimana|mese|anno|natale|estate|inverno|autunno|primavera|stagione|lancio|fine|dia|mês|ano|natal|verão|inverno|outono|lançamento|dag|week|maand|jaar|kerst|zomer|winter|lente|herfst|seizoen|black|cyber|dernière|últim|ultim|prix|precio|prezzo|preço|prijs|stock|tienda|loja|negozio|magasin)/;

/** Words of offer that are nouns, of which names and other things are made, as 'cheap' is not. */
export const nounOfOffer =
  /^(?:sales?|promos?|promotions?|bargains?|discounts?|clearance|savings?|guarantees?|warrant(?:y|ies)|liquidation|coupons?|bonus|gratis|rabatte?n?|angebote?|aktion|ausverkauf|garantie|schnäppchen|gutschein|soldes?|remises?|réductions?|braderie|offerte?|ofertas?|promoci(?:ón|ones)|remates?|liquidaci(?:ón|ones)|rebajas?|garantía|gangas?|promozion[ei]|affar[ei]|occasion[ei]|saldi|garanzia|sconti|sconto|promoç(?:ão|ões)|liquidação|garantia|descontos?|estreia|promocj\p{L}+|okazj\p{L}+|wyprzedaż\p{L}*|gwarancj\p{L}+|premiera|rabat\p{L}*|aanbieding(?:en)?|actie|korting|uitverkoop|акци\p{L}*|распродаж\p{L}*|скидк\p{L}*|ликвидаци\p{L}*|гаранти\p{L}*|премьера|новинк\p{L}*|kampanya\p{L}*|fırsat\p{L}*|indirim|garanti|promosi|diskon|garansi|obral)$/u;

/** What is said of offers: behind such a word nothing is named. */
export const saidOfOffers =
  /^(?:speci|spezi|especi|exclusi|esclusiv|exkluz|limit|únic|unic|max|mega|super|total|final|grande?|big|best|hot|top|price|prix|preis|precio|prezzo|preço|cen|цен|спец|больш|новогодн|летн|зимн|весен|осен|только|sampai|hingga|besar|büyük|özel)/u;

/** What a hyphen joins to an offer that offers, too: 'Rabatt-Aktion', 'Sale-Preis'. */
export const offering =
  /^-(?:aktion|angebot|preis|prijs|price|sale|deal|code|coupon|gutschein|ware|woche|tage?|days?|verkauf|set|paket|pack|bundle|pakket|versand|kracher|knaller|hit|actie|week|dagen|off|fever|цен|товар|сет|набор)/;
