/** What shops write before the code of goods. */
export const called =
  /(?:\bsku|\bcod(?:e|ice|\.)|c[oó]digo|\bart(?:ikel|icolo|icle|[ií]culo)?[. -]{0,2}(?:nr|no|n[°º]|nummer|number|№)|artikelnummer|\bref(?:erence|erencia|\.|\b)|item (?:no|number)|product (?:id|code|no)|код(?: товара)?|артикул|kód|\bkod|\bmã(?: sp)?|商品(?:コード|番号)|상품 ?(?:번호|코드)|货号|貨號)[\s.:#№]{0,4}$/iu;

/** At most this many elements are looked at. */
const ELEMENTS_LIMIT = 8000;
const LABEL_MAX = 30;

/**
 * The last step of an address that the page itself names as the code of its goods, letter for letter: '商品コード hotel-face-5set'
 * at '/hotel-face-5set.html'. One without a figure is a name.
 */
export function codeNamed(page: Document, url: URL): string | undefined {
  const step = /([^/]+?)(?:\.html?)?\/?$/.exec(url.pathname.slice(0, 1000))?.[1] ?? '';
  if (!/^(?=.*\d)[\w-]{3,64}$/.test(step)) return undefined;
  for (const element of [...page.querySelectorAll('dd,td,span,p,li,b,strong,div')].slice(0, ELEMENTS_LIMIT)) {
    const text = element.childElementCount === 0 ? (element.textContent ?? '').trim() : '';
    if (!text.endsWith(step) || text.length > step.length + LABEL_MAX) continue;
    const own = text.slice(0, -step.length);
    const label = own === '' ? (labelBefore(element)?.textContent ?? '').trim() : own;
    if (label.length <= LABEL_MAX && called.test(label)) return step;
  }
  return undefined;
}

/** What stands before an element, or before the box that holds nothing else. */
function labelBefore(element: Element): Element | null {
  const { parentElement: box } = element;
  return element.previousElementSibling ?? (box?.childElementCount === 1 ? box.previousElementSibling : null);
}
