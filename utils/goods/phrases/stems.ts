/** Languages whose words are known; of those after Polish the best known. */
export const tongues = [
  ...(['en', 'zh', 'ru', 'de', 'fr', 'es', 'it', 'pt', 'ja', 'ko', 'pl'] as const),
  ...(['id', 'nl', 'sv', 'tr', 'vi', 'th', 'ar', 'hi'] as const),
] as const;
export type Tongue = (typeof tongues)[number];

/** Scripts or customs without spaces between words: phrases are looked for letter by letter. */
export const isUnspaced = (tongue: Tongue): boolean => ['zh', 'ja', 'ko', 'th'].includes(tongue);

/** Languages in Latin letters. */
export const isLatin = (tongue: Tongue): boolean => !isUnspaced(tongue) && !['ru', 'ar', 'hi'].includes(tongue);

/** Languages that write several words as one. */
export const isCompounding = (tongue: Tongue): boolean => ['de', 'nl', 'sv'].includes(tongue);

/** Languages that put an adjective before its noun and after it alike: 'порошок стиральный', 'patelnia ceramiczna'. */
export const isTurning = (tongue: Tongue): boolean => tongue === 'ru' || tongue === 'pl';

/** Languages that name the thing before what it is made of or for: 'mesa de nogal', 'стол из ореха'. */
export const namesFirst = (tongue: Tongue): boolean =>
  ['ru', 'fr', 'es', 'it', 'pt', 'pl', 'id', 'vi', 'th', 'ar'].includes(tongue);

/** A language in which a mark makes another word: 'bán' and 'bàn'. */
export const isMarked = (tongue: Tongue): boolean => tongue === 'vi';

/** An ending, what stands in its place, and how many letters must be left before it. */
type Ending = readonly [pattern: RegExp, instead: string];
const endings: Readonly<Partial<Record<Tongue, readonly Ending[]>>> = {
  en: [
    [/(?<=..)ies?$/, 'y'],
    [/(?<=ss|x|z|ch|sh|..[^aeiou]o)es$/, ''],
    [/(?<=..[^suiy])s$|(?<=..[ea]y)s$/, ''],
  ],
  de: [[/(?<=.{4})(?:e?[nr]|e|es|(?<=[bdfgklmnprtaiou])s)+$/, '']],
  fr: [[/(?<=..)[sx]$/, '']],
  es: [
    [/(?<=..)ces$/, 'z'],
    [/(?<=..[lrndj])es$|(?<=..[aeiou])s$/, ''],
  ],
  pt: [
    [/(?<=.)(?:oes|aes)$/, 'ao'],
    [/(?<=..)ais$/, 'al'],
    [/(?<=..)eis$/, 'el'],
    [/(?<=..)ns$/, 'm'],
    [/(?<=..[rz])es$|(?<=..[aeiou])s$/, ''],
  ],
  it: [
    [/(?<=..[cg])h[ei]$/, ''],
    [/(?<=...)[aeio]$/, ''],
  ],
  pl: [
    [
      /(?<=...)(?:iego|iemu|iami|ymi|imi|ami|iach|ach|ego|emu|ych|ich|owi|iem|iom|em|ow|om|ie|ia|iu|ym|im|ej|a|e|y|i|o|u)$/,
      '',
    ],
  ],
  nl: [
    [/(?<=..)([bdfgklmnprst])\1e[ns]?$/, '$1'],
    [/(?<=...)(?:en|s|e)$/, ''],
  ],
  sv: [[/(?<=...)(?:orna|arna|erna|or|ar|er|an|en|et|a|e)$/, '']],
  tr: [[/(?<=...)(?:lari|leri|lar|ler|si|su|i|u)$/, '']],
  ar: [[/(?<=..)(?:يات|ات|ين|ون|يه|ه|ي)$/, '']],
  hi: [[/(?<=..)(?:ियों|ियां|ाओं|ाएं|ों|ें|ओं|[ािीेो])$/, '']],
  ru: [
    [
      /(?<=...)(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|ях|ах|ия|ие|ий|ый|ой|ая|яя|ое|ее|ые|ых|их|ов|ев|ей|ом|ем|ам|ям|ую|юю|ы|и|а|я|о|е|у|ю|ь|й)$/,
      '',
    ],
  ],
};

/** English of either side of the sea: titles are read as American, and words are written so. */
const british: readonly Ending[] = [
  [/^chilli/, 'chili'],
  [/^jeweller/, 'jewelr'],
  [/^(mou)ld/, 'mold'],
  [/^tyre/, 'tire'],
  [/^yogh/, 'yog'],
  [/^grey/, 'gray'],
  [/^fibre/, 'fiber'],
  [/^aluminium/, 'aluminum'],
  [/^nebulis/, 'nebuliz'],
  [/^(moistur|sanit|organ|tenderi|deodori)is(?=e)/, '$1iz'],
  [/^(col|flav|arm|harb)our/, '$1or'],
];

/** The Arabic article, and 'and' before it. */
const article = /^و?ال(?=...)/;

/** A lower-case word without marks, cut to what its forms have in common. Not a dictionary: only good for comparing. */
export function stem(given: string, tongue: Tongue): string {
  const word = tongue === 'en' ? american(given) : tongue === 'ar' ? given.replace(article, '') : given;
  for (const [pattern, instead] of endings[tongue] ?? []) {
    const cut = word.replace(pattern, instead);
    if (cut !== word) return cut;
  }
  return word;
}

/** Most words are none of them: one look says so. */
const mayBeBritish = new RegExp(british.map(([pattern]) => pattern.source).join('|'));

function american(word: string): string {
  if (!mayBeBritish.test(word)) return word;
  for (const [pattern, instead] of british) if (pattern.test(word)) return word.replace(pattern, instead);
  return word;
}
