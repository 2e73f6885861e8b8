import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

/** The title requirements as they stand since 27 July 2026; the page was last read on 3 October 2026. */
const titles: Citation = {
  url: 'https://sellercentral.amazon.com/help/hub/reference/external/GYTR6SYGFA5E3EQC',
  readOn: '2026-10-03',
  sure: 'read',
};
/** The title policy of 21 January 2025: 200 characters, banned and context-only characters, no word more than twice. */
const titles2025: Citation = {
  url: 'https://sellercentral-europe.amazon.com/help/hub/reference/external/201100890?locale=hi-IN',
  readOn: '2026-11-22',
  sure: 'read',
  since: '2025-01-21',
};

/** Stores outside the 75 characters: what remains documented for them is the policy of 2025. */
const elsewhere = ['SA', 'EG', 'TR', 'AE'];

/** The style page for product titles. */
const style: Citation = {
  url: 'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=YTR6SYGFA5E3EQC&language=en_US',
  readOn: '2026-11-22',
  sure: 'read',
};
/** What may not stand anywhere on a product's page: price, availability, condition, contact, HTML. */
const detailPage: Citation = {
  url: 'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=200390640&language=en_US',
  readOn: '2026-11-22',
  sure: 'read',
};
/** The order of information, restated from Seller Central on 25 July 2026. */
const structure: Citation = {
  url: 'https://www.skills.sh/kuudoai/skills/amazon-sp-listing-optimizer',
  readOn: '2026-11-22',
  sure: 'read',
};

export const policies: readonly Policy[] = [
  // Amazon names characters, not bytes, and counts spaces. Category caps (125, 150, 80) fell with the new limit.
  {
    on: 'title-length',
    max: 200,
    unit: 'characters',
    level: 'must',
    except: elsewhere,
    citation: { ...titles2025, until: '2026-07-26' },
  },
  { on: 'title-length', max: 200, unit: 'characters', level: 'must', stores: elsewhere, citation: titles2025 },
  {
    on: 'title-length',
    max: 75,
    unit: 'characters',
    level: 'must',
    except: elsewhere,
    exceptGoods: ['media'],
    citation: { ...titles, since: '2026-07-27' },
  },
  // Media are outside the 75; that 200 still holds for them is an inference, so it is only advised to look.
  {
    on: 'title-length',
    max: 200,
    unit: 'characters',
    level: 'better',
    except: elsewhere,
    goods: ['media'],
    citation: { ...titles, sure: 'reported', since: '2026-07-27' },
  },
  { on: 'title-characters', banned: '!$?_{}^¬¦', decorative: '', level: 'must', citation: titles2025 },
  // Fine in 'Style #4301' and '<10 lb', not as ornament.
  { on: 'title-characters', banned: '', decorative: '~#<>*', level: 'must', citation: titles2025 },
  {
    on: 'title-characters',
    banned: '©®™',
    decorative: '',
    level: 'better',
    citation: style,
  },
  { on: 'title-repeats', most: 2, level: 'must', citation: titles2025 },
  {
    on: 'title-wording',
    about: ['promotional-phrase'],
    level: 'must',
    citation: titles2025,
  },
  // "Restricted phrases such as FSA/HSA eligible"; the wider claims (antibacterial, cures, 100 % genuine) are not named there.
  {
    on: 'title-wording',
    about: ['restricted-claim'],
    only: ['fsa', 'hsa'],
    level: 'must',
    stores: ['US'],
    citation: titles,
  },
  // Named among best practices, not among the grounds for hiding a listing.
  { on: 'title-wording', about: ['subjective-claim'], level: 'better', citation: style },
  { on: 'title-wording', about: ['all-caps'], level: 'better', citation: style },
  // Not allowed anywhere on the detail page.
  {
    on: 'title-wording',
    about: ['price-in-title', 'contact-info', 'condition-mention', 'html'],
    level: 'must',
    citation: detailPage,
  },
  // The guidelines for the UK and France, older than the new limit.
  {
    on: 'title-wording',
    about: ['emoji'],
    level: 'better',
    citation: {
      url: 'https://sellercentral.amazon.co.uk/gp/help/external/help.html?itemID=YYX9DD4VB6XKQRC&language=en_GB',
      readOn: '2026-11-22',
      sure: 'read',
    },
  },
  {
    on: 'title-language',
    level: 'must',
    citation: {
      url: 'https://sellercentral.amazon.co.jp/gp/help/external/G200390640?language=en_US',
      readOn: '2026-11-22',
      sure: 'read',
    },
  },
  { on: 'title-brand', place: 'in', level: 'better', citation: structure },
  {
    on: 'title-structure',
    order: ['brand', 'variety', 'product', 'material', 'feature', 'colour', 'size', 'quantity', 'pack', 'model'],
    level: 'better',
    citation: structure,
  },
  { on: 'highlights-length', max: 125, level: 'must', citation: { ...titles, since: '2026-07-27' } },
];
