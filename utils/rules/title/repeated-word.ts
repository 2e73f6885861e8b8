import type { Finding } from '../../report.ts';
import { matchesOf } from '../../text/matches.ts';
import { type ContentWord, contentWords } from '../content-words.ts';
import { ordinaryIn } from '../families.ts';
import { defineRule, policiesFor } from '../rule.ts';
import { type TitleText, titleText } from '../title-text.ts';

/** Where no policy says otherwise, a word may stand twice; at the third time it is advice to drop one. */
const USUAL_MOST = 2;
const FINDINGS_LIMIT = 5;

const twice = {
  on: 'title-repeats',
  most: 2,
  level: 'must',
  citation: { url: 'https://example.com/titles', readOn: '2026-11-22', sure: 'read' },
} as const;
const once = { ...twice, most: 1 } as const;

export const repeatedWord = defineRule({
  id: 'repeated-word',
  category: 'title',
  words: {
    en: {
      title: 'No word is repeated too often',
      why: 'A word is found once it stands in the title. Said again it only takes room, and some marketplaces hide titles that repeat.',
      repeated: 'Repeated word “{word}”: {count} in the title, {most} allowed',
      often: 'Repeated word “{word}”: {count} in the title',
    },
    zh: {
      title: '没有词重复过多',
      why: '一个词在标题里出现一次就能被搜到，重复只是占位置；有的平台会隐藏重复用词的标题。',
      repeated: '“{word}”重复：标题中出现 {count} 次，最多 {most} 次',
      often: '“{word}”重复：标题中出现 {count} 次',
    },
    ru: {
      title: 'Слова не повторяются сверх меры',
      why: 'Чтобы товар нашли, слову довольно стоять в названии один раз. Повтор занимает место, а некоторые площадки такие названия прячут.',
      repeated: 'Слово «{word}» повторяется: в названии {count}, допускается {most}',
      often: 'Слово «{word}» повторяется: в названии {count}',
    },
  },
  needs: ['title'],
  check(listing, context) {
    const { title, brand } = listing;
    const policies = policiesFor(context, 'title-repeats');
    const strict = policies.filter(({ level }) => level === 'must').sort((a, b) => a.most - b.most)[0];
    const advice = policies.find(({ level }) => level === 'better');
    if (!mayRepeat(titleText(listing), Math.min(strict?.most ?? USUAL_MOST, advice?.most ?? USUAL_MOST))) return [];
    const words = contentWords(title, brand);
    // A Must counts the very word, as the policies do; advice counts plurals and cases too.
    const strictly = strict ? groupsOf(words, 'word').filter((group) => group.length > strict.most) : [];
    const said = new Set(strictly.flatMap((group) => group.map(({ stem }) => stem)));
    const most = advice?.most ?? USUAL_MOST;
    const loosely = groupsOf(words, 'stem').filter(
      (group) => group.length > most && group.every(({ stem }) => !said.has(stem)) && !isSung(title, group),
    );
    const findings: Finding[] = [];
    if (strict)
      for (const group of joined(title, strictly))
        findings.push({ ...found(title, group, strict.most, 'repeated'), level: 'must', citation: strict.citation });
    for (const group of joined(title, loosely))
      findings.push({
        ...found(title, group, most, advice ? 'repeated' : 'often'),
        level: 'better',
        ...(advice ? { citation: advice.citation } : {}),
        ...(advice?.citation.sure === 'reported' ? { unsure: true as const } : {}),
      });
    return findings.slice(0, FINDINGS_LIMIT);
  },
  examples: {
    passes: [
      { listing: { title: 'USB-C to USB-C cable, 3-in-1, 10 cm x 20 cm x 30 cm' }, context: { policies: [once] } },
      { listing: { title: 'Free People dress for people who like it free' }, context: { policies: [twice] } },
      { listing: { title: 'Old Navy jeans, navy, navy blue', brand: 'Old Navy' }, context: { policies: [twice] } },
      { listing: { title: '新疆核桃仁 500克 核桃' } },
    ],
    fails: [
      { listing: { title: 'Walnut kernels, walnut halves, raw walnut, 500 g' }, context: { policies: [twice] } },
      { listing: { title: 'Орех грецкий очищенный, орех 1 кг' }, context: { policies: [once] } },
      { listing: { title: 'Walnuts, shelled walnut kernels, walnut snack' } },
      { listing: { title: '核桃仁 新疆核桃 薄皮核桃 原味核桃 500克' } },
    ],
  },
});

/** Whether anything a word could begin with stands so often that one may be repeated: most titles are spared the rest. */
function mayRepeat({ text, commonest, spaceless }: TitleText, most: number): boolean {
  if (commonest > most) return true;
  if (!spaceless) return false;
  // Without spaces every two letters side by side may begin a word.
  const times = new Map<string, number>();
  for (const [run] of matchesOf(text, unspacedRun))
    for (let at = 0; at === 0 || at + 1 < run.length; at += 1) {
      const start = run.slice(at, at + 2);
      const now = (times.get(start) ?? 0) + 1;
      if (now > most) return true;
      times.set(start, now);
    }
  return false;
}
const unspacedRun =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;

/** Occurrences of the same word, in the order of their first. */
function groupsOf(words: readonly ContentWord[], by: 'word' | 'stem'): ContentWord[][] {
  const groups = new Map<string, ContentWord[]>();
  for (const one of words) {
    const group = groups.get(one[by]);
    if (group) group.push(one);
    else groups.set(one[by], [one]);
  }
  return [...groups.values()];
}

/** Words that are repeated only together, 'green tea, green tea, green tea', are one finding. */
function joined(title: string, groups: readonly ContentWord[][]): ContentWord[][] {
  const kept: ContentWord[][] = [];
  for (const group of groups) {
    const before = kept.find(
      (one) => one.length === group.length && one.every((word, index) => touches(title, word, group[index])),
    );
    if (!before) kept.push(group.map((word) => ({ ...word, span: [...word.span] })));
    else for (const [index, word] of before.entries()) word.span[1] = group[index]?.span[1] ?? word.span[1];
  }
  return kept;
}

/** 'Cha Cha Cha', 'Ñam Ñam Ñam': one syllable that is no word again and again, with nothing between, is the name of something. */
const isSung = (title: string, group: readonly ContentWord[]): boolean =>
  group.every(
    (word, index) =>
      (syllable.test(word.word) || (closed.test(word.word) && ordinaryIn(word.word).size === 0)) &&
      (index === 0 || touches(title, group[index - 1] ?? word, word)),
  );
const syllable = /^[b-df-hj-np-tv-zñ]{1,2}[aeiouáéíóú]{1,2}$/;
const closed = /^[b-df-hj-np-tv-zñ]{1,2}[aeiouáéíóú][mn]$/;

const touches = (title: string, { span }: ContentWord, next: ContentWord | undefined): boolean =>
  next !== undefined && next.span[0] >= span[1] && title.slice(span[1], next.span[0]).trim() === '';

/** Points at the first occurrence that is one too many. */
function found(title: string, group: readonly ContentWord[], most: number, says: string): Omit<Finding, 'level'> {
  const extra = group[most] ?? group[0];
  const span: [number, number] = extra ? [extra.span[0], extra.span[1]] : [0, 0];
  return {
    says,
    with: { word: title.slice(...span), count: group.length, most },
    place: { field: 'title', span },
  };
}
