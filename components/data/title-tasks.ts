import type { Database } from '../../utils/browser/database.ts';
import { withWords } from '../../utils/browser/goods-words.ts';
import { titleNotesOf } from '../../utils/browser/store/title-notes.ts';
import type { TitleRow } from '../../utils/history/rows.ts';
import type { KnownListing } from '../../utils/known-listing.ts';
import { backedClaims } from '../../utils/papers/backed.ts';
import { makingOf, musts, titlePolicies, titlesFor } from '../../utils/title-check/titles-for.ts';
import type { Made } from '../../utils/titles/variants.ts';
import type { Words } from '../words/words.ts';
import { dayAt } from './store.ts';

/** What there is to do with a title, the most pressing first. */
export const titleGroups = ['must', 'stuck', 'better', 'asks', 'fine', 'unlisted'] as const;
export type TitleGroup = (typeof titleGroups)[number];

/** A listing with its better titles, and what there is to do. */
export interface TitleTask {
  known: KnownListing;
  made: Made;
  group: TitleGroup;
}

/** What there is to do with the title of one listing, under what holds at a moment. */
export async function titleTask(db: Database, known: KnownListing, now: number): Promise<TitleTask> {
  const { listing, key } = known;
  const day = dayAt(listing, now);
  const notes = await titleNotesOf(db, key, listing.marketplace);
  const backed = backedClaims((await db.reports.get(key))?.audits ?? []);
  return withWords(() => {
    const policies = titlePolicies(listing, day, known.sources.title?.source.where);
    const made = titlesFor(listing, day, makingOf(notes, listing.category), policies, backed);
    return { known, made, group: groupOf(made, musts(listing, day, policies, backed)) };
  });
}

function groupOf({ variants, none, asks }: Made, broken: number): TitleGroup {
  if (none?.because === 'unlisted') return 'unlisted';
  if (broken > 0) return variants.length > 0 ? 'must' : 'stuck';
  if (variants.length > 0) return 'better';
  return asks.length > 0 ? 'asks' : 'fine';
}

/** The tasks of listings, made one after another as they are asked for. */
export async function* titleRows(
  db: Database,
  listings: Iterable<KnownListing>,
  now: number,
  words: Words,
): AsyncGenerator<TitleRow> {
  const asked: Readonly<Record<string, string>> = words.titles.ask;
  for (const known of listings) {
    const { made, group } = await titleTask(db, known, now);
    const [best] = made.variants;
    yield {
      key: known.key,
      toDo: words.titles.groups[group],
      titles: made.variants.map(({ title }) => title),
      highlights: best?.highlights,
      leftOut: best?.dropped.map(({ text }) => text) ?? [],
      asks: made.asks.map((ask) => asked[ask] ?? ask),
    };
  }
}
