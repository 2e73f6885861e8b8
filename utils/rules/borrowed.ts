import type { TitleText } from './title-text.ts';
import { everydayIn } from './tongues.ts';

type Span = [start: number, end: number];

/** Between a name and the word that borrows it. */
const gap =
  /^\s*(?:(?:the|an?|original|famous|der|die|das|le|la|les|el|los|il|o|os)\s+)?["'“«’]*(?:s\s+)?[-–]?\s*["'“«]*$/iu;

/** Names of others with the words that borrow them: 'like Dyson', 'Birkin style', 'Amazon exclusive'. The listing's own brand is none. */
export function borrowedNames({ text, pieces, languages, brand, found: { borrowing: all } }: TitleText): Span[] {
  const names = all.filter(
    ({ list, span }) =>
      (list === 'famous' || list === 'shop') && !brand.some(([start, end]) => start < span[1] && span[0] < end),
  );
  const strangers = strangersIn(text, pieces, languages, all);
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
  /(?<!\p{L})(?:как(?: у)?|типа|аналоги?|по типу|в стиле|похож\p{L}* на|замена)\s+(?=(\p{Lu}[\p{Script=Latin}-]{2,}))/gu;

/** In a Cyrillic title a name in Latin letters stands out, famous or not: 'сковорода как Tefal'. */
function strangersIn(
  text: string,
  pieces: TitleText['pieces'],
  languages: ReadonlySet<string>,
  found: readonly { list: string; span: readonly [number, number] }[],
): Span[] {
  if (!languages.has('ru') || pieces.length === 0) return [];
  return [...text.matchAll(likes)].flatMap((match): Span[] => {
    const [lead, name = ''] = match;
    const start = match.index + lead.length;
    const known = found.some(({ list, span }) => (list === 'famous' || list === 'shop') && span[0] === start);
    return known || everydayIn(name.toLowerCase()).size > 0 ? [] : [[match.index, start + name.length]];
  });
}
