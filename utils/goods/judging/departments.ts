import type { Reading } from '../head/read.ts';
import type { Evidence } from '../head/weigh.ts';

// Departments that bear the name of all that stands in them. In a title such words only say what somebody's goods are like or
// for ('food safe', 'mirror for make-up'), so that they name none there; a whole level of a category is nothing else.

const eaten =
  /^(?:foods?|foodstuffs?|foods? (?:&|and) (?:drinks?|beverages?)|grocer(?:y|ies)|pantry|bread & bakery|pastries|(?:lebens|nahrungs)mittel|lebensmittel (?:&|und) getränke|backwaren|épicerie(?: (?:salée|sucrée|fine))?|produits alimentaires|viennoiseries?|boulangerie|comestibles|abarrotes|alimentos y bebidas|panadería|bollería|(?:generi|prodotti) alimentari|panetteria|prodotti da forno|alimentos e bebidas|padaria|еда|продукты(?: питания)?|выпечка|хлебобулочные изделия|żywność|artykuły spożywcze|pieczywo|levensmiddelen|voedsel|livsmedel|gıda|yiyecek|unlu mamuller|makanan|makanan & minuman|thực phẩm|อาหาร|أغذية|طعام|खाद्य|食品|食物|甜品|甜点|面包糕点|食品・飲料|食料品|パン|洋菓子|식품|먹거리|푸드|베이커리|빵)$/iu;
/** Brushes and mirrors stand here as well. */
const madeUp =
  /^(?:make-?up|maquillages?|maquillaje|trucco|maquiagem|макияж|makijaż|makyaj|trang điểm|เครื่องสำอาง|مكياج|मेकअप|彩妆|メイク(?:アップ)?|メーキャップ|메이크업|색조(?: ?메이크업)?)$/iu;

/** What a department holds, by a level of a category that says nothing else: a group, which leaves the kind to the title. */
export function departmentIn({ text: { original } }: Reading): Evidence | undefined {
  const level = original.trim();
  const id = eaten.test(level) ? 'food' : madeUp.test(level) ? 'cosmetics' : undefined;
  return id === undefined ? undefined : { id, because: [level], sure: false };
}
