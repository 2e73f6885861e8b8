import type { Period } from '../../metric.ts';
import type { LabelField } from './labels.ts';

/**
 * What a header or label means.
 * `field`: it is that field of ours. `currency` (ISO 4217) where the label names one ('Sales (IDR)'), `percent` where it bears '%',
 * `days` where it says over how many days it counts ('Views (30 days)'), or that it counts 'in all', which may be since the goods
 * are sold; `period` where it names them.
 * `otherId`: a code of another kind, by name ('spu').
 * `known`: known and not ours (a part, a fee, a date): never read, never reported as not understood; the word says what it is.
 */
export type Meaning =
  | { field: LabelField; currency?: string; percent?: true; days?: number | 'all'; period?: Period }
  | { otherId: string }
  | { known: string };
