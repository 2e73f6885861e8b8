/** What a page says that has not what was asked for. */
const missing =
  /(?:not|n.t) (?:be )?found|(?:not|n.t|unable to) find|no longer (?:exist|available)|(?:does ?n.t|does not) exist|nicht gefunden|nicht finden|existiert nicht|nicht mehr verfügbar|gibt es nicht mehr|introuvable|pas (?:été )?trouv|n.existe (?:pas|plus)|n.est plus disponible|no (?:(?:se )?(?:ha sido |ha |pudo |puede |hemos )?encontr|(?:se )?encuentra)|ya no (?:existe|está disponible)|no existe|non (?:(?:è )?(?:stat[ao] )?trovat|(?:riusciamo|possiamo) a trovar|(?:è )?più disponibile)|impossibile trovar|non esiste|não (?:(?:foi |pode ser |pôde ser |pudemos |conseguimos )?encontra|existe|está mais disponível)|niet (?:worden )?(?:gevonden|vinden)|niet meer beschikbaar|bestaat niet|nie (?:znalezion|(?:można|możemy|udało się) znaleźć|istnieje)|nenalezen|nelze najít|neexistuje|nem található|bulunamad|bulunamıyor|bulamad|hittades inte|ikke fundet|ei löydy|не (?:был[аи]? )?найден|не (?:удалось|можем|смогли) найти|не существует|не (?:вдалося|можемо) знайти|не (?:був |була )?знайден|не існує|見つかりません|見つけることができません|未找到|找不到|不存在|찾을 수 없|존재하지 않|không (?:thể )?tìm thấy|không (?:còn )?tồn tại|(?:tidak|tak) (?:dapat |bisa )?(?:ditemukan|menemukan)|ไม่พบ|หาไม่พบ|ไม่สามารถค้นหา|غير موجود|لم يتم العثور|(?:تعذر|يتعذر|لا يمكن) العثور|לא נמצא|לא ניתן למצוא/iu;

/** As a heading only the number of the answer may stand there. */
const numbered = /^404(?!\d)/;

/** How many things were found, as lists are headed: '95,000+ results for …', 'Найдено 120 товаров'. */
const found =
  /^\P{L}*\d[\d.,\s]*\+? ?(?:\p{L}+ )?(?:results?|items?|products?|listings?|matches|treffer|ergebnisse?|artikel|produkte?|résultats?|articles?|produits?|resultados?|artículos?|productos?|risultati|articoli|prodotti|produtos?|resultaten|producten|wynik\p{L}*|produkt\p{L}*|výsledk\p{L}*|sonuç|ürün|товар\p{L}*|результат\p{L}*|hasil|produk|kết quả|sản phẩm|件|个|條|개)(?!\p{L})|^(?:search results|suchergebnisse|résultats (?:de|pour)|resultados (?:de|para)|risultati (?:di|per)|результаты поиска|найдено|знайдено|搜索结果|搜尋結果|検索結果|검색 ?결과)/iu;

/** Whether a heading says that what was asked for is not there, or how much was found. */
export const saysMissing = (heading: string): true | undefined =>
  saysGone(heading) ?? (found.test(heading) || undefined);

/** Whether a text says that what was asked for is not there. */
export const saysGone = (text: string): true | undefined => missing.test(text) || numbered.test(text) || undefined;
