import { ordinaryIn } from './families.ts';
import { overlapsAny } from './spans.ts';
import type { TitleText } from './title-text.ts';
import { ranked } from './words/ranked.ts';
import { isOfName } from './works.ts';

type Span = [start: number, end: number];

/** After '#1': people a mug may call so. */
const people = new Set(
  'dad daddy mom mum mommy mama papa grandma grandpa nana teacher coach boss nurse fan brother sister son daughter wife husband uncle aunt friend papá mamá'.split(
    ' ',
  ),
);
/** Words for a number that are a rank by themselves where nothing else is numbered. */
const praise = new Set(['best', 'premium', 'prémium', 'премиум']);
const numero = new Set(['no', 'nr', 'n', 'nº', 'num', 'numero', 'número', 'nomor', 'số', 'number', 'номер']);
const signs = new Set(['#', '№', '＃']);
/** What a rank or praise may begin with. */
const openers = new Set([...signs, ...numero, ...praise]);
/** Signs that part a title. */
const parts = new Set([...',;|/()[]{}【】:!·•–—']);

/** Ranks and words that praise or not as they stand: '#1 rated', 'Best Walnut Kernels', 'Premium Leather Belt'. */
export function praises(read: TitleText): Span[] {
  const { pieces, phrases, languages, brand, work, text } = read;
  if (!pieces.some((piece) => openers.has(piece.text))) return [];
  const taken = (span: readonly [number, number]) =>
    phrases.some((one) => one.span[0] < span[1] && span[0] < one.span[1]) || overlapsAny(brand, span);
  const found: Span[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (!openers.has(piece.text)) continue;
    const next = pieces[index + 1];
    const span = rankAt(read, index) ?? (isPraise(read, index) ? piece.span : undefined);
    if (!span || taken(span)) continue;
    if (work && isOfName(work, text, { list: 'subjective', language: '', span })) continue;
    found.push([span[0], next && span === piece.span && isQuality(next.text) ? next.span[1] : span[1]]);
  }
  return languages.size > 0 ? found : [];
}

function rankAt({ pieces, text }: TitleText, index: number): Span | undefined {
  const sign = pieces[index];
  // 'n°1', 'nº 1': the little ring is no more than a full stop.
  const ring = pieces[index + 1]?.text === '°' || pieces[index + 1]?.text === 'º' ? 1 : 0;
  const one = pieces[index + 1 + ring];
  if (!sign || one?.kind !== 'number' || one.text !== '1') return undefined;
  if (!signs.has(sign.text) && !numero.has(sign.text)) return undefined;
  // '#1-3', 'No. 1A' are numbers of things.
  if (/^[\p{L}\p{N}]|^[-./]\p{N}/u.test(text.slice(one.span[1], one.span[1] + 2))) return undefined;
  const before = pieces[index - 1];
  const after = pieces[index + 2 + ring];
  if (after && people.has(after.text)) return undefined;
  const span: Span = [sign.span[0], one.span[1]];
  if (after && ranked.has(after.text)) return span;
  // '(No.1/ICE)', 'Eye liner (No. 1)': a shade or kind is numbered so.
  if (after?.text === '/' || (numero.has(sign.text) && before?.text === '(')) return undefined;
  const first = !before || parts.has(before.text);
  // '#1 walnut kernels' and '(№1)' rank; 'Crochet hook #1', 'Chanel No 1' number.
  if (first && (!after || parts.has(after.text) || (signs.has(sign.text) && ordinaryIn(after.text).size > 0)))
    return span;
  return undefined;
}

const qualities = new Set(
  'quality qualität qualitäts calidad qualité qualità qualidade jakość jakości kwaliteit kalite kualitas качество качества качеством класс класса grade'.split(
    ' ',
  ),
);
const isQuality = (word: string): boolean => qualities.has(word);

/** 'best' before an everyday word; 'premium' and its like before an everyday word or 'quality', unless they name a model or grade. */
function isPraise({ pieces, text, languages, brand }: TitleText, index: number): boolean {
  const word = pieces[index];
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  if (word?.kind !== 'word' || after?.kind !== 'word' || !praise.has(word.text)) return false;
  const isOrdinary = ({ text: one }: { text: string }) =>
    [...ordinaryIn(one)].some((language) => languages.has(language));
  const ordinary = isOrdinary(after);
  if (word.text === 'best') {
    // 'Zulay Best Milk Frother': the maker's name, then praise.
    const named = before !== undefined && brand.some(([, end]) => end === before.span[1]);
    // Behind a comma or dash it praises whatever is named in the next words: '- Best Whey Protein Powder'.
    const end = pieces.findIndex((piece, at) => at > index && piece.kind !== 'word');
    const rest = pieces.slice(index + 1, Math.min(end < 0 ? pieces.length : end, index + 4));
    const parted =
      before !== undefined && startsPart(text, before, word) && !isOrdinary(before) && rest.some(isOrdinary);
    return !little.has(after.text) && ((ordinary && (named || startsPart(text, before, word))) || parted);
  }
  if (isQuality(after.text) || (before !== undefined && isQuality(before.text))) return true;
  return ordinary && !little.has(after.text) && startsPart(text, before, word);
}

const little = new Set('for of in to the and with de di do da para pour für man before'.split(' '));

/** Whether a word opens the title or a part of it, or follows a word that is no name: 'Braun Series 9 Premium' names a model. */
function startsPart(
  text: string,
  before: TitleText['pieces'][number] | undefined,
  word: TitleText['pieces'][number],
): boolean {
  if (!before || before.kind === 'sign') return true;
  if (/\s[-–—]\s*$/.test(text.slice(before.span[1], word.span[0]))) return true;
  return before.kind === 'word' && ordinaryIn(before.text).size > 0;
}
