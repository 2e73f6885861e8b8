import type { Answers, MessageName, Says } from '../messages.ts';
import { pageRuntime } from './page-runtime.ts';

/**
 * How a content script speaks to the background. It stands apart from `ask` because that brings zod along, and what a
 * content script hears back comes from our own background, which has checked it. Undefined where nobody could be
 * reached after three tries (each idempotent) or the background refused.
 */
export async function tell<N extends 'reader' | 'words' | 'seen' | 'open' | 'pill'>(
  name: N,
  says: Says<N>,
): Promise<Answers<N> | undefined> {
  for (const wait of [0, 300, 1500]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (orphaned()) return undefined;
    try {
      const message = { crossbill: name satisfies MessageName, says };
      const answer = (await pageRuntime()?.sendMessage(message)) as { ok?: boolean; answer?: Answers<N> } | undefined;
      if (answer) return answer.ok ? answer.answer : undefined;
    } catch {
      // The worker was being started or stopped; the next try wakes it.
    }
  }
  return undefined;
}

/** Whether the extension has been updated or removed under this page; then the script goes silent. */
export function orphaned(): boolean {
  try {
    return !pageRuntime()?.id;
  } catch {
    return true;
  }
}
