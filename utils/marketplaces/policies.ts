import type { PolicyId } from '../ids.ts';
import type { Policy } from '../policy.ts';
import { picturePolicies as alibabaPictures } from './alibaba/picture-policies.ts';
import { policies as alibaba } from './alibaba/policies.ts';
import { picturePolicies as aliexpressPictures } from './aliexpress/picture-policies.ts';
import { policies as aliexpress } from './aliexpress/policies.ts';
import { picturePolicies as allegroPictures } from './allegro/picture-policies.ts';
import { policies as allegro } from './allegro/policies.ts';
import { picturePolicies as amazonPictures } from './amazon/picture-policies.ts';
import { policies as amazon } from './amazon/policies.ts';
import { picturePolicies as ebayPictures } from './ebay/picture-policies.ts';
import { policies as ebay } from './ebay/policies.ts';
import { picturePolicies as etsyPictures } from './etsy/picture-policies.ts';
import { policies as etsy } from './etsy/policies.ts';
import { picturePolicies as googleMerchantCenterPictures } from './google-merchant-center/picture-policies.ts';
import { policies as googleMerchantCenter } from './google-merchant-center/policies.ts';
import { picturePolicies as lazadaPictures } from './lazada/picture-policies.ts';
import { policies as lazada } from './lazada/policies.ts';
import { picturePolicies as mercadoLibrePictures } from './mercado-libre/picture-policies.ts';
import { policies as mercadoLibre } from './mercado-libre/policies.ts';
import { picturePolicies as ozonPictures } from './ozon/picture-policies.ts';
import { policies as ozon } from './ozon/policies.ts';
import { picturePolicies as sheinPictures } from './shein/picture-policies.ts';
import { policies as shein } from './shein/policies.ts';
import { picturePolicies as shopeePictures } from './shopee/picture-policies.ts';
import { policies as shopee } from './shopee/policies.ts';
import { picturePolicies as shopifyPictures } from './shopify/picture-policies.ts';
import { policies as shopify } from './shopify/policies.ts';
import { picturePolicies as temuPictures } from './temu/picture-policies.ts';
import { policies as temu } from './temu/policies.ts';
import { picturePolicies as tiktokShopPictures } from './tiktok-shop/picture-policies.ts';
import { policies as tiktokShop } from './tiktok-shop/policies.ts';
import { picturePolicies as walmartPictures } from './walmart/picture-policies.ts';
import { policies as walmart } from './walmart/policies.ts';
import { picturePolicies as wildberriesPictures } from './wildberries/picture-policies.ts';
import { policies as wildberries } from './wildberries/policies.ts';
import { policies as yandexMarket } from './yandex-market/policies.ts';

// A policy that changed: set `until` on the old row and add the new one with `since`, both with the page it was read on
// and the day. What is only believed is level 'better' and sure 'reported'. Where sources disagree, both rows stay.
// Content scripts do not carry this file.
const all: Readonly<Record<PolicyId, readonly Policy[]>> = {
  amazon: [...amazon, ...amazonPictures],
  ebay: [...ebay, ...ebayPictures],
  etsy: [...etsy, ...etsyPictures],
  walmart: [...walmart, ...walmartPictures],
  aliexpress: [...aliexpress, ...aliexpressPictures],
  alibaba: [...alibaba, ...alibabaPictures],
  temu: [...temu, ...temuPictures],
  shein: [...shein, ...sheinPictures],
  'tiktok-shop': [...tiktokShop, ...tiktokShopPictures],
  shopee: [...shopee, ...shopeePictures],
  lazada: [...lazada, ...lazadaPictures],
  ozon: [...ozon, ...ozonPictures],
  wildberries: [...wildberries, ...wildberriesPictures],
  'mercado-libre': [...mercadoLibre, ...mercadoLibrePictures],
  allegro: [...allegro, ...allegroPictures],
  shopify: [...shopify, ...shopifyPictures],
  'google-merchant-center': [...googleMerchantCenter, ...googleMerchantCenterPictures],
  'yandex-market': yandexMarket,
};

const byId: ReadonlyMap<string, readonly Policy[]> = new Map(Object.entries(all));

/** All that a marketplace has laid down, of every day and store; nothing for one we do not know. */
export const policiesOf = (marketplace: string): readonly Policy[] => byId.get(marketplace) ?? [];

/** Everybody whose policies are on file. */
export const policyIds: readonly string[] = [...byId.keys()];
