import type { Tell } from '../goods.ts';
import { quotesIn } from '../head/around.ts';
import { denialOf, fitted, isJoined, onCurrent } from '../head/denials.ts';
import { type Reading, readTraits } from '../head/read.ts';
import type { Match } from '../phrases/match.ts';
import type { Tongue } from '../phrases/stems.ts';
import type { Text } from '../phrases/text.ts';
import type { TraitId } from '../traits.ts';
import { isLikeness } from './likeness.ts';
import { isWorkedBy } from './worked.ts';

/** Words after which a title speaks of what the thing is for or fits. */
const forWords =
  /(?:^|[\s,(])(?:for|compatible with|fits|für|passend für|pour|compatible avec|para|compatible con|per|compatibile con|compatível com|для|совместим\p{L}*|dla|untuk|cho|สำหรับ)\s/giu;
const fitsWords = /适用于|适用|兼容|适合/gu;
const breaks = /[,，;；|/()（）[\]【】•]|\s[-–—]\s/gu;

/** Tells what the words of a text say of a listing, and what they deny. `title`: the text is its title, read so. */
export function readWords(text: Text, tongues: readonly Tongue[], tell: Tell, title?: Reading): void {
  const matches = readTraits(text, tongues);
  if (matches.length === 0) return;
  const { original } = text;
  let aims: [number, number][] | undefined;
  /** Where the last match ends, and whether it is denied: 'without bluetooth or wifi'. */
  let last = { end: -1, isDenied: false };
  const absent: [TraitId, string][] = [];
  const present = new Set<TraitId>();
  for (const match of matches) {
    const words = original.slice(match.start, match.end);
    if (title && (isFigure(title, match) || isServed(title, match))) continue;
    // 'Sem fio TWS', 'ohne Kabel, Bluetooth': a denial that tells something itself denies nothing more.
    const isDenied = (id: TraitId): boolean => {
      const denial = denialOf(original, match.start, match.end, id);
      if (!denial) return last.isDenied && isJoined(original.slice(last.end, match.start));
      return !matches.some((other) => holds(other, denial.from + 1, match));
    };
    const isShape = title !== undefined && (isLikened(title, match) || isQuotedIn(title, match));
    const isUsers = title !== undefined && isOfDevice(title, match);
    let isAbsent = false;
    for (const id of match.entry.traits) {
      if (isUsers && id.startsWith('for.')) continue;
      if (stuffs.has(id) && (isShape || isLikeness(original, match.start, match.end))) continue;
      if (id === 'has.exotic-species' && isBeastInName(original, match)) continue;
      if (id === 'has.laser' && isWorkedBy(original, match.start)) continue;
      if (matches.some((other) => other.entry.not.includes(id) && isWithin(match, other))) continue;
      if (title && fitted.has(id)) {
        if (kept.test(original.slice(match.end))) continue;
        aims ??= aimsIn(title);
        if (aims.some(([start, end]) => match.start >= start && match.end <= end)) continue;
      }
      // "Sugar free" and the like are claims themselves; "no batteries included" leaves open whether it runs on them.
      const no = isDenied(id);
      isAbsent ||= no;
      if (!no) {
        present.add(id);
        tell(id, true, words);
      } else if (deniable.has(id)) absent.push([id, words]);
    }
    if (match.start >= last.end && match.entry.traits.length > 0) last = { end: match.end, isDenied: isAbsent };
    // '国産' within '中国産'.
    for (const id of match.entry.not)
      if (!matches.some((other) => other.entry.traits.includes(id) && isWithin(match, other))) tell(id, false, words);
  }
  // 'Bluetooth speaker, no Wi-Fi': it has what one word says, whatever the other denies.
  for (const [id, words] of absent) if (!(onCurrent.has(id) && present.has(id))) tell(id, false, words);
}

/** Whether another match begins with or before a word that denies, and ends before the match it might deny. */
const holds = (other: Match, denial: number, match: Match): boolean =>
  other !== match && other.start <= denial + 1 && other.end > denial && other.end <= match.start;

/** '18k gold' within '18k gold plated'. */
const isWithin = (match: Match, other: Match): boolean =>
  other.start <= match.start && match.end <= other.end && other.end - other.start > match.end - match.start;

/** Traits a listing may deny. Of the others 'no' before the word is part of the claim, or says nothing. */
const deniable = new Set<TraitId>([
  'is.connected',
  'has.usb-charging',
  'has.radio',
  'has.mains',
  'has.lithium-battery',
  'has.battery',
  'has.button-cell',
  'has.magnet',
  'has.laser',
  'has.honey',
  'has.peanut',
  'has.animal-origin',
  'has.artificial-colour',
  'form.roasted',
  'form.raw',
  'has.wood',
  'has.composite-wood',
]);

/** Whether the words are part of a figure of speech ('baby blue', 'military style') or name a look ('python print'). */
function isFigure({ matches, text }: Reading, match: Match): boolean {
  return matches.some(
    ({ entry, start, end }) =>
      (entry.role === 'modifier' &&
        start <= match.start &&
        match.end <= end &&
        end - start > match.end - match.start) ||
      (entry.role === 'suffix' &&
        entry.id === 'look' &&
        start >= match.end &&
        start - match.end <= 1 &&
        text.original.slice(match.end, start).trim() === ''),
  );
}

/** What a thing is made of; in the shape of it, it is not: 'portachiavi a forma di noce'. */
export const stuffs: ReadonlySet<TraitId> = new Set<TraitId>([
  'has.wood',
  'has.composite-wood',
  'has.eudr-commodity',
  'has.exotic-species',
  'has.precious-metal',
]);

/** Names and mottoes: «Python». */
const isQuotedIn = ({ text }: Reading, match: Match): boolean =>
  quotesIn(text.original).some(([start, end]) => start < match.start && match.end < end);

/**
 * Clips, chains, prints, cloth and colours are named after beasts and what comes of them: 鳄鱼夹, 'python chain', 'pince
 * crocodile', 珊瑚绒, 象牙白. A beast that no skin is named with lent its name only.
 */
function isBeastInName(title: string, { start, end }: Match): boolean {
  if (calledAfter.test(title.slice(end)) || calledBefore.test(title.slice(0, start))) return true;
  // Of plastic or of a cow's hide it only looks so.
  if (beast.test(title.slice(start, end)) && otherHide.test(title)) return true;
  return beast.test(title.slice(start, end)) && !skin.test(title) && !worn.test(title);
}
const calledAfter =
  /^[\s-]?(?:clips?|clamps?|chains?|embossed|effect|patterned?|prints?|motif|fleece|stitch|plush|toy|design|style|look|pink|red|orange|colou?r)(?!\p{L})|^(?:[绒夹剪纹色粉橙橘白黄果玩款风裤]|毛绒|图案|印花|压纹|造型|元素)|^(?:柄|型押し?|風|色|クリップ)|^\s?(?:무늬|패턴|클립|색)/iu;
const calledBefore =
  /(?<!\p{L})(?:pinces?|motif|effet|façon|imitation|style|imprimé|aspect|maille|couleur|pinzas?|estampado|efecto|estilo|pinza|stampa|effetto|stile|presilha|estampa|efeito|estilo|clipe|под|принт|принтом|имитация|цвета?)\s(?:de\s|du\s|a\s)?$|(?:仿|假)$/iu;
const beast =
  /^(?:python|crocodile|alligator|cocodrilo|coccodrillo|pitone|pit[óo]n|crocodilo|jacaré|autruche|avestru[zs]|struzzo|питон\p{L}*|鳄鱼|蟒蛇|クロコダイル|ワニ|악어|비단뱀)$/iu;
const otherHide =
  /(?<!\p{L})(?:pu(?:[\s-]leather)?|polyurethan\p{L}*|(?:faux|vegan|synthetic) leather|kunstleder|lederimitat|(?:rinds?|kalbs?)leder|simili(?: ?cuir)?|cuir (?:de )?(?:vachette|vache|veau|synthétique)|polipiel|piel (?:sintética|de vacuno|vacuna)|similpelle|ecopelle|(?:pelle|cuoio) (?:bovin|sintetic)\p{L}|couro (?:sintético|ecológico|bovino)|sintético|ekosk[óo]r\p{L}|экокож\p{L}|кожзам\p{L}*|(?:kunst|imitatie)leer|konstläder|suni deri|cow(?: ?hide| leather)|calf(?: ?skin)?)(?!\p{L})|仿皮|人造革|牛皮|合皮|牛革|人工皮革|フェイクレザー|인조가죽|소가죽|에코가죽/iu;
const skin = /leather|skin|hide(?!\p{L})|cuir|peau|cuero|piel|pelle|couro|кож|\p{L}*leder|皮|革|レザー|가죽/iu;
/** What is sewn of skins: it is of the beast it is named after. */
const worn =
  /(?<!\p{L})(?:bags?|handbags?|wallets?|purse|belts?|shoes|boots|loafers|clutch|sacs?|portefeuille|ceinture|bolsos?|cartera|cinturón|borsa|portafoglio|cintura|bolsa|carteira|cinto|сумк\p{L}*|кошел\p{L}*|ремень)(?!\p{L})|包(?!邮)|腰带|皮带|バッグ|財布|ベルト|가방|지갑|벨트/iu;

/** Whether the words are part of what the thing is only for: 'hand sanitizer holder'. */
const isServed = ({ matches, said, text: { original } }: Reading, match: Match): boolean =>
  said.served.size > 0 &&
  matches.some(
    ({ entry, start, end }) =>
      entry.role === 'goods' &&
      said.served.has(entry.id) &&
      start <= match.start &&
      match.end <= end &&
      // What is sold may be of the kind it is for: 'Druckluftspray zum Reinigen'.
      !(start === match.start && end === match.end && said.heads[0]?.words === original.slice(start, end)),
  );

/** 'Screen protector for kids tablet': whose the device is that a thing belongs to. */
export const isOfDevice = ({ matches, said }: Reading, match: Match): boolean =>
  said.heads[0]?.entry.id === 'general.other' &&
  matches.some(
    ({ entry, start }) =>
      entry.role === 'goods' && entry.id.startsWith('electronics') && start >= match.end && start - match.end <= 1,
  );

/** Whether words right before say that what follows is a likeness: 'en forma de', 'color', 'im Stil'. */
const isLikened = ({ matches, text }: Reading, match: Match): boolean =>
  matches.some(
    ({ entry, end }) =>
      entry.role === 'aside' &&
      entry.id === 'next' &&
      end <= match.start &&
      text.original.slice(end, match.start).trim() === '',
  );

/** 'Akku Koffer', 'battery storage box': what it is carried and kept in holds none itself. */
const kept =
  /^[\s-]?(?:(?:storage|carrying|aufbewahrungs?|transport)[\s-]?)?(?:tasche|koffer|hülle|halter(?:ung)?|bags?|box(?:es)?|organi[sz]ers?|holders?|cadd(?:y|ies)|testers?|tas|houder|hållare|väska)(?!\p{L})|^(?:收纳盒|收纳包|盒|架|ケース|ホルダー|보관함|홀더)/iu;

/** Where a title speaks of what the thing is for: 'case for wireless earbuds' has no radio. For whom or where it is, is no such aim. */
export function aimsIn({ text: { original }, matches }: Reading): [number, number][] {
  const ends = [...original.matchAll(breaks)].map(({ index }) => index);
  return [...original.matchAll(forWords), ...original.matchAll(fitsWords)].flatMap(({ index, 0: word }) => {
    const from = index + word.length;
    const next =
      matches.find(({ start, end }) => start <= from && end > from) ?? matches.find(({ start }) => start === from);
    // Nor where it is part of a name: 'zabawka dla kota'.
    if (next?.entry.role === 'frame' || (next && next.start < index)) return [];
    return [[index, ends.find((end) => end > from) ?? original.length] as [number, number]];
  });
}
