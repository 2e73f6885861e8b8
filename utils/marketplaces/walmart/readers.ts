import type { Readers } from '../marketplace.ts';
import { product } from './product.ts';
import { centralSearch, search } from './search.ts';

export const readers: Readers = [product, centralSearch, search];
