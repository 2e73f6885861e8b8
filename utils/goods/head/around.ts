import { matchesOf } from '../../text/matches.ts';
import { small } from '../phrases/fold.ts';
import type { Match } from '../phrases/match.ts';
import { isUnspaced, type Tongue } from '../phrases/stems.ts';

// What stands between the phrases of a title, and beside them: figures, signs and little words that say how they are meant.

/** What stands between two phrases. */
type Gap = 'none' | 'space' | 'words' | 'break';
/** Signs that part a title; a hyphen only between spaces. */
const breaks = /[,，、;；:：|/•·【】[\]()（）「」『』!！?？。…~～"“”«»]|\s[-–—]\s|[–—]|\.\s/u;
const letters = /[\p{L}\p{N}]/u;

/** What parts two phrases: nothing, a space, words that are not known, or a sign that begins another part. */
export function gapOf(between: string, tongue: Tongue): Gap {
  if (between === '') return 'none';
  if (breaks.test(between) || (/[&+]/.test(between) && isUnspaced(tongue))) return 'break';
  // 'Oatmeal & goat milk soap' is one thing.
  if (/[&+]/.test(between)) return 'words';
  if (!letters.test(between)) return 'space';
  // '헬멧 보관가방': what is written together with the next word is part of it.
  if (tongue === 'ko' && /^\s\p{Script=Hangul}{1,3}$/u.test(between)) return 'space';
  // One unknown sign between two known words is mostly part of them: 实木小餐桌.
  if (!isUnspaced(tongue) || between.trim().length > 1 || tongue === 'ko') return 'words';
  return /\s/.test(between) ? 'space' : 'none';
}

/** Whether nothing stands between a word and one that says how it is meant. */
export const isNext = (between: string, tongue: Tongue): boolean =>
  tongue === 'zh' || tongue === 'ja' ? between === '' : /^[\s-]?$/.test(between);

/** 'Pro', '15 Plus', '第2世代': which model of a device is meant. */
export const isModel = (between: string): boolean =>
  /^\s?(?:(?:pro|max|plus|mini|air|ultra|se|lite|gen|oled|[a-z]{0,2}\d{1,3}[a-z]{0,2}|第\d世代)\s?[/・,]?\s?){0,4}$/i.test(
    between,
  );

/** 'Slip-on', 'plug-in': it is part of a word. */
export const isHyphened = (text: string, { start, end }: Match): boolean =>
  text[start - 1] === '-' || text[end] === '-';

/** 'No.8', 'No 5': a number and no denial. */
export const isNumber = (text: string, { start, end }: Match): boolean =>
  /^no$/i.test(text.slice(start, end)) && /^\s?\.?\s?\d/.test(text.slice(end));

/** '3 in 1', '2 en 1', '4 w 1': it only counts. */
export const isOneOfMany = (text: string, { start, end }: Match): boolean =>
  /\d\s?-?$/.test(text.slice(0, start)) && /^\s?-?1(?!\d)/.test(text.slice(end));

/** Names and mottoes: 'Футболка «Чайник»', 'Tee "Toy Collector"'; where they begin and end, in UTF-16 units. */
export const quotesIn = (text: string): [start: number, end: number][] =>
  (mark.test(text) ? matchesOf(text, quotes) : []).map(({ index, 0: { length } }) => [index, index + length]);

/** Most titles hold none, and are not looked through. */
const mark = /["“„«'‘‚「]/;
/** A figure before the sign makes it inches. */
const quotes =
  /(?<![\d\p{L}])["“„«][^"“”„«»]{2,80}["”“»](?![\d\p{L}])|(?<![\d\p{L}])['‘‚](?=\p{L})[^'’‘]{2,60}\p{L}['’](?![\d\p{L}])|「[^」]{2,60}」/gu;

/** 'Not a toy', 'nicht als Spielzeug geeignet', 'ceci n'est pas un jouet', 非玩具, おもちゃではありません: what the words name is disowned. */
export const isDisowned = (text: string, { start, end }: Match): boolean =>
  disownedBefore.test(small(text.slice(Math.max(0, start - 60), start))) ||
  disownedAfter.test(text.slice(end, end + 12));
/** Of small letters: browsers make it ready in a third of the time. */
const disownedBefore =
  /(?<![\p{L}\d])(?:not|no|isn['’]t|kein\p{L}{0,2}|nicht|pas|non|não|nao|не|nie|geen|niet|ej|inte|bukan|không)\s(?:(?:\p{L}{1,3}|intended|suitable|meant|sold|used|fit|geeignet|gedacht|adapté|destiné|conçu|apto|indicado|destinado|adatto|destinato|является|явл|предназначен\p{L}*|подходит|jest|nadaje|geschikt|bedoeld|lämplig|avsedd|dành|phải|untuk|als|pour|para|kinderen?)\s){0,3}$|(?:非|不是|并非|不属于|勿作|不作为?)(?:儿童|普通)?$/u;
const disownedAfter = /^(?:では|じゃ)(?:あり|な[いくし])|^(?:이|가)?\s?아(?:닙|님|닌)|^\s?değil|^\sनहीं/iu;

/** 'Piles incluses', 'no incluida', '별매': it comes with the thing, or does not. */
export const isBeside = (text: string, match: Match): boolean => beside.test(behind(text, match));
/** What stands behind a name; behind a battery's which one it is says nothing: 'pilas botón LR44 incluidas', 'CR2032 건전지 포함'. */
const behind = (text: string, { entry, end }: Match): string =>
  entry.id.startsWith('batteries.') ? text.slice(end, end + 60).replace(cell, '') : text.slice(end, end + 40);
const cell =
  /^(?:[\s(]*(?:(?:\d\s?[x×]\s?)?(?:\d?\s?)?(?:[a-z]{1,3}\d{1,5}[a-z]?|aa{0,2}|c|d|9v)(?![a-z\d])|[x×]\s?\d|bouton|(?:a )?bottone|bot[oó]n|botão|guzikow\p{L}+|alcalin\p{L}+|alkalin\p{L}+|button|cells?|knoopcel\p{L}*|knopfzelle\p{L}*|batter(?:y|ies)|건전지|전지|배터리|電池|电池))+/iu;
/** Of what is beside it, whether it does not come with the thing: 'earbuds not included', 本体は含みません. */
export const isLeftOut = (text: string, match: Match): boolean =>
  leftOut.test(beside.exec(behind(text, match))?.[0] ?? '');
const leftOut =
  /(?<!\p{L})(?:not|no|non|nicht|não|ne|не)(?!\p{L})|esclus|exclu|не вход|別売|ません|ない|不含|不包|另购|除外|미포함|불포함|별매|별도|제외/iu;
const beside =
  /^\s?[(（]?(?:(?:are |is |not |no |non |nicht |não |ne |не )?(?:included|inclu[si]\p{L}*|incluíd\p{L}*|inklusive|enthalten|im lieferumfang|fournie?s?|escluse?|esclusi|exclu[si]\p{L}*|excluíd\p{L}*|в комплект не вход\p{L}+|входят|входят в комплект|в комплекте|в наборе|dołączon\p{L}*|w zestawie|w komplecie|inbegrepen|meegeleverd|medföljer|ingår|dahil|beiliegend|compris\p{L}*)(?!\p{L})|(?:本体)?(?:は|も|が)?(?:付属(?:し(?:て(?:い|おり))?ま?(?:せん|ない))?|別売|含み?ま(?:せん|れません)|含まれ(?:ません|ない)|付(?:き|い)ていません|入っていません)|(?:主机|本体|主体)?(?:不含|不包含|不包括|另购|除外)(?=$|[)）,，。;；])|\s?(?:본체)?(?:은|는|이|가)?\s?(?:포함|미포함|불포함|별매|별도|제외))/iu;

/**
 * '12 cases', 'x 2 case', '10 lb case', '지퍼백 1kg': beside an amount it says what goods come in. Beside the grams of something
 * eaten (`isEaten`) so does any pack: '味噌 500g カップ', 'honey squeeze bottle 425 g'.
 */
export const isPackOf = (text: string, { entry, start, end }: Match, isEaten: boolean): boolean =>
  ((entry.pack || (isEaten && pack.test(entry.phrase))) &&
    (amountBefore.test(text.slice(Math.max(0, start - 10), start)) ||
      amountAfter.test(text.slice(end)) ||
      // '볶은 아몬드 1kg 무염 지퍼백': what ends the name of something eaten by its weight.
      (isEaten && weighed.test(text.slice(0, start)) && text.slice(end).trim() === ''))) ||
  // 'Bandeja 250 g': a tray by its own weight is what lies in it.
  (tray.test(entry.phrase) && amountAfter.test(text.slice(end)));
const pack =
  /^(?:(?:squeeze|glass|plastic|pet) )?(?:bottle|jar|tin|can|pouch|bag|bowl|cup|tub|bucket|canister)s?$|^(?:glas|dose|beutel|becher|flasche|eimer|schalen?|schälchen|karton|netz|tüte|schaal|bakje|skål|barquette|coppetta|ведро|seau|カップ|ボトル|ポーチ|ケース|컵|박스|병|통|용기|杯|碗|桶|罐|瓶|袋)$/iu;
const tray = /^(?:bandeja|vaschetta|vassoio|tarrina|barquette)$/iu;
const weighed = /\d\s?(?:kg|g|oz|lbs?)(?!\p{L})/iu;
const amountBefore = /\d\s*(?:x|kg|g|oz|lbs?|pounds?|l|ml|[個本袋缶食包罐瓶개팩])?\s*$/i;
const amountAfter = /^\s*\d+(?:[.,]\d+)?\s?(?:kg|g|oz|lb)/i;
