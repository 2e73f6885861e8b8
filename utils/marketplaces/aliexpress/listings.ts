import { listingsReader } from '../../reading/console.ts';
import { aliexpressShape, isAliConsole } from './shape.ts';

/** The product list: a table whose name cell holds name and code together. */
export const listings = listingsReader({
  id: 'aliexpress/listings',
  trial: true,
  at: (url) => isAliConsole(url) && /list-manage|product\/manage/.test(url.pathname),
  console: isAliConsole,
  landmarks: '[class*="ait-table"],[class*="ait-scene-table"]',
  shape: aliexpressShape,
});
