import { beforeEach, describe, expect, test } from 'vitest';
import { kept, putAside } from '../../utils/browser/desk/file-bytes.ts';
import { forgetSaved } from '../../utils/browser/desk/saved-files.ts';
import { NOON } from '../builders.ts';
import { privateFiles } from './private-files.ts';

let now = NOON;
let disk: ReturnType<typeof privateFiles>;
beforeEach(() => {
  now = NOON;
  disk = privateFiles(() => now);
  Object.defineProperty(globalThis, 'navigator', { value: { storage: disk.storage }, configurable: true });
});

const mebibyte = new Uint8Array(2 ** 20);
/** More than stands in memory. */
async function* large() {
  for (let part = 0; part < 50; part += 1) yield mebibyte;
}
async function* brokenOff() {
  yield* large();
  throw new Error('the history cannot be read');
}

describe('a file too large for memory', () => {
  test('lies in the private file system, whole', async () => {
    const file = await kept(large());
    expect(file.size).toBe(50 * 2 ** 20);
    expect(disk.files.size).toBe(1);
  });

  test('a second one leaves the first, which the browser may still be saving', async () => {
    await kept(large());
    const [first] = disk.files.keys();
    now += 60_000;
    await kept(large());
    expect(disk.files.size).toBe(2);
    expect(disk.files.has(first ?? '')).toBe(true);
  });

  test('one put aside to be read again gives its room back when it is dropped', async () => {
    const { file, drop } = await putAside(large());
    expect(file.size).toBe(50 * 2 ** 20);
    await drop();
    expect(disk.files.size).toBe(0);
  });

  test('what was saved long ago goes, and one that is just being written stays', async () => {
    await kept(large());
    now += 2 * 3_600_000;
    const handle = await (await (await disk.storage.getDirectory()).getDirectoryHandle()).getFileHandle('slow');
    const slow = await handle.createWritable();
    now += 2 * 3_600_000;
    await forgetSaved(now);
    expect([...disk.files.keys()]).toEqual(['slow']);
    await slow.close();
  });

  test.each([
    ['what is written breaks off', brokenOff, undefined],
    ['the disk is full', large, new DOMException('no room', 'QuotaExceededError')],
  ] as const)('where %s that is thrown, and nothing stays behind', async (_what, chunks, onWrite) => {
    if (onWrite) disk.trouble.onWrite = onWrite;
    await expect(kept(chunks())).rejects.toThrow(onWrite ? 'no room' : 'cannot be read');
    expect(disk.files.size).toBe(0);
  });

  test('without a private file system it stands in memory', async () => {
    Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
    expect((await kept(large())).size).toBe(50 * 2 ** 20);
  });
});
