import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';

/** Annex 2 of the rules of allegro.pl. */
const annex: Citation = { url: 'https://allegro.pl/regulamin/pl/zalacznik-2', readOn, sure: 'read' };

/** The limit was raised for new, edited and republished offers. */
const longer: Citation = { url: 'https://github.com/allegro/allegro-api/issues/7502', readOn, sure: 'read' };

export const policies: readonly Policy[] = [
  { on: 'title-length', max: 75, unit: 'characters', level: 'must', citation: { ...longer, since: '2023-09-20' } },
  { on: 'title-length', max: 50, unit: 'characters', level: 'must', citation: { ...longer, until: '2023-09-19' } },
  // "Only information on the goods offered" may stand in title and description; delivery, guarantee and contact go elsewhere.
  { on: 'title-wording', about: ['promotional-phrase', 'contact-info'], level: 'must', citation: annex },
  { on: 'title-language', level: 'must', stores: ['PL'], citation: annex },
  // The tutorial on titles: known and not found in writing.
  {
    on: 'title-wording',
    about: ['all-caps', 'price-in-title', 'competitor-brand'],
    level: 'better',
    citation: { ...annex, sure: 'reported' },
  },
  { on: 'title-brand', place: 'in', level: 'better', citation: { ...annex, sure: 'reported' } },
  {
    on: 'title-structure',
    order: ['product', 'brand', 'model', 'material', 'variety', 'size', 'quantity', 'colour', 'pack', 'feature'],
    level: 'better',
    citation: { ...annex, sure: 'reported' },
  },
];
