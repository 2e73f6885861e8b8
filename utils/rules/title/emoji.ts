import { matchesOf } from '../../text/matches.ts';
import { pictographs } from '../ornaments.ts';
import { defineRule } from '../rule.ts';
import { titleText } from '../title-text.ts';
import { inOrder, worded } from '../wording.ts';

// What is shown as a picture: by itself, by U+FE0F after it, as a flag or as a key. '©', '™' and plain '♥' are signs.
const emojis = new RegExp(
  `(?:\\p{RI}\\p{RI}|[0-9#*]\\uFE0F?\\u20E3|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F|[\\u{1F000}-\\u{1FAFF}${pictographs}])[\\u200D\\uFE0F\\u{1F3FB}-\\u{1F3FF}\\p{Emoji_Presentation}]*`,
  'gu',
);

/** No emoji is in ASCII alone. */
const ascii = /^[\0-~]*$/;

export const emoji = defineRule({
  id: 'emoji',
  category: 'title',
  words: {
    en: {
      title: 'No emoji in the title',
      why: 'An emoji is not searched for, is shown differently everywhere, and several marketplaces refuse it.',
      found: 'Emoji: {emoji}',
    },
    zh: {
      title: '标题没有表情符号',
      why: '没有人搜索表情符号，各处显示也不同，有的平台会拒绝。',
      found: '表情符号：{emoji}',
    },
    ru: {
      title: 'В названии нет эмодзи',
      why: 'Эмодзи не ищут, везде они выглядят по-разному, а некоторые площадки их не принимают.',
      found: 'Эмодзи: {emoji}',
    },
  },
  needs: ['title'],
  check(listing, context) {
    const { text } = titleText(listing);
    if (ascii.test(text)) return [];
    return inOrder(
      matchesOf(text, emojis).map((match) =>
        worded(context, 'emoji', {
          says: 'found',
          with: { emoji: match[0] },
          span: [match.index, match.index + match[0].length],
          text: match[0],
        }),
      ),
    );
  },
  examples: {
    passes: [{ listing: { title: 'Lego® Classic 11717, 1500 pcs, 3-in-1 #874' } }],
    fails: [{ listing: { title: '🔥 Walnut kernels 500 g' } }, { listing: { title: 'Walnut kernels ❤️ 500 g' } }],
  },
});
