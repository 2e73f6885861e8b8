import type { Readers } from '../marketplace.ts';
import { edit } from './edit.ts';
import { listings } from './listings.ts';
import { metrics } from './metrics.ts';
import { product } from './product.ts';
import { search } from './search.ts';

export const readers: Readers = [edit, metrics, listings, product, search];
