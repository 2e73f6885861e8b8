import { borrowedNames } from '../borrowed.ts';
import { defineRule } from '../rule.ts';
import { titleText } from '../title-text.ts';
import { inOrder, worded, wordingExample } from '../wording.ts';

const policy = wordingExample('competitor-brand');

export const competitorBrand = defineRule({
  id: 'competitor-brand',
  category: 'title',
  words: {
    en: {
      title: 'The title borrows nobody’s name',
      why: 'Another’s brand used to attract buyers is a breach of trade-mark rules on every marketplace. “Compatible with” is fine where it is true.',
      found: 'Another name used to attract: “{phrase}”',
    },
    zh: {
      title: '标题没有借用他人名号',
      why: '借别家品牌吸引买家，在任何平台都属于商标侵权。如实写“兼容某某”没有问题。',
      found: '借用他人名号：“{phrase}”',
    },
    ru: {
      title: 'Название не пользуется чужим именем',
      why: 'Чужой бренд для привлечения покупателей — нарушение правил о товарных знаках на любой площадке. «Подходит для…» можно, если это правда.',
      found: 'Чужое имя для привлечения: «{phrase}»',
    },
  },
  needs: ['title'],
  check(listing, context) {
    const read = titleText(listing);
    const spans = [
      ...read.phrases.filter(({ list }) => list === 'copies').map(({ span }) => span),
      // 'Coach Inspired Leadership, Hardcover': what a book opens with is its name.
      ...borrowedNames(read).filter(([start]) => !(read.work?.bound && start === 0)),
    ];
    return inOrder(
      spans.map((span) => {
        const phrase = read.text.slice(...span);
        return worded(context, 'competitor-brand', { says: 'found', with: { phrase }, span, text: phrase });
      }),
    );
  },
  examples: {
    passes: [
      { listing: { title: 'Case compatible with Apple iPhone 15, boho style' } },
      { listing: { title: 'Replacement filter for Dyson V11' } },
      { listing: { title: 'Samsung Galaxy Buds2 Pro', brand: 'Samsung' } },
    ],
    fails: [
      { listing: { title: 'Handbag Birkin style, black' }, context: { policies: [policy] } },
      { listing: { title: 'Hair dryer like Dyson, 1600 W' } },
      { listing: { title: 'Perfume dupe, 50 ml' } },
      { listing: { title: 'Garden hose 20 m, like Hozelock' } },
      { listing: { title: 'Наушники аналог AirPods', store: 'RU' } },
      { listing: { title: '大牌平替 手提包' } },
    ],
  },
});
