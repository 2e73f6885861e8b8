// Pages that show money beside a heading and are yet of no one thing for sale, told by their address, by what they declare
// themselves to be, and by their heading. Whole classes of words, in the languages that shops are written in.

/** Of what a visitor has chosen or bought, of who they are, of plans to choose from. */
const ofVisitor =
  'cart|basket|bag|trolley|checkout|wish-?list|compare|warenkorb|kasse|merkzettel|wunsch(?:liste|zettel)|panier|carrito|cesta|carrello|carrinho|winkel(?:wagen|mandje)|koszyk|kosik|kosar|sepet|varukorg|kundvagn|(?:handle)?kurv|ostoskori|korzina|keranjang|gio-hang|' +
  'log-?in|sign-?in|register|account|konto|compte|cuenta|orders?|bestellung(?:en)?|commandes?|pedidos?|ordini|zamowieni\\w*|zakaz\\w*|thank-?you|danke|merci|gracias|confirmation|pricing|plans';
/** Of what somebody wrote: to be read, asked, cooked. */
const ofReaders =
  'blogs?|news|magazine?|journal|forum\\w*|foren|threads?|topics?|t|community|questions?|help|hilfe|aide|ayuda|aiuto|pomoc|support|service|faq|wiki|guides?|ratgeber|articles|tutorials?|recipes?|rezepte?|recettes?|recetas?|ricett[ae]|receitas?|przepisy?|recepty?|(?:product-)?reviews?|bewertungen|avis|testberichte?|preisvergleich|comparateur|comparatif|porovnani';
/** Of work, of stays and journeys, of houses, of what is given. */
const ofOccasions =
  'jobs?|vacanc(?:y|ies)|stellen\\w*|emplois?|empleos?|rabota|vakans\\w*|hotels?|hoteles|ferienwohnung\\w*|expose|immobilien|real-?estate|rentals?|events?|tours?|restaurants?|donate|donations?|spenden?';
const folder = (words: string): RegExp => new RegExp(`(?:^|/)(?:${words})(?:/|$|\\.)`, 'i');
const visitors = folder(ofVisitor);
const others = folder(`${ofReaders}|${ofOccasions}`);

/** Whether an address is of what a visitor has chosen or bought: what can be bought there is beside the point. */
export const isOfVisitor = (url: URL): boolean => visitors.test(url.pathname.slice(0, 1000));

/** Types of data that a page declares itself to be, where it is of no goods. */
const declared =
  /^\s*[[{][^{}[\]]*"@type"\s*:\s*"(?:\w*Article|BlogPosting|Review|Recipe|JobPosting|\w*Event|DiscussionForumPosting|QAPage|FAQPage|HowTo|Hotel|LodgingBusiness|Apartment|RealEstateListing|Course|Restaurant|Menu|CollectionPage|SearchResultsPage)"/;
const FOLLOWS = 4;
const TEXT_LIMIT = 200_000;

/** Whether a page says of itself that it is something to read, to attend, to rent, to apply for. */
export function isOfOccasion(page: Document, url: URL, type: string | undefined, heading: Element): boolean {
  if (others.test(url.pathname.slice(0, 1000)) || /^(?:article|blog|profile|video|music)/i.test(type ?? ''))
    return true;
  // Of what somebody wrote, the day stands below the heading.
  const [day] = page.querySelectorAll('time[datetime]');
  const near = heading.parentElement?.contains(day ?? null) && heading.compareDocumentPosition(day as Node) & FOLLOWS;
  return (
    Boolean(near) ||
    [...page.querySelectorAll('script[type="application/ld+json"]')]
      .slice(0, 40)
      .some(({ textContent }) => declared.test((textContent ?? '').slice(0, TEXT_LIMIT)))
  );
}

/** What a page says that has not what was asked for. */
const missing =
  /not found|no longer (?:exist|available)|doesn.t exist|nicht gefunden|existiert nicht|introuvable|n.existe (?:pas|plus)|no (?:encontrad|existe)|non (?:trovat|esiste)|não (?:encontrad|existe)|niet gevonden|nie znalezion|nie istnieje|nenalezen|neexistuje|nem található|bulunamadı|hittades inte|ikke fundet|ei löydy|не найден|не существует|не знайден|見つかりません|未找到|找不到|不存在|찾을 수 없|không tìm thấy|tidak ditemukan|ไม่พบ|غير موجود|^404(?!\d)/iu;

/** How many things were found, as lists are headed: '95,000+ results for …', 'Найдено 120 товаров'. */
const found =
  /^\P{L}*\d[\d.,\s]*\+? ?(?:\p{L}+ )?(?:results?|items?|products?|listings?|matches|treffer|ergebnisse?|artikel|produkte?|résultats?|articles?|produits?|resultados?|artículos?|productos?|risultati|articoli|prodotti|produtos?|resultaten|producten|wynik\p{L}*|produkt\p{L}*|výsledk\p{L}*|sonuç|ürün|товар\p{L}*|результат\p{L}*|hasil|produk|kết quả|sản phẩm|件|个|條|개)(?!\p{L})|^(?:search results|suchergebnisse|résultats (?:de|pour)|resultados (?:de|para)|risultati (?:di|per)|результаты поиска|найдено|знайдено|搜索结果|搜尋結果|検索結果|검색 ?결과)/iu;

/** Whether a heading says that what was asked for is not there, or how much was found. */
export const saysMissing = (heading: string): boolean =>
  missing.test(heading.slice(0, 200)) || found.test(heading.slice(0, 200));
