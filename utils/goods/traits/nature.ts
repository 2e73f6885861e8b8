import { outrightIn } from '../classes/outright.ts';
import { isBearer } from '../classes/trades.ts';
import type { Recognised } from '../goods.ts';
import { startingAge } from '../head/ages.ts';
import { onCurrent } from '../head/denials.ts';
import type { Reading } from '../head/read.ts';
import { isDrumKit, isItsName } from '../judging/called.ts';
import { isPartOnly } from '../judging/disowned.ts';
import { kindOf } from '../kinds.ts';
import { seldom } from '../phrases/seldom.ts';
import type { Recognition } from '../recognise.ts';
import type { TraitId } from '../traits.ts';
import { isOfCrate } from './crated.ts';
import { packVolts } from './figures.ts';
import { isRound } from './round-cells.ts';
import { isUnpowered } from './run-on.ts';
import { builtIn, isOnGas, refilled, toldBy } from './told.ts';

/** Radio that the thing itself has: 'wireless charging' of a case is not. */
const radioWord =
  /blue|wi-?fi|funk|\d\s?mhz|\d\s?мгц|wlan|2[.,]4|蓝牙|блютуз|ブルートゥース|블루투스|zigbee|gps|^[345]\s?g$|^lte$/iu;

/** Kinds whose name leaves open whether current runs in them. */
const open = [
  'toys.general',
  'candles',
  'general.other',
  'batteries.other',
  'electronics.battery-powered',
  'electronics.mains',
  'electronics.charger',
  'electronics.radio',
  'kitchen.food-contact',
  'cosmetics.skin',
];

/** '2.4G': a band that only radio has. */
const isOnBand = (title: Reading | undefined): boolean => /2[.,]4\s?g/i.test(title?.text.original ?? '');

/** '3 AAA batteries not included', 'benötigt 2 AA', '电池不含': what needs batteries runs on them, whoever brings them. */
const needed = seldom(
  /(?:\d\s?x?\s?|(?<!\p{L})(?:aaa?|c|d|lr\d+)[- ])(?:aaa?\s)?(?:alkaline\s)?(?:batter|batterie|pile|pila|pilha|bater|батаре|akku)\p{L}*\s(?:are\s)?(?:\(?(?:not|non|no|nicht|não|не|nie|niet)\s\p{L}+)|(?:requires?|needs?|benötigt|nécessite|requiere|richiede|requer|требу\p{L}+|работает от)\s[^,;()]{0,12}(?:aaa?(?!\p{L})|batter|pile|pila|pilha|батаре)|(?<![\p{L}\d])[1-6]\s?x?\s?aaa?(?![\p{L}\d])|电池(?:不含|另购|需自备)|不含电池|電池別売|電池は別売|건전지\s?(?:별매|별도|미포함)/iu,
);

/** A camera that only looks like one blinks. */
const filmed = /camera|kamera|cam[ée]ra|cámara|câmera|камер|摄像|カメラ|카메라/iu;

/** A candle that burns with no flame. */
const unlit =
  /(?<!\p{L})leds?(?!\p{L})|flameless|flammenlos|sans flamme|sin llama|senza fiamma|sem chama|беспламенн|светодиод|bezpłomieni|无火焰|电子蜡烛|電子キャンドル|フレームレス|전자양초/iu;

/**
 * What the law takes for another kind for what it has, though the word that names it does not say so: a toy piano on
 * batteries, a candle of LEDs, a tripod with a Bluetooth remote, a lithium battery. Goods are given back as they came where
 * nothing tells.
 */
export function byNature(recognition: Recognition): Recognised[] {
  const { goods, title } = recognition;
  const [first, ...rest] = goods;
  if (!first) return goods;
  if (first.id === 'batteries.lithium' && title && isRound(title.text.original, recognition.sayings()))
    return [{ ...first, id: 'batteries.other' }, ...rest];
  if (first.id === 'jewellery') return [{ ...first, ...onAir(recognition) }, ...rest];
  if (first.id === 'textiles.home') return [{ ...first, ...kneading(recognition) }, ...rest];
  const kept = first.id === 'toys.general' ? forAdults(recognition) : withoutCurrent(recognition);
  if (kept) return [{ ...first, id: 'general.other', because: [...new Set([...first.because, kept])] }];
  if (first.id === 'toys.electronic') return [{ ...first, ...cranked(recognition) }, ...rest];
  if (!open.includes(first.id)) return goods;
  if (first.id === 'electronics.radio') return [{ ...first, ...unlessWired(recognition) }, ...rest];
  const told = new Map(toldBy(goods, recognition).map((one) => [one.id, one]));
  // What only the kind implies tells nothing of the thing.
  const implied = kindOf(first.id)?.implies ?? [];
  const has = (id: TraitId): string[] => {
    const one = told.get(id);
    const said = one?.because.filter((words) => !implied.includes(id) || !first.because.includes(words)) ?? [];
    return one?.is && one.sure ? said : [];
  };
  // What is rubbed in against insects is a biocide.
  if (first.id === 'cosmetics.skin') {
    const insects = has('claim.insect');
    return insects.length > 0
      ? [{ ...first, id: 'biocides', because: [...new Set([...first.because, ...insects])] }, ...rest]
      : goods;
  }
  // A case for earbuds, a box for batteries: the current is another's.
  const isKeeper =
    title !== undefined &&
    !recognition.sayings().stated.some(({ id, is, because }) => id === 'has.battery' && is && builtIn.test(because)) &&
    (title.said.heads[0]?.entry.keeper === true || (first.id === 'general.other' && isPartOnly(title)));
  // 'Мышка беспроводная': what is sold with a cable too has none then.
  const isSent = first.because.some((words) => eitherWay.test(words));
  const radio = isKeeper
    ? []
    : has('has.radio').filter((words) => radioWord.test(words) || isOnBand(title) || (isSent && wireless.test(words)));
  const mains = isKeeper ? [] : has('has.mains');
  // An empty bottle that is 'recargable' is filled again.
  const isFilled = () =>
    title?.said.frames.has('artificial') === true || (title !== undefined && isOnGas(title.text.original));
  const battery = isKeeper
    ? []
    : [...has('has.battery'), ...has('has.usb-charging')].filter(
        (words) => !(refilled.test(words) && isFilled()) && !isOnSign(title, words) && !isItsName(first, words),
      );
  if (first.id === 'general.other' && title && radio.length + mains.length + battery.length === 0) {
    const { frames } = title.said;
    const wood =
      frames.has('pet') ||
      frames.has('artificial') ||
      isBearer(title) ||
      outrightIn(title) !== undefined ||
      isDrumKit(first)
        ? []
        : has('has.wood').filter((words) => isMadeOf(words, title.text.original, isKeeper) && !isOfCrate(words, title));
    if (wood.length > 0) return [{ ...first, id: 'wood.products', because: [...first.because, ...wood] }, ...rest];
  }
  if (isKeeper) return goods;
  const flameless = first.id === 'candles' ? unlit.exec(title?.text.original ?? '')?.[0] : undefined;
  if (flameless) battery.push(flameless);
  const isMock = title?.said.frames.has('artificial') === true && first.because.some((words) => filmed.test(words));
  const fed = first.id === 'toys.general' || isMock ? needed.exec(title?.text.original ?? '')?.[0] : undefined;
  if (fed) battery.push(fed);
  // 'Hedge trimmer 20 V, body only': packs of so many volts drive it, though none lies in the parcel.
  const pack =
    battery.length === 0 && has('is.machinery').length > 0 ? packVolts(title?.text.original ?? '') : undefined;
  if (first.id === 'electronics.mains' && pack) battery.push(pack);
  // What hands the mains on takes its current there, whatever else it hands on: a strip of sockets with USB.
  if (first.id === 'electronics.mains' && radio.length === 0 && first.because.some((words) => handsOn.test(words)))
    return goods;
  // A coin cell stays one, of lithium or not.
  const lithium = has('has.button-cell').length > 0 ? [] : has('has.lithium-battery');
  const [id, because] = kindBy(first.id, { radio, mains, battery, lithium });
  if (because.length === 0) return goods;
  return [
    { ...first, id, because: [...new Set([...first.because, ...because])] },
    ...rest.filter((one) => one.id !== id),
  ];
}

/** The age that a form states, where no child plays with what is for that age. */
const forAdults = ({ sayings }: Recognition): string | undefined =>
  sayings().stated.find(
    ({ id, is, because }) =>
      id === 'for.under-14' && !is && (startingAge(because)?.years ?? LEAST_YEARS) >= LEAST_YEARS,
  )?.because;
const LEAST_YEARS = 15;

/** 'VR Cardboard, без электроники', 'Power: foot pedal': said to hold none at all, whatever such things hold. */
function withoutCurrent({ goods, title, sayings }: Recognition): string | undefined {
  if (!goods[0]?.id.startsWith('electronics')) return undefined;
  const words = unpowered.exec(title?.text.original ?? '')?.[0];
  if (words) return words;
  const { stated, passing } = sayings();
  const none = stated.find(({ id, is, because }) => id === 'has.mains' && !is && isUnpowered(because));
  return none && ![...stated, ...passing].some(({ id, is }) => is && onCurrent.has(id)) ? none.because : undefined;
}
const unpowered = seldom(
  /(?<!\p{L})(?:без электроник\p{L}|(?:without|no) electronics|ohne elektronik|sans électronique|sin electrónica|senza elettronica|sem eletr[ôó]nica|bez elektroniki)(?!\p{L})|[无不][含带]?电子(?:元件|部件|产品)?|電子部品なし|전자\s?부품\s?없/iu,
);

/** A toy that is said to need no battery, and on which nothing else tells of current: a drill that is turned by hand. */
function cranked({ goods, sayings }: Recognition): Partial<Recognised> {
  const { stated, passing } = sayings();
  const said = [...stated, ...passing];
  const none = said.find(({ id, is }) => id === 'has.battery' && !is);
  return none === undefined || said.some(({ id, is }) => is && (current.has(id) || onCurrent.has(id)))
    ? {}
    : { id: 'toys.general', because: [...new Set([...(goods[0]?.because ?? []), none.because])] };
}

/** A cushion that kneads by current is no bedding. */
function kneading({ goods, title, sayings }: Recognition): Partial<Recognised> {
  const kneads = massage.exec(title?.text.original ?? '')?.[0];
  if (kneads === undefined) return {};
  const { stated, passing } = sayings();
  const said = [...stated, ...passing].filter(({ id, is }) => is && current.has(id)).map(({ because }) => because);
  return said.length === 0
    ? {}
    : { id: 'electronics.battery-powered', because: [...new Set([...(goods[0]?.because ?? []), kneads, ...said])] };
}
const massage = /massa[gj]\p{L}*|массаж\p{L}*|masaż\p{L}*|按摩|マッサージ|마사지|안마/iu;
const current: ReadonlySet<TraitId> = new Set<TraitId>(['has.usb-charging', 'has.battery', 'has.lithium-battery']);

/** A watch that telephones, a ring that sends how one slept: radio equipment worn as jewellery is. Sold as silver it is hallmarked first. */
function onAir({ goods, title, sayings }: Recognition): Partial<Recognised> {
  const { stated, passing } = sayings();
  const said = [...stated, ...passing];
  if (said.some(({ id, is }) => is && id === 'has.precious-metal')) return {};
  const isWatch = watch.test(title?.text.original ?? '');
  const radio = said.flatMap(({ id, is, because }) =>
    id === 'has.radio' && is && (sends.test(because) || (isWatch && network.test(because))) ? [because] : [],
  );
  return radio.length === 0
    ? {}
    : { id: 'electronics.radio', because: [...new Set([...(goods[0]?.because ?? []), ...radio])] };
}
const sends = /bluetooth|blue-?tooth|wi-?fi|wlan|gps|zigbee|蓝牙|ブルートゥース|블루투스|блютуз|와이파이|вай-?фай/iu;
const network = /(?<![\d.,])[2-5]\s?g(?!\p{L})|(?<!\p{L})lte(?!\p{L})/iu;
const watch =
  /watch|(?:armband|kinder|damen|herren|sport)uhr|uhr(?!\p{L})|montre|reloj|orologi|rel[oó]gio|(?<!\p{L})часы|zegar|horloge|klocka|saat|jam tangan|đồng hồ|手表|腕表|腕時計|ウォッチ|시계|นาฬิกา|ساعة/iu;

/** Sockets, strips of them and leads to them. */
const handsOn =
  /power strip|extension|surge protector|socket|steckdose|verlängerung|multiprise|rallonge|prise|regleta|multicontacto|alargador|enchufe|ciabatta|multipresa|prolunga|presa|tomada|filtro de linha|listwa|przedłużacz|gniazd|удлинитель|сетевой фильтр|розетк|插|電源タップ|延長コード|コンセント|멀티탭|콘센트/iu;

/** 'Car battery service sign': what a sign is about. */
const isOnSign = (title: Reading | undefined, words: string): boolean =>
  /^(?:sign|plaque|poster|sticker|decal)s?$/i.test(title?.said.heads[0]?.entry.phrase ?? '') &&
  title?.matches.some(
    ({ entry, start, end }) =>
      entry.id.startsWith('batteries') && title.text.original.slice(start, end).includes(words),
  ) === true;

/** What is sold with a cable and without; a telephone that charges by wire is none. */
const eitherWay =
  /head(?:set|phone)|ear(?:phone|bud)|mouse|keyboard|speaker|micro|controller|doorbell|camera|intercom|kopfh|sprechanlage|interphone|citofon|videoportero|interfone|домофон|maus|tastatur|lautspr|türkling|kamera|casque|écouteur|souris|clavier|enceinte|sonnette|auricular|rat[oó]n|teclado|altavo|cuffi|auricol|tastiera|fone|наушник|мыш|клавиатур|колонк|słuchawk|mysz|klawiatur|耳机|鼠标|键盘|音箱|音响|麦克风|手柄|イヤホン|ヘッドホン|ヘッドセット|マウス|キーボード|マイク|이어폰|헤드폰|헤드셋|마우스|키보드|마이크/iu;

const wireless =
  /wireless|drahtlos|kabellos|sans fil|inal[aá]mbric|senza fili|sem fio|беспровод|bezprzewod|draadlo|trådlös|kablosuz|nirkabel|không dây|ไร้สาย|لاسلك|无线|無線|ワイヤレス|무선/iu;

/** A headset or a mouse that is said to be wired sends nothing. */
function unlessWired(recognition: Recognition): Partial<Recognised> {
  if (!recognition.goods[0]?.because.some((words) => eitherWay.test(words))) return {};
  const radio = toldBy(recognition.goods, recognition).find(({ id }) => id === 'has.radio');
  return radio && !radio.is && radio.sure ? { id: 'electronics.battery-powered', because: radio.because } : {};
}

/** Whether a thing is of the stuff those words name, or only a part of it: 'with wooden handle'. Of a box the title itself must say so. */
function isMadeOf(words: string, title: string, isKeeper: boolean): boolean {
  const at = title.indexOf(words);
  if (at < 0) return !isKeeper;
  return !partBefore.test(title.slice(0, at)) && !partAfter.test(title.slice(at + words.length));
}
const partBefore =
  /(?:^|\s)(?:with|for|mit|für|avec|pour|con|para|per|com|с|со|для)\s[^,;|]*$|\s(?:and|&|\+|und|et|y|e|и|à)\s$/iu;
const partAfter =
  /^\s?-?(?:handle|grip|legs?|base|griff|stiel|fuß|füße|рукоят|ручк|柄|把手|手柄|ハンドル|持ち手|付き|손잡이|다리)/iu;

type Current = Record<'radio' | 'mains' | 'battery' | 'lithium', string[]>;

/** The kind it is by what it has, and the words for that. */
function kindBy(id: string, { radio, mains, battery, lithium }: Current): [id: string, because: string[]] {
  if (id === 'batteries.other') return ['batteries.lithium', lithium];
  if (id === 'toys.general') return ['toys.electronic', [...radio, ...mains, ...battery]];
  if (id === 'kitchen.food-contact') return ['appliances.household', mains];
  if (id === 'candles') return ['lighting.led', [...mains, ...battery]];
  if (radio.length > 0) return ['electronics.radio', radio];
  // A charger stays one by whatever it is fed.
  if (id === 'electronics.charger') return [id, []];
  if (id === 'electronics.battery-powered') return ['electronics.mains', battery.length > 0 ? [] : mains];
  // A drill without a cord.
  if (id === 'electronics.mains')
    return [mains.length > 0 ? id : 'electronics.battery-powered', mains.length > 0 ? [] : battery];
  if (id.startsWith('electronics.')) return [id, []];
  return mains.length > 0 ? ['electronics.mains', mains] : ['electronics.battery-powered', battery];
}
