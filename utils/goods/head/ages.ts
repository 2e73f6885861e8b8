/** An age from which something is meant for, in years, with the words; undefined where a title names none. */
export interface StartingAge {
  years: number;
  because: string;
}

/** 'Ages 3+', 'ab 3 Jahren', 'dès 18 mois', '3岁+', 'от 3 лет'. */
const patterns: readonly RegExp[] = [
  /(?<!\p{L})(?:ages?|aged)\s?:?\s?(?<n>\d{1,2})(?<unit>m)?(?!\d)/iu,
  // 'Para niños 3+'.
  /(?<=(?<!\p{L})(?:kids|children|toddlers|niñ[oa]s|kinder|enfants?|bambin[io]|crianças|детей|dzieci)\s)(?<n>\d{1,2})(?<unit>)\s?\+/iu,
  /(?<![\d.,])(?<n>\d{1,2})\s?(?<unit>months?|mos?|m|years?|yrs?)\s?(?:\+|(?:and|&) (?:up|over|above)|or older)/iu,
  /(?<![\d.,])(?<n>\d{1,2})\s?\+\s?(?<unit>months?|mos?|years?|yrs?|лет|года?|мес\p{L}*)(?!\p{L})/iu,
  // 'Fiesta +3 años'; a guarantee lasts as long.
  /(?<![\p{L}\d])\+\s?(?<n>\d{1,2})\s?(?<unit>months?|years?|mois|ans|meses|años?|mesi|anni|anos?|lat|jahre)(?!\p{L})(?!.{0,12}(?:garan|warran))/iu,
  /(?<!\p{L})(?:from|ab|dès|à partir de|a partir de|a partire da|desde(?: los)?|da[il]?|od|от|с|vanaf|från)\s(?:age\s|dem\s)?(?<n>\d{1,2})\+?\s?(?<unit>\p{L}*)/iu,
  /(?<![\d.])(?<n>\d{1,2})\s?(?<unit>个月|岁|歲)(?:\s?\+|以上|及以上|起)/u,
  /(?<![\d.])(?<n>\d{1,2})\s?(?<unit>[かカヵヶケ]月|歳|才)(?:\s?\+|以上|から|頃から|~|〜)/u,
  /(?<![\d.])(?<n>\d{1,2})\s?(?<unit>개월|세|살)\s?(?:\+|이상|부터)/u,
];
/** What the figure after 'from' counts, where it counts an age. */
const yearly = /^(?:years?|yrs?|jahr\p{L}*|ans?|años?|anni|anos|lat|roku|лет|года?|岁|歲|歳|才|세|살|jaar|år|)$/iu;
const monthly = /^(?:mo|mon|mois|mes|mês|мес|个月|[かカヵヶケ]月|개월|mies)/iu;

/** '4-8 ans': of a year or two it may be a size. */
const range =
  /(?<![\d.,-])(?<from>\d{1,2})\s?[-–~至]\s?(?<to>\d{1,2})\s?(?:years?|yrs?|jahren?|ans|años|anni|anos|lat|лет|岁|歲|歳|才|세|jaar|år)(?!\p{L})/iu;
const LEAST_SPAN = 3;

export function startingAge(title: string): StartingAge | undefined {
  for (const [at, pattern] of patterns.entries()) {
    const { 0: because = '', groups } = pattern.exec(title) ?? {};
    if (!groups?.n) continue;
    const counted = groups.unit ?? '';
    if (monthly.test(counted) || (at === 0 && counted === 'm')) return { years: Number(groups.n) / 12, because };
    // 'From 3 pieces': only after 'ages' a bare figure is an age.
    if (yearly.test(counted) && (counted !== '' || at < 2)) return { years: Number(groups.n), because };
  }
  const { 0: because = '', groups } = range.exec(title) ?? {};
  const [from, to] = [Number(groups?.from), Number(groups?.to)];
  return to - from >= LEAST_SPAN ? { years: from, because } : undefined;
}

/** 'С 4 месяцев', 'dès 6 mois', '6か月から': food from an age below a year, with the words; of cheese and ham it is how long they hung. */
export function firstMonthsIn(title: string): string | undefined {
  const age = inMonths.test(title) && !aged.test(title) ? startingAge(title) : undefined;
  return age && age.years <= 1 ? age.because : undefined;
}
/** A quick look: most titles count none. */
const inMonths =
  /\d\s?\+?\s?(?:m(?!\p{L})|mo|mes|mês|mies|мес|个?月|個月|[かカヵヶケ]月|개월)|(?<!\p{L})1\s?(?:y|jahr|an|añ|рок|год|岁|歳|세)/iu;
const aged =
  /aged|matured|gereift|affin|stagionat|curad|curat|выдерж|dojrzewa|olgunlaş|熟成|숙성|陈酿|käse|cheese|fromage|queso|formaggio|queijo|сыр(?!\p{L})|ham(?!\p{L})|jam[oó]n|prosciutt/iu;
