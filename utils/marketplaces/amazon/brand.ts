import { type Found, find, shownText, textOf } from '../../reading/facts.ts';

const brandLabel =
  /^(?:Brand|Marke|Marca|Marque|Merk|Märke|Varumärke|Marka|ブランド(?:名)?|品牌|العلامة التجارية) ?[:：] ?(.{1,100})$/i;
const storeOf =
  /^(?:Visit the (.{1,100}) Store|Besuche den (.{1,100}?)[- ]Store|Visita la (?:tienda|Store) de (.{1,100})|Visita lo Store di (.{1,100})|Visiter la boutique (.{1,100})|Visite a loja (?:d[aeo] )?(.{1,100})|Bezoek de (.{1,100}?)[- ]Store|Odwiedź sklep (.{1,100})|Besök (.{1,100}?)[- ]butiken|(.{1,100})のストアを表示)$/i;
/** The brand beside the title; the author of a book is none. */
export function brandOf(page: Document): Found<string> | undefined {
  return (
    find(page, ['.po-brand .po-break-word', 'tr.po-brand td:last-child'], shownText) ??
    find(page, ['#bylineInfo', '#brand', '#bylineInfo_feature_div a'], (element) => {
      const text = textOf(element, 200);
      const label = brandLabel.exec(text)?.[1] ?? storeOf.exec(text)?.slice(1).find(Boolean);
      // A bare name is the brand of goods; that of a book is its author.
      return (
        label ??
        (element.localName === 'a' && /^[^,:()]{1,60}$/.test(text) && /brand/i.test(element.getAttribute('href') ?? '')
          ? text
          : undefined)
      );
    })
  );
}
