import { findPhrases } from '../text/words.ts';
import type { Why } from './clean.ts';
import type { Span } from './span.ts';
import type { TitleWords } from './words/title-words.ts';

/** What brand fields say where there is no brand. */
const none = new Set(
  (
    'no brand|no brands|nobrand|no.brand|unbranded|no name|noname|generic|none|n/a|na|other|others|oem|null|-|无品牌|無品牌|无|其他|нет бренда|без бренда|нет|ohne marke|markenlos|sans marque|' +
    'sin marca|genérico|genérica|generico|senza marca|sem marca|bez marki|brak|tidak ada merk|tidak ada merek|tidak bermerek|tanpa merek|tiada jenama|ไม่มียี่ห้อ|ไม่มีแบรนด์|không thương hiệu|ノーブランド|ノーブランド品|브랜드없음|없음'
  ).split('|'),
);

/** The brand of a field; undefined where the field says that there is none. */
export function brandOf(field: string | undefined): string | undefined {
  const brand = field?.trim();
  if (!brand || none.has(brand.toLowerCase().replace(/\s*\(.*\)$/u, '')) || none.has(brand.toLowerCase()))
    return undefined;
  return brand;
}

/** Where a title names a brand, by the field's whole name or either of two in it: 'Darlie(ดาร์ลี่)'. */
export function brandIn(title: string, brand: string): Span[] {
  const [, outside = '', inside = ''] = /^([^(（]+)[(（]([^)）]+)[)）]$/u.exec(brand) ?? [];
  const names = [brand, outside.trim(), inside.trim()].filter((name) => [...name].length >= 2);
  return findPhrases(title, names).map(({ span }) => span);
}

/** What a seller wrote into the field instead of a brand: the name of a company. */
const company =
  /\b(?:ltd|limited|inc|llc|gmbh|s\.?a\.?|co\.|corp|pvt|private|sdn bhd|trading|official store)\b|有限公司|(?:^|\s)(?:ООО|ИП|АО)\s/iu;
/** A longer one is a sentence. */
const LONGEST = 30;

/** Whether a brand of its field may be added to a title that lacks it. */
export const canBeAdded = (brand: string): boolean => [...brand].length <= LONGEST && !company.test(brand);

/** Whether a title names a brand in any way: whole, written together, or by a word of it. */
export function isNamed(title: string, brand: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const words = brand
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => [...word].length >= (/\p{Script=Han}/u.test(word) ? 2 : 4));
  return brandIn(title, brand).length > 0 || bare(title).includes(bare(brand)) || findPhrases(title, words).length > 0;
}

/** 'for Apple', 'для новых Lada': so many words before a brand say whose it is. */
const near = (before: string): string => ` ${before.trimEnd().split(/\s+/).slice(-3).join(' ')} `;

/** A brand this short is as likely a part of a model: 'TR C5296'. */
const SHORT = 2;

/**
 * Where the brand can be taken out of a title, its 'by' with it; marked in `cuts`. Undefined: it stands inside a word or in
 * 'for Apple', and stays there. Only the first mention goes; all of them where `all` says so.
 */
export function takeBrand(
  title: string,
  brand: string,
  chunks: readonly { span: Span }[],
  cuts: (Why | undefined)[],
  words: TitleWords,
  all: boolean,
): Span | undefined {
  let found: Span | undefined;
  for (const at of brandIn(title, brand)) {
    const chunk = chunks.find(({ span: [start, end] }) => start <= at[0] && at[1] <= end);
    if (!chunk || (found && !all)) continue;
    const before = title.slice(chunk.span[0], at[0]).toLowerCase();
    const after = title.slice(at[1], chunk.span[1]);
    const joined = /^['’‘-]|^\p{N}/u.test(after) || /[-\p{N}]$/u.test(before);
    const by = words.by.find((word) => ` ${before}`.endsWith(` ${word} `));
    const aside = !by && words.asides.some((word) => near(before).includes(` ${word} `));
    const tagged = before.trim() !== '' && before.replace(/[[(【][^\])】]*[\])】]/gu, '').trim() === '';
    const short = [...brand].length <= SHORT && before.trim() !== '';
    if (joined || aside || short || tagged || (words.head === 'first' && opensName(before, after, words))) continue;
    found ??= at;
    cuts.fill('brand', by ? at[0] - by.length - 1 : at[0], at[1]);
  }
  if (found) for (const at of togetherIn(title, brand)) cuts.fill('repeated-word', ...at);
  return found;
}

/** 'Sữa bột Ensure | Gold': behind what the goods are the brand opens their name, and is not torn from it. In Cyrillic the script tells where that begins. */
const opensName = (before: string, after: string, { links }: TitleWords): boolean => {
  const [next = ''] = /^\s+(\p{Lu}\p{Ll}+)/u.exec(after)?.slice(1) ?? [];
  return /\p{Script=Latin}/u.test(before) && next !== '' && !links.includes(next.toLowerCase());
};

/** Where a brand of several words is said again in one: 'URBAN DOLLKISS … Urbandollkiss'. */
function togetherIn(title: string, brand: string): Span[] {
  const words = brand.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  if (words.length < 2) return [];
  return findPhrases(title, [words.join('')]).map(({ span }) => span);
}
