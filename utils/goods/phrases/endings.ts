import type { Entry } from './lexicon.ts';
import type { Match } from './match.ts';
import { simplified } from './simplified.ts';
import type { Tongue } from './stems.ts';

/** What a stuff becomes with an ending: 香菇酱 is a sauce, 옥수수차 a tea, 螃蟹灯 a lamp. Such names are made by rule and no list has them all. */
const endings: Readonly<Partial<Record<Tongue, readonly [pattern: RegExp, kind: string][]>>> = {
  zh: [
    [/^酱(?![紫色板油])/u, 'food.spices-sauces'],
    [/^茶(?![点具杯壶盘台几桌垫罐盒匙勺])/u, 'food.tea'],
    [/^(?:脆片|薯片|锅巴|米饼)/u, 'food.snacks'],
    [/^(?:软糖|酥糖|饼干|曲奇|糖果|酥饼|馅?饼(?!干|[模盒])|糕点|蛋糕|月饼|派)/u, 'food.confectionery'],
    [/^(?:罐头)/u, 'food.canned'],
    [/^(?:挂面|拌面|面条|米线|粉丝|面(?!\p{L}))/u, 'food.dry-groceries'],
    [/^(?:汁(?![机器])|饮料|汁饮料|饮品|汽水)/u, 'food.beverages'],
    [/^灯(?!笼)/u, 'lighting.led'],
  ],
  ja: [
    [/^茶(?!碗|器|筒|漉|こし)/u, 'food.tea'],
    [/^(?:せんべい|煎餅|チップス|クラッカー)/u, 'food.snacks'],
    [/^(?:飴|あめ|クッキー|ビスケット|キャンディ|グミ|羊羹|ようかん|大福|ケーキ|タルト|ゼリー)/u, 'food.confectionery'],
    [/^(?:ドレッシング|ソース|ペースト|ふりかけ|の素)/u, 'food.spices-sauces'],
    [/^(?:ジュース|サイダー|ドリンク)/u, 'food.beverages'],
    [/^(?:ライト|ランプ)/u, 'lighting.led'],
  ],
  ko: [
    [/^\s?(?:차|잎차|티백)(?!\p{L})/u, 'food.tea'],
    [/^\s?(?:칩|과자|스낵|강정)(?!\p{L})/u, 'food.snacks'],
    [/^\s?(?:사탕|젤리|쿠키|비스킷|캔디|양갱|케이크|캐러멜)(?!\p{L})/u, 'food.confectionery'],
    [/^\s?(?:소스|드레싱|양념|고추장)(?!\p{L})/u, 'food.spices-sauces'],
    [/^\s?(?:주스|음료|에이드)(?!\p{L})/u, 'food.beverages'],
    [/^\s?(?:국수|라면|칼국수|쫄면)(?!\p{L})/u, 'food.dry-groceries'],
    [/^\s?(?:조명|램프)(?!\p{L})/u, 'lighting.led'],
  ],
};

/** The kind that the letters right behind a stuff make of it; undefined where another word stands there or none makes a kind. */
export function kindByEnding(
  text: string,
  { entry, end }: Match,
  next: Match | undefined,
  tongue: Tongue,
): Entry | undefined {
  if (!/^food\b/.test(entry.id) || entry.level === 3 || (next?.start === end && next.entry.level > 1)) return undefined;
  const behind = tongue === 'zh' ? simplified(text.slice(end, end + 8)) : text.slice(end, end + 8);
  // Tea is pressed into cakes: 白茶饼.
  if (entry.id === 'food.tea' && /^饼(?!干)/u.test(behind)) return undefined;
  const kind = endings[tongue]?.find(([pattern]) => pattern.test(behind))?.[1];
  return kind === undefined || kind === entry.id
    ? undefined
    : { ...entry, id: kind, level: 2, generic: false, or: undefined };
}
