import type { Pairs } from './pairs.ts';

/** 'moins 20 % jusqu'à lundi', ', minus 30 Prozent': so much less, till a day or as all that a part of a title says. */
const minus = (word: string, percent: string, till: string): string => {
  const share = `${word} \\d{1,2} ?(?:${percent})`;
  return `(?<=(?:^|[,;|(–-])\\s?)${share}(?=\\s*(?:[,;|)!]|$))|${share} (?:${till})`;
};

/** A price, and that it was brought down. */
export const priceCut: Pairs = {
  en: {
    one: 'prices?',
    other: 'cut|halved|lowered|dropped|knocked down|trimmed|came down|coming down|down from|in half',
  },
  de: {
    one: 'preise?',
    other:
      'gesenkt|halbiert|gefallen|gekürzt|runter|herunter|reduziert|gesunken|gedrückt|purzeln|senken wir|wir senken',
  },
  fr: {
    one: 'prix',
    other:
      'casse|cassons|baisse|baissé|baissons|divisé|coupé|coupons|écrasons|écrase|tombe|tombé|fondent?|fondu|chute|dégringole\\p{L}*',
  },
  es: {
    alone: 'rebajamos',
    one: 'precios?',
    other:
      'baja|bajamos|bajaron|bajó|bajados?|ha bajado|rebajamos|cortamos|tiramos|derrumb\\p{L}*|reventados?|por los suelos|a la mitad',
  },
  it: {
    alone: 'paghi la metà|(?:ora|adesso|oggi) costa (?:meno|la metà)',
    one: 'prezz[io]',
    other:
      'tagliat[oi]|abbassat[oi]|dimezzat[oi]|ribassat[oi]|sces[oi]|crollat[oi]|a picco|ridott[oi]|tagliamo|abbassiamo|giù',
  },
  pt: {
    one: 'preços?',
    other: 'baixamos|baix(?:ou|aram)|caiu|caíram|cortamos|derrub\\p{L}*|despenc\\p{L}*|reduzimos|no chão|lá embaixo',
  },
  pl: {
    one: 'cen[ayęą]?',
    other:
      'obniż\\p{L}*|zbij\\p{L}*|zbit\\p{L}*|tniemy|ścięt\\p{L}*|ścięliśmy|spad\\p{L}*|przecen\\p{L}*|w dół|zjeżdża\\p{L}*',
  },
  nl: { one: 'prij(?:s|zen)', other: 'verlaagd|verlagen|gehalveerd|gedaald|gezakt|omlaag|naar beneden|gekelderd' },
  ru: {
    one: 'цен[аыуе]|ценник',
    other:
      'снизили|снижаем|сбросили|сбрасываем|упал\\p{L}*|рухнул\\p{L}*|режем|урезали|срезали|опустили|уронили|уронила|скинули|вдвое|пополам',
  },
  tr: { one: 'fiyat\\p{L}*', other: 'düşürdük|düşürüyoruz|indirdik|kırdık|düştü|yarıya|aşağı çektik' },
  id: {
    alone: 'potongan (?:sampai|hingga|sd)',
    one: 'harga(?:nya)?',
    other: 'turun|turunin|diturunkan|kami turunkan|turunkan|dipotong|dipangkas|dibanting|anjlok|dikorting',
  },
  vi: { one: 'giá', other: 'đã hạ|vừa hạ|hạ còn|hạ sâu|đã giảm|vừa giảm|giảm còn|xuống còn|chém nửa|cắt giảm' },
  th: { one: 'ราคา', other: 'หั่น|ทุบ|ถล่ม|ปรับลง|ลงครึ่ง|ลงแล้ว', alone: 'ลดลงครึ่ง|ลดครึ่ง|ปรับราคาลง|ลดให้\\s?(?:\\d|เลย|ครึ่ง)' },
  zh: {
    one: '价格?|[價价][格钱錢]?',
    other: '再降|砍半|砍了|直落|下[调調]|腰[斩斬]|跳水|大跌|又降|直降|猛降|狂降',
    alone: '(?:直接|狂|猛|立)降\\s?[\\d一二两兩三四五六七八九十百]|[便少省减減][宜了]?[一二两兩三四五六七八九][成]',
  },
  ja: {
    one: 'お?値段|価格',
    other: '下げ|引き下げ|ダウン|落とし',
    alone: '[0-9一二三四五六七八九]割(?:引|安|下げ|オフ)',
  },
  ko: {
    one: '가격|값',
    other: '내렸|내립|내려|낮췄|낮춰|절반|반토막',
    alone: '\\d원에서\\s?[\\d,]+원|\\d%\\s?(?:더\\s?)?(?:저렴|싸게|내림|인하)',
  },
};

/** A share, and that the goods cost so much less; days till when they do. */
export const shareLess: Pairs = {
  en: {
    one: '(?:a|one|by a) (?:third|quarter|half)|half|\\d{1,2} ?(?:%|per ?cent)',
    other: 'cheaper|knocked off|off the (?:usual |normal |old |regular )?price|less than usual|less until',
    alone:
      '(?:reduced|discounted|marked down|cheaper) (?:until|till|through|this week|for (?:a|one) (?:week|day))|down from (?:the (?:usual|normal|old|regular)|£|\\$|€)',
  },
  de: {
    one: '(?:um )?(?:ein |die )?(?:drittel|viertel|hälfte)|\\d{1,2} ?(?:%|prozent)',
    other: 'günstiger|billiger|herabgesetzt|heruntergesetzt|runtergesetzt|gesenkt|weniger bis|drittel reduziert',
    alone: [
      'um ein(?:e)? (?:drittel|viertel|hälfte) reduziert|bis (?:sonntag|montag|samstag|freitag|ende) (?:reduziert|günstiger)',
      minus('minus', '%|prozent', 'bis'),
    ].join('|'),
  },
  fr: {
    one: "(?:d['’]un |un )?(?:tiers|quart)|moitié|\\d{1,2} ?(?:%|pour ?cent)",
    other: '(?:en|de) moins sur le prix|moins chère?s?|de rabais|remisée?s?|bradée?s?',
    alone: minus('moins', '%|pour ?cent', "jusqu['’]\\p{L}+"),
  },
  es: {
    one: '(?:un |una )?(?:tercio|cuarto|tercera parte|cuarta parte)|(?:la )?mitad|\\d{1,2} ?(?:%|por ?ciento)',
    other: 'm[aá]s barat\\p{L}*|menos que antes|cuesta|rebajad\\p{L}*|menos hasta',
    alone: minus('menos', '%|por ?ciento', 'hasta'),
  },
  it: {
    one: '(?:un |di un )?(?:terzo|quarto)|(?:la )?metà|\\d{1,2} ?(?:%|per ?cento)',
    other: 'costa|meno car[oa]|più economic[oa]|ribassat\\p{L}*',
    alone: minus('meno', '%|per ?cento', 'fino'),
  },
  pt: {
    one: '(?:um |uma )?(?:terço|quarto)|metade|\\d{1,2} ?(?:%|por ?cento)',
    other: 'mais barat\\p{L}*|custa|menos até',
    alone: minus('menos', '%|por ?cento', 'até'),
  },
  pl: {
    one: '(?:jedną )?(?:trzecią|czwartą|połowę|pół)|\\d{1,2} ?(?:%|procent\\p{L}*)',
    other: 'taniej|tańsz\\p{L}*|przecen\\p{L}*|mniej do',
    alone: ['przecen(?:ion[yaei]|iliśmy|iamy)|wyprzedajemy', minus('minus', '%|procent\\p{L}*', 'do')].join('|'),
  },
  nl: {
    one: '(?:een |de )?(?:derde|kwart|helft)|\\d{1,2} ?(?:%|procent)',
    other: 'goedkoper|van de prijs|minder tot|afgeprijsd',
    alone: minus('min', '%|procent', 'tot'),
  },
  ru: {
    one: 'на (?:треть|четверть|половину)|вдвое|втрое|\\d{1,2} ?(?:%|процент\\p{L}*)',
    other: 'дешевле|снизили|скинули|сбросили',
    alone: ['уценили|подешевел[аои]?|скинули цену', minus('минус', '%|процент\\p{L}*', 'до')].join('|'),
  },
  tr: {
    one: 'yüzde \\p{L}+|yüzde \\d+|%\\s?\\d+|yarı yarıya|üçte bir',
    other: '(?:daha )?ucuz|indirdik',
    alone: minus('eksi', '%', 'kadar'),
  },
  id: {
    one: '\\d{1,2} ?(?:%|persen)|setengah|separuh|sepertiga',
    other: 'dipotong|lebih murah|didiskon|dikorting',
    alone: 'di-?diskon(?:in)?|diskonnya',
  },
  vi: {
    one: '\\d{1,2} ?(?:%|phần trăm)|một nửa|một phần ba|1/3',
    other: '(?:đang |được |còn )giảm|bớt|rẻ hơn',
  },
  th: { one: '\\d{1,2}\\s?(?:%|เปอร์เซ็นต์)', other: 'ถูกลง|ถูกกว่าเดิม' },
  ko: { one: '\\d{1,2}\\s?(?:%|프로|퍼센트)', other: '싸게|저렴' },
};
