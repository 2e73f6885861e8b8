import { type Found, find, shownText, textOf } from '../../reading/facts.ts';
import { brandOfStore } from '../../reading/products/store-of-brand.ts';

const brandLabel =
  /^(?:Brand|Marke|Marca|Marque|Merk|Märke|Varumärke|Marka|ブランド(?:名)?|品牌|العلامة التجارية) ?[:：] ?(.{1,100})$/i;
/** The brand beside the title; the author of a book is none. */
export function brandOf(page: Document): Found<string> | undefined {
  return (
    find(page, ['.po-brand .po-break-word', 'tr.po-brand td:last-child'], shownText) ??
    find(page, ['#bylineInfo', '#brand', '#bylineInfo_feature_div a'], (element) => {
      const text = textOf(element, 200);
      const label = brandLabel.exec(text)?.[1] ?? brandOfStore(text);
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
