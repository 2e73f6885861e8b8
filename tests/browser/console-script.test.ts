// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://sellercentral.amazon.de/inventory" }
import { afterEach, expect, test, vi } from 'vitest';
import { runConsole } from '../../utils/browser/in-page/console-script.ts';
import { putReader } from '../../utils/browser/in-page/reader-here.ts';
import type { Mark } from '../../utils/browser/messages.ts';
import { aReading } from '../builders.ts';

// The content script of a marketplace, in a page that changes, before a background that answers as it is told.

type Listener = (message: unknown, sender: unknown, respond: () => void) => void;
const listeners: Listener[] = [];

/** Has the script run before a background that answers each reading with the next of these states. `told`: what it heard. */
async function running(...states: Mark['state'][]) {
  vi.useFakeTimers();
  const told: string[] = [];
  Object.assign(globalThis, {
    chrome: {
      runtime: {
        id: 'crossbill',
        onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
        async sendMessage({ crossbill }: { crossbill: string }) {
          if (crossbill === 'reader') return { ok: true, answer: 'console' };
          told.push(crossbill);
          const pill = { hidden: true, side: 'right', top: 0.5 };
          return { ok: true, answer: { state: states.shift(), listings: 1, must: 0, better: 0, pill, language: 'en' } };
        },
      },
    },
  });
  putReader('console', { read: async () => ({ reading: aReading(), took: 1 }), locate: () => undefined });
  const changes = async () => {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(2000);
  };
  runConsole();
  await vi.advanceTimersByTimeAsync(2000);
  return { told, changes };
}

afterEach(() => {
  for (const hears of listeners.splice(0)) hears({ crossbill: 'stop', says: null }, {}, () => undefined);
  vi.useRealTimers();
});

test('what found no room is told again at the next change, and what was kept is not', async () => {
  const { told, changes } = await running('no-room', 'kept', 'kept');
  expect(told).toEqual(['seen']);
  await changes();
  expect(told).toEqual(['seen', 'seen']);
  await changes();
  expect(told).toEqual(['seen', 'seen']);
});

test('where it is refused it takes its mark down and reads no more, though nobody told it to stop', async () => {
  const { told, changes } = await running('no-room', 'refused', 'kept');
  await changes();
  expect(told).toEqual(['seen', 'seen']);
  expect((globalThis as { crossbillScript?: AbortSignal }).crossbillScript?.aborted).toBe(true);
  await changes();
  expect(told).toEqual(['seen', 'seen']);
});
