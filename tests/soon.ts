import { vi } from 'vitest';

/** Waits until nothing in `look` throws any more. The limit ends what never comes; no slow machine reaches it. */
export const soon = <T>(look: () => T | Promise<T>): Promise<T> => vi.waitFor(look, { timeout: 20_000 });
