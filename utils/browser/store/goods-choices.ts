import { type GoodsChoice, goodsChoiceSchema } from '../../goods-choice.ts';
import type { Report } from '../../report.ts';
import type { Database } from '../database.ts';
import { write } from './write.ts';

/** Keeps what the person says the goods of some listings are. Throws a ZodError where it is no kind's id. */
export async function chooseGoods(db: Database, keys: readonly string[], goods: string, now: number): Promise<void> {
  await write(db, {
    put: { goodsChoices: keys.map((key) => goodsChoiceSchema.parse({ key, goods, changedAt: now })) },
  });
}

/** The listing is taken again for what its words say. */
export async function unchooseGoods(db: Database, key: string): Promise<void> {
  await write(db, { remove: { goodsChoices: [key] } });
}

/** What the person said of goods, by the keys of the listings. */
export async function choicesOf(db: Database): Promise<Map<string, string>> {
  return new Map((await db.goodsChoices.toArray()).map(({ key, goods }: GoodsChoice) => [key, goods]));
}

/**
 * Listings taken for the same goods by the same words, and the variations of the same product, of which nothing was said
 * yet: the same correction is offered for them. `before`: what the corrected listing was taken for.
 */
export async function sistersOf(
  db: Database,
  key: string,
  before: Pick<Report, 'goods'>,
  goods: string,
): Promise<string[]> {
  const said = await choicesOf(db);
  const parent = (await db.listings.get(key))?.listing.parent;
  const kin = parent
    ? await db.listings.filter(({ listing }) => listing.parent === parent || listing.id === parent).primaryKeys()
    : [];
  const signature = signatureOf(before);
  const alike =
    signature === '' ? [] : await db.reports.filter((report) => signatureOf(report) === signature).primaryKeys();
  return [...new Set([...kin, ...alike])].filter((one) => one !== key && said.get(one) !== goods);
}

const signatureOf = ({ goods }: Pick<Report, 'goods'>): string =>
  goods
    .map(({ id, because, said }) => (said ? '' : `${id}: ${because.map((word) => word.toLowerCase()).join(', ')}`))
    .join('; ');
