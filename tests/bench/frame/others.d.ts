/** A library of others, if one was named and is there (see `others` in utils/command-line/bench-browser.mjs); else nothing. */
declare module 'other:exceljs' {
  interface Sheet {
    columns: { header: string; width: number; style?: { numFmt: string } }[];
    addRow(values: readonly unknown[]): void;
  }
  interface Book {
    addWorksheet(name: string): Sheet;
    xlsx: { writeBuffer(options: object): Promise<ArrayBuffer> };
  }
  export const Workbook: (new () => Book) | undefined;
}
declare module 'other:xlsx' {
  interface Utils {
    aoa_to_sheet(rows: readonly (readonly unknown[])[], options: object): object;
    book_new(): object;
    book_append_sheet(book: object, sheet: object, name: string): void;
  }
  export const utils: Utils | undefined;
  export const write: (book: object, options: object) => ArrayBuffer;
}
