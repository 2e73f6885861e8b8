import { expect, test } from 'vitest';
import { audit } from '../../utils/audit.ts';
import { policiesAt } from '../../utils/marketplaces/policies-at.ts';
import { policiesOn } from '../../utils/policy.ts';
import { wrongLanguage } from '../../utils/rules/title/wrong-language.ts';
import { aListing } from '../listings.ts';

// A name the seller's console shows in Chinese is put into the store's languages by the marketplace; a title buyers see in
// Chinese, or one in French, is in the wrong one.
test.each([
  ['temu', 'https://agentseller.temu.com/goods/list', '不锈钢保温杯 500毫升 便携水杯', 'passed'],
  ['temu', 'https://seller.kuajingmaihuo.com/goods/product/list', '不锈钢保温杯 500毫升 便携水杯', 'passed'],
  ['temu', 'https://www.temu.com/goods.html?goods_id=601099512345678', '不锈钢保温杯 500毫升 便携水杯', 'failed'],
  ['temu', undefined, '不锈钢保温杯 500毫升 便携水杯', 'failed'],
  ['temu', 'products.csv', '不锈钢保温杯 500毫升 便携水杯', 'failed'],
  ['temu', 'https://agentseller.temu.com/goods/list', 'Bouteille isotherme en acier pour le bureau, noir', 'failed'],
  ['etsy', 'https://www.etsy.com/your/shops/me/tools/listings', '不锈钢保温杯 500毫升 便携水杯', 'failed'],
])('%s at %s: %s', (marketplace, address, title, result) => {
  const today = '2026-11-28';
  const policies = policiesOn(policiesAt(marketplace, address), 'global', today);
  const listing = { ...aListing(), marketplace: marketplace as 'temu', store: 'global', title };
  expect(audit(listing, [wrongLanguage], { policies, today })[0]?.result).toBe(result);
});
