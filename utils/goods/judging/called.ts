import type { Recognised } from '../goods.ts';
import { current, volume, weight } from '../head/amounts.ts';
import type { Head } from '../head/heads.ts';
import type { Reading } from '../head/read.ts';
import { type Evidence, type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';
import { seldom } from '../phrases/seldom.ts';

// What is called after something else, and is none of it: sweets and pasta after the limbs of saints, nuns and cats, glue after
// what is rolled in rice.

const limbs = seldom(
  /(?<!\p{L})(?:cabellos?|huesos?|brazos?|lenguas?|orejas?|pestañas?|suspiros?|barrigas?|tetas?|besos?|bocas?|línguas?|orelhas?|olhos?|pés?|papos?|babas?|beijos?|cabelos?|ossos?|toucinho|tocin(?:o|illo)s?|lingue|ossa|baci|occhi|orecchie|capelli|denti|creste|fave|sospiri|seni|minne|langues?|pets?|oreilles|cheveux)\s(?:d[eio]l?\s|dei\s|da\s|d['’]\s?)(?:ángel|angel|santos?|gitano|gatos?|monjas?|fraile|obispo|suegra|novia|carnaval|cielo|céu|anjos?|sogra|moça|moleque|freira|abade|noiva|gatt[oi]|morti|dama|lupo|gallo|elefante|bue|suocera|strega|monaca|sant[’']agata|angelo|cavallo|chats?|nonne|anges?)(?!\p{L})/iu,
);
/** Of these names pasta bears some. */
const isPasta = /capelli|cabelos?|cheveux|lupo|gallo|cavallo/iu;
const countOf = /\d\s?(?:uds?|unidades|un|unid|pz|pezzi|pi[eè]ces|pcs)(?!\p{L})/iu;

/** 'Huesos de santo 250 g', 'capelli d'angelo', 'olho de sogra, 12 un': eaten where it is weighed or counted out or tastes. */
export function calledAfter({ said, text: { original } }: Reading): Evidence | undefined {
  const name = limbs.exec(original)?.[0];
  if (name === undefined || !(weight.test(original) || countOf.test(original) || said.signs.has('food')))
    return undefined;
  return { id: isPasta.test(name) ? 'food.dry-groceries' : 'food.confectionery', because: [name], sure: true };
}

/** のり is glue or what sushi is rolled in. */
export function pasteOf({ words }: Head, { text: { original } }: Reading): Found | undefined {
  if (!/^(?:のり|ノリ|糊)$/u.test(words)) return undefined;
  const glue = glued.exec(original)?.[0];
  const eaten = glue === undefined ? rolled.exec(original)?.[0] : undefined;
  if (glue) return found({ id: 'chemicals.cleaning', because: [words, glue], sure: true });
  return eaten === undefined ? undefined : found({ id: 'food.dry-groceries', because: [words, eaten], sure: true });
}
const glued = /スティック|液体|でんぷん|テープ|文房具|文具|事務|工作|封筒|しわなし|シワなし|接着/u;
const rolled = /焼き|焼の|味付|手巻|寿司|おにぎり|全形|半切|\d切|有明|韓国/u;

/** Herrings, sardines and high heels are also what holds a tent down, in languages that call pegs so; fish is weighed or tinned. */
export function pegOf({ entry, words }: Head, { said, text: { original } }: Reading): Found | undefined {
  const isFish = isOf(entry.id, 'food') && fish.test(words);
  // 'Pulpo elástico con ganchos' has arms of rubber, a crab that holds pipes or hair claws of steel.
  const strap =
    isOf(entry.id, 'food') &&
    /^(?:pulpos?|polvo|polpo|octopus|crabs?|crabe|krabbe|cangrejos?|granchio|caranguejo|краб|螃?蟹)$/iu.test(words) &&
    !weight.test(original)
      ? load.exec(original)?.[0]
      : undefined;
  if (strap) return found({ id: 'general.other', because: [words, strap], sure: true });
  // What is screwed by a thread of so many millimetres grows on no tree.
  const thread = isOf(entry.id, 'food.nuts') ? threaded.exec(original)?.[0] : undefined;
  if (thread) return found({ id: 'general.other', because: [words, thread], sure: true });
  if (!isFish && !(isOf(entry.id, 'footwear') && /^szpilk[ai]$/iu.test(words))) return undefined;
  if (weight.test(original) || said.signs.has('canned') || tinned.test(original)) return undefined;
  const why = tent.exec(original)?.[0] ?? (isFish ? metal.exec(original)?.[0] : undefined);
  return why === undefined ? undefined : found({ id: 'general.other', because: [words, why], sure: true });
}
const fish = /^(?:heringe?n?|haring(?:en)?|śled(?:ź|zie|zi)|sardines?)$/iu;
const load =
  /(?<!\p{L})(?:el[aá]stic[oa]s?|ganchos?|baca|portaequipajes|maletero|hooks|bungee|luggage|portapacchi|ganci|bagageiro|winch(?:es)?|clamps?|welding|для волос|держател\p{L}+|зажим\p{L}*|соединит\p{L}+|для труб\p{L}*|распределит\p{L}+|монтажн\p{L}+)(?!\p{L})|扣|夹|电缆/iu;
const threaded = /(?<![\p{L}\d])M(?:[3-9]|1[0-68]|20)(?![\p{L}\d])|\d\/\d{1,2}-\d{2}(?!\d)/u;
const tinned =
  /(?<!\p{L})(?:bo[iî]tes?|dosen?|blik(?:ken)?|pusz(?:ka|ki|ce)|conserves?|huile|öl|olie|oleju)(?!\p{L})/iu;
const tent =
  /(?<!\p{L})(?:\p{L}*zelt\p{L}*|tent(?:en)?|tentes?|namio[tc]\p{L}*|camping|biwak\p{L}*|erdn[aä]gel)(?!\p{L})/iu;
const metal =
  /(?<!\p{L})(?:stahl|staal|acier|stal(?:i|ow\p{L}+)|alu(?:minium|miniow\p{L}+)?|titan[ei]?|tytanow\p{L}+|verzinkt\p{L}*|gegalvaniseerd|galvanisée?s?|ocynkowan\p{L}+)(?!\p{L})/iu;

/** 'Para inducción', 直火: what is set on a hob, where no word names it. */
export function onHob({ text: { original } }: Reading): Evidence | undefined {
  const hob = hobs.exec(original)?.[0];
  return hob === undefined || current.test(original)
    ? undefined
    : { id: 'kitchen.food-contact', because: [hob], sure: true };
}
const hobs =
  /(?<!\p{L})(?:indu(?:ctions?|ktion|cción|zione|ção)|индукц\p{L}*|indukcyjn\p{L}*)(?!\p{L})|IH\s?対応|直火|인덕션|电磁炉/iu;

/** 'Horquillas para el pelo, 20 uds', 'prendedor de cabelo': what is worn in the hair is counted, what is rubbed in is poured. */
export function inHair({ said, text: { original } }: Reading): Evidence | undefined {
  const hair = said.signs.get('hair');
  if (hair === undefined || weight.test(original) || volume.test(original)) return undefined;
  const count = countOf.exec(original)?.[0] ?? counted.exec(original)?.[0];
  if (count === undefined) return { id: 'general.other', because: [hair], sure: false, or: 'cosmetics.hair-dye' };
  // Of a child it is jewellery.
  const isChilds = said.frames.has('child') && !said.frames.has('adult');
  return { id: isChilds ? 'jewellery' : 'general.other', because: [hair, count], sure: true };
}
const counted = /\d\s?(?:stück|stk|шт|個|本|枚|개|pcs|pieces|peças)/iu;

/** What Brazil carries papers in is called like what Italy boils: 'pasta de couro', 'pasta A4 com elástico'. */
export function folderOf({ entry, words }: Head, { text: { original } }: Reading): Found | undefined {
  if (!isOf(entry.id, 'food') || !/^pastas?$/iu.test(words) || weight.test(original)) return undefined;
  const bag = carriedBag.exec(original)?.[0];
  if (bag) return found({ id: 'leather.bags', because: [words, bag], sure: true });
  const paper = filed.exec(original)?.[0];
  return paper === undefined ? undefined : found({ id: 'general.other', because: [words, paper], sure: true });
}
const carriedBag =
  /(?<!\p{L})(?:(?<!(?:limp|hidrat|poli)\p{L}*\s)(?:de|em) couro|executiv[ao]s?|para (?:notebook|laptop)|tiracolo)(?!\p{L})/iu;
const filed = /(?<!\p{L})(?:a[45]|of[ií]cio|documentos?|elástico|arquivo|catálogo|sanfonada|escolar)(?!\p{L})/iu;

/** 'Batterie acoustique': drums hold none. */
export const isItsName = ({ id, because }: Recognised, words: string): boolean =>
  isOf(id, 'general.other', 'toys.general') &&
  ((/^batt?er/i.test(words) && because.some((name) => name !== words && name.startsWith(words))) ||
    because.some((name) => starting.test(name)));
/** Leads from one car's battery to another's. */
const starting =
  /(?:jumper|booster|jump start) cable|jump(?:er)? lead|start(?:hilfe)?kab|überbrückungskabel|démarrage|arranque|avviamento|emergenza batteria|cavi? batteri|cabos? de bateria|chupeta|transfer[êe]ncia|прикурив|rozruch|takviye|搭[火电]线|过江龙|(?:ブースター|ジャン(?:パー|プ))ケーブル|점프\s?(?:선|케이블)|bat[eé]ri[aeé] |(?:misch|tisch|wannen|brause|küchen|hebel|thermostat)batterie/iu;

/** Instruments of wood are under no law of boards. */
export const isDrumKit = ({ because }: Recognised): boolean => because.some((name) => drumKit.test(name));
const drumKit = /^batt?er[ií]?[ae]s?\s|schlagzeug|drum ?(?:kit|set)|drumstel|trumset|ドラムセット/iu;

/** What hangs before a window without a cord to pull, and what is swung without a rope: no battery is said to be in it. */
const isPullCord = ({ because }: Recognised, words: string): boolean =>
  (/^(?:cordless|schnurlos|コードレス)/iu.test(words) && because.some((name) => hung.test(name))) ||
  (unwired.test(words) && because.some((name) => swung.test(name)));
const unwired =
  /^(?:cordless|wireless|kabellos|schnurlos|sans fil|inal[aá]mbric|senza fili|sem fio|беспровод|bezprzewod|draadlo|trådlös|无线|無線|コードレス|ワイヤレス|무선)/iu;
const swung =
  /(?<!\p{L})(?:ropes?|\p{L}*seile?|cordes?|cuerdas?|cord[ae]s?|скакалк\p{L}*|skakank\p{L}*|\p{L}*touw|hopprep)(?!\p{L})|跳绳|縄跳び|なわとび|줄넘기/iu;
const hung =
  /(?<!\p{L})(?:blinds?|shades?|curtains?|rollos?|\p{L}*jalousien?|plissees?|stores?|persianas?|estor(?:es)?|cortinas?|tend[ae]|штор\p{L}*|жалюзи|rolet\p{L}*)(?!\p{L})|百叶|卷帘|窗帘|ブラインド|ロールスクリーン|カーテン|블라인드|커튼/iu;

/** Whether words for current only belong to what goods are called. */
export const isCurrentInName = (goods: readonly Recognised[], words: string): boolean =>
  goods.some((one) => isItsName(one, words) || isPullCord(one, words) || isBagForCells(one, words));

/** A bag of cloth that fire does not leave, for packs of lithium: none lies in it. */
const isBagForCells = ({ id, because }: Recognised, words: string): boolean =>
  id === 'general.other' && cells.test(words) && because.some((name) => bagForCells.test(name));
const cells =
  /batter|bater|akku|аккумул|батаре|li-?po|li-?ion|lith?i|lit[iý]|лит|mah|锂|电池|リポ|バッテリー|배터리|리포/iu;
const bagForCells =
  /(?:li-?po|akku|batter|batterie?s?|липо).*(?:bag|tasche|beutel|pouch)|(?:sac|pochette|bolsa|funda|bors|sacc|custodi|saco|сумк|пакет|чехол|torb|worecz|saszet).*(?:li-?po|bater|batter|липо)|电池.*袋|(?:リポ|lipo).*(?:バッグ|袋)|리포.*(?:백|가방|파우치)/iu;

/** 'Doll Olive', 'Кукла Маша': how a doll is called, right beside the word for it. Undefined where no doll stands there. */
export function dollCalled({ entry, words }: Head, { text: { original } }: Reading): string | undefined {
  if (!isOf(entry.id, 'food') || entry.level === 3 || weight.test(original) || volume.test(original)) return undefined;
  if (!/^\p{Lu}\p{Ll}+$/u.test(words)) return undefined;
  const at = original.indexOf(words);
  const doll = dollBefore.exec(original.slice(0, at))?.[0].trim();
  return doll !== undefined && nameEnds.test(original.slice(at + words.length)) ? doll : undefined;
}
/** No other noun stands behind. */
const nameEnds = /^(?:[^\p{L}]*$|[^\p{L}\s]|\s[^\p{Lu}])/u;
/** Of German and Dutch all nouns are written so, names or not. */
const dollBefore =
  /(?<!\p{L})(?:dolls?|poup(?:ée|on)s?|muñec[ao]s?|bambol[ae]|bambolott[oi]|bonec[ao]s?|кукл[аы]|куколка|пупс\p{L}*|lalk[ai]|docka)\s$/iu;
