import type { Listed } from '../phrases/listed.ts';

// Classes of goods as in `class-words.ts`: what is worn to work and to bed, what babies sleep in, and what cools the room.

/** Shoes with a cap of steel or a class of safety: they protect, and no law on the look of shoes is theirs. */
export const safetyShoes: Listed = {
  any: '(?:scarp\\p{L}+|chaussures?|zapatos?|botas?|sapatos?|calzatur\\p{L}+|calzado|(?:arbeits)?schuhe?|(?:work )?(?:shoes|boots)|buty|trzewiki|(?:werk)?schoenen|skor|ботинки|полуботинки|туфли) (?:[\\p{L}\\d]+ ){0,3}s(?:1p?|2|3|4|5)l?(?!\\d)',
  en: '(?:safety|steel toe|composite toe|steel toe cap) (?:work )?(?:shoes?|boots?|sneakers?|trainers?)',
  de: 'sicherheits(?:schuhe?|stiefel|halbschuhe?|sneaker)\\p{L}*, arbeitssicherheitsschuhe?',
  fr: '(?:chaussures?|baskets?|bottes?|bottines?) (?:de )?sécurité',
  es: '(?:zapatos?|zapatillas?|botas?|calzado) (?:de )?seguridad',
  it: '(?:scarpe|stivali|calzature|scarponi) (?:antinfortunistic\\p{L}+|di sicurezza)',
  pt: '(?:sapatos?|botas?|botinas?|ténis|tênis|calçado) de (?:segurança|proteção)',
  pl: '(?:buty|trzewiki|półbuty) (?:robocze )?(?:ochronne|bezpieczne|bhp)',
  nl: '(?:veiligheids|werk)(?:schoenen|laarzen) (?:s1p?|s3), veiligheids(?:schoenen|laarzen|sneakers)',
  sv: 'skyddsskor, skyddskängor, skyddsstövlar',
  tr: '(?:çelik burunlu )?iş güvenliği (?:ayakkabısı|botu)',
  id: 'sepatu safety, sepatu keselamatan',
  vi: 'giày bảo hộ',
  ru: '(?:защитн\\p{L}+|рабоч\\p{L}+) (?:ботинки|полуботинки|обувь) (?:\\p{L}+ ){0,3}с (?:металлическим |композитным |стальным )?подноском',
  zh: '安全鞋, 防砸鞋',
  th: 'รองเท้านิรภัย',
  ar: '(?:حذاء|أحذية) (?:ال)?سلامة',
};

/** What children sleep in, whatever it is buttoned with. */
export const nightwear: Listed = {
  en: "(?:girl|boy|kid|toddler|children|baby|infant)(?:'?s'?)? (?:[\\p{L}\\d]+ ){0,3}(?:pajamas?|pyjamas?|pjs|sleepwear|nightgowns?|nightdress(?:es)?|nightshirts?)(?! (?:party|bag|pattern))",
  de: '(?:kinder|mädchen|jungen|baby) ?(?:[\\p{L}\\d]+ ){0,2}(?:schlafanzug|pyjama|nachthemd)',
  fr: '(?:pyjama|chemise de nuit) (?:[\\p{L}\\d]+ ){0,3}(?:fille|garçon|enfant|bébé)s?',
  es: '(?:pijama|camisón) (?:[\\p{L}\\d]+ ){0,3}(?:niñ[oa]|beb[eé])s?',
  it: '(?:pigiama|camicia da notte) (?:[\\p{L}\\d]+ ){0,3}(?:bambin[oiae]|neonat[oiae]|ragazz[oiae])',
  pt: '(?:pijama|camisola) (?:[\\p{L}\\d]+ ){0,3}(?:infantil|menin[oa]|beb[eê])',
  ru: '(?:пижама|ночная сорочка) (?:[\\p{L}\\d]+ ){0,2}(?:детск\\p{L}+|для (?:девоч|мальчик|дет)\\p{L}+)',
  nl: '(?:kinder|meisjes|jongens) ?(?:pyjama|nachthemd)',
  sv: '(?:barn|flick|pojk)pyjamas',
  zh: '(?:儿童|[男女][童孩]|宝宝)(?:\\p{L}{0,4})睡[衣裙]',
};

/** A baby's bed with what lies in it. */
export const cots: Listed = {
  en: "(?:baby|infant|newborn|nursery)(?:'?s)? (?:cots?|cribs?)(?! (?:mattress|sheets?|bumpers?|bedding|rail|mobile|quilt|duvet|blanket|top|wedge|skirt|toy|set|protector|canopy|net|bell|fitted|size))",
  de: '(?:baby|kinder|gitter|beistell)bett(?:chen)? (?:[\\p{L}\\d]+ ){0,3}mit matratze',
  fr: 'lit (?:de |pour )?bébé (?:[\\p{L}\\d]+ ){0,3}avec matelas',
  es: 'cuna (?:[\\p{L}\\d]+ ){0,3}con colch[oó]n',
  it: '(?:lettino|culla) (?:[\\p{L}\\d]+ ){0,3}con materass\\p{L}+',
  ru: '(?:детская кроватка|кроватка (?:\\p{L}+ ){0,2}для новорожд[её]нн\\p{L}+|кроватка детская) (?:\\p{L}+ ){0,3}с матрас\\p{L}+',
  nl: '(?:baby|kinder)bed(?:je)? (?:\\p{L}+ ){0,2}met matras',
};

/** What moves air on a foot of its own on the floor: nobody holds it in a hand, whatever it is fed by. */
export const floorFan: Listed = {
  en: '(?:stand|standing|pedestal) fans?(?! (?:cover|blade|remote|replacement|bag))',
  de: '(?:stand|säulen)ventilator(?:en)?',
  fr: 'ventilateurs? sur pied',
  es: 'ventilador(?:es)? de pie',
  pt: 'ventilador(?:es)? de (?:coluna|pé)',
  pl: 'wentylator(?:y)? stojący',
  nl: '(?:staande |statief)ventilator(?:en)?',
  id: 'kipas angin berdiri',
  vi: 'quạt (?:đứng|cây)',
  zh: '落地(?:电)?扇',
};
