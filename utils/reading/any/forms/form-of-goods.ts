import type { SeenListing } from '../../../listing.ts';
import { squeeze } from '../../../text/normal.ts';
import { dictionary } from '../../dictionary.ts';
import { shownIn } from '../../shown.ts';

/** What names the fields of a form, whatever it is filled in by. */
const labels =
  'label,legend,kat-label,[class*="form-label" i],[class*="control-label" i],[class*="field-label" i],[class*="item-label" i],[class*="item__label" i]';
const LABELS_LIMIT = 300;
const LABEL_MAX = 60;

/**
 * Whether a form that has a name and a price, a code or a stock is one of goods, and not of a way to send or to pay, a tax, a
 * coupon, an attribute, a category. Its heading and its fields speak, for and against; `isAddressed` where its address names goods.
 */
export function isFormOfGoods(page: Document, listing: SeenListing, isAddressed: boolean): boolean {
  const { title = '', sku, otherIds, price, stock, image, brand, sources } = listing;
  const said = [...page.querySelectorAll(labels)].slice(0, LABELS_LIMIT).flatMap(labelOf);
  const kinds = [...new Set(said)].map((text) => dictionary.form(text, 'label'));
  const { title: named = '' } = sources;
  const labelled = [...said, ...(/^label "(.+)"$/.exec(named)?.slice(1) ?? [])];
  const counted = (kind: 'goods' | 'other') => kinds.filter((each) => each === kind).length;
  const pieces = [
    sku ?? otherIds,
    image,
    brand,
    // 'Quantity' alone is of coupons and tasks as well; beside a price it is what there is to sell.
    stock !== undefined && (price !== undefined || isStock(sources.stock)) ? stock : undefined,
  ];
  const goods =
    pieces.filter((piece) => piece !== undefined).length +
    Math.min(counted('goods'), MOST) +
    (isAddressed ? SAID : 0) +
    (named.startsWith('field ') || labelled.some(isOfProduct) ? SAID : 0);
  const isOther = headingsOf(page).some((text) => dictionary.form(squeeze(text.replace(title, ' ')), 'heading'));
  return goods > counted('other') + (isOther ? SAID : 0);
}
/** What a heading or an address says weighs as much as so many fields. */
const SAID = 2;
/** More fields of one kind say no more. */
const MOST = 3;

const labelOf = (element: Element): string[] => {
  const text = element.getAttribute('text') ?? shownIn(element).lines[0]?.text ?? '';
  return text !== '' && text.length <= LABEL_MAX ? [text] : [];
};

/** Whether the label that a stock was found by means it in the header of any table. */
const isStock = (source: string | undefined): boolean => {
  const label = /^label "(.+)"$/.exec(source ?? '')?.[1];
  const meaning = label ? dictionary.header(label) : undefined;
  return meaning !== undefined && 'field' in meaning && meaning.field === 'stock';
};

/** 'Product name', 'Artikel': not what anything with a name may have. */
const isOfProduct = (label: string): boolean =>
  dictionary.column(label) === 'product' && !/^(?:title|nazwa|наименование|название)[\s*:：]*$/iu.test(label);

/** The headings over a whole page: where it has none, what its path and its window are called. */
function headingsOf(page: Document): string[] {
  const own = [...page.querySelectorAll('h1,[aria-current="page"],[role="dialog"] h2')].slice(0, 10);
  const texts = own.map(({ textContent }) => squeeze((textContent ?? '').slice(0, 400))).filter(Boolean);
  return texts.length > 0 ? texts : [page.title.slice(0, 200)];
}
