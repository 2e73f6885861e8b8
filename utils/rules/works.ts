import type { Match } from './phrases.ts';

/** How books, films and music are bound or carried: what stands in such a title is the work's own name. */
const formats =
  /(?<!\p{L})(?:paperback|hardcover|hardback|kindle edition|audiobook|board book|dvd|blu-?ray|audio cd|vinyl lp|taschenbuch|gebundene ausgabe|gebunden|hörbuch|hörspiel|broché|relié|livre de poche|tapa (?:blanda|dura)|rústica|bolsillo|copertina (?:flessibile|rigida)|brossura|capa (?:comum|dura|mole)|brochura|oprawa (?:miękka|twarda)|audiobook|luisterboek|мягк\p{L}+ (?:обложк|переплет)\p{L}*|тв[её]рд\p{L}+ (?:обложк|переплет)\p{L}*|аудиокнига|karton kapak|ciltli|soft ?cover|hard ?cover|bìa (?:mềm|cứng))(?!\p{L})|平装|平裝|精装版|精裝版|单行本|文庫|単行本|新書|양장본|반양장|문고판|ปกอ่อน|ปกแข็ง/u;

/** Praise that is said of a work, not by its name. */
const ofWorks = /best-?sell|бестселлер|畅销|暢銷|ベストセラー|베스트셀러/;

/** Whether a title, in lower case, is that of a work by the way it is bound. */
export const isWork = (lower: string): boolean => formats.test(lower);

/** Whether one word of offer or praise is likely part of a work's name: 'Soldes à la cour de Versailles, broché'. */
export const isOfName = (lower: string, { list, span }: Match<string>): boolean => {
  const phrase = lower.slice(...span);
  return (list === 'promotional' || list === 'subjective') && !/[\s%\d]/.test(phrase) && !ofWorks.test(phrase);
};
