import { csv } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { parquet } from './parquet.ts';
import { tsv } from './tsv.ts';
import { xlsx } from './xlsx.ts';

// To add a format: one file `utils/exports/<id>.ts` with an Exporter of that id, and one line below. The menus of panel and
// desk take it from this list, and `tests/exports.test.ts` writes the golden take in it, whose snapshot is read in review.
export const exporters: readonly Exporter[] = [csv, xlsx, tsv, json, jsonl, parquet];

/** The format of an id; undefined where there is none. */
export const exporterOf = (id: string): Exporter | undefined => exporters.find((exporter) => exporter.id === id);
