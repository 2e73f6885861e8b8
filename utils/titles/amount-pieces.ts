import type { TitlePart } from '../policy.ts';
import { tidy } from './clean.ts';
import type { Facts } from './facts.ts';
import type { Piece } from './piece.ts';
import type { Span } from './span.ts';
import { unitOf } from './units.ts';
import type { TitleWords } from './words/title-words.ts';

/** '14 Oz Jar', '2 x 2.5kg Bundle', '2мл*30': what belongs to an amount though it stands behind it. */
const held = /^\s?(?:[x×х*]\s?\p{Nd}+|(\p{L}+))\s*[.)\]]*\s*$/iu;
/** 'Pack of 6', 'Case 12': the word before the number is its unit. */
const packWord = /^(?:pack|set|box|case|bag|lot|paquete|caja|набор|упаковка|zestaw|confezione)/iu;
/** 'Case of 6 x 820 g': what holds them stands before. */
const casing = /^(?:packs?|sets?|box|case|bag|lot|paquete|caja|confezione)\s(?:of|de|di|von)\s$/iu;
/** A stretch that says of which weight its amount is. */
const qualified =
  /^(?:drained|net|gross|dry|abtropfgewicht|netto|brutto|égoutté|poids net|escurrido|peso neto|neto|sgocciolato|peso netto|escorrido|peso líquido|масса нетто|вес нетто|нетто|брутто|odsączon\p{L}*|净重|淨重|固形物|内容量|berat bersih|khối lượng tịnh|น้ำหนักสุทธิ|net ağırlık)\s?[^,\p{Nd}]{0,20}\p{Nd}/iu;
/** So many words behind an amount belong to it. */
const FEW = 3;
/** 'x 6' at the end of a stretch. */
const times = /(?<![\p{L}\p{N}])[x×х]\s?\p{Nd}+$|(?<=\s)\p{Nd}+\s?[x×х]$/iu;

/**
 * The amounts of a stretch that can be pieces of their own: at its end, before 'for …', and, in languages that name the goods
 * last, at its beginning. An amount inside a phrase, '12 V battery', stays in it. `span`: what is left of the stretch.
 */
export function withoutAmounts(
  title: string,
  { span, wrapped }: { span: Span; wrapped: boolean },
  facts: Facts,
  { asides, head }: TitleWords,
  first: boolean,
): { span: Span; amounts: Piece[] } {
  const amounts: Piece[] = [];
  let [start, end] = span;
  const add = (kind: TitlePart, at: Span) =>
    amounts.push({ kind, text: tidy(title.slice(...at)), span: at, ...(wrapped ? { wrapped: true as const } : {}) });
  const isFree = (at: Span) => !amounts.some((piece) => piece.span && piece.span[0] < at[1] && at[0] < piece.span[1]);
  // '(drained weight 1.3kg)', '– Drained 480 g' says what the amount is of: it stays whole.
  const text = title.slice(start, end);
  if (wrapped ? /^\p{L}[^,\p{Nd}]*\s\p{Nd}/u.test(text) && !packWord.test(text) : qualified.test(text))
    return { span, amounts };
  for (let again = true; again; ) {
    again = false;
    for (const { kind, span: at } of facts.amounts) {
      if (kind === 'other' || kind === 'number' || at[0] < start || at[1] > end || !isFree(at)) continue;
      const after = title.slice(at[1], end);
      const behind = held.exec(after);
      const word = behind?.[1];
      const alone = at[0] === start && amounts.length === 0;
      const holds = behind !== null && (word === undefined || unitOf(word)?.kind === 'pack' || (alone && wrapped));
      const last = /^[\s).\]]*$/.test(after) || holds;
      const beforeAside = asides.some((one) => after.trimStart().toLowerCase().startsWith(`${one} `));
      // Behind the goods' name a few words say what holds it, '275 ml Glass Bottles', and more say other things.
      const leads =
        (first || (kind === 'quantity' && after.trim().split(/\s+/).length > FEW)) &&
        head === 'last' &&
        kind !== 'size' &&
        /^[\s(]*(?:\p{Nd}+\s?[x×х]\s?)?$/iu.test(title.slice(start, at[0])) &&
        /^\s\p{L}{3}/u.test(after);
      if (!last && !leads && !beforeAside) continue;
      const [from, to] = backOver(title, start, [at[0], holds ? end : at[1]], facts);
      const whole: Span = [casing.test(title.slice(start, from)) ? start : from, to];
      add(kind === 'count' ? 'pack' : kind, whole);
      if (last) end = whole[0];
      else if (leads) start = at[1];
      again = true;
      break;
    }
  }
  const left = title.slice(start, end);
  const many = times.exec(left);
  if (many && many[0].trim() !== left.trim()) {
    add('pack', [start + many.index, start + many.index + many[0].length]);
    end = start + many.index;
  }
  return { span: [start, end], amounts: amounts.sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0)) };
}

/** '10 x 20 cm', '6 x 250 ml', '24 packs of 41 g' and '30 ml/10 g' are one piece. */
function backOver(title: string, start: number, span: Span, facts: Facts): Span {
  let [from] = span;
  for (const { span: other } of [...facts.amounts].reverse())
    if (
      other[1] <= from &&
      other[0] >= start &&
      /^\s?(?:[x×хX*]|by|of|à|de|von|di|по|[-–—~/])\s?$/iu.test(title.slice(other[1], from))
    )
      from = other[0];
  return [from, span[1]];
}

/** '(Total 12kg)' says once more what number and weight come to, and stands behind them. */
export const isSum = (text: string): boolean =>
  /^(?:in ?)?(?:total[ei]?|gesamt|insgesamt|en total|totaal|razem|łącznie|всего|итого|jumlah|tổng|รวม|合計|合计|共)(?!\p{L})/iu.test(
    text,
  ) && /\p{Nd}/u.test(text);

/** '60 Veggie Caps', '128 GB': a stretch that is a number and what it counts, in few words. */
export function countKind(text: string, facts: Facts): TitlePart | undefined {
  if (!/^\p{Nd}/u.test(text) || text.split(/\s+/).length > 4) return undefined;
  const last = text.split(/\s+/).at(-1) ?? '';
  const unit = unitOf(last.replace(/[.)]$/, ''));
  if (unit?.kind === 'count' || unit?.kind === 'pack') return 'pack';
  const whole = facts.amounts.some(({ kind, span }) => kind !== 'number' && facts.text.slice(...span) === text);
  return whole ? 'size' : undefined;
}
