import type { Borrowing } from './lexicon.ts';
import { onlySmall } from './small-words.ts';
import { overlapsAny } from './spans.ts';
import { strangersIn } from './strangers.ts';
import type { TitleText } from './title-text.ts';

type Span = [start: number, end: number];

/** Between a name and the word that borrows it. */
const gap =
  /^\s*(?:(?:the|an?|original|famous|der|die|das|le|la|les|el|los|il|o|os)\s+)?["'“«’]*(?:s\s+)?[-–]?\s*["'“«]*$/iu;

/** '优衣库风衣' is a coat, and nothing in a style. */
const fashion = /^[风風][衣扇铃鈴筒机機帽]/;

/** What leads to a name it borrows. */
const leading = new Set<Borrowing>(['before', 'compares', 'likens']);

/** Names of others with the words that borrow them: 'like Dyson', 'Birkin style', 'Amazon exclusive'. The listing's own brand is none. */
export function borrowedNames(read: TitleText): Span[] {
  const {
    text,
    brand,
    found: { borrowing: all },
  } = read;
  const names = all.filter(({ list, span }) => (list === 'famous' || list === 'shop') && !overlapsAny(brand, span));
  const known = names.flatMap(({ list, span }): Span[] => {
    const leads = all.find(
      (one) =>
        (leading.has(one.list) || (list === 'shop' && one.list === 'beforeShop')) &&
        one.span[1] <= span[0] &&
        gap.test(text.slice(one.span[1], span[0])),
    );
    if (leads) return [[leads.span[0], span[1]]];
    const kin = all.find(
      (one) => one.list === 'akin' && one.span[1] <= span[0] && onlySmall(text.slice(one.span[1], span[0])),
    );
    if (kin) return [[kin.span[0], span[1]]];
    const follows = all.find(
      (one) =>
        (one.list === 'after' || (list === 'shop' && one.list === 'afterShop')) &&
        one.span[0] >= span[1] &&
        !fashion.test(text.slice(one.span[0], one.span[0] + 2)) &&
        gap.test(text.slice(span[1], one.span[0])),
    );
    return follows ? [[span[0], follows.span[1]]] : [];
  });
  return known.concat(strangersIn(read).filter((span) => !overlapsAny(known, span)));
}
