import { type Phrases, together } from '../phrases.ts';
import { beforePrice } from './promotional/before-price.ts';
import { bundle } from './promotional/bundle.ts';
import { call } from './promotional/call.ts';
import { carriage } from './promotional/carriage.ts';
import { discount } from './promotional/discount.ts';
import { gift } from './promotional/gift.ts';
import { guarantee } from './promotional/guarantee.ts';
import { lowPrice } from './promotional/low-price.ts';
import { novelty } from './promotional/novelty.ts';
import { payment } from './promotional/payment.ts';
import { readyStock } from './promotional/ready-stock.ts';
import { sale } from './promotional/sale.ts';
import { urgency } from './promotional/urgency.ts';

/** Offers, price cuts, shipping, urgency, gifts and guarantees: a file a class. */
export const promotional: Phrases = together(
  beforePrice,
  bundle,
  call,
  carriage,
  discount,
  gift,
  guarantee,
  lowPrice,
  novelty,
  payment,
  readyStock,
  sale,
  urgency,
);
