import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupFaultOf } from '../../utils/backup/fault.ts';
import { gzipped, ungzipped } from '../../utils/backup/gzip.ts';
import { openBackup } from '../../utils/backup/read.ts';
import type { BackupRow } from '../../utils/backup/rows.ts';
import { sampleAbout, sampleRows } from '../../utils/backup/sample.ts';
import { backupOf, linesOf } from '../../utils/backup/write.ts';

const salt = new Uint8Array(16).fill(7);

async function* inParts(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function all(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Uint8Array(Buffer.concat(parts));
}
const written = (passphrase?: string) =>
  all(backupOf(() => linesOf(sampleRows()), sampleAbout, passphrase === undefined ? undefined : { passphrase, salt }));

/** Every row, or the code of what was thrown. */
async function read(bytes: Uint8Array, passphrase?: string, size?: number): Promise<BackupRow[] | string> {
  const rows: BackupRow[] = [];
  try {
    const backup = await openBackup(inParts(bytes, size), { passphrase });
    for await (const row of backup.rows) rows.push(row);
    return rows;
  } catch (error) {
    const code = backupFaultOf(error);
    if (!code) throw error;
    return code;
  }
}
async function sample(): Promise<BackupRow[]> {
  const rows: BackupRow[] = [];
  for await (const row of sampleRows()) rows.push(row);
  return rows;
}
/** The text of a plain backup, changed, packed and summed anew as we do it ourselves. */
async function remade(change: (lines: string[]) => string[], keepSum = false): Promise<Uint8Array> {
  const [head = '', ...body] = gunzipSync(await written())
    .toString()
    .trimEnd()
    .split('\n');
  const [newHead = '', ...lines] = change([head, ...body]);
  const { sha256: old, ...header } = JSON.parse(newHead);
  header.lines = keepSum ? header.lines : lines.length;
  const inner = createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest();
  const sum = createHash('sha256').update(JSON.stringify(header)).update(inner).digest('hex');
  const text = [JSON.stringify({ ...header, sha256: keepSum ? old : sum }), ...lines]
    .map((line) => `${line}\n`)
    .join('');
  return all(gzipped(inParts(new TextEncoder().encode(text))));
}

describe('a backup', () => {
  test('gives back what went in, in pieces of any size', async () => {
    const bytes = await written();
    for (const size of [1, 7, 65_536]) expect(await read(bytes, undefined, size)).toEqual(await sample());
  });

  test('is one gzip file of JSON Lines, whose first says version and checksum', async () => {
    const [head = '', ...lines] = gunzipSync(await written())
      .toString()
      .trimEnd()
      .split('\n');
    expect(JSON.parse(head)).toMatchObject({ crossbill: 'backup', version: 2, lines: lines.length });
    for (const line of lines) expect(Object.keys(JSON.parse(line))).toEqual(['table', 'row']);
  });

  test('is the same bytes for the same rows', async () => {
    expect(await written()).toEqual(await written());
    expect(await written('пароль')).toEqual(await written('пароль'));
  });

  test('under a passphrase shows nothing of what is in it', async () => {
    const bytes = await written('龙南 walnut');
    expect(gunzipSync(bytes).toString()).not.toMatch(/Walnut|listings|amazon/i);
    expect(await read(bytes, '龙南 walnut')).toEqual(await sample());
    expect(await read(bytes, '龙南 walnuts')).toBe('passphrase');
    expect(await read(bytes)).toBe('passphrase-needed');
  });

  test('a passphrase is the same however its signs are composed', async () => {
    expect(await read(await written('caf\u00e9'), 'cafe\u0301')).toEqual(await sample());
  });
});

test('a backup of the first version, before there were pictures in it, is read as ever', async () => {
  const frozen = readFileSync(join(import.meta.dirname, '../fixtures/backup/v1.jsonl.gz'));
  expect(await read(new Uint8Array(frozen))).toEqual(await sample());
});

describe('what is no whole backup is refused', () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['nothing', () => new Uint8Array(0), 'not-a-backup'],
    ['one byte', () => Uint8Array.of(0x1f), 'not-a-backup'],
    ['a text', () => new TextEncoder().encode('{"crossbill":"backup"}'), 'not-a-backup'],
    ['another gzip file', () => all(gzipped(inParts(new TextEncoder().encode('hello\n')))), 'not-a-backup'],
    ['packed by another program', async () => gzipSync(gunzipSync(await written())), 'damaged'],
    ['a byte more', async () => Buffer.concat([await written(), Buffer.from([0])]), 'damaged'],
    ['another after it', async () => Buffer.concat([await written(), await written('secret')]), 'damaged'],
    [
      'of a later version',
      () => remade(([head = '', ...lines]) => [head.replace('"version":2', '"version":3'), ...lines]),
      'version',
    ],
    [
      'without a version',
      () => remade(([head = '', ...lines]) => [head.replace('"version":2,', ''), ...lines]),
      'version',
    ],
    ['a line less', () => remade((lines) => lines.slice(0, -1), true), 'damaged'],
    ['a line twice', () => remade((lines) => [...lines, lines.at(-1) ?? ''], true), 'damaged'],
    [
      'two lines the other way round',
      () => remade(([head = '', a = '', b = '', ...rest]) => [head, b, a, ...rest], true),
      'damaged',
    ],
    [
      'another day in its head',
      () => remade(([head = '', ...lines]) => [head.replace('2026-', '2025-'), ...lines], true),
      'damaged',
    ],
    ['a table we have not', () => remade((lines) => [...lines, '{"table":"users","row":{}}']), 'not-ours'],
    [
      'a field we have not',
      () => remade((lines) => lines.map((line) => line.replace('"row":{', '"row":{"x":1,'))),
      'not-ours',
    ],
    [
      'a prototype',
      () => remade((lines) => lines.map((line) => line.replace('"row":{', '"row":{"__proto__":{"x":1},'))),
      'not-ours',
    ],
    ['a line that is no JSON', () => remade((lines) => [...lines, '{']), 'damaged'],
  ])('%s', async (_, make, code) => {
    expect(await read(new Uint8Array(await make()))).toBe(code);
  });

  test('a bomb stops being unpacked', async () => {
    const { lines: _, ...head } = JSON.parse(
      gunzipSync(await written())
        .toString()
        .split('\n')[0] ?? '',
    );
    async function* much() {
      yield new TextEncoder().encode(`${JSON.stringify({ ...head, lines: 1 })}\n`);
      const zeros = new Uint8Array(2 ** 20).fill(0x30);
      for (let count = 0; count < 28; count += 1) yield zeros;
    }
    const bytes = await all(gzipped(much()));
    expect(bytes.length).toBeLessThan(2 ** 20);
    expect(await read(bytes)).toBe('bomb');
  });

  test.each([undefined, 'secret'])('cut off or with a bit turned, anywhere (%s)', async (passphrase) => {
    const bytes = await written(passphrase);
    const whole = JSON.stringify(await sample());
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length * 8 - 1 }), fc.boolean(), async (bit, cut) => {
        const mutant = cut ? bytes.slice(0, bit >> 3) : bytes.slice();
        if (!cut) mutant[bit >> 3] = (mutant[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const outcome = await read(mutant, passphrase);
        // The last bits of the packed text fill up a byte and are of nothing: there, what is read is what was written.
        expect(typeof outcome === 'string' || (!cut && JSON.stringify(outcome) === whole)).toBe(true);
      }),
      { numRuns: passphrase ? 12 : 150 },
    );
  });
});

describe('gzip', () => {
  test('what other programs read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 6 }), async (parts) => {
        async function* some() {
          yield* parts;
        }
        const packed = await all(gzipped(some()));
        expect(new Uint8Array(gunzipSync(packed))).toEqual(new Uint8Array(Buffer.concat(parts)));
        expect(await all(ungzipped(inParts(packed, 5)))).toEqual(new Uint8Array(Buffer.concat(parts)));
      }),
      { numRuns: 40 },
    );
  });
});
