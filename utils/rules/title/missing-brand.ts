import { isBrand, isKnownBy } from '../brand.ts';
import { defineRule, policiesFor } from '../rule.ts';
import { spelledBrand } from '../spelled.ts';
import { titleText } from '../title-text.ts';
import { cited } from '../wording.ts';

const policy = {
  on: 'title-brand',
  place: 'in',
  level: 'better',
  citation: { url: 'https://example.com/titles', readOn: '2026-11-22', sure: 'read' },
} as const;

export const missingBrand = defineRule({
  id: 'missing-brand',
  category: 'title',
  words: {
    en: {
      title: 'The brand stands in the title',
      why: 'This marketplace builds titles with the brand in them; buyers who look for the brand find those first.',
      missing: 'The brand “{brand}” is not in the title',
    },
    zh: {
      title: '标题里有品牌',
      why: '该平台的标题结构包含品牌；搜品牌的买家先看到写了品牌的商品。',
      missing: '标题里没有品牌“{brand}”',
    },
    ru: {
      title: 'Бренд есть в названии',
      why: 'На этой площадке бренд входит в название; кто ищет бренд, сначала находит такие карточки.',
      missing: 'Бренда «{brand}» нет в названии',
    },
  },
  on: 'title-brand',
  needs: ['title', 'brand'],
  applies: ({ brand }, context) =>
    isBrand(brand) && policiesFor(context, 'title-brand').some(({ place }) => place === 'in'),
  check(listing, context) {
    const { title, brand } = listing;
    if (titleText(listing).brand.length > 0 || isKnownBy(title, brand)) return [];
    if (spelledBrand(title, brand).length > 0) return [];
    const laidDown = policiesFor(context, 'title-brand').find(({ place }) => place === 'in');
    return [cited({ says: 'missing', with: { brand }, place: { field: 'title' } }, laidDown)];
  },
  examples: {
    passes: [
      { listing: { title: 'Bosch GSR 12V-15 cordless drill', brand: 'BOSCH' }, context: { policies: [policy] } },
      { listing: { title: 'L-BOXX 136 tool case', brand: 'L BOXX' }, context: { policies: [policy] } },
    ],
    fails: [{ listing: { title: 'Cordless drill 12 V', brand: 'Bosch' }, context: { policies: [policy] } }],
    spares: [
      { listing: { title: 'Walnut kernels 500 g', brand: '' }, context: { policies: [policy] } },
      { listing: { title: 'Walnut kernels 500 g', brand: 'Generic' }, context: { policies: [policy] } },
      { listing: { title: 'Walnut kernels 500 g', brand: 'Bosch' } },
      { listing: { title: 'Walnut kernels 500 g' }, context: { policies: [policy] } },
    ],
  },
});
