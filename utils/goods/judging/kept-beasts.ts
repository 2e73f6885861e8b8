import type { Reading } from '../head/read.ts';
import { patternsBy } from '../phrases/listed.ts';

// Beetles, reptiles and fish that people keep are given jelly, flakes and fruit, and are named in no department of pets: 昆虫ゼリー,
// 'nourriture tortue', '장수풍뎅이 젤리'.

const given = patternsBy({
  en: '(?:(?:stag |rhino(?:ceros)? )?beetle|insect) jell(?:y|ies), (?:reptile|gecko|bearded dragon|tortoise|iguana|hermit crab|axolotl|betta|goldfish|koi|turtle|cichlid|tropical fish) (?:[\\p{L}\\d]+ ){0,2}(?:food|diet|feed|pellets?|flakes?|treats?), gut ?load',
  de: '(?:käfer|insekten)(?:gelee|jelly), jelly (?:cups?|näpfchen)(?=.{0,60}käfer), (?:bartagamen|schildkröten|reptilien|gecko|koi|zierfisch|goldfisch) ?futter',
  fr: 'gelées? (?:pour )?(?:insectes?|scarabées?|coléoptères?), (?:nourriture|aliments?) (?:pour )?(?:reptiles?|tortues?|poissons?|geckos?|insectes?)',
  es: '(?:gelatina|jalea)s? (?:para )?(?:insectos|escarabajos), (?:comida|alimento)s? (?:para )?(?:reptiles|tortugas?|peces|insectos|geckos?)',
  it: 'gelatin[ae] (?:per )?(?:insetti|coleotteri|scarabei), (?:mangim[ei]|cibo) (?:per )?(?:rettili|tartarughe|pesci|insetti|gechi)',
  pt: 'gelatinas? (?:para )?(?:insetos|besouros), (?:ração|alimentos?) (?:para )?(?:répteis|tartarugas?|peixes|insetos|jabutis?)',
  ru: 'желе для (?:жуков|насекомых), (?:корм|еда) для (?:рептилий|черепах*|рыб*|геккон*|насекомых)',
  pl: 'galaretk[ai] dla (?:żuków|owadów|chrząszczy), (?:pokarm|karma) dla (?:gadów|żółwi*|ryb*|owadów)',
  nl: '(?:kever|insecten) ?(?:gelei|jelly), (?:reptielen|schildpadden?|vissen?)voer',
  sv: '(?:reptil|sköldpadds|fisk)foder',
  tr: '(?:sürüngen|kaplumbağa|balık) yemi',
  zh: '(?:甲虫|独角仙|锹甲|兜虫|昆虫)(?:果冻|饲料), (?:蚂蚁|蟋蟀|守宫|乌龟|爬虫|蜥蜴|寄居蟹|观赏鱼|金鱼|锦鲤)(?:饲料|粮|食物)',
  ja: '(?:昆虫|カブトムシ|クワガタ|カブト|カブクワ)(?:用|の)?.{0,6}ゼリー, ゼリー(?=.{0,40}(?:カブトムシ|クワガタ)), (?:メダカ|金魚|熱帯魚|錦鯉|亀|カメ|鈴虫|スズムシ|野鳥|小鳥|インコ|ヤドカリ|トカゲ|爬虫類)(?:用|の)? ?(?:エサ|餌|えさ|フード)',
  ko: '(?:곤충|장수풍뎅이|사슴벌레) ?(?:먹이 ?)?젤리, 젤리(?=.{0,30}(?:장수풍뎅이|사슴벌레|곤충 ?먹이)), (?:거북이?|도마뱀|게코|금붕어|열대어|구피|앵무새|곤충|소라게) ?(?:먹이|사료|밥)',
});

/** What is given to beasts in tanks and cages, with its words; undefined where a title names none. */
export const givenToKept = ({ tongue, text: { original } }: Reading): string | undefined =>
  given(tongue).exec(original)?.[0].trim();
