// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://sellercentral.amazon.de/inventory" }
import { afterEach, expect, test, vi } from 'vitest';
import { runConsole } from '../../utils/browser/in-page/console-script.ts';
import { putReader } from '../../utils/browser/in-page/reader-here.ts';
import type { Mark } from '../../utils/browser/messages.ts';
import { aReading } from '../builders.ts';

// The content script of a marketplace, in a page that changes, before a background that answers as it is told.

afterEach(() => vi.useRealTimers());

test('what found no room is told again at the next change, and what was kept is not', async () => {
  vi.useFakeTimers();
  const states: Mark['state'][] = ['no-room', 'kept', 'kept'];
  const told: string[] = [];
  Object.assign(globalThis, {
    chrome: {
      runtime: {
        id: 'crossbill',
        onMessage: { addListener: () => undefined },
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
  expect(told).toEqual(['seen']);
  await changes();
  expect(told).toEqual(['seen', 'seen']);
  await changes();
  expect(told).toEqual(['seen', 'seen']);
});
