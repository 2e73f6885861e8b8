import type { Reading } from '../head/read.ts';
import { type Evidence, type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';
import { patternsBy } from '../phrases/listed.ts';
import { seldom } from '../phrases/seldom.ts';

// What a title says its goods are not: no toy, nothing for children, and of a thing only a part: 'strap only', 仅表带,
// 'Ersatzdichtung Kaffeemaschine', 'watch not included'.

/** Under the age of which no one may have it: 'ages 18+', 'ab 18 Jahren', 成人18+; also 'adults only'. */
const grownUp = seldom(
  /(?<![\d.,])18\s?\+(?!\d|\s?(?:m(?!\p{L})|mo|mes|мес|个?月|[かヵヶケ]月|개월))|(?<![\p{L}\d])\+\s?18(?![\d.,-])|(?<!\p{L})(?:ages?|aged|over|ab|dès|de plus de|mayores de|a partir de|dai|maiores de|от|старше|od|vanaf)\s18(?![\d.,]|\s?(?:cm|mm|k?g|m?l|[wv€$"]|st|pc|шт|in(?!\p{L})|m(?!\p{L})|mo|mes|мес))|(?<!\p{L})(?:adults only|for adults only|nur für erwachsene|réservé aux adultes|solo para adultos|solo per adulti|só para adultos|только для взрослых)(?!\p{L})|18[岁歲歳才]以上|18禁|성인용|19금/iu,
);

/** The age a title is not for anybody below, with its words, where that is of grown-ups. */
export const grownUpIn = (title: string): string | undefined =>
  ofAge.test(title) ? grownUp.exec(title)?.[0].trim() : undefined;
/** Most titles hold none of these, and are not looked through. */
const ofAge = seldom(/18|adult|erwachsen|взросл|성인|19금/i);

/** Games and cards. */
const games = patternsBy({
  en: '*games?, cards?, dares?, dice, challenge, toys?',
  de: '*spiele?, *karten, würfel, *spielzeug',
  fr: 'jeux?, cartes?, dés, jouets?',
  es: 'juegos?, cartas, dados, retos, juguetes?',
  it: 'gioc[oh]i?, carte, dadi, giocattol[oi]',
  pt: 'jogos?, cartas, dados, desafios?, brinquedos?',
  ru: 'игр(?:а|ы|у), карт(?:ы|очки|очная), кубики, фант(?:ы|ов), игрушк*',
  pl: 'gra, gry, karty, kości, zabawk*',
  zh: '游戏, 卡牌, 桌游, 牌, 骰子, 真心话, 大冒险, 玩具',
  ja: 'ゲーム, カード, サイコロ, おもちゃ',
  ko: '게임, 카드, 주사위, 장난감',
});
/** A game that no word names and is for grown-ups: 'Правда или действие, 18+, карточки'. What is called a toy: `shown.ts`. */
export function playedByAdults({ tongue, text: { original } }: Reading): Evidence | undefined {
  const age = grownUpIn(original);
  const game = age === undefined ? undefined : games(tongue).exec(original)?.[0].trim();
  return age === undefined || game === undefined
    ? undefined
    : { id: 'general.other', because: [game, age], sure: true };
}

/** What belongs to a thing that runs or is worn, and runs on nothing itself. */
const part =
  'straps?|bands?|case|cover|shell|housing|lid|pouch|sleeve|holder|stand|bracket|mount|blades?|refill|wheels?|frame|handle|glass|hülle|gehäuse|armband|deckel|halter(?:ung)?|griff|schale|rahmen|ständer|bracelet|coque|housse|boîtier|couvercle|support|étui|correa|funda|carcasa|tapa|soporte|cinturino|custodia|cover|scocca|coperchio|supporto|pulseira|capa|carcaça|tampa|suporte|ремешок|чехол|корпус|крышка|подставка|держатель|ручка|браслет|pasek|etui|obudowa';
const isPart = new RegExp(`^(?:${part}|rings?|gaskets?|seals?|dichtung|joint|brush|filters?)$`, 'iu');
const densePart =
  '(?:腕|表|手表|手环)带|外壳|壳|盖子?|保护套|套|支架|底座|框|手柄|轮|ベルト|バンド|ケース|カバー|外装|蓋|スタンド|스트랩|밴드|케이스|커버|거치대|뚜껑';
/** 'Strap only', 'nur Hülle', 'только ремешок', 仅表带, ケースのみ. */
const onlyPart = seldom(
  new RegExp(
    `(?<!\\p{L})(?:(?:${part})(?:\\sde\\s\\p{L}+)?\\s(?:only|seul[es]?|nur|uniquement|solo|soltanto|apenas|somente|отдельно)(?!\\p{L})|(?:only(?: the)?|nur(?: die| das| der)?|seulement(?: l[ae])?|uniquement(?: l[ae])?|solo(?: la| el| il)?|soltanto|apenas(?: a| o)?|somente(?: a| o)?|только|tylko)\\s(?:\\p{L}+\\s)?(?:${part})(?=\\s*(?:$|[,;()|–-]|(?:for|für|pour|para|per|для|do)(?!\\p{L}))))|(?:仅(?![限重需供用约高厚要])|只有|单(?=独|卖))(?:独|卖|含|售|是)?\\p{Script=Han}{0,3}?(?:${densePart})|(?:${densePart})(?:のみ|だけ|单卖|만(?!\\p{L}))`,
    'iu',
  ),
);

/** What is kept in store for a thing: 'replacement gasket', 'Ersatzquirl', 'bracelet de rechange', 替换刷头; not what runs itself. */
const spare = seldom(
  /(?<!\p{L})(?:(?:replacement|spare)\s(?!(?:for|of|parts?\s(?:for|of))(?!\p{L}))(?<name>\p{L}{3,}(?:\s\p{L}{3,})?)|(?:ersatz|austausch)(?<name2>\p{L}{4,})|(?<name3>\p{L}{4,})\sde\s(?:rechange|remplacement|repuesto|recambio|reposição)|(?<name4>\p{L}{4,})\sdi\sricambio|(?:запасн|сменн)\p{L}{2,3}\s(?<name5>\p{L}{4,})|(?:zapasow|wymienn|zamienn)\p{L}{1,2}\s(?<name6>\p{L}{4,}))|(?:替换|更换|替換)(?:用)?(?<name7>\p{Script=Han}{2,4})|(?:交換用|替え|取替)(?<name8>[\p{Script=Han}\p{Script=Katakana}ー]{2,6})|교체용\s?(?<name9>\p{L}{2,5})/iu,
);
/** Parts that run on current, light or hold it themselves. */
const runs =
  /batter|akku|accu|motor|moteur|adapt|charg|cable|kabel|câble|cavo|cord|netzteil|board|platine|remote|fernbed|télécommande|sensor|bulb|lamp|ampoule|birne|display|bildschirm|écran|schermo|pantalla|tela(?!\p{L})|screen|speaker|lautspr|ear(?:bud|phone)|headphone|watch|uhr|montre|phone|remote|controller|heiz|heating|heater|batería|cargador|mando|bateria|carregador|controle|аккумулятор|батаре|мотор|двигател|заряд|кабел|пульт|плата|ламп|экран|дисплей|电池|電池|电机|马达|充电|适配|线|主板|遥控|屏|灯|モーター|充電|アダプタ|ケーブル|リモコン|基板|ランプ|画面|배터리|모터|충전|케이블|리모컨|램프|액정/iu;
/** What has such parts. */
const whole = ['electronics', 'appliances', 'jewellery', 'lighting', 'optics', 'toys.electronic', 'drones', 'mobility'];

/** The words for a part that is all there is, or is kept in store; undefined where a title names none. */
function partNamed(title: string): { words: string; isAll: boolean } | undefined {
  const only = onlyPart.exec(title)?.[0].trim();
  if (only !== undefined) return { words: only, isAll: true };
  const kept = spare.exec(title);
  const name = Object.values(kept?.groups ?? {}).find((one) => one !== undefined);
  return !kept || name === undefined || runs.test(name) ? undefined : { words: kept[0].trim(), isAll: false };
}

/** Whether a title sells but a part: whatever the whole has is not its. */
export const isPartOnly = ({ text: { original } }: Reading): boolean => partNamed(original) !== undefined;

/**
 * Of a thing that runs on current, or is worn, only a part that a title says is all there is, or is kept in store for it;
 * undefined where it sells the thing. `words`: those that name the thing.
 */
export function partOnly(id: string, words: string, { text: { original } }: Reading): Found | undefined {
  if (!isOf(id, ...whole) || isOf(id, 'electronics.charger', 'electronics.power-bank')) return undefined;
  const part = partNamed(original);
  if (!part) return undefined;
  // 'Replacement remote control', 'Ersatzfernbedienung': the thing itself; but a spare strap is one, though a bracelet is called so too.
  const isItself = part.words.includes(words) || words.includes(part.words);
  if (isItself && !part.isAll && !isPart.test(words)) return undefined;
  return found({ id: 'general.other', because: [part.words, words], sure: true });
}
