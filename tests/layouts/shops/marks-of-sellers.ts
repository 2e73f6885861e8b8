import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Marks that pages and their data give to who sells, not to the goods.

const etsyGoods = (title: string, price: string): string =>
  `<div id="listing-page-cart"><h1 data-buy-box-listing-title="true">${title}</h1><div data-buy-box-region="price"><p class="wt-text-title-larger"><span class="wt-screen-reader-only">Price:</span> ${price}</p></div></div>`;
const etsyData = (id: string, name: string, ratingValue: string, reviewCount: number): string =>
  jsonLd({
    '@type': 'Product',
    '@context': 'https://schema.org',
    url: `https://www.etsy.com/listing/${id}/klest`,
    name,
    sku: id,
    aggregateRating: { '@type': 'AggregateRating', ratingValue, reviewCount },
    offers: { '@type': 'Offer', price: '31.00', priceCurrency: 'USD' },
  });

export const marksOfSellers: readonly Layout[] = [
  {
    name: 'etsy: an item nobody has reviewed; its data bears the mark of the shop, whose reviews stand beneath',
    url: 'https://www.etsy.com/listing/1712345670/klest-oak-spoon',
    html: pageOf(
      `${etsyGoods('Klest Oak Spoon, Carved by Hand', '$31.00')}<div id="reviews"><h2>Reviews for this shop <span>(1,846)</span></h2><p>This item has no reviews yet.</p><div role="tablist"><button role="tab" disabled>This item (0)</button><button role="tab" aria-selected="true">All from this shop <span>1,846</span></button></div></div>`,
      { head: etsyData('1712345670', 'Klest Oak Spoon, Carved by Hand', '4.7', 1846) },
    ),
    expect: { title: 'Klest Oak Spoon, Carved by Hand', price: '31 USD', rating: null, reviews: null },
    // With what counts the shop's reviews gone, the data's mark is all that there is.
    twice: ['rating', 'reviews'],
  },
  {
    name: 'etsy in German: the shop has as many reviews as the data names',
    url: 'https://www.etsy.com/de/listing/1712345671/klest-loeffel',
    html: pageOf(
      `${etsyGoods('Klest Löffel aus Eiche, von Hand geschnitzt', '28,50 €')}<div id="reviews"><h2>3.205 Bewertungen des Shops</h2></div>`,
      { lang: 'de', head: etsyData('1712345671', 'Klest Löffel aus Eiche, von Hand geschnitzt', '4.9', 3205) },
    ),
    expect: { title: 'Klest Löffel aus Eiche, von Hand geschnitzt', price: '28.5 EUR', rating: null, reviews: null },
    twice: ['rating', 'reviews'],
  },
  {
    name: 'etsy: the shop sells but this item: its reviews are those of the item',
    url: 'https://www.etsy.com/listing/1712345672/klest-oak-bowl',
    html: pageOf(
      `${etsyGoods('Klest Oak Bowl, Turned by Hand', '$44.00')}<div id="reviews"><h2>Reviews for this item (58)</h2><div role="tablist"><button role="tab" aria-selected="true">This item (58)</button><button role="tab">All from this shop (58)</button></div></div>`,
      { head: etsyData('1712345672', 'Klest Oak Bowl, Turned by Hand', '4.8', 58) },
    ),
    expect: { title: 'Klest Oak Bowl, Turned by Hand', price: '44 USD', rating: 4.8, reviews: 58 },
  },
];
