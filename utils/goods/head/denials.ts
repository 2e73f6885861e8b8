import { isOfCommonLetters, readied } from '../../text/common-letters.ts';
import { small } from '../phrases/fold.ts';
import type { TraitId } from '../traits.ts';

// A title says what goods have not, too: 'sin bluetooth ni wifi', 'non ha il wifi', 不支持蓝牙, Wi-Fi非対応, '블루투스 미지원',
// 'not antibacterial'. What is said to be absent is not there; but 'not only' says that it is.

// Of small letters: patterns of so many words take browsers three times as long to make ready where they mind no case.

/** Little words between a denial and what it denies. */
const between =
  "(?:(?:any|a|an|the|its?|built[- ]in|integrated|active|added|need(?:ed)? (?:for|of)|connection|to|jegliche\\p{L}*|eine?[nrm]?|die|der|das|integrierte?\\p{L}*|zusätzliche?\\p{L}*|aucune?|de|du|la|le|les|traitement|fonction|connexion|module|un|una|uno|el|los|las|ningún|ninguna|conexión|conectividad|función|tratamiento|módulo|il|lo|gli|i|alcun\\p{L}?|nessun\\p{L}?|connessione|funzione|trattamento|modulo|o|a|os|as|um|uma|nenhum\\p{L}?|conexão|conectividade|função|tratamento|функци\\p{L}+|поддержк\\p{L}+|модул\\p{L}+|подключени\\p{L}+|связ\\p{L}+|покрыти\\p{L}+|пропитк\\p{L}+|powłok\\p{L}+|warstw\\p{L}+|impregnacj\\p{L}+|обработк\\p{L}+|żadn\\p{L}+)\\s|(?:l|d|un)['’]\\s?){0,3}";
/** What denies alone: 'without', 'no' (a title begins with a Polish belt and with no French 'pas'); and with a verb behind it: 'no tiene', 'non ha', 'не поддерживает'. */
const plain =
  '(?:without|no|not|non|nor|free of|free from|lacks?|ohne|keine?[nrm]?|nicht|frei von|weder|sans|pas de|pas d|(?<=\\S\\s)pas|ni|sin|no es|né|non è|privo di|priva di|senza|nem|sem|não|não é|livre de|без|нет|не|ни|bez|nie|brak|zonder|geen|niet|utan|ingen|inte|ej|tanpa|tidak|tidak ada|bukan|không|không có|ไม่มี|ไม่ใช่|غير|ليست?|بدون)';
const verbal =
  "(?:(?:do(?:es)? not|do(?:es)?n['’]t|not|no longer|cannot|can['’]t) (?:have|include|support|need|require|use|contain|feature|emit|come with|work with)|(?:is |are |was )?not (?:treated|coated|made|infused|impregnated) (?:or (?:treated|coated|infused) )?with|has no|needs no|never (?:needs?|requires?|uses?)(?: an?)?|(?:hat|besitzt|emittiert|unterstützt|benötigt|braucht|enthält) (?:kein\\p{L}*|nicht)|(?:n['’](?:a|ont|utilise|émet)|ne (?:possède|nécessite|contient|supporte|comporte|requiert)) (?:pas|aucune?)|no (?:tiene|lleva|incorpora|necesita|requiere|usa|utiliza|contiene|dispone de|cuenta con|soporta|admite|posee|emite)|non (?:ha|hanno|richiede|necessita(?: di)?|contiene|supporta|usa|utilizza|dispone di|possiede|emette)|não (?:tem|possui|há|contém|precisa(?: de)?|necessita(?: de)?|requer|usa|utiliza|suporta|acompanha|emite)|не (?:имеет|поддерживает|требует|нужн\\p{L}+|содержит|использует|оснащ\\p{L}+|излуча\\p{L}+|предусмотрен\\p{L}*)|nie (?:ma|posiada|wymaga|obsługuje|zawiera))";
const before = readied(`(?:^|[\\s,，(（;/–—-])(?:${verbal}|${plain})[\\s-]${between}$`, 'u');
/** The same where any word may stand between: 'without added peanuts'. */
const beforeAny = readied(`(?:^|[\\s,(])(?:${verbal}|${plain}|zero)\\s(?:\\p{L}+\\s)?$`, 'u');
/** 'Not tested or approved': the one word is denied with the other. */
const beforeJoined = readied(
  `(?:^|[\\s,(])(?:${verbal}|${plain})\\s(?:\\p{L}+\\s){1,2}(?:or|nor|oder|noch|ou|ni|o|né|или|ни|ani|lub|of|eller)\\s$`,
  'u',
);
const beforeDense =
  /(?:不是|不含|不带|不帶|不支持|不需要?|不用|不配|不具备|不具有|不附|没有|沒有|没|无需|無需|无|無|非|免|未配|未经|未通过|未)(?:任何|内置|內置)?$/u;

const absent =
  'なし|無し|無(?=$|[\\s)）])|ではあり|ではな|じゃな|不使用|不要|不可|非対応|未対応|非搭載|未搭載|未使用|ありません|を?(?:付|つ)いて(?:い)?(?:ません|ない)|(?:でき|使え|し(?:てい)?)(?:ません|ない)';
const behind = readied(
  [
    `^(?:\\s?(?:機能|接続|通信|加工|処理|認証|対応|連携))*(?:は|が|も|に|を)?(?:必要)?\\s?(?:${absent})`,
    '^(?:功能|连接|連接|版)?(?:不支持|不包含|不可用)',
    '^\\s?(?:기능|연결|연동|처리|가공|인증|제품)*[이가은는도을를]?\\s?(?:미지원|미탑재|미포함|없음|없는|없이|없습|불필요|필요\\s?없|필요하지|안\\s?[됨되함해]|불가|아님|아닙|아닌|비대응|무첨가|지원하지|지원\\s?안)',
    '^\\s(?:değil|olmayan)',
    '^\\s?-?(?:free(?!\\p{L})|not (?:included|required|needed|supported|available|necessary)|nicht (?:enthalten|nötig|notwendig|erforderlich|vorhanden|verfügbar|unterstützt)|no (?:inclui|necesari|requerid|disponible|compatible|soportad)|non (?:inclus|nécessaire|disponible|requis|pris)|non (?:necessari|richiest|disponibil|supportat|present)|não (?:inclu|necessári|disponív|suportad|requerid)|не (?:входят|входит|нужн|требу|поддержива|предусмотр)|отсутству)',
  ].join('|'),
  'u',
);
/** 'Not only', 'nicht nur': no denial. */
const notOnly =
  /(?:not (?:just|only)|nicht nur|pas (?:que|seulement)|no s[oó]lo|non solo|não (?:só|apenas)|не только|nie tylko)\s[^,;]*$|不(?:仅|只|单)[^，,]*$/u;

/** What the thing that goods are for may have in their stead. */
export const fitted: ReadonlySet<TraitId> = new Set<TraitId>([
  'has.radio',
  'has.mains',
  'has.lithium-battery',
  'has.battery',
  'has.button-cell',
  'has.laser',
  'has.usb-charging',
]);

/** Of these a word between may name what is really absent: 'no drilling WiFi camera'. */
export const onCurrent: ReadonlySet<string> = new Set<string>([...fitted, 'is.connected']);

/** What denies the words at a place, and where it begins; undefined where nothing does. `trait`: what they tell; absent: a claim. */
export function denialOf(text: string, start: number, end: number, trait?: string): { from: number } | undefined {
  const from = Math.max(0, start - 44);
  const head = small(text.slice(from, start));
  // 'Sans rinçage éco-responsable': praise of the whole stands behind what is not there.
  const isLoose = trait !== undefined && !onCurrent.has(trait) && trait !== 'claim.eco-green';
  const isCommon = isOfCommonLetters(text);
  const found =
    before(isCommon).exec(head) ??
    beforeDense.exec(head) ??
    (isLoose ? beforeAny(isCommon).exec(head) : trait === undefined ? beforeJoined(isCommon).exec(head) : null);
  if (found && !notOnly.test(head)) return { from: from + found.index };
  return behind(isCommon).test(small(text.slice(end, end + 24))) ? { from: start } : undefined;
}

/** Whether nothing but 'or', 'and', a stroke stands between two words: what denies the one denies the other. */
export const isJoined = (between: string): boolean => joined.test(between);
const joined =
  /^(?:\s?[/、]\s?|\s?(?:或|和|及|や|と|또는|이나|및)\s?|\s(?:or|nor|and|und|oder|noch|sowie|ou|et|ni|o|u|y|e|ed|né|nem|и|или|ни)\s(?:(?:de|d['’]|il|el|o|a|kein|keine)\s)?)$/iu;
