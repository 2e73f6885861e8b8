import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type Exportable, exportable, exportOf } from '../../utils/backup/export.ts';
import { backupFaultOf } from '../../utils/backup/fault.ts';
import { openBackup } from '../../utils/backup/read.ts';
import { sampleAbout, sampleRows } from '../../utils/backup/sample.ts';
import { backupOf, linesOf } from '../../utils/backup/write.ts';
import { exporterOf, exporters } from '../../utils/exports/index.ts';
import { bytesOf, textOf } from '../exports/take.ts';

const now = Date.UTC(2026, 10, 28);
const backup = await bytesOf(backupOf(() => linesOf(sampleRows()), sampleAbout));

async function written(what: Exportable, format: string, bytes = backup): Promise<Uint8Array> {
  const exporter = exporterOf(format);
  if (!exporter) throw new Error(`no format ${format}`);
  async function* once() {
    yield bytes;
  }
  return bytesOf(exportOf(() => openBackup(once()), { what, exporter, separator: ',', now, version: '0.1.0' }));
}

describe('what a backup holds, written out', () => {
  test.each(exportable.flatMap((what) => exporters.map(({ id }) => [what, id] as const)))(
    '%s as %s: something, and the same bytes again',
    async (what, format) => {
      const bytes = await written(what, format);
      expect(bytes.length).toBeGreaterThan(100);
      expect(await written(what, format)).toEqual(bytes);
    },
  );

  test('numbers have a row each, with the columns programs count on', async () => {
    const { data, meta } = parse<Record<string, string>>(textOf(await written('measurements', 'csv')).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(meta.fields).toEqual(
      'marketplace,store,account,id,sku,title,metric,value,currency,unit,start,end,read_at,via,source,status,about'.split(
        ',',
      ),
    );
    // Four listings, half a year: two numbers a day, four a month.
    expect(data).toHaveLength(4 * (2 * 183 + 4 * 6));
    const revenue = data.filter(({ metric, id }) => metric === 'revenue' && id === 'B0SAMPLE01');
    expect(revenue.map(({ value, currency, start, end, status }) => [value, currency, start, end, status])[0]).toEqual([
      '1204.35',
      'EUR',
      '2026-06-01',
      '2026-06-30',
      'read',
    ]);
    expect(new Set(data.map(({ status }) => status))).toEqual(new Set(['read', 'period not shown', 'trial']));
    expect(data[0]?.about).toContain('Crossbill 0.1.0');
    expect(data[0]?.about).toContain('2026-11-28T00:00:00.000Z');
    expect(data.slice(1).every(({ about }) => !about)).toBe(true);
  });

  test('nothing is written of a backup that is not whole', async () => {
    const cut = written('papers', 'csv', backup.slice(0, -3));
    expect(backupFaultOf(await cut.catch((error: unknown) => error))).toBe('damaged');
  });
});
