import { brandSpans, isBrand } from '../brand.ts';
import { defineRule, policiesFor } from '../rule.ts';
import { spelledBrand } from '../spelled.ts';
import { titleText } from '../title-text.ts';
import { everydayIn } from '../tongues.ts';
import { cited, inOrder } from '../wording.ts';

const policy = {
  on: 'title-brand',
  place: 'out',
  level: 'must',
  citation: { url: 'https://example.com/titles', readOn: '2026-11-22', sure: 'read' },
} as const;

export const brandNotAllowed = defineRule({
  id: 'brand-not-allowed',
  category: 'title',
  words: {
    en: {
      title: 'The brand is left to its own field',
      why: 'This marketplace shows the brand beside the title by itself; in the title it is said twice and counts as an error.',
      found: 'The brand “{brand}” stands in the title; here it belongs in the Brand field',
    },
    zh: {
      title: '品牌只写在品牌栏',
      why: '该平台会在标题旁自动显示品牌；标题里再写就重复了，会被判为错误。',
      found: '标题里写了品牌“{brand}”，这里应只填在品牌栏',
    },
    ru: {
      title: 'Бренд указан только в своём поле',
      why: 'Площадка сама показывает бренд рядом с названием; в названии он повторяется и считается ошибкой.',
      found: 'Бренд «{brand}» стоит в названии; здесь его место — поле «Бренд»',
    },
  },
  on: 'title-brand',
  needs: ['title', 'brand'],
  applies: ({ brand }, context) =>
    isBrand(brand) && policiesFor(context, 'title-brand').some(({ place }) => place === 'out'),
  check(listing, context) {
    const { title, brand } = listing;
    // A brand that is an everyday word of the title's language ('Орех', 'Дом') is in the title as that word.
    const { languages } = titleText(listing);
    if ([...everydayIn(brand.toLowerCase().replace(/ё/g, 'е'))].some((one) => languages.has(one))) return [];
    const laidDown = policiesFor(context, 'title-brand').find(({ place }) => place === 'out');
    return inOrder(
      [...brandSpans(title, brand), ...spelledBrand(title, brand)].map((span) =>
        cited({ says: 'found', with: { brand: title.slice(...span) }, place: { field: 'title', span } }, laidDown),
      ),
    );
  },
  examples: {
    passes: [{ listing: { title: 'Кардиган тёплый на молнии', brand: 'Buzzy' }, context: { policies: [policy] } }],
    fails: [
      { listing: { title: 'Кардиган Buzzy тёплый', brand: 'Buzzy' }, context: { policies: [policy] } },
      { listing: { title: 'Утюг Ровента паровой', brand: 'Rowenta' }, context: { policies: [policy] } },
    ],
    spares: [
      { listing: { title: 'Кардиган Buzzy тёплый', brand: 'Buzzy' } },
      { listing: { title: 'Кардиган тёплый', brand: 'Нет бренда' }, context: { policies: [policy] } },
    ],
  },
});
