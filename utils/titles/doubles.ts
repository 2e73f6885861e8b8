import { amountsOf } from './amounts.ts';
import { tidy } from './clean.ts';
import type { Piece } from './piece.ts';
import type { Vocabulary } from './words/index.ts';

/** The amounts of a text as two texts are compared by them. */
const signOf = (text: string): string =>
  amountsOf(text)
    .map(({ values, unit }) => `${values.join('|')} ${unit}`)
    .join(' ');

/** Without an amount that is stated twice, '200ml 200мл', and numbers that say nothing by themselves. */
export function withoutDoubles(pieces: readonly Piece[], { language }: Vocabulary): Piece[] {
  const sign = ({ text }: Piece) => signOf(text);
  const isAmount = ({ kind }: Piece) => kind === 'quantity' || kind === 'size' || kind === 'pack';
  const own = ({ text }: Piece) => language !== 'ru' || /\p{Script=Cyrillic}/u.test(text);
  const stated = new Set(pieces.filter(isAmount).map(sign));
  return pieces
    .map((piece) => (piece.kind === 'model' || piece.kind === 'product' ? withoutStated(piece, stated) : piece))
    .filter((piece) => {
      if (piece.kind === 'feature' && (!/\p{L}/u.test(piece.text) || isPackAgain(piece, stated))) return false;
      // '(R)', '(s)'
      if (piece.kind === 'feature' && piece.wrapped && /^\p{L}$/u.test(piece.text)) return false;
      if (!isAmount(piece) || sign(piece) === '') return true;
      if (pieces.some((other) => other !== piece && isAmount(other) && multiplies(other, sign(piece)))) return false;
      const same = pieces.filter((other) => isAmount(other) && sign(other) === sign(piece));
      return piece === (same.find(own) ?? same[0]);
    });
}

/** '6 x 1 kg' says '1 kg' too. */
const multiplies = ({ text }: Piece, sign: string): boolean => {
  const [, once] = /(?:^|\s)\p{Nd}+\s?[x×х]\s?(\p{Nd}.*)$/iu.exec(text) ?? [];
  return once !== undefined && signOf(once) === sign;
};

/** Several sold together, in words that say nothing more beside their number. */
const together =
  /^(?:bundles?|multi-?packs?|packs?|packung|combo|deals?|twin|value|super|set|lote?|kit|confezione|zestaw|pakiet|набор|комплект|paket|หลายชิ้น)$/iu;

/** '4 PACK BUNDLE' beside '(4 Pack)': the number is stated, and the rest only says again that they are several. */
function isPackAgain({ text }: Piece, stated: ReadonlySet<string>): boolean {
  const amounts = amountsOf(text);
  if (amounts.length === 0 || !amounts.every(({ values, unit }) => stated.has(`${values.join('|')} ${unit}`)))
    return false;
  const rest = amounts.reduceRight((left, { span }) => left.slice(0, span[0]) + left.slice(span[1]), text);
  return (rest.match(/[\p{L}\p{M}-]+/gu) ?? []).every((word) => together.test(word));
}

/** The name of goods or of a thing without an amount that stands beside it: 'BODY OIL 200ml #3', 200 мл. */
function withoutStated(piece: Piece, stated: ReadonlySet<string>): Piece {
  const again = amountsOf(piece.text).filter(({ values, unit }) => unit && stated.has(`${values.join('|')} ${unit}`));
  const text = again.reduceRight((left, { span }) => left.slice(0, span[0]) + left.slice(span[1]), piece.text);
  return again.length === 0 || !/\p{L}/u.test(text) ? piece : { ...piece, text: tidy(text) };
}
