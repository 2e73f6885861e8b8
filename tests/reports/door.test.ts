import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossbill-reports-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const door = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'utils/command-line/report-read.mjs'), ...args], {
    encoding: 'utf8',
    cwd: folder,
  });

describe('report:read', () => {
  test('prints one object', () => {
    const { stdout, status } = door(join(root, 'tests/fixtures/reports/ebay-traffic.csv'));
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    const printed = JSON.parse(stdout);
    expect(printed).toMatchObject({ kind: 'ebay-traffic', marketplace: 'ebay', rows: 2 });
    expect(printed.firstRows[0]['eBay item ID']).toBe('="356666000001"');
    expect(printed.columns['Total impressions']).toEqual({ sum: '1214', numeric: 2, blank: 0 });
  });

  test('a file that cannot be read is a sentence, and no failure', () => {
    const file = join(folder, 'broken.xlsx');
    writeFileSync(file, Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]));
    const { stdout, status } = door(file);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: null,
      marketplace: null,
      rows: 0,
      listings: [],
      error: expect.stringMatching(/damaged/),
    });
  });

  test('a file that is not there is', () => {
    expect(door(join(folder, 'none.csv')).status).toBe(2);
    expect(door().status).toBe(2);
  });
});
