import type { PaperState } from '../report.ts';
import type { Standing } from './answers.ts';
import type { Asked } from './asked.ts';
import type { Product } from './product.ts';

/** One requirement in one target market, and how it stands for one product. */
export interface Line {
  target: string;
  asked: Asked;
  product: Product;
  /** Whether nothing is left open: neither what the goods are, nor what they have. */
  settled: boolean;
  state: PaperState;
  standing: Standing | undefined;
}
