import { defineRule } from '../rule.ts';
import { titleText } from '../title-text.ts';
import { inOrder, worded, wordingExample, wordingFor } from '../wording.ts';
import { idleYears } from '../years.ts';

const policy = wordingExample('year-in-title');

export const yearInTitle = defineRule({
  id: 'year-in-title',
  category: 'title',
  words: {
    en: {
      title: 'No year stands in the title',
      why: 'A year makes a listing look old when it has passed; this marketplace forbids years that are not part of the goods.',
      found: 'A year in the title: {year}',
    },
    zh: {
      title: '标题里没有年份',
      why: '年份一过商品就显旧；该平台禁止与商品本身无关的年份。',
      found: '标题里有年份：{year}',
    },
    ru: {
      title: 'В названии нет года',
      why: 'Как только год пройдёт, товар кажется старым; площадка запрещает год, если он не часть товара.',
      found: 'Год в названии: {year}',
    },
  },
  on: 'title-wording',
  needs: ['title'],
  applies: (_, context) => wordingFor(context, 'year-in-title') !== undefined,
  check(listing, context) {
    const read = titleText(listing);
    return inOrder(
      idleYears(read, context.today).map((span) => {
        const said = read.text.slice(...span);
        return worded(context, 'year-in-title', { says: 'found', with: { year: said }, span, text: said });
      }),
    );
  },
  examples: {
    passes: [
      { listing: { title: 'Wall calendar 2026, 12 x 12 in' }, context: { policies: [policy] } },
      { listing: { title: 'Floor mats for 2018-2022 Honda Civic' }, context: { policies: [policy] } },
      { listing: { title: 'LED work light 2000 lumens' }, context: { policies: [policy] } },
    ],
    fails: [
      { listing: { title: 'Wireless earbuds new 2026' }, context: { policies: [policy] } },
      { listing: { title: 'Toddler rain boots, new for 2026, yellow' }, context: { policies: [policy] } },
      { listing: { title: 'Wool scarf, Winter 2025-2026 Collection' }, context: { policies: [policy] } },
      { listing: { title: 'Solar path lights, 2025-2026 season' }, context: { policies: [policy] } },
      { listing: { title: 'Gaming headset with mic, model year 2026' }, context: { policies: [policy] } },
    ],
    spares: [{ listing: { title: 'Wireless earbuds new 2026' } }],
  },
});
