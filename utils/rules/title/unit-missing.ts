import type { Finding } from '../../report.ts';
import { matchesOf } from '../../text/matches.ts';
import { ordinaryIn } from '../families.ts';
import { isFunctionWord } from '../function-words.ts';
import { defineRule } from '../rule.ts';
import { type TitleText, titleText } from '../title-text.ts';
import { inOrder } from '../wording.ts';
import {
  counted,
  dimensions,
  type Measured,
  measured,
  noSize,
  numbered,
  portioned,
  sized,
  units,
} from '../words/measures.ts';

/** '40x60', '40 × 60 × 80': two or three numbers with no unit after the last. */
const size =
  /(?<![\p{L}\p{N}.,/-])(\d{1,4}(?:[.,]\d)?)\s?[x×х*]\s?(\d{1,4}(?:[.,]\d)?)(?:\s?[x×х*]\s?(\d{1,4}(?:[.,]\d)?))?(?![\p{N}.,]*[\p{N}])(?!\s?[x×х*]\s?\d)/gu;
/** Anything that may be a unit or says what is counted. */
const someUnit = new RegExp(
  `^(?:[-–]?\\s?(?:${Object.values(units)
    .map(({ source }) => source.replace('\\d\\s?', '').replace('(?![\\p{L}])', ''))
    .join('|')}))(?![\\p{L}])`,
  'u',
);

export const unitMissing = defineRule({
  id: 'unit-missing',
  category: 'title',
  words: {
    en: {
      title: 'Every measure has its unit',
      why: 'A bare number leaves size, weight, volume or power open, and the buyer who must guess does not buy or sends it back.',
      measure: '“{number}” has no unit',
      size: 'The size “{number}” has no unit',
    },
    zh: {
      title: '每个数值都带单位',
      why: '只有数字，尺寸、重量、容量、功率都说不清；买家要猜就不会买，或者买了退货。',
      measure: '“{number}”没有单位',
      size: '尺寸“{number}”没有单位',
    },
    ru: {
      title: 'У каждой величины есть единица',
      why: 'По голому числу не понять размер, вес, объём или мощность; кому приходится гадать, тот не купит или вернёт.',
      measure: 'У числа «{number}» нет единицы',
      size: 'У размера «{number}» нет единицы',
    },
  },
  needs: ['title'],
  check(listing) {
    const read = titleText(listing);
    const numbers = [...read.pieces.keys()].filter((index) => read.pieces[index]?.kind === 'number');
    if (numbers.length === 0) return [];
    return inOrder(
      [...sizes(read), ...measures(read, numbers), ...dimensioned(read, numbers)].map(
        ({ span, says }): Finding => ({
          level: 'better',
          says,
          with: { number: read.text.slice(...span) },
          place: { field: 'title', span },
        }),
      ),
    );
  },
  examples: {
    passes: [
      { listing: { title: 'Walnut kernels 500 g, pack of 2' } },
      { listing: { title: 'Power Bank 20000 mAh, 22.5 W' } },
      { listing: { title: 'Tyre 205/55 R16, bolts M8x40, 4x4 recovery kit' } },
      { listing: { title: 'Poster 50 x 70 cm' } },
      { listing: { title: 'Anker 325 Power Bank 20 Ah' } },
    ],
    fails: [
      { listing: { title: 'Walnut kernels 500, shelled' } },
      { listing: { title: 'Power bank 20000 with display' } },
      { listing: { title: 'French press coffee maker, capacity 34, black' } },
      { listing: { title: 'Kissenbezug 40x60 Baumwolle', store: 'DE' } },
      { listing: { title: 'Бутылка для воды 750 стальная', store: 'RU' } },
    ],
  },
});

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}]/u;

interface Bare {
  span: [start: number, end: number];
  says: 'measure' | 'size';
}

function sizes({ lower: text, brand }: TitleText): Bare[] {
  if (!/\d\s?[x×х*]\s?\d/u.test(text) || !sized.test(text) || noSize.test(text)) return [];
  return matchesOf(text, size).flatMap((match): Bare[] => {
    const [whole, ...numbers] = match;
    const end = match.index + whole.length;
    const after = text.slice(end, end + 24);
    if (someUnit.test(after) || counts(text.slice(end, end + 60)) || /^[\p{L}\p{N}]/u.test(after)) return [];
    // '1920x1080', '2x1', '4x6' of a photograph: not lengths that need a unit to be understood, or not lengths.
    const values = numbers.filter(Boolean).map((number) => Number(String(number).replace(',', '.')));
    if (values.some((value) => value < 5) || values.filter((value) => value >= 480).length > 1) return [];
    if (printed.test(whole) && /\b(?:prints?|photos?|posters?|frames?|canvas|wall art|sign)\b/.test(text)) return [];
    // A unit anywhere beside another size says what this one is in; 'cm' may stand before: 'cm 40x60', '(cm) 40x60'.
    if (/(?:(?<!\p{L})(?:mm|cm|m|in|ft|см|мм)|厘米)[\s).:]*$/u.test(text.slice(0, match.index))) return [];
    if (brand.some(([from, to]) => from <= match.index && match.index < to)) return [];
    return [{ span: [match.index, end], says: 'size' }];
  });
}

/** Sizes of prints and frames that are inches by custom. */
const printed = /^(?:4|5|8|8\.5|9|11|12|16|18|20|24)\s?[x×]\s?(?:6|7|10|11|12|14|16|17|18|20|24|30|36)$/;

/** More bare numbers than this in a title are models. */
const MOST = 2;

function measures(read: TitleText, numbers: readonly number[]): Bare[] {
  const { lower: text, pieces, brand, found } = read;
  if (found.goods.length === 0) return [];
  // What a number comes to is sooner looked at than how it stands.
  const at = measured.findIndex(
    (one, at) =>
      nounsOf(read, at).length > 0 && numbers.some((index) => mayBe(read, index, one) && isBare(read, index, true)),
  );
  const kind = measured[at];
  if (!kind || units[kind.dimension].test(text)) return [];
  const filled = !kind.stands && (kind.dimension === 'volume' || kind.dimension === 'weight');
  if (filled && (units.volume.test(text) || units.weight.test(text) || portioned.test(text))) return [];
  const bare = numbers.filter((index) => isBare(read, index, true) && (filled || isBare(read, index, false)));
  // A row of numbers are models: '670, 720, 750'.
  if (bare.length > MOST) return [];
  return bare.flatMap((index): Bare[] => {
    const piece = pieces[index];
    if (!piece) return [];
    if (brand.some(([start, end]) => start <= piece.span[0] && piece.span[0] < end)) return [];
    if (!mayBe(read, index, kind)) return [];
    if (kind.stands && !standsSo(read, index, kind.stands)) return [];
    return followsNoun(read, index, nounsOf(read, at)) ? [{ span: piece.span, says: 'measure' }] : [];
  });
}

/** Where the words for measured goods of a kind stand. */
const nounsOf = ({ found }: TitleText, at: number): Span[] => {
  const kind = `goods ${at}`;
  return found.goods.filter(({ list }) => list === kind).map(({ span }) => span);
};
type Span = readonly [start: number, end: number];

/** Whether a number is one that goods of a kind come in. */
function mayBe({ lower: text, pieces }: TitleText, index: number, kind: Measured): boolean {
  const piece = pieces[index];
  if (!piece) return false;
  const value = Number(piece.text.replace(',', '.'));
  if (value > kind.to || (value >= 2000 && value <= 2035 && value % 100 !== 0)) return false;
  if (value >= kind.from && (isMultiple(value, kind.step) || kind.also?.includes(value) === true)) return true;
  // Between two commas a number stands for a measure, whatever it is: 'travel mug, 20, steel'.
  return (
    kind.dimension === 'volume' &&
    !kind.stands &&
    /[,;|]\s*$/.test(text.slice(0, piece.span[0])) &&
    endsPart(text, piece.span[1])
  );
}

const isMultiple = (value: number, step: number): boolean => Math.abs(value / step - Math.round(value / step)) < 1e-6;

/** Whether a number stands as one that measures: before a sign that parts, at the end, or, 'apart', before an everyday word. */
function standsSo({ text, pieces, languages }: TitleText, index: number, how: 'parted' | 'apart'): boolean {
  const [, end] = pieces[index]?.span ?? [0, 0];
  // No model has a number like 1,7; a version is 2.0.
  if (endsPart(text, end) || /[.,][1-9]$/.test(pieces[index]?.text ?? '')) return true;
  if (how === 'parted') return false;
  if (
    unspaced.test(
      text
        .slice(end, end + 2)
        .trimStart()
        .charAt(0),
    )
  )
    return true;
  const next = pieces[index + 1];
  if (next?.kind !== 'word' || next.span[0] !== end + 1) return false;
  // A model goes on in capitals: 'Rucksack 30 Air'.
  if (/^\p{Ll}/u.test(text.slice(...next.span))) return true;
  return isFunctionWord(next.text) || [...ordinaryIn(next.text)].some((one) => languages.has(one));
}

/** 'Capacity 34', 'Länge 120': a measure by its name, and no unit after the number. */
function dimensioned({ lower: text, pieces }: TitleText, numbers: readonly number[]): Bare[] {
  return numbers.flatMap((index): Bare[] => {
    const { span: [start, end] = [0, 0], text: number = '' } = pieces[index] ?? {};
    if (number.length > 8) return [];
    const after = text.slice(end, end + 24);
    if (!ends.test(after) || !dimensions.test(text.slice(Math.max(0, start - 24), start))) return [];
    return someUnit.test(after) || counted.test(after) ? [] : [{ span: [start, end], says: 'measure' }];
  });
}
/** What may stand behind a number that is neither a range nor one of several. */
const ends = /^(?=[\s,;|)，、]|$)(?!\s[x×х*]\s?\d|\s[-–—]\s?\d)/u;

/**
 * A number by itself: no letter, sign or unit touches it, and nothing beside it says what it numbers or counts. `filled`: what it
 * measures is poured or weighed, so that in 'Oil 250 in Glass Bottle' no inches are meant.
 */
function isBare({ lower: text, pieces }: TitleText, index: number, filled: boolean): boolean {
  const [start, end] = pieces[index]?.span ?? [0, 0];
  if (
    /[\p{L}\p{N}_]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
    /^[\p{L}\p{N}_]/u.test(text.slice(end, end + 1))
  )
    return false;
  const after = text.slice(end, end + 24).replace(filled ? /^ in (?=\p{L})/u : /^$/, ' ');
  const next = /^\s\p{N}+/u.exec(after)?.[0].length;
  if (next !== undefined && !counted.test(after.slice(next)) && !counters.test(after.slice(next))) return false;
  if (/^[-–\p{N}x×х*]|^\s[-–x×х*]\s?\p{N}/u.test(after) || /^[-./]\S/.test(after)) return false;
  const counting = Number(pieces[index]?.text) < HUNDREDS ? after : after.replace(ofColour, ' ');
  if (someUnit.test(after.replace(/^[\s?\uFFFD]{1,2}/, '')) || counts(counting)) return false;
  return (
    !numbered.test(text.slice(Math.max(0, start - 14), start)) && !/(?<!\p{L})[x×х*]\s?$/u.test(text.slice(0, start))
  );
}

/** So many colours, layers or modes nothing has: 'Inox 500 màu đen' is black. */
const HUNDREDS = 100;
const ofColour = /(?<!\p{L})(?:màu|warna|renk|colou?r|couleur|colore|color|cor|цвет)(?=\s+\p{L})/gu;

/** Counters that stand before other words without a space: '10 2個セット'. */
const counters = /^\s?[個个本枚袋箱件包瓶盒只條条片粒組组세개매팩]/u;

/** Whether what follows a number says what it counts, at once or a few words on: '240 Veggie Capsules'; not past another number. */
const counts = (after: string): boolean => {
  if (counted.test(after)) return true;
  const part = /^[^,;|()[\]–—\d]*/.exec(after)?.[0] ?? '';
  const words = matchesOf(part, laterWords);
  const little = words.findIndex(([word]) => isFunctionWord(word));
  return words
    .slice(0, little < 0 ? 5 : little)
    .some(({ index }) => counted.test(part.slice(index - 1)) && !packOf.test(part.slice(index)));
};
const laterWords = /(?<=\s)\S+/gu;
/** 'Pack of 4' counts with the number after it. */
const packOf = /^(?:packs?|sets?|box|case|bag|lot)\s+(?:of|de|di|von|mit)\s+\d/u;

const endsPart = (text: string, end: number): boolean => /^\s*(?:[,;|()]|$)/.test(text.slice(end, end + 4));

/** So many characters before a number its noun may begin. */
const NEAR = 30;

/** 'Dove 400' is perhaps a model: before the number must stand the noun, an everyday word, or a sign that parts. */
function followsNoun(
  { text: written, lower: text, pieces }: TitleText,
  index: number,
  nouns: readonly Span[],
): boolean {
  const before = pieces[index - 1];
  const number = pieces[index];
  if (!number) return false;
  if (unspaced.test(text.slice(0, number.span[0]).trimEnd().slice(-1))) return true;
  if (!before) return false;
  if (before.kind === 'sign') return true;
  if (before.kind === 'number') return false;
  if (!/[A-Za-z]/.test(before.text)) return true;
  // A name has a capital: 'tłoczony na zimno 250'.
  if (/^\p{Ll}{3}/u.test(written.slice(...before.span))) return true;
  if (/\s[-–—]\s$/.test(text.slice(before.span[1], number.span[0]))) return true;
  const [start] = number.span;
  return ordinaryIn(before.text).size > 0 || nouns.some((noun) => noun[1] <= start && noun[0] >= start - NEAR);
}
