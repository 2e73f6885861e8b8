import type { Measured } from './pictures/measured.ts';
import { type Policy, policiesForGoods } from './policy.ts';
import type { Finding } from './report.ts';
import type { Picture, Rule } from './rules/rule.ts';

/** How a picture stands against what is laid down: `fail` where a required and sourced rule is broken, `warn` where an advised or only believed one is, or where a person must look. */
export type Verdict = 'pass' | 'warn' | 'fail' | 'could-not-measure';

/** One picture and what it is judged by. */
interface PictureCase {
  measured: Measured;
  role: 'main' | 'other';
  /** Its place among others, from 0, by which sentences call it; absent: the first. */
  index?: number;
  /** False where the file may be a thumbnail of the original. */
  original: boolean;
  policies: readonly Policy[];
  rules: readonly Rule[];
  /** Ids of `utils/goods` the listing is of; for some goods other rules hold. */
  goods: readonly string[];
  /** 'yyyy-mm-dd'. */
  today: string;
}

/** What one rule found, or could not find. */
export interface PictureFinding {
  rule: string;
  verdict: Exclude<Verdict, 'pass'>;
  /** Undefined for what could not be measured. */
  finding: Finding | undefined;
}

/** What was found of one picture, and whether it passes. */
export interface PictureJudgement {
  verdict: Verdict;
  findings: PictureFinding[];
  /** Rules that looked and found nothing. */
  passed: string[];
}

/** What the rules say of one picture by itself. Pure; never throws for what the picture is. */
export function judgePicture({
  measured,
  role,
  index = 0,
  original,
  policies,
  rules,
  goods,
  today,
}: PictureCase): PictureJudgement {
  const { width, height } = measured;
  const picture: Picture = {
    index,
    role,
    size: original && width > 0 && height > 0 ? { width, height } : undefined,
    original,
    measured,
  };
  const context = { policies: policiesForGoods(policies, goods), today };
  const findings: PictureFinding[] = [];
  const passed: string[] = [];
  for (const { id, look } of rules) {
    const looked = look?.(picture, context);
    if (!looked?.asked) continue;
    const { finding, unread } = looked;
    if (finding)
      findings.push({ rule: id, verdict: finding.level === 'must' && !finding.unsure ? 'fail' : 'warn', finding });
    else if (unread) findings.push({ rule: id, verdict: 'could-not-measure', finding: undefined });
    else passed.push(id);
  }
  return { verdict: gravest(findings, measured), findings, passed };
}

function gravest(findings: readonly PictureFinding[], { trouble }: Measured): Verdict {
  const isSaid = (verdict: Verdict): boolean => findings.some((one) => one.verdict === verdict);
  if (isSaid('fail')) return 'fail';
  // What a header alone advises against says nothing of a picture that nobody has seen.
  if (trouble) return 'could-not-measure';
  if (isSaid('warn')) return 'warn';
  return isSaid('could-not-measure') ? 'could-not-measure' : 'pass';
}

/** The goods a category's name speaks of, as far as rules on pictures differ by them. */
export const goodsOfCategory = (category: string): string[] =>
  categories.filter(([, words]) => words.test(category)).map(([id]) => id);

const categories: readonly (readonly [string, RegExp])[] = [
  [
    'textiles.apparel',
    /apparel|cloth(es|ing)|fashion|dress|shirt|trousers|jacket|coat|одежд|плать|рубашк|服装|服饰|女装|男装|bekleidung|ropa|odzież/i,
  ],
  ['collectibles', /collectib|коллекци|收藏|kolekcje|sammel/i],
  ['food', /\bfoods?\b|grocer|продукты питания|食品|零食|lebensmittel|alimentos/i],
  ['electronics', /electronic|электроник|电子|数码|elektron/i],
  ['kitchen', /kitchen|кухн|厨房|厨具|küche|cocina/i],
  ['toys', /\btoys?\b|игрушк|玩具|spielzeug|juguete|zabawk/i],
  ['furniture', /furniture|мебель|家具|möbel|muebles|meble/i],
  ['cosmetics', /cosmetic|beauty|косметик|美妆|化妆品|kosmeti/i],
  ['art', /\bart\b|paintings?|искусств|картин|艺术|sztuka|kunst/i],
];
