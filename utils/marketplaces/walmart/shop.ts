import type { Readers } from '../marketplace.ts';
import { centralSearch } from './central-search.ts';
import { product } from './product.ts';
import { search } from './search.ts';

/** What buyers see of it. */
export const shopReaders: Readers = [product, centralSearch, search];
