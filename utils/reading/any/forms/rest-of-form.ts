import type { ReadContext } from '../../../marketplaces/marketplace.ts';
import { putGallery } from '../../forms/form-pictures.ts';
import { putVariants } from '../../forms/variants.ts';
import type { Draft } from '../../tables/identity.ts';
import { possibleMoney } from '../../tables/possible-money.ts';
import type { Shape } from '../../tables/shape.ts';
import { putBrandChosen } from './brand-chosen.ts';
import { putCodeByAddress } from './code-by-address.ts';
import { numberNotCode, putCodesOfHead } from './codes-of-head.ts';
import { gridsBehindTabs } from './grids-behind-tabs.ts';
import { moneyBeside } from './money-beside.ts';
import { putPriceInLine } from './money-in-line.ts';
import { putNumberByAddress } from './number-by-address.ts';
import { putNamedCode, putOwnCode } from './own-code-of-form.ts';
import { putOwnKey } from './own-key.ts';
import { putPicturesNamed } from './pictures-named.ts';
import {
  isCalledMain,
  picturesInCell,
  picturesInFields,
  picturesInGallery,
  picturesInTable,
  putSolePicture,
} from './pictures-of-form.ts';
import { putSalePrice } from './sale-price.ts';
import { putShownSale } from './shown-sale.ts';
import { putStock } from './stock-of-form.ts';
import { putStockOfOnly } from './stock-of-only-variant.ts';
import { putStockOnButton } from './stock-on-button.ts';
import { putUploaded } from './uploaded-pictures.ts';

/**
 * What a form says of its listing beside its fields: how many there are, in words or by their place; its pictures; its money;
 * whether a sale runs; its code, where the address names it.
 */
export function restOfForm(
  draft: Draft,
  page: Document,
  context: Pick<ReadContext, 'url' | 'now'>,
  shape: Shape,
): void {
  const { url, now } = context;
  const variants = { currencies: possibleMoney(page, { url, store: undefined }), period: null };
  if (draft.price === undefined) {
    putVariants(draft, page, shape, variants, gridsBehindTabs(page, shape));
    if (draft.price === undefined) putPriceInLine(draft, page, shape, variants);
  }
  putCodesOfHead(draft, page, shape);
  if (draft.sku === undefined) putNamedCode(draft, page, shape);
  if (draft.sku === undefined) putOwnCode(draft, page, shape);
  if (draft.stock === undefined) putStockOfOnly(draft, page, shape, variants);
  if (draft.stock === undefined) putStockOnButton(draft, page);
  if (draft.stock === undefined) putStock(draft, page, shape);
  if (draft.image === undefined) putGallery(draft, picturesInFields(page), url);
  if (draft.image === undefined) putGallery(draft, picturesInCell(page, shape), url);
  if (draft.image === undefined) putGallery(draft, picturesInGallery(page), url);
  if (draft.image === undefined) putUploaded(draft, page, url);
  if (draft.images === undefined) putGallery(draft, picturesInTable(page, shape), url);
  if (draft.image === undefined) putPicturesNamed(draft, page, url);
  if (draft.images?.length === 1 && isCalledMain(page)) draft.images = undefined;
  if (draft.images === undefined && draft.image === undefined) putSolePicture(draft, page, url, shape);
  const money = draft.price && !draft.price.currency ? moneyBeside(draft, page, url, shape) : undefined;
  if (draft.price && money) draft.price.currency = money;
  // Whether a page is a form at all is asked before the time is told.
  if (now > 0) {
    putSalePrice(draft, page, shape, now);
    putShownSale(draft, page);
  }
  if (draft.brand === undefined) putBrandChosen(draft, page, shape);
  putOwnKey(draft, page, url);
  numberNotCode(draft, page);
  putNumberByAddress(draft, page, url);
  putCodeByAddress(draft, page, url);
  const { sku } = draft;
  if (draft.id !== null || !sku || !url.pathname.split('/').includes(sku)) return;
  draft.id = sku;
  draft.sources.id = 'address';
}
