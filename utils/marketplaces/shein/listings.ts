import { listingsReader } from '../../reading/console.ts';
import { isSheinConsole, sheinShape } from './shape.ts';

/** The goods list; its routes stand behind the '#'. */
export const listings = listingsReader({
  id: 'shein/listings',
  trial: true,
  at: (url) => isSheinConsole(url) && /goods-skc\/list|\/product(s)?\/list/.test(url.hash + url.pathname),
  console: isSheinConsole,
  landmarks: '[class*="soui-table"],[class*="so-table"]',
  shape: sheinShape,
});
