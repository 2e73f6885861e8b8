import { matchesOf } from '../../text/matches.ts';
import { markup } from '../markup.ts';
import { defineRule } from '../rule.ts';
import { titleText } from '../title-text.ts';
import { inOrder, worded } from '../wording.ts';

export const html = defineRule({
  id: 'html',
  category: 'title',
  words: {
    en: {
      title: 'No markup in the title',
      why: 'Tags and entities are shown as they are, to every buyer.',
      found: 'HTML in the title: {markup}',
    },
    zh: {
      title: '标题没有 HTML 代码',
      why: '标签和实体会原样显示给每个买家。',
      found: '标题中有 HTML：{markup}',
    },
    ru: {
      title: 'В названии нет разметки',
      why: 'Теги и спецсимволы каждый покупатель увидит как есть.',
      found: 'HTML в названии: {markup}',
    },
  },
  needs: ['title'],
  check(listing, context) {
    const { text } = titleText(listing);
    if (!text.includes('<') && !text.includes('&')) return [];
    return inOrder(
      matchesOf(text, markup).map((match) =>
        worded(context, 'html', {
          says: 'found',
          with: { markup: match[0] },
          span: [match.index, match.index + match[0].length],
          text: match[0],
        }),
      ),
    );
  },
  examples: {
    passes: [{ listing: { title: 'Tea & coffee set, <10 lb, R&D kit' } }],
    fails: [{ listing: { title: '<b>Walnut</b> kernels' } }, { listing: { title: 'Tea &amp; coffee' } }],
  },
});
