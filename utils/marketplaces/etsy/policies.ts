import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** A listing check that restates what Etsy's title form refuses. */
const form: Citation = {
  url: 'https://glama.ai/mcp/connectors/com.freedailypro.api/free-daily-pro-book-publishing-tools/tools/ecommerce_etsy_listing_check',
  readOn,
  sure: 'read',
};
/** Etsy's title guidance of 2025, restated. */
const guidance: Citation = { url: 'https://www.skills.sh/jacob-balslev/skills/etsy', readOn, sure: 'reported' };

export const policies: readonly Policy[] = [
  {
    on: 'title-length',
    max: 140,
    unit: 'characters',
    level: 'must',
    citation: {
      url: 'https://groups.google.com/g/etsy-api-v2/c/TROSD3BdGIE',
      readOn,
      sure: 'read',
      since: '2011-07-01',
    },
  },
  { on: 'title-length', max: 14, unit: 'words', advised: true, level: 'better', citation: guidance },
  { on: 'title-characters', banned: '', decorative: '', once: '%:&', level: 'must', citation: form },
  // Two of three sources name the plus sign.
  {
    on: 'title-characters',
    banned: '',
    decorative: '',
    once: '+',
    level: 'better',
    citation: { ...form, sure: 'reported' },
  },
  { on: 'title-characters', banned: '$^`\\', decorative: '', level: 'must', citation: form },
  { on: 'title-repeats', most: 2, level: 'better', citation: guidance },
  // "Emoji are also rejected by the title pattern."
  { on: 'title-wording', about: ['emoji'], level: 'must', citation: form },
  {
    on: 'title-wording',
    about: ['subjective-claim', 'promotional-phrase', 'price-in-title', 'keyword-stuffing'],
    level: 'better',
    citation: guidance,
  },
  // More than three words in capitals are said to be refused.
  { on: 'title-wording', about: ['all-caps'], level: 'better', citation: guidance },
  // The shop's own language, or English.
  { on: 'title-language', also: ['en'], level: 'better', citation: guidance },
  {
    on: 'title-structure',
    order: ['product', 'material', 'colour', 'size', 'variety', 'quantity', 'pack', 'feature'],
    level: 'better',
    citation: guidance,
  },
];
