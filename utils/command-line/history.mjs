/** Every row of the extension's own database, table by table, read in one of its pages; empty where nothing has been kept yet. */
export const historyIn = (page, name = 'crossbill') =>
  page.evaluate(async (database) => {
    const known = await indexedDB.databases();
    if (!known.some((one) => one.name === database)) return {};
    const db = await new Promise((resolve, reject) => {
      const opening = indexedDB.open(database);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    try {
      const tables = [...db.objectStoreNames];
      if (tables.length === 0) return {};
      const transaction = db.transaction(tables);
      const rows = (table) =>
        new Promise((resolve, reject) => {
          const asking = transaction.objectStore(table).getAll();
          asking.onsuccess = () => resolve(asking.result);
          asking.onerror = () => reject(asking.error);
        });
      return Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await rows(table)])));
    } finally {
      db.close();
    }
  }, name);

/** What was kept of a marketplace's listings and found in them, in words. */
export function summary(history, marketplace) {
  const listings = (history.listings ?? []).filter((known) => known.marketplace === marketplace);
  const keys = new Set(listings.map(({ key }) => key));
  const count = (table) => (history[table] ?? []).filter(({ key }) => keys.has(key)).length;
  const numbers = (history.months ?? [])
    .filter(({ key }) => keys.has(key))
    .flatMap(({ series }) => series)
    .reduce((sum, one) => sum + one.numbers.length / 4, 0);
  const findings = (history.reports ?? [])
    .filter(({ key }) => keys.has(key))
    .flatMap(({ audits }) => audits.flatMap(({ rule, findings }) => findings.map(({ level }) => `${level}: ${rule}`)));
  const found = [...new Set(findings)]
    .sort()
    .map((what) => `${what} × ${findings.filter((one) => one === what).length}`);
  return {
    listings,
    kept: `${listings.length} listings, ${count('snapshots')} snapshots, ${numbers} measurements, ${count('versions')} wordings and pictures`,
    found: found.length > 0 ? found : ['nothing'],
  };
}

/** Looks until something is so, for at most `patience` milliseconds; throws what was not so. */
export async function until(what, look, patience = 45_000) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`${what}: not within ${patience / 1000} seconds`);
}
