import { strToU8, zipSync } from 'fflate';

/** A cell: text, a number, nothing, or a number with a style. */
export type MadeCell = string | number | null | { v: number | string; s?: 'date' | 'percent' | number; t?: string };

export interface MadeSheet {
  name: string;
  rows: readonly (readonly MadeCell[])[];
  hidden?: boolean;
}

export interface MadeOptions {
  /** Texts in the cells instead of in a part of their own. */
  inline?: boolean;
  /** Styles no strict reader accepts. */
  badStyles?: boolean;
  /** What the sheet claims to hold. */
  dimension?: string;
  /** A prefix for every name, as some writers make. */
  prefix?: string;
  /** No references in rows and cells: they stand in order. */
  bare?: boolean;
  epoch1904?: boolean;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\n/g, '&#10;');

/** 'BC' for 54. */
function letters(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (place % 26));
}

/** The parts of a workbook, by name; a test may break any of them before they are zipped. */
export function xlsxParts(sheets: readonly MadeSheet[], options: MadeOptions = {}): Record<string, string> {
  const { inline, badStyles, dimension, bare, prefix = '' } = options;
  const p = prefix ? `${prefix}:` : '';
  const ns = `xmlns${prefix ? `:${prefix}` : ''}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const strings: string[] = [];
  const shared = (text: string) => {
    const known = strings.indexOf(text);
    return known >= 0 ? known : strings.push(text) - 1;
  };
  const cell = (value: MadeCell, at: string): string => {
    const r = bare ? '' : ` r="${at}"`;
    if (value === null || value === undefined) return bare ? `<${p}c/>` : '';
    if (typeof value === 'number') return `<${p}c${r}><${p}v>${value}</${p}v></${p}c>`;
    if (typeof value === 'object') {
      const style = value.s === 'date' ? 1 : value.s === 'percent' ? 2 : (value.s ?? 0);
      return `<${p}c${r} s="${style}"${value.t ? ` t="${value.t}"` : ''}><${p}v>${value.v}</${p}v></${p}c>`;
    }
    if (inline) return `<${p}c${r} t="inlineStr"><${p}is><${p}t>${escaped(value)}</${p}t></${p}is></${p}c>`;
    return `<${p}c${r} t="s"><${p}v>${shared(value)}</${p}v></${p}c>`;
  };
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${head}<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  };
  sheets.forEach(({ rows }, index) => {
    const lines = rows.map((cells, at) => {
      if (cells.length === 0) return '';
      const r = bare ? '' : ` r="${at + 1}"`;
      return `<${p}row${r}>${cells.map((value, place) => cell(value, `${letters(place)}${at + 1}`)).join('')}</${p}row>`;
    });
    const claims = dimension ? `<${p}dimension ref="${dimension}"/>` : '';
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${head}<${p}worksheet ${ns}>${claims}<${p}sheetData>${lines.join('')}</${p}sheetData></${p}worksheet>`;
  });
  const names = sheets.map(
    ({ name, hidden }, index) =>
      `<${p}sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="s${index + 1}"${hidden ? ' state="hidden"' : ''}/>`,
  );
  const date = options.epoch1904 ? `<${p}workbookPr date1904="1"/>` : '';
  parts['xl/workbook.xml'] =
    `${head}<${p}workbook ${ns} xmlns:r="http://r">${date}<${p}sheets>${names.join('')}</${p}sheets></${p}workbook>`;
  const links = sheets.map(
    (_, index) =>
      `<Relationship Id="s${index + 1}" Type="http://x/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  parts['xl/_rels/workbook.xml.rels'] =
    `${head}<Relationships>${links.join('')}<Relationship Id="t" Type="http://x/sharedStrings" Target="/xl/sharedStrings.xml"/>` +
    '<Relationship Id="y" Type="http://x/styles" Target="styles.xml"/></Relationships>';
  parts['xl/styles.xml'] = badStyles
    ? `${head}<${p}styleSheet ${ns}><${p}cellXfs><${p}xf numFmtId="0"><${p}alignment horizontal="Left"/></${p}xf>`
    : `${head}<${p}styleSheet ${ns}><${p}numFmts><${p}numFmt numFmtId="164" formatCode="mmm\\ dd\\,\\ yyyy"/></${p}numFmts>` +
      `<${p}cellStyleXfs><${p}xf numFmtId="14"/></${p}cellStyleXfs><${p}cellXfs><${p}xf numFmtId="0"/><${p}xf numFmtId="164"/>` +
      `<${p}xf numFmtId="10"/></${p}cellXfs></${p}styleSheet>`;
  if (!inline)
    parts['xl/sharedStrings.xml'] =
      `${head}<${p}sst ${ns}>${strings.map((text) => `<${p}si><${p}t>${escaped(text)}</${p}t></${p}si>`).join('')}</${p}sst>`;
  return parts;
}

/** A workbook as bytes, made by a library that is not what reads it. */
export const zipped = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );

export const makeXlsx = (sheets: readonly MadeSheet[], options: MadeOptions = {}): Uint8Array =>
  zipped(xlsxParts(sheets, options));
