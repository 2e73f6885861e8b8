/** How consoles say that a list has nothing in it. */
const nothing =
  /暂无(数据|商品|产品|内容)|没有(找到|数据|商品|产品|符合)|無資料|查無|共\s?0\s?条|\bno (data|products?|listings?|items?|results?|inventory|records?|rows)\b|nothing (found|to show)|did not match any|couldn.t find any|нет (данных|товаров|результатов)|ничего не (найдено|нашлось)|товар(ы|ов) не найден|запросу (товаров |ничего )?[а-яё ]*нет|\bkeine[nr]? (daten|produkte|angebote|ergebnisse|artikel|einträge|treffer)\b|aucun(e)? (produit|résultat|donnée|annonce)|sin (resultados|publicaciones|datos)|no hay|no tienes publicaciones|nessun[ao]? |nenhum[a]? |tidak ada (data|produk)|belum ada produk|ไม่พบ|ไม่มี(ข้อมูล|สินค้า)|không (có|tìm thấy)|brak (ofert|wyników|danych)|データがありません|商品がありません|該当する商品/i;

/** Whether a text says that there is nothing to list. */
export const saysEmpty = (text: string): true | undefined => nothing.test(text) || undefined;
