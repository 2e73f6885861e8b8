import { listingsReader } from '../../reading/console.ts';
import { inBoxes } from '../../reading/tables/boxes.ts';
import { ebayShape, isEbay } from './shape.ts';

/** Active listings: a grid with one <tbody> a listing, opened rows below; or boxes in the older My eBay. */
export const listings = listingsReader({
  id: 'ebay/listings',
  trial: true,
  at: (url) => isEbay(url) && /^\/(sh\/lst\/|mys\/active)/.test(url.pathname),
  landmarks: '#shlistings-cntr,[class*="shui-dt-column"],[id^="active-item-"]',
  boxes: inBoxes,
  shape: {
    ...ebayShape,
    cards: '[id^="active-item-"],[qa-id^="active-item-"]',
    title: '.column-title__text,h3.item-title',
    values: { price: '.item__price' },
  },
});
