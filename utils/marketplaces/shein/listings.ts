import { listingsReader } from '../../reading/console.ts';
import { withUsual } from '../../reading/tables/usual-column.ts';
import { isSheinConsole, sheinShape } from './shape.ts';

/** The goods list; its routes stand behind the '#'. */
export const listings = listingsReader({
  id: 'shein/listings',
  trial: true,
  at: (url) => isSheinConsole(url) && /goods-skc\/list|\/product(s)?\/list/.test(url.hash + url.pathname),
  console: isSheinConsole,
  landmarks: '[class*="soui-table"],[class*="so-table"]',
  // Beside the price of each country stands that of a sale, as a rule.
  shape: { ...sheinShape, columns: withUsual },
});
