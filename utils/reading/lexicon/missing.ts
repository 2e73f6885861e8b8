/** What a page says that has not what was asked for. */
const missing =
  /not found|no longer (?:exist|available)|doesn.t exist|nicht gefunden|existiert nicht|introuvable|n.existe (?:pas|plus)|no (?:encontrad|existe)|non (?:trovat|esiste)|não (?:encontrad|existe)|niet gevonden|nie znalezion|nie istnieje|nenalezen|neexistuje|nem található|bulunamadı|hittades inte|ikke fundet|ei löydy|не найден|не существует|не знайден|見つかりません|未找到|找不到|不存在|찾을 수 없|không tìm thấy|tidak ditemukan|ไม่พบ|غير موجود|^404(?!\d)/iu;

/** How many things were found, as lists are headed: '95,000+ results for …', 'Найдено 120 товаров'. */
const found =
  /^\P{L}*\d[\d.,\s]*\+? ?(?:\p{L}+ )?(?:results?|items?|products?|listings?|matches|treffer|ergebnisse?|artikel|produkte?|résultats?|articles?|produits?|resultados?|artículos?|productos?|risultati|articoli|prodotti|produtos?|resultaten|producten|wynik\p{L}*|produkt\p{L}*|výsledk\p{L}*|sonuç|ürün|товар\p{L}*|результат\p{L}*|hasil|produk|kết quả|sản phẩm|件|个|條|개)(?!\p{L})|^(?:search results|suchergebnisse|résultats (?:de|pour)|resultados (?:de|para)|risultati (?:di|per)|результаты поиска|найдено|знайдено|搜索结果|搜尋結果|検索結果|검색 ?결과)/iu;

/** Whether a heading says that what was asked for is not there, or how much was found. */
export const saysMissing = (heading: string): true | undefined =>
  missing.test(heading) || found.test(heading) || undefined;
