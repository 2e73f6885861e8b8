import { test } from 'vitest';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import type { PageReader } from '../../utils/marketplaces/marketplace.ts';
import { readPage } from '../../utils/read-page.ts';
import { anyProduct } from '../../utils/reading/any-product.ts';
import { anySearch } from '../../utils/reading/any-search.ts';
import { wallOf } from '../../utils/reading/walls.ts';
import { addressOfCapture, captures, openCapture } from './capture.ts';

const modules = import.meta.glob<{ product?: PageReader; search?: PageReader }>(
  '../../utils/marketplaces/*/{product,search}.ts',
  { eager: true },
);
const readers: PageReader[] = [
  ...Object.values(modules).flatMap(({ product, search }) =>
    [product, search].filter((reader) => reader !== undefined),
  ),
  anyProduct,
  anySearch,
];
test('dump', () => {
  for (const c of captures) {
    if (!/^(product|search)/.test(c.page_kind) || c.file.endsWith('.json')) continue;
    const page = openCapture(c);
    const t = performance.now();
    const r = readPage(page, addressOfCapture(c), {
      readers,
      marketplaces,
      wall: wallOf,
      now: 0,
      clock: () => 0,
      budget: 1,
    });
    const ms = Math.round(performance.now() - t);
    if (r === 'waiting') {
      console.log(c.file, r);
      continue;
    }
    const l = r.listings;
    const s = (x: (typeof l)[0] | undefined) =>
      x &&
      JSON.stringify({
        ...x,
        title: x.title?.slice(0, 40),
        images:
          x.images &&
          `${x.images.length}: ${x.images.slice(0, 2).map((i) => i.address.split('/').at(-1) + (i.original ? ' orig' : '') + (i.width ?? ''))}`,
        bullets: x.bullets?.map((b) => b.slice(0, 25)).slice(0, 3),
      });
    console.log(
      `${c.file} ${ms}ms ${r.marketplace} ${r.store} ${r.page} ${r.state} ${r.reader} n=${l.length} titled=${l.filter((x) => x.title).length} priced=${l.filter((x) => x.price).length} img=${l.filter((x) => x.image).length} rated=${l.filter((x) => x.rating !== undefined).length} rev=${l.filter((x) => x.reviews !== undefined).length} ids=${l.filter((x) => x.id).length}\n ${s(l[0])}\n ${s(l[1])}\n ${s(l[2])}`,
    );
  }
}, 120000);
