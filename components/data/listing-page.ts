import type { Database } from '../../utils/browser/database.ts';
import { historyPage, type PageOf, type Standing } from '../../utils/history/page.ts';
import type { Report } from '../../utils/report.ts';
import { toBase64 } from '../../utils/text/base64.ts';
import type { Stage } from '../stage/context.ts';
import { picturesOfVersions } from './gallery.ts';
import { checkName, marketName } from './law.ts';
import { wholeOf } from './listing.ts';
import { marketplaceName, storeName, zoneOf } from './store.ts';

type Words = Pick<Stage, 'words' | 'format' | 'language'>;

/** The history of one listing as a page to read and print. Throws where the listing is not kept. */
export async function pageOf(
  db: Database,
  key: string | undefined,
  stage: Words,
  about: PageOf['about'],
): Promise<string> {
  const whole = key === undefined ? null : await wholeOf(db, key);
  if (!whole) throw new Error('no such listing');
  const { known, report, versions, numbers, notes } = whole;
  const { words, format, language } = stage;
  const kept = await picturesOfVersions(db, versions);
  return historyPage({
    known,
    versions,
    numbers,
    notes,
    language,
    about,
    papers: await db.papers.toArray(),
    standings: standingsOf(report, stage),
    pictures: Object.fromEntries(
      Object.entries(kept).flatMap(([address, { small }]) => (small ? [[address, asData(small)]] : [])),
    ),
    write: {
      ...format,
      dayOf: (at) => format.dayOf(at, zoneOf(known.listing)),
      place: ({ listing, store, account }) =>
        [marketplaceName(listing), storeName(store, stage), account].filter(Boolean).join(' · '),
      metric: (metric) => words.metrics[metric],
      paper: (kind) => checkName(kind, language),
    },
  });
}

/** Each paper a market asks of the listing, and how it stands; those that only want a look are left out. */
const standingsOf = (report: Report | undefined, stage: Words): Standing[] =>
  (report?.audits ?? []).flatMap(({ rule, paper }) =>
    paper && paper.state !== 'ask'
      ? [
          {
            paper: checkName(rule, stage.language),
            market: marketName(paper.market, stage),
            state: stage.words.papers.states[paper.state],
          },
        ]
      : [],
  );

/** A small JPEG as an address of its own. */
const asData = (bytes: Uint8Array): string => `data:image/jpeg;base64,${toBase64(bytes)}`;
