// How many kilos go, and how fast: 'lose 10 kg', 'minus 10 kg in 2 weeks'. A language a line; <n> is some kilos or pounds, <t> some
// days, weeks or months; patterns of small letters. Where the verb is also said of goods ('drop 10 kg'), the time must stand with it.

const by = (kilos: string, times: string, before = '(?<![\\d.,])') => ({
  n: `${before}\\d{1,2}(?:[.,]\\d)?(?:\\s?[-–~至到]\\s?\\d{1,2})?\\s?(?:kg|kgs|${kilos})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
  t: `(?:\\d{1,2}|[一两二三四五六七八九十半]|one|two|three|four|ein(?:em|er)?|zwei|drei|une?|deux|trois|una?|dos|tres|due|tre|uma?|dois|duas|один|одну|две|два|три|jeden|dwa|trzy|bir|iki|üç)?\\s?(?:${times})`,
});

interface Kilos {
  n: string;
  t: string;
  says: readonly string[];
}

const minus = '(?<!\\p{L})(?:minus|moins|menos|meno|минус|eksi)\\s|(?<![\\p{L}\\d])[-−–]\\s?';

/** Words of losing weight by the kilo, in each language. */
export const kilosLost: readonly Kilos[] = [
  {
    ...by('kilos?|kilograms?|lbs?|pounds', 'days?|weeks?|months?'),
    says: [
      '(?<!\\p{L})(?:lose|losing|shed|shedding)\\s(?:(?:up|to|over|as|much|around|about|even)\\s){0,3}<n>(?:\\s(?:of\\s)?(?:(?:body|belly)\\s)?(?:fat|weight))?(?:\\s(?:in|within|per|every|a)\\s(?:just\\s|only\\s)?<t>)?',
      `(?:${minus}|(?<!\\p{L})(?:drop|burn|down)\\s(?:up\\sto\\s)?)<n>\\s(?:of\\sfat\\s)?(?:in|within|per)\\s(?:just\\s|only\\s)?<t>`,
    ],
  },
  {
    ...by('kilos?|kilogramm|pfund', 'tag(?:en?)?|wochen?|monat(?:en?)?'),
    says: [
      `(?:${minus})<n>\\s(?:in|pro)\\s(?:nur\\s)?<t>`,
      '(?:bis\\szu\\s)?<n>\\s(?:(?:in|pro)\\s(?:nur\\s)?<t>\\s)?(?:abnehmen|abgenommen)(?!\\p{L})',
      '(?:bis\\szu\\s)?<n>\\s(?:in|pro)\\s(?:nur\\s)?<t>\\s(?:verlieren|leichter|weniger)(?!\\p{L})',
      '(?<!\\p{L})(?:verlier(?:en\\ssie|e|st)|nimm|nehmen\\ssie)\\s(?:bis\\szu\\s)?<n>',
    ],
  },
  {
    ...by('kilos?', 'jours?|semaines?|mois'),
    says: [
      `(?:${minus})<n>\\s(?:en|par)\\s(?:seulement\\s)?<t>`,
      "(?<!\\p{L})(?:perd(?:ez|re|s)|maigri(?:r|ssez)\\sde)\\s(?:jusqu[’']à\\s)?<n>(?!\\sd[ei]\\s(?!gras|peso|poids|gord))(?:\\sen\\s(?:seulement\\s)?<t>)?",
      '<n>\\s(?:de\\smoins|perdus|en\\smoins)\\sen\\s<t>',
    ],
  },
  {
    ...by('kilos?|kilogramos', 'd[ií]as?|semanas?|mes(?:es)?'),
    says: [
      `(?:${minus})<n>\\s(?:en|por)\\s(?:solo\\s|sólo\\s)?<t>`,
      '(?<!\\p{L})(?:baj(?:a|ar|as|e)|pierd(?:e|es|a)|perder|adelgaz(?:a|ar|as))\\s(?:hasta\\s)?<n>(?!\\sd[ei]\\s(?!gras|peso|poids|gord))(?:\\s(?:en|por)\\s(?:solo\\s|sólo\\s)?<t>)?',
    ],
  },
  {
    ...by('kili|chili|chilogrammi|kilo', 'giorn[oi]|settiman[ae]|mes[ei]'),
    says: [
      `(?:${minus})<n>\\s(?:in|al)\\s(?:sol[ei]\\s)?<t>`,
      '(?<!\\p{L})(?:perd(?:i|ere|ete)|dimagri(?:re|sci|te)(?:\\sdi)?)\\s(?:fino\\sa\\s)?<n>(?!\\sd[ei]\\s(?!gras|peso|poids|gord))(?:\\s(?:in|al)\\s(?:sol[ei]\\s)?<t>)?',
    ],
  },
  {
    ...by('quilos?|kilos?', 'dias?|semanas?|m[eê]s(?:es)?'),
    says: [
      `(?:${minus})<n>\\s(?:em|por)\\s(?:apenas\\s|só\\s)?<t>`,
      '(?<!\\p{L})(?:perca|perder?|elimin[ea]|emagre(?:ça|cer)|sequ?e)\\s(?:até\\s)?<n>(?!\\sd[ei]\\s(?!gras|peso|poids|gord))(?:\\s(?:em|por)\\s(?:apenas\\s|só\\s)?<t>)?',
    ],
  },
  {
    ...by('кг|кило|килограмм(?:а|ов)?', 'д(?:ень|ня|ней)|недел[юиья]|месяц(?:а|ев)?'),
    says: [
      `(?:${minus})<n>\\s(?:за|в)\\s(?:всего\\s)?<t>`,
      '(?<!\\p{L})(?:(?:по|с)худе(?:й|йте|ть|ете|ешь|ем)|сброс(?:ь|ьте|ить|ите|ишь)|потеря(?:й|йте|ть|ете))\\s(?:(?:на|до|от)\\s)?<n>(?:\\sза\\s<t>)?',
    ],
  },
  {
    ...by('kilo|kilogram(?:ów|y)?', 'dni|dzień|tydzień|tygodni(?:e|u)?|miesi[ąa]c(?:e|u|y)?'),
    says: [
      `(?:${minus})<n>\\s(?:w|na)\\s<t>`,
      '(?<!\\p{L})(?:schud(?:nij|nąć|niesz)|zrzu(?:ć|cić|cisz)|stra(?:ć|cić|cisz))\\s(?:(?:do|nawet)\\s)?<n>(?:\\sw\\s<t>)?',
    ],
  },
  {
    ...by("kilo['’]?s?", 'dag(?:en)?|we(?:ek|ken)|maand(?:en)?'),
    says: [
      `(?:${minus})<n>\\s(?:in|per)\\s(?:slechts\\s)?<t>`,
      '(?:tot\\s)?<n>\\s(?:(?:in|per)\\s(?:slechts\\s)?<t>\\s)?(?:afvallen|lichter|kwijt|eraf)(?!\\p{L})',
      '(?<!\\p{L})(?:verlies|val)\\s(?:tot\\s)?<n>\\s(?:in|per|af)',
    ],
  },
  {
    ...by('kilo', 'dag(?:ar)?|vec(?:ka|kor)|månad(?:er)?'),
    says: ['(?<!\\p{L})(?:gå\\sne[rd]|minus|tappa)\\s(?:upp\\still\\s)?<n>(?:\\spå\\s(?:bara\\s)?<t>)?'],
  },
  {
    ...by('kilo(?:ya)?', 'gün(?:de)?|hafta(?:da)?|ay(?:da)?'),
    says: [
      '(?<!\\p{L}|\\d)\\d{1,2}\\s?(?:günde|haftada|ayda)\\s(?:kadar\\s)?<n>',
      '<n>\\s(?:kadar\\s)?(?:ver(?:in|me|dirir|diren|ebilirsiniz)|zayıfla\\p{L}*)',
    ],
  },
  {
    ...by('kilo', 'hari|minggu|bulan'),
    says: [
      '(?<!\\p{L})(?:turun(?:kan)?|hilangkan|menurunkan)\\s(?:berat\\sbadan\\s)?(?:(?:hingga|sampai)\\s)?<n>(?:\\sdalam\\s<t>)?',
    ],
  },
  {
    ...by('ký|kí|kilogam|cân', 'ngày|tuần|tháng'),
    says: [
      '(?<!\\p{L})giảm\\scân\\s(?:(?:ngay|tới|đến|từ)\\s)?<n>',
      '(?<!\\p{L})(?:giảm|bay|đánh\\sbay)\\s(?:(?:ngay|tới|đến|từ)\\s)?<n>\\s?(?:trong|sau|/|chỉ\\strong)\\s?<t>',
    ],
  },
  {
    ...by('كيلو|كجم|كغم?|كيلوغرام', 'أيام|يوم|أسابيع|أسبوع|أسبوعين|شهر'),
    says: ['(?<!\\p{L})(?:اخسر|اخسري|خسارة|إنقاص|انقاص|فقدان|تنزيل)\\s(?:(?:حتى|الوزن)\\s){0,2}<n>'],
  },
  {
    ...by('斤|公斤|千克|磅', '天|日|周|週|星期|个?月|個月'),
    says: [
      '(?:狂|暴|轻松|輕鬆|月|日|天|周|週)?(?:瘦|甩)(?:掉|下|了|身)?<n>',
      '<t>内?(?:可|能|就)?(?:轻松|輕鬆|快速)?(?:减重?|減重?|掉|轻)(?:掉|下|了)?<n>',
    ],
  },
  {
    ...by('キロ', '日(?:間)?|週間|[かヶカケ]月(?:間)?'),
    says: ['<t>で\\s?(?:[-−ー－]|マイナス)\\s?<n>', '<t>で\\s?<n>\\s?(?:減|痩|やせ|ヤセ|ダウン|落と)'],
  },
  {
    ...by('킬로', '일|주(?:일)?|개월|달'),
    says: [
      '<t>\\s?(?:만에|에|동안|안에)?\\s?[-−]?<n>\\s?(?:감량|빠지|빠지는|빼기|빼는|뺀|다운|감소)',
      '[-−]<n>\\s?(?:감량|다운)',
    ],
  },
  {
    ...by('กก\\.?|กิโล(?:กรัม)?|โล', 'วัน|สัปดาห์|อาทิตย์|เดือน'),
    says: ['(?:ลด|ผอม)(?:น้ำหนัก)?(?:ได้)?\\s?(?:ถึง\\s?)?<n>'],
  },
];
