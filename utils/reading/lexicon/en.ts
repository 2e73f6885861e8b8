import type { Labels } from './labels.ts';

/** English. */
export const en: Labels = {
  title: '[product|item|listing|] title;[product|item|listing] name',
  image:
    '[main|product|] image;images;photo;photos;photos and [video|videos];photos&video;photos&videos;picture;thumbnail',
  id: '[product|item|listing|goods|offer|] id;item number',
  sku: '[seller|merchant|partner|supplier|offer|item|product|your|] sku;sellersku;[seller|merchant|partner] [product|] code;msku;psku;custom label [(sku)|];vendor code;[internal|product] reference;item code;product ref;ref;sku code;[your|own|seller] offer number;product [number|no];vendor sku;own sku;stock code',
  parent: 'parent [asin|product id|item id|id]',
  price:
    '[your|current|selling|your selling|sales|listing|offer|item|product|master|default|] price;buy it now price;standard selling [price|rate]',
  stock:
    'available [to sell|for sale|to purchase|for purchase];[available|total|current|your|net|] [stock|inventory];[stock|inventory|available] quantity;available;[quantity|qty|units] available;available qty;available [items|pieces];in stock;[stock|quantity|qty|] on hand;[fba|afn] [available|sellable|fulfillable] [quantity|qty|stock|inventory|];stock level;physical [stock|quantity|inventory];[salable|saleable|sellable] [quantity|qty|stock|inventory|units];qty in stock;units in stock',
  rating: '[customer|star|average|avg.|product|] rating;[rating|ratings][&| and ]reviews',
  reviews: '[number of|total|customer|] reviews;[review|rating] count;number of ratings',
  category: '[product|item|] category;product type',
  brand: 'brand [name|]',
  impressions: '[total|product|listing|] impressions;product impression;exposure',
  clicks: '[total|product|listing|] clicks;click count',
  ctr: 'ctr;[click-through|click through|clickthrough|click-thru|click] rate',
  pageViews:
    '[total|product|listing|item|sku|] views;[total|product|listing|item|] page views [-total|];pageviews;sku pageviews;[detail page|pdp] views',
  sessions: '[total|] sessions [-total|]',
  visitors: '[total|unique|product|sku|] visitors;[product|] visitors(visit)',
  addToCart:
    '[add|added|adds] to cart;add to carts;units(add to cart);add to cart [units|count];atc;cart adds;add-to-cart [s|]',
  favourites:
    'favourites;favorites;watchers;likes;wishlist [users|adds|additions|saves|];wishlists;saves;[added|adds] to [wishlist|favourites|favorites];wishlisted',
  orders: '[total|paid|confirmed|number of|] orders;[paid|confirmed] order;total order items;order count;no. of orders',
  units:
    '[units|items|quantity|] sold;[sales|sold] units;unit sales;sold quantity;units ordered;units([confirmed|paid] [order|orders]);qty sold',
  buyers: '[paid|] buyers;buyers([confirmed|paid] [order|orders])',
  conversionRate:
    '[sales|order|] conversion [rate|percentage];conversion;cvr;unit session percentage;conversion rate([confirmed|paid] [order|orders]);conv. rate',
  revenue:
    '[total|sales|] revenue;[total|] sales value;ordered product sales;gmv;sales amount;gross merchandise value;sales([confirmed|paid] [order|orders])',
  inquiries: 'inquiries;enquiries',
  qualityScore: '[listing|product|content|] quality score;listing quality',
  salesRank: '[best seller|best sellers|sales] rank;bsr',
  buyBoxShare: '[featured offer(buy box)|featured offer|buy box] percentage',
};
