/** Rows taken in handfuls, one ahead, so that a writer knows whether more will come before it begins another sheet. */
export interface Cursor<Row> {
  /** At most `count` rows; none at the end. */
  take(count: number): Promise<Row[]>;
  ended(): boolean;
  /** Tells the source that no more will be asked for. */
  close(): Promise<void>;
}

/** Begins reading rows. Throws what the source throws. */
export async function cursorOver<Row>(rows: AsyncIterable<Row>): Promise<Cursor<Row>> {
  const source = rows[Symbol.asyncIterator]();
  let ahead = await source.next();
  return {
    async take(count) {
      const taken: Row[] = [];
      while (taken.length < count && !ahead.done) {
        taken.push(ahead.value);
        ahead = await source.next();
      }
      return taken;
    },
    ended: () => ahead.done === true,
    async close() {
      if (!ahead.done) await source.return?.();
    },
  };
}
