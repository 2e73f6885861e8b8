import { type Context, defineRule, policiesFor } from '../rule.ts';
import { languagesOf, primaryOf } from '../store-languages.ts';
import { titleText } from '../title-text.ts';
import { type Script, scriptsOf, type Tongues } from '../tongues.ts';
import { cited } from '../wording.ts';
import { simplified } from '../words/simplified.ts';

/** So many different words of a language make a title of it. */
const FEWEST = 3;
/** From this share of its letters on, a title is in a script: the rest may be names and models. */
const MAIN = 0.3;
/** Up to this share the store's own letters may be no more than a name. */
const NAMES = 0.15;

/** A shop of one's own writes in whatever language its owner likes, which the country does not tell. */
const ownShops: ReadonlySet<string> = new Set(['shopify']);

const policy = {
  on: 'title-language',
  level: 'must',
  citation: { url: 'https://example.com/titles', readOn: '2026-11-22', sure: 'read' },
} as const;

export const wrongLanguage = defineRule({
  id: 'wrong-language',
  category: 'title',
  words: {
    en: {
      title: 'The title is in the language of the store',
      why: 'Buyers search in their own language; a title in another is not found, and several marketplaces take it down.',
      found: 'The title seems to be in {language}; this store writes in {asked}',
    },
    zh: {
      title: '标题用的是站点语言',
      why: '买家用自己的语言搜索；别的语言的标题搜不到，有的平台还会下架。',
      found: '标题看来是{language}，该站点使用{asked}',
    },
    ru: {
      title: 'Название на языке страны продажи',
      why: 'Покупатели ищут на своём языке; название на чужом не находят, а некоторые площадки его снимают.',
      found: 'Похоже, язык названия: {language}; здесь пишут на языке: {asked}',
    },
  },
  needs: ['title'],
  applies: ({ marketplace, store }, context) => !ownShops.has(marketplace) && askedFor(store, context).tags.length > 0,
  check(listing, context) {
    const { store, language } = listing;
    const asked = askedFor(store, context);
    const { text, lower, tongues } = titleText(listing);
    const spoken = foreign(lower, tongues, asked, language);
    if (!spoken) return [];
    const laidDown = [...policiesFor(context, 'title-language')].sort(
      (a, b) => Number(b.level === 'must') - Number(a.level === 'must'),
    )[0];
    return [
      cited(
        {
          says: 'found',
          with: { language: spoken, asked: asked.tags.slice(0, 3).join(', ') },
          place: { field: 'title', span: [0, text.length] },
        },
        laidDown,
      ),
    ];
  },
  examples: {
    passes: [
      { listing: { title: 'Edelstahl Trinkflasche 500 ml, schwarz', store: 'DE' }, context: { policies: [policy] } },
      { listing: { title: 'Apple iPhone 15 Pro Max 256 GB', store: 'DE' } },
      { listing: { title: 'La Roche-Posay Cicaplast Baume B5, 40 ml', store: 'DE' } },
      { listing: { title: 'Кабель USB-C Baseus Crystal Shine 100W', store: 'RU' } },
    ],
    fails: [
      {
        listing: { title: 'Stainless steel water bottle, leakproof, black', store: 'DE' },
        context: { policies: [policy] },
      },
      { listing: { title: 'Wireless mouse, black', store: 'RU', language: 'en' } },
      { listing: { title: 'Botella de acero inoxidable 500 ml', store: 'BR' } },
      { listing: { title: '不锈钢保温杯 500毫升', store: 'US' } },
    ],
    spares: [
      { listing: { title: 'Walnut kernels 500 g', store: 'unknown' } },
      { listing: { title: 'Edelstahl Trinkflasche 500 ml, schwarz', store: 'US', marketplace: 'shopify' } },
    ],
  },
});

/** Languages a title may be in: as the marketplace says, else as the store's country speaks. */
interface Asked {
  tags: readonly string[];
  /** The same without script and country. */
  languages: readonly string[];
  scripts: ReadonlySet<Script>;
}

function askedFor(store: string, context: Context): Asked {
  const policies = policiesFor(context, 'title-language');
  const byStore = answered.get(policies) ?? new Map<string, Asked>();
  if (byStore.size === 0) answered.set(policies, byStore);
  const known = byStore.get(store);
  if (known) return known;
  const own = policies.find(({ languages }) => languages)?.languages ?? languagesOf(store);
  const tags = own.length > 0 ? [...new Set([...own, ...policies.flatMap(({ also }) => also ?? [])])] : [];
  const asked = { tags, languages: tags.map(primaryOf), scripts: new Set(tags.flatMap(scriptsOf)) };
  byStore.set(store, asked);
  return asked;
}
const answered = new WeakMap<object, Map<string, Asked>>();

/** The language a title is in where that is none of those asked for; undefined where it may be one of them. */
function foreign(
  text: string,
  tongues: Tongues,
  { tags, languages: primary, scripts: wanted }: Asked,
  told: string | undefined,
): string | undefined {
  const { letters, total } = tongues;
  if (total < 4) return undefined;
  const hint = told ? primaryOf(told) : undefined;
  let own = 0;
  for (const script of wanted) own += letters[script];
  const share = own / total;
  if (hint && !primary.includes(hint) && share < MAIN) return hint;
  // One word for what it is, and the rest the maker's name for it: 'Тинт Oops My Lip Tint' will do.
  if (share === 0) return otherScript(tongues, wanted);
  if (share < MAIN && wanted.has('Latin')) return otherScript(tongues, wanted);
  if (tags.includes('zh-hant') && !primary.includes('ja')) return inSimplified(text) ? 'zh-Hans' : undefined;
  // A maker's name in kana, and the whole rest in English.
  if (primary.includes('ja') && share < NAMES && letters.Latin === total - letters.Kana - letters.Han) {
    const [spoken, weight] = strongest(tongues.evidence);
    if (weight >= 3) return spoken;
  }
  if (primary.includes('ja'))
    return letters.Kana === 0 && letters.Han > 0 && (hint === 'zh' || inSimplified(text)) ? 'zh' : undefined;
  if (!wanted.has('Latin')) return undefined;
  return otherTongue(text, tongues, primary, hint);
}

/** The title's main script is another: which language that speaks for. Latin letters may be no more than brand and model. */
function otherScript({ letters, total, evidence }: Tongues, wanted: ReadonlySet<string>): string | undefined {
  const [script, count] = Object.entries(letters)
    .filter(([name]) => !wanted.has(name))
    .sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
  if (count < total / 2) return undefined;
  if (script === 'Latin') {
    const [language, weight] = strongest(evidence);
    return weight >= 1 ? language : undefined;
  }
  return { Cyrillic: 'ru', Han: 'zh', Kana: 'ja', Hangul: 'ko', Thai: 'th', Arabic: 'ar' }[script];
}

/** Both in the Latin script: the words must speak for another language, and hardly for those asked. */
function otherTongue(
  text: string,
  { evidence }: Tongues,
  asked: readonly string[],
  hint: string | undefined,
): string | undefined {
  const own = Math.max(0, ...asked.map((language) => evidence.get(language)?.weight ?? 0));
  if (hint && !asked.includes(hint)) {
    const theirs = evidence.get(hint)?.weight ?? 0;
    return own > theirs ? undefined : hint;
  }
  const [language, weight] = strongest(evidence, asked);
  // Known to be in a language asked for: only a title that surely is not overrules that.
  const near = close.has(language) && asked.some((one) => close.has(one));
  const least = hint ? (own === 0 && !near ? 2.4 : 4) : near ? 3 : own === 0 ? 1.5 : 2.2;
  // 'Dulce de leche' is a dish, not a title in Spanish.
  const many = evidence.get(language)?.words ?? 0;
  // A title in Vietnamese has marks on its vowels; one without any and without a word of it is foreign sooner.
  const bare = own === 0 && asked.every((one) => one === 'vi');
  if (many < (bare ? FEWEST - 1 : FEWEST)) return undefined;
  // 'Dulce de leche (Pack of 6)': what little words a title has are English.
  if (asked.includes('en') && own > 0 && littleEnglish.test(text) && many <= FEWEST) return undefined;
  // English names of goods stand in titles of every language: a title in English has its little words, or no other word
  // and no codes of a model.
  if (!bare && language === 'en' && !littleEnglish.test(text) && (own > 0 || (many <= FEWEST && /\d/.test(text))))
    return undefined;
  return weight >= least && own * (near ? 4 : 2.5) <= weight ? language : undefined;
}

const littleEnglish = /(?<!\p{L})(?:with|without|for|and|of|the|from|your|by)(?!\p{L})/u;

/** Languages that have many words in common. */
const close = new Set(['es', 'pt', 'it', 'ca', 'gl']);

/** The language most speaks for, but for those left out; '' where nothing speaks for any. */
function strongest(
  evidence: Tongues['evidence'],
  but: readonly string[] = [],
): readonly [language: string, weight: number] {
  let best: readonly [string, number] = ['', 0];
  for (const [language, { weight }] of evidence)
    if (weight > best[1] && !but.includes(language)) best = [language, weight];
  return best;
}

/** Whether a Chinese title is in simplified characters: several of those that only they have, and none of the others. */
function inSimplified(text: string): boolean {
  let only = 0;
  for (const character of text) {
    if (simplified.traditional.has(character)) return false;
    if (simplified.simplified.has(character)) only += 1;
  }
  return only >= 2;
}
