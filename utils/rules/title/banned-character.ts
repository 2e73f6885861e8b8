import type { PolicyOn } from '../../policy.ts';
import type { Finding } from '../../report.ts';
import { matchesOf } from '../../text/matches.ts';
import { markup } from '../markup.ts';
import { means, ornament } from '../ornaments.ts';
import { defineRule, policiesFor } from '../rule.ts';
import { type Run, runsOf } from '../runs.ts';
import { titleText } from '../title-text.ts';

type Characters = PolicyOn<'title-characters'>;
/** At most this many findings for one title: past that it is the same thing said again. */
const FINDINGS_LIMIT = 12;

const policy = {
  on: 'title-characters',
  banned: '!$?_{}^',
  decorative: '~#<>*',
  once: '&',
  level: 'must',
  citation: { url: 'https://example.com/titles', readOn: '2026-11-22', sure: 'read' },
} as const;

export const bannedCharacter = defineRule({
  id: 'banned-character',
  category: 'title',
  words: {
    en: {
      title: 'No character stands in the title that may not',
      why: 'A title with a forbidden sign is refused or hidden from search; ornament is read as shouting.',
      banned: '“{character}” may not stand in titles here (position {position})',
      inBrand:
        '“{character}” is part of the brand, but titles here do without it: the Brand field carries it (position {position})',
      inName:
        '“{character}” stands inside a word; if that is a brand, the Brand field carries it (position {position})',
      decorative:
        '“{character}” decorates here; it is allowed only where it means something, as in #4301 or <10 lb (position {position})',
      once: '“{character}” may stand in a title once (again at position {position})',
      ornament: '“{character}” is ornament (position {position})',
      shouted: '“{character}” is repeated (position {position})',
      unseen: 'A character that cannot be shown: {character} (position {position})',
    },
    zh: {
      title: '标题中没有不该出现的字符',
      why: '含有禁用符号的标题会被拒绝或不被搜索收录；装饰符号看起来像在叫卖。',
      banned: '标题中不能用“{character}”（第 {position} 个字符）',
      inBrand: '“{character}”是品牌的一部分，但标题里不能用，写在品牌栏即可（第 {position} 个字符）',
      inName: '“{character}”在单词中间；如果是品牌，写在品牌栏即可（第 {position} 个字符）',
      decorative: '“{character}”在这里是装饰；只有表示含义时才允许，如 #4301、<10 lb（第 {position} 个字符）',
      once: '“{character}”在标题中只能用一次（第 {position} 个字符处重复）',
      ornament: '“{character}”是装饰符号（第 {position} 个字符）',
      shouted: '“{character}”连续重复（第 {position} 个字符）',
      unseen: '无法显示的字符：{character}（第 {position} 个字符）',
    },
    ru: {
      title: 'В названии нет лишних знаков',
      why: 'Название с запрещённым знаком отклоняют или прячут из поиска; украшения читаются как крик.',
      banned: 'Знак «{character}» здесь в названии запрещён (позиция {position})',
      inBrand:
        'Знак «{character}» — часть бренда, но в названии его не ставят: для него есть поле бренда (позиция {position})',
      inName: 'Знак «{character}» стоит внутри слова; если это бренд, для него есть поле бренда (позиция {position})',
      decorative: 'Знак «{character}» здесь украшение; можно только по делу: #4301, <10 lb (позиция {position})',
      once: 'Знак «{character}» в названии можно поставить один раз (ещё раз: позиция {position})',
      ornament: 'Знак «{character}» — украшение (позиция {position})',
      shouted: 'Знак «{character}» повторён (позиция {position})',
      unseen: 'Знак, который не показать: {character} (позиция {position})',
    },
  },
  needs: ['title'],
  check(listing, context) {
    const { title, brand } = listing;
    const policies = policiesFor(context, 'title-characters');
    const findings: Finding[] = [];
    const seen = new Map<string, number>();
    const tags = title.includes('<') ? matchesOf(title, markup) : [];
    for (const run of runsOf(title)) {
      // The signs of a tag are markup, which is another rule's.
      if (tags.some(({ index, 0: tag }) => index <= run.span[0] && run.span[0] < index + tag.length)) continue;
      const before = seen.get(run.character) ?? 0;
      seen.set(run.character, before + run.times);
      const found = byPolicy(title, brand, run, before, policies) ?? byItself(title, run) ?? aroundOffer(listing, run);
      if (found) findings.push(found);
      if (findings.length === FINDINGS_LIMIT) break;
    }
    return findings;
  },
  examples: {
    passes: [
      { listing: { title: 'Yeti Rambler Tumbler Style #4301, <10 lb, 3-in-1 & lid' }, context: { policies: [policy] } },
      { listing: { title: '【国産】はちみつ 1kg' } },
      { listing: { title: "Men's T-shirt, 100 % cotton (2 pcs.), USB-C/USB-A" } },
    ],
    fails: [
      { listing: { title: 'Walnut kernels! 500 g' }, context: { policies: [policy] } },
      { listing: { title: 'Beach Coverup << Size Kids XXS >>' }, context: { policies: [policy] } },
      { listing: { title: '★ Walnut kernels 500 g ★' } },
      { listing: { title: '核桃仁!!! 500克' } },
      { listing: { title: '【送料無料】国産はちみつ 1kg', store: 'JP' } },
    ],
  },
});

/** What a policy says of a run; the gravest first. */
function byPolicy(
  title: string,
  brand: string | undefined,
  run: Run,
  before: number,
  policies: readonly Characters[],
): Finding | undefined {
  let gravest: Finding | undefined;
  for (const one of policies) {
    const says = offence(title, run, before, one);
    if (says && gravest?.level !== 'must') {
      const found = offending(title, brand, run, says, one);
      if (!gravest || found.level === 'must') gravest = found;
    }
  }
  return gravest;
}

function offending(title: string, brand: string | undefined, run: Run, says: string, policy: Characters): Finding {
  const { citation, level } = policy;
  const unsure = citation.sure === 'reported' ? { unsure: true as const } : {};
  // Two wordings of the policy differ on a sign inside a brand, so it is advice.
  if (says === 'banned' && inBrand(title, brand, run))
    return { ...at(title, run, 'inBrand'), level: 'better', citation, ...unsure };
  if (says === 'banned' && brand === undefined && insideWord(title, run))
    return { ...at(title, run, 'inName'), level: 'better', citation, unsure: true };
  return { ...at(title, run, says), level, citation, ...unsure };
}

function offence(
  title: string,
  run: Run,
  before: number,
  { banned, decorative, once }: Characters,
): string | undefined {
  if (banned.includes(run.character)) return 'banned';
  if (once?.includes(run.character) && before + run.times > 1) return 'once';
  return decorative.includes(run.character) && !means(title, run) ? 'decorative' : undefined;
}

/** What is ornament everywhere, asked by no policy: advice. */
function byItself(title: string, run: Run): Finding | undefined {
  const says = ornament(title, run);
  return says && { ...at(title, run, says), level: 'better' };
}

/** '【送料無料】': brackets that are everyday punctuation decorate where an offer is all they hold. */
function aroundOffer(listing: Parameters<typeof titleText>[0], run: Run): Finding | undefined {
  if (run.character !== '【') return undefined;
  const { text, phrases } = titleText(listing);
  const end = text.indexOf('】', run.span[1]);
  const offers = phrases.some(
    ({ list, span }) => (list === 'promotional' || list === 'stock') && run.span[1] <= span[0] && span[1] <= end,
  );
  return offers ? { ...at(text, run, 'ornament'), level: 'better' } : undefined;
}

/** 'P!nk', 'Ke$ha': where the brand was not read, a sign between two letters may be part of a name. */
const insideWord = (title: string, { character, times, span }: Run): boolean =>
  (character === '!' || character === '$') &&
  times === 1 &&
  /\p{L}$/u.test(title.slice(0, span[0]).slice(-2)) &&
  /^\p{L}/u.test(title.slice(span[1], span[1] + 2));

const inBrand = (title: string, brand: string | undefined, { character, span }: Run): boolean => {
  if (!brand?.includes(character)) return false;
  const start = title.lastIndexOf(brand, span[0]);
  return start >= 0 && span[1] <= start + brand.length;
};

function at(title: string, { character, span }: Run, says: string): Omit<Finding, 'level'> {
  const shown =
    says === 'unseen' ? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` : character;
  return {
    says,
    with: { character: shown, position: [...title.slice(0, span[0])].length + 1 },
    place: { field: 'title', span },
  };
}
