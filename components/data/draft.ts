import { withWords } from '../../utils/browser/goods-words.ts';
import { type Grounds, judgeListing } from '../../utils/browser/judge-all.ts';
import type { TabNote } from '../../utils/browser/pages/tab-notes.ts';
import { listingFrom } from '../../utils/browser/store/keep.ts';
import { joinRows } from '../../utils/join.ts';
import { keyOf } from '../../utils/listing.ts';
import type { PageReading } from '../../utils/reading.ts';

/** A form of the training shop, judged as the background judges a real one: nothing of it is kept. */
export async function draftNote(
  reading: PageReading,
  address: string,
  grounds: Grounds,
): Promise<Pick<TabNote, 'address' | 'draft' | 'keys'> | undefined> {
  if (reading.listings.length === 0) return undefined;
  const listing = listingFrom(joinRows(reading.listings), reading, address);
  const key = keyOf(listing) ?? 'draft';
  const drawer = { papers: [], overrides: new Map(), choices: new Map() };
  const report = await withWords(() => judgeListing(key, listing, drawer, grounds, {}, address));
  return { address, keys: [key], draft: { reading, report } };
}
