import type { Finding } from '../../report.ts';
import { matchesOf } from '../../text/matches.ts';
import { counts, endsPart, followsNoun, isBare, ofColour, standsSo } from '../bare-numbers.ts';
import { dimensionsIn, isUnit } from '../beside-numbers.ts';
import { ordinaryIn } from '../families.ts';
import { isFunctionWord } from '../function-words.ts';
import { loneMeasure } from '../lone-measures.ts';
import { type Bare, dimensioned, measuredOut } from '../named-measures.ts';
import { defineRule } from '../rule.ts';
import { type TitleText, titleText } from '../title-text.ts';
import { inOrder } from '../wording.ts';
import { hollow, type Measured, measured, noBox, noSize, portioned, sized, spread } from '../words/measures.ts';
import { shaded } from '../words/numbered.ts';

/** '40x60', '40 × 60 × 80': two or three numbers with no unit after the last. */
const size =
  /(?<![\p{L}\p{N}.,/-])(\d{1,4}(?:[.,]\d)?)\s?[x×х*]\s?(\d{1,4}(?:[.,]\d)?)(?:\s?[x×х*]\s?(\d{1,4}(?:[.,]\d)?))?(?![\p{N}.,]*[\p{N}])(?!\s?[x×х*]\s?\d)/gu;

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
    const numbers = numbersIn(read);
    if (numbers.length === 0) return [];
    const found = [
      ...sizes(read),
      ...measures(read, numbers),
      ...dimensioned(read, numbers),
      ...measuredOut(read, numbers),
    ];
    return inOrder(
      (found.length > 0 ? found : loneMeasure(read, numbers)).map(
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

/** Where among its pieces a title has numbers; 'Buy 3 pay 2': what an offer counts is no measure. */
function numbersIn({ pieces, phrases }: TitleText): number[] {
  const isSaid = (start: number, end: number) => phrases.some(({ span }) => span[0] <= start && end <= span[1]);
  const found: number[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece?.kind === 'number' && !isSaid(...piece.span)) found.push(index);
  }
  return found;
}

function sizes({ lower: text, brand }: TitleText): Bare[] {
  if (!/\d\s?[x×х*]\s?\d/u.test(text)) return [];
  return matchesOf(text, size).flatMap((match): Bare[] => {
    const [whole, ...numbers] = match;
    const end = match.index + whole.length;
    const after = text.slice(end, end + 24).replace(/^[?\uFFFD]/u, ' ');
    if (isUnit(after) || counts(text.slice(end, end + 60).replace(ofColour, ' ')) || /^[\p{L}\p{N}]/u.test(after))
      return [];
    // '34x32': waist and inseam.
    if (trousers.test(text) && !numbers[2]) return [];
    const flat = sized.test(text) && !noSize.test(text);
    const wide = spread.test(text) && !noSize.test(text);
    // '1920x1080', '2x1', '4x6' of a photograph: not lengths that need a unit to be understood, or not lengths.
    const values = numbers.filter(Boolean).map((number) => Number(String(number).replace(',', '.')));
    // Three are a box, a bearing or a board, and one of them may be how thick it is; two large ones are a size, whatever the goods are.
    const solid = values.length === 3 && Math.max(...values) >= 10 && !noBox.test(text);
    if (!flat && !wide && !solid && (Math.min(...values) < 20 || noSize.test(text))) return [];
    const walls = solid || (hollow.test(text) && Math.max(...values) >= 10);
    const thin = wide ? 0 : values.filter((value) => value < 5).length;
    if (thin > (walls ? 1 : 0) || (thin === 1 && solid && !flat && Math.max(...values) < 20)) return [];
    if (!solid && values.filter((value) => value >= 480).length > 1) return [];
    if (
      printed.test(whole) &&
      !/mirror/.test(text) &&
      /\b(?:prints?|photos?|posters?|frames?|canvas|wall art|sign)\b/.test(text)
    )
      return [];
    // A unit anywhere beside another size says what this one is in; 'cm' may stand before: 'cm 40x60', '(cm) 40x60'.
    if (/(?:(?<!\p{L})(?:mm|cm|m|in|ft|см|мм)|厘米)[\s).:]*$/u.test(text.slice(0, match.index))) return [];
    // 'Box contains 10 x 100': so many packs of so many.
    if (holds.test(text.slice(0, match.index))) return [];
    if (brand.some(([from, to]) => from <= match.index && match.index < to)) return [];
    return [{ span: [match.index, end], says: 'size' }];
  });
}

const trousers =
  /(?<!\p{L})(?:jeans?|pants|trousers|chinos?|shorts|slacks|overalls|hosen?|jeanshose\p{L}*|arbeitshose\p{L}*|pantal\p{L}*|vaqueros?|mezclilla|calças?|spodnie|spodni|broek\p{L}*|spijkerbroek\p{L}*|джинс\p{L}*|брюк\p{L}*|pantolon\p{L}*|kot|celana|quần)(?!\p{L})/u;
const holds =
  /(?<!\p{L})(?:contains?|includes?|holds?|packs? of|boxe?s? of|enthält|inhalt:?|contient|contiene|contém|zawiera|bevat|содержит|в упаковке)\s$/u;

/** Sizes of prints and frames that are inches by custom. */
const printed = /^(?:4|5|8|8\.5|9|11|12|16|18|20|24)\s?[x×]\s?(?:6|7|10|11|12|14|16|17|18|20|24|30|36)$/;

/** More bare numbers than this in a title are models. */
const MOST = 2;

function measures(read: TitleText, numbers: readonly number[]): Bare[] {
  const { lower: text, pieces, brand, found } = read;
  if (found.goods.length === 0) return [];
  // What a number comes to is sooner looked at than how it stands.
  const kind = kindsOf(found.goods).find((one) =>
    numbers.some((index) => mayBe(read, index, one) && isBare(read, index, true)),
  );
  if (!kind || shaded.test(text)) return [];
  const said = dimensionsIn(text, pieces);
  if (said.has(kind.dimension)) return [];
  const weighed = kind.dimension === 'volume' || kind.dimension === 'weight';
  if (weighed && (said.has('volume') || said.has('weight'))) return [];
  const filled = !kind.stands && weighed;
  if (filled && portioned.test(text)) return [];
  const bare = numbers.filter((index) => isBare(read, index, true) && (filled || isBare(read, index, false)));
  // A row of numbers are models: '670, 720, 750'.
  if (bare.length > MOST) return [];
  return bare.flatMap((index): Bare[] => {
    const piece = pieces[index];
    if (!piece) return [];
    if (brand.some(([start, end]) => start <= piece.span[0] && piece.span[0] < end)) return [];
    if (!mayBe(read, index, kind)) return [];
    if (kind.stands && !standsSo(read, index, kind.stands)) return [];
    const nouns = found.goods.filter(({ list }) => list === kind.list).map(({ span }) => span);
    return followsNoun(read, index, nouns, kind.stands !== undefined && kind.dimension !== 'weight')
      ? [{ span: piece.span, says: 'measure' }]
      : [];
  });
}

/** Measured goods by the list their words are found in, and their order. */
const kinds = new Map(measured.map((one, at) => [`goods ${at}`, { ...one, list: `goods ${at}`, at }]));

/** The kinds of goods that words of a title are of, in their order. */
const kindsOf = (goods: TitleText['found']['goods']) =>
  [...new Set(goods.map(({ list }) => list))].flatMap((list) => kinds.get(list) ?? []).sort((a, b) => a.at - b.at);

/** Whether a number is one that goods of a kind come in. */
function mayBe({ text: written, lower: text, pieces, languages }: TitleText, index: number, kind: Measured): boolean {
  const piece = pieces[index];
  if (!piece) return false;
  const value = Number(piece.text.replace(',', '.'));
  if (value > kind.to || (value >= 1900 && value <= 2035 && value % 100 !== 0)) return false;
  if (value >= kind.from && (isMultiple(value, kind.step) || kind.also?.includes(value) === true)) return true;
  if (kind.dimension !== 'volume' || kind.stands || !endsPart(text, piece.span[1])) return false;
  if (/,/.test(text.charAt(piece.span[1])) && ounces.has(value)) return true;
  // Between two commas a number stands for a measure, whatever it is, 'travel mug, 20, steel', and before one for litres.
  const before = written.slice(0, piece.span[0]);
  if (/[,;|]\s*$/.test(before)) return true;
  const word = pieces[index - 1];
  const ordinary =
    word?.kind === 'word' && !isFunctionWord(word.text) && [...ordinaryIn(word.text)].some((one) => languages.has(one));
  return value <= LITRES && /^\s*(?:,|$)/.test(text.slice(piece.span[1])) && (smallWord.test(before) || ordinary);
}
/** So many fluid ounces bottles hold: 'Water Bottle 32, Straw Lid'. */
const ounces = new Set([8, 10, 12, 16, 17, 18, 20, 24, 26, 32, 40, 64]);
/** 'Garrafa térmica inox 1, preta': behind a word in small letters; 'K 3' and 'Bundle of 4' are no litres. */
const smallWord = /(?<![\p{L}\p{N}])\p{Ll}{4,}\s$/u;
/** So many litres at most a vessel for liquids holds where nobody says what its number is. */
const LITRES = 5;

const isMultiple = (value: number, step: number): boolean => Math.abs(value / step - Math.round(value / step)) < 1e-6;
