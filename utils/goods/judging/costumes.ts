import { startingAge } from '../head/ages.ts';
import type { Reading } from '../head/read.ts';
import { type Evidence, type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';
import { patternsBy } from '../phrases/listed.ts';

// What children dress up in is played with: the laws on toys name it among toys. A suit for a wedding, for the beach or for sport
// is called a costume in some languages, and is none.

const feast =
  '(?=.{0,60}(?:carn[ae]v|karn[ae]w?v?al|hallowe|déguis|fée|pirat|super.?h|princ|sorci|vampir|maschera|fata|streg|bal(?!\\p{L})|przebier|przebran|cosplay))';
const costumes = patternsBy({
  en: 'fancy dress(?! (?:party|shop)), dress up (?:outfits?|clothes|costumes?|dress)',
  de: '*kostüm*, *verkleidung*, kostüme',
  fr: `déguisements?, costumes?${feast}`,
  es: 'disfraz, disfraces',
  it: `(?:costum[ei]|vestit[oi]|abit[oi])${feast}, travestiment*, costum[ei] (?:da )?(?:ape|apin|coccinell|farfall|leon|tigr|conigli|dinosaur|unicorn|fragol|zucc|ananas|banan|mucc|pinguin|squal|gufo|fung|pomodor|carot)*`,
  pt: 'fantasias?',
  ru: '(?:карнавальн|маскарадн|новогодн)\\p{L}+ (?:\\p{L}+ )?костюм*, костюм* (?:\\p{L}+ )?(?:карнавальн|маскарадн|новогодн)*, костюм*(?=.{0,40}(?:хэллоуин|карнавал|косплей)), костюм* (?:пч[её]л|божьей коров|клубни|снеговик|снежинк|мухомор|гном|морковк|тыкв|лягуш|пингвин|помидор|огур|арбуз|редис|кукуруз|ёлочк|елочк)*',
  pl: `(?:kostium|strój|stroje)${feast}, (?:strój|stroje|kostium) (?:karnawałow|na halloween)*, przebrani[ea], (?:strój|kostium) (?:pszcz[oó]ł|biedronk|motyl|truskawk|bałwan|śnieżynk|muchomor|krasnal|dyni|marchew|żab|pingwin|arbuz|pomidor)*`,
  nl: 'verkleed(?:kleding|kleren|pak|jurk|set)*, (?:carnavals|halloween)?kostuum(?=.{0,40}(?:carnaval|halloween|verkleed))',
  sv: 'utklädn*, maskeraddräkt*',
  tr: '*kostüm*',
  id: 'kostum*',
  zh: '(?:万圣节?|cosplay|cos|角色扮演|化装|扮演)\\p{L}{0,6}(?:服装?|装|裙), (?:服装?|装扮?|裙)(?=.{0,20}(?:cosplay|cos服|化装|万圣))',
  ja: 'コスプレ(?!.{0,8}(?:ウィッグ|小物)), (?:ハロウィン|仮装|変身) ?(?:衣装|コスチューム|ドレス), 衣装(?=.{0,30}(?:ハロウィン|コスプレ|仮装))',
  ko: '코스튬, (?:할로윈|핼러윈|코스프레) ?(?:의상|복장|옷|드레스)',
  ar: 'أزياء تنكرية, تنكري',
});
/** English has no other suit of that name but for the beach and the stage; French and Italian have. */
const english =
  /(?<!(?:swim|swimming|bathing|dance|ballet|jazz|skating|national) )(?<!\p{L})costumes?(?! (?:jewell?ery|design|rail|party))(?!\p{L})/iu;
/** What one sleeps or bathes in, and what only goes with a costume. */
const other =
  /pyjam|pajam|pijam|pigiam|piżam|пижам|パジャマ|睡衣|잠옷|swim|bath(?:ing|e)|bagno|baño|банн|купа|kąpiel|zwem|bade(?:anzug|mode)|freizeit|zweiteiler|hosenanzug|wig(?!\p{L})|perück|perruque|peluca|parrucc|peruca|парик|ウィッグ|假发|가발|pattern|schnittmuster/iu;
const YEARS = 14;

/** The words for a costume that a child dresses up in; undefined where a title names none, or one for grown-ups. */
function costumeOfChild({ tongue, said: { frames }, text: { original } }: Reading): string | undefined {
  if (frames.has('adult') || frames.has('pet') || frames.has('doll') || other.test(original)) return undefined;
  const age = frames.has('child') ? undefined : startingAge(original);
  if (!frames.has('child') && (age === undefined || age.years >= YEARS)) return undefined;
  const costume = tongue === 'en' ? english.exec(original)?.[0] : undefined;
  return costume ?? costumes(tongue).exec(original)?.[0].trim();
}

/** What was taken for clothes and is a child's costume; anything else as it came. */
export function dressedToPlay(taken: Found, reading: Reading): Found {
  if (!isOf(taken.id, 'childrens.apparel', 'textiles.apparel')) return taken;
  const costume = costumeOfChild(reading);
  return costume === undefined
    ? taken
    : found({ id: 'toys.general', because: [...new Set([...taken.because, costume])], sure: true });
}

/** The same where no word names clothes: 'ハロウィン 衣装 子供'. */
export function costumeIn(reading: Reading): Evidence | undefined {
  const costume = costumeOfChild(reading);
  return costume === undefined ? undefined : { id: 'toys.general', because: [costume], sure: true };
}
