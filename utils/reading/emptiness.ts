import { squeeze } from '../text/normal.ts';
import { textOf } from './shown.ts';

/** How consoles say that a list has nothing in it. */
const nothing =
  /暂无(数据|商品|产品|内容)|没有(找到|数据|商品|产品|符合)|無資料|查無|共\s?0\s?条|\bno (data|products?|listings?|items?|results?|inventory|records?|rows)\b|nothing (found|to show)|нет (данных|товаров|результатов)|ничего не найдено|товар(ы|ов) не найден|\bkeine[nr]? (daten|produkte|angebote|ergebnisse|artikel|einträge|treffer)\b|aucun(e)? (produit|résultat|donnée|annonce)|sin (resultados|publicaciones|datos)|no hay|no tienes publicaciones|nessun[ao]? |nenhum[a]? |tidak ada (data|produk)|belum ada produk|ไม่พบ|ไม่มี(ข้อมูล|สินค้า)|không (có|tìm thấy)|brak (ofert|wyników|danych)|データがありません|商品がありません|該当する商品/i;
const loading =
  '[aria-busy="true"],[class*="skeleton" i],[class*="shimmer" i],[class*="-spin" i],[class*="loading" i],[role="progressbar"],kat-spinner';

/** Whether the part of the page around a table says that there is nothing to list. */
export function isEmptyList(table: Element): boolean {
  let above: Element | null = table;
  for (let n = 0; above && n < 5; n++, above = above.parentElement) {
    const text = textOf(above).slice(0, 20_000);
    if (nothing.test(text)) return true;
    if (text.length > 6000) return false;
  }
  return false;
}

/** Whether a page without a table may still be about to show one. */
export function isStillLoading(page: Document): boolean {
  const body = page.body;
  if (!body) return true;
  if (squeeze((body.textContent ?? '').slice(0, 5000)).length < 40) return true;
  return [...body.querySelectorAll(loading)].some(
    (element) => element.localName !== 'button' && (element.textContent ?? '').trim() === '',
  );
}
