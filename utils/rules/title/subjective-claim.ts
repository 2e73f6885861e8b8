import { praises } from '../praise.ts';
import { defineRule } from '../rule.ts';
import { titleText } from '../title-text.ts';
import { inOrder, worded, wordingExample } from '../wording.ts';

const policy = wordingExample('subjective-claim');

export const subjectiveClaim = defineRule({
  id: 'subjective-claim',
  category: 'title',
  words: {
    en: {
      title: 'The title praises nothing without proof',
      why: '“Best”, “No. 1” and “premium” say nothing a buyer can check; several marketplaces refuse them.',
      found: 'Praise without proof: “{phrase}”',
    },
    zh: {
      title: '标题没有无法证明的夸赞',
      why: '“最好”“第一”“高端”之类的词买家无从核实，有的平台会拒绝。',
      found: '无法证明的夸赞：“{phrase}”',
    },
    ru: {
      title: 'В названии нет похвал без доказательств',
      why: '«Лучший», «№ 1» и «премиальный» покупатель проверить не может; некоторые площадки их не принимают.',
      found: 'Похвала без доказательств: «{phrase}»',
    },
  },
  needs: ['title'],
  check(listing, context) {
    const read = titleText(listing);
    const spans = [
      ...read.phrases.filter(({ list }) => list === 'subjective').map(({ span }) => span),
      ...praises(read),
    ];
    return inOrder(
      spans.map((span) => {
        const phrase = read.text.slice(...span);
        return worded(context, 'subjective-claim', { says: 'found', with: { phrase }, span, text: phrase });
      }),
    );
  },
  examples: {
    passes: [
      { listing: { title: 'Best Friends Necklace Set, silver' } },
      { listing: { title: 'Top Gun poster, tank top, #1 knitting needle' } },
      { listing: { title: 'Топ женский спортивный', language: 'ru', store: 'RU' } },
    ],
    fails: [
      { listing: { title: 'Best seller walnut kernels 500 g' }, context: { policies: [policy] } },
      { listing: { title: '#1 rated wireless mouse' } },
      { listing: { title: 'Лучший грецкий орех 1 кг', language: 'ru' } },
      { listing: { title: '顶级核桃仁 500克' } },
    ],
  },
});
