import type { Database } from '../../utils/browser/database.ts';
import { historyPage, type PageOf } from '../../utils/history/page.ts';
import { wholeOf } from './listing.ts';

/** The history of one listing as a page to read and print. Throws where the listing is not kept. */
export async function pageOf(
  db: Database,
  key: string | undefined,
  told: Pick<PageOf, 'language' | 'about' | 'metricName'>,
): Promise<string> {
  const whole = key === undefined ? null : await wholeOf(db, key);
  if (!whole) throw new Error('no such listing');
  const { known, versions, numbers, notes } = whole;
  return historyPage({ known, versions, numbers, notes, papers: await db.papers.toArray(), ...told });
}
