import { isUnspaced, type Tongue } from '../phrases/stems.ts';
import type { Text } from '../phrases/text.ts';

// Breeds go by names of toys, foods and places: 'toy poodle', 'chocolate lab', 'King Charles'. What a title begins with or is
// for is then an animal; a shirt, a mug or a picture only shows one.

/** Breeds of dogs and cats as sellers write them; those that are also brands, tools or stones are left out. */
const spaced =
  /(?<!\p{L})(?:(?:(?:toy|miniature|standard) )?poodles?|toy terriers?|chihuahuas?|dachshunds?|yorkshire terriers?|pomeranians?|shih tzus?|bichon frise|schnauzers?|beagles?|pugs?|(?:french|english) bulldogs?|frenchies?|(?:chocolate|yellow) labs?(?! coat)|(?:chocolate )?labradors?|golden retrievers?|german shepherds?|rottweilers?|dobermanns?|great danes?|border collies?|cocker spaniels?|shiba inus?|maine coons?|(?:siamese|persian|ragdoll) cats?|(?:zwerg|toy)?pudel|dackel|französische bulldogge|caniches?(?: toy)?|bouledogue français|teckel|bulldog franc[eé]s|barboncin[oi](?: toy)?|bassotto|той[- ]?(?:терьер|пудел)\p{L}*|йоркширск\p{L}*|чихуахуа|мопс(?:а|ов)?|шпиц(?:а|ев)?|лабрадор(?:а|ов)?|хаски)(?!\p{L})/iu;
const dense =
  /泰迪犬|泰迪贵宾犬?|贵宾犬|比熊犬|柯基犬|法斗犬?|雪纳瑞|吉娃娃|博美犬|金毛犬|拉布拉多|トイ・?プードル|チワワ|ダックスフンド|ミニチュア・?ダックス|柴犬|ポメラニアン|シーズー|フレンチブルドッグ|토이 ?푸들|푸들|치와와|포메라니안|말티즈|비숑|웰시코기|닥스훈트|시바견|프렌치불독/u;
/** What people wear and keep that shows a beast, and what is played with. */
const shows =
  /cushion|pillow ?case|kissen|housse de coussin|coussin|coj[ií]n|cuscino|almofada|наволочк|подушк|抱枕|クッション|쿠션|tapestry|tea towel|apron|tablier|tote|t-?shirts?|tees?(?!\p{L})|hoodies?|socks|mugs?|tass|mouse ?pad|stickers?|posters?|print|plush|stuffed|peluche|plüsch|плюш|мягк|毛绒|公仔|ぬいぐるみ|인형|puzzle|kids?(?!\p{L})|wom[ae]n|men(?!\p{L})|damen|herren|femme|homme|mujer|hombre|donna|uomo|женск|мужск|детск|レディース|メンズ|男|女|여성|남성/iu;

/** What one word of each name begins with: most titles hold none, and are not looked through. */
const begun =
  /^(?:poodle|terrier|chihuahua|dachs|pomeran|shih|bichon|schnauz|beagle|pug|bulldog|french|lab|retriev|shepherd|rottw|doberm|dane|collie|spaniel|shiba|coon|cats|pudel|zwergp|toyp|dackel|bouledog|canich|teckel|barbonc|bassott|тои|той|иоркш|йоркш|чихуа|мопс|шпиц|хаски)/u;

/** The breed whose goods a title sells; undefined where it names none, or sells what shows one. */
export function breedIn({ original, tokens }: Text, tongue: Tongue): string | undefined {
  const isDense = isUnspaced(tongue);
  if (!isDense && !tokens.some(({ bare }) => begun.test(bare))) return undefined;
  const name = (isDense ? dense : spaced).exec(original)?.[0];
  return name === undefined || shows.test(original) ? undefined : name;
}

/** Whether a title names a breed that is called a toy, whatever shows it: 'Toy poodle mug'. */
export const namesToyBreed = ({ original }: Text): boolean => toyBreed.test(original);
const toyBreed =
  /(?<!\p{L})toy (?:poodles?|terriers?|fox terriers?)|той[- ](?:пуд|терьер)|トイ・?プードル|토이 ?푸들/iu;
