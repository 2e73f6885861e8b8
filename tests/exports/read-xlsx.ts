import JSZip from 'jszip';
import { SaxesParser } from 'saxes';

/** A cell as it stands in a workbook, read by code that shares nothing with the writer. */
export interface XlsxCell {
  place: string;
  /** 'n' unless the cell says otherwise. */
  type: string;
  value: string;
  /** The number format it is shown with. */
  format: string;
}

export interface XlsxSheet {
  name: string;
  rows: XlsxCell[][];
  frozen: boolean;
  widths: number[];
}

export interface Workbook {
  sheets: XlsxSheet[];
  /** Every element name that occurs anywhere: a formula would be 'f'. */
  elements: Set<string>;
  parts: string[];
}

const builtIn: Record<string, string> = { '0': 'General', '49': '@' };

/** Reads a workbook; throws where the archive, a checksum or the XML is broken. */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const elements = new Set<string>();
  const walk = async (
    path: string,
    open: (name: string, attributes: Record<string, string>) => void,
    more: Partial<{ text(value: string): void; close(name: string): void }> = {},
  ) => {
    const file = zip.file(path);
    if (!file) throw new Error(`${path} is missing`);
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      elements.add(name);
      open(name, attributes);
    });
    if (more.text) parser.on('text', more.text);
    parser.on('closetag', ({ name }) => more.close?.(name));
    parser.write(await file.async('string')).close();
  };

  const targets = new Map<string, string>();
  await walk('xl/_rels/workbook.xml.rels', (name, { Id, Target }) => {
    if (name === 'Relationship' && Id && Target) targets.set(Id, `xl/${Target}`);
  });
  const formats: string[] = [];
  const custom = new Map(Object.entries(builtIn));
  let inCellXfs = false;
  await walk(
    'xl/styles.xml',
    (name, attributes) => {
      if (name === 'numFmt') custom.set(attributes.numFmtId ?? '', attributes.formatCode ?? '');
      if (name === 'cellXfs') inCellXfs = true;
      if (name === 'xf' && inCellXfs) formats.push(custom.get(attributes.numFmtId ?? '') ?? 'unknown');
    },
    {
      close(name) {
        if (name === 'cellXfs') inCellXfs = false;
      },
    },
  );
  const found: { name: string; path: string }[] = [];
  await walk('xl/workbook.xml', (name, attributes) => {
    if (name === 'sheet')
      found.push({ name: attributes.name ?? '', path: targets.get(attributes['r:id'] ?? '') ?? '' });
  });
  const types: string[] = [];
  await walk('[Content_Types].xml', (_, { PartName }) => PartName && types.push(PartName.slice(1)));
  for (const path of types) if (!zip.file(path)) throw new Error(`${path} is told of and missing`);

  const sheets: XlsxSheet[] = [];
  for (const { name, path } of found) {
    const sheet: XlsxSheet = { name, rows: [], frozen: false, widths: [] };
    let cell: XlsxCell | undefined;
    let holds = false;
    await walk(
      path,
      (element, attributes) => {
        if (element === 'pane') sheet.frozen = attributes.state === 'frozen';
        if (element === 'col') sheet.widths.push(Number(attributes.width));
        if (element === 'row') sheet.rows.push([]);
        if (element === 'c') {
          cell = {
            place: attributes.r ?? '',
            type: attributes.t ?? 'n',
            value: '',
            format: formats[Number(attributes.s ?? 0)] ?? 'unknown',
          };
          sheet.rows.at(-1)?.push(cell);
        }
        holds = element === 't' || element === 'v';
      },
      {
        text(value) {
          if (cell && holds) cell.value += value;
        },
        close(element) {
          holds = false;
          if (element === 'c') cell = undefined;
        },
      },
    );
    sheets.push(sheet);
  }
  return { sheets, elements, parts: Object.keys(zip.files) };
}

/** What Excel shows of a string of a workbook: '_x0041_' is a sign in it. */
export const decoded = (value: string): string =>
  value.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
