import type { Readers } from '../marketplace.ts';
import { listings } from './listings.ts';
import { metrics } from './metrics.ts';
import { product } from './product.ts';
import { search } from './search.ts';

export const readers: Readers = [metrics, listings, product, search];
