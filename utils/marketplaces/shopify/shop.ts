import type { Readers } from '../marketplace.ts';
import { product } from './product.ts';
import { search } from './search.ts';

/** What buyers see of it. */
export const shopReaders: Readers = [product, search];
