import { five, reviewWords, saysMark } from './reviews.ts';

/** Words that stand beside a mark of goods, and none but them: 'Rated 4.6 out of 5 by 38 customers'. */
const marking = new RegExp(
  String.raw`${reviewWords}|(?:${saysMark.source})\p{L}*|(?<!\p{L})(?:${five})(?!\p{L})|\b(?:rated|rating|average|mean|overall|score|note|nota|durchschnitt\p{L}*|moyenne|promedio|media|średnia|średnio|based|on|by|with|mit|avec|con|com|met|the|of|out|from|von|sur|sobre|de|des|em|di|su|van|uit|az|av|af|na|din|dari|en|et|und|and|base|basé|basierend|auf|customers?|kunden|clients?|clientes|clienti|buyers?|verified|global|product|see|read|all|write|is|ist|est|es|jest)\b|средн\p{L}+|рейтинг|из|на|основе|покупател\p{L}+|総合|平均|満点|点|件|中|つ星のうち|만점에|평균|개의?|건|คะแนน|trong|trên|จาก|üzerinden|综合|平均`,
  'giu',
);
/** Whether a text with a mark says nothing but that it is one: a step, a firmness, a picture 'of 5' is none. */
export const saysOnlyMarks = (text: string): true | undefined =>
  (/\p{L}|[★⭐☆]|\d[.,]\d/u.test(text) &&
    !/\p{L}/u.test(text.replace(marking, ' ').replace(/\p{L}*\d[\d.,]*(?:k|тыс)?/giu, ' '))) ||
  undefined;
