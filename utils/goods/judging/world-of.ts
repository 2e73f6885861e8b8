import { startingAge } from '../head/ages.ts';
import type { Reading } from '../head/read.ts';
import type { Worlds } from '../head/worlds.ts';
import { seldom } from '../phrases/seldom.ts';
import type { Tongue } from '../phrases/stems.ts';
import { breedIn, namesToyBreed } from './breeds.ts';
import { unplayedIn } from './shown.ts';

// Whose world a title's goods are of: a beast's by what it begins with or by its breed, a child's where it is feigned in play.

/** 'Dog pumpkin costume', 'Cat bowtie', 'Hundepfeife': what a title begins with is whom it is for, but where it only shows one. */
const beasts: Readonly<Partial<Record<Tongue, RegExp>>> = {
  en: /^(?:dogs?|cats?|pets?|pupp(?:y|ies)|kittens?)(?=\s)(?!\s(?:[&/,]|and|prints?|lovers?|moms?|dads?|mums?|person|people|shaped?|themed?|patterns?|mugs?|design|face|tail|ears?|eye|heels?|chow|nip|whisperer|figurines?|books?|breeds?|plush\p{L}*|stuffed|soft|toys?|puzzles?|costume for)(?!\p{L}))/iu,
  de: /^(?:hunde|katzen|welpen|hamster|kaninchen)(?!rt|zungen|gold|augen|pfötchen|motiv|muster|kostüm|maske|kalender|figur|buch|bild)\p{L}{3,}/iu,
  nl: /^(?:honden|katten)(?!tong|beeld|boek)\p{L}{4,}/iu,
  sv: /^(?:hund|katt)(?!ra|tunga|bok|figur)\p{L}{3,}/iu,
  tr: /^(?:köpek|kedi)(?=\s(?:bisküvi|kek|süt|çorba|ödül|mama|bakım|tasma|yata|şampuan|kumu|vitamin))/iu,
  ko: /^(?:강아지|애견|반려견|고양이|애묘|반려묘)(?=\s?(?:\p{L}{1,3}\s)?(?:케이크|쿠키|우유|비스킷|간식|껌|육포|영양제|샴푸|하네스|목줄|리드줄|입마개|코트|패딩|조끼|우비|레인코트|안전벨트|카시트|이동장|방석|유모차|화장실|배변|밥그릇|급수기|칫솔|치약|사슴뿔|녹각|야크))/u,
};

/** 'Reflective dog vest', 'rain coat for small dogs' has its own words. */
const dressed = seldom(
  /(?<!\p{L})(?:dog|cat|puppy) (?:(?:rain|life|winter|cooling|safety|reflective|hi vis) ?)?(?:vests?|coats?|jackets?|hoodies|raincoats?|boots|bandanas?)(?!\p{L})/iu,
);

/** The same where no 'pour' stands between: 'manteau chien', 'cintura di sicurezza cane'; a pendant or a print only shows one. */
const worn =
  /(?<!\p{L})(?:manteaux?|imperméable|harnais|laisse|ceinture|gilet|doudoune|collier|abrigo|impermeable|arnés|correa|chubasquero|cinturón|chaleco|collar|cappott\p{L}+|impermeabile|pettorina|guinzaglio|cintura|collare|giubbotto|casaco|capa de chuva|peitoral|guia|coleira|cinto|colete)\s(?:(?!pend|ciondolo|colgante|pingente|dije|motif|imprim|stampa|estampa|charm|mujer|femme|donna|hombre|feminin|niñ|enfant|bambin|pied|pata)\p{L}+\s){0,3}?(?:chiens?|chiots?|perros?|cachorros?|can[ei]|cuccioli|cães|cão)(?!\p{L}|\s(?:lup|loup))/iu;
/** A quick look: most titles name none. */
const dogs = seldom(/chien|chiot|perro|cachorro|can[ei]|cuccioli|cães|cão/iu);
const ofJapan = /^(?:犬|猫|ペット)の?\s?(?:服|コート|レインコート|ベスト|シートベルト|ハーネス|リード|首輪|靴)/u;

/** A toy of latex, or one that squeaks, beside the beast that bites it: 'juguete perro látex', '강아지 삑삑이 장난감'. */
const bitten = seldom(
  /(?<!\p{L})(?:squeak\p{L}*|quietsch\p{L}*|couin\p{L}*|chill[oó]n(?:es)?|chirriante|pitido|l[aá]tex|lattice|lateks\p{L}*|piszcz\p{L}*|пищ(?:ащ|алк)\p{L}*|латекс\p{L}*)(?!\p{L})|삑삑|라텍스|ラテックス|ピーピー|鳴き笛|乳胶|搪胶|磨牙|耐咬/iu,
);
const biter =
  /(?<!\p{L})(?:chiens?|chiots?|perr[oa]s?|cachorros?|can[ei]|cuccioli|cão|cães|hunde?|psa|psów|собак\p{L}*|щен\p{L}+|köpek|anjing|chó)(?!\p{L})|강아지|애견|犬|狗/iu;
/** Of latex are balloons, too. */
const blown = /ballo|globo|pallonc|balão|bexiga|шар|balon|气球|バルーン|風船|풍선/iu;
const bittenBy = (title: string): string | undefined =>
  bitten.test(title) && !blown.test(title) && startingAge(title) === undefined ? biter.exec(title)?.[0] : undefined;

/** Said of a thing that is not real, in play. */
const feigned = /^(?:de ment|de peg|fint[oiae]|pretend|dummy|factice|가짜)/iu;
const inPlay =
  /(?<!\p{L})(?:jugar|jugando|giocare|gioco|brincar|jouer|spielen|играть|игры|pretend|role play)(?!\p{L})|ごっこ|놀이|过家家|(?<!\d)\+\s?[2-9](?!\d)|(?<!\d)[2-9]\s?\+/iu;

const cosy =
  /^(?:грелк\p{L}* (?:на|для) |tea ?cos(?:y|ies)|couvre[\s-]théière|(?:tee|kaffee)(?:kannen)?wärmer|copriteiera|cubretetera|abafador|ocieplacz|theemuts|ティーコゼー|ティーコジー|티코지)/iu;

/** Whose pushchair it is. */
const forDolls = seldom(
  /(?<!\p{L})(?:for (?:\p{L}+ )?dolls?|für puppen|pour poupées?|para (?:las )?muñecas?|per (?:le )?bambole|para (?:as )?bonecas?|для кукол|dla lal(?:ek|ki)|voor poppen|till docko?r?|cho búp bê|untuk boneka|oyuncak bebek için)(?!\p{L})|(?:人形|ドール)用|인형용|娃娃用|สำหรับตุ๊กตา|(?:ขวดนม|รถเข็น|เปล)ตุ๊กตา|للدم[ىي]/iu,
);

/** A title that begins with the doll sells it. */
const begins =
  /^(?:[\p{L}\d-]+\s){0,2}(?:(?:baby ?)?dolls?|\p{L}*puppen?|poup(?:ées?|ons?)|muñec[ao]s?|bambol[ae]|bonec[ao]s?|кукл[аы]|пупс\p{L}*|lalk[ai]|docka|oyuncak bebek|búp bê)(?!\p{L})|^.{0,8}(?:娃娃|人形|ドール|인형)/iu;

/** The worlds a text sets, with those its category sets (`outer`). */
export function worldsIn(reading: Reading, outer: Worlds | undefined): Worlds {
  const { text, tongue } = reading;
  const frames = new Map(reading.said.frames);
  if (frames.has('toy') && unplayedIn(reading)) for (const play of ['toy', 'doll']) frames.delete(play);
  // 'Pintalabios de mentira para jugar': what is feigned in play.
  if (feigned.test(frames.get('artificial') ?? '') && (frames.has('child') || inPlay.test(text.original)))
    frames.set('toy', frames.get('artificial') ?? '');
  // What keeps a pot of tea warm is shaped like a doll or a cat, and is played with by none.
  if (frames.has('doll') && reading.said.heads.some(({ words }) => cosy.test(words))) frames.delete('doll');
  // A pushchair for dolls carries no child.
  const whose = forDolls.exec(text.original)?.[0];
  if (whose) for (const world of ['toy', 'doll']) if (world === 'toy' || !frames.has(world)) frames.set(world, whose);
  // A doll comes with a bottle and a dummy of its own.
  const first = reading.said.named.has('childrens.articles') ? begins.exec(text.original)?.[0] : undefined;
  if (frames.has('doll') && first) frames.set('toy', first);
  const begun = frames.has('pet')
    ? undefined
    : (beasts[tongue]?.exec(text.original)?.[0] ??
      (frames.has('toy') && !frames.has('child') ? bittenBy(text.original) : undefined) ??
      [dressed, ...(dogs.test(text.original) ? [worn] : []), ofJapan]
        .map((pattern) => pattern.exec(text.original)?.[0])
        .find(Boolean));
  if (frames.has('toy') && namesToyBreed(text)) frames.delete('toy');
  const whom = begun ?? breedIn(text, tongue);
  if (!whom && (outer?.size ?? 0) === 0) return frames;
  const worlds = new Map([...(outer ?? []), ...frames, ...(whom ? ([['pet', whom]] as const) : [])]);
  return worlds;
}
