import { denialOf } from '../head/denials.ts';
import type { TraitId } from '../traits.ts';
import { isNamedAbsent, isSaidAbsent } from './said-absent.ts';

// What attributes state of what goods run on, and of radio: 'Battery: none', 'Power: USB 5 V, no adapter'.

/** 'None', 'no tiene', 'none, infrared only', 'なし(スライド送りのみ)', '无遥控': there is no such thing, whatever is said behind it. */
const no =
  /^(?:(?:none|no|nein|keine?[mnrs]?|non|aucune?|ninguna?|nessuna?|não|nenhuma?|нет|brak|nie|yok|tidak(?: ada)?|không(?: có)?|なし|無し|ない|없음|아니오|否|没有|沒有)\s?[,;:(（、，–—].*|none\s.*|[无無](?![线線绳繩]).*|不支持.*|(?:非|未)対応|미지원|(?:is )?not (?:supported|available|included)|no (?:tiene|lleva|incluye|usa|aplica|required|applicable)|non (?:ha|presente|previst[oa])|não (?:tem|possui|há)|не (?:имеет|требуется|предусмотрен\p{L}*)|nie (?:ma|posiada)|nicht (?:vorhanden|enthalten)|no|none|not?|n\/a|without.*|false|0|non|nein|keine?[mnrs]?|ohne.*|aucune?|sans.*|ninguna?|sin.*|nessuna?|senza.*|não|nenhuma?|sem.*|нет|без.*|отсутству.*|无|無|否|不含|没有|なし|無し|없음|아니오|brak|nie|tidak(?: ada)?|không(?: có)?|geen.*|inge[nt].*|yok(?:tur)?|لا(?: يوجد| توجد)?|بدون.*|غير (?:متوفر|متاح|مدعوم)|ไม่มี.*|नहीं(?: है)?)\.?$/iu;

/** 'Not required', 'nicht nötig', 'non richiesta', 不需要, 必要なし: what is not needed is not there either. */
const unneeded =
  /^(?:not (?:required|needed|necessary|used|applicable)|no (?:es )?(?:necesari[ao]s?|requerid[ao]s?|requieren?|necesita|lleva)|nicht (?:nötig|notwendig|erforderlich|benötigt)|(?:wird )?nicht gebraucht|(?:non|pas) (?:nécessaires?|requi(?:s|se)s?|besoin)|non (?:richiest[aeio]|necessari[aeio]|serv(?:e|ono)|occorr(?:e|ono))|não (?:é )?(?:necessári[ao]s?|requerid[ao]s?|requer|precisa|usa)|не (?:требу(?:е|ю)тся|нуж(?:ен|н[аоы])|использу(?:е|ю)тся)|nie (?:wymagan[aey]|potrzeb\p{L}+)|niet (?:nodig|vereist)|behövs (?:ej|inte)|gerek(?:mez|li değil)|tidak (?:perlu|diperlukan)|không cần|ไม่(?:ต้อง)?(?:ใช้|มี)|不需要?|无需|無需|不用|必要(?:なし|ありません|ない)|不要|使いません|불필요|필요\s?(?:없|하지)|안\s?씀)/iu;
const isNone = (value: string): boolean =>
  no.test(value) || (unneeded.test(value) && !isSaid(value, lithiumWords) && !common.test(value));

/** A trait and whether goods have it. */
type Told = [TraitId, boolean];
const noBattery: Told[] = [
  ['has.battery', false],
  ['has.lithium-battery', false],
  ['has.button-cell', false],
];

/** A pile of threads, a radius: what a figure of length or a cloth tells of a name that means current as well. */
const measured =
  /^[ø⌀]?\s?\d[\d.,]*\s?(?:["″']|mm|cm|m|in|inch|мм|см)(?!\p{L})|polyester|polypropyl|poliést|poliester|nylon|wool|wolle|laine|lana|cotton|coton|cotone|algod|viscos|acryl|acrílic|acrilic|fleece|jute|teddy/iu;

/** Cells of the common sizes, which seldom are of it. */
const common = /\baaa?\b|\blr0?[36]\b|[単单][1-5一二三四]|[57五七]号/iu;
const lithiumWords =
  /lith?i?um|li-?(?:ion|po|fe)|lipo|锂|лити|литий|litio|lítio|リチウム|리튬|mah|18650|rechargeable|аккумул|充电|akku|recargable|ricaricabil|recarregáv/giu;
/** Whether a value says such words, and not only that it is not so: 'AAA, no lithium', 'AAA (리튬 아님)'. */
const isSaid = (value: string, words: RegExp): boolean =>
  [...value.matchAll(words)].some(
    ({ 0: word, index }) => denialOf(value, index, index + word.length, 'form.raw') === undefined,
  );

const cells =
  /batter|akku|accu|(?<!\p{L})pil[ae]?s?(?!\p{L})|pilhas?|bater[iíy]|батаре|аккум|电池|電池|バッテリー|배터리|건전지|\d\s?mah|lith?i|li-|\baa/iu;
/** 'Batteries not included', 'not removable': it runs on them all the same. */
const notBrought =
  /inclu|enthalt|mitgelief|lieferumfang|fourni|compris|входи|комплект|поставл|zawart|zestaw|dołącz|meegelev|inbegrep|medfölj|dahil|termasuk|bao gồm|付属|別売|含|另购|포함|별매|별도|동봉|remov|replac|wechsel|austausch|amovib|extra[ií]b|rimov|съ[её]мн|wymienn|wymian|交換|可拆|교체|탈착|charg|lad(?:en|bar)/iu;

/** What the value of an attribute of batteries states. */
export function batteryOf(value: string): Told[] {
  if (measured.test(value)) return [];
  if (isNone(value) || (isNamedAbsent(value, cells) && !notBrought.test(value))) return noBattery;
  const button =
    /cr\d{4}|lr(?:4[1-8]|5\d|6\d)\b|ag1?\d\b|button|coin|纽扣|knopf|bouton|bot[oó]n|bottone|дисков|таблет|ボタン|コイン|단추|코인/iu.test(
      value,
    );
  const lithium = isSaid(value, lithiumWords);
  const plain = common.test(value) || /alkali|碱|ni-?mh|щелоч|アルカリ|알카라인|zinc|lead/iu.test(value);
  return [
    ['has.battery', true],
    ...(lithium && !/ni-?mh/iu.test(value) ? ([['has.lithium-battery', true]] as Told[]) : []),
    ...(button ? ([['has.button-cell', true]] as Told[]) : []),
    ...(plain && !lithium && !button
      ? ([
          ['has.lithium-battery', false],
          ['has.button-cell', false],
        ] as Told[])
      : []),
  ];
}

/** What the value of an attribute of radio states. */
export function radioOf(value: string): Told[] {
  if (measured.test(value)) return [];
  if (isNone(value) || isSaidAbsent(value, radio) || /^(?:wired|有线|проводн|kabel|filaire|유선|有線)/iu.test(value))
    return [
      ['has.radio', false],
      ['is.connected', false],
    ];
  return onAir(value);
}

const radio =
  /bluetooth|wi-?fi|wlan|lan(?!\p{L})|zigbee|z-wave|lora|nfc|gps|rfid|[2-5]g(?!\p{L})|lte|\d\s?[mg]hz|wireless|funk|r[aá]dio|inal[aá]mbric|беспровод|радио|bezprzewod|kablosuz|ไร้สาย|لاسلكي|بلوتوث|无线|無線|蓝牙|ワイヤレス|ブルートゥース|무선|블루투스|와이파이|блютуз/iu;

/** Sent over the air, and by what it reaches the internet. */
const onAir = (value: string): Told[] => [
  ['has.radio', true],
  ...(/wi-?fi|lte|[45]g\b|internet|app/iu.test(value) ? ([['is.connected', true]] as Told[]) : []),
];

/** 'Wired USB only, no 2.4G', 'Bluetooth 5.3': how a thing is joined to another; hoses and pipes are joined by none of these. */
export function connectionOf(given: string): Told[] {
  const value = given.replace(denied, ' ');
  if (sent.test(value)) return onAir(value);
  return wired.test(value) || (denied.test(given) && sent.test(given))
    ? [
        ['has.radio', false],
        ['is.connected', false],
      ]
    : [];
}
const sent =
  /bluetooth|wi-?fi|wlan|zigbee|(?<![\d.])2[.,]4\s?g|wireless|funk|sans fil|inal[aá]mbric|senza fili|sem fio|беспровод|bezprzewod|无线|無線|蓝牙|ワイヤレス|무선|블루투스/iu;
const wired =
  /(?<!\p{L})(?:wired|usb|3[.,]5\s?mm|jack|aux|xlr|midi|kabel\p{L}*|filaire|con cable|cablead[oa]|cablat[oa]|com fio|проводн\p{L}+|przewodow\p{L}+)(?!\p{L})|有线|有線|유선/iu;
const denied =
  /(?<!\p{L})(?:no|not|without|keine?n?|kein|ohne|sans|pas de|sin|senza|sem|без|нет|bez|brak)\s[^,;.]+|(?:无|不支持|没有)[^，,;；]+|\p{L}+(?:なし|非対応)|\p{L}+\s?없음/giu;

/** 'USB-Kabel, kein Netzteil', 'USB plug': these are no socket of a house. */
const noSocket =
  /(?<!\p{L})(?:keine?n?|ohne|no|without|not?|sans|pas de|sin|senza|sem|без|bez)\s(?:\p{L}+\s)?(?:netz\p{L}*|(?:mains|wall|ac|power) \p{L}+|adapt\p{L}*|plug|prise|secteur|enchufe|presa|tomada|сет\p{L}*|адаптер\p{L}*)|usb[\s-]?(?:steckdose|stecker|plug|socket|розетк\p{L})|(?:prise|enchufe|presa|tomada|розетк\p{L})\susb|不含(?:电源|适配器|插头)/giu;

/** What the attribute of electronics states: of goods that have none at all. */
export const electronicsOf = (value: string): Told[] =>
  isNone(value) ? [['has.radio', false], ['has.mains', false], ...noBattery] : [];

/** Words for a socket of a house, and for batteries. */
const current =
  /(?<mains>mains|plug|сеть|сети|市电|插电|netz|secteur|enchufe|red eléctrica|rete|tomada|コンセント|콘센트|\bac(?:アダプター?|\b)|交流)|(?<battery>batter|akku|pile|\bpilas?\b|bateria|batería|батаре|аккумул|电池|電池|バッテリー|배터리|건전지|mah|(?<![\p{L}\d])(?:aaa?|lr0?[36]|cr\d{4})(?![\p{L}\d]))/giu;

/**
 * Whether a value says such a word: false where it denies it ('USB, no battery'; 'ACアダプター・電池なし' denies both), undefined
 * where it does not speak of it.
 */
function saidIn(value: string, kind: 'mains' | 'battery'): boolean | undefined {
  const found = [...value.matchAll(current)];
  const denied = found.map(({ 0: word, index }) => {
    const end = index + word.length;
    return !notWithIt.test(value.slice(end)) && denialOf(value, index, end, 'has.mains') !== undefined;
  });
  for (let at = found.length - 2; at >= 0; at--) {
    const [one, next] = [found[at], found[at + 1]];
    const between = one && next ? value.slice(one.index + one[0].length, next.index) : '';
    if (denied[at + 1] && joining.test(between)) denied[at] = true;
  }
  const told = found.flatMap(({ groups }, at) => (groups?.[kind] === undefined ? [] : [!denied[at]]));
  return told.length === 0 ? undefined : told.includes(true);
}
/** 'Batteries not included': it runs on them all the same. */
const notWithIt = /^\p{L}{0,4}[\s,(（]*(?:not|nicht|non|no|não|не|nie)\s\p{L}*(?:inclu|enthalt|includ|входи|ujęt)/iu;
/** What stands between two words that one 'without' behind them denies: '・' and the rest of the first word. */
const joining = /^[\p{L}ー]{0,4}[・･/、,，]\s?$/u;

const byHand =
  /^(?:manual|hand|mechanic|foot|mechanisch|fuß|manuell?|mécanique|mecánic|meccanic|mecânic|a mano|ручн|ножн|механич|ręczn|mechaniczn|手动|手摇|脚踏|手動|足踏|수동)/iu;

/** Whether what a form states ('Power: foot pedal', 'Питание: без электричества') says that no current drives the thing at all. */
export const isUnpowered = (stated: string): boolean => {
  const value = stated.slice(stated.indexOf(':') + 1).trim();
  return byHand.test(value) || noCurrent.test(value);
};
const noCurrent =
  /^(?:none|keine?r?|aucune?|ninguna?|nessuna?|nenhuma?|нет|brak|geen|ingen|yok|なし|无|無|없음|(?:no|not|without|non|ohne|kein|sans|sin|senza|sem|без|bez|zonder|utan)[\s-](?:electri\p{L}+|strom\p{L}*|électri\p{L}+|courant|electri\p{L}+|corriente|elettri\p{L}+|corrente|eletri\p{L}+|энерги\p{L}+|электр\p{L}+|prąd\p{L}*|stroom|el)|不[用需]电|无需用?电|電源不要|전기\s?(?:없|불필요))(?![\p{L}])/iu;

/** What the value of an attribute of power or voltage states. */
export function powerOf(given: string): Told[] {
  const value = given.replace(noSocket, ' usb ');
  if (isNone(given) || byHand.test(value)) return [['has.mains', false], ...noBattery];
  const volts = [...value.matchAll(/(\d{1,4})(?:\s?[-–~]\s?(\d{2,4}))?\s?(?:v(?![a-z])|в(?![а-я])|volt|伏)/giu)].map(
    ([, low, high]) => Number(high ?? low),
  );
  const mains = volts.some((one) => one >= 50) || saidIn(value, 'mains') === true;
  const battery = saidIn(value, 'battery');
  const usb = /usb|5\s?v\b|type-?c/iu.test(value);
  const isNotMains = battery || usb || volts.length > 0 || saidIn(value, 'mains') === false;
  return [
    ...(mains || isNotMains ? ([['has.mains', mains]] satisfies Told[]) : []),
    ...(battery ? batteryOf(value) : mains || battery === false ? noBattery : []),
  ];
}
