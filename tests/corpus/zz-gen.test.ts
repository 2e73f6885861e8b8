import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { readersAt } from '../../utils/marketplaces/readers.ts';
import { readPage } from '../../utils/read-page.ts';
import { wallOf } from '../../utils/reading/walls.ts';
import { readingSchema } from '../../utils/reading.ts';
import { openPage, savedPage } from '../page.ts';
const root = '/work/main/tests/fixtures/';
test('gen', () => {
  for (const m of [...marketplaces.map(({ id }) => id), 'any']) for (const f of readdirSync(root + m).filter((n) => /^(product|search|wall|no-wall).*\.html$/.test(n))) {
    const { html, url, madeOn } = savedPage(`${root}${m}/${f}`);
    const r = readPage(openPage(html, url), new URL(url), { readers: readersAt(new URL(url).hostname), marketplaces, wall: wallOf, now: Date.parse(`${madeOn}T12:00:00Z`), clock: () => 0, budget: 1000 });
    if (process.env.WRITE) writeFileSync(`${root}${m}/${f.replace('.html', '.json')}`, `${JSON.stringify(r, null, 1)}\n`);
    const ok = r === 'waiting' ? '' : readingSchema.safeParse(r).error?.message ?? '';
    console.log(`## ${m}/${f} ${ok}`, r === 'waiting' ? r : `${r.marketplace} ${r.store} ${r.page} ${r.state} ${r.reader} ${r.trial ?? ''} ${JSON.stringify(r.notUnderstood)}\n${r.listings.map((l) => '   ' + JSON.stringify({ ...l, sources: Object.entries(l.sources).map(([k,v])=>k+':'+v.slice(0,28)).join(' ') })).join('\n')}`);
  }
});
