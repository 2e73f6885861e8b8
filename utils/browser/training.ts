import { marketplaces } from '../marketplaces/index.ts';
import { readersAt } from '../marketplaces/readers.ts';
import { readPage } from '../read-page.ts';
import { wallOf } from '../reading/walls.ts';
import { type PageReading, readingSchema } from '../reading.ts';
import type { InAll } from '../source.ts';
import { Database } from './database.ts';
import { judgeKeys } from './judge-all.ts';
import { readSettings } from './settings.ts';
import { noteHealth } from './store/health.ts';
import { keep } from './store/keep.ts';
import { inTurn } from './store/write.ts';

/** One page of the training shop: our own file, and the address it stands for. */
export interface TrainingPage {
  file: string;
  address: string;
  marketplace: string;
  title: InAll;
}

/** The pages of the training shop, as listed in the package. */
export async function trainingPages(): Promise<TrainingPage[]> {
  const answer = await fetch('/training/pages.json');
  const listed = (await answer.json()) as TrainingPage[] | { pages: TrainingPage[] };
  return Array.isArray(listed) ? listed : listed.pages;
}

/** The training shop's own database; it never mixes with the real one. */
export const openTraining = (): Database => new Database('crossbill-training');

/** Reads a training page shown in a frame of ours, by the readers of the real one, and keeps and judges what it shows in the training database. */
export async function readTrainingPage(db: Database, page: Document, address: string): Promise<PageReading> {
  const url = new URL(address);
  const told = readPage(page, url, {
    readers: readersAt(url.hostname),
    marketplaces,
    wall: wallOf,
    now: Date.now(),
    clock: () => performance.now(),
    budget: 2000,
  });
  if (told === 'waiting') throw new Error('the training page is not ready');
  const reading = readingSchema.parse(told);
  const at = Date.now();
  await noteHealth(db, reading, at);
  if (reading.draft) return reading;
  const kept = await inTurn(() => keep(db, reading, { via: 'page', reader: reading.reader, where: address, at }));
  await judgeKeys(db, kept.keys, { targets: (await readSettings()).targets, now: at });
  return reading;
}
