import type { Role } from '../phrases/lexicon.ts';
import type { Match } from '../phrases/match.ts';
import { isUnspaced, namesFirst, type Tongue } from '../phrases/stems.ts';
import {
  gapOf,
  isBeside,
  isDisowned,
  isHyphened,
  isLeftOut,
  isModel,
  isNumber,
  isOneOfMany,
  isPackOf,
} from './around.ts';
import { byWeight } from './brands.ts';
import { type Candidate, isEatenStuff, isThing } from './candidate.ts';
import { begun, isClose, isQuoted, partOf, takeBack, type Walk, type Walked, wordsOf } from './walk-state.ts';

// A title's phrases are walked over in order of place; each is taken by its role, and changes how those after it are taken.

/** Walks over the phrases found in a text of some language. */
export function walked(text: string, matches: readonly Match[], tongue: Tongue): Walked {
  const walk = begun(text, tongue);
  for (const match of matches) {
    cross(walk, match);
    const { role } = match.entry;
    if (role === 'goods' && isPackOf(text, match, partOf(walk).some(isEatenStuff))) continue;
    if (isHalf(text, match, matches)) continue;
    takers[role]?.(walk, match);
    walk.before = match;
  }
  if (isOfBothSexes(walk)) walk.frames.delete('adult');
  return walk;
}

/** 'Backofen- und Grillreiniger', 'laptop- en tabletsleeve': the first half of a word whose end stands behind. A stuff is one only where that word names something. */
function isHalf(text: string, { entry: { role, level }, end }: Match, matches: readonly Match[]): boolean {
  const whole = role === 'goods' ? half.exec(text.slice(end))?.[0].length : undefined;
  if (whole === undefined) return false;
  return level === 3 || matches.some((one) => one.entry.role === 'goods' && one.start > end && one.end <= end + whole);
}
const half = /^-\s?(?:(?:und|oder|bzw\.?|u\.|&|en|of|och|eller)\s|[/,]\s?)[\p{L}-]+/iu;

/** 'Çocuk erkek', 'anak cewek', '儿童 男女款', 'kids unisex': beside a child such words say whether it is a boy's, and speak of no grown-up. */
const sexes = /^(?:erkek|kadın|cewek|cowok|pria|wanita|남자|여자|男女|男款|女款|女生|unisex)$/iu;
const isOfBothSexes = ({ frames }: Walk): boolean =>
  (frames.has('child') || frames.has('baby')) && sexes.test(frames.get('adult') ?? '');

const isHue = /^(?:couleurs?|color|cor|colore|цвет\p{L}*|farbe|kolor|kleur|färg|renk|warna|màu|لون|بلون)$/iu;

const takers: Partial<Record<Role, (walk: Walk, match: Match) => void>> = {
  goods: name,
  weak: name,
  suffix,
  aside,
  not,
  link,
  sign,
  frame,
};

/** What stands between the last phrase and this one ends parts, asides and runs. */
function cross(walk: Walk, match: Match): void {
  const { text, tongue, before } = walk;
  const gap = gapOf(text.slice(before?.end ?? 0, match.start), tongue);
  if (gap === 'break' && before) {
    walk.parts.push([]);
    walk.aside = false;
    walk.purpose = false;
    walk.next = false;
  }
  if (gap === 'space' && isUnspaced(tongue)) {
    walk.aside = false;
    walk.purpose = false;
    walk.apart = true;
  }
  if (gap === 'break' || gap === 'words') {
    walk.run += 1;
    walk.pending = undefined;
    walk.frame = undefined;
  }
}

function suffix(walk: Walk, match: Match): void {
  const { pending, frame: set, frames } = walk;
  const { id } = match.entry;
  const close = isClose(walk, pending, match) || (id === 'for' && isModelled(walk, match)) ? pending : undefined;
  // A thing stays what it is, however it smells or is worked; a stuff does not: 'walnut brown', '花生印花'.
  if (close && ((id !== 'taste' && id !== 'worked') || close.entry.level < 3)) {
    takeBack(walk, close);
    walk.likened.push(close);
  }
  if (close && id === 'for') walk.serves.push(close);
  // 'Toy-shaped': no toy. But 'Kinder rosa Kleid', 'Spielzeug Holz Hammer' have only a colour and a stuff; 'baby pink' is one.
  const isOwn = id === 'taste' && set !== undefined && !/^baby$/i.test(wordsOf(walk, set));
  if (set && isClose(walk, set, match) && id !== 'for' && !isOwn) frames.delete(set.entry.id);
  walk.pending = undefined;
}

/** 'AirPods Pro 対応', 'Switch 2 适用': only a model stands between. */
const isModelled = ({ text, tongue, pending }: Walk, { start }: Match): boolean =>
  pending !== undefined &&
  isUnspaced(tongue) &&
  /[a-z\d]$/i.test(text.slice(0, pending.end)) &&
  isModel(text.slice(pending.end, start));

function aside(walk: Walk, match: Match): void {
  // 'Color nuez': the next word is how it looks; what follows may be the thing again.
  if (match.entry.id === 'next') {
    walk.next = true;
    walk.hue = isHue.test(wordsOf(walk, match));
    // 'Café couleur legging', 'шоколад цвета': by weight alone a stuff before the word for colour is sold.
    const { pending } = walk;
    if (walk.hue && pending && pending.entry.level < 3 && isClose(walk, pending, match) && !byWeight.test(walk.text)) {
      takeBack(walk, pending);
      walk.likened.push(pending);
    }
  } else if (!isPartOfWord(walk, match)) {
    walk.aside = true;
    walk.purpose = match.entry.id === 'for';
  }
}

function not(walk: Walk, match: Match): void {
  const { tongue, pending } = walk;
  // '자극 없는', 'şeker içermez': the word before is denied.
  if (tongue === 'ja' || tongue === 'ko' || tongue === 'tr') {
    if (pending && isClose(walk, pending, match)) {
      takeBack(walk, pending);
      walk.denied.push(pending);
    }
  } else if (!isPartOfWord(walk, match)) {
    walk.denial = match;
    // 无糖饼干: what follows that is the thing again.
    if (tongue === 'zh') return;
    walk.aside = true;
    walk.purpose = false;
  }
}

/** 'Slip-on', 'plug-in', 'No.8', '3 in 1'. */
const isPartOfWord = ({ text }: Walk, match: Match): boolean =>
  isHyphened(text, match) || isNumber(text, match) || isOneOfMany(text, match);

function link(walk: Walk): void {
  if (namesFirst(walk.tongue)) return;
  if (partOf(walk).some(({ entry }) => entry.role === 'goods' && entry.level > 1)) walk.aside = true;
}

function sign(walk: Walk, match: Match): void {
  const { signs } = walk;
  const { id } = match.entry;
  // What is dried is eaten.
  for (const one of id === 'dried' ? [id, 'food'] : [id]) if (!signs.has(one)) signs.set(one, wordsOf(walk, match));
}

/** Worlds that a title may say its goods are not of. */
const disowned: ReadonlySet<string> = new Set(['toy', 'child', 'doll', 'pet']);

function frame(walk: Walk, match: Match): void {
  const { text, frames, purpose, before } = walk;
  const { id, traits } = match.entry;
  // What speaks of grown-ups outright outweighs 'unisex'.
  if ((frames.has(id) && !(id === 'adult' && sexes.test(frames.get(id) ?? ''))) || isQuoted(walk, match)) return;
  // A shelf for toys is none itself; 'no artificial anything' is not artificial.
  if (disowned.has(id) && isDisowned(text, match)) return;
  if ((id === 'toy' && purpose) || (id === 'artificial' && before?.entry.role === 'not')) return;
  frames.set(id, wordsOf(walk, match));
  // Of a child a baby, where the word tells its age.
  if (traits.includes('for.under-3')) frames.set('baby', wordsOf(walk, match));
  walk.frame = match;
}

/** 'Piles bouton', 'pilas de botón': so cells are called that are flat. */
const isCell = ({ text, before }: Walk, { start, end }: Match): boolean =>
  before?.entry.id.startsWith('batteries.') === true &&
  start - before.end < 5 &&
  /^(?:boutons?|bottone|bot[oó]n|botão)$/iu.test(text.slice(start, end));

function name(walk: Walk, match: Match): void {
  const { text, tongue, run } = walk;
  if (isCell(walk, match)) return;
  // Korean writes what belongs together apart (자전거 헬멧), and the place of a lamp after it.
  const isPlaced = match.entry.id === 'furniture' && walk.pending?.entry.id.startsWith('lighting') === true;
  const named: Candidate = { ...match, run, apart: walk.apart && (tongue !== 'ko' || isPlaced) };
  if (isClose(walk, walk.denial, match)) {
    walk.denied.push(named);
    return;
  }
  if (match.entry.id.startsWith('toys') && isDisowned(text, match)) return;
  if (isQuoted(walk, match)) walk.quoted.push(named);
  else if (isBeside(text, match)) (isLeftOut(text, match) ? walk.denied : walk.left).push(named);
  // No thing is a colour: 'шоколадного цвета плед'. A likeness is one behind 'on a table' as well.
  else if (!walk.next || (walk.hue && isThing(named)))
    (walk.aside ? (walk.purpose ? walk.meant : walk.left) : partOf(walk)).push(named);
  walk.pending = named;
  walk.apart = false;
  walk.frame = undefined;
  walk.next = false;
}
