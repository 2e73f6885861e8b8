import type { Entry } from '../phrases/lexicon.ts';
import { empty, isOf } from './worlds.ts';

/** What else a text says beside its head. */
export interface Beside {
  /** All that it names, but for what stands after 'for', 'with' and the like. */
  named: ReadonlySet<string>;
  /** What stands after 'for'. */
  served: ReadonlySet<string>;
  signs: ReadonlyMap<string, string>;
  frames: ReadonlyMap<string, string>;
}

/** A seed by any name: of flowers and herbs it is sown, of sunflowers it is either. */
const seed = /seed|graine|semilla|(?<!\p{L})semi(?!\p{L})|semente|kern|samen|семен|семеч|籽|种|種|タネ|たね|씨/iu;

/** Where words stand apart: 手机麦克风 is for a telephone. */
const spaced = /^[\p{Script=Latin}\p{Script=Cyrillic}\s-]+$/u;

/** A remote control: beside 'RC' it is the toy's. */
const isRemote =
  /^(?:remote control|пульт|fernbedienung|télécommande|control remoto|telecomando|controle remoto|遥控器|リモコン|리모컨)/iu;

const isCarrier = /^(?:캐리어|carrier|キャリー|rucksack|mochila|zaino|sac à dos|рюкзак)/iu;
/** What holds or adorns the hair. */
const isInHair =
  /hair ?(?:clip|pin|band|bow|tie|slide|claw|accessor)|barrette|scrunchie|haar(?:spange|klammer|reif|band|gummi|schmuck|clip)|pinces? à cheveux|serre-tête|horquilla|diadema|pasador|lazo|fermagl|cerchiett|moll?ett[ae] (?:per )?capelli|presilha|tiara|xuxinha|заколк|резинк|ободок|бантик|spink|opask|gumk|haarspeld|hårspänn|toka|发夹|发卡|发箍|发圈|头花|头绳|头饰|ヘア(?:クリップ|ピン|ゴム|バンド)|カチューシャ|헤어핀|머리핀|머리띠|머리끈|집게핀/iu;

const isConditioner = /^(?:кондиционер|conditioner|acondicionador|condicionador|klimatyzator)$/iu;

/** Said of a thing: no battery lies in it. */
const unfed = /batter|pil[aeh]|bater|батаре|電池|电池|건전지|배터리/iu;
/** What works by a spring, a weight or a hand as well. */
const goesUnfed =
  /timer|minut|uhr|wecker|clock|stopwatch|horloge|réveil|chrono|reloj|despertador|crono|orolog|sveglia|relógio|час[ыо]|будильник|секундомер|таймер|zegar|budzik|钟|表|秒|時計|タイマー|시계|타이머|초시계|scale|waage|balan|báscula|bilanc|pèse|весы|безмен|waga|秤|スケール|저울|thermo|termo|термо|温度|온도|mill|mühle|grind|moul|molin|macin|мельниц|ミル|그라인더|frother|schäum|mousseur|espumad|montalatte|вспени|奶泡|거품|metronom|метроном|razor|shaver|rasier|rasoir|rasuradora|afeitad|rasoio|barbead|бритв|剃须|シェーバー|면도기|feuerzeug|lighter|toothbrush|zahnbürste/iu;

const dial = /^(?:anal|анал|アナ|아날|指针|bimet)/iu;
const readByDial =
  /thermo|term[oóô]|термо|温度|온도|scale|waage|balan|báscula|bilanc|pèse|весы|безмен|waga|秤|スケール|저울|hygro|igro|гигро|湿度/iu;

const isNougat = /turr|torron|torrone|nougat|mazap|marzip|halv/iu;
/** What is poured into moulds and is not eaten. */
const cast = ['candles', 'cosmetics', 'chemicals', 'jewellery'];
const isMould = /mou?ld|форм|молд|form$|formen$|moule|molde|stamp[oi]|forma|模具|模|型|モールド|몰드|틀/iu;
const isNutcracker =
  /nut\s?cracker|casse-noix|nussknacker|cascanueces|schiaccianoci|quebra-nozes|щелкунчик|胡桃夹子|くるみ割り|호두까기/iu;
const isPlush = /^(?:plush|plüsch|peluche|felpa|pelúcia|плюш\p{L}*|毛绒|봉제)$/iu;
const plushy = ['footwear', 'textiles.home', 'furniture', 'leather.bags'];
const isRidden =
  /^(?:bi(?:cycle|ke)s?|\p{L}*fahrr[aä]d\p{L}*|vélos?|bicicletas?|biciclett\p{L}|велосипед\p{L}*|rower\p{L}*|\p{L}*fiets\p{L}*|\p{L}*cykel|cyklar|bisiklet\p{L}*|sepeda|xe đạp|จักรยาน|scooters?|monopattin\p{L}|patinetes?|trottinettes?|самокат\p{L}*|hulajnog\p{L}*|skuter)$/iu;
const isSkipped =
  /^(?:(?:jump|skipping) ropes?|spring(?:seil\p{L}*|touw)|seil|cordes?(?: sauter)?|combas?|corda(?: saltare| saltar| pular)?|скакалк\p{L}*|skakank\p{L}*|hopprep|atlama ipi|跳绳|縄跳び|なわとび|줄넘기)$/iu;
const isKicked =
  /^(?:kick )?scooters?$|^kinderroller$|^tretroller$|^trottinette|^monopattin|^patinete|^самокат|^hulajnog|^step$|^sparkcykel|滑板车|キックボード|킥보드/iu;
const isBox =
  /box|container|case|bin(?!\p{L})|basket|jar|tin(?!\p{L})|canister|коробк|контейнер|банк|корзин|dose|behälter|korb|kiste|boîte|bocal|panier|caja|cesta|tarro|recipiente|scatola|contenitore|cesto|barattolo|caixa|cesto|pote|盒|罐|箱|桶|篮|筐|ケース|ボックス|容器|かご|バスケット|박스|상자|통(?!\p{L})|바구니|용기|보관함|수납함/iu;

/**
 * Kinds that two words make together, where each alone says less: melatonin in gummies is a supplement, a cream for the hair
 * no skin care, a bulb of a headlight a car part, tuna in oil canned food, sunflower seeds to sow plants.
 */
export function together(
  { id, phrase, level, keeper }: Pick<Entry, 'id' | 'phrase' | 'level' | 'keeper'>,
  { named, served, signs, frames }: Beside,
): string {
  const speaksOf = (groups: readonly string[]) => [...named, ...served].some((one) => isOf(one, ...groups));
  // Nougat comes by the tablet.
  if (id === 'food.confectionery' && named.has('food.supplement') && !isNougat.test(phrase)) return 'food.supplement';
  // '아기띠 캐리어': the bag that carries a child is no suitcase.
  if (id === 'leather.bags' && named.has('childrens.carriers') && isCarrier.test(phrase)) return 'childrens.carriers';
  // What adorns a child's hair the law takes for jewellery.
  if (id === 'general.other' && frames.has('child') && !frames.has('adult') && isInHair.test(phrase))
    return 'jewellery';
  // A camera of a doorbell sends.
  if (id === 'electronics.battery-powered' && named.has('electronics.radio') && spaced.test(phrase))
    return 'electronics.radio';
  if (id === 'cosmetics.skin' && signs.has('hair')) return 'cosmetics.hair-dye';
  if (id === 'chemicals.cleaning' && signs.has('hair')) return 'cosmetics.hair-dye';
  // 'Кондиционер для волос' cools no room.
  if (id === 'appliances.household' && signs.has('hair') && isConditioner.test(phrase)) return 'cosmetics.hair-dye';
  if (id === 'cosmetics.skin' && (signs.has('sun') || named.has('cosmetics.sunscreen'))) return 'cosmetics.sunscreen';
  if (signs.has('medical') && isOf(id, 'ppe.other', 'electronics.battery-powered')) return 'medical.device';
  // A mould for candles, soap or resin touches no food; a box for nuts does.
  if (id === 'kitchen.food-contact' && isMould.test(phrase) && speaksOf(cast) && !speaksOf(['food']))
    return 'general.other';
  // An empty flask for scent is no tableware; a jar for honey is.
  const isEmpty = empty.test(frames.get('artificial') ?? '');
  if (
    id === 'kitchen.food-contact' &&
    isEmpty &&
    [...served].some((one) => isOf(one, 'cosmetics')) &&
    !speaksOf(['food'])
  )
    return 'general.other';
  if (id === 'general.other' && isEmpty && speaksOf(['food']) && !speaksOf(['food.supplement']))
    return 'kitchen.food-contact';
  // Razor clams are called knives; in brine nothing cuts.
  if (isOf(id, 'knives') && signs.has('canned') && /^navajas?$/iu.test(phrase)) return 'food.canned';
  // But what only looks like food holds none: 仿真饼干盒.
  const isImitated = frames.has('artificial') && !empty.test(frames.get('artificial') ?? '');
  const isForFood = keeper && isBox.test(phrase) && speaksOf(['food']) && !speaksOf(['food.supplement']);
  if (id === 'general.other' && isForFood && !isImitated) return 'kitchen.food-contact';
  // A slipper, a pillow or a blanket of plush is no toy, where no toy or beast is named with it.
  const ofPlush = id === 'toys.general' && isPlush.test(phrase) ? plushy.find((one) => named.has(one)) : undefined;
  if (ofPlush) return ofPlush;
  // A child's scooter without one is a toy.
  if (id === 'general.other' && frames.has('child') && !signs.has('electric') && isKicked.test(phrase))
    return 'toys.general';
  // Grown-ups jump over a rope for sport.
  if (id === 'general.other' && frames.has('child') && !frames.has('adult') && isSkipped.test(phrase))
    return 'toys.general';
  // With a motor a bicycle is of the road.
  if (id === 'general.other' && signs.has('electric') && isRidden.test(phrase)) return 'mobility.e-ride';
  // A nutcracker that is a soldier stands on the mantelpiece.
  if (id === 'kitchen.food-contact' && isNutcracker.test(phrase) && speaksOf(['toys'])) return 'general.other';
  // A plate for the porridge of babies.
  if (id === 'kitchen.food-contact' && named.has('food.infant')) return 'childrens.articles';
  // An egg timer that is wound up runs on no current.
  // But a remote control without batteries comes without them.
  const wound = signs.get('wound');
  // A dial tells heat and weight without current; a clock with one mostly runs on it.
  const isDial = dial.test(wound ?? '');
  if (
    id === 'electronics.battery-powered' &&
    wound &&
    (isDial ? readByDial.test(phrase) : !unfed.test(wound) || goesUnfed.test(phrase))
  )
    return 'general.other';
  if (id === 'kitchen.food-contact' && signs.has('electric')) return 'appliances.household';
  if (signs.has('remote') && isRemote.test(phrase)) return 'toys.electronic';
  if (id === 'toys.general' && (signs.has('electric') || signs.has('remote'))) return 'toys.electronic';
  if (id === 'ppe.masks' && signs.has('cosmetics')) return 'cosmetics.skin';
  if (isOf(id, 'lighting') && named.has('auto.parts')) return 'auto.parts';
  const canned = signs.has('canned') || named.has('food.canned');
  if (canned && isOf(id, 'food.animal-origin', 'food.dry-groceries', 'food.meat')) return 'food.canned';
  if (id === 'food.nuts' && level === 2 && signs.has('plants') && !signs.has('food') && seed.test(phrase))
    return 'plants.seeds-live';
  return id;
}

const made = [
  ['canned', 'fruit', 'food.canned'],
  ['canned', 'vegetable', 'food.canned'],
  ['dried', 'fruit', 'food.dried-fruit'],
  ['dried', 'vegetable', 'food.dry-groceries'],
] as const;

/** What nothing names outright: dried fruit is any fruit that is said to be dried, and what is steered from afar a toy. */
export function composed(signs: Beside['signs']): { id: string; because: string[] } | undefined {
  for (const [how, what, id] of made)
    if (signs.has(how) && signs.has(what)) return { id, because: [signs.get(how) ?? '', signs.get(what) ?? ''] };
  const remote = signs.get('remote');
  return remote === undefined ? undefined : { id: 'toys.electronic', because: [remote] };
}
