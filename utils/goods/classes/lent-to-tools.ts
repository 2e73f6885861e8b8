import type { Listed } from '../phrases/listed.ts';

// Tools and parts called after a devil, a shirt or a tail, and what dishes are tied and rolled on (`outright.ts`).

/** For loads. */
export const handTrucks: Listed = {
  es: '(?:diablit[oa]s?|diabl[oa]s?)(?= (?:\\p{L}+ ){0,3}(?:de carga|para (?:carga|mudanza)|plegable|\\d+ ?kg))',
  fr: 'diables?(?= (?:\\p{L}+ ){0,2}(?:de (?:manutention|transport|déménagement)|pliables?|monte escalier|\\d+ ?kg))',
  de: '(?:sack|treppen)karren?',
  it: 'carrell[oi] portapacchi',
  ru: 'тележк[аи] (?:\\p{L}+ )?грузов*',
};

/** What a piston runs in, and the rings about it: nobody wears them. */
export const linedCylinders: Listed = {
  en: 'cylinder (?:sleeves?|liners?)',
  de: '(?:zylinder)?laufbuchsen?',
  fr: 'chemises? (?:de )?cylindres?, segments? (?:de )?pistons?',
  es: '(?:camisas?|aros|anillos) (?:del? |para )?(?:cilindros?|pist(?:ón|ones))',
  it: '(?:camici[ae]|cann[ae]|fasce(?: elastiche)?) (?:(?:del|di|per) )?(?:cilindr[oi]|piston[ei]), grupp[oi] termic[oi](?=.{0,40}(?:\\d{2,3} ?cc|vespa|scooter|cilindro))',
  pt: '(?:camisas?|an[eé]is) (?:d[eo] |para )?(?:cilindros?|pist(?:ão|ões))',
  ru: '(?:гильз[аы]|кольца) (?:цилиндр|поршнев)*, поршнев\\p{L}+ кольца',
  pl: 'tulej[ae] cylindr*, pierścienie tłokowe',
  zh: '缸套, 活塞环',
};

/** What dough is rolled on, whatever fills it. */
const rolled = '(?:cannol|cannonc|cialde|tort[ae]|dolci|pasticc|sfogli|bab[aà]|croissant)';
export const rolledOn: Listed = {
  de: '(?:schillerlocken|schaumrollen|cannoli)(?:formen?|hülsen|röhrchen)',
  fr: '(?:cornets?|cônes?|cercles?|tubes?) à (?:pâtisserie|cannoli|tarte|entremets?|mousse)s?',
  es: '(?:tubos?|conos?|aros?) (?:de|para) (?:cañas? rellenas?|cannolis?|hojaldre|tartas?)',
  it: `(?:cilindr[oi]|con[oi]|tub[oi]|canne|anell[oi]|ferr[oi]) (?:per|da) (?:i )?${rolled}*`,
  pt: '(?:tubos?|cones?|aros?) (?:de|para) (?:cannolis?|canudinhos?|massa folhada|bolos?)',
};

/** What roasts are tied with; the meat is the cook's. */
export const tying: Listed = {
  en: "(?:kitchen|butcher['’]?s?|trussing) (?:twine|string)",
  de: '(?:küchen|rouladen|braten|wurst)(?:garn|schnur)',
  fr: 'ficelles? (?:alimentaires?|de cuisine|à rôti)',
  es: '(?:hilo|cuerda|cordel|bramante)s? (?:de |para )?(?:cocina|carne|carnicero|embutidos?|asados?)',
  it: 'spago (?:da|per) (?:cucina|arrost[oi]|alimenti|salumi|carne)',
  pt: '(?:barbante|fio) (?:culinário|(?:de|para) (?:cozinha|carne|assados?))',
  ru: '(?:шпагат|нить) (?:кулинарн|пищев|колбасн)*, (?:кулинарн|пищев|колбасн)\\p{L}+ (?:шпагат|нить)',
  pl: '(?:nić|nici|sznurek) (?:wędliniarsk|kuchenn|do mięs)*',
  zh: '(?:捆肉|扎肉|绑肉)[绳线]',
  ja: '(?:調理|料理)用? ?(?:たこ|タコ|凧)?(?:糸|ひも), (?:たこ|タコ|凧)糸(?=.{0,30}(?:調理|料理|チャーシュー|焼豚))',
  ko: '(?:조리|요리)용? ?실(?!리콘)',
};

/** Cutters, joints and bait. */
export const likeTails: Listed = {
  fr: 'queues? d.aronde',
  zh: '饵剂(?=.{0,20}[钓鲫鲤鲢]), (?:钓鱼|野钓|[鲫鲤草]鱼)饵剂',
  es: 'cola de (?:milano|rata)',
  it: 'cod[ae] di rondine(?= (?:fres|\\d|hss))',
  pt: '(?:cauda|rabo) de andorinha',
};

/** For hands; for wounds and mouths other laws hold. */
const ofHands = '(?=.{0,30}(?:main|mano|mão|händ|hand|[6-9]\\d ?%))';
export const rubbedOnHands: Listed = {
  de: 'h[aä]nd(?:e)? ?desinfektions(?:gel|mittel|spray)',
  any: `(?:g[eé]l(?:es)?|solu\\p{L}+|lotions?|loci[oó]n|spray) (?:antis+[eé]t?p?ti[cq]\\p{L}+|h?[iy]dro ?-?alco\\p{L}+|d[ieé]s[ei]nf\\p{L}+)${ofHands}`,
};

/** What pests die of; anglers bait otherwise. */
const pests =
  '(?:grillot|hormig|formi[gc]|babosa|caracol|lesm|lumac|cucarach|barata|scarafag|rat[oa]n?s?|ratones|top[io]|roedor)(?!.{0,60}(?:artificial|pesca))';
export const baited: Listed = {
  de: '(?:fraß)?köder(?:granulat|gel|dosen?|paste)?(?= (?:gegen|für) (?:ameisen|maulwurfsgrille|schnecken|schaben|mäuse|ratten|wühlm))',
  any: `(?:cebos?|esc(?:a|he)|is(?:ca|co)s?)(?= (?:\\p{L}+ ){0,3}${pests})`,
};
