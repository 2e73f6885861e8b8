/** What a spreadsheet's cell holds that is no text. A cell of a CSV is always text. */
export type CellType = 'number' | 'date' | 'percent' | 'boolean' | 'error';

/** One row as the file has it. */
export interface Row {
  /** Its number in the file or sheet, from 1, empty rows counted. */
  at: number;
  /** Text as it stands. A number of a spreadsheet is written plainly ('0.0714'), a date as its serial ('43862'). */
  cells: readonly string[];
  /** Of a spreadsheet only: what the cells hold that are no text, at their places. */
  types?: readonly (CellType | undefined)[];
}

/** A table of a file: the whole of a CSV, or one sheet. */
export interface Sheet {
  /** '' for a CSV. */
  name: string;
  hidden: boolean;
  /** Rows in batches, as they come. A CSV gives them once; a sheet as often as asked. Throws a `RowsFault`. */
  rows(): AsyncIterable<readonly Row[]>;
}

/** A file taken apart into tables. */
export interface RowsFile {
  format: 'separated' | 'xlsx';
  sheets: readonly Sheet[];
  /** How a CSV is written; absent for a spreadsheet. */
  written?: { encoding: string; delimiter: string; quoted: boolean };
  /** The year a spreadsheet counts its days from. */
  epoch: 1900 | 1904;
}

/** What is taken in at most. Sizes in bytes, texts in UTF-16 units. */
export interface RowLimits {
  separated: number;
  xlsx: number;
  /** All of an XLSX when unpacked. */
  unpacked: number;
  rows: number;
  /** One row of a CSV. */
  row: number;
  columns: number;
}
/** What no honest report exceeds. */
export const rowLimits: RowLimits = {
  separated: 200 * 2 ** 20,
  xlsx: 50 * 2 ** 20,
  unpacked: 2 ** 30,
  rows: 2_000_000,
  row: 2 ** 20,
  columns: 2000,
};

/** Whether nothing is written in a row. */
export const isBlank = ({ cells }: Row): boolean => cells.every((cell) => cell.trim() === '');
