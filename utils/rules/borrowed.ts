import { letter, traitsBefore } from '../text/letters.ts';
import { matchesOf } from '../text/matches.ts';
import { overlapsAny } from './spans.ts';
import type { TitleText } from './title-text.ts';
import { everydayIn } from './tongues.ts';

type Span = [start: number, end: number];

/** Between a name and the word that borrows it. */
const gap =
  /^\s*(?:(?:the|an?|original|famous|der|die|das|le|la|les|el|los|il|o|os)\s+)?["'“«’]*(?:s\s+)?[-–]?\s*["'“«]*$/iu;

/** Names of others with the words that borrow them: 'like Dyson', 'Birkin style', 'Amazon exclusive'. The listing's own brand is none. */
export function borrowedNames(read: TitleText): Span[] {
  const {
    text,
    brand,
    found: { borrowing: all },
  } = read;
  const names = all.filter(({ list, span }) => (list === 'famous' || list === 'shop') && !overlapsAny(brand, span));
  const strangers = strangersIn(read);
  return strangers.concat(
    names.flatMap(({ list, span }) => {
      const leads = all.find(
        (one) =>
          (one.list === 'before' || (list === 'shop' && one.list === 'beforeShop')) &&
          one.span[1] <= span[0] &&
          gap.test(text.slice(one.span[1], span[0])),
      );
      if (leads) return [[leads.span[0], span[1]]];
      const follows = all.find(
        (one) =>
          (one.list === 'after' || (list === 'shop' && one.list === 'afterShop')) &&
          one.span[0] >= span[1] &&
          gap.test(text.slice(span[1], one.span[0])),
      );
      return follows ? [[span[0], follows.span[1]]] : [];
    }),
  );
}

const likes =
  /(?<!\p{L})(?:как(?: у)?|типа|аналоги?|по типу|в стиле|похож\p{L}* на|замена)\s+(?=(\p{Lu}[\p{Script=Latin}-]{2,}))|(?:เหมือน|คล้าย|ก๊อป|เลียนแบบ|媲美|类似|類似|高仿|仿|山寨)\s?(?=(\p{Lu}[\p{Script=Latin}-]{2,}))/gu;

/** What compares with somebody: a name after it is borrowed, famous or not, 'better than Hozelock'. It begins a word. */
const compares =
  /(?:(?<=[,;(]\s?)like|(?:better|cheaper|stronger) than|comparable to|dupe (?:for|of)|modell?ed (?:on|after)|nach (?:dem )?vorbild von|sur le modèle de|wzorowan\p{L}+ na|по образцу|(?:besser|billiger|günstiger) als|vergleichbar mit|(?:mieux|moins cher) que|(?:mejor|más barato) que|(?:(?<!il )meglio|più economico) di|(?:melhor|mais barato) que|(?:lepsz\p{L}+|tańsz\p{L}+) niż|(?:лучше|дешевле|не хуже)(?: чем)?)\s+(?=(\p{L}{3,}))/gu;

/** In a title of another script a name in Latin letters stands out, famous or not: 'сковорода как Tefal'; after a comparison every name does. */
function strangersIn({ text, lower, languages, brand, phrases, found: { borrowing } }: TitleText): Span[] {
  const leads = [
    ...(['ru', 'th', 'zh'].some((one) => languages.has(one)) ? matchesOf(text, likes) : []),
    ...matchesOf(lower, compares).filter(({ index }) => !(traitsBefore(lower, index) & letter)),
  ];
  return leads.flatMap((match): Span[] => {
    const [lead, found = match[2] ?? ''] = match;
    const start = match.index + lead.length;
    const name = text.slice(start, start + found.length);
    const known =
      borrowing.some(({ list, span }) => (list === 'famous' || list === 'shop') && span[0] === start) ||
      phrases.some(({ list, span }) => list === 'names' && span[0] <= match.index && start < span[1]) ||
      brand.some(([from, to]) => from <= start && start < to);
    if (known || !/^\p{Lu}/u.test(name) || isEveryday(name, languages)) return [];
    return [[match.index, start + name.length]];
  });
}

/** 'Anello' is an Italian ring, and in a Thai title a name. */
const isEveryday = (word: string, languages: ReadonlySet<string>): boolean =>
  [...everydayIn(word.toLowerCase())].some((one) => one === 'en' || languages.has(one));
