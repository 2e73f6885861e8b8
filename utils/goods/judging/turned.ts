import { volume, weight } from '../head/amounts.ts';
import type { Head } from '../head/heads.ts';
import type { Reading } from '../head/read.ts';
import { type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';
import { seldom } from '../phrases/seldom.ts';
import { isPlantNamed } from './plant-names.ts';

// What a word beside it turns into another kind: jerky of mushrooms holds no meat, nuts in chocolate are sweets, a mouse filled
// with catnip is no fodder, the 'bombilla' one drinks mate through shines on nobody, and oil for a diffuser is no cosmetic.

/** Made without animals. Oil, fat and rennet of plants are in cheese and tins of fish as well. */
const ofPlants = seldom(
  /(?<!\p{L})(?:vega[nñ]\p{L}*|végan\p{L}*|wega[nń]\p{L}*|plant[- ](?:based|powered)|meat(?:less|[- ]free)|dairy[- ]free|egg[- ]free|pflanzlich\p{L}*(?!\s(?:öl|fett|lab))|fleischlos\p{L}*|sans viande|plantaardig\p{L}*|växtbaserad\p{L}*|bitkisel|nabati|thuần chay|веган\p{L}*|растительн\p{L}+(?!\s(?:масл|жир|фермент))|roślinn\p{L}+(?!\s(?:ole|tłuszcz)))(?!\p{L})|(?<!(?<!\p{L})(?:aceites?|grasas?|cuajo|carb[oó]n|oli[oi]|grass[io]|caglio|carbone|óleo|gorduras?|coalho|huiles?|graisses?|présure|charbon)\s)(?<!\p{L})v[eé]g[eé]ta(?:l|les?|les|is?|li|ux)(?!\p{L})|植物(?:肉|基|蛋白肉)|纯素|素(?:肉|鸡|鸭|牛|肠|食)|ヴィーガン|ビーガン|大豆ミート|植物性|プラントベース|비건|식물성|대체육|콩고기|เจ(?:$|\s)|نباتي/iu,
);
/** Right before or behind jerky, milk or mince it is what they are of. */
const ofThese =
  /(?<!\p{L})(?:mushrooms?|shii?take|coconut|soy|soya|tofu|tempeh|seitan|jackfruit|pea|pilz|kokos|soja|erbsen|champignons?|coco|setas?|fungh[io]|cocco|кокосов\p{L}+|соев\p{L}+|грибн\p{L}+|овсян\p{L}+|миндальн\p{L}+|рисов\p{L}+)[\s-]?$/iu;
const drunk = /milk|milch|lait|leche|latte|leite|молок|mleko|melk|mjölk|süt|susu|sữa|奶|乳|ミルク|우유/iu;
const chewed =
  /jerky|biltong|chips|crackling|rinds?|strips|snack|dörr|trocken|séch|séca|carne seca|вялен|джерки|肉干|ジャーキー|육포/iu;

/** Spices that meat is rubbed with. */
const rubbed = /^[\s-](?:\p{L}+\s){0,2}rubs?(?!\p{L})/iu;

const seenThrough = /(?<!\p{L})(?:lunettes|montres?|progressifs?|correcteurs?|optiques?)(?!\p{L})/iu;
const closes =
  /(?<!\p{L})(?:claw )?(?:clasps?|fermoirs?|broches? de collier|chiusur[ae]|karabinerverschl\p{L}+|verschl[uü]ss\p{L}*|замоч?к\p{L}*)(?!\p{L})|龙虾扣|カニカン/iu;
const teaTree = seldom(
  /(?<!\p{L})(?:tea ?tree|teebaum\p{L}*|arbre à thé|árbol de(?:l)? té|albero del tè|melaleuca|árvore do chá|чайн\p{L}+ дерев\p{L}+|drzew\p{L} herbacian\p{L}+)(?!\p{L})/iu,
);
const spoon = /spoon|löffel|cuill[eè]re|cuchar|cucchiai|colher|ложк|łyżk|lepel|sked|勺|スプーン|스푼|숟가락/iu;
const fished =
  /(?<!\p{L})(?:fishing|lures?|angeln|angel(?:köder|sport)|(?:de |à la )?pêche(?! melba)|pesca|isca|рыбал\p{L}+|блесна|wędkar\p{L}+|hengel\p{L}*|fiske\p{L}*)(?!\p{L})|路亚|钓|ルアー|釣|루어|낚시/iu;
const breaded =
  /(?<!\p{L})(?:surgel[ée]\p{L}*|surgelat\p{L}+|congelad\p{L}+|di patate|de pommes? de terre|de patatas?|de jam[oó]n|de bacalao|di baccalà|de morue|de queso|di formaggio|de fromage)(?!\p{L})/iu;

const shaken = /^(?:shakers?|шейкер\p{L}*|シェイカー|쉐이커|셰이커)$/iu;
const toMusic =
  /(?<!\p{L})(?:percus\p{L}+|perkus\p{L}+|перкусс\p{L}+|maracas?|musi[ckq]\p{L}*|instrument\p{L}*|rhythm|rhythmus)(?!\p{L})|打楽器|楽器|악기|타악|打击乐/iu;

/** A quick look: most nuts are bare. */
const sweet = /cho[ck]|cioc|glasur|yog|caramel|шокол|глазур|czekol|巧克力|チョコ|초콜릿/iu;
/** In a coat of chocolate. */
const coated =
  /(?<!\p{L})(?:(?:chocolate|cocoa|choco|yogh?urt|caramel)[- ](?:covered|coated|dipped|enrobed)|(?:covered|coated|dipped|enrobed) (?:in|with) (?:\p{L}+ ){0,2}chocolate|in (?:\p{L}+ ){0,2}chocolate|(?:in|im) (?:\p{L}+[ -])?\p{L}*schokolade(?:nmantel)?|schokoliert\p{L}*|(?:enrobée?s?|dragéifiée?s?|couverte?s?) (?:de |au |d[’'])(?:\p{L}+ )?chocolat|au chocolat(?: (?:noir|au lait|blanc))?|(?:bañad\p{L}+|cubiert\p{L}+|recubiert\p{L}+) (?:en|de|con) chocolate|con chocolate|ricopert\p{L}+ (?:di|al|con|da) (?:\p{L}+ )?cioccolato|al cioccolato|cobert\p{L}+ (?:de|com|em) chocolate|com chocolate|в (?:\p{L}+ ){0,2}шоколаде|в (?:шоколадной|сахарной|йогуртовой) глазури|(?:w|v) (?:\p{L}+ )?czekoladzie|in (?:\p{L}+)?chocolade|i (?:\p{L}+)?choklad)(?!\p{L})|(?:裹|包裹|涂层)\p{L}{0,2}巧克力|巧克力(?:包裹|涂层|裹)|チョコ(?:レート)?(?:がけ|掛け|コーティング)|초콜릿\s?(?:코팅|입힌)/iu;

/** Played with by beasts, or of what none eats. */
const played =
  /(?<!\p{L})(?:toys?|squeaky|rubber|latex|plush|de goma|di gomma|in gomma|de borracha|en caoutchouc|\p{L}*plüsch\p{L}*|quietsch\p{L}*|peluche|резинов\p{L}+|латексн\p{L}+|пищ(?:ит|алк)\p{L}*|kickers?|teaser|\p{L}*spielzeug\p{L}*|spielm[aä]us\p{L}*|spielkissen|kissen|jouets?|juguetes?|gioc(?:o|hi|attol[oi])|brinquedos?|игрушк\p{L}*|мышк\p{L}*|zabawk\p{L}*|speel(?:goed|muis)|leksak\p{L}*|oyunca[kğ]\p{L}*|mainan)(?!\p{L})|玩具|おもちゃ|トイ(?!レ)|ぬいぐるみ|장난감|đồ chơi/iu;

/** What mate is drunk through. */
const strawed = /(?<!\p{L})(?:mate|yerba|acero|alpaca|inoxidable|ca[ñn]a)(?!\p{L})/iu;
const lit = /(?<![\p{L}\d])(?:led|e\s?(?:14|27|40)|b22|gu10|\d+\s?(?:w|v|lm|k))(?![\p{L}\d])|luz|hal[oó]gen/iu;

/** Oils that scent a room as well as they go onto skin. */
const essential =
  /^(?:essential oils?|huiles? essentielles?|ätherische[sn]? (?:\p{L}*öl|öle)|aceites? esencial(?:es)?|oli[oi]? essenzial[ei]|óleos? essencia(?:l|is)|эфирн\p{L}+ масл\p{L}+|olej\p{L}* eteryczn\p{L}+|精油|アロマオイル|エッセンシャルオイル|에센셜 ?오일|minyak (?:esensial|atsiri))$/iu;
const diffused =
  /(?<!\p{L})(?:(?:aroma )?diffus(?:er|ers|eur|eurs|ore|ori|ion)|humidifiers?|duftlampen?|raumduft|difusor(?:es)?|humidificador|umidificatore|ambiente|диффузор\p{L}*|аромаламп\p{L}*|увлажнител\p{L}*|dyfuzor\p{L}*)(?!\p{L})|香薰机|扩香|加湿器|ディフューザー|디퓨저|h226/iu;
const ontoSkin =
  /(?<!\p{L})(?:massage|skin|hair|bath|haut|haare?|bad|peau|cheveux|piel|cabello|masaje|pelle|capelli|massaggio|pele|cabelo|massagem|кож\p{L}+|волос\p{L}*|массаж\p{L}*|skór\p{L}+)(?!\p{L})|按摩|护肤|皮肤|スキン|マッサージ|피부|마사지/iu;

/** Oil by the seeds, stones and nuts it is pressed of. */
const pressed = seldom(
  /(?<!\p{L})(?:(?:\p{L}+ )?(?:seeds?|kernels?|nuts?) oil|huile (?:\p{L}+ )?de (?:pépins?|graines?|noyaux?|noix)(?: d[eu’'] ?\p{L}+)?|aceite (?:\p{L}+ )?de (?:semillas?|pepitas?|huesos?|nuez)(?: de \p{L}+)?|olio (?:\p{L}+ )?di (?:semi|vinaccioli|noccioli|noci)(?: d[i’'] ?\p{L}+)?|óleo (?:\p{L}+ )?de (?:sementes?|caroços?|noz)(?: de \p{L}+)?|масло (?:из )?(?:семян|семечек|косточек|ядер)(?: \p{L}+)?|olej z (?:pestek|nasion)(?: \p{L}+)?)(?!\p{L})|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+(?:籽|仁|種子|シード)(?:油|オイル)|\p{Script=Hangul}+씨(?:드)?\s?(?:유|오일)(?!\p{L})/iu,
);
const swallowed = /capsul|cápsul|gélul|kapsel|softgel|капсул|kapsuł|胶囊|カプセル|캡슐/iu;
/** Scents and what others are thinned with are bottled so as well. */
const rubbedIn =
  /(?<!\p{L})(?:essential|carrier|facial|face|serum|beauty|visage|cara|viso|rosto|лиц\p{L})(?!\p{L})|精油|美容/iu;

/** Less than 200 ml. */
const few = /(?<![\d.,])(?:[1-9]\d?|1\d\d)\s?(?:ml|мл|毫升)(?!\p{L})/iu;

/** What seeds, nuts and grapes are only pressed for: 'carrot seed oil', 'aceite de pepita de uva'; by its amount eaten or rubbed in. */
export function pressedOf({ entry, words }: Head, { said, text: { original } }: Reading): Found | undefined {
  if (!isOf(entry.id, 'plants.seeds-live', 'food.nuts', 'food.dried-fruit')) return undefined;
  const oiled = pressed.exec(original);
  const at = original.indexOf(words);
  if (!oiled || at >= oiled.index + oiled[0].length || at + words.length <= oiled.index) return undefined;
  const because = [oiled[0]];
  const form = swallowed.exec(original)?.[0];
  if (form) return found({ id: 'food.supplement', because: [...because, form], sure: true });
  const body = said.signs.get('cosmetics') ?? said.signs.get('hair') ?? rubbedIn.exec(original)?.[0];
  if (body) return found({ id: 'cosmetics.skin', because: [...because, body], sure: true });
  const much = few.test(original) ? undefined : volume.exec(original)?.[0];
  if (much) return found({ id: 'food.spices-sauces', because: [...because, much], sure: true });
  return found({ id: 'food.spices-sauces', because, sure: false, or: 'cosmetics.skin' });
}

/** Whether these words say that something is made without animals. */
export const isOfPlants = (words: string): boolean => [ofPlants, ofThese].some((one) => one.exec(words)?.[0] === words);

/** What beasts play with, though it is named after what they eat: 'catnip mouse', 'pollo de goma para perro'. */
export function playedByBeasts({ entry, words }: Head, { text: { original } }: Reading): Found | undefined {
  if (!isOf(entry.id, 'pet.food', 'food') || weight.test(original) || volume.test(original)) return undefined;
  const toy = played.exec(original)?.[0];
  return toy === undefined || words.includes(toy)
    ? undefined
    : found({ id: 'general.other', because: [words, toy], sure: true });
}

/**
 * What beasts are given, by the weight or behind the doors of a calendar, where no word of its own names it: 'Hundeeis',
 * '猫用ミルク 200ml'; and what they gnaw, though it hangs on walls as well: antlers, horns, roots.
 */
export function fedToBeasts({ text: { original } }: Reading): string | undefined {
  const gnawed = gnaws.exec(original)?.[0] ?? (played.test(original) ? undefined : ears.exec(original)?.[0]);
  if (gnawed && !hung.test(original)) return gnawed;
  const given = calendar.test(original) ? treats.exec(original)?.[0] : undefined;
  return given ?? (weight.test(original) || volume.test(original) ? baked.exec(original)?.[0] : undefined);
}
const gnaws = seldom(
  /(?<!\p{L})(?:(?:elk|deer|moose|split|whole)?\s?antlers?|(?:yak|himalayan) (?:cheese|chews?|milk)|(?:buffalo|cow|water buffalo) horns?|(?:coffee|olive) wood (?:chew|stick|branch)|(?:hirsch|elch|kau)?geweih\p{L}*|kau(?:wurzel|holz|horn|hölzer)|büffelhörn\p{L}*|rinderohren|yak(?:käse|stange)|bois de (?:cerf|mue|daim|chevreuil|wapiti)|cornes? de (?:buffle|cerf|vache|bœuf|boeuf|chèvre)|racines? (?:à mâcher|de bruyère)|(?:astas?|cuernos?) de (?:ciervo|búfalo|alce|toro|venado)|(?:corn[oai]|palch[io]) di (?:cervo|bufalo|alce|daino|bue)|(?:chifres?|hastes?) (?:de )?(?:cervo|boi|búfalo|bovino|veado|alce)|(?:рог\p{L}?|рога) (?:оленя|лося|буйвола)|(?:олен|лос|буйвол)\p{L}+ рог\p{L}?|корень жевательный|poroż\p{L}+|róg (?:jeleni\p{L}?|bawoli|z jelenia)|herten?gewei|gewei|kauwwortel|hjorthorn|geyik boynuz\p{L}+|sừng hươu)(?!\p{L})|鹿の?角|ヤクチーズ|水牛の?角|사슴뿔|녹각|야크 ?치즈|牛角|鹿角|牦牛奶酪/iu,
);
const hung =
  /(?<!\p{L})(?:wall|mount\p{L}*|wand\p{L}*|mural\p{L}*|pared|parete|parede|стен\p{L}+|kostüm|costumes?|disfraz|headband|haarreif|serre-tête|diadem\p{L}*|collars?|halsband|bowls?|napf|leash|leine)(?!\p{L})|头饰|发箍|カチューシャ|머리띠/iu;
/** Ears, hooves and snouts of beasts. */
const ears = seldom(
  /(?<!\p{L})(?:(?:pigs?|cow|lamb|rabbit|beef|buffalo)['’]?s? (?:ears?|hooves|snouts?|tails?)|(?:schweine|rinder|lamm|kaninchen|hasen|büffel)(?:ohren|hufe|nasen|rüssel)|oreilles? de (?:porc|cochon|lapin|veau|boeuf)|sabots? de (?:veau|boeuf)|orejas? de (?:cerdo|vaca|conejo|ternera)|pezuñas?|orecchie? di (?:maiale|manzo|coniglio)|orelhas? (?:de )?(?:porco|bovina|boi|coelho|suína)|cascos? bovinos?|уш[ик] (?:свин|говя|крол|бара)\p{L}+|(?:свин|говя|крол|бара)\p{L}+ уш\p{L}+|uszy (?:wieprzowe|wołowe|królicze)|varkensoren|runderoren|konijnenoren|grisöron)(?!\p{L})|[猪牛羊兔]耳(?!朵)|[豚牛]耳|(?:돼지|소)\s?귀/iu,
);
const calendar =
  /advents?kalender|advent calendar|calendrier de l['’]avent|calendario (?:de adviento|dell['’]avvento|do advento)|адвент|kalendarz adwentow|アドベントカレンダー|어드벤트|降临历|圣诞倒数/iu;
const treats =
  /leckerli\p{L}*|snacks?|treats?|friandises?|chuches|golosinas|premios|petiscos?|bocconcini|лакомств\p{L}*|przysma\p{L}+|snoepjes|godis|ödül|おやつ|간식|零食/iu;
const baked =
  /(?<!\p{L})(?:(?:hunde|katzen|hund|katt|honden|katten)(?:kuchen|torte|kekse?|eis|bier|milch|suppe|brühe|wurst|kex|tårta|glass|taart|ijs|koekjes)|(?:cake|cookies?|biscuits?|broth|soup|jerky|ice cream)(?: mix| powder)?|gâteau|glace|bouillon|tarta|helado|galletas?|caldo|torta|biscott[oi]|gelato|brodo|panettone|bolo|biscoitos?|sorvete|торт\p{L}*|печень[ея]|молоко|бульон\p{L}*|ciast\p{L}+|tort|lody|mleko|bisküvi\p{L}*)(?!\p{L})|ケーキ|クッキー|ミルク(?!入)|スープ|ビスケット|アイス|케이크|쿠키|우유|비스킷|蛋糕|饼干|羊奶|肉干|汤罐/iu;

/** The kind a word beside the head makes of it; undefined where none does. */
export function turned({ entry, words }: Head, { text: { original } }: Reading): Found | undefined {
  const { id } = entry;
  const by = (kind: string, why: string) => found({ id: kind, because: [words, why.trim()], sure: true });
  // Glass that one looks through.
  const lens = isOf(id, 'kitchen') && /^verres?$/iu.test(words) ? seenThrough.exec(original)?.[0] : undefined;
  if (lens) return by('general.other', lens);
  // What closes a necklace is called after a lobster, and what clears skin after tea.
  const clasp = isOf(id, 'food.animal-origin') ? closes.exec(original)?.[0] : undefined;
  if (clasp) return by('general.other', clasp);
  const tree = isOf(id, 'food.tea') ? teaTree.exec(original)?.[0] : undefined;
  if (tree) return found({ id: 'cosmetics.skin', because: [words, tree], sure: false, or: 'candles' });
  if (isOf(id, 'food.meat', 'food.animal-origin')) {
    const rub = rubbed.exec(original.slice(original.indexOf(words) + words.length))?.[0];
    if (rub) return by('food.spices-sauces', rub);
    const why =
      ofPlants.exec(original)?.[0] ??
      ofThese.exec(original.slice(0, original.indexOf(words)))?.[0] ??
      (isPlantNamed(original, words) ? words : undefined);
    if (why === undefined) return undefined;
    return by(drunk.test(words) ? 'food.beverages' : chewed.test(words) ? 'food.snacks' : 'food.dry-groceries', why);
  }
  // What fish take for a fish is called a spoon.
  if (isOf(id, 'kitchen') && spoon.test(words)) {
    const why = fished.exec(original)?.[0];
    return why === undefined ? undefined : by('general.other', why);
  }
  // What is shaken to music holds no drink.
  const music = isOf(id, 'kitchen') && shaken.test(words) ? toMusic.exec(original)?.[0] : undefined;
  if (music) return by('general.other', music);
  // What is baked in crumbs bears the name of what beasts crunch.
  if (isOf(id, 'pet.food') && /^cro(?:cchette|quettes|quetas)$/iu.test(words)) {
    const why = breaded.exec(original)?.[0];
    return why === undefined ? undefined : by('food', why);
  }
  if (isOf(id, 'food.nuts', 'food.dried-fruit')) {
    const coat = sweet.test(original) ? coated.exec(original)?.[0] : undefined;
    return coat === undefined ? undefined : by('food.confectionery', coat);
  }
  if (isOf(id, 'cosmetics.skin')) {
    const scents = essential.test(words) && !ontoSkin.test(original) ? diffused.exec(original)?.[0] : undefined;
    return scents === undefined ? undefined : by('candles', scents);
  }
  const straw = isOf(id, 'lighting') && /^bombillas?$/iu.test(words) && !lit.test(original) && strawed.exec(original);
  return straw ? by('kitchen.food-contact', straw[0]) : undefined;
}
