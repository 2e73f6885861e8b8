import type { BrowserContext } from 'playwright';

export interface Answer {
  body: string | Buffer;
  type: string;
  headers?: Record<string, string>;
}
export function serve(
  context: BrowserContext,
  answers: (url: URL) => Answer | undefined,
): Promise<{ served: string[]; refused: string[] }>;
