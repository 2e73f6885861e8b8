import type { List } from './lexicon.ts';
import type { Match } from './phrases.ts';

/** Words for a brand before its name, in lower case: 'marki Hit', 'merek Terbaik', 'фирмы Лидер'. */
const before =
  /(?<!\p{L})(?:brand|marke|marque|marca|marchio|marki|marka|firmy|firma|бренда?|марки|фирмы|тм|торговая марка|торговой марки|merek|merk|jenama|thương hiệu|nhãn hiệu|hiệu|hãng)\s["“«„']?$/u;
/** The same where no space need part the two: 'ตราห้าดาว', '第一牌'. */
const joined = /(?:ตรา|ยี่ห้อ)\s?$/u;
const behind = /^\s?牌(?![子照匾坊])/u;

/**
 * Whether a phrase is the name of a brand by the word beside it that says so. Where the script has capitals the name has one and
 * the word has none: 'Marka Premium' praises. `lower`: the title in lower case.
 */
export function isIntroduced(text: string, lower: string, { list, span: [start, end] }: Match<List>): boolean {
  if (list !== 'subjective' && list !== 'promotional') return false;
  if (joined.test(lower.slice(0, start)) || behind.test(lower.slice(end))) return true;
  const [word] = before.exec(lower.slice(0, start)) ?? [];
  return (
    word !== undefined && /^\p{Lu}/u.test(text.slice(start)) && !/\p{Lu}/u.test(text.slice(start - word.length, start))
  );
}
