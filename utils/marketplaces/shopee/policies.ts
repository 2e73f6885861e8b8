import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** Shopee sets the limit per shop and category and gives it only to its own tools; these are the usual values. */
const usual: Citation = { url: 'https://seller.shopee.com', readOn, sure: 'reported' };

export const policies: readonly Policy[] = [
  { on: 'title-length', max: 60, unit: 'characters', varies: true, level: 'better', stores: ['TW'], citation: usual },
  {
    on: 'title-length',
    max: 120,
    unit: 'characters',
    varies: true,
    level: 'better',
    stores: ['BR', 'VN'],
    citation: usual,
  },
  {
    on: 'title-length',
    max: 255,
    unit: 'characters',
    varies: true,
    level: 'better',
    except: ['TW', 'BR', 'VN'],
    citation: usual,
  },
  // 120 was the limit in most countries until 2023-2024.
  {
    on: 'title-length',
    max: 120,
    unit: 'characters',
    advised: true,
    level: 'better',
    except: ['TW', 'BR', 'VN'],
    citation: usual,
  },
  // Tools that write to the Vietnamese store refuse these; the words of the marketplace itself were not found.
  {
    on: 'title-wording',
    about: ['emoji', 'html', 'all-caps', 'keyword-stuffing', 'promotional-phrase', 'contact-info'],
    level: 'better',
    citation: usual,
  },
  {
    on: 'title-structure',
    order: ['brand', 'product', 'model', 'material', 'variety', 'feature', 'colour', 'size', 'quantity', 'pack'],
    level: 'better',
    citation: usual,
  },
];
