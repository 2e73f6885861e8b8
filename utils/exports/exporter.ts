/** A cell of an export. Money is two cells, a number and its currency. Ids are text, never numbers. */
export type Cell =
  | { kind: 'text'; value: string }
  /** `value` is written as it stands ('12.90'), so that no cent is lost. */
  | { kind: 'number'; value: string }
  /** 'yyyy-mm-dd'. */
  | { kind: 'date'; value: string }
  /** Milliseconds since 1970 UTC. */
  | { kind: 'moment'; value: number }
  | { kind: 'empty' };

/** One column of an export: a stable id (also the JSON key), its heading in the person's language, and what its cells are. */
export interface Column {
  id: string;
  heading: string;
  kind: Exclude<Cell['kind'], 'empty'>;
}

/** What is written: its columns, its rows as they are asked for (millions of them), and what the file says of itself. */
export interface Take {
  /** Name of the sheet and the file; never 'History', which Excel reserves. */
  name: string;
  columns: readonly Column[];
  rows: AsyncIterable<readonly Cell[]>;
  /** Told in the file: when, which version, which rules, how many values were not read. */
  about: Readonly<Record<string, string>>;
}

/** How the person's spreadsheet reads text files. The separator sets the decimal sign too: ';' goes with ','. */
export interface ExportChoice {
  separator: ',' | ';' | '\t';
}

/** A file format. Pure: it yields the file, it does not save it. */
export interface Exporter {
  /** Also the file's ending. */
  id: string;
  name: string;
  mime: string;
  write(take: Take, choice: ExportChoice): AsyncIterable<Uint8Array>;
}
