import type { PaperState } from '../report.ts';
import type { Standing } from './answers.ts';
import type { Asked } from './asked.ts';
import type { Product } from './product.ts';

/** One requirement as it is asked of one product, and how it stands against the drawer. */
export interface Line {
  asked: Asked;
  product: Product;
  /** Its traits that are so: why it is asked. */
  traits: readonly string[];
  state: PaperState;
  standing: Standing | undefined;
}
