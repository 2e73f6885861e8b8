import type { Exporter, Take } from './exporter.ts';
import { membersOf } from './json.ts';

const ROWS = 2000;

/**
 * JSON Lines, for programs: an object a row, its values under their columns' ids; what is not known is absent. Numbers, days
 * and moments as in JSON. What the file says of itself stands in the first row, under 'about'.
 */
export const jsonl: Exporter = {
  id: 'jsonl',
  name: 'JSON Lines',
  mime: 'application/jsonl',
  write: (take) => written(take),
};

async function* written({ about, columns, rows }: Take): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const names = columns.map(({ id }) => JSON.stringify(id));
  let more = Object.keys(about).length > 0 ? `"about":${JSON.stringify(about)}` : '';
  let text = '';
  let count = 0;
  for await (const row of rows) {
    const members = membersOf(names, row);
    text += `{${members}${members && more ? ',' : ''}${more}}\n`;
    more = '';
    count += 1;
    if (count % ROWS > 0) continue;
    yield encoder.encode(text);
    text = '';
  }
  if (text) yield encoder.encode(text);
}
