import type { BrowserContext, Request } from 'playwright';

export interface Answer {
  body: string | Buffer;
  type: string;
  headers?: Record<string, string>;
}
export function serve(
  context: BrowserContext,
  answers: (url: URL, request: Request) => Answer | undefined,
): Promise<{ served: string[]; refused: string[] }>;
