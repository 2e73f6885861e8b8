import type { SeenListing } from '../../listing.ts';
import { find, put, textOf } from '../../reading/facts.ts';
import type { MoneyHint } from '../../reading/money-hint.ts';
import { moneyIn } from '../../reading/values.ts';

/** Where the price to pay stands, newest layout first; every one of them in the box of the offer itself. */
const prices = [
  ...[
    '#corePriceDisplay_desktop_feature_div',
    '#corePriceDisplay_mobile_feature_div',
    '#corePrice_desktop',
    '#corePrice_feature_div',
    '#corePrice_mobile_feature_div',
    '#apex_desktop',
    '#apex_mobile_feature_div',
    '#apexPriceToPay',
    '#apex_price',
    '.apex-core-price-identifier',
  ].flatMap((box) => [
    `${box} .a-price-range`,
    `${box} .priceToPay`,
    `${box} .apexPriceToPay`,
    `${box} .apex-pricetopay-value`,
  ]),
  '#corePrice_feature_div .a-price:not([data-a-strike="true"])',
  '#ppd .priceToPay',
  '#centerCol .priceToPay',
  '#buybox .priceToPay',
  '#price_inside_buybox',
  '#newBuyBoxPrice',
  '#priceblock_dealprice',
  '#priceblock_saleprice',
  '#priceblock_pospromoprice',
  '#priceblock_ourprice',
  '#actualPriceValue .priceLarge',
  '#actualPriceValue',
  '#kindle-price',
  '.kindle-price .a-color-price',
  '#Ebooks-desktop-KINDLE_ALC-prices-kindlePrice',
  '#Ebooks-mobile-KINDLE_ALC-prices-kindlePrice',
  '#buyNewSection .offer-price',
  '#buyNewSection .a-color-price',
];
const usedPrices = ['#usedOnlyBuybox .offer-price', '#usedOnlyBuybox .a-price', '#usedPrice'];

/** The price to pay for what is offered first; of a used one where nothing else is. */
export function putPrice(seen: SeenListing, page: Document, hint: MoneyHint): void {
  const priceAt = (element: Element) => {
    if (
      element.closest(
        '[data-a-strike="true"],.a-price-range .a-price,#usedBuySection,#usedAccordionRow,#rentBuySection,.aod-information-block,#sims-consolidated-1_feature_div',
      )
    )
      return undefined;
    return moneyIn(priceText(element), hint);
  };
  put(seen, 'price', find(page, prices, priceAt));
  if (seen.price) {
    if (page.querySelector('#usedOnlyBuybox')) put(seen, 'condition', { value: 'used', from: '#usedOnlyBuybox' });
    return;
  }
  // Beside new ones whose price could not be read, used ones are not what the page offers.
  if (page.querySelector('#newAccordionRow_0,#newAccordionRow,#buyNewSection')) return;
  const used = find(page, usedPrices, (element) => moneyIn(priceText(element), hint));
  put(seen, 'price', used);
  if (used) put(seen, 'condition', { value: 'used', from: used.from });
}

/** A price as drawn: its symbol, whole and fraction stand in parts, and once more whole for screen readers, which may be left blank. */
export function priceText(element: Element): string {
  const range = [...element.querySelectorAll('.a-price')];
  if (element.matches('.a-price-range')) return range.length === 2 ? range.map(priceText).join(' - ') : '';
  const offscreen = element.querySelector('.a-offscreen');
  // What something else stands in is not said as one text.
  const said = offscreen?.childElementCount === 0 ? offscreen.textContent?.trim() : undefined;
  const [symbol = '', whole = '', point = '', fraction = ''] = ['symbol', 'whole', 'decimal', 'fraction'].map(
    (name) => {
      const part = element.querySelector(`.a-price-${name}`);
      return part ? textOf(part, 40) : '';
    },
  );
  // What is said for screen readers and what is drawn must be the same digits.
  const drawn = element.querySelector(':scope > [aria-hidden="true"]');
  const digits = digitsOf(`${whole}${fraction}`) || digitsOf(drawn ? textOf(drawn, 200) : '');
  if (said && (!digits || digitsOf(said) === digits)) return said;
  // '$24.99 with 38 percent savings': the price is said first.
  if (said && digitsOf(/\d[\d.,'\s]*/.exec(said)?.[0] ?? '') !== digits) return '';
  if (!whole) return fraction ? '' : textOf(element, 200);
  // A price without its sign, or with a sign before a fraction that is not there, has lost a part.
  if (!symbol || (point !== '' && fraction === '')) return '';
  return `${symbol} ${whole}${fraction && !/[.,]$/.test(whole) ? '.' : ''}${fraction}`;
}

const digitsOf = (text: string): string => text.replace(/\P{Nd}/gu, '');

const gone =
  /currently unavailable|derzeit nicht verfügbar|actuellement indisponible|no disponible\b|non disponibile|現在在庫切れ|現在お取り扱いできません|momenteel niet verkrijgbaar|não disponível|obecnie niedostępny|för närvarande inte tillgänglig|şu anda mevcut değil|غير متوفر/i;

/** Whether no offer is featured; a way to see those of others stands beside one that is, too. */
export const isWithoutOffer = (page: Document): boolean =>
  page.querySelector('#unqualifiedBuyBox,#buybox-see-all-buying-choices') !== null &&
  page.querySelector('#add-to-cart-button,#buy-now-button') === null;

/** Whether it is to be had. */
export function putOffer(seen: SeenListing, page: Document): void {
  const stock = page.querySelector('#availability');
  const text = stock ? textOf(stock, 300) : '';
  if (gone.test(text)) put(seen, 'availability', { value: 'out-of-stock', from: '#availability' });
  if (seen.price) put(seen, 'availability', { value: 'in-stock', from: seen.sources.price ?? '' });
  if (isWithoutOffer(page)) put(seen, 'availability', { value: 'no-offer', from: '#buybox-see-all-buying-choices' });
}
