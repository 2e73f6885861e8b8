import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type FaultCode, faultOf, faultWords } from '../../utils/rows/fault.ts';
import { openRows } from '../../utils/rows/open-rows.ts';
import { type RowLimits, rowLimits } from '../../utils/rows/row.ts';
import { encodedIn, inPieces } from '../reports/in-bytes.ts';
import { makeXlsx, xlsxParts, zipped } from '../reports/make-xlsx.ts';

async function outcome(bytes: Uint8Array, limits?: Partial<RowLimits>, signal?: AbortSignal): Promise<string> {
  try {
    const file = await openRows(inPieces(bytes, 4096), {
      limits: { ...rowLimits, ...limits },
      ...(signal ? { signal } : {}),
    });
    const cells: (readonly string[])[] = [];
    for (const sheet of file.sheets) for await (const rows of sheet.rows()) cells.push(...rows.map((row) => row.cells));
    return JSON.stringify(cells);
  } catch (error) {
    const code = faultOf(error);
    if (!code) throw error;
    return code;
  }
}
const text = (content: string) => encodedIn('utf-8', content);
const book = makeXlsx([
  {
    name: 'S',
    rows: [
      ['sku', 'title'],
      ['A-1', 'Walnut kernels'],
      ['A-2', 'Honey'],
    ],
  },
]);
const parts = () =>
  xlsxParts([
    {
      name: 'S',
      rows: [
        ['sku', 'title'],
        ['A-1', 'Walnut kernels'],
      ],
    },
  ]);

describe('what cannot be read is said, and why', () => {
  test.each<[string, Uint8Array, FaultCode]>([
    ['nothing', new Uint8Array(0), 'empty'],
    ['white space', text(' \n\t \r\n'), 'empty'],
    ['a PDF', text('%PDF-1.7 …'), 'not-a-table'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2]), 'not-a-table'],
    ['zero bytes', new Uint8Array([65, 44, 0, 0, 0, 0, 66, 10, 1, 2, 3]), 'not-a-table'],
    ['noise', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256), 'not-a-table'],
    ['a log-in page', text('\n<!DOCTYPE html><html><body>Sign in</body></html>'), 'web-page'],
    ['an XML page', text('<?xml version="1.0"?><Workbook/>'), 'web-page'],
    [
      'old Excel, or one with a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'old-excel',
    ],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('hello') }), 'not-a-table'],
    ['an open quotation mark', text('a,b\n1,"2\n3,4\n'), 'quote'],
    ['a workbook cut in half', book.subarray(0, book.length / 2), 'damaged'],
    ['a workbook without its end', book.subarray(0, book.length - 10), 'damaged'],
    ['a sheet that is no XML', zipped({ ...parts(), 'xl/worksheets/sheet1.xml': '<worksheet><row>' }), 'damaged'],
    [
      'a document type that defines entities',
      zipped({
        ...parts(),
        'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>',
      }),
      'damaged',
    ],
    ['elements without end', zipped({ ...parts(), 'xl/worksheets/sheet1.xml': '<a>'.repeat(50_000) }), 'damaged'],
  ])('%s', async (_, bytes, code) => {
    expect(await outcome(bytes)).toBe(code);
    expect(faultWords[code].en).not.toBe('');
  });

  test.each<[string, string, Partial<RowLimits>, FaultCode]>([
    ['too many bytes', 'a,b\n1,2\n', { separated: 5, xlsx: 5 }, 'too-large'],
    ['too many rows', `a,b\n${'1,2\n'.repeat(2000)}`, { rows: 500 }, 'too-many-rows'],
    ['too many columns', `${'a,'.repeat(3000)}a\n`, {}, 'too-wide'],
    ['a row without end', `a,b\n1,"${'x'.repeat(600_000)}`, { row: 1000 }, 'quote'],
  ])('%s', async (_, content, limits, code) => {
    expect(await outcome(text(content), limits)).toBe(code);
  });

  test('a bomb: a sheet that unpacks to a thousand times its size is left alone', async () => {
    const bytes = zipped({
      ...parts(),
      'xl/worksheets/sheet1.xml': `<worksheet>${' '.repeat(60 * 2 ** 20)}</worksheet>`,
    });
    expect(bytes.length).toBeLessThan(200_000);
    expect(await outcome(bytes)).toBe('bomb');
  });

  test('a part larger than allowed', async () => {
    const bytes = zipped({
      ...parts(),
      'xl/sharedStrings.xml': `<sst><si><t>${'walnut'.repeat(50_000)}</t></si></sst>`,
    });
    expect(await outcome(bytes, { unpacked: 100_000 })).toBe('bomb');
  });

  test('the person changes their mind', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await outcome(text('a,b\n1,2\n'), {}, controller.signal)).toBe('cancelled');
    expect(await outcome(book, {}, controller.signal)).toBe('cancelled');
  });

  test('a workbook with one bit turned is read as it was, or refused: never with another value', async () => {
    const whole = await outcome(book);
    const seen = new Map<string, number>();
    for (let at = 0; at < book.length; at += 3) {
      const turned = book.slice();
      turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
      const found = await outcome(turned);
      if (found === whole) continue;
      // Names and the letters of sheets' names are not in a checksum; cells are.
      expect(Object.hasOwn(faultWords, found), `byte ${at}: ${found}`).toBe(true);
      seen.set(found, (seen.get(found) ?? 0) + 1);
    }
    expect(seen.get('damaged')).toBeGreaterThan(100);
  });
});

describe('archives as others write them', () => {
  test('sizes that stand elsewhere, as Java writes them (ZIP64)', async () => {
    expect(await outcome(asZip64(book))).toBe(await outcome(book));
  });
  test('names with backslashes and in capitals', async () => {
    const odd = Object.fromEntries(
      Object.entries(parts()).map(([name, part]) => [
        name.replace('xl/worksheets/sheet', 'XL\\Worksheets\\SHEET'),
        part,
      ]),
    );
    expect(await outcome(zipped(odd))).toBe('[["sku","title"],["A-1","Walnut kernels"]]');
  });
  test('parts that are stored and not packed', async () => {
    const bytes = zipSync(Object.fromEntries(Object.entries(parts()).map(([name, part]) => [name, strToU8(part)])), {
      level: 0,
    });
    expect(await outcome(bytes)).toBe('[["sku","title"],["A-1","Walnut kernels"]]');
  });
});

/** The same archive with every size and place of its directory moved to the extra field. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const start = at;
  const out: number[] = [...bytes.subarray(0, start)];
  const put = (value: number, size: number) => {
    for (let index = 0; index < size; index += 1) out.push(Math.floor(value / 256 ** index) % 256);
  };
  for (let index = 0; index < count; index += 1) {
    const name = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    const [packed, size, place] = [20, 24, 42].map((offset) => view.getUint32(at + offset, true));
    const fixed = bytes.slice(at, at + 46);
    const fixedView = new DataView(fixed.buffer);
    for (const offset of [20, 24, 42]) fixedView.setUint32(offset, 0xffffffff, true);
    fixedView.setUint16(30, 28, true);
    out.push(...fixed, ...bytes.subarray(at + 46, at + 46 + name));
    put(1, 2);
    put(24, 2);
    for (const value of [size ?? 0, packed ?? 0, place ?? 0]) put(value, 8);
    at += 46 + name + extra;
  }
  const directoryEnd = out.length;
  const tail = [...[0x50, 0x4b, 6, 6, 44, 0, 0, 0, 0, 0, 0, 0, 45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]];
  out.push(...tail);
  put(count, 8);
  put(count, 8);
  put(directoryEnd - start, 8);
  put(start, 8);
  out.push(0x50, 0x4b, 6, 7, 0, 0, 0, 0);
  put(directoryEnd, 8);
  put(1, 4);
  out.push(0x50, 0x4b, 5, 6, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0);
  return new Uint8Array(out);
}
