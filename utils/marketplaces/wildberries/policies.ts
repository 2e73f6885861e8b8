import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** The seller API's description of product cards, as the code that calls it restates it. */
const cards: Citation = { url: 'https://dev.wildberries.ru/openapi/work-with-products', readOn, sure: 'read' };

export const policies: readonly Policy[] = [
  { on: 'title-length', max: 60, unit: 'characters', level: 'must', citation: cards },
  // A meaningful word that stands twice is a defect of the title.
  { on: 'title-repeats', most: 1, level: 'must', citation: cards },
  // The brand stands in its own field; the site shows it beside the title.
  { on: 'title-brand', place: 'out', level: 'must', citation: cards },
  // топ, хит, бестселлер, новинка, акция, распродажа, №1, идеальный, роскошный, премиальный
  { on: 'title-wording', about: ['promotional-phrase', 'subjective-claim'], level: 'must', citation: cards },
  { on: 'title-wording', about: ['all-caps', 'emoji'], level: 'better', citation: { ...cards, sure: 'reported' } },
  { on: 'title-language', level: 'better', citation: { ...cards, sure: 'reported' } },
  {
    on: 'title-structure',
    order: ['product', 'variety', 'material', 'feature', 'audience', 'size', 'quantity', 'pack', 'colour', 'model'],
    level: 'better',
    citation: { ...cards, sure: 'reported' },
  },
];
