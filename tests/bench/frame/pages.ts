import { consoleReaders } from '../../../utils/marketplaces/amazon/console.ts';
import { amazon } from '../../../utils/marketplaces/amazon/index.ts';
import { shopReaders } from '../../../utils/marketplaces/amazon/shop.ts';
import editHtml from '../../fixtures/amazon/edit.html?raw';
import productHtml from '../../fixtures/amazon/product.html?raw';
import type { Site } from './consoles.ts';

/** A page of one listing. */
export interface Page extends Site {
  name: string;
  html: string;
}

export const pages: readonly Page[] = [
  {
    name: 'edit form',
    url: 'https://sellercentral.amazon.com/abis/listing/edit?asin=B0CANWAL01&sku=LN-1',
    marketplace: amazon,
    readers: consoleReaders,
    html: editHtml,
  },
  {
    name: 'product page',
    url: 'https://www.amazon.com/dp/B0CANWAL01',
    marketplace: amazon,
    readers: shopReaders,
    html: productHtml,
  },
];
