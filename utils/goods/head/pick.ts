import { isCompounding, namesFirst, type Tongue } from '../phrases/stems.ts';
import { byWeight, isShape } from './brands.ts';
import {
  type Candidate,
  isEaten,
  isEatenStuff,
  isNamed,
  isOfNoKind,
  isStuff,
  isSureStuff,
  isThing,
} from './candidate.ts';
import { mouldAmong } from './moulds.ts';

// Of what a part of a title names, one is what it is about: the thing before the stuffs; of several things the last of those
// that stand together where the language names the thing last (walnut table, 核桃木餐桌), and the first where it names it first
// (mesa de nogal, стол из ореха).

type Pick = (candidates: readonly Candidate[]) => Candidate | undefined;

/** How a language's titles are read: which of several candidates a part of the text is about; none of none. */
export function pickerIn(tongue: Tongue, text: string): Pick {
  if (namesFirst(tongue)) return (candidates) => firstOf(withoutCase(candidates, text), byWeight.test(text));
  const last = (candidates: readonly Candidate[]) => lastOf(candidates, text);
  return isCompounding(tongue) ? (candidates) => lastButMedia(candidates, last) : last;
}

/** Languages that write what belongs together as one: 'Aufkleber Kaffeemaschine' are two words, and a sticker. */
const lastButMedia = (candidates: readonly Candidate[], lastOf: Pick): Candidate | undefined => {
  const [first] = candidates.filter(isThing);
  const last = lastOf(candidates);
  // So is 'Entkalker Kaffeevollautomat' what the machine is cleaned with, 'Kindersicherung Steckdosen' what guards the sockets.
  const isFor =
    first &&
    /^(?:chemicals|childrens\.art)/.test(first.entry.id) &&
    /^(?:appliances|electronics|auto)/.test(last?.entry.id ?? '');
  return first && !first.within && (first.entry.id === 'general.media' || isFor) ? first : last;
};

/** The last of the first things that stand together; else of the stuffs, else of what is named broadly, else of packs. */
function lastOf(all: readonly Candidate[], text: string): Candidate | undefined {
  // '卡门培尔奶酪 250g': of a name that only sounds so one sign is by chance that of a thing; by weight what is eaten is sold.
  const isEatenHere = all.some(isEatenStuff) && byWeight.test(text);
  const candidates = isEatenHere ? all.filter((one) => !isOneSign(one)) : all;
  for (const rank of [isThing, isSureStuff, isStuff, isNamed, () => true]) {
    const ranked = candidates.filter(rank);
    const [foremost] = ranked;
    if (!foremost) continue;
    const mould = mouldAmong(ranked, text);
    if (mould) return mould;
    // 'Honig Salbei Bonbons', 蜂蜜 枇杷 润喉糖: honey and spices are what sweets taste of, unless an amount parts them.
    const sweet = isTasted.test(foremost.entry.id)
      ? ranked.find(
          ({ entry: { id, generic }, start }) => id === 'food.confectionery' && !generic && start > foremost.end,
        )
      : undefined;
    if (sweet && !/[\d(（【[]/u.test(text.slice(foremost.end, sweet.start))) return sweet;
    // 'The Label women's midi dress': a single word that may stand for anything yields to the one thing of a kind.
    const other = ranked.length === 2 ? ranked[1] : undefined;
    const isLoose = isOfNoKind(foremost) && !/[^a-z]/.test(foremost.entry.phrase);
    const first = isLoose && other && !isOfNoKind(other) && !other.entry.keeper ? other : foremost;
    const together = ranked.filter(({ run }) => run === first.run);
    // 'Baby monitor wall mount': one word more stands before what holds it.
    const mount = ranked.at(-1);
    const inner = together.at(-1);
    if (mount && inner && mount.run === inner.run + 1 && isMount(mount, text.slice(inner.end, mount.start)))
      return mount;
    // 'Bandage bodycon midi dress': a garment that ends a part is what it is about.
    if (
      mount &&
      inner &&
      mount !== inner &&
      isGarment(mount) &&
      !inner.entry.keeper &&
      !isGarment(inner) &&
      isLetters.test(text.slice(inner.end, mount.start))
    )
      return mount;
    // 「スタンド 机」 are two; 「スマホ ケース」 is a case.
    // But 「はちみつ レモン 飴」 are sweets.
    const isSweet = together.every(isEatenStuff) && isMade.test(together.at(-1)?.entry.id ?? '');
    const end = isSweet
      ? -1
      : together.findIndex(({ apart, entry }, at) => at > 0 && apart && entry.id !== 'general.other');
    if (end > 0) together.length = end;
    // 'Folding knife wood handle', 'hair straightener ceramic plates': a part that is told what it is of is the thing's own.
    const part = together.at(-1);
    const whole = together.at(-2);
    const isToldOf = part && whole && /\p{L}|\d/u.test(text.slice(whole.end, part.start));
    // Nor is an infuser that is a ball.
    const isLike = part && isOfNoKind(part) && isShape.test(part.entry.phrase);
    if (whole && !isOfNoKind(whole) && !whole.entry.keeper && (isLike || (isToldOf && isPart.test(part.entry.phrase))))
      together.pop();
    // 'Infant formula milk powder'.
    const infant = together.find(({ entry: { id } }) => id === 'food.infant');
    // 'Popcorn white cheddar', 'beef jerky teriyaki': what follows a snack is its taste.
    const snack =
      together.find(({ entry: { id, generic } }) => id === 'food.snacks' && !generic) ??
      together.find(({ entry: { id, phrase } }) => id === 'food.meat' && isChewed.test(phrase)) ??
      // 'Macadamias sea salt'.
      (ranked.some(isSalt) ? ranked.find(isNut) : undefined);
    // A sticker of a sword cuts nothing; what prints stickers is a machine.
    // '젤리 케이스 휴대폰 범퍼' is a case, whatever lies in it.
    const cover = together.find(({ entry: { keeper, phrase } }) => keeper && isCover.test(phrase));
    if (cover && isPhone.test(together.at(-1)?.entry.phrase ?? '')) return cover;
    // '장난감 정리함 3단 수납장': a box that is a cupboard.
    const cupboard = ranked.find(
      ({ entry: { id, phrase }, start }) => id === 'furniture' && start > first.start && isCupboard.test(phrase),
    );
    if (cupboard && first.entry.keeper && first.entry.id === 'general.other')
      return { ...cupboard, entry: { ...cupboard.entry, keeper: true } };
    const print = together.find(({ entry: { phrase } }) => isPrint.test(phrase));
    if (print && !/^(?:electronics|appliances)/.test(together.at(-1)?.entry.id ?? '')) return print;
    // 'Schlüsselanhänger Motorradhelm': what hangs on keys only shows what is worn, eaten or ridden.
    const tag = together.find(({ entry: { phrase } }) => isHung.test(phrase));
    if (tag && isShown.test(together.at(-1)?.entry.id ?? '')) return tag;
    // 'Video doorbell rechargeable battery WiFi': what sends, shines or blows after the battery is the device's, and so is it.
    const battery = together.at(-1);
    const powered = together.find(({ entry: { id } }) => runsOnOne.test(id));
    if (battery && powered && battery.entry.id.startsWith('batteries.') && isOnBoard(text, battery)) return powered;
    // '餐盘四件套': of bed linen or of whatever stands before it.
    const dishes = together.find(({ entry: { id } }) => id.startsWith('kitchen'));
    if (dishes && /件套$/u.test(together.at(-1)?.entry.phrase ?? '')) return dishes;
    const device = together.find(({ entry: { id } }) => /^(?:electronics|lighting|appliances)/.test(id));
    if (device && isTag.test(together.at(-1)?.entry.phrase ?? '')) return device;
    // '해파리 무드등 리모컨': a lamp is steered by one.
    const lamp = together.find(({ entry: { id } }) => id.startsWith('lighting'));
    if (lamp && isRemote.test(together.at(-1)?.entry.phrase ?? '')) return lamp;
    // 'Tote bag laptop' is for one.
    const bag = together.find(({ entry: { id } }) => id === 'leather.bags');
    if (bag && together.at(-1)?.entry.id === 'electronics.radio') return bag;
    const last = snack && isTaste(together.at(-1)) ? snack : together.at(-1);
    if (infant && last?.entry.id.startsWith('food.')) return infant;
    // 'Toy gun sponge': a toy stays one.
    const media = ranked.at(-1);
    // But a pen that reads '有声书' aloud is none.
    const isRead = /书$/u.test(media?.entry.phrase ?? '') && /^(?:toys\.e|electronics)/.test(foremost.entry.id);
    if (media?.entry.id === 'general.media' && !isRead) return media;
    const toy = together.find(({ entry }) => entry.id.startsWith('toys.'));
    // 'Inhalator Teddybär': what cures is only shaped so, unless it lies in a child's case.
    const cure = toy && together.find(({ entry: { id } }) => id === 'medical.device');
    if (cure && !isOfDoctor.test(cure.entry.phrase)) return cure;
    // '목걸이 팔찌 세트 비즈': what follows a set is what it is made of.
    const set = candidates.find(isSet);
    const ofSet =
      set && last && isOfNoKind(last) && last.start > set.end
        ? together.filter(({ end }) => end <= set.start).at(-1)
        : undefined;
    if (ofSet && !isOfNoKind(ofSet)) return ofSet;
    // 'Gummy bear earrings resin': what is cast is the thing, and resin what it is of.
    const cast = last && isCast.test(last.entry.phrase) && !isPoured.test(text) ? together.at(-2) : undefined;
    if (cast && !isEatenStuff(cast) && !isOfNoKind(cast)) return cast;
    const isPlayed = (one: Candidate): boolean =>
      (one.entry.id === 'general.other' && !one.entry.keeper) || isOfDoctor.test(one.entry.phrase);
    return toy && last && isPlayed(last) ? toy : last;
  }
  return undefined;
}

const isOneSign = (one: Candidate): boolean =>
  isOfNoKind(one) && one.end - one.start === 1 && /\p{Script=Han}/u.test(one.entry.phrase);
const isGarment = ({ entry: { id, keeper, generic } }: Candidate): boolean =>
  id === 'textiles.apparel' && !keeper && !generic;
/** A word or two that are not known. */
const isLetters = /^ \p{L}[\p{L}-]* (?:\p{L}[\p{L}-]* )?$/u;

/** What carries another thing, behind a single word that says where. */
const isMount = ({ entry: { keeper, phrase } }: Candidate, between: string): boolean =>
  ((keeper && /^(?:mount|bracket|hook|hanger|rack|shelf)s?$/i.test(phrase)) ||
    /^(?:sign|plaque|poster|sticker|decal)s?$/i.test(phrase)) &&
  /^ (?!rear|front)\p{L}+ $/iu.test(between);

/** What runs on a battery of its own. */
const runsOnOne =
  /^(?:electronics\.(?:radio|battery-powered|mains)|lighting|appliances|toys\.electronic|drones|mobility)/;
/** What a device does is said after its battery, and no make or model that the battery would fit. */
const isOnBoard = (text: string, { end }: Candidate): boolean => onBoard.test(text.slice(end)) && !sparePart.test(text);
const onBoard =
  /wi-?fi|bluetooth|(?<![\p{L}\d])\d(?:\.\d)?k(?!\p{L})|\d\s?(?:lm|lumens?|mp|rpm|kpa)(?!\p{L})|1080p|usb|ip\d\d/iu;
const sparePart = /replacement|spare|compatible|ersatz|(?<!\p{L})for(?!\p{L})/iu;

/** Kinds of food that others are made into. */
const isMade = /^food\.(?:confectionery|snacks|beverages)$/;

const isTasted = /^food\.(?:honey|spices-sauces|nuts|dried-fruit)$/;

const isSet = ({ entry: { role, phrase } }: Candidate): boolean =>
  role === 'weak' && /^(?:set|kit|セット|세트|套装)$/iu.test(phrase);
const isNut = ({ entry: { id } }: Candidate): boolean => id === 'food.nuts';
const isSalt = ({ entry: { id, phrase } }: Candidate): boolean =>
  id === 'food.spices-sauces' && /salt|salz|盐|塩|소금|천일염/iu.test(phrase);
const isChewed = /jerky|biltong|snack stick|meat stick/iu;
const isTaste = (one: Candidate | undefined): boolean =>
  one !== undefined &&
  /^food\.(?:animal|spices|honey|meat|confectionery|nuts|dried)/.test(one.entry.id) &&
  !/sauce|season|rub$|marinade|spice|dip$|dressing/iu.test(one.entry.phrase);

/** The first that is named; an open word yields to a thing after it, a broad one to a nearer one. */
function firstOf(candidates: readonly Candidate[], isWeighed: boolean): Candidate | undefined {
  const named = candidates.filter(isStuff);
  const [first] = named;
  // 'Atlas du vin, livre'.
  const media = candidates.find(({ entry }) => entry.id === 'general.media');
  if (media && first && first.entry.level < 3) return media;
  const second = first && !isWeighed && isEatenStuff(first) ? named[named.indexOf(first) + 1] : undefined;
  if (first && second && isLentName(first, second)) return second;
  if (first && first.entry.level > 1) return first;
  // 'Café Sello Rojo molido 500 g': by weight an open word is what is eaten, and what follows a name.
  if (first && isWeighed && isEaten(first) && named.every((one) => isEaten(one) || isOfNoKind(one))) return first;
  return (
    named.find(({ entry }) => entry.level === 3) ??
    named.find(({ entry }) => entry.level === 2) ??
    first ??
    candidates.find(isNamed) ??
    candidates[0]
  );
}

/** 'Паук люстра', 'краб серьги': what is eaten lends the thing right behind it a name. */
const isLentName = (first: Candidate, second: Candidate): boolean =>
  second.start - first.end === 1 &&
  isThing(second) &&
  !second.entry.keeper &&
  !second.entry.pack &&
  /^(?:jewellery|lighting|furniture|toys|textiles|leather|footwear)/.test(second.entry.id);

/** 'Чехол-кошелёк', 'étui-portefeuille': a case that is a bag, a bed or a cup is that. */
function withoutCase(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  const [first, second] = candidates;
  if (!first?.entry.keeper || !second || !/^[-–]$/.test(text.slice(first.end, second.start))) return candidates;
  return /^(?:leather|furniture|textiles|kitchen|footwear)\b/.test(second.entry.id) ? candidates.slice(1) : candidates;
}

/** What things have: no thing is sold as its plates. */
export const isPart =
  /^(?:handles?|grips?|straps?|bands?|lids?|legs?|bases?|frames?|wheels?|plates?|jars?|jugs?|bowls?|cups?|heads?|griffe?|henkel|deckel|füße|räder|platten|rahmen|mango|manico|poignées?|couvercle|tapa|tampa|coperchio|ручк[аи]|крышк[аи]|把手|手柄|盖子|取っ手|ハンドル|손잡이|뚜껑)$/iu;
/** What sets hard, and what tells that it is sold to be poured. */
export const isCast = /^(?:resins?|(?:kunst)?harz|r[eé]sin[ae]|смола|żywica|reçine|树脂|レジン|레진)$/iu;
/** Resin of trees and rocks, which is burnt or eaten. */
export const isGum = /shilajit|mumijo|мумиё|frankincense|weihrauch|oliban|copal|myrrh|myrrhe|benzoin|propolis/iu;
export const isPoured =
  /\d\s?(?:ml|l|cl|g|kg|oz|gal\p{L}*|мл|г|кг)(?!\p{L})|[eé]p[oó](?:x|ks|ss)|(?<!\p{L})(?:uv|kit|casting|hardener|h[äa]rter|clear|photopoly\p{L}*|405 ?nm|transparen\p{L}*|gie(?:ß|ss)\p{L}*|liquid|líquid\p{L})(?!\p{L})|эпоксид|液|에폭시|エポキシ|环氧/iu;
const isPrint =
  /sticker|decal|tattoo|aufkleber|ステッカー|스티커|墙贴|贴纸|enamel pin|pin badge|fridge magnet|ornament|figurine|statue|sculpture/iu;
/** Beside a toy it lies in a child's case. */
const isOfDoctor = /^(?:stethos[ck]op\p{L}*|听诊器|聴診器|청진기)$/iu;
const isCover = /ケース|カバー|케이스|커버|壳|套/u;
const isPhone = /^(?:スマホ|スマートフォン|携帯|携帯電話|휴대폰|핸드폰|스마트폰|手机|智能手机)$/u;
const isCupboard = /(?:수납장|선반장|서랍장|책장|チェスト|キャビネット|ラック|棚)$/u;
const isRemote = /^(?:remote(?: control)?|fernbedienung|遥控器?|リモコン|리모컨)$/iu;
const isHung =
  /^(?:schlüsselanhänger|key ?(?:chain|ring)s?|nyckelring|sleutelhanger|キーホルダー|키링|열쇠고리|钥匙扣|钥匙链)$/iu;
const isShown = /^(?:ppe\.helmets|footwear|food\.|plants|drones|mobility|medical)/;
/** What hangs on keys is first of all what it does. */
const isTag = /^key ?(?:chain|ring)s?$/i;
