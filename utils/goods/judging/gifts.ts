import { seldom } from '../phrases/seldom.ts';

// What is given along with what is bought is brought to a market like all else: 'Shampoo 500 ml + gratis Powerbank', '사은품 보조배터리
// 증정', 'мыло, наушники в подарок'. A title that says so names two things, and they are read apart.

/** Whom a thing is a present for, and what carries it there, say nothing of another thing. */
const notFor =
  '(?!\\s?(?:для|на|маме|папе|мужчин|женщин|девушк|парню|подруг|реб[её]н|девочк|мальчик|жене|мужу|учител|коллег|друг|любим|бабушк|дедушк|сестр|брат|para|per|pour|für|dla|voor|for|idé|versand|livraison|env[ií]|frete|spedizion|dostaw|доставк|shipping|delivery|returns?|size|verzending|frakt|kargo|gift (?:box|bag|wrap)|box|wrap|spirit|range|standing|flow|hand))';

/** What is given stands behind these. */
const leading = [
  '사은품(?!\\s?(?:포장|용))|증정품(?!용)',
  '(?:附|加|另)[赠贈送]|[赠贈][送品]|(?<=[\\s\\d克升装裝])[赠贈](?![票予阅书言])|(?<=[\\s\\d克升装裝])送(?![一二两三\\d货貨礼禮男女妈媽老长長朋人给給爸闺閨父母客同领領他她孩宝寶达達餐料风風水气氣药藥子])',
  'おまけ(?:に|付き)?|ノベルティ(?:付き)?|購入特典',
  `(?:\\+|with|and|&|plus|incl(?:uding|\\.)?)\\s(?:a\\s)?(?:free|complimentary|bonus)(?: gift)?(?!\\p{L})${notFor}|(?<!\\p{L})(?:free|bonus) gift(?!\\p{L})${notFor}`,
  `(?:\\+|mit|und|inkl\\.?|plus|&)\\s(?:ein(?:e[nmr]?)?\\s)?(?:gratis|kostenlose[rmns]?)(?!\\p{L})${notFor}`,
  `(?:\\+|avec|et)\\s(?:\\d\\s|un\\s|son\\s)?cadeau(?!\\p{L})${notFor}|(?<!\\p{L})en cadeau(?!\\p{L})(?=\\s\\p{L})${notFor}`,
  `(?:\\+|con|y)\\s(?:\\d\\s|un[ao]?\\s)?(?:regalo|obsequio)(?!\\p{L})${notFor}|(?<=\\d\\s?\\p{L}{1,2}\\s)de regalo(?=\\s\\p{L})${notFor}`,
  `(?:\\+|con|e)\\s(?:\\d\\s|un\\s)?omaggio(?!\\p{L})${notFor}|(?<!\\p{L})in omaggio(?=\\s\\p{L})${notFor}`,
  `(?:\\+|com|e)\\s(?:\\d\\s|um\\s)?brinde(?!\\p{L})${notFor}|(?<!\\p{L})de brinde(?=\\s\\p{L})${notFor}`,
  `(?:\\+|и|с)\\s(?:в\\s)?подар(?:ок|ком)(?!\\p{L})${notFor}`,
  `(?:\\+|z|i)\\s(?:gratis|prezentem)(?!\\p{L})${notFor}`,
  `\\+\\s?(?:hediye(?:li|si)?|gratis|cadeau)(?!\\p{L})${notFor}`,
].join('|');
/** Or before these, behind a sign that parts it from what is bought. */
const trailing = [
  '증정(?!용)|덤(?=$|\\s)',
  'プレゼント(?:付き|中)',
  `(?<!\\p{L})(?:offert(?:e|s|es)?|gratis(?: dazu)?|kostenlos dazu|geschenkt|als (?:zugabe|gratisgeschenk)|(?:de|en) (?:regalo|cadeau|obsequio)|in (?:omaggio|regalo)|omaggio|de brinde|grátis|в подарок|w prezencie|hediye(?:li)?)(?!\\p{L})${notFor}`,
].join('|');
const parting = '+＋、，,;；(（【\\[|';

const led = new RegExp(`(?:${leading})\\s?[:：]?\\s*`, 'iu');
const trailed = new RegExp(`[${parting}]([^${parting}]{2,60}?)\\s?(?:${trailing})`, 'iu');
const clause = new RegExp(`^[^${parting})）】\\]]+`, 'u');
const given = new RegExp(`${leading}|${trailing}`, 'iu');

/** Hardly a title has one of these in it; without, it need not be looked through. */
const hint = seldom(
  /사은품|증정|덤|[赠贈送]|おまけ|ノベルティ|特典|プレゼント|free|gift|complimentary|bonus|gr[aá]tis|kostenlos|geschenk|zugabe|offert|cadeau|regalo|obsequio|omaggio|brinde|подар|prezen|hediye/i,
);

/** A title without what is given along with the goods, and that; undefined where nothing is said to be given. */
export function giftIn(title: string): { bought: string; gift: string } | undefined {
  if (!hint.test(title)) return undefined;
  const before = led.exec(title);
  if (before && before.index > 0) {
    const behind = title.slice(before.index + before[0].length);
    const gift = clause.exec(behind)?.[0] ?? '';
    if (/\p{L}{2}/u.test(gift))
      return { bought: `${title.slice(0, before.index)} ${behind.slice(gift.length)}`.trim(), gift: gift.trim() };
  }
  const after = trailed.exec(title);
  if (!after || after.index === 0) return undefined;
  const bought = `${title.slice(0, after.index)} ${title.slice(after.index + after[0].length)}`.trim();
  return { bought, gift: (after[1] ?? '').trim() };
}

/** Whether a text says that something is given along. */
export const isGiven = (text: string): boolean => given.test(text);
