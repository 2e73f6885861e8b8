/** A library of others, if one was named and is there (see `others` in utils/command-line/bench-browser.mjs); else nothing. */
declare module 'other:exceljs' {
  interface Sheet {
    columns: { header: string; width: number; style?: { numFmt: string } }[];
    addRow(values: readonly unknown[]): void;
  }
  const exceljs:
    | {
        Workbook: new () => {
          addWorksheet(name: string): Sheet;
          xlsx: { writeBuffer(options: object): Promise<ArrayBuffer> };
        };
      }
    | undefined;
  export default exceljs;
}
declare module 'other:xlsx' {
  const sheetJs:
    | {
        utils: {
          aoa_to_sheet(rows: readonly (readonly unknown[])[], options: object): object;
          book_new(): object;
          book_append_sheet(book: object, sheet: object, name: string): void;
        };
        write(book: object, options: object): ArrayBuffer;
      }
    | undefined;
  export default sheetJs;
}
