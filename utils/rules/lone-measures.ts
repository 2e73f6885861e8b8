import { endsPart, isBare } from './bare-numbers.ts';
import { dimensionsIn } from './beside-numbers.ts';
import { type Family, isCompound, kinOf, ordinaryIn } from './families.ts';
import type { Bare } from './named-measures.ts';
import type { TitleText } from './title-text.ts';
import { fitted, numbered, shaded } from './words/numbered.ts';

/** Families of things that are sold by sizes a bare number tells, or by another measure than a number by itself. */
const sized: ReadonlySet<Family> = new Set<Family>(['worn', 'jewellery']);
const things: ReadonlySet<Family> = new Set<Family>(['kitchen', 'household', 'tools', 'fabrics', 'beauty']);

/** Least number that is a measure rather than a version, and the most; past a hundred it is a multiple of five. */
const LEAST = 10;
const MOST = 5000;
const HUNDRED = 100;
const STEP = 5;

/**
 * 'Plant Pot 20, Terracotta', 'Jar, 500, glass': the only bare number of a title without units, at the end of its part behind the name of a
 * thing, measures, whatever the thing is.
 */
export function loneMeasure(read: TitleText, numbers: readonly number[]): Bare[] {
  const { lower, pieces, languages, spaceless, work } = read;
  if (spaceless || work || !lower.includes(',')) return [];
  const mayMeasure = (index: number) => {
    const piece = pieces[index];
    return piece !== undefined && measures(piece.text) && endsPart(lower, piece.span[1]);
  };
  // How a number stands takes longer to see than what it comes to.
  if (!numbers.some(mayMeasure)) return [];
  const bare = numbers.filter((index) => isBare(read, index, false));
  const [index, ...others] = bare;
  if (index === undefined || others.length > 0) return [];
  const span = pieces[index]?.span ?? [0, 0];
  const before = pieces[index - 1];
  if (!before || !mayMeasure(index)) return [];
  if ([...dimensionsIn(lower, pieces)].some((said) => said !== 'count')) return [];
  if ([numbered, shaded, fitted].some((one) => one.test(lower))) return [];
  const kin = pieces.flatMap(({ text }) => kinOf(text)).filter(({ language }) => languages.has(language));
  if (kin.some(({ family }) => sized.has(family))) return [];
  const alone = before.text === ',';
  const words = pieces.slice(0, alone ? index - 1 : index);
  const part = words.slice(words.findLastIndex(({ text }) => text === ',') + 1);
  const known = part.length > 0 && part.every((one) => isEveryday(read, one));
  const thing = kin.some(({ family }) => things.has(family));
  return known || (thing && (alone || isEveryday(read, before))) ? [{ span, says: 'measure' }] : [];
}

function measures(number: string): boolean {
  const value = Number(number.replace(',', '.'));
  if (/[.,][1-9]$/.test(number)) return value < MOST;
  if (!(value >= LEAST && value <= MOST) || (value >= 1900 && value <= 2035)) return false;
  return value <= HUNDRED || value % STEP === 0;
}

/** A word that is no name: in small letters, or an everyday one. */
const isEveryday = (
  { text: written, languages }: TitleText,
  { kind, text, span }: TitleText['pieces'][number],
): boolean =>
  kind === 'word' &&
  (/^\p{Ll}{3}/u.test(written.slice(...span)) ||
    isCompound(text, languages) ||
    [...ordinaryIn(text)].some((one) => languages.has(one)));
