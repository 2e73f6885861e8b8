import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { messages } from '../../utils/browser/messages.ts';
import { answer } from '../../utils/browser/messages-io.ts';
import { aReading } from '../builders.ts';
import { browser } from './browser.ts';

type Listener = (message: unknown, from: object) => Promise<unknown> | undefined;

const ID = 'crossbill';
const page = {
  id: ID,
  url: 'https://sellercentral.amazon.de/myinventory/inventory',
  frameId: 0,
  tab: { id: 7, windowId: 1 },
};
const seen = { crossbill: 'seen', says: { reading: aReading(), address: page.url } };

let listener: Listener;
let refused: string[];
const heard = vi.fn(async () => null as never);

beforeEach(() => {
  heard.mockClear();
  refused = [];
  Object.assign(browser.runtime, { id: ID, getURL: (path: string) => `chrome-extension://${ID}${path}` });
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(((one: Listener) => {
    listener = one;
  }) as never);
  answer({ seen: heard, open: heard, judge: heard, pill: heard }, (why) => refused.push(why));
});

describe('who is heard', () => {
  const senders: [string, object, boolean][] = [
    ['our panel', { id: ID, url: `chrome-extension://${ID}/sidepanel.html` }, true],
    ['our script in the page', page, true],
    ['our script in a frame of the page', { ...page, frameId: 3 }, false],
    ['a sandboxed frame', { ...page, frameId: 4, url: undefined }, false],
    ['another extension', { ...page, id: 'stranger' }, false],
    ['another extension posing as our page', { id: 'stranger', url: `chrome-extension://${ID}/desk.html` }, false],
    ['a web page through externally_connectable', { url: 'https://evil.example/', frameId: 0, tab: { id: 7 } }, false],
    ['nobody in particular', {}, false],
  ];
  test.each(senders)('%s', async (_who, from, isHeard) => {
    const answered = (await listener(seen, from)) as { ok: boolean };
    expect(answered.ok).toBe(isHeard);
    expect(heard).toHaveBeenCalledTimes(isHeard ? 1 : 0);
    expect(refused).toHaveLength(isHeard ? 0 : 1);
  });

  test('a message that is none of ours is left to others', () => {
    expect(listener({ hello: 1 }, page)).toBeUndefined();
    expect(listener('text', page)).toBeUndefined();
  });

  test.each(['erase', '__proto__', 'constructor', 'toString', 42, null])(
    'an unknown message %s is refused',
    async (crossbill) => {
      expect(await listener({ crossbill, says: null }, page)).toMatchObject({ ok: false });
      expect(heard).not.toHaveBeenCalled();
    },
  );
});

describe('what is heard', () => {
  const hostile: [string, unknown][] = [
    ['no reading', { address: page.url }],
    [
      'a price that is no number',
      { reading: aReading({ listings: [{ id: 'B0', sources: {}, price: { amount: '1e9' } }] }), address: page.url },
    ],
    [
      'a title of 50,000 characters',
      { reading: aReading({ listings: [{ id: 'B0', sources: {}, title: 'x'.repeat(50_000) }] }), address: page.url },
    ],
    [
      'more listings than a page holds',
      {
        reading: aReading({ listings: Array.from({ length: 5001 }, () => ({ id: 'B0', sources: {} })) }),
        address: page.url,
      },
    ],
    [
      'a picture that is a script',
      { reading: aReading({ listings: [{ id: 'B0', sources: {}, image: 'not an address' }] }), address: page.url },
    ],
    [
      'an unknown metric',
      {
        reading: aReading({
          listings: [{ id: 'B0', sources: {}, metrics: { profit: { value: 1, period: null } } as never }],
        }),
        address: page.url,
      },
    ],
    [
      'a period that ends before it starts',
      {
        reading: aReading({
          listings: [
            {
              id: 'B0',
              sources: {},
              metrics: { clicks: { value: 1, period: { start: '2026-11-02', end: '2026-11-01' } } },
            },
          ],
        }),
        address: page.url,
      },
    ],
    ['a marketplace of its own invention', { reading: { ...aReading(), marketplace: 'evil' }, address: page.url }],
  ];
  test.each(hostile)('%s is refused before a handler sees it', async (_what, says) => {
    expect(await listener({ crossbill: 'seen', says }, page)).toMatchObject({ ok: false });
    expect(heard).not.toHaveBeenCalled();
    expect(refused).toHaveLength(1);
  });

  test('why it is refused says nothing of what the page shows, and is one of a few', async () => {
    for (let at = 0; at < 30; at += 1) {
      const listing = { id: 'B0', sources: { [`Frau Muster ${at}`]: 5 } };
      const listings = Array.from({ length: at + 1 }, () => listing);
      await listener({ ...seen, says: { ...seen.says, reading: { ...aReading(), listings } } }, page);
    }
    expect([...new Set(refused)]).toEqual(['seen: reading.listings invalid_type']);
  });

  test('keys that would reach into prototypes stay out', async () => {
    const says = JSON.parse(
      JSON.stringify(seen.says).replace(
        '"sources":{',
        '"__proto__":{"polluted":true},"constructor":{"x":1},"sources":{',
      ),
    );
    await listener({ crossbill: 'seen', says }, page);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const handed = (heard.mock.calls as unknown as [{ reading: { listings: object[] } }][])[0]?.[0];
    expect(Object.keys(handed?.reading.listings[0] ?? {})).not.toContain('constructor');
  });

  test('whatever is said, nothing is thrown and nothing ill-shaped is handed on', async () => {
    const anything = fc.oneof(
      fc.anything({ withBigInt: true, withNullPrototype: true }),
      fc.record({ reading: fc.anything(), address: fc.webUrl() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(messages), 'other'), anything, async (crossbill, says) => {
        heard.mockClear();
        await listener({ crossbill, says }, page);
        for (const [handed] of heard.mock.calls as unknown as [unknown][])
          expect(messages[crossbill as keyof typeof messages].says.safeParse(handed).success).toBe(true);
      }),
      { numRuns: 2000, seed: 11 },
    );
  });

  test('what a handler throws is told, not swallowed', async () => {
    heard.mockRejectedValueOnce(new Error('no room'));
    expect(await listener(seen, page)).toEqual({ ok: false, refused: 'no room' });
  });
});
