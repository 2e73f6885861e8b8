import type { Span } from './span.ts';

/** A stretch of a title between two strong breaks. */
export interface Chunk {
  /** UTF-16 offsets, end excluded; brackets left out. */
  span: Span;
  /** It stood in brackets. */
  wrapped: boolean;
}
