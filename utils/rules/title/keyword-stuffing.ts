import { heapIn } from '../heaps.ts';
import { defineRule } from '../rule.ts';
import { titleText } from '../title-text.ts';
import { worded, wordingExample } from '../wording.ts';

const policy = wordingExample('keyword-stuffing');

export const keywordStuffing = defineRule({
  id: 'keyword-stuffing',
  category: 'title',
  words: {
    en: {
      title: 'The title is written for a reader',
      why: 'A row of synonyms, uses and occasions is read by nobody; search engines of marketplaces discount it, and some hide it.',
      synonyms: 'Several words for the same thing: {words}',
      uses: 'A row of uses, places, people or occasions: {words}',
      segments: 'A row of search phrases round the same word: {words}',
      brands: 'A row of other brands: {words}',
    },
    zh: {
      title: '标题是写给人看的',
      why: '堆砌同义词、用途和场合没有人会读；平台搜索会降权，有的直接隐藏。',
      synonyms: '同一事物写了好几个词：{words}',
      uses: '堆砌用途、地点、人群或场合：{words}',
      segments: '围绕同一个词的一串搜索词：{words}',
      brands: '堆砌其他品牌：{words}',
    },
    ru: {
      title: 'Название написано для человека',
      why: 'Ряд синонимов, назначений и поводов никто не читает; поиск площадок его обесценивает, а некоторые скрывают.',
      synonyms: 'Несколько слов об одном и том же: {words}',
      uses: 'Ряд назначений, мест, людей или поводов: {words}',
      segments: 'Ряд поисковых фраз вокруг одного слова: {words}',
      brands: 'Ряд чужих брендов: {words}',
    },
  },
  needs: ['title'],
  check(listing, context) {
    const read = titleText(listing);
    const heap = heapIn(read);
    if (!heap) return [];
    const { says, words, span } = heap;
    return [
      worded(context, 'keyword-stuffing', {
        says,
        with: { words: words.slice(0, 6).join(', ') },
        span,
        text: read.text.slice(...span),
      }),
    ];
  },
  examples: {
    passes: [
      { listing: { title: 'Walnut bowl, hand-carved, 20 cm, oiled finish' } },
      { listing: { title: 'Backpack 30 l for hiking and travel, grey' } },
      { listing: { title: 'Case for iPhone 15, iPhone 14 and iPhone 13, clear' } },
    ],
    fails: [
      { listing: { title: 'Backpack rucksack knapsack school bag daypack 30 l' }, context: { policies: [policy] } },
      { listing: { title: 'Walnut bowl, wooden bowl, fruit bowl, salad bowl, serving bowl' } },
      { listing: { title: 'Mug for birthday Christmas Valentines Day Mothers Day anniversary' } },
      { listing: { title: 'Наушники гарнитура вкладыши затычки беспроводные', store: 'RU' } },
    ],
  },
});
