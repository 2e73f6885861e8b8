import type { PolicyId } from '../ids.ts';
import type { Policy } from '../policy.ts';
import { policies as alibaba } from './alibaba/policies.ts';
import { policies as aliexpress } from './aliexpress/policies.ts';
import { policies as allegro } from './allegro/policies.ts';
import { policies as amazon } from './amazon/policies.ts';
import { policies as ebay } from './ebay/policies.ts';
import { policies as etsy } from './etsy/policies.ts';
import { policies as googleMerchantCenter } from './google-merchant-center/policies.ts';
import { policies as lazada } from './lazada/policies.ts';
import { policies as mercadoLibre } from './mercado-libre/policies.ts';
import { policies as ozon } from './ozon/policies.ts';
import { policies as shein } from './shein/policies.ts';
import { policies as shopee } from './shopee/policies.ts';
import { policies as shopify } from './shopify/policies.ts';
import { policies as temu } from './temu/policies.ts';
import { policies as tiktokShop } from './tiktok-shop/policies.ts';
import { policies as walmart } from './walmart/policies.ts';
import { policies as wildberries } from './wildberries/policies.ts';
import { policies as yandexMarket } from './yandex-market/policies.ts';

// A policy that changed: set `until` on the old row and add the new one with `since`, both with the page it was read on
// and the day. What is only believed is level 'better' and sure 'reported'. Where sources disagree, both rows stay.
// Content scripts do not carry this file.
const all: Readonly<Record<PolicyId, readonly Policy[]>> = {
  amazon,
  ebay,
  etsy,
  walmart,
  aliexpress,
  alibaba,
  temu,
  shein,
  'tiktok-shop': tiktokShop,
  shopee,
  lazada,
  ozon,
  wildberries,
  'mercado-libre': mercadoLibre,
  allegro,
  shopify,
  'google-merchant-center': googleMerchantCenter,
  'yandex-market': yandexMarket,
};

const byId: ReadonlyMap<string, readonly Policy[]> = new Map(Object.entries(all));

/** All that a marketplace has laid down, of every day and store; nothing for one we do not know. */
export const policiesOf = (marketplace: string): readonly Policy[] => byId.get(marketplace) ?? [];

/** Everybody whose policies are on file. */
export const policyIds: readonly string[] = [...byId.keys()];
