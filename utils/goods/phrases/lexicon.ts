import { kindOf } from '../kinds.ts';
import { type TraitId, traitOf } from '../traits.ts';

/** What a phrase does in a title. */
export type Role =
  /** Names goods. */
  | 'goods'
  /** A pack or a set: goods only where nothing else is named. */
  | 'weak'
  /** Looks, tastes or smells like the word before it, or is made for it: 'shaped', 'scented'. */
  | 'suffix'
  /** What follows is use, company, taste or likeness: 'for', 'with', 'in the shape of'. */
  | 'aside'
  /** 'of': what stands before it is the thing. */
  | 'link'
  /** Says that the next words are not so: 'without', 'no'. */
  | 'not'
  /** Stands between a word and what it qualifies, and names nothing. */
  | 'modifier'
  /** Sets the world the goods are of: 'toy', 'for dogs', 'artificial'. */
  | 'frame'
  /** A sign of a group: 'roasted' of food, 'germination' of plants. */
  | 'sign';

/** How much a name of goods settles. 3: a thing; 2: a stuff that things are also made of or scented with; 1: open, could well be something else. */
export type Level = 1 | 2 | 3;

export interface Entry {
  role: Role;
  /** The kind or group; of a frame or sign its name. */
  id: string;
  level: Level;
  /** A name of many kinds ('snack', 'nuts'): yields to a nearer one. */
  generic: boolean;
  /** Holds, keeps or serves others ('box', 'rack'): no frame changes what it is. */
  keeper: boolean;
  /** Goods come in it: beside an amount it names none ('10 lb case', '1kg 지퍼백'). */
  pack: boolean;
  /** What an open word may mean as well. */
  or: string | undefined;
  traits: readonly TraitId[];
  /** Traits the words say are not there: 'wired' of radio. */
  not: readonly TraitId[];
  phrase: string;
}

/**
 * Words are written as text, a section a kind, a line a language, phrases parted by commas:
 *
 *     # food.nuts + content.walnut | wood.products
 *     en walnut kernel, walnut?
 *
 * After '+' stand traits that the words tell with it, after '|' what an open word may mean as well. `?` after a phrase: open;
 * `~`: generic; `!`: keeps or serves other things; `%`: goods come in it; `^`: a thing, in a section of stuffs. 'dog/cat
 * bed/bowl' is four phrases. A '*' at a word's end takes any ending; '=walnuts' is that form only. Sections named by a role
 * instead of a kind: `# aside`, `# frame toy`, `# sign food`; by traits that the words tell: `# claim.organic`, or deny:
 * `# no has.radio`. Names of French, Spanish, Italian and Portuguese leave the little words between out: 'lacca capelli' is
 * 'lacca per capelli' as well.
 */
export function entryMaker(section: string): (phrase: string) => Entry {
  return tellsTraits(section) ? traitMaker(section) : goodsMaker(section);
}

/** Whether a section tells traits; the others name goods, or say how names are meant. */
export const tellsTraits = (section: string): boolean =>
  section.startsWith('no ') || traitOf(section.split(' ')[0] ?? '') !== undefined;

const stuffs = new Set(['food', 'plants']);
const roles = new Set<string>(['weak', 'suffix', 'aside', 'link', 'not', 'modifier', 'frame', 'sign']);

const plain = { level: 1, generic: false, keeper: false, pack: false, or: undefined, traits: [], not: [] } as const;

const traitsIn = (names: readonly string[]): TraitId[] =>
  names.map((name) => {
    const trait = traitOf(name);
    if (!trait) throw new Error(`words: no trait “${name}”`);
    return trait.id;
  });

function traitMaker(header: string): (phrase: string) => Entry {
  const names = header.split(' ');
  const denied = names[0] === 'no';
  const ids = traitsIn(denied ? names.slice(1) : names);
  const told = denied ? { traits: [], not: ids } : { traits: ids, not: [] };
  return (phrase) => ({ ...plain, role: 'sign', id: header, phrase, ...told });
}

function goodsMaker(header: string): (phrase: string) => Entry {
  const [before = '', or] = header.split('|').map((part) => part.trim());
  const [name = '', ...plus] = before.split('+').map((part) => part.trim());
  const traits = traitsIn(plus);
  const [role = '', id = ''] = name.split(' ');
  if (roles.has(role)) return (phrase) => ({ ...plain, role: role as Role, id, traits, phrase });
  if (!kindOf(name)) throw new Error(`words: no kind “${name}”`);
  const level = stuffs.has(name.split('.')[0] ?? '') ? 2 : 3;
  return (phrase) => {
    const mark = /[?~!%^]+$/.exec(phrase)?.[0] ?? '';
    return {
      role: 'goods',
      id: name,
      level: mark.includes('?') ? 1 : mark.includes('^') ? 3 : level,
      generic: mark.includes('~'),
      keeper: mark.includes('!'),
      pack: mark.includes('%'),
      or,
      traits,
      not: [],
      phrase: phrase.slice(0, phrase.length - mark.length),
    };
  };
}

/** 'dog/cat bed' to 'dog bed' and 'cat bed'; the mark at the end holds for all. */
export function spread(phrase: string): string[] {
  if (!phrase.includes('/')) return phrase === '' ? [] : [phrase];
  const mark = /[?~!%^]+$/.exec(phrase)?.[0] ?? '';
  const words = phrase
    .slice(0, phrase.length - mark.length)
    .split(' ')
    .filter(Boolean);
  let all = [''];
  for (const word of words) all = all.flatMap((so) => word.split('/').map((one) => (so ? `${so} ${one}` : one)));
  return all.map((one) => one + mark);
}
