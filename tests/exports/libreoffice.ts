import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { SaxesParser } from 'saxes';

/** Where LibreOffice is, undefined where it is not installed. */
export const soffice = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
].find((path) => existsSync(path));

/** A cell as LibreOffice holds it after opening a file. */
export interface SheetCell {
  /** 'string', 'float', 'date'; '' where the cell is empty. */
  type: string;
  /** The formula, where it took the cell for one. */
  formula?: string;
  /** Number or ISO date; '' of text. */
  value: string;
  /** As it is shown. */
  text: string;
}

/** Opens files in one start of LibreOffice and says what it made of the first sheet of each. `filter`: its import filter with options. */
export async function openWith(
  files: Readonly<Record<string, Uint8Array>>,
  filter?: string,
): Promise<Record<string, SheetCell[][]>> {
  if (!soffice) throw new Error('LibreOffice is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'crossbill-office-'));
  try {
    const paths = await Promise.all(
      Object.entries(files).map(async ([name, bytes]) => {
        await writeFile(join(folder, name), bytes);
        return join(folder, name);
      }),
    );
    await promisify(execFile)(
      soffice,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--norestore',
        ...(filter ? [`--infilter=${filter}`] : []),
        '--convert-to',
        'fods:OpenDocument Spreadsheet Flat XML',
        '--outdir',
        join(folder, 'out'),
        ...paths,
      ],
      { timeout: 120_000 },
    );
    const read = paths.map(async (path) => {
      const name = basename(path);
      return [
        name,
        firstSheet(await readFile(join(folder, 'out', name.replace(/\.[^.]+$/, '.fods')), 'utf8')),
      ] as const;
    });
    return Object.fromEntries(await Promise.all(read));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The cells of the first sheet of a flat OpenDocument file. */
function firstSheet(xml: string): SheetCell[][] {
  const rows: SheetCell[][] = [];
  let sheet = 0;
  let cell: SheetCell | undefined;
  let paragraphs = 0;
  let inside = false;
  let repeat = 1;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const of = (attribute: string) => String(attributes[attribute] ?? '');
    if (name === 'table:table') sheet += 1;
    if (sheet !== 1) return;
    if (name === 'table:table-row') rows.push([]);
    if (name === 'table:table-cell') {
      cell = { type: of('office:value-type'), value: of('office:value') || of('office:date-value'), text: '' };
      if (attributes['table:formula'] !== undefined) cell.formula = of('table:formula');
      repeat = Number(of('table:number-columns-repeated') || 1);
      paragraphs = 0;
    }
    if (!cell) return;
    if (name === 'text:p') {
      if (paragraphs > 0) cell.text += '\n';
      paragraphs += 1;
      inside = true;
    }
    if (name === 'text:s') cell.text += ' '.repeat(Number(of('text:c') || 1));
    if (name === 'text:tab') cell.text += '\t';
    if (name === 'text:line-break') cell.text += '\n';
  });
  parser.on('text', (text) => {
    if (cell && inside) cell.text += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'text:p') inside = false;
    if (!cell || name !== 'table:table-cell') return;
    // A sheet is filled up to its last column with one empty cell many times.
    for (let copy = 0; copy < Math.min(repeat, 50); copy += 1) rows.at(-1)?.push(cell);
    cell = undefined;
  });
  parser.write(xml).close();
  return rows;
}
